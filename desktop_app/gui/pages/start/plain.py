"""Refusals in the reader's words: a field by what it is called on the screen, not by its path."""

from __future__ import annotations

import re

from desktop_app.text.message import Message, Value
from desktop_app.text.messages import Messages
from desktop_app.traject.rulebook import Regelboek

_NAMES = {
    "onderbrekingen[].hersteld": "vragen.veld.hersteld",
    "onderbrekingen[].weer_ziek": "vragen.veld.weer_ziek",
    "verlof[].van": "vragen.veld.verlof_van",
    "verlof[].tot_en_met": "vragen.veld.verlof_tot",
    "naam": "vragen.veld.naam",
}
_FIELDS = ("veld", "ander")


def said_plainly(message: Message, words: Messages, regelboek: Regelboek) -> str:
    """The sentence of a refusal, its fields named as the reader knows them."""
    values: dict[str, Value] = {
        name: _name_of(value, words, regelboek)
        if name in _FIELDS and isinstance(value, str)
        else value
        for name, value in message.values.items()
    }
    return words.say(Message(message.id, values))


def _name_of(path: str, words: Messages, regelboek: Regelboek) -> Value:
    general = re.sub(r"\[\d+\]", "[]", path)
    if general in _NAMES:
        return words.get(_NAMES[general])
    head, _, key = path.partition(".")
    if head == "gedaan":
        rule = regelboek.by_id.get(key.partition(".")[0])
        return rule.naam if rule is not None else path
    return words.get(f"feit.{path}") if words.has(f"feit.{path}") else path
