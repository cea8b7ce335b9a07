"""The screens of the first questions, in order: questions, where you stand, and keeping."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.form import QuestionForm
from desktop_app.gui.pages.start.keep_form import KeepForm
from desktop_app.gui.pages.start.meaning import around, standing
from desktop_app.gui.pages.start.question import Question
from desktop_app.gui.pages.start.sheet import RecoverySheet
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class Stop(QWidget):
    """One screen of the first questions."""

    moved = Signal()
    """What the page around it shows must be read again."""
    finished = Signal()
    """There is nothing more to do here: go on."""

    def __init__(self, context: Context, id: str, number: int) -> None:
        super().__init__()
        self.context = context
        self.id = id
        self.number = number
        """Of the question it belongs to; 1 is the first."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space("gap"))

    @abstractmethod
    def title(self) -> str:
        """The heading."""

    def help(self) -> str:
        """Under the heading."""
        return ""

    def more(self) -> tuple[str, tuple[str, ...]]:
        """The title of the explanation and its lines."""
        return "", ()

    def main_text(self) -> str:
        """On the main button."""
        return self.tr("Verder")

    def can_skip(self) -> tuple[bool, bool]:
        """Whether "Weet ik niet" and "Later" are offered."""
        return False, False

    def enter(self) -> None:
        """The screen comes into view."""

    def leave(self) -> bool:
        """The main button: False to stay here."""
        return True

    def commit(self) -> None:
        """The page goes out of sight: keep what can be kept."""

    @property
    def busy(self) -> bool:
        """Whether something runs that must end before one goes on."""
        return False

    @property
    def can_keep(self) -> bool:
        """Whether keeping is offered here."""
        return False

    @property
    def month_only(self) -> Callable[[], None] | None:
        """What "Kies alleen een maand" does; None where it is not offered."""
        return None

    @property
    def begins_with_text(self) -> bool:
        """Whether the keyboard begins at a text: one reads on from the heading then."""
        return False

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self


class QuestionStop(Stop):
    """A question with its fields."""

    def __init__(self, context: Context, question: Question, number: int) -> None:
        super().__init__(context, question.id, number)
        self.question = question
        self.form = QuestionForm(context, question)
        self.column.addWidget(self.form)

    def title(self) -> str:
        """The question."""
        return self.question.title()

    def help(self) -> str:
        """Its help."""
        return self.question.help(self.context)

    def more(self) -> tuple[str, tuple[str, ...]]:
        """Its whole explanation."""
        return self.question.more_title(), self.question.more(self.context)

    def can_skip(self) -> tuple[bool, bool]:
        """Both, but for the first sick day."""
        return self.question.can_skip, self.question.can_skip

    @property
    def month_only(self) -> Callable[[], None] | None:
        """Only where the answer is one day."""
        return self.form.fields.month_only

    def enter(self) -> None:
        """Show the facts."""
        self.form.enter()

    def leave(self) -> bool:
        """Keep the answer."""
        return self.form.apply()

    def commit(self) -> None:
        """Keep the answer, as it is."""
        self.form.commit()

    def first(self) -> QWidget:
        """The first field."""
        return self.form.first()


class PlaceStop(Stop):
    """The first traject: where one stands, what was last, what is next, and whose turn it is."""

    def __init__(self, context: Context, number: int) -> None:
        super().__init__(context, "plek", number)
        theme = context.theme
        self._card = Surface(theme, fill="jij_soft", edge="jij", reading=True)
        self._first = Words(theme, "", bold=True)
        self._rest = Words(theme, "")
        inside = self._card.inside_column("small")
        inside.addWidget(self._first)
        inside.addWidget(self._rest)
        self._offer = Words(theme, "")
        self.column.addWidget(self._card)
        self.column.addWidget(self._offer)

    def title(self) -> str:
        """A heading, no question."""
        return self.tr("Hier sta je nu")

    def text(self) -> str:
        """Everything the card says."""
        return f"{self._first.text()}\n{self._rest.text()}"

    @property
    def can_keep(self) -> bool:
        """Only while the dossier is in memory."""
        return self.context.desk.unsaved

    @property
    def begins_with_text(self) -> bool:
        """The card."""
        return True

    def enter(self) -> None:
        """Read the traject."""
        desk = self.context.desk
        if desk.traject is None:
            return
        said = [*standing(desk.traject, desk.regelboek), *around(desk.traject)]
        sentences = [desk.words.say(message) for message in said]
        self._first.setText(sentences[0])
        self._rest.setText("\n".join(sentences[1:]))
        self._card.setAccessibleName(self.title())
        self._card.setAccessibleDescription(self.text())
        self._offer.setText(desk.words.get("bewaar.aanbod") if self.can_keep else "")
        self._offer.setVisible(self.can_keep)

    def main_text(self) -> str:
        """Going on is keeping it later; it is asked again at the last question."""
        return self.tr("Later bewaren") if self.can_keep else super().main_text()

    def first(self) -> QWidget:
        """The card, so that it is read out."""
        return self._card


class KeepStop(Stop):
    """The last question: place and password, then the recovery sheet."""

    def __init__(self, context: Context, number: int) -> None:
        super().__init__(context, "bewaren", number)
        self.form = KeepForm(context)
        self.sheet: RecoverySheet | None = None
        self.column.addWidget(self.form)
        self.form.kept.connect(self._kept)

    def title(self) -> str:
        """The question, or what is shown after it."""
        if self.sheet is not None:
            return self.tr("Je herstelblad")
        return self.tr("Waar wil je je dossier bewaren?")

    def help(self) -> str:
        """What is kept."""
        return "" if self.sheet is not None else self.context.words.get("bewaar.hulp")

    def main_text(self) -> str:
        """Keep, go on, check."""
        if self.sheet is None:
            return self.tr("Bewaar je dossier")
        return self.tr("Controleer de code") if self.sheet.testing else self.tr("Verder")

    def can_skip(self) -> tuple[bool, bool]:
        """Only "Later"."""
        return False, True

    @property
    def busy(self) -> bool:
        """While the key is made."""
        return self.form.busy

    def leave(self) -> bool:
        """Never by itself: it ends when the file is there and the sheet was dealt with."""
        if self.sheet is None:
            self.form.submit()
        else:
            self.sheet.go_on()
        return False

    @property
    def begins_with_text(self) -> bool:
        """The code."""
        return self.sheet is not None and not self.sheet.testing

    def first(self) -> QWidget:
        """The password, or the code."""
        return self.form.first() if self.sheet is None else self.sheet.first()

    def _kept(self) -> None:
        session = self.context.desk.session
        code = session.recovery_code() if session is not None else None
        if code is None:
            self.finished.emit()
            return
        self.form.hide()
        self.sheet = RecoverySheet(self.context, code)
        self.column.addWidget(self.sheet)
        self.sheet.show()
        self.sheet.proved.connect(self._proved)
        self.sheet.changed.connect(self.moved)
        self.moved.emit()

    def _proved(self) -> None:
        self.context.desk.said.emit(self.context.words.get("bewaar.blad.klopt"))
        self.finished.emit()
