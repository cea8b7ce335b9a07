"""What a calendar file will hold for one audience, to be looked at before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.export.audience import Audience
from desktop_app.export.calendar_items import Group, Item, items_of, step_numbers, without_day
from desktop_app.export.content.blocks import Part
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import file_name
from desktop_app.export.content.left_out import what_it_is
from desktop_app.export.content.material import Material
from desktop_app.text.messages import Messages, load_messages

if TYPE_CHECKING:
    from desktop_app.traject.rulebook import Regelboek

EVERYTHING: frozenset[Group] = frozenset({"eigen", "anderen", "gesprekken"})


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person wants in the file."""

    groups: frozenset[Group] = EVERYTHING
    full_titles: bool = False
    alarms: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """One calendar file.

    name: of the calendar. identity: the id of the facts, None when they have none. inside: each
    thing with its day; with neutral titles also what it is called in the agenda. left_out: what
    is not in it and why, only for the person. file_name: without a folder.
    """

    vandaag: date
    name: str
    identity: str | None
    items: tuple[Item, ...]
    choices: Choices
    inside: tuple[Part, ...]
    left_out: tuple[Part, ...]
    file_name: str


def plan_calendar(
    material: Material,
    regelboek: Regelboek,
    audience: Audience = "ik",
    choices: Choices | None = None,
    words: Messages | None = None,
) -> Plan:
    """What the file for this audience will hold."""
    words, choices = words or load_messages(), choices or Choices()
    seen, hidden = for_whom(material, audience, words)
    found = items_of(seen, step_numbers(regelboek), words)
    items = tuple(item for item in found if item.group in choices.groups)
    dayless = words.get("agenda.geen_dag")
    return Plan(
        vandaag=material.vandaag,
        name=words.get("agenda.naam"),
        identity=seen.facts.id,
        items=items,
        choices=choices,
        inside=tuple(_part(item, choices, words) for item in items),
        left_out=(*hidden, *(Part(what_it_is(one, words), dayless) for one in without_day(seen))),
        file_name=file_name("agenda", material, "ics"),
    )


def _part(item: Item, choices: Choices, words: Messages) -> Part:
    what = words.get("agenda.regel", titel=item.full.title, dag=item.day)
    return Part(what, "" if choices.full_titles else item.neutral.title)
