"""What the explanation of a question rests on: sources of the rulebook, named as data."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from desktop_app.text.message import Message
from desktop_app.text.resources import resource_path
from desktop_app.traject.model import Bron
from desktop_app.traject.naming import source_named
from desktop_app.traject.rulebook import Regelboek


@cache
def _kept() -> dict[str, dict[str, Any]]:
    text = resource_path("questions", "bronnen.json").read_text(encoding="utf-8")
    questions: dict[str, dict[str, Any]] = json.loads(text)["vragen"]
    return questions


def sources_of(question: str, regelboek: Regelboek) -> tuple[Bron, ...]:
    """The sources of the explanation of a question; each is one of its rule."""
    entry = _kept()[question]
    rule = regelboek.by_id[entry["regel"]]
    return tuple(source for source in rule.bronnen if source.bwb in entry["bwb"])


def source_line(question: str, regelboek: Regelboek) -> Message:
    """The sources with the day on which they were last checked."""
    sources = sources_of(question, regelboek)
    checked = min(source.gecontroleerd for source in sources if source.gecontroleerd)
    return Message("vragen.bron", {"bronnen": tuple(map(source_named, sources)), "dag": checked})
