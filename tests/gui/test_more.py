"""Meer: every page is reached by keys and clicks, and the bar tells where one is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.more.page import MorePage
from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.registry import PAGES, under_more
from desktop_app.gui.shell.nav_button import ICON, INSET, NavButton
from desktop_app.gui.shell.side_bar import MARGIN
from desktop_app.gui.shell.under_button import INDENT
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.person import CONTROL, Person
from tests.gui.tour import SIZES
from tests.gui.track import RUNNING

UNDER = tuple(entry.id for entry in under_more(track_in_bar=False))
MOST_CHOICES = 5
NUMBERS = tuple(Qt.Key(Qt.Key.Key_1.value + place) for place in range(9))
each_page = pytest.mark.parametrize("id", UNDER)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    """Before the window of Samira, whose second track does not play yet."""
    return Person(qtbot, window)


def more_of(window: MainWindow) -> MorePage:
    page = window.page("meer")
    assert isinstance(page, MorePage)
    return page


def rows_of(window: MainWindow) -> list[str]:
    """Ids of the pages that the page Meer lists now."""
    return [row.entry.key for rows in more_of(window).groups.values() for row in rows.rows]


def bar_of(window: MainWindow) -> list[str]:
    """Ids of the pages in the bar, from top to bottom."""
    buttons = window.side_bar.buttons.items()
    shown = {id: button.y() for id, button in buttons if button.isVisible()}
    pages = {entry.id for entry in PAGES}
    return sorted(shown.keys() & pages, key=shown.__getitem__)


def bar_faults(window: MainWindow) -> Iterator[str]:
    """What is cut in the bar, and where it takes more room than was kept for it."""
    bar, under = window.side_bar, window.side_bar.under
    at_side = bar.height() == window.height()
    for button in (*bar.buttons.values(), under):
        indent = INDENT if button is under and at_side else 0
        least = button.minimumSizeHint()
        if button.isVisible() and not (
            bar.rect().contains(button.geometry())
            and least.boundedTo(button.size()) == least
            and words_of(button, indent, window.theme) < button.height()
        ):
            yield f"{button.text()}: {button.geometry().getRect()}"
    kept = (
        under.height() == under.sizeHint().height() <= under.most_height
        and under.least_width + 2 * MARGIN <= bar.wish
    )
    if under.isVisible() and at_side and not kept:
        yield f"{under.text()}: {under.size().toTuple()} in {bar.wish}"


def words_of(button: NavButton, indent: int, theme: Theme) -> float:
    """Height of its words beside the icon, over as many lines as they need."""
    room = QRectF(0, 0, button.width() - indent - ICON * theme.scale - 3 * INSET, 0)
    metrics = QFontMetricsF(theme.font(bold=True))
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, button.text()).height()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


# ---------------------------------------------------------------------- getting there


@each_page
def test_every_page_is_reached_by_the_keyboard_alone(person: Person, id: str) -> None:
    person.key(Qt.Key.Key_9, CONTROL)
    assert person.window.pages.current_id == "meer"
    for _ in UNDER:
        if focused() == page_name(id):
            break
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Return)
    assert person.window.pages.current_id == id
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.window.pages.current_id == "meer"


@each_page
def test_every_page_is_reached_by_two_clicks(person: Person, id: str) -> None:
    person.press("Meer")
    person.press(page_name(id))
    assert person.presses == 2
    assert person.window.pages.current_id == id
    page = person.window.pages.current
    assert page is not None
    assert page.title() == page_name(id)


def test_without_knowing_a_key_meer_is_in_the_bar_for_tab_and_enter(person: Person) -> None:
    for _ in range(200):
        if focused() == "Meer" and isinstance(QApplication.focusWidget(), QPushButton):
            break
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Return)
    assert person.window.pages.current_id == "meer"


def test_the_arrows_go_along_the_rows(person: Person) -> None:
    person.press("Meer")
    first, second = UNDER[:2]
    assert focused() == page_name(first)
    person.key(Qt.Key.Key_Down)
    assert focused() == page_name(second)
    person.key(Qt.Key.Key_Up)
    assert focused() == page_name(first)


def test_the_numbers_go_from_top_to_bottom(person: Person) -> None:
    """As the bar and, in the place of Meer, its rows stand; Meer itself has the last number."""
    reached = []
    for number in NUMBERS:
        person.key(number, CONTROL)
        reached.append(person.window.pages.current_id)
    bar = bar_of(person.window)
    place = bar.index("meer")
    seen = [*bar[:place], *rows_of(person.window), *bar[place + 1 :]]
    assert reached[-1] == "meer"
    assert reached[:-1] == [id for id in seen if id in reached[:-1]]
    person.key(Qt.Key.Key_G, CONTROL)
    assert person.window.pages.current_id == "gesprekken"


# ---------------------------------------------------------------------- where one is


@each_page
def test_the_bar_tells_which_page_of_meer_is_open(window: MainWindow, id: str) -> None:
    bar = window.side_bar
    window.go(id, "")
    settle()
    more, under = bar.buttons["meer"], bar.under
    assert under.isVisible()
    assert under.text() == under.accessibleName() == page_name(id)
    assert under.accessibleDescription() == "Deze pagina is open"
    assert more.accessibleDescription() == "De open pagina hoort hierbij"
    assert 0 <= under.y() - more.geometry().bottom() < under.height(), "right below it"
    here = [name for name, button in bar.buttons.items() if button.here]
    assert here == []
    assert not list(bar_faults(window))
    window.go("vandaag", "")
    settle()
    assert not under.isVisible()
    assert more.accessibleDescription() == ""


def test_on_meer_itself_there_is_nothing_below_it(window: MainWindow) -> None:
    window.go("gegevens", "")
    window.go("meer", "")
    settle()
    assert window.side_bar.buttons["meer"].here
    assert not window.side_bar.under.isVisible()


def test_pressing_the_open_page_goes_to_its_beginning(person: Person) -> None:
    person.window.go("instellingen", "")
    page = person.window.pages.current
    assert page is not None
    settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert page.verticalScrollBar().value() > 0
    person.press("Instellingen")
    assert person.window.pages.current is page
    assert page.verticalScrollBar().value() == 0


def test_behind_the_lock_it_is_not_told_where_one_was(window: MainWindow) -> None:
    window.go("wiamap", "")
    window.lock()
    settle()
    assert not window.side_bar.under.isVisible()
    assert not window.side_bar.buttons["meer"].isVisible()


@pytest.mark.parametrize("percent", [100, 125, 200])
def test_the_bar_keeps_its_form_and_has_room_for_each_name(
    window: MainWindow, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    for size in (*SIZES, *SIZES[::-1]):
        window.resize(*size)  # with a page of Meer open
        settle()
        faults = list(bar_faults(window))
        window.go("meer", "")
        settle()
        width = window.side_bar.width()
        for id in UNDER[::-1]:
            window.go(id, "")
            settle()
            faults += bar_faults(window)
            assert window.side_bar.width() == width, (size, id)
        assert not faults, (size, faults)


def test_a_window_as_high_as_the_bar_asks_has_room_for_the_longest_name(
    window: MainWindow, theme: Theme
) -> None:
    theme.set_percent(200)
    window.resize(1280, window.side_bar.height_wish)
    for id in UNDER:
        window.go(id, "")
        settle()
        assert window.side_bar.height() == window.height(), "no strip"
        assert not list(bar_faults(window)), id


def test_the_bar_takes_the_form_for_all_its_entries_when_a_dossier_opens(
    make_window: WindowMaker, theme: Theme
) -> None:
    """Before there is a dossier the bar is short: what fits then may not fit now."""
    window = make_window(size=(1024, 500))
    theme.set_percent(200)
    settle()
    assert window.side_bar.height() == window.height()
    window.desk.begin(sample("samira"))
    window.go("vandaag", "")
    settle()
    assert not list(bar_faults(window))


# ---------------------------------------------------------------------- what is there


def test_the_second_track_moves_up_while_it_plays_and_back(person: Person) -> None:
    window = person.window
    person.press("Meer")
    person.press("Tweede spoor")
    assert window.side_bar.under.text() == "Tweede spoor"
    window.desk.set_facts({"spoor2_start": "2026-11-02"})
    settle()
    bar = window.side_bar.buttons
    assert bar_of(window).index("spoor2") == bar_of(window).index("meer") - 1
    assert bar["spoor2"].here
    assert not window.side_bar.under.isVisible()
    assert bar["meer"].accessibleDescription() == ""
    person.press("Meer")
    assert "spoor2" not in rows_of(window)
    assert more_of(window).first_focus() is QApplication.focusWidget()
    person.key(Qt.Key.Key_Z, CONTROL)
    assert not bar["spoor2"].isVisible()
    assert rows_of(window)[0] == "spoor2"


def test_who_opens_a_dossier_whose_track_plays_finds_it_in_one_place(
    make_window: WindowMaker,
) -> None:
    window = make_window(sample(RUNNING), page="meer")
    assert "spoor2" in bar_of(window)
    assert "spoor2" not in rows_of(window)


def test_each_page_with_an_entry_is_told_apart_by_name_icon_and_sentence(
    window: MainWindow,
) -> None:
    window.go("meer", "")
    entries = [row.entry for rows in more_of(window).groups.values() for row in rows.rows]
    assert [entry.key for entry in entries] == list(UNDER)
    assert all(entry.detail.endswith(".") for entry in entries)
    assert len({entry.detail for entry in entries}) == len(entries)
    with_entry = [entry for entry in PAGES if entry.in_bar or entry.under]
    assert len({entry.icon for entry in with_entry}) == len(with_entry)
    assert len({page_name(entry.id) for entry in with_entry}) == len(with_entry)


def test_there_are_no_more_than_five_choices_together(window: MainWindow) -> None:
    window.go("meer", "")
    for rows in more_of(window).groups.values():
        assert 0 < len(rows.rows) <= MOST_CHOICES


def test_a_screen_reader_hears_two_lists_with_a_name(window: MainWindow) -> None:
    window.go("meer", "")
    settle()
    for rows in more_of(window).groups.values():
        heard = QAccessible.queryAccessibleInterface(rows)
        assert heard.role() == QAccessible.Role.List
        assert heard.text(QAccessible.Text.Name) == rows.accessibleName() != ""
        assert heard.childCount() == len(rows.rows)
        for row in rows.rows:
            assert row.accessibleName() == row.entry.title
            assert row.accessibleDescription() == row.entry.detail
