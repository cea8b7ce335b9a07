"""Mistakes in the lists beside the pages: each is refused or found, with its file and field."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.rights import amounts, asked, check_lists, glossary, plans, roles
from desktop_app.rights.amounts import load_amounts, value_on
from desktop_app.rights.asked import load_asked
from desktop_app.rights.glossary import load_glossary, load_hard_words
from desktop_app.rights.plans import load_plans
from desktop_app.rights.roles import load_roles
from desktop_app.text.messages import Messages
from desktop_app.traject import RegelFout
from tests.rights.content_lists import FILES, LOADERS, SHIPPED, TODAY


def said(refused: pytest.ExceptionInfo[RegelFout], messages: Messages) -> str:
    return messages.say(refused.value.message)


# ------------------------------------------------------------------ mistakes in a file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def spoil(folder: Path, name: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Changes the first entry of a file."""
    path = folder / name
    raw = json.loads(path.read_text(encoding="utf-8"))
    change(raw[LOADERS[name][0]][0])
    path.write_text(json.dumps(raw), encoding="utf-8")


def refusal(name: str, folder: Path) -> pytest.ExceptionInfo[RegelFout]:
    with pytest.raises(RegelFout) as refused:
        LOADERS[name][1](folder)
    return refused


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [None, b"{", b"[]", b"\xff", b"3"])
def test_a_file_that_is_broken_is_named(
    name: str, content: bytes | None, tmp_path: Path, messages: Messages
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert name in said(refusal(name, tmp_path), messages)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda entry: entry.update(gecontroleerd="gisteren"), "gecontroleerd"),
        (lambda entry: entry.update(kleur="rood"), "kleur"),
        (lambda entry: entry.update(id=3), "id"),
        (lambda entry: entry.pop("gecontroleerd"), "gecontroleerd"),
    ],
)
def test_a_wrong_field_is_named(
    name: str,
    change: Callable[[dict[str, Any]], object],
    field: str,
    folder: Path,
    messages: Messages,
) -> None:
    spoil(folder, name, change)
    told = said(refusal(name, folder), messages)
    assert name in told
    assert f"{LOADERS[name][0]}[0].{field}" in told


@pytest.mark.parametrize("name", [name for name in FILES if name != amounts.FILE])
@pytest.mark.parametrize(
    "source", [{"bron": "XX"}, {"bron": "BW7", "paragraaf": "1"}, "BW7", {}, {"bron": None}]
)
def test_a_wrong_source_is_named(
    name: str, source: object, folder: Path, messages: Messages
) -> None:
    spoil(folder, name, lambda entry: entry.update(bronnen=[source]))
    told = said(refusal(name, folder), messages)
    assert name in told
    assert f"{LOADERS[name][0]}[0].bronnen" in told


@pytest.mark.parametrize("name", [name for name in FILES if name != amounts.FILE])
def test_sources_that_are_no_list_are_refused(name: str, folder: Path, messages: Messages) -> None:
    spoil(folder, name, lambda entry: entry.update(bronnen="BW7"))
    assert f"{LOADERS[name][0]}[0].bronnen" in said(refusal(name, folder), messages)


@pytest.mark.parametrize("name", FILES)
def test_an_id_that_stands_twice_is_refused(name: str, folder: Path, messages: Messages) -> None:
    path = folder / name
    raw = json.loads(path.read_text(encoding="utf-8"))
    key = LOADERS[name][0]
    raw[key].append(raw[key][0])
    path.write_text(json.dumps(raw), encoding="utf-8")
    told = said(refusal(name, folder), messages)
    assert raw[key][0]["id"] in told
    assert "twee keer" in told


def test_a_name_of_two_terms_is_refused(folder: Path, messages: Messages) -> None:
    spoil(folder, glossary.FILE, lambda entry: entry.update(vormen=["wia"]))
    told = said(refusal(glossary.FILE, folder), messages)
    assert "wia" in told.lower()
    assert "vormen" in told


def test_an_empty_name_is_refused(folder: Path, messages: Messages) -> None:
    spoil(folder, glossary.FILE, lambda entry: entry.update(vormen=[" "]))
    assert "begrippen[0].vormen" in said(refusal(glossary.FILE, folder), messages)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda entry: entry.update(waarden=[]), "bedragen[0].waarden"),
        (lambda entry: entry["waarden"].reverse(), "bedragen[0].waarden[1].vanaf"),
        (lambda entry: entry["waarden"][0].update(waarde="veel"), "bedragen[0].waarden[0].waarde"),
        (lambda entry: entry["waarden"][0].update(waarde=13.5), "bedragen[0].waarden[0].waarde"),
        (lambda entry: entry.update(eenheid="tekst"), "bedragen[0].waarden[0].waarde"),
        (lambda entry: entry.update(eenheid="dollar"), "bedragen[0].eenheid"),
        (
            lambda entry: entry["waarden"][0].update(bronnen=[{"bron": "XX"}]),
            "bedragen[0].waarden[0].bronnen",
        ),
    ],
)
def test_a_wrong_amount_is_named(
    change: Callable[[dict[str, Any]], object], field: str, folder: Path, messages: Messages
) -> None:
    spoil(folder, amounts.FILE, change)
    assert field in said(refusal(amounts.FILE, folder), messages)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        (asked.FILE, "mag", "misschien"),
        (asked.FILE, "door", ["buurman"]),
        (plans.FILE, "vertrouwen", "heel hoog"),
        (roles.FILE, "klacht", None),
    ],
)
def test_a_word_that_is_no_choice_is_refused(
    name: str, field: str, value: object, folder: Path, messages: Messages
) -> None:
    spoil(folder, name, lambda entry: entry.update({field: value}))
    assert f"[0].{field}" in said(refusal(name, folder), messages)


def test_hard_words_that_cannot_be_read_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, messages: Messages
) -> None:
    monkeypatch.setattr(glossary, "resource_path", lambda *_parts: tmp_path / "hard-words.txt")
    load_hard_words.cache_clear()
    with pytest.raises(RegelFout) as refused:
        load_hard_words()
    load_hard_words.cache_clear()
    assert "hard-words.txt" in said(refused, messages)


def test_every_list_is_read_once() -> None:
    assert load_glossary() is load_glossary()
    assert load_roles() is load_roles()
    assert load_asked() is load_asked()
    assert load_amounts() is load_amounts()
    assert load_plans() is load_plans()


# ------------------------------------------------------------------ what the checks find


def found(faults: Iterator[Any]) -> list[str]:
    return [fault.id for fault in faults]


def one(name: str, folder: Path, **changes: object) -> Any:
    spoil(folder, name, lambda entry: entry.update(changes))
    return LOADERS[name][1](folder)[0]


def test_a_term_that_is_not_in_order_is_found(folder: Path) -> None:
    term = one(
        glossary.FILE, folder, id="anders", artikel="weg", uitleg="Een. Twee. Drie.", bronnen=[]
    )
    assert found(check_lists.term_faults(term, {"wia-aanvraag"})) == [
        "rechten.begrip_id",
        "rechten.onbekende_pagina",
        "rechten.te_veel_zinnen",
        "regel.bron",
    ]


def test_a_law_without_an_article_is_found(folder: Path) -> None:
    term = one(glossary.FILE, folder, bronnen=[{"bron": "ZW"}], artikel=None)
    assert found(check_lists.term_faults(term, set())) == ["regel.artikel"]


def test_a_hard_word_without_an_explanation_is_found(messages: Messages) -> None:
    [fault] = check_lists.hard_word_faults(("WIA", "onzinwoord"), load_glossary())
    assert "onzinwoord" in messages.say(fault)


def test_a_role_a_question_and_a_plan_that_are_not_in_order_are_found(folder: Path) -> None:
    role = one(roles.FILE, folder, doet=[], klacht=" ", bronnen=[])
    assert found(check_lists.role_faults(role)) == [
        "rechten.veld_leeg",
        "rechten.veld_leeg",
        "regel.bron",
    ]
    question = one(asked.FILE, folder, door=[], zeg="Een. Twee. Drie.")
    assert found(check_lists.asked_faults(question)) == [
        "rechten.veld_leeg",
        "rechten.te_veel_zinnen",
    ]
    plan = one(plans.FILE, folder, artikelen=["weg"])
    assert found(check_lists.plan_faults(plan, {"iva"})) == ["rechten.onbekende_pagina"]


def test_a_known_amount_without_a_source_is_found(folder: Path) -> None:
    value = {"vanaf": "2026-01-01", "waarde": 5, "bronnen": [], "vertrouwen": "hoog"}
    amount = one(amounts.FILE, folder, waarden=[value])
    assert found(check_lists.amount_faults(amount)) == ["regel.bron"]
    assert value_on(amount, TODAY) is not None
    unknown = amounts.Waarde(date(2026, 1, 1), None, (), "laag")
    amount = amounts.Bedrag("x", "X", "cent", (unknown,), "Dat weten wij niet.", TODAY)
    assert found(check_lists.amount_faults(amount)) == []
