"""The lists beside the pages: words, roles, questions, amounts and plans, as they ship."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest

from desktop_app.audit.language import faults_of, score, score_faults, sentences_of
from desktop_app.rights import check_lists, glossary, lists, roles
from desktop_app.rights.amounts import amount_on, load_amount
from desktop_app.rights.asked import asked_by, load_asked
from desktop_app.rights.glossary import Begrip, Finder, load_glossary, load_hard_words, terms_in
from desktop_app.rights.plans import load_plans, plans_for
from desktop_app.rights.roles import load_role, load_roles, who_decides, who_pays, who_sees
from desktop_app.rights.sources import load_sources
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.rights.content_lists import LOADERS, SHIPPED, TODAY

# ------------------------------------------------------------------ what ships


def test_nothing_is_wrong_with_the_lists(messages: Messages) -> None:
    assert [messages.say(fault) for fault in check_lists.list_faults()] == []


def test_every_text_is_plain_dutch(messages: Messages) -> None:
    told = []
    for place, texts in check_lists.list_texts():
        for name, text in texts:
            told += [messages.say(fault) for fault in faults_of(f"{place}: {name}", text)]
        told += [messages.say(fault) for fault in score_faults(score(place, [t for _, t in texts]))]
    assert told == []


def test_no_text_shouts_or_speaks_of_the_boss() -> None:
    for place, texts in check_lists.list_texts():
        for name, text in texts:
            assert "!" not in text, (place, name)
            assert " baas" not in text.lower(), (place, name)
            assert "'" not in text, (place, name)
            assert '"' not in text, (place, name)


def test_every_entry_was_checked_by_now() -> None:
    days = list(check_lists.list_days())
    assert len(days) == sum(len(load(SHIPPED)) for _, load in LOADERS.values())
    assert all(date(2026, 1, 1) <= day <= TODAY for _, day in days)


def test_the_lists_are_as_long_as_asked() -> None:
    assert len(load_glossary()) >= 110
    assert len(load_hard_words()) >= 200
    assert len(load_asked()) >= 30


def test_every_hard_word_stands_once_and_is_explained() -> None:
    words = load_hard_words()
    assert len(set(words)) == len(words)
    for word in words:
        [(start, end, _)] = terms_in(word)
        assert (start, end) == (0, len(word)), word


def test_every_source_has_a_plain_dutch_name_and_at_most_one_link() -> None:
    english = {"n.d.", "several", "version", "the", "and", "pages", "with"}
    for code, source in load_sources().items():
        assert not english & set(source.wet.split()), code
        assert "http" not in source.wet, code
        assert source.wet == source.wet.strip() != "", code
        if source.link is not None:
            assert source.link.startswith("https://"), code
            assert source.link.count("https://") == 1, code
            assert " " not in source.link, code


def test_every_source_of_a_list_can_be_found_again() -> None:
    known = {source.wet for source in load_sources().values()}
    for term in load_glossary():
        assert all(source.wet in known and source.gecontroleerd for source in term.bronnen)


def test_abbreviations_are_explained() -> None:
    wanted = (
        "WIA WGA IVA FML IZP RIV VSO UWV ZW WW AOW EJE AD BA DO ERD OR PVT AP AVG LKV LAO pgb PvA"
    )
    for word in wanted.split():
        assert terms_in(f"Dit is {word}."), word


# ------------------------------------------------------------------ roles and questions


def test_who_pays_who_decides_and_who_sees_what_can_be_answered() -> None:
    assert "loon" in dict(pairs(who_pays()))["werkgever"]
    decide = dict(pairs(who_decides()))
    assert {"werkgever", "bedrijfsarts", "uwv-arbeidsdeskundige"} <= decide.keys()
    assert "casemanager" not in decide
    assert [role.id for role, _ in who_sees()] == [role.id for role in load_roles()]


def pairs(answers: tuple[tuple[roles.Rol, str], ...]) -> Iterator[tuple[str, str]]:
    return ((role.id, sentence) for role, sentence in answers)


def test_nobody_but_a_doctor_sees_a_diagnosis() -> None:
    for role in load_roles():
        if role.id in {"bedrijfsarts", "uwv-verzekeringsarts", "behandelend-arts"}:
            continue
        seen = [text for text in role.ziet if "diagnose" in text.lower()]
        assert all(text.startswith("Geen ") for text in seen), role.id
    assert any("diagnose" in text for text in load_role("bedrijfsarts").ziet)


@pytest.mark.parametrize(
    ("id", "may"),
    [
        ("wat-heb-je", "alleen_arts"),
        ("wanneer-beter", "ja"),
        ("huisarts-bellen", "nee"),
        ("zwanger", "nee"),
        ("machtiging", "nee"),
        ("vangnet", "ja"),
        ("ongeval-werk", "ja"),
        ("welke-medicijnen", "alleen_arts"),
        ("wat-kun-je-nog", "alleen_arts"),
        ("arts-informatie-opvragen", "ja"),
        ("naar-spreekuur", "ja"),
    ],
)
def test_what_may_be_asked(id: str, may: str) -> None:
    [question] = [entry for entry in load_asked() if entry.id == id]
    assert question.mag == may


def test_everybody_who_asks_has_questions_of_each_kind() -> None:
    for who in ("werkgever", "casemanager", "bureau"):
        assert {entry.mag for entry in asked_by(who)} == {"ja", "nee", "alleen_arts"}
    assert {entry.mag for entry in asked_by("bedrijfsarts")} == {"ja", "nee"}


def test_a_question_is_a_question_and_its_answer_is_short() -> None:
    for question in load_asked():
        assert len(sentences_of(question.zeg)) <= 2, question.id
        assert question.vraag.endswith("?"), question.id


# ------------------------------------------------------------------ amounts


@pytest.mark.parametrize(
    ("id", "day", "text"),
    [
        ("max_transitievergoeding", date(2026, 11, 22), "€ 102.000"),
        ("max_transitievergoeding", date(2025, 12, 31), "€ 98.000"),
        ("minimumuurloon", date(2026, 7, 1), "€ 14,99"),
        ("minimumuurloon", date(2026, 6, 30), "€ 14,71"),
        ("lkv_per_uur", date(2026, 11, 22), "€ 3,05"),
        ("lkv_maximum", date(2026, 11, 22), "€ 6.000"),
        ("deskundigenoordeel_werknemer", date(2026, 11, 22), "€ 100"),
        ("reiskosten_uwv", date(2025, 1, 1), "€ 0,23"),
        ("wettelijke_verhoging", date(2026, 11, 22), "50 procent"),
        ("loon_duur", date(2026, 11, 22), "104 weken"),
        ("ww_maximum", date(2026, 11, 22), "24 maanden"),
        ("aow_leeftijd", date(2028, 1, 1), "67 jaar en 3 maanden"),
    ],
)
def test_an_amount_is_said_as_it_holds_on_a_day(id: str, day: date, text: str) -> None:
    found = amount_on(id, day)
    assert found is not None
    assert found.tekst == text
    assert found.vanaf <= day
    assert found.bronnen
    assert found.gecontroleerd <= TODAY


@pytest.mark.parametrize(
    ("id", "day"),
    [
        ("max_dagloon", date(2026, 11, 22)),
        ("max_dagloon", date(2026, 1, 1)),
        ("griffierecht", date(2026, 11, 22)),
        ("reiskosten_uwv", date(2026, 11, 22)),
        ("max_transitievergoeding", date(2027, 1, 1)),
        ("minimumuurloon", date(2027, 1, 1)),
        ("minimumuurloon", date(2000, 1, 1)),
    ],
)
def test_what_is_not_known_has_a_sentence_and_no_value(id: str, day: date) -> None:
    assert amount_on(id, day) is None
    assert load_amount(id).onbekend.endswith(".")


def test_an_unknown_amount_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        amount_on("loterij", TODAY)


def test_the_amounts_agree_with_the_parameters_of_the_rules(regelboek: Regelboek) -> None:
    same = {
        "max_transitievergoeding": ("hoogste_transitievergoeding", 100),
        "deskundigenoordeel_werknemer": ("kosten_deskundigenoordeel_werknemer", 100),
        "deskundigenoordeel_werkgever": ("kosten_deskundigenoordeel_werkgever", 100),
        "loon_bij_ziekte": ("loon_procent", 1),
        "loon_duur": ("wachttijd_weken", 1),
        "loon_duur_aow": ("aow_weken", 1),
    }
    for id, (name, times) in same.items():
        [value] = [entry for entry in load_amount(id).waarden if entry.vanaf <= TODAY][-1:]
        assert value.waarde == regelboek.parameters.number(name, TODAY) * times, id


# ------------------------------------------------------------------ plans


def test_every_plan_says_that_it_is_no_law() -> None:
    for plan in load_plans():
        assert "Dat is nog geen wet." in plan.plan, plan.id


def test_a_page_knows_its_plans() -> None:
    assert [plan.id for plan in plans_for("iva")] == ["iva-stopt"]
    assert plans_for("loonstop") == ()


# ------------------------------------------------------------------ terms in a text


def terms_of(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], term.id) for start, end, term in terms_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Niets bijzonders vandaag.", []),
        ("De bedrijfsarts belt.", [("bedrijfsarts", "bedrijfsarts")]),
        ("BEDRIJFSARTS en Bedrijfsarts", [("BEDRIJFSARTS", "bedrijfsarts")]),
        ("Vraag de WIA aan. De WIA is ver weg.", [("WIA", "wia")]),
        ("Je WIA-aanvraag en de WIA.", [("WIA-aanvraag", "wia-aanvraag"), ("WIA", "wia")]),
        ("Een WIA-gesprek of een Pre-WIA.", []),
        ("De WIA- en WW-uitkering.", [("WIA", "wia"), ("WW-uitkering", "ww")]),
        ("De bedrijfsartspraktijk.", []),
        ("Een cao, twee cao’s.", [("cao", "cao")]),
        ("UWV’s brief", [("UWV", "uwv")]),
        ("(IVA)", [("IVA", "iva")]),
        ("het plan\nvan  aanpak", [("plan\nvan  aanpak", "plan-van-aanpak")]),
        ("op staande voet", [("op staande voet", "ontslag-op-staande-voet")]),
        (
            "ontslag op staande voet",
            [("ontslag op staande voet", "ontslag-op-staande-voet")],
        ),
        ("De AD schrijft een rapport.", [("AD", "arbeidsdeskundige")]),
        ("ad hoc, do 12 november, or", []),
        ("wettelijke verhoging", [("wettelijke verhoging", "wettelijke-verhoging")]),
        ("het tweede spoor (spoor 2)", [("tweede spoor", "tweede-spoor")]),
        ("spoor 20", []),
    ],
)
def test_terms_are_found_as_whole_words_the_longest_first_and_once(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert terms_of(text) == expected


def test_every_name_of_the_glossary_is_found() -> None:
    for term in load_glossary():
        for name in term.namen:
            [(start, end, which)] = terms_in(f"Over {name} gaat het.")
            assert (start, end, which.id) == (5, 5 + len(name), term.id), name


def test_places_stand_in_order_and_apart() -> None:
    text = " ".join(term.uitleg for term in load_glossary())
    places = terms_in(text)
    assert len({term.id for _, _, term in places}) == len(places)
    for (_, end, _), (start, _, _) in pairwise(places):
        assert end <= start


def test_a_glossary_without_terms_finds_nothing() -> None:
    assert Finder(()).terms_in("De WIA.") == []


def test_signs_in_a_name_are_no_pattern() -> None:
    term = Begrip("a-b", "a.b (c)", ("x+y",), "Een proef.", None, (), TODAY)
    assert [found[:2] for found in Finder((term,)).terms_in("axb, a.b (c)")] == [(5, 12)]
    assert [found[:2] for found in Finder((term,)).terms_in("xxy X+Y")] == [(4, 7)]


def test_finding_is_fast() -> None:
    text = " ".join(term.uitleg for term in load_glossary()) * 5
    terms_in("De WIA.")
    begun = time.perf_counter()
    terms_in(text)
    assert time.perf_counter() - begun < 2, len(text)


def test_a_list_stands_in_the_shipped_content() -> None:
    assert lists.list_path(glossary.FILE) == SHIPPED / glossary.FILE
