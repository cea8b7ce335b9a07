"""Fields to type in: one line, more lines, a password. Plain text only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.frame import PADDING, draw_frame
from desktop_app.gui.widgets.icon_button import IconButton


class LineField(QLineEdit):
    """One line of text, at least 44 pixels high."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        kind: str = "body",
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._bold = bold
        self._beside = 0
        self.setFrame(False)
        self.setPalette(see_through())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for a line and the edge."""
        size = self._theme.size("type", self._kind) * self._theme.scale
        height = max(self._theme.size("target", "main"), round(size * 2.4))
        return QSize(round(22 * size), height)

    def minimumSizeHint(self) -> QSize:
        """As high as the text needs; a few letters wide."""
        hint = self.sizeHint()
        return QSize(hint.width() // 4, hint.height())

    def event(self, event: QEvent) -> bool:
        """Undo and redo are for the dossier where the field has nothing to take back."""
        if _is_for_dossier(event, undo=self.isUndoAvailable, redo=self.isRedoAvailable):
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge, then the text as Qt paints it."""
        draw_frame(self, self._theme, focused=self.hasFocus())
        super().paintEvent(event)

    def keep_free(self, width: int) -> None:
        """Keep room at the right for something else, in pixels."""
        self._beside = width
        self.setTextMargins(PADDING, 0, PADDING + width, 0)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._kind, bold=self._bold))
        self.keep_free(self._beside)
        self.updateGeometry()
        self.update()


class TextField(QPlainTextEdit):
    """Text over several lines; Tab leaves it."""

    changed = Signal()

    def __init__(self, theme: Theme, *, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPalette(see_through())
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(PADDING - 4, 8, 4, 8)
        self.textChanged.connect(self.changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """Room for the wanted number of lines."""
        size = self._theme.size("type", "body") * self._theme.scale
        return QSize(round(22 * size), round(self._rows * size * 1.45) + 28)

    def minimumSizeHint(self) -> QSize:
        """Room for two lines."""
        size = self._theme.size("type", "body") * self._theme.scale
        return QSize(round(6 * size), round(2 * size * 1.45) + 28)

    def event(self, event: QEvent) -> bool:
        """Qt paints the text on a child; the edge around it is ours. Undo as in `LineField`."""
        known = self.document()
        if _is_for_dossier(event, undo=known.isUndoAvailable, redo=known.isRedoAvailable):
            event.ignore()
            return True
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
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()


class PasswordField(LineField):
    """A password: hidden until the button shows it; pasting is allowed."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._build_widgets()
        self._connect()

    def _build_widgets(self) -> None:
        self._show(on=False)
        self.button = IconButton(self._theme, "eye", self.tr("Toon wachtwoord"), parent=self)

    def _connect(self) -> None:
        self.button.clicked.connect(self._toggle)

    @property
    def shown(self) -> bool:
        """True while the password can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button at the right."""
        super().resizeEvent(event)
        self.button.stand_right(self)
        self.keep_free(self.button.width())

    def hideEvent(self, event: QHideEvent) -> None:
        """Who comes back to the page finds the password hidden."""
        super().hideEvent(event)
        if self.shown:
            self._toggle()

    def _toggle(self) -> None:
        self._show(on=not self.shown)
        self.button.change(
            "eye-off" if self.shown else "eye",
            self.tr("Verberg wachtwoord") if self.shown else self.tr("Toon wachtwoord"),
        )

    def _show(self, *, on: bool) -> None:
        """Show or hide it; either way no keyboard on the screen learns or guesses it."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if on else mode.Password)
        # Qt takes its own hints away with the mode.
        hints = (
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setInputMethodHints(hints if on else hints | Qt.InputMethodHint.ImhHiddenText)


def _is_for_dossier(event: QEvent, *, undo: Callable[[], bool], redo: Callable[[], bool]) -> bool:
    """Whether this asks for undo or redo where a field cannot do that itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not undo()
    return event.matches(QKeySequence.StandardKey.Redo) and not redo()


def see_through() -> QPalette:
    """Only the ground of the field; all other colours keep following the application."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    return palette
