"""An archive back to a dossier. Nothing in it is trusted, and nothing is unpacked to a folder."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from desktop_app.dossier import strict_json
from desktop_app.dossier.archive.directory import Unsound, compare, look, members_of
from desktop_app.dossier.archive.shape import (
    CONTENT,
    FACTS,
    LONGEST_CONTENT,
    LONGEST_FACTS,
    PLAIN,
    SUMS,
    Bestand,
    Content,
    decode_content,
    payload_of,
    settings_of,
)
from desktop_app.dossier.attachments import LARGEST, Progress
from desktop_app.dossier.bounds import MOST_ENTRIES
from desktop_app.dossier.errors import DossierFout
from desktop_app.dossier.names import safe_name
from desktop_app.dossier.session import Session
from desktop_app.traject.errors import shown, shown_path

Result = TypeVar("Result")

_LONGEST_SUMS = 32 * 2**20
_PART = 2**20
_SUM = re.compile(r"([0-9a-f]{64})  ([^\r\n]{1,400})")
_BROKEN = (
    BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, ValueError, OverflowError,
)  # fmt: skip
"""What the library raises for a ZIP that is not sound; UnicodeDecodeError is a ValueError."""


class Archive:
    """An archive that was judged: what stands in it is ours, apart from the attachments' bytes."""

    def __init__(
        self,
        archive: ZipFile,
        members: Mapping[str, ZipInfo],
        sums: Mapping[str, str],
        path: Path,
    ) -> None:
        self._zip = archive
        self._members = members
        self._sums = sums
        self._path = path
        self._name = shown_path(path)
        self._facts = self._read_facts()
        self.content: Content = decode_content(self._read(CONTENT, LONGEST_CONTENT), self._name)
        for name in PLAIN:
            self._verify(name)
        self._settings = settings_of(self.content, self._name)
        self._judge_files()

    def fill(
        self, session: Session, progress: Callable[[int, int], bool | None] | None = None
    ) -> None:
        """Put everything in an empty dossier. Raises DossierFout; give up that dossier then.

        progress: told how many bytes of files are in, and how many there are; `False` stops.
        """
        total = sum(file.grootte for file in self.content.bestanden)
        before = 0

        def step(done: int) -> bool | None:
            return progress(before + done, total) if progress is not None else None

        with session.action():
            if self._facts:
                session.replace_facts(self._facts)
            for name, value in self._settings.items():
                session.set_setting(name, value)
            for part in self.content.onderdelen:
                session.add_entry(
                    payload_of(part),
                    id=part.id,
                    created=part.gemaakt,
                    changed=part.gewijzigd,
                    deleted=part.verwijderd,
                )
            for file in self.content.bestanden:
                self._add(session, file, step)
                before += file.grootte

    def _add(self, session: Session, file: Bestand, progress: Progress) -> None:
        with self._reading(file.pad) as source:
            new = session.add_file(
                file.onderdeel,
                source,
                file.naam,
                media_type=file.mediatype,
                version=file.versie,
                day=file.dag,
                note=file.notitie,
                level=file.niveau,
                id=file.id,
                added=file.toegevoegd,
                deleted=file.verwijderd,
                progress=progress,
            )
        if (new.sha256, new.size) != (file.sha256, file.grootte):
            raise DossierFout("archief.controlegetal", bestand=self._name, naam=shown(file.pad))

    def _judge_files(self) -> None:
        """Every file has its entry, its own bytes, and one size and checksum everywhere."""
        if len(self.content.onderdelen) > MOST_ENTRIES:
            raise DossierFout("archief.te_veel", bestand=self._name, aantal=MOST_ENTRIES)
        entries = {part.id for part in self.content.onderdelen}
        paths = [file.pad for file in self.content.bestanden]
        compare(self._members, {*PLAIN, SUMS, *paths}, self._name)
        if len(set(paths)) != len(paths) or set(paths) & {*PLAIN, SUMS}:
            raise self._wrong_field("bestanden.pad")
        for index, file in enumerate(self.content.bestanden):
            field = f"bestanden[{index}]"
            if file.onderdeel not in entries:
                raise self._wrong_field(f"{field}.onderdeel")
            if file.naam != safe_name(file.naam):
                raise self._wrong_field(f"{field}.naam")
            if self._sums[file.pad] != file.sha256:
                raise DossierFout("archief.controlegetal", bestand=self._name, naam=shown(file.pad))
            if self._members[file.pad].file_size != file.grootte:
                raise DossierFout("archief.controlegetal", bestand=self._name, naam=shown(file.pad))
            if file.grootte > LARGEST:
                raise DossierFout("dossier.bijlage_te_groot", aantal=LARGEST // 2**20)

    def _read_facts(self) -> dict[str, Any]:
        raw = self._read(FACTS, LONGEST_FACTS)
        try:
            told = strict_json.read(raw.decode("utf-8-sig"), FACTS, longest=LONGEST_FACTS)
        except UnicodeDecodeError:
            told = None
        if not isinstance(told, dict):
            raise self._wrong_field(FACTS)
        return told

    def _read(self, name: str, longest: int) -> bytes:
        if self._members[name].file_size > longest:
            raise DossierFout("archief.te_groot", bestand=self._name, naam=shown(name))
        with self._reading(name) as source:
            return source.read(longest)

    def _verify(self, name: str) -> None:
        digest = hashlib.sha256()
        with self._reading(name) as source:
            while part := source.read(_PART):
                digest.update(part)
        if digest.hexdigest() != self._sums[name]:
            raise DossierFout("archief.controlegetal", bestand=self._name, naam=shown(name))

    @contextmanager
    def _reading(self, name: str) -> Iterator[BinaryIO]:
        with _opened_member(self._zip, self._members[name], self._name) as source:
            yield source

    def _wrong_field(self, field: str) -> DossierFout:
        return DossierFout("archief.veld", bestand=self._name, veld=field)


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """An archive, judged as far as can be done without a place to put it. Raises InvoerFout."""
    name = shown_path(path)
    with _opened(path, name) as file:
        try:
            look(file, name)
            archive = ZipFile(file)
        except (Unsound, *_BROKEN):
            raise DossierFout("archief.geen_zip", bestand=name) from None
        except OSError:
            raise DossierFout("bestand.niet_leesbaar", bestand=name) from None
        with archive:
            yield _judged(archive, path, name)


def _judged(archive: ZipFile, path: Path, name: str) -> Archive:
    try:
        members = members_of(archive, path.stat().st_size, name)
    except Unsound:
        raise DossierFout("archief.geen_zip", bestand=name) from None
    sums = _sums(archive, members[SUMS], name)
    compare(members, {*sums, SUMS}, name)
    return Archive(archive, members, sums, path)


def _sums(archive: ZipFile, info: ZipInfo, name: str) -> dict[str, str]:
    if info.file_size > _LONGEST_SUMS:
        raise DossierFout("archief.te_groot", bestand=name, naam=SUMS)
    with _opened_member(archive, info, name) as source:
        text = source.read(_LONGEST_SUMS).decode("utf-8", "replace")
    lines = text.removesuffix("\n").split("\n")
    found = [_SUM.fullmatch(line) for line in lines]
    sums = {one[2]: one[1] for one in found if one}
    if len(sums) != len(lines):
        raise DossierFout("archief.beschadigd", bestand=name, naam=SUMS)
    return sums


@contextmanager
def _opened_member(archive: ZipFile, info: ZipInfo, name: str) -> Iterator[BinaryIO]:
    """A member to read; whatever is wrong with it becomes one refusal."""
    source = _Member(archive, info, name)
    try:
        yield cast("BinaryIO", source)
    finally:
        source.close()


class _Member:
    """Reads as a file does; what the library raises is told in our words."""

    def __init__(self, archive: ZipFile, info: ZipInfo, name: str) -> None:
        self._info, self._name = info, name
        self._source = self._tried(lambda: archive.open(info))

    def read(self, size: int) -> bytes:
        """At most `size` bytes; none at the end. Raises DossierFout."""
        return self._tried(lambda: self._source.read(size))

    def close(self) -> None:
        """Stop reading."""
        self._source.close()

    def _tried(self, work: Callable[[], Result]) -> Result:
        try:
            return work()
        except _BROKEN:
            told = shown(self._info.filename)
            raise DossierFout("archief.beschadigd", bestand=self._name, naam=told) from None
        except OSError:
            raise DossierFout("bestand.niet_leesbaar", bestand=self._name) from None


@contextmanager
def _opened(path: Path, name: str) -> Iterator[BinaryIO]:
    try:
        if path.exists() and not path.is_file():
            raise DossierFout("archief.geen_zip", bestand=name)
        file = path.open("rb")
    except FileNotFoundError:
        raise DossierFout("bestand.ontbreekt", bestand=name) from None
    except PermissionError:
        raise DossierFout("bestand.geen_toegang", bestand=name) from None
    except (OSError, ValueError):
        raise DossierFout("bestand.niet_leesbaar", bestand=name) from None
    with file:
        yield file
