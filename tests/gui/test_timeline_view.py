"""Zooming and panning the map: by presets, keys, wheel, drag and pinch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline import Timeline
from desktop_app.map.model import View
from desktop_app.map.viewport import LEAST_DAYS, length
from tests.gui.timelines import shown
from tests.map import trajects

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Iterator[Timeline]:
    """The example dossier on a map that has the keyboard."""
    page, made = shown(qtbot, theme, trajects.make())
    yield made
    del page


def wheel(
    timeline: Timeline, turn: QPoint, keys: Qt.KeyboardModifier = NO_KEYS, x: float = 500
) -> bool:
    """Turn the wheel over the map; whether the map took it."""
    place = QPointF(x, 120)
    event = QWheelEvent(
        place,
        QPointF(timeline.mapToGlobal(place.toPoint())),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(timeline, event)
    return event.isAccepted()


def drag(qtbot: QtBot, timeline: Timeline, by: int, at: QPoint | None = None) -> None:
    """Take the map at a point and move it sideways."""
    start = at or QPoint(500, 210)
    qtbot.mousePress(timeline, LEFT, pos=start)
    for part in (0.3, 0.7, 1.0):
        qtbot.mouseMove(timeline, start + QPoint(round(by * part), 0))
    qtbot.mouseRelease(timeline, LEFT, pos=start + QPoint(by, 0))


def test_presets_show_all_this_year_and_twelve_weeks_and_say_so(timeline: Timeline) -> None:
    whole = timeline.view_now()
    told: list[str] = []
    timeline.view_changed.connect(told.append)
    timeline.show_year()
    assert timeline.view_now() == View(trajects.FIRST, date(2026, 12, 31))
    timeline.show_weeks()
    assert timeline.view_now() == View(date(2026, 10, 25), date(2027, 1, 16))
    timeline.show_all()
    assert timeline.view_now() == whole
    assert told == ["jaar", "weken", "alles"]
    assert timeline.preset == "alles"


def test_zooming_keeps_the_selection_and_ends_at_three_weeks_and_at_everything(
    timeline: Timeline,
) -> None:
    timeline.select("wia_aanvraag")
    days = [length(timeline.view_now())]
    while timeline.can_zoom_in:
        timeline.zoom_in()
        days.append(length(timeline.view_now()))
        assert timeline.rect_of("wia_aanvraag") is not None
    assert days == sorted(days, reverse=True)
    assert days[-1] == LEAST_DAYS
    while timeline.can_zoom_out:
        assert timeline.preset == "eigen"
        timeline.zoom_out()
    assert timeline.layout_now().view == timeline.limits.whole
    assert length(timeline.view_now()) == days[0]


def test_plus_minus_and_zero_zoom_by_the_keyboard(qtbot: QtBot, timeline: Timeline) -> None:
    whole = length(timeline.view_now())
    qtbot.keyClick(timeline, Qt.Key.Key_Plus, SHIFT)
    near = length(timeline.view_now())
    assert near < whole
    qtbot.keyClick(timeline, Qt.Key.Key_Equal)
    assert length(timeline.view_now()) < near
    qtbot.keyClick(timeline, Qt.Key.Key_Minus)
    assert length(timeline.view_now()) == pytest.approx(near, abs=2)
    qtbot.keyClick(timeline, Qt.Key.Key_0)
    assert timeline.preset == "alles"


@pytest.mark.parametrize(
    ("key", "modifier", "later"),
    [
        (Qt.Key.Key_Right, SHIFT, True),
        (Qt.Key.Key_Left, SHIFT, False),
        (Qt.Key.Key_PageDown, NO_KEYS, True),
        (Qt.Key.Key_PageUp, NO_KEYS, False),
    ],
)
def test_keys_pan_without_choosing_something_else(
    qtbot: QtBot, timeline: Timeline, key: Qt.Key, modifier: Qt.KeyboardModifier, later: bool
) -> None:
    timeline.show_weeks()
    before, chosen = timeline.view_now(), timeline.selected_key
    qtbot.keyClick(timeline, key, modifier)
    after = timeline.view_now()
    assert (after.first > before.first) == later
    assert after.first != before.first
    assert length(after) == length(before)
    assert timeline.selected_key == chosen


def test_arrow_keys_take_the_view_along(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_weeks()
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    for _ in timeline.moments:
        assert timeline.rect_of(timeline.selected_key or "") is not None
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert length(timeline.view_now()) == 84


def test_a_selection_out_of_view_does_not_widen_it(timeline: Timeline) -> None:
    timeline.select("wia_aanvraag")
    timeline.show_weeks()
    assert length(timeline.view_now()) == 84
    assert timeline.rect_of("wia_aanvraag") is None
    timeline.select("wia_aanvraag")
    assert timeline.rect_of("wia_aanvraag") is not None, "asked for again, it is shown"


def test_t_brings_today_back(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_weeks()
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.layout_now().flag.pole is None
    qtbot.keyClick(timeline, Qt.Key.Key_T)
    assert timeline.layout_now().flag.pole is not None


def test_end_is_the_end_of_the_lines_and_not_what_lies_far_beyond(
    qtbot: QtBot, theme: Theme
) -> None:
    page, timeline = shown(qtbot, theme, trajects.samples()["samira"])
    assert timeline.moments[-1].key.startswith("vakantiedagen_verval"), "the trap is there"
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.selected_key == "einde_wachttijd"
    page.close()


def test_ctrl_and_the_wheel_zoom_where_the_mouse_is(timeline: Timeline) -> None:
    for x in (200.0, 500.0, 900.0):
        timeline.show_all()
        day = timeline.layout_now().day_at(x)
        for _ in range(3):
            assert wheel(timeline, QPoint(0, 120), CTRL, x)
        assert abs((timeline.layout_now().day_at(x) - day).days) <= 4
        assert timeline.preset == "eigen"
        for _ in range(9):
            wheel(timeline, QPoint(0, -120), CTRL, x)
        assert timeline.preset == "alles"


def test_small_turns_of_a_touch_pad_add_up(timeline: Timeline) -> None:
    timeline.show_weeks()
    while timeline.can_zoom_in:
        timeline.zoom_in()
    for _ in range(60):
        wheel(timeline, QPoint(0, -4), CTRL)
    assert length(timeline.view_now()) > LEAST_DAYS
    before = timeline.view_now()
    for _ in range(60):
        wheel(timeline, QPoint(-8, 1))
    assert timeline.view_now().first > before.first


def test_a_plain_wheel_is_left_to_the_page(timeline: Timeline) -> None:
    timeline.show_weeks()
    before = timeline.view_now()
    assert not wheel(timeline, QPoint(0, -120))
    assert timeline.view_now() == before
    assert wheel(timeline, QPoint(0, -120), SHIFT)
    assert timeline.view_now().first > before.first


def test_a_drag_pans_and_chooses_nothing(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_weeks()
    before, chosen = timeline.view_now(), timeline.selected_key
    rect = timeline.rect_of("aangifte_42e_week")
    assert rect is not None
    drag(qtbot, timeline, -200, rect.center())
    after = timeline.view_now()
    expected = 200 / timeline.layout_now().day_width
    assert (after.first - before.first).days == pytest.approx(expected, abs=1)
    assert timeline.selected_key == chosen
    drag(qtbot, timeline, 200)
    assert timeline.view_now() == before


def test_a_hand_that_trembles_still_clicks(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_weeks()
    before = timeline.view_now()
    rect = timeline.rect_of("aangifte_42e_week")
    assert rect is not None
    drag(qtbot, timeline, 3, rect.center())
    assert timeline.selected_key == "aangifte_42e_week"
    assert timeline.view_now() == before


def test_no_way_of_panning_leaves_what_there_is_to_see(timeline: Timeline) -> None:
    timeline.show_weeks()
    for step in (-1.0, 1.0):
        for _ in range(40):
            timeline.pan(step)
        assert not timeline.pan(step)
        days = [moment.day for moment in timeline.moments]
        view = timeline.view_now()
        assert view.first >= min(days) - timedelta(days=1)
        assert view.last <= max(*days, timeline.limits.whole.last)


def test_two_fingers_zoom(timeline: Timeline) -> None:
    place = QPointF(500, 120)
    before = length(timeline.view_now())
    for _ in range(4):
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            place,
            place,
            QPointF(timeline.mapToGlobal(place.toPoint())),
            0.2,
            QPointF(),
        )
        assert event.type() == QEvent.Type.NativeGesture
        QApplication.sendEvent(timeline, event)
    assert length(timeline.view_now()) < before


def test_two_fingers_on_a_screen_zoom(timeline: Timeline) -> None:
    before = length(timeline.view_now())
    screen = QTest.createTouchDevice()
    hand = QTest.touchEvent(timeline, screen)
    hand.press(1, QPoint(480, 150), timeline).press(2, QPoint(520, 150), timeline).commit()
    for way in range(10, 200, 10):
        hand = QTest.touchEvent(timeline, screen)
        hand.move(1, QPoint(480 - way, 150), timeline)
        hand.move(2, QPoint(520 + way, 150), timeline).commit()
    assert length(timeline.view_now()) < before


def test_lines_stay_where_they_are_while_panning_back_and_forth(timeline: Timeline) -> None:
    timeline.show_year()
    for _ in range(12):
        timeline.pan(0.1)
    for _ in range(24):
        timeline.pan(-0.1)
    heights = set()
    for _ in range(24):
        timeline.pan(0.1)
        heights.add(timeline.layout_now().height)
    assert len(heights) == 1


def test_a_new_traject_keeps_preset_and_own_view(timeline: Timeline) -> None:
    timeline.show_weeks()
    timeline.set_traject(trajects.make(today=trajects.TODAY + timedelta(days=70)))
    assert timeline.view_now().first == date(2027, 1, 3)
    timeline.zoom_in()
    own = timeline.view_now()
    timeline.set_traject(trajects.make())
    assert timeline.preset == "eigen"
    assert timeline.view_now() == own
