"""Facts files as JSON for hypothesis: every field, biased to collisions and edges.

Days are drawn around the first sick day at the distances at which the law changes its mind, so
that things often fall on the same day, or a day before or after a limit.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.timeline import BOOK

Json = dict[str, Any]
Days = st.SearchStrategy[date]
Texts = st.SearchStrategy[str]

EDGES = tuple(
    date.fromisoformat(day)
    for day in [
        "2004-01-01",
        "2004-02-29",
        "2004-12-31",
        "2005-12-28",
        "2007-10-31",
        "2008-01-12",
        "2008-02-29",
        "2011-06-29",
        "2011-09-22",
        "2011-09-23",
        "2012-02-29",
        "2013-06-30",
        "2013-07-01",
        "2015-07-01",
        "2016-01-01",
        "2018-12-31",
        "2019-11-14",
        "2020-02-29",
        "2021-05-10",
        "2023-06-30",
        "2023-07-01",
        "2024-02-29",
        "2024-08-31",
        "2025-12-31",
        "2026-01-05",
        "2026-04-30",
        "2026-11-12",
        "2027-02-28",
        "2028-02-29",
    ]
)
_LIMITS = (
    -1, 0, 1, 3, 6, 13, 20, 21, 26, 27, 28, 29, 41, 42, 55, 56, 90, 94, 180, 182, 293, 294, 300,
    315, 363, 364, 405, 468, 475, 545, 566, 602, 608, 616, 622, 636, 637, 650, 651, 672, 685, 686,
    726, 727, 728, 729, 730, 731, 770, 1091, 1092, 1456,
)  # fmt: skip
OFFSETS = st.one_of(
    st.sampled_from(_LIMITS),
    st.builds(int.__add__, st.sampled_from(_LIMITS), st.integers(-2, 2)),
    st.integers(-60, 1500),
)
NAMES = st.sampled_from(["", "Samira de Vries", "\u05d0\u05d1 🚆", "é" * 60])
FAR = st.sampled_from(
    [date(1900, 1, 1), date(1901, 12, 31), date(1960, 2, 29), date(2196, 2, 29), date(2199, 12, 31)]
)
FIRST_DAYS: Days = st.one_of(st.sampled_from(EDGES), st.dates(date(2004, 1, 1), date(2028, 12, 31)))


def around(first: date, *, far: bool = True) -> Days:
    """Days at distances that matter from the first sick day; seldom in another century."""
    near = OFFSETS.map(lambda days: first + timedelta(days=days))
    return st.one_of(near, near, near, near, near, FAR) if far else near


def written(days: Days) -> Texts:
    """Days as a person writes them: mostly exact, now and then `~` or only the month."""
    return st.builds(
        lambda day, form: form.format(day=day.isoformat(), month=day.isoformat()[:7]),
        days,
        st.sampled_from(["{day}"] * 5 + ["~{day}", "{month}"]),
    )


def group(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    """An object in which every field may be absent or null."""
    optional = {name: st.one_of(st.none(), field) for name, field in fields.items()}
    return st.fixed_dictionaries({}, optional=optional)


@st.composite
def stretches(draw: st.DrawFn, days: Days, most: int = 3, *, open_end: bool = True) -> list[Json]:
    """`van` and `tot_en_met`, mostly in order."""
    found = []
    for first in draw(st.lists(days, max_size=most)):
        length = draw(st.sampled_from([0, 1, 7, 27, 28, 111, 112, 139, 150]))
        last = None if open_end and draw(st.booleans()) else _within(first, length)
        found.append({"van": draw(written(st.just(first))), "tot_en_met": last})
    return found


def _within(first: date, length: int) -> str:
    return min(first + timedelta(days=length), date(2199, 12, 31)).isoformat()


@st.composite
def recoveries(draw: st.DrawFn, first: date, most: int = 4) -> list[Json]:
    """Recoveries in the order of the days, often a day short of or past four weeks."""
    found, day = [], first
    for _ in range(draw(st.integers(0, most))):
        well = day + timedelta(days=draw(st.sampled_from([1, 2, 7, 30, 100, 200, 364, 600, 700])))
        ill = well + timedelta(days=draw(st.sampled_from([1, 2, 14, 26, 27, 28, 29, 140, 400])))
        found.append(
            {"hersteld": draw(written(st.just(well))), "weer_ziek": draw(written(st.just(ill)))}
        )
        day = ill
    return draw(st.permutations(found))


def _milestone_keys() -> list[str]:
    keys = []
    for regel in BOOK.mijlpaalregels:
        keys.append(regel.id)
        numbers = (1, 2, 3, 7, 12, 40) if regel.herhaling else (1,)
        keys += [f"{regel.id}.{number}" for number in numbers]
    return keys


KEYS = _milestone_keys()
LETTER_FIELDS = ["wachttijd.laatste_dag", "wachttijd.eerste_wia_dag"]
LETTER_FIELDS += [f"{key}.uiterlijk" for key in KEYS] + ["wia_aanvraag.uiterlijk"] * 20


@st.composite
def events(draw: st.DrawFn, days: Days, first: date) -> list[Json]:
    """Events of every kind, with the days that letters name."""
    kinds = sorted(BOOK.parameters.gebeurtenissen)
    found = []
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=5)):
        names = draw(st.lists(st.sampled_from(LETTER_FIELDS), max_size=2))
        named = {name: draw(written(days)) for name in names}
        if draw(st.integers(0, 9)) == 0:
            shift = timedelta(days=draw(st.integers(0, 40)))
            named["eerste_ziektedag"] = (first + shift).isoformat()
        event: Json = {"soort": kind, "datum": draw(written(days)), "noemt": named}
        if kind == "eigen":
            event |= {"titel": draw(NAMES), "tot_en_met": None}
        if kind == "wia_beslissing" and draw(st.booleans()):
            outcomes = ["geen_wia", "wga_35_80", "wga_80_100", "iva"]
            event["uitkomst"] = draw(st.sampled_from(outcomes))
        found.append(event)
    return found


@st.composite
def facts(draw: st.DrawFn, start: date, *always: str) -> Json:
    """A whole facts file; most of them validate. Contradictions stay in on purpose."""
    day = around(start)
    days = written(day)
    work = ["eigen", "aangepast", "ander", "arbeidstherapie"]
    kinds = "vast tijdelijk uitzend_met_beding uitzend_zonder_beding oproep ambtenaar huishoudelijk"
    ids = sorted(BOOK.document_ids)
    states = st.sampled_from(["heb", "gevraagd", "geweigerd", "nvt"])
    born = st.dates(date(1900, 1, 1), date(2003, 12, 31))
    fields: dict[str, st.SearchStrategy[Any]] = {
        "schema": st.just(1),
        "naam": NAMES,
        "werkgever": NAMES,
        "functie": NAMES,
        "id": NAMES,
        "geboortedatum": written(st.one_of(born, st.dates(date(1945, 1, 1), date(1966, 12, 31)))),
        "contract": group(
            soort=st.sampled_from(kinds.split()), begin=days, einde=days, proeftijd_tot=days
        ),
        "onderbrekingen": recoveries(start),
        "hersteld_sinds": days,
        "werkhervatting": stretches(day).map(
            lambda spans: [
                {**span, "uren_per_week": 12, "soort": work[index % 4]}
                for index, span in enumerate(spans)
            ]
        ),
        "uitgerekende_datum": days,
        "verlof": st.tuples(stretches(day), st.sampled_from([True, True, False, None])).map(
            lambda pair: [{**span, "zelfde_oorzaak": pair[1]} for span in pair[0]]
        ),
        "vangnet": st.lists(
            st.sampled_from(["no_risk", "zwangerschap", "orgaandonatie", "bevalling", "ouderen"]),
            max_size=2,
        ),
        "aow_datum": days,
        "loonsanctie": group(
            besluit=days, weken=st.sampled_from([1, 6, 51, 52]), tot_en_met=days,
            hersteld_vastgesteld=days,
        ),
        "vrijwillige_verlenging_tot_en_met": days,
        "wia_aanvraag": days,
        "wia_te_laat_door": st.sampled_from(["ik", "werkgever"]),
        "vervroegde_wia_aanvraag": days,
        "spoor2_start": days,
        "belastbaar_sinds": days,
        "uit_dienst": days,
        "eigenrisicodrager": st.booleans(),
        "meerling": st.booleans(),
        "bevallen_op": days,
        "ziek_door_zwangerschap": stretches(day),
        "loon": group(jaar_1_procent=st.integers(0, 100), jaar_2_procent=st.integers(0, 100)),
        "gebeurtenissen": events(day, start),
        "gedaan": st.dictionaries(st.sampled_from(KEYS), days, max_size=6),
        "documenten": st.dictionaries(
            st.sampled_from(ids),
            st.fixed_dictionaries({"stand": states}, optional={"datum": days}),
            max_size=3,
        ),
        "gesprekken": st.just([]),
        "notities": st.just([]),
        "spoor2": st.just({"activiteiten": [], "sollicitaties": []}),
    }  # fmt: skip
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=12))
    found: Json = {"eerste_ziektedag": draw(written(st.just(start)))}
    return found | {name: draw(fields[name]) for name in dict.fromkeys([*always, *chosen])}


def days_of(first: date) -> Days:
    """Days on which the timeline may be asked; the first sick day is at most a year ahead."""
    earliest = first - timedelta(days=364)
    limits = OFFSETS.map(lambda days: max(earliest, first + timedelta(days=days)))
    return st.one_of(
        limits, limits, st.sampled_from([earliest, date(2026, 11, 22), date(2199, 12, 31)])
    ).map(lambda day: max(day, earliest))


@st.composite
def facts_and_day(draw: st.DrawFn, *always: str) -> tuple[Json, date]:
    """Facts (always with these fields) with a day on which to ask."""
    start = draw(FIRST_DAYS)
    return draw(facts(start, *always)), draw(days_of(start))


def first_of(text: str) -> date:
    """The first day that a written one may be."""
    if text.startswith("~"):
        return date.fromisoformat(text[1:]) - timedelta(days=14)
    return date.fromisoformat(text if len(text) > 7 else f"{text}-01")


def last_of(text: str) -> date:
    """The last day that a written one may be."""
    if text.startswith("~"):
        return date.fromisoformat(text[1:]) + timedelta(days=14)
    if len(text) > 7:
        return date.fromisoformat(text)
    year, month = int(text[:4]), int(text[5:])
    return date(year, month, monthrange(year, month)[1])
