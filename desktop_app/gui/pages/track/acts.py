"""What can be done on the page; each act is one action that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.export.track_words import STATES
from desktop_app.gui.context import Context
from desktop_app.gui.pages.track.kept import SILENT, set_answer, set_part
from desktop_app.gui.pages.track.row_words import RUNNING, application_name
from desktop_app.gui.refusing import refused
from desktop_app.text.message import Message

if TYPE_CHECKING:
    from desktop_app.dossier import Payload, Session
    from desktop_app.gui.pages.track.content import Activity, Application
    from desktop_app.rights.guides.judge import Oordeel


class TrackActs(QObject):
    """Acts on the open dossier; says why not when it may only be read."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    # ------------------------------------------------------------------ entries

    def add(self, told: Payload, said: str) -> str:
        """Keep a new entry; its id, empty when it was refused."""
        made: list[str] = []
        if self.refused():
            return ""

        def keep(session: Session) -> None:
            made.append(session.add_entry(told).id)

        return made[0] if self._context.desk.change(keep, said) and made else ""

    def change(self, id: str, told: Payload, said: str | None = None) -> bool:
        """Put this in an entry."""
        if self.refused():
            return False
        return self._context.desk.change(lambda session: session.change_entry(id, told), said)

    def remove(self, id: str) -> bool:
        """Put an entry in the bin."""
        if self.refused():
            return False
        sentence = self.tr("Dit ligt 30 dagen in de prullenbak. Met Ctrl+Z komt het terug.")
        return self._context.desk.change(lambda session: session.delete_entry(id), sentence)

    def ask_activity(self, one: Activity | None = None, told: Activiteit | None = None) -> str:
        """Let the person make or change an activity; its id, empty when stopped.

        told: what stands there first, in a new one.
        """
        if self.refused():
            return ""
        from desktop_app.gui.pages.track.activity_dialog import ActivityDialog

        old = one.told if one is not None else told
        dialog = ActivityDialog(self._context, old, new=one is None, parent=self._page.window())
        if not dialog.ask():
            return ""
        made = dialog.payload()
        if one is None:
            return self.add(made, self.tr("Activiteit opgeslagen."))
        return one.id if self.change(one.id, made) else ""

    def ask_application(
        self, one: Application | None = None, told: Sollicitatie | None = None
    ) -> str:
        """Let the person make or change an application; its id, empty when stopped."""
        if self.refused():
            return ""
        from desktop_app.gui.pages.track.application_dialog import ApplicationDialog

        old = one.told if one is not None else told
        dialog = ApplicationDialog(self._context, old, new=one is None, parent=self._page.window())
        if not dialog.ask():
            return ""
        made = dialog.payload()
        if one is None:
            return self.add(made, self.tr("Sollicitatie opgeslagen."))
        return one.id if self.change(one.id, made) else ""

    def set_state(self, one: Application, state: str) -> bool:
        """Another state of an application, with the day of today where it has none."""
        told = one.told
        if told.stand == state or state not in STATES:
            return False
        today = self._context.desk.today.isoformat()
        new = replace(told, stand=state)
        if state == "verstuurd" and told.datum is None:
            new = replace(new, datum=today)
        elif told.reactie_op is None and (state == "aanbod" or state not in RUNNING):
            new = replace(new, reactie_op=today)
        words = self._context.words
        said = words.get(
            "tweedespoor.gezet", naam=application_name(told, words), stand=Message(STATES[state])
        )
        return self.change(one.id, new, said)

    def set_fits(self, one: Application, fits: str) -> bool:
        """What the person thinks of it."""
        if one.told.past == fits:
            return False
        return self.change(one.id, replace(one.told, past=fits))

    # ------------------------------------------------------------------ the track

    def set_part(self, id: str, name: str, state: str, words: str) -> bool:
        """Let a part of the track stand so; empty is: not yet. words: the state, in words."""
        if self.refused():
            return False
        sentence = self._context.words.get("tweedespoor.deel.gezet", naam=name, stand=words)
        return set_part(self._context.desk, id, state, sentence)

    def answer(self, point: Oordeel, answer: bool | None) -> bool:
        """Keep the reader's answer to a point of the test; None takes it back."""
        if self.refused():
            return False
        if answer is None:
            sentence = self.tr("Je antwoord is gewist.")
        else:
            sentence = self.tr("Je antwoord is opgeslagen.")
        return set_answer(self._context.desk, point.punt.id, answer, sentence)

    def silence(self, point: Oordeel) -> bool:
        """Leave a point out, with a reason."""
        if self.refused():
            return False
        from desktop_app.gui.pages.order.silenced import silence
        from desktop_app.gui.pages.track.silence_dialog import LeavePointDialog

        dialog = LeavePointDialog(self._context, point.punt.vraag, self._page.window())
        if not dialog.ask():
            return False
        reason = dialog.reason
        if reason is None:
            return False
        key = f"{SILENT}{point.punt.id}"
        said = self.tr("Je ziet dit niet meer bij de punten die aandacht vragen.")
        return silence(self._context.desk, (key,), reason, dialog.own.text(), said)

    def show_again(self, point: Oordeel) -> bool:
        """Leave a point out no longer."""
        if self.refused():
            return False
        from desktop_app.gui.pages.order.silenced import show_again

        key = f"{SILENT}{point.punt.id}"
        return show_again(self._context.desk, key, self.tr("Je ziet het weer."))

    def refused(self) -> bool:
        """Say why nothing can be changed, where that is so."""
        return refused(self._context.desk)
