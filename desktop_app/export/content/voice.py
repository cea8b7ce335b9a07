"""To whom a document speaks: to the person (`je`), or about the person to somebody else."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.export.audience import Audience
from desktop_app.text.message import Value
from desktop_app.text.messages import Messages

_ON_THE_MAP = {
    "kaart.hier": "kaart.hier.ander",
    "kaart.wie.jij": "pdf.wie.werknemer",
    "kaart.wie.werkgever": "wie.werkgever",
}
"""What the map says otherwise to another reader."""


class Voice:
    """Says each sentence in the form for one audience."""

    def __init__(self, words: Messages, audience: Audience) -> None:
        self.words = words
        self.to_me = audience == "ik"

    def get(self, mine: str, other: str, **values: Value) -> str:
        """The sentence `mine` where the person reads it, else `other`."""
        return self.words.get(mine if self.to_me else other, **values)

    def on_the_map(self) -> Messages:
        """The words of a map for this audience."""
        return self.words if self.to_me else self.words.said_as(_ON_THE_MAP)

    def who(self, actor: str) -> str:
        """Who acts: `jij`, or for another reader `werknemer`."""
        if actor == "anders":
            return self.words.get("papieren.wie.anders")
        if actor == "jij":
            return self.get("wie.jij", "pdf.wie.werknemer")
        return self.words.get(f"wie.{actor}")

    def together(self, actors: Iterable[str]) -> str:
        """Who act in something together; a line never begins with the sign between them."""
        return "\u00a0+ ".join(self.who(actor) for actor in actors)
