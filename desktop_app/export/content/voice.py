"""To whom a document speaks: to the person (`je`), or about the person to somebody else."""

from __future__ import annotations

from desktop_app.export.audience import Audience
from desktop_app.text.message import Value
from desktop_app.text.messages import Messages


class Voice:
    """Says each sentence in the form for one audience."""

    def __init__(self, words: Messages, audience: Audience) -> None:
        self.words = words
        self.to_me = audience == "ik"

    def get(self, mine: str, other: str, **values: Value) -> str:
        """The sentence `mine` where the person reads it, else `other`."""
        return self.words.get(mine if self.to_me else other, **values)

    def who(self, actor: str) -> str:
        """Who acts: `jij`, or for another reader `werknemer`."""
        if actor == "jij":
            return self.get("wie.jij", "pdf.wie.werknemer")
        return self.words.get(f"wie.{actor}")
