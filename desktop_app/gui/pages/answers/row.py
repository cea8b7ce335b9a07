"""One answer: what was told, and the question itself when it is to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.form import QuestionForm
from desktop_app.gui.pages.start.meaning import differences
from desktop_app.gui.pages.start.question import Question
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class AnswerRow(Surface):
    """Closed it shows the answer; open it asks the question again, with the same fields."""

    opened = Signal(str)
    """The id of the question."""

    def __init__(self, context: Context, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self.question = question
        self.form: QuestionForm | None = None
        self._effect_of = ""
        """The answer whose effect is told."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._title = Heading(theme, self.question.short(), 3)
        self.said = Words(theme, "")
        self.change_button = Button(theme, self.tr("Verander"), icon="pencil")
        self.effect = Words(theme, "", "small", "muted")
        self._editor = QWidget(self)
        self.ready_button = Button(theme, self.tr("Klaar"), main=True)
        self.cancel_button = Button(theme, self.tr("Annuleer"))

    def _assemble(self) -> None:
        space = self.context.theme.space
        column = self.inside_column("small")
        head = QHBoxLayout()
        head.setSpacing(space("gap"))
        texts = QVBoxLayout()
        texts.setSpacing(space("tiny"))
        texts.addWidget(self._title)
        texts.addWidget(self.said)
        texts.addWidget(self.effect)
        head.addLayout(texts, 1)
        head.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._editor)
        self._inside = QVBoxLayout(self._editor)
        self._inside.setContentsMargins(0, space("small"), 0, 0)
        self._inside.setSpacing(space("gap"))
        flow = FlowLayout(space("gap"))
        flow.addWidget(self.ready_button)
        flow.addWidget(self.cancel_button)
        self._inside.addLayout(flow)
        self._editor.hide()
        self.effect.hide()

    def _connect(self) -> None:
        self.change_button.clicked.connect(self.open)
        self.ready_button.clicked.connect(self.finish)
        self.cancel_button.clicked.connect(self.cancel)

    # ------------------------------------------------------------------ reading

    @property
    def answered(self) -> bool:
        """Whether there is an answer."""
        return bool(self._answer())

    @property
    def is_open(self) -> bool:
        """Whether the question is asked here now."""
        return not self._editor.isHidden()

    def refresh(self) -> None:
        """Read the answer again."""
        answer, words = self._answer(), self.context.words
        if answer != self._effect_of:
            self.effect.hide()  # it was taken back, or changed elsewhere
        self.said.setText(answer or words.get("vragen.open"))
        text = self.tr("Verander") if answer else self.tr("Vul in")
        self.change_button.setText(text)
        self.change_button.updateGeometry()
        about = self.tr("{doe}: {vraag}").format(doe=text, vraag=self.question.short())
        self.change_button.setAccessibleName(about)
        self.change_button.setAccessibleDescription(self.said.text())
        if self.is_open and self.form is not None:
            self.form.enter()

    def _answer(self) -> str:
        return self.question.answer(self.context.desk.facts_json(), self.context)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the answer that is open, Esc leaves it as it was."""
        if self.is_open and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif self.is_open and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ changing

    def open(self) -> None:
        """Ask the question here."""
        if self.form is None:
            self.form = QuestionForm(self.context, self.question)
            self._inside.insertWidget(0, self.form)
            self.form.show()
        self._editor.show()
        self.form.enter()
        self.effect.hide()
        self.change_button.hide()
        self.form.first().setFocus()
        self.opened.emit(self.question.id)

    def finish(self) -> None:
        """Keep the answer and say what it changed; stays open when it cannot be kept."""
        if self.commit():
            self.close_form()
            self.change_button.setFocus()

    def commit(self) -> bool:
        """Keep what is filled in; False when it cannot be."""
        if not self.is_open or self.form is None:
            return True
        desk = self.context.desk
        before, changed = desk.traject, bool(self.form.changes)
        if not self.form.apply():
            return False
        if changed:
            said = [desk.words.say(message) for message in differences(before, desk.traject)]
            self.effect.setText("\n".join(said))
            self.effect.setVisible(bool(said))
            self._effect_of = self._answer()
            announce(self, self.effect.text())
        return True

    def cancel(self) -> None:
        """Leave the answer as it was."""
        self.close_form()
        self.change_button.setFocus()

    def close_form(self) -> None:
        """Put the question away; what was half typed is forgotten."""
        self._editor.hide()
        self.change_button.show()
        if self.form is not None:
            self._inside.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
