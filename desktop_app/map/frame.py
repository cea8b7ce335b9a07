"""What every part of one layout stands on: the axis, the lines and the places of the marks."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from desktop_app.map.arrange import Ground, Spot, arrange
from desktop_app.map.axis import Axis, whole_view
from desktop_app.map.course import Course, course_of
from desktop_app.map.grouping import Groups, grouped, without_members
from desktop_app.map.model import LineId, Measure, View
from desktop_app.map.moments import Moment, map_moments, map_periods
from desktop_app.map.own import OwnMoment
from desktop_app.map.rails import BranchSpan, Stretch, branch_spans, line_stretches
from desktop_app.map.sizes import Sizes, sizes_for
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Periode, Traject

LINES: tuple[LineId, ...] = ("spoor1", "spoor2", "uwv", "eigen")
BRANCH_REACH = 1.8
"""Width of a branch, in spacings."""


class Frame(Struct, frozen=True):
    """Horizontal truth of a layout; rows and heights come later.

    bounds: left and right limit of labels; spots: place and stack of each mark by line and key;
    visible: the moments that get a mark; groups: own moments that share one, by its key.
    """

    traject: Traject
    width: float
    measure: Measure
    sizes: Sizes
    words: Messages
    selected: str | None
    moments: tuple[Moment, ...]
    visible: tuple[Moment, ...]
    periods: tuple[Periode, ...]
    course: Course
    axis: Axis
    bounds: tuple[float, float]
    stretches: dict[LineId, list[Stretch]]
    names: dict[LineId, str]
    spots: dict[LineId, dict[str, Spot]]
    branches: list[BranchSpan]
    groups: Groups

    @property
    def view(self) -> View:
        """The days that are shown."""
        return self.axis.view

    @property
    def today(self) -> float:
        """Where today stands, also when that is outside the view."""
        return self.axis.middle(self.traject.vandaag)

    @property
    def today_inside(self) -> bool:
        """True when today is shown."""
        return self.view.first <= self.traject.vandaag <= self.view.last


def frame_of(
    traject: Traject,
    width: float,
    measure: Measure,
    text_scale: float,
    *,
    view: View | None,
    selected: str | None,
    words: Messages,
    own: tuple[OwnMoment, ...] = (),
) -> Frame:
    """Everything that follows from the width and the days alone."""
    sizes = sizes_for(text_scale)
    moments = map_moments(traject, selected, own)
    course = course_of(traject, moments)
    periods = map_periods(traject, own)
    days = [moment.day for moment in moments if not moment.small]
    if view is None:
        whole = whole_view(traject, course.end, [*days, *_ends(periods)])
        view = _widened(whole, moments, selected)
    stretches = line_stretches(course, moments, traject.vandaag)
    lines = [line for line in LINES if line in stretches]
    names = {line: words.get(f"kaart.{line}") for line in lines}
    gutter = max(measure(name, sizes.text, bold=True) for name in names.values())
    left = sizes.gap + gutter + sizes.gap + sizes.radius
    axis = Axis(view, left, width - sizes.gap - sizes.radius - sizes.pad)
    seen = tuple(item for item in moments if view.first <= item.end and item.day <= view.last)
    places = {item.key: axis.middle(max(item.day, view.first)) for item in seen}
    mine = [item for item in seen if item.own is not None]
    groups = grouped(mine, places, sizes.spacing, selected)
    visible = without_members(seen, groups)
    branches = branch_spans(course, axis, sizes.spacing * BRANCH_REACH, traject.vandaag)
    spots = {
        line: arrange(
            [item for item in visible if item.line == line],
            places,
            Ground(
                spacing=sizes.spacing,
                bounds=(axis.x0, axis.x1),
                today=axis.middle(traject.vandaag),
                first_stack=-1 if line == "spoor1" else 1,
                blocked=tuple(span[1:] for span in branches) if line == "spoor1" else (),
            ),
        )
        for line in lines
    }
    return Frame(
        traject=traject,
        width=width,
        measure=measure,
        sizes=sizes,
        words=words,
        selected=selected,
        moments=moments,
        visible=visible,
        periods=periods,
        course=course,
        axis=axis,
        bounds=(left - sizes.radius - sizes.pad, width - sizes.gap),
        stretches=stretches,
        names=names,
        spots=spots,
        branches=branches,
        groups=groups,
    )


def _ends(periods: tuple[Periode, ...]) -> list[date]:
    return [period.tot_en_met for period in periods if period.tot_en_met is not None]


def _widened(view: View, moments: tuple[Moment, ...], selected: str | None) -> View:
    """The view, wide enough for the selected moment."""
    day = next((moment.day for moment in moments if moment.key == selected), None)
    if day is None:
        return view
    return View(min(view.first, day), max(view.last, day))
