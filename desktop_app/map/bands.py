"""Periods under the lines: what holds from when to when, each with its words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from desktop_app.map.frame import Frame
from desktop_app.map.model import Band, Rect, Room, TextLine
from desktop_app.map.sizes import ASCENT
from desktop_app.map.words import band_words, period_key, spoken_period
from desktop_app.traject.model import Periode

ROLES = {
    "opzegverbod": "jij",
    "loon_jaar_1": "uwv",
    "loon_jaar_2": "werkgever",
    "loonsanctie": "werkgever",
    "ziektewet": "uwv",
    "verlof": "bedrijfsarts",
    "bezwaar": "jij",
    "bedenktijd_vso": "jij",
}


class Words(NamedTuple):
    """The words of a band: in it, beside it, or above it where neither fits."""

    text: str
    left: float
    width: float
    place: Literal["inside", "beside", "above"]


class Plan(NamedTuple):
    """A band before the heights are known; `number` counts from 1, in the order of the rows."""

    period: Periode
    number: int
    left: float
    right: float
    words: Words
    row: int


def lay_bands(frame: Frame, top: float, least: Room) -> tuple[tuple[Band, ...], float, Room]:
    """The visible bands in as few rows as fit, the y below them, and the room that they use.

    least: rows to keep, also where they are empty.
    """
    sizes = frame.sizes
    plans = _plans(frame)
    count = max([least.bands, *(plan.row + 1 for plan in plans)])
    height = sizes.line_height + 2 * sizes.pad
    raised = {plan.row for plan in plans if plan.words.place == "above"}
    tops: list[float] = []
    y = top
    for row in range(count):
        y += sizes.line_height if row in raised else 0
        tops.append(y)
        y += height + sizes.pad
    bands = tuple(_band(frame, plan, tops[plan.row], height) for plan in plans)
    y += max(0, least.raised - len(raised)) * sizes.line_height
    room = Room(bands=count, raised=max(least.raised, len(raised)))
    return bands, y - (sizes.pad if count else 0), room


def _plans(frame: Frame) -> list[Plan]:
    least = 2 * frame.sizes.pad
    rows: list[list[tuple[float, float]]] = []
    plans: list[Plan] = []
    for number, period in enumerate(frame.periods, start=1):
        last = period.tot_en_met or max(frame.view.last, period.van)
        seen = frame.axis.clip(period.van, last)
        if seen is None:
            continue
        left, right = seen[0], max(seen[1], seen[0] + least)
        words = _words(frame, period, left, right)
        extent = _extent(words, left, right, frame.sizes.gap)
        plans.append(Plan(period, number, left, right, words, _row_for(rows, extent)))
    return plans


def _band(frame: Frame, plan: Plan, y: float, height: float) -> Band:
    period, words, sizes = plan.period, plan.words, frame.sizes
    role, key, view = ROLES.get(period.id, "jij"), period_key(period), frame.view
    text_top = y - sizes.line_height if words.place == "above" else y + sizes.pad
    baseline = text_top + sizes.text * ASCENT
    bold = words.place == "inside"
    return Band(
        key=key,
        rect=Rect(plan.left, y, plan.right - plan.left, height),
        role=role,
        soft_role=f"{role}_soft",
        cut_left=period.van < view.first,
        cut_right=period.tot_en_met is None or period.tot_en_met > view.last,
        vague=period.vaag,
        selected=key == frame.selected,
        text=TextLine(words.text, words.left, baseline, sizes.text, role, bold=bold),
        name=period.naam,
        spoken=spoken_period(period, plan.number, len(frame.periods), frame.words),
    )


def _words(frame: Frame, period: Periode, left: float, right: float) -> Words:
    """The fullest words that fit, and where."""
    inset, size = frame.sizes.gap, frame.sizes.text
    forms = band_words(period, frame.words)
    for form in forms:
        width = frame.measure(form, size, bold=True)
        if left + width + 2 * inset <= right:
            return Words(form, left + inset, width, "inside")
    for form in forms:
        width = frame.measure(form, size, bold=False)
        if right + inset + width <= frame.width - inset:
            return Words(form, right + inset, width, "beside")
        if left - inset - width >= inset:
            return Words(form, left - inset - width, width, "beside")
    form = forms[-1]
    width = frame.measure(form, size, bold=False)
    start = max(inset, min(left, frame.width - inset - width))
    return Words(form, start, width, "above")


def _extent(words: Words, left: float, right: float, inset: float) -> tuple[float, float]:
    """The stretch that band and words use together; what stands inside asks for no more."""
    if words.place == "inside":
        return left, right
    return (
        min(left, words.left - (inset if words.left < left else 0)),
        max(right, words.left + words.width + inset),
    )


def _row_for(rows: list[list[tuple[float, float]]], extent: tuple[float, float]) -> int:
    """The first row where the stretch is free; it is taken at once. Days in a row may touch."""
    for number, row in enumerate(rows):
        if all(extent[0] >= right - 0.01 or extent[1] <= left + 0.01 for left, right in row):
            row.append(extent)
            return number
    rows.append([extent])
    return len(rows) - 1
