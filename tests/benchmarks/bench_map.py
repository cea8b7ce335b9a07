"""Moving the fullest map: lay out and paint at every step, beside painting plain shapes and words.

Without a screen: the backing store is memory, so this is the work of the processor alone.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from measure import SAMPLES, Result, timed

if TYPE_CHECKING:
    from desktop_app.gui.timeline import Timeline
    from desktop_app.map.model import View
    from desktop_app.map.own import OwnMoment
    from desktop_app.traject.model import Traject

TODAY = date(2026, 11, 22)
WIDTH = 1280
STEPS = 200
OWN = 60
WALKS = 3
"""The same walk so many times: the best of each step is free of what other programs did."""
MEDIAN_LIMIT_MS, WORST_LIMIT_MS = 16.0, 33.0
PERCENTS = (100, 200)


def results() -> list[Result]:
    """Median and worst step of zooming and panning, at both ends of the text size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    import desktop_app.gui  # noqa: F401  # before any Qt object is made
    from desktop_app.gui.theme import Theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.use("light")
    found: list[Result] = []
    for percent in PERCENTS:
        theme.set_percent(percent)
        found += _at(percent, _shown(theme))
    return found


def _at(percent: int, timeline: Timeline) -> list[Result]:
    walks = [_walk(timeline) for _ in range(WALKS)]
    ours = [min(times) for times in zip(*(walk[0] for walk in walks), strict=True)]
    floors = [min(times) for times in zip(*(walk[1] for walk in walks), strict=True)]
    name, floor_name = f"map at {percent} %, {STEPS} zoom and pan steps", "plain shapes and words"
    median, plain = statistics.median(ours), statistics.median(floors)
    return [
        Result(f"{name}, median", median, floor_name, plain, limit_ms=MEDIAN_LIMIT_MS),
        Result(f"{name}, worst", max(ours), floor_name, max(floors), limit_ms=WORST_LIMIT_MS),
    ]


def _walk(timeline: Timeline) -> tuple[list[float], list[float]]:
    """Milliseconds of every step, and of its floor right after it."""
    ours, floors = list[float](), list[float]()
    timeline.show_all()
    for view in _views(timeline):
        ours.append(timed(partial(_step, timeline, view)))
        floors.append(timed(partial(_plain, timeline)))
    return ours, floors


def _shown(theme: object) -> Timeline:
    """The fullest sample with many own moments, painted once."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.gui.theme import Theme
    from desktop_app.gui.timeline import Timeline
    from desktop_app.text.messages import load_messages

    assert isinstance(theme, Theme)
    traject = _fullest()
    timeline = Timeline(theme, load_messages())
    timeline.set_traject(traject, _own(traject.wachttijd.eerste_dag))
    timeline.resize(WIDTH, timeline.heightForWidth(WIDTH))
    timeline.show()
    QApplication.processEvents()
    return timeline


def _fullest() -> Traject:
    from desktop_app.app import load_regelboek
    from desktop_app.map.moments import map_moments
    from desktop_app.traject import compute_traject, read_feiten

    rules = load_regelboek()
    samples = [compute_traject(read_feiten(path), TODAY, rules) for path in SAMPLES.glob("*.json")]
    return max(samples, key=lambda traject: len(map_moments(traject)))


def _own(first: date) -> tuple[OwnMoment, ...]:
    from desktop_app.map.own import OwnMoment

    return tuple(
        OwnMoment(f"eigen:{number}", f"Eigen moment {number}", first + timedelta(days=12 * number))
        for number in range(OWN)
    )


def _views(timeline: Timeline) -> Iterator[View]:
    """Zoom in by small steps, pan to and fro, and out again."""
    from desktop_app.map.viewport import panned, zoomed

    view, limits = timeline.view_now(), timeline.limits
    for number in range(STEPS):
        part = number % 50
        if part < 15:
            view = zoomed(view, limits, 0.85, limits.today) or view
        elif part < 35:
            view = panned(view, limits, 6 if part < 25 else -9)
        else:
            view = zoomed(view, limits, 1.17, limits.today) or view
        yield view


def _step(timeline: Timeline, view: View) -> None:
    timeline.look_at(view)
    timeline.repaint()


def _plain(timeline: Timeline) -> None:
    """As many discs, lines and words as the map has, on as much paper, by nothing but Qt."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QPainter, QPixmap

    layout = timeline.layout_now()
    picture = QPixmap(round(layout.width), round(layout.height))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for station in layout.stations:
        painter.drawEllipse(QPointF(station.x, station.y), station.radius, station.radius)
    for part in layout.segments:
        painter.drawLine(QPointF(part.x0, part.y), QPointF(part.x1, part.y))
    for tick in layout.ticks:
        if tick.grid is not None:
            painter.drawLine(QPointF(tick.x, tick.grid[0]), QPointF(tick.x, tick.grid[1]))
    lines = [line for label in layout.labels for line in label.lines]
    lines += [tick.text for tick in layout.ticks if tick.text]
    for line in (*lines, *layout.names):
        painter.drawText(QPointF(line.x, line.baseline), line.text)
    painter.end()
