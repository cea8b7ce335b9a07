"""What stands in the agenda, before it is a file: steps, agreements and conversations with a day.

Each has two sets of words. The neutral ones hold nothing that a person typed, and no word that
tells of illness: an agenda of work is read by more people than its owner.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from desktop_app.export.calendar_words import Told, full_step, neutral_step, step_state
from desktop_app.export.safe_text import one_line
from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Actie, Afspraak, Entry, Gesprek
    from desktop_app.export.content.material import Material
    from desktop_app.traject.model import Mijlpaal
    from desktop_app.traject.rulebook import Regelboek

Group = Literal["eigen", "anderen", "gesprekken"]
State = Literal["open", "gedaan", "vervallen"]

LONGEST_TITLE, LONGEST_NAME = 120, 60
"""Signs of what a person typed."""
_ME = frozenset({"", "ik", "ikzelf", "mij", "mijzelf", "jij"})
"""What somebody types for themselves as the owner of an agreement; an empty owner too."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in the agenda.

    key: names it for ever, `<id>` or `<id>.<number>`. time: on the clock of the place itself,
    `UU:MM`; None for a whole day. place: where it is, as typed.
    """

    key: str
    group: Group
    state: State
    day: date
    neutral: Told
    full: Told
    time: str | None = None
    place: str = ""


def step_numbers(regelboek: Regelboek) -> Mapping[str, int]:
    """The number of each step: its place in the rulebook, so the same whoever it is made for.

    Places in the list of one traject would shift as soon as a fact adds a step.
    """
    return {rule.id: place for place, rule in enumerate(regelboek.mijlpaalregels, 1)}


def items_of(material: Material, numbers: Mapping[str, int], words: Messages) -> tuple[Item, ...]:
    """Everything with a day, by day; what has none cannot stand in an agenda."""
    found = [
        *_steps(material, numbers, words),
        *_agreements(material, words),
        *_talks(material, words),
    ]
    return tuple(sorted(found, key=lambda item: (item.day, item.time or "", item.key)))


def without_day(material: Material) -> tuple[Entry, ...]:
    """Conversations that are planned and agreements that are open, but on no day."""
    talks = (entry for entry in material.of("gesprek") if _talk(entry).datum is None)
    owed = (entry for entry in _owed(material) if _agreement(entry).uiterlijk is None)
    return (
        *(entry for entry in talks if _talk(entry).stand == "gepland"),
        *(entry for entry in owed if _agreement(entry).gedaan_op is None),
    )


# -- steps of the traject ---------------------------------------------------------------------


def _steps(material: Material, numbers: Mapping[str, int], words: Messages) -> Iterator[Item]:
    for milestone in material.traject.mijlpalen:
        day = _day_of(milestone)
        if day is None and milestone.stand == "vervallen":
            day = (
                material.vandaag
            )  # it may stand in an agenda with a day that is not known any more
        if day is None:
            continue
        yield Item(
            key=milestone.sleutel,
            group="eigen" if "jij" in milestone.wie or not milestone.wie else "anderen",
            state=step_state(milestone),
            day=day,
            neutral=neutral_step(milestone, _number(milestone, numbers), words),
            full=full_step(milestone, words),
        )


def _day_of(milestone: Mijlpaal) -> date | None:
    """The last day; of what has none, the end of when it is expected: as in the table."""
    return milestone.uiterlijk or milestone.verwacht.tot_en_met or milestone.verwacht.van


def _number(milestone: Mijlpaal, numbers: Mapping[str, int]) -> str:
    place = numbers[milestone.id]
    return str(place) if milestone.volgnummer is None else f"{place}.{milestone.volgnummer}"


# -- entries of the dossier -------------------------------------------------------------------


def _agreements(material: Material, words: Messages) -> Iterator[Item]:
    for entry in _owed(material):
        told = _agreement(entry)
        if told.uiterlijk is None:
            continue
        read, mine = parse_day(told.uiterlijk), told.wie.strip().casefold() in _ME
        done = told.gedaan_op is not None
        vague = [words.get("agenda.ongeveer")] if read.vaag else []
        last = [words.get("agenda.afgesproken")]
        who = [] if mine else [words.get("agenda.wie", wie=one_line(told.wie, LONGEST_NAME))]
        form = "agenda.vol_gedaan" if done else "agenda.vol"
        yield Item(
            key=entry.id,
            group="eigen" if mine else "anderen",
            state="gedaan" if done else "open",
            day=read.datum,
            neutral=Told(
                words.get("agenda.afspraak_gedaan" if done else "agenda.afspraak"),
                (
                    words.get("agenda.jij" if mine else "agenda.ander"),
                    *last,
                    *vague,
                    words.get("agenda.meer"),
                ),
            ),
            full=Told(
                words.get(form, naam=one_line(told.tekst, LONGEST_TITLE)),
                (*who, *last, *vague, words.get("agenda.meer")),
            ),
        )


def _talks(material: Material, words: Messages) -> Iterator[Item]:
    names = {one.id: one.naam for one in load_conversations()}
    for entry in material.of("gesprek"):
        told = _talk(entry)
        if told.datum is None:
            continue
        read, off = parse_day(told.datum), told.stand == "vervallen"
        name = one_line(told.onderwerp, LONGEST_TITLE) or names.get(told.soort or "", "")
        name = name or words.get("agenda.zonder_naam")
        people = tuple(one_line(each, LONGEST_NAME) for each in told.met if each.strip())
        known = [words.get("agenda.met", wie=people)] if people else []
        state = [words.get("agenda.vervallen")] if off else []
        vague = [words.get("agenda.ongeveer")] if read.vaag else []
        yield Item(
            key=entry.id,
            group="gesprekken",
            state=_TALK_STATES[told.stand],
            day=read.datum,
            time=None if read.vaag else told.tijd,
            neutral=Told(
                words.get("agenda.gesprek_vervallen" if off else "agenda.gesprek"),
                (*state, *vague, words.get("agenda.meer")),
            ),
            full=Told(
                words.get("agenda.vol_vervallen" if off else "agenda.vol", naam=name),
                (*state, *known, *vague, words.get("agenda.meer")),
            ),
            place=one_line(told.plaats, LONGEST_TITLE),
        )


_TALK_STATES: Mapping[str, State] = {
    "gepland": "open",
    "geweest": "gedaan",
    "vervallen": "vervallen",
}


def _owed(material: Material) -> tuple[Entry, ...]:
    return (*material.of("afspraak"), *material.of("actie"))


def _agreement(entry: Entry) -> Afspraak | Actie:
    told: Afspraak | Actie = entry.payload  # type: ignore[assignment]  # by its kind
    return told


def _talk(entry: Entry) -> Gesprek:
    told: Gesprek = entry.payload  # type: ignore[assignment]  # by its kind
    return told
