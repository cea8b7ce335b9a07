"""What `start.py` does once Python is new enough: set up, then open the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import debian
import environment
from environment import SetupError, say

SAMPLE = environment.ROOT / "resources" / "samples" / "samira.json"
CHECK_ONLY = "--controle"


def main(arguments: list[str]) -> int:
    """Set up, then do what was asked; every failure is one sentence and exit code 2."""
    try:
        environment.prepare(environment.APP_LOCK)
        if arguments == [CHECK_ONLY]:
            say(f"Alles staat klaar. Dit systeem heeft {_screen_text()}.")
            return 0
        if arguments and not names_a_file(arguments[0]):
            return run_app(arguments)
        if not has_screen():
            return without_screen(arguments)
        ensure_window_libraries()
        return open_window(arguments)
    except SetupError as error:
        say(str(error))
        return 2
    except OSError as error:
        say(f"Het lukt niet. Het systeem zegt: {error}")
        return 2
    except KeyboardInterrupt:
        say("Gestopt.")
        return 130


def names_a_file(argument: str) -> bool:
    """Whether this opens a window on a file; otherwise it is a command for the terminal."""
    path = Path(argument)
    return path.suffix in {".json", ".spoor"} or path.is_file()


def has_screen() -> bool:
    """Whether a window can be shown; only on Linux that is a question."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return True  # asked for on purpose
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _screen_text() -> str:
    return "een scherm" if has_screen() else "geen scherm"


def ensure_window_libraries() -> None:
    """On Linux, look whether Qt finds the libraries of the system; install them as root."""
    missing = missing_window_libraries()
    if not missing:
        return
    packages, unknown = debian.packages_for(missing)
    if unknown or not debian.present():
        raise SetupError(
            "Voor het venster ontbreken onderdelen van je systeem: " + ", ".join(missing) + "."
        )
    if not debian.is_root():
        raise SetupError(
            "Voor het venster ontbreken onderdelen van je systeem. "
            "Doe eerst: sudo apt install " + " ".join(packages)
        )
    say("Ik installeer onderdelen van het systeem: " + " ".join(packages) + ".")
    if not debian.install(packages):
        raise SetupError("Dat lukt niet. Heb je internet? Nodig zijn: " + " ".join(packages))


def missing_window_libraries() -> list[str]:
    """Libraries that the Qt plugin for this screen asks for in vain."""
    if not sys.platform.startswith("linux"):
        return []
    qt = environment.site_packages() / "PySide6" / "Qt"
    platforms = qt / "plugins" / "platforms"
    plugin = "libqxcb.so" if os.environ.get("DISPLAY") else "libqwayland.so"
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        plugin = "libqoffscreen.so"
    return debian.missing_libraries([platforms / plugin, qt / "lib" / "libQt6Widgets.so.6"])


def open_window(arguments: list[str]) -> int:
    """Open the window and wait until it closes."""
    say("Ik open het venster.")
    code = run_app(arguments)
    if code < 0 or code in (134, 139):
        say("Het venster kan hier niet open. Je tijdlijn zie je zo:")
        what = arguments[0] if arguments else "--eerste-ziektedag JJJJ-MM-DD"
        say(f"python3 packaging/start.py tijdlijn {what}")
        return 2
    return code


def without_screen(arguments: list[str]) -> int:
    """Show the timeline as text and write the overview, where no window can open."""
    facts = Path(arguments[0] if arguments else SAMPLE)
    pdf = Path.cwd() / f"overzicht-{facts.stem}.pdf"
    say("Hier is geen scherm. Daarom zie je de tijdlijn als tekst.")
    code = run_app(["tijdlijn", str(facts)])
    if code != 0:
        return code
    return run_app(["overzicht", str(facts), "--pdf", str(pdf)])


def run_app(arguments: list[str]) -> int:
    """Run Spoorboekje in its environment, in the folder where the user stands."""
    sys.stdout.flush()
    command = [str(environment.venv_python()), "-m", "desktop_app", *arguments]
    return subprocess.run(command, check=False).returncode
