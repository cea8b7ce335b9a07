"""Reading a document on the screen before it is made: the same words, for eyes and ears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.document_text import Paper, text_document
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import see_through
from desktop_app.gui.widgets.frame import draw_frame
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from desktop_app.export.content.blocks import Document

LINES = 8
"""Fewest lines of the text that are in sight."""


class DocumentView(QTextBrowser):
    """A document to read: arrows and the page keys move through it, Tab leaves it."""

    def __init__(
        self, theme: Theme, document: Document, words: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = document
        self._words = words
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPalette(see_through())
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setTabChangesFocus(True)
        self.setViewportMargins(4, 4, 4, 4)
        self.setAccessibleName(document.title)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for some lines; the dialog gives more."""
        size = self._theme.size("type", "body") * self._theme.scale
        return QSize(round(22 * size), round(LINES * size * 1.45))

    def minimumSizeHint(self) -> QSize:
        """As much."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Qt paints the text on a child; the edge around it is ours."""
        if event.type() == QEvent.Type.Paint:
            draw_frame(self, self._theme, focused=self.hasFocus())
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _restyle(self) -> None:
        theme = self._theme
        paper = Paper(theme.font(), theme.color("ink"), theme.color("control_border"))
        made = text_document(self._document, paper, self._words)
        made.setParent(self)
        made.setDocumentMargin(theme.space("card_padding"))
        self.setDocument(made)
        self.updateGeometry()
        self.update()


class ReaderDialog(Dialog):
    """As large as the window; Esc closes."""

    def __init__(self, context: Context, document: Document, parent: QWidget | None = None) -> None:
        self._document = document
        self._words = context.words
        super().__init__(context.theme, document.title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.text = DocumentView(self._theme, self._document, self._words)

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.text)
        self.main_button = self.add_buttons(self.tr("Sluit dit"))

    def _fit(self) -> None:
        """As large as the window it came from, or else the screen."""
        parent = self.parentWidget()
        room = self.screen().availableGeometry().size()
        self.resize(parent.window().size().boundedTo(room) if parent is not None else room)
