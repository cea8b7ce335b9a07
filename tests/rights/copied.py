"""A copy of the content in a folder of its own, which the program then reads instead of ours."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_app.rights import finding, glossary, sources
from desktop_app.text import resources

GUIDES = ("conversations", "letters", "spoor2", "wia")
"""Content beside the pages, for the later steps."""


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """The copied `rights/nl`. What is read only once is read anew, before and after."""
    real = resources.resource_root()
    for name in ("rights", "text", "icons", *GUIDES):
        shutil.copytree(real / name, folder / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resources, "resource_root", lambda: folder)
        forget()
        yield folder / "rights" / "nl"
    forget()


def forget() -> None:
    """Drop what is kept without the name of its file."""
    sources.load_sources.cache_clear()
    glossary.load_hard_words.cache_clear()
    glossary._finder.cache_clear()
    finding.load_search.cache_clear()


def replace(path: Path, old: str, new: str) -> None:
    """Change the first place of a piece in a file, as somebody who edits it would."""
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def change(path: Path, **fields: Any) -> None:
    """Change fields of the first entry of a list."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    entries = next(value for value in raw.values() if isinstance(value, list))
    entries[0] |= fields
    path.write_text(json.dumps(raw, ensure_ascii=False, indent=1), encoding="utf-8")
