"""The three boxes at the top of the overview: week, protection against dismissal, pay."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.export.content.voice import Voice
from desktop_app.text.messages import Messages
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Periode, Traject


class BoxWords(NamedTuple):
    """The words of one box, and the colour role it stands in."""

    role: str
    label: str
    value: str
    more: str


def three_boxes(
    traject: Traject, facts: Feiten, phase: str, voice: Voice
) -> tuple[BoxWords, BoxWords, BoxWords]:
    """Where am I, what protects me, what am I paid."""
    return _week(traject, phase, voice), _protection(traject, voice), _pay(traject, facts, voice)


def _week(traject: Traject, phase: str, voice: Voice) -> BoxWords:
    words, label = voice.words, voice.get("pdf.week", "pdf.week.ander")
    if traject.ziekteweek is None:
        return BoxWords("jij", label, phase, "")
    week = words.get("pdf.week.waarde", week=traject.ziekteweek, totaal=traject.weken_totaal)
    return BoxWords("jij", label, week, phase)


def _protection(traject: Traject, voice: Voice) -> BoxWords:
    words = voice.words
    label = words.get("pdf.opzegverbod")
    period = _period(traject, "opzegverbod")
    if period is None:
        return BoxWords("uwv", label, words.get("pdf.opzegverbod.geen"), "")
    condition = ""
    if _holds(period, traject) and period.voorwaarden:
        mine, other = period.voorwaarden[0], words.get("pdf.opzegverbod.zolang")
        condition = mine if voice.to_me else other
    return BoxWords("uwv", label, _until(period, traject, words), condition)


def _pay(traject: Traject, facts: Feiten, voice: Voice) -> BoxWords:
    words = voice.words
    label = words.get("pdf.loon")
    told = facts.loon
    first, second = _period(traject, "loon_jaar_1"), _period(traject, "loon_jaar_2")
    if told and told.jaar_1_procent is not None and first and _holds(first, traject):
        more = _until(first, traject, words)
        if told.jaar_2_procent is not None and second:
            more = words.get("pdf.loon.daarna", dag=second.van, procent=told.jaar_2_procent)
        value = voice.get("pdf.loon.opgave", "pdf.loon.opgave.ander", procent=told.jaar_1_procent)
        return BoxWords("werkgever", label, value, more)
    if told and told.jaar_2_procent is not None and second and _holds(second, traject):
        value = voice.get("pdf.loon.opgave", "pdf.loon.opgave.ander", procent=told.jaar_2_procent)
        return BoxWords("werkgever", label, value, _until(second, traject, words))
    payers = {
        "loondoorbetaling": voice.get("pdf.loon.door", "pdf.loon.door.ander"),
        "ziektewet": words.get("pdf.loon.ziektewet"),
    }
    for id, value in payers.items():
        period = _period(traject, id)
        if period and _holds(period, traject):
            return BoxWords("werkgever", label, value, _until(period, traject, words))
    paid = _period(traject, "loondoorbetaling")
    value = _until(paid, traject, words) if paid else words.get("pdf.loon.geen")
    return BoxWords("werkgever", label, value, "")


def _period(traject: Traject, id: str) -> Periode | None:
    return next((period for period in traject.perioden if period.id == id), None)


def _holds(period: Periode, traject: Traject) -> bool:
    ended = period.tot_en_met is not None and period.tot_en_met < traject.vandaag
    return period.van <= traject.vandaag and not ended


def _until(period: Periode, traject: Traject, words: Messages) -> str:
    if period.van > traject.vandaag:
        return words.get("pdf.geldt_vanaf", dag=period.van)
    if period.tot_en_met is None:
        return words.get("pdf.geldt_vanaf", dag=period.van)
    if not _holds(period, traject):
        return words.get("pdf.gold_tot", dag=period.tot_en_met)
    return words.get("pdf.tot_ongeveer" if period.vaag else "pdf.tot", dag=period.tot_en_met)
