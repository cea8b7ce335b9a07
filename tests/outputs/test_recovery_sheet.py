"""The recovery sheet as a PDF that was really made, and its code typed back from it."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import page
import pytest

from desktop_app.dossier.keys import decode_recovery, encode_recovery
from desktop_app.export.recovery_sheet import recovery_sheet_pdf, write_recovery_sheet
from desktop_app.text.messages import load_messages
from tests.outputs.structure import problems

DAY = date(2026, 11, 22)
KEY = bytes(range(7, 39))


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A sheet for a known key."""
    path = tmp_path / "herstelblad.pdf"
    write_recovery_sheet(encode_recovery(KEY), path, DAY)
    return path


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_it_is_accessible_and_lasting(sheet: Path, profile: str) -> None:
    assert page.validate_pdf(str(sheet), profile=profile).is_compliant
    assert problems(sheet) == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_the_code_copied_from_the_paper_is_the_key(sheet: Path) -> None:
    done = subprocess.run(
        ["pdftotext", "-layout", sheet, "-"], capture_output=True, check=True, text=True
    )
    group = r"[0-9A-Z]{4}"
    lines = [line for line in done.stdout.splitlines() if re.fullmatch(rf" *({group} *)+", line)]
    assert decode_recovery(" ".join(lines)) == KEY


def test_nobody_else_may_read_the_file_and_same_code_same_bytes(sheet: Path) -> None:
    assert sheet.stat().st_mode & 0o777 == 0o600
    code, words = encode_recovery(KEY), load_messages()
    assert recovery_sheet_pdf(code, DAY, words) == sheet.read_bytes()
