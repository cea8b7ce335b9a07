"""What can be measured of plain Dutch in all that a reader can meet: window, rules and pages."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from desktop_app.audit.language import LONGEST_MEAN, faults_of, score, words_of
from desktop_app.text.resources import resource_path
from tests.text.sources import trees

BUTTONS = frozenset({"Button", "Link", "add_buttons", "named_button"})
MOST_WORDS = 4
NOT_SAID = re.compile(
    r"\b(?:halte|haltes|station|stations|wissel|wissels|u|uw|OK|klik|klikken)\b"
    r"|[\"']|\.\.\.|\d+/\d+",
)
"""Words of the drawing, of formal letters and of computers; straight quotes, days in digits."""
VERBS = re.compile(
    r"(?:Bel|Bespreek|Controleer|Kijk|Laat|Lees|Maak|Meld|Pas|Reageer|Schrijf|Spreek|Stuur|Vraag"
    r"|Werk) "
)
"""With these a step may begin: they stay right with a small letter, behind "Je volgende stap:"."""
_FIELDS = (
    "ander bij_de_hand elders jij kopie naam titel uitleg uitzonderingen voorwaarden vraag waarom"
    " waarvoor wanneer wat"
)
KEYS_OF_TEXT = frozenset(_FIELDS.split(" "))
ALONE = frozenset(["Annuleer", "Begin", "Bewaren", "Klaar", "Later", "Terug", "Verander", "Verder"])
"""Words that may stand alone on a button; what they are about stands beside it."""


@cache
def window_texts() -> tuple[str, ...]:
    """The texts of the window; a check of its own sees to it that the template is up to date."""
    path = resource_path("translations", "spoorboekje.ts")
    found = (entry.text or "" for entry in ET.parse(path).iter("source"))
    return tuple(text for text in found if re.search(r"[^\W\d]", text))


@cache
def data_texts() -> tuple[tuple[str, str], ...]:
    """File and text, of rules, papers, helpers, pages and messages."""
    return tuple(_data_texts())


def _data_texts() -> Iterator[tuple[str, str]]:
    for folder in ("rules", "documents", "rights"):
        for path in sorted(resource_path(folder).rglob("*.json")):
            data = json.loads(path.read_text(encoding="utf-8"))
            yield from ((path.name, text) for text in _told(data, KEYS_OF_TEXT))
    for path in sorted(resource_path("rights").glob("*/*/*.md")):
        head, body = path.read_text(encoding="utf-8").split("+++\n", 2)[1:]
        yield path.name, body
        for line in re.findall(r'^(?:titel|kort) = "(.*)"$', head, re.MULTILINE):
            yield path.name, line
    messages = json.loads(resource_path("text", "nl.json").read_text(encoding="utf-8"))["zinnen"]
    for id, said in messages.items():
        if id.split(".")[0] not in ("hulp", "archief", "feiten", "cli"):  # for the command line
            yield from (
                (id, text) for text in (said.values() if isinstance(said, dict) else [said])
            )


def _told(data: Any, keys: frozenset[str], *, inside: bool = False) -> Iterator[str]:
    if isinstance(data, str):
        yield from [data] if inside else []
    elif isinstance(data, list):
        for entry in data:
            yield from _told(entry, keys, inside=inside)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _told(value, keys, inside=key in keys and not isinstance(value, dict))


@pytest.mark.parametrize("text", window_texts())
def test_every_text_of_the_window_is_short_and_plain(text: str) -> None:
    assert [fault.values for fault in faults_of("venster", text)] == []
    assert not NOT_SAID.search(text), NOT_SAID.search(text)


def test_the_sentences_of_the_window_are_short_on_the_whole() -> None:
    sentences = [text for text in window_texts() if text.rstrip()[-1:] in ".?!"]
    assert len(sentences) > 60
    assert score("venster", sentences).mean() <= LONGEST_MEAN


def test_no_text_in_the_data_uses_words_or_signs_that_are_not_said() -> None:
    texts = data_texts()
    assert len(texts) > 1500
    assert [(place, text) for place, text in texts if NOT_SAID.search(_filled(text))] == []


def _filled(text: str) -> str:
    return re.sub(r"\{[^}]*\}", "Woord", text)


def pressed() -> Iterator[tuple[str, str]]:
    """File and words of what is pressed, where the source gives both in one call."""
    for name, tree in trees().items():
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or _called(call) not in BUTTONS:
                continue
            for part in call.args:
                if isinstance(part, ast.Call) and _called(part) in ("tr", "translate"):
                    last = part.args[-1]
                    if isinstance(last, ast.Constant):
                        yield name, str(last.value)


def _called(call: Any) -> str:
    return str(getattr(call.func, "attr", None) or getattr(call.func, "id", ""))


def test_a_button_says_what_it_does_in_at_most_four_words() -> None:
    found = list(pressed())
    assert len(found) > 40
    assert [(name, text) for name, text in found if len(words_of(text)) > MOST_WORDS] == []
    assert [(name, text) for name, text in found if text.endswith(".")] == []
    alone = {text for _, text in found if len(words_of(text)) == 1}
    assert sorted(alone - ALONE) == []


def steps() -> Iterator[tuple[str, str]]:
    """Rule and sentence of what a reader can do."""
    for path in sorted(resource_path("rules").glob("[0-9]*.json")):
        for rule in json.loads(path.read_text(encoding="utf-8"))["regels"]:
            for key in ("jij", "vraag"):
                if sentence := rule.get("stap", {}).get(key):
                    yield rule["id"], sentence


def test_a_step_begins_with_what_to_do_so_that_it_can_stand_in_a_sentence() -> None:
    found = list(steps())
    assert len(found) > 60
    assert [(id, text) for id, text in found if not VERBS.match(text)] == []
    assert [(id, text) for id, text in found if not text.endswith(".")] == []
