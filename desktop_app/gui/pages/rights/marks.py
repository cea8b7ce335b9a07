"""Bookmarks: ids of pages, kept in the dossier as one of its settings."""

from __future__ import annotations

from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.rights.places import CRISIS
from desktop_app.rights.library import page_files

SETTING = "bladwijzers"
MOST = 200
"""More would be no help any more; the oldest go."""


def bookmarks(desk: Desk) -> tuple[str, ...]:
    """Ids of the pages that are marked and still exist, the newest first."""
    told = desk.case_settings().get(SETTING)
    if not isinstance(told, list):
        return ()
    known = page_files()
    ids = [id for id in told if isinstance(id, str) and id in known and id != CRISIS]
    return tuple(reversed(dict.fromkeys(ids)))


def may_mark(desk: Desk, id: str) -> bool:
    """Whether there is a dossier to keep a mark in, and a trace may be left."""
    return desk.session is not None and id != CRISIS


def set_mark(desk: Desk, id: str, *, marked: bool, said: str) -> bool:
    """Mark a page or take its mark away, as one action that can be undone."""
    others = [other for other in reversed(bookmarks(desk)) if other != id]
    kept = [*others, id][-MOST:] if marked else others
    return desk.change(lambda session: session.set_setting(SETTING, kept or None), said)
