"""The own view for a plan or an evaluation: a few questions to write to, in dated versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.talks.content import Talk
from desktop_app.gui.pages.talks.kept import KeptText
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.typed_dates import day_in_words

if TYPE_CHECKING:
    from desktop_app.dossier import Visie
    from desktop_app.gui.pages.talks.acts import TalkActs
    from desktop_app.rights.guides.conversations import Gesprekssoort

MOST_OLDER = 20
"""Earlier versions that are shown; all are kept."""
LONGEST_SHOWN = 5000
"""Signs of an earlier version that are shown."""


class ViewCard(Surface):
    """Hidden for a kind that asks for no view. What is written today is the version of today."""

    def __init__(self, context: Context, acts: TalkActs, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._acts = acts
        self._talk: Talk | None = None
        self._older: tuple[Visie, ...] = ()
        self.texts: list[KeptText] = []
        self.fields: list[TextField] = []
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Jouw visie"), 3)
        self._warning = Words(theme, "", "body")
        self.when = Words(theme, "", "small", "muted")
        self._form = QWidget()
        self.write = CardFold(theme, self.tr("Schrijf je visie op"), self.tr("Verberg je visie"))
        self.copy_button = Button(theme, self.tr("Kopieer je visie"), icon="copy")
        self.fold = CardFold(theme, self.tr("Bekijk eerdere versies"), self.tr("Verberg versies"))
        self.earlier = Words(theme, "")

    def _assemble(self) -> None:
        self._column = self.inside_column("medium")
        for part in (self._heading, self._warning, self.write, self.when):
            self._column.addWidget(part)
        self.write.column.addWidget(self._form)
        flow = FlowLayout(self.context.theme.space("small"))
        flow.addWidget(self.copy_button)
        self._column.addLayout(flow)
        self.fold.column.addWidget(self.earlier)
        self._column.addWidget(self.fold)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self.copy)

    # ------------------------------------------------------------------ what is shown

    def show_talk(self, talk: Talk) -> None:
        """The view for this conversation, in the words of its last version."""
        kind = talk.kind
        self.setVisible(kind is not None and kind.visie is not None)
        if kind is None or kind.visie is None:
            self._talk = None
            return
        if self._talk is None or (self._talk.id, self._talk.told.soort) != (talk.id, kind.id):
            self._ask(kind)
            if self.write.is_open != bool(self._acts.views(talk)):
                self.write.turn()
        self._talk = talk
        versions = [told for _, told in self._acts.views(talk)]
        last = versions[0] if versions else None
        known = dict(zip(last.vragen, last.antwoorden, strict=False)) if last else {}
        for text, question in zip(self.texts, kind.visie.vragen, strict=True):
            text.show_text(known.get(question.vraag, ""))
        self._warning.setText(kind.visie.let_op)
        self.when.setText(self._title(last) if last else self.tr("Je schreef nog niets op."))
        self.copy_button.setVisible(last is not None)
        self._show_older(tuple(versions[1 : MOST_OLDER + 1]))

    def _ask(self, kind: Gesprekssoort) -> None:
        """A field for each question."""
        theme, old = self.context.theme, self._form
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("medium"))
        self.texts, self.fields = [], []
        for question in kind.visie.vragen if kind.visie else ():
            field = TextField(theme, lines=3)
            text = KeptText(field)
            text.kept.connect(lambda _: self._keep())
            self.fields.append(field)
            self.texts.append(text)
            column.addWidget(FormRow(theme, question.vraag, field, help=question.uitleg))
        self.write.column.replaceWidget(old, self._form)
        old.hide()
        old.deleteLater()
        self._form.show()

    def _show_older(self, older: tuple[Visie, ...]) -> None:
        self.fold.setVisible(bool(older))
        if older != self._older:
            self._older = older
            told = [self._whole(version)[:LONGEST_SHOWN] for version in older]
            self.earlier.setText("\n\n".join(told))

    def _title(self, told: Visie) -> str:
        day = day_in_words(told.datum, self.context.words) if told.datum else ""
        return self.tr("Versie van {dag}").format(dag=day)

    def _whole(self, told: Visie) -> str:
        """A version as text."""
        pairs = zip(told.vragen, told.antwoorden, strict=False)
        lines = [f"{question}\n{answer.strip()}" for question, answer in pairs if answer.strip()]
        return "\n\n".join([self._title(told), *lines])

    # ------------------------------------------------------------------ what the person does

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        for text in self.texts:
            text.commit()

    def _keep(self) -> None:
        talk = self._talk
        if talk is None or talk.kind is None or talk.kind.visie is None:
            return
        questions = [question.vraag for question in talk.kind.visie.vragen]
        answers = [field.text() for field in self.fields]
        versions = self._acts.views(talk)
        if any(answers) or versions:
            self._acts.keep_view(talk, questions, answers)

    def copy(self) -> None:
        """The last version on the clipboard, as plain text."""
        self.commit()
        versions = self._acts.views(self._talk) if self._talk is not None else []
        if versions:
            QGuiApplication.clipboard().setText(self._whole(versions[0][1]))
            said = self.tr("Je visie is gekopieerd.")
            self.context.desk.said.emit(said)
            announce(self, said)
