"""What the benchmarks share: medians of paired runs, and the machine they ran on."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
SAMIRA = SAMPLES / "samira.json"


class Result(NamedTuple):
    """One measurement beside its floor, both in milliseconds."""

    name: str
    milliseconds: float
    floor_name: str
    floor: float
    limit: float | None = None
    """Largest allowed ratio; None when the ratio is only for information."""
    limit_ms: float | None = None
    """Largest allowed time, where the house has promised one."""

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.milliseconds / self.floor

    @property
    def good(self) -> bool:
        """Whether it stays within its limits."""
        quick = self.limit_ms is None or self.milliseconds <= self.limit_ms
        return quick and (self.limit is None or self.ratio <= self.limit)

    def line(self) -> str:
        """One line of the report."""
        limits = []
        if self.limit is not None:
            limits.append(f"limit {self.limit:g} x")
        if self.limit_ms is not None:
            limits.append(f"limit {self.limit_ms:g} ms")
        verdict = "" if self.good else "  TOO SLOW"
        return (
            f"{self.name}: {self.milliseconds:.2f} ms, {self.ratio:.2f} x "
            f"{self.floor_name} ({self.floor:.2f} ms) {', '.join(limits)}{verdict}"
        )


def paired(
    work: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Median milliseconds of both, run in turn so that they meet the same noise."""
    work(), floor()  # warm-up
    both = [(timed(work), timed(floor)) for _ in range(rounds)]
    return statistics.median(a for a, _ in both), statistics.median(b for _, b in both)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def process(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run this Python with arguments in the clone; raise when it fails."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # a user has compiled files as well
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )


def machine() -> str:
    """Processor, cores, system and Python: without these a number means nothing."""
    return (
        f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}"
    )


def processor() -> str:
    """The name of the processor, as far as the system tells."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
