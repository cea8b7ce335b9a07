"""Each key of the language of conditions: when it holds, when not, and what it is about."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from desktop_app.rights.guides.conditions import KEYS, Voorwaarde
from desktop_app.rights.guides.evaluate import evaluate
from desktop_app.rights.guides.picture import Beeld, Stuk
from desktop_app.traject import Regelboek
from tests.rights.guides.guide_files import picture

TODAY = date(2027, 5, 3)  # the first day of week 70 of who fell ill on 5 January 2026
SPOOR2 = {"spoor2_start": "2027-02-10"}  # 82 days before


def subjects(beeld: Beeld, **condition: Any) -> list[str] | None:
    """Ids of what it is about where the condition holds, None where it does not."""
    found = evaluate(msgspec.convert(condition, type=Voorwaarde), beeld)
    return None if found is None else [one.id for one in found]


def holds(beeld: Beeld, **condition: Any) -> bool:
    return subjects(beeld, **condition) is not None


def day(month: int, number: int, year: int = 2027) -> date:
    return date(year, month, number)


def activity(id: str, on: date | None, kind: str = "coaching") -> Stuk:
    return Stuk(id, "activiteit", dag=on, welk=kind)


def talk(id: str, on: date | None, kind: str = "G03", **more: Any) -> Stuk:
    return Stuk(id, "gesprek", id, on, welk=kind, **({"gedaan": True} | more))


# ------------------------------------------------------------------ together and moments


def test_all_any_and_not(regelboek: Regelboek) -> None:
    beeld = picture(regelboek)
    yes, no = {"fase": ["tweede_jaar"]}, {"fase": ["hersteld"]}
    assert holds(beeld, alle=[yes, yes])
    assert not holds(beeld, alle=[yes, no])
    assert holds(beeld, een_van=[no, yes])
    assert not holds(beeld, een_van=[no, no])
    assert holds(beeld, niet=no)
    assert not holds(beeld, niet=yes)


def test_what_a_whole_is_about_is_what_its_parts_are_about(regelboek: Regelboek) -> None:
    beeld = picture(regelboek)
    one, two = {"papier_ontbreekt": ["D12"]}, {"papier_ontbreekt": ["D03", "D11"]}
    assert subjects(beeld, alle=[one, two]) == ["D12", "D03", "D11"]
    assert subjects(beeld, een_van=[two, {"week": [1, 2]}]) == ["D03", "D11"]
    assert subjects(beeld, niet={"week": [1, 2]}) == []


def test_moments(regelboek: Regelboek) -> None:
    report = [{"soort": "arbeidsdeskundig_rapport", "datum": "2027-01-10"}]
    beeld = picture(regelboek, gebeurtenissen=report, **SPOOR2)
    assert holds(beeld, week=[70, 70])
    assert not holds(beeld, week=[71, 104])
    assert holds(beeld, periode=["spoor2"])
    assert not holds(beeld, periode=["loonsanctie"])
    assert holds(beeld, periode_dagen={"periode": "spoor2", "dagen": 82})
    assert not holds(beeld, periode_dagen={"periode": "spoor2", "dagen": 83})
    assert not holds(beeld, periode_dagen={"periode": "loonsanctie", "dagen": 0})
    assert holds(beeld, gebeurtenis=["arbeidsdeskundig_rapport", "eigen"])
    assert not holds(beeld, gebeurtenis=["wia_beslissing"])


def test_somebody_well_again_is_in_no_week(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, hersteld_sinds="2026-10-01")
    assert not holds(beeld, week=[1, 104])


# ------------------------------------------------------------------ milestones


def test_milestones_done_in_time_late_and_passed(regelboek: Regelboek) -> None:
    done = {"probleemanalyse": "2026-02-10", "plan_van_aanpak": "2026-03-20"}
    beeld = picture(regelboek, gedaan=done)
    assert holds(beeld, mijlpaal_gedaan=["plan_van_aanpak"])
    assert not holds(beeld, mijlpaal_gedaan=["eerstejaarsevaluatie"])
    assert holds(beeld, mijlpaal_op_tijd=["probleemanalyse"])
    assert not holds(beeld, mijlpaal_op_tijd=["plan_van_aanpak"])
    assert not holds(beeld, mijlpaal_op_tijd=["eerstejaarsevaluatie"])
    late = subjects(beeld, mijlpaal_voorbij=["eerstejaarsevaluatie", "plan_van_aanpak"])
    assert late == ["eerstejaarsevaluatie"]
    assert not holds(beeld, mijlpaal_voorbij=["wia_aanvraag"])


def test_of_a_series_only_the_last_that_passed_counts(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, gedaan={"plan_van_aanpak": "2026-02-25"})
    [one] = subjects(beeld, mijlpaal_voorbij=["evaluatie_periodiek"]) or []
    [milestone] = [m for m in beeld.traject.mijlpalen if m.sleutel == one]
    assert milestone.uiterlijk is not None
    assert 0 < (TODAY - milestone.uiterlijk).days <= 42


def test_what_has_lapsed_does_not_apply(regelboek: Regelboek) -> None:
    assert holds(picture(regelboek), mijlpaal_geldt=["wia_aanvraag"])
    well = picture(regelboek, hersteld_sinds="2026-10-01")
    assert not holds(well, mijlpaal_geldt=["wia_aanvraag"])
    assert not holds(well, mijlpaal_geldt=["bezwaar"])


def test_a_milestone_comes_near(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2027-10-10")  # the application is due on 17 October
    near = {"mijlpaal": ["wia_aanvraag"], "dagen": 7}
    assert subjects(beeld, mijlpaal_nadert=near) == ["wia_aanvraag"]
    assert not holds(beeld, mijlpaal_nadert=near | {"dagen": 6})
    assert holds(picture(regelboek, vandaag="2027-10-17"), mijlpaal_nadert=near)
    assert not holds(picture(regelboek, vandaag="2027-10-18"), mijlpaal_nadert=near)
    done = picture(regelboek, vandaag="2027-10-10", wia_aanvraag="2027-10-01")
    assert not holds(done, mijlpaal_nadert=near)


def test_what_has_passed_is_told_by_whose_turn_it_is(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2027-10-25")
    mine = subjects(beeld, mijlpalen_van="jij") or []
    others = subjects(beeld, mijlpalen_van="ander") or []
    assert "wia_aanvraag" in mine
    assert {"eerstejaarsevaluatie", "re_integratieverslag"} <= set(others)
    assert not set(mine) & set(others)
    assert "melding_arbodienst" not in others  # a habit, no duty


# ------------------------------------------------------------------ papers


def test_papers_there_missing_and_old(regelboek: Regelboek) -> None:
    told = {"D06": {"stand": "heb", "datum": "2027-01-01"}, "D19": {"stand": "nvt"}}
    beeld = picture(regelboek, papieren={"D13": day(4, 1)}, documenten=told)
    assert holds(beeld, papier_er=["D12", "D13"])
    assert holds(beeld, papier_er=["D06"])
    assert not holds(beeld, papier_er=["D12"])
    assert subjects(beeld, papier_ontbreekt=["D12", "D13", "D19", "D06"]) == ["D12"]
    assert not holds(beeld, papier_ontbreekt=["D13"])
    assert subjects(beeld, papier_ouder_dan={"papier": "D13", "dagen": 31}) == ["D13"]
    assert not holds(beeld, papier_ouder_dan={"papier": "D13", "dagen": 32})
    assert holds(beeld, papier_ouder_dan={"papier": "D06", "dagen": 100})
    assert not holds(beeld, papier_ouder_dan={"papier": "D12", "dagen": 0})


def test_a_paper_of_an_unknown_day_is_not_old(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, papieren={"D13": None})
    assert not holds(beeld, papier_ouder_dan={"papier": "D13", "dagen": 0})


def test_papers_that_the_traject_expects(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, papieren={"D23": None})
    every = subjects(beeld, papieren_te_laat="alle") or []
    assert {"D01", "D06"} <= set(every)
    assert "D23" not in every
    wia = subjects(beeld, papieren_te_laat="wia") or []
    assert "D06" in wia
    assert "D01" not in wia


def test_papers_asked_for_and_refused(regelboek: Regelboek) -> None:
    told = {
        "D05": {"stand": "gevraagd", "datum": "2027-04-19"},
        "D06": {"stand": "geweigerd", "datum": "2027-05-03"},
        "D07": {"stand": "gevraagd"},
        "D08": {"stand": "gevraagd", "datum": "2027-01-01"},
    }
    beeld = picture(regelboek, documenten=told, papieren={"D08": None})
    assert subjects(beeld, papieren_in_stand={"stand": "gevraagd", "dagen": 14}) == ["D05"]
    assert not holds(beeld, papieren_in_stand={"stand": "gevraagd", "dagen": 15})
    assert subjects(beeld, papieren_in_stand={"stand": "geweigerd", "dagen": 0}) == ["D06"]


# ------------------------------------------------------------------ the second track


def test_activities_by_kind_and_by_day(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, activity("a", day(4, 1)), activity("b", day(9, 1), "intake"))
    assert holds(beeld, activiteit=["coaching"])
    assert not holds(beeld, activiteit=["intake"])  # that one still comes
    assert holds(beeld, iets_gedaan_dagen=32)
    assert not holds(beeld, iets_gedaan_dagen=31)
    assert not holds(picture(regelboek, activity("a", None)), iets_gedaan_dagen=1000)


def test_nothing_done_while_the_track_runs(regelboek: Regelboek) -> None:
    assert holds(picture(regelboek, **SPOOR2), geen_activiteit_dagen=82)
    assert not holds(picture(regelboek, **SPOOR2), geen_activiteit_dagen=83)
    assert not holds(picture(regelboek), geen_activiteit_dagen=0)  # no track runs
    busy = picture(regelboek, activity("a", day(4, 20)), **SPOOR2)
    assert not holds(busy, geen_activiteit_dagen=28)
    assert holds(busy, geen_activiteit_dagen=13)
    applied = picture(regelboek, Stuk("s", "sollicitatie", dag=day(4, 20)), **SPOOR2)
    assert not holds(applied, geen_activiteit_dagen=28)
    before = picture(regelboek, activity("a", day(1, 1)), **SPOOR2)
    assert not holds(before, geen_activiteit_dagen=83)
    unknown = picture(regelboek, activity("a", None), **SPOOR2)
    assert not holds(unknown, geen_activiteit_dagen=28)
    longer = Stuk("c", "activiteit", dag=day(2, 11), tot=day(5, 1), welk="scholing")
    assert not holds(picture(regelboek, longer, **SPOOR2), geen_activiteit_dagen=28)


def test_always_the_same_kind(regelboek: Regelboek) -> None:
    same = [activity(str(n), day(4, n + 1), "jobhunting") for n in range(5)]
    assert holds(picture(regelboek, *same), een_soort_activiteit=5)
    assert not holds(picture(regelboek, *same[:4]), een_soort_activiteit=5)
    other = activity("x", day(4, 9), "scholing")
    assert not holds(picture(regelboek, *same, other), een_soort_activiteit=5)
    nameless = [activity(str(n), day(4, n + 1), "") for n in range(5)]
    assert not holds(picture(regelboek, *nameless), een_soort_activiteit=5)
    assert not holds(picture(regelboek), een_soort_activiteit=0)


def test_applications(regelboek: Regelboek) -> None:
    assert holds(picture(regelboek, **SPOOR2), geen_sollicitatie_na_week=11)
    assert not holds(picture(regelboek, **SPOOR2), geen_sollicitatie_na_week=12)
    assert not holds(picture(regelboek), geen_sollicitatie_na_week=0)
    some = (
        Stuk("oud", "sollicitatie", dag=day(3, 1)),
        Stuk("klaar", "sollicitatie", dag=day(3, 1), gedaan=True, past=True),
        Stuk("vers", "sollicitatie", dag=day(5, 1), past=False),
        Stuk("dagloos", "sollicitatie"),
    )
    beeld = picture(regelboek, *some, **SPOOR2)
    assert not holds(beeld, geen_sollicitatie_na_week=0)
    assert subjects(beeld, sollicitaties_zonder_antwoord=28) == ["oud"]
    assert subjects(beeld, sollicitaties_te_zwaar=True) == ["vers"]


# ------------------------------------------------------------------ conversations


def test_a_conversation_that_was_held(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, talk("a", day(4, 1)), talk("b", day(6, 1), "G06", gedaan=False))
    assert holds(beeld, gesprek_geweest=["G03"])
    assert not holds(beeld, gesprek_geweest=["G06"])


def test_no_conversation_for_long(regelboek: Regelboek) -> None:
    asked = {"soort": ["G03"], "dagen": 32}
    assert holds(picture(regelboek), geen_gesprek=asked)  # none since the first day of sickness
    assert not holds(picture(regelboek, talk("a", day(4, 1))), geen_gesprek=asked)
    assert holds(picture(regelboek, talk("a", day(4, 1))), geen_gesprek=asked | {"dagen": 31})
    assert holds(picture(regelboek, talk("a", day(4, 30), "G06")), geen_gesprek=asked)
    planned = talk("p", day(5, 20), gedaan=False)
    assert not holds(picture(regelboek, planned), geen_gesprek=asked)
    assert not holds(picture(regelboek, talk("a", None)), geen_gesprek=asked)
    early = picture(regelboek, vandaag="2026-01-20")
    assert not holds(early, geen_gesprek=asked)


def test_a_conversation_without_report_or_next_day(regelboek: Regelboek) -> None:
    talks = (talk("a", day(4, 1)), talk("b", day(4, 20), verslag=True), talk("c", day(5, 2)))
    beeld = picture(regelboek, *talks, talk("d", None))
    assert subjects(beeld, gesprek_zonder_verslag=2) == ["a"]
    assert subjects(beeld, gesprek_zonder_verslag=1) == ["a", "c"]
    assert subjects(beeld, gesprek_zonder_volgende=1) == ["c"]
    assert not holds(beeld, gesprek_zonder_volgende=7)
    told = picture(regelboek, *talks[:2], talk("c", day(5, 2), volgende=day(6, 2)))
    assert not holds(told, gesprek_zonder_volgende=1)
    planned = picture(regelboek, *talks, talk("p", day(5, 9), "G06", gedaan=False))
    assert not holds(planned, gesprek_zonder_volgende=1)
    assert not holds(picture(regelboek), gesprek_zonder_volgende=0)


def test_a_view_belongs_to_its_conversation(regelboek: Regelboek) -> None:
    one, two = talk("een", day(2, 1)), talk("twee", day(4, 20))
    kinds = ["G03"]
    assert subjects(picture(regelboek, one, two), geen_visie=kinds) == ["twee"]
    of_first = Stuk("v", "visie", gesprek="een", welk="G03", dag=day(4, 20))
    assert subjects(picture(regelboek, one, two, of_first), geen_visie=kinds) == ["twee"]
    of_last = Stuk("v", "visie", gesprek="twee")
    assert not holds(picture(regelboek, one, two, of_last), geen_visie=kinds)
    near = Stuk("v", "visie", welk="G03", dag=day(3, 9))  # 42 days before
    assert not holds(picture(regelboek, two, near), geen_visie=kinds)
    far = Stuk("v", "visie", welk="G03", dag=day(3, 8))
    assert holds(picture(regelboek, two, far), geen_visie=kinds)
    other = Stuk("v", "visie", welk="G04", dag=day(4, 20))
    assert holds(picture(regelboek, two, other), geen_visie=kinds)
    assert not holds(picture(regelboek, two, Stuk("v", "visie", welk="G03")), geen_visie=kinds)
    assert not holds(picture(regelboek), geen_visie=kinds)


# ------------------------------------------------------------------ agreements and build-up


def agreed(id: str, due: date | None, who: str = "werkgever", **more: Any) -> Stuk:
    return Stuk(id, "afspraak", id, wie=who, uiterlijk=due, **more)


def test_agreements_by_whose_turn_it_is(regelboek: Regelboek) -> None:
    beeld = picture(
        regelboek,
        agreed("c", day(5, 2)),
        agreed("b", day(4, 1), "Jan de Vries"),
        agreed("mijn", day(4, 1), "jij"),
        agreed("vandaag", day(5, 3)),
        agreed("klaar", day(4, 1), gedaan=True),
        agreed("dagloos", None),
        agreed("niemand", day(4, 1), ""),
    )
    assert subjects(beeld, afspraken_van={"van": "ander", "dagen": 0}) == ["b", "c"]
    assert subjects(beeld, afspraken_van={"van": "ander", "dagen": 1}) == ["b"]
    assert subjects(beeld, afspraken_van={"van": "jij", "dagen": 0}) == ["mijn"]
    assert set(subjects(beeld, afspraken_onvolledig=True) or ()) == {"dagloos", "niemand"}


def work(id: str, begin: date | None, **more: Any) -> Stuk:
    return Stuk(id, "opbouw", dag=begin, **({"welk": "arbeidstherapie"} | more))


def test_therapy_that_goes_on_too_long(regelboek: Regelboek) -> None:
    kinds = ["arbeidstherapie"]
    beeld = picture(
        regelboek,
        work("voorbij", day(3, 1), uiterlijk=day(5, 2)),
        work("tijdig", day(3, 1), uiterlijk=day(5, 3)),
        work("open", day(4, 30)),
        work("gestopt", day(3, 1), tot=day(5, 2)),
        work("straks", day(6, 1)),
        work("dagloos", None),
        work("eigen", day(3, 1), welk="eigen"),
    )
    assert subjects(beeld, opbouw_voorbij_afspraak=kinds) == ["voorbij"]
    assert subjects(beeld, opbouw_zonder_einde=kinds) == ["open"]
    assert subjects(beeld, opbouw_langer_dan={"soort": kinds, "dagen": 63}) == ["voorbij", "tijdig"]
    assert not holds(beeld, opbouw_langer_dan={"soort": kinds, "dagen": 64})


@pytest.mark.parametrize(
    ("since", "paper", "talked", "expected"),
    [
        (day(4, 1), None, None, True),
        (day(4, 27), None, None, False),  # six days ago
        (day(4, 26), None, None, True),
        (day(4, 1), ("D02", day(4, 10)), None, False),
        (day(4, 1), ("D02", day(3, 10)), None, True),
        (day(4, 1), ("D02", None), None, False),  # of what day is not known
        (day(4, 1), ("D03", day(4, 10)), None, True),
        (day(4, 1), None, ("G01", day(4, 2)), False),
        (day(4, 1), None, ("G03", day(4, 2)), True),
        (day(4, 1), None, ("G01", None), False),
        (day(8, 1), None, None, False),
        (None, None, None, False),
    ],
)
def test_after_a_relapse_somebody_looks(
    since: date | None,
    paper: tuple[str, date | None] | None,
    talked: tuple[str, date | None] | None,
    expected: bool,
    regelboek: Regelboek,
) -> None:
    entries = [Stuk("t", "terugval", dag=since)]
    if talked:
        entries.append(talk("g", talked[1], talked[0]))
    beeld = picture(regelboek, *entries, papieren=dict([paper] if paper else []))
    asked = {"papier": ["D02"], "gesprek": ["G01"], "dagen": 7}
    assert holds(beeld, terugval_zonder=asked) is expected


def test_a_relapse_asked_for_papers_only(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, Stuk("t", "terugval", dag=day(4, 1)), talk("g", day(4, 2), "G01"))
    assert holds(beeld, terugval_zonder={"papier": ["D02"], "gesprek": [], "dagen": 7})


def test_an_empty_file_has_only_what_the_traject_itself_shows(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2026-01-05")
    quiet = set(KEYS) - {"alle", "een_van", "niet", "fase", "week", "papier_ontbreekt"}
    told = {
        "mijlpalen_van": "ander",
        "papieren_te_laat": "wia",
        "gesprek_zonder_verslag": 0,
        "gesprek_zonder_volgende": 0,
        "geen_activiteit_dagen": 0,
        "afspraken_onvolledig": True,
        "sollicitaties_te_zwaar": True,
        "terugval_zonder": {"papier": [], "gesprek": [], "dagen": 0},
    }
    assert told.keys() <= quiet
    for key, value in told.items():
        assert not holds(beeld, **{key: value}), key
