"""A dossier to an archive: streamed, whole or not at all, the same bytes for the same content."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from desktop_app.dossier import disk
from desktop_app.dossier.archive.shape import (
    CONTENT,
    DOCUMENTS,
    ENTRIES,
    FACTS,
    LARGEST_TOTAL,
    LONGEST_CONTENT,
    LONGEST_FACTS,
    LONGEST_SETTINGS,
    README,
    SUMS,
    content_of,
    encode_content,
)
from desktop_app.dossier.archive.tables import documents_table, entries_table
from desktop_app.dossier.errors import DossierFout, Stopped
from desktop_app.dossier.records import FileRecord
from desktop_app.dossier.session import Session
from desktop_app.traject.errors import shown_path

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PRIVATE = (stat.S_IFREG | 0o600) << 16
_UNIX = 3


Progress = Callable[[int, int], bool | None]
"""Told how many bytes are done and how many there are; `False` stops."""
_DAMAGE = {
    "dossier.bijlage_ontbreekt",
    "dossier.bijlage_beschadigd",
    "dossier.beschadigd",
    "dossier.wachtwoord_of_schade",
}
"""Refusals that are about the bytes of one attachment, not about the disk or the file."""


def write_archive(
    session: Session,
    target: Path,
    readme: str,
    *,
    about_missing: Callable[[tuple[str, ...]], str] | None = None,
    progress: Progress | None = None,
) -> tuple[FileRecord, ...]:
    """Write everything in this dossier to `target`, replacing what is there when all is written.

    An attachment that is damaged is left out; those are returned, and named in the text.
    readme: the text for somebody who has no program. about_missing: what it says more of the names
    of what is left out. Raises DossierFout about the dossier (Stopped when `progress` says so),
    OSError about the target; that is then as it was.
    """
    mark = session.mark
    disk.sweep(target)
    counter = _Counter(2 * sum(file.size for file in session.files(where="all")), progress)
    damaged = tuple(_damaged(session, counter))
    if damaged and about_missing is not None:
        readme = f"{readme}\n\n{about_missing(tuple(file.name for file in damaged))}"
    with disk.draft(target) as draft:
        with draft.open("wb") as file:
            _fill(file, session, readme, {one.id for one in damaged}, counter)
        if session.mark != mark:
            raise DossierFout("archief.veranderd", bestand=shown_path(session.path))
        disk.replace(draft, target)
    return damaged


class _Counter:
    """Counts the bytes that were read, once to check them and once to write them."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._total = total
        self._done = 0
        self._progress = progress

    def of(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        """These parts, counted. Raises Stopped."""
        for part in parts:
            self._done += len(part)
            if self._progress is not None and self._progress(self._done, self._total) is False:
                raise Stopped
            yield part


def _damaged(session: Session, counter: _Counter) -> Iterator[FileRecord]:
    """The files whose bytes are not what they were: a ZIP that is begun cannot leave one out."""
    for file in session.files(where="all"):
        try:
            for _ in counter.of(session.read_file(file.id)):
                pass
        except Stopped:
            raise
        except DossierFout as refusal:
            if refusal.message.id not in _DAMAGE:
                raise
            yield file


def _fill(
    file: BinaryIO, session: Session, readme: str, damaged: set[str], counter: _Counter
) -> None:
    name = shown_path(session.path)
    facts = _facts(session.facts_json())
    entries = session.entries(where="all")
    files = [one for one in session.files(where="all") if one.id not in damaged]
    content = content_of(session.settings(), entries, files)
    told = encode_content(content)
    size = sum(one.grootte for one in content.bestanden)
    if (
        len(facts) > LONGEST_FACTS
        or len(told) > LONGEST_CONTENT
        or len(bytes(content.instellingen)) > LONGEST_SETTINGS
        or size > LARGEST_TOTAL
    ):
        raise DossierFout("archief.dossier_te_groot", bestand=name)
    with _Writer(file) as archive:
        archive.add(FACTS, facts)
        archive.add(README, f"{readme}\n".encode())
        archive.add(CONTENT, told)
        archive.add(ENTRIES, entries_table(entries))
        archive.add(DOCUMENTS, documents_table(entries, content.bestanden))
        for one in content.bestanden:
            parts = counter.of(session.read_file(one.id))
            archive.add_parts(one.pad, one.grootte, parts)
        archive.add_sums()


def _facts(told: dict[str, Any]) -> bytes:
    """A facts file of the contract; without white space where that would make it too large."""
    text = json.dumps(told, ensure_ascii=False, indent=1)
    if len(text) > LONGEST_FACTS // 4:
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()


class _Writer:
    """A ZIP without compression (papers are compressed already), time or machine."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = ZipFile(file, "w", ZIP_STORED)
        self._sums: list[str] = []

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def add(self, name: str, data: bytes) -> None:
        """Add a small file."""
        self.add_parts(name, len(data), [data])

    def add_parts(self, name: str, size: int, parts: Iterable[bytes]) -> None:
        """Add a file of this size in parts."""
        info = ZipInfo(name, _NO_TIME)
        info.create_system, info.external_attr, info.file_size = _UNIX, _PRIVATE, size
        digest = hashlib.sha256()
        with self._zip.open(info, "w") as out:
            for part in parts:
                digest.update(part)
                out.write(part)
        self._sums.append(f"{digest.hexdigest()}  {name}\n")

    def add_sums(self) -> None:
        """Add the checksums, in the form that `sha256sum -c` reads."""
        self.add(SUMS, "".join(self._sums).encode())
