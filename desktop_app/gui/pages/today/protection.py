"""What protects the reader's job now, until when, and under which conditions. Text only."""

from __future__ import annotations

from typing import Literal, NamedTuple

from desktop_app.gui.pages.today.limits import (
    after_the_ban,
    ending,
    limits_of,
    probation_end,
)
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Periode, Traject
from desktop_app.traject.rulebook import Regelboek

BAN = "opzegverbod"
"""Id of the period in which the employer may not give notice because of illness."""
OTHER_BANS = ("bevallingsverlof_opzegverbod",)
_RULE = "opzegverbod_twee_jaar"
_LAW = "wet"
State = Literal["holds", "later", "over", "none"]


class Protection(NamedTuple):
    """What the card says. `conditions` are folded; `source` is empty where there is no period."""

    state: State
    title: str
    lines: tuple[str, ...]
    conditions: tuple[str, ...]
    source: str


def protection_of(
    traject: Traject, facts: Feiten | None, regelboek: Regelboek, words: Messages
) -> Protection:
    """What the card says on the day of the traject; nothing is computed here.

    facts: those of the traject; they tell what limits the protection.
    """
    period = _period_of(traject)
    if period is None:
        none = (words.get("vandaag.bescherming.geen"),)
        return Protection("none", words.get("vandaag.bescherming.over"), none, (), "")
    state = _state(period, traject)
    rule = regelboek.by_id.get(_RULE)
    exceptions = rule.uitzonderingen if rule is not None else ()
    conditions = (*period.voorwaarden, *exceptions) if state in ("holds", "later") else ()
    return Protection(
        state,
        _title(state, traject, facts, words),
        (*_sentences(state, period, traject, facts, words), *_others(traject, words)),
        conditions,
        source_of(period, words),
    )


def _period_of(traject: Traject) -> Periode | None:
    """The ban of today, else the next, else the last that was."""
    bans = [period for period in traject.perioden if period.id == BAN]
    current = [period for period in bans if _lasts(period, traject)]
    later = [period for period in bans if period.van > traject.vandaag]
    return next(iter([*current, *later, *reversed(bans)]), None)


def _lasts(period: Periode, traject: Traject) -> bool:
    last = period.tot_en_met
    return period.van <= traject.vandaag and (last is None or traject.vandaag <= last)


def _state(period: Periode, traject: Traject) -> State:
    if period.van > traject.vandaag:
        return "later"
    return "holds" if _lasts(period, traject) else "over"


def _title(state: State, traject: Traject, facts: Feiten | None, words: Messages) -> str:
    """Protected, only where nothing that is known limits it."""
    limits = limits_of(traject, facts, words)
    limited = limits or probation_end(traject, facts) or ending(traject, facts)
    if state == "holds" and not limited:
        return words.get("vandaag.bescherming.titel")
    if state == "over" and traject.fase != "hersteld":
        return words.get("vandaag.bescherming.voorbij_titel")
    return words.get("vandaag.bescherming.over")


def _sentences(
    state: State, period: Periode, traject: Traject, facts: Feiten | None, words: Messages
) -> tuple[str, ...]:
    first = (words.get("vandaag.bescherming.speelt"),) if ending(traject, facts) else ()
    if state == "later":
        return (*first, words.get("vandaag.bescherming.later", dag=period.van))
    if state == "over":
        was = _until("vandaag.bescherming.voorbij", period, words)
        return (*first, was, *after_the_ban(traject, facts, words))
    probation = probation_end(traject, facts)
    if probation is not None:
        return (*first, words.get("vandaag.bescherming.proeftijd", dag=probation))
    holds = _until("vandaag.bescherming.tot", period, words)
    exceptions = words.get("vandaag.bescherming.uitzonderingen")
    return (*first, holds, *limits_of(traject, facts, words), exceptions)


def _until(form: str, period: Periode, words: Messages) -> str:
    return words.get(f"{form}_vaag" if period.vaag else form, dag=period.tot_en_met)


def _others(traject: Traject, words: Messages) -> tuple[str, ...]:
    """Bans of another kind that hold today as well."""
    return tuple(
        words.get("vandaag.bescherming.ook", naam=period.naam, dag=period.tot_en_met)
        for period in traject.perioden
        if period.id in OTHER_BANS and _lasts(period, traject) and period.tot_en_met is not None
    )


def source_of(period: Periode, words: Messages) -> str:
    """The articles of the law on which the card rests, and when they were checked."""
    laws: dict[str, list[str]] = {}
    for source in period.bronnen:
        if source.soort == _LAW and source.artikel is not None:
            articles = laws.setdefault(source.wet, [])
            articles += [source.artikel] if source.artikel not in articles else []
    named = tuple(
        Message("bron.artikel", {"wet": law, "artikel": tuple(articles)})
        for law, articles in laws.items()
    )
    checked = words.get("venster.gecontroleerd", dag=period.gecontroleerd)
    return words.get("vandaag.bron", bron=named, gecontroleerd=checked)
