"""Calendar files for tests: of facts, entries and choices, read back by the strict reader."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop_app.dossier import Entry, Payload
from desktop_app.export.audience import Audience
from desktop_app.export.calendar import calendar_bytes
from desktop_app.export.calendar_plan import Choices, Plan, plan_calendar
from desktop_app.export.content.material import gathered
from desktop_app.text.messages import load_messages
from desktop_app.text.resources import resource_path, resource_root
from desktop_app.traject import compute_traject, load_regelboek, read_feiten
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject
from tests.outputs.ics import Component, read

BOOK = load_regelboek(resource_root())
WORDS = load_messages()
SAMPLES = sorted(resource_path("samples").glob("*.json"))
SAMIRA = read_feiten(resource_path("samples", "samira.json"))
TODAY = date(2026, 11, 22)
FULL = Choices(full_titles=True)


def entry(id: str, payload: Payload) -> Entry:
    moment = "2026-11-01T00:00:00.000Z"
    return Entry(id, payload.kind, payload, moment, moment)


def traject_of(facts: Feiten = SAMIRA, today: date = TODAY) -> Traject:
    return compute_traject(facts, today, BOOK)


def plan(
    facts: Feiten = SAMIRA,
    today: date = TODAY,
    entries: Iterable[Entry] = (),
    choices: Choices | None = None,
    audience: Audience = "ik",
) -> Plan:
    material = gathered(facts, traject_of(facts, today), BOOK, entries)
    return plan_calendar(material, BOOK, audience, choices, WORDS)


def made(*given: Any, **more: Any) -> Component:
    return read(calendar_bytes(plan(*given, **more)))


def events(calendar: Component) -> dict[str, Component]:
    return {event.values["UID"].partition("@")[0]: event for event in calendar.of("VEVENT")}
