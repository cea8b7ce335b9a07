"""What the reader said of the track itself: how parts stand, and answers to the test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, get_args

from msgspec import Struct

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

SETTING = "tweede_spoor"
"""`{"onderdelen": {id: state}, "antwoorden": {id: true}}`, described in `resources/format`."""
PartState = Literal["bezig", "klaar", "niet_nodig"]
"""How a part stands; not told is: not yet."""
SILENT = "spoor2/"
"""Head of the keys under which points of the test are left out, beside findings of the file."""
_PARTS, _ANSWERS = "onderdelen", "antwoorden"


class Kept(Struct, frozen=True):
    """By ids of `resources/spoor2`: parts that have a state, points that have an answer."""

    parts: Mapping[str, PartState]
    answers: Mapping[str, bool]


def kept_in(desk: Desk) -> Kept:
    """What was told; anything odd is not read."""
    told = _told(desk)
    states = get_args(PartState)
    return Kept(
        {id: state for id, state in _map(told, _PARTS).items() if state in states},
        {id: yes for id, yes in _map(told, _ANSWERS).items() if isinstance(yes, bool)},
    )


def set_part(desk: Desk, id: str, state: str, said: str) -> bool:
    """Let a part stand so; empty is: not yet. said: the sentence when it is done."""
    return _keep(desk, _PARTS, id, state or None, said)


def set_answer(desk: Desk, id: str, answer: bool | None, said: str) -> bool:
    """The reader's answer to a point of the test; None takes it back."""
    return _keep(desk, _ANSWERS, id, answer, said)


def _keep(desk: Desk, group: str, id: str, value: Any, said: str) -> bool:
    told = _told(desk)
    inside = {name: one for name, one in _map(told, group).items() if name != id}
    if value is not None:
        inside[id] = value
    told[group] = inside
    kept = {name: one for name, one in told.items() if one}
    return desk.change(lambda session: session.set_setting(SETTING, kept or None), said)


def _told(desk: Desk) -> dict[str, Any]:
    told = desk.case_settings().get(SETTING)
    return dict(told) if isinstance(told, dict) else {}


def _map(told: Mapping[str, Any], group: str) -> dict[str, Any]:
    found = told.get(group)
    return dict(found) if isinstance(found, dict) else {}
