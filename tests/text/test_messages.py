"""Every sentence that the program can ask for exists, gets its values, is used, and is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args, get_type_hints

import pytest

from desktop_app.audit.language import faults_of
from desktop_app.dossier import Sollicitatie
from desktop_app.export.audience import Audience
from desktop_app.export.content import chronology, inventory, wia_map
from desktop_app.export.content.levels import FACTS as FACT_LEVELS
from desktop_app.export.content.levels import KINDS, LADDER
from desktop_app.gui.pages.documents.papers import OWN
from desktop_app.gui.pages.facts.table import FACTS, GROUPS, NAMED, SECTIONS
from desktop_app.map.own import OwnMoment
from desktop_app.map.rows import COLUMNS
from desktop_app.rights.finding import WEIGHTS
from desktop_app.rights.guides.judge import Mapregel
from desktop_app.text.message import Message, Value
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Contract, Feiten, Loonsanctie
from desktop_app.traject.model import Actor, Bron, Document, KaartPlek, Laag, NietBerekend, Stand
from desktop_app.traject.refusal import _KINDS
from desktop_app.traject.rules import Eenheid
from tests.text.sources import behind_a_head, built, forms, places, sentences, trees, uses, words

ID = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*")
OTHERS = {
    "gesprekken.json",
    "gebeurtenis.soort",
    "gebeurtenis.uitkomst",
    "feiten.json",
    "dossier.json",
}
"""Literal texts that look like the id of a sentence and are none."""
LONGEST, LONGEST_MEAN = 20, 12
OFFICIALESE = re.compile(
    r"\b(u|uw|indien|echter|reeds|tevens|dient|dienen|gelieve|middels|teneinde|derhalve|alsmede|"
    r"inzake|omtrent|conform|betreffende|desbetreffende|voornoemde|aangaande|ingevolge|krachtens|"
    r"jegens|alvorens|zulks|thans|nimmer|ten behoeve|ter zake|in verband met|met betrekking tot|"
    r"ten aanzien van|op grond van|onderhavige|bovengenoemde|hieromtrent|geschieden|te allen tijde|"
    r"zorg dragen|error|invalid|file|click|klik)\b",
    re.IGNORECASE,
)


def choices(struct: type, field: str) -> set[str]:
    """The words a field may have."""
    return set(_literals(get_type_hints(struct)[field]))


def _literals(kind: Any) -> Iterator[str]:
    for part in get_args(kind):
        if isinstance(part, str):
            yield part
        else:
            yield from _literals(part)


def day_fields(struct: type, prefix: str = "") -> list[str]:
    """The facts of this group that are a day."""
    return [
        f"{prefix}{field}"
        for field, kind in struct.__annotations__.items()
        if kind in ("Dag", "Dag | None", Dag, Dag | None)
    ]


def families(regelboek: Regelboek) -> dict[str, set[str]]:
    """What may stand behind the head of an id that is put together."""
    actors, stands = set(get_args(Actor)), set(get_args(Stand))
    ways = ("dag_telt_mee", "dag_erna", "terug")
    units = get_args(Eenheid)
    terms = {
        f"{unit}.{way}"
        for unit in units
        for way in ways
        if not (unit.startswith("ziekte") and way == "terug")
    }
    days = {
        *day_fields(Feiten),
        *day_fields(Contract, "contract."),
        *day_fields(Loonsanctie, "loonsanctie."),
    }
    return {
        "feit.": days,
        "feiten.": {"datum.vorm", "datum.bestaat_niet", "datum.jaar"},
        "feiten.soort.": set(_KINDS.values()),
        "gebeurtenis.": set(regelboek.parameters.gebeurtenissen),
        **fact_words(),
        **output_words(),
        "hulp.": without_head("hulp."),
        "kaart.": {*choices(KaartPlek, "spoor"), "eigen"},
        "kaart.eigen.": choices(OwnMoment, "kind"),
        "kaart.stand.": stands | {"kan_nu"},
        "kaart.wie.": actors,
        "lijst.kolom.": set(COLUMNS),
        "papier.stand.": choices(Document, "stand"),
        "papieren.groep.": {*(one.groep for one in regelboek.documenten), OWN},
        "papieren.medisch.": choices(Document, "medisch") - {"nee"},
        "papieren.wie.": {who for one in regelboek.documenten for who in one.wie},
        "pdf.kolom.": {
            "week",
            "wat",
            "wie",
            "uiterlijk",
            "stand",
            "van",
            "tot",
            "wanneer",
            "van_wie",
            "keer",
            "uren",
            "aantal",
            "bron",
        },
        "pdf.papier.": choices(Document, "stand") - {"nvt", "nog_niet"},
        "pdf.voor.": set(get_args(Audience)),
        "serie.": {unit for unit in units if not unit.startswith("ziekte")},
        "stand.": stands,
        "tabel.": {"week", "wat", "wie", "uiterlijk", "stand"},
        "termijn.": terms,
        "tweedespoor.stand.": choices(Sollicitatie, "stand"),
        "venster.aan_zet.": actors,
        "bron.soort.": choices(Bron, "soort"),
        "venster.laag.": set(get_args(Laag)),
        "venster.stand.": stands | {"kan_nu"},
        "waarschuwing.": without_head("waarschuwing."),
        "wie.": actors | choices(NietBerekend, "vraag_na_bij"),
        "zoek.soort.": set(WEIGHTS),
    }


def fact_words() -> dict[str, set[str]]:
    """The words of Mijn gegevens, by the table it is built from."""
    asked = [fact for fact in FACTS if fact.shown]
    chosen = [fact for fact in asked if fact.path != "gebeurtenissen[].soort"]
    return {
        "gegevens.veld.": {fact.key for fact in asked},
        "gegevens.uitleg.": {fact.key for fact in asked},
        "gegevens.keuze.": {f"{fact.key}.{value}" for fact in chosen for value in fact.options},
        "gegevens.keuze_uitleg.": {f"{fact.key}.{one}" for fact in asked for one in fact.helped},
        "gegevens.groep.": set(GROUPS),
        "gegevens.deel.": {section.id for section in SECTIONS},
        "gegevens.toe.": {section.id for section in SECTIONS if section.head},
        "gegevens.noemt.": {*NAMED},
        "gegevens.noemt_uitleg.": {*NAMED},
    }


def output_words() -> dict[str, set[str]]:
    """The words of what leaves, by the values that they stand for."""
    medical = choices(Document, "medisch") | {"onbekend"}
    return {
        "delen.feit.": {name for name, level in FACT_LEVELS.items() if level != "werkgever"}
        - {"documenten", "id"},
        "delen.soort.": set(KINDS),
        "delen.waarom.": {*LADDER, "medisch"} - {"werkgever"},
        "chronologie.kolom.": set(chronology.COLUMNS),
        "inventaris.kolom.": {*inventory.COLUMNS, "van_wie", "sinds"},
        "inventaris.medisch.": medical,
        "inventaris.stand.": set(inventory.MISSING),
        "wiamap.kolom.": {*wia_map.COLUMNS, "punt", "doe", "klaar"},
        "wiamap.stand.": choices(Mapregel, "stand") - {"niet_nodig"},
    }


def without_head(head: str) -> set[str]:
    """The words that the source gives to the function that adds this head."""
    return {id.removeprefix(head) for id, _ in behind_a_head() if id.startswith(head)}


@pytest.fixture(scope="module")
def assembled(regelboek: Regelboek) -> set[str]:
    """All ids that the program puts together."""
    whole = {f"{head}{end}" for head, ends in families(regelboek).items() for end in ends}
    kinds = choices(Contract, "soort")
    return whole | {f"waarschuwing.contract_{kind}" for kind in kinds if kind in words()}


def test_every_family_that_the_source_builds_is_known_here(regelboek: Regelboek) -> None:
    known = families(regelboek)
    for head, name in built():
        if any(id.startswith(head) for id in sentences()):
            assert head in known, f"{name} builds ids with {head!r}: add its words to `families`"


def test_every_id_written_out_exists() -> None:
    heads = {id.split(".", maxsplit=1)[0] for id in sentences() if "." in id}
    like_ids = {word for word in words() if "." in word and ID.fullmatch(word)}
    asked = {word for word in like_ids if word.split(".")[0] in heads} - OTHERS
    assert sorted(asked - sentences().keys()) == []


def test_every_id_put_together_exists(assembled: set[str]) -> None:
    missing = assembled - sentences().keys()
    plain = {
        f"waarschuwing.contract_{kind}" for kind in ("vast", "tijdelijk", "uitzend_zonder_beding")
    }
    assert sorted(missing - plain) == []


def test_every_sentence_is_used(assembled: set[str]) -> None:
    used = assembled | words()
    used |= {f"{word}_vaag" for word in words()}
    assert sorted(sentences().keys() - used) == []


def test_every_call_gives_the_values_its_sentence_needs() -> None:
    found = list(uses())
    assert len(found) > 150
    short = [
        (use.where, use.id, sorted(places(sentences()[use.id]) - use.values))
        for use in found
        if use.values is not None and not places(sentences()[use.id]) <= use.values
    ]
    assert short == []


def test_the_source_was_read() -> None:
    assert {"desktop_app/cli.py", "desktop_app/traject/doubts.py"} <= trees().keys()


@pytest.mark.parametrize("id", sorted(sentences()))
def test_every_sentence_can_be_said(id: str, messages: Messages) -> None:
    for count in (0, 1, 2, 60):
        values: dict[str, Value] = dict.fromkeys(places(sentences()[id]), "Woord")
        dated = {name for name in values if re.search(rf"\{{{name}:", str(sentences()[id]))}
        values |= dict.fromkeys(dated, date(2026, 2, 2))
        values |= {"aantal": count}
        said = messages.say(Message(id, values))
        assert "{" not in said
        assert "}" not in said


def test_a_sentence_with_a_number_agrees_with_one() -> None:
    for id, sentence in sentences().items():
        if isinstance(sentence, str):
            continue
        assert set(sentence) == {"een", "meer"}, id
        assert "{aantal}" not in sentence["een"], id


# -- language ------------------------------------------------------------------------------


def read(id: str) -> list[str]:
    """The forms of a sentence as they are read, each value as one word."""
    return [re.sub(r"\{[^}]*\}", "Woord", form) for form in forms(sentences()[id])]


def split(text: str) -> list[str]:
    """Sentences, ended by a mark before a space or line end."""
    return [part for part in re.split(r"(?<=[.!?:])\s+|\n+", text) if re.search(r"\w", part)]


@pytest.mark.parametrize("id", sorted(sentences()))
def test_every_sentence_is_short_and_plain(id: str) -> None:
    for text in read(id):
        for sentence in split(text):
            assert len(sentence.split()) <= LONGEST, sentence
        assert not OFFICIALESE.search(text), OFFICIALESE.search(text)
        assert id.startswith("hulp.") or list(faults_of(id, text)) == []
        assert text == text.strip()
        assert "  " not in text or id.startswith("hulp.")
        assert not re.search(r"['\"`]|\.\.|!", text), "Dutch quotation marks, calm ends"


def test_sentences_are_short_on_average() -> None:
    lengths = [
        len(sentence.split())
        for id in sentences()
        for text in read(id)
        for sentence in split(text)
        if text[-1] in ".?"
    ]
    assert sum(lengths) / len(lengths) <= LONGEST_MEAN


@pytest.mark.parametrize(
    "id", [id for id in sorted(sentences()) if id.split(".")[0] in ("bestand", "feiten", "cli")]
)
def test_every_refusal_names_something_and_ends_as_a_sentence(id: str) -> None:
    for text in read(id):
        assert text[-1] in ".?"
        assert text[0].isupper() or text[0] == "‘"
    if id.startswith("feiten."):
        assert "veld" in places(sentences()[id])
    if id.startswith("bestand."):
        assert "bestand" in places(sentences()[id])
