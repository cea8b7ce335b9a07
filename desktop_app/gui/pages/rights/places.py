"""What the page can show, each as a word such as `artikel:opzegverbod-ziekte` or `begrippen`."""

from __future__ import annotations

from typing import NamedTuple, get_args

from desktop_app.rights.model import Scherm

HOME = ""
SEARCH = "zoek"
"""No place of its own: the field to search in gets the keyboard."""
CRISIS = "N12"
"""The page of which nothing is remembered, in no way."""
ELSEWHERE = (
    "hulp", "tijdlijn", "documenten", "vandaag", "gegevens", "gesprekken", "brieven",
    *get_args(Scherm),
)  # fmt: skip
"""Kinds that are other pages of the window."""


class Spot(NamedTuple):
    """A kind of thing and its id; a list has no id."""

    kind: str
    id: str = ""

    @property
    def key(self) -> str:
        """As one word."""
        return f"{self.kind}:{self.id}" if self.id else self.kind

    @property
    def leaves_no_trace(self) -> bool:
        """Nothing may tell later that it was read."""
        return self.id == CRISIS


def spot_of(key: str) -> Spot:
    """The place that a word names."""
    kind, _, id = key.partition(":")
    return Spot(kind, id)
