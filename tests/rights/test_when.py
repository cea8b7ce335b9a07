"""Which pages fit now, by the facts and the timeline of one person."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from desktop_app.rights import load_page, load_pages
from desktop_app.rights.model import Pagina, Wanneer
from desktop_app.rights.when import holds, is_day, is_fact, is_told, is_valid, offered
from desktop_app.traject import Regelboek, Traject, compute_traject
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.facts import Feiten

TODAY = date(2026, 11, 22)
FIRST = "2026-02-02"
"""Monday of week 1; today is in week 42."""


class Person:
    """Facts with what follows from them."""

    def __init__(self, book: Regelboek, facts: dict[str, Any], day: date = TODAY) -> None:
        self.feiten: Feiten = feiten_from({"eerste_ziektedag": FIRST} | facts, "test")
        self.traject: Traject = compute_traject(self.feiten, day, book)

    def fits(self, **moment: Any) -> bool:
        return holds(Wanneer(**moment), self.feiten, self.traject)

    def shown(self, *pages: Pagina) -> list[str]:
        return [page.id for page in offered(pages, self.feiten, self.traject)]


def page(id: str, *moments: Wanneer, weight: int = 1, **head: Any) -> Pagina:
    """A page of ours with other moments and another id."""
    found = load_page("loonstop")
    head = {"geldig_vanaf": date(2026, 1, 1)} | head
    kop = replace(found.kop, id=id, nu=moments, gewicht=weight, nummer="", **head)
    return replace(found, kop=kop)


# ------------------------------------------------------------------ one condition


def test_the_week_is_inside_its_ends(regelboek: Regelboek) -> None:
    person = Person(regelboek, {})
    assert person.traject.ziekteweek == 42
    assert person.fits(week=(42, 42))
    assert person.fits(week=(1, 42))
    assert not person.fits(week=(43, 60))
    assert not person.fits(week=(1, 41))


def test_who_is_well_for_long_is_in_no_week(regelboek: Regelboek) -> None:
    person = Person(regelboek, {"hersteld_sinds": "2026-06-01"})
    assert person.traject.ziekteweek is None
    assert not person.fits(week=(1, 200))
    assert person.fits(fase=("hersteld",))


def test_of_a_list_one_is_enough(regelboek: Regelboek) -> None:
    person = Person(regelboek, {"contract": {"soort": "oproep"}})
    assert person.fits(fase=("naar_wia", "eerste_jaar"))
    assert not person.fits(fase=("naar_wia",))
    assert person.fits(contract=("vast", "oproep"))
    assert not person.fits(contract=("vast",))
    assert not Person(regelboek, {}).fits(contract=("vast", "oproep"))


def test_every_condition_must_hold(regelboek: Regelboek) -> None:
    person = Person(regelboek, {"contract": {"soort": "oproep"}})
    assert person.fits(week=(40, 50), contract=("oproep",), periode=("loondoorbetaling",))
    assert not person.fits(week=(40, 50), contract=("vast",), periode=("loondoorbetaling",))
    assert not person.fits(week=(50, 60), contract=("oproep",))
    assert person.fits()


@pytest.mark.parametrize(
    ("id", "facts", "day", "fits"),
    [
        ("probleemanalyse", {}, date(2026, 3, 1), True),  # the last day is 15 March: near
        ("wia_aanvraag", {}, date(2026, 3, 1), False),  # far away
        ("probleemanalyse", {}, date(2026, 4, 1), True),  # passed and not done
        ("probleemanalyse", {"gedaan": {"probleemanalyse": "2026-03-10"}}, date(2026, 4, 1), False),
        ("ziekmelding_werkgever", {}, date(2026, 4, 1), False),  # passed, and of no use any more
        ("probleemanalyse", {"hersteld_sinds": "2026-02-20"}, date(2026, 3, 1), False),  # lapsed
    ],
)
def test_a_milestone_comes_near_or_has_passed_undone(
    regelboek: Regelboek, id: str, facts: dict[str, Any], day: date, fits: bool
) -> None:
    assert Person(regelboek, facts, day).fits(mijlpaal=(id,)) is fits


def test_of_several_milestones_one_is_enough(regelboek: Regelboek) -> None:
    person = Person(regelboek, {}, date(2026, 3, 1))
    assert person.fits(mijlpaal=("wia_aanvraag", "probleemanalyse"))
    assert not person.fits(mijlpaal=("wia_aanvraag",))


def test_a_period_runs_on_its_first_and_its_last_day(regelboek: Regelboek) -> None:
    last = next(p for p in Person(regelboek, {}).traject.perioden if p.id == "loondoorbetaling")
    assert last.tot_en_met is not None
    for day, fits in (
        (date(2026, 2, 2), True),
        (last.tot_en_met, True),
        (date.fromordinal(last.tot_en_met.toordinal() + 1), False),
    ):
        person = Person(regelboek, {}, day)
        assert person.fits(periode=("loondoorbetaling",)) is fits
        assert person.fits(geen_periode=("loondoorbetaling",)) is not fits


def test_a_vague_period_counts(regelboek: Regelboek) -> None:
    person = Person(regelboek, {"eerste_ziektedag": "~2026-02-02"})
    assert all(p.vaag for p in person.traject.perioden if p.id == "loondoorbetaling")
    assert person.fits(periode=("loondoorbetaling",))


def test_none_of_the_periods_that_must_not_run_may_run(regelboek: Regelboek) -> None:
    person = Person(regelboek, {})
    assert person.fits(geen_periode=("spoor2", "loonsanctie"))
    assert not person.fits(geen_periode=("spoor2", "opzegverbod"))


def test_an_event_was_told(regelboek: Regelboek) -> None:
    told = [{"soort": "opzegging_ontvangen", "datum": "2026-11-20"}]
    assert Person(regelboek, {"gebeurtenissen": told}).fits(gebeurtenis=("opzegging_ontvangen",))
    assert not Person(regelboek, {}).fits(gebeurtenis=("opzegging_ontvangen",))


# ------------------------------------------------------------------ days of one's own


@pytest.mark.parametrize(
    ("facts", "employed"),
    [
        ({}, True),
        ({"uit_dienst": "2026-11-21"}, False),
        ({"uit_dienst": "2026-11-22"}, True),
        ({"contract": {"soort": "tijdelijk", "einde": "2026-10-31"}}, False),
        ({"contract": {"soort": "tijdelijk", "einde": "2026-12-31"}}, True),
        ({"contract": {"soort": "vast"}, "uit_dienst": "2026-08-31"}, False),
        ({"contract": {"einde": "2026-10-31"}, "uit_dienst": "2026-12-31"}, True),
        ({"contract": {"einde": "2026-12-31"}, "uit_dienst": "2026-10-31"}, False),
    ],
)
def test_the_last_day_of_an_employment_is_inside(
    regelboek: Regelboek, facts: dict[str, Any], employed: bool
) -> None:
    person = Person(regelboek, facts)
    assert person.fits(in_dienst=True) is employed
    assert person.fits(in_dienst=False) is not employed


def test_a_day_that_is_still_to_come(regelboek: Regelboek) -> None:
    for day, ahead in (("2026-11-21", False), ("2026-11-22", True), ("2027-01-01", True)):
        person = Person(regelboek, {"contract": {"proeftijd_tot": day}})
        assert person.fits(toekomst=("contract.proeftijd_tot",)) is ahead
    assert not Person(regelboek, {}).fits(toekomst=("contract.proeftijd_tot",))
    assert is_day("contract.proeftijd_tot")
    assert not is_day("contract.soort")
    assert not is_day("bestaat.niet")


def test_the_pension_comes_near_also_from_a_birth_date(regelboek: Regelboek) -> None:
    told = Person(regelboek, {"aow_datum": "2027-01-21"})
    assert told.fits(aow_binnen=60)
    assert not told.fits(aow_binnen=59)
    born = Person(regelboek, {"geboortedatum": "1959-12-30"})
    assert born.traject.aow_datum is not None
    assert born.fits(aow_binnen=(born.traject.aow_datum - TODAY).days)
    assert not Person(regelboek, {}).fits(aow_binnen=10_000)


# ------------------------------------------------------------------ facts


@pytest.mark.parametrize(
    ("facts", "path", "told"),
    [
        ({}, "vangnet", False),
        ({"vangnet": ["zwangerschap"]}, "vangnet", True),
        ({"vangnet": ["zwangerschap"]}, "vangnet.no_risk", False),
        ({"vangnet": ["zwangerschap", "no_risk"]}, "vangnet.no_risk", True),
        ({}, "contract.einde", False),
        ({"contract": {"soort": "tijdelijk"}}, "contract.einde", False),
        ({"contract": {"einde": "2027-01-31"}}, "contract.einde", True),
        ({}, "wia_te_laat_door", False),
        ({"wia_te_laat_door": "ik"}, "wia_te_laat_door", True),
        ({"wia_te_laat_door": "ik"}, "wia_te_laat_door.werkgever", False),
        ({"wia_te_laat_door": "werkgever"}, "wia_te_laat_door.werkgever", True),
        ({"eigenrisicodrager": False}, "eigenrisicodrager", False),
        ({"eigenrisicodrager": True}, "eigenrisicodrager", True),
        ({}, "meerling", False),
        ({}, "onderbrekingen", False),
        ({"gedaan": {"probleemanalyse": "2026-03-10"}}, "gedaan.probleemanalyse", True),
        ({}, "gedaan.probleemanalyse", False),
        ({}, "loonsanctie.weken", False),
        ({"naam": ""}, "naam", False),
        ({}, "bestaat.niet", False),
    ],
)
def test_a_fact_is_filled_in(facts: dict[str, Any], path: str, told: bool) -> None:
    assert is_told(feiten_from({"eerste_ziektedag": FIRST} | facts, "test"), path) is told


def test_a_fact_holds_as_a_condition(regelboek: Regelboek) -> None:
    person = Person(regelboek, {"vangnet": ["no_risk"]})
    assert person.fits(feit=("uitgerekende_datum", "vangnet.no_risk"))
    assert not person.fits(feit=("uitgerekende_datum",))


@pytest.mark.parametrize(
    ("path", "known"),
    [
        ("vangnet", True),
        ("vangnet.no_risk", True),
        ("vangnet.norisk", False),
        ("contract.einde", True),
        ("contract.soort.oproep", True),
        ("contract.eind", False),
        ("wia_te_laat_door.ik", True),
        ("wia_te_laat_door.hij", False),
        ("eerste_ziektedag", True),
        ("eerste_ziektedag.datum", False),
        ("", False),
    ],
)
def test_a_path_is_known(path: str, known: bool) -> None:
    assert is_fact(path) is known


# ------------------------------------------------------------------ which pages


def test_a_page_fits_when_one_of_its_moments_holds(regelboek: Regelboek) -> None:
    person = Person(regelboek, {})
    now, later = Wanneer(week=(40, 44)), Wanneer(week=(50, 60))
    shown = person.shown(page("a", later, now), page("b", later), page("c"))
    assert shown == ["a"]


def test_heavy_pages_come_first_then_what_has_passed_then_what_comes_near(
    regelboek: Regelboek,
) -> None:
    person = Person(regelboek, {}, date(2026, 3, 20))
    stands = {one.id: one.stand for one in person.traject.mijlpalen}
    assert (stands["probleemanalyse"], stands["plan_van_aanpak"]) == ("verstreken", "binnenkort")
    passed = Wanneer(mijlpaal=("probleemanalyse",))
    near = Wanneer(mijlpaal=("plan_van_aanpak",))
    week = Wanneer(week=(1, 20))
    shown = person.shown(
        page("a", week),
        page("b", near),
        page("c", week, passed),
        page("d", week, weight=3),
        page("e", near, weight=2),
        page("f", week),
    )
    assert shown == ["d", "e", "c", "b", "a", "f"]


def test_pages_of_equal_weight_stand_in_the_order_of_their_themes(regelboek: Regelboek) -> None:
    person = Person(regelboek, {})
    week = Wanneer(week=(1, 50))
    pages = [replace(page(name, week), thema=name) for name in ("app", "groepen", "loon", "begin")]
    assert person.shown(replace(page("n", week), thema="dringend"), *pages) == [
        "n", "begin", "loon", "groepen", "app",
    ]  # fmt: skip


def test_a_page_out_of_its_days_is_left_out(regelboek: Regelboek) -> None:
    person = Person(regelboek, {})
    week = Wanneer(week=(1, 50))
    old = page("oud", week, geldig_tot_en_met=date(2026, 11, 21))
    last = page("laatste", week, geldig_tot_en_met=TODAY)
    new = page("nieuw", week, geldig_vanaf=date(2026, 11, 23))
    assert [is_valid(one, TODAY) for one in (old, last, new)] == [False, True, False]
    assert person.shown(old, last, new) == ["laatste"]


@pytest.mark.parametrize(
    "week", [1, 5, 8, 13, 25, 37, 42, 49, 55, 61, 73, 85, 91, 97, 103, 108, 130]
)
def test_at_any_moment_a_few_pages_fit(regelboek: Regelboek, week: int) -> None:
    first = date(2026, 11, 23)
    facts = {"eerste_ziektedag": first.isoformat(), "contract": {"soort": "vast"}}
    person = Person(regelboek, facts, first + timedelta(weeks=week - 1))
    assert 3 <= len(person.shown(*load_pages())) <= 12, person.shown(*load_pages())


def test_no_risk_is_only_for_who_has_it(regelboek: Regelboek) -> None:
    no_risk = load_page("R10-06")
    assert Person(regelboek, {"vangnet": ["no_risk"]}).shown(no_risk) == ["R10-06"]
    assert Person(regelboek, {"vangnet": ["zwangerschap"]}).shown(no_risk) == []


def test_a_dismissal_letter_brings_the_urgent_page_first(regelboek: Regelboek) -> None:
    told = [{"soort": "opzegging_ontvangen", "datum": "2026-11-20"}]
    person = Person(regelboek, {"gebeurtenissen": told})
    assert person.shown(*load_pages())[0] == "N08"
