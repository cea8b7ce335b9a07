"""Who may see an entry: its level, and that of the files that hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from desktop_app.dossier.payload_base import Level, Payload
    from desktop_app.dossier.payloads import Document
    from desktop_app.dossier.session import Session


def give_level(session: Session, id: str, level: Level) -> None:
    """Give an entry and its files a level, as one action."""
    with session.action():
        session.change_entry(id, replace(session.entry(id).payload, niveau=level))
        for file in session.files(id):
            session.change_file(file.id, level=level)


def change_paper(session: Session, id: str, paper: Document) -> str:
    """Put another payload in a paper; a new level is one for its files too. Returns the id."""
    before = level_of(session.entry(id).payload)
    with session.action():
        session.change_entry(id, paper)
        if paper.niveau != before:
            give_level(session, id, paper.niveau)
    return id


def level_of(payload: Payload) -> Level:
    """The level of an entry; a kind without one is for the person alone."""
    level: Level = getattr(payload, "niveau", "ik")
    return level
