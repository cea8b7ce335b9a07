"""Whether own reminders may come, and for how long not. Belongs to the open dossier."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.dossier.reminders import Choices, silenced
from desktop_app.gui.context import Context
from desktop_app.gui.pages.settings.card import SettingsCard
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.widgets.words import Words


class RemindersCard(SettingsCard):
    """Hidden while no dossier is open."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        self._context = context
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self._heading.setText(self.tr("Herinneringen"))
        self.on = CheckList(
            theme,
            [
                (
                    "aan",
                    self.tr("Laat mijn herinneringen zien"),
                    self.tr("Alleen in dit venster, hoogstens één keer per dag."),
                )
            ],
        )
        self.on.setAccessibleName(self.tr("Herinneringen"))
        self._silent = Words(theme, "")
        self.silence = Button(theme, self.tr("Zet herinneringen stil"))
        self.sound = Button(theme, self.tr("Laat ze weer komen"))

    def _assemble(self) -> None:
        self.add(self.on, self._silent)
        self.add_button(self.silence)
        self.add_button(self.sound)

    def _connect(self) -> None:
        self.on.changed.connect(lambda: self._keep(aan=bool(self.on.values())))
        self.silence.clicked.connect(self._ask_silence)
        self.sound.clicked.connect(lambda: self._keep(stil_tot=None))

    def refresh(self) -> None:
        """Show what the dossier says."""
        desk = self._context.desk
        session = desk.session
        self.setVisible(session is not None)
        if session is None:
            return
        choices = self._choices()
        silent = choices.is_silent(desk.today)
        self.on.set_values(("aan",) if choices.aan else ())
        self.on.setEnabled(not session.read_only)
        self._silent.setText(
            self._context.words.get("vandaag.herinnering.stil", dag=choices.stil_tot)
            if silent
            else ""
        )
        self._silent.setVisible(silent)
        may = bool(choices.aan) and not session.read_only
        self.silence.setVisible(may and not silent)
        self.sound.setVisible(may and silent)

    def _choices(self) -> Choices:
        from desktop_app.gui.pages.today.reminders import choices_in

        return choices_in(self._context.desk)

    def _ask_silence(self) -> None:
        from desktop_app.gui.pages.today.delays import ask_silence
        from desktop_app.gui.pages.today.reminders import keep_choices

        days = ask_silence(self._context.theme, self.window())
        if days is not None:
            desk = self._context.desk
            keep_choices(desk, silenced(self._choices(), desk.today, days))

    def _keep(self, **changes: object) -> None:
        from desktop_app.gui.pages.today.reminders import keep_choices

        keep_choices(self._context.desk, replace(self._choices(), **changes))
