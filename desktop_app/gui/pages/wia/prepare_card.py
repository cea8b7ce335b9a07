"""Preparing for one of the two people of UWV: questions whose answers are kept in the dossier."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.order.parts import Dots
from desktop_app.gui.pages.talks.kept import KeptText
from desktop_app.gui.pages.wia.map_content import answers_in, keep_answer, subject_of
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.wia import Voorbereiding

LINES = 3


class PrepareCard(Surface):
    """Folded at first; each answer is kept by itself, and can be printed."""

    print_wanted = Signal(str)
    """For whom."""

    def __init__(
        self,
        context: Context,
        person: str,
        title: str,
        told: Voorbereiding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, reading=True, parent=parent)
        self.context = context
        self.person = person
        self.heading = title
        self.told = told
        self.fields: dict[str, KeptText] = {}
        """By the id of the question."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, told = self._theme, self.told
        self._title = Heading(theme, self.heading, 3)
        self._explained = Dots(theme, told.uitleg)
        self._count = Words(theme, "", role="muted")
        self.fold = CardFold(
            theme, self.tr("Bereid je voor"), self.tr("Toon minder"), about=self.heading
        )
        self.rows: list[FormRow] = []
        for prompt in told.vragen:
            field = TextField(theme, lines=LINES)
            self.fields[prompt.id] = KeptText(field)
            self.rows.append(FormRow(theme, prompt.vraag, field, help=prompt.uitleg))
        self.print_button = Button(theme, self.tr("Print je voorbereiding"), icon="printer")
        self.print_button.setAccessibleName(f"{self.print_button.text()}: {self.heading}")
        self.setAccessibleName(self.heading)
        self.setAccessibleDescription(" ".join(told.uitleg))

    def _assemble(self) -> None:
        theme = self._theme
        column = self.inside_column("medium")
        for widget in (self._title, self._explained, self._count, self.fold):
            column.addWidget(widget)
        inside = self.fold.column
        inside.setSpacing(theme.space("gap"))
        for row in self.rows:
            inside.addWidget(row)
        inside.addWidget(Words(theme, self.tr("Neem dit mee"), bold=True))
        inside.addWidget(Dots(theme, self.told.neem_mee))
        inside.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.print_button.clicked.connect(lambda: self.print_wanted.emit(self.person))
        for prompt in self.told.vragen:
            self._keep_by_itself(prompt.id, prompt.vraag)

    def _keep_by_itself(self, id: str, question: str) -> None:
        self.fields[id].kept.connect(
            lambda text: keep_answer(self.context.desk, self.person, id, question, text)
        )

    def refresh(self) -> None:
        """Show the answers that are kept. Nothing moves by that: a click may be under way."""
        kept = answers_in(self.context.desk)
        answers = {id: kept.get(subject_of(self.person, id), ("", ""))[1] for id in self.fields}
        for id, field in self.fields.items():
            field.show_text(answers[id])
        done = sum(bool(text.strip()) for text in answers.values())
        text = self.tr("Je beantwoordde {aantal} van de {totaal} vragen.")
        self._count.setText(text.format(aantal=done, totaal=len(answers)))

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        for field in self.fields.values():
            field.commit()
