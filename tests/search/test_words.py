"""Words as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.expressions import Expressions
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.search.words import distance, fold, sound, split_words, stem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mag ik op vakantie?", ["mag", "ik", "op", "vakantie"]),
        ("re-integratie", ["reintegratie"]),
        ("Re-integratieverslag", ["reintegratieverslag"]),
        ("WIA-aanvraag", ["wia", "aanvraag"]),
        ("coördinatie één", ["coordinatie", "een"]),
        ("foto’s en zo'n", ["fotos", "en", "zon"]),
        ("U.W.V. en p.v.a", ["uwv", "en", "pva"]),
        ("spoor2 week42", ["spoor", "2", "week", "42"]),
        ("2e spoor 1ste", ["2e", "spoor", "1", "ste"]),
        ("brief_2026.pdf", ["brief", "2026", "pdf"]),
        ("P&O", ["po"]),
        ("35%", ["35"]),
        ("", []),
        (" \n\t🙂 -- ", []),
        ("x" * 100, ["x" * 40]),
    ],
)
def test_a_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert split_words(text) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("loon", "lonen"),
        ("betaald", "betalen"),
        ("betaalt", "betalen"),
        ("gestopt", "stoppen"),
        ("ontslag", "ontslagen"),
        ("verslag", "verslagen"),
        ("vakantie", "vakanties"),
        ("bedrijfsarts", "bedrijfsartsen"),
        ("geweigerd", "weigeren"),
        ("opgezegd", "opzeggen"),
        ("uitkering", "uitkeringen"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vakansie", "vakantie"),
        ("fakantie", "vakantie"),
        ("sieke", "zieke"),
        ("werktijt", "werktijd"),
        ("contrakt", "contract"),
        ("werkgeefer", "werkgever"),
        ("eigenleik", "eigenlijk"),
        ("arbijd", "arbeid"),
        ("bout", "baut"),
    ],
)
def test_words_that_sound_the_same_have_one_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other", "off"),
    [("loon", "loon", 0), ("lon", "loon", 1), ("laon", "loon", 1), ("olon", "loon", 1),
     ("loons", "loon", 1), ("abcd", "loon", 3), ("", "ab", 2)],
)  # fmt: skip
def test_the_distance_counts_letters(one: str, other: str, off: int) -> None:
    assert distance(one, other, 2) == off


def test_a_beginning_is_no_distance() -> None:
    assert distance("bedrijfsa", "bedrijfsarts", 1, begin=True) == 0
    assert distance("bedrifsa", "bedrijfsarts", 1, begin=True) == 1
    assert distance("bedrijfsa", "bedrijfsarts", 1) == 2


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other, 3) == distance(other, one, 3)
    assert (distance(one, other, 3) == 0) == (one == other)


@given(st.text(max_size=60))
def test_any_text_can_be_folded_and_split(text: str) -> None:
    for word in split_words(text):
        assert word
        stem(word)
        sound(word)
    fold(text)


def test_a_vocabulary_knows_beginnings_parts_and_errors() -> None:
    words = Vocabulary(["werkgever", "werk", "netwerk", "loonsanctie"], frozenset(["werkgever"]))
    assert words.alike("werk")["werk"] == 1.0
    assert "werkgever" not in words.alike("werk")
    assert "netwerk" in words.alike("werk")
    assert "loonsanctie" in words.alike("loonsan", typing=True)
    assert "loonsanctie" in words.alike("loonsactie")
    assert words.alike("12") == {}
    assert words.two_words("loonsanctiewerk") == ("loonsanctie", "werk")
    assert words.two_words("werkgever") is None


@pytest.mark.parametrize(
    ("expression", "text", "found"),
    [
        ("wil niet", "ik wil niet mee", True),
        ("wil niet", "ik wil dat niet", False),
        ("wil * niet", "ik wil dat niet", True),
        ("wil * niet", "ik wil dat echt heus zeker niet", False),
        ("^wil niet", "ik wil niet", False),
        ("^wil niet", "wil niet", True),
        ("wil niet$", "ik wil niet mee", False),
        ("wil niet$", "ik wil niet", True),
        ("zelfmoord", "zelfmort", True),
        ("wil", "wel", False),
        ("wil niet", "", False),
    ],
)
def test_expressions(expression: str, text: str, found: bool) -> None:
    assert bool(Expressions([expression], typos=True).found_in(split_words(text))) is found


@pytest.mark.parametrize("expression", ["", "^$", "* niet", "^* niet"])
def test_an_expression_begins_with_a_word(expression: str) -> None:
    with pytest.raises(ValueError, match="no word"):
        Expressions([expression])
