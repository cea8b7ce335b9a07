"""The look at the newest copy: once a month by itself, and whenever the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject

from desktop_app.gui.desk import Desk
from desktop_app.gui.settings import Settings
from desktop_app.gui.work import in_background, refusal_in

NAME = "kopie_gecontroleerd"
EVERY = timedelta(days=30)


def is_due(desk: Desk, settings: Settings) -> bool:
    """Whether the copies of the open dossier were not looked at for a month.

    Never where nothing may be remembered: then only the button does it.
    """
    session = desk.session
    if session is None or desk.unsaved or not settings.get("onthoud_laatste_dossier"):
        return False
    last = settings.get(NAME).get(session.identity)
    return last is None or desk.today - date.fromisoformat(last) >= EVERY


def check_copy(
    owner: QObject, desk: Desk, settings: Settings, told: Callable[[bool], None]
) -> bool:
    """Open and read the newest copy in the background; False when there is none to look at.

    told: hears whether it is whole. The day is noted when it is.
    """
    session = desk.session
    check = session.keeping.check_of_newest() if session is not None and not desk.unsaved else None
    if session is None or check is None:
        return False
    identity, day = session.identity, desk.today.isoformat()

    def done(sound: bool) -> None:
        if sound:
            days = dict(settings.get(NAME))
            days.pop(identity, None)
            days[identity] = day
            settings.set(NAME, days)
        told(sound)

    def failed(error: Exception) -> None:
        refusal_in(error)
        told(False)

    in_background(owner, check, done, failed)
    return True


def check_if_due(owner: QObject, desk: Desk, settings: Settings) -> bool:
    """The monthly look; says calmly what came of it. False when nothing is to be done."""
    if not is_due(desk, settings):
        return False

    def told(sound: bool) -> None:
        if desk.session is None:  # nothing of it while locked
            return
        if sound:
            desk.said.emit(desk.words.get("mijnbestand.kopie_goed"))
        else:
            desk.refused.emit(desk.words.get("mijnbestand.kopie_niet_goed"))

    return check_copy(owner, desk, settings, told)
