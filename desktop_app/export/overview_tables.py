"""The rows of the tables of the overview, as texts."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.export.content.voice import Voice
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Stap, Traject

Rows = list[tuple[str, ...]]

_SHORT_DATE = re.compile(r"\b(\d{1,2}) ([a-z]{3}) (\d{4})\b")


def keep_dates(text: str) -> str:
    """The text with its short dates on one line each: `3 dec 2026` is not cut at a space."""
    return _SHORT_DATE.sub("\\1\u00a0\\2\u00a0\\3", text)


def open_rows(traject: Traject, voice: Voice) -> Rows:
    """What, who, when: first the person's own steps, then those of others.

    For another reader a step is named after its moment, as its own sentence speaks to the person;
    who act in it together stand in one row.
    """
    names = traject.milestones_by_key
    rows: dict[tuple[str, ...], None] = {}  # each once, in order
    for step in (*traject.volgende_stappen, *traject.anderen_aan_zet):
        when = voice.words.get("pdf.nu")
        if step.uiterlijk is not None:
            when = _day(step.uiterlijk, voice.words, vague=step.vaag)
        milestone = names.get(step.id)
        what, who = step.tekst, voice.who(step.wie)
        if milestone is not None and not voice.to_me:
            what, who = _named(step, milestone, voice), _together(step, milestone, voice)
        rows[what, who, when] = None
    return list(rows)


def term_rows(traject: Traject, voice: Voice) -> Rows:
    """Week, what, who, last day, state: every milestone, in the order of the traject."""
    return [_term(milestone, voice) for milestone in traject.mijlpalen]


def period_rows(traject: Traject, words: Messages) -> Rows:
    """What holds, from when, until when."""
    return [
        (
            period.naam,
            _day(period.van, words, vague=period.vaag),
            "" if period.tot_en_met is None else _day(period.tot_en_met, words, vague=period.vaag),
        )
        for period in traject.perioden
    ]


def name_of_milestone(milestone: Mijlpaal) -> str:
    """The name with its number where there are several."""
    return milestone.naam if milestone.nummer is None else f"{milestone.naam} ({milestone.nummer})"


def _named(step: Stap, milestone: Mijlpaal, voice: Voice) -> str:
    """The moment of a step; without a last day the person asks somebody else for it."""
    name = name_of_milestone(milestone)
    return name if step.uiterlijk else voice.words.get("pdf.navragen", wat=name)


def _together(step: Stap, milestone: Mijlpaal, voice: Voice) -> str:
    """Who act: all of them, but whoever asks for something asks alone."""
    actors = milestone.wie if step.uiterlijk else (step.wie,)
    return voice.together(actors)


def _term(milestone: Mijlpaal, voice: Voice) -> tuple[str, ...]:
    week = "" if milestone.ziekteweek is None else str(milestone.ziekteweek)
    who = voice.together(milestone.wie)
    day = _last_day(milestone, voice.words)
    return week, name_of_milestone(milestone), who, day, _state(milestone, voice)


def _last_day(milestone: Mijlpaal, words: Messages) -> str:
    if milestone.uiterlijk is not None:
        return _day(milestone.uiterlijk, words, vague=milestone.vaag)
    expected = milestone.verwacht.tot_en_met or milestone.verwacht.van
    return "" if expected is None else words.get("tabel.verwacht", dag=expected)


def _state(milestone: Mijlpaal, voice: Voice) -> str:
    words = voice.words
    if milestone.gedaan_op is not None:
        form = "tabel.gedaan_op_vaag" if milestone.gedaan_vaag else "tabel.gedaan_op"
        return words.get(form, dag=milestone.gedaan_op)
    state = words.get(f"stand.{milestone.stand}")
    turn = milestone.aan_zet
    if milestone.stand == "verstreken" and turn is not None and turn != "jij":
        return words.get("pdf.wacht_op", wie=voice.who(turn))
    return state


def _day(day: date, words: Messages, *, vague: bool) -> str:
    return words.get("pdf.ongeveer" if vague else "pdf.dag", dag=day)
