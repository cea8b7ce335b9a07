"""Every text, line and icon of the three themes has enough contrast (WCAG 2.2, relative luminance).

Reads plain JSON and needs no Qt: the pairs that are used, each with its minimum, stand in
`resources/themes/tokens.json`. That no other pair is used, `test_theme_pairs.py` sees on the pages.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TOKENS: dict[str, Any] = json.loads(
    (ROOT / "resources" / "themes" / "tokens.json").read_text(encoding="utf-8")
)
COLORS: dict[str, dict[str, str]] = TOKENS["colors"]
PAIRS: list[dict[str, Any]] = TOKENS["pairs"]
THEMES = ("light", "dark", "contrast")


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
    wrong = {role: value for role, value in COLORS[name].items() if not is_colour(value)}
    assert wrong == {}


def is_colour(value: object) -> bool:
    """Whether this is `#RRGGBB` in capitals."""
    return isinstance(value, str) and re.fullmatch(r"#[0-9A-F]{6}", value) is not None


def test_there_is_one_file_with_three_themes() -> None:
    assert tuple(COLORS) == THEMES
    assert [path.name for path in (ROOT / "resources" / "themes").iterdir()] == ["tokens.json"]


@pytest.mark.parametrize("name", THEMES[1:])
def test_all_themes_have_the_same_roles_in_the_same_order(name: str) -> None:
    assert list(COLORS[name]) == list(COLORS["light"])


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_has_enough_contrast(name: str) -> None:
    colours = COLORS[name]
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
    assert set(COLORS["light"]) - decoration == {role for pair in names for role in pair}


def test_every_role_that_the_code_names_is_a_token() -> None:
    """`theme.color("…")` and the map's roles; a role put together, `{who}_soft`, is seen by eye."""
    unknown = {
        f"{path.name}: {role}"
        for path in (ROOT / "desktop_app").rglob("*.py")
        for role in ROLE.findall(path.read_text(encoding="utf-8"))
        if role not in COLORS["light"]
    }
    assert unknown == set()


ROLE = re.compile(
    r"""(?:\bcolor\(|\bcolors\[|\b(?:role|fill|edge)(?:: str)?\s*=\s*)["']([a-z_0-9]+)["']"""
)


def test_every_size_is_read_by_the_code() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "desktop_app").rglob("*.py"))
    names = {
        name
        for group, sizes in TOKENS["sizes"].items()
        for name in (sizes if isinstance(sizes, dict) else [group])
    }
    kinds = {f"heading_{level}" for level in (1, 2, 3)}  # put together by `Heading`
    assert {name for name in names - kinds if f'"{name}"' not in code} == set()
