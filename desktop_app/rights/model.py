"""What the content files under `resources/rights` hold, once read and checked."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.traject.model import Bron

Vertrouwen = Literal["hoog", "midden", "laag"]
"""How sure we are, by what was read; see the reference on rights."""


Scherm = Literal["spoor2", "opbouw", "wiamap", "na104"]
"""A page of the window where something that is read about is kept or done."""


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


class Wanneer(Struct, frozen=True, forbid_unknown_fields=True):
    """A moment in somebody's traject. Every key that is given must hold; of a list one is enough.

    week: first and last week of sickness, both inside. fase, contract: words of the contract.
    mijlpaal: a moment that comes near or has passed and is not done. periode: runs today.
    gebeurtenis: was told. feit: a path into the facts that is filled in, and not "no"; the last
        part may be a word that a fact has, as in `vangnet.no_risk`.
    toekomst: a path to a day in the facts that is today or still to come.
    in_dienst: whether there is an employment today, as far as the facts tell.
    aow_binnen: the AOW day comes within so many days, or has come.
    """

    week: tuple[int, int] | None = None
    fase: tuple[str, ...] = ()
    contract: tuple[str, ...] = ()
    mijlpaal: tuple[str, ...] = ()
    periode: tuple[str, ...] = ()
    geen_periode: tuple[str, ...] = ()
    gebeurtenis: tuple[str, ...] = ()
    feit: tuple[str, ...] = ()
    toekomst: tuple[str, ...] = ()
    in_dienst: bool | None = None
    aow_binnen: int | None = None


class VoorJou(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with the reader's own dates; left out where one of them is not known.

    als: the sentence is only true at such a moment.
    """

    tekst: str
    als: Wanneer | None = None


class Kop(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands above the text of a page.

    soort: dringend is a page that warns or says what to do today; app is about the program itself;
        only these may lack a source.
    nummer: its number in the reference on rights.
    zwaar: said before a heavy topic is opened.
    nu: moments at which the page is offered, the heaviest `gewicht` first.
    zoek: other words by which people ask for it.
    hulp: ids of helplines. schermen: pages of the window to go on with. The other lists hold ids
        of what belongs to it.
    """

    id: str
    soort: Literal["dringend", "app", "artikel"]
    titel: str
    kort: str
    gecontroleerd: date
    geldig_vanaf: date
    geldig_tot_en_met: date | None = None
    vertrouwen: Vertrouwen = "hoog"
    nummer: str = ""
    zwaar: str = ""
    voor_jou: tuple[VoorJou, ...] = ()
    nu: tuple[Wanneer, ...] = ()
    gewicht: Literal[1, 2, 3] = 1
    zoek: tuple[str, ...] = ()
    verwant: tuple[str, ...] = ()
    dringend: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    mijlpalen: tuple[str, ...] = ()
    documenten: tuple[str, ...] = ()
    schermen: tuple[Scherm, ...] = ()
    gesprekken: tuple[str, ...] = ()
    brieven: tuple[str, ...] = ()
    hulp: tuple[str, ...] = ()
    bronnen: tuple[Bron, ...] = ()


class Pagina(Struct, frozen=True):
    """A page: its head and its text in pieces.

    bestand: name of its file, for reports. thema: name of its folder, see `themes`; `dringend` and
        `app` hold the pages of no theme.
    """

    kop: Kop
    blokken: tuple[Blok, ...]
    bestand: str
    thema: str = ""

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
