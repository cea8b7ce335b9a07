"""What Vandaag says, as plain text: everything comes from the traject and the rules. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from desktop_app.map.own import OwnMoment, shortened
from desktop_app.map.words import middle_of, title_in_full
from desktop_app.text.message import Message, Value
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Actor, Mijlpaal, Stap, Traject

AHEAD = timedelta(weeks=6)
"""How far "Komende weken" looks."""
LONGEST_TITLE = 120
"""Signs of a text of the reader's own that are shown as a title."""
_RECOVERED = "hersteld"
"""The phase in which the weeks are not counted on."""
_END = re.compile(r"(?<=[.?])\s+(?=[A-Z])")


class Head(NamedTuple):
    """The first lines of the page: where, which day and phase, and what comes."""

    where: str
    day: str
    steps: str


class Row(NamedTuple):
    """One thing to do: what, why, and a chip of a word and its kind. `key` is the milestone's.

    action: what its button says, where that is not to look at the step.
    """

    key: str
    title: str
    reason: str
    chip: tuple[str, str] | None
    action: str = ""


class Near(NamedTuple):
    """Something that is near: its day, its key on the timeline, its name, and when and who."""

    day: date
    key: str
    title: str
    when: str


# -- the first lines ----------------------------------------------------------------------------


def head_of(traject: Traject, words: Messages, phases: Mapping[str, str]) -> Head:
    """Where somebody stands. phases: names of the phases by id."""
    phase, week = phases.get(traject.fase, ""), traject.ziekteweek
    day = words.get("vandaag.dag_en_fase", dag=traject.vandaag, fase=phase)
    if week is None or traject.fase == _RECOVERED:
        where = phase[:1].upper() + phase[1:]
        day = words.get("vandaag.dag", dag=traject.vandaag)
    elif week > traject.weken_totaal:
        where = words.get("vandaag.week_voorbij", week=week)
    else:
        where = words.get("vandaag.week", week=week, totaal=traject.weken_totaal)
    return Head(where, day, _steps_in_words(traject, words))


def _steps_in_words(traject: Traject, words: Messages) -> str:
    """The next step and the one after; a moment of the timeline where no step is left."""
    steps = [_begun_small(_parts(step.tekst)[0]) for step in traject.volgende_stappen[:2]]
    if not steps:
        return f"{words.get('vandaag.niets')} {what_comes(traject, words)}"
    if len(steps) == 1:
        first = traject.volgende_stappen[0].id
        after = (moment for moment in _ahead(traject) if moment.sleutel != first)
        steps += [_moment(moment, words) for moment in after][:1]
    said = words.get("vandaag.stap", tekst=steps[0])
    return said if len(steps) == 1 else f"{said} {words.get('vandaag.daarna', tekst=steps[1])}"


def what_comes(traject: Traject, words: Messages) -> str:
    """The first moment that still comes, and when."""
    moment = next(_ahead(traject), None)
    if moment is None:
        return words.get("vandaag.niets_meer")
    return words.get("vandaag.straks", tekst=_moment(moment, words))


def _ahead(traject: Traject) -> Iterator[Mijlpaal]:
    """Moments whose last day is today or later and that are not done, the nearest first."""
    found = [
        (moment.uiterlijk, moment.sleutel, moment)
        for moment in traject.mijlpalen
        if moment.stand in ("open", "binnenkort")
        and moment.uiterlijk is not None
        and moment.uiterlijk >= traject.vandaag
    ]
    yield from (moment for _, _, moment in sorted(found, key=lambda one: one[:2]))


def _moment(milestone: Mijlpaal, words: Messages) -> str:
    name = title_in_full(milestone)
    if milestone.soort == "gebeurt" and not milestone.vaag:
        return words.get("vandaag.moment_op", naam=name, dag=milestone.uiterlijk)
    day = milestone.uiterlijk
    return _said(words, "vandaag.moment", milestone.vaag, naam=name, dag=day)


# -- what to do ---------------------------------------------------------------------------------


def own_rows(traject: Traject, words: Messages) -> tuple[Row, ...]:
    """What the reader can do now, the most urgent first."""
    known = traject.milestones_by_key
    return tuple(
        _own_row(step, known[step.id], traject, words) for step in traject.volgende_stappen
    )


def _own_row(step: Stap, milestone: Mijlpaal, traject: Traject, words: Messages) -> Row:
    title, rest = _parts(step.tekst)
    late = step.uiterlijk is not None and step.uiterlijk < traject.vandaag
    # Why to be on time is no reason any more once the day has passed.
    why = words.get("vandaag.alsnog") if late else milestone.waarom
    reason = f"{why} {rest}" if late else f"{rest} {why}"
    return Row(step.id, title, reason.strip(), _own_chip(step, milestone, traject.vandaag, words))


def _own_chip(
    step: Stap, milestone: Mijlpaal, today: date, words: Messages
) -> tuple[str, str] | None:
    """The last day of the step; of asking another who is late, whose turn it is.

    Red only for a passed last day of an act of the reader's own.
    """
    if step.uiterlijk is None:
        return _turn_chip(milestone.aan_zet, words)
    if step.uiterlijk >= today:
        return _said(words, "vandaag.uiterlijk", step.vaag, dag=step.uiterlijk), "jij"
    kind = "aandacht" if milestone.wie[:1] == ("jij",) else "jij"
    return _said(words, "vandaag.dag_was", step.vaag, dag=step.uiterlijk), kind


def _turn_chip(who: Actor | None, words: Messages) -> tuple[str, str] | None:
    if who is None or who == "jij":
        return None
    return words.get("vandaag.aan_zet", wie=Message(f"kaart.wie.{who}")), who


def others_rows(traject: Traject, words: Messages) -> tuple[Row, ...]:
    """What others must do now: who, why, by which day. Neutral, also when that day has passed."""
    known = traject.milestones_by_key
    return tuple(
        _others_row(step, known[step.id], traject.vandaag, words)
        for step in traject.anderen_aan_zet
    )


def _others_row(step: Stap, milestone: Mijlpaal, today: date, words: Messages) -> Row:
    title, _ = _parts(step.tekst)
    reason, chip = milestone.waarom, None
    if step.uiterlijk is not None and step.uiterlijk < today:
        was = _said(words, "vandaag.ander_voorbij", step.vaag, dag=step.uiterlijk)
        reason = f"{was} {reason}".strip()
        chip = _turn_chip(step.wie, words)
    elif step.uiterlijk is not None:
        chip = _said(words, "vandaag.uiterlijk", step.vaag, dag=step.uiterlijk), step.wie
    return Row(step.id, title, reason, chip)


# -- what is near, and what happened ------------------------------------------------------------


def near(traject: Traject, words: Messages, own: tuple[OwnMoment, ...] = ()) -> tuple[Near, ...]:
    """The moments of the next weeks that are not done, those of the reader's own too, by day."""
    last = traject.vandaag + AHEAD
    found = [_near_own(one, words) for one in own if not one.done]
    for moment in traject.mijlpalen:
        day = moment.uiterlijk or middle_of(moment)
        if moment.stand in ("open", "binnenkort") and day is not None:
            found.append(_near(moment, day, words))
    return tuple(sorted(one for one in found if traject.vandaag <= one.day <= last))


def _near(moment: Mijlpaal, day: date, words: Messages) -> Near:
    who = tuple(Message(f"kaart.wie.{one}") for one in moment.wie)
    if not who:
        when = _said(words, "kaart.gezegd.op", moment.vaag, dag=day)
    elif moment.uiterlijk is None:
        when = words.get("vandaag.komt_rond", dag=day, wie=who)
    elif moment.soort == "gebeurt":
        when = _said(words, "vandaag.komt_op", moment.vaag, dag=day, wie=who)
    else:
        when = _said(words, "vandaag.komt", moment.vaag, dag=day, wie=who)
    return Near(day, moment.sleutel, title_in_full(moment), when)


def _near_own(moment: OwnMoment, words: Messages) -> Near:
    when = _said(words, "kaart.gezegd.op", moment.vague, dag=moment.first)
    return Near(moment.first, moment.key, shortened(moment.title, LONGEST_TITLE), when)


def passed_since(traject: Traject, since: date, most: int) -> tuple[str, ...]:
    """Names of moments whose last day passed after `since` and that are not done, latest first."""
    found = sorted(
        (
            (moment.uiterlijk, title_in_full(moment))
            for moment in traject.mijlpalen
            if moment.uiterlijk is not None
            and since <= moment.uiterlijk < traject.vandaag
            and moment.stand == "verstreken"
            and not moment.achterhaald
        ),
        reverse=True,
    )
    return tuple(name for _, name in found[:most])


def _said(words: Messages, id: str, about: bool, **values: Value) -> str:
    """A sentence, in its form for a day that is not exact."""
    return words.get(f"{id}_vaag" if about else id, **values)


def _parts(text: str) -> tuple[str, str]:
    """The first sentence without its full stop, and the rest."""
    first, *rest = _END.split(text.strip(), maxsplit=1)
    return first.removesuffix("."), rest[0] if rest else ""


def _begun_small(sentence: str) -> str:
    """The sentence with a small first letter; names in capitals keep theirs."""
    if sentence[1:2].islower():
        return sentence[:1].lower() + sentence[1:]
    return sentence
