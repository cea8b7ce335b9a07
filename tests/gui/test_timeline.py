"""The map under real clicks and keys, and as a list for assistive technology."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.gui.timeline import Timeline
from desktop_app.gui.window import MainWindow
from desktop_app.map.moments import map_moments, map_periods
from tests.gui.conftest import WindowMaker
from tests.map import trajects

LEFT = Qt.MouseButton.LeftButton


def point_of(timeline: Timeline, key: str) -> QPoint:
    rect = timeline.rect_of(key)
    assert rect is not None
    return rect.center()


def test_a_click_on_a_mark_selects_it_and_opens_its_card(qtbot: QtBot, window: MainWindow) -> None:
    timeline = window.timeline
    qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "wia_aanvraag"))
    assert timeline.selected_key == "wia_aanvraag"
    assert window.card is not None
    assert window.card.explanation is not None
    assert window.card.explanation.title == "WIA aanvragen"


def test_a_click_on_a_band_explains_the_period(qtbot: QtBot, window: MainWindow) -> None:
    timeline = window.timeline
    qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "periode:opzegverbod"))
    assert window.card is not None
    assert window.card.explanation is not None
    assert "Dit geldt zolang je ziek bent." in window.card.explanation.as_text()


def test_a_click_on_empty_paper_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    before = window.timeline.selected_key
    qtbot.mouseClick(window.timeline, LEFT, pos=QPoint(3, 200))
    assert window.timeline.selected_key == before


def test_arrow_keys_walk_all_moments_in_order_and_stop_at_the_ends(
    qtbot: QtBot, window: MainWindow
) -> None:
    timeline = window.timeline
    assert timeline.hasFocus(), "the map has the keyboard at the start"
    moments = [moment.key for moment in map_moments(trajects.make())]
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    walked = [timeline.selected_key]
    for _ in range(len(timeline.keys) + 2):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
        walked.append(timeline.selected_key)
    assert tuple(dict.fromkeys(walked)) == timeline.keys
    assert list(timeline.keys)[: len(moments)] == moments
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.selected_key == moments[0]
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.selected_key == moments[-1]


def test_t_goes_to_the_moment_nearest_to_today(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.timeline, Qt.Key.Key_End)
    qtbot.keyClick(window.timeline, Qt.Key.Key_T)
    moments = map_moments(trajects.make())
    nearest = min(moments, key=lambda moment: abs((moment.day - trajects.TODAY).days))
    assert window.timeline.selected_key == nearest.key


def test_down_and_up_go_from_line_to_line(qtbot: QtBot, window: MainWindow) -> None:
    timeline = window.timeline
    timeline.select("eerstejaarsevaluatie")
    rows = []
    for _ in range(4):
        qtbot.keyClick(timeline, Qt.Key.Key_Down)
        rows.append(timeline.selected_key)
    assert rows[0] == "spoor2_start_na_eje"
    assert rows[2] == "periode:opzegverbod"
    qtbot.keyClick(timeline, Qt.Key.Key_Up)
    assert timeline.selected_key in ("periode:opzegverbod", "aangifte_42e_week")


def test_keys_with_ctrl_are_left_to_the_window(qtbot: QtBot, window: MainWindow) -> None:
    before = window.timeline.selected_key
    qtbot.keyClick(window.timeline, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert window.timeline.selected_key == before


def test_focus_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    with_focus = window.timeline.grab().toImage()
    window.timeline.clearFocus()
    qtbot.waitUntil(lambda: not window.timeline.hasFocus())
    assert window.timeline.grab().toImage() != with_focus


def test_the_mouse_shows_what_has_no_label_and_escape_takes_it_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    timeline = window.timeline
    plain = timeline.grab().toImage()
    qtbot.mouseMove(timeline, point_of(timeline, "evaluatie_periodiek.9"))
    qtbot.waitUntil(lambda: timeline.grab().toImage() != plain)
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.grab().toImage() == plain


def test_selecting_keeps_the_selection_when_the_traject_changes(window: MainWindow) -> None:
    window.timeline.select("wia_aanvraag")
    window.timeline.set_traject(trajects.make(today=trajects.TODAY + timedelta(days=400)))
    assert window.timeline.selected_key == "wia_aanvraag"
    window.timeline.select("spoor2_start_na_eje")
    window.timeline.set_traject(trajects.make(aow=True))
    assert window.timeline.selected_key != "spoor2_start_na_eje"
    assert window.timeline.selected_key in window.timeline.keys


# ---------------------------------------------------------------------- assistive technology


def test_the_map_is_a_list_with_an_item_for_every_moment_and_period(window: MainWindow) -> None:
    traject = trajects.make()
    listed = QAccessible.queryAccessibleInterface(window.timeline)
    assert listed.role() == QAccessible.Role.List
    assert listed.text(QAccessible.Text.Name) == "Jouw tijdlijn"
    moments, periods = map_moments(traject), map_periods(traject)
    assert listed.childCount() == len(moments) + len(periods)
    item = listed.child(0)
    assert item.role() == QAccessible.Role.ListItem
    assert item.parent().role() == QAccessible.Role.List
    names = [listed.child(n).text(QAccessible.Text.Name) for n in range(listed.childCount())]
    assert len(set(names)) == len(names)
    plan = next(name for name in names if "Plan van aanpak" in name)
    assert plan == (
        f"moment 4 van {len(moments)}, Plan van aanpak, uiterlijk zondag 29 maart 2026, "
        "gedaan op donderdag 26 maart 2026"
    )
    assert any(name.startswith("periode 1 van 3, Opzegverbod, van") for name in names)


def test_items_have_places_states_and_an_action(qtbot: QtBot, window: MainWindow) -> None:
    timeline = window.timeline
    listed = QAccessible.queryAccessibleInterface(timeline)
    index = timeline.keys.index("eerstejaarsevaluatie")
    item = listed.child(index)
    assert listed.indexOfChild(item) == index
    rect = item.rect()
    assert rect.width() >= 24
    assert rect.height() >= 24
    assert listed.childAt(rect.center().x(), rect.center().y()) is item
    assert not item.state().selected
    assert item.textInterface() is None, "None must reach Qt as a null pointer"
    assert item.valueInterface() is None
    action = item.actionInterface()
    assert action.actionNames() == ["Press"]
    with qtbot.waitSignal(timeline.chosen):
        action.doAction("Press")
    assert item.state().selected
    assert item.state().focused
    assert listed.focusChild() is item


def test_selecting_tells_assistive_technology_which_item(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QAccessible.Event, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: told.append((event.type(), event.child()))),
    )
    window.timeline.select("wia_aanvraag")
    index = window.timeline.keys.index("wia_aanvraag")
    assert told == [(QAccessible.Event.Focus, index), (QAccessible.Event.Selection, index)]


def test_an_item_that_is_gone_is_invalid(make_window: WindowMaker) -> None:
    window = make_window()
    listed = QAccessible.queryAccessibleInterface(window.timeline)
    item = listed.child(window.timeline.keys.index("spoor2_start_na_eje"))
    assert item.isValid()
    window.timeline.set_traject(trajects.make(aow=True))
    assert not item.isValid()
