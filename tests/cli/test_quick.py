"""The timeline as a process of its own loads only what it needs; everything else costs time."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.program import DAY, ROOT, SAMPLES

SAMIRA = next(path for path in SAMPLES if path.stem == "samira")
NEEDLESS = {
    # of others
    "PySide6", "shiboken6", "reportlab", "PIL", "apsw", "fitz", "pikepdf", "lxml", "numpy",
    "hypothesis", "pytest", "pluggy", "cryptography", "yaml",
    # of Python, heavy or a sign that something unexpected is done
    "asyncio", "socket", "ssl", "http", "urllib.request", "subprocess", "multiprocessing",
    "concurrent", "sqlite3", "logging", "tempfile", "unittest", "pydoc", "dataclasses", "pickle",
    "shutil", "zipfile", "tarfile", "lzma", "bz2", "email", "xml", "csv", "random", "secrets",
    "hashlib", "importlib.metadata", "importlib.resources", "zoneinfo", "webbrowser", "ctypes",
    # of ourselves
    "desktop_app.gui", "desktop_app.export", "desktop_app.map", "desktop_app.audit",
}  # fmt: skip
PROGRAM = """
import json, sys
sys.argv = ["spoorboekje", *json.loads(sys.argv[1])]
before = set(sys.modules)
from desktop_app.__main__ import main
code = main()
print(json.dumps([code, sorted(set(sys.modules) - before)]), file=sys.stderr)
"""


def loaded_by(*words: str) -> list[str]:
    """The modules that a run of the program loads."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(words)],
        cwd=ROOT,
        capture_output=True,
        timeout=20,
        check=True,
    )
    code, modules = json.loads(done.stderr)
    assert code == 0
    return list(modules)


RUNS = {
    "json": ["tijdlijn", str(SAMIRA), "--vandaag", DAY, "--json"],
    "table": ["tijdlijn", str(SAMIRA), "--vandaag", DAY],
    "help": ["tijdlijn", "--help"],
    "version": ["--version"],
}


@pytest.mark.parametrize("words", RUNS.values(), ids=RUNS)
def test_nothing_heavy_is_loaded(words: list[str]) -> None:
    modules = loaded_by(*words)
    heavy = {name for name in modules if name in NEEDLESS or name.split(".")[0] in NEEDLESS}
    assert sorted(heavy) == []


def test_the_number_of_modules_stays_small() -> None:
    ours = [name for name in loaded_by(*RUNS["json"]) if name.startswith("desktop_app")]
    assert len(ours) <= 45
    assert len(loaded_by(*RUNS["json"])) <= 130
