"""The file as the judge sees it, made in one place from what stands in the dossier."""

from __future__ import annotations

import io
from datetime import date

import pytest

from desktop_app.dossier import (
    Actie,
    Activiteit,
    Afspraak,
    Document,
    Gesprek,
    Session,
    Sollicitatie,
    Uren,
    Visie,
)
from desktop_app.gui.context import Context
from desktop_app.gui.picture import picture_of
from desktop_app.rights.guides.picture import Beeld
from tests.gui.conftest import ContextMaker
from tests.gui.desks import sample


@pytest.fixture
def context(make_context: ContextMaker) -> Context:
    """The example of Samira."""
    return make_context(sample("samira"))


def session_of(context: Context) -> Session:
    assert context.desk.session is not None
    return context.desk.session


def seen(context: Context) -> Beeld:
    found = picture_of(context.desk)
    assert found is not None
    return found


def test_without_a_first_sick_day_there_is_nothing_to_see(make_context: ContextMaker) -> None:
    assert picture_of(make_context({}).desk) is None


def test_agreements_say_who_does_them_and_until_when(context: Context) -> None:
    session = session_of(context)
    session.add_entry(Afspraak(tekst="Rapport sturen", wie="werkgever", uiterlijk="2026-11-15"))
    session.add_entry(Afspraak(tekst="Bellen", wie=" Ik ", uiterlijk="2026-11-16"))
    session.add_entry(Actie(tekst="Brief zoeken", uiterlijk="2026-11-17"))
    session.add_entry(Actie(tekst="Offerte", wie="Het bureau", uiterlijk="2026-11-18"))
    found = seen(context).of("afspraak")
    assert {(one.naam, one.wie, one.uiterlijk) for one in found} == {
        ("Rapport sturen", "werkgever", date(2026, 11, 15)),
        ("Bellen", "jij", date(2026, 11, 16)),
        ("Offerte", "Het bureau", date(2026, 11, 18)),
    }


def test_a_conversation_knows_its_report_and_the_next_one(context: Context) -> None:
    session = session_of(context)
    first = session.add_entry(
        Gesprek(datum="2026-11-02", soort="G03", stand="geweest", afgesproken="Vier uur")
    )
    session.add_entry(Gesprek(datum="2026-12-14", soort="G03", vorige=first.id))
    session.add_entry(Gesprek(datum="2026-11-09", stand="vervallen"))
    session.add_entry(Visie(soort="G03", gesprek=first.id, antwoorden=("", " ")))
    beeld = seen(context)
    (held,) = beeld.held()
    assert held.verslag
    assert held.volgende == date(2026, 12, 14)
    assert len(beeld.of("gesprek")) == 2
    assert beeld.of("visie") == [], "a view without an answer is none"


def test_the_second_track_is_seen(context: Context) -> None:
    session = session_of(context)
    session.add_entry(Activiteit(titel="Intake", datum="2026-11", soort="intake"))
    session.add_entry(Sollicitatie(functie="Planner", past="nee", datum="2026-11-01"))
    session.add_entry(Sollicitatie(functie="Chauffeur", past="twijfel", stand="afgewezen"))
    beeld = seen(context)
    assert [one.welk for one in beeld.of("activiteit")] == ["intake"]
    assert {(one.past, one.gedaan) for one in beeld.of("sollicitatie")} == {
        (False, False),
        (None, True),
    }


def test_a_paper_is_there_only_with_a_file(context: Context) -> None:
    session = session_of(context)
    session.add_entry(Document(titel="Deskundigenoordeel", soort="D18", datum="2026-10-01"))
    paper = session.add_entry(Document(titel="Brief", soort="D27", datum="2026-10-01"))
    for day in ("2026-09-01", "2026-11-03"):
        session.add_file(paper.id, io.BytesIO(day.encode()), "brief.pdf", day=day)
    assert seen(context).papieren == {"D27": date(2026, 11, 3)}


def test_weeks_of_one_kind_are_one_piece_that_goes_on(context: Context) -> None:
    session = session_of(context)
    for week, kind in (
        ("2026-09-07", "aangepast"),
        ("2026-10-05", "arbeidstherapie"),
        ("2026-10-12", "arbeidstherapie"),
        ("2026-11-02", "arbeidstherapie"),
    ):
        session.add_entry(Uren(week=week, soort=kind, tot="2026-11-01"))  # type: ignore[arg-type]
    earlier, therapy = seen(context).of("opbouw")
    assert (earlier.dag, earlier.tot) == (date(2026, 9, 7), date(2026, 9, 13))
    assert (therapy.dag, therapy.tot) == (date(2026, 10, 5), None)
    assert therapy.uiterlijk == date(2026, 11, 1)


def test_a_relapse_is_a_piece_of_its_own(context: Context) -> None:
    session_of(context).add_entry(Uren(week="2026-11-02", terugval_van="2026-11-04"))
    (relapse,) = seen(context).of("terugval")
    assert (relapse.dag, relapse.tot) == (date(2026, 11, 4), None)


def test_work_in_the_facts_counts_until_hours_are_written_down(context: Context) -> None:
    told = {"van": "2026-06-01", "tot_en_met": "2026-10-01", "soort": "arbeidstherapie"}
    context.desk.set_facts({"werkhervatting": [told]})
    (one,) = seen(context).of("opbouw")
    assert (one.dag, one.tot, one.uiterlijk) == (
        date(2026, 6, 1),
        date(2026, 10, 1),
        date(2026, 10, 1),
    )
    session_of(context).add_entry(Uren(week="2026-06-01", soort="arbeidstherapie"))
    (one,) = seen(context).of("opbouw")
    assert not one.id.startswith("werkhervatting")
