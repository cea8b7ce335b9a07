"""What must be true of the guides; their texts to read; and their days. For the audit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from desktop_app.rights.check import fault
from desktop_app.rights.check_lists import _sourced
from desktop_app.rights.guides import conversations, findings, track, wia
from desktop_app.rights.guides.conditions import SUBJECTS
from desktop_app.rights.guides.conversations import Gesprekssoort
from desktop_app.rights.guides.findings import Bevinding
from desktop_app.rights.guides.walk import conditions_in, refers, texts_in
from desktop_app.rights.letters import load_letters
from desktop_app.rights.library import load_helplines, load_pages
from desktop_app.text.message import Message
from desktop_app.traject.rulebook import Regelboek

Known = Mapping[str, Collection[str]]
"""The ids that there are, by what they are."""

_SENTENCE = re.compile(r"[.!?](?:\s|$)")
_PLACE = re.compile(r"\{([^}]*)\}")
_ONE, _MORE = {"wie", "wat", "dag"}, {"aantal"}
_SHORT = {"doel": 2, "wat": 2}
_ALL = "*"
"""The id under which what holds for a whole file is reported."""


def entries() -> Iterator[tuple[str, str, Any]]:
    """Every entry of the guides: its file, its id and itself. Raises RegelFout."""
    yield conversations.FILE, _ALL, conversations.load_general()
    for kind in conversations.load_conversations():
        yield conversations.FILE, kind.id, kind
    for finding in findings.load_findings():
        yield findings.FINDINGS, finding.id, finding
    for point in findings.load_quality().punten:
        yield findings.QUALITY, point.id, point
    for part in track.load_parts():
        yield track.PARTS, part.id, part
    for way in track.load_ways():
        yield track.WAYS, way.id, way
    for path in wia.load_paths():
        yield wia.PATHS, path.id, path
    yield wia.MAP, _ALL, wia.load_map()


def guide_faults(book: Regelboek) -> Iterator[Message]:
    """All that is wrong with the guides, against all that they name. Raises RegelFout."""
    known = known_ids(book)
    for file, id, entry in entries():
        yield from entry_faults(file, id, entry, known)


def guide_texts() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """All that a reader sees of the guides, by file: pairs of a name and the text."""
    files: dict[str, list[tuple[str, str]]] = {
        findings.QUALITY: [("vooraf", text) for text in findings.load_quality().vooraf]
    }
    for file, id, entry in entries():
        texts = files.setdefault(file, [])
        texts += [(f"{id}{place}", text) for place, text in texts_in(entry)]
    yield from files.items()


def guide_days() -> Iterator[tuple[str, date]]:
    """Each entry of the guides with the day on which it was checked."""
    for file, id, entry in entries():
        yield file if id == _ALL else id, entry.gecontroleerd


def known_ids(book: Regelboek) -> Known:
    """The ids that the guides may name."""
    return {
        "artikel": {page.id for page in load_pages()},
        "brief": {letter.id for letter in load_letters()},
        "papier": book.document_ids,
        "gesprek": {kind.id for kind in conversations.load_conversations()},
        "hulp": {line.id for line in load_helplines()},
        "mijlpaal": {rule.id for rule in book.mijlpaalregels},
        "onderdeel": {part.id for part in track.load_parts()},
        "periode": {period.id for rule in book.regels for period in rule.perioden},
        "gebeurtenis": set(book.parameters.gebeurtenissen),
        "fase": {phase.id for phase in book.parameters.fasen},
    }


def entry_faults(file: str, id: str, entry: Any, known: Known) -> Iterator[Message]:
    """A message for everything that is wrong with one entry."""
    for place, kind, name in refers(entry):
        if name not in known[kind]:
            yield fault("rechten.verwijzing", file, id, place.removeprefix("."))
    for place, text in texts_in(entry):
        yield from _text_faults(file, id, place.removeprefix("."), text)
    if isinstance(entry, Gesprekssoort) and set(entry.niet_zeggen) != set(entry.met):
        yield fault("rechten.zwijgen", file, id, "niet_zeggen")
    if isinstance(entry, Bevinding):
        yield from _sentence_faults(file, entry)
    yield from _sourced(entry.bronnen, file, id)


def _text_faults(file: str, id: str, place: str, text: str) -> Iterator[Message]:
    name = re.sub(r"\[\d+\]$", "", place).rpartition(".")[2]
    if not text.strip():
        yield fault("rechten.veld_leeg", file, id, place)
    count = len(_SENTENCE.findall(text))
    if name == "waarom" and count != 1:
        yield fault("rechten.een_zin", file, id, place)
    if count > _SHORT.get(name, count):
        yield fault("rechten.te_veel_zinnen", file, id, place)
    if name not in ("zin", "zin_meer") and _PLACE.search(text):
        yield fault("rechten.invulwoord", file, id, place)


def _sentence_faults(file: str, finding: Bevinding) -> Iterator[Message]:
    """Words to fill in stand only where the condition can say what it is about."""
    about = any(part.key in SUBJECTS for part in conditions_in(finding.als))
    for field, text, may in (
        ("zin", finding.zin, _ONE if about else set()),
        ("zin_meer", finding.zin_meer, _MORE if about else set()),
    ):
        if not set(_PLACE.findall(text)) <= may:
            yield fault("rechten.invulwoord", file, finding.id, field)
    if finding.zin_meer and not about:
        yield fault("rechten.invulwoord", file, finding.id, "zin_meer")
