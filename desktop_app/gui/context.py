"""What every page gets: the look, the words, what is open, and the way to other pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.gui.desk import Desk
from desktop_app.gui.theme import Theme
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from desktop_app.gui.files import Files
    from desktop_app.gui.settings import Settings


class Context(NamedTuple):
    """Handed to each page; nothing in a page is reached in another way.

    go: to a page by its id, and on it to an item (`go("tijdlijn", "probleemanalyse")`).
    left_at: at which question a dossier was left, by its identity; gone with the window.
    """

    theme: Theme
    words: Messages
    desk: Desk
    settings: Settings
    files: Files
    go: Callable[[str, str], None]
    left_at: dict[str, str]
