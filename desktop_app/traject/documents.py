"""The catalogue of papers against facts and milestones: what is there, due, or not yet due."""

from __future__ import annotations

from desktop_app.traject.context import Context
from desktop_app.traject.model import Document, Mijlpaal
from desktop_app.traject.rules import CatalogusDocument


def build_documents(context: Context, milestones: tuple[Mijlpaal, ...]) -> tuple[Document, ...]:
    """Every paper of the catalogue, in its order, with its state."""
    passed = {
        milestone.id for milestone in milestones if milestone.stand in ("gedaan", "verstreken")
    }
    return tuple(_build(context, entry, passed) for entry in context.regelboek.documenten)


def _build(context: Context, entry: CatalogusDocument, passed: set[str]) -> Document:
    told = context.feiten.documenten.get(entry.id)
    applies = context.rekenaar.holds(entry.alleen_als)
    due = applies and (entry.verwacht_altijd or entry.mijlpaal in passed)
    since = told.datum.datum if told and told.datum else None
    return Document(
        id=entry.id,
        naam=entry.naam,
        stand=told.stand if told else "ontbreekt" if due else "nog_niet",
        sinds=since,
        wie=entry.wie,
        medisch=entry.medisch,
        voor_wia=entry.voor_wia,
    )
