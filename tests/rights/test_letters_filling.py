"""Filling a letter in: blanks, answers, what the dossier knows, and hostile values."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.dossier.payloads import Contact
from desktop_app.rights.letters import BLANK, fill, load_letter, load_letters
from desktop_app.rights.letters_fill import lines_of
from desktop_app.rights.model import Blok
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.rights.letter_files import a_letter
from tests.rights.letter_papers import CONTACTS, answers, body, every, filled, known, read, sample

HOSTILE = {
    "markup": "<b>vet</b> <img src=x> &amp; **x** [a](http://b) `c`",
    "a place": "{reden} {x} {0} {{y}} {",
    "a block": "[als reden]\ngeheim\n[einde]",
    "a fence": "+++\nid = 1\n+++",
    "a sign of control": "a\x00b\x07c\x1b[31md\x7f\x9b\ud800",
    "right to left": "שלום \u202eabc\u202c \u2066x\u2069 مرحبا",
    "a joined script": "می\u200cخواهم 👩\u200d🔧",
    "many newlines": "een\r\n\r\n\r\ntwee\u2028drie\x0bvier",
    "a format": "%s %(x)s \\1 \\g<0> $1",
    "a long word": "x" * 100_000,
    "many words": "woord " * 20_000,
}


# ------------------------------------------------------------------ a small letter


def test_a_letter_is_filled_as_it_is_written(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    made = filled(
        letter, datum="2 maart", mijn_naam="Samira", aan_organisatie="De Korenaar",
        aan_naam="mevrouw Smit", dag="3 mei", lijst="- a\n* b\n\nc", soort="een",
    )  # fmt: skip
    assert made.onderwerp == "Brief van 3 mei"
    assert made.aan == ("De Korenaar", "mevrouw Smit")
    assert made.aanhef == "Geachte mevrouw Smit,"
    assert made.verzending == "Per e-mail en per post"
    assert made.kopie == "Kopie aan: bedrijfsarts en UWV"
    assert made.groet == "Met vriendelijke groet,"
    assert made.blokken == (
        Blok("alinea", ("Op 3 mei was er werk.",)),
        Blok("alinea", ("Antwoord een.",)),
        Blok("punten", ("vast", "a", "b", "c")),
    )
    assert made.ontbreekt == ()


def test_a_block_stands_there_only_when_its_field_is_filled_in(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    assert "Reden: moe." not in body(filled(letter, dag="3 mei", soort="een"))
    assert "Reden: moe." in body(filled(letter, dag="3 mei", soort="een", reden=" moe\n"))
    assert "Alleen bij twee." in body(filled(letter, soort="twee"))
    assert "Alleen bij twee." not in body(filled(letter, soort="een"))


def test_blanks_are_named_in_the_order_of_reading(tmp_path: Path) -> None:
    made = filled(a_letter(tmp_path))
    assert made.aan == (BLANK,)
    assert made.aanhef == "Geachte heer of mevrouw,"
    assert made.onderwerp == f"Brief van {BLANK}"
    assert made.ontbreekt == ("datum", "mijn_naam", "aan_organisatie", "dag", "soort", "lijst")


@pytest.mark.parametrize("nothing", ["", " ", "\n\n", "\t", "\x00", "\u202e\u202c", "\u200d"])
def test_a_value_of_nothing_is_a_blank(nothing: str, tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    assert fill(letter, every(letter, nothing)) == filled(letter)


def test_an_answer_that_does_not_exist_is_none(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    assert "soort" in filled(letter, soort="drie").ontbreekt
    assert filled(letter, soort="drie") == filled(letter)


def test_a_choice_not_made_shows_a_blank_in_place_of_its_text() -> None:
    letter = load_letter("L12")
    made = fill(letter, every(letter, "Woord"))
    assert made.ontbreekt == ("situatie",)
    assert body(made)[0] == BLANK
    assert body(made).count(BLANK) == 1


def test_values_of_other_letters_are_not_looked_at(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    assert filled(letter, onbekend="x", dag="3 mei") == filled(letter, dag="3 mei")


def test_the_ground_names_each_law_once_and_follows_the_answer(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    assert filled(letter, soort="een").grondslag == (
        "Dit baseer ik op: Burgerlijk Wetboek Boek 7, artikel 629 (lid 3 en 7) en artikel 625; "
        "UWV, Handboek Deskundigenoordelen van maart 2023 (1 december 2025)."
    )
    assert "artikel 670 (lid 1)" in filled(letter, soort="twee").grondslag
    assert "FNV" not in filled(letter, soort="twee").grondslag


# ------------------------------------------------------------------ hostile values


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_what_is_typed_is_plain_text_in_every_letter(value: str) -> None:
    shown = " ".join(lines_of(value))
    for letter in load_letters():
        way = next(answers(letter))
        made = fill(letter, every(letter, value) | way)
        plain = fill(letter, every(letter, "Woord") | way)
        assert made.van == made.datum == shown
        assert made.ontbreekt == ()
        assert made.grondslag == plain.grondslag
        assert shown.splitlines() == [shown]
        for line in (*made.aan, made.onderwerp, *body(made)):
            assert len(line.splitlines()) == 1
        assert [block.soort for block in set_of(made)] == [block.soort for block in set_of(plain)]


def set_of(made: Any) -> list[Blok]:
    """The blocks, one for each kind in a row."""
    found: list[Blok] = []
    for block in made.blokken:
        if not found or found[-1].soort != block.soort:
            found.append(block)
    return found


def test_a_value_is_not_read_as_a_place_or_a_block(tmp_path: Path) -> None:
    letter = a_letter(tmp_path)
    made = filled(letter, dag="{reden} [als soort] \\1", soort="een", reden="geheim {dag}")
    assert "Op {reden} [als soort] \\1 was er werk." in body(made)
    assert "Reden: geheim {dag}." in body(made)


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("a\x00b\x07", ("ab",)),
        ("a\r\nb\rc\u2029d\x85e", ("a", "b", "c", "d", "e")),
        ("\u202eabc\u202c", ("abc",)),
        ("a\tb", ("a b",)),
        ("a\u00adb\ufeff\u200bc", ("abc",)),
        ("می\u200cخواهم", ("می\u200cخواهم",)),
        ("\ud800x", ("x",)),
        ("ğ ş ł coördinatie €", ("ğ ş ł coördinatie €",)),
        ("  a  ", ("a",)),
        ("\n \n", ()),
    ],
)
def test_signs_that_steer_or_hide_are_gone(typed: str, lines: tuple[str, ...]) -> None:
    assert lines_of(typed) == lines


def test_a_very_long_value_is_quick() -> None:
    letter = load_letter("L08")
    start = time.perf_counter()
    fill(letter, every(letter, "\u202ex" * 100_000))
    assert time.perf_counter() - start < 2


# ------------------------------------------------------------------ what the dossier knows


def test_names_come_from_contacts_and_else_from_the_facts(
    regelboek: Regelboek, messages: Messages
) -> None:
    letter, raw = load_letter("L01"), sample("samira")
    told = known(letter, raw, regelboek, messages)
    assert (told["aan_organisatie"], told["aan_naam"]) == ("Bakkerij De Korenaar", "mevrouw Yıldız")
    told = known(letter, raw, regelboek, messages, contacts=())
    assert told["aan_organisatie"] == "Bakkerij De Korenaar"
    assert "aan_naam" not in told
    told = known(letter, raw, regelboek, messages, contacts=(), aan="uwv")
    assert (told["aan_organisatie"], told["dossier"]) == ("UWV", "uwv")
    told = known(letter, raw, regelboek, messages, contacts=(), aan="bureau")
    assert "aan_organisatie" not in told
    told = known(letter, raw, regelboek, messages, contacts=CONTACTS, aan="bedrijfsarts")
    assert (told["aan_naam"], told["dossier"]) == ("dokter Wiśniewska", "bedrijfsarts")


def test_days_of_the_dossier_come_in_words(regelboek: Regelboek, messages: Messages) -> None:
    told = known(load_letter("L02"), sample("samira"), regelboek, messages)
    assert told["plan_datum"] == "donderdag 26 maart 2026"
    assert told["advies_datum"] == "donderdag 12 maart 2026"


def events(
    regelboek: Regelboek, words: Messages, id: str, *told: tuple[str, str], **more: Any
) -> dict[str, str]:
    """What is known for a letter when these kinds of event came on these days."""
    raw = sample("samira") | {
        "gebeurtenissen": [{"soort": kind, "datum": day} for kind, day in told]
    }
    return known(load_letter(id), raw, regelboek, words, **more)


def test_one_event_tells_the_day_and_the_answer(regelboek: Regelboek, messages: Messages) -> None:
    told = events(regelboek, messages, "L13", ("ziektewet_beslissing", "2026-11-05"))
    assert told["beslissing_datum"] == "donderdag 5 november 2026"
    assert told["waarover"] == "ziektewet_beslissing"


def test_of_several_events_none_is_chosen(regelboek: Regelboek, messages: Messages) -> None:
    both = (("wia_beslissing", "2026-10-01"), ("ziektewet_beslissing", "2026-11-05"))
    told = events(regelboek, messages, "L13", *both)
    assert not {"waarover", "beslissing_datum"} & set(told)
    twice = (("wia_beslissing", "2026-10-01"), ("wia_beslissing", "2026-11-05"))
    told = events(regelboek, messages, "L13", *twice)
    assert told["waarover"] == "wia_beslissing"
    assert "beslissing_datum" not in told
    unsure = (("wia_beslissing", "2026-10-01"), ("wia_beslissing", "2026-11"))
    assert "beslissing_datum" not in events(regelboek, messages, "L13", *unsure)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("wia_beslissing", "donderdag 1 oktober 2026"),
        ("ziektewet_beslissing", "donderdag 5 november 2026"),
        ("voorschot_toegekend", None),
        ("ww", None),
        ("", None),
    ],
)
def test_a_day_is_that_of_the_answer_that_was_chosen(
    answer: str, day: str | None, regelboek: Regelboek, messages: Messages
) -> None:
    both = (("wia_beslissing", "2026-10-01"), ("ziektewet_beslissing", "2026-11-05"))
    told = events(regelboek, messages, "L13", *both, answers={"waarover": answer})
    assert told.get("beslissing_datum") == day


def test_two_kinds_of_event_can_be_one_answer(regelboek: Regelboek, messages: Messages) -> None:
    signed = ("vso_gesloten_zonder_bedenktijd", "2026-11-10")
    told = events(regelboek, messages, "L11b", signed)
    assert told["getekend_op"] == "dinsdag 10 november 2026"
    assert told["wat"] == "vso_gesloten"
    told = events(regelboek, messages, "L11b", signed, answers={"wat": "instemming_opzegging"})
    assert "getekend_op" not in told
    agreed = ("instemming_opzegging", "2026-11-12")
    assert "getekend_op" not in events(regelboek, messages, "L11b", signed, agreed)


@pytest.mark.parametrize("day", ["2026-02", "~2026-02-02"])
def test_a_day_that_is_not_sure_is_not_said(
    day: str, regelboek: Regelboek, messages: Messages
) -> None:
    raw = {"eerste_ziektedag": day, "naam": "Lotte", "gedaan": {"plan_van_aanpak": "2026-05"}}
    assert "ziek_sinds" not in known(load_letter("L15"), raw, regelboek, messages)
    assert "plan_datum" not in known(load_letter("L02"), raw, regelboek, messages)
    assert "aanvraag" not in known(load_letter("L10"), raw, regelboek, messages)


def test_a_day_that_has_passed_is_no_term_and_one_to_come_has_not_been(
    regelboek: Regelboek, messages: Messages
) -> None:
    def told(id: str, end: str) -> dict[str, str]:
        raw = sample("samira") | {"uit_dienst": end}
        return known(load_letter(id), raw, regelboek, messages)

    assert told("ziek-uit-dienst", "2026-12-31")["einde"] == "donderdag 31 december 2026"
    assert told("ziek-uit-dienst", "2026-11-22")["einde"] == "zondag 22 november 2026"
    assert "einde" not in told("ziek-uit-dienst", "2026-10-31")
    assert told("L12", "2026-10-31")["einde"] == "zaterdag 31 oktober 2026"
    assert "einde" not in told("L12", "2026-11-22")


def test_every_known_value_has_its_place(regelboek: Regelboek, messages: Messages) -> None:
    from desktop_app.rights.letters import known_values
    from desktop_app.traject import compute_traject
    from desktop_app.traject.decode import feiten_from

    today = date(2026, 11, 22)
    feiten = feiten_from(sample("nora-na-104-weken"), "proef")
    traject = compute_traject(feiten, today, regelboek)
    for letter in load_letters():
        found = known_values(letter, feiten, traject, CONTACTS, today, messages)
        for id, value in found.items():
            field = letter.veld(id)
            assert field is not None
            assert value.plaats in field.uit
            assert value.tekst.strip() == value.tekst != ""


def test_a_hostile_contact_does_no_harm(regelboek: Regelboek, messages: Messages) -> None:
    contact = Contact(rol="werkgever", naam="{x}\n<b>", organisatie="\u202eBakkerij")
    letter = load_letter("L14")
    told = known(letter, sample("samira"), regelboek, messages, contacts=(contact,))
    made = fill(letter, told, messages)
    assert made.aan == ("Bakkerij", "{x} <b>")
    assert made.aanhef == "Geachte {x} <b>,"
    assert "\u202e" not in read(made)
