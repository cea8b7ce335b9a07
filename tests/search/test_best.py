"""The best rows for a question: Dutch forms, compounds, typing errors, other words, prefixes."""

from __future__ import annotations

import pytest

from desktop_app.search import Index, Row
from desktop_app.search.language import NONE, Language, Woordenlijst, dutch

WORDS = Language(
    Woordenlijst(
        1,
        {"baas": ("werkgever",), "eruit gooien": ("ontslag",), "salaris": ("loon",)},
        ("mag", "ik", "op", "de", "mijn", "me", "te", "is", "een", "van"),
        ("werkgever", "helemaal"),
        ("werkgever",),
    ),
    {"vaststellingsovereenkomst": ("vso",)},
)
ROWS = (
    Row("plan", "Het re-integratieplan", "Wat erin staat.", "artikel"),
    Row("arts", "De bedrijfsarts", "Wie dat is.", "artikel"),
    Row("loon", "Lonen en betalen", "Hoeveel je krijgt.", "artikel", ("loon stopgezet",)),
    Row("ontslag", "Ontslag door je werkgever", "", "artikel", ("opzegverbod",)),
    Row("vakantie", "Vakanties", "Ook in het buitenland.", "artikel"),
    Row("vso", "De vaststellingsovereenkomst", "", "artikel"),
    Row("verslag", "Verslagen", "", "artikel"),
    Row("tekst", "Iets anders", "Hier staat vakantie in de tekst.", "begrip"),
)
INDEX = Index(ROWS, WORDS)


def best(text: str, index: Index = INDEX) -> str:
    found = index.best(text)
    return found[0].row.id if found else ""


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("plan", "plan"),
        ("reintegratie", "plan"),
        ("re integratie", "plan"),
        ("re-integratie", "plan"),
        ("reintegratieplannen", "plan"),
        ("arts", "arts"),
        ("bedrijfs arts", "arts"),
        ("bedrijfsars", "arts"),
        ("bedrijfarts", "arts"),
        ("bedrijfsartsen", "arts"),
        ("bedrijsf", "arts"),
        ("loon", "loon"),
        ("salaris", "loon"),
        ("salarissen", "loon"),
        ("betaald", "loon"),
        ("loonbetaling", "loon"),
        ("opzegverbot", "ontslag"),
        ("mag mijn baas me eruit gooien", "ontslag"),
        ("eruit te gooien", "ontslag"),
        ("mag ik op vakantie", "vakantie"),
        ("vakansie", "vakantie"),
        ("fakantie", "vakantie"),
        ("vak", "vakantie"),
        ("VAKANTIE", "vakantie"),
        ("váкаntie vakántië", "vakantie"),
        ("vso", "vso"),
        ("verslag", "verslag"),
        ("buitenland", "vakantie"),
        ("ruimteschip", ""),
        ("mag ik", ""),
        ("", ""),
    ],
)
def test_the_row_that_is_meant_comes_first(text: str, id: str) -> None:
    assert best(text) == id


def test_what_is_in_a_title_comes_before_what_is_in_a_text() -> None:
    assert [hit.row.id for hit in INDEX.best("vakantie")] == ["vakantie", "tekst"]


def test_a_kind_can_be_worth_more() -> None:
    assert INDEX.best("vakantie", weights={"begrip": 9.0})[0].row.id == "tekst"


def test_a_row_can_be_worth_more() -> None:
    rows = (Row("a", "Loon"), Row("b", "Loon", weight=1.1))
    assert [hit.row.id for hit in Index(rows).best("loon")] == ["b", "a"]


def test_scores_go_down_and_there_are_at_most_as_many_as_asked() -> None:
    hits = INDEX.best("loon van mijn werkgever op vakantie", 3)
    assert len(hits) <= 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_rows_can_be_put_behind_those_of_another_index() -> None:
    at_once, later = Index(ROWS, WORDS), Index(ROWS[4:], base=Index(ROWS[:4], WORDS))
    assert later.rows == at_once.rows
    for text in ("vakantie", "baas", "plan van de bedrijfsarts", "loonstop", "verslga"):
        assert later.best(text) == at_once.best(text)
        assert later.find(text) == at_once.find(text)


def test_the_index_below_stays_as_it_is() -> None:
    base = Index(ROWS[:4], WORDS)
    before = base.best("loon")
    Index([Row("nieuw", "Loon loon", "loon")], base=base)
    assert base.best("loon") == before
    assert len(base.rows) == 4


def test_an_index_without_rows_finds_nothing() -> None:
    for index in (Index(), Index([], WORDS), Index([], base=Index())):
        assert index.best("loon") == []
        assert index.find("loon") == ()


def test_without_a_language_every_word_counts() -> None:
    assert best("de", Index([Row("a", "De"), Row("b", "Het")], NONE)) == "a"


# ------------------------------------------------------------------ the shipped list


def test_there_are_other_words_enough() -> None:
    assert len(dutch().others) >= 150


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("baas", "werkgever"),
        ("bedrijfsdokter", "bedrijfsarts"),
        ("keuring", "wia beoordeling"),
        ("ontslagen", "ontslag"),
        ("ziektegeld", "ziekengeld"),
        ("chef", "werkgever"),
        ("hr", "werkgever"),
        ("uwv arts", "verzekeringsarts"),
        ("wao", "wia"),
    ],
)
def test_usual_words_are_in_the_list(text: str, other: str) -> None:
    found = dutch().others[tuple(text.split())]
    assert tuple(other.split()) in found


def test_no_other_word_is_its_own_and_no_key_is_dropped() -> None:
    words = dutch()
    for key, others in words.others.items():
        assert key
        assert key not in others
        assert all(others)
        assert len(key) > 1 or key[0] not in words.stop, key
    assert not words.stop & words.light
