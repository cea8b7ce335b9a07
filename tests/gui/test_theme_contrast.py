"""Every text, line and icon of the three themes has enough contrast (WCAG 2.2, relative luminance).

Reads plain JSON and needs no Qt: the pairs that are used, each with its minimum, stand in
`resources/themes/pairs.json`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "themes"
THEMES = ("light", "dark", "contrast")


def read(name: str) -> Any:
    """One of the JSON files of the themes."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


PAIRS = read("pairs")["pairs"]


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_gives_the_published_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_is_written_the_same_way(name: str) -> None:
    wrong = {role: value for role, value in read(name).items() if not is_colour(value)}
    assert wrong == {}


def is_colour(value: object) -> bool:
    """Whether this is `#RRGGBB` in capitals."""
    return isinstance(value, str) and re.fullmatch(r"#[0-9A-F]{6}", value) is not None


@pytest.mark.parametrize("name", THEMES[1:])
def test_all_themes_have_the_same_roles_in_the_same_order(name: str) -> None:
    assert list(read(name)) == list(read(THEMES[0]))


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_has_enough_contrast(name: str) -> None:
    colours = read(name)
    too_low = []
    for pair in PAIRS:
        ratio = contrast(colours[pair["foreground"]], colours[pair["background"]])
        if ratio < pair["minimum"]:
            too_low.append(f"{pair['foreground']} on {pair['background']}: {ratio:.2f}")
    assert too_low == []


def test_minimums_are_not_watered_down() -> None:
    """Body text 7, other text 4.5, meaningful lines and icons 3: nothing below that."""
    assert {pair["minimum"] for pair in PAIRS} == {3, 4.5, 7}
    body = [pair for pair in PAIRS if "body text" in pair["use"]]
    assert {pair["minimum"] for pair in body} == {7}


def test_no_pair_is_listed_twice_and_every_role_is_used() -> None:
    names = [(pair["foreground"], pair["background"]) for pair in PAIRS]
    assert len(names) == len(set(names))
    decoration = {"card_border", "grid_line"}
    assert set(read("light")) - decoration == {role for pair in names for role in pair}
