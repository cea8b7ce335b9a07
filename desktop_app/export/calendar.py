"""The calendar file (ICS, RFC 5545).

No memory of earlier files is needed. A thing keeps its `UID`, a later day gives a higher
`SEQUENCE`, and what has lapsed is written as cancelled: so a second import updates the first.

A conversation has its time in `Europe/Amsterdam`, with the definition of that zone in the file.
Floating time would say 10:00 too, but some calendars take that for UTC; and who opens it abroad
still has the conversation when it is ten o'clock here. It gets no end: nobody told one.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from icalendar import (
    Alarm,
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vText,
)

from desktop_app.export.atomic import write_atomically

if TYPE_CHECKING:
    from desktop_app.export.calendar_items import Item
    from desktop_app.export.calendar_plan import Plan

PRODUCT = "-//Spoorboekje//Spoorboekje//NL"
ZONE = "Europe/Amsterdam"
NO_ID = "feiten"
"""Stands for the id of the facts when they have none."""
_DOMAIN = "spoorboekje.invalid"
_FIRST_DAY = date(2000, 1, 1)
"""From here `SEQUENCE` counts."""
_SIMPLE_ID = re.compile(r"[\w.-]{1,64}", re.ASCII)
_ALARM_DAYS = (7, 1)
_ALARM_TIME = time(10)
"""Never at night, also for a whole day, which begins at midnight."""


def write_calendar(plan: Plan, out_path: Path) -> None:
    """Write the file, replacing what is there only when the new one is whole.

    Raises ExportError when it cannot be written.
    """
    write_atomically(out_path, calendar_bytes(plan))


def calendar_bytes(plan: Plan) -> bytes:
    """The bytes of the file; the same plan gives the same bytes."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    _put_text(calendar, "x-wr-calname", plan.name)
    if any(item.time for item in plan.items):
        calendar.add_component(_zone())
    for item in plan.items:
        calendar.add_component(_event(item, plan))
    return calendar.to_ical()


# -- one thing --------------------------------------------------------------------------------


def _event(item: Item, plan: Plan) -> Event:
    told = item.full if plan.choices.full_titles else item.neutral
    stamp = datetime.combine(plan.vandaag, time(), UTC)
    event = Event()
    event.add("uid", f"{item.key}@{_safe(plan.identity)}.{_DOMAIN}")
    event.add("sequence", (plan.vandaag - _FIRST_DAY).days)
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("status", "CANCELLED" if item.state == "vervallen" else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    _put_text(event, "summary", told.title)
    _put_text(event, "description", "\n".join(told.lines))
    if plan.choices.full_titles and item.place:
        _put_text(event, "location", item.place)
    _put_day(event, item)
    if plan.choices.alarms and item.state == "open":
        for days in _ALARM_DAYS:
            if item.day - timedelta(days) >= plan.vandaag:
                event.add_component(_alarm(item, days, told.title))
    return event


def _put_day(event: Event, item: Item) -> None:
    if item.time is None:
        event.add("dtstart", item.day)
        event.add("dtend", item.day + timedelta(1))  # the first day after it
        return
    local = datetime.combine(item.day, time.fromisoformat(item.time))
    event.add("dtstart", local, parameters={"tzid": ZONE})


def _alarm(item: Item, days: int, title: str) -> Alarm:
    """A message so many days before, at ten in the morning."""
    begins = time.fromisoformat(item.time or "00:00")
    later = timedelta(hours=begins.hour - _ALARM_TIME.hour, minutes=begins.minute)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -(timedelta(days) + later))
    _put_text(alarm, "description", title)
    return alarm


class _Escaped(vText):
    r"""A text escaped by us: the library takes a typed `\N`, as in `C:\Notes`, for a line end."""

    def to_ical(self) -> bytes:
        """The text as it stands in the file, before lines are folded."""
        return escaped(str(self)).encode("utf-8")


def _put_text(component: Calendar | Event | Alarm, name: str, text: str) -> None:
    component.add(name, _Escaped(text), encode=False)


def escaped(text: str) -> str:
    r"""The text as RFC 5545 wants it: `\\`, `\;`, `\,` and `\n` for the end of a line."""
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _safe(identity: str | None) -> str:
    """The id of the facts as it is when it is a simple word; a fact may hold any text."""
    if not identity:
        return NO_ID
    if _SIMPLE_ID.fullmatch(identity):
        return identity
    return sha256(identity.encode("utf-8")).hexdigest()[:16]


# -- the time zone ----------------------------------------------------------------------------


def _zone() -> Timezone:
    """The zone of the Netherlands, with the rule that holds since 1996."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for part, name, month, first, before, after in (
        (TimezoneDaylight(), "CEST", 3, datetime(1996, 3, 31, 2), winter, summer),  # noqa: DTZ001
        (TimezoneStandard(), "CET", 10, datetime(1996, 10, 27, 3), summer, winter),  # noqa: DTZ001
    ):
        part.add("dtstart", first)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
