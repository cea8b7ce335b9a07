"""Archives to break: a sound one as parts, and putting the parts together again."""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from desktop_app.dossier import Actie, Document, Gesprek, Notitie, Session
from desktop_app.dossier.archive.shape import CONTENT, FACTS, SUMS

Parts = dict[str, bytes]
README = "Lees mij."


def furnish(session: Session) -> None:
    """Something of everything: vague days, versions, equal bytes, things in the bin, settings."""
    session.replace_facts(
        {
            "schema": 1,
            "naam": "İlker Şahin 🚆",
            "eerste_ziektedag": "~2026-02-02",
            "contract": {"soort": "vast", "begin": "2019-04"},
            "gedaan": {"probleemanalyse": "2026-03", "plan_van_aanpak": "~2026-03-26"},
        }
    )
    session.set_setting("letters", "groot")
    session.set_setting("kolommen", {"breedte": [1, 2, 3], "open": True, "leeg": None})
    talk = session.add_entry(
        Gesprek(datum="2026-05", tijd="09:30", soort="G01", onderwerp="Plan", met=("Ans", "Bo"))
    )
    session.add_entry(Actie(tekst="=1+1", uiterlijk="~2026-06-01"))
    gone = session.add_entry(Notitie(tekst="weg\nermee", titel="Oud"))
    paper = session.add_entry(Document(titel="Plan van aanpak", soort="D03", datum="2026-03-26"))
    session.add_file(paper.id, io.BytesIO(b"%PDF-1.7 versie 1"), "plan.pdf", day="2026-03")
    session.add_file(paper.id, io.BytesIO(b"%PDF-1.7 versie 2"), "plan.pdf", note="beter")
    session.add_file(talk.id, io.BytesIO(b"%PDF-1.7 versie 2"), "ğüşİöç 🚆.pdf", level="uwv")
    session.add_file(paper.id, io.BytesIO(b""), "CON")
    scrap = session.add_file(gone.id, io.BytesIO(bytes(range(256)) * 40), "x" * 300 + ".bin")
    session.delete_file(scrap.id)
    session.delete_entry(gone.id)


def parts_of(path: Path) -> Parts:
    """The members of an archive, in their order."""
    with ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def sums_of(parts: Mapping[str, bytes]) -> bytes:
    """The checksums as they should be."""
    lines = [
        f"{hashlib.sha256(data).hexdigest()}  {name}\n"
        for name, data in parts.items()
        if name != SUMS
    ]
    return "".join(lines).encode("utf-8", "surrogateescape")


def zipped(members: Iterable[tuple[str | ZipInfo, bytes]], compression: int = ZIP_STORED) -> bytes:
    """A ZIP of these members; a name may stand in it twice."""
    out = io.BytesIO()
    with ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def resealed(parts: Mapping[str, bytes], compression: int = ZIP_STORED) -> bytes:
    """A ZIP of these parts with checksums that fit."""
    return zipped([*_without_sums(parts), (SUMS, sums_of(parts))], compression)


def _without_sums(parts: Mapping[str, bytes]) -> list[tuple[str | ZipInfo, bytes]]:
    return [(name, data) for name, data in parts.items() if name != SUMS]


def with_json(parts: Parts, name: str, change: Callable[[Any], Any]) -> Parts:
    """The parts with one JSON file changed."""
    told = json.loads(parts[name])
    changed = change(told)
    return parts | {name: json.dumps(told if changed is None else changed).encode()}


# -- mutations --------------------------------------------------------------------------------


def mutate_bytes(raw: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, removed, doubled, moved or cut off; mostly near the directory."""
    data = bytearray(raw)
    for _ in range(chance.choice([1, 1, 1, 2, 5, 20])):
        size = len(data)
        at = chance.randrange(size) if chance.random() < 0.4 else max(0, size - _near(chance))
        at = min(at, size - 1)
        length = chance.choice([1, 2, 4, 8, 46, 200])
        kind = chance.randrange(7)
        if kind == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            data[at : at + length] = chance.randbytes(length)
        elif kind == 2:
            data[at : at + length] = b""
        elif kind == 3:
            data[at:at] = data[at : at + length]
        elif kind == 4:
            data[at : at + length] = chance.choice([b"\0", b"\xff"]) * length
        elif kind == 5:
            del data[at:]
        else:
            start = chance.randrange(size)
            data[at : at + length] = data[start : start + length]
        if not data:
            return b""
    return bytes(data)


def _near(chance: random.Random) -> int:
    return int(chance.expovariate(1 / 400)) + 1


STRANGE: tuple[Any, ...] = (
    None, True, 0, -1, 2**31, 2**63, 10**17, 1.5, "", "x", "\x00", "\u202e", "\ud800", "é" * 600,
    "../../etc/passwd", "C:\\x", [], [[]], {}, {"a": 1}, [None], "2026-02-30", "~2026", "0" * 64,
    "feiten.json", "bijlagen/0001-plan.pdf", "1970-01-01T00:00:00.000Z", "9999-99-99T99:99:99.999Z",
)  # fmt: skip


def mutate_json(value: Any, chance: random.Random) -> Any:
    """The same tree with one thing strange: a value, a key more or less, an item double."""
    places = list(_places(value))
    holder, key = chance.choice(places)
    kind = chance.randrange(6)
    if kind <= 2:
        holder[key] = chance.choice(STRANGE)
    elif kind == 3:
        del holder[key]
    elif isinstance(holder, list):
        holder.insert(key, json.loads(json.dumps(holder[key])))
    elif kind == 4:
        holder[chance.choice(["extra", "", "\u202e", "schema", "__proto__"])] = holder[key]
    else:
        other, name = chance.choice(places)
        holder[key] = json.loads(json.dumps(other[name]))
    return value


def _places(value: Any) -> Iterable[tuple[Any, Any]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def mutate_parts(parts: Parts, chance: random.Random) -> Parts:
    """A sound ZIP, with checksums that fit, in which the content is strange."""
    name = chance.choice([CONTENT, CONTENT, CONTENT, FACTS])
    told = json.loads(parts[name])
    for _ in range(chance.choice([1, 1, 2, 4])):
        told = mutate_json(told, chance)
    return parts | {name: json.dumps(told).encode()}
