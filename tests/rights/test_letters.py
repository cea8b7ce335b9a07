"""The letters that ship: right, plain, without anything medical for an employer, and fillable."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from desktop_app.audit.language import faults_of, score, score_faults
from desktop_app.dossier.payloads import Role
from desktop_app.rights import load_pages
from desktop_app.rights.check_letters import (
    MOST_WORDS,
    letter_texts,
    letters_days,
    letters_faults,
    letters_texts,
    longest,
)
from desktop_app.rights.letters import BLANK, Brief, fill, load_letter, load_letters
from desktop_app.rights.letters_model import WITHOUT_MEDICAL, Ontvanger
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.rights.letter_papers import (
    SAMPLES,
    TODAY,
    answers,
    body,
    every,
    filled,
    known,
    read,
    sample,
)

LETTERS = load_letters()
IDS = [letter.id for letter in LETTERS]
WANTED = {
    *(f"L{number:02}" for number in range(1, 17)),
    *("L06b", "L07b", "L11b", "L11c"),
    *("ziek-uit-dienst", "ingebrekestelling-uwv", "herinnering-7-dagen", "herinnering-afspraak"),
}
MEDICAL = re.compile(
    r"diagnos|medicij|behandel|therap|sympto|psych|zwanger|ziekenhuis|specialist|huisarts|burn|"
    r"versla(?:afd|ving)|depress|kanker|pijn|operati|klachten",
    re.IGNORECASE,
)
EMPLOYERS = [letter for letter in LETTERS if WITHOUT_MEDICAL & {*letter.kop.aan}]


def of(*letters: Brief) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("letter", letters, ids=[letter.id for letter in letters])


# ------------------------------------------------------------------ what ships


def test_every_letter_of_the_reference_is_there() -> None:
    assert set(IDS) == WANTED
    assert sorted(IDS) == IDS


def test_nothing_is_wrong_with_the_letters(regelboek: Regelboek, messages: Messages) -> None:
    assert [messages.say(fault) for fault in letters_faults(regelboek)] == []


def test_every_letter_that_a_page_names_exists() -> None:
    named = {id for page in load_pages() for id in page.kop.brieven}
    assert named <= set(IDS)


def test_the_letters_are_plain_dutch(messages: Messages) -> None:
    for place, texts in letters_texts():
        for name, text in texts:
            assert [messages.say(fault) for fault in faults_of(name, text)] == []
        measured = score(place, [text for _, text in texts])
        assert [messages.say(fault) for fault in score_faults(measured)] == []


@of(*LETTERS)
def test_a_letter_is_calm_and_short(letter: Brief) -> None:
    assert longest(letter) <= MOST_WORDS
    for name, text in letter_texts(letter):
        assert "!" not in text, name
        assert not re.search(r"['\"]|\.\.\.|\b[A-Z]{4,}\b", text), name
        assert len(re.findall(r"[.!?](?:\s|$)", text)) <= 4, name
        assert not re.search(r"\b(halte|wissel|station|baas)\b", text, re.IGNORECASE), name


@of(*LETTERS)
def test_the_letter_says_u_and_the_advice_says_je(letter: Brief) -> None:
    texts = [line for piece in letter.stukken for line in piece.blok.regels]
    assert any(re.search(r"\b(u|uw)\b", text, re.IGNORECASE) for text in texts)
    for text in (letter.kop.onderwerp, *texts):
        assert not re.search(r"\b(je|jij|jou|jouw)\b", text, re.IGNORECASE), text
    for text in (letter.kop.wanneer, *letter.kop.waarop_letten):
        assert not re.search(r"\b(u|uw)\b", text, re.IGNORECASE), text


@of(*LETTERS)
def test_a_letter_asks_an_answer_within_a_term(letter: Brief) -> None:
    for way in answers(letter):
        text = " ".join(body(fill(letter, every(letter, "Woord") | way)))
        assert re.search(r"\b(?:5|7|14) dagen\b", text)


def test_a_reminder_follows_after_the_term_that_the_letter_asks() -> None:
    for letter in LETTERS:
        days, reminder = letter.kop.herinnering_na_dagen, letter.kop.herinnering_brief
        if reminder is not None:
            assert reminder == "herinnering-7-dagen"
            assert days in {7, 14, 31}
    assert load_letter("herinnering-7-dagen").kop.herinnering_brief is None


def test_each_letter_tells_when_it_was_checked() -> None:
    assert {id for id, _ in letters_days()} == WANTED
    assert all(day <= TODAY for _, day in letters_days())


def test_who_may_get_a_letter_is_a_role_of_a_contact() -> None:
    assert set(get_args(Ontvanger)) <= set(get_args(Role))


def test_an_unknown_letter_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_letter("L99")


# ------------------------------------------------------------------ nothing medical


@of(*EMPLOYERS)
def test_no_letter_for_an_employer_has_a_medical_field_or_word(letter: Brief) -> None:
    assert letter.kop.medisch_verboden
    assert not any(field.medisch for field in letter.velden)
    for piece in letter.stukken:
        for line in piece.blok.regels:
            assert not MEDICAL.search(line), line
    for field in letter.kop.velden:
        assert not MEDICAL.search(field.naam)
        assert not any(MEDICAL.search(option.tekst) for option in field.opties)


def test_only_letters_for_doctors_and_uwv_may_be_medical() -> None:
    free = {letter.id for letter in LETTERS if not letter.kop.medisch_verboden}
    assert free == {"L04", "L07b", "L13", "ingebrekestelling-uwv"}
    with_fields = {letter.id for letter in LETTERS if any(one.medisch for one in letter.velden)}
    assert with_fields == {"L04", "L07b"}


@of(*(letter for letter in EMPLOYERS if any(f.soort == "lang" for f in letter.kop.velden)))
def test_where_much_is_typed_for_an_employer_the_field_or_letter_warns(letter: Brief) -> None:
    told = " ".join(
        (*letter.kop.waarop_letten, *(field.uitleg for field in letter.kop.velden)),
    ).lower()
    assert re.search(r"diagnose|medisch|grens|ziekte|loon per maand", told)


# ------------------------------------------------------------------ filled from the samples


@pytest.mark.parametrize("name", SAMPLES)
@of(*LETTERS)
def test_every_letter_is_filled_from_every_sample(
    letter: Brief, name: str, regelboek: Regelboek, messages: Messages
) -> None:
    for role in letter.kop.aan:
        told = known(letter, sample(name), regelboek, messages, aan=role)
        assert told["datum"] == "zondag 22 november 2026"
        assert told["mijn_naam"] == sample(name)["naam"]
        for way in answers(letter):
            made = fill(letter, told | way, messages)
            assert made.van == sample(name)["naam"]
            assert_whole(letter, read(made))
            assert set(made.ontbreekt).isdisjoint(told)
            assert (BLANK in read(made)) == bool(made.ontbreekt)
            assert made == fill(letter, told | way, messages)


def assert_whole(letter: Brief, text: str) -> None:
    """No place left open, no empty sentence and no half one."""
    assert not re.search(r"[{}]|\[als|\[einde|  |\bNone\b|“”| ,| \.", text), text
    for line in text.splitlines():
        assert line == line.strip()
        assert line in {"", BLANK} or re.search(r"\w|……", line), letter.id


@of(*LETTERS)
def test_nothing_known_gives_blanks_and_no_empty_sentence(letter: Brief) -> None:
    made = filled(letter)
    assert_whole(letter, read(made))
    assert made.ontbreekt[:3] == ("datum", "mijn_naam", "aan_organisatie")
    assert body(made)
    for field in letter.kop.velden:
        if not field.verplicht:
            assert field.id not in made.ontbreekt


@of(*LETTERS)
def test_all_known_leaves_no_blank(letter: Brief) -> None:
    for way in answers(letter):
        made = fill(letter, every(letter, "Woord") | way)
        assert made.ontbreekt == ()
        assert BLANK not in read(made)


@of(*LETTERS)
def test_what_is_required_and_shown_is_named_when_it_is_missing(letter: Brief) -> None:
    for way in answers(letter):
        whole = fill(letter, every(letter, "Woord") | way)
        for field in letter.kop.velden:
            values = {id: text for id, text in (every(letter, "Woord") | way).items()
                      if id != field.id}  # fmt: skip
            made = fill(letter, values)
            if made != whole and field.verplicht:
                assert made.ontbreekt == (field.id,)
            elif not field.verplicht:
                assert made.ontbreekt == ()


@of(*LETTERS)
def test_the_law_stands_in_one_last_paragraph(letter: Brief) -> None:
    for way in answers(letter):
        made = fill(letter, way)
        laws = [ground.bron for ground in letter.kop.bronnen if ground.als is None]
        assert made.grondslag.startswith("Dit baseer ik op: ") or not letter.kop.bronnen
        assert all(source.wet in made.grondslag for source in laws if source.soort != "praktijk")
        assert "Dit baseer ik" not in " ".join(body(made))
