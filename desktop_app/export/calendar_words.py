"""What an agenda says of a step: without a word on what it is about, or in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from desktop_app.traject.model import Mijlpaal


class Told(NamedTuple):
    """The title, and the sentences below it, each on a line of its own."""

    title: str
    lines: tuple[str, ...]


_TITLES = {
    "open": "agenda.stap",
    "gedaan": "agenda.stap_gedaan",
    "vervallen": "agenda.stap_vervallen",
}
_FULL_TITLES = {
    "open": "agenda.vol",
    "gedaan": "agenda.vol_gedaan",
    "vervallen": "agenda.vol_vervallen",
}
_LAST_DAYS = {"moet": "agenda.moet", "mag": "agenda.mag", "verwacht": "agenda.komt"}


def step_state(milestone: Mijlpaal) -> Literal["open", "gedaan", "vervallen"]:
    """Whether it is still to be done, for an agenda; a day that has passed does not change that."""
    if milestone.stand == "gedaan":
        return "gedaan"
    return "vervallen" if milestone.stand == "vervallen" else "open"


def neutral_step(milestone: Mijlpaal, number: str, words: Messages) -> Told:
    """The words that everybody may read. number: that of the step, see `step_numbers`."""
    lines = [*_standing(milestone, words)]
    if step_state(milestone) == "open":
        lines[:0] = _whose(milestone, words)
    title = words.get(_TITLES[step_state(milestone)], nummer=number)
    return Told(title, (*lines, words.get("agenda.meer")))


def full_step(milestone: Mijlpaal, words: Messages) -> Told:
    """The words with what it is about."""
    name = milestone.naam
    if milestone.nummer is not None:
        name = words.get("agenda.vol_nummer", naam=name, nummer=milestone.nummer)
    lines = [milestone.wat]
    if milestone.wie:
        who = tuple(words.get(f"wie.{one}") for one in milestone.wie)
        lines.append(words.get("agenda.wie", wie=who))
    lines += _standing(milestone, words)
    if milestone.volgens_brief is not None and step_state(milestone) == "open":
        lines.append(words.get("agenda.brief", dag=milestone.volgens_brief))
    title = words.get(_FULL_TITLES[step_state(milestone)], naam=name)
    return Told(title, (*lines, words.get("agenda.uitleg")))


def _whose(milestone: Mijlpaal, words: Messages) -> Iterator[str]:
    if milestone.wie == ("jij",):
        yield words.get("agenda.jij")
    elif "jij" in milestone.wie:
        yield words.get("agenda.samen")
    elif milestone.wie:
        yield words.get("agenda.ander")


def _standing(milestone: Mijlpaal, words: Messages) -> Iterator[str]:
    """Done and when, lapsed, or what the day is."""
    if milestone.stand == "vervallen":
        yield words.get("agenda.vervallen")
    elif milestone.gedaan_op is not None:
        form = "agenda.gedaan_op_vaag" if milestone.gedaan_vaag else "agenda.gedaan_op"
        yield words.get(form, dag=milestone.gedaan_op)
    else:
        yield from _about_the_day(milestone, words)


def _about_the_day(milestone: Mijlpaal, words: Messages) -> Iterator[str]:
    yield _what_day(milestone, words)
    first = milestone.vanaf
    if first is not None and first != milestone.uiterlijk:
        yield words.get("agenda.vanaf", dag=first)
    better = milestone.advies
    if better is not None and better != milestone.uiterlijk and (first is None or first <= better):
        yield words.get("agenda.advies", dag=better)
    if milestone.vaag:
        yield words.get("agenda.ongeveer")


def _what_day(milestone: Mijlpaal, words: Messages) -> str:
    if milestone.soort == "gebeurt":
        return words.get("agenda.vanzelf")
    if milestone.uiterlijk is not None:
        return words.get(_LAST_DAYS[milestone.soort])
    first, last = milestone.verwacht.van, milestone.verwacht.tot_en_met
    if first is not None and last is not None:
        return words.get("agenda.tussen", van=first, tot=last)
    return words.get("agenda.rond")
