"""The quick way to the pages that fit gives the same pages, in the same order, as the whole way."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop_app.rights import fitting, load_pages
from desktop_app.rights.fitting import fitting_articles
from desktop_app.rights.when import offered
from desktop_app.text.resources import resource_path
from desktop_app.traject import compute_traject, read_feiten
from tests.timeline import BOOK

SAMPLES = sorted(resource_path("samples").glob("*.json"))
DAYS = ("2026-03-01", "2026-11-22", "2027-06-01", "2028-03-01")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_same_pages_as_reading_all_of_them(sample: Path) -> None:
    facts = read_feiten(sample)
    for day in DAYS:
        traject = compute_traject(facts, date.fromisoformat(day), BOOK)
        whole = offered(load_pages(), facts, traject)
        articles = tuple(page for page in whole if page.kop.soort == "artikel")
        assert fitting_articles(facts, traject) == articles


def test_the_moments_of_every_page_are_read_as_the_page_has_them() -> None:
    for peek in fitting._peeks():
        page = next(page for page in load_pages() if page.bestand == peek.path.name)
        assert peek.moments == page.kop.nu, peek.path


@pytest.mark.parametrize(
    ("head", "moments"),
    [
        ('id = "a"', ()),
        ('id = "a"\nnu=[{week=[1,2]}]', None),
        ('id = "a"\n"nu" = []', None),
        ('id = "a"\nnu = [ { onzin = 1 } ]', None),
        ('id = "a"\nnu = [\n  { week = [1, 2 }\n]', None),
        ('id = "a"\nzoek = ["nu = ["]', ()),
    ],
)
def test_a_head_that_is_written_otherwise_is_read_whole(
    head: str, moments: object, tmp_path: Path
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"+++\n{head}\n+++\n", encoding="utf-8")
    assert fitting._peek(path).moments == moments


def test_a_page_without_a_head_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("geen kop", encoding="utf-8")
    assert fitting._peek(path).moments is None
