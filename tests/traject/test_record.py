"""Recording that a moment happened: one place in the facts, and it comes back as it went."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from desktop_app.traject import Regelboek, compute_traject
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.model import Mijlpaal, Traject
from desktop_app.traject.record import (
    can_record,
    fields_of,
    how_recorded,
    recorded_day,
    recording,
)
from desktop_app.traject.rulecheck import check_rules

FACTS: dict[str, Any] = {"eerste_ziektedag": "2026-02-02", "contract": {"soort": "vast"}}
TODAY = date(2027, 11, 22)


def computed(told: dict[str, Any], regelboek: Regelboek) -> Traject:
    told = {name: value for name, value in told.items() if value is not None}
    return compute_traject(feiten_from(told, ""), TODAY, regelboek)


def moment(told: dict[str, Any], key: str, regelboek: Regelboek) -> Mijlpaal:
    found = computed(told, regelboek).mijlpalen
    return next(item for item in found if item.sleutel == key)


@pytest.mark.parametrize("day", ["2026-03-20", "2026-03", "~2026-03-20"])
def test_a_moment_is_recorded_and_taken_back(regelboek: Regelboek, day: str) -> None:
    plan = moment(FACTS, "plan_van_aanpak", regelboek)
    assert how_recorded(FACTS, plan, regelboek) == "niet"
    told = FACTS | recording(FACTS, plan, regelboek, day)
    assert told["gedaan"] == {"plan_van_aanpak": day}
    plan = moment(told, "plan_van_aanpak", regelboek)
    assert plan.stand == "gedaan"
    assert how_recorded(told, plan, regelboek) == "zelf"
    assert recorded_day(told, plan, regelboek) == day
    assert recording(told, plan, regelboek, None) == {"gedaan": None}


def test_others_that_were_recorded_stay(regelboek: Regelboek) -> None:
    told = FACTS | {"gedaan": {"probleemanalyse": "2026-03-10", "plan_van_aanpak": "2026-03-20"}}
    plan = moment(told, "plan_van_aanpak", regelboek)
    assert recording(told, plan, regelboek, None) == {"gedaan": {"probleemanalyse": "2026-03-10"}}
    assert recording(told, plan, regelboek, "2026-03-21")["gedaan"] == {
        "probleemanalyse": "2026-03-10",
        "plan_van_aanpak": "2026-03-21",
    }


def test_the_fact_itself_is_set_where_there_is_one(regelboek: Regelboek) -> None:
    asked = moment(FACTS, "wia_aanvraag", regelboek)
    changes = recording(FACTS, asked, regelboek, "2027-11-16")
    assert changes == {"wia_aanvraag": "2027-11-16"}
    told = FACTS | changes
    asked = moment(told, "wia_aanvraag", regelboek)
    assert asked.stand == "gedaan"
    assert how_recorded(told, asked, regelboek) == "zelf"
    assert recorded_day(told, asked, regelboek) == "2027-11-16"
    assert recording(told, asked, regelboek, None) == {"wia_aanvraag": None}
    assert fields_of(asked, regelboek) == ("gedaan.wia_aanvraag", "wia_aanvraag")


def test_an_older_tick_beside_the_fact_goes_away(regelboek: Regelboek) -> None:
    told = FACTS | {"gedaan": {"wia_aanvraag": "2027-11-10"}}
    asked = moment(told, "wia_aanvraag", regelboek)
    assert recording(told, asked, regelboek, "2027-11-12") == {
        "wia_aanvraag": "2027-11-12",
        "gedaan": None,
    }


def test_the_first_of_a_row_may_stand_without_its_number(regelboek: Regelboek) -> None:
    told = FACTS | {"gedaan": {"evaluatie_periodiek": "2026-05-01"}}
    first = moment(told, "evaluatie_periodiek.1", regelboek)
    assert how_recorded(told, first, regelboek) == "zelf"
    assert recording(told, first, regelboek, "2026-05-02") == {
        "gedaan": {"evaluatie_periodiek.1": "2026-05-02"}
    }


def test_what_time_brings_cannot_be_recorded(regelboek: Regelboek) -> None:
    assert not can_record(moment(FACTS, "einde_wachttijd", regelboek), regelboek)
    assert can_record(moment(FACTS, "wia_aanvraag", regelboek), regelboek)


def test_what_another_fact_says_is_told_apart(regelboek: Regelboek) -> None:
    told = FACTS | {"loonsanctie": {"besluit": "2027-11-20", "weken": 20}}
    decided = moment(told, "loonsanctie_besluit", regelboek)
    assert decided.stand == "gedaan"
    assert how_recorded(told, decided, regelboek) == "elders"


def test_every_moment_can_be_recorded_and_taken_back(
    regelboek: Regelboek,
) -> None:
    for milestone in computed(FACTS, regelboek).mijlpalen:
        if can_record(milestone, regelboek):
            told = FACTS | recording(FACTS, milestone, regelboek, "2027-11-01")
            again = moment(told, milestone.sleutel, regelboek)
            assert how_recorded(told, again, regelboek) == "zelf", milestone.sleutel
            assert again.stand == "gedaan", milestone.sleutel
            back = told | recording(told, again, regelboek, None)
            assert {name: value for name, value in back.items() if value is not None} == FACTS


@pytest.mark.parametrize("wrong", ["loonsanctie.besluit", "uit_dienst", "bestaat_niet"])
def test_a_rule_can_only_record_a_day_that_says_it_was_done(
    regelboek: Regelboek, wrong: str
) -> None:
    """`legt_vast` is one of `gedaan_door`, and a fact at the top that is a day."""
    regels = tuple(
        structs.replace(regel, legt_vast=wrong) if regel.id == "loonsanctie_besluit" else regel
        for regel in regelboek.regels
    )
    book = Regelboek(regels, regelboek.parameters, regelboek.documenten, regelboek.files)
    with pytest.raises(RegelFout) as fault:
        check_rules(book)
    told = fault.value.message.values
    assert (told["regel"], told["veld"]) == ("loonsanctie_besluit", "legt_vast")


def test_every_rule_that_records_a_fact_is_done_by_it(regelboek: Regelboek) -> None:
    found = {regel.id: regel.legt_vast for regel in regelboek.regels if regel.legt_vast}
    assert found["wia_aanvraag"] == "wia_aanvraag"
    assert found["spoor2_start_na_eje"] == "spoor2_start"
    assert "aangifte_42e_week" not in found, "an early application replaces it, and is not it"
