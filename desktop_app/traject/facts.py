"""The shape of the facts file, schema 1: what the person told, immutable.

Days are `Dag` (exact or vague). Which combinations are possible is judged in `checks.py`.
"""

from datetime import date
from functools import cache
from typing import Any, Literal, get_type_hints

from msgspec import Struct

from desktop_app.traject.calendar import Dag

ContractSoort = Literal[
    "vast",
    "tijdelijk",
    "uitzend_met_beding",
    "uitzend_zonder_beding",
    "oproep",
    "ambtenaar",
    "huishoudelijk",
]


class Contract(Struct, frozen=True, forbid_unknown_fields=True):
    """The employment; `einde` and `proeftijd_tot` are last days inside."""

    soort: ContractSoort | None = None
    begin: Dag | None = None
    einde: Dag | None = None
    proeftijd_tot: Dag | None = None


class Onderbreking(Struct, frozen=True, forbid_unknown_fields=True):
    """A recovery: first day fully recovered, first day ill again."""

    hersteld: Dag
    weer_ziek: Dag

    @property
    def order(self) -> tuple[date, ...]:
        """Sorts recoveries the same way, in whatever order they were told."""
        well, ill = self.hersteld, self.weer_ziek
        return well.datum, ill.datum, well.laatste, ill.laatste


class Werkhervatting(Struct, frozen=True, forbid_unknown_fields=True):
    """Work done while ill; never a recovery."""

    van: Dag
    tot_en_met: Dag | None = None
    uren_per_week: int | None = None
    soort: Literal["eigen", "aangepast", "ander", "arbeidstherapie"] | None = None


class Verlof(Struct, frozen=True, forbid_unknown_fields=True):
    """Pregnancy and birth leave; `zelfde_oorzaak` unknown counts as yes."""

    van: Dag
    tot_en_met: Dag | None = None
    soort: Literal["zwangerschap_bevalling"] | None = None
    zelfde_oorzaak: bool | None = None


class Stretch(Struct, frozen=True, forbid_unknown_fields=True):
    """Days of sickness because of pregnancy, both ends inside."""

    van: Dag
    tot_en_met: Dag | None = None


class Loonsanctie(Struct, frozen=True, forbid_unknown_fields=True):
    """UWV's extension of the wage; `hersteld_vastgesteld` is the day UWV decided it is repaired."""

    besluit: Dag | None = None
    weken: int | None = None
    tot_en_met: Dag | None = None
    hersteld_vastgesteld: Dag | None = None


class Loon(Struct, frozen=True, forbid_unknown_fields=True):
    """What the person says they are paid, in percent."""

    jaar_1_procent: int | None = None
    jaar_2_procent: int | None = None


class Gebeurtenis(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that starts a term, or an own moment (`eigen`).

    noemt: days a letter names, by `eerste_ziektedag`, `wachttijd.laatste_dag`,
        `wachttijd.eerste_wia_dag` or `<milestone>.uiterlijk`.
    uitkomst: of a decision, where the person tells it.
    """

    soort: str
    datum: Dag
    tot_en_met: Dag | None = None
    titel: str | None = None
    noemt: dict[str, Dag] = {}
    uitkomst: Literal["geen_wia", "wga_35_80", "wga_80_100", "iva"] | None = None


class DocumentStand(Struct, frozen=True, forbid_unknown_fields=True):
    """What the person said of a paper."""

    stand: Literal["heb", "gevraagd", "geweigerd", "nvt"]
    datum: Dag | None = None


class Spoor2(Struct, frozen=True, forbid_unknown_fields=True):
    """Second-track entries; empty until schema 1 gives them a shape."""

    activiteiten: tuple[Any, ...] = ()
    sollicitaties: tuple[Any, ...] = ()


class Feiten(Struct, frozen=True, forbid_unknown_fields=True):
    """The facts of one person. Only `eerste_ziektedag` is required."""

    eerste_ziektedag: Dag
    schema: int | None = None
    naam: str | None = None
    geboortedatum: Dag | None = None
    werkgever: str | None = None
    functie: str | None = None
    contract: Contract | None = None
    onderbrekingen: tuple[Onderbreking, ...] = ()
    hersteld_sinds: Dag | None = None
    werkhervatting: tuple[Werkhervatting, ...] = ()
    uitgerekende_datum: Dag | None = None
    verlof: tuple[Verlof, ...] = ()
    vangnet: tuple[
        Literal["no_risk", "zwangerschap", "orgaandonatie", "bevalling", "ouderen"], ...
    ] = ()
    aow_datum: Dag | None = None
    loonsanctie: Loonsanctie | None = None
    vrijwillige_verlenging_tot_en_met: Dag | None = None
    wia_aanvraag: Dag | None = None
    wia_te_laat_door: Literal["ik", "werkgever"] | None = None
    vervroegde_wia_aanvraag: Dag | None = None
    spoor2_start: Dag | None = None
    belastbaar_sinds: Dag | None = None
    uit_dienst: Dag | None = None
    id: str | None = None
    eigenrisicodrager: bool | None = None
    meerling: bool = False
    bevallen_op: Dag | None = None
    ziek_door_zwangerschap: tuple[Stretch, ...] = ()
    loon: Loon | None = None
    gebeurtenissen: tuple[Gebeurtenis, ...] = ()
    gedaan: dict[str, Dag] = {}
    documenten: dict[str, DocumentStand] = {}
    gesprekken: tuple[Any, ...] = ()
    spoor2: Spoor2 | None = None
    notities: tuple[Any, ...] = ()


@cache
def day_facts() -> frozenset[str]:
    """Names of the facts at the top that are a day."""
    hints = get_type_hints(Feiten)
    return frozenset(name for name, kind in hints.items() if kind in (Dag, Dag | None))


def employment_end(facts: Feiten) -> Dag | None:
    """Last day of the employment: `uit_dienst`, else that of the contract; None without an end."""
    return facts.uit_dienst or (facts.contract.einde if facts.contract is not None else None)
