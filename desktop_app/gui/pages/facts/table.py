"""Which facts there are, where they are asked and how: the one table the page is built from.

A fact that stands in `traject.facts` and not here makes a test fail. Words go by the key of a fact:
`gegevens.veld.<key>` is its label, `gegevens.uitleg.<key>` its help, `gegevens.keuze.<key>.<value>`
an option.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

Kind = Literal[
    "day",
    "text",
    "number",
    "choice",
    "yes_no",
    "checks",
    "named_days",  # days by name, such as a letter names them
    "fixed",  # has one value, which is filled in when an entry is made
    "elsewhere",  # asked on another page
    "kept",  # for programs, or empty in this schema: never asked and never lost
]
Keys = tuple[str, ...]
"""Where a value stands inside the facts, or inside one entry of a list."""


class Fact(Struct, frozen=True):
    """One fact.

    path: as the contract names it, `[]` behind a list. section: where it is asked.
    options: of a choice. helped: the options that have a help of their own.
    asked: another fact of the same section and the values with which this one matters; without
        values any will do. None: always. needed: without it the entry cannot be.
    future: whether a day without a year is rather the next one.
    """

    path: str
    section: str
    kind: Kind
    options: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()
    asked: tuple[str, tuple[str, ...]] | None = None
    needed: bool = False
    future: bool = False

    @property
    def key(self) -> str:
        """What its words go by."""
        return self.path.replace("[]", "")

    @property
    def keys(self) -> Keys:
        """Where it stands: behind the list it is in, if any."""
        return tuple(re.sub(r"^\w+\[\]\.", "", self.path).split("."))

    @property
    def shown(self) -> bool:
        """Whether it has a field of its own on this page."""
        return self.kind not in ("fixed", "elsewhere", "kept")

    def matters(self, told: Mapping[str, Any]) -> bool:
        """Whether to ask it beside what is told: facts, or one entry of a list."""
        if self.asked is None or read(told, self.keys) is not None:
            return True
        other, values = self.asked
        known = read(told, tuple(other.split(".")))
        return known in values if values else known not in (None, False)


class Section(Struct, frozen=True):
    """A few facts that belong together, or a list of entries.

    head: of a list, its name among the facts (`contact`: entries of the dossier). kinds: which
    events of the list stand here. preset: what a new entry has from the beginning.
    """

    id: str
    group: str
    head: str = ""
    kinds: tuple[str, ...] = ()
    preset: tuple[tuple[str, str], ...] = ()


GROUPS = ("ziekte", "werk", "verlof", "besluiten", "gedaan", "mensen")
EVENTS, CONTACT = "gebeurtenissen", "contact"
_DISMISSAL = (
    "opzegging_ontvangen",
    "instemming_opzegging",
    "vso_gesloten",
    "vso_gesloten_zonder_bedenktijd",
    "ontslagaanvraag_ontvangen_uwv",
    "verweer_gevraagd_uwv",
    "ontslagbeslissing_uwv",
)
_APPLICATION = (
    "uwv_wia_brief_ontvangen",
    "aanvulling_riv_gevraagd",
    "wia_beslissing",
    "voorschot_toegekend",
)
_SANCTION = ("loonsanctie_beslissing", "bekorting_gevraagd", "bekorting_beslissing")
_OPINION = (
    "deskundigenoordeel_gevraagd",
    "second_opinion_gevraagd",
    "arbeidsdeskundig_rapport",
    "ziektewet_beslissing",
    "beslissing_op_bezwaar",
    "ingebrekestelling_ontvangen_uwv",
)
_LEAVE_KIND = ("soort", "zwangerschap_bevalling")

SECTIONS: tuple[Section, ...] = (
    Section("dagen", "ziekte"),
    Section("onderbrekingen", "ziekte", "onderbrekingen"),
    Section("werkhervatting", "ziekte", "werkhervatting"),
    Section("contract", "werk"),
    Section("plek", "werk"),
    Section("dienst", "werk"),
    Section("loon", "werk"),
    Section("jij", "werk"),
    Section("vangnet", "werk"),
    Section("zwangerschap", "verlof"),
    Section("verlof", "verlof", "verlof", preset=(_LEAVE_KIND,)),
    Section("ziek_door_zwangerschap", "verlof", "ziek_door_zwangerschap"),
    Section("wia", "besluiten"),
    Section("brieven_wia", "besluiten", EVENTS, _APPLICATION),
    Section("loonsanctie", "besluiten"),
    Section("brieven_loonsanctie", "besluiten", EVENTS, _SANCTION),
    Section("vervolg", "besluiten"),
    Section("brieven_ontslag", "besluiten", EVENTS, _DISMISSAL),
    Section("brieven_oordeel", "besluiten", EVENTS, _OPINION),
    Section("eigen", "besluiten", EVENTS, ("eigen",), (("soort", "eigen"),)),
    Section("gedaan", "gedaan"),
    Section("mensen", "mensen", CONTACT),
)

_CONTRACTS = (
    "vast", "tijdelijk", "uitzend_met_beding", "uitzend_zonder_beding", "oproep", "ambtenaar",
    "huishoudelijk",
)  # fmt: skip
_SAFETY_NET = ("no_risk", "zwangerschap", "orgaandonatie", "bevalling", "ouderen")
_ROLES = (
    "werkgever", "bedrijfsarts", "casemanager", "arbeidsdeskundige", "bureau", "uwv",
    "eigenrisicodrager", "kantonrechter", "vakbond", "huisarts", "coach", "anders",
)  # fmt: skip
_HELPED_EVENTS = (
    "aanvulling_riv_gevraagd", "voorschot_toegekend", "bekorting_gevraagd", "vso_gesloten",
    "vso_gesloten_zonder_bedenktijd", "instemming_opzegging", "verweer_gevraagd_uwv",
    "deskundigenoordeel_gevraagd", "second_opinion_gevraagd", "arbeidsdeskundig_rapport",
    "beslissing_op_bezwaar", "ingebrekestelling_ontvangen_uwv",
)  # fmt: skip
_LETTERS = (*_APPLICATION, *_SANCTION, *_DISMISSAL, *_OPINION)

FACTS: tuple[Fact, ...] = (
    Fact("eerste_ziektedag", "dagen", "day", needed=True),
    Fact("hersteld_sinds", "dagen", "day"),
    Fact("onderbrekingen[].hersteld", "onderbrekingen", "day", needed=True),
    Fact("onderbrekingen[].weer_ziek", "onderbrekingen", "day", needed=True),
    Fact("werkhervatting[].van", "werkhervatting", "day", needed=True),
    Fact("werkhervatting[].tot_en_met", "werkhervatting", "day"),
    Fact("werkhervatting[].uren_per_week", "werkhervatting", "number"),
    Fact("werkhervatting[].soort", "werkhervatting", "choice",
         ("eigen", "aangepast", "ander", "arbeidstherapie"), ("aangepast", "arbeidstherapie")),
    Fact("contract.soort", "contract", "choice", _CONTRACTS,
         ("uitzend_met_beding", "uitzend_zonder_beding")),
    Fact("contract.begin", "contract", "day"),
    Fact("contract.einde", "contract", "day", future=True, asked=(
        "contract.soort", ("tijdelijk", "uitzend_met_beding", "uitzend_zonder_beding", "oproep"))),
    Fact("werkgever", "plek", "text"),
    Fact("functie", "plek", "text"),
    Fact("eigenrisicodrager", "plek", "yes_no"),
    Fact("uit_dienst", "dienst", "day", future=True),
    Fact("contract.proeftijd_tot", "dienst", "day"),
    Fact("loon.jaar_1_procent", "loon", "number"),
    Fact("loon.jaar_2_procent", "loon", "number"),
    Fact("naam", "jij", "text"),
    Fact("geboortedatum", "jij", "day"),
    Fact("aow_datum", "jij", "day", future=True),
    Fact("vangnet", "vangnet", "checks", _SAFETY_NET, _SAFETY_NET),
    Fact("uitgerekende_datum", "zwangerschap", "day", future=True),
    Fact("meerling", "zwangerschap", "yes_no"),
    Fact("bevallen_op", "zwangerschap", "day"),
    Fact("verlof[].soort", "verlof", "fixed"),
    Fact("verlof[].van", "verlof", "day", needed=True, future=True),
    Fact("verlof[].tot_en_met", "verlof", "day", future=True),
    Fact("verlof[].zelfde_oorzaak", "verlof", "yes_no"),
    Fact("ziek_door_zwangerschap[].van", "ziek_door_zwangerschap", "day", needed=True),
    Fact("ziek_door_zwangerschap[].tot_en_met", "ziek_door_zwangerschap", "day"),
    Fact("wia_aanvraag", "wia", "day"),
    Fact("wia_te_laat_door", "wia", "choice", ("ik", "werkgever"), asked=("wia_aanvraag", ())),
    Fact("vervroegde_wia_aanvraag", "wia", "day"),
    Fact("loonsanctie.besluit", "loonsanctie", "day"),
    Fact("loonsanctie.weken", "loonsanctie", "number"),
    Fact("loonsanctie.tot_en_met", "loonsanctie", "day", future=True),
    Fact("loonsanctie.hersteld_vastgesteld", "loonsanctie", "day", asked=("loonsanctie", ())),
    Fact("vrijwillige_verlenging_tot_en_met", "vervolg", "day", future=True),
    Fact("belastbaar_sinds", "vervolg", "day"),
    Fact("spoor2_start", "vervolg", "day"),
    Fact("gebeurtenissen[].soort", "brieven", "choice", _LETTERS, _HELPED_EVENTS, needed=True),
    Fact("gebeurtenissen[].titel", "brieven", "text", asked=("soort", ("eigen",))),
    Fact("gebeurtenissen[].datum", "brieven", "day", needed=True),
    Fact("gebeurtenissen[].tot_en_met", "brieven", "day", asked=("soort", ("eigen",))),
    Fact("gebeurtenissen[].uitkomst", "brieven", "choice",
         ("geen_wia", "wga_35_80", "wga_80_100", "iva"),
         ("geen_wia", "wga_35_80", "wga_80_100", "iva"), asked=("soort", ("wia_beslissing",))),
    Fact("gebeurtenissen[].noemt", "brieven", "named_days", asked=("soort", _LETTERS), future=True),
    Fact("contact[].rol", "mensen", "choice", _ROLES, needed=True),
    Fact("contact[].naam", "mensen", "text"),
    Fact("contact[].organisatie", "mensen", "text"),
    Fact("contact[].telefoon", "mensen", "text"),
    Fact("contact[].mail", "mensen", "text"),
    Fact("gedaan", "gedaan", "elsewhere"),
    Fact("documenten", "", "elsewhere"),
    Fact("gesprekken", "", "kept"),
    Fact("spoor2.activiteiten", "", "kept"),
    Fact("spoor2.sollicitaties", "", "kept"),
    Fact("notities", "", "kept"),
    Fact("schema", "", "kept"),
    Fact("id", "", "kept"),
)  # fmt: skip

BY_PATH = {fact.path: fact for fact in FACTS}
BY_SECTION = {section.id: section for section in SECTIONS}
NAMED = ("eerste_ziektedag", "wachttijd.laatste_dag", "wachttijd.eerste_wia_dag")
"""What every letter may name, beside the last day of a step."""
LAST_DAY = ".uiterlijk"
"""Behind the key of a step, in what a letter names."""


def facts_of(section: Section) -> tuple[Fact, ...]:
    """The facts that are asked in a section, in their order."""
    if section.head:
        return tuple(fact for fact in FACTS if fact.path.startswith(f"{section.head}[]."))
    return tuple(fact for fact in FACTS if fact.section == section.id)


def preset(section: Section, fact: Fact) -> bool:
    """Whether a section fills this fact in by itself."""
    return any(fact.keys == (name,) for name, _ in section.preset)


def read(told: Mapping[str, Any], keys: Keys) -> Any:
    """The value at a place; None when there is none."""
    value: Any = told
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def written(told: Mapping[str, Any], keys: Keys, value: Any) -> dict[str, Any]:
    """The same with another value at a place; None takes it away, with a group it leaves empty."""
    changed, head = dict(told), keys[0]
    if len(keys) > 1:
        inside = changed.get(head)
        known = inside if isinstance(inside, Mapping) else {}
        value = written(known, keys[1:], value) or None
    if value is None:
        changed.pop(head, None)
    else:
        changed[head] = value
    return changed
