"""The environment in the clone: make `.venv`, fill it from a lock, and do nothing when it is there.

`start.py` and `test.py` share it. Everything that can go wrong here ends as a `SetupError` with
one sentence for the person who started the script.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import debian

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
APP_LOCK = ROOT / "packaging" / "requirements.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-test.lock"

# What installers write when something is wrong, and what we say then. The first that fits counts.
CAUSES = (
    (
        ("No space left on device", "not enough space on the disk", "Disk quota exceeded"),
        "De schijf is vol. Maak ongeveer 500 MB vrij en start opnieuw.",
    ),
    (
        ("Permission denied", "Read-only file system", "Access is denied", "os error 13"),
        "Ik mag niet schrijven in de map {root}. Zet Spoorboekje in een map van jezelf.",
    ),
    (
        ("DO NOT MATCH THE HASHES", "Hash mismatch"),
        "Een onderdeel is anders dan verwacht. Ik installeer het niet. Probeer het later opnieuw.",
    ),
    (
        (
            "NewConnectionError",
            "Connection refused",
            "ConnectTimeout",
            "Read timed out",
            "name resolution",
            "getaddrinfo",
            "Network is unreachable",
            "ProxyError",
            "SSLError",
            "ConnectionResetError",
            "Failed to fetch",
            "dns error",
        ),
        "Het downloaden lukt niet. Heb je internet? Dat is alleen de eerste keer nodig.",
    ),
    (
        ("No matching distribution found", "no wheels with a matching", "No solution found"),
        "Een onderdeel is niet te vinden voor dit systeem ({platform}, Python {python}).",
    ),
)


class SetupError(Exception):
    """Setting up failed; the text is the sentence for the user."""


def say(sentence: str) -> None:
    """Tell the user what happens. Not on stdout: that is for the output of the program itself."""
    print(sentence, file=sys.stderr, flush=True)


def venv_python(venv: Path = VENV) -> Path:
    """The Python inside an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_script(name: str, venv: Path = VENV) -> Path:
    """A command that a package installed into an environment."""
    return venv / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def site_packages(venv: Path = VENV) -> Path:
    """The folder with the installed packages of an environment."""
    if os.name == "nt":
        return venv / "Lib" / "site-packages"
    found = sorted((venv / "lib").glob("python3.*/site-packages"))
    if not found:
        raise SetupError(f"De map {venv} is beschadigd. Gooi die map weg en start opnieuw.")
    return found[-1]


def prepare(lock: Path) -> None:
    """Make `.venv` hold everything of `lock` and the clone itself; quick when it already does."""
    stamp = VENV / f"{lock.stem}.stamp"
    wanted = _stamp_text(lock)
    if venv_python().exists() and _read(stamp) == wanted:
        return
    try:
        _make_venv(VENV)
        install(VENV, lock)
        _link_clone()
        stamp.write_text(wanted, encoding="utf-8")
    except OSError as error:
        raise SetupError(_sentence(str(error))) from error
    say("Klaar met installeren.")


def make_fresh(venv: Path, lock: Path) -> None:
    """Make a second environment elsewhere, for a test of the built package."""
    _make_venv(venv)
    install(venv, lock)


def install(venv: Path, lock: Path) -> None:
    """Install exactly what the lock names, wheels only, hashes checked."""
    say("Ik installeer de onderdelen. De eerste keer duurt dat een paar minuten.")
    if _with_uv(venv, lock):
        return
    if not _has_pip(venv):  # made by uv, which then could not install
        shutil.rmtree(venv)
        _make_venv(venv, use_uv=False)
    command = [
        *_pip(venv),
        "install",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--retries",
        "2",
        "--requirement",
        str(lock),
    ]
    _run(command)


def install_wheel(venv: Path, wheel: Path) -> None:
    """Install one built wheel without looking at any index."""
    if not _has_pip(venv):
        uv = _uv() or "uv"
        python = str(venv_python(venv))
        _run([uv, "pip", "install", "--python", python, "--no-deps", "--offline", str(wheel)])
        return
    _run([*_pip(venv), "install", "--no-deps", "--no-index", str(wheel)])


def _stamp_text(lock: Path) -> str:
    """What must be the same for an environment to be up to date."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{digest}\n{ROOT}\n"


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return None


def _make_venv(venv: Path, *, use_uv: bool = True) -> None:
    """Make the environment, or make it anew when its Python does not run any more."""
    if _usable(venv):
        return
    if venv.exists():
        if not (venv / "pyvenv.cfg").exists() and any(venv.iterdir()):
            raise SetupError(f"De map {venv} is niet van Spoorboekje. Geef die een andere naam.")
        shutil.rmtree(venv)
    say(f"Ik maak een eigen Python-omgeving in {venv}.")
    uv = _uv() if use_uv else None
    if uv and _quiet([uv, "venv", "--no-python-downloads", "--python", sys.executable, str(venv)]):
        return
    shutil.rmtree(venv, ignore_errors=True)
    _ensure_venv_module()
    _run([sys.executable, "-m", "venv", str(venv)])


def _usable(venv: Path) -> bool:
    """Whether the environment has a Python that runs and that we support."""
    python = venv_python(venv)
    check = "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))"
    return python.exists() and _quiet([str(python), "-c", check])


def _ensure_venv_module() -> None:
    """Debian ships `venv` apart from Python."""
    if _quiet([sys.executable, "-c", "import ensurepip, venv"]):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not debian.present():
        raise SetupError("Bij deze Python hoort geen 'venv'. Installeer Python opnieuw, compleet.")
    if not debian.is_root():
        raise SetupError(
            f"Op dit systeem ontbreekt {package}. Doe eerst: sudo apt install {package}"
        )
    say(f"Ik installeer {package}.")
    if not debian.install([package]):
        raise SetupError(f"Het installeren van {package} lukt niet. Heb je internet?")


def _uv() -> str | None:
    """Uv, if it is there and starts."""
    uv = shutil.which("uv")
    return uv if uv and _quiet([uv, "--version"]) else None


def _with_uv(venv: Path, lock: Path) -> bool:
    """Try to install with uv; pip is the way back, as it may know another way to the packages."""
    uv = _uv()
    if uv is None:
        return False
    python = str(venv_python(venv))
    command = [uv, "pip", "install", "--python", python, "--no-python-downloads"]
    return _quiet([*command, "--require-hashes", "--no-build", "--requirement", str(lock)])


def _has_pip(venv: Path) -> bool:
    return _quiet([str(venv_python(venv)), "-m", "pip", "--version"])


def _pip(venv: Path) -> list[str]:
    return [str(venv_python(venv)), "-m", "pip", "--disable-pip-version-check", "--no-input"]


def _link_clone() -> None:
    """Let the environment use the code in the clone: needs no build and no network."""
    encoding = "utf-8" if sys.version_info >= (3, 13) else "locale"  # as Python reads .pth files
    try:
        (site_packages() / "spoorboekje.pth").write_text(f"{ROOT}\n", encoding=encoding)
    except UnicodeEncodeError as error:
        raise SetupError(
            f"Python kan de naam van deze map niet lezen: {ROOT}. Geef de map een gewone naam."
        ) from error


def _quiet(command: list[str]) -> bool:
    """Run without output; True when it went well."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _run(command: list[str]) -> None:
    """Run without output; when it fails, turn what it wrote into our sentence."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise SetupError(_sentence(str(error))) from error
    if done.returncode != 0:
        raise SetupError(_sentence(done.stdout))


def _sentence(output: str) -> str:
    """The cause in plain Dutch."""
    lowered = output.lower()
    for signs, sentence in CAUSES:
        if any(sign.lower() in lowered for sign in signs):
            python = f"{sys.version_info.major}.{sys.version_info.minor}"
            return sentence.format(root=ROOT, platform=sysconfig.get_platform(), python=python)
    last = next((line for line in reversed(output.splitlines()) if line.strip()), "")
    return f"Het installeren lukt niet. Het systeem zegt: {last.strip()}"
