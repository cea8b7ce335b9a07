"""What protects the reader's job now, until when, and under which conditions. Text only."""

from __future__ import annotations

from typing import Literal, NamedTuple

from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron, Periode, Traject
from desktop_app.traject.rulebook import Regelboek

BAN = "opzegverbod"
"""Id of the period in which the employer may not give notice because of illness."""
OTHER_BANS = ("bevallingsverlof_opzegverbod",)
_RULE = "opzegverbod_twee_jaar"
_FIRST_SOURCES = 1
State = Literal["holds", "later", "over", "none"]


class Protection(NamedTuple):
    """What the card says. `conditions` are folded; `source` is empty where there is no period."""

    state: State
    title: str
    lines: tuple[str, ...]
    conditions: tuple[str, ...]
    source: str


def protection_of(traject: Traject, regelboek: Regelboek, words: Messages) -> Protection:
    """What the card says on the day of the traject; nothing is computed here."""
    period = _period_of(traject)
    if period is None:
        none = (words.get("vandaag.bescherming.geen"),)
        return Protection("none", words.get("vandaag.bescherming.over"), none, (), "")
    state = _state(period, traject)
    lines = (_sentence(state, period, words), *_others(traject, words))
    rule = regelboek.by_id.get(_RULE)
    exceptions = rule.uitzonderingen if rule is not None else ()
    conditions = (*period.voorwaarden, *exceptions) if state in ("holds", "later") else ()
    return Protection(state, _title(state, words), lines, conditions, source_of(period, words))


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


def _title(state: State, words: Messages) -> str:
    if state == "holds":
        return words.get("vandaag.bescherming.titel")
    if state == "over":
        return words.get("vandaag.bescherming.voorbij_titel")
    return words.get("vandaag.bescherming.over")


def _sentence(state: State, period: Periode, words: Messages) -> str:
    if state == "later":
        return words.get("vandaag.bescherming.later", dag=period.van)
    form = "vandaag.bescherming.tot" if state == "holds" else "vandaag.bescherming.voorbij"
    return words.get(f"{form}_vaag" if period.vaag else form, dag=period.tot_en_met)


def _others(traject: Traject, words: Messages) -> tuple[str, ...]:
    """Bans of another kind that hold today as well."""
    return tuple(
        words.get("vandaag.bescherming.ook", naam=period.naam, dag=period.tot_en_met)
        for period in traject.perioden
        if period.id in OTHER_BANS and _lasts(period, traject) and period.tot_en_met is not None
    )


def source_of(period: Periode, words: Messages) -> str:
    """Where the rule stands, and when it was checked."""
    named = "; ".join(_source(source, words) for source in period.bronnen[:_FIRST_SOURCES])
    checked = words.get("venster.gecontroleerd", dag=period.gecontroleerd)
    return words.get("vandaag.bron", bron=named, gecontroleerd=checked)


def _source(source: Bron, words: Messages) -> str:
    if source.artikel is None:
        return source.wet
    if source.lid is None:
        return words.get("venster.bron.artikel", wet=source.wet, artikel=source.artikel)
    return words.get("venster.bron.lid", wet=source.wet, artikel=source.artikel, lid=source.lid)
