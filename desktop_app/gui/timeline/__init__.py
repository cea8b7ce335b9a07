"""The railway map in the window."""

from desktop_app.gui.timeline.widget import Timeline

__all__ = ["Timeline"]
