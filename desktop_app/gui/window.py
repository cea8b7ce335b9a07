"""The main window: the side bar, the pages, and what is said in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.desk import Desk
from desktop_app.gui.files import Files
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.registry import BY_ID
from desktop_app.gui.pages.track.state import plays
from desktop_app.gui.services import Services
from desktop_app.gui.settings import Settings
from desktop_app.gui.shell.pages import Pages
from desktop_app.gui.shell.side_bar import SideBar
from desktop_app.gui.shell.status import Status
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.gui.shell.behaviour import Behaviour
    from desktop_app.gui.widgets.banner import Banner

LEAST_PAGE = 560
"""Beside the side bar a page needs this much at 100 %; else the bar becomes a strip on top."""
LEAST_MORE = 110
"""So much more at 200 %: the map does not grow with the text, words do."""
BEFORE_OPEN = ("begin", "vragen", "openen")
ANYWHERE = ("hulp", "rechten")
"""Pages that need no dossier: one comes there from everywhere, and goes back."""
LONGEST_WAY = 50
"""Pages that the way back remembers."""


class MainWindow(QMainWindow):
    """Shows one page at a time and decides nothing about what is on it."""

    finished = Signal()
    """The first page has been painted; what can wait was built."""

    def __init__(self, theme: Theme, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.settings = Settings(services.settings_folder, self)
        self.desk = Desk(services, self)
        self.files = Files()
        self.context = Context(
            theme, services.words, self.desk, self.settings, self.files, self.go, left_at={}
        )
        self.behaviour: Behaviour | None = None
        """Lock, cover, keys and the passing of time; built after the first paint."""
        self._way: list[str] = ["begin"]
        """The pages on the way here, the last one first to go back to."""
        self._banner: Banner | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.theme
        theme.choose(self.settings.get("thema"))
        theme.set_percent(self.settings.get("tekstgrootte"))
        self.side_bar = SideBar(theme)
        self.right = QWidget()
        self.pages = Pages()
        self.status = Status(theme, self.right)

    def _assemble(self) -> None:
        self.setWindowTitle("Spoorboekje")
        self.setMinimumSize(480, 400)
        self.resize(1280, 820)
        # Not the central widget: Qt slides that into its place with an animation, whose timer
        # costs 15 ms and 5 MB at the start. Nothing else of the main window's layout is used.
        self._middle = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._column = QVBoxLayout(self.right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self._row.addWidget(self.side_bar)
        self._row.addWidget(self.right, 1)

    def _connect(self) -> None:
        self.side_bar.wanted.connect(self._enter)
        self.side_bar.back_wanted.connect(self.go_back)
        self.side_bar.lock_wanted.connect(self.lock)
        self.side_bar.keep_wanted.connect(self._keep)
        self.side_bar.own_wanted.connect(lambda: self.go("begin", ""))
        self.desk.changed.connect(self.pages.something_changed)
        self.desk.changed.connect(self._show_where)
        self.desk.said.connect(self.status.say)
        self.desk.closed.connect(self.status.forget)
        self.desk.refused.connect(self.warn)
        self.settings.refused.connect(self.warn)
        self.settings.changed.connect(self._setting_changed)
        self.theme.changed.connect(self._fit)
        self.side_bar.seen.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    # ------------------------------------------------------------------ going about

    def start(self) -> None:
        """Show the first page: today when a dossier is open, else the choice of one."""
        self.go("vandaag" if self.desk.session is not None else "begin", "")

    def go(self, id: str, key: str = "") -> None:
        """Show a page, at one of its items if a key is given. Unknown or closed ids do nothing."""
        if not self._may(id):
            return
        before = self.pages.current
        if before is not None and id != self.pages.current_id:
            before.commit()
            self._way = [*self._way, self.pages.current_id][-LONGEST_WAY:]
        page = self.pages.show_page(id, self.context, key)
        self._show_where()
        if page is not before:
            page.take_focus()

    def _enter(self, id: str) -> None:
        """To a page by the side bar; to its beginning when it is the page that is open."""
        here = self.pages.current
        self.go(id, "")
        if here is not None and self.pages.current is here:
            here.begin_again()
            here.take_focus()

    def go_back(self) -> None:
        """To what was shown before on this page, else to the page before this one."""
        page = self.pages.current
        if page is not None and page.step_back():
            return
        way = [id for id in self._way if self._may(id)]
        if way:
            self.go(way[-1], "")
            self._way = way[:-1] or ["begin"]
            self._show_where()

    def go_forward(self) -> None:
        """To what was left on this page by going back."""
        if self.pages.current is not None:
            self.pages.current.step_forward()

    def _may(self, id: str) -> bool:
        entry = BY_ID.get(id)
        if entry is None:
            return False
        if self.desk.locked:
            return "locked" in entry.modes
        return ("open" if self.desk.session is not None else "begin") in entry.modes or (
            id in BEFORE_OPEN
        )

    def _show_where(self) -> None:
        id = self.pages.current_id
        page = self._origin if id in ANYWHERE else id
        closed = self.desk.locked or page in (*BEFORE_OPEN, "slot")
        whole = not closed and self.desk.session is not None
        self.side_bar.show_track(near=plays(self.desk.traject))
        self.side_bar.show_where(id, whole=whole, back=id in ANYWHERE and not whole)
        unsaved = whole and self.desk.unsaved
        self.side_bar.show_keeping(
            keep=unsaved and not self.desk.is_example, own=unsaved and self.desk.is_example
        )
        self._fit()

    @property
    def _origin(self) -> str:
        """The page from which one came to those that are there from everywhere."""
        way = (id for id in reversed(self._way) if id not in ANYWHERE)
        return next(way, self.pages.current_id)

    def page(self, id: str) -> Page:
        """A page, made now if it never was."""
        return self.pages.made(id, self.context)

    def _keep(self) -> None:
        from desktop_app.gui.pages.start.keep import open_keep

        open_keep(self.context, self)

    # ------------------------------------------------------------------ saying

    def warn(self, text: str) -> None:
        """Show a sentence above the page until it is put away."""
        from desktop_app.gui.widgets.banner import Banner

        self.put_away()
        banner = Banner(self.theme, text, kind="info")
        banner.dismissed.connect(self.put_away)
        self._banner = banner
        self._column.insertWidget(0, banner)

    def put_away(self) -> None:
        """Take the sentence above the page away."""
        if self._banner is not None:
            focused = self.focusWidget()
            had_focus = focused is not None and self._banner.isAncestorOf(focused)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
            if had_focus and self.pages.current is not None:
                self.pages.current.take_focus()

    # ------------------------------------------------------------------ lock and end

    def lock(self) -> None:
        """Close the dossier, forget its key, and show nothing of it."""
        if self.behaviour is not None:
            self.behaviour.lock()

    def keep_typed(self) -> None:
        """Keep what was typed on the page and is not kept yet."""
        if self.pages.current is not None:
            self.pages.current.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed; ask once about a dossier that has no place yet."""
        from desktop_app.gui.work import busy

        if busy():
            event.ignore()
            return
        self.keep_typed()
        if self.desk.would_lose:
            from desktop_app.gui.pages.start.keep import ask_before_close

            if not ask_before_close(self.context, self):
                event.ignore()
                return
        if self.behaviour is not None:
            self.behaviour.remember_visit()
            self.behaviour.end()
        self.desk.release()
        super().closeEvent(event)

    # ------------------------------------------------------------------ size and look

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar goes on top where it would leave the page too little."""
        super().resizeEvent(event)
        self._middle.setGeometry(self.rect())
        self._fit()

    def _fit(self) -> None:
        least = LEAST_PAGE + LEAST_MORE * (self.theme.scale - 1)
        bar = self.side_bar
        narrow = self.width() - bar.wish < least or bar.height_wish > self.height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
        self.side_bar.set_narrow(narrow)
        self.status.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window is a moment to look at the calendar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.day_may_have_changed()

    def _setting_changed(self, name: str) -> None:
        if name == "thema":
            self.theme.choose(self.settings.get("thema"))
        elif name == "tekstgrootte":
            self.theme.set_percent(self.settings.get("tekstgrootte"))

    def _finish(self) -> None:
        """What can wait until the window has been seen."""
        if self.behaviour is not None:
            return
        from desktop_app.gui.shell.behaviour import Behaviour

        self.behaviour = Behaviour(self)
        sentence = self.settings.unsaid()
        if sentence:
            self.warn(sentence)
        self.finished.emit()
