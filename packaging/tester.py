"""What `test.py` does once Python is new enough: set up, try the built package, run pytest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import debian
import environment
from environment import ROOT, SetupError, say

CHECK_ONLY = "--controle"
QT_FILES = ("plugins/platforms/libqoffscreen.so", "lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6")
WINDOW_TESTS = ("tests/gui", "tests/a11y")
WALKS = tuple(f"tests/gui/test_{name}.py" for name in ("every_page", "long_words", "theme_pairs"))
"""Walks over all there is to see: with the others, so that both halves take as long."""
TOOLS = {"pdftotext": "poppler-utils", "qpdf": "qpdf"}  # program and package

# A screen that nobody sees, and what a screen reader uses to read the window on it.
SCREEN_FILES = ("plugins/platforms/libqxcb.so",)
READER_PACKAGES = ("xvfb", "openbox", "dbus", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi")
SPELLING_PACKAGES = ("hunspell-nl",)


def main(arguments: list[str]) -> int:
    """Set up, then test; exit code 1 when a test fails, 2 when setting up does."""
    try:
        environment.prepare(environment.TEST_LOCK)
        ensure_system_packages()
        if arguments == [CHECK_ONLY]:
            say("Alles staat klaar voor de tests.")
            return 0
        package_good = built_package_works()
        tests_good = run_pytest(arguments)
    except SetupError as error:
        say(str(error))
        return 2
    except OSError as error:
        say(f"Het lukt niet. Het systeem zegt: {error}")
        return 2
    except KeyboardInterrupt:
        say("Gestopt.")
        return 130
    if not package_good:
        say("Het gebouwde pakket werkt niet; zie hierboven.")
    return 0 if package_good and tests_good else 1


def ensure_system_packages() -> None:
    """On Linux: what Qt needs without a screen, and what some tests use of the system."""
    if not sys.platform.startswith("linux"):
        return
    packages, unknown = debian.packages_for(_missing(QT_FILES))
    if unknown:
        raise SetupError("Voor de tests ontbreken: " + ", ".join(unknown))
    others = useful_packages()
    if not packages and not others:
        return
    every = sorted({*packages, *others})
    wanted = " ".join(every)
    if debian.present() and (debian.is_root() or debian.may_become_root()):
        say(f"Ik installeer onderdelen van het systeem: {wanted}.")
        if debian.install(every, sudo=True):
            return
    if packages:
        raise SetupError(f"Voor de tests is nodig: sudo apt install {wanted}")
    say(f"Let op: {wanted} ontbreekt. Tests die dat nodig hebben, slaan over.")


def useful_packages() -> list[str]:
    """Packages without which some tests are skipped."""
    tools = [package for program, package in TOOLS.items() if shutil.which(program) is None]
    screen, _ = debian.packages_for(_missing(SCREEN_FILES))
    wanted = (*READER_PACKAGES, *SPELLING_PACKAGES)
    others = debian.not_installed(wanted) if debian.present() else []
    return [*tools, *screen, *others]


def _missing(files: tuple[str, ...]) -> list[str]:
    qt = environment.site_packages() / "PySide6" / "Qt"
    return debian.missing_libraries([qt / file for file in files])


def run_pytest(arguments: list[str]) -> bool:
    """Run the tests without a screen; True when all pass.

    Without arguments the tests of the window and all others run side by side: together they take
    a quarter of an hour, on two cores side by side half of that.
    """
    say("Ik draai de tests.")
    if arguments:
        return _pytest(arguments).wait() == 0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        window = _pytest([*WINDOW_TESTS, *(f"--ignore={file}" for file in WALKS)], told)
        others = _pytest([*_other_folders(), *WALKS])
        try:
            others_good = others.wait() == 0
            say("En dit zijn de tests van het venster.")
            window_good = window.wait() == 0
        finally:
            for running in (window, others):
                running.kill()
        told.seek(0)
        shutil.copyfileobj(told, sys.stdout)
        sys.stdout.flush()
    return others_good and window_good


def _other_folders() -> list[str]:
    """The folders with tests that need no window."""
    files = (ROOT / "tests").rglob("*/test_*.py")
    folders = {f"tests/{path.relative_to(ROOT / 'tests').parts[0]}" for path in files}
    return sorted(folders - set(WINDOW_TESTS))


def _pytest(arguments: Sequence[str], told: TextIO | None = None) -> subprocess.Popen[bytes]:
    """Start pytest; what it says goes to `told` or to the screen."""
    command = [str(environment.venv_python()), "-m", "pytest", *arguments]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    sys.stdout.flush()
    error = None if told is None else subprocess.STDOUT
    return subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=told, stderr=error)


def built_package_works() -> bool:
    """Build the package, install it in a fresh environment, use it from an empty folder."""
    with tempfile.TemporaryDirectory(prefix="spoorboekje-") as name:
        folder = Path(name)
        say("Ik bouw het pakket.")
        wheel = build_wheel(folder / "dist")
        if wheel is None:
            return False
        say("Ik probeer het pakket in een lege omgeving.")
        venv = folder / "venv"
        environment.make_fresh(venv, environment.APP_LOCK)
        environment.install_wheel(venv, wheel)
        empty = folder / "leeg"
        empty.mkdir()
        return commands_work(environment.venv_script("spoorboekje", venv), empty)


def build_wheel(target: Path) -> Path | None:
    """Build the sdist, and from that the wheel, so that both are known to be complete."""
    command = [str(environment.venv_python()), "-m", "build", "--no-isolation"]
    done = subprocess.run(
        [*command, "--outdir", str(target), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    wheels = sorted(target.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        say(f"Bouwen lukt niet:\n{done.stdout}{done.stderr}")
        return None
    return wheels[0]


def commands_work(program: Path, folder: Path) -> bool:
    """Run each command of the installed package and look at what it gives."""
    sample = folder / "mijn-feiten.json"
    shutil.copy(ROOT / "resources" / "samples" / "samira.json", sample)
    pdf, ics = folder / "x.pdf", folder / "x.ics"
    calls = (
        ["--version"],
        ["tijdlijn", "--eerste-ziektedag", "2026-01-05", "--json"],
        ["controleer"],
        ["overzicht", str(sample), "--pdf", str(pdf)],
        ["agenda", str(sample), "--ics", str(ics)],
    )
    outputs = [command_output(program, call, folder) for call in calls]
    if None in outputs:
        return False
    if not is_timeline(outputs[1] or ""):
        say("tijdlijn --json geeft geen tijdlijn.")
        return False
    if not (pdf.exists() and pdf.read_bytes().startswith(b"%PDF-")):
        say("overzicht schrijft geen PDF.")
        return False
    if not (ics.exists() and ics.read_bytes().startswith(b"BEGIN:VCALENDAR")):
        say("agenda schrijft geen agenda.")
        return False
    return True


def is_timeline(output: str) -> bool:
    """Whether this is the JSON of a timeline."""
    try:
        found = json.loads(output)
    except ValueError:
        return False
    return isinstance(found, dict) and found.get("schema") == 1


def command_output(program: Path, arguments: list[str], folder: Path) -> str | None:
    """Stdout of one command, or None (with a report) when it fails."""
    hidden = ("PYTHONPATH", "PYTHONHOME")  # the package must stand on its own
    surroundings = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [str(program), *arguments],
        cwd=folder,
        env={**surroundings, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        say(f"spoorboekje {' '.join(arguments)} gaf {done.returncode}:\n{done.stdout}{done.stderr}")
        return None
    return done.stdout
