"""The guides as they ship: read strictly, sourced, in plain words, and what must stand in them."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any, get_args

import pytest

from desktop_app.audit.language import faults_of, score, score_faults
from desktop_app.rights.guides import check_guides, conditions, evaluate
from desktop_app.rights.guides.check_guides import guide_days, guide_faults, guide_texts
from desktop_app.rights.guides.conditions import KEYS, SUBJECTS
from desktop_app.rights.guides.conversations import (
    load_conversation,
    load_conversations,
    load_general,
)
from desktop_app.rights.guides.findings import load_findings, load_quality
from desktop_app.rights.guides.track import load_parts, load_way, load_ways
from desktop_app.rights.guides.walk import conditions_in, texts_in
from desktop_app.rights.guides.wia import load_map, load_path, load_paths
from desktop_app.rights.guides.words import CONTACT_ROLES, Partij
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek
from tests.rights.guides.guide_files import FILES, LOADERS, TODAY, shipped

NOT_SAID = re.compile(r"[!\"']|\b(?:halte|wissel|station|baas|u|uw)\b|\.\.\.", re.IGNORECASE)
MEDICAL = re.compile(
    r"\b(?:diagnose|medicijn\w*|behandel\w*|klachten|therapeut\w*)\b", re.IGNORECASE
)


# ------------------------------------------------------------------ all of them


def test_nothing_is_wrong_with_the_guides(regelboek: Regelboek, messages: Messages) -> None:
    assert [messages.say(fault) for fault in guide_faults(regelboek)] == []


def test_every_text_is_plain_dutch(messages: Messages) -> None:
    told = []
    for place, texts in guide_texts():
        for name, text in texts:
            told += [messages.say(fault) for fault in faults_of(f"{place}: {name}", text)]
        told += [messages.say(fault) for fault in score_faults(score(place, [t for _, t in texts]))]
    assert told == []


def test_no_text_shouts_is_formal_or_too_long() -> None:
    for place, texts in guide_texts():
        for name, text in texts:
            assert not NOT_SAID.search(text), (place, name)
            assert len(re.findall(r"[.!?](?:\s|$)", text)) <= 4, (place, name)


def test_every_text_in_the_files_is_checked() -> None:
    seen = {text for _, texts in guide_texts() for _, text in texts}
    for name in FILES:
        for text in written(json.loads(shipped(name).read_text(encoding="utf-8"))):
            assert " " not in text or text in seen, (name, text)


def written(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for part in value.values() for text in written(part)]
    if isinstance(value, list):
        return [text for part in value for text in written(part)]
    return [value] if isinstance(value, str) else []


def test_every_entry_was_checked_by_now() -> None:
    days = list(guide_days())
    assert len(days) == sum(1 for _ in check_guides.entries())
    assert all(date(2026, 1, 1) <= day <= TODAY for _, day in days)


def test_every_file_is_read_once() -> None:
    for _, _, load in LOADERS.values():
        assert load(None) is load(None)


def test_the_language_of_conditions_is_closed_known_and_described() -> None:
    told = resource_path("spoor2", "README.md").read_text(encoding="utf-8")
    doc = str(conditions.Voorwaarde.__doc__)
    for key in KEYS:
        assert f"`{key}`" in told, key
        assert key in doc, key
    assert set(KEYS) == evaluate._HANDLERS.keys()
    assert set(KEYS) > SUBJECTS


# ------------------------------------------------------------------ conversations


def test_the_ten_conversations_are_there_in_order() -> None:
    kinds = load_conversations()
    assert [kind.id for kind in kinds] == [f"G{number:02d}" for number in range(1, 11)]
    assert load_conversation("G04").naam == "Eerstejaarsevaluatie"


def test_everybody_one_talks_to_has_a_role_among_the_contacts() -> None:
    assert CONTACT_ROLES.keys() == set(get_args(Partij))


@pytest.mark.parametrize("id", [f"G{number:02d}" for number in range(1, 11)])
def test_a_conversation_asks_in_questions_and_explains_each(id: str) -> None:
    kind = load_conversation(id)
    for question in kind.vragen:
        assert question.tekst.endswith("?"), question.id
        assert question.waarom.endswith("."), question.id
        assert question.aan is None or question.aan in kind.met
    assert len(re.findall(r"\.(?:\s|$)", kind.doel)) <= 2


def test_one_s_own_view_belongs_to_the_plan_and_the_evaluations() -> None:
    with_view = {kind.id: kind.visie for kind in load_conversations() if kind.visie}
    assert with_view.keys() == {"G02", "G03", "G04", "G09"}
    for visie in with_view.values():
        assert any("kost" in prompt.vraag and "daarna" in prompt.vraag for prompt in visie.vragen)
        assert "geen diagnose" in visie.let_op


def test_nobody_but_a_doctor_hears_about_the_illness() -> None:
    for kind in load_conversations():
        for who, silence in kind.niet_zeggen.items():
            told = " ".join(silence.niet)
            if who in ("bedrijfsarts", "uwv_arts"):
                assert not MEDICAL.search(told), kind.id
                assert "eigen gezondheid" in silence.wel
            else:
                assert re.search(r"diagnose|klachten", told), (kind.id, who)


def test_no_question_or_message_for_others_than_a_doctor_is_medical() -> None:
    for kind in load_conversations():
        if {"bedrijfsarts", "uwv_arts"} & set(kind.met):
            continue
        for text in (*kind.boodschappen, *(question.tekst for question in kind.vragen)):
            assert not MEDICAL.search(text), (kind.id, text)


def test_medical_papers_are_only_brought_to_a_doctor(regelboek: Regelboek) -> None:
    medical = {paper.id for paper in regelboek.documenten if paper.medisch == "ja"}
    for kind in load_conversations():
        if not {"bedrijfsarts", "uwv_arts"} & set(kind.met):
            # The list of abilities is made for the arbeidsdeskundige.
            allowed = {"D10"} if kind.met == ("arbeidsdeskundige",) else set()
            assert not medical & set(kind.documenten) - allowed, kind.id


def test_what_is_heavy_is_announced_and_names_people_who_help() -> None:
    assert {kind.id for kind in load_conversations() if kind.zwaar} == {"G08", "G10"}
    offer = load_conversation("G08")
    assert "N03" in offer.dringend
    assert {"vakbond", "juridisch-loket"} <= set(offer.hulp)
    assert offer.boodschappen[0] == "Ik beslis vandaag niets."


def test_the_general_rules_ask_what_is_agreed() -> None:
    assert any("wie doet wat" in text for text in load_general().tijdens)


# ------------------------------------------------------------------ the second track


def test_every_part_that_was_asked_for_is_there() -> None:
    wanted = (
        "haalbaarheidsonderzoek intake re-integratieplan profielen arbeidsmarkt"
        " sollicitatietraining jobhunting jobcarving scholing werkervaring detachering nazorg"
        " voortgangsrapport eindrapport"
    )
    parts = {part.id: part for part in load_parts()}
    assert set(wanted.split()) <= parts.keys()
    assert parts["re-integratieplan"].documenten[0] == "D12"
    assert parts["eindrapport"].documenten == ("D14",)


def test_the_list_of_fourteen_points_is_whole() -> None:
    points = load_quality().punten
    assert sorted(point.nummer for point in points if point.nummer) == list(range(1, 15))
    assert {point.groep for point in points} == {"uwv", "check"}


def test_every_point_says_what_it_cannot_know() -> None:
    for entry in (*load_quality().punten, *load_findings()):
        assert entry.eerlijk.endswith("."), entry.id


def test_a_limit_of_our_own_is_told_as_such() -> None:
    """Days and weeks that no source names are ours; the reader must know."""
    ours = {"geen_activiteit_dagen", "een_soort_activiteit", "geen_sollicitatie_na_week"}
    ours |= {"sollicitaties_zonder_antwoord"}
    for entry in (*load_quality().punten, *load_findings()):
        keys = {part.key for part in conditions_in(entry)}
        if keys & ours:
            assert re.search(r"onze eigen grens|kozen wij zelf", entry.eerlijk), entry.id


@pytest.mark.parametrize("id", ["werkervaring", "proefplaatsing", "detachering", "nieuw-contract"])
def test_a_way_has_steps_paper_and_red_flags(id: str) -> None:
    way = load_way(id)
    assert len(way.stappen) >= 5
    assert len(way.op_papier) >= 5
    assert len(way.rode_vlaggen) >= 3
    assert any(step.id == "past" for step in way.stappen)


def test_a_detachering_has_three_parties_and_a_way_back() -> None:
    way = load_way("detachering")
    assert [party.wie for party in way.partijen] == ["jij", "werkgever", "nieuwe_werkgever"]
    wanted = {"loon", "uren", "begeleiding", "terug", "einde", "schade", "bedrijfsarts"}
    assert wanted <= {line.id for line in way.op_papier}
    assert len(load_ways()) == 4


def test_nobody_is_told_that_uwv_s_trial_goes_with_wages() -> None:
    assert "uitkering" in load_way("proefplaatsing").wanneer
    assert "loon" in load_way("werkervaring").wanneer


# ------------------------------------------------------------------ the WIA


def test_there_is_a_path_for_every_outcome() -> None:
    assert [path.id for path in load_paths()] == [
        "nog_niets",
        "geen_wia",
        "wga_35_80",
        "wga_80_100",
        "iva",
    ]


def test_heavy_news_is_announced_and_help_stands_beside_it() -> None:
    for path in load_paths():
        assert (path.zwaar != "") == (path.id != "nog_niets"), path.id
        assert "vakbond" in path.hulp
    assert "113" in load_path("geen_wia").hulp


def test_law_and_practice_of_uwv_stand_apart_where_they_differ() -> None:
    waiting = load_path("nog_niets").termijnen
    assert {term.laag for term in waiting} == {"wet", "uwv"}
    [law, *_] = [term.tekst for term in waiting if term.laag == "wet"]
    [practice] = [term.tekst for term in waiting if term.laag == "uwv"]
    assert "acht weken" in law
    assert "zestien weken" in practice
    assert "niet in de wet" in practice


def test_a_refusal_names_every_day_that_matters() -> None:
    path = load_path("geen_wia")
    days = {step.mijlpaal for step in path.stappen}
    assert {"bezwaar", "ww_aanvraag", "ww_na_voorschot", "wia_later_recht"} <= days
    for path in load_paths():
        if path.id != "nog_niets":
            assert "bezwaar" in {step.mijlpaal for step in path.stappen}, path.id
            assert "L13" in path.brieven, path.id


def test_a_plan_is_never_told_as_law() -> None:
    for path in load_paths():
        for text in path.elders:
            if "plan" in text:
                assert re.search(r"Dat is nog geen wet|Of het al geldt, weten we niet", text)


def test_the_map_holds_every_paper_that_uwv_asks_for(regelboek: Regelboek) -> None:
    wanted = {paper.id for paper in regelboek.documenten if paper.voor_wia}
    assert wanted <= {paper.document for paper in load_map().papieren}


def test_medical_papers_of_the_map_have_a_route_of_their_own() -> None:
    for paper in load_map().papieren:
        if paper.document in ("D09", "D10", "D38"):
            assert paper.weg == "medisch", paper.document
    told = " ".join(text for _, text in texts_in(load_map().medische_route))
    assert "aparte envelop" in told
    assert "werkgever" in told
    assert "nooit" in told


def test_the_map_asks_what_works_what_it_costs_and_warns() -> None:
    found = load_map()
    assert found.vanaf_week == 80
    doctor = found.verzekeringsarts
    asked = {prompt.id for prompt in doctor.vragen}
    assert {"gewone-dag", "goede-dag", "slechte-dag", "daarna", "lukt"} <= asked
    assert doctor.medisch
    assert any("niet erger en niet kleiner" in text for text in doctor.uitleg)
    assert not found.arbeidsdeskundige.medisch
    assert any(prompt.id == "daarna" for prompt in found.arbeidsdeskundige.vragen)
    assert not any(MEDICAL.search(text) for _, text in texts_in(found.arbeidsdeskundige))
