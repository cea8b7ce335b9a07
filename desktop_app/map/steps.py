"""Where the arrow keys and T, Home and End lead on a map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.map.model import MapLayout
from desktop_app.map.moments import Moment


def beside(keys: Sequence[str], selected: str | None, step: int) -> str | None:
    """The item before or after the selected one in the order of time; the ends hold."""
    if selected not in keys:
        return keys[0] if keys else None
    return keys[min(max(keys.index(selected) + step, 0), len(keys) - 1)]


def across(layout: MapLayout, selected: str | None, *, down: bool) -> str | None:
    """The nearest item on the next line or band, up or down; None when the start is not seen."""
    rows: list[tuple[float, float, str]] = [
        (station.stem or station.y, station.x, station.key) for station in layout.stations
    ]
    start = layout.station(selected) if selected else None
    here = (start.stem or start.y, start.x, start.key) if start else None
    for band in layout.bands:
        x = here[1] if here else band.rect.x
        nearest = min(max(x, band.rect.x), band.rect.right)
        rows.append((band.rect.y, nearest, band.key))
    here = here or next((row for row in rows if row[2] == selected), None)
    if here is None:
        return None
    beyond = [row for row in rows if (row[0] > here[0]) == down and row[0] != here[0]]
    if not beyond:
        return selected
    line = min(beyond, key=lambda row: abs(row[0] - here[0]))[0]
    same = [row for row in beyond if row[0] == line]
    return min(same, key=lambda row: abs(row[1] - here[1]))[2]


def nearest_to(moments: Sequence[Moment], day: date) -> str | None:
    """The moment nearest to a day."""
    nearest = min(moments, key=lambda moment: abs((moment.day - day).days), default=None)
    return nearest.key if nearest else None


def last_until(moments: Sequence[Moment], end: date) -> str | None:
    """The last moment up to and including a day: what lies far beyond the lines is not the end."""
    before = [moment.key for moment in moments if moment.day <= end]
    return before[-1] if before else (moments[-1].key if moments else None)
