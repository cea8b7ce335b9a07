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
)
from desktop_app.rights.guides.wia import load_path
from desktop_app.text.dates import long_date
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.model import Traject

translate = QCoreApplication.translate


def where_words(traject: Traject, words: Messages) -> str:
    """When the waiting time ends or ended."""
    last = traject.wachttijd.laatste_dag
    day = long_date(last, words.names)
    if traject.vandaag > last:
        text = translate("After", "Je wachttijd voor de WIA liep tot en met {dag}.")
    else:
        text = translate("After", "Je wachttijd voor de WIA loopt tot en met {dag}.")
    return text.format(dag=day)


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
