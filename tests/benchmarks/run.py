"""Prints one report of all benchmarks; exit code 1 when a limit is passed.

    .venv/bin/python tests/benchmarks/run.py

Ratios are to a floor measured in the same run, because milliseconds differ per machine. Close
other programs first; between two runs a ratio may move by a fifth.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]  # the clone, whatever is installed

import bench_bundle  # noqa: E402 (after the path)
import bench_engine  # noqa: E402
import bench_map  # noqa: E402
import bench_overview  # noqa: E402
import bench_pages  # noqa: E402
import bench_papers  # noqa: E402
import bench_process  # noqa: E402
import bench_search  # noqa: E402
import bench_track  # noqa: E402
import bench_whole  # noqa: E402
import bench_window  # noqa: E402
import measure  # noqa: E402


def main() -> int:
    """Measure, print, judge."""
    print(f"Machine: {measure.machine()}")
    window, sizes = bench_window.results()
    measured = [*bench_engine.results(), *bench_process.results(), *window]
    measured += bench_map.results()
    measured += bench_search.results()
    pages, slowest = bench_pages.results()
    measured += pages
    measured += bench_papers.results()
    measured += bench_track.results()
    measured += bench_whole.results()
    measured += bench_overview.results()
    bundles, memory = bench_bundle.results()
    measured += bundles
    heavy = bench_process.heavy_modules()
    for result in measured:
        print(result.line())
    for line in (*sizes, *slowest, memory):
        print(line)
    print(f"heavy libraries loaded by tijdlijn: {', '.join(heavy) or 'none'}")
    too_large = any("TOO" in line for line in (*sizes, *slowest, memory))
    return 1 if heavy or too_large or not all(result.good for result in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
