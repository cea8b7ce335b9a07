"""The command line: `spoorboekje tijdlijn|overzicht|…`, or a file to open in the window.

Output goes to stdout, messages to stderr. Exit codes: 0 done, 1 checks found faults, 2 bad input
or usage, 3 the dossier does not open with this password. Qt, reportlab and the dossier are
imported only by the command that needs them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__, app
from desktop_app.cli_source import (
    SOURCE,
    add_file_or_day,
    add_password,
    add_today,
    check_target,
    is_dossier,
    read_case,
    today_of,
    told_facts,
)
from desktop_app.cli_words import (
    BAD_INPUT,
    DONE,
    FAULTS,
    complain,
    help_text,
    put,
    use_utf8,
)
from desktop_app.text.message import Message
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import InvoerFout, RegelFout, shown_path

if TYPE_CHECKING:
    from desktop_app.cli_parser import Parser
    from desktop_app.dossier import Session

_DOSSIER_COMMANDS = ("nieuw", "uitpakken", "inpakken")
_AUDIENCES = ("ik", "helper", "bedrijfsarts", "uwv", "werkgever")


def main(arguments: list[str] | None = None) -> int:
    """Run the program with these arguments (default: the process's). Returns the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    use_utf8()
    try:
        return _run(words)
    except InvoerFout as error:
        complain(error.message)
        return int(getattr(error, "exit_code", BAD_INPUT))
    except BrokenPipeError:
        return DONE  # the reader of our output went away (`| head`); nobody is left to tell
    except SystemExit as done:  # argparse, after --help and --version
        return int(done.code or DONE)
    except KeyboardInterrupt:
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001  (a user never sees a traceback)
        complain(Message("cli.fout", {"soort": type(error).__name__}))
        return BAD_INPUT


def _run(words: list[str]) -> int:
    commands = {"tijdlijn": _timeline, "overzicht": _overview, "controleer": _check}
    if words and words[0] in commands:
        return commands[words[0]](words[1:])
    if words and words[0] == "agenda":
        from desktop_app import cli_calendar

        return cli_calendar.run(words[1:])
    if words and words[0] == "check":
        from desktop_app import cli_check

        return cli_check.run(words[1:])
    if words and words[0] == "zoek":
        from desktop_app import cli_find

        return cli_find.run(words[1:])
    if words and words[0] in _DOSSIER_COMMANDS:
        from desktop_app import cli_dossier

        return cli_dossier.run(words[0], words[1:])
    if not words or (len(words) == 1 and not words[0].startswith("-")):
        return _window(words[0] if words else None, None)  # the usual start, and the quickest
    parser = _parser("spoorboekje", help_text("hoofd"), help_text("opdrachten"))
    parser.add_argument("bestand", nargs="?", metavar=SOURCE, help=help_text("bestand"))
    add_password(parser)
    parser.add_argument(
        "--version",
        action="version",
        version=f"spoorboekje {__version__}",
        help=help_text("versie"),
    )
    options = parser.parse_args(words)
    return _window(options.bestand, options.wachtwoord_bestand)


# -- commands -----------------------------------------------------------------------------


def _timeline(words: list[str]) -> int:
    parser = _parser("spoorboekje tijdlijn", help_text("tijdlijn"))
    add_file_or_day(parser)
    add_today(parser)
    parser.add_argument("--json", action="store_true", help=help_text("json"))
    options = parser.parse_args(words)
    today = today_of(options.vandaag)
    facts = told_facts(options)
    rulebook = app.load_regelboek()
    traject = compute_traject(facts, today, rulebook)
    if options.json:
        import msgspec

        from desktop_app.traject.to_json import traject_to_json

        data = msgspec.json.encode(traject_to_json(traject, app.messages()))
        put(msgspec.json.format(data, indent=1).decode())
        return DONE
    from desktop_app.cli_table import Table

    table = Table(app.messages(), rulebook.parameters, colour=_wants_colour())
    put("\n".join(table.lines(traject)))
    return DONE


def _overview(words: list[str]) -> int:
    parser = _parser("spoorboekje overzicht", help_text("overzicht"))
    parser.add_argument("bestand", metavar=SOURCE, help=help_text("bestand"))
    add_password(parser)
    parser.add_argument("--pdf", required=True, metavar="UIT.pdf", help=help_text("pdf"))
    add_today(parser)
    parser.add_argument("--voor", choices=_AUDIENCES, default="ik", help=help_text("voor"))
    parser.add_argument("--groot", action="store_true", help=help_text("groot"))
    options = parser.parse_args(words)
    today, target = today_of(options.vandaag), Path(options.pdf)
    check_target(target, Path(options.bestand))
    case = read_case(Path(options.bestand), options.wachtwoord_bestand, today)
    from desktop_app.export.overview import write_overview

    write_overview(case, target, audience=options.voor, large=options.groot)
    complain(Message("cli.geschreven", {"bestand": shown_path(target)}))
    return DONE


def _check(words: list[str]) -> int:
    parser = _parser("spoorboekje controleer", help_text("controleer"))
    add_today(parser)
    options = parser.parse_args(words)
    from desktop_app.audit import audit

    day = today_of(options.vandaag)
    try:
        report = audit(app.load_regelboek(), app.messages(), day)
        faults = report.faults
        others = (*report.warnings, *report.scores)
    except RegelFout as fault:  # a rule file that does not load is what this command looks for
        faults, others = (fault.message,), ()
    end = Message("cli.controle_fouten", {"aantal": len(faults)}) if faults else report.summary
    put("\n".join(app.messages().say(line) for line in (*faults, *others, end)))
    return FAULTS if faults else DONE


def _window(name: str | None, password_file: str | None) -> int:
    session, to_open = (None, None) if name is None else _opened(Path(name), password_file)
    if not _has_screen():
        if session is not None:
            session.close()
        raise InvoerFout("cli.geen_scherm")
    return app.run_window(session, to_open)


def _opened(path: Path, password_file: str | None) -> tuple[Session | None, Path | None]:
    """What to begin with: facts in a dossier in memory, or a dossier, or one to be opened."""
    from desktop_app import cli_dossier

    if is_dossier(path):
        return cli_dossier.for_window(path, password_file)
    return app.begin_unsaved(cli_dossier.facts_to_keep(path)), None


# -- parts of a command --------------------------------------------------------------------


def _parser(prog: str, about: str, epilog: str | None = None) -> Parser:
    """A parser with its description."""
    from desktop_app.cli_parser import Parser

    return Parser(prog=prog, description=about, epilog=epilog)


def _wants_colour() -> bool:
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
