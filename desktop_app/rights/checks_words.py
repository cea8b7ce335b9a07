"""Fills the days and amounts into the sentences of a check.

A sentence names them in braces: `{dag.<anker>}` is a day of the facts, `{bedrag.<id>}` an amount
of the law. A sentence of which something is not known is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from desktop_app.rights.amounts import amount_on
from desktop_app.rights.checks_prefill import Knowledge
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages

Amount = Callable[[str], str | None]
PLACE = re.compile(r"\{([^{}]+)\}")


class Filler:
    """Gives sentences their days and amounts. know: None where there are no facts."""

    def __init__(self, messages: Messages, amount: Amount, know: Knowledge | None = None) -> None:
        self.messages = messages
        self.amount = amount
        self.know = know

    def fill(self, sentence: str) -> str | None:
        """The sentence in full; None when something in it is not known."""
        words = {name: self._word(name) for name in PLACE.findall(sentence)}
        if None in words.values():
            return None
        return PLACE.sub(lambda found: str(words[found[1]]), sentence)

    def told(self, sentences: Iterable[str]) -> tuple[str, ...]:
        """The sentences that can be said in full."""
        return tuple(self._full(sentences))

    def _full(self, sentences: Iterable[str]) -> Iterator[str]:
        for sentence in sentences:
            full = self.fill(sentence)
            if full is not None:
                yield full

    def _word(self, name: str) -> str | None:
        kind, _, rest = name.partition(".")
        if kind == "bedrag":
            return self.amount(rest)
        found = self.know.day(rest) if self.know is not None and kind == "dag" else None
        if found is None:
            return None
        id = "check.dag_vaag" if found.vaag else "check.dag"
        month = self.messages.names.months[found.datum.month - 1]
        day = f"{found.datum.day} {month} {found.datum.year}"
        return self.messages.say(Message(id, {"dag": day}))


def amounts_on(day: date) -> Amount:
    """The amounts that hold on a day, in words; None for one that is not known."""

    def find(id: str) -> str | None:
        found = amount_on(id, day)
        return None if found is None else found.tekst

    return find
