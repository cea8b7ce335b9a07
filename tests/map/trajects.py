"""Trajects made by hand for tests of map and window: right shapes, no rules of law."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import msgspec

from desktop_app.text.message import Message
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_path
from desktop_app.traject.model import (
    Bron,
    HerleidingStap,
    KaartPlek,
    Mijlpaal,
    NietBerekend,
    Periode,
    Reeks,
    Spanne,
    Stand,
    Traject,
    Waarschuwing,
    Wachttijd,
)

FIRST = date(2026, 2, 2)
TODAY = date(2026, 11, 22)
CHECKED = date(2026, 11, 22)
SOURCE = Bron(
    "regeling", "Regeling procesgang eerste en tweede ziektejaar", "4", "2", gecontroleerd=CHECKED
)
STEPS = (
    HerleidingStap(Message("proef.eerste_ziektedag"), FIRST),
    HerleidingStap(Message("proef.weken"), None),
)
OWN_SENTENCES = {
    "proef.eerste_ziektedag": "Je eerste ziektedag is de eerste dag van week 1.",
    "proef.weken": "Daarna tellen we de weken van je ziekte.",
    "proef.reden": "Dit hangt af van jouw cao.",
    "proef.waarschuwing": "Deze dag ligt in het weekend. Klopt dat?",
}


@cache
def words() -> Messages:
    """The sentences of the program with those of the tests."""
    shipped = load_messages()
    return Messages({**shipped.sentences, **OWN_SENTENCES}, shipped.names)


def measure(text: str, size: float, *, bold: bool = False) -> float:
    """A width near that of the window's font, without Qt."""
    narrow = sum(letter in "iljtf .,:1'" for letter in text)
    return size * (0.57 * (len(text) - narrow) + 0.3 * narrow) * (1.05 if bold else 1)


def milestone(
    id: str,
    naam: str,
    day: date | None,
    spoor: Any = "spoor1",
    voorrang: int = 5,
    **fields: Any,
) -> Mijlpaal:
    """A milestone with the fields that a test does not care about filled in."""
    label = fields.pop("label", None)
    klein = fields.pop("klein", False)
    values: dict[str, Any] = {
        "volgnummer": None,
        "wie": ("werkgever", "jij"),
        "laag": "wet",
        "soort": "moet",
        "vanaf": None,
        "wettelijk_uiterlijk": day,
        "advies": None,
        "verwacht": Spanne(),
        "volgens_brief": None,
        "vaag": False,
        "stand": "open",
        "gedaan_op": None,
        "aan_zet": "werkgever",
        "herleiding": STEPS,
        "bronnen": (SOURCE,),
        "wat": "Je kijkt samen met je werkgever terug op het eerste jaar.",
        "waarom": "Jullie besluiten hoe het verder gaat.",
        "papieren": ("D07",),
        "voorwaarden": (),
        "uitzonderingen": (),
        "elders": None,
        "vertrouwen": "hoog",
        "gecontroleerd": CHECKED,
        "kaart": KaartPlek(spoor, voorrang, klein, label),
    }
    return Mijlpaal(id=id, naam=naam, uiterlijk=day, **{**values, **fields})


def period(id: str, naam: str, van: date, tot_en_met: date | None, **fields: Any) -> Periode:
    """A period with its other fields filled in."""
    values: dict[str, Any] = {
        "volgnummer": None,
        "vaag": False,
        "voorwaarden": (),
        "herleiding": STEPS,
        "bronnen": (SOURCE,),
        "gecontroleerd": CHECKED,
    }
    return Periode(id=id, naam=naam, van=van, tot_en_met=tot_en_met, **{**values, **fields})


def _stand(day: date, today: date, done: bool) -> Stand:
    if done:
        return "gedaan"
    if today > day:
        return "verstreken"
    return "binnenkort" if (day - today).days <= 28 else "open"


def _done_on(day: date, days: int, fields: dict[str, Any]) -> date | None:
    if fields.get("soort") == "gebeurt":
        return None
    return day - timedelta(days=3) if days > 10 else day


def make(
    first: date = FIRST,
    today: date = TODAY,
    *,
    gap: tuple[date, date] | None = None,
    sanction: bool = False,
    aow: bool = False,
    vague: bool = False,
    extra: int = 0,
    done_until: date | None = None,
    spoor2_began: date | None = None,
) -> Traject:
    """A traject like the example dossier's, with a branch or two."""
    shift = (gap[1] - gap[0] + timedelta(days=1)) if gap else timedelta()
    done_until = done_until or today - timedelta(days=20)

    def at(days: int) -> date:
        day = first + timedelta(days=days)
        return day + shift if gap and day >= gap[0] else day

    end = at(727)
    rows: list[tuple[str, str, int, str, int, dict[str, Any]]] = [
        (
            "ziekmelding_werkgever",
            "Ziekmelding",
            0,
            "spoor1",
            1,
            {"wie": ("jij",), "aan_zet": "jij"},
        ),
        ("melding_arbodienst", "Melding aan de arbodienst", 6, "spoor1", 9, {"klein": True}),
        ("probleemanalyse", "Probleemanalyse", 41, "spoor1", 3, {}),
        ("plan_van_aanpak", "Plan van aanpak", 55, "spoor1", 2, {}),
        ("eerstejaarsevaluatie", "Eerstejaarsevaluatie", 363, "spoor1", 2, {}),
        ("eindevaluatie_actueel_oordeel", "Eindevaluatie", 636, "spoor1", 3, {}),
        ("re_integratieverslag", "Re-integratieverslag", 636, "spoor1", 4, {}),
        (
            "einde_wachttijd",
            "Einde wachttijd",
            727,
            "spoor1",
            1,
            {"soort": "gebeurt", "aan_zet": None},
        ),
        ("aangifte_42e_week", "42e-weeksmelding", 294, "uwv", 3, {}),
        ("uwv_kennisgeving_wia", "Brief over de WIA", 622, "uwv", 6, {"wie": ("uwv",)}),
        ("wia_aanvraag", "WIA aanvragen", 650, "uwv", 1, {"wie": ("jij",), "aan_zet": "jij"}),
        ("loonsanctie_besluit", "Beslissing loonsanctie", 685, "uwv", 7, {"wie": ("uwv",)}),
    ]
    if not aow:
        rows.append(("spoor2_start_na_eje", "Start spoor 2", 405, "spoor2", 1, {}))
    moments: list[Mijlpaal] = []
    for id, naam, days, spoor, voorrang, fields in rows:
        day = at(days)
        done = day <= done_until
        moments.append(
            milestone(
                id,
                naam,
                day,
                spoor,
                voorrang,
                vaag=vague,
                stand=_stand(day, today, done),
                gedaan_op=_done_on(day, days, fields) if done else None,
                **fields,
            )
        )
    for number, days in enumerate((97, 139, 181, 223, 265, 307, 405, 447, 489, 531, 573, 615), 1):
        day = at(days)
        done = day <= done_until
        moments.append(
            milestone(
                "evaluatie_periodiek",
                "Evaluatie",
                day,
                "spoor1",
                7,
                volgnummer=number,
                klein=True,
                vaag=vague,
                laag="uwv",
                stand=_stand(day, today, done),
                gedaan_op=day if done else None,
            )
        )
    moments.append(
        milestone(
            "uwv_brief_na_42_weken",
            "Brief van UWV",
            None,
            "uwv",
            6,
            soort="verwacht",
            wie=("uwv",),
            aan_zet="uwv",
            verwacht=Spanne(at(301), at(335)),
            wettelijk_uiterlijk=None,
        )
    )
    moments += [
        milestone("eigen", f"Eigen moment met een lange naam {n}", at(20 + 37 * n), volgnummer=n)
        for n in range(1, extra + 1)
    ]
    moments.append(
        milestone(
            "verkorte_wachttijd", "Eerder WIA aanvragen", at(468), "uwv", 8, stand="vervallen"
        )
    )
    periods = [
        period(
            "opzegverbod",
            "Opzegverbod",
            first,
            end + timedelta(days=2),
            vaag=vague,
            voorwaarden=("Dit geldt zolang je ziek bent.",),
        ),
        period("loon_jaar_1", "Loon jaar 1", first, at(363)),
        period("loon_jaar_2", "Loon jaar 2", at(363) + timedelta(days=1), end),
    ]
    if sanction:
        last = end + timedelta(days=364)
        periods += [
            period("loonsanctie", "Loonsanctie", end + timedelta(days=1), last),
            period("loondoorbetaling", "Loondoorbetaling", first, last),
            period("bezwaar", "Bezwaar", at(690), at(690) + timedelta(days=42), volgnummer=1),
        ]
    if spoor2_began is not None:
        periods.append(period("spoor2", "Spoor 2", spoor2_began, end))
    spells = [Spanne(first, None)]
    if gap:
        spells = [Spanne(first, gap[0] - timedelta(days=1)), Spanne(gap[1] + timedelta(days=1))]
    return Traject(
        vandaag=today,
        ziekteweek=(today - first).days // 7 + 1,
        weken_totaal=156 if sanction else 104,
        fase="eerste_jaar",
        aow_datum=date(2029, 5, 1) if aow else None,
        reeks=Reeks(first, vague, tuple(spells), STEPS),
        wachttijd=Wachttijd(first, end, end + timedelta(days=1), shift.days, today > end, vague),
        mijlpalen=tuple(moments),
        perioden=tuple(periods),
        documenten=(),
        volgende_stappen=(),
        anderen_aan_zet=(),
        niet_berekend=(NietBerekend("loon_cao", Message("proef.reden"), "werkgever"),),
        waarschuwingen=(Waarschuwing("eerste_ziektedag", Message("proef.waarschuwing")),),
        regels_gecontroleerd=CHECKED,
        regels_verouderd=False,
    )


def replace(traject: Traject, **fields: Any) -> Traject:
    """The same traject with other fields."""
    return msgspec.structs.replace(traject, **fields)


def all_kinds() -> dict[str, Traject]:
    """One traject of every kind, by name."""
    return {
        "samira": make(),
        "eerste_dag": make(today=FIRST),
        "eerste_week": make(today=FIRST + timedelta(days=5)),
        "onderbreking": make(gap=(date(2026, 5, 4), date(2026, 5, 19))),
        "loonsanctie": make(sanction=True, today=date(2028, 3, 1)),
        "aow": make(aow=True),
        "ongeveer": make(vague=True),
        "vol": make(extra=18),
        "spoor2_begonnen": make(spoor2_began=date(2026, 9, 1)),
        "laatste_week": make(today=date(2028, 1, 28)),
        "lang_geleden": make(first=date(2009, 3, 23)),
        "nog_niet_ziek": make(first=date(2026, 12, 14)),
    }


@cache
def samples() -> dict[str, Traject]:
    """The example dossiers that ship with the program, computed by the engine."""
    from desktop_app.app import load_regelboek
    from desktop_app.traject import compute_traject, read_feiten

    rulebook = load_regelboek()
    paths = sorted(resource_path("samples").glob("*.json"))
    return {path.stem: compute_traject(read_feiten(path), TODAY, rulebook) for path in paths}
