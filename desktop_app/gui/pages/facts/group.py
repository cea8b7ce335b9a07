"""A group of sections on a card, folded at first, with a line that says what is filled in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.done_section import NAME as DONE
from desktop_app.gui.pages.facts.done_section import DoneSection, done_summary
from desktop_app.gui.pages.facts.section import FactSection
from desktop_app.gui.pages.facts.stores import store_of
from desktop_app.gui.pages.facts.table import SECTIONS, Section
from desktop_app.gui.pages.facts.wording import Wording
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

Part = FactSection | DoneSection


class GroupCard(Surface):
    """Its sections are made when it is first opened."""

    opened = Signal(str)
    """The id of the group."""
    form_opened = Signal(str)
    """The id of the section in which a form opened."""

    def __init__(self, context: Context, id: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self.id = id
        self.parts: dict[str, Part] = {}
        self._sections = tuple(section for section in SECTIONS if section.group == id)
        self._wording = Wording(context.words, context.desk.regelboek)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.title = self.context.words.get(f"gegevens.groep.{self.id}")
        self._heading = Heading(theme, self.title, 2)
        self.said = Words(theme, "", role="muted")
        self.button = Button(theme, "")
        self._inside = QWidget(self)

    def _assemble(self) -> None:
        space = self.context.theme.space
        padding = space("card_padding")
        column = QVBoxLayout(self)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(space("small"))
        head = Beside(self.context.theme)
        head.addWidget(self._heading)
        head.addWidget(self.button)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self._inside)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, space("small"), 0, 0)
        self.column.setSpacing(2 * space("gap"))
        self._inside.hide()
        self._name_button()

    def _connect(self) -> None:
        self.button.clicked.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Whether its sections can be seen."""
        return not self._inside.isHidden()

    def open(self) -> None:
        """Show the sections."""
        if self.is_open:
            return
        self._make_parts()
        self._inside.show()
        self.said.hide()
        self._name_button()
        self.refresh()
        self.opened.emit(self.id)

    def close_group(self) -> None:
        """Fold it; what is typed is kept where it can be."""
        if not self.is_open:
            return
        for part in self.parts.values():
            part.close_form()
        self._inside.hide()
        self._name_button()
        self.refresh()

    def refresh(self) -> None:
        """Read what is filled in again."""
        if self.is_open:
            for part in self.parts.values():
                part.refresh()
            return
        said = [pair for section in self._sections for pair in self._filled(section)]
        self.said.setText(self._wording.line(said))
        self.said.show()
        self.button.setAccessibleDescription(self.said.text().replace("\n", ", "))

    def commit(self) -> None:
        """Keep what is filled in and can be."""
        for part in self.parts.values():
            part.commit()

    def _make_parts(self) -> None:
        if self.parts:
            return
        for section in self._sections:
            make = DoneSection if section.id == DONE else FactSection
            part: Part = make(self.context, section)
            part.opened.connect(self.form_opened)
            self.parts[section.id] = part
            self.column.addWidget(part)

    def _filled(self, section: Section) -> list[str]:
        """What is filled in of a section, without making its widgets."""
        if section.id == DONE:
            return done_summary(self.context)
        return self._wording.counted(section, store_of(self.context.desk, section))

    def _turn(self) -> None:
        if self.is_open:
            self.close_group()
        else:
            self.open()

    def _name_button(self) -> None:
        text = self.tr("Vouw dicht") if self.is_open else self.tr("Bekijk")
        self.button.setText(text)
        name = self.tr("{doe}: {wat}").format(doe=text, wat=self.title)
        self.button.setAccessibleName(name)
        self.button.updateGeometry()
