"""Where the resources stand: beside the clone, inside the wheel, or in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The folder `resources`, in a clone, an installed wheel or a frozen program.

    Raises FileNotFoundError when none of the places has it (a broken installation).
    """
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if bundle:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if (place / "rules").is_dir():
            return place
    raise FileNotFoundError(str(places[0]))


def resource_path(*parts: str) -> Path:
    """Path of one resource, e.g. `resource_path("themes", "tokens.json")`."""
    return resource_root().joinpath(*parts)
