"""The largest file that may be added: a bar shows how far it is, and the window stays alive."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.dossier.attachments import LARGEST
from desktop_app.gui import work
from desktop_app.gui.shell.progress import ProgressPanel
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle
from tests.gui.flows import keep
from tests.gui.papers import (
    dragged,
    drop,
    middle_of,
    names,
    open_papers,
    paper_of,
    refusals,
    session_of,
    told,
)

LONGEST_GAP = 1.0
"""Seconds between two signs of life; a quiet machine stays below a fifth of that."""
TICK_MS = 5


class Onlooker:
    """Sits beside the work: notes each sign of life, and what the bar shows."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._ticks = [time.perf_counter()]
        self.values: list[int] = []
        """Where the bar stood, each time it was another."""
        self.words: set[str] = set()
        self.stop_at: int | None = None
        """Press "Annuleer" when the bar is this far."""
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(TICK_MS)

    @property
    def longest_gap(self) -> float:
        """Seconds without a sign of life."""
        ticks = [*self._ticks, time.perf_counter()]
        return max(later - earlier for earlier, later in pairwise(ticks))

    def end(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def _look(self) -> None:
        self._ticks.append(time.perf_counter())
        panel = self._window.findChild(ProgressPanel)
        if panel is None or not panel.isVisible():
            return
        value = panel.findChild(QProgressBar).value()
        if not self.values or value != self.values[-1]:
            self.values.append(value)
        self.words |= {label.text() for label in panel.findChildren(QLabel)}
        if self.stop_at is not None and value >= self.stop_at:
            self.stop_at = None
            button = panel.findChild(QPushButton)
            middle = button.mapTo(panel, button.rect().center())
            QTest.mouseClick(panel.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)


@pytest.fixture
def onlooker(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Onlooker]:
    """On a fast disk the work is done before a bar would be shown."""
    monkeypatch.setattr(work, "SHOWN_AFTER", 0.0)
    made = Onlooker(window)
    yield made
    made.end()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """As large as a file may be; its bytes are nothing, its size is real."""
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.write(b"begin")
        os.truncate(file.fileno(), LARGEST)
    return path


@pytest.fixture
def kept(window: MainWindow, tmp_path: Path) -> Path:
    """The dossier of the window, kept with a password."""
    path = tmp_path / "thuis" / "mijn.spoor"
    path.parent.mkdir()
    keep(window, path)
    return path


def dropped(window: MainWindow, file: Path, key: str) -> Callable[[], None]:
    """Drag a file onto a paper, and wait until the work is over."""
    page = open_papers(window)

    def act() -> None:
        assert drop(window, middle_of(window, page, key), dragged(file))
        settle()

    return act


@pytest.mark.slow
def test_adding_it_shows_how_far_it_is_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, kept: Path, film: Path, onlooker: Onlooker
) -> None:
    page = open_papers(window, "D11")
    window.files.answers.append(film)
    QTest.mouseClick(page.card.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not work.busy())
    assert "Je bestand wordt bewaard." in onlooker.words
    assert len(onlooker.values) > 5
    assert onlooker.values == sorted(onlooker.values)
    assert onlooker.values[-1] > 900
    assert onlooker.longest_gap < LONGEST_GAP
    assert names(page) == ["film.mp4"]
    (file,) = paper_of(page, "D11").files
    assert file.size == LARGEST
    assert kept.stat().st_size > LARGEST


@pytest.mark.slow
def test_stopping_it_leaves_nothing_behind(
    window: MainWindow, kept: Path, film: Path, onlooker: Onlooker
) -> None:
    act = dropped(window, film, "D03")
    said, facts, mark = refusals(window), told(window), session_of(window).mark
    before = {path: path.stat().st_size for path in kept.parent.rglob("*") if path.is_file()}
    onlooker.stop_at = 400
    act()
    assert said == ["Gestopt. Er is niets veranderd."]
    assert onlooker.stop_at is None
    assert onlooker.values[-1] < 900
    assert onlooker.longest_gap < LONGEST_GAP
    page = open_papers(window)
    assert paper_of(page, "D03").entries == ()
    assert (told(window), session_of(window).mark) == (facts, mark)
    after = {path: path.stat().st_size for path in kept.parent.rglob("*") if path.is_file()}
    assert after == before
    assert not session_of(window).can_undo


def test_one_byte_more_is_refused_at_once(
    window: MainWindow, film: Path, onlooker: Onlooker
) -> None:
    os.truncate(film, LARGEST + 1)
    act = dropped(window, film, "D03")
    said = refusals(window)
    act()
    assert len(said) == 1
    assert "200 MB" in said[0]
    assert onlooker.values == []
    assert paper_of(open_papers(window), "D03").entries == ()
