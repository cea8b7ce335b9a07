"""Looks for text that is cut off, covered or out of sight; `layout_faults` tells each in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

TOLERANCE = 1
"""Pixels that rounding may cost."""


class Place(NamedTuple):
    """A visible widget, its rectangle in the window, and what part of the window can show it."""

    widget: QWidget
    rect: QRect
    clip: QRect
    """Its scroll area's contents; outside the width of that nobody can come."""


def layout_faults(root: QWidget) -> list[str]:
    """Every fault of what `root` shows now; empty is good."""
    places = list(visible_places(root))
    faults = [fault for place in places for fault in _own_faults(place)]
    texts = [place for place in places if carries_text(place.widget) and not _floats(place.widget)]
    faults += [
        f"{describe(one.widget)} ligt over {describe(other.widget)}"
        for one, other in _at_one_height(texts)
        if _cover(one, other)
    ]
    return faults


def visible_places(root: QWidget) -> Iterator[Place]:
    """All widgets that are shown, from outside to inside."""
    yield from _places_in(root, root, QRect(QPoint(0, 0), root.size()))


def describe(widget: QWidget) -> str:
    """Kind and words of a widget, to find it again."""
    words = text_of(widget) or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {words[:40]!r}"


def text_of(widget: QWidget) -> str:
    """What a widget says by itself."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    return ""


def carries_text(widget: QWidget) -> bool:
    """Whether it is read or used by itself, so that nothing may lie over it."""
    if isinstance(widget, QLineEdit | QAbstractItemView | QPlainTextEdit | QTextEdit):
        return True
    if isinstance(widget, QScrollBar | QAbstractScrollArea):
        return False
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not text_of(widget).strip():
        return False
    inner = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return not any(child.isVisible() for child in inner)


def _places_in(root: QWidget, widget: QWidget, clip: QRect) -> Iterator[Place]:
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isVisible() or child.isWindow() or isinstance(child, QScrollBar):
            continue
        rect = QRect(child.mapTo(root, QPoint(0, 0)), child.size())
        yield Place(child, rect, clip)
        if isinstance(widget, QScrollArea) and child is widget.viewport():
            contents = widget.widget()
            height = contents.height() if contents is not None else child.height()
            top = contents.mapTo(root, QPoint(0, 0)) if contents is not None else rect.topLeft()
            inner = QRect(QPoint(rect.x(), top.y()), QSize(rect.width(), height))
            if contents is None or contents.width() <= rect.width() + TOLERANCE:
                yield from _places_in(root, child, inner)  # else all of it sticks out
        elif isinstance(widget, QAbstractItemView) and child is widget.viewport():
            continue  # a list of items clips by nature; see `_item_faults`
        else:
            yield from _places_in(root, child, clip)


def _own_faults(place: Place) -> Iterator[str]:
    widget, rect = place.widget, place.rect
    if rect.left() < place.clip.left() - TOLERANCE or rect.right() > place.clip.right() + TOLERANCE:
        yield f"{describe(widget)} steekt opzij uit ({_span(rect)} in {_span(place.clip)})"
    if carries_text(widget) and rect.bottom() > place.clip.bottom() + TOLERANCE:
        yield f"{describe(widget)} steekt onderuit ({rect.bottom()} in {place.clip.bottom()})"
    if isinstance(widget, QAbstractItemView):
        yield from _item_faults(widget)
    elif isinstance(widget, QScrollArea):
        yield from _scroll_faults(widget)
    elif carries_text(widget):
        yield from _size_faults(widget)
    yield from _clip_faults(widget)


def _clip_faults(widget: QWidget) -> Iterator[str]:
    """Sticks out of what it stands in, which clips it."""
    parent = widget.parentWidget()
    if parent is None or (
        isinstance(parent.parentWidget(), QScrollArea) and parent.layout() is None
    ):
        return  # the contents of a scroll area are larger than what shows them
    room = parent.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    if not room.contains(widget.geometry()):
        yield (
            f"{describe(widget)} valt buiten {describe(parent)}: "
            f"{widget.geometry().getRect()} in {parent.rect().getRect()}"
        )


def _scroll_faults(area: QScrollArea) -> Iterator[str]:
    contents = area.widget()
    room = area.viewport().width()
    if contents is not None and contents.width() > room + TOLERANCE:
        widest = _cause(contents, room - (contents.width() - contents.minimumSizeHint().width()))
        yield (
            f"{describe(area)} zou opzij moeten schuiven: {contents.width()} in {room}, "
            f"om {describe(widest)} van {widest.minimumSizeHint().width()}"
        )


def _cause(widget: QWidget, room: int) -> QWidget:
    """The innermost widget that asks for more width than there is."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and child.minimumSizeHint().width() > room - 60:
            return _cause(child, room)
    return widget


def _size_faults(widget: QWidget) -> Iterator[str]:
    """Less room than the widget itself says that it needs."""
    least, size = _least(widget), widget.size()
    if size.width() < least.width() - TOLERANCE:
        yield f"{describe(widget)} is te smal: {size.width()}, nodig {least.width()}"
    if size.height() < least.height() - TOLERANCE:
        yield f"{describe(widget)} is te laag: {size.height()}, nodig {least.height()}"


def _least(widget: QWidget) -> QSize:
    """What the words of a widget need at its present width."""
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and not widget.wordWrap() and widget.text():
        least = widget.sizeHint()
    if widget.hasHeightForWidth() and carries_text(widget):
        least = QSize(least.width(), widget.heightForWidth(widget.width()))
    return least.boundedTo(widget.maximumSize())


def _item_faults(view: QAbstractItemView) -> Iterator[str]:
    """A list or table: all columns in sight, every cell's words within its cell."""
    model = view.model()
    if model is None:
        return
    if view.horizontalScrollBar().maximum() > 0:
        yield f"{describe(view)} schuift opzij"
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            room, need = view.visualRect(index).size(), view.sizeHintForIndex(index)
            hidden = room.width() <= 0 or room.height() <= 0
            if not hidden and (
                room.width() < need.width() - TOLERANCE or room.height() < need.height() - TOLERANCE
            ):
                yield f"{describe(view)}: cel {row}, {column} ({index.data()!r}) past niet"


def _floats(widget: QWidget) -> bool:
    """Whether it hangs over the page for a moment on purpose, and lets the mouse through."""
    return widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _at_one_height(places: list[Place]) -> Iterator[tuple[Place, Place]]:
    """Pairs of which neither stands wholly above the other."""
    from_above = sorted(places, key=lambda place: place.rect.top())
    spans = [(place.rect.top(), place.rect.bottom()) for place in from_above]
    for number, one in enumerate(from_above):
        for other in range(number + 1, len(from_above)):
            if spans[other][0] > spans[number][1]:
                break
            yield one, from_above[other]


def _cover(one: Place, other: Place) -> bool:
    if one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget):
        return False
    if one.clip != other.clip:
        return False  # what lies in another scroll area is clipped by it
    both = one.rect.intersected(other.rect)
    return both.width() > TOLERANCE and both.height() > TOLERANCE


def _span(rect: QRect) -> str:
    return f"{rect.left()}–{rect.right()}"
