"""Content on rights: read strictly, sourced, in plain words, and checked by the command."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from desktop_app.audit import audit
from desktop_app.audit.language import faults_of, score, score_faults
from desktop_app.rights import Pagina, load_helplines, load_page, load_pages
from desktop_app.rights.check import (
    helpline_faults,
    helpline_texts,
    page_faults,
    page_texts,
    sentence_count,
    source_faults,
)
from desktop_app.rights.library import HELPLINES, load_build
from desktop_app.rights.markdown import blocks_of
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek, RegelFout
from desktop_app.traject.model import Bron

HEAD = """+++
id = "proef"
soort = "dringend"
titel = "Proef"
kort = "Dit is een proef."
gecontroleerd = 2026-11-22
geldig_vanaf = 2026-01-01
{more}
+++
"""
SOURCE = 'bronnen = [ { bron = "BW7", artikel = "670b" } ]\n'
NUMBERS = {"113", "0800-0113", "112", "088-368 03 68", "0800-8020", "088-898 92 94"}
"""Those of the reference on rights, section 15; nothing else may be shown."""


def a_page(folder: Path, *, more: str = SOURCE, body: str = "Tekst.", name: str = "proef") -> Path:
    (folder / "dringend").mkdir(exist_ok=True)
    path = folder / "dringend" / f"{name}.md"
    path.write_text(HEAD.format(more=more) + body, encoding="utf-8")
    return folder


def read(folder: Path) -> Pagina:
    return load_page("proef", folder)


# ------------------------------------------------------------------ what ships


def test_everything_that_ships_has_sources_dates_and_text() -> None:
    for page in load_pages():
        assert list(page_faults(page)) == []
    for line in load_helplines():
        assert list(helpline_faults(line)) == []


def test_everything_that_ships_is_plain_dutch() -> None:
    for page in load_pages():
        for name, text in page_texts(page):
            assert list(faults_of(name, text)) == []
        assert list(score_faults(score(page.id, [text for _, text in page_texts(page)]))) == []
    for line in load_helplines():
        for name, text in helpline_texts(line):
            assert list(faults_of(name, text)) == []


def test_paragraphs_are_short_and_never_in_capitals_or_of_the_railway() -> None:
    for page in load_pages():
        for name, text in page_texts(page):
            assert sentence_count(text) <= 4, name
            assert not re.search(r"\b(haltes?|wissels?|stations?|baas)\b", text, re.IGNORECASE)
            assert set(re.findall(r"\b[A-Z]{4,}\b", text)) <= {"NBBU"}, name


def test_the_crisis_line_comes_first_and_only_known_numbers_are_shown() -> None:
    lines = load_helplines()
    assert [line.id for line in lines if line.soort == "crisis"] == [lines[0].id] == ["113"]
    told = {c.waarde for line in lines for c in line.contacten if c.soort == "telefoon"}
    assert told == NUMBERS
    for line in lines:
        for _, text in helpline_texts(line):
            for number in re.findall(r"\b\d{3,4}(?:-\d[\d ]+)?\b", text):
                assert number in NUMBERS, number


def test_a_doubtful_number_says_so() -> None:
    for line in load_helplines():
        for contact in line.contacten:
            if contact.vertrouwen != "hoog":
                assert "klopt" in contact.uitleg


def test_the_warning_says_first_what_to_do_and_names_people() -> None:
    page = load_page("nooit-tekenen")
    assert page.kort.startswith("Teken nu nog niets, vraag eerst advies.")
    assert page.blokken[0].regels[0].startswith("Teken nu nog niets, vraag eerst advies.")
    whole = " ".join(text for _, text in page_texts(page))
    for word in ("vakbond", "jurist", "14 dagen", "3 weken", "Ziektewet", "WW", "ontslag"):
        assert word in whole
    assert page.kop.soort == "dringend"


def test_the_limits_are_there_without_needing_a_law() -> None:
    page = load_page("grenzen")
    assert page.kop.soort == "app"
    assert page.kop.bronnen == ()


def test_an_unknown_page_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_page("bestaat-niet")


def test_the_content_ships_with_the_program() -> None:
    assert resource_path("rights", "nl", HELPLINES).is_file()


# ------------------------------------------------------------------ wrong files


def test_a_good_page_is_read_whole(tmp_path: Path) -> None:
    body = "Een\ntwee.\n\n## Kop\n\n- a\n  verder\n- b\n\n1. c\n2. d\n\n### Klein\nSlot."
    page = read(a_page(tmp_path, body=body))
    assert page.kop.bronnen[0].artikel == "670b"
    assert page.kop.gecontroleerd == date(2026, 11, 22)
    assert [(block.soort, block.regels, block.niveau) for block in page.blokken] == [
        ("alinea", ("Een twee.",), 0),
        ("kop", ("Kop",), 2),
        ("punten", ("a verder", "b"), 0),
        ("stappen", ("c", "d"), 0),
        ("kop", ("Klein",), 3),
        ("alinea", ("Slot.",), 0),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<b>vet</b>",
        "Lees [dit](https://x.nl)",
        "**vet**",
        "| a | b |",
        "# Grote kop",
        "#### Te klein",
        "![plaatje](x.png)",
        "`code`",
        "* punt",
        "> citaat",
        "1) stap",
    ],
)
def test_markup_that_no_view_reads_is_refused(body: str) -> None:
    with pytest.raises(RegelFout) as refused:
        blocks_of(f"Goed.\n\n{body}", "proef.md")
    assert refused.value.message.id == "rechten.opmaak"
    assert refused.value.message.values["veld"] == "3"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("geen kop", "rechten.kop"),
        ("+++\nid = \n+++\nTekst", "rechten.toml"),
        (HEAD.format(more="").replace("2026-11-22", "2026-02-30") + "Tekst", "rechten.toml"),
        (HEAD.format(more='zoek = ["a" "b"]') + "Tekst", "rechten.toml"),
        (HEAD.format(more="bronnen = [ { bron = 'XX' } ]") + "Tekst", "rechten.bron"),
        (HEAD.format(more="bronnen = [ { bron = 'BW7', artikle = '1' } ]") + "Tekst", "regel.vorm"),
        (HEAD.format(more="bronnen = [ 'BW7' ]") + "Tekst", "regel.vorm"),
        (HEAD.format(more="bronnen = 'BW7'") + "Tekst", "regel.vorm"),
        (HEAD.format(more="nu = [ { weken = [1, 2] } ]") + "Tekst", "regel.vorm"),
        (HEAD.format(more="gewicht = 4") + "Tekst", "regel.vorm"),
        ("+++\nid = 'proef'\n", "rechten.kop"),
        ("+++\nid = 'proef'\n+++\nTekst", "regel.vorm"),
        (HEAD.format(more="onbekend = 1") + "Tekst", "regel.vorm"),
        (HEAD.format(more="").replace("2026-11-22", "'gisteren'") + "Tekst", "regel.vorm"),
        (HEAD.format(more="").replace("dringend", "leuk") + "Tekst", "regel.vorm"),
        (HEAD.format(more="").replace('"proef"', '"anders"') + "Tekst", "rechten.id"),
    ],
)
def test_a_wrong_head_is_named(tmp_path: Path, text: str, id: str, messages: Messages) -> None:
    (tmp_path / "dringend").mkdir()
    (tmp_path / "dringend" / "proef.md").write_text(text, encoding="utf-8")
    with pytest.raises(RegelFout) as refused:
        read(tmp_path)
    assert refused.value.message.id == id
    assert "proef.md" in messages.say(refused.value.message)


def test_a_page_of_the_window_that_there_is_not_is_refused(
    tmp_path: Path, messages: Messages
) -> None:
    assert read(a_page(tmp_path, more=f'{SOURCE}schermen = ["na104"]')).kop.schermen == ("na104",)
    wrong = tmp_path / "fout"
    wrong.mkdir()
    with pytest.raises(RegelFout) as refused:
        read(a_page(wrong, more=f'{SOURCE}schermen = ["na105"]'))
    said = messages.say(refused.value.message)
    assert "proef.md" in said
    assert "schermen" in said


def test_two_pages_with_one_name_are_refused(tmp_path: Path) -> None:
    a_page(tmp_path)
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "proef.md").write_bytes((tmp_path / "dringend/proef.md").read_bytes())
    with pytest.raises(RegelFout):
        read(tmp_path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    a_page(tmp_path)
    (tmp_path / "dringend" / "proef.md").write_bytes(b"+++\n\xff\n+++\n")
    with pytest.raises(RegelFout):
        read(tmp_path)


def test_a_wrong_head_names_its_line(tmp_path: Path, messages: Messages) -> None:
    a_page(tmp_path, more='zoek = ["a" "b"]')
    with pytest.raises(RegelFout) as refused:
        read(tmp_path)
    assert "‘proef.md’, regel 8:" in messages.say(refused.value.message)


@pytest.mark.parametrize(
    ("more", "body", "id", "field"),
    [
        ("", "Tekst.", "regel.bron", "bronnen"),
        ("bronnen = [ { bron = 'ZW' } ]", "Tekst.", "regel.artikel", "bronnen[0].artikel"),
        ("bronnen = [ { bron = 'RPEZ' } ]", "Tekst.", "regel.artikel", "bronnen[0].artikel"),
        ("geldig_tot_en_met = 2025-01-01\n" + SOURCE, "Tekst.", "regel.dagen", "geldig_tot_en_met"),
        (SOURCE, "", "rechten.leeg", "tekst"),
        (SOURCE, "A. B. C. D. E.", "rechten.lange_alinea", "A. B. C. D."),
        (SOURCE, "- A. B. C. D. E.", "rechten.lange_alinea", "A. B. C. D."),
        (SOURCE, "Let nu goed op!", "rechten.teken", "Let nu goed op!"),
        (SOURCE, 'Zeg "nee" tegen hem.', "rechten.teken", 'Zeg "nee" tegen hem.'),
        (SOURCE + 'zwaar = "Foto\'s."', "Tekst.", "rechten.teken", "zwaar"),
    ],
)
def test_what_is_wrong_in_a_page_is_found(
    tmp_path: Path, more: str, body: str, id: str, field: str, messages: Messages
) -> None:
    page = read(a_page(tmp_path, more=more, body=body))
    [found] = page_faults(page)
    assert (found.id, found.values["veld"]) == (id, field)
    assert "proef" in messages.say(found)


def test_a_source_without_a_day_was_checked_on_the_day_of_the_page(tmp_path: Path) -> None:
    own = "{ bron = 'U1', gecontroleerd = 2026-10-01 }"
    page = read(a_page(tmp_path, more=f"bronnen = [ {{ bron = 'U2' }}, {own} ]"))
    days = [source.gecontroleerd for source in page.kop.bronnen]
    assert days == [date(2026, 11, 22), date(2026, 10, 1)]


def test_a_source_must_be_safe_and_checked(messages: Messages) -> None:
    source = Bron("beleid", "UWV", link="http://uwv.nl")
    found = list(source_faults((source,), "proef.md", "proef"))
    assert [fault.id for fault in found] == ["regel.link", "regel.gecontroleerd"]
    assert all("proef.md" in messages.say(fault) for fault in found)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("dit?", "dit."), [("rechten.geen_vraag", "titel")]),
        (("## Bewaar dit", "## Bewaar"), [
            ("rechten.onbekende_kop", "Bewaar"), ("rechten.kop_ontbreekt", "Bewaar dit"),
        ]),
        (("## Bewaar dit\n\nTekst.", "## Bewaar dit"), [("rechten.lege_kop", "Bewaar dit")]),
        (("## Uitzonderingen\n\nTekst.", ""), []),
        (("Kort.", "Een. Twee. Drie."), [("rechten.te_veel_zinnen", "kort")]),
        (('titel = "Mag dit?"', 'titel = " "'), [
            ("rechten.geen_vraag", "titel"), ("rechten.veld_leeg", "titel"),
        ]),
    ],
)  # fmt: skip
def test_the_build_of_an_article_is_checked(
    tmp_path: Path, change: tuple[str, str], expected: list[tuple[str, str]]
) -> None:
    found = page_faults(read(an_article(tmp_path, *change)))
    assert [(fault.id, fault.values["veld"]) for fault in found] == expected


def test_headings_of_an_article_stand_in_their_order(tmp_path: Path) -> None:
    one, other = (f"## {part.kop}\n\nTekst.\n\n" for part in load_build()[1:3])
    [found] = page_faults(read(an_article(tmp_path, one + other, other + one)))
    assert found.id == "rechten.volgorde"


def an_article(folder: Path, old: str, new: str) -> Path:
    """An article in which a piece is something else."""
    head = HEAD.format(more=SOURCE).replace("dringend", "artikel").replace('"Proef"', '"Mag dit?"')
    head = head.replace("Dit is een proef.", "Kort.")
    body = "".join(f"## {part.kop}\n\nTekst.\n\n" for part in load_build())
    assert old in head + body
    (folder / "loon").mkdir()
    text = (head + body).replace(old, new)
    (folder / "loon" / "proef.md").write_text(text, encoding="utf-8")
    return folder


def helplines(folder: Path, **changes: object) -> Path:
    raw = json.loads(resource_path("rights", "nl", HELPLINES).read_text(encoding="utf-8"))
    raw["helplijnen"] = [raw["helplijnen"][0] | changes]
    (folder / HELPLINES).write_text(json.dumps(raw), encoding="utf-8")
    return folder


def test_a_helpline_without_a_source_or_with_a_whole_address_is_found(tmp_path: Path) -> None:
    site = {"soort": "website", "waarde": "https://113.nl"}
    [line] = load_helplines(helplines(tmp_path, bronnen=[], contacten=[site]))
    assert [fault.id for fault in helpline_faults(line)] == ["regel.bron", "rechten.adres"]


@pytest.mark.parametrize("changes", [{"naam": 3}, {"soort": "anders"}, {"meer": 1}])
def test_a_wrong_helpline_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(RegelFout):
        load_helplines(helplines(tmp_path, **changes))


@pytest.mark.parametrize("content", [None, b"{", b"[]", b"\xff"])
def test_a_file_of_helplines_that_is_broken_is_refused(
    tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / HELPLINES).write_bytes(content)
    with pytest.raises(RegelFout):
        load_helplines(tmp_path)


# ------------------------------------------------------------------ the command


def test_the_command_tells_of_pages_checked_long_ago(
    regelboek: Regelboek, messages: Messages
) -> None:
    told = audit(regelboek, messages, date(2030, 1, 1)).warnings
    assert {"nooit-tekenen", "grenzen", "113"} <= {line.values["regel"] for line in told}
    assert all("2026" in messages.say(line) for line in told if line.values["regel"] == "113")
