"""The map as a list to assistive technology: one item a moment, then one a period.

Qt keeps only bare pointers to these objects, so Python must hold them: the list holds its items,
and `registry` holds the list for as long as the widget lives. Qt takes None where its stubs do
not say so; hence the ignores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from desktop_app.gui.timeline.widget import Timeline


NOTHING = VoidPtr(0)


class ItemActions(QAccessibleActionInterface):
    """What can be done with an item: select it, with or without giving it the keyboard."""

    def __init__(self, item: MapItem) -> None:
        super().__init__()
        self._item = item

    def actionNames(self) -> list[str]:
        """Press, and set focus."""
        return [
            QAccessibleActionInterface.pressAction(),
            QAccessibleActionInterface.setFocusAction(),
        ]

    def doAction(self, action_name: str) -> None:
        """Select the item."""
        if action_name in self.actionNames():
            self._item.timeline.select(self._item.key)
        if action_name == QAccessibleActionInterface.setFocusAction():
            self._item.timeline.setFocus()

    def keyBindingsForAction(self, action_name: str) -> list[str]:  # noqa: ARG002
        """No key of its own; the arrow keys belong to the map."""
        return []


class MapItem(QAccessibleInterface):
    """One moment or period of the map."""

    def __init__(self, timeline: Timeline, key: str) -> None:
        super().__init__()
        self.timeline = timeline
        self.key = key
        self._actions = ItemActions(self)

    def isValid(self) -> bool:
        """True while the map still has this item."""
        return self.key in self.timeline.keys

    def object(self) -> QObject | None:  # type: ignore[override]
        """Items are painted; there is no object behind them."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window of the map."""
        return self.timeline.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The list."""
        return QAccessible.queryAccessibleInterface(self.timeline)

    def childCount(self) -> int:
        """Items have no children."""
        return 0

    def child(  # type: ignore[override]
        self,
        index: int,  # noqa: ARG002
    ) -> QAccessibleInterface | None:
        """No child."""
        return None

    def childAt(  # type: ignore[override]
        self,
        x: int,  # noqa: ARG002
        y: int,  # noqa: ARG002
    ) -> QAccessibleInterface | None:
        """No child."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        """No child."""
        return -1

    def rect(self) -> QRect:
        """The mark or band on the screen; empty when it lies outside the view."""
        local = self.timeline.rect_of(self.key)
        if local is None:
            return QRect()
        return QRect(self.timeline.mapToGlobal(local.topLeft()), local.size())

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Selectable, and focused when the map has the keyboard."""
        state = QAccessible.State()
        state.selectable = True
        state.focusable = True
        chosen = self.timeline.selected_key == self.key
        state.selected = chosen
        state.focused = chosen and self.timeline.hasFocus()
        state.offscreen = self.timeline.rect_of(self.key) is None
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """The whole sentence as name."""
        return self.timeline.spoken(self.key) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names are computed."""

    def interface_cast(  # type: ignore[override]  # the stub says int for a pointer
        self, kind: QAccessible.InterfaceType
    ) -> ItemActions | VoidPtr:
        """The actions, for who asks for them; else a null pointer, which None does not become."""
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else NOTHING


class MapList(QAccessibleWidget):
    """The map as a list of its items."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline, QAccessible.Role.List, timeline.accessibleName())
        self._timeline = timeline
        self._items: dict[str, MapItem] = {}

    def item(self, key: str) -> MapItem:
        """The item of a key; made once and kept."""
        if key not in self._items:
            item = MapItem(self._timeline, key)
            QAccessible.registerAccessibleInterface(item)
            self._items[key] = item
        return self._items[key]

    def childCount(self) -> int:
        """All moments and periods, also those outside the view."""
        return len(self._timeline.keys)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The item at a place in the order of time."""
        keys = self._timeline.keys
        return self.item(keys[index]) if 0 <= index < len(keys) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The item under a point of the screen."""
        local = self._timeline.mapFromGlobal(QPoint(x, y))
        key = self._timeline.key_at(local)
        return self.item(key) if key is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an item."""
        if isinstance(child, MapItem) and child.key in self._timeline.keys:
            return self._timeline.keys.index(child.key)
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The selected item while the map has the keyboard."""
        key = self._timeline.selected_key
        if key is None or not self._timeline.hasFocus():
            return None
        return self.item(key)
