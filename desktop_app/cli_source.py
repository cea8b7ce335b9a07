"""What a command works on: facts, a dossier or a first day; the day of today; the file it makes.

Every function raises InvoerFout with the sentence for the user. A dossier is imported only where
there is one.
"""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import app
from desktop_app.cli_words import help_text
from desktop_app.traject.calendar import parse_exact
from desktop_app.traject.decode import feiten_from, read_feiten
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout, InvoerFout, shown_path
from desktop_app.traject.facts import Feiten

if TYPE_CHECKING:
    from desktop_app.cli_parser import Parser
    from desktop_app.export.content.material import Material

SOURCE = "FEITEN.json|DOSSIER"
_LOOKED_AT = 4_096


def add_password(parser: Parser) -> None:
    """The option that says where the password of a dossier stands."""
    parser.add_argument("--wachtwoord-bestand", metavar="PAD", help=help_text("wachtwoord_bestand"))


def add_today(parser: Parser) -> None:
    """The option that says which day it is."""
    parser.add_argument("--vandaag", metavar="JJJJ-MM-DD", help=help_text("vandaag"))


def add_file_or_day(parser: Parser) -> None:
    """A file, or else a first sick day; `told_path` reads which."""
    parser.add_argument("bestand", nargs="?", metavar=SOURCE, help=help_text("bestand"))
    add_password(parser)
    parser.add_argument(
        "--eerste-ziektedag", metavar="JJJJ-MM-DD", help=help_text("eerste_ziektedag")
    )


def told_path(options: Any) -> Path | None:
    """The file of `add_file_or_day`; None when a first sick day was given instead."""
    if options.bestand is not None and options.eerste_ziektedag is not None:
        raise InvoerFout("cli.niet_beide")
    if options.bestand is None and options.eerste_ziektedag is None:
        raise InvoerFout("cli.feiten_of_dag")
    return None if options.bestand is None else Path(options.bestand)


def today_of(text: str | None) -> date:
    """The day behind `--vandaag`, or that of the clock."""
    if text is None:
        return app.today()
    try:
        return parse_exact(text)
    except ValueError:
        raise InvoerFout("cli.datum", argument="--vandaag") from None


def told_facts(options: Any) -> Feiten:
    """The facts of `add_file_or_day`."""
    path = told_path(options)
    if path is None:
        return facts_of_day(options.eerste_ziektedag)
    return read_facts(path, options.wachtwoord_bestand)


def facts_of_day(text: str) -> Feiten:
    """Facts of nothing but a first sick day."""
    try:
        return feiten_from({"eerste_ziektedag": text}, text)
    except FeitenFout as error:
        if error.message.id == "feiten.datum.vorm":
            raise InvoerFout("cli.datum", argument="--eerste-ziektedag") from None
        raise


def read_facts(path: Path, password_file: str | None) -> Feiten:
    """The facts of a facts file or of a dossier; one without a first sick day is refused."""
    if not is_dossier(path):
        return read_feiten(path)
    from desktop_app import cli_dossier

    return _known(cli_dossier.facts_of(path, password_file), path)


def read_case(path: Path, password_file: str | None, today: date) -> Material:
    """All that documents can be made of: the facts, and of a dossier its entries and files too."""
    from desktop_app.export.content.material import gathered

    rulebook = app.load_regelboek()
    if not is_dossier(path):
        facts = read_feiten(path)
        return gathered(facts, compute_traject(facts, today, rulebook), rulebook)
    from desktop_app import cli_dossier

    with cli_dossier.to_read(path, password_file) as session:
        facts = _known(session.facts(), path)
        entries, files = session.entries(), session.files()
    traject = compute_traject(facts, today, rulebook)
    return gathered(facts, traject, rulebook, entries, files)


def _known(facts: Feiten | None, path: Path) -> Feiten:
    if facts is None:
        raise InvoerFout("cli.nog_geen_dag", bestand=shown_path(path))
    return facts


def is_dossier(path: Path) -> bool:
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


def check_target(target: Path, source: Path | None) -> None:
    """Refuse to put a document where a folder, a device, a dossier or the facts themselves are."""
    try:
        if target.is_dir():
            raise InvoerFout("bestand.doel_is_map", bestand=shown_path(target))
        if not target.exists():
            return
        if not target.is_file():
            raise InvoerFout("bestand.doel_geen_bestand", bestand=shown_path(target))
        if source is not None and target.samefile(source):
            raise InvoerFout("bestand.doel_is_bron", bestand=shown_path(target))
        if target.suffix.lower() == ".spoor":
            raise InvoerFout("bestand.doel_is_dossier", bestand=shown_path(target))
    except OSError:
        return  # writing will find out, and say what is wrong
