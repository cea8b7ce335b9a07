"""Buttons of which one holds: each way of choosing is told once, and setting one is not told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.theme import Theme

OPTIONS = [("a", "Alles"), ("b", "Nu nodig"), ("c", "Medisch")]


@pytest.fixture
def segments(theme: Theme, show: Callable[..., QWidget]) -> Segments:
    """Three, of which the first holds."""
    made = Segments(theme, "Wat je ziet", OPTIONS)
    made.set_value("a")
    show(made)
    return made


@pytest.fixture
def told(segments: Segments) -> list[str]:
    """What is chosen from now on."""
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    return heard


def by_mouse(segments: Segments) -> None:
    QTest.mouseClick(segments.segment("b"), Qt.MouseButton.LeftButton)


def by_arrow(segments: Segments) -> None:
    segments.segment("a").setFocus()
    QTest.keyClick(segments.segment("a"), Qt.Key.Key_Right)


def by_space(segments: Segments) -> None:
    QTest.keyClick(segments.segment("b"), Qt.Key.Key_Space)


@pytest.mark.parametrize("act", [by_mouse, by_arrow, by_space])
def test_a_choice_by_hand_is_told_once(
    segments: Segments, told: list[str], act: Callable[[Segments], None]
) -> None:
    act(segments)
    assert (told, segments.value()) == (["b"], "b")


def test_a_choice_by_assistive_technology_is_told_once(segments: Segments, told: list[str]) -> None:
    """It does not click: it turns the radio button."""
    heard = QAccessible.queryAccessibleInterface(segments.segment("b"))
    assert heard is not None
    heard.actionInterface().doAction("Toggle")
    assert (told, segments.value()) == (["b"], "b")


def test_what_holds_already_can_be_chosen_again(segments: Segments, told: list[str]) -> None:
    QTest.mouseClick(segments.segment("a"), Qt.MouseButton.LeftButton)
    assert told == ["a"]


@pytest.mark.parametrize("value", ["b", None])
def test_setting_a_value_is_not_told(
    segments: Segments, told: list[str], value: str | None
) -> None:
    segments.set_value(value)
    assert (told, segments.value()) == ([], value)
