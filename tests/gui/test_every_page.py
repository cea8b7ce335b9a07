"""Every page and every dialog, in every theme, text size and window size."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.keyboard_faults import (
    name_faults,
    order_faults,
    ring_faults,
    tab_faults,
    target_faults,
)
from tests.gui.layout_faults import layout_faults
from tests.gui.tour import SIZES, THEMES, Tour, looks_of
from tests.gui.tour_places import DIALOGS, PLACES, Place
from tests.gui.widget_strings import code_files

each_place = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)


@pytest.fixture(scope="module")
def tour(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """In Dutch."""
    QAccessible.setActive(True)  # as if a screen reader listens
    made = Tour(qapp, tmp_path_factory.mktemp("rondgang"))
    yield made
    made.end()
    QAccessible.setActive(False)


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


@each_place
def test_nothing_is_cut_off_or_covered(tour: Tour, place: Place) -> None:
    found: list[str] = []

    def look(shown: QWidget) -> None:
        for theme, percent, size in looks_of(place):
            tour.show_as(theme, percent, size, shown)
            found.extend(f"{theme} {percent} {size}: {fault}" for fault in layout_faults(shown))

    tour.visit(place, look)
    assert not found, "\n".join(found)


@each_place
def test_everything_to_use_has_a_name_a_size_and_a_place_in_the_order(
    tour: Tour, place: Place
) -> None:
    found: list[str] = []

    def look(shown: QWidget) -> None:
        found.extend(name_faults(shown))
        found.extend(target_faults(shown))
        found.extend(tab_faults(shown, shown))
        found.extend(order_faults(shown))

    tour.visit(place, look)
    assert not found, "\n".join(found)


@each_place
def test_the_keyboard_is_always_seen(tour: Tour, place: Place) -> None:
    found: list[str] = []

    def look(shown: QWidget) -> None:
        for theme in THEMES:
            tour.show_as(theme, 100, SIZES[0], shown)
            found.extend(
                f"{theme}: {fault}" for fault in ring_faults(shown, shown, kinds=theme != "light")
            )

    tour.visit(place, look)
    assert not found, "\n".join(found)
