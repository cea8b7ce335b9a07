"""Every screen of a check finds room, is named and can be used, in every size and in long words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop_app.gui import language
from desktop_app.gui import theme as theme_module
from desktop_app.gui.pages.rights.kept_outcome import keep
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from desktop_app.rights.checks import load_checks
from tests.gui.check_pages import CheckPage, check_page, shortest_ways, way_to, with_page
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.keyboard_faults import (
    name_faults,
    order_faults,
    ring_faults,
    tab_faults,
    target_faults,
)
from tests.gui.layout_faults import layout_faults
from tests.gui.painted_pairs import probe_palette, unlisted_pairs
from tests.gui.test_theme_pairs import hard_font_of
from tests.gui.tour import PERCENTS, SIZES, THEMES, DoubledMessages

__all__ = ["with_page"]
Bring = Callable[[CheckPage], object]


def _begin(page: CheckPage) -> None:
    page.open("boom-ontslag")


def _answered(page: CheckPage, name: str, given: dict[str, str]) -> None:
    view = page.open(name)
    view.begin()
    while (question := view.run.question or view.run.state.vervolg) and question.id in given:
        view.choose(given[question.id])
        if view.run.screen == "zwaar":
            break


def _question(page: CheckPage) -> None:
    _answered(page, "boom-ontslag", {"Q0": "ja", "Q3": "nee", "Q5": "weet_niet"})


def _longest_choices(page: CheckPage) -> None:
    _answered(page, "wat-mag-gevraagd", {"V1": "werkgever", "V2": "ja"})


def _again(page: CheckPage) -> None:
    _question(page)
    assert page.view is not None
    page.view.change("Q3")


def _heavy(page: CheckPage) -> None:
    _answered(page, "boom-ontslag", {"Q0": "ja", "Q3": "weet_niet"})


def _outcome(page: CheckPage) -> None:
    """Two outcomes, a warning, something missing; and the list of what was kept."""
    given = {"Q0": "ja", "Q3": "nee", "Q5": "ja", "Q5a": "ja", "Q5d": "weet_niet"}
    _answered(page, "boom-ontslag", given)
    assert page.view is not None
    page.view.open_outcome()
    session = page.context.desk.session
    assert session is not None
    session.add_entry(keep(page.view.run.state, page.context.desk.today))
    for card in page.kept.cards.values():
        if not card.fold.is_open:
            card.fold.turn()


def _offered(page: CheckPage) -> None:
    given = {"Q0": "nee", "Q3": "nee", "Q5": "ja", "Q5a": "nee", "Q5c": "nee", "Q5e": "nee"}
    _answered(page, "boom-ontslag", given)


def _weighed(page: CheckPage) -> None:
    _answered(page, "passend-factoren", way_to("passend-factoren", "U-TWIJFEL"))


def _short(page: CheckPage) -> None:
    _answered(page, "wat-mag-gevraagd", way_to("wat-mag-gevraagd", "U-MEDISCHEVRAAG"))


SCREENS: dict[str, Bring] = {
    "begin": _begin,
    "vraag": _question,
    "keuzes": _longest_choices,
    "opnieuw": _again,
    "zwaar": _heavy,
    "uitkomst": _outcome,
    "verder": _offered,
    "passend": _weighed,
    "mag-dit": _short,
}
each_screen = pytest.mark.parametrize("bring", SCREENS.values(), ids=SCREENS)


@pytest.fixture
def listening() -> Iterator[None]:
    """As if a screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def page(with_page: None, make_window: WindowMaker) -> CheckPage:  # noqa: ARG001
    """On the example."""
    return check_page(make_window(sample("samira")))


def window_of(page: CheckPage) -> MainWindow:
    """The window that it is in."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def shown_as(page: CheckPage, percent: int, size: tuple[int, int]) -> None:
    """In another size."""
    page.context.theme.set_percent(percent)
    window_of(page).resize(*size)
    for _ in range(3):
        settle()


@each_screen
def test_nothing_is_cut_off_in_any_size(page: CheckPage, bring: Bring) -> None:
    bring(page)
    found = []
    for percent in PERCENTS:
        for size in SIZES:
            shown_as(page, percent, size)
            found += [f"{percent} {size}: {one}" for one in layout_faults(window_of(page))]
    assert not found, "\n".join(found)


@each_screen
def test_words_twice_as_long_find_room(
    page: CheckPage, bring: Bring, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    language.install(qapp, language.PSEUDO)
    desk = page.context.desk
    monkeypatch.setattr(desk, "services", desk.services._replace(words=DoubledMessages(desk.words)))
    try:
        bring(page)
        found = []
        for percent in PERCENTS:
            for size in SIZES[:2]:
                shown_as(page, percent, size)
                found += [f"{percent} {size}: {one}" for one in layout_faults(page)]
    finally:
        language.uninstall(qapp)
    assert not found, "\n".join(found)


@each_screen
def test_everything_has_a_name_a_size_and_a_place_in_the_order(
    listening: None,  # noqa: ARG001
    page: CheckPage,
    bring: Bring,
) -> None:
    bring(page)
    settle()
    window = window_of(page)
    found = [*name_faults(window), *target_faults(window), *order_faults(window)]
    found += tab_faults(window, window)
    assert not found, "\n".join(found)


@each_screen
def test_the_keyboard_is_seen_in_every_theme(page: CheckPage, bring: Bring) -> None:
    bring(page)
    found = []
    for theme in THEMES:
        page.context.theme.use(theme)
        settle()
        faults = ring_faults(window_of(page), page, kinds=theme != "light")
        found += [f"{theme}: {one}" for one in faults]
    assert not found, "\n".join(found)


@each_screen
def test_every_pair_of_colours_is_measured(
    with_page: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
    make_window: WindowMaker,
    theme: Theme,
    bring: Bring,
) -> None:
    monkeypatch.setattr(theme_module, "load_palette", lambda _: probe_palette())
    monkeypatch.setattr(Theme, "font_of", hard_font_of)
    page = check_page(make_window(sample("samira")))
    theme.use("dark")
    theme.use("light")
    bring(page)
    settle()
    pairs = unlisted_pairs(window_of(page)) | unlisted_pairs(page.body)
    assert not pairs


@pytest.mark.parametrize("check", load_checks(), ids=lambda check: check.id)
def test_no_outcome_of_any_check_is_cut_off_at_twice_the_size(
    page: CheckPage, check: object
) -> None:
    name = str(getattr(check, "id", ""))
    found = []
    for id, given in shortest_ways(name).items():
        _answered(page, name, given)
        assert page.view is not None
        page.view.open_outcome()
        shown_as(page, 200, SIZES[2])
        found += [f"{id}: {one}" for one in layout_faults(page)]
    assert not found, "\n".join(found)
