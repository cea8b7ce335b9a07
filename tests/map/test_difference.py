"""Two trajects side by side: what moved, what is new and what is gone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.map.difference import Difference, differences
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek, compute_traject
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.model import Traject

TODAY = date(2026, 11, 22)
BASE: dict[str, Any] = {"eerste_ziektedag": "2026-02-02", "contract": {"soort": "vast"}}


def traject(book: Regelboek, **changes: Any) -> Traject:
    """What follows from these facts."""
    return compute_traject(feiten_from({**BASE, **changes}, ""), TODAY, book)


def by_key(found: tuple[Difference, ...]) -> dict[str, Difference]:
    """Each date once."""
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    return {one.key: one for one in found}


def test_the_same_facts_differ_in_nothing(regelboek: Regelboek) -> None:
    assert differences(traject(regelboek), traject(regelboek)) == ()


def test_another_first_day_moves_the_end_first(regelboek: Regelboek, messages: Messages) -> None:
    found = differences(traject(regelboek), traject(regelboek, eerste_ziektedag="2026-03-02"))
    first = found[0]
    assert (first.key, first.what) == ("wachttijd", "moved")
    assert messages.say(first.message()) == (
        "Einde van de 104 weken: van 30 jan 2028 naar 27 feb 2028."
    )
    known = by_key(found)
    assert known["eerstejaarsevaluatie"].before == date(2027, 1, 31)
    assert known["periode:opzegverbod"].what == "moved"
    assert "periode:wachttijd" not in known, "it is the end that was named already"


def test_large_milestones_go_before_the_repeated_small_ones(regelboek: Regelboek) -> None:
    found = differences(traject(regelboek), traject(regelboek, eerste_ziektedag="2026-03-02"))
    keys = [one.key for one in found]
    evaluations = [place for place, key in enumerate(keys) if key.startswith("evaluatie_periodiek")]
    assert evaluations
    assert keys.index("eerstejaarsevaluatie") < min(evaluations)


@pytest.mark.parametrize("turned", [False, True])
def test_what_comes_in_one_way_goes_in_the_other(
    regelboek: Regelboek, messages: Messages, turned: bool
) -> None:
    before, after = traject(regelboek), traject(regelboek, wia_aanvraag="2027-10-15")
    if turned:
        before, after = after, before
    one = by_key(differences(before, after))["wia_beslistermijn"]
    assert one.what == ("gone" if turned else "new")
    said = messages.say(one.message())
    assert said.startswith("Vervalt: " if turned else "Nieuw: ")
    assert said.endswith("10 dec 2027.")


def test_a_day_that_is_not_exact_is_told_so(regelboek: Regelboek, messages: Messages) -> None:
    found = differences(traject(regelboek), traject(regelboek, eerste_ziektedag="2026-03"))
    assert "naar ongeveer" in messages.say(found[0].message())


def test_marking_a_step_as_done_moves_only_what_hangs_on_it(regelboek: Regelboek) -> None:
    done = traject(regelboek, gedaan={"probleemanalyse": "2026-03-01"})
    known = by_key(differences(traject(regelboek), done))
    assert "probleemanalyse" not in known
    assert "wachttijd" not in known
    assert known["plan_van_aanpak"].after == date(2026, 3, 15)
