"""The command line: `spoorboekje tijdlijn|overzicht|controleer`, or a file to open in the window.

Output goes to stdout, messages to stderr. Exit codes: 0 done, 1 checks found faults, 2 bad input
or usage. Qt and reportlab are imported only by the command that needs them.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TextIO

from desktop_app import __version__, app
from desktop_app.text.message import Message
from desktop_app.traject.calendar import parse_exact
from desktop_app.traject.decode import feiten_from, read_feiten
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout, InvoerFout, RegelFout, shown, shown_path
from desktop_app.traject.facts import Feiten

DONE, FAULTS, BAD_INPUT = 0, 1, 2
_WITHOUT_TEXTS = "Er ontbreken bestanden van Spoorboekje. Installeer het programma opnieuw."
"""The one sentence that cannot come from the texts: it says that they are not there."""
_AUDIENCES = ("ik", "helper", "bedrijfsarts", "uwv", "werkgever")


def main(arguments: list[str] | None = None) -> int:
    """Run the program with these arguments (default: the process's). Returns the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    _use_utf8()
    try:
        return _run(words)
    except InvoerFout as error:
        _complain(error.message)
        return BAD_INPUT
    except BrokenPipeError:
        return DONE  # the reader of our output went away (`| head`); nobody is left to tell
    except SystemExit as done:  # argparse, after --help and --version
        return int(done.code or DONE)
    except KeyboardInterrupt:
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001  (a user never sees a traceback)
        _complain(Message("cli.fout", {"soort": type(error).__name__}))
        return BAD_INPUT


def _run(words: list[str]) -> int:
    commands = {"tijdlijn": _timeline, "overzicht": _overview, "controleer": _check}
    if words and words[0] in commands:
        return commands[words[0]](words[1:])
    parser = _Parser(prog="spoorboekje", description=_help("hoofd"), epilog=_help("opdrachten"))
    parser.add_argument("bestand", nargs="?", metavar="FEITEN.json", help=_help("bestand"))
    parser.add_argument(
        "--version", action="version", version=f"spoorboekje {__version__}", help=_help("versie")
    )
    options = parser.parse_args(words)
    return _window(None if options.bestand is None else Path(options.bestand))


# -- commands -----------------------------------------------------------------------------


def _timeline(words: list[str]) -> int:
    parser = _Parser(prog="spoorboekje tijdlijn", description=_help("tijdlijn"))
    parser.add_argument("bestand", nargs="?", metavar="FEITEN.json", help=_help("bestand"))
    parser.add_argument("--eerste-ziektedag", metavar="JJJJ-MM-DD", help=_help("eerste_ziektedag"))
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=_help("vandaag"))
    parser.add_argument("--json", action="store_true", help=_help("json"))
    options = parser.parse_args(words)
    today = _today(options.vandaag)
    if options.bestand is not None and options.eerste_ziektedag is not None:
        raise InvoerFout("cli.niet_beide")
    if options.bestand is not None:
        facts = read_facts(Path(options.bestand))
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
        _print(msgspec.json.format(data, indent=1).decode())
        return DONE
    from desktop_app.cli_table import Table

    table = Table(app.messages(), rulebook.parameters, colour=_wants_colour())
    _print("\n".join(table.lines(traject)))
    return DONE


def _overview(words: list[str]) -> int:
    parser = _Parser(prog="spoorboekje overzicht", description=_help("overzicht"))
    parser.add_argument("bestand", metavar="FEITEN.json", help=_help("bestand"))
    parser.add_argument("--pdf", required=True, metavar="UIT.pdf", help=_help("pdf"))
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=_help("vandaag"))
    parser.add_argument("--voor", choices=_AUDIENCES, default="ik", help=_help("voor"))
    parser.add_argument("--groot", action="store_true", help=_help("groot"))
    options = parser.parse_args(words)
    today, target = _today(options.vandaag), Path(options.pdf)
    facts = read_facts(Path(options.bestand))
    _check_target(target, Path(options.bestand))
    rulebook = app.load_regelboek()
    traject = compute_traject(facts, today, rulebook)
    app.write_overview(traject, facts, rulebook, target, audience=options.voor, large=options.groot)
    _complain(Message("cli.geschreven", {"bestand": shown_path(target)}))
    return DONE


def _check(words: list[str]) -> int:
    parser = _Parser(prog="spoorboekje controleer", description=_help("controleer"))
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=_help("vandaag"))
    options = parser.parse_args(words)
    from desktop_app.audit import audit

    day = _today(options.vandaag)
    try:
        report = audit(app.load_regelboek(), app.messages(), day)
        faults = report.faults
        others = (*report.warnings, *report.scores)
    except RegelFout as fault:  # a rule file that does not load is what this command looks for
        faults, others = (fault.message,), ()
    end = Message("cli.controle_fouten", {"aantal": len(faults)}) if faults else report.summary
    _print("\n".join(app.messages().say(line) for line in (*faults, *others, end)))
    return FAULTS if faults else DONE


def _window(path: Path | None) -> int:
    facts = read_facts(path) if path is not None else None
    rulebook = app.load_regelboek()
    if facts is not None:
        compute_traject(facts, app.today(), rulebook)
    if not _has_screen():
        raise InvoerFout("cli.geen_scherm")
    return app.run_window(facts, rulebook)


# -- input --------------------------------------------------------------------------------


def read_facts(path: Path) -> Feiten:
    """The facts of a file: `.spoor` is a dossier (not in this version), all else is JSON."""
    if path.suffix.lower() == ".spoor":
        raise InvoerFout("bestand.is_dossier", bestand=shown_path(path))
    return read_feiten(path)


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


def _today(text: str | None) -> date:
    if text is None:
        return app.today()
    try:
        return parse_exact(text)
    except ValueError:
        raise InvoerFout("cli.datum", argument="--vandaag") from None


def _wants_colour() -> bool:
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# -- words --------------------------------------------------------------------------------


def _help(id: str) -> str:
    return app.messages().get(f"hulp.{id}")


def _print(text: str) -> None:
    """Write to stdout, all of it. Raises InvoerFout when there is no room or no place for it."""
    if sys.stdout is None:
        raise InvoerFout("cli.uitvoer")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _abandon(sys.stdout)
        raise
    except OSError:
        _abandon(sys.stdout)
        raise InvoerFout("cli.uitvoer") from None


def _complain(message: Message) -> None:
    """One line on stderr, without signs that steer a terminal."""
    if sys.stderr is None:
        return
    try:
        text = app.messages().say(message)
    except (OSError, ValueError, KeyError):
        text = _WITHOUT_TEXTS
    try:
        print("".join(sign if sign.isprintable() else "?" for sign in text), file=sys.stderr)
    except OSError:
        _abandon(sys.stderr)


def _abandon(stream: TextIO) -> None:
    """Send what a stream still holds nowhere, so that leaving does not try it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _use_utf8() -> None:
    """Write UTF-8 whatever the locale says; a sign that cannot be written is replaced."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help in Dutch, 80 columns wide (asking the terminal would cost an import)."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=78)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The usage behind a Dutch word."""
        super().add_usage(usage, actions, groups, prefix or f"{_help('gebruik')} ")


class _Parser(argparse.ArgumentParser):
    """argparse in Dutch: titles from the messages, and errors as one sentence of ours."""

    def __init__(self, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Help,
        )
        self._positionals.title = _help("argumenten")
        self._optionals.title = _help("opties")
        self.add_argument("--help", "-h", action="help", help=_help("help"))

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ARG002
        """Help and version, through the door that knows full disks."""
        _print(message.rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        """Refuse with one sentence that names the argument."""
        for pattern, id in _ERRORS:
            found = pattern.search(message)
            if found:
                raise InvoerFout(id, argument=shown(found[1]))
        raise InvoerFout("cli.gebruik")


_ERRORS = (
    (re.compile(r"unrecognized arguments: (\S+)"), "cli.onbekend"),
    (re.compile(r"arguments are required: (.+)"), "cli.ontbreekt"),
    (re.compile(r"argument (\S+?)(?:/-\w)?: expected"), "cli.waarde_ontbreekt"),
    (re.compile(r"argument (\S+?)(?:/-\w)?: "), "cli.waarde"),
)
