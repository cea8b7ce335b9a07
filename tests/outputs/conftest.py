"""Shared by the tests of outputs: a way to build a document and to judge it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import page as validator
import pytest

from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.metadata import DocumentInfo
from tests.outputs.structure import problems

DAY = date(2026, 11, 22)


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., Path]:
    """Build a story into a file and return its path."""

    def make(story: list[Any], *, title: str = "Proef", **options: Any) -> Path:
        info = DocumentInfo(title, DAY, archive=options.pop("archive", True))
        path = tmp_path / f"proef{len(list(tmp_path.iterdir()))}.pdf"
        path.write_bytes(build_pdf(story, info, PageSetup(), **options))
        return path

    return make


@pytest.fixture
def judge() -> Callable[..., None]:
    """Assert that a file keeps PDF/UA-1, PDF/A-2a and our own rules of structure."""

    def check(path: Path, *, bookmarks: bool = True, archive: bool = True) -> None:
        assert problems(path, bookmarks=bookmarks) == []
        for profile in ("ua1", "2a") if archive else ("ua1",):
            result = validator.validate_pdf(str(path), profile=profile)
            assert result.is_compliant, str(result)

    return check
