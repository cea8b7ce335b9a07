"""Writes the two lock files anew from pyproject.toml. For developers; needs uv.

    python3 packaging/lock.py

The locks hold for every system and Python version of the project, have the hashes of all files
of a release, and name no index.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP_LOCK = ROOT / "packaging" / "requirements.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-test.lock"


def compile_lock(uv: str, target: Path, *extra: str) -> None:
    """Resolve pyproject.toml into `target`."""
    command = [
        uv,
        "pip",
        "compile",
        "pyproject.toml",
        "--universal",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--upgrade",
        "--quiet",
        "--output-file",
        str(target),
        *extra,
    ]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    lines = target.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("#", "--"))]
    target.write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")


def main() -> int:
    """Lock the app first; the tests use the same versions."""
    uv = shutil.which("uv")
    if uv is None:
        print("uv staat niet op deze computer.", file=sys.stderr)
        return 2
    compile_lock(uv, APP_LOCK)
    compile_lock(uv, TEST_LOCK, "--group", "test", "--constraint", str(APP_LOCK))
    return 0


if __name__ == "__main__":
    sys.exit(main())
