"""The railway map in the window: whole, and in small. Each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.gui.timeline.small import SmallMap
    from desktop_app.gui.timeline.widget import Timeline

__all__ = ["SmallMap", "Timeline"]


def __getattr__(name: str) -> Any:
    """The first page needs only the small map; the whole one can wait for its page."""
    if name == "SmallMap":
        from desktop_app.gui.timeline.small import SmallMap

        return SmallMap
    if name == "Timeline":
        from desktop_app.gui.timeline.widget import Timeline

        return Timeline
    raise AttributeError(name)
