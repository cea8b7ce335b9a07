"""Periods under the lines: what holds from when to when, each with its words beside or inside."""

from __future__ import annotations

from desktop_app.map.frame import Frame
from desktop_app.map.model import Band, Rect, TextLine
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


def lay_bands(frame: Frame, top: float) -> tuple[tuple[Band, ...], float]:
    """The visible bands in as few rows as fit, and the y below them."""
    sizes, axis = frame.sizes, frame.axis
    height = sizes.line_height + 2 * sizes.pad
    rows: list[list[tuple[float, float]]] = []
    bands: list[Band] = []
    for number, period in enumerate(frame.periods, start=1):
        last = period.tot_en_met or max(axis.view.last, period.van)
        seen = axis.clip(period.van, last)
        if seen is None:
            continue
        left, right = seen[0], max(seen[1], seen[0] + 2 * sizes.pad)
        words, extent = _words(frame, period, left, right)
        y = top + _row_for(rows, extent) * (height + sizes.pad)
        role = ROLES.get(period.id, "jij")
        key = period_key(period)
        text = None
        if words is not None:
            baseline = y + sizes.pad + sizes.text * ASCENT
            inside = extent == (left, right)
            text = TextLine(words[0], words[1], baseline, sizes.text, role, bold=inside)
        bands.append(
            Band(
                key=key,
                rect=Rect(left, y, right - left, height),
                role=role,
                soft_role=f"{role}_soft",
                cut_left=period.van < axis.view.first,
                cut_right=period.tot_en_met is None or last > axis.view.last,
                vague=period.vaag,
                selected=key == frame.selected,
                text=text,
                name=period.naam,
                spoken=spoken_period(period, number, len(frame.periods), frame.words),
            )
        )
    bottom = top + len(rows) * (height + sizes.pad) - (sizes.pad if rows else 0)
    return tuple(bands), bottom


def _words(
    frame: Frame, period: Periode, left: float, right: float
) -> tuple[tuple[str, float] | None, tuple[float, float]]:
    """The words with their left, and the stretch that band and words use together."""
    inset, size = frame.sizes.gap, frame.sizes.text
    forms = band_words(period, frame.words)
    for form in forms:
        if left + frame.measure(form, size, bold=True) + 2 * inset <= right:
            return (form, left + inset), (left, right)
    for form in forms:
        width = frame.measure(form, size, bold=False)
        if right + inset + width <= frame.width - inset:
            return (form, right + inset), (left, right + inset + width + inset)
        if left - inset - width >= inset:
            return (form, left - inset - width), (left - 2 * inset - width, right)
    return None, (left, right)


def _row_for(rows: list[list[tuple[float, float]]], extent: tuple[float, float]) -> int:
    """The first row where the stretch is free; it is taken at once. Days in a row may touch."""
    for number, row in enumerate(rows):
        if all(extent[0] >= right - 0.01 or extent[1] <= left + 0.01 for left, right in row):
            row.append(extent)
            return number
    rows.append([extent])
    return len(rows) - 1
