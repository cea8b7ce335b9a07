"""What the overview says of a dossier: agreements, papers, own view, second track, rights."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from desktop_app.dossier import (
    Actie,
    Activiteit,
    Afspraak,
    Document,
    Payload,
    Sollicitatie,
    Visie,
)
from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import Document as Paper
from desktop_app.export.content.blocks import Grid, Heading, Paragraph, flat
from desktop_app.export.content.overview import made_overview
from desktop_app.export.content.overview_own import MOST_DONE
from desktop_app.export.render import render_pdf
from desktop_app.text.messages import load_messages
from desktop_app.text.resources import resource_path
from tests.outputs.cases import case, entry
from tests.outputs.test_hostile_text import ALL

WORDS = load_messages()
SAMPLES = sorted(path.stem for path in resource_path("samples").glob("*.json"))


def overview(*payloads: Payload, audience: Audience = "ik", sample: str = "samira") -> Paper:
    entries = [entry(f"e{number}", payload) for number, payload in enumerate(payloads)]
    return made_overview(case(entries, sample=sample), audience, WORDS).document


def below(document: Paper, heading: str) -> list[object]:
    """The blocks of one chapter."""
    blocks = list(flat(document.blocks))
    start = blocks.index(Heading(heading))
    chapter: list[object] = []
    for block in blocks[start + 1 :]:
        if isinstance(block, Heading) and block.level == 2:
            break
        chapter.append(block)
    return chapter


def rows(document: Paper, heading: str) -> list[tuple[str, ...]]:
    """The rows of the tables of one chapter."""
    grids = [block for block in below(document, heading) if isinstance(block, Grid)]
    return [row for grid in grids for row in grid.rows]


def headings(document: Paper) -> list[str]:
    return [block.text for block in flat(document.blocks) if isinstance(block, Heading)]


# -- agreements ---------------------------------------------------------------------------------


def test_what_is_open_comes_first_by_day_and_then_what_is_done_last() -> None:
    document = overview(
        Afspraak(tekst="Later", wie="werkgever", uiterlijk="2027-01-05"),
        Actie(tekst="Ergens in december", uiterlijk="2026-12"),
        Afspraak(tekst="Voorbij", wie="Ik", uiterlijk="2026-11-01"),
        Actie(tekst="Zonder dag"),
        Afspraak(tekst="Klaar", gedaan_op="2026-10-01", uiterlijk="2026-09-01"),
        Actie(tekst="Net klaar", gedaan_op="~2026-11-10"),
    )
    assert rows(document, "Afspraken en acties") == [
        ("Voorbij", "jij", "1 nov 2026", "dag voorbij"),
        ("Ergens in december", "jij", "december 2026", "open"),
        ("Later", "werkgever", "5 jan 2027", "open"),
        ("Zonder dag", "jij", "", "open"),
        ("Net klaar", "jij", "", "klaar ongeveer 10 nov 2026"),
        ("Klaar", "jij", "1 sep 2026", "klaar 1 okt 2026"),
    ]


def test_a_month_is_over_when_its_last_day_is() -> None:
    document = overview(Actie(tekst="Deze maand", uiterlijk="2026-11"))
    assert rows(document, "Afspraken en acties")[0][3] == "open"


def test_of_what_is_done_only_the_last_are_listed() -> None:
    done = [Actie(tekst=f"Nummer {day}", gedaan_op=f"2026-10-{day:02}") for day in range(1, 9)]
    document = overview(*done)
    listed = rows(document, "Afspraken en acties")
    assert [row[0] for row in listed] == [f"Nummer {day}" for day in range(8, 8 - MOST_DONE, -1)]
    assert Paragraph("Nog 3 afspraken zijn klaar.", "muted") in below(
        document, "Afspraken en acties"
    )


def test_for_another_reader_the_person_is_the_employee() -> None:
    document = overview(
        Afspraak(tekst="Bellen", wie="ik", niveau="werkgever"), audience="werkgever"
    )
    assert rows(document, "Afspraken en acties") == [("Bellen", "werknemer", "", "open")]


def test_without_entries_there_are_no_empty_chapters() -> None:
    found = headings(overview())
    for chapter in ("Afspraken en acties", "Jouw eigen kijk", "Tweede spoor"):
        assert chapter not in found


# -- papers -------------------------------------------------------------------------------------


def test_papers_with_their_state_and_own_ones_below() -> None:
    document = overview(
        Document(titel="Brief van de gemeente", datum="2026-08", van="Gemeente"),
        Document(titel="Zonder dag"),
        Document(titel="Mijn plan", soort="D03"),
    )
    listed = rows(document, "Papieren")
    assert ("Plan van aanpak", "werkgever\u00a0+ jij", "aanwezig sinds 27 mrt 2026") in listed
    assert ("Periodieke evaluaties", "werkgever\u00a0+ jij", "gevraagd sinds 2 nov 2026") in listed
    assert listed[-2:] == [
        ("Brief van de gemeente", "Gemeente", "aanwezig, van augustus 2026"),
        ("Zonder dag", "", "aanwezig"),
    ]
    assert "Mijn plan" not in {row[0] for row in listed}


def test_papers_that_come_later_or_are_not_needed_are_not_listed() -> None:
    names = {row[0] for row in rows(overview(), "Papieren")}
    assert "Eindevaluatie" not in names
    assert "Re-integratieverslag" not in names


# -- own view -----------------------------------------------------------------------------------


def test_the_latest_view_question_by_question() -> None:
    document = overview(
        Visie(datum="2026-05-01", vragen=("Oud?",), antwoorden=("Oud antwoord",)),
        Visie(
            datum="2026-11-20",
            vragen=("Wat lukt?", "Wat niet?", "Wat nog?"),
            antwoorden=("Twee uur werken.\nDaarna rust.", " ", "Een rustige plek", "Zonder vraag"),
        ),
        Visie(datum="2026-11-21", vragen=("Nog leeg?",), antwoorden=("",)),
    )
    assert below(document, "Jouw eigen kijk") == [
        Paragraph("Opgeschreven op 20 nov 2026", "muted"),
        Heading("Wat lukt?", 3),
        Paragraph("Twee uur werken.\nDaarna rust."),
        Heading("Wat nog?", 3),
        Paragraph("Een rustige plek"),
        Paragraph("Zonder vraag"),
    ]


@pytest.mark.parametrize("level", ["ik", "werkgever"])
def test_an_employer_reads_a_view_only_when_the_person_says_so(level: Audience) -> None:
    view = Visie(datum="2026-11-20", antwoorden=("Twee uur",), niveau=level)
    document = overview(view, audience="werkgever")
    assert ("Eigen kijk van de werknemer" in headings(document)) == (level == "werkgever")


# -- second track -------------------------------------------------------------------------------


def test_the_second_track_in_numbers() -> None:
    document = overview(
        Activiteit(titel="Gesprek", soort="intake", uren=1, minuten=30),
        Activiteit(titel="Gesprek", soort="intake", uren=2),
        Activiteit(titel="Iets", soort="wat-anders"),
        Sollicitatie(functie="A", stand="verstuurd"),
        Sollicitatie(functie="B", stand="verstuurd"),
        Sollicitatie(functie="C", stand="afgewezen"),
    )
    chapter = rows(document, "Tweede spoor")
    assert ("Samen", "3", "3 uur en 30 minuten") in chapter
    assert chapter[:2] == [
        ("Intake", "2", "3 uur en 30 minuten"),
        ("Iets anders", "1", ""),
    ]
    assert chapter[-3:] == [("verstuurd", "2"), ("afgewezen", "1"), ("Samen", "3")]


def test_only_what_this_reader_may_see_is_counted() -> None:
    told = [Sollicitatie(functie=f"F{at}", niveau="uwv") for at in range(2)]
    document = overview(*told, Sollicitatie(functie="Geheim"), audience="uwv")
    assert rows(document, "Tweede spoor")[-1] == ("Samen", "2")
    assert "Tweede spoor" not in headings(overview(*told, audience="werkgever"))


# -- rights -------------------------------------------------------------------------------------


def test_rights_are_for_the_person_and_who_helps() -> None:
    assert "Je rechten in het kort" in headings(overview())
    assert "Rechten in het kort" in headings(overview(audience="helper"))
    for audience in ("bedrijfsarts", "uwv", "werkgever"):
        found = headings(overview(audience=audience))
        assert not [text for text in found if "echten" in text]


def test_rights_tell_the_persons_own_days_and_where_it_stands() -> None:
    texts = [
        block.text
        for block in below(overview(), "Je rechten in het kort")
        if isinstance(block, Paragraph)
    ]
    assert any("1 februari 2028" in text for text in texts)
    assert any(text.startswith("Waar staat het: Burgerlijk Wetboek 7:670") for text in texts)
    assert not [text for text in texts if "{" in text]


@pytest.mark.parametrize("large", [False, True], ids=["gewoon", "groot"])
def test_whatever_is_typed_it_is_drawn_whole(
    large: bool, tmp_path: Path, judge: Callable[..., None]
) -> None:
    hostile = " ".join(ALL)
    document = overview(
        Afspraak(tekst="x" * 20_000, wie="y" * 500, uiterlijk="2026-11-30"),
        Actie(tekst=hostile),
        Document(titel="z" * 500, van=hostile[:500]),
        Visie(vragen=("v" * 500, hostile[:500]), antwoorden=("a" * 20_000, "n\n" * 500)),
        Activiteit(titel="t", soort=hostile[:500]),
    )
    path = tmp_path / "uit.pdf"
    path.write_bytes(render_pdf(document, large=large, words=WORDS))
    judge(path)


# -- as a whole ---------------------------------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES)
def test_it_takes_two_to_six_pages(sample: str) -> None:
    data = render_pdf(overview(sample=sample), words=WORDS)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert 2 <= len(pdf.pages) <= 6


def test_rules_that_were_checked_long_ago_say_so() -> None:
    fresh = made_overview(case(), "ik", WORDS).document
    old = made_overview(case(day=date(2028, 1, 10)), "ik", WORDS).document
    assert "nog kloppen" not in fresh.foot
    assert "nog kloppen" in old.foot
    told = below(old, "Bronnen")[0]
    assert isinstance(told, Paragraph)
    assert "langer dan een jaar geleden" in told.text


def test_only_what_still_counts_has_its_source_and_each_rule_once() -> None:
    sources = rows(overview(), "Bronnen")
    names = [name for row in sources for name in row[0].split("\n")]
    assert len(names) == len(set(names))
    assert "WIA aanvragen" in names
    assert "Probleemanalyse" not in names  # done
    assert all(row[1] for row in sources)


def test_the_preview_names_the_chapters() -> None:
    made = made_overview(case(), "ik", WORDS)
    assert [part.what for part in made.inside] == [
        "Jouw traject",
        "Dit staat nu open",
        "Termijnen",
        "Wat geldt er",
        "Papieren",
        "Je rechten in het kort",
        "Bronnen",
    ]
