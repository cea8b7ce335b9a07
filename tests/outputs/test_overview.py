"""The personal overview: for every sample, every audience and both sizes."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pikepdf
import pytest
from msgspec.structs import replace

from desktop_app.export.atomic import ExportError
from desktop_app.export.audience import Audience, for_audience
from desktop_app.export.content.blocks import Block, Boxes, Grid, Heading, Paragraph, flat
from desktop_app.export.content.material import gathered
from desktop_app.export.content.overview import made_overview
from desktop_app.export.content.voice import Voice
from desktop_app.export.overview import write_overview
from desktop_app.export.overview_tables import keep_dates, open_rows, term_rows
from desktop_app.text.messages import load_messages
from desktop_app.text.resources import resource_path, resource_root
from desktop_app.traject import compute_traject, load_regelboek, read_feiten
from desktop_app.traject.facts import Feiten
from tests.outputs.planted import planted_case
from tests.outputs.structure import Node, read_tree
from tests.outputs.test_hostile_text import ALL

Judge = Callable[..., None]
TODAY = date(2026, 11, 22)
BOOK = load_regelboek(resource_root())
SAMPLES = sorted(resource_path("samples").glob("*.json"))
AUDIENCES: tuple[Audience, ...] = get_args(Audience)


WORDS = load_messages()
ME = Voice(WORDS, "ik")
SAMIRA = read_feiten(resource_path("samples", "samira.json"))


def write(path: Path, facts: Feiten = SAMIRA, today: date = TODAY, **options: Any) -> Path:
    case = gathered(facts, compute_traject(facts, today, BOOK), BOOK)
    write_overview(case, path, words=WORDS, **options)
    return path


def shown(path: Path, *options: str) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not here")
    command = ["pdftotext", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def tree_of(path: Path) -> Node:
    with pikepdf.open(path) as pdf:
        return read_tree(pdf)


COVER = [
    (sample, AUDIENCES[(at + 2 * large) % 5], bool(large))
    for at, sample in enumerate(SAMPLES)
    for large in (0, 1)
]
"""Every sample in both sizes, and every audience with both sizes, twice."""


@pytest.mark.parametrize(
    ("sample", "audience", "large"),
    COVER,
    ids=[f"{sample.stem}-{audience}-{'groot' if large else 'gewoon'}"
         for sample, audience, large in COVER],
)  # fmt: skip
def test_every_sample_size_and_audience_keeps_both_standards(
    sample: Path, audience: Audience, large: bool, tmp_path: Path, judge: Judge
) -> None:
    path = write(tmp_path / "uit.pdf", read_feiten(sample), audience=audience, large=large)
    judge(path)
    assert WORDS.get(f"pdf.voor.{audience}") in shown(path)


@pytest.mark.parametrize(("audience", "large"), [("ik", True), ("uwv", False), ("werkgever", True)])
def test_a_full_dossier_keeps_both_standards(
    audience: Audience, large: bool, tmp_path: Path, judge: Judge
) -> None:
    path = tmp_path / "uit.pdf"
    write_overview(planted_case()[0], path, audience=audience, large=large, words=WORDS)
    judge(path)


def test_who_listens_hears_the_blocks_in_their_order(tmp_path: Path) -> None:
    case = planted_case()[0]
    document = made_overview(case, "werkgever", WORDS).document
    path = tmp_path / "uit.pdf"
    write_overview(case, path, audience="werkgever", words=WORDS)
    command = ["pdfinfo", "-struct-text", str(path)]
    heard = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    heard = " ".join(re.findall(r'^ *"(.*)"$', heard, re.MULTILINE)).replace("\u00a0", " ")
    place = 0
    for block in flat(document.blocks):
        for text in spoken(block):
            place = heard.find(" ".join(text.split()), place)
            assert place >= 0, text


def spoken(block: Block) -> list[str]:
    """The texts of a block in the order in which they are read."""
    if isinstance(block, (Heading, Paragraph)):
        return block.text.split("\n")
    if isinstance(block, Boxes):
        return [text for box in block.boxes for text in (box.label, box.value, box.more)]
    if isinstance(block, Grid):
        cells = [cell for row in block.rows for cell in row]
        titles = [column.title for column in block.columns]
        return [line for cell in [*titles, *cells] for line in cell.split("\n")]
    return []


@pytest.mark.parametrize("day", ["2026-01-01", "2026-02-02", "2027-09-01", "2029-06-01"])
def test_other_days(day: str, tmp_path: Path, judge: Judge) -> None:
    facts = replace(SAMIRA, gedaan={}, documenten={}, werkhervatting=())
    judge(write(tmp_path / "uit.pdf", facts, date.fromisoformat(day)))


def test_only_a_first_day(tmp_path: Path, judge: Judge) -> None:
    path = write(tmp_path / "uit.pdf", Feiten(SAMIRA.eerste_ziektedag))
    judge(path)
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Title"]) == WORDS.get("pdf.titel")


def test_what_stands_on_it(tmp_path: Path) -> None:
    text = " ".join(shown(write(tmp_path / "uit.pdf"), "-raw").split())
    for words in (
        "Persoonlijk overzicht re-integratie",
        "Samira de Vries",
        "Gemaakt op zondag 22 november 2026",
        "Voor: mijzelf",
        "Week 42 van 104",
        "tot en met 1 feb 2028",
        "eigen opgave: 100%",
        "vanaf 1 feb 2027: 70%",
        "Dit staat nu open",
        "Termijnen",
        "medewerker inpak bij Bakkerij De Korenaar",
        "Plan van aanpak werkgever + jij aanwezig sinds 27 mrt 2026",
        "Je rechten in het kort",
        "De 104 weken lopen bij jou gewoon door tot en met 30 januari 2028.",
        "Wet werk en inkomen naar arbeidsvermogen, artikel 64 lid 3 en 65",
        "De regels in dit overzicht zijn gecontroleerd op zondag 22 november 2026.",
        "Dit is uitleg, geen juridisch advies.",
        "bladzijde 1 van",
    ):
        assert words in text, words


def test_every_term_is_in_the_table(tmp_path: Path) -> None:
    traject = compute_traject(SAMIRA, TODAY, BOOK)
    tables = [node for node in tree_of(write(tmp_path / "uit.pdf")).walk() if node.tag == "Table"]
    papers = [one for one in traject.documenten if one.stand not in ("nvt", "nog_niet")]
    assert [len(table.elements) - 1 for table in tables[:4]] == [
        len(open_rows(traject, ME)),
        len(traject.mijlpalen),
        len(traject.perioden),
        len(papers),
    ]
    assert len(term_rows(traject, ME)) == len(traject.mijlpalen)


def test_the_map_says_what_it_is_and_the_tables_follow(tmp_path: Path) -> None:
    with pikepdf.open(write(tmp_path / "uit.pdf")) as pdf:
        tree = read_tree(pdf)
        alts = [str(node.obj.Alt) for node in tree.walk() if node.tag == "Figure"]
    assert len(alts) == 1
    assert "30 januari 2028" in alts[0]
    tags = [node.tag for node in tree.elements]
    assert tags.index("Figure") < tags.index("Table")


def test_nothing_stands_in_the_margins(tmp_path: Path) -> None:
    for large in (False, True):
        boxes = shown(write(tmp_path / "uit.pdf", large=large), "-bbox")
        pages = boxes.count("<page ")
        assert pages > 1
        found = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', boxes)
        assert min(float(left) for left, _top, _right in found) >= 70.5  # 25 mm for the holes
        assert max(float(right) for _left, _top, right in found) <= 595.3 - 56.5
        assert min(float(top) for _left, top, _right in found) >= 56.5


def test_words_are_not_cut_in_the_tables(tmp_path: Path) -> None:
    for sample in SAMPLES:
        for large in (False, True):
            facts = read_feiten(sample)
            text = shown(write(tmp_path / "uit.pdf", facts, large=large), "-raw")
            traject = compute_traject(facts, TODAY, BOOK)
            whole = set(re.split(r"[\s()+]+", text))
            for row in [*open_rows(traject, ME), *term_rows(traject, ME)]:
                for word in re.split(r"[\s()+]+", " ".join(row)):
                    assert word in whole, (sample.stem, word)


def test_same_facts_same_bytes(tmp_path: Path) -> None:
    first = write(tmp_path / "een.pdf").read_bytes()
    assert first == write(tmp_path / "twee.pdf").read_bytes()
    assert first != write(tmp_path / "drie.pdf", today=date(2026, 11, 23)).read_bytes()


def test_hostile_facts(tmp_path: Path, judge: Judge) -> None:
    for large in (False, True):
        facts = replace(SAMIRA, naam="".join(ALL), werkgever="x" * 5000, functie="<b>")
        path = write(tmp_path / "uit.pdf", facts, large=large)
        judge(path)
        assert b"/Launch" not in path.read_bytes()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_an_employer_sees_no_rights_in_use_and_no_cause(sample: Path, tmp_path: Path) -> None:
    facts = replace(read_feiten(sample), vangnet=("no_risk",))
    whole = compute_traject(facts, TODAY, BOOK)
    seen = for_audience(whole, "werkgever")
    assert not seen.waarschuwingen
    assert not seen.niet_berekend
    assert all("werkgever" in each.wie or each.soort == "gebeurt" for each in seen.mijlpalen)
    hidden = {each.naam for each in whole.mijlpalen} - {each.naam for each in seen.mijlpalen}
    path = write(tmp_path / "uit.pdf", facts, audience="werkgever")
    text = " ".join(shown(path, "-raw").split())
    with pikepdf.open(path) as pdf:
        text += " ".join(str(node.obj.get("/Alt", "")) for node in read_tree(pdf).walk())
    for name in hidden - {"Ziekmelding"}:
        assert name not in text, name


def test_the_employer_filter_keeps_keys_together() -> None:
    traject = for_audience(compute_traject(SAMIRA, TODAY, BOOK), "werkgever")
    keys = {each.sleutel for each in traject.mijlpalen}
    assert {step.id for step in (*traject.volgende_stappen, *traject.anderen_aan_zet)} <= keys


def test_an_employer_does_not_read_what_i_mean_to_ask_of_him() -> None:
    whole = compute_traject(SAMIRA, TODAY, BOOK)
    asking = [step for step in whole.volgende_stappen if step.tekst.startswith("Vraag je werkgev")]
    assert asking
    seen = for_audience(whole, "werkgever").volgende_stappen
    assert seen
    assert not set(asking) & set(seen)


def test_my_own_overview_leaves_nothing_out() -> None:
    traject = compute_traject(SAMIRA, TODAY, BOOK)
    assert for_audience(traject, "ik") is traject
    assert for_audience(traject, "helper") is traject


def test_large_print_has_large_letters(tmp_path: Path) -> None:
    def sizes(path: Path) -> set[float]:
        found: set[float] = set()
        with pikepdf.open(path) as pdf:
            for page in pdf.pages:
                for operands, operator in pikepdf.parse_content_stream(page):
                    if str(operator) == "Tf":
                        found.add(float(operands[1]))
        return found

    assert min(sizes(write(tmp_path / "uit.pdf"))) >= 9
    assert 11 in sizes(write(tmp_path / "uit.pdf"))
    assert min(sizes(write(tmp_path / "uit.pdf", large=True))) >= 11
    assert 14 in sizes(write(tmp_path / "uit.pdf", large=True))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write(tmp_path / "weg" / "uit.pdf")


def test_short_dates_stay_together() -> None:
    assert keep_dates("klaar 3 dec 2026, en 12 mrt 2027") == (
        "klaar 3\u00a0dec\u00a02026, en 12\u00a0mrt\u00a02027"
    )
