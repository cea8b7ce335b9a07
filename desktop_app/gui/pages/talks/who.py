"""With whom: names with commas between, and the people of the dossier to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.talks.content import Person, names_in
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.map.own import shortened

LONGEST = 400
"""Signs of all names together that can be typed."""
LONGEST_WORD = 18
"""Signs of a word on a button, which never breaks a word."""
MOST = 8
"""People that are offered; who is not among them is typed."""


class WhoField(QWidget):
    """A line to type in, and a button for each person who does not stand in it yet."""

    changed = Signal()
    picked = Signal()
    """Somebody was put in by a button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Person, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        """By the name that they put in."""
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.edit = LineField(self._theme, parent=self)
        self.edit.setMaxLength(LONGEST)
        self._offers = QWidget(self)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        column.addWidget(self.edit)
        column.addWidget(self._offers)
        self._flow = FlowLayout(self._theme.space("small"), self._offers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.edit)
        self._offers.hide()

    def _connect(self) -> None:
        self.edit.changed.connect(self._note)

    def names(self) -> tuple[str, ...]:
        """Who stands in it."""
        return names_in(self.edit.text())

    def set_names(self, names: Iterable[str]) -> None:
        """Show these, without a `changed` signal."""
        self.edit.blockSignals(True)
        self.edit.setText(", ".join(names))
        self.edit.blockSignals(False)
        self._offer()

    def set_people(self, people: Iterable[Person]) -> None:
        """Who can be chosen."""
        self._people = tuple(people)
        self._offer()

    def _note(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        inside = {name.casefold() for name in self.names()}
        labels = {
            one.name: self._label(one)
            for one in self._people
            if one.name.casefold() not in inside and "," not in one.name
        }
        wanted = dict(list(labels.items())[:MOST])
        if tuple(wanted.values()) == self._shown:
            return
        self._shown = tuple(wanted.values())
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {name: self._button(name, label) for name, label in wanted.items()}
        self._offers.setVisible(bool(self.buttons))

    def _label(self, one: Person) -> str:
        if one.name == one.role_said:
            return one.name
        return self.tr("{naam} ({rol})").format(naam=one.name, rol=one.role_said.lower())

    def _button(self, name: str, label: str) -> Button:
        short = " ".join(shortened(word, LONGEST_WORD) for word in label.split())
        button = Button(self._theme, short, icon="plus", parent=self._offers)
        button.setAccessibleName(self.tr("Zet erbij: {wie}").format(wie=label))
        button.clicked.connect(lambda: self._put_in(name))
        self._flow.addWidget(button)
        button.show()
        return button

    def _put_in(self, name: str) -> None:
        self.edit.setText(", ".join((*self.names(), name)))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit()
