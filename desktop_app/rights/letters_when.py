"""Which letters fit now: those that what stands out asks for, then those whose moment has come."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.rights.letters_model import Brief
from desktop_app.rights.when import holds, is_urgent
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject

MOST = 5
"""How many letters are offered at a time."""


def fitting(
    letters: Iterable[Brief],
    feiten: Feiten,
    traject: Traject,
    asked: Iterable[str] = (),
    most: int = MOST,
) -> tuple[Brief, ...]:
    """The letters that fit now, the nearest first.

    asked: ids of letters that something in the file asks for, the most important first; they come
    before letters of which only the moment has come, and those with a day that has passed before
    others.
    """
    known = {letter.id: letter for letter in letters if letter.kop.geldig_vanaf <= traject.vandaag}
    found = [known[id] for id in dict.fromkeys(asked) if id in known]
    now = [
        (not any(is_urgent(moment, traject) for moment in moments), place, letter)
        for place, letter in enumerate(known.values())
        if (moments := [one for one in letter.kop.nu if holds(one, feiten, traject)])
    ]
    found += [letter for _, _, letter in sorted(now, key=lambda one: one[:2])]
    return tuple(dict.fromkeys(found))[:most]
