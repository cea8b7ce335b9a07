"""No two colours meet on any page that are not measured against each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui import theme as theme_module
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.words import Words
from desktop_app.gui.window import MainWindow
from tests.gui.painted_pairs import probe_palette, unlisted_pairs
from tests.gui.tour import SIZES, Tour
from tests.gui.tour_places import PLACES, Place

font_of = Theme.font_of


def hard_font_of(self: Theme, size: float, *, bold: bool = False) -> QFont:
    """Letters without soft edges, so that their pixels have the very colour of their role."""
    font = font_of(self, size, bold=bold)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    return font


@pytest.fixture(scope="module")
def probed() -> Iterator[None]:
    """Every role has a colour of its own, in every theme."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme_module, "load_palette", lambda _: probe_palette())
        patch.setattr(Theme, "font_of", hard_font_of)
        yield


@pytest.fixture(scope="module")
def tour(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    probed: None,  # noqa: ARG001  (before the theme is made)
) -> Iterator[Tour]:
    made = Tour(qapp, tmp_path_factory.mktemp("kleuren"))
    yield made
    made.end()


def test_a_pair_that_nobody_measures_is_found(tour: Tour) -> None:
    assert unlisted_pairs(Words(tour.theme, "Zomaar", role="ink")) == set()
    wrong = Words(tour.theme, "Zomaar", role="disabled")
    wrong.setStyleSheet("")
    palette = wrong.palette()
    palette.setColor(palette.ColorRole.Window, tour.theme.color("attention_soft"))
    wrong.setPalette(palette)
    wrong.setAutoFillBackground(True)
    assert unlisted_pairs(wrong) == {frozenset(("disabled", "attention_soft"))}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_pair_on_the_page_is_measured(tour: Tour, place: Place) -> None:
    found: set[str] = set()

    def look(shown: QWidget) -> None:
        for theme in ("light", "contrast"):
            tour.show_as(theme, 100, SIZES[0], shown)
            pictures = [shown]
            if isinstance(shown, MainWindow) and shown.pages.current is not None:
                pictures.append(shown.pages.current.body)
            for picture in pictures:
                found.update(f"{' en '.join(sorted(pair))}" for pair in unlisted_pairs(picture))

    tour.visit(place, look)
    assert not found, "\n".join(sorted(found))
