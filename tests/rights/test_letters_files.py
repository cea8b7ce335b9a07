"""Mistakes in the files of letters: each is refused or found, with its file and field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.rights.check_letters import Known, letter_faults, letters_faults, longest
from desktop_app.rights.letters import SHARED, load_letter, load_letters
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek, RegelFout
from tests.rights.letter_files import BODY, FIELDS, HEAD, a_letter, shared_fields, write

KNOWN: Known = {
    "artikelen": {"loonstop"},
    "mijlpalen": {"loonstop"},
    "documenten": {"D01"},
    "hulp": {"vakbond"},
    "herinnering_brief": {"proef"},
}
OPTIONS = '{ id = "a", naam = "A" }, { id = "b", naam = "B" }'
LINKS = """\
artikelen = ["loonstop"]
mijlpalen = ["loonstop"]
documenten = ["D01"]
hulp = ["vakbond"]
herinnering_na_dagen = 7
herinnering_brief = "proef"
"""


def said(folder: Path, messages: Messages) -> str:
    with pytest.raises(RegelFout) as refused:
        load_letter("proef", folder)
    return messages.say(refused.value.message)


def found(folder: Path, book: Regelboek, **parts: str) -> list[str]:
    return [fault.id for fault in letter_faults(a_letter(folder, **parts), book, KNOWN)]


# ------------------------------------------------------------------ refused


def test_a_good_letter_is_read_and_the_readme_is_none(tmp_path: Path, regelboek: Regelboek) -> None:
    letter = a_letter(tmp_path, head=HEAD + LINKS)
    assert list(letter_faults(letter, regelboek, KNOWN)) == []
    assert [one.id for one in load_letters(tmp_path)] == ["proef"]
    assert [str(piece.als.optie) for piece in letter.stukken if piece.als] == ["None", "twee"]
    assert longest(letter) == 14


@pytest.mark.parametrize(
    "body",
    [
        "[als reden]\nReden.",
        "Tekst.\n[einde]",
        "[als reden]\n[als dag]\nReden.\n[einde]\n[einde]",
        "[als]\nReden.\n[einde]",
        "[als reden of dag]\nReden.\n[einde]",
        "[als Reden]\nReden.\n[einde]",
        "[anders]\nReden.\n[einde]",
        "[einde] Reden.",
    ],
)
def test_a_block_that_is_not_closed_or_not_plain_is_refused(
    body: str, tmp_path: Path, messages: Messages
) -> None:
    told = said(write(tmp_path, body=body), messages)
    assert "proef.md" in told
    assert "[einde]" in told


@pytest.mark.parametrize(
    "body",
    ["{onbekend}", "[als onbekend]\nA.\n[einde]", "[als soort is drie]\nA.\n[einde]",
     "[als dag is een]\nA.\n[einde]"],
)  # fmt: skip
def test_a_name_that_is_no_field_or_answer_is_refused(
    body: str, tmp_path: Path, messages: Messages
) -> None:
    told = said(write(tmp_path, body=f"Tekst.\n\n{body}"), messages)
    assert "proef.md" in told
    assert any(f"‘{name}’" in told for name in ("onbekend", "drie", "een"))


@pytest.mark.parametrize("body", ["{", "}", "{Dag}", "{ dag }", "{dag.x}", "{{dag}}"])
def test_a_brace_that_is_no_place_is_refused(body: str, tmp_path: Path, messages: Messages) -> None:
    assert "accolades" in said(write(tmp_path, body=f"Tekst {body}."), messages)


@pytest.mark.parametrize("body", ["## Kop\n\nTekst.", "1. stap", "### Kop"])
def test_a_letter_has_no_headings_or_steps(body: str, tmp_path: Path, messages: Messages) -> None:
    assert "alleen alinea’s en punten" in said(write(tmp_path, body=body), messages)


def test_markup_is_refused_with_its_line(tmp_path: Path, messages: Messages) -> None:
    body = "Tekst.\n\n[als reden]\nGoed.\n<b>vet</b>\n[einde]"
    with pytest.raises(RegelFout) as refused:
        a_letter(tmp_path, body=body)
    assert refused.value.message.id == "rechten.opmaak"
    assert refused.value.message.values["veld"] == "6"
    assert "proef.md" in messages.say(refused.value.message)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('id = "proef"', 'id = "anders"', "anders"),
        ('titel = "Proef"', "titel = 3", "titel"),
        ('titel = "Proef"', 'titel = "Proef"\nkleur = "rood"', "kleur"),
        ('titel = "Proef"', "", "titel"),
        ('["werkgever"]', '["baas"]', "aan[0]"),
        ('"mail_en_post"', '"duif"', "verzending"),
        ("2026-11-22", '"gisteren"', "gecontroleerd"),
        ('"BW7", artikel = "625"', '"XX"', "bronnen"),
        ('"soort is twee"', '"soort = twee"', "bronnen"),
        ('"soort is twee"', '"soort is drie"', "drie"),
        ("medisch_verboden = true", 'medisch_verboden = "ja"', "medisch_verboden"),
        ('{ bron = "U3" }', '"U3"', "bronnen"),
        (
            '{ bron = "P02" },',
            '{ bron = "P02" },\n]\nachtergrond = [{ bron = "XX" }',
            "achtergrond",
        ),
    ],
)
def test_a_wrong_head_is_named(
    old: str, new: str, word: str, tmp_path: Path, messages: Messages
) -> None:
    assert old in HEAD
    told = said(write(tmp_path, head=HEAD.replace(old, new, 1)), messages)
    assert "proef.md" in told
    assert word in told


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('id = "reden"', 'id = "dag"', "dag"),
        ('id = "reden"', 'id = "datum"', "datum"),
        ('id = "twee", naam', 'id = "een", naam', "een"),
        ('soort = "lang"', 'soort = "kort"', "soort"),
        ("verplicht = true", "verplicht = 1", "verplicht"),
        ('soort = "lang"', 'soort = "lang"\nuit = "vandaag"', "uit"),
        ('soort = "lang"', 'soort = "lang"\nmoment = "nu"', "moment"),
    ],
)
def test_a_wrong_field_is_named(
    old: str, new: str, word: str, tmp_path: Path, messages: Messages
) -> None:
    told = said(write(tmp_path, fields=FIELDS.replace(old, new, 1)), messages)
    assert "proef.md" in told
    assert word in told


@pytest.mark.parametrize("content", [b"", b"tekst", b"+++\nid = \n+++\n", b"\xff", b"+++\n+++\n"])
def test_a_file_that_is_no_letter_is_named(
    content: bytes, tmp_path: Path, messages: Messages
) -> None:
    write(tmp_path)
    (tmp_path / "proef.md").write_bytes(content)
    assert "proef.md" in said(tmp_path, messages)


@pytest.mark.parametrize("content", [None, b"{", b"[]", b"\xff"])
def test_broken_shared_fields_are_named(
    content: bytes | None, tmp_path: Path, messages: Messages
) -> None:
    write(tmp_path)
    (tmp_path / SHARED).unlink()
    if content is not None:
        (tmp_path / SHARED).write_bytes(content)
    assert SHARED in said(tmp_path, messages)


@pytest.mark.parametrize("choice", ["onbekend", "reden"])
def test_a_day_goes_with_a_choice_of_the_letter(
    choice: str, tmp_path: Path, messages: Messages
) -> None:
    fields = FIELDS.replace('soort = "datum"', f'soort = "datum"\nbij = "{choice}"', 1)
    assert choice in said(write(tmp_path, fields=fields), messages)


def test_shared_fields_are_strict(tmp_path: Path, messages: Messages) -> None:
    write(tmp_path)
    raw = shared_fields() | {"kleur": "rood"}
    (tmp_path / SHARED).write_text(json.dumps(raw), encoding="utf-8")
    assert "kleur" in said(tmp_path, messages)


# ------------------------------------------------------------------ found


@pytest.mark.parametrize(
    ("extra", "id"),
    [
        ('artikelen = ["x"]', "brieven.verwijzing"),
        ('mijlpalen = ["x"]', "brieven.verwijzing"),
        ('documenten = ["D99"]', "brieven.verwijzing"),
        ('hulp = ["x"]', "brieven.verwijzing"),
        ('herinnering_brief = "x"\nherinnering_na_dagen = 7', "brieven.verwijzing"),
        ('herinnering_brief = "proef"', "brieven.herinnering"),
        ("herinnering_na_dagen = 0", "brieven.herinnering"),
    ],
)
def test_a_reference_to_nothing_is_found(
    extra: str, id: str, tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    letter = a_letter(tmp_path, head=f"{HEAD}{extra}\n")
    faults = list(letter_faults(letter, regelboek, KNOWN))
    assert [fault.id for fault in faults] == [id]
    assert extra.split(" ", maxsplit=1)[0] in messages.say(faults[0]) or id.endswith("herinnering")


@pytest.mark.parametrize(
    ("old", "new", "id"),
    [
        ('titel = "Proef"', 'titel = " "', "rechten.veld_leeg"),
        ('["Let op."]', "[]", "rechten.veld_leeg"),
        ('["Let op."]', '[""]', "rechten.veld_leeg"),
        ('aan = ["werkgever"]', "aan = []", "rechten.veld_leeg"),
        ('"Je probeert iets."', '"Een. Twee. Drie."', "rechten.te_veel_zinnen"),
        (', artikel = "625"', "", "regel.artikel"),
        ("medisch_verboden = true", "medisch_verboden = false", "brieven.medisch"),
    ],
)
def test_a_head_that_says_too_little_is_found(
    old: str, new: str, id: str, tmp_path: Path, regelboek: Regelboek
) -> None:
    assert old in HEAD
    assert found(tmp_path, regelboek, head=HEAD.replace(old, new, 1)) == [id]


def test_a_copy_for_a_bureau_counts_as_a_reader(tmp_path: Path, regelboek: Regelboek) -> None:
    head = HEAD.replace("medisch_verboden = true", "medisch_verboden = false")
    free = head.replace('aan = ["werkgever"]', 'aan = ["bedrijfsarts"]')
    assert found(tmp_path, regelboek, head=free) == []
    (tmp_path / "b").mkdir()
    shared = free.replace('"bedrijfsarts", "uwv"', '"bureau"')
    assert found(tmp_path / "b", regelboek, head=shared) == ["brieven.medisch"]


def test_a_letter_needs_a_source_for_what_it_says(tmp_path: Path, regelboek: Regelboek) -> None:
    head = HEAD.split("bronnen", maxsplit=1)[0] + "bronnen = []\n"
    assert found(tmp_path, regelboek, head=head) == ["regel.bron"]


@pytest.mark.parametrize(
    ("old", "new", "id"),
    [
        ('uitleg = "Een reden."', 'uitleg = ""', "rechten.veld_leeg"),
        ('soort = "lang"', 'soort = "lang"\nmedisch = true', "brieven.medisch"),
        ('soort = "lang"', 'soort = "lang"\nmoment = "later"', "brieven.moment"),
        ('soort = "lang"', 'soort = "lang"\nuit = ["feiten.schoenmaat"]', "brieven.uit"),
        ('soort = "lang"', 'soort = "lang"\nbij = "soort"', "brieven.moment"),
        ('tekst = "een"', 'tekst = "een", gebeurtenissen = ["verjaardag"]', "brieven.uit"),
        ('soort = "lang"', f'soort = "lang"\nopties = [{OPTIONS}]', "brieven.keuze"),
        ('{ id = "een", naam = "Een", tekst = "een" }', '{ id = "een", naam = "Een" }',
         "brieven.keuze"),
    ],
)  # fmt: skip
def test_a_field_that_cannot_work_is_found(
    old: str, new: str, id: str, tmp_path: Path, regelboek: Regelboek
) -> None:
    assert old in FIELDS
    assert id in found(tmp_path, regelboek, fields=FIELDS.replace(old, new, 1))


@pytest.mark.parametrize(
    "place",
    [
        "schoen", "feiten", "vandaag.x", "aan.telefoon", "aan.naam.x", "contact.tante.naam",
        "contact.werkgever.bsn", "mijlpaal.x.gedaan_op", "mijlpaal.loonstop.wat", "periode.x.van",
        "periode.wachttijd.naam", "wachttijd.x", "gebeurtenis.x.datum",
        "gebeurtenis.wia_beslissing.uitkomst", "gebeurtenis.wia_beslissing", "feiten.loon.x",
        "feiten.contract.x",
    ],
)  # fmt: skip
def test_a_place_that_the_dossier_does_not_have_is_found(
    place: str, tmp_path: Path, regelboek: Regelboek
) -> None:
    fields = FIELDS.replace('soort = "lang"', f'soort = "lang"\nuit = ["{place}"]', 1)
    assert found(tmp_path, regelboek, fields=fields) == ["brieven.uit"]


@pytest.mark.parametrize(
    ("body", "id"),
    [
        (BODY.replace("{lijst}", "niets"), "brieven.ongebruikt"),
        (BODY.replace("[als reden]\nReden: {reden}.\n[einde]", "Reden: {reden}."), "brieven.los"),
        (f"{BODY}\n[als dag]\nOok {{reden}}.\n[einde]\n", "brieven.los"),
        (BODY + "woord " * 187, "brieven.te_lang"),
    ],
)
def test_a_text_that_does_not_fit_its_fields_is_found(
    body: str, id: str, tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    letter = a_letter(tmp_path, body=body)
    [fault] = letter_faults(letter, regelboek, KNOWN)
    assert fault.id == id
    assert "proef.md" in messages.say(fault)


def test_a_letter_without_text_is_found(tmp_path: Path, regelboek: Regelboek) -> None:
    assert "rechten.veld_leeg" in found(tmp_path, regelboek, body="")


def test_an_answer_that_says_nothing_is_found(tmp_path: Path, regelboek: Regelboek) -> None:
    fields = FIELDS.replace(', tekst = "een"', "").replace(', tekst = "twee"', "")
    body = BODY.replace("Antwoord {soort}.\n\n", "")
    assert found(tmp_path, regelboek, fields=fields, body=body) == ["brieven.keuze"]


def test_a_page_that_names_no_letter_is_found(
    regelboek: Regelboek, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    from msgspec.structs import replace

    from desktop_app.rights import check_letters, load_page

    page = load_page("loonstop")
    wrong = replace(page, kop=replace(page.kop, brieven=("L14", "L99")))
    pages = [wrong if one.id == page.id else one for one in check_letters.load_pages()]
    monkeypatch.setattr(check_letters, "load_pages", lambda: pages)
    [fault] = letters_faults(regelboek)
    told = messages.say(fault)
    assert "loonstop.md" in told
    assert "brieven[1]" in told
