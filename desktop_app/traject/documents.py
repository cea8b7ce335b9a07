"""The catalogue of papers against facts and milestones: what is there, due, or not yet due."""

from __future__ import annotations

from desktop_app.traject.context import Context
from desktop_app.traject.model import Document, Mijlpaal
from desktop_app.traject.rules import CatalogusDocument

_HAS_BEEN = ("gedaan", "verstreken")


def build_documents(context: Context, milestones: tuple[Mijlpaal, ...]) -> tuple[Document, ...]:
    """Every paper of the catalogue, in its order, with its state."""
    by_rule: dict[str, list[Mijlpaal]] = {}
    for milestone in milestones:
        by_rule.setdefault(milestone.id, []).append(milestone)
    return tuple(
        _build(context, entry, by_rule.get(entry.mijlpaal or "", []))
        for entry in context.regelboek.documenten
    )


def _build(context: Context, entry: CatalogusDocument, moments: list[Mijlpaal]) -> Document:
    told = context.feiten.documenten.get(entry.id)
    applies = context.rekenaar.holds(entry.alleen_als)
    passed = [moment for moment in moments if moment.stand in _HAS_BEEN]
    due = applies and (entry.verwacht_altijd or bool(passed))
    since = told.datum.datum if told and told.datum else None
    moment = _asking(moments, passed) if applies else None
    return Document(
        id=entry.id,
        naam=entry.naam,
        stand=told.stand if told else "ontbreekt" if due else "nog_niet",
        sinds=since,
        wie=entry.wie,
        medisch=entry.medisch,
        voor_wia=entry.voor_wia,
        mijlpaal=moment.sleutel if moment is not None else None,
        uiterlijk=moment.uiterlijk if moment is not None else None,
    )


def _asking(moments: list[Mijlpaal], passed: list[Mijlpaal]) -> Mijlpaal | None:
    """The moment that asks for the paper: the last that has been, else the first to come."""
    if passed:
        return passed[-1]
    coming = [moment for moment in moments if moment.stand != "vervallen"]
    return coming[0] if coming else None
