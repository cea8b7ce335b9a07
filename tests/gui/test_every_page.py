"""Every page and every dialog, in every theme, text size and window size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.keyboard_faults import (
    Look,
    name_faults,
    order_faults,
    ring_faults,
    tab_faults,
    target_faults,
)
from tests.gui.layout_faults import layout_faults
from tests.gui.tour import PERCENTS, SIZES, THEMES, Tour, looks_of
from tests.gui.tour_places import DIALOGS, PLACES, Place
from tests.gui.widget_strings import code_files

USUAL = (PERCENTS[0], SIZES[0])
"""Text and window size in which the keyboard is used."""


Rings = dict[str, set[Look]]
"""What was seen with the keyboard, by theme."""


class Seen(NamedTuple):
    """The faults of a place, by what they are about."""

    cut: list[str]
    unreached: list[str]
    unseen: list[str]


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """In Dutch."""
    QAccessible.setActive(True)  # as if a screen reader listens
    made = Tour(qapp, tmp_path_factory.mktemp("rondgang"))
    yield made
    made.end()
    QAccessible.setActive(False)


@pytest.fixture(scope="module")
def rings() -> Rings:
    return {theme: set() for theme in THEMES}


@pytest.fixture(scope="module", params=PLACES, ids=lambda place: place.name)
def seen(request: pytest.FixtureRequest, tour: Tour, rings: Rings) -> Seen:
    """A place gone to once, for all there is to see."""
    place: Place = request.param
    found = Seen([], [], [])

    def look(shown: QWidget) -> None:
        for theme, percent, size in looks_of(place):
            tour.show_as(theme, percent, size, shown)
            found.cut.extend(f"{theme} {percent} {size}: {fault}" for fault in layout_faults(shown))
            if (percent, size) == USUAL:
                known = rings[theme]
                unseen = ring_faults(shown, shown, kinds=theme != "light", known=known)
                found.unseen.extend(f"{theme}: {fault}" for fault in unseen)
        found.unreached.extend(name_faults(shown))
        found.unreached.extend(target_faults(shown))
        found.unreached.extend(tab_faults(shown, shown))
        found.unreached.extend(order_faults(shown))

    tour.visit(place, look)
    return found


def test_every_dialog_of_ours_is_looked_at() -> None:
    bases = {
        name: base
        for path in code_files()
        for name, base in re.findall(
            r"^class (\w+)\((\w+)\)", path.read_text("utf-8"), re.MULTILINE
        )
    }

    def is_dialog(name: str) -> bool:
        base = bases.get(name, "")
        return base == "Dialog" or (base in bases and is_dialog(base))

    shown = {name for name in bases if is_dialog(name) and name not in bases.values()}
    assert shown == {place.dialog for place in DIALOGS}


def test_nothing_is_cut_off_or_covered(seen: Seen) -> None:
    assert not seen.cut, "\n".join(seen.cut)


def test_everything_to_use_has_a_name_a_size_and_a_place_in_the_order(seen: Seen) -> None:
    assert not seen.unreached, "\n".join(seen.unreached)


def test_the_keyboard_is_always_seen(seen: Seen) -> None:
    assert not seen.unseen, "\n".join(seen.unseen)
