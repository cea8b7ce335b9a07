"""The reader's own days and the amounts of the law in the sentences of a page."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from desktop_app.rights import load_page, load_pages
from desktop_app.rights.amounts import load_amount
from desktop_app.rights.model import Blok, Pagina, VoorJou, Wanneer
from desktop_app.rights.personal import (
    PLACE,
    milestone_of,
    own_sentences,
    period_of,
    texts_filled,
)
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek, Traject, compute_traject
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.facts import Feiten
from tests.program import SAMPLES

TODAY = date(2026, 11, 22)
FIRST = "2026-01-05"
"""Example A of the reference on terms: the waiting time ends on 2 January 2028."""


class Reader:
    """Facts with what follows from them, and the words to say it in."""

    def __init__(
        self, book: Regelboek, words: Messages, facts: dict[str, Any], day: date = TODAY
    ) -> None:
        self.feiten: Feiten = feiten_from({"eerste_ziektedag": FIRST} | facts, "test")
        self.traject: Traject = compute_traject(self.feiten, day, book)
        self.words = words

    def told(self, *sentences: str | VoorJou) -> tuple[str, ...]:
        return own_sentences(page(*sentences), self.feiten, self.traject, self.words)


def page(*sentences: str | VoorJou) -> Pagina:
    """A page of ours with other sentences of the reader's own."""
    found = load_page("loonstop")
    own = tuple(VoorJou(one) if isinstance(one, str) else one for one in sentences)
    return replace(found, kop=replace(found.kop, voor_jou=own))


@pytest.fixture
def reader(regelboek: Regelboek, messages: Messages) -> Reader:
    return Reader(regelboek, messages, {})


# ------------------------------------------------------------------ days


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("{wachttijd.eerste_dag}", "5 januari 2026"),
        ("{wachttijd.laatste_dag}", "2 januari 2028"),
        ("{wachttijd.eerste_wia_dag}", "3 januari 2028"),
        ("{reeks.eerste_dag}", "5 januari 2026"),
        ("{mijlpaal.probleemanalyse.uiterlijk}", "15 februari 2026"),
        ("{mijlpaal.wia_aanvraag.uiterlijk}", "17 oktober 2027"),
        ("{periode.wachttijd.van}", "5 januari 2026"),
        ("{periode.loondoorbetaling.tot_en_met}", "2 januari 2028"),
        ("{ziekteweek}", "46"),
        ("{bedrag.deskundigenoordeel_werknemer}", "€ 100"),
    ],
)
def test_a_place_is_filled(reader: Reader, place: str, expected: str) -> None:
    assert reader.told(f"Het is {place}.") == (f"Het is {expected}.",)


def test_several_places_in_one_sentence(reader: Reader) -> None:
    told = reader.told("Van {periode.loon_jaar_1.van} tot en met {periode.loon_jaar_1.tot_en_met}.")
    assert told == ("Van 5 januari 2026 tot en met 3 januari 2027.",)


@pytest.mark.parametrize(
    "place",
    [
        "{aow_datum}",
        "{mijlpaal.plan_van_aanpak.gedaan_op}",
        "{periode.loonsanctie.van}",
        "{bedrag.max_dagloon}",
        "{mijlpaal.bestaat_niet.uiterlijk}",
        "{mijlpaal.wia_aanvraag.morgen}",
        "{mijlpaal.wia_aanvraag.naam}",
        "{periode.loondoorbetaling.naam}",
        "{wachttijd.vaag}",
        "{reeks.vaag}",
        "{aow_datum.x}",
        "{onzin}",
        "{}",
    ],
)
def test_a_sentence_with_an_unknown_place_is_left_out(reader: Reader, place: str) -> None:
    assert reader.told(f"Het is {place}.", "Week {ziekteweek}.") == ("Week 46.",)


def test_who_is_well_for_long_has_no_week(regelboek: Regelboek, messages: Messages) -> None:
    reader = Reader(regelboek, messages, {"hersteld_sinds": "2026-06-01"})
    assert reader.told("Week {ziekteweek}.") == ()


def test_a_day_of_the_aow(regelboek: Regelboek, messages: Messages) -> None:
    told = Reader(regelboek, messages, {"aow_datum": "2027-03-01"}).told("Op {aow_datum}.")
    assert told == ("Op 1 maart 2027.",)
    told = Reader(regelboek, messages, {"aow_datum": "~2027-03-01"}).told("Op {aow_datum}.")
    assert told == ("Op ongeveer 1 maart 2027.",)
    told = Reader(regelboek, messages, {"geboortedatum": "~1960-03-01"}).told("Op {aow_datum}.")
    assert told == ("Op ongeveer 1 maart 2027.",)


def test_vague_days_say_so(regelboek: Regelboek, messages: Messages) -> None:
    reader = Reader(regelboek, messages, {"eerste_ziektedag": "~2026-01-05"})
    assert reader.told(
        "Tot en met {wachttijd.laatste_dag}.",
        "Vanaf {reeks.eerste_dag}.",
        "Uiterlijk {mijlpaal.wia_aanvraag.uiterlijk}.",
        "Loon tot en met {periode.loondoorbetaling.tot_en_met}.",
    ) == (
        "Tot en met ongeveer 2 januari 2028.",
        "Vanaf ongeveer 5 januari 2026.",
        "Uiterlijk ongeveer 17 oktober 2027.",
        "Loon tot en met ongeveer 2 januari 2028.",
    )


def test_a_vague_day_of_doing_says_so(regelboek: Regelboek, messages: Messages) -> None:
    reader = Reader(regelboek, messages, {"gedaan": {"probleemanalyse": "~2026-02-10"}})
    told = reader.told(
        "Gedaan op {mijlpaal.probleemanalyse.gedaan_op}.",
        "Uiterlijk {mijlpaal.probleemanalyse.uiterlijk}.",
    )
    assert told == ("Gedaan op ongeveer 10 februari 2026.", "Uiterlijk 15 februari 2026.")


# ------------------------------------------------------------------ which of several


def test_of_several_moments_the_first_that_is_still_to_be_done(
    regelboek: Regelboek, messages: Messages
) -> None:
    done = {"gedaan": {"plan_van_aanpak": "2026-03-01", "evaluatie_periodiek.1": "2026-04-12"}}
    reader = Reader(regelboek, messages, done, date(2026, 4, 20))
    assert reader.told("Op {mijlpaal.evaluatie_periodiek.uiterlijk}.") == ("Op 24 mei 2026.",)
    found = milestone_of("evaluatie_periodiek", reader.traject)
    assert found is not None
    assert found.volgnummer == 2


def test_where_all_are_done_the_last(regelboek: Regelboek, messages: Messages) -> None:
    reader = Reader(regelboek, messages, {"gedaan": {"probleemanalyse": "2026-02-10"}})
    assert reader.told("Op {mijlpaal.probleemanalyse.gedaan_op}.") == ("Op 10 februari 2026.",)


def test_the_day_of_what_does_not_count_any_more_is_not_told(
    regelboek: Regelboek, messages: Messages
) -> None:
    reader = Reader(regelboek, messages, {"hersteld_sinds": "2026-10-01"})
    found = milestone_of("wia_aanvraag", reader.traject)
    assert found is None or found.stand == "vervallen"
    assert reader.told("Uiterlijk {mijlpaal.wia_aanvraag.uiterlijk}.") == ()


def test_a_period_that_runs_goes_before_the_next_and_the_last(
    regelboek: Regelboek, messages: Messages
) -> None:
    leaves = [
        {"van": "2026-03-02", "tot_en_met": "2026-06-21"},
        {"van": "2027-04-05", "tot_en_met": "2027-07-25"},
    ]
    for day, first in (
        (date(2026, 2, 1), date(2026, 3, 2)),  # none runs: the next
        (date(2026, 4, 1), date(2026, 3, 2)),
        (date(2026, 7, 1), date(2027, 4, 5)),
        (date(2027, 5, 1), date(2027, 4, 5)),
        (date(2027, 9, 1), date(2027, 4, 5)),  # all over: the last
    ):
        reader = Reader(regelboek, messages, {"verlof": leaves}, day)
        found = period_of("verlof", reader.traject)
        assert found is not None, day
        assert found.van == first, day
    assert period_of("bestaat_niet", reader.traject) is None


# ------------------------------------------------------------------ when, and without a dossier


def test_a_sentence_is_only_said_when_it_holds(reader: Reader) -> None:
    told = reader.told(
        VoorJou("Nu week {ziekteweek}.", Wanneer(week=(40, 50))),
        VoorJou("Straks week {ziekteweek}.", Wanneer(week=(50, 60))),
        VoorJou("Altijd week {ziekteweek}."),
    )
    assert told == ("Nu week 46.", "Altijd week 46.")


def test_without_a_dossier_there_are_no_sentences_of_ones_own(
    reader: Reader, messages: Messages
) -> None:
    assert own_sentences(page("Week {ziekteweek}."), None, None, messages) == ()
    assert own_sentences(page("Week {ziekteweek}."), reader.feiten, None, messages) == ()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_page_says_whole_sentences_to_everybody(
    sample: Any, regelboek: Regelboek, messages: Messages
) -> None:
    from desktop_app.traject.decode import read_feiten

    facts = read_feiten(sample)
    for day in (TODAY, date(2027, 3, 1), date(2027, 12, 1), date(2028, 6, 1)):
        traject = compute_traject(facts, day, regelboek)
        for shown in load_pages():
            for sentence in own_sentences(shown, facts, traject, messages):
                assert not set("{}") & set(sentence)
                assert "None" not in sentence


def test_nothing_is_reckoned_for_a_page_of_a_moment(
    regelboek: Regelboek, messages: Messages
) -> None:
    """What a page says is the day that the timeline has, whatever it is."""
    reader = Reader(regelboek, messages, {})
    moved = tuple(
        replace(one, uiterlijk=date(2030, 1, 1)) if one.id == "wia_aanvraag" else one
        for one in reader.traject.mijlpalen
    )
    reader.traject = replace(reader.traject, mijlpalen=moved)
    assert reader.told("Op {mijlpaal.wia_aanvraag.uiterlijk}.") == ("Op 1 januari 2030.",)


# ------------------------------------------------------------------ amounts


def test_an_amount_in_a_text_is_that_of_the_day() -> None:
    text = "Het is {bedrag.max_transitievergoeding}. Meer is het niet."
    assert texts_filled(text, TODAY) == "Het is € 102.000. Meer is het niet."
    assert texts_filled(text, date(2025, 6, 1)) == "Het is € 98.000. Meer is het niet."


def test_an_unknown_amount_gives_way_to_its_own_sentence() -> None:
    unknown = load_amount("max_dagloon").onbekend
    text = "Eerst dit. Het is {bedrag.max_dagloon}, dus let op. Dan dit."
    assert texts_filled(text, TODAY) == f"Eerst dit. {unknown} Dan dit."
    twice = "Het is {bedrag.max_dagloon}. Of {bedrag.max_dagloon}."
    assert texts_filled(twice, TODAY) == unknown


def test_a_known_and_an_unknown_amount_in_one_sentence() -> None:
    unknown = load_amount("griffierecht").onbekend
    text = "Je betaalt {bedrag.deskundigenoordeel_werknemer} en {bedrag.griffierecht}."
    assert texts_filled(text, TODAY) == unknown


def test_a_piece_of_a_page_is_filled_line_by_line() -> None:
    piece = Blok("punten", ("Dit.", "Het is {bedrag.lkv_per_uur}."))
    assert texts_filled(piece, TODAY) == Blok("punten", ("Dit.", "Het is € 3,05."))


def test_a_text_without_amounts_stays_as_it_is() -> None:
    text = "Een  zin met twee spaties. En {iets} anders."
    assert texts_filled(text, TODAY) == text


@pytest.mark.parametrize("day", [date(2020, 1, 1), TODAY, date(2031, 1, 1)])
def test_no_page_shows_a_brace(day: date) -> None:
    for shown in load_pages():
        for piece in shown.blokken:
            for line in texts_filled(piece, day).regels:
                assert not PLACE.search(line), shown.id
