"""Nothing of a higher level reaches a document: planted words, every kind, audience and output."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop_app.export.audience import Audience
from desktop_app.export.bundle.plan import plan_bundle, write_planned
from desktop_app.export.calendar import calendar_bytes
from desktop_app.export.calendar_plan import Choices, plan_calendar
from desktop_app.export.content.blocks import Made
from desktop_app.export.content.chronology import made_chronology
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.inventory import made_inventory
from desktop_app.export.content.material import Material
from desktop_app.export.content.overview import made_overview
from desktop_app.export.content.talk_card import made_talk_card
from desktop_app.export.content.wia_map import READERS, made_wia_map
from desktop_app.export.render import render_pdf
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_path
from tests.outputs.cases import case
from tests.outputs.papers import paper
from tests.outputs.planted import AUDIENCES, WORD, Planter, everything_in, planted_case, texts_in
from tests.timeline import BOOK

WORDS = load_messages()
PRIVATE = {
    ("gesprek", "niet_bespreken"), ("gesprek", "boodschappen"), ("gesprek", "vragen"),
    ("gesprek", "volgens_mij"), ("document", "volgens_mij"), ("document", "toelichting"),
    ("activiteit", "toelichting"), ("sollicitatie", "toelichting"), ("uren", "toelichting"),
    ("bestand", "note"),
}  # fmt: skip
"""What an employer never sees, also of an entry that is for the employer."""
NEVER = {"uitkomst", "herinnering", "uitvoer"}
"""Kinds that only the person and the helper see, if they do."""
BIRTH, DUE, LEAVE = date(1961, 3, 9), date(2026, 4, 17), date(2026, 3, 11)


@cache
def planted() -> tuple[Material, Planter]:
    """Everything planted, with all that tells why somebody is ill."""
    return planted_case(
        geboortedatum=BIRTH.isoformat(),
        uitgerekende_datum=DUE.isoformat(),
        bevallen_op="2026-04-19",
        meerling=True,
        vangnet=["zwangerschap", "no_risk"],
        verlof=[
            {"soort": "zwangerschap_bevalling", "van": LEAVE.isoformat(), "zelfde_oorzaak": True}
        ],
        werkgever="Qzwerkgever",
        functie="Qzfunctie",
        wia_te_laat_door=None,
        gebeurtenissen=[
            {"soort": "eigen", "datum": "2026-05-05", "titel": "qzfeitxeigenxikx1zq"},
            {"soort": "second_opinion_gevraagd", "datum": "2026-10-06"},
            {"soort": "vso_gesloten", "datum": "2026-11-17", "titel": "qzfeitxvsoxikx2zq"},
        ],
    )


def made(output: str, audience: Audience) -> Made:
    material, _ = planted()
    if output == "gesprekskaart":
        return made_talk_card(material, audience, WORDS, f"gesprek-{audience}")
    return BUILDERS[output](material, audience, WORDS)


BUILDERS: dict[str, Callable[[Material, Audience, Messages], Made]] = {
    "overzicht": made_overview,
    "inventaris": made_inventory,
    "chronologie": made_chronology,
    "wiamap": made_wia_map,
}
OUTPUTS = [*BUILDERS, "gesprekskaart"]
OTHERS: tuple[Audience, ...] = AUDIENCES[1:]
EACH = [
    (output, audience)
    for output in OUTPUTS
    for audience in OTHERS
    if output != "wiamap" or audience in READERS
]
FOR_EMPLOYER = [output for output in OUTPUTS if output != "wiamap"]


def told_too_much(text: str, audience: Audience) -> list[str]:
    """The planted words in a text that this audience should not have seen."""
    _, planter = planted()
    rank, found = AUDIENCES.index(audience), []
    for word in sorted(set(WORD.findall(text))):
        kind, field, level = planter.words.get(word, ("feit", "", "ik"))
        private = audience == "werkgever" and (
            (kind.removeprefix("medisch "), field) in PRIVATE or kind.startswith("medisch")
        )
        if AUDIENCES.index(level) < rank or private or (kind in NEVER and rank > 1):
            found.append(f"{word}: {kind}.{field}")
    return found


@pytest.mark.parametrize(("output", "audience"), EACH)
def test_no_text_of_a_document_tells_more_than_its_level(output: str, audience: Audience) -> None:
    document = made(output, audience).document
    text = "\n".join(texts_in(document))
    assert told_too_much(text, audience) == []
    if output != "gesprekskaart":
        for part in made(output, audience).inside:
            assert told_too_much(f"{part.what} {part.why}", audience) == []


@pytest.mark.parametrize("audience", OTHERS)
def test_no_field_of_what_is_seen_tells_more_than_its_level(audience: Audience) -> None:
    seen, _ = for_whom(planted()[0], audience)
    text = "\n".join(texts_in([seen.facts, *seen.entries, *seen.files]))
    assert told_too_much(text, audience) == []
    assert WORD.search(text)


@pytest.mark.parametrize("output", FOR_EMPLOYER)  # the map of the WIA holds no typed text
def test_the_planted_words_are_there_for_the_person(output: str) -> None:
    text = "\n".join(texts_in(made(output, "ik").document))
    assert len(set(WORD.findall(text))) >= 3


@pytest.mark.parametrize("audience", OTHERS)
def test_no_byte_of_the_overview_tells_more_than_its_level(
    audience: Audience, tmp_path: Path
) -> None:
    path = tmp_path / "uit.pdf"
    path.write_bytes(render_pdf(made("overzicht", audience).document, words=WORDS))
    text = everything_in(path)
    assert "Samira de Vries" in text  # what is there is found
    assert told_too_much(text, audience) == []


@pytest.mark.parametrize("output", [each for each in FOR_EMPLOYER if each != "overzicht"])
def test_no_byte_for_an_employer_tells_more_than_its_level(output: str, tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    path.write_bytes(render_pdf(made(output, "werkgever").document, words=WORDS))
    assert told_too_much(everything_in(path), "werkgever") == []


@pytest.mark.parametrize("audience", OTHERS)
def test_no_item_of_the_calendar_tells_more_than_its_level(audience: Audience) -> None:
    choices = Choices(full_titles=True, alarms=True)
    plan = plan_calendar(planted()[0], BOOK, audience, choices, WORDS)
    text = calendar_bytes(plan).decode("utf-8").replace("\r\n ", "")
    assert WORD.search(text)
    assert told_too_much(text, audience) == []
    neutral = calendar_bytes(plan_calendar(planted()[0], BOOK, audience, Choices(), WORDS))
    assert not WORD.search(neutral.decode("utf-8").replace("\r\n ", ""))


@pytest.mark.parametrize("audience", OTHERS)
def test_no_byte_of_a_bundle_tells_more_than_its_level(audience: Audience, tmp_path: Path) -> None:
    material, _ = planted()
    chosen = {entry.id for entry in material.entries}
    plan = plan_bundle(material, audience, chosen, lambda _: [paper(1, "Een papier")], WORDS)
    write_planned(plan, tmp_path / plan.file_name, WORDS)
    text = everything_in(tmp_path / plan.file_name)
    assert WORD.search(text)
    assert told_too_much(text, audience) == []


def days_of(day: date) -> set[str]:
    """The ways in which a day may be written."""
    months, short = WORDS.names.months, WORDS.names.months_short
    return {
        f"{day.day} {months[day.month - 1]} {day.year}",
        f"{day.day} {short[day.month - 1]} {day.year}",
        day.isoformat(),
        f"{day:%Y%m%d}",
    }


@pytest.mark.parametrize("output", FOR_EMPLOYER)
def test_an_employer_reads_neither_age_nor_cause(output: str, tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    path.write_bytes(render_pdf(made(output, "werkgever").document, words=WORDS))
    text = everything_in(path).replace("\u00a0", " ")
    for day in (BIRTH, DUE, LEAVE, date(2026, 5, 5), date(2026, 11, 17)):
        for written in days_of(day):
            assert written not in text, written
    words = " ".join(text.split())
    for word in ("verlof", "bevall", "zwanger", "no-risk", "second opinion", "AOW", "bedenktijd"):
        # the name of a law tells nothing about this person
        assert not re.search(rf"(?<!Wet ){word}", words, re.IGNORECASE), word


@pytest.mark.parametrize("audience", ["bedrijfsarts", "uwv"])
def test_what_somebody_does_against_the_employer_stays_with_the_helper(audience: Audience) -> None:
    seen, _ = for_whom(planted()[0], audience)
    assert not {"bedenktermijn_vso", "vervaltermijnen_kantonrechter"} & {
        each.id for each in seen.traject.mijlpalen
    }
    assert "vso_gesloten" not in {event.soort for event in seen.facts.gebeurtenissen}


def test_the_name_of_the_file_tells_nothing() -> None:
    for output in OUTPUTS:
        name = made(output, "ik").document.file_name
        assert re.fullmatch(r"[a-z -]+ 2026-11-22\.pdf", name), name


def test_what_is_left_out_is_told_to_the_person_and_not_in_the_document() -> None:
    whole = made("overzicht", "werkgever")
    told = [part.what for part in whole.left_out]
    assert "Je geboortedatum" in told
    assert "Notitie" in told
    assert sum(part.why == "medisch: gaat nooit naar je werkgever" for part in whole.left_out) == 3
    assert all(part.why for part in whole.left_out)
    assert not WORD.search("\n".join(f"{part.what} {part.why}" for part in whole.left_out))
    text = "\n".join(texts_in(whole.document))
    assert "Je geboortedatum" not in text


def test_nothing_is_left_out_for_the_person() -> None:
    whole = planted()[0]
    seen, parts = for_whom(whole, "ik")
    assert seen is whole
    assert parts == ()


def test_a_link_to_what_is_not_seen_is_gone() -> None:
    material, _ = planted()
    seen, _ = for_whom(material, "werkgever")
    known = {entry.id for entry in seen.entries}
    told: Any
    for told in (entry.payload for entry in seen.entries):
        for field in ("gesprek", "vorige", "papier"):
            link = getattr(told, field, None)
            assert link is None or link in known
        key = getattr(told, "mijlpaal", None)
        assert key is None or key in seen.traject.milestones_by_key


# -- speaking to whom ---------------------------------------------------------------------------

SAMPLES = sorted(path.stem for path in resource_path("samples").glob("*.json"))
TO_ME = re.compile(r"\b(je|jij|jou|jouw|jullie|jezelf|mijn|mij|ik)\b", re.IGNORECASE)


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("audience", ["bedrijfsarts", "uwv", "werkgever"])
def test_a_paper_for_another_reader_does_not_say_je(
    sample: str, audience: Audience, tmp_path: Path
) -> None:
    facts = json.loads(resource_path("samples", f"{sample}.json").read_text(encoding="utf-8"))
    named = case(sample=sample, naam=facts.get("naam"))
    document = BUILDERS["overzicht"](named, audience, WORDS).document
    path = tmp_path / "uit.pdf"
    path.write_bytes(render_pdf(document, words=WORDS))
    drawn = everything_in(path).partition("%PDF")[0]
    assert TO_ME.findall(drawn) == []


def test_a_paper_for_the_person_does() -> None:
    document = BUILDERS["overzicht"](case(), "ik", WORDS).document
    assert "Jouw traject" in list(texts_in(document))
