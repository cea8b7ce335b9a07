"""There is room for words twice as long, on every page and in every dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui import language
from tests.gui.layout_faults import layout_faults
from tests.gui.tour import PERCENTS, SIZES, Tour
from tests.gui.tour_places import PLACES, Place


@pytest.fixture(scope="module")
def long_words(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """In the language in which everything is twice as long."""
    made = Tour(qapp, tmp_path_factory.mktemp("dubbel"), language.PSEUDO)
    yield made
    made.end()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_words_twice_as_long_find_room(long_words: Tour, place: Place) -> None:
    found: list[str] = []

    def look(shown: QWidget) -> None:
        for percent in PERCENTS:
            # Twice as long at twice the size is four times: with a message on top only the larger.
            for size in SIZES[: 2 if percent == PERCENTS[0] or place.smallest else 1]:
                long_words.show_as("light", percent, size, shown)
                found.extend(f"{percent} {size}: {fault}" for fault in layout_faults(shown))

    long_words.visit(place, look)
    assert not found, "\n".join(found)
