"""The rows of the tables of the overview, as texts."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Traject

Rows = list[tuple[str, ...]]

_SHORT_DATE = re.compile(r"\b(\d{1,2}) ([a-z]{3}) (\d{4})\b")


def keep_dates(text: str) -> str:
    """The text with its short dates on one line each: `3 dec 2026` is not cut at a space."""
    return _SHORT_DATE.sub("\\1\u00a0\\2\u00a0\\3", text)


def open_rows(traject: Traject, words: Messages) -> Rows:
    """What, who, when: first the reader's own steps, then those of others."""
    rows: Rows = []
    for step in (*traject.volgende_stappen, *traject.anderen_aan_zet):
        when = words.get("pdf.nu")
        if step.uiterlijk is not None:
            when = _day(step.uiterlijk, words, vague=step.vaag)
        rows.append((step.tekst, words.get(f"wie.{step.wie}"), when))
    return rows


def term_rows(traject: Traject, words: Messages) -> Rows:
    """Week, what, who, last day, state: every milestone, in the order of the traject."""
    return [_term(milestone, words) for milestone in traject.mijlpalen]


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


def _term(milestone: Mijlpaal, words: Messages) -> tuple[str, ...]:
    name = milestone.naam
    if milestone.nummer is not None:
        name = f"{name} ({milestone.nummer})"
    week = "" if milestone.ziekteweek is None else str(milestone.ziekteweek)
    who = " + ".join(words.get(f"wie.{actor}") for actor in milestone.wie)
    return week, name, who, _last_day(milestone, words), _state(milestone, words)


def _last_day(milestone: Mijlpaal, words: Messages) -> str:
    if milestone.uiterlijk is not None:
        return _day(milestone.uiterlijk, words, vague=milestone.vaag)
    expected = milestone.verwacht.tot_en_met or milestone.verwacht.van
    return "" if expected is None else words.get("tabel.verwacht", dag=expected)


def _state(milestone: Mijlpaal, words: Messages) -> str:
    if milestone.gedaan_op is not None:
        form = "tabel.gedaan_op_vaag" if milestone.gedaan_vaag else "tabel.gedaan_op"
        return words.get(form, dag=milestone.gedaan_op)
    state = words.get(f"stand.{milestone.stand}")
    turn = milestone.aan_zet
    if milestone.stand == "verstreken" and turn not in (None, "jij"):
        return words.get("pdf.aan_zet", stand=state, wie=words.get(f"wie.{turn}"))
    return state


def _day(day: date, words: Messages, *, vague: bool) -> str:
    return words.get("pdf.ongeveer" if vague else "pdf.dag", dag=day)
