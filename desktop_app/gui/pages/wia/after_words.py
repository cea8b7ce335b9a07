"""What the page after 104 weeks says of where one stands and of what UWV was told or said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.context import Context
from desktop_app.gui.pages.wia.moment import (
    ADVANCE,
    APPLICATION,
    DECISION,
    LATE_NOTICE,
    LETTER,
    last_of,
    no_wia,
)
from desktop_app.rights.guides.wia import load_path
from desktop_app.text.dates import long_date
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.model import Periode, Traject

translate = QCoreApplication.translate
WAIT, WAGE, BENEFIT, BAN = "wachttijd", "loondoorbetaling", "ziektewet", "opzegverbod"
SANCTION = "loonsanctie"
"""Periods of the traject."""


def no_wia_words(traject: Traject, words: Messages) -> str:
    """Why there is no WIA for the reader as things stand; empty where there is."""
    reason = no_wia(traject)
    if reason == "aow" and traject.aow_datum is not None:
        return words.get("tabel.aow", dag=traject.aow_datum)
    if reason == "hersteld":
        return translate("After", "Volgens je gegevens ben je hersteld. Dan is er nu geen WIA.")
    return ""


def where_lines(traject: Traject, words: Messages) -> tuple[str, ...]:
    """Until when the reader waits for WIA, is paid and is protected; the clocks stand apart."""
    found = list(_clocks(traject, words))
    sanction = any(one.id == SANCTION and _runs(one, traject.vandaag) for one in traject.perioden)
    if sanction:
        found.append(
            translate("After", "UWV heeft je loon verlengd. Zo lang ligt je WIA-aanvraag stil.")
        )
    none = no_wia_words(traject, words)
    return (*((none,) if none else ()), *found)


def _clocks(traject: Traject, words: Messages) -> Iterator[str]:
    """A line for the waiting time, and one for each period that ends around the same time."""
    wait = traject.wachttijd
    forms = _forms()
    if no_wia(traject) is None:
        yield _until(forms[WAIT], wait.laatste_dag, traject, words, vague=wait.vaag)
    for id in (WAGE, BENEFIT, BAN):
        period = next((one for one in reversed(traject.perioden) if one.id == id), None)
        if period is not None and period.tot_en_met is not None:
            yield _until(forms[id], period.tot_en_met, traject, words, vague=period.vaag)


def _forms() -> dict[str, tuple[str, str]]:
    """What is said of a clock that still runs, and of one that has run."""
    return {
        WAIT: (
            translate("After", "Je wachttijd voor de WIA loopt tot en met {dag}."),
            translate("After", "Je wachttijd voor de WIA liep tot en met {dag}."),
        ),
        WAGE: (
            translate("After", "De plicht om loon te betalen duurt tot en met {dag}."),
            translate("After", "De plicht om loon te betalen duurde tot en met {dag}."),
        ),
        BENEFIT: (
            translate("After", "De Ziektewet duurt hoogstens tot en met {dag}."),
            translate("After", "De Ziektewet duurde hoogstens tot en met {dag}."),
        ),
        BAN: (
            translate("After", "Het opzegverbod duurt tot en met {dag}."),
            translate("After", "Het opzegverbod duurde tot en met {dag}."),
        ),
    }


def _until(
    forms: tuple[str, str], last: date, traject: Traject, words: Messages, *, vague: bool
) -> str:
    now, past = forms
    day = about(last, words, vague=vague)
    return (past if traject.vandaag > last else now).format(dag=day)


def _runs(period: Periode, today: date) -> bool:
    return period.van <= today <= (period.tot_en_met or today)


def about(day: date, words: Messages, *, vague: bool) -> str:
    """A day in words, as exact as it is known."""
    said = long_date(day, words.names)
    return translate("Path", "ongeveer {dag}").format(dag=said) if vague else said


def known_lines(context: Context) -> tuple[str, ...]:
    """What was told, in the order in which it happened."""
    return tuple(text for _, text in sorted(_told(context)))


def _told(context: Context) -> Iterator[tuple[date, str]]:
    forms = {
        LETTER: translate("After", "Je kreeg de brief over aanvragen op {dag}."),
        ADVANCE: translate("After", "Je kreeg een voorschot op {dag}."),
        LATE_NOTICE: translate("After", "UWV kreeg je brief dat het te laat is op {dag}."),
    }
    desk, names = context.desk, context.words.names
    for kind, form in forms.items():
        event = last_of(desk.facts, kind)
        if event is not None:
            yield event.datum.datum, form.format(dag=long_date(event.datum.datum, names))
    applied = desk.facts_json().get(APPLICATION)
    if applied:
        day = parse_day(applied).datum
        form = translate("After", "UWV kreeg je aanvraag op {dag}.")
        yield day, form.format(dag=long_date(day, names))
    decision = last_of(desk.facts, DECISION)
    if decision is None:
        return
    day = decision.datum.datum
    if decision.uitkomst is None:
        form = translate("After", "UWV besliste op {dag}. De uitkomst is nog niet ingevuld.")
        yield day, form.format(dag=long_date(day, names))
    else:
        form = translate("After", "UWV besliste op {dag}: {uitkomst}.")
        name = load_path(decision.uitkomst).naam
        yield day, form.format(dag=long_date(day, names), uitkomst=name)
