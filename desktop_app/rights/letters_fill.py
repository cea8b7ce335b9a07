"""Fills a letter in. What people typed is plain text here: no braces, blocks or markup in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from desktop_app.rights.letters_body import PLACE
from desktop_app.rights.letters_model import (
    Brief,
    FilledLetter,
    Optie,
    Stuk,
    Veld,
    Verzending,
    Voorwaarde,
)
from desktop_app.rights.model import Blok
from desktop_app.text.message import Message, Value
from desktop_app.text.messages import Messages, load_messages
from desktop_app.traject.model import Bron

BLANK = "[……]"
"""Stands where something has to be filled in by hand; no full stop behind it runs into it."""

_NEWLINE = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"[-–—•*]\s+")
_JOINING = "\u200c\u200d"
"""Invisible signs that belong to how letters are written; other invisible ones go."""
_DROPPED = {"Cc", "Cf", "Cs"}

_SENT: dict[Verzending, Message] = {
    "mail_en_post": Message("brieven.mail_en_post"),
    "aangetekend_en_mail": Message("brieven.aangetekend_en_mail"),
    "post": Message("brieven.post"),
}


def fill(letter: Brief, values: Mapping[str, str], words: Messages | None = None) -> FilledLetter:
    """The letter with these values, by field: text as typed, and of a choice the id of the answer.

    A value that is empty or missing becomes a clear blank, named in `ontbreekt`, or leaves its
    block out. Values of other letters are not looked at. words: None takes the Dutch ones.
    """
    return _Filling(letter, values, words or load_messages()).letter()


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a typed text that hold something, without signs that steer or hide."""
    lines = (_shown(line) for line in _NEWLINE.split(text))
    return tuple(line for line in lines if line)


def _shown(line: str) -> str:
    if not line.isprintable():
        line = "".join(
            sign
            for sign in line.replace("\t", " ")
            if sign in _JOINING or unicodedata.category(sign) not in _DROPPED
        )
    return line.strip().strip(_JOINING)


class _Filling:
    """One letter being filled in; keeps which fields were wanted and not there."""

    def __init__(self, letter: Brief, values: Mapping[str, str], words: Messages) -> None:
        self.kop = letter.kop
        self.stukken = letter.stukken
        self.words = words
        self._fields = {field.id: field for field in letter.velden}
        self._given = {id: lines_of(values.get(id, "")) for id in self._fields}
        self._missing = dict[str, None]()

    def letter(self) -> FilledLetter:
        """The whole letter, read from top to bottom."""
        day, sender, address = self._word("datum"), self._word("mijn_naam"), self._address()
        subject = self._sentence(self.kop.onderwerp)
        blocks = tuple(_joined(self._blocks()))
        return FilledLetter(
            id=self.kop.id,
            datum=day,
            van=sender,
            aan=address,
            verzending=self.words.say(_SENT[self.kop.verzending]),
            onderwerp=subject,
            aanhef=self._salutation(),
            blokken=blocks,
            grondslag=self._ground(),
            groet=self.words.get("brieven.groet"),
            kopie=self._copies(),
            ontbreekt=tuple(self._missing),
        )

    def _address(self) -> tuple[str, ...]:
        told = tuple(filter(None, (self._text("aan_organisatie"), self._text("aan_naam"))))
        return told or (self._word("aan_organisatie"),)

    def _salutation(self) -> str:
        name = self._text("aan_naam")
        if name:
            return self.words.get("brieven.aanhef", naam=name)
        return self.words.get("brieven.aanhef_zonder_naam")

    def _copies(self) -> str:
        who = tuple(Message(f"wie.{role}") for role in self.kop.kopie_aan)
        return self.words.get("brieven.kopie", wie=who) if who else ""

    # -- fields --------------------------------------------------------------------------------

    def _text(self, id: str) -> str:
        """What stands for a field on one line; empty when it is not there."""
        field = self._fields[id]
        if field.soort == "keuze":
            option = self._answer(field)
            return option.tekst if option is not None else ""
        return " ".join(self._given[id])

    def _word(self, id: str) -> str:
        """What stands for a field, or a blank that is remembered."""
        text = self._text(id)
        if not text:
            self._missing[id] = None
        return text or BLANK

    def _sentence(self, text: str) -> str:
        return PLACE.sub(lambda found: self._word(found[1]), text)

    def _answer(self, field: Veld) -> Optie | None:
        return field.optie(" ".join(self._given[field.id]))

    def _holds(self, condition: Voorwaarde | None) -> bool:
        if condition is None:
            return True
        field = self._fields[condition.veld]
        if field.soort != "keuze":
            return bool(self._given[field.id])
        option = self._answer(field)
        return option is not None and condition.optie in {None, option.id}

    # -- text ----------------------------------------------------------------------------------

    def _blocks(self) -> Iterator[Blok]:
        for piece in self.stukken:
            if self._holds(piece.als):
                yield from self._filled(piece)
            elif self._is_first_unanswered(piece.als):
                yield Blok("alinea", (BLANK,))

    def _is_first_unanswered(self, condition: Voorwaarde | None) -> bool:
        """True once for a choice that must be made and is not: its text may not fall out unseen."""
        field = self._fields[condition.veld] if condition is not None else None
        if field is None or not field.verplicht or field.id in self._missing:
            return False
        if field.soort != "keuze" or self._answer(field) is not None:
            return False
        self._missing[field.id] = None
        return True

    def _filled(self, piece: Stuk) -> Iterator[Blok]:
        lines = tuple(line for text in piece.blok.regels for line in self._lines(text))
        if piece.blok.soort == "punten":
            yield Blok("punten", lines)
        else:
            yield from (Blok("alinea", (line,)) for line in lines)

    def _lines(self, text: str) -> tuple[str, ...]:
        """One line of a letter, or more where a field of more lines stands alone."""
        alone = PLACE.fullmatch(text)
        if alone and self._fields[alone[1]].soort == "lang" and self._given[alone[1]]:
            told = (_BULLET.sub("", line, count=1) if _BULLET.match(line) else line
                    for line in self._given[alone[1]])  # fmt: skip
            return tuple(told)
        return (self._sentence(text),)

    # -- what it rests on ----------------------------------------------------------------------

    def _ground(self) -> str:
        sources = [each.bron for each in self.kop.bronnen if self._holds(each.als)]
        told = "; ".join(self._cited(sources))
        return self.words.get("brieven.grondslag", bronnen=told) if told else ""

    def _cited(self, sources: list[Bron]) -> Iterator[str]:
        """Each law once, with its articles; what is no law by its name. Practice is no ground."""
        laws: dict[str, dict[str, list[str]]] = {}
        for source in sources:
            if source.soort == "praktijk":
                continue
            articles = laws.setdefault(source.wet, {})
            if source.artikel is not None:
                parts = articles.setdefault(source.artikel, [])
                parts += [source.lid] if source.lid is not None and source.lid not in parts else []
        for law, articles in laws.items():
            named: tuple[Value, ...] = tuple(
                Message("brieven.artikel_lid", {"artikel": article, "leden": tuple(parts)})
                if parts
                else Message("brieven.artikel", {"artikel": article})
                for article, parts in articles.items()
            )
            yield self.words.get("brieven.wet", wet=law, artikelen=named) if named else law


def _joined(blocks: Iterator[Blok]) -> Iterator[Blok]:
    """Lists that follow each other are one list."""
    points: tuple[str, ...] = ()
    for block in blocks:
        if block.soort == "punten":
            points += block.regels
            continue
        if points:
            yield Blok("punten", points)
            points = ()
        yield block
    if points:
        yield Blok("punten", points)
