"""The big numbers, by hand, once for a release: about twenty minutes.

    .venv/bin/python tests/robustness/full.py               everything
    .venv/bin/python tests/robustness/full.py passwords     one of edits files mutations passwords

Prints one line of JSON for each part; exit code 1 when anything was lost, corrupt, slow or large.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parents[1]))

from desktop_app.dossier import SHIPPED, Password, WrongKeyOrDamaged
from tests.dossier.house import House, dutch

KILLS, MUTATIONS, PASSWORDS = 300, 20_000, 1_000
SEED = "20261122"
SHORTEST_MS = 100


def part(name: str, script: str, *words: str) -> bool:
    """Run one script with its figures; True when it was good."""
    command = [sys.executable, str(HERE / script), *words, SEED]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(f"{name}: {done.stdout.strip()}", flush=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    return done.returncode == 0


def passwords(rounds: int) -> bool:
    """Wrong passwords at the shipped price: one sentence, and never quick."""
    said: set[str] = set()
    times = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "map"
        folder.mkdir()
        house = House(folder, cost=SHIPPED)
        house.create().close()
        before = house.path.read_bytes()
        for number in range(rounds):
            start = time.perf_counter()
            try:
                house.open(Password(f"wachtwoord {number}"))
            except WrongKeyOrDamaged as refusal:
                said.add(dutch().say(refusal.message))
            times.append((time.perf_counter() - start) * 1000)
        whole = house.path.read_bytes() == before
        house.open().close()
    figures = {
        "passwords": rounds,
        "sentences": len(said),
        "fastest ms": round(min(times)),
        "slowest ms": round(max(times)),
        "file unchanged": whole,
    }
    print(f"passwords: {json.dumps(figures)}", flush=True)
    return len(said) == 1 and min(times) >= SHORTEST_MS and whole


def main(words: list[str]) -> int:
    """Run the parts that are named, or all."""
    chosen = words or ["edits", "files", "mutations", "passwords"]
    good = True
    if "edits" in chosen:
        good &= part("kills while editing", "killing.py", "edits", str(KILLS))
    if "files" in chosen:
        good &= part("kills while the file is made anew", "killing.py", "files", str(KILLS))
    if "mutations" in chosen:
        good &= part("mutated files", "mutating.py", str(MUTATIONS))
    if "passwords" in chosen:
        good &= passwords(PASSWORDS)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
