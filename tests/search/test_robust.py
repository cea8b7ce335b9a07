"""Any text is a harmless question, and is answered at once."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app import app
from desktop_app.rights.finding import Finder, find
from desktop_app.search import Row

AT_ONCE = 0.1
"""Seconds that no question may take. The usual one takes less than a hundredth of that."""
STRANGE = {
    "signs": "x" * 10_000,
    "words": "loon " * 2_000,
    "other words": " ".join(f"wrd{n}xyz" for n in range(2_000)),
    "errors": "ontsalg werkgeevr bedrijfsrts loonstpo vakantei opzegvrbod " * 20,
    "quotes": '"\'`´‘’“”"' * 50,
    "sql": "'; DROP TABLE word; --",
    "operators": 'loon AND NOT (ontslag OR "vso") NEAR/2 title:plan* ^ - +',
    "emoji": "🙂👩‍🦽🇳🇱" * 200,
    "marks": "e\u0301\u0302\u0303" * 1_000,
    "expanding": "ﷺ" * 300,
    "turkish": "İIıi" * 100,
    "arabic": "هل يمكن فصلي من العمل",
    "chinese": "我生病了可以被解雇吗",
    "nothing": "\0\n\t\r\v\f\x7f\u200b\ufeff",
    "surrogate": "loon \ud800 loon",
    "numbers": "1 2 3 4 5 " * 500,
    "hyphens": "-" * 5_000 + "re-" * 1_000,
    "stars": "* ^ $ " * 500,
    "cries": "wil niet meer wil er wil dood niet wil " * 500,
}


def seconds(text: str) -> float:
    times = []
    for _ in range(3):  # the best of three: another program may be busy
        finder = PREPARED.with_own(OWN)
        finder.find("loon")
        began = time.perf_counter()
        finder.find(text)
        times.append(time.perf_counter() - began)
    return min(times)


OWN = tuple(
    Row(f"e{n}", f"Gesprek {n} met mevrouw Jansen{n}", "Wij spraken over het werk. " * 5, "eigen")
    for n in range(500)
)
PREPARED = Finder(app.load_regelboek())
PREPARED.prepare()


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_a_strange_question_is_answered_at_once(text: str) -> None:
    assert len(find(text)) <= 5
    assert seconds(text) < AT_ONCE


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_a_question(text: str) -> None:
    found = find(text)
    assert len(found) <= 5
    assert all(one.titel and one.eerste_zin for one in found)


@given(st.text(alphabet="abdegiklnorst -'\"*^$", max_size=60))
@settings(deadline=None)
def test_any_letters_are_a_question(text: str) -> None:
    assert len(find(text)) <= 5


def test_typing_a_question_letter_by_letter_never_fails() -> None:
    text = "Mag mijn werkgever me ontslaan als ik ziek ben? #1"
    for end in range(len(text) + 1):
        find(text[:end])


def test_the_same_question_has_the_same_answer_in_another_process() -> None:
    import subprocess
    import sys

    program = "from desktop_app.rights.finding import find; print(find('onslag wegens zikte'))"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            text=True,
            timeout=60,
            env={"PYTHONHASHSEED": seed, "PATH": "", "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
