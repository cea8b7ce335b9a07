"""What should be looked at before it goes to an employer: words by kind, and nine digits."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.rights.library import load_page
from desktop_app.rights.sensitive import (
    NUMBER,
    passes_eleven,
    sensitive_in,
    sensitive_kinds,
)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Ik heb een burn-out gehad.", "burn-out", "gezondheid"),
        ("Mijn Burn‑out duurt lang.", "Burn‑out", "gezondheid"),
        ("Door mijn rugpijn kan ik niet zitten.", "rugpijn", "gezondheid"),
        ("Na de knie-operatie in mei", "knie-operatie", "behandeling"),
        ("de PSYCHOLOOG zei", "PSYCHOLOOG", "zorg"),
        ("een dépressie", "dépressie", "gezondheid"),
        ("Ik  ben\nonder  behandeling.", "onder  behandeling", "behandeling"),
        ("We hebben schulden.", "schulden", "prive"),
        ("de diagnose is", "diagnose", "uitslag"),
        ("mijn zwangerschap", "zwangerschap", "prive"),
        ("Ze slikt medicijnen", "medicijnen", "zorg"),
        ("mijn partner is ziek", "mijn partner is ziek", "ander"),
    ],
)
def test_a_private_word_is_found_where_it_stands(text: str, word: str, kind: str) -> None:
    found = [one for one in sensitive_in(text) if one.kind == kind]
    assert [one.text for one in found] == [word]
    assert text[found[0].start : found[0].end] == word


@pytest.mark.parametrize(
    "text",
    [
        "Ik kan niet langer dan 30 minuten staan. Maximaal 4 uur per dag, verdeeld over de dag.",
        "Geen hoge werkdruk tot de volgende evaluatie.",
        "Medische informatie bespreek ik met de bedrijfsarts.",
        "Arbeidstherapie tot 3 maart 2026 bij de coöperatie, polisnummer 12.",
        "Dat is contractbreuk. Ik dien een klacht in bij de politie.",
        "Re-integratie in spoor 2, plan van aanpak, ziektewet, ziekmelding op de eerste ziektedag.",
        "",
    ],
)
def test_words_of_the_work_are_left_alone(text: str) -> None:
    assert sensitive_in(text) == ()


def test_no_word_is_told_twice() -> None:
    found = sensitive_in("fysiotherapie en hartziekte van mijn vader")
    assert len(found) >= 2
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize("text", ["123456782", "1234 56 782", "1234.56.782", "(111222333)"])
def test_nine_digits_that_can_be_a_burgerservicenummer_are_found(text: str) -> None:
    assert [one.kind for one in sensitive_in(f"Nummer {text}, graag.")] == [NUMBER]


@pytest.mark.parametrize(
    "text", ["123456789", "000000000", "0612345678", "1234567821", "€ 1.234.567,82", "2026-02-03"]
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert sensitive_in(text) == ()


@given(st.integers(min_value=1, max_value=99_999_999))
def test_one_wrong_digit_is_no_such_number(number: int) -> None:
    begin = f"{number:08d}"
    good = [end for end in "0123456789" if passes_eleven(begin + end)]
    assert len(good) <= 1
    for end in good:
        other = f"{(int(begin[0]) + 1) % 10}{begin[1:]}{end}"
        assert not passes_eleven(other)


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    for one in sensitive_in(text):
        assert text[one.start : one.end] == one.text


def test_a_word_without_end_takes_no_time() -> None:
    assert sensitive_in("a" * 100_000 + " griep")[-1].text == "griep"


def test_our_own_advice_on_what_to_write_has_no_such_word() -> None:
    page = load_page("nooit-in-stuk")
    advised = [line for block in page.blokken for line in block.regels if line.startswith("“")]
    assert len(advised) >= 3
    assert all(sensitive_in(line) == () for line in advised)


def test_every_exception_is_needed() -> None:
    for kind in sensitive_kinds():
        for word in kind.niet:
            forms = (*kind.begin, *kind.eind)
            plain = word.replace("ö", "o")
            assert any(plain.startswith(form) or plain.endswith(form) for form in forms), word
