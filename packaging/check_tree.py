"""House rules that a search can check: each with the sentence that says what to do instead.

    python3 packaging/check_tree.py

Looks at the files that git tracks or would track; without git at everything in the clone.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SKIPPED_FOLDERS = {".git", ".venv", "__pycache__", "build", "dist", ".hypothesis"}

# The patterns are written so that they do not match themselves.
RULES = (
    (
        r"pypi[.]org|python[h]osted[.]org|registry[.]npm|--(extra-)?index[-]url |--find[-]links ",
        "Noem geen adres van een pakketregister: elke gebruiker heeft zijn eigen instelling.",
    ),
    (
        r"(?<![\w./-])/(?:[w]ork|[r]oot|[h]ome/\w+)/",
        "Noem geen map van één machine: gebruik een pad in de clone.",
    ),
    (
        r"^(?:[<]{7} |[>]{7} )",
        "Los het samenvoegen van git eerst op.",
    ),
)


PROGRAM = ROOT / "desktop_app"
CODE = (PROGRAM, ROOT / "packaging", ROOT / "tests")
TOKENS = ROOT / "resources" / "themes" / "tokens.json"
ICONS = ROOT / "resources" / "icons"
LONGEST = 400
"""Lines of a file of code; what grows beyond has more than one reason to change."""
SOFT = "_soft"
"""The ground of a role; code puts its name together."""


def tracked_files() -> list[Path]:
    """The files that are or would be in version control."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        every = (path for path in ROOT.rglob("*") if path.is_file())
        return [p for p in every if not SKIPPED_FOLDERS & set(p.relative_to(ROOT).parts)]
    names = filter(None, done.stdout.split("\0"))
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def faults_in(path: Path) -> list[str]:
    """The broken rules of one text file, with file and line."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return []  # a font or a picture
    name = path.relative_to(ROOT).as_posix()
    return [
        f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {sentence}"
        for pattern, sentence in RULES
        for found in re.finditer(pattern, text, re.MULTILINE)
    ]


def faults_in_code() -> Iterator[str]:
    """Files that are too long, and icons and colours that no code names."""
    files = sorted(path for folder in CODE for path in folder.rglob("*.py"))
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    for path, text in texts.items():
        if text.count("\n") > LONGEST:
            yield f"{path.relative_to(ROOT).as_posix()}: Splits dit bestand: te veel regels."
    program = "\n".join(text for path, text in texts.items() if path.is_relative_to(PROGRAM))
    named = set(re.findall(r"[\"']([a-z0-9_-]+)[\"']", program))
    for icon in sorted(ICONS.glob("*.svg")):
        if icon.stem not in named:
            yield f"{icon.relative_to(ROOT).as_posix()}: Haal weg wat niemand toont."
    colors = json.loads(TOKENS.read_text(encoding="utf-8"))["colors"]
    for role in sorted({role for theme in colors.values() for role in theme}):
        if role.removesuffix(SOFT) not in named:
            yield f"{TOKENS.relative_to(ROOT).as_posix()}: Geen code gebruikt de kleur {role}."


def main() -> int:
    """Print every fault; exit code 1 if there is one."""
    faults = [fault for path in sorted(tracked_files()) for fault in faults_in(path)]
    faults += faults_in_code()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
