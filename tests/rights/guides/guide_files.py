"""The files of the guides with their loaders; shared by their tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.rights.guides import conversations, findings, track, wia
from desktop_app.rights.guides.picture import Beeld, Stuk
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek
from tests.conftest import traject_of

TODAY = date(2026, 11, 22)
LOADERS: dict[str, tuple[str, str | None, Callable[[Path | None], Any]]] = {
    conversations.FILE: ("conversations", "gesprekken", conversations.load_conversations),
    findings.FINDINGS: ("conversations", "bevindingen", findings.load_findings),
    findings.QUALITY: ("spoor2", "punten", findings.load_quality),
    track.PARTS: ("spoor2", "onderdelen", track.load_parts),
    track.WAYS: ("spoor2", "wegen", track.load_ways),
    wia.PATHS: ("wia", "paden", wia.load_paths),
    wia.MAP: ("wia", None, wia.load_map),
}
"""By file: the folder it ships in, the list of its entries (None: one whole), its loader."""
FILES = sorted(LOADERS)


def shipped(name: str) -> Path:
    """The file as it ships."""
    return resource_path(LOADERS[name][0]) / name


def picture(
    regelboek: Regelboek,
    *stukken: Stuk,
    vandaag: str = "2027-05-03",
    papieren: dict[str, date | None] | None = None,
    **facts: Any,
) -> Beeld:
    """A file of somebody who fell ill on 5 January 2026, on a day of choice."""
    told = {"eerste_ziektedag": "2026-01-05", "contract": {"soort": "vast"}, **facts}
    kinds = [event["soort"] for event in facts.get("gebeurtenissen", ())]
    return Beeld(traject_of(regelboek, told, vandaag), stukken, papieren, kinds)
