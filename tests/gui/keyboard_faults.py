"""Looks for what the keyboard or a screen reader cannot reach, name or see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QWidget,
)

from tests.gui.layout_faults import describe
from tests.gui.test_theme_contrast import contrast

LEAST_TARGET = 24
LEAST_RING = 2
LEAST_CONTRAST = 3
MOST_STEPS = 400
Look = tuple[object, ...]
PIECE = 32 * 4
"""Bytes of so many pixels."""


def focusable(root: QWidget) -> list[QWidget]:
    """Everything shown in `root` that takes the keyboard in some way."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.window() is root.window()
    ]


def name_faults(root: QWidget) -> list[str]:
    """Focusable widgets without a name, and siblings with the same one."""
    widgets = focusable(root)
    faults = [f"{describe(widget)} heeft geen naam" for widget in widgets if not _name(widget)]
    counted = Counter((widget.parentWidget(), _name(widget)) for widget in widgets)
    faults += [
        f"{count} keer de naam {name!r} in {type(parent).__name__}"
        for (parent, name), count in counted.items()
        if count > 1 and name
    ]
    return faults


def target_faults(root: QWidget) -> Iterator[str]:
    """Things to press that are smaller than a finger or a shaking hand can hit."""
    for widget in focusable(root):
        small = min(widget.width(), widget.height()) < LEAST_TARGET
        if small and (isinstance(widget, QAbstractButton) or widget.focusPolicy()):
            yield f"{describe(widget)} is maar {widget.width()} bij {widget.height()}"


def tab_faults(window: QWidget, root: QWidget) -> list[str]:
    """Walk with Tab until it is back: everything is visited, nothing holds the keyboard."""
    wanted = {
        widget
        for widget in focusable(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    }
    if not wanted:
        return []
    visited, held = _walk(window, Qt.Key.Key_Tab)
    faults = [f"Tab komt niet bij {describe(widget)}" for widget in wanted - set(visited)]
    faults += [f"{describe(widget)} is uit beeld" for widget, hidden in visited.items() if hidden]
    faults += _jumps_back([widget for widget in visited if root.isAncestorOf(widget)])
    if held is not None:
        faults.append(f"{describe(held)} laat het toetsenbord niet los")
    back, held = _walk(window, Qt.Key.Key_Backtab)
    faults += [
        f"Shift+Tab komt niet bij {describe(widget)}"
        for widget in (wanted & set(visited)) - set(back)
    ]
    if held is not None:
        faults.append(f"{describe(held)} laat het toetsenbord terug niet los")
    return faults


def ring_faults(
    window: QWidget, root: QWidget, *, kinds: bool = False, known: set[Look] | None = None
) -> Iterator[str]:
    """Widgets whose picture hardly changes when they have the keyboard.

    kinds: look at one of each kind only, as all of a kind are painted alike. known: looks that were
    seen before, such as those of the bar beside every page; they are passed by, others come in.
    """
    widgets = focusable(root)
    if kinds:
        widgets = list({_kind(widget): widget for widget in widgets}.values())
    for widget in widgets:
        look = _look(widget, window)
        if known is not None and look in known:
            continue
        _bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is not widget:
            yield f"{describe(widget)} neemt het toetsenbord niet aan"
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
        shown = place.intersected(window.rect())
        with_ring = window.grab(shown).toImage()
        widget.clearFocus()
        without = window.grab(shown).toImage()
        seen = min(widget.width(), shown.width()) + min(widget.height(), shown.height())
        enough = min(LEAST_RING * seen, 200)
        changed = changed_pixels(without, with_ring, enough)
        if changed < enough:
            yield f"{describe(widget)}: {changed} punten anders met het toetsenbord, op {seen}"
        elif known is not None:
            known.add(look)


def changed_pixels(before: QImage, after: QImage, enough: int) -> int:
    """How many pixels differ by a contrast of 3 or more; no longer counted where it is enough."""
    changed = 0
    for one, other in zip(_pieces(before), _pieces(after), strict=True):
        if one == other:
            continue
        pixels = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
        changed += sum(_contrast(a, b) >= LEAST_CONTRAST for a, b in pixels if a != b)
        if changed >= enough:
            break
    return changed


def _bring_into_view(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget, 8, 8)
        area = area.parentWidget()


def _hidden(widget: QWidget) -> bool:
    """Whether what has the keyboard is out of sight, or nearly."""
    seen = widget.visibleRegion().boundingRect()
    return seen.height() < min(widget.height(), LEAST_TARGET)


def order_faults(root: QWidget) -> Iterator[str]:
    """Places where a screen reader reads something before what stands above it."""
    parts = [
        child
        for child in root.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    if not isinstance(root, QAbstractItemView | QAbstractScrollArea):
        for number, part in enumerate(parts):
            before = next((one for one in parts[:number] if _is_above(part, one)), None)
            if before is not None and not _floats(part):
                yield f"{describe(before)} wordt gelezen voor {describe(part)}, dat erboven staat"
    for part in parts:
        yield from order_faults(part)


def _is_above(upper: QWidget, lower: QWidget) -> bool:
    """In the same column, that is: columns are read one after the other."""
    one, other = upper.geometry(), lower.geometry()
    beside = one.right() < other.left() or other.right() < one.left()
    return one.bottom() <= other.top() and not beside


def _floats(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _jumps_back(order: list[QWidget]) -> Iterator[str]:
    """Steps of the Tab key to what stands above in the same column of the same page."""
    for before, after in pairwise(order):
        area = _area_of(before)
        if area is None or area is not _area_of(after):
            continue
        one, other = (QRect(part.mapTo(area, QPoint()), part.size()) for part in (before, after))
        beside = one.right() < other.left() or other.right() < one.left()
        if other.bottom() <= one.top() and not beside:
            yield f"Tab gaat van {describe(before)} terug omhoog naar {describe(after)}"


def _area_of(widget: QWidget) -> QWidget | None:
    """The contents of the scroll area in which it stands."""
    parent = widget.parentWidget()
    while parent is not None:
        above = parent.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is parent:
            return parent
        parent = above
    return None


def _walk(window: QWidget, key: Qt.Key) -> tuple[dict[QWidget, bool], QWidget | None]:
    """What gets the keyboard by pressing a key again and again, and whether that is hidden.

    And what kept the keyboard, if anything did.
    """
    first = _press(window, key)
    visited = {first: _hidden(first)}
    before = first
    for _ in range(MOST_STEPS):
        now = _press(window, key)
        if now is before:
            return visited, now
        if now is first:
            return visited, None
        visited[now] = _hidden(now)
        before = now
    return visited, before


def _press(window: QWidget, key: Qt.Key) -> QWidget:
    QTest.keyClick(QApplication.focusWidget() or window, key)
    return QApplication.focusWidget() or window


def _kind(widget: QWidget) -> Look:
    """What decides how a widget is painted."""
    button = widget if isinstance(widget, QAbstractButton) else None
    main = getattr(widget, "_main", None)
    return type(widget), main, button.isChecked() if button is not None else None


def _look(widget: QWidget, window: QWidget) -> Look:
    """What decides how a widget is painted, where it stands and what it is called."""
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return (*_kind(widget), _name(widget), rect.getRect())


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _pieces(image: QImage) -> Iterator[bytes]:
    """The pixels of a picture, a few dozen at a time."""
    raw = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return (raw[start : start + PIECE] for start in range(0, len(raw), PIECE))


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor(one).name(), QColor(other).name())
