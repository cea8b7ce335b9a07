"""The list of papers and the chronology: what is in them, for whom, and which number is whose."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.dossier import Activiteit, Document, Notitie
from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import Document as Made
from desktop_app.export.content.blocks import Grid, Paragraph
from desktop_app.export.content.chronology import made_chronology
from desktop_app.export.content.inventory import made_inventory
from desktop_app.export.content.material import Material
from desktop_app.export.render import render_pdf
from desktop_app.text.messages import Messages
from tests.outputs.cases import case, entry, file

PAPERS = [
    entry("plan", Document(titel="Plan van aanpak", soort="D03", datum="2026-03-30", van="Werk",
                           volgens_stuk="Twee keer drie uur.", mijlpaal="plan_van_aanpak",
                           niveau="werkgever")),
    entry("advies", Document(titel="Advies bedrijfsarts", soort="D09", datum="~2026-03-12",
                             medisch="ja", niveau="werkgever", van="Arts Żółć")),
    entry("foto", Document(titel="Foto van het rooster", niveau="uwv")),
    entry("maand", Document(titel="Brief van UWV", datum="2026-04", niveau="uwv")),
    entry("intake", Activiteit(titel="Intake", datum="2026-10-01", papier="plan", resultaat="Ja.",
                               niveau="uwv")),
    entry("los", Activiteit(titel="Zonder papier", datum="2026-10-02", niveau="uwv")),
    entry("noot", Notitie(tekst="ZQX gevoel", datum="2026-05-05")),
]  # fmt: skip
FILES = [
    file("file1", "plan", "plan oud.pdf"),
    file("file2", "plan", "plan nieuw.pdf", version=2),
    file("file3", "advies", "advies.jpg"),
]


def whole() -> Material:
    return case(PAPERS, FILES)


def grids(document: Made) -> list[Grid]:
    return [block for block in document.blocks if isinstance(block, Grid)]


def rows(document: Made) -> list[tuple[str, ...]]:
    return list(grids(document)[0].rows)


# ------------------------------------------------------------------ the list


def test_papers_are_numbered_by_day_with_the_newest_file(messages: Messages) -> None:
    list_ = rows(made_inventory(whole(), "ik", messages, {"2" * 64: 7}).document)
    assert [row[0] for row in list_] == ["1", "2", "3", "4"]
    assert [row[2] for row in list_] == [
        "Advies bedrijfsarts", "Plan van aanpak", "Brief van UWV", "Foto van het rooster",
    ]  # fmt: skip
    plan = list_[1]
    assert plan[1] == "30 mrt 2026"
    assert plan[6:] == ("7", "plan nieuw.pdf", "2" * 16)


def test_days_that_are_not_exact_say_so(messages: Messages) -> None:
    days = [row[1] for row in rows(made_inventory(whole(), "ik", messages).document)]
    assert days == ["ongeveer 12 mrt 2026", "30 mrt 2026", "april 2026", "geen datum"]


def test_medical_is_said_and_what_is_not_known_too(messages: Messages) -> None:
    medical = [row[4] for row in rows(made_inventory(whole(), "ik", messages).document)]
    assert medical == ["ja", "nee", "niet ingevuld", "niet ingevuld"]


def test_what_is_missing_stands_apart_and_not_what_has_a_file(messages: Messages) -> None:
    bare = made_inventory(case(), "ik", messages).document
    missing = {row[0] for row in grids(bare)[0].rows}
    assert missing
    some = case([entry("p", Document(titel="Mijn stuk", soort=_id_of(missing)))],
                [file("file1", "p", "a.pdf")])  # fmt: skip
    after = made_inventory(some, "ik", messages).document
    assert len(grids(after)[-1].rows) < len(missing) or len(grids(after)) == 1


def _id_of(names: set[str]) -> str:
    return next(paper.id for paper in case().traject.documenten if paper.naam in names)


@pytest.mark.parametrize(
    ("audience", "titles"),
    [
        ("ik", 4),
        ("helper", 4),
        ("bedrijfsarts", 4),
        ("uwv", 4),
        ("werkgever", 1),
    ],
)
def test_an_audience_sees_its_own_papers_without_a_gap_in_the_numbers(
    audience: Audience, titles: int, messages: Messages
) -> None:
    list_ = rows(made_inventory(whole(), audience, messages).document)
    assert [row[0] for row in list_] == [str(number) for number in range(1, titles + 1)]


def test_a_dossier_without_papers_says_so(messages: Messages) -> None:
    told = made_inventory(case(), "ik", messages).document
    assert Paragraph("Er staan nog geen papieren in deze lijst.") in told.blocks


# ------------------------------------------------------------------ the chronology


def test_facts_stand_by_day_with_the_number_of_their_paper(messages: Messages) -> None:
    facts = rows(made_chronology(whole(), "ik", messages).document)
    told = [(day, what, number) for day, what, _, number in facts]
    assert ("ongeveer 12 mrt 2026", "Advies bedrijfsarts", "1") in told
    assert ("30 mrt 2026", "Plan van aanpak", "2") in told
    assert ("1 okt 2026", "Intake", "2") in told
    assert ("30 mrt 2026", "Plan van aanpak", "Twee keer drie uur.", "2") in facts


def test_what_has_no_paper_or_no_day_is_not_in_it(messages: Messages) -> None:
    said = str(made_chronology(whole(), "ik", messages).document)
    assert "Zonder papier" not in said
    assert "ZQX" not in said
    facts = rows(made_chronology(whole(), "ik", messages).document)
    assert not any("Foto" in row[1] for row in facts)


def test_the_numbers_are_those_of_the_list_for_the_same_audience(messages: Messages) -> None:
    for audience in ("ik", "uwv", "werkgever"):
        numbers = {
            row[2]: row[0] for row in rows(made_inventory(whole(), audience, messages).document)
        }
        document = made_chronology(whole(), audience, messages).document
        for number, title, _ in grids(document)[1].rows:
            assert numbers[title] == number


def test_a_chronology_of_nothing_says_so(messages: Messages) -> None:
    told = made_chronology(case(), "ik", messages).document
    assert Paragraph("Er zijn nog geen papieren met een datum.") in told.blocks


# ------------------------------------------------------------------ on paper


@pytest.mark.parametrize("make", [made_inventory, made_chronology])
@pytest.mark.parametrize("large", [False, True])
def test_both_are_tagged_and_keep_the_standards(
    make: Callable[..., object],
    large: bool,
    messages: Messages,
    tmp_path: Path,
    judge: Callable[..., None],
) -> None:
    many = [
        entry(f"p{n}", Document(titel=f"Papier {n} met een lange naam " * 3, datum="2026-05-05",
                                van="<b>&amp; Şebnem", volgens_stuk="Er staat veel. " * 20))
        for n in range(40)
    ]  # fmt: skip
    document = make(case(many), "ik", messages).document  # type: ignore[attr-defined]
    path = tmp_path / "lijst.pdf"
    path.write_bytes(render_pdf(document, paper="liggend", large=large, words=messages))
    judge(path)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    assert "<b>&amp; Şebnem" in " ".join(done.stdout.decode("utf-8").split())
