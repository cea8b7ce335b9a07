"""What a map on a screen shows now: traject, selection, view and the layout that follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop_app.map.layout import lay_out
from desktop_app.map.model import MapLayout, Measure, Rect, Room, View
from desktop_app.map.moment_words import spoken
from desktop_app.map.moments import Moment, first_choice, map_moments, map_periods
from desktop_app.map.own import OwnMoment
from desktop_app.map.viewport import (
    Limits,
    Preset,
    limits_of,
    panned,
    showing,
    weeks_view,
    year_view,
    zoomed,
)
from desktop_app.map.words import period_key, spoken_period
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Periode, Traject

MOST_LAYOUTS = 8


class Sight:
    """The state behind a map. Lengths are in the unit of `measure`.

    width: of the map now; `least` is the narrowest that is laid out.
    """

    def __init__(
        self, measure: Measure, scale: Callable[[], float], words: Messages, least: int
    ) -> None:
        self.width = least
        self.selected: str | None = None
        self.preset: Preset = "alles"
        self.view: View | None = None
        self.traject: Traject | None = None
        self.own: tuple[OwnMoment, ...] = ()
        self.moments: tuple[Moment, ...] = ()
        self.periods: tuple[Periode, ...] = ()
        self.keys: tuple[str, ...] = ()
        self._measure = measure
        self._scale = scale
        self._words = words
        self._least = least
        self._limits: Limits | None = None
        self._room: Room | None = None
        self._layouts: dict[int, MapLayout] = {}

    @property
    def limits(self) -> Limits:
        """How far one can look; only with a traject."""
        if self._limits is None:
            raise RuntimeError
        return self._limits

    @property
    def view_now(self) -> View:
        """The days that are shown."""
        return self.layout(self.width).view

    def show(self, traject: Traject, own: tuple[OwnMoment, ...]) -> None:
        """Take a traject and own moments; selection and view stay where they still can."""
        self.traject, self.own = traject, own
        self._limits = limits_of(traject, own)
        if self.preset != "eigen":
            self.view = self.view_of(self.preset)
        elif self.view is not None:
            self.view = panned(self.view, self._limits, 0)
        self.selected = self.selected or first_choice(traject)
        self._read(traject)
        if self.selected not in self.keys:
            self.selected = first_choice(traject)
            self._read(traject)
        self.forget()

    def choose(self, key: str) -> None:
        """Make this the selected one."""
        self.selected = key
        if self.traject is not None:
            self._read(self.traject)
        self._keep_room()

    def look(self, view: View | None, preset: Preset) -> None:
        """Show these days; a preset starts with the rows that it needs itself."""
        if preset == "eigen" or view is None:
            self._keep_room()
        else:
            self.forget()
        self.view, self.preset = view, preset

    def forget(self) -> None:
        """Lay out anew, with no more rows than are needed."""
        self._room = None
        self._layouts.clear()

    def layout(self, width: int) -> MapLayout:
        """The layout at a width; kept until something changes."""
        found = self._layouts.get(width)
        if found is None:
            if self.traject is None:
                raise RuntimeError
            found = lay_out(
                self.traject,
                max(width, self._least),
                self._measure,
                self._scale(),
                view=self.view,
                selected=self.selected,
                words=self._words,
                own=self.own,
                room=self._room,
            )
            if len(self._layouts) > MOST_LAYOUTS:
                self._layouts.clear()
            self._layouts[width] = found
        return found

    def sentence(self, key: str) -> str:
        """An item as it is heard; nothing for a key that is not on the map."""
        if self.traject is None or key not in self.keys:
            return ""
        index, total = self.keys.index(key), len(self.moments)
        if index < total:
            today = self.traject.vandaag
            return spoken(self.moments[index], index + 1, total, self._words, today)
        number = index - total
        return spoken_period(self.periods[number], number + 1, len(self.periods), self._words)

    def place(self, key: str | None) -> Rect | None:
        """Where an item is; None outside the view."""
        if key is None or self.traject is None:
            return None
        layout = self.layout(self.width)
        station = layout.station(key)
        if station is not None:
            return station.target
        band = layout.band(key)
        return band.rect if band is not None else None

    def under(self, x: float, y: float) -> str | None:
        """What a click at a point chooses: in a group that is chosen already, the next of it."""
        layout = self.layout(self.width)
        key = layout.at(x, y)
        station = layout.station(key) if key is not None and key == self.selected else None
        if station is None or not station.members:
            return key
        place = station.members.index(station.key) + 1
        return station.members[place % len(station.members)]

    # ------------------------------------------------------------------ views to go to

    def view_of(self, preset: Preset) -> View | None:
        """The days of a preset; None for everything."""
        if preset == "jaar":
            return year_view(self.limits)
        return weeks_view(self.limits) if preset == "weken" else None

    def stepped(self, factor: float) -> View | None:
        """The view zoomed around the selection, or around its own middle."""
        view = self.view_now
        day = next((item.day for item in self.moments if item.key == self.selected), None)
        if day is None or not view.first <= day <= view.last:
            day = view.first + (view.last - view.first) // 2
        return zoomed(view, self.limits, factor, day)

    def view_with(self, key: str) -> View | None:
        """The view moved as little as brings an item into it; None where all is shown."""
        if self.view is None:
            return None
        moment = next((item for item in self.moments if item.key == key), None)
        if moment is not None:
            return showing(self.view, self.limits, moment.day)
        period = next((item for item in self.periods if period_key(item) == key), None)
        if period is None or self.place(key) is not None:
            return self.view
        later = period.van > self.view.last or period.tot_en_met is None
        return showing(self.view, self.limits, period.van if later else _end(period))

    # ------------------------------------------------------------------ inner workings

    def _keep_room(self) -> None:
        """Lay out anew with at least the rows in use, so that lines do not jump under the eye."""
        now = self._layouts.get(self.width)
        if now is not None:
            self._room = now.room
        self._layouts.clear()

    def _read(self, traject: Traject) -> None:
        """The items, in the order of time."""
        self.moments = map_moments(traject, self.selected, self.own)
        self.periods = map_periods(traject)
        periods = [period_key(period) for period in self.periods]
        self.keys = (*(moment.key for moment in self.moments), *periods)


def _end(period: Periode) -> date:
    return period.tot_en_met or period.van
