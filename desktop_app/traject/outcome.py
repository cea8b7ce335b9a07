"""A day that was worked out, with its vagueness and the steps that led to it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from desktop_app.text.message import Message, Value
from desktop_app.traject.model import Herleiding, HerleidingStap


class Uitkomst(NamedTuple):
    """A day, whether it rests on a vague fact, and its derivation."""

    datum: date
    vaag: bool
    stappen: Herleiding

    def then(self, day: date, id: str, **values: Value) -> Uitkomst:
        """The next day in the derivation, with the sentence that leads there."""
        step = HerleidingStap(Message(id, values), day)
        return Uitkomst(day, self.vaag, (*self.stappen, step))

    def noted(self, id: str, **values: Value) -> Uitkomst:
        """The same day with one more sentence."""
        step = HerleidingStap(Message(id, values), None)
        return Uitkomst(self.datum, self.vaag, (*self.stappen, step))


def begin(day: date, vaag: bool, id: str, **values: Value) -> Uitkomst:
    """The first step of a derivation."""
    return Uitkomst(day, vaag, (HerleidingStap(Message(id, values), day),))
