"""The map of the WIA on paper: states, the medical route apart, and who may have it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from desktop_app.dossier import Document
from desktop_app.export.content.blocks import Grid, Heading, Paragraph, Points
from desktop_app.export.content.wia_map import made_wia_map
from desktop_app.export.render import render, render_pdf
from desktop_app.text.messages import Messages
from tests.outputs.cases import case, entry, file

TITLES = ["Gewone papieren", "Medische papieren, in een aparte envelop"]


def grids(made: object) -> list[Grid]:
    return [one for one in made.document.blocks if isinstance(one, Grid)]  # type: ignore[attr-defined]


def states(made: object) -> dict[str, str]:
    return {row[0]: row[2] for grid in grids(made)[:-1] for row in grid.rows}


def test_a_paper_with_a_file_is_there_and_one_without_is_not(messages: Messages) -> None:
    paper = entry("p", Document(titel="Verslag", soort="D17"))
    name = next(one.naam for one in case().catalogue if one.id == "D17")
    assert states(made_wia_map(case([paper]), "ik", messages))[name] == "nog niet"
    there = case([paper], [file("file1", "p", "verslag.pdf")])
    assert states(made_wia_map(there, "ik", messages))[name] == "in het dossier"


def test_medical_papers_stand_apart_with_their_own_way(messages: Messages) -> None:
    made = made_wia_map(case(), "ik", messages)
    heads = [one.text for one in made.document.blocks if isinstance(one, Heading)]
    assert [title for title in heads if title in TITLES] == TITLES
    at = made.document.blocks.index(Heading(TITLES[1]))
    route = made.document.blocks[at + 1]
    assert isinstance(route, Points)
    assert any("envelop" in line for line in route.items)


def test_the_last_day_of_the_application_is_on_it(messages: Messages) -> None:
    said = str(made_wia_map(case(), "ik", messages).document.blocks)
    day = next(one.uiterlijk for one in case().traject.mijlpalen if one.id == "wia_aanvraag")
    assert day is not None
    assert messages.get("wiamap.uiterlijk", dag=day) in said
    done = made_wia_map(case(day=date(2027, 11, 20), wia_aanvraag="2027-11-01"), "ik", messages)
    assert Paragraph("De aanvraag is gedaan op maandag 1 november 2027.", "strong") in (
        done.document.blocks
    )


def test_what_the_person_said_of_a_point_goes_before_what_the_file_shows(
    messages: Messages,
) -> None:
    def answers(said: tuple[tuple[str, bool], ...]) -> list[str]:
        return [row[2] for row in grids(made_wia_map(case(), "ik", messages, said))[-1].rows]

    from desktop_app.rights.guides.wia import load_map

    points = [point.id for point in load_map().controle]
    assert set(answers(tuple((id, True) for id in points))) == {"ja"}
    assert set(answers(tuple((id, False) for id in points))) == {"nog niet"}


@pytest.mark.parametrize("audience", ["werkgever", "bedrijfsarts"])
def test_it_is_not_made_for_who_has_nothing_to_do_with_it(
    audience: str, messages: Messages
) -> None:
    with pytest.raises(LookupError):
        made_wia_map(case(), audience, messages)  # type: ignore[arg-type]


@pytest.mark.parametrize("sample", ["ingrid-loonsanctie", "mehmet-late-aanvraag", "samira"])
def test_it_stays_on_two_pages_also_when_everything_is_missing(
    sample: str, messages: Messages
) -> None:
    document = made_wia_map(case(sample=sample), "ik", messages).document
    assert render(document, paper="kaart", words=messages).pages <= 2


@pytest.mark.parametrize("large", [False, True])
def test_it_keeps_the_standards_on_few_pages(
    large: bool, messages: Messages, tmp_path: Path, judge: Callable[..., None]
) -> None:
    path = tmp_path / "map.pdf"
    document = made_wia_map(case(), "ik", messages).document
    path.write_bytes(render_pdf(document, large=large, paper="kaart", words=messages))
    judge(path)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) <= (4 if large else 2)
