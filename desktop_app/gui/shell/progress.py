"""The panel that is shown while work in steps runs: what is being done, a bar, and "Annuleer"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.words import Words

PARTS = 1000
"""Steps of the bar: Qt counts in whole numbers, and a file may have more bytes than fit."""
WIDE = 26.0
"""Width of the panel, in type sizes."""


class ProgressPanel(QDialog):
    """Keeps the rest of the window from keys and clicks until it is finished."""

    def __init__(self, parent: QWidget, text: str, stop: Callable[[], None]) -> None:
        super().__init__(parent.window())
        self._theme = theme_in_use()
        self._stop = stop
        self._text = text
        self._finished = False
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Even geduld"))
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show()
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_widgets(self) -> None:
        self._words = Words(self._theme, self._text)
        self._bar = QProgressBar()
        self._bar.setRange(0, PARTS)
        self._bar.setAccessibleName(self._text)
        self._bar.setTextVisible(True)
        self._bar.setFont(self._theme.font("small"))
        self._cancel = Button(self._theme, self.tr("Annuleer"))

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        margin = self._theme.space("page_margin")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.space("gap"))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(round(WIDE * self._theme.size("type", "body") * self._theme.scale))

    def _connect(self) -> None:
        self._cancel.clicked.connect(self._ask_to_stop)

    def show_step(self, done: int, total: int) -> None:
        """Move the bar; `total` 0 or less means that nobody knows how much there is."""
        if total <= 0:
            self._bar.setRange(0, 0)
            return
        self._bar.setRange(0, PARTS)
        self._bar.setValue(round(PARTS * min(max(done / total, 0.0), 1.0)))

    def finish(self) -> None:
        """The work is over: go away."""
        self._finished = True
        in_front = QApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        self.hide()
        window = self.parentWidget()
        if in_front and window is not None:
            window.activateWindow()
        self.deleteLater()

    def reject(self) -> None:
        """Escape and the cross mean "Annuleer"; the panel goes when the work has stopped."""
        self._ask_to_stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The panel goes when the work has stopped, not before."""
        if not self._finished:
            self._ask_to_stop()
            event.ignore()

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Bezig met stoppen. Even geduld."))
        self._stop()


def theme_in_use() -> Theme:
    """The theme of the application, for what is made far from any page."""
    app = QApplication.instance()
    themes = app.findChildren(Theme) if app is not None else []
    if not themes:
        raise RuntimeError("no theme has been made yet")
    return themes[-1]
