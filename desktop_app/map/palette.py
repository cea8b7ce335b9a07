"""The theme tokens as they stand in `resources/themes`: colours and sizes by role."""

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
    """Colours of a theme as `#RRGGBB` by role, read once."""
    return MappingProxyType(_read(name))


@cache
def load_sizes() -> Mapping[str, Any]:
    """Type sizes, spaces and line widths that all themes share."""
    return MappingProxyType(_read("sizes"))


def _read(name: str) -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(
        resource_path("themes", f"{name}.json").read_text(encoding="utf-8")
    )
    return tokens
