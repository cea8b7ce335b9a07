"""The tokens of our look, from the one file that the window, the map and the PDF share.

`resources/themes/tokens.json` holds sizes, the colours of three themes by role, and the pairs of
colours that are used on each other; a test measures the contrast of every pair.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from desktop_app.text.resources import resource_path

ThemeName = Literal["light", "dark", "contrast"]


@cache
def load_palette(name: ThemeName = "light") -> Mapping[str, str]:
    """Colours of a theme as `#RRGGBB` by role."""
    return MappingProxyType(_read()["colors"][name])


@cache
def load_sizes() -> Mapping[str, Any]:
    """Type sizes, spaces and line widths that all themes share, in pixels at 100 %."""
    return MappingProxyType(_read()["sizes"])


@cache
def _read() -> dict[str, Any]:
    path = resource_path("themes", "tokens.json")
    tokens: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return tokens
