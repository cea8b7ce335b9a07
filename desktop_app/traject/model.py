"""What comes out of the engine: the Traject and its parts.

All days are calendar days; first and last day of a period are both inside. Nothing in here is
ever stored. The field names are the JSON keys of the public contract.
"""

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.text.message import Message

Actor = Literal[
    "jij",
    "werkgever",
    "bedrijfsarts",
    "casemanager",
    "arbeidsdeskundige",
    "bureau",
    "uwv",
    "eigenrisicodrager",
    "kantonrechter",
]
Stand = Literal["gedaan", "open", "binnenkort", "verstreken", "vervallen"]
Laag = Literal["wet", "uwv", "tip"]
Soort = Literal["moet", "mag", "verwacht", "gebeurt"]
Niveau = Literal["ik", "helper", "bedrijfsarts", "uwv", "werkgever"]
"""The least private of those who may see something; each one before it may see it too."""


class Bron(Struct, frozen=True):
    """Where a rule stands: law and article, or the practice text it comes from."""

    soort: Literal["wet", "regeling", "beleid", "praktijk", "rechtspraak"]
    wet: str
    artikel: str | None = None
    lid: str | None = None
    bwb: str | None = None
    link: str | None = None
    geldig_vanaf: date | None = None
    gecontroleerd: date | None = None


class HerleidingStap(Struct, frozen=True):
    """One step from fact to date: a sentence, and the day it arrives at."""

    tekst: Message
    datum: date | None = None


Herleiding = tuple[HerleidingStap, ...]


class Spanne(Struct, frozen=True):
    """A stretch of days, both ends inside; an open end is None."""

    van: date | None = None
    tot_en_met: date | None = None


class KaartPlek(Struct, frozen=True):
    """Where a milestone stands on the railway map; data of the rule, no coordinates."""

    spoor: Literal["spoor1", "spoor2", "uwv"]
    voorrang: int
    klein: bool = False
    label: str | None = None


class Mijlpaal(Struct, frozen=True):
    """One moment of the process, with its last day, its state and why.

    `wat`, `waarom`, `papieren`, `vertrouwen`,
    `voorwaarden`, `uitzonderingen`, `elders` and `kaart` are the rule's own words for views.
    """

    id: str
    volgnummer: int | None
    naam: str
    wie: tuple[Actor, ...]
    laag: Laag
    soort: Soort
    vanaf: date | None
    uiterlijk: date | None
    wettelijk_uiterlijk: date | None
    advies: date | None
    verwacht: Spanne
    volgens_brief: date | None
    vaag: bool
    stand: Stand
    gedaan_op: date | None
    aan_zet: Actor | None
    herleiding: Herleiding
    bronnen: tuple[Bron, ...]
    wat: str
    waarom: str
    papieren: tuple[str, ...]
    voorwaarden: tuple[str, ...]
    uitzonderingen: tuple[str, ...]
    elders: str | None
    vertrouwen: Literal["hoog", "middel", "laag"]
    gecontroleerd: date
    kaart: KaartPlek | None
    achterhaald: bool = False
    """Its day has passed and doing it now has no use: a later step is done, or its time is over."""
    ziekteweek: int | None = None
    """Week of sickness in which the last day falls; it counts on after 104."""
    gedaan_vaag: bool = False
    """True when the day on which it was done is known only roughly."""
    genummerd: bool = True
    """False when the name itself tells which of several it is, so that views leave out a number."""
    niveau: Niveau = "werkgever"
    """Who may see in a paper that this moment is there."""

    @property
    def nummer(self) -> int | None:
        """The number to show beside the name, if any."""
        return self.volgnummer if self.genummerd else None

    @property
    def sleutel(self) -> str:
        """Id with number where it repeats, as `gedaan` and letters name it."""
        return self.id if self.volgnummer is None else f"{self.id}.{self.volgnummer}"


class Periode(Struct, frozen=True):
    """A stretch over which something holds; `van` and `tot_en_met` are both inside."""

    id: str
    naam: str
    van: date
    tot_en_met: date | None
    volgnummer: int | None
    vaag: bool
    voorwaarden: tuple[str, ...]
    herleiding: Herleiding
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    niveau: Niveau = "werkgever"
    """Who may see in a paper that this holds."""


class Reeks(Struct, frozen=True):
    """The chain of sickness spells that counts, and why (four-week rule)."""

    eerste_dag: date
    vaag: bool
    perioden: tuple[Spanne, ...]
    herleiding: Herleiding


class Wachttijd(Struct, frozen=True):
    """The 104 weeks before the WIA; `eerste_wia_dag` includes extensions of the wage."""

    eerste_dag: date
    laatste_dag: date
    eerste_wia_dag: date
    dagen_niet_meegeteld: int
    vervuld: bool
    vaag: bool
    vroegste_verkorte_einde: date | None = None


class Document(Struct, frozen=True):
    """A paper of the catalogue and where it stands.

    mijlpaal: key of the moment that asks for it: the last one that has been, else the first to
    come. uiterlijk: last day of that moment; None where there is none.
    """

    id: str
    naam: str
    stand: Literal["heb", "gevraagd", "geweigerd", "nvt", "ontbreekt", "nog_niet"]
    sinds: date | None
    wie: tuple[str, ...]
    medisch: Literal["nee", "functioneel", "ja"]
    voor_wia: bool
    mijlpaal: str | None = None
    uiterlijk: date | None = None


class Stap(Struct, frozen=True):
    """Something to do now: `id` is the milestone's key, `tekst` the rule's own sentence."""

    id: str
    tekst: str
    wie: Actor
    uiterlijk: date | None
    vaag: bool


class NietBerekend(Struct, frozen=True):
    """What cannot be computed, why, and whom to ask. Never a guessed date."""

    id: str
    reden: Message
    vraag_na_bij: Literal["uwv", "werkgever", "bedrijfsarts", "vakbond"]
    speelt_mee: bool = True
    """False when it cannot matter to this traject; views then leave it out."""


class Waarschuwing(Struct, frozen=True):
    """A doubt about a fact: its field as a path, and a sentence."""

    veld: str
    tekst: Message


class Traject(Struct, frozen=True):
    """Everything that follows from the facts on one day.

    `open_vragen` are the parts of `niet_berekend` that can matter; views show those.
    """

    vandaag: date
    ziekteweek: int | None
    weken_totaal: int
    fase: str
    aow_datum: date | None
    reeks: Reeks
    wachttijd: Wachttijd
    mijlpalen: tuple[Mijlpaal, ...]
    perioden: tuple[Periode, ...]
    documenten: tuple[Document, ...]
    volgende_stappen: tuple[Stap, ...]
    anderen_aan_zet: tuple[Stap, ...]
    niet_berekend: tuple[NietBerekend, ...]
    waarschuwingen: tuple[Waarschuwing, ...]
    regels_gecontroleerd: date
    """The oldest day on which a rule in use was checked."""
    regels_verouderd: bool
    """True when that is more than the months of the rulebook before `vandaag`."""

    @property
    def open_vragen(self) -> tuple[NietBerekend, ...]:
        """What cannot be computed and can matter to this person."""
        return tuple(entry for entry in self.niet_berekend if entry.speelt_mee)

    @property
    def milestones_by_key(self) -> dict[str, Mijlpaal]:
        """The milestones by `sleutel`, as steps and facts name them."""
        return {milestone.sleutel: milestone for milestone in self.mijlpalen}
