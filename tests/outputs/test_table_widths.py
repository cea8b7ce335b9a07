"""How wide the columns of a table become, and where it is cut."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.export.fonts import text_width
from desktop_app.export.looks import looks
from desktop_app.export.tagging.table import Column, Table, fitted_shares
from desktop_app.export.tagging.text import Text
from tests.outputs.stories import title

STYLE = looks().table
SIZE, WIDTH = STYLE.body.size, 467.0


def widths(rows: list[tuple[str, ...]], *heads: bool) -> list[float]:
    return fitted_shares(rows, heads, STYLE, WIDTH)


def fits(text: str, width: float, *, bold: bool = False, last: bool = False) -> bool:
    return text_width(text, SIZE, bold=bold) <= width - (0 if last else STYLE.gutter) + 0.1


def test_no_word_is_cut_and_the_page_is_not_passed() -> None:
    rows = [("Wat", "Wie"), ("Arbeidsongeschiktheidsverzekering " * 5, "werkgever " * 30)]
    first, second = widths(rows, True, False)
    assert first + second <= WIDTH + 0.01
    assert fits("Arbeidsongeschiktheidsverzekering", first, bold=True)
    assert fits("werkgever", second, last=True)


def test_one_long_cell_does_not_make_the_other_rows_wrap() -> None:
    rows = [("Wat", "Wie", "Stand")]
    rows += [
        (f"Evaluatie plan van aanpak ({n})", "werkgever + werknemer", "open") for n in range(9)
    ]
    rows += [("Melding", "UWV", "een heel lange stand die over veel regels loopt en nog verder")]
    what, _who, _state = widths(rows, True, False, False)
    assert fits(rows[1][0], what, bold=True)


def test_a_width_that_is_not_enough_is_not_given() -> None:
    day, name = "klaar 26 mrt 2026", "werkgever + werknemer + bedrijfsarts + arbeidsdeskundige"
    rows = [("Wat", "Wie", "Stand"), *[("Evaluatie plan van aanpak (1)", name, day)] * 9]
    what, _who, state = widths(rows, True, False, False)
    assert fits(rows[1][0], what, bold=True)
    assert fits(day, state, last=True)


def test_a_long_text_that_heads_the_row_keeps_room() -> None:
    rows = [("Wat", "Wie"), ("een lange zin over een afspraak " * 4, "Fatma Yılmaz van het bureau")]
    what, who = widths(rows, True, False)
    assert what > who


def test_short_texts_all_fit() -> None:
    rows = [("Wat", "Aantal"), ("verstuurd", "12"), ("afgewezen", "3")]
    assert sum(widths(rows, True, False)) < WIDTH


@pytest.mark.parametrize("count", range(24, 34))
def test_no_single_row_stands_alone_on_a_page(count: int, build: Callable[..., Path]) -> None:
    columns = [Column("A", 1), Column("B", 1)]
    rows = [[f"rij {number}", "x"] for number in range(count)]
    path = build([title(), Table(columns, rows, STYLE), Text("na", STYLE.body)])
    shown = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    pages = [page.count("rij ") for page in shown.stdout.decode().split("\f")]
    assert sum(pages) == count
    assert 1 not in pages
