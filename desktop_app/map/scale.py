"""The scale above the lines: week numbers and months, as many as stand clear of each other."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.map.axis import TICK_WEEKS, Weeks, month_starts
from desktop_app.map.frame import Frame
from desktop_app.map.model import Rect, TextLine, Tick
from desktop_app.map.sizes import ASCENT

WEEK_STEPS = (1, 2, 4)
STEP_ROOM = 2.2
"""Room of a number, in its own width, from which weeks in between are numbered as well."""


def week_ticks(frame: Frame, weeks: Weeks, top: float) -> tuple[Tick, ...]:
    """Week numbers in the middle of their weeks; the first, the year and the last in bold."""
    axis, sizes, measure = frame.axis, frame.sizes, frame.measure
    size = sizes.tick_text
    inside = weeks.within(axis.view)
    room = measure("000", size, bold=True) + sizes.pad
    chosen = [week for week in _ranked(weeks.total) if week in inside]
    for step in WEEK_STEPS:
        if 7 * step * axis.day_width >= STEP_ROOM * room:
            chosen += [week for week in inside if week % step == 0]
            break
    ticks: list[Tick] = []
    for week in dict.fromkeys(chosen):
        x = axis.x(weeks.start(week) + timedelta(days=3)) + axis.day_width / 2
        text = str(week)
        bold = week % 52 == 0
        half = measure(text, size, bold=bold) / 2
        rect = Rect(x - half, top, 2 * half, sizes.line_height)
        if rect.x < frame.bounds[0] or rect.right > frame.width:
            continue
        spaced = Rect(rect.x - sizes.pad, top, rect.width + 2 * sizes.pad, rect.height)
        if any(tick.rect and tick.rect.meets(spaced) for tick in ticks):
            continue
        role = "ink" if bold else "muted"
        line = TextLine(text, x, top + size * ASCENT, size, role, "middle", bold=bold)
        ticks.append(Tick("week", x, line, rect, None))
    return tuple(sorted(ticks, key=lambda tick: tick.x))


def _ranked(total: int) -> list[int]:
    """The telling weeks, the last one of the waiting time first."""
    return [total, *(week for week in TICK_WEEKS if week != total)]


def month_ticks(frame: Frame, top: float, bottom: float) -> tuple[Tick, ...]:
    """A faint line at every month, a name at as many as there is room for; the year where new."""
    axis, sizes, measure = frame.axis, frame.sizes, frame.measure
    size = sizes.tick_text
    names = frame.words.names.months_short
    widest = max(measure(f"{name} 0000", size) for name in names)
    month_width = axis.day_width * 30.4
    step = next((n for n in (1, 2, 3, 6) if n * month_width >= widest + 2 * sizes.pad), 12)
    months = month_starts(axis.view)
    named = [day for day in months if (day.month - 1) % step == 0]
    if axis.view.first not in months:
        first = axis.view.first
        room = axis.x(named[0]) - axis.x(first) if named else axis.x1
        if room >= widest + 2 * sizes.pad:
            named.insert(0, first)
            months.insert(0, first)
    ticks: list[Tick] = []
    year: int | None = None
    taken = 0.0
    for day in months:
        x = axis.x(day)
        text: TextLine | None = None
        rect: Rect | None = None
        if day in named:
            name = names[day.month - 1] + (f" {day.year}" if day.year != year else "")
            width = measure(name, size)
            if taken <= x and x + sizes.pad + width <= frame.width:
                year, taken = day.year, x + width + 2 * sizes.pad
                text = TextLine(name, x + sizes.pad, top + size * ASCENT, size, "muted")
                rect = Rect(x + sizes.pad, top, width, sizes.line_height)
        grid = (top if rect else top + sizes.line_height, bottom)
        ticks.append(Tick("month", x, text, rect, grid))
    return tuple(ticks)
