"""Tells Qt how widgets of our own are heard, and holds what Qt only points at.

Nothing heavy is imported before it is needed: assistive technology asks after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

Maker = Callable[["QObject"], "QAccessibleInterface"]


class Heard:
    """One factory for all widgets: Qt asks it by class name, nearest class first."""

    def __init__(self) -> None:
        self._makers: dict[str, Maker] = {}
        self._made: dict[int, QAccessibleInterface] = {}
        self._installed = False
        self._waiting = False

    def register(self, class_name: str, maker: Maker) -> None:
        """Have `maker` make what is heard of widgets of this class, and of its subclasses."""
        self._makers.setdefault(class_name, maker)
        if not self._installed and not self._waiting:
            from PySide6.QtGui import QAccessible

            QAccessible.installFactory(self._make)
            self._installed = True

    def wait(self) -> None:
        """Tell Qt nothing before `go_on`: the first paint need not wait for it."""
        self._waiting = True

    def go_on(self) -> None:
        """Tell Qt what was registered while waiting."""
        self._waiting = False
        for class_name, maker in list(self._makers.items()):
            self.register(class_name, maker)

    def as_role(self, class_name: str, role: str) -> None:
        """Have widgets of this class heard with a role of `QAccessible.Role`."""
        if class_name not in self._makers:
            self.register(class_name, lambda thing: _with_role(thing, role))

    @property
    def count(self) -> int:
        """For how many widgets Qt was given something."""
        return len(self._made)

    def forget(self, number: int) -> None:
        """Let go of what was made for a widget that is gone, by the widget's `id`."""
        self._made.pop(number, None)

    def _make(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        maker = self._makers.get(class_name)
        if maker is None:
            return None
        number = id(thing)
        self._made[number] = maker(thing)
        thing.destroyed.connect(lambda: self.forget(number))
        return self._made[number]


def _with_role(thing: QObject, role: str) -> QAccessibleInterface:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget, QWidget

    if not isinstance(thing, QWidget):
        raise TypeError(type(thing).__name__)
    return QAccessibleWidget(thing, QAccessible.Role[role])


heard = Heard()
