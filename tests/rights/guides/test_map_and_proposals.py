"""The WIA map of a file, and the conversations that its traject brings near."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.rights.guides.judge import judge_map, missing
from desktop_app.rights.guides.picture import Stuk, about_paper
from desktop_app.rights.guides.proposals import propose
from desktop_app.rights.guides.wia import load_map
from desktop_app.traject import Regelboek
from tests.rights.guides.guide_files import picture

# ------------------------------------------------------------------ the map


def test_the_map_says_what_is_there_and_what_is_missing(regelboek: Regelboek) -> None:
    told = {"D03": {"stand": "gevraagd", "datum": "2027-09-01"}, "D06": {"stand": "geweigerd"}}
    told["D08"] = {"stand": "nvt"}
    beeld = picture(
        regelboek, vandaag="2027-10-01", papieren={"D02": date(2027, 9, 2)}, documenten=told
    )
    lines = {line.papier.document: line for line in judge_map(beeld, load_map())}
    assert (lines["D02"].stand, lines["D02"].sinds) == ("heb", date(2027, 9, 2))
    assert (lines["D03"].stand, lines["D03"].sinds) == ("gevraagd", date(2027, 9, 1))
    assert lines["D06"].stand == "geweigerd"
    assert lines["D08"].stand == "niet_nodig"
    assert lines["D12"].stand == "niet_nodig"  # there was no second track
    assert lines["D17"].stand == "ontbreekt"
    left = {line.papier.document for line in missing(lines.values())}
    assert {"D03", "D06", "D09", "D16", "D17"} <= left
    assert not {"D02", "D04", "D08", "D12", "D11"} & left


def test_with_a_second_track_its_papers_belong_to_the_map(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2027-10-01", spoor2_start="2027-02-10")
    left = {line.papier.document for line in missing(judge_map(beeld, load_map()))}
    assert {"D12", "D13"} <= left


def test_a_paper_that_the_catalogue_lacks_has_its_id_for_a_name() -> None:
    assert about_paper(None, "D99").naam == "D99"


# ------------------------------------------------------------------ proposals


@pytest.mark.parametrize(
    ("vandaag", "facts", "expected"),
    [
        ("2026-01-05", {}, []),
        ("2026-01-12", {}, ["G01"]),
        ("2026-02-01", {}, ["G01"]),
        ("2026-02-20", {"gedaan": {"probleemanalyse": "2026-02-10"}}, ["G02"]),
        ("2026-12-20", {}, ["G04", "G05"]),
        ("2027-01-20", {"gedaan": {"eerstejaarsevaluatie": "2026-12-14"}}, ["G06"]),
        ("2027-09-15", {"spoor2_start": "2027-02-10"}, ["G09", "G07"]),
        ("2027-11-15", {"wia_aanvraag": "2027-10-01"}, ["G10"]),
    ],
)
def test_a_conversation_is_proposed_in_time(
    vandaag: str, facts: dict[str, Any], expected: list[str], regelboek: Regelboek
) -> None:
    found = propose(picture(regelboek, vandaag=vandaag, **facts), load_conversations())
    told = [one.gesprek.id for one in found]
    assert [id for id in expected if id not in told] == []
    if not expected:
        assert told == []
    days = [one.dag or date.max for one in found]
    assert days == sorted(days)


def test_what_is_planned_done_or_long_past_is_not_proposed(regelboek: Regelboek) -> None:
    kinds = load_conversations()
    planned = Stuk("g", "gesprek", dag=date(2026, 12, 23), welk="G04")
    told = [
        one.gesprek.id for one in propose(picture(regelboek, planned, vandaag="2026-12-20"), kinds)
    ]
    assert "G04" not in told
    assert "G05" in told
    long_past = propose(picture(regelboek, vandaag="2027-05-03"), kinds)
    assert "G01" not in [one.gesprek.id for one in long_past]
    assert "G08" not in [one.gesprek.id for one in long_past]


def test_a_proposal_knows_its_moment(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2026-12-20")
    [year] = [one for one in propose(beeld, load_conversations()) if one.gesprek.id == "G04"]
    assert year.mijlpaal is not None
    assert year.mijlpaal.id == "eerstejaarsevaluatie"
    assert year.dag == date(2027, 1, 3)
