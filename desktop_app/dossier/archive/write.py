"""A dossier to an archive: streamed, whole or not at all, the same bytes for the same content."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterable
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
from desktop_app.dossier.errors import DossierFout
from desktop_app.dossier.session import Session
from desktop_app.traject.errors import shown_path

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_PRIVATE = (stat.S_IFREG | 0o600) << 16
_UNIX = 3


def write_archive(session: Session, target: Path, readme: str) -> None:
    """Write everything in this dossier to `target`, replacing what is there when all is written.

    readme: the text for somebody who has no program. Raises DossierFout about the dossier, OSError
    about the target; that is then as it was.
    """
    mark = session.mark
    disk.sweep(target)
    with disk.draft(target) as draft:
        with draft.open("wb") as file:
            _fill(file, session, readme, shown_path(session.path))
        if session.mark != mark:
            raise DossierFout("archief.veranderd", bestand=shown_path(session.path))
        disk.replace(draft, target)


def _fill(file: BinaryIO, session: Session, readme: str, name: str) -> None:
    facts = _facts(session.facts_json())
    entries = session.entries(where="all")
    content = content_of(session.settings(), entries, session.files(where="all"))
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
            archive.add_parts(one.pad, one.grootte, session.read_file(one.id))
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
