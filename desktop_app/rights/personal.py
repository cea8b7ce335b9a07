"""Fills a reader's own days and the amounts of the law into the sentences of a page.

A sentence names them in braces: `{mijlpaal.wia_aanvraag.uiterlijk}`, `{bedrag.minimumuurloon}`.
Nothing is reckoned here and nothing is kept: days are read from the traject when a page is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from desktop_app.rights.amounts import load_amount, value_on
from desktop_app.rights.model import Blok, Pagina
from desktop_app.rights.when import holds, runs
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Mijlpaal, Periode, Traject

Text = TypeVar("Text", str, Blok)
PLACE = re.compile(r"\{([^{}]*)\}")
DAYS_OF_MILESTONE = ("vanaf", "advies", "uiterlijk", "wettelijk_uiterlijk", "gedaan_op")
DAYS_OF_PERIOD = ("van", "tot_en_met")
DAYS_OF_WAITING = ("eerste_dag", "laatste_dag", "eerste_wia_dag", "vroegste_verkorte_einde")
FIRST_OF_SERIES = ("reeks", "eerste_dag")
AMOUNT = "bedrag"
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class Day(NamedTuple):
    """A day, and whether it is only roughly known."""

    day: date
    vague: bool


def own_sentences(
    page: Pagina, feiten: Feiten | None, traject: Traject | None, words: Messages
) -> tuple[str, ...]:
    """The sentences of a page with the reader's own days, in their order.

    Left out are sentences that do not hold now, and those of which a day or amount is not known.
    None without a dossier.
    """
    if feiten is None or traject is None:
        return ()
    own = _Own(feiten, traject, words)
    told = [
        own.filled(sentence.tekst)
        for sentence in page.kop.voor_jou
        if sentence.als is None or holds(sentence.als, feiten, traject)
    ]
    return tuple(sentence for sentence in told if sentence is not None)


def texts_filled(text: Text, day: date) -> Text:
    """A text or a piece of a page with the amounts that hold on that day.

    A sentence with an amount that is not known gives way to the sentence that says so.
    """
    if isinstance(text, Blok):
        return replace(text, regels=tuple(_with_amounts(line, day) for line in text.regels))
    return _with_amounts(text, day)


def plain(day: Day, words: Messages) -> str:
    """A day in words: `4 januari 2028`, or `ongeveer 4 januari 2028`."""
    return words.say(Message("rechten.dag_vaag" if day.vague else "rechten.dag", {"dag": day.day}))


def milestone_of(id: str, traject: Traject) -> Mijlpaal | None:
    """Of several with this id the first that is still to be done, else the last."""
    found = [milestone for milestone in traject.mijlpalen if milestone.id == id]
    coming = [one for one in found if one.stand not in {"gedaan", "vervallen"}]
    return next(iter(coming or found[-1:]), None)


def period_of(id: str, traject: Traject) -> Periode | None:
    """Of several with this id the one that runs today, else the next, else the last."""
    found = [period for period in traject.perioden if period.id == id]
    running = [period for period in found if runs(period, traject.vandaag)]
    coming = [period for period in found if period.van > traject.vandaag]
    return next(iter(running or coming or found[-1:]), None)


class _Own:
    """Knows what the places in a sentence of one reader stand for."""

    def __init__(self, feiten: Feiten, traject: Traject, words: Messages) -> None:
        self.feiten = feiten
        self.traject = traject
        self.words = words

    def filled(self, sentence: str) -> str | None:
        """The sentence in full; None when something in it is not known."""
        told = {name: self._word(name) for name in PLACE.findall(sentence)}
        if None in told.values():
            return None
        return PLACE.sub(lambda found: str(told[found[1]]), sentence)

    def _word(self, name: str) -> str | None:
        kind, _, rest = name.partition(".")
        if kind == AMOUNT:
            return _amount(rest, self.traject.vandaag)
        if name == "ziekteweek":
            return None if self.traject.ziekteweek is None else str(self.traject.ziekteweek)
        day = self._day(kind, rest)
        return None if day is None else plain(day, self.words)

    def _day(self, kind: str, rest: str) -> Day | None:
        id, _, field = rest.rpartition(".")
        waiting, series = self.traject.wachttijd, self.traject.reeks
        if kind == "mijlpaal" and field in DAYS_OF_MILESTONE:
            return self._of_milestone(id, field)
        if kind == "periode" and field in DAYS_OF_PERIOD:
            return self._of_period(id, field)
        if kind == "wachttijd" and rest in DAYS_OF_WAITING:
            return _day(getattr(waiting, rest), vague=waiting.vaag)
        if (kind, rest) == FIRST_OF_SERIES:
            return _day(series.eerste_dag, vague=series.vaag)
        if kind == "aow_datum" and not rest:
            return _day(self.traject.aow_datum, vague=self._aow_is_vague())
        return None

    def _of_milestone(self, id: str, field: str) -> Day | None:
        """A day of a milestone; of one that does not count any more only when it was done."""
        milestone = milestone_of(id, self.traject)
        if milestone is None or (milestone.stand == "vervallen" and field != "gedaan_op"):
            return None
        vague = milestone.gedaan_vaag if field == "gedaan_op" else milestone.vaag
        return _day(getattr(milestone, field), vague=vague)

    def _of_period(self, id: str, field: str) -> Day | None:
        period = period_of(id, self.traject)
        return None if period is None else _day(getattr(period, field), vague=period.vaag)

    def _aow_is_vague(self) -> bool:
        told = self.feiten.aow_datum or self.feiten.geboortedatum
        return told is not None and told.vaag


def _day(day: date | None, *, vague: bool) -> Day | None:
    return None if day is None else Day(day, vague)


def _amount(id: str, day: date) -> str | None:
    found = value_on(load_amount(id), day)
    return None if found is None else found.tekst


def _with_amounts(text: str, day: date) -> str:
    if f"{{{AMOUNT}." not in text:
        return text
    return " ".join(dict.fromkeys(_said(_SENTENCE.split(text), day)))


def _said(sentences: Sequence[str], day: date) -> Iterator[str]:
    for sentence in sentences:
        ids = [name.partition(".")[2] for name in PLACE.findall(sentence)]
        unknown = [id for id in ids if _amount(id, day) is None]
        if unknown:
            yield from (load_amount(id).onbekend for id in unknown)
        else:
            yield PLACE.sub(lambda found: str(_amount(found[1].partition(".")[2], day)), sentence)
