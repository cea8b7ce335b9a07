"""How much of what follows a heading must fit below it, so that no heading ends a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from desktop_app.export.tagging.document import PageSetup
from desktop_app.export.tagging.table import Table
from desktop_app.export.tagging.text import Heading, Text

_LINES = 2
"""Of a paragraph, below a heading."""
_SHORT = 3
"""Lines of a paragraph that introduces the table below it."""


def give_room(story: Sequence[Any], page: PageSetup) -> None:
    """Tell each heading the height of what must stay with it, at most half a page."""
    most = (page.size[1] - page.top - page.bottom) / 2
    for number, flowable in enumerate(story):
        if isinstance(flowable, Heading):
            flowable.room = min(most, _needed(story[number + 1 :], page.width))


def _needed(following: Sequence[Any], width: float) -> float:
    """The height from the space above the first to the end of what may not be parted from it."""
    needed = 0.0
    for flowable, after in zip_longest(following, following[1:]):
        needed += flowable.getSpaceBefore()
        if isinstance(flowable, Heading):
            needed += flowable.wrap(width, 0)[1] + flowable.getSpaceAfter()
        elif isinstance(flowable, Table):
            return needed + flowable.first_rows(width)
        elif isinstance(flowable, Text):
            lines = round(flowable.wrap(width, 0)[1] / flowable.style.leading)
            introduces = isinstance(after, Table) and lines <= _SHORT
            if not introduces:
                return needed + min(lines, _LINES) * flowable.style.leading
            needed += lines * flowable.style.leading + flowable.getSpaceAfter()
        else:
            return needed + float(flowable.wrap(width, 0)[1])
    return needed
