"""The program where no window can be opened: one sentence and a code, no core file."""

from __future__ import annotations

import sys

import pytest

from tests.program import SAMPLES, as_process, assert_refused

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="screens have other names there")
NOBODY = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4077", "WAYLAND_DISPLAY": ""}


@pytest.mark.parametrize("words", [(), (str(SAMPLES[0]),)], ids=["nothing", "facts"])
def test_a_screen_that_does_not_answer_is_told_in_a_sentence(words: tuple[str, ...]) -> None:
    assert_refused(as_process(words, NOBODY), "geen scherm")
