"""The dialog "Dit is gebeurd": on which day, with a note and a file if the person wants."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words
from desktop_app.map.words import title_in_full
from desktop_app.text.message import Message
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.model import Mijlpaal
from desktop_app.traject.record import fields_of, recorded_day

if TYPE_CHECKING:
    from desktop_app.dossier import Session
    from desktop_app.gui.work import Progress


class DoneDialog(Dialog):
    """Records one moment. Everything it keeps is one action, undone as one."""

    def __init__(
        self, context: Context, milestone: Mijlpaal, parent: QWidget | None = None
    ) -> None:
        self._context = context
        self._milestone = milestone
        self._file: Path | None = None
        self._confirmed: str | None = None
        """The unlikely day that the person has been asked about."""
        super().__init__(context.theme, title_in_full(milestone), parent)
        self._fill()

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, desk = self._context.theme, self._context.desk
        self.day = DateField(theme, self._context.words, lambda: desk.today, vague=True)
        self.day_row = FormRow(
            theme,
            self.tr("Wanneer is dit gebeurd?"),
            self.day,
            help=self.tr("Weet je het niet precies? Typ dan een maand, of ‘ongeveer’."),
        )
        self.note = TextField(theme, lines=3)
        self.note_row = FormRow(theme, self.tr("Notitie"), self.note, optional=True)
        self.question = Banner(theme, "", kind="info", dismissable=False)
        self.problem = Banner(theme, "", kind="info", dismissable=False)
        self._file_title = Words(theme, self.tr("Bestand (mag leeg blijven)"), bold=True)
        self._file_name = Words(theme, "")
        self.add_button = Button(theme, self.tr("Voeg een bestand toe"), icon="plus")
        self.remove_button = Button(theme, self.tr("Haal bestand weg"), icon="x")

    def _assemble(self) -> None:
        super()._assemble()
        theme = self._context.theme
        files = FlowLayout(theme.space("small"))
        files.addWidget(self.add_button)
        files.addWidget(self.remove_button)
        chosen = QHBoxLayout()
        chosen.addWidget(self._file_name, 1)
        self.column.addWidget(self.question)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.day_row)
        self.column.addWidget(self.note_row)
        self.column.addWidget(self._file_title)
        self.column.addLayout(chosen)
        self.column.addLayout(files)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Bewaar dit"), self.tr("Annuleer"))
        self.main_button.clicked.disconnect()  # it is accepted when it could be kept
        self.question.hide()
        self.problem.hide()
        self._show_file()

    def _connect(self) -> None:
        super()._connect()
        self.main_button.clicked.connect(self.keep)
        self.day.changed.connect(self._forget_problems)
        self.add_button.clicked.connect(self.choose_file)
        self.remove_button.clicked.connect(self._remove_file)

    def _fill(self) -> None:
        desk = self._context.desk
        told = recorded_day(desk.facts_json(), self._milestone, desk.regelboek)
        self.day.set_value(told or desk.today.isoformat())
        self.day.edit.selectAll()

    # ------------------------------------------------------------------ the file

    def choose_file(self) -> None:
        """Ask for a file; what was chosen is shown and is kept with the rest."""
        path = self._context.files.choose_to_open(
            self, self.tr("Kies een bestand"), self.tr("Alle bestanden (*)")
        )
        if path is not None:
            self._file = path
            self._show_file()
            announce(self, self.tr("Gekozen: {naam}").format(naam=path.name))

    def _remove_file(self) -> None:
        self._file = None
        self._show_file()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_file(self) -> None:
        chosen = self._file is not None
        self._file_name.setText(self._file.name if self._file is not None else "")
        self._file_name.setVisible(chosen)
        self.remove_button.setVisible(chosen)
        self._fit()

    # ------------------------------------------------------------------ keeping

    def keep(self) -> None:
        """Keep it all, unless something is wrong or has to be asked first."""
        day = self.day.value()
        fault = self.day.problem() or self._impossible(day)
        if fault:
            self.day_row.set_problem(fault)
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit()
            return
        question = self._unlikely(day)
        if question and self._confirmed != day:
            self._ask(question, day)
            return
        if self._kept(day):
            self.accept()

    def _impossible(self, day: str | None) -> str | None:
        if day is None:
            return self.tr("Vul een datum in.")
        desk = self._context.desk
        message = desk.try_facts(self._changes(day))
        return self._context.words.say(message) if message is not None else None

    def _unlikely(self, day: str | None) -> str | None:
        """What the rules find strange about this day; it may be kept all the same."""
        desk, words = self._context.desk, self._context.words
        if day is None:
            return None
        traject = desk.traject_with(self._changes(day))
        fields = fields_of(self._milestone, desk.regelboek)
        for warning in traject.waarschuwingen if traject is not None else ():
            if warning.veld in fields:
                return words.say(warning.tekst)
        read = parse_day(day)
        if read.eerste > desk.today:
            return words.say(Message("waarschuwing.gedaan_na_vandaag", {"dag": read.datum}))
        return None

    def _ask(self, question: str, day: str | None) -> None:
        self._confirmed = day
        self.question.set_text(question)
        self.question.show()
        self.main_button.setText(self.tr("Ja, bewaar dit"))
        self.main_button.updateGeometry()
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
        announce(self, question)

    def _forget_problems(self) -> None:
        self.day_row.set_problem(None)
        self.question.hide()
        self.problem.hide()
        self._confirmed = None
        self.main_button.setText(self.tr("Bewaar dit"))
        self.main_button.updateGeometry()

    def _changes(self, day: str) -> dict[str, object]:
        return self._context.desk.recording(self._milestone, day)

    def _kept(self, day: str | None) -> bool:
        """Do it as one action. False when the dossier refused: the reason stands in here then."""
        from desktop_app.gui.work import busy, with_progress

        if day is None or busy():
            return False
        desk = self._context.desk
        desk.refused.connect(self._show_refusal)
        try:
            return with_progress(
                self,
                self.tr("Je bestand wordt bewaard."),
                lambda progress: desk.change(lambda session: self._write(session, day, progress)),
            )
        finally:
            desk.refused.disconnect(self._show_refusal)

    def _write(self, session: Session, day: str, progress: Progress) -> None:
        from desktop_app.dossier import Document, Notitie

        key, name = self._milestone.sleutel, title_in_full(self._milestone)
        session.set_facts(self._changes(day))
        text = self.note.text().strip()
        if text:
            session.add_entry(Notitie(tekst=text, titel=name, datum=day, mijlpaal=key))
        if self._file is None:
            return
        paper = session.add_entry(Document(titel=name, datum=day, mijlpaal=key))
        size = _size(self._file)
        session.add_file(
            paper.id,
            self._file,
            self._file.name,
            progress=lambda done: progress.step(done, max(size, done)),
        )

    def _show_refusal(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
        self._fit()
        announce(self, sentence)


def _size(path: Path) -> int:
    """Bytes of a file, only for the bar; that it cannot be read is told when it is."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
