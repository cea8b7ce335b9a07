"""Out to an archive and in again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from desktop_app.dossier import (
    Password,
    build_dossier,
)
from desktop_app.dossier.archive import open_archive, write_archive
from tests.dossier.house import PASSWORD, House
from tests.robustness.zips import README

NAMES = st.one_of(
    st.text(max_size=150),
    st.sampled_from(
        ["CON", "aux.txt", "com1.tar.gz", "İIıi.pdf", "ß.PDF", "👩‍⚕️" * 60, "a" * 400, "..", "/x",
         "..\\x", "C:\\x.exe", "exe.\u202ecod", "=cmd|' /C calc'!A0.csv", " .x", "a.", "x/" * 50]
    ),
)  # fmt: skip
"""Names of files that somebody could give."""


def pack(house: House, target: Path, secret: Password | None = PASSWORD) -> bytes:
    """The archive of the dossier in this house."""
    with house.open(secret, read_only=True) as session:
        write_archive(session, target, README)
    return target.read_bytes()


def unpack(source: Path, target: Path, house: House, secret: Password | None = None) -> None:
    """The dossier that an archive becomes."""
    with open_archive(source) as archive:
        build_dossier(target, secret, house.around, archive.fill)
