"""What stands in an archive: the names of its files, and the shape of `dossier.json`.

The field names are those of the format; `resources/schema/archief.schema.json` says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta, Raw, Struct

from desktop_app.dossier import strict_json
from desktop_app.dossier.bounds import LONGEST_SETTING, MOST_SETTINGS
from desktop_app.dossier.errors import ContentFout, DossierFout
from desktop_app.dossier.names import LONGEST_NAME, safe_name
from desktop_app.dossier.payload_base import Day, Id, Level, Payload
from desktop_app.dossier.payloads import LONGEST_PAYLOAD, payload_from
from desktop_app.dossier.records import Entry, FileRecord, Moment, Sha256
from desktop_app.traject.decode import MAX_BYTES
from desktop_app.traject.errors import shown

SCHEMA: Final = 1
FACTS = "feiten.json"
README = "LEESMIJ.txt"
CONTENT = "dossier.json"
ENTRIES = "stukken.csv"
DOCUMENTS = "documenten.csv"
SUMS = "controlegetallen.txt"
FOLDER = "bijlagen/"
PLAIN = (FACTS, README, CONTENT, ENTRIES, DOCUMENTS)
"""The files that every archive has, beside the attachments and the checksums."""

LONGEST_FACTS = MAX_BYTES
LONGEST_CONTENT = 48 * 2**20
LONGEST_SETTINGS = 8 * 2**20
LARGEST_TOTAL = 16 * 2**30
_LONGEST_BYTES = 200
"""A name on a disk has room for 255 bytes; some of them are left for who unpacks elsewhere."""


class Onderdeel(Struct, frozen=True, forbid_unknown_fields=True):
    """One entry: conversation, agreement, note, paper …; `inhoud` has the shape of its `soort`."""

    id: Id
    soort: str
    gemaakt: Moment
    gewijzigd: Moment
    verwijderd: Moment | None
    inhoud: Raw


class Bestand(Struct, frozen=True, forbid_unknown_fields=True):
    """One version of a file that hangs on an entry; its bytes stand at `pad` in the archive."""

    id: Id
    onderdeel: Id
    versie: Annotated[int, Meta(ge=1, le=100_000)]
    naam: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    mediatype: Annotated[str, Meta(max_length=200)]
    dag: Day | None
    notitie: Annotated[str, Meta(max_length=10_000)]
    niveau: Level
    toegevoegd: Moment
    verwijderd: Moment | None
    sha256: Sha256
    grootte: Annotated[int, Meta(ge=0, le=2**40)]
    pad: Annotated[str, Meta(max_length=300)]


class Content(Struct, frozen=True, forbid_unknown_fields=True):
    """`dossier.json`: everything that is not a fact."""

    soort: Literal["spoorboekje-dossier"]
    schema: Literal[1]
    instellingen: Raw
    onderdelen: tuple[Onderdeel, ...]
    bestanden: tuple[Bestand, ...]


class _Schema(Struct):
    schema: int = 0


def content_of(
    settings: dict[str, Any], entries: Sequence[Entry], files: Iterable[FileRecord]
) -> Content:
    """The content of a dossier as it stands in an archive, files in the order of their entries."""
    encode = msgspec.json.encode
    order = {entry.id: number for number, entry in enumerate(entries)}
    files = sorted(files, key=lambda file: order[file.entry])
    return Content(
        soort="spoorboekje-dossier",
        schema=SCHEMA,
        instellingen=Raw(encode(dict(sorted(settings.items())))),
        onderdelen=tuple(
            Onderdeel(
                id=entry.id,
                soort=entry.kind,
                gemaakt=entry.created,
                gewijzigd=entry.changed,
                verwijderd=entry.deleted,
                inhoud=Raw(encode(entry.payload)),
            )
            for entry in entries
        ),
        bestanden=tuple(
            Bestand(
                id=file.id,
                onderdeel=file.entry,
                versie=file.version,
                naam=file.name,
                mediatype=file.media_type,
                dag=file.day,
                notitie=file.note,
                niveau=file.level,
                toegevoegd=file.added,
                verwijderd=file.deleted,
                sha256=file.sha256,
                grootte=file.size,
                pad=path_of(number, file.name),
            )
            for number, file in enumerate(files, 1)
        ),
    )


def encode_content(content: Content) -> bytes:
    """The bytes of `dossier.json`; without white space where that would make it too large."""
    raw = msgspec.json.encode(content)
    pretty = msgspec.json.format(raw, indent=1) + b"\n"
    return pretty if len(pretty) <= LONGEST_CONTENT // 2 else raw + b"\n"


def decode_content(raw: bytes, name: str) -> Content:
    """The content in `dossier.json` of the archive `name`. Raises DossierFout.

    The parts that are open (settings, payloads) are judged one by one, by what they are.
    """
    try:
        if msgspec.json.decode(raw, type=_Schema).schema > SCHEMA:
            raise DossierFout("archief.nieuwer", bestand=name)
        return msgspec.json.decode(raw, type=Content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DossierFout("archief.veld", bestand=name, veld=_field(str(error))) from None


def settings_of(content: Content, name: str) -> dict[str, Any]:
    """The settings in the content of the archive `name`. Raises DossierFout."""
    found: dict[str, Raw] | None = None
    if len(bytes(content.instellingen)) <= LONGEST_SETTINGS:
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            found = msgspec.json.decode(content.instellingen, type=dict[str, Raw])
    if found is None or len(found) > MOST_SETTINGS:
        raise DossierFout("archief.veld", bestand=name, veld="instellingen")
    return {
        setting: _judged(raw, shown(setting), LONGEST_SETTING) for setting, raw in found.items()
    }


def payload_of(part: Onderdeel) -> Payload:
    """What an entry says. Raises ContentFout that names the field."""
    return payload_from(part.soort, _judged(part.inhoud, part.soort, LONGEST_PAYLOAD))


def _judged(raw: Raw, field: str, longest: int) -> Any:
    try:
        text = bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        raise ContentFout(shown(field)) from None
    return strict_json.read(text, shown(field), longest=4 * longest)


_AT = re.compile(r" - at `\$\.?([^`]*)`$")
_NAMED = re.compile(r"field `([^`]*)`")


def _field(english: str) -> str:
    at, named = _AT.search(english), _NAMED.search(english)
    parts = (at[1] if at else "", shown(named[1]) if named else "")
    return shown(".".join(part for part in parts if part)) or CONTENT


# -- names ------------------------------------------------------------------------------------


def path_of(number: int, name: str) -> str:
    """Where the bytes of a file stand: its own name behind a number, so that none is double."""
    return f"{FOLDER}{_fitting(f'{number:04d}-{name}')}"


def is_path(path: str) -> bool:
    """Whether this can be the name of an attachment: in its folder, safe on every system."""
    name = path.removeprefix(FOLDER)
    fits = len(name.encode("utf-8", "surrogatepass")) <= _LONGEST_BYTES + 20
    return path.startswith(FOLDER) and fits and _is_safe(name)


def _is_safe(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name == safe_name(name)


def _fitting(name: str) -> str:
    """A safe name that fits in the bytes and signs a disk and our own rule allow."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > 20:
        stem, dot, suffix = name, "", ""
    room = _LONGEST_BYTES - len(f"{dot}{suffix}".encode())
    stem = stem[: LONGEST_NAME - len(dot) - len(suffix)]
    while len(stem.encode()) > room:
        stem = stem[:-1]
    return safe_name(f"{stem.rstrip(' .')}{dot}{suffix}")
