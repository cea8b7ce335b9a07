"""What every page is: one column that scrolls up and down, filled when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.context import Context


class Page(QScrollArea):
    """Base of all pages. Built in this order: `_build_widgets`, `_assemble`, `_connect`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.stale = True
        """The desk changed since the last `refresh`."""
        self._widest: int | None = None
        self.opening = False
        """The page is giving the keyboard to its first thing: nothing scrolls for that."""
        # One of our own: asking Qt for the one it made would make all its widgets known to Python.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        """All that scrolls."""
        self.column = QVBoxLayout(self.body)
        theme = context.theme
        margin = theme.space("page_margin_wide")
        self.column.setContentsMargins(margin, theme.space("page_margin"), margin, margin)
        self.column.setSpacing(theme.space("gap"))
        self.setWidget(self.body)

    def title(self) -> str:
        """What the page is called where there is room for a word: for assistive technology."""
        return ""

    def refresh(self) -> None:
        """Show the desk as it is now. Called when it changed and when the page comes into view."""

    def show_item(self, key: str) -> None:
        """Bring one item of the page into view; nothing when it is not there."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the page is opened; None for the first that takes it."""
        return None

    def commit(self) -> None:
        """Keep what was typed and not yet kept; before locking, closing and leaving."""

    def place(self) -> str:
        """The item the person is at, for coming back later; empty when there is none."""
        return ""

    def kept_place(self) -> str:
        """As `place`, for the settings on the disk; empty where it says too much about someone."""
        return self.place()

    def entered(self) -> None:
        """The person comes here from another page; before `show_item`."""

    def step_back(self) -> bool:
        """Show what was shown before on this page; False when that was nothing."""
        return False

    def step_forward(self) -> bool:
        """Show again what was left by `step_back`; False when there is nothing."""
        return False

    def limit_width(self, widest: int) -> None:
        """Let the column be so wide at most, in pixels.

        Not by a maximum of what is in it: Qt works out heights with the width that was offered.
        """
        self._widest = widest
        self._limit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable."""
        super().resizeEvent(event)
        self._limit()

    def _limit(self) -> None:
        if self._widest is None:
            return
        least = self.context.theme.space("page_margin_wide")
        around = self.column.contentsMargins()
        around.setRight(max(least, self.viewport().width() - around.left() - self._widest))
        self.column.setContentsMargins(around)

    # ------------------------------------------------------------------ what the window calls

    def bring_up_to_date(self) -> None:
        """`refresh`, when something changed since the last time."""
        if self.stale:
            self.stale = False
            self.refresh()

    def begin_at_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def begin_again(self) -> None:
        """The person chose this page while it is open."""
        self.begin_at_top()

    def take_focus(self) -> None:
        """Give the keyboard to the page's first thing, without scrolling its first line away."""
        target = self.first_focus() or self._first_that_takes_focus()
        if target is None:
            return
        self.opening = True
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opening = False
        QTimer.singleShot(0, self, lambda: self._take_nearer(target))

    def _take_nearer(self, target: QWidget) -> None:
        """Where the first thing is below the fold: the keyboard to what is seen at the top."""
        if QApplication.focusWidget() is not target or not target.visibleRegion().isEmpty():
            return
        nearer = self._first_that_takes_focus()
        if nearer is not None:
            nearer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_that_takes_focus(self) -> QWidget | None:
        widget = self.body.nextInFocusChain()
        while widget is not None and widget is not self.body:
            if not self.body.isAncestorOf(widget):
                return None
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget.isVisible() and widget.isEnabled() and takes:
                return widget
            widget = widget.nextInFocusChain()
        return None
