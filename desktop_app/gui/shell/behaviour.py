"""What the window does by itself: midnight, minutes, locking, remembering where the person was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.gui.pages.rights.warming import warm
from desktop_app.gui.reading_order import ReadingOrder
from desktop_app.gui.recents import remember
from desktop_app.gui.shell import keys
from desktop_app.gui.shell.cover import Cover
from desktop_app.gui.shell.follow_focus import FocusFollower
from desktop_app.gui.shell.idle import IdleClock
from desktop_app.gui.shell.watch import Watch
from desktop_app.gui.work import busy, in_background, refusal_in

if TYPE_CHECKING:
    from desktop_app.gui.window import MainWindow

AFTER_MIDNIGHT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(hours=1)
"""A computer that slept through midnight is noticed at the latest after this."""
MINUTE_MS = 60_000
COPY_CHECK_MS = 20_000
"""After opening the person comes first; the monthly look at the newest copy waits this long."""
PREBUILD_MS = 400
"""Pages one is likely to open next are made when nobody waits for anything."""


class Behaviour(QObject):
    """Belongs to one window; made after its first paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._back_to: tuple[str, str] = ("vandaag", "")
        self.cover = Cover(window, window.theme)
        self.idle = IdleClock(self)
        self._watch: Watch | None = None
        keys.bind(window, self._functions())
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._connect()
        self._wait_for_midnight()
        self._minute.start()
        self._copy_check = QTimer(self)
        self._copy_check.setSingleShot(True)
        self._copy_check.timeout.connect(self.check_copy)
        self._count_idle()
        QTimer.singleShot(PREBUILD_MS, self, self._prebuild)

    def _connect(self) -> None:
        self._midnight.timeout.connect(self._after_midnight)
        self._minute.timeout.connect(self._each_minute)
        self._desk.changed.connect(self.idle.activity)
        self._window.pages.currentChanged.connect(lambda _: self.idle.activity())
        self._desk.opened.connect(self._opened)
        FocusFollower(self)
        ReadingOrder(self._window.side_bar)
        ReadingOrder(self._window.right)
        self._window.pages.keep_in_order()
        self._desk.closed.connect(self._closed)
        self._window.settings.changed.connect(self._setting_changed)
        self.idle.warned.connect(self._warn_of_lock)
        self.idle.extended.connect(self._window.put_away)
        self.idle.expired.connect(self.lock)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._watch = Watch(app, self.idle.activity, {Qt.Key.Key_F9: self.cover.toggle})

    def _functions(self) -> dict[str, Callable[[], object]]:
        """What the keys of the window do, by the names of `keys`."""
        window, desk = self._window, self._desk
        made: dict[str, Callable[[], object]] = {
            "keys": self._show_keys,
            "hide": self.cover.toggle,
            "help": lambda: window.go("hulp"),
            "lock": self.lock,
            "undo": desk.undo,
            "redo": desk.redo,
            "larger": lambda: self._resize_text(window.theme.larger),
            "smaller": lambda: self._resize_text(window.theme.smaller),
            "normal": lambda: self._resize_text(lambda: window.theme.set_percent(100)),
            "back": window.go_back,
            "forward": window.go_forward,
            "search": lambda: window.go("rechten", "zoek"),
        }
        pages = [name for name in keys.handlers() if name.startswith("page:")]
        for name in pages:
            made[name] = partial(window.go, name.removeprefix("page:"))
        return made

    def _show_keys(self) -> None:
        from desktop_app.gui.shell.keys_dialog import KeysDialog

        KeysDialog(self._window.theme, self._window).ask()

    def _resize_text(self, change: Callable[[], None]) -> None:
        change()
        self._window.settings.set("tekstgrootte", self._window.theme.percent)

    # ------------------------------------------------------------------ nobody there

    def _count_idle(self) -> None:
        """Count while something of a person is open."""
        if self._desk.session is None:
            self.idle.stop()
            return
        settings = self._window.settings
        minutes = settings.get("vergrendel_na_minuten")
        self.idle.start(minutes, settings.get("waarschuwing_seconden"))

    def _setting_changed(self, name: str) -> None:
        if name in {"vergrendel_na_minuten", "waarschuwing_seconden"}:
            self._count_idle()

    def _warn_of_lock(self, seconds: int) -> None:
        text = self.tr(
            "Over {aantal} seconden vergrendelen we je dossier. Druk op een toets om door te gaan."
        )
        self._window.warn(text.format(aantal=seconds))

    # ------------------------------------------------------------------ lock

    def lock(self) -> None:
        """Keep what was typed, close the dossier, and show only how to come back."""
        window, page = self._window, self._window.pages.current
        if self._desk.session is None or page is None:
            return
        if busy():
            return
        try:
            page.commit()
            close_dialogs()
            self._back_to = (window.pages.current_id, page.place())
            self.remember_visit()
        finally:  # whatever is broken there: who locks may walk away
            self._desk.lock()
            window.put_away()  # what closing it told: the lock screen is neutral

    def _closed(self) -> None:
        """Behind the lock nothing can be seen any more, also while the file is still closing."""
        self._count_idle()
        if not self._desk.locked:
            return
        window = self._window
        window.put_away()
        forget_copied()
        window.pages.forget(keep=("hulp",))
        window.go("slot", "")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _opened(self) -> None:
        """A dossier is open: after the lock go back to where the person was."""
        window = self._window
        self._count_idle()
        if window.pages.current_id == "slot":
            page, key = self._back_to
            window.pages.forget(keep=("hulp",))
            window.go(page, key)
        self._remember_file()
        self._copy_check.start(COPY_CHECK_MS)

    def check_copy(self) -> None:
        """Look at the newest copy, when that was not done for a month."""
        from desktop_app.gui.copy_check import check_if_due

        if not busy():
            check_if_due(self, self._desk, self._window.settings)

    def _remember_file(self) -> None:
        session = self._desk.session
        if session is not None and not self._desk.unsaved:
            self._window.settings.set("laatste_dossier", str(session.path))
            remember(self._window.settings, session.path, self._desk.today)

    def remember_visit(self) -> None:
        """Note the day, the page and the item, to come back to after an absence."""
        session, page = self._desk.session, self._window.pages.current
        identity = self._desk.identity
        if session is None or page is None or self._desk.unsaved or not identity:
            return
        visits = dict(self._window.settings.get("laatste_bezoek"))
        visits.pop(identity, None)
        visits[identity] = {
            "dag": self._desk.today.isoformat(),
            "pagina": self._window.pages.current_id,
            "bij": page.kept_place(),
        }
        self._window.settings.set("laatste_bezoek", visits)

    # ------------------------------------------------------------------ time

    def _wait_for_midnight(self) -> None:
        now = datetime.now()  # noqa: DTZ005  (only how long to wait; the day comes from the clock)
        midnight = datetime.combine(now.date() + timedelta(days=1), time()) + AFTER_MIDNIGHT
        wait = min(midnight - now, LONGEST_WAIT)
        self._midnight.start(max(1000, round(wait.total_seconds() * 1000)))

    def _each_minute(self) -> None:
        if not busy():  # a copy may not begin inside other work
            self._desk.each_minute()

    def _after_midnight(self) -> None:
        if not busy():
            self._desk.day_may_have_changed()
        self._wait_for_midnight()

    def _prebuild(self) -> None:
        if self._desk.traject is not None:
            self._window.page("tijdlijn").bring_up_to_date()
        book = self._desk.regelboek
        in_background(self, lambda: warm(book), lambda _: self._load_next(), self._not_read)

    @staticmethod
    def _load_next() -> None:
        """The code of the page one searches on; the page itself is made when it is opened."""
        for name in ("page", "card"):
            import_module(f"desktop_app.gui.pages.rights.{name}")

    @staticmethod
    def _not_read(error: Exception) -> None:
        """A wrong file is told when its page is opened; anything else is a fault of ours."""
        refusal_in(error)

    def end(self) -> None:
        """The window closes: no timer may fire any more."""
        self._midnight.stop()
        self._minute.stop()
        self._copy_check.stop()
        self.idle.stop()
        if self._watch is not None:
            self._watch.stop()
            self._watch = None


def forget_copied() -> None:
    """Leave nothing of ours on the clipboard; what other programs put there stays."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def close_dialogs() -> None:
    """Put away every dialog as if Esc was pressed; each keeps what it keeps then."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
