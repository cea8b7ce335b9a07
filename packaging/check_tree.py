"""House rules that a search can check: each with the sentence that says what to do instead.

    python3 packaging/check_tree.py

Looks at the files that git tracks or would track; without git at everything in the clone.
"""

from __future__ import annotations

import re
import subprocess
import sys
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


def main() -> int:
    """Print every fault; exit code 1 if there is one."""
    faults = [fault for path in sorted(tracked_files()) for fault in faults_in(path)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
