"""The page's lists in words: parts, activities, applications, points of the test. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from msgspec.structs import replace

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.export.track_words import FITS, STATES, duration_words, minutes_of
from desktop_app.gui.pages.track.content import Activity, Application, Track
from desktop_app.gui.pages.track.rows import Look, Row
from desktop_app.rights.guides.judge import Oordeel
from desktop_app.rights.guides.track import Onderdeel
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words
from desktop_app.traject.calendar import parse_day

T = TypeVar("T")

ACTIVITY_FILTERS = ("alles", "maand", "komt")
APPLICATION_FILTERS = ("alles", "loopt", "gesprek", "aanbod", "klaar")
RUNNING = ("open", "verstuurd", "gesprek", "aanbod")
OFFERED = ("aanbod", "aangenomen")
PART_LETTERS = {"b": "bezig", "k": "klaar", "n": "niet_nodig"}

_LOOKS: Mapping[str, tuple[Look, str]] = {
    "open": ("plain", "circle-dashed"),
    "verstuurd": ("now", "mail"),
    "gesprek": ("track", "calendar"),
    "aanbod": ("track", "bell"),
    "aangenomen": ("done", "circle-check"),
    "afgewezen": ("plain", "minus"),
    "geen_antwoord": ("plain", "minus"),
    "ingetrokken": ("plain", "minus"),
}
_PARTS: Mapping[str, tuple[str, Look, str]] = {
    "": ("tweedespoor.deel.nog_niet", "plain", "circle-dashed"),
    "bezig": ("tweedespoor.deel.bezig", "now", "clock"),
    "klaar": ("tweedespoor.deel.klaar", "done", "circle-check"),
    "niet_nodig": ("tweedespoor.deel.niet_nodig", "plain", "minus"),
}
_LOGGED: tuple[str, Look, str] = ("tweedespoor.deel.in_logboek", "now", "file-text")
"""The reader did not say how it stands, and wrote down that it was done."""
_JUDGED: Mapping[str, tuple[str, Look, str]] = {
    "let_op": ("tweedespoor.punt.let_op", "now", "circle-alert"),
    "weet_niet": ("tweedespoor.punt.weet_niet", "plain", "circle-dashed"),
    "goed": ("tweedespoor.punt.goed", "done", "circle-check"),
}
_EXACT = 10
"""Letters of an exact day."""


def part_rows(track: Track) -> list[Row]:
    """Each part of the track, and how the reader says that it stands."""
    return [_part_row(track, part) for part in track.parts.values()]


def part_state_words(state: str, words: Messages) -> str:
    """A state of a part; empty is not yet."""
    return words.get(_PARTS[state][0])


def _part_row(track: Track, part: Onderdeel) -> Row:
    state = track.kept.parts.get(part.id, "")
    id, look, icon = _PARTS[state]
    if not state and track.logged(part.id):
        id, look, icon = _LOGGED
    return Row(part.id, part.naam, part.wat, track.words.get(id), look, icon)


# -- the log ----------------------------------------------------------------------------------


def activity_rows(track: Track, shown: Iterable[Activity]) -> list[Row]:
    """The log, the newest first, with the month above the first of it."""
    return list(_grouped(track, shown, lambda one: _activity_row(track, one)))


def application_rows(track: Track, shown: Iterable[Application]) -> list[Row]:
    """The applications, the newest first, with the month above the first of it."""
    return list(_grouped(track, shown, lambda one: application_row(track, one)))


def activities_in(track: Track, name: str, text: str) -> list[Activity]:
    """Those of a filter, with all of these words."""
    return [
        one
        for one in track.activities
        if _activity_fits(one.told, name, track.today)
        and _has(
            text,
            (
                one.told.titel, track.names.parts.get(one.told.soort, one.told.soort),
                *one.told.met, one.told.resultaat, one.told.toelichting,
            ),
        )
    ]  # fmt: skip


def applications_in(track: Track, name: str, text: str) -> list[Application]:
    """Those of a filter, with all of these words."""
    return [
        one
        for one in track.applications
        if application_fits(one.told, name)
        and _has(
            text,
            (
                one.told.functie, one.told.werkgever, one.told.bron, one.told.hoe,
                one.told.antwoord, one.told.toelichting,
            ),
        )
    ]  # fmt: skip


def _activity_fits(told: Activiteit, name: str, today: date) -> bool:
    if name == "alles":
        return True
    day = parse_day(told.datum).datum if told.datum else None
    if name == "komt":
        return day is not None and day > today
    return day is not None and day <= today and (day.year, day.month) == (today.year, today.month)


def application_fits(told: Sollicitatie, name: str) -> bool:
    """Whether it belongs to a filter."""
    if name == "alles":
        return True
    if name == "loopt":
        return told.stand in RUNNING
    if name == "klaar":
        return told.stand not in RUNNING
    return told.stand == name


def _has(text: str, fields: Iterable[str]) -> bool:
    wanted = text.casefold().split()
    if not wanted:
        return True
    whole = " ".join(fields).casefold()
    return all(word in whole for word in wanted)


def _activity_row(track: Track, one: Activity) -> Row:
    told, words = one.told, track.words
    coming = told.datum is not None and parse_day(told.datum).datum > track.today
    part = track.names.parts.get(told.soort, told.soort)
    minutes = minutes_of(told)
    below = (
        part if part.casefold() != told.titel.casefold() else "",
        duration_words(minutes, words) if minutes else "",
        words.get("tweedespoor.met", namen=told.met) if told.met else "",
        one_line(told.resultaat),
    )
    return Row(
        one.id,
        told.titel,
        " · ".join(part for part in below if part),
        short_day(told.datum, words),
        "now" if coming else "plain",
        "calendar" if coming else "check",
    )


def application_row(track: Track, one: Application) -> Row:
    """An application as a row."""
    told, words = one.told, track.words
    look, icon = _LOOKS[told.stand]
    below = (
        words.get("tweedespoor.per_week", uren=told.uren) if told.uren is not None else "",
        words.get(FITS[told.past]) if told.past else "",
        words.get("tweedespoor.via", bron=told.bron) if told.bron else "",
    )
    return Row(
        one.id,
        application_name(told, words),
        " · ".join(part for part in below if part),
        application_state(told, words),
        look,
        icon,
    )


def application_name(told: Sollicitatie, words: Messages) -> str:
    """`Planner, gemeente Zwolle`."""
    parts = [part for part in (told.functie, told.werkgever) if part]
    return ", ".join(parts) or words.get("tweedespoor.zonder_naam")


def application_state(told: Sollicitatie, words: Messages) -> str:
    """`gesprek 11 apr 2026`: the state, with its day where that is known."""
    day = {"verstuurd": told.datum, "gesprek": told.gesprek_op, "open": None}.get(
        told.stand, told.reactie_op
    )
    state = words.get(STATES[told.stand])
    return f"{state} {short_day(day, words)}" if day else state


def full_day(text: str | None, words: Messages) -> str:
    """A day in words, as exact as it is known; empty without one."""
    return day_in_words(text, words) if text is not None else ""


def short_day(text: str | None, words: Messages) -> str:
    """`7 apr 2026`, `ongeveer 7 apr 2026`, `april 2026`; empty for none."""
    if text is None:
        return ""
    if len(text) < _EXACT:
        return day_in_words(text, words)
    id = "tweedespoor.ongeveer" if text.startswith("~") else "tweedespoor.dag"
    return words.get(id, dag=parse_day(text).datum)


def one_line(text: str) -> str:
    """The first line, as far as it is of use in a list."""
    line = " ".join(text.split())
    return line if len(line) <= 120 else f"{line[:119]}…"


def _grouped(
    track: Track,
    shown: Iterable[T],
    row: Callable[[T], Row],
) -> Iterator[Row]:
    last: str | None = None
    for one in shown:
        told = getattr(one, "told").datum  # noqa: B009 (both kinds have it)
        group = _month(told, track.words)
        made = row(one)
        yield made if group == last else replace(made, heading=group)
        last = group


def _month(day: str | None, words: Messages) -> str:
    if day is None:
        return words.get("tweedespoor.zonder_dag")
    found = parse_day(day).datum
    return words.get("dag.maand", maand=words.names.months[found.month - 1], jaar=found.year)


# -- the test ---------------------------------------------------------------------------------


def point_rows(track: Track) -> list[Row]:
    """Points that ask for attention (seven at most), then what is not known, then the rest."""
    words = track.words
    found = track.findings
    ids = {one.punt.id for one in found}
    later = [one for one in track.judged if one.stand == "let_op" and one.punt.id not in ids]
    waiting = [one for one in later if one.punt.id not in track.silent]
    silent = [one for one in track.judged if one.punt.id in track.silent]
    rest = [one for one in track.judged if one.punt.id not in track.silent]
    unknown = [one for one in rest if one.stand == "weet_niet"]
    good = [one for one in rest if one.stand == "goed"]
    first = words.get("tweedespoor.groep.let_op", aantal=len(found))
    if waiting:
        first = f"{first} {words.get('tweedespoor.groep.later', aantal=len(waiting))}"
    groups = (
        (first, found),
        (words.get("tweedespoor.groep.weet_niet", aantal=len(unknown)), unknown),
        (words.get("tweedespoor.groep.goed", aantal=len(good)), good),
        (words.get("tweedespoor.groep.stil", aantal=len(silent)), silent),
    )
    rows = []
    for heading, points in groups:
        for number, point in enumerate(points):
            made = point_row(point, words)
            rows.append(made if number else replace(made, heading=heading))
    return rows


def point_row(point: Oordeel, words: Messages) -> Row:
    """A point of the test as a row."""
    id, look, icon = _JUDGED[point.stand]
    by = words.get("tweedespoor.punt.zelf") if point.zelf else ""
    return Row(point.punt.id, point.kort, by, words.get(id), look, icon)
