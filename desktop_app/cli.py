"""The command line: `spoorboekje tijdlijn|overzicht|…`, or a file to open in the window.

Output goes to stdout, messages to stderr. Exit codes: 0 done, 1 checks found faults, 2 bad input
or usage, 3 the dossier does not open with this password. Qt, reportlab and the dossier are
imported only by the command that needs them.
"""

from __future__ import annotations

import codecs
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__, app
from desktop_app.cli_words import (
    BAD_INPUT,
    DONE,
    FAULTS,
    complain,
    day_of,
    help_text,
    put,
    use_utf8,
)
from desktop_app.text.message import Message
from desktop_app.traject.decode import feiten_from, read_feiten
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout, InvoerFout, RegelFout, shown_path
from desktop_app.traject.facts import Feiten

if TYPE_CHECKING:
    from desktop_app.cli_parser import Parser
    from desktop_app.dossier import Session

_DOSSIER_COMMANDS = ("nieuw", "uitpakken", "inpakken")
_SOURCE = "FEITEN.json|DOSSIER"
_LOOKED_AT = 4_096
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
    parser.add_argument("bestand", nargs="?", metavar=_SOURCE, help=help_text("bestand"))
    _add_password(parser)
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
    parser.add_argument("bestand", nargs="?", metavar=_SOURCE, help=help_text("bestand"))
    _add_password(parser)
    parser.add_argument(
        "--eerste-ziektedag", metavar="JJJJ-MM-DD", help=help_text("eerste_ziektedag")
    )
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=help_text("vandaag"))
    parser.add_argument("--json", action="store_true", help=help_text("json"))
    options = parser.parse_args(words)
    today = day_of(options.vandaag)
    if options.bestand is not None and options.eerste_ziektedag is not None:
        raise InvoerFout("cli.niet_beide")
    if options.bestand is not None:
        facts = read_facts(Path(options.bestand), options.wachtwoord_bestand)
    elif options.eerste_ziektedag is not None:
        facts = _facts_of_day(options.eerste_ziektedag)
    else:
        raise InvoerFout("cli.feiten_of_dag")
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
    parser.add_argument("bestand", metavar=_SOURCE, help=help_text("bestand"))
    _add_password(parser)
    parser.add_argument("--pdf", required=True, metavar="UIT.pdf", help=help_text("pdf"))
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=help_text("vandaag"))
    parser.add_argument("--voor", choices=_AUDIENCES, default="ik", help=help_text("voor"))
    parser.add_argument("--groot", action="store_true", help=help_text("groot"))
    options = parser.parse_args(words)
    today, target = day_of(options.vandaag), Path(options.pdf)
    _check_target(target, Path(options.bestand))
    facts = read_facts(Path(options.bestand), options.wachtwoord_bestand)
    rulebook = app.load_regelboek()
    traject = compute_traject(facts, today, rulebook)
    from desktop_app.export.overview import write_overview

    write_overview(traject, facts, rulebook, target, audience=options.voor, large=options.groot)
    complain(Message("cli.geschreven", {"bestand": shown_path(target)}))
    return DONE


def _check(words: list[str]) -> int:
    parser = _parser("spoorboekje controleer", help_text("controleer"))
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=help_text("vandaag"))
    options = parser.parse_args(words)
    from desktop_app.audit import audit

    day = day_of(options.vandaag)
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

    if _is_dossier(path):
        return cli_dossier.for_window(path, password_file)
    return app.begin_unsaved(cli_dossier.facts_to_keep(path)), None


# -- input --------------------------------------------------------------------------------


def _parser(prog: str, about: str, epilog: str | None = None) -> Parser:
    """A parser with its description."""
    from desktop_app.cli_parser import Parser

    return Parser(prog=prog, description=about, epilog=epilog)


def _add_password(parser: Parser) -> None:
    parser.add_argument("--wachtwoord-bestand", metavar="PAD", help=help_text("wachtwoord_bestand"))


def read_facts(path: Path, password_file: str | None) -> Feiten:
    """The facts of a facts file or of a dossier.

    Raises InvoerFout, also for a dossier without a first sick day.
    """
    if not _is_dossier(path):
        return read_feiten(path)
    from desktop_app import cli_dossier

    facts = cli_dossier.facts_of(path, password_file)
    if facts is None:
        raise InvoerFout("cli.nog_geen_dag", bestand=shown_path(path))
    return facts


def _is_dossier(path: Path) -> bool:
    """`.spoor` is a dossier and `.json` facts; of any other name the first bytes decide."""
    if path.suffix.lower() in {".json", ".spoor"}:
        return path.suffix.lower() == ".spoor"
    try:
        if not path.is_file():
            return False  # reading the facts will say what it is
        with path.open("rb") as file:
            first = file.read(_LOOKED_AT)
        text = codecs.getincrementaldecoder("utf-8")().decode(first)
    except UnicodeDecodeError:
        return True
    except (OSError, ValueError):
        return False
    return "\0" in text


def _check_target(target: Path, source: Path) -> None:
    """Refuse to put the overview where a folder, a device or the facts themselves are."""
    try:
        if target.is_dir():
            raise InvoerFout("bestand.doel_is_map", bestand=shown_path(target))
        if not target.exists():
            return
        if not target.is_file():
            raise InvoerFout("bestand.doel_geen_bestand", bestand=shown_path(target))
        if target.samefile(source):
            raise InvoerFout("bestand.doel_is_bron", bestand=shown_path(target))
    except OSError:
        return  # writing will find out, and say what is wrong


def _facts_of_day(text: str) -> Feiten:
    try:
        return feiten_from({"eerste_ziektedag": text}, text)
    except FeitenFout as error:
        if error.message.id == "feiten.datum.vorm":
            raise InvoerFout("cli.datum", argument="--eerste-ziektedag") from None
        raise


def _wants_colour() -> bool:
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
