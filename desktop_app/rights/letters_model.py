"""What a letter is: its head, its fields and its text; and what a filled one is."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.rights.model import Blok, Vertrouwen, Wanneer
from desktop_app.traject.model import Bron

Ontvanger = Literal[
    "werkgever", "casemanager", "bedrijfsarts", "bureau", "uwv", "eigenrisicodrager"
]
"""To whom a letter goes; the same words as the role of a contact."""
Soort = Literal["datum", "tekst", "lang", "keuze"]
Verzending = Literal["mail_en_post", "aangetekend_en_mail", "post"]

WITHOUT_MEDICAL: frozenset[Ontvanger] = frozenset(
    {"werkgever", "casemanager", "bureau", "eigenrisicodrager"}
)
"""Who never gets to read why somebody is ill."""


class Optie(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to choose. naam: what is chosen. tekst: what stands for it in the letter.

    gebeurtenissen: kinds of event that are this answer; without them the one named as its id.
    """

    id: str
    naam: str
    tekst: str = ""
    gebeurtenissen: tuple[str, ...] = ()

    def is_kind(self, event: str) -> bool:
        """Whether an event of this kind is this answer."""
        return event in (self.gebeurtenissen or (self.id,))


class Veld(Struct, frozen=True, forbid_unknown_fields=True):
    """A blank of a letter.

    soort: of `lang` each line becomes a point or paragraph where it stands alone.
    uit: places in the dossier that may know it, the best first.
    bij: the choice that tells which event a day is of; another answer is another day.
    moment: a day of the dossier only fits when it is still to come, or has been.
    medisch: may tell why somebody is ill, so never in a letter for an employer or bureau.
    """

    id: str
    naam: str
    uitleg: str
    soort: Soort
    uit: tuple[str, ...] = ()
    bij: str | None = None
    moment: Literal["eerder", "later"] | None = None
    verplicht: bool = False
    medisch: bool = False
    opties: tuple[Optie, ...] = ()

    def optie(self, id: str) -> Optie | None:
        """The answer with this id."""
        return next((option for option in self.opties if option.id == id), None)

    def optie_van(self, kind: str) -> Optie | None:
        """The answer that an event of this kind is."""
        return next((option for option in self.opties if option.is_kind(kind)), None)


class Voorwaarde(Struct, frozen=True, forbid_unknown_fields=True):
    """When a piece belongs in the letter: the field is filled in, or has this answer."""

    veld: str
    optie: str | None = None


class Stuk(Struct, frozen=True):
    """A paragraph or list of the text, its blanks in braces; `als`: only then."""

    blok: Blok
    als: Voorwaarde | None


class Grond(Struct, frozen=True, forbid_unknown_fields=True):
    """A source that the letter itself names; `als`: only then."""

    bron: Bron
    als: Voorwaarde | None = None


class BriefKop(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands above the text of a letter.

    wanneer: when to use it. waarop_letten: what to check before it goes.
    aan: who may get it, the most usual first. kopie_aan: who gets a copy.
    herinnering_na_dagen: after how many days without an answer to look again; with
        `herinnering_brief` for that.
    medisch_verboden: nothing in it may tell why somebody is ill.
    nu: moments at which it is offered, as with a page.
    bronnen: what the letter says that it rests on. achtergrond: what the advice rests on.
    The other lists hold ids of what belongs to it.
    """

    id: str
    titel: str
    onderwerp: str
    aan: tuple[Ontvanger, ...]
    verzending: Verzending
    wanneer: str
    waarop_letten: tuple[str, ...]
    velden: tuple[Veld, ...]
    medisch_verboden: bool
    bronnen: tuple[Grond, ...]
    gecontroleerd: date
    geldig_vanaf: date
    vertrouwen: Vertrouwen = "hoog"
    kopie_aan: tuple[Ontvanger, ...] = ()
    herinnering_na_dagen: int | None = None
    herinnering_brief: str | None = None
    nu: tuple[Wanneer, ...] = ()
    achtergrond: tuple[Bron, ...] = ()
    artikelen: tuple[str, ...] = ()
    mijlpalen: tuple[str, ...] = ()
    documenten: tuple[str, ...] = ()
    hulp: tuple[str, ...] = ()


class Brief(Struct, frozen=True):
    """A letter. gedeeld: the fields that every letter has. bestand: name of its file."""

    kop: BriefKop
    gedeeld: tuple[Veld, ...]
    stukken: tuple[Stuk, ...]
    bestand: str

    @property
    def id(self) -> str:
        """The name by which other parts ask for it."""
        return self.kop.id

    @property
    def velden(self) -> tuple[Veld, ...]:
        """Every field to fill in: those of every letter, then its own."""
        return (*self.gedeeld, *self.kop.velden)

    def veld(self, id: str) -> Veld | None:
        """The field with this id."""
        return next((field for field in self.velden if field.id == id), None)


class FilledLetter(Struct, frozen=True):
    """A letter as it would go out: plain text in every part, nothing of it is markup.

    aan: lines of the address. kopie: the line about copies, empty without any.
    grondslag: the last paragraph; empty when the letter rests on no law.
    ontbreekt: ids of the fields that are still blank, in the order of reading.
    """

    id: str
    datum: str
    van: str
    aan: tuple[str, ...]
    verzending: str
    onderwerp: str
    aanhef: str
    blokken: tuple[Blok, ...]
    grondslag: str
    groet: str
    kopie: str
    ontbreekt: tuple[str, ...]
