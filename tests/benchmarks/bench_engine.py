"""The heart: computing the traject and loading the rulebook, within one process."""

from __future__ import annotations

import json
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from dateutil.relativedelta import relativedelta

from desktop_app.app import load_regelboek
from desktop_app.traject import compute_traject, read_feiten
from measure import ROOT, SAMPLES, Result, paired

TODAY = date(2026, 11, 22)
ENTRIES = 300
COMPUTE_LIMIT_MS = 2.0  # the promise of the architecture for one dossier
ROUNDS = 101


def results() -> list[Result]:
    """The three measurements of the engine."""
    fullest = max(SAMPLES.glob("*.json"), key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as name:
        many = Path(name) / "many.json"
        many.write_text(json.dumps(with_many_entries(fullest)), encoding="utf-8")
        return [
            compute_result(fullest, f"compute_traject, {fullest.name}", COMPUTE_LIMIT_MS),
            compute_result(many, f"compute_traject, {ENTRIES} entries", None),
            rulebook_result(),
        ]


def compute_result(path: Path, name: str, limit_ms: float | None) -> Result:
    """Compute one traject, beside one date sum for each milestone in it."""
    regelboek = load_regelboek()
    feiten = read_feiten(path)
    count = len(compute_traject(feiten, TODAY, regelboek).mijlpalen)
    work, floor = paired(
        lambda: compute_traject(feiten, TODAY, regelboek), partial(date_sums, count), ROUNDS
    )
    return Result(name, work, f"{count} date sums", floor, limit_ms=limit_ms)


def date_sums(count: int) -> list[date]:
    """The least one can do for that many milestones."""
    return [TODAY + relativedelta(months=number) for number in range(count)]


def rulebook_result() -> Result:
    """Load and validate the rulebook, beside only parsing its JSON."""
    files = sorted((ROOT / "resources" / "rules").glob("*.json"))
    fresh = getattr(load_regelboek, "__wrapped__", load_regelboek)  # past a cache
    work, floor = paired(
        fresh, lambda: [json.loads(file.read_text(encoding="utf-8")) for file in files], 15
    )
    return Result("load_regelboek", work, "json.loads of the same files", floor)


def with_many_entries(path: Path) -> dict[str, object]:
    """The facts of this file, with own moments added until there are enough."""
    facts: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    first = date(2026, 2, 2)
    events = facts.get("gebeurtenissen")
    known = list(events) if isinstance(events, list) else []
    added = [
        {
            "soort": "eigen",
            "datum": (first + timedelta(days=2 * number)).isoformat(),
            "titel": f"Moment {number + 1}",
        }
        for number in range(ENTRIES - len(known))
    ]
    return {**facts, "gebeurtenissen": known + added}
