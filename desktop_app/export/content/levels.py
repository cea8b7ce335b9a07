"""How private each thing is: the one table behind the filter.

A level names the least private audience that may see something; every audience before it on the
ladder may see it too. A kind or field that is not named here goes to nobody but the person: who
adds one decides, and a test asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.export.audience import LADDER, Audience

OPEN: Audience = "werkgever"
"""Follows the level of the entry it stands in."""

FACTS: Mapping[str, Audience] = {
    "aow_datum": "uwv",
    "belastbaar_sinds": "werkgever",
    "bevallen_op": "uwv",
    "contract": "werkgever",
    "documenten": "uwv",
    "eerste_ziektedag": "werkgever",
    "eigenrisicodrager": "werkgever",
    "functie": "werkgever",
    "geboortedatum": "uwv",
    "gebeurtenissen": "uwv",
    "gedaan": "werkgever",
    "gesprekken": "ik",
    "hersteld_sinds": "werkgever",
    "id": "ik",
    "loon": "werkgever",
    "loonsanctie": "werkgever",
    "meerling": "uwv",
    "naam": "werkgever",
    "notities": "ik",
    "onderbrekingen": "werkgever",
    "schema": "werkgever",
    "spoor2": "ik",
    "spoor2_start": "werkgever",
    "uit_dienst": "werkgever",
    "uitgerekende_datum": "uwv",
    "vangnet": "uwv",
    "verlof": "uwv",
    "vervroegde_wia_aanvraag": "uwv",
    "vrijwillige_verlenging_tot_en_met": "werkgever",
    "werkgever": "werkgever",
    "werkhervatting": "werkgever",
    "wia_aanvraag": "uwv",
    "wia_te_laat_door": "helper",
    "ziek_door_zwangerschap": "uwv",
}
"""What a person told, by the name of the fact. Facts have no level of their own."""

EVENTS: Mapping[str, Audience] = {
    "aanvulling_riv_gevraagd": "uwv",
    "arbeidsdeskundig_rapport": "uwv",
    "bekorting_beslissing": "uwv",
    "bekorting_gevraagd": "uwv",
    "beslissing_op_bezwaar": "uwv",
    "deskundigenoordeel_gevraagd": "uwv",
    "eigen": "ik",
    "ingebrekestelling_ontvangen_uwv": "uwv",
    "instemming_opzegging": "helper",
    "loonsanctie_beslissing": "uwv",
    "ontslagaanvraag_ontvangen_uwv": "uwv",
    "ontslagbeslissing_uwv": "uwv",
    "opzegging_ontvangen": "helper",
    "second_opinion_gevraagd": "bedrijfsarts",
    "uwv_wia_brief_ontvangen": "uwv",
    "verweer_gevraagd_uwv": "uwv",
    "voorschot_toegekend": "uwv",
    "vso_gesloten": "helper",
    "vso_gesloten_zonder_bedenktijd": "helper",
    "wia_beslissing": "uwv",
    "ziektewet_beslissing": "uwv",
}
"""What happened, by its kind; what the person called it goes no further than `eigen`."""

KINDS: Mapping[str, Mapping[str, Audience]] = {
    "gesprek": {
        "datum": OPEN, "tijd": OPEN, "soort": OPEN, "onderwerp": OPEN, "met": OPEN, "mee": OPEN,
        "plaats": OPEN, "stand": OPEN, "afgesproken": OPEN, "open_punten": OPEN, "verslag": OPEN,
        "volgens_stuk": OPEN, "volgens_mij": "uwv", "boodschappen": "helper", "vragen": "helper",
        "niet_bespreken": "helper", "vorige": OPEN,
    },
    "visie": {
        "datum": OPEN, "soort": OPEN, "gesprek": OPEN, "vragen": OPEN, "antwoorden": OPEN,
    },
    "afspraak": {
        "tekst": OPEN, "wie": OPEN, "datum": OPEN, "uiterlijk": OPEN, "gedaan_op": OPEN,
        "gesprek": OPEN,
    },
    "actie": {
        "tekst": OPEN, "wie": OPEN, "datum": OPEN, "uiterlijk": OPEN, "gedaan_op": OPEN,
        "mijlpaal": OPEN,
    },
    "activiteit": {
        "titel": OPEN, "datum": OPEN, "tot_en_met": OPEN, "soort": OPEN, "met": OPEN,
        "uren": OPEN, "minuten": OPEN, "resultaat": OPEN, "papier": OPEN, "toelichting": "uwv",
    },
    "sollicitatie": {
        "functie": OPEN, "werkgever": OPEN, "datum": OPEN, "uren": OPEN, "bron": OPEN,
        "hoe": OPEN, "past": "uwv", "stand": OPEN, "gesprek_op": OPEN, "reactie_op": OPEN,
        "antwoord": OPEN, "toelichting": "uwv",
    },
    "notitie": {
        "tekst": OPEN, "titel": OPEN, "datum": OPEN, "mijlpaal": OPEN, "onderwerp": "helper",
    },
    "document": {
        "titel": OPEN, "soort": OPEN, "datum": OPEN, "van": OPEN, "medisch": OPEN,
        "mijlpaal": OPEN, "volgens_stuk": OPEN, "volgens_mij": "uwv", "toelichting": "uwv",
    },
    "herinnering": {
        "tekst": OPEN, "datum": OPEN, "over": OPEN, "gezien_op": OPEN, "uitgesteld_tot": OPEN,
    },
    "contact": {
        "rol": OPEN, "naam": OPEN, "organisatie": OPEN, "telefoon": OPEN, "mail": OPEN,
    },
    "uitkomst": {
        "check": OPEN, "uitkomsten": OPEN, "titel": OPEN, "datum": OPEN, "antwoorden": "ik",
        "regels_gecontroleerd": OPEN, "over": OPEN,
    },
    "brief": {
        "brief": OPEN, "datum": OPEN, "rol": OPEN, "aan": OPEN, "kopie": OPEN,
        "onderwerp": OPEN, "tekst": OPEN, "hoe": OPEN, "herinner_op": "helper",
        "beantwoord_op": OPEN, "vorige": OPEN,
    },
    "uitvoer": {
        "wat": OPEN, "voor": OPEN, "datum": OPEN, "bestand": OPEN, "regels_gecontroleerd": OPEN,
    },
    "uren": {
        "week": OPEN, "afgesproken": OPEN, "echt": OPEN, "soort": OPEN, "tot": OPEN,
        "gevolg": "uwv", "terugval_van": "uwv", "terugval_tot": "uwv", "toelichting": "uwv",
    },
}  # fmt: skip
"""By kind of entry: how far each field goes at most, whatever the level of its entry."""

FURTHEST: Mapping[str, Audience] = {
    "uitkomst": "helper", "herinnering": "helper", "uitvoer": "ik",
}  # fmt: skip
"""Kinds that stay closer than their own level says: what the person is finding out."""

LINKS = frozenset({"gesprek", "vorige", "papier", "over", "mijlpaal"})
"""Fields that name another entry, a paper or a step; emptied when that is not seen."""

FILE_NOTE: Audience = "uwv"
"""How far the note goes that a person made at a version of a file."""


def level_of(kind: str, own: Audience) -> Audience:
    """The level of an entry of this kind, whose own level is `own`."""
    furthest: Audience = FURTHEST.get(kind, OPEN) if kind in KINDS else "ik"
    return min(own, furthest, key=LADDER.index)


def field_level(kind: str, field: str) -> Audience:
    """How far a field of this kind of entry goes at most."""
    return KINDS.get(kind, {}).get(field, "ik")
