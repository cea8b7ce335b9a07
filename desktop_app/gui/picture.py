"""The open file as the judge sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.export.content.case_picture import picture
from desktop_app.rights.guides.picture import Beeld

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk


def picture_of(desk: Desk) -> Beeld | None:
    """The file that is open; None while there is no traject."""
    if desk.traject is None:
        return None
    return picture(desk.traject, desk.facts, desk.entries(), desk.files())
