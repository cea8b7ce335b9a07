"""Finding rows: words, beginnings, parts of compounds; any text is a harmless query."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search import Index, Row

INDEX = Index(
    [
        Row("a", "Plan van aanpak", "Hierin staan de afspraken over je terugkeer."),
        Row("b", "Re-integratieverslag", "Alle papieren over je re-integratie."),
        Row("c", "Brief", "De coördinatie ligt bij het plan van de casemanager. Één vraag."),
        Row("d", "Loonstroken", "Bewaar ze allemaal."),
    ]
)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("plan", ("a", "c")),
        ("PLAN", ("a", "c")),
        ("plan aanpak", ("a",)),
        ("loon", ("d",)),
        ("stroken", ("d",)),
        ("verslag", ("b",)),
        ("re-integratieverslag", ("b",)),
        ("coordinatie", ("c",)),
        ("coördinatie", ("c",)),
        ("één", ("c",)),
        ("een", ("c",)),
        ("bedrijfsarts", ()),
        ("", ()),
        (" - ", ()),
        ('"', ()),
    ],
)
def test_a_query_finds_the_rows_with_all_its_words(query: str, ids: tuple[str, ...]) -> None:
    assert INDEX.find(query) == ids


@pytest.mark.parametrize(
    "name", ["re_integratie.pdf", "re-integratie", "Re integratie", "RE-INTEGRATIE"]
)
@pytest.mark.parametrize("query", ["re-integratie", "re integratie", "integratie", "re-int"])
def test_a_hyphen_may_be_there_or_not(name: str, query: str) -> None:
    assert Index([Row("x", name)]).find(query) == ("x",)


def test_a_title_weighs_more_than_a_text() -> None:
    index = Index([Row("text", "Brief", "loon"), Row("title", "Loon", "brief")])
    assert index.find("loon") == ("title", "text")


@given(st.text(max_size=40))
def test_no_query_is_an_operator_or_a_fault(query: str) -> None:
    assert set(INDEX.find(query)) <= {"a", "b", "c", "d"}


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_any_text_can_be_indexed(text: str) -> None:
    Index([Row("x", text, text)]).find("iets")


@pytest.mark.parametrize(
    "query", ["plan OR loon", "plan NOT loon", "title:plan", "plan*", "NEAR(plan)"]
)
def test_operators_of_sqlite_are_words_here(query: str) -> None:
    assert INDEX.find(query) in ((), ("a", "c"))


def test_a_thousand_rows_are_searched_at_once() -> None:
    text = "Op deze dag spraken wij over het werk en de uren. " * 20
    index = Index(Row(str(n), f"Verslag {n}", text) for n in range(1000))
    began = time.perf_counter()
    assert len(index.find("uren verslag")) == 1000
    assert index.find("verslag 999")[0] == "999"
    assert time.perf_counter() - began < 0.3
