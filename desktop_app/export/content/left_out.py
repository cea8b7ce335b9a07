"""What was left out for an audience, in words for the person: never part of a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import Part
from desktop_app.export.content.levels import FACTS, level_of
from desktop_app.export.content.material import Material
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words

if TYPE_CHECKING:
    from desktop_app.dossier import Entry


def parts(whole: Material, seen: Material, audience: Audience, words: Messages) -> tuple[Part, ...]:
    """Each thing that is in `whole` and not in `seen`, and why."""
    return (
        *_steps(whole, seen, words),
        *_facts(whole, seen, words),
        *_entries(whole, seen, audience, words),
    )


def what_it_is(entry: Entry, words: Messages) -> str:
    """An entry by its kind and day, and no more: `Gesprek van 3 maart 2026`."""
    kind = words.get(f"delen.soort.{entry.kind}")
    day = getattr(entry.payload, "datum", None) or getattr(entry.payload, "week", None)
    if day is None:
        return kind
    return words.get("delen.soort_dag", soort=kind, dag=day_in_words(day, words))


def _steps(whole: Material, seen: Material, words: Messages) -> Iterator[Part]:
    hidden = len(whole.traject.mijlpalen) - len(seen.traject.mijlpalen)
    if hidden:
        why = words.get("delen.waarom.stappen")
        yield Part(words.get("delen.stappen", aantal=hidden), why)
    papers = len(whole.traject.documenten) - len(seen.traject.documenten)
    if papers:
        yield Part(words.get("delen.papieren", aantal=papers), words.get("delen.waarom.papieren"))
    if len(whole.traject.waarschuwingen) > len(seen.traject.waarschuwingen):
        yield Part(words.get("delen.twijfels"), words.get("delen.waarom.helper"))


def _facts(whole: Material, seen: Material, words: Messages) -> Iterator[Part]:
    for name in whole.facts.__struct_fields__:
        if name in ("gedaan", "documenten", "schema", "id"):
            continue  # said with the steps and the papers
        if getattr(whole.facts, name) != getattr(seen.facts, name):
            why = words.get(f"delen.waarom.{FACTS.get(name, 'ik')}")
            yield Part(words.get(f"delen.feit.{name}"), why)


def _entries(
    whole: Material, seen: Material, audience: Audience, words: Messages
) -> Iterator[Part]:
    shown = {entry.id: entry for entry in seen.entries}
    files = {file.id for file in seen.files}
    for entry in whole.entries:
        if entry.kind == "uitvoer":
            continue  # what was made earlier is part of no document
        told = shown.get(entry.id)
        if told is None:
            yield Part(what_it_is(entry, words), words.get(_why(entry, audience)))
        elif told.payload != entry.payload:
            part = words.get("delen.deel", wat=what_it_is(entry, words))
            yield Part(part, words.get("delen.waarom.velden"))
        hidden = [one for one in whole.files_of(entry.id) if one.id not in files]
        if hidden and told is not None:
            what = words.get("delen.bestanden", wat=what_it_is(entry, words), aantal=len(hidden))
            yield Part(what, words.get("delen.waarom.bestand"))


def _why(entry: Entry, audience: Audience) -> str:
    level = level_of(entry.kind, getattr(entry.payload, "niveau", "ik"))
    if level == audience:  # the level let it through, so something else did not
        return "delen.waarom.medisch"
    return f"delen.waarom.{level}"
