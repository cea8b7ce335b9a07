"""`run` runs the program in this process."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.program import Outcome, in_process


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """`run("tijdlijn", …)` gives exit code, stdout and stderr."""

    def do(*words: str) -> Outcome:
        return in_process(capsys.readouterr, *words)

    return do
