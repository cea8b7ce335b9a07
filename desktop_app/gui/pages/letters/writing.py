"""One letter being written: what the dossier knows, what the person told, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from desktop_app.dossier.bounds import LONGEST_SETTING
from desktop_app.export.letter_text import Letter, letter_of
from desktop_app.gui.pages.letters.drafts import PARTS, Draft, draft_of, keep
from desktop_app.rights.letters import BLANK, Contactpersoon, fill, known_values
from desktop_app.rights.letters_model import WITHOUT_MEDICAL, Brief, Ontvanger, Veld
from desktop_app.text.typed_dates import Typed, day_in_words, read_day

if TYPE_CHECKING:
    from desktop_app.dossier import Contact
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.pages.letters.about import About

TO_WHOM = "aan"
"""Places about who gets the letter begin so."""


class Writing:
    """Holds the draft; every question is answered from the dossier as it is now."""

    def __init__(self, desk: Desk, letter: Brief, about: About | None = None) -> None:
        """about: what of the reader's own it is about, such as a letter that was not answered."""
        self._desk = desk
        self.brief = letter
        self.about = about
        self.draft = Draft()
        self.read()

    # ------------------------------------------------------------------ the draft

    def read(self) -> bool:
        """Take what the dossier has kept; whether that is something else than was held."""
        kept = draft_of(self._desk, self.brief)
        if self.about is not None and kept.over != self.about.id:
            kept = Draft(over=self.about.id)
        if kept.as_json() == self.draft.as_json() and kept.over == self.draft.over:
            return False  # what is typed may have signs that are not kept
        self.draft = kept
        return True

    def keep(self, said: str | None = None) -> bool:
        """Keep the draft in the dossier; nothing happens where that has it already."""
        told = self.draft.as_json()
        if told == draft_of(self._desk, self.brief).as_json():
            return True
        if len(json.dumps(told).encode()) > LONGEST_SETTING:
            self._desk.refused.emit(self._desk.words.get("brieven.te_veel_tekst"))
            return False
        return self._desk.change(lambda session: keep(session, self.brief, self.draft), said)

    def choose(self, role: Ontvanger) -> None:
        """Somebody else gets it: what was typed about the one before is no longer true."""
        kept = {
            field.id: self.draft.velden[field.id]
            for field in self.brief.velden
            if field.id in self.draft.velden and not _is_about_reader(field)
        }
        wanted = None if role == self._usual_role else role
        self.draft = replace(self.draft, aan=wanted, velden=kept)

    def tell(self, told: Mapping[str, str]) -> None:
        """What stands in the fields now; only what the dossier does not say itself is kept."""
        before, own = self.values(), self.draft.velden
        changed = {id: text for id, text in told.items() if id in own or text != before.get(id, "")}
        self.draft = replace(self.draft, velden=changed)
        known = self.known()
        kept = {id: text for id, text in changed.items() if text != known.get(id, "")}
        self.draft = replace(self.draft, velden=kept)

    def change(self, part: str, text: str) -> None:
        """A part of the letter was changed by hand; the letter's own text takes that back."""
        changed = {name: one for name, one in self.draft.tekst.items() if name != part}
        if text != getattr(self.made(), part):
            changed[part] = text
        self.draft = replace(self.draft, tekst=changed)

    def put_back(self) -> None:
        """Forget what was changed by hand."""
        self.draft = replace(self.draft, tekst={})

    # ------------------------------------------------------------------ what follows

    @property
    def role(self) -> Ontvanger:
        """Who gets it."""
        wanted = self.draft.aan
        return wanted if wanted in self.brief.kop.aan else self._usual_role

    @property
    def _usual_role(self) -> Ontvanger:
        wanted = self.about.role if self.about is not None else None
        return wanted if wanted in self.brief.kop.aan else self.brief.kop.aan[0]

    @property
    def for_employer(self) -> bool:
        """Whether somebody reads it who may not know why the person is ill."""
        return not WITHOUT_MEDICAL.isdisjoint({self.role, *self.brief.kop.kopie_aan})

    def known(self) -> dict[str, str]:
        """What the dossier knows of the fields; a day as the contract writes it."""
        desk = self._desk
        found = {"datum": day_in_words(desk.today.isoformat(), desk.words)}
        if desk.facts is not None and desk.traject is not None:
            told = known_values(
                self.brief, desk.facts, desk.traject, self.people(), desk.today, desk.words,
                self.role, self._answers(),
            )  # fmt: skip
            found = {id: one.tekst for id, one in told.items()}
        if self.about is not None:
            found |= self.about.values
        return {id: self._kept_form(id, text) for id, text in found.items()}

    def values(self) -> dict[str, str]:
        """What stands in each field: what was told, else what is known."""
        return self.known() | self.draft.velden

    def made(self) -> Letter:
        """The letter with these values, before anything was changed by hand."""
        return letter_of(fill(self.brief, self._in_words(), self._desk.words))

    def letter(self) -> Letter:
        """The letter as it would go out."""
        made = self.made()
        changed = {part: self.draft.tekst.get(part, getattr(made, part)) for part in PARTS}
        return replace(made, **changed)

    def missing(self) -> tuple[str, ...]:
        """Names of the fields that are blank in the letter as it would go out."""
        made = fill(self.brief, self._in_words(), self._desk.words)
        shown = self.letter()
        parts = (shown.van, *shown.aan, shown.datum, shown.onderwerp, shown.tekst)
        if not any(BLANK in part for part in parts):
            return ()
        fields = (self.brief.veld(id) for id in made.ontbreekt)
        return tuple(field.naam for field in fields if field is not None)

    def people(self) -> list[Contactpersoon]:
        """Everybody in the traject that the dossier knows."""
        return [cast("Contactpersoon", one.payload) for one in self._desk.entries("contact")]

    def mail_address(self) -> str:
        """The mail address of who gets it; empty when none is known."""
        people = cast("Iterable[Contact]", self.people())
        return next((one.mail for one in people if one.rol == self.role and one.mail), "")

    # ------------------------------------------------------------------ inner workings

    def _answers(self) -> dict[str, str]:
        told = self.draft.velden
        return {id: text for id, text in told.items() if self._is_choice(id)}

    def _is_choice(self, id: str) -> bool:
        field = self.brief.veld(id)
        return field is not None and field.soort == "keuze"

    def _in_words(self) -> dict[str, str]:
        told = self.values()
        return {id: self._said(id, text) for id, text in told.items()}

    def _said(self, id: str, text: str) -> str:
        field = self.brief.veld(id)
        if field is None or field.soort != "datum" or not text:
            return text
        try:
            return day_in_words(text, self._desk.words)
        except ValueError:
            return ""

    def _kept_form(self, id: str, text: str) -> str:
        field = self.brief.veld(id)
        if field is None or field.soort != "datum":
            return text
        read = read_day(text, self._desk.today, self._desk.words.names, vague=False, future=None)
        return read.day if isinstance(read, Typed) else ""


def _is_about_reader(field: Veld) -> bool:
    return any(place.partition(".")[0] == TO_WHOM for place in field.uit)
