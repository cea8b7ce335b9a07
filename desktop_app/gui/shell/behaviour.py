"""What the window does by itself: midnight, minutes, locking, remembering where the person was."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from desktop_app.gui.window import MainWindow

AFTER_MIDNIGHT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(hours=1)
"""A computer that slept through midnight is noticed at the latest after this."""
MINUTE_MS = 60_000
PREBUILD_MS = 400
"""Pages one is likely to open next are made when nobody waits for anything."""


class Behaviour(QObject):
    """Belongs to one window; made after its first paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._back_to: tuple[str, str] = ("vandaag", "")
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._connect()
        self._wait_for_midnight()
        self._minute.start()
        QTimer.singleShot(PREBUILD_MS, self, self._prebuild)

    def _connect(self) -> None:
        self._midnight.timeout.connect(self._after_midnight)
        self._minute.timeout.connect(self._desk.each_minute)
        self._desk.opened.connect(self._opened)

    # ------------------------------------------------------------------ lock

    def lock(self) -> None:
        """Keep what was typed, close the dossier, and show only how to come back."""
        window, page = self._window, self._window.pages.current
        if self._desk.session is None or page is None:
            return
        close_dialogs()
        page.commit()
        self._back_to = (window.pages.current_id, page.place())
        self.remember_visit()
        self._desk.lock()
        window.pages.forget(keep=("hulp",))
        window.go("slot", "")

    def _opened(self) -> None:
        """A dossier is open: after the lock go back to where the person was."""
        window = self._window
        if window.pages.current_id == "slot":
            page, key = self._back_to
            window.pages.forget(keep=("hulp",))
            window.go(page, key)
        self._remember_file()

    def _remember_file(self) -> None:
        session = self._desk.session
        if session is not None and not self._desk.unsaved:
            self._window.settings.set("laatste_dossier", str(session.path))

    def remember_visit(self) -> None:
        """Note the day, the page and the item, to come back to after an absence."""
        session, page = self._desk.session, self._window.pages.current
        if session is None or page is None or self._desk.unsaved:
            return
        visits = dict(self._window.settings.get("laatste_bezoek"))
        visits.pop(session.identity, None)
        visits[session.identity] = {
            "dag": self._desk.today.isoformat(),
            "pagina": self._window.pages.current_id,
            "bij": page.place(),
        }
        self._window.settings.set("laatste_bezoek", visits)

    # ------------------------------------------------------------------ time

    def _wait_for_midnight(self) -> None:
        now = datetime.now()  # noqa: DTZ005  (only how long to wait; the day comes from the clock)
        midnight = datetime.combine(now.date() + timedelta(days=1), time()) + AFTER_MIDNIGHT
        wait = min(midnight - now, LONGEST_WAIT)
        self._midnight.start(max(1000, round(wait.total_seconds() * 1000)))

    def _after_midnight(self) -> None:
        self._desk.day_may_have_changed()
        self._wait_for_midnight()

    def _prebuild(self) -> None:
        if self._desk.traject is not None:
            self._window.page("tijdlijn").bring_up_to_date()

    def end(self) -> None:
        """The window closes: no timer may fire any more."""
        self._midnight.stop()
        self._minute.stop()


def close_dialogs() -> None:
    """Put away every dialog as if Esc was pressed; each keeps what it keeps then."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
