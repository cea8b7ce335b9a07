"""What an answer means is shown at once, and said when the hands rest."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.start import answer_box
from desktop_app.gui.pages.start.answer_box import SETTLED_MS, AnswerBox
from desktop_app.gui.theme import Theme


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What assistive technology is told."""
    heard: list[str] = []
    monkeypatch.setattr(answer_box, "announce", lambda _, text: heard.append(text))
    return heard


def test_while_typing_only_the_last_meaning_is_said(
    qtbot: QtBot, theme: Theme, said: list[str]
) -> None:
    box = AnswerBox(theme)
    qtbot.addWidget(box)
    for sentence in ("Je bent in week 1.", "Je bent in week 356.", "Je bent in week 42."):
        box.say([sentence])
        assert box.text() == sentence
    assert said == []
    qtbot.waitUntil(lambda: said == ["Je bent in week 42."], timeout=3 * SETTLED_MS)


def test_what_is_gone_again_is_not_said(qtbot: QtBot, theme: Theme, said: list[str]) -> None:
    box = AnswerBox(theme)
    qtbot.addWidget(box)
    box.say(["Je bent in week 42."])
    box.say([])
    qtbot.wait(SETTLED_MS + 200)
    assert said == []
