"""Every word that a reader sees is in the dictionary of the system, or in our own list.

Needs `hunspell-nl` of the system and the library spylls; without them it is skipped, and says so.
"""

from __future__ import annotations

import gc
import json
import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop_app.audit.content import content_texts
from desktop_app.audit.report import _texts
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek

PLACES = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
NAME = "nl_NL"
WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:[’\-][^\W_]+)*(?![\w\-])")
"""A word; not the first half of `zwangerschaps- en bevallingsverlof`."""
PLACE = re.compile(r"\{[^}]*\}")
NOT_TEXT = ("archief.", "cli.", "feiten.soort.")
"""Sentences with names of files and options in them."""

pytestmark = pytest.mark.slow


def own_words() -> tuple[str, ...]:
    lines = resource_path("text", "spelling.txt").read_text(encoding="utf-8").splitlines()
    words = (line.split("#")[0].strip() for line in lines)
    return tuple(word for word in words if word)


@cache
def dictionary() -> Any:
    """The Dutch dictionary; skips the test where it is not there."""
    hunspell = pytest.importorskip("spylls.hunspell", reason="spylls is niet geïnstalleerd")
    found = [place / NAME for place in PLACES if (place / f"{NAME}.dic").is_file()]
    if not found:
        pytest.skip("hunspell-nl is niet geïnstalleerd: de spelling is niet bekeken")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # spylls leaves its files open
        read = hunspell.Dictionary.from_files(str(found[0]))
        gc.collect()
    return read


@cache
def is_known(word: str) -> bool:
    """True when the dictionary or our list has the word, or all parts of one with hyphens."""
    own = own_words()
    if word in own or (word[:1].isupper() and word[:1].lower() + word[1:] in own):
        return True
    if dictionary().lookup(word.replace("’", "'")):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(map(is_known, parts))


def words_in(text: str) -> list[str]:
    return WORD.findall(PLACE.sub(" ", text))


def all_texts(book: Regelboek, messages: Messages) -> Iterator[tuple[str, str]]:
    """Every text with the place where it stands."""
    for file, texts in (*content_texts(), *_texts(book, messages)):
        for name, text in texts:
            if not name.startswith(NOT_TEXT):
                yield f"{file}: {name}", text


def test_every_word_is_spelled_as_in_the_dictionary(
    regelboek: Regelboek, messages: Messages
) -> None:
    wrong = {
        word: place
        for place, text in all_texts(regelboek, messages)
        for word in words_in(text)
        if not is_known(word)
    }
    assert wrong == {}


@pytest.mark.parametrize(
    "word",
    ["opzegverbot", "werkgevr", "loonstrok", "reintegratie", "bedrijfarts", "WIA-aanvrag", "kunje"],
)
def test_a_wrong_word_is_found(word: str) -> None:
    assert not is_known(word)


@pytest.mark.parametrize(
    "word",
    ["opzegverbod", "Eén", "één", "WIA-aanvraag", "cao’s", "Therapie-uren", "re-integratie", "UWV"],
)
def test_a_good_word_is_known(word: str) -> None:
    assert is_known(word)


def test_words_are_found_in_a_text() -> None:
    text = "Zwangerschaps- en bevallingsverlof, cao’s en WIA’s op {mijlpaal.x} (2 keer)."
    assert words_in(text) == ["en", "bevallingsverlof", "cao’s", "en", "WIA’s", "op", "keer"]


def test_our_list_has_no_word_twice_and_none_that_nobody_writes(
    regelboek: Regelboek, messages: Messages
) -> None:
    own = own_words()
    assert len({*own}) == len(own)
    written = json.dumps([text for _, text in all_texts(regelboek, messages)], ensure_ascii=False)
    known = dictionary().lookup
    idle = [word for word in own if word.lower() not in written.lower() or known(word)]
    assert idle == []
