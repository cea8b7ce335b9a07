"""The card for in the room as a PDF: on one page wherever the text allows it."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.export.content.blocks import Document
from desktop_app.export.content.talk_card import ROOMS, Room
from desktop_app.export.render import Paper, render
from desktop_app.text.messages import Messages


def render_card(
    document_with: Callable[[Room], Document], paper: Paper, words: Messages | None = None
) -> bytes:
    """The card with as much room to write as one page has.

    document_with: makes the card with so much room. paper: `kaart`, or `vouw` for two times A5.
    It is in large print where that fits on a page, half a page is never; when even ordinary print
    with the least room needs more than a page, it gets more.
    """
    for large in (False,) if paper == "vouw" else (True, False):
        for room in ROOMS:
            made = render(document_with(room), large=large, paper=paper, words=words)
            if made.pages == 1:
                return made.data
    return made.data
