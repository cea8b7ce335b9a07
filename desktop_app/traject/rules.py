"""The shape of a rule of law in `resources/rules`; data only, no reckoning.

A term has its length, its start and its weekend shift as three separate properties, because
they come from three different places in the law and are mistaken separately.
"""

from datetime import date
from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType

from desktop_app.traject.model import Actor, Bron, KaartPlek, Laag, Niveau, Soort

Eenheid = Literal["dagen", "weken", "maanden", "jaren", "ziektedagen", "ziekteweken"]
Peildatum = Literal["eerste_ziektedag", "einde_wachttijd", "uiterlijk", "vandaag"]


class Duur(Struct, frozen=True, forbid_unknown_fields=True):
    """A length; `ziektedagen` and `ziekteweken` count only days of sickness of the chain."""

    aantal: int
    eenheid: Eenheid


class Termijn(Struct, frozen=True, forbid_unknown_fields=True):
    """An expression for one day. Exactly one of `anker`, `vroegste`, `laatste`, `eerste_bekende`.

    anker: name of a day the engine knows, or a term of its own.
    termijn/richting/start: length, direction, and for forward terms whether the anchor day is
        day one (`dag_telt_mee`) or the day after it (`dag_erna`).
    verschuiving: `termijnenwet` moves a last day on a weekend or holiday to the next working day.
    als: the term is unknown unless this holds.
    uitleg: the rule's own sentence for the derivation, instead of the general one.
    """

    anker: "str | Termijn | None" = None
    termijn: Duur | None = None
    richting: Literal["vooruit", "terug"] = "vooruit"
    start: Literal["dag_telt_mee", "dag_erna"] | None = None
    verschuiving: Literal["geen", "termijnenwet"] = "geen"
    vroegste: "tuple[Termijn, ...]" = ()
    laatste: "tuple[Termijn, ...]" = ()
    eerste_bekende: "tuple[Termijn, ...]" = ()
    als: "Conditie | None" = None
    uitleg: str | None = None


class Conditie(Struct, frozen=True, forbid_unknown_fields=True):
    """When something holds. Exactly one kind of key; an unknown fact or day makes it false."""

    alle: "tuple[Conditie, ...] | None" = None
    een_van: "tuple[Conditie, ...] | None" = None
    niet: "Conditie | None" = None
    bekend: str | None = None
    feit: str | None = None
    waarden: tuple[str | bool | int, ...] = ()
    vangnet: tuple[str, ...] | None = None
    gebeurtenis: str | None = None
    toestand: str | None = None
    voor: tuple[Termijn, Termijn] | None = None
    niet_na: tuple[Termijn, Termijn] | None = None


class Termijnen(Struct, frozen=True, forbid_unknown_fields=True):
    """The days of a milestone, each an expression; absent means null."""

    vanaf: Termijn | None = None
    uiterlijk: Termijn | None = None
    wettelijk_uiterlijk: Termijn | None = None
    verwacht_van: Termijn | None = None
    verwacht_tot_en_met: Termijn | None = None


class Versie(Struct, frozen=True, forbid_unknown_fields=True):
    """The terms of one stretch of validity, where a rule changed its number."""

    geldig_vanaf: date
    geldig_tot_en_met: date | None
    termijnen: Termijnen


class Deel(Struct, frozen=True, forbid_unknown_fields=True):
    """One of several milestones of a rule, numbered in this order (three court terms, say)."""

    naam: str
    termijnen: Termijnen
    lijst: Conditie | None = None
    wat: str | None = None
    waarom: str | None = None


class SerieDeel(Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of a series: anchor + k steps, k = 1, 2, …, bounded before or up to a day."""

    anker: Termijn
    stap: Duur
    voor: Termijn | None = None
    tot_en_met: Termijn | None = None


class Herhaling(Struct, frozen=True, forbid_unknown_fields=True):
    """How a rule repeats: per event of these kinds, per calendar year, in a series, or in parts.

    naam: the name of one of them where that is better than a number; `{jaar}` is its year.
    """

    gebeurtenis: tuple[str, ...] = ()
    kalenderjaar: bool = False
    serie: tuple[SerieDeel, ...] = ()
    delen: tuple[Deel, ...] = ()
    naam: str | None = None


class PeriodeRegel(Struct, frozen=True, forbid_unknown_fields=True):
    """A period that follows from a rule; both days inside."""

    id: str
    naam: str
    van: Termijn
    tot_en_met: Termijn
    lijst: Conditie | None = None
    voorwaarden: tuple[str, ...] = ()


class StapTekst(Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences for the next steps; `jij` for an own act, `vraag` for asking a late other.

    ook_te_laat: whether the own act is still worth a step after its last day.
    """

    jij: str | None = None
    ander: str | None = None
    vraag: str | None = None
    ook_te_laat: bool = True


class Voorbeeld(Struct, frozen=True, forbid_unknown_fields=True):
    """A worked example beside the rule, run as a test.

    verwacht: keys without a dot are fields of this rule's own (first) milestone; `2.uiterlijk`
    names number two; `traject.<path>`, `mijlpaal.<key>.<field>` and `periode.<id>.<field>` look
    elsewhere; `invoer` gives days for anchors `invoer:<name>` and then `verwacht` has the
    fields of `termijnen`. `getoond` false: the milestone is not listed.
    """

    titel: str
    bron: str
    verwacht: dict[str, Any] = {}
    feiten: dict[str, Any] | None = None
    vandaag: date | None = None
    invoer: dict[str, date] | None = None
    getoond: bool = True


class Regel(Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of the law; see `resources/rules/README.md` for every field."""

    id: str
    naam: str
    laag: Laag
    wie: tuple[Actor, ...]
    wat: str
    waarom: str
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    vertrouwen: Literal["hoog", "middel", "laag"]
    geldig_vanaf: date
    geldig_tot_en_met: date | None
    peildatum: Peildatum
    voorbeelden: tuple[Voorbeeld, ...]
    weergave: Literal["mijlpaal", "uitleg"] = "uitleg"
    soort: Soort | UnsetType = UNSET
    aan_zet: Actor | None = None
    lijst: Conditie | None = None
    herhaling: Herhaling | None = None
    termijnen: Termijnen | None = None
    versies: tuple[Versie, ...] = ()
    peil: Termijn | None = None
    perioden: tuple[PeriodeRegel, ...] = ()
    ingehaald_door: tuple[str, ...] = ()
    vervalt_bij: tuple[
        Literal[
            "herstel", "einde_dienstverband", "aow", "aow_voor_wia", "loonsanctie", "laatste_dag"
        ],
        ...,
    ] = ()
    gedaan_door: tuple[str, ...] = ()
    legt_vast: str | None = None
    stap: StapTekst = StapTekst()
    voorwaarden: tuple[str, ...] = ()
    uitzonderingen: tuple[str, ...] = ()
    papieren: tuple[str, ...] = ()
    elders: str | None = None
    kaart: KaartPlek | None = None
    vraag_na_bij: Literal["uwv", "werkgever", "bedrijfsarts", "vakbond"] = "uwv"
    niveau: Niveau | None = None

    @property
    def wie_mag_zien(self) -> Niveau:
        """Who may see in a paper what follows from this rule, see `niveau` in the README."""
        if self.niveau is not None:
            return self.niveau
        taking_part = "werkgever" in self.wie or self.soort == "gebeurt"
        return "werkgever" if taking_part else "uwv"


Groep = Literal["begin", "eerste_jaar", "tweede_jaar", "tweede_spoor", "altijd", "bijzonder"]
"""Where a paper is listed, in this order."""


class CatalogusDocument(Struct, frozen=True, forbid_unknown_fields=True):
    """A paper that belongs in a file; `mijlpaal` tells after which moment it is due.

    groep: the part of the two years it is listed under. kopie: whether the reader gets one.
    """

    id: str
    naam: str
    wie: tuple[str, ...]
    medisch: Literal["nee", "functioneel", "ja"]
    voor_wia: bool
    mijlpaal: str | None
    verwacht_altijd: bool
    alleen_als: Conditie | None
    kopie: str
    uitleg: str
    groep: Groep
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
