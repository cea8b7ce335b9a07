"""Makes sure that a script runs on a Python that Spoorboekje supports.

This file keeps to the syntax of old Python 3 versions: it must run on them to say so.
"""

import os
import shutil
import subprocess
import sys
from typing import Optional, Tuple

OLDEST = (3, 11)
TOO_NEW = (3, 15)
CANDIDATES = ("python3.14", "python3.13", "python3.12", "python3.11", "python3", "python")
CHECK = "import sys; sys.exit(0 if %r <= sys.version_info[:2] < %r else 1)" % (OLDEST, TOO_NEW)
ALREADY_TRIED = "SPOORBOEKJE_PYTHON_GEZOCHT"


def supported(version: Tuple[int, int]) -> bool:
    """Tell whether this (major, minor) is one of ours."""
    return OLDEST <= version < TOO_NEW


def works(program: str) -> bool:
    """Tell whether this program is a supported Python that starts."""
    nowhere = subprocess.DEVNULL
    try:
        return subprocess.call([program, "-c", CHECK], stdout=nowhere, stderr=nowhere) == 0
    except OSError:
        return False


def find() -> Optional[str]:
    """Return the path of a supported Python on this machine, or None."""
    for name in CANDIDATES:
        path = shutil.which(name)
        if path and works(path):
            return path
    return None


def ensure() -> None:
    """Go on when this Python will do, start again with a better one, or stop with a sentence."""
    if supported(sys.version_info[:2]):
        return
    better = None if os.environ.get(ALREADY_TRIED) else find()
    if better:
        environment = dict(os.environ)
        environment[ALREADY_TRIED] = "1"
        sys.exit(subprocess.call([better, *sys.argv], env=environment))
    sys.stderr.write(
        "Spoorboekje heeft Python 3.11, 3.12, 3.13 of 3.14 nodig. Jij startte met Python %d.%d. "
        "Installeer een nieuwere Python en start opnieuw.\n" % sys.version_info[:2]
    )
    sys.exit(2)
