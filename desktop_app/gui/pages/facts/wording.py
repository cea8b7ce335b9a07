"""What is filled in, in words: labels, values, summaries, and refusals that name fields so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from desktop_app.gui.pages.facts.stores import Store, Told
from desktop_app.gui.pages.facts.table import (
    BY_PATH,
    CONTACT,
    LAST_DAY,
    NAMED,
    Fact,
    Section,
    facts_of,
    preset,
    read,
)
from desktop_app.gui.widgets.choice import Option
from desktop_app.text.message import Message, Value
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek

IN_LINE = 3
"""How many values a summary names."""
LONGEST = 60
"""Signs of one text in a summary."""


class Wording:
    """Says facts in the words of the table."""

    def __init__(self, words: Messages, regelboek: Regelboek) -> None:
        self._words = words
        self._book = regelboek

    def label(self, fact: Fact) -> str:
        """What a fact is called on the page."""
        return self._words.get(f"gegevens.veld.{fact.key}")

    def help(self, fact: Fact) -> str:
        """What it means and where to find it."""
        return self._words.get(f"gegevens.uitleg.{fact.key}")

    def options(self, fact: Fact, only: tuple[str, ...] = ()) -> list[Option]:
        """The choices of a fact with their help; `only` some of them."""
        made: list[Option] = []
        for value in only or fact.options:
            label = self.option(fact, value)
            if value in fact.helped:
                explained = self._words.get(f"gegevens.keuze_uitleg.{fact.key}.{value}")
                made.append((value, label, explained))
            else:
                made.append((value, label))
        return made

    def option(self, fact: Fact, value: str) -> str:
        """One choice in words; a value we do not know as it is."""
        if fact.path == "gebeurtenissen[].soort":
            id = f"gebeurtenis.{value}"
        else:
            id = f"gegevens.keuze.{fact.key}.{value}"
        return self._words.get(id) if self._words.has(id) else value

    # ------------------------------------------------------------------ days that letters name

    def named(self, name: str) -> str:
        """What a letter names, in words."""
        if name in NAMED:
            return self._words.get(f"gegevens.noemt.{name}")
        return self._words.get("gegevens.noemt.stap", naam=self.step(name.removesuffix(LAST_DAY)))

    def named_help(self, name: str) -> str:
        """What that day is."""
        if name in NAMED:
            return self._words.get(f"gegevens.noemt_uitleg.{name}")
        return self._words.get("gegevens.noemt_uitleg.stap")

    def step(self, key: str) -> str:
        """The name of a step by its key."""
        id, _, number = key.partition(".")
        rule = self._book.by_id.get(id)
        name = rule.naam if rule is not None else id
        return f"{name} {number}" if number else name

    # ------------------------------------------------------------------ values

    def value(self, fact: Fact, value: Any) -> str:
        """A value in words; empty when there is none."""
        if value in (None, "", [], {}) or (value is False and fact.path == "meerling"):
            return ""
        if fact.kind == "day":
            return day_in_words(str(value), self._words)
        if fact.kind == "yes_no":
            return self._words.get("gegevens.ja" if value else "gegevens.nee")
        if fact.kind == "choice":
            return self.option(fact, str(value))
        if fact.kind == "checks":
            return ", ".join(self.option(fact, str(one)) for one in value)
        if fact.kind == "named_days":
            return self._words.get("gegevens.datums", aantal=len(value))
        text = " ".join(str(value).split())
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"

    def pairs(self, section: Section, told: Told) -> list[str]:
        """What is filled in of an entry: label and value."""
        found = []
        for fact in facts_of(section):
            said = self.value(fact, read(told, fact.keys)) if fact.shown else ""
            if said and not preset(section, fact):
                found.append(self._pair(section, fact, said))
        return found

    def _pair(self, section: Section, fact: Fact, said: str) -> str:
        """What something is needs no label; a label that asks needs no colon."""
        if section.head and fact.needed and fact.kind == "choice":
            return said
        label = self.label(fact)
        if label.endswith("?"):
            return self._words.get("gegevens.paar_vraag", naam=label, waarde=said)
        return self._words.get("gegevens.paar", naam=label, waarde=said)

    def line(self, said: list[str]) -> str:
        """The first few, and how many more."""
        if not said:
            return self._words.get("gegevens.leeg")
        more = len(said) - IN_LINE
        shown = [*said[:IN_LINE]]
        if more > 0:
            shown.append(self._words.get("gegevens.en_nog", aantal=more))
        return "\n".join(shown)

    def counted(self, section: Section, store: Store) -> list[str]:
        """What a section adds to the summary of its group."""
        if not section.head:
            return [pair for id in store.ids() for pair in self.pairs(section, store.told(id))]
        count = len(store.ids())
        if not count:
            return []
        times = self._words.get("gegevens.aantal", aantal=count)
        name = self._words.get(f"gegevens.deel.{section.id}")
        return [self._words.get("gegevens.paar", naam=name, waarde=times)]

    # ------------------------------------------------------------------ what is wrong, or doubtful

    def refusal(self, message: Message) -> str:
        """The sentence of a refusal, its fields named as they are on the page."""
        values: dict[str, Value] = {
            name: self._field(value)
            if name in ("veld", "ander") and isinstance(value, str)
            else value
            for name, value in message.values.items()
        }
        return self._words.say(Message(message.id, values))

    def _field(self, path: str) -> str:
        head, _, name = path.partition(".noemt.")
        if name:
            return self.named(name)
        fact = BY_PATH.get(_general(head))
        if fact is not None and fact.shown:
            return self.label(fact)
        where, _, key = path.partition(".")
        if where == "gedaan":
            return self.step(key)
        return path

    def doubts(self, traject: Traject | None, paths: Iterable[str]) -> str:
        """The warnings about these fields, one on a line."""
        wanted = set(paths)
        found = traject.waarschuwingen if traject is not None else ()
        return "\n".join(self._words.say(one.tekst) for one in found if one.veld in wanted)

    def doubts_below(self, traject: Traject | None, head: str) -> str:
        """The warnings about an entry of a list and all in it."""
        found = traject.waarschuwingen if traject is not None else ()
        return "\n".join(
            self._words.say(one.tekst)
            for one in found
            if one.veld == head or one.veld.startswith(f"{head}.")
        )


def _general(path: str) -> str:
    """A path as in the table: `onderbrekingen[2].hersteld` to `onderbrekingen[].hersteld`."""
    return re.sub(rf"^{CONTACT}\.", f"{CONTACT}[].", re.sub(r"\[\d+\]", "[]", path))
