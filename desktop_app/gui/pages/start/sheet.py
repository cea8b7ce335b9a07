"""The recovery sheet: shown once, printed or saved, and tried by typing it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.code_groups import CodeGroups
from desktop_app.gui.pages.start.places import documents
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import InvoerFout, shown_path

FILE_NAME = "herstelblad.pdf"


class RecoverySheet(QWidget):
    """Two parts: the code with what to do with it, then typing it back from the paper."""

    proved = Signal()
    """The code was typed back, and it is the right one."""
    changed = Signal()
    """Another part is shown."""

    def __init__(self, context: Context, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._code = code
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show_code()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self._why = Words(theme, words.get("bewaar.blad.waarvoor"))
        self._alone = Words(theme, words.get("dossier.niemand_helpt"), bold=True)
        self._card = Surface(theme, reading=True)
        self._signs = CodeGroups(theme, self._code)
        self.print_button = Button(theme, self.tr("Print het blad"), icon="printer")
        self.save_button = Button(theme, self.tr("Bewaar als PDF"), icon="save")
        self.told = Words(theme, "")
        self.typed = LineField(theme)
        self.typed_row = FormRow(
            theme,
            self.tr("Typ de code over van je blad"),
            self.typed,
            help=words.get("bewaar.blad.overtypen"),
        )
        self.again_button = Button(theme, self.tr("Toon de code weer"), icon="eye")
        self._first_part = QWidget(self)
        self._second_part = QWidget(self)

    def _assemble(self) -> None:
        space = self.context.theme.space("gap")
        first = _column(self._first_part, space)
        inside = self._card.inside_column("gap")
        inside.addWidget(self._signs)
        self._card.setAccessibleName(self.tr("Je code"))
        self._card.setAccessibleDescription(self._code)
        buttons = FlowLayout(space)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        for widget in (self._why, self._card):
            first.addWidget(widget)
        first.addLayout(buttons)
        first.addWidget(self.told)
        first.addWidget(self._alone)
        second = _column(self._second_part, space)
        second.addWidget(self.typed_row)
        again = FlowLayout(space)
        again.addWidget(self.again_button)
        second.addLayout(again)
        whole = _column(self, space)
        whole.addWidget(self._first_part)
        whole.addWidget(self._second_part)
        self.told.hide()

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.again_button.clicked.connect(self.show_code)
        self.typed.changed.connect(lambda: self.typed_row.set_problem(None))

    # ------------------------------------------------------------------ the two parts

    @property
    def testing(self) -> bool:
        """Whether the code is being typed back; it cannot be read then."""
        return self._first_part.isHidden()

    def show_code(self) -> None:
        """The code, with what to do with it."""
        self._second_part.hide()
        self._first_part.show()
        self.changed.emit()

    def show_test(self) -> None:
        """The field to type it back; the code is out of sight."""
        self._first_part.hide()
        self._second_part.show()
        self.typed.setFocus()
        self.changed.emit()

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.typed if self.testing else self._card

    def go_on(self) -> None:
        """What the main button does: on to typing it back, then checking that."""
        if self.testing:
            self._check()
        else:
            self.show_test()

    def _check(self) -> None:
        from desktop_app.dossier import RecoveryCode

        session, words = self.context.desk.session, self.context.words
        if session is None:
            return
        try:
            own = session.keeping.is_own_code(RecoveryCode(self.typed.text()))
        except InvoerFout as refusal:
            self._wrong(words.say(refusal.message))
            return
        if own:
            self.typed.clear()
            self.proved.emit()
        else:
            self._wrong(words.get("bewaar.blad.ander"))

    def _wrong(self, sentence: str) -> None:
        self.typed_row.set_problem(sentence)
        attend(self.typed)

    # ------------------------------------------------------------------ paper

    def _save(self) -> None:
        from desktop_app.export.atomic import ExportError
        from desktop_app.export.recovery_sheet import write_recovery_sheet

        desk, words = self.context.desk, self.context.words
        path = self.context.files.choose_to_save(
            self.window(), self.tr("Bewaar je herstelblad"), "PDF (*.pdf)", documents() / FILE_NAME
        )
        if path is None:
            return
        try:
            write_recovery_sheet(self._code, path, desk.today, words=words)
        except ExportError as error:
            self._tell(words.say(error.message))
            return
        self._tell(words.get("bewaar.blad.geschreven", bestand=shown_path(path)))

    def _print(self) -> None:
        from desktop_app.gui.pages.start.printing import print_sheet

        if print_sheet(self, self._code, self.context):
            self._tell(self.context.words.get("bewaar.blad.geprint"))

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)


def _column(widget: QWidget, space: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space)
    return column
