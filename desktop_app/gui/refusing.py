"""Nothing can be changed in a dossier that may only be read; one sentence tells why."""

from __future__ import annotations

from desktop_app.gui.desk import Desk


def refused(desk: Desk) -> bool:
    """True when nothing can be changed; says why, where a dossier is open."""
    session = desk.session
    if session is None:
        return True
    if session.read_only_because is not None:
        desk.refused.emit(desk.words.say(session.read_only_because))
        return True
    return False
