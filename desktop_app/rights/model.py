"""What the content files under `resources/rights` hold, once read and checked."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.traject.model import Bron

Vertrouwen = Literal["hoog", "midden", "laag"]
"""How sure we are, by what was read; see the reference on rights."""


class Contact(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to reach somebody. `uitleg`: cost and hours, or what to check."""

    soort: Literal["telefoon", "website"]
    waarde: str
    naam: str = ""
    uitleg: str = ""
    vertrouwen: Vertrouwen = "hoog"


class Helplijn(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who helps: what for, when, what to have at hand, how to reach them."""

    id: str
    naam: str
    soort: Literal["crisis", "mens"]
    waarvoor: str
    wanneer: str
    bij_de_hand: tuple[str, ...]
    contacten: tuple[Contact, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date


class Blok(Struct, frozen=True):
    """A piece of a page, in the order of reading; plain text.

    regels: one for a heading or a paragraph, one a point for a list. niveau: 2 or 3 for a heading.
    """

    soort: Literal["kop", "alinea", "punten", "stappen"]
    regels: tuple[str, ...]
    niveau: int = 0


class Kop(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands above the text of a page.

    dringend: a page that warns. app: about the program itself; only these may lack a source.
    """

    id: str
    soort: Literal["dringend", "app", "artikel"]
    titel: str
    kort: str
    gecontroleerd: date
    geldig_vanaf: date
    geldig_tot_en_met: date | None = None
    vertrouwen: Vertrouwen = "hoog"
    bronnen: tuple[Bron, ...] = ()


class Pagina(Struct, frozen=True):
    """A page: its head and its text in pieces. `bestand`: name of its file, for reports."""

    kop: Kop
    blokken: tuple[Blok, ...]
    bestand: str

    @property
    def id(self) -> str:
        """The name by which other parts ask for it."""
        return self.kop.id

    @property
    def titel(self) -> str:
        """The title."""
        return self.kop.titel

    @property
    def kort(self) -> str:
        """What it says in one or two sentences; stands on cards that lead to it."""
        return self.kop.kort
