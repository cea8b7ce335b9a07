"""The program as its users meet it: exit code, stdout and stderr, in this process or in its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop_app.cli import main

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.json"))
DAY = "2026-11-22"
WORDS_IN_SENTENCE = 20
LONGEST_LINE = 400
_ENGLISH = re.compile(
    r"\b(expected|invalid|unknown|missing|required|error|traceback|errno|object|"
    r"argument error|line \d|column|char|usage|unexpected|failed|permission|no such)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile("‘.*?’(?! )|‘[^’]*’", re.DOTALL)


class Outcome(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


def in_process(read: Callable[[], tuple[str, str]], *words: str) -> Outcome:
    """Run `spoorboekje` with these words here; `read` gives what was captured."""
    code = main(list(words))
    out, err = read()
    return Outcome(code, out, err)


def as_process(
    words: Sequence[str | bytes],
    surroundings: Mapping[str, str] | None = None,
    *,
    timeout: float = 20,
) -> Outcome:
    """Run `spoorboekje` with these words as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        cwd=ROOT,
        env={**os.environ, **(surroundings or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def assert_refused(outcome: Outcome, *names: str) -> None:
    """Exit code 2, empty stdout, and one calm Dutch line on stderr that has these names."""
    assert outcome.code == 2, outcome
    assert not outcome.out, outcome
    assert_one_line(outcome.err)
    for name in names:
        assert name in outcome.err, f"{name!r} is not named in {outcome.err!r}"


def assert_one_line(text: str) -> None:
    """One printable line of short Dutch sentences, without anything of the technique."""
    assert text.endswith("\n"), text
    line = text[:-1]
    assert line, "no sentence at all"
    assert_printable(line)
    assert len(line) <= LONGEST_LINE, f"{len(line)} signs: {line}"
    own = _QUOTED.sub("X", line)
    assert not _ENGLISH.search(own), line
    assert "Spoorboekje zelf" not in own, f"a fault of ours, not of the user: {line}"
    assert own[0].isupper() or own[0] == "‘", line
    assert own.rstrip()[-1] in ".?", line
    for sentence in re.split(r"(?<=[.?]) ", own):
        assert len(sentence.split()) <= WORDS_IN_SENTENCE, sentence


def assert_printable(line: str) -> None:
    """Nothing that moves a cursor, colours, turns the direction of writing or ends the line."""
    for sign in line:
        assert unicodedata.category(sign)[0] != "C", f"U+{ord(sign):04X} in {line!r}"
        assert sign not in "\u2028\u2029", f"U+{ord(sign):04X} in {line!r}"
