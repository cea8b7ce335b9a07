"""The card of the selected moment or period: what, when, whose turn, why this date, sources."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.explanation import Explainer
from desktop_app.gui.sections import Explanation, Section
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.flow import Columns, FlowLayout
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Title, Words
from desktop_app.map.words import period_key
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject


class Card(Surface):
    """One explanation at a time; the text is one stop for the keyboard."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(theme, reading=True, parent=parent)
        self._explainer = Explainer(words, self)
        self._open = False
        self._body: QWidget | None = None
        self._more: QWidget | None = None
        self._button: Button | None = None
        self._explanation: Explanation | None = None
        padding = theme.space("card_padding")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(padding, padding, padding, padding)

    @property
    def explanation(self) -> Explanation | None:
        """What is shown now."""
        return self._explanation

    @property
    def more_button(self) -> Button | None:
        """The button that opens the rest; None where there is no rest."""
        return self._button

    def show_item(self, traject: Traject, key: str) -> None:
        """Explain a milestone or period of the traject, if it has this key."""
        for milestone in traject.mijlpalen:
            if milestone.sleutel == key:
                self._show(self._explainer.of_moment(milestone, traject))
                return
        for period in traject.perioden:
            if period_key(period) == key:
                self._show(self._explainer.of_period(period))
                return

    def _show(self, explanation: Explanation) -> None:
        if explanation == self._explanation:
            return
        self._explanation = explanation
        had_focus = self._button is not None and self._button.hasFocus()
        if self._body is not None:
            self._outer.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        body, self._more, self._button = self._built(explanation)
        self._body = body
        self._outer.addWidget(body)
        body.show()
        if had_focus and self._button is not None:
            self._button.setFocus()
        self.setAccessibleName(self.tr("Uitleg bij {naam}").format(naam=explanation.title))
        self.setAccessibleDescription(explanation.as_text())

    def _built(self, explanation: Explanation) -> tuple[QWidget, QWidget | None, Button | None]:
        """The contents, the opened rest and its button."""
        theme = self._theme
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("medium"))

        head = FlowLayout(theme.space("small"))
        head.addWidget(Title(theme, explanation.title, "heading_3", bold=True))
        for word, kind in explanation.chips:
            head.addWidget(Chip(theme, word, kind))
        column.addLayout(head)

        column.addWidget(self._columns(explanation.left, explanation.right))
        if not explanation.more:
            return body, None, None
        row = QHBoxLayout()
        button = Button(theme, self._more_text(), parent=body)
        button.clicked.connect(self._toggle)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        more = self._rest(explanation) if self._open else None
        if more is not None:
            column.addWidget(more)
        return body, more, button

    def _more_text(self) -> str:
        return self.tr("Toon minder") if self._open else self.tr("Toon meer uitleg")

    def _toggle(self) -> None:
        """Open or close the rest; it stays that way for the next moment."""
        self._open = not self._open
        if self._button is not None:
            self._button.setText(self._more_text())
            self._button.updateGeometry()
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
            self._more = None
        elif self._explanation is not None and self._body is not None:
            layout = self._body.layout()
            self._more = self._rest(self._explanation)
            if layout is not None:
                layout.addWidget(self._more)

    def _rest(self, explanation: Explanation) -> QWidget:
        half = (len(explanation.more) + 1) // 2
        return self._columns(explanation.more[:half], explanation.more[half:])

    def _columns(self, left: tuple[Section, ...], right: tuple[Section, ...]) -> Columns:
        columns = Columns(self._theme)
        for layout, sections in ((columns.left, left), (columns.right, right)):
            for section in sections:
                _add(self._theme, layout, section)
            layout.addStretch(1)
        return columns


def _add(theme: Theme, column: QVBoxLayout, section: Section) -> None:
    """A heading and its lines, one label for all lines."""
    if section.title:
        column.addWidget(Words(theme, section.title, "body", bold=True))
    role = "ink" if section.title is None else "muted"
    column.addWidget(Words(theme, "\n".join(section.lines), "body", role, bold=section.strong))
    column.addSpacing(theme.space("tiny"))
