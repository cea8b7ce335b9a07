"""Catches faults of ours that nothing else caught, keeps the input, and says so calmly.

It has to work when everything else does not: so each step is guarded, and the last resort is a
line on the terminal.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Any, Literal

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

Answer = Literal["go_on", "close"]
Ask = Callable[[str, bool], Answer]
"""Shows the report and whether the input was kept; what the person wants then."""
MOST_DIALOGS = 3
"""After so many of the same fault the person is not told again; the terminal still is."""
PAUSE = 10.0
"""Seconds after a dialog in which the same fault opens no other: a fault in a paint comes back."""
_QtHandler = Callable[[QtMsgType, QMessageLogContext, str], Any]


class CrashHandler(QObject):
    """Stands behind `sys.excepthook` and its like, from `install` on.

    keep: writes what was typed and not yet kept. end: closes the program. ask: for tests.
    """

    _elsewhere = Signal(object)

    def __init__(
        self,
        keep: Callable[[], object],
        end: Callable[[], object],
        ask: Ask | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._end = end
        self._ask: Ask = ask or _ask_in_a_dialog
        self._handling = False
        self._told: dict[str, tuple[int, float]] = {}
        self._before = (sys.excepthook, threading.excepthook)
        self._qt_before: _QtHandler | None = None
        self._elsewhere.connect(self._handle, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on faults come here."""
        import faulthandler

        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        self._qt_before = qInstallMessageHandler(self._qt_says)
        if sys.stderr is not None:  # none where a program has no terminal
            try:
                faulthandler.enable()
            except (ValueError, OSError, RuntimeError, AttributeError):
                return

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    # ------------------------------------------------------------------ the hooks

    def caught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """The place of `sys.excepthook`; may be called on any thread, at any moment."""
        if issubclass(kind, KeyboardInterrupt):
            self._end_safely()
            return
        try:
            if error.__traceback__ is None:
                error.__traceback__ = traceback
            self._pass_on(error)
        except BaseException:  # noqa: BLE001 (nothing may come out of here)
            _tell_terminal(kind.__name__)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG002
        """Qt's own words go to the terminal; before it ends the program the input is kept."""
        if kind == QtMsgType.QtFatalMsg:
            self._keep_safely()
        if kind != QtMsgType.QtDebugMsg:
            _tell_terminal(text)

    # ------------------------------------------------------------------ what is done

    def _pass_on(self, error: BaseException) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            _tell_terminal(_report(error))  # no window yet, or no more
        elif QThread.currentThread() is not app.thread():
            self._elsewhere.emit(error)
        elif QThread.currentThread().loopLevel() > 0:
            # Not now: we may stand in the middle of a paint, where no dialog can open.
            QTimer.singleShot(0, self, lambda: self._handle(error))
        else:
            self._handle(error)

    @Slot(object)
    def _handle(self, error: BaseException) -> None:
        """Keep, tell, ask; on the main thread, one at a time."""
        report = _report(error)
        _tell_terminal(report)
        if self._handling:
            return
        self._handling = True
        try:
            kept = self._keep_safely()
            if self._may_tell(report) and self._ask_safely(report, kept) == "close":
                self._end_safely()
            count, _ = self._told.get(report, (0, 0.0))
            self._told[report] = (count, monotonic())
        finally:
            self._handling = False

    def _may_tell(self, report: str) -> bool:
        count, last = self._told.get(report, (0, -PAUSE))
        if count >= MOST_DIALOGS or monotonic() - last < PAUSE:
            return False
        self._told[report] = (count + 1, last)
        return True

    def _keep_safely(self) -> bool:
        try:
            self._keep()
        except BaseException as error:  # noqa: BLE001 (the report of the first fault must go on)
            _tell_terminal(type(error).__name__)
            return False
        return True

    def _ask_safely(self, report: str, kept: bool) -> Answer:
        for ask in (self._ask, _ask_plainly):
            try:
                return ask(report, kept)
            except BaseException as error:  # noqa: BLE001 (the dialog itself may be what is broken)
                _tell_terminal(type(error).__name__)
        return "go_on"

    def _end_safely(self) -> None:
        try:
            self._end()
        except BaseException as error:  # noqa: BLE001 (closing must work, whatever is broken)
            _tell_terminal(type(error).__name__)
            QApplication.quit()


def _report(error: BaseException) -> str:
    try:
        from desktop_app.gui.shell.crash_report import report_of

        return report_of(error)
    except BaseException:  # noqa: BLE001 (a poor report is better than none)
        return type(error).__name__


def _tell_terminal(text: str) -> bool:
    """Write a line where programs write faults; False when there is no such place."""
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001 (no terminal, a closed one, a full disk)
        return False
    return True


def _ask_in_a_dialog(report: str, kept: bool) -> Answer:
    from desktop_app.gui.shell.crash_dialog import CrashDialog
    from desktop_app.gui.shell.progress import theme_in_use

    dialog = CrashDialog(theme_in_use(), report, kept=kept, parent=QApplication.activeWindow())
    try:
        dialog.exec()
        return "close" if dialog.closing else "go_on"
    finally:
        dialog.deleteLater()


def _ask_plainly(report: str, kept: bool) -> Answer:
    """Qt's own dialog, when ours does not open."""
    from PySide6.QtWidgets import QMessageBox

    from desktop_app.gui.shell.crash_words import close_words, go_on_words, sentence

    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Spoorboekje")
    box.setText(sentence(kept))
    box.setDetailedText(report)
    box.addButton(go_on_words(), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(close_words(), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return "close" if box.clickedButton() is close else "go_on"
