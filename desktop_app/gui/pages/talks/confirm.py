"""The text that confirms a conversation, from letter L08: only what was typed for it goes in.

Notes, questions, what is not to be said and the own view never come here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, cast

from desktop_app.gui.pages.talks.content import Agreement, Talk, lines_in, names_in
from desktop_app.rights.letters import (
    Contactpersoon,
    FilledLetter,
    Ontvanger,
    fill,
    known_values,
    load_letter,
)
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

LETTER = "L08"
_TO_WHOM = "aan_"
"""Fields about who gets it begin so."""


def confirmation(desk: Desk, talk: Talk, agreements: Iterable[Agreement]) -> str:
    """The confirmation as plain text for a mail. Raises RegelFout for a wrong letter."""
    _, values = told_in(desk, talk, agreements)
    return as_text(fill(load_letter(LETTER), values, desk.words), desk.words)


def told_in(
    desk: Desk, talk: Talk, agreements: Iterable[Agreement]
) -> tuple[Ontvanger | None, dict[str, str]]:
    """Who gets the confirmation, where the letter knows such a reader, and what stands in it."""
    letter, words = load_letter(LETTER), desk.words
    role = next((one for one in _met(talk) if one in letter.kop.aan), None)
    values: dict[str, str] = {}
    if desk.facts is not None and desk.traject is not None:
        people = [cast("Contactpersoon", one.payload) for one in desk.entries("contact")]
        known = known_values(letter, desk.facts, desk.traject, people, desk.today, words, role)
        values = {id: one.tekst for id, one in known.items()}
    if role is None:  # the letter knows no such reader: it opens without a name
        values = {id: text for id, text in values.items() if not id.startswith(_TO_WHOM)}
    name = values.get("mijn_naam", "")
    values |= {
        "gesprek_datum": day_of(talk.told.datum, words),
        "aanwezig": _present(talk, name, words),
        "afspraken": "\n".join(_agreed(talk, agreements, name, words)),
        "open": "\n".join(lines_in(talk.told.open_punten)),
    }
    return role, values


def has_reader(talk: Talk) -> bool:
    """Whether somebody was there to whom the letter may go."""
    return any(one in load_letter(LETTER).kop.aan for one in _met(talk))


def as_text(letter: FilledLetter, words: Messages) -> str:
    """A filled letter for a mail: its subject, then everything from the salutation on."""
    parts = [words.get("gesprekken.bevestig.onderwerp", onderwerp=letter.onderwerp), letter.aanhef]
    for block in letter.blokken:
        lines = block.regels
        parts.append("\n".join(f"- {line}" for line in lines) if block.soort == "punten" else
                     "\n\n".join(lines))  # fmt: skip
    parts += [letter.grondslag, f"{letter.groet}\n{letter.van}"]
    return "\n\n".join(part for part in parts if part)


def _met(talk: Talk) -> tuple[Ontvanger, ...]:
    return cast("tuple[Ontvanger, ...]", talk.kind.met if talk.kind else ("werkgever",))


def _present(talk: Talk, name: str, words: Messages) -> str:
    """Everybody who was there, the reader last."""
    names = (*talk.told.met, *names_in(talk.told.mee))
    everybody = (*(one.strip() for one in names if one.strip()),
                 name or words.get("gesprekken.bevestig.ik"))  # fmt: skip
    return words.get("gesprekken.bevestig.wie_er_was", wie=everybody)


def _agreed(
    talk: Talk, agreements: Iterable[Agreement], name: str, words: Messages
) -> Iterable[str]:
    """Each agreement on one line, then what was typed and is not split yet."""
    for one in agreements:
        text = " ".join(one.told.tekst.split())
        who = (name or words.get("gesprekken.bevestig.ik")) if one.mine else one.who
        day: date | None = one.day
        if not one.told.wie.strip():
            yield text if day is None else words.get("gesprekken.bevestig.dag", tekst=text, dag=day)
        elif day is None:
            yield words.get("gesprekken.bevestig.wie", tekst=text, wie=who)
        else:
            yield words.get("gesprekken.bevestig.wie_dag", tekst=text, wie=who, dag=day)
    yield from lines_in(talk.told.afgesproken)


def day_of(told: str | None, words: Messages) -> str:
    """A day of the dossier as a letter says it; empty without one."""
    if told is None:
        return ""
    day = parse_day(told)
    form = "gesprekken.bevestig.rond" if day.vaag else "gesprekken.dag"
    return words.get(form, dag=day.datum)
