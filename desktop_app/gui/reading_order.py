"""Keyboard and assistive technology go through a page in the order in which it is seen.

Qt goes by the order in which the parts came into it: what is put between others later comes last.
So after a change the order of the layouts is taken, for the Tab key and, when somebody listens,
for reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.gui.widgets.laid_out import widgets_of

_AFTER = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class ReadingOrder(QObject):
    """Keeps a widget and all that stands in it in order, as long as it lives."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._tabs: list[QWidget] = []
        """As they were put the last time."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.arrange)
        root.installEventFilter(self)
        self._soon.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a change of what stands where; once, however much changed."""
        if event.type() in _AFTER and watched is self._root:
            self._soon.start(0)
        return False

    def arrange(self) -> None:
        """Put everything in order now."""
        self._tabs = put_in_tab_order(self._root, self._tabs)
        if _heard():
            put_in_reading_order(self._root)


def put_in_tab_order(root: QWidget, known: Sequence[QWidget] = ()) -> list[QWidget]:
    """Let the Tab key go through `root` in the order of its layouts, and give that order.

    known: the order as it is; nothing is done when it is right. Asking Qt for its chain instead
    makes Python know widgets inside Qt, on which the program then falls over at its end.
    """
    wanted = [part for part in _parts(root) if _takes(part) or _hands_on(part)]
    if wanted != known:
        for before, after in pairwise(wanted):
            QWidget.setTabOrder(before, after)
    return wanted


def put_in_reading_order(root: QWidget) -> None:
    """Put the widgets in `root` in the order of its layout, and theirs likewise."""
    layout = root.layout()
    wanted = widgets_of(layout) if layout is not None else []
    if wanted:
        known = set(wanted)
        if [child for child in root.children() if child in known] != wanted:
            for widget in wanted:
                widget.raise_()
    for child in root.children():
        if isinstance(child, QWidget) and not child.isHidden():
            put_in_reading_order(child)  # what is hidden comes in order when it is shown


def _parts(root: QWidget) -> Iterator[QWidget]:
    """Everything in `root` in the order of its layouts; what is in none of them comes last.

    A part that hands the keyboard on to one inside it goes as a whole: so Qt moves it.
    """
    layout = root.layout()
    placed = widgets_of(layout) if layout is not None else []
    known = set(placed)
    others = [
        child
        for child in root.children()
        if isinstance(child, QWidget) and child not in known and not child.isWindow()
    ]
    for part in (*placed, *others):
        if part.isHidden():
            continue  # a page behind another, a folded part: when it is shown all is ordered anew
        yield part
        if not _hands_on(part):
            yield from _parts(part)


def _takes(part: QWidget) -> bool:
    return part.focusPolicy() != Qt.FocusPolicy.NoFocus


def _hands_on(part: QWidget) -> bool:
    inner = part.focusProxy()
    return inner is not None and part.isAncestorOf(inner)


def _heard() -> bool:
    """Whether somebody listens; asked late, as the start of the program need not know of it."""
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()
