"""Debian and Ubuntu: which package brings a missing library, and installing it as root."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

# Start of the library's file name, and the package that brings it.
PACKAGES = {
    "libGL.so": "libgl1",
    "libOpenGL.so": "libopengl0",
    "libEGL.so": "libegl1",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libgobject-2.0.so": "libglib2.0-0",
    "libgio-2.0.so": "libglib2.0-0",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libxkbcommon.so": "libxkbcommon0",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libX11.so": "libx11-6",
    "libX11-xcb.so": "libx11-xcb1",
    "libxcb.so": "libxcb1",
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-image.so": "libxcb-image0",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-randr.so": "libxcb-randr0",
    "libxcb-render.so": "libxcb-render0",
    "libxcb-render-util.so": "libxcb-render-util0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-shm.so": "libxcb-shm0",
    "libxcb-sync.so": "libxcb-sync1",
    "libxcb-util.so": "libxcb-util1",
    "libxcb-xfixes.so": "libxcb-xfixes0",
    "libxcb-xkb.so": "libxcb-xkb1",
    "libwayland-client.so": "libwayland-client0",
    "libwayland-cursor.so": "libwayland-cursor0",
    "libwayland-egl.so": "libwayland-egl1",
}


def present() -> bool:
    """Whether this is a system with apt."""
    return shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether we may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def may_become_root() -> bool:
    """Whether `sudo` works here without a password, as on machines that only run tests."""
    if shutil.which("sudo") is None:
        return False
    done = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return done.returncode == 0


def not_installed(packages: Iterable[str]) -> list[str]:
    """Those of the packages that the system does not have."""
    return [package for package in packages if not _has(package)]


def _has(package: str) -> bool:
    command = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.stdout == "installed"


def install(packages: list[str], *, sudo: bool = False) -> bool:
    """Install packages as root, or with `sudo`; True when it went well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    before = [] if is_root() or not sudo else ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]
    for command in commands:
        done = subprocess.run(
            [*before, *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    return done.returncode == 0


def missing_libraries(files: list[Path]) -> list[str]:
    """The libraries that these files need and the system does not have."""
    ldd = shutil.which("ldd")
    existing = [str(file) for file in files if file.exists()]
    if ldd is None or not existing:
        return []
    done = subprocess.run([ldd, *existing], capture_output=True, text=True, check=False)
    return sorted({line.split()[0] for line in done.stdout.splitlines() if "=> not found" in line})


def packages_for(libraries: list[str]) -> tuple[list[str], list[str]]:
    """The packages that bring these libraries, and the libraries nobody here knows."""
    packages, unknown = set(), []
    for library in libraries:
        stem = library.split(".so")[0] + ".so"
        if stem in PACKAGES:
            packages.add(PACKAGES[stem])
        else:
            unknown.append(library)
    return sorted(packages), unknown
