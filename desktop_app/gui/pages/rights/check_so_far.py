"""What was answered so far, each answer with a button to change it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.checks import Antwoord, Filler


class SoFar(Surface):
    """A box with a line for each answer; what came from the dossier says so."""

    change_wanted = Signal(str)
    """Id of the question to ask again."""

    def __init__(
        self,
        theme: Theme,
        answers: Iterable[Antwoord],
        filler: Filler,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, fill="jij_soft", edge="jij", reading=True, parent=parent)
        self.lines = {answer.vraag.id: self._line(answer, filler) for answer in answers}
        """By the id of the question."""
        self.buttons: dict[str, IconButton] = {}
        title = self.tr("Tot nu toe")
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(self.lines.values()))
        column = self.inside_column("small")
        column.addWidget(Heading(theme, title, 3))
        grid = QGridLayout()
        grid.setSpacing(theme.space("tiny"))
        grid.setColumnStretch(0, 1)
        for row, answer in enumerate(answers):
            self._add(grid, row, answer)
        column.addLayout(grid)

    def _add(self, grid: QGridLayout, row: int, answer: Antwoord) -> None:
        id, top = answer.vraag.id, Qt.AlignmentFlag.AlignTop
        name = self.tr("Verander: {vraag}").format(vraag=answer.vraag.tekst)
        button = IconButton(self._theme, "pencil", name, parent=self)
        button.clicked.connect(lambda _=False, id=id: self.change_wanted.emit(id))
        self.buttons[id] = button
        words = Words(self._theme, self.lines[id], parent=self)
        grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(button, row, 1, top)

    def _line(self, answer: Antwoord, filler: Filler) -> str:
        """The answer as a sentence; a missing one as what is not known yet."""
        choice = answer.keuze
        told = filler.fill(answer.reden) if answer.reden else ""
        told = told or choice.reden or choice.ontbreekt
        if not told:
            told = self.tr("{vraag} {antwoord}.").format(
                vraag=answer.vraag.tekst, antwoord=choice.tekst
            )
        if answer.bron == "feiten":
            return self.tr("{zin} (uit je gegevens)").format(zin=told)
        return told
