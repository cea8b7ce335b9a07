"""What the card lets a person do: record a moment, take it back, be reminded of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.talk_leads import talks_at
from desktop_app.gui.pages.timeline.card import Offer
from desktop_app.gui.refusing import refused
from desktop_app.map.words import moment_day
from desktop_app.traject.model import Mijlpaal
from desktop_app.traject.record import can_record, how_recorded

if TYPE_CHECKING:
    from desktop_app.gui.pages.timeline.done_dialog import DoneDialog


class Acts(QObject):
    """Acts on the open dossier; says why not when it may only be read."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.dialog: DoneDialog | None = None
        """The dialog that is open."""

    def offer(self, milestone: Mijlpaal | None) -> Offer:
        """What can be done with a milestone; None for what is none."""
        if milestone is None:
            return Offer()
        desk = self._context.desk
        how = how_recorded(desk.facts_json(), milestone, desk.regelboek)
        possible = can_record(milestone, desk.regelboek)
        over = milestone.stand in ("gedaan", "vervallen")
        return Offer(
            happened=possible and how == "niet",
            recorded=possible and how == "zelf",
            elsewhere=possible and how == "elders",
            remind=not over and milestone.soort != "gebeurt",
            papers=bool(milestone.papieren),
            law=True,
            prepare=talks_at(milestone, self._context),
            main=milestone.stand != "vervallen",
        )

    def ask_day(self, milestone: Mijlpaal) -> None:
        """Open the dialog in which the moment is recorded."""
        if refused(self._context.desk):
            return
        from desktop_app.gui.pages.timeline.done_dialog import DoneDialog

        dialog = DoneDialog(self._context, milestone, self._page)
        self.dialog = dialog
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def take_back(self, milestone: Mijlpaal) -> None:
        """It did not happen after all; can be undone, so nothing is asked."""
        if refused(self._context.desk):
            return
        self._context.desk.mark_done(milestone, None)

    def remind(self, milestone: Mijlpaal) -> None:
        """Let the person set a reminder for it."""
        if refused(self._context.desk):
            return
        from desktop_app.gui.pages.today.reminders import ask_reminder

        day = moment_day(milestone)
        today = self._context.desk.today
        suggested = day if day is not None and day > today else None
        ask_reminder(self._context, self._page, milestone.sleutel, suggested)

    def _closed(self, dialog: DoneDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
