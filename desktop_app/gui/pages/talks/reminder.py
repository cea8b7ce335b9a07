"""The text that reminds somebody of what was agreed with them: only that agreement goes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from desktop_app.gui.pages.talks.confirm import as_text, day_of
from desktop_app.gui.pages.talks.content import Agreement, Talk
from desktop_app.map.own import one_line
from desktop_app.rights.letters import (
    Contactpersoon,
    Ontvanger,
    fill,
    known_values,
    load_letter,
)

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

LETTER = "herinnering-afspraak"
_TO_WHOM = "aan_"
"""Fields about who gets it begin so."""


class _Owner(NamedTuple):
    """Who gets it: their role where that is known, and their own name and organisation."""

    role: Ontvanger | None
    name: str = ""
    organisation: str = ""


def reminder(desk: Desk, talk: Talk, one: Agreement) -> str:
    """The reminder as plain text for a mail. Raises RegelFout for a wrong letter."""
    letter, words = load_letter(LETTER), desk.words
    people = [cast("Contactpersoon", entry.payload) for entry in desk.entries("contact")]
    owner = _owner(desk, one.told.wie, people, letter.kop.aan)
    values: dict[str, str] = {}
    if desk.facts is not None and desk.traject is not None:
        known = known_values(
            letter, desk.facts, desk.traject, people, desk.today, words, owner.role
        )
        values = {id: told.tekst for id, told in known.items()}
    if owner.role is None or owner.name:
        values = {id: text for id, text in values.items() if not id.startswith(_TO_WHOM)}
        values |= {"aan_naam": owner.name, "aan_organisatie": owner.organisation}
    values |= {
        "gesprek_datum": day_of(talk.told.datum or one.told.datum, words),
        "afspraak": one_line(one.told.tekst),
        "afspraak_dag": day_of(one.told.uiterlijk, words),
    }
    return as_text(fill(letter, values, words), words)


def _owner(
    desk: Desk, who: str, people: list[Contactpersoon], roles: tuple[Ontvanger, ...]
) -> _Owner:
    """By a name of the dossier, else by the word for a role, else a name that was typed."""
    name = one_line(who)
    found = next((one for one in people if one.naam.casefold() == name.casefold()), None)
    if found is not None:
        role = next((role for role in roles if role == found.rol), None)
        return _Owner(role, found.naam, found.organisatie)
    for role in roles:
        if name.casefold() == desk.words.get(f"wie.{role}").casefold():
            return _Owner(role)
    return _Owner(None, name)
