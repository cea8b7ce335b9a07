"""What facts mean: null, vague days, the range of the first day, and warnings that let through.

Source: architecture.md, "Exact meaning": Facts, Errors and Vague.
"""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.traject.facts import Feiten
from tests.program import DAY, SAMPLES, Outcome, Run, assert_refused

FIRST = {"eerste_ziektedag": "2026-02-02"}


def shown(run: Run, path: Path, facts: dict[str, Any], day: str = DAY) -> Outcome:
    """The timeline of these facts, as a run of the program."""
    path.write_text(json.dumps(facts), encoding="utf-8")
    return run("tijdlijn", str(path), "--vandaag", day, "--json")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place for a facts file."""
    return tmp_path / "f.json"


# -- null, absent, and how the file is written ---------------------------------------------


def with_nulls(value: Any, kind: Any) -> Any:
    """The same facts with every absent key of every group written as null."""
    if isinstance(kind, msgspec.inspect.UnionType):
        kind = next(one for one in kind.types if not isinstance(one, msgspec.inspect.NoneType))
    if isinstance(kind, msgspec.inspect.StructType) and isinstance(value, dict):
        return {field.name: with_nulls(value.get(field.name), field.type) for field in kind.fields}
    if isinstance(kind, msgspec.inspect.VarTupleType) and isinstance(value, list):
        return [with_nulls(entry, kind.item_type) for entry in value]
    if isinstance(kind, msgspec.inspect.DictType) and isinstance(value, dict):
        return {key: with_nulls(entry, kind.value_type) for key, entry in value.items()}
    return value


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_null_is_absent_everywhere(sample: Path, path: Path, run: Run) -> None:
    facts = json.loads(sample.read_text(encoding="utf-8"))
    full = with_nulls(facts, msgspec.inspect.type_info(Feiten))
    full["gedaan"] = {**(full["gedaan"] or {}), "wia_aanvraag": None}
    full["documenten"] = {**(full["documenten"] or {}), "D40": None}
    if "wia_aanvraag" not in facts.get("gedaan", {}):
        assert full != facts
        assert shown(run, path, full) == shown(run, path, facts)


def test_null_in_groups_and_letters_is_absent(path: Path, run: Run) -> None:
    empty: dict[str, Any] = {
        "contract": {"soort": None},
        "verlof": [],
        "loonsanctie": None,
        "loon": {"jaar_1_procent": None},
        "spoor2": {"activiteiten": None, "sollicitaties": []},
        "gesprekken": [],
        "notities": None,
        "meerling": None,
        "schema": None,
        "gedaan": {"probleemanalyse": None},
        "documenten": {"D03": None},
    }
    assert shown(run, path, {**FIRST, **empty}) == shown(run, path, FIRST)


def test_the_same_file_written_otherwise(path: Path, run: Run) -> None:
    text = '{"eerste_ziektedag": "2026-02-02", "naam": "Zoë"}'
    variants = [
        text.encode(),
        codecs.BOM_UTF8 + text.encode(),
        text.replace(", ", ",\r\n\t").encode(),
        text.replace("ë", "\\u00eb").encode(),
        text.replace("eerste", "\\u0065erste").encode(),
        f"\n\n {text} \n".encode(),
        text.replace("{", '{"schema": 1, ').encode(),
    ]
    outcomes = set()
    for raw in variants:
        path.write_bytes(raw)
        outcomes.add(run("tijdlijn", str(path), "--vandaag", DAY, "--json"))
    assert [outcome.code for outcome in outcomes] == [0]


def test_facts_are_not_changed_by_reading(path: Path, run: Run) -> None:
    path.write_bytes(codecs.BOM_UTF8 + json.dumps(FIRST).encode())
    before = path.stat().st_mtime_ns, path.read_bytes()
    run("tijdlijn", str(path))
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before


# -- days ----------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["2026-02-02", "~2026-02-02", "2026-02"])
def test_a_day_on_the_command_line_is_a_file_with_only_that(day: str, path: Path, run: Run) -> None:
    told = run("tijdlijn", f"--eerste-ziektedag={day}", "--vandaag", DAY, "--json")
    assert told == shown(run, path, {"eerste_ziektedag": day})
    data = json.loads(told.out)
    vague = day != "2026-02-02"
    assert data["reeks"]["vaag"] is data["wachttijd"]["vaag"] is vague
    assert {entry["vaag"] for entry in data["mijlpalen"] if entry["uiterlijk"]} >= {vague}
    assert data["reeks"]["eerste_dag"] == ("2026-02-01" if day == "2026-02" else "2026-02-02")


@pytest.mark.parametrize(
    ("first", "today", "fits"),
    [
        ("2004-01-01", DAY, True),
        ("2003-12-31", DAY, False),
        ("2004-01", DAY, True),
        ("2003-12", DAY, False),
        ("~2004-01-01", DAY, True),
        ("2027-11-22", DAY, True),
        ("2027-11-23", DAY, False),
        ("2027-11", DAY, True),
        ("2027-12", DAY, False),
        ("2029-02-28", "2028-02-29", True),
        ("2029-03-01", "2028-02-29", False),
        ("2028-02-28", "2027-02-28", True),
        ("2028-02-29", "2027-02-28", False),
        ("2004-01-01", "2003-01-01", True),
        ("2004-01-01", "2002-12-31", False),
        ("2026-02-02", "2199-12-31", True),
    ],
)
def test_range_of_the_first_day(first: str, today: str, fits: bool, run: Run) -> None:
    outcome = run("tijdlijn", "--eerste-ziektedag", first, "--vandaag", today, "--json")
    if fits:
        assert outcome.code == 0, outcome
    else:
        assert_refused(outcome, "‘eerste_ziektedag’")


def test_born_today_is_possible_and_tomorrow_is_not(path: Path, run: Run) -> None:
    facts = {"eerste_ziektedag": "2027-01-05"}
    assert shown(run, path, {**facts, "geboortedatum": DAY}).code == 0
    assert shown(run, path, {**facts, "geboortedatum": "2026-11"}).code == 0
    assert_refused(shown(run, path, {**facts, "geboortedatum": "2026-11-23"}), "‘geboortedatum’")
    assert_refused(shown(run, path, {**facts, "geboortedatum": "2026-12"}), "‘geboortedatum’")


@pytest.mark.parametrize(
    "facts",
    [
        {"wia_aanvraag": "2029-01-01"},
        {"contract": {"begin": "2027-01-01"}},
        {"onderbrekingen": [{"hersteld": "2027-01-04", "weer_ziek": "2027-01-20"}]},
        {"gebeurtenissen": [{"soort": "eigen", "datum": "2030-01-01"}]},
        {"uit_dienst": "2030-01-01"},
        {"hersteld_sinds": "2027-01-04"},
        {"uitgerekende_datum": "2025-12-01"},
    ],
    ids=lambda facts: next(iter(facts)),
)
def test_other_facts_may_lie_after_today(facts: dict[str, Any], path: Path, run: Run) -> None:
    assert shown(run, path, {**FIRST, **facts}).code == 0


@pytest.mark.parametrize(
    ("hersteld", "weer_ziek"),
    [("2026-02", "2026-05-20"), ("2026-05", "2026-05"), ("~2026-05-20", "2026-05-10")],
)
def test_vague_days_contradict_only_when_no_pair_fits(
    hersteld: str, weer_ziek: str, path: Path, run: Run
) -> None:
    gap = {"hersteld": hersteld, "weer_ziek": weer_ziek}
    assert shown(run, path, {**FIRST, "onderbrekingen": [gap]}).code == 0


def test_vague_days_that_cannot_fit_are_refused(path: Path, run: Run) -> None:
    gap = {"hersteld": "2026-05", "weer_ziek": "2026-04"}
    outcome = shown(run, path, {**FIRST, "onderbrekingen": [gap]})
    assert_refused(outcome, "‘onderbrekingen[0].weer_ziek’")
    gap = {"hersteld": "2026-01", "weer_ziek": "2026-04"}
    outcome = shown(run, path, {**FIRST, "onderbrekingen": [gap]})
    assert_refused(outcome, "‘onderbrekingen[0].hersteld’")


# -- warnings ------------------------------------------------------------------------------

UNLIKELY: tuple[tuple[str, dict[str, Any]], ...] = (
    ("eerste_ziektedag", {"eerste_ziektedag": "2026-12-01"}),
    ("eerste_ziektedag", {"eerste_ziektedag": "2026-01-31"}),
    ("gedaan.probleemanalyse", {"gedaan": {"probleemanalyse": "2027-01-05"}}),
    ("gedaan.probleemanalyse", {"gedaan": {"probleemanalyse": "2026-01-05"}}),
    ("gedaan.evaluatie_periodiek.2", {"gedaan": {"evaluatie_periodiek.2": "2027-01-05"}}),
    ("geboortedatum", {"geboortedatum": "1926-01-01"}),
    ("geboortedatum", {"geboortedatum": "2020-01-01"}),
    ("hersteld_sinds", {"hersteld_sinds": "2026-06-01"}),
    ("werkhervatting[0].van", {"werkhervatting": [{"van": "2026-01-01"}]}),
    ("contract.einde", {"contract": {"soort": "tijdelijk"}}),
    ("contract.einde", {"contract": {"soort": "vast", "einde": "2026-12-31"}}),
    ("contract.soort", {"contract": {"soort": "oproep"}}),
    ("uit_dienst", {"contract": {"einde": "2026-12-31"}, "uit_dienst": "2027-01-31"}),
    ("verlof[0].zelfde_oorzaak", {"verlof": [{"van": "2026-06-01", "tot_en_met": "2026-09-20"}]}),
    ("verlof[0].tot_en_met", {"verlof": [{"van": "2026-06-01", "zelfde_oorzaak": True}]}),
    ("loonsanctie.weken", {"loonsanctie": {}}),
    ("wia_aanvraag", {"wia_aanvraag": "2025-01-01"}),
    ("loon.jaar_1_procent", {"loon": {"jaar_1_procent": 60}}),
    (
        "onderbrekingen[0]",
        {"onderbrekingen": [{"hersteld": "2026-05-04", "weer_ziek": "~2026-06-01"}]},
    ),
    (
        "gebeurtenissen[0].noemt.eerste_ziektedag",
        {
            "gebeurtenissen": [
                {
                    "soort": "wia_beslissing",
                    "datum": "2026-10-01",
                    "noemt": {"eerste_ziektedag": "2026-02-05"},
                }
            ]
        },
    ),
)


@pytest.mark.parametrize(("field", "facts"), UNLIKELY)
def test_the_unlikely_is_let_through_with_its_field(
    field: str, facts: dict[str, Any], path: Path, run: Run
) -> None:
    outcome = shown(run, path, {**FIRST, **facts})
    assert (outcome.code, outcome.err) == (0, "")
    warnings = json.loads(outcome.out)["waarschuwingen"]
    assert field in [warning["veld"] for warning in warnings]


def test_plain_facts_give_no_warning(path: Path, run: Run) -> None:
    assert json.loads(shown(run, path, FIRST).out)["waarschuwingen"] == []
