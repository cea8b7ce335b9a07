"""The command line as a whole process, beside an interpreter that does nothing."""

from __future__ import annotations

import json

from measure import SAMIRA, Result, paired, process

LIMIT = 8.0  # aim: 6
ROUNDS = 15
HEAVY = ("PySide6", "shiboken6", "reportlab", "PIL", "apsw")
COMMAND = ["tijdlijn", str(SAMIRA), "--json"]

RUNNER = f"""
import json, runpy, sys
sys.argv = ["spoorboekje", *{COMMAND!r}]
try:
    runpy.run_module("desktop_app", run_name="__main__")
except SystemExit:
    pass
print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]), file=sys.stderr)
"""


def results() -> list[Result]:
    """One timeline as JSON, from start to end of the process."""
    work, floor = paired(
        lambda: process(["-m", "desktop_app", *COMMAND]), lambda: process(["-c", "pass"]), ROUNDS
    )
    return [Result("tijdlijn --json, whole process", work, "python -c pass", floor, LIMIT)]


def heavy_modules() -> list[str]:
    """Libraries that the timeline imported though it does not need them."""
    report = process(["-c", RUNNER]).stderr.strip().splitlines()[-1]
    found: list[str] = json.loads(report)
    return found
