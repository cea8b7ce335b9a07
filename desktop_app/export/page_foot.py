"""The foot of a page: what a document says of itself, and which page of how many."""

from __future__ import annotations

from typing import Any

from desktop_app.export.looks import Looks
from desktop_app.export.tagging.document import PageSetup
from desktop_app.export.tagging.figure import draw_label
from desktop_app.export.tagging.lines import break_lines
from desktop_app.text.messages import Messages

_GAP = 20.0


class Foot:
    """What stands at the foot of every page; never read aloud, so nothing is only here."""

    def __init__(self, text: str, look: Looks, page: PageSetup, words: Messages) -> None:
        self._text = text
        self._look = look
        self._page = page
        self._words = words
        self.pages = 0
        """How many pages there are, once one is drawn."""

    def draw(self, canvas: Any, number: int, pages: int) -> None:
        """Draw on one page."""
        self.pages = pages
        look, page, size = self._look, self._page, self._look.foot_size
        count = self._words.get("pdf.bladzijde", nummer=number, aantal_bladzijden=pages)
        right, top = page.size[0] - page.right, page.bottom - 14
        canvas.setLineWidth(0.5)
        canvas.setStrokeColor(look.line)
        canvas.line(page.left, top, right, top)
        canvas.setFillColor(look.ink)
        baseline = top - size * 1.4
        taken = draw_label(canvas, right, baseline, count, size, align="right")
        for line in break_lines([self._text], [False], size, page.full_width - taken - _GAP):
            x = page.left
            for part in line.parts:
                draw_label(canvas, x, baseline, part.text, size)
                x += part.width
            baseline -= size * 1.3
