"""Message ids to sentences: the one place where the pure layers get their words.

A sentence in `resources/text/<language>.json` names its values in braces: `{dag}` as they are,
`{dag:lang}` (with the weekday), `{dag:gewoon}` and `{dag:kort}` for days in words. A sentence with
a number may be a pair `{"een": …, "meer": …}`, chosen by the value `aantal`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import cast

from desktop_app.text.dates import DayNames, long_date, plain_date, short_date
from desktop_app.text.message import Message, Value
from desktop_app.text.resources import resource_path

Sentence = str | Mapping[str, str]
_FORMS = {"gewoon": plain_date, "kort": short_date}
_PLACE = re.compile(r"\{([a-z_]+)(?::(lang|gewoon|kort))?\}")


class Messages:
    """The sentences of one language. Unknown ids raise KeyError: a fault of ours, not a user's."""

    def __init__(self, sentences: Mapping[str, Sentence], names: DayNames) -> None:
        self.sentences = sentences
        self.names = names

    def say(self, message: Message) -> str:
        """The sentence of a message, its values filled in as plain text."""
        sentence = self.sentences[message.id]
        if not isinstance(sentence, str):
            sentence = sentence["een" if message.values.get("aantal") == 1 else "meer"]
        values = message.values

        def fill(found: re.Match[str]) -> str:
            return self._word(values[found[1]], found[2])

        return _PLACE.sub(fill, sentence)

    def get(self, id: str, **values: Value) -> str:
        """Shorthand for `say(Message(id, values))`."""
        return self.say(Message(id, values))

    def word(self, value: Value) -> str:
        """A value as a sentence would hold it: a message said, a day in words, a list as one."""
        return self._word(value, None)

    def said_as(self, others: Mapping[str, str]) -> Messages:
        """The same sentences, but each id in `others` says what the other id says."""
        changed = {id: self.sentences[other] for id, other in others.items()}
        return Messages({**self.sentences, **changed}, self.names)

    def has(self, id: str) -> bool:
        """True when a sentence with this id exists."""
        return id in self.sentences

    def _word(self, value: Value, form: str | None) -> str:
        if isinstance(value, Message):
            return self.say(value)
        if isinstance(value, date):
            return _FORMS.get(form or "", long_date)(value, self.names)
        if isinstance(value, tuple):
            return self._list(cast("tuple[Value, ...]", value))
        return "" if value is None else str(value)

    def _list(self, values: tuple[Value, ...]) -> str:
        words = [self._word(value, None) for value in values]
        if len(words) < 2:
            return "".join(words)
        ends = {"eerste": ", ".join(words[:-1]), "laatste": words[-1]}
        return _PLACE.sub(lambda found: ends[found[1]], str(self.sentences["opsomming"]))


@cache
def load_messages(language: str = "nl") -> Messages:
    """Sentences and day names of a language, read once."""
    raw = json.loads(resource_path("text", f"{language}.json").read_text(encoding="utf-8"))
    return Messages(
        raw["zinnen"],
        DayNames(
            tuple(raw["weekdagen"]),
            tuple(raw["maanden"]),
            tuple(raw["maanden_kort"]),
            tuple(raw["weekdagen_kort"]),
        ),
    )
