"""What Vandaag promises of protection against dismissal: never more than the law gives."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.gui.pages.today.protection import Protection, protection_of
from desktop_app.text.messages import load_messages
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from tests.gui.desks import BOOK, SAMPLES, sample

WORDS = load_messages("nl")
TODAY = date(2026, 11, 22)
PROMISE = "Je bent beschermd tegen ontslag"
ILL = {"eerste_ziektedag": "2026-02-02"}


def card(facts: dict[str, Any], day: date = TODAY) -> Protection:
    """What the card says on that day."""
    read = feiten_from(facts, "proef")
    return protection_of(compute_traject(read, day, BOOK), read, BOOK, WORDS)


def event(kind: str, day: str = "2026-11-18") -> dict[str, Any]:
    return {**ILL, "gebeurtenissen": [{"soort": kind, "datum": day}]}


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({**ILL, "contract": {"soort": "tijdelijk"}}, "stopt wel op de afgesproken dag"),
        (
            {**ILL, "contract": {"soort": "tijdelijk", "einde": "2026-12-31"}},
            "Je tijdelijke contract stopt wel op donderdag 31 december 2026",
        ),
        ({**ILL, "uit_dienst": "2027-01-31"}, "stopt op zondag 31 januari 2027"),
        (
            {
                "eerste_ziektedag": "2026-11-16",
                "contract": {"begin": "2026-11-01", "proeftijd_tot": "2026-12-31"},
            },
            "In je proeftijd geldt het opzegverbod niet",
        ),
        ({**ILL, "contract": {"soort": "ambtenaar"}}, "andere regels"),
        ({**ILL, "contract": {"soort": "uitzend_met_beding"}}, "Vraag advies als het bureau"),
        ({"eerste_ziektedag": "2026-10-26", "geboortedatum": "1957-01-10"}, "om je leeftijd"),
        (event("opzegging_ontvangen"), "Vraag vandaag advies"),
        (event("vso_gesloten"), "Teken niets"),
        (event("instemming_opzegging"), "Vraag vandaag advies"),
        (event("ontslagaanvraag_ontvangen_uwv", "2026-01-18"), "Vraag vandaag advies"),
    ],
)
def test_where_something_limits_it_no_protection_is_promised(
    facts: dict[str, Any], words: str
) -> None:
    shown = card(facts)
    assert shown.state == "holds"
    assert shown.title != PROMISE
    assert words in " ".join(shown.lines)


def test_the_exceptions_stand_in_sight_and_the_conditions_name_them() -> None:
    shown = card(ILL)
    assert shown.title == PROMISE
    assert any("Een rechter kan" in line for line in shown.lines)
    folded = " ".join(shown.conditions)
    for word in ("proeftijd", "staande voet", "rechter", "bedrijf", "waarschuwing", "AOW"):
        assert word in folded
    for article in ("670", "670a", "671b"):
        assert article in shown.source


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({**ILL, "hersteld_sinds": "2026-11-02"}, "Word je weer ziek?"),
        ({**ILL, "uit_dienst": "2026-10-31"}, "Je contract is voorbij."),
        ({"eerste_ziektedag": "2024-09-02"}, "meestal nog toestemming nodig"),
    ],
)
def test_when_it_is_over_it_says_what_then(facts: dict[str, Any], words: str) -> None:
    shown = card(facts)
    assert shown.state == "over"
    assert words in " ".join(shown.lines)


def test_at_the_aow_age_no_permission_is_promised() -> None:
    shown = card({"eerste_ziektedag": "2026-09-07", "geboortedatum": "1957-01-10"})
    assert shown.state == "over"
    assert "toestemming" not in " ".join(shown.lines)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_promise_always_has_its_exceptions_and_source_near(name: str) -> None:
    shown = card(sample(name))
    if shown.title == PROMISE:
        assert "Er zijn uitzonderingen." in " ".join(shown.lines)
        assert shown.conditions
    assert "Gecontroleerd op" in shown.source
