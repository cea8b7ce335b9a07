"""The page Tijdlijn: its first line, views, selection, and what is in sight."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.dossier import DossierFout
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.gui.pages.timeline.segments import Segment
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.words import Words
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import Clock, sample
from tests.gui.timeline_pages import of_sample, of_traject, shown, texts
from tests.map import trajects

LEFT = Qt.MouseButton.LeftButton
NARROW, USUAL = (794, 700), (1050, 820)


@pytest.fixture
def page(qtbot: QtBot, make_context: ContextMaker) -> TimelinePage:
    """The example dossier."""
    return of_sample(qtbot, make_context)


def click_on(qtbot: QtBot, page: TimelinePage, key: str) -> None:
    rect = page.map.rect_of(key)
    assert rect is not None
    qtbot.mouseClick(page.map, LEFT, pos=rect.center())
    settle()


def in_sight(page: TimelinePage, widget: QWidget, rect: QRect | None = None) -> bool:
    """Whether a part of a widget is wholly in the view."""
    part = rect or widget.rect()
    place = QRect(widget.mapTo(page.viewport(), part.topLeft()), part.size())
    return page.viewport().rect().contains(place)


# ---------------------------------------------------------------------- first line


def test_the_first_line_says_where_one_is_and_until_when(page: TimelinePage) -> None:
    assert page.head.heading.text() == "Jouw tijdlijn"
    assert page.head.line.text() == (
        "Week 42 van 104. De wachttijd loopt tot en met zondag 30 januari 2028. "
        "Kies een stap voor uitleg."
    )


def test_after_the_last_week_there_is_no_total(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    late = trajects.replace(trajects.make(today=date(2028, 3, 1)), ziekteweek=116)
    page = of_traject(qtbot, make_context, tmp_path, late)
    assert page.head.line.text().startswith("Week 116. De wachttijd liep tot en met zondag 30")


def test_who_has_recovered_is_told_the_phase(qtbot: QtBot, make_context: ContextMaker) -> None:
    facts = {"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-06-01"}
    page = shown(qtbot, make_context(facts))
    assert page.head.line.text().startswith("Nu: ")
    assert "wachttijd loopt" not in page.head.line.text()


def test_without_a_first_sick_day_it_says_what_to_do(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    went: list[tuple[str, str]] = []
    page = shown(qtbot, make_context({}, went=went))
    assert "Nog geen tijdlijn" in texts(page)
    assert not page.map.isVisible()
    assert page.first_focus() is page.empty.action
    assert page.empty.action is not None
    qtbot.mouseClick(page.empty.action, LEFT)
    assert went == [("antwoorden", "")]
    page.context.desk.set_facts({"eerste_ziektedag": "2026-02-02"})
    settle()
    assert page.map.isVisible()
    assert not page.empty.isVisible()


# ---------------------------------------------------------------------- views and zoom


def test_the_views_are_a_radio_group_that_shows_and_says_what_holds(
    qtbot: QtBot, page: TimelinePage
) -> None:
    views = page.head.views
    assert views.segment("alles").isChecked()
    qtbot.mouseClick(views.segment("weken"), LEFT)
    assert page.map.preset == "weken"
    heard = QAccessible.queryAccessibleInterface(views.segment("weken"))
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.state().checked
    assert not QAccessible.queryAccessibleInterface(views.segment("alles")).state().checked
    group = QAccessible.queryAccessibleInterface(views)
    assert group.text(QAccessible.Text.Name) == "Hoeveel tijd je ziet"
    views.segment("weken").setFocus()
    qtbot.keyClick(views.segment("weken"), Qt.Key.Key_Left)
    assert views.value() == "jaar"
    assert page.map.view_now().last == date(2026, 12, 31)
    assert views.segment("jaar").hasFocus()


def test_the_state_of_a_view_is_seen(page: TimelinePage) -> None:
    segment: Segment = page.head.views.segment("jaar")
    before = segment.grab().toImage()
    page.head.views.set_value("jaar")
    after = segment.grab().toImage()
    assert after.pixelColor(8, 8) != before.pixelColor(8, 8)


def test_free_zooming_lets_no_view_hold_and_all_brings_it_back(
    qtbot: QtBot, page: TimelinePage
) -> None:
    qtbot.mouseClick(page.head.closer_button, LEFT)
    assert page.head.views.value() is None
    qtbot.mouseClick(page.head.views.segment("alles"), LEFT)
    assert page.head.views.segment("alles").isChecked()
    qtbot.mouseClick(page.head.closer_button, LEFT)
    qtbot.mouseClick(page.head.farther_button, LEFT)
    assert not page.map.can_zoom_out
    assert page.head.views.segment("alles").isChecked()


# ---------------------------------------------------------------------- selection and sight


@pytest.mark.parametrize("size", [NARROW, USUAL])
@pytest.mark.parametrize("key", ["plan_van_aanpak", "wia_aanvraag", "periode:opzegverbod"])
def test_a_click_selects_and_brings_title_and_buttons_of_the_card_into_view(
    qtbot: QtBot, make_context: ContextMaker, size: tuple[int, int], key: str
) -> None:
    page = of_sample(qtbot, make_context, size=size)
    click_on(qtbot, page, key)
    assert page.selected_key == key
    assert page.card.explanation is not None
    assert page.card.explanation.key == key
    assert in_sight(page, page.card, page.card.head_rect())
    page.begin_at_top()
    click_on(qtbot, page, key)
    assert in_sight(page, page.card, page.card.head_rect()), "also what was selected already"


def test_a_click_on_empty_paper_changes_and_moves_nothing(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = of_sample(qtbot, make_context, size=NARROW)
    before = page.selected_key
    qtbot.mouseClick(page.map, LEFT, pos=QPoint(3, page.map.height() // 2))
    settle()
    assert page.selected_key == before
    assert page.verticalScrollBar().value() == 0


def test_enter_on_the_map_brings_the_card_into_view(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    page = of_sample(qtbot, make_context, size=NARROW)
    assert page.map.hasFocus(), "the map has the keyboard at the start"
    assert page.verticalScrollBar().value() == 0
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    settle()
    assert in_sight(page, page.card, page.card.head_rect())


def test_arrow_keys_keep_the_mark_in_sight(qtbot: QtBot, make_context: ContextMaker) -> None:
    page = of_sample(qtbot, make_context, size=(794, 420))
    qtbot.keyClick(page.map, Qt.Key.Key_Home)
    for _ in range(len(page.map.keys)):
        qtbot.keyClick(page.map, Qt.Key.Key_Right)
        settle()
        rect = page.map.rect_of(page.selected_key)
        assert rect is not None
        assert in_sight(page, page.map, rect), page.selected_key


def test_an_item_can_be_shown_from_elsewhere_and_is_the_place_to_come_back_to(
    page: TimelinePage,
) -> None:
    page.show_item("wia_aanvraag")
    assert page.place() == "wia_aanvraag"
    assert page.map.selected_key == "wia_aanvraag"
    page.show_item("bestaat_niet")
    assert page.place() == "wia_aanvraag"


def test_a_lapsed_moment_comes_on_the_map_when_it_is_selected(page: TimelinePage) -> None:
    assert "vakantiedagen_verval.1" not in page.map.keys
    page.show_item("vakantiedagen_verval.1")
    assert page.map.selected_key == "vakantiedagen_verval.1"
    assert "De dag is voorbij, of dit is niet meer nodig." in texts(page.card)


def test_the_selection_stays_when_facts_change_and_moves_on_when_it_is_gone(
    page: TimelinePage,
) -> None:
    page.show_item("eerstejaarsevaluatie")
    page.context.desk.set_facts({"eerste_ziektedag": "2026-03-02"})
    settle()
    assert page.selected_key == "eerstejaarsevaluatie"
    assert "zondag 28 februari 2027" in texts(page.card)
    page.context.desk.set_facts({"uit_dienst": "2026-04-01"})
    settle()
    traject = page.context.desk.traject
    assert traject is not None
    assert page.card.explanation is not None
    assert page.card.explanation.key == page.selected_key == page.map.selected_key


def test_another_day_is_another_first_line(
    qtbot: QtBot, make_context: ContextMaker, clock: Clock
) -> None:
    page = of_sample(qtbot, make_context)
    clock.day = date(2026, 11, 30)
    page.context.desk.day_may_have_changed()
    assert page.head.line.text().startswith("Week 44 van 104.")


def test_a_dossier_that_cannot_be_read_any_more_is_said_and_the_map_stays(
    page: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = page.context.desk
    said: list[str] = []
    desk.refused.connect(said.append)

    def gone(*_: object, **__: object) -> None:
        raise DossierFout("dossier.gestopt")

    monkeypatch.setattr(desk, "entries", gone)
    page.refresh()
    assert len(said) == 1
    assert page.map.isVisible()
    assert page.card.explanation is not None


# ---------------------------------------------------------------------- keyboard, names, sizes


def focusable(page: TimelinePage) -> set[QWidget]:
    """What the Tab key should reach; of a radio group that is one."""
    found = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }
    return {one for one in found if not (isinstance(one, Segment) and not one.isChecked())}


@pytest.mark.parametrize("listed", [False, True])
def test_tab_reaches_everything_and_comes_back(
    qtbot: QtBot, page: TimelinePage, listed: bool
) -> None:
    if listed:
        page.head.list_button.click()
        assert page.list is not None
        page.list.filter_button.click()
    settle()
    first = page.first_focus()
    assert first is not None
    first.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached: list[QWidget] = []
        while (widget := QApplication.focusWidget()) is not None and widget not in reached:
            reached.append(widget)
            qtbot.keyClick(widget, key)
        assert set(reached) >= focusable(page)


@pytest.mark.parametrize("listed", [False, True])
def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(
    page: TimelinePage, listed: bool
) -> None:
    if listed:
        page.head.list_button.click()
        assert page.list is not None
        page.list.filter_button.click()
    for parent in page.findChildren(QWidget):
        names = [
            child.accessibleName()
            or (child.text() if isinstance(child, QPushButton) else "")
            or QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert all(names), parent
        assert len(set(names)) == len(names), names


@pytest.mark.parametrize("listed", [False, True])
@pytest.mark.parametrize(
    ("size", "percent"), [(NARROW, 100), (NARROW, 150), ((661, 700), 200), (USUAL, 200)]
)
def test_nothing_is_cut_off_and_the_page_scrolls_one_way(
    qtbot: QtBot,
    make_context: ContextMaker,
    theme: Theme,
    size: tuple[int, int],
    percent: int,
    listed: bool,
) -> None:
    theme.set_percent(percent)
    page = of_sample(qtbot, make_context, size=size)
    page.card.more_button.click()
    if listed:
        page.head.list_button.click()
    settle()
    assert page.horizontalScrollBar().maximum() == 0
    assert page.body.width() <= page.viewport().width()
    for label in page.findChildren(Words):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert_inside(label, page.body)
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.height() >= (44 if isinstance(button, Button) else 24)
            assert_inside(button, page.body)
    if not listed:
        assert page.map.height() >= round(page.map.layout_now().height)


def assert_inside(widget: QWidget, page: QWidget) -> None:
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    assert page.rect().contains(place), widget


def test_the_page_is_the_same_from_a_sample_with_everything(
    qtbot: QtBot, make_context: ContextMaker
) -> None:
    for name in ("ingrid-loonsanctie", "nora-na-104-weken", "lotte-ongeveer", "piet-uit-dienst"):
        page = shown(qtbot, make_context(sample(name)))
        for key in page.map.keys:
            page.show_item(key)
            assert page.card.explanation is not None
            assert page.card.explanation.key == key
