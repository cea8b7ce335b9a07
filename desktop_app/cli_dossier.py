"""The commands that make, open and unpack a dossier, and where their password comes from.

A password is never an argument: it is asked on the terminal, or stands in a file.
"""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import app
from desktop_app.cli_words import DONE, complain, help_text
from desktop_app.dossier import Password, Session, is_encrypted
from desktop_app.text.message import Message
from desktop_app.traject.decode import decode_feiten, read_bytes
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import InvoerFout, shown, shown_path
from desktop_app.traject.facts import Feiten

if TYPE_CHECKING:
    from desktop_app.cli_parser import Parser

_LONGEST_LINE = 64 * 2**10
_ATTEMPTS = 3


class NoPassword(InvoerFout):
    """A password is needed, and there is nobody to ask."""

    exit_code = 3


def run(command: str, words: list[str]) -> int:
    """Run one of these commands with its words. Returns the exit code; raises InvoerFout."""
    return {"nieuw": _new, "uitpakken": _unpack, "inpakken": _pack}[command](words)


def facts_of(path: Path, password_file: str | None) -> Feiten | None:
    """The facts in a dossier; None while the first sick day is not known. Raises InvoerFout."""
    with to_read(path, password_file) as session:
        return session.facts()


def to_read(path: Path, password_file: str | None) -> Session:
    """The dossier, open to be read. Raises InvoerFout."""
    return app.open_dossier(path, _key_of(path, password_file))


def for_window(path: Path, password_file: str | None) -> tuple[Session | None, Path | None]:
    """The open dossier; or, where the window has to ask its password, only its path.

    Raises InvoerFout.
    """
    if password_file is None and is_encrypted(path):
        return None, path
    return app.edit_dossier(path, _key_of(path, password_file)), None


def facts_to_keep(path: Path) -> dict[str, Any]:
    """Facts for a new dossier: such that a timeline comes of them. Raises InvoerFout."""
    raw = read_bytes(path)
    compute_traject(decode_feiten(raw, shown_path(path)), app.today(), app.load_regelboek())
    told = json.loads(raw.decode("utf-8-sig"))
    return {name: value for name, value in told.items() if value is not None}


# -- commands ---------------------------------------------------------------------------------


def _new(words: list[str]) -> int:
    parser = _parser("nieuw", help_text("nieuw"))
    parser.add_argument("bestand", nargs="?", metavar="FEITEN.json", help=help_text("feiten"))
    _add_target(parser)
    options = parser.parse_args(words)
    target = _new_dossier(options.dossier)
    facts = facts_to_keep(Path(options.bestand)) if options.bestand is not None else None
    password = _new_password(options.wachtwoord_bestand, without=options.zonder_wachtwoord)
    app.create_dossier(target, password, facts)
    return _made(target, password)


def _pack(words: list[str]) -> int:
    parser = _parser("inpakken", help_text("inpakken"))
    parser.add_argument("archief", metavar="UIT.zip", help=help_text("archief"))
    _add_target(parser)
    options = parser.parse_args(words)
    target = _new_dossier(options.dossier)
    from desktop_app.dossier.archive import open_archive

    with open_archive(Path(options.archief)) as archive:
        password = _new_password(options.wachtwoord_bestand, without=options.zonder_wachtwoord)
        app.build_dossier(target, password, archive.fill)
    return _made(target, password)


def _unpack(words: list[str]) -> int:
    parser = _parser("uitpakken", help_text("uitpakken"))
    parser.add_argument("dossier", metavar="DOSSIER", help=help_text("van_dossier"))
    parser.add_argument("--zip", required=True, metavar="UIT.zip", help=help_text("zip"))
    parser.add_argument("--wachtwoord-bestand", metavar="PAD", help=help_text("wachtwoord_bestand"))
    options = parser.parse_args(words)
    source, target = Path(options.dossier), Path(options.zip)
    _check_archive(target, source)
    with app.open_dossier(source, _key_of(source, options.wachtwoord_bestand)) as session:
        left_out = app.write_archive(session, target)
    complain(Message("cli.uitgepakt", {"bestand": shown_path(target)}))
    if left_out:
        names = tuple(f"‘{shown(name)}’" for name in left_out)
        complain(Message("cli.bijlagen_ontbreken", {"aantal": len(names), "namen": names}))
    return DONE


def _parser(command: str, about: str) -> Parser:
    from desktop_app.cli_parser import Parser

    return Parser(prog=f"spoorboekje {command}", description=about)


def _add_target(parser: Parser) -> None:
    parser.add_argument(
        "--dossier", required=True, metavar="NIEUW.spoor", help=help_text("nieuw_dossier")
    )
    parser.add_argument("--wachtwoord-bestand", metavar="PAD", help=help_text("wachtwoord_bestand"))
    parser.add_argument(
        "--zonder-wachtwoord", action="store_true", help=help_text("zonder_wachtwoord")
    )


def _made(target: Path, password: Password | None) -> int:
    id = "cli.dossier_open" if password is None else "cli.dossier_gemaakt"
    complain(Message(id, {"bestand": shown_path(target)}))
    return DONE


# -- places -----------------------------------------------------------------------------------


def _new_dossier(name: str) -> Path:
    """Where a new dossier can stand. Raises InvoerFout; nothing is ever replaced."""
    path = Path(name)
    if path.suffix.lower() == ".json":
        raise InvoerFout("cli.dossier_naam", bestand=shown_path(path))
    with _placing(path):
        if path.exists() or path.is_symlink():
            raise InvoerFout("dossier.bestaat_al", bestand=shown_path(path))
    return path


def _check_archive(target: Path, source: Path) -> None:
    """Refuse to put an archive where a folder, a device or a dossier is. Raises InvoerFout."""
    name = shown_path(target)
    if target.suffix.lower() == ".spoor":
        raise InvoerFout("cli.zip_naam", bestand=name)
    with _placing(target):
        if target.is_dir():
            raise InvoerFout("bestand.doel_is_map", bestand=name)
        if target.exists() and (not target.is_file() or _is_same(target, source)):
            raise InvoerFout("cli.zip_naam", bestand=name)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


@contextmanager
def _placing(path: Path) -> Iterator[None]:
    """Look at a place for a new file, in a folder that must be there. Raises InvoerFout."""
    name = shown_path(path)
    try:
        if not path.parent.is_dir():
            raise InvoerFout("bestand.geen_map", bestand=name)
        yield
    except PermissionError:
        raise InvoerFout("bestand.mag_niet_schrijven", bestand=name) from None
    except (OSError, ValueError):
        raise InvoerFout("bestand.niet_schrijfbaar", bestand=name) from None


# -- passwords --------------------------------------------------------------------------------


def _key_of(path: Path, password_file: str | None) -> Password | None:
    """The password for a dossier that is there; None when it needs none. Raises InvoerFout."""
    told = None if password_file is None else _read_password(Path(password_file))
    if not is_encrypted(path):
        return None
    if told is None:
        told = _ask("vraag.wachtwoord", bestand=shown_path(path))
    if told is None:
        raise NoPassword("cli.wachtwoord_nodig", bestand=shown_path(path))
    return Password(told)


def _new_password(password_file: str | None, *, without: bool) -> Password | None:
    """The password for a new dossier, None when the person wants none. Raises InvoerFout."""
    if without and password_file is not None:
        raise InvoerFout("cli.wachtwoord_niet_beide")
    if without:
        return None
    if password_file is not None:
        return Password(_read_password(Path(password_file)))
    for _ in range(_ATTEMPTS):
        first = _ask("vraag.nieuw_wachtwoord")
        if first is None:
            break
        if not first:
            complain(Message("dossier.wachtwoord_leeg"))
        elif _ask("vraag.nog_eens") == first:
            return Password(first)
        else:
            complain(Message("cli.wachtwoord_anders"))
    raise InvoerFout("cli.wachtwoord_kiezen")


def _ask(id: str, **values: str) -> str | None:
    """What the person types, without showing it; None when there is no terminal."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    from getpass import getpass

    try:
        return getpass(f"{app.messages().get(id, **values)} ")
    except (EOFError, OSError):
        return None


def _read_password(path: Path) -> str:
    """The first line of a file, without its end. Raises InvoerFout."""
    name = shown_path(path)
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST_LINE).removeprefix(codecs.BOM_UTF8)
    except FileNotFoundError:
        raise InvoerFout("cli.wachtwoord_bestand_weg", bestand=name) from None
    except (OSError, ValueError):
        raise InvoerFout("cli.wachtwoord_bestand_dicht", bestand=name) from None
    try:
        password = line.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise InvoerFout("bestand.geen_utf8", bestand=name) from None
    if not password:
        raise InvoerFout("cli.wachtwoord_bestand_leeg", bestand=name)
    return password
