"""Which letters are offered now, and under which situation each one stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.rights.check_letters import letters_faults
from desktop_app.rights.letters import load_letters
from desktop_app.rights.letters_groups import load_situations
from desktop_app.rights.letters_when import MOST, fitting
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek, RegelFout, compute_traject
from desktop_app.traject.decode import feiten_from
from tests.rights.copied import copied, replace
from tests.rights.letter_papers import TODAY, sample


def offered(raw: dict[str, Any], book: Regelboek, *asked: str, most: int = MOST) -> list[str]:
    feiten = feiten_from(raw, "proef")
    traject = compute_traject(feiten, TODAY, book)
    return [one.id for one in fitting(load_letters(), feiten, traject, asked, most)]


def test_every_letter_stands_in_one_situation() -> None:
    named = [id for one in load_situations() for id in one.brieven]
    assert sorted(named) == sorted(letter.id for letter in load_letters())
    assert len(set(named)) == len(named)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("samira", ["L02", "L08"]),
        ("nora-na-104-weken", ["L12", "L13"]),
        ("ingrid-loonsanctie", ["L09"]),
        ("bram-onderbreking", []),
    ],
)
def test_a_letter_is_offered_when_its_moment_has_come(
    name: str, first: list[str], regelboek: Regelboek
) -> None:
    assert offered(sample(name), regelboek) == first


def test_what_has_passed_comes_before_what_is_near(regelboek: Regelboek) -> None:
    assert offered(sample("piet-uit-dienst"), regelboek, most=9)[-1] == "L13"


def test_what_the_file_asks_for_comes_first_and_once(regelboek: Regelboek) -> None:
    asked = ("L01", "L08", "L01", "L99")
    assert offered(sample("samira"), regelboek, *asked) == ["L01", "L08", "L02"]
    assert offered(sample("samira"), regelboek, *asked, most=1) == ["L01"]


def test_no_letter_about_dismissal_without_a_reason(regelboek: Regelboek) -> None:
    heavy = {"L11", "L11b", "L11c", "L15", "L06b"}
    assert heavy.isdisjoint(offered(sample("samira"), regelboek, most=99))
    told = {"gebeurtenissen": [{"soort": "opzegging_ontvangen", "datum": "2026-11-20"}]}
    assert "L15" in offered(sample("samira") | told, regelboek, most=99)
    told = {"gebeurtenissen": [{"soort": "vso_gesloten", "datum": "2026-11-20"}]}
    assert offered(sample("samira") | told, regelboek, most=99)[-1] == "L11b"


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ('["L01", "L16"]', '["L01"]', "L16"),
        ('["L01", "L16"]', '["L01", "L16", "L09"]', "L09"),
        ('["L01", "L16"]', '["L01", "L16", "L77"]', "L77"),
    ],
)
def test_a_letter_that_stands_nowhere_or_twice_is_found(
    old: str, new: str, word: str, tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    with copied(tmp_path):
        replace(tmp_path / "letters" / "situaties.json", old, new)
        faults = [messages.say(one) for one in letters_faults(regelboek)]
    assert len(faults) == 1
    assert word in faults[0]


def test_a_moment_that_does_not_exist_is_found(
    tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    with copied(tmp_path):
        path = tmp_path / "letters" / "L15.md"
        replace(path, 'gebeurtenis = ["opzegging_ontvangen"]', 'gebeurtenis = ["verjaardag"]')
        (fault,) = letters_faults(regelboek)
    assert "verjaardag" in messages.say(fault)
    assert "L15.md" in messages.say(fault)


def test_two_situations_have_two_names(tmp_path: Path) -> None:
    raw = {"schema": 1, "situaties": [{"id": "a", "naam": "A", "brieven": []}] * 2}
    (tmp_path / "situaties.json").write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(RegelFout):
        load_situations(tmp_path)
