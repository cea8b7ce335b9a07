"""A screen that nobody sees: Xvfb with a window manager, and a bus for assistive technology."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "openbox", "dbus-run-session")
CAN_READ = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core"))


def missing_parts() -> list[str]:
    """What this system lacks for reading the window as a screen reader does; empty is good."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if not any(path.exists() for path in LAUNCHERS):
        missing.append("at-spi2-core")
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", CAN_READ], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        missing.append("python3-gi met gir1.2-atspi-2.0")
    return missing


@contextmanager
def invisible_screen(size: str = "1280x900x24") -> Iterator[str]:
    """The name of a screen with a window manager, for `DISPLAY`; gone afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        display = f":{number}"
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env={**os.environ, "DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield display
        finally:
            manager.terminate()
            manager.wait(10)
    finally:
        server.terminate()
        server.wait(10)
