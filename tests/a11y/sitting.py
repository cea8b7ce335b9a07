"""What every journey of a person who hears the program shares: starting, ending, and telling.

Runs in the system's Python, as `reader.py` does.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reader import ALT, F4, Reader

Journey = Callable[[Reader, Path, list[str]], None]
"""What is done: by this reader, in this home folder, with the command that starts the program."""


def run(journey: Journey) -> int:
    """Make the journey that the command line asks for: FOLDER COMMAND …; say where it stopped."""
    reader = Reader()
    try:
        journey(reader, Path(sys.argv[1]), sys.argv[2:])
    except AssertionError as problem:
        print(f"Hier ging het mis: {problem}\nGehoord: {reader.heard}", file=sys.stderr)
        return 1
    print("De hele reis is gemaakt.")
    return 0


@contextmanager
def program(reader: Reader, command: list[str], folder: Path) -> Iterator[None]:
    """The program while it runs; it must end by itself."""
    surroundings = {
        **os.environ,
        "HOME": str(folder),
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",  # as when a screen reader runs
    }
    process = subprocess.Popen(command, env=surroundings, cwd=folder)
    try:
        reader.follow(process.pid)
        yield
        expect(process.wait(10) == 0, "de afsluitcode")
    except subprocess.TimeoutExpired:
        raise AssertionError("het venster sluit niet") from None
    finally:
        process.kill()


def close(reader: Reader) -> None:
    """Close the window as the system lets one do."""
    reader.keys(ALT, F4)


def expect(holds: object, what: str) -> None:
    """Stop the journey when something is not so."""
    if not holds:
        raise AssertionError(what)
