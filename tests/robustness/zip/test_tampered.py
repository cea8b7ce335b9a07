"""Archives that somebody tampered with: one sentence, exit code 2, and nothing is written."""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipInfo

import pytest

from desktop_app.dossier.archive.directory import MOST_MEMBERS
from tests.program import Outcome, assert_one_line, in_process
from tests.robustness.zips import (
    Parts,
    resealed,
    zipped,
)

# -- one fault at a time ----------------------------------------------------------------------


def named(name: str, **fields: Any) -> ZipInfo:
    """A member under this very name, whatever a library thinks of it."""
    info = ZipInfo("x")
    info.filename = info.orig_filename = name
    for field, value in fields.items():
        setattr(info, field, value)
    return info


def instead(parts: Parts, old: str, new: ZipInfo | str) -> bytes:
    """A ZIP in which one member has another head."""
    return zipped([(new if name == old else name, data) for name, data in parts.items()])


def plus(parts: Parts, *more: tuple[ZipInfo | str, bytes]) -> bytes:
    """A ZIP with members that do not belong there."""
    return zipped([*parts.items(), *more])


ATTACHMENT = "bijlagen/0001-plan.pdf"


def first_attachment(parts: Parts) -> str:
    """The path of the first attachment."""
    return next(name for name in parts if name.startswith("bijlagen/"))


BAD_NAMES = {
    "absolute": "/etc/passwd",
    "upwards": "../../nieuw.spoor",
    "upwards in the folder": "bijlagen/../../x",
    "a dot": "bijlagen/./0001-x",
    "backslash": "bijlagen\\0001-x.pdf",
    "upwards by backslash": "..\\..\\x",
    "drive": "C:\\x",
    "drive with a slash": "C:/x",
    "stream": "bijlagen/0001-x.pdf:y",
    "share": "\\\\server\\x",
    "double slash": "bijlagen//0001-x",
    "line end": "bijlagen/0001-a\nb.pdf",
    "direction of writing": "bijlagen/0001-\u202efdp.exe",
    "space at the end": "bijlagen/0001-x ",
    "a folder": "bijlagen2/",
    "empty": "",
}
EXTRA_NAMES = {
    "another file": "virus.exe",
    "a ZIP in the ZIP": "nog.zip",
    "of macOS": "__MACOSX/._feiten.json",
    "below": "bijlagen/map/0001-x.pdf",
    "reserved by Windows": "bijlagen/CON",
    "too long": f"bijlagen/{'x' * 300}",
    "one more attachment": "bijlagen/9999-x.pdf",
    "capitals": "Bijlagen/0001-x.pdf",
}


@pytest.mark.parametrize("name", BAD_NAMES.values(), ids=BAD_NAMES)
def test_a_name_that_cannot_be(name: str, parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    outcome = pack(plus(parts, (named(name), b"x")))
    assert outcome.code == 2
    assert "een naam die niet kan" in outcome.err
    sealed = resealed(dict(parts.items()) | {name: b"x"}) if name else None
    if sealed:
        assert pack(sealed).code == 2


@pytest.mark.parametrize("name", EXTRA_NAMES.values(), ids=EXTRA_NAMES)
def test_a_file_that_does_not_belong(
    name: str, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    for raw in (plus(parts, (named(name), b"x")), resealed(parts | {name: b"x"})):
        outcome = pack(raw)
        assert outcome.code == 2
        assert "hoort er niet bij" in outcome.err


@pytest.mark.parametrize("name", ["feiten.json", "dossier.json", "FEITEN.JSON", "Dossier.json"])
def test_a_name_that_is_there_twice(
    name: str, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)  # zipfile warns of what we want
        raw = plus(parts, (named(name), b"{}"))
    outcome = pack(raw)
    assert outcome.code == 2
    assert "twee keer" in outcome.err or "hoort er niet bij" in outcome.err


def test_attachments_that_differ_only_in_capitals(
    parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    twin = first_attachment(parts).upper().replace("BIJLAGEN", "bijlagen")
    assert "twee keer" in pack(resealed(parts | {twin: b"x"})).err


@pytest.mark.parametrize(
    "name",
    ["feiten.json", "LEESMIJ.txt", "dossier.json", "stukken.csv", "documenten.csv",
     "controlegetallen.txt", ATTACHMENT],
)  # fmt: skip
def test_a_file_that_is_missing(name: str, parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    name = first_attachment(parts) if name == ATTACHMENT else name
    del parts[name]
    outcome = pack(zipped(parts.items()))
    assert outcome.code == 2
    assert "ontbreekt" in outcome.err
    if name != "controlegetallen.txt":
        assert pack(resealed(parts)).code == 2


@pytest.mark.parametrize("name", ["feiten.json", "LEESMIJ.txt", "dossier.json", ATTACHMENT])
def test_a_file_that_was_changed(name: str, parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    name = first_attachment(parts) if name == ATTACHMENT else name
    changed = zipped((parts | {name: parts[name] + b" "}).items())
    outcome = pack(changed)
    assert outcome.code == 2
    assert name[:30] in outcome.err


def test_an_attachment_that_was_changed_with_its_checksum(
    parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    name = first_attachment(parts)
    outcome = pack(resealed(parts | {name: parts[name][::-1]}))
    assert outcome.code == 2
    assert "veranderd" in outcome.err


def link() -> int:
    """The attributes of a symbolic link."""
    return (stat.S_IFLNK | 0o777) << 16


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_a_member_that_is_no_plain_file(
    kind: int, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    for name in ("feiten.json", first_attachment(parts)):
        raw = instead(parts, name, named(name, external_attr=(kind | 0o777) << 16))
        outcome = pack(raw)
        assert outcome.code == 2
        assert "geen gewoon bestand" in outcome.err


@pytest.mark.parametrize("method", [ZIP_BZIP2, ZIP_LZMA])
def test_a_member_that_is_packed_in_another_way(
    method: int, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    assert "geen gewoon bestand" in pack(resealed(parts, method)).err


@pytest.mark.parametrize("bit", [0, 6, 13])
def test_a_member_with_a_password(bit: int, parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    raw = bytearray(resealed(parts))
    at = raw.index(b"PK\x01\x02")
    flags = struct.unpack_from("<H", raw, at + 8)[0] | 1 << bit
    struct.pack_into("<H", raw, at + 8, flags)
    outcome = pack(bytes(raw))
    assert outcome.code == 2
    assert "heeft ‘feiten.json’ een wachtwoord" in outcome.err


# -- too much ---------------------------------------------------------------------------------


def test_a_bomb_of_zeros(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    raw = resealed(parts | {first_attachment(parts): bytes(150 * 2**20)}, ZIP_DEFLATED)
    assert len(raw) < 2**20
    outcome = pack(raw)
    assert outcome.code == 2
    assert "veel te groot" in outcome.err


@pytest.mark.parametrize("size", [2**31, 2**32 - 2, 2**32, 2**40, 2**63])
def test_a_size_that_is_a_lie(size: int, parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    raw = resealed(parts)
    lied = with_size(raw, size)
    outcome = pack(lied)
    assert outcome.code == 2


def with_size(raw: bytes, size: int) -> bytes:
    """The same ZIP, in which the directory gives the first member another size."""
    data = bytearray(raw)
    at = data.index(b"PK\x01\x02")
    if size < 2**32:
        struct.pack_into("<2L", data, at + 20, size, size)
        return bytes(data)
    struct.pack_into("<2L", data, at + 20, 2**32 - 1, 2**32 - 1)
    length = struct.unpack_from("<H", data, at + 28)[0]
    extra = struct.pack("<2H2Q", 1, 16, size, size)
    struct.pack_into("<H", data, at + 30, len(extra))
    data[at + 46 + length : at + 46 + length] = extra
    end = data.rindex(b"PK\x05\x06")
    total = struct.unpack_from("<L", data, end + 12)[0] + len(extra)
    struct.pack_into("<L", data, end + 12, total)
    return bytes(data)


def test_members_that_overlap(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    data = bytearray(resealed(parts))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    struct.pack_into("<L", data, second + 42, struct.unpack_from("<L", data, first + 42)[0])
    outcome = pack(bytes(data))
    assert outcome.code == 2


@pytest.mark.parametrize("many", [65_000, 1_000_000])
def test_very_many_members(many: int, pack: Callable[[bytes], Outcome]) -> None:
    record = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0
    )
    directory = b"".join(record + b"%08d" % number for number in range(many))
    end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, many, many, len(directory), 0)
    end += struct.pack("<4sLQL", b"PK\x06\x07", 0, len(directory), 1)
    end += struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)
    outcome = pack(directory + end)
    assert outcome.code == 2
    assert "staat te veel" in outcome.err


def test_a_count_that_is_a_lie(pack: Callable[[bytes], Outcome]) -> None:
    record = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
    )
    directory = (record + b"x") * 300_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3, 3, len(directory), 0, 0)
    assert "geen heel ZIP-bestand" in pack(directory + end).err


def test_as_many_members_as_may_be(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    more = {f"bijlagen/{number}": b"" for number in range(MOST_MEMBERS - len(parts))}
    assert "hoort er niet bij" in pack(plus(parts, *more.items())).err


@pytest.mark.parametrize("name", ["feiten.json", "dossier.json", "controlegetallen.txt"])
def test_a_text_that_is_very_large(
    name: str, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    for filler in (b" ", b"[", b'{"a":'):
        data = filler * (6 * 2**20 // len(filler))
        made = zipped if name == "controlegetallen.txt" else resealed
        changed = parts | {name: data}
        assert pack(made(changed.items() if made is zipped else changed)).code == 2  # type: ignore[operator]


# -- no ZIP -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 21, 22, 500])
def test_an_archive_that_was_cut_off(
    size: int, sound: Path, pack: Callable[[bytes], Outcome]
) -> None:
    raw = sound.read_bytes()
    for cut in (raw[:size], raw[: len(raw) - size] if size else b""):
        assert "geen heel ZIP-bestand" in pack(cut).err


@pytest.mark.parametrize(
    ("before", "after"), [(b"x", b""), (b"", b"x"), (b"", bytes(100)), (b"#!/bin/sh\n", b"")]
)
def test_bytes_around_it(
    before: bytes, after: bytes, sound: Path, pack: Callable[[bytes], Outcome]
) -> None:
    assert "geen heel ZIP-bestand" in pack(before + sound.read_bytes() + after).err


def test_another_zip(pack: Callable[[bytes], Outcome], sound: Path) -> None:
    assert "geen archief van Spoorboekje" in pack(zipped([("word/document.xml", b"<x/>")])).err
    assert "geen archief van Spoorboekje" in pack(zipped([("uit.zip", sound.read_bytes())])).err
    assert "geen heel ZIP-bestand" in pack(b"SQLite format 3\0" + bytes(4000)).err
    assert pack(zipped([])).code == 2


@pytest.mark.skipif(os.name != "posix", reason="needs the file kinds of Unix")
def test_what_is_no_plain_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "fifo.zip")
    (tmp_path / "lus.zip").symlink_to(tmp_path / "lus.zip")
    for name in ("weg.zip", "fifo.zip", "lus.zip", ".", "/dev/zero", "a\0b.zip", "x" * 300):
        target = str(tmp_path / "n.spoor")
        words = ("inpakken", str(tmp_path / name), "--dossier", target, "--zonder-wachtwoord")
        outcome = in_process(capsys.readouterr, *words)
        assert outcome.code == 2
        assert_one_line(outcome.err)
        assert not Path(target).exists()
