"""The map under real clicks and keys, and as a list for assistive technology."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline import Timeline
from desktop_app.map.moments import map_moments, map_periods
from desktop_app.map.own import OwnMoment
from tests.gui.timelines import shown
from tests.map import trajects

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Iterator[Timeline]:
    """The example dossier on a map that has the keyboard."""
    page, made = shown(qtbot, theme, trajects.make())
    yield made
    del page


def point_of(timeline: Timeline, key: str) -> QPoint:
    rect = timeline.rect_of(key)
    assert rect is not None
    return rect.center()


def test_a_click_on_a_mark_selects_it_and_tells_so(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.chosen) as told:
        qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "wia_aanvraag"))
    assert told.args == ["wia_aanvraag"]
    assert timeline.selected_key == "wia_aanvraag"


def test_a_click_on_a_band_selects_the_period(qtbot: QtBot, timeline: Timeline) -> None:
    qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "periode:opzegverbod"))
    assert timeline.selected_key == "periode:opzegverbod"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_ask_for_the_card(qtbot: QtBot, timeline: Timeline, key: Qt.Key) -> None:
    timeline.select("wia_aanvraag")
    with qtbot.waitSignal(timeline.activated) as told:
        qtbot.keyClick(timeline, key)
    assert told.args == ["wia_aanvraag"]


def test_a_double_click_asks_for_the_card(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.activated) as told:
        qtbot.mouseDClick(timeline, LEFT, pos=point_of(timeline, "wia_aanvraag"))
    assert told.args == ["wia_aanvraag"]


def test_a_click_on_empty_paper_changes_nothing(qtbot: QtBot, timeline: Timeline) -> None:
    before = timeline.selected_key
    qtbot.mouseClick(timeline, LEFT, pos=QPoint(3, 200))
    assert timeline.selected_key == before


def test_arrow_keys_walk_all_moments_in_order_and_stop_at_the_ends(
    qtbot: QtBot, timeline: Timeline
) -> None:
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


def test_t_goes_to_the_moment_nearest_to_today(qtbot: QtBot, timeline: Timeline) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    qtbot.keyClick(timeline, Qt.Key.Key_T)
    moments = map_moments(trajects.make())
    nearest = min(moments, key=lambda moment: abs((moment.day - trajects.TODAY).days))
    assert timeline.selected_key == nearest.key


def test_down_and_up_go_from_line_to_line(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.select("eerstejaarsevaluatie")
    rows = []
    for _ in range(4):
        qtbot.keyClick(timeline, Qt.Key.Key_Down)
        rows.append(timeline.selected_key)
    assert rows[0] == "spoor2_start_na_eje"
    assert rows[2] == "periode:opzegverbod"
    qtbot.keyClick(timeline, Qt.Key.Key_Up)
    assert timeline.selected_key in ("periode:opzegverbod", "aangifte_42e_week")


def test_keys_with_ctrl_are_left_to_the_window(qtbot: QtBot, timeline: Timeline) -> None:
    before = timeline.selected_key
    qtbot.keyClick(timeline, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert timeline.selected_key == before


def test_focus_is_seen(qtbot: QtBot, timeline: Timeline) -> None:
    with_focus = timeline.grab().toImage()
    timeline.clearFocus()
    qtbot.waitUntil(lambda: not timeline.hasFocus())
    assert timeline.grab().toImage() != with_focus


def test_the_mouse_shows_what_has_no_label_and_escape_takes_it_away(
    qtbot: QtBot, timeline: Timeline
) -> None:
    plain = timeline.grab().toImage()
    qtbot.mouseMove(timeline, point_of(timeline, "evaluatie_periodiek.9"))
    qtbot.waitUntil(lambda: timeline.grab().toImage() != plain)
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.grab().toImage() == plain


def test_selecting_keeps_the_selection_when_the_traject_changes(timeline: Timeline) -> None:
    timeline.select("wia_aanvraag")
    timeline.set_traject(trajects.make(today=trajects.TODAY + timedelta(days=400)))
    assert timeline.selected_key == "wia_aanvraag"
    timeline.select("spoor2_start_na_eje")
    timeline.set_traject(trajects.make(aow=True))
    assert timeline.selected_key != "spoor2_start_na_eje"
    assert timeline.selected_key in timeline.keys


# ---------------------------------------------------------------------- assistive technology


def test_the_map_is_a_list_with_an_item_for_every_moment_and_period(timeline: Timeline) -> None:
    traject = trajects.make()
    listed = QAccessible.queryAccessibleInterface(timeline)
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
        f"mijlpaal 4 van {len(moments)}, Plan van aanpak, uiterlijk zondag 29 maart 2026, "
        "gedaan op donderdag 26 maart 2026"
    )
    assert any(name.startswith("periode 1 van 3, Opzegverbod, van") for name in names)


def test_items_have_places_states_and_an_action(qtbot: QtBot, timeline: Timeline) -> None:
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
    assert "Press" in action.actionNames()
    with qtbot.waitSignal(timeline.chosen):
        action.doAction("Press")
    assert item.state().selected
    assert item.state().focused
    assert listed.focusChild() is item


def test_selecting_tells_assistive_technology_which_item(
    timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QAccessible.Event, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: told.append((event.type(), event.child()))),
    )
    timeline.select("wia_aanvraag")
    index = timeline.keys.index("wia_aanvraag")
    assert told == [(QAccessible.Event.Focus, index), (QAccessible.Event.Selection, index)]


def test_an_item_that_is_gone_is_invalid(timeline: Timeline) -> None:
    listed = QAccessible.queryAccessibleInterface(timeline)
    item = listed.child(timeline.keys.index("spoor2_start_na_eje"))
    assert item.isValid()
    timeline.set_traject(trajects.make(aow=True))
    assert not item.isValid()


def test_a_lapsed_item_of_the_list_is_offscreen_and_has_no_place(timeline: Timeline) -> None:
    timeline.show_weeks()
    listed = QAccessible.queryAccessibleInterface(timeline)
    away = listed.child(timeline.keys.index("wia_aanvraag"))
    here = listed.child(timeline.keys.index("evaluatie_periodiek.6"))
    assert away.state().offscreen
    assert away.rect().isEmpty()
    assert not here.state().offscreen
    rect = timeline.rect_of("evaluatie_periodiek.6")
    assert rect is not None
    assert here.rect().topLeft() == timeline.mapToGlobal(rect.topLeft())


def test_an_action_on_an_item_out_of_view_brings_it_into_view(timeline: Timeline) -> None:
    timeline.show_weeks()
    item = QAccessible.queryAccessibleInterface(timeline).child(timeline.keys.index("wia_aanvraag"))
    item.actionInterface().doAction("Press")
    assert not item.state().offscreen
    assert not item.rect().isEmpty()


def test_the_keyboard_can_be_given_to_an_item(timeline: Timeline) -> None:
    timeline.clearFocus()
    item = QAccessible.queryAccessibleInterface(timeline).child(0)
    actions = item.actionInterface()
    assert actions.actionNames() == ["Press", "Set Focus"]
    actions.doAction("Set Focus")
    assert timeline.hasFocus()
    assert timeline.selected_key == timeline.keys[0]


def test_own_moments_are_items_of_the_list_and_can_be_chosen(
    qtbot: QtBot, timeline: Timeline
) -> None:
    day = trajects.TODAY + timedelta(days=30)
    own = OwnMoment("onderdeel:a", "Gesprek met P&O", day, kind="gesprek")
    timeline.set_traject(trajects.make(), (own,))
    assert timeline.own_of("onderdeel:a") == own
    total = len(map_moments(trajects.make())) + 1
    number = timeline.keys.index("onderdeel:a") + 1
    assert timeline.spoken("onderdeel:a") == (
        f"mijlpaal {number} van {total}, gesprek: Gesprek met P&O, "
        "dinsdag 22 december 2026, komt later"
    )
    qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "onderdeel:a"))
    assert timeline.selected_key == "onderdeel:a"
    timeline.set_traject(trajects.make())
    assert timeline.selected_key in timeline.keys, "what is gone is selected no more"


def test_a_group_is_gone_through_click_by_click(qtbot: QtBot, timeline: Timeline) -> None:
    day = trajects.TODAY + timedelta(days=90)
    own = tuple(OwnMoment(f"eigen:{n}", f"Dag {n}", day + timedelta(days=n)) for n in range(3))
    timeline.set_traject(trajects.make(), own)
    walked: list[str | None] = []
    for _ in range(4):
        qtbot.mouseClick(timeline, LEFT, pos=point_of(timeline, "eigen:0"))
        walked.append(timeline.selected_key)
    assert walked == ["eigen:0", "eigen:1", "eigen:2", "eigen:0"]
