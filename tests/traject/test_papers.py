"""The catalogue of papers: which moment asks for each, and what its data must have."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.text.resources import resource_root
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.model import Document
from desktop_app.traject.rulebook import Regelboek, load_regelboek

FIRST = "2026-02-02"


def paper(book: Regelboek, id: str, today: date, **facts: Any) -> Document:
    """A paper as the traject has it."""
    told = feiten_from({"eerste_ziektedag": FIRST, **facts}, "")
    traject = compute_traject(told, today, book)
    return next(one for one in traject.documenten if one.id == id)


def test_a_paper_knows_the_moment_that_asks_for_it(regelboek: Regelboek) -> None:
    found = paper(regelboek, "D03", date(2026, 2, 10))
    assert (found.stand, found.mijlpaal) == ("nog_niet", "plan_van_aanpak")
    assert found.uiterlijk is not None
    assert paper(regelboek, "D23", date(2026, 2, 10)).mijlpaal is None


def test_of_repeated_moments_the_last_that_has_been_asks(regelboek: Regelboek) -> None:
    early = paper(regelboek, "D05", date(2026, 2, 10))
    late = paper(regelboek, "D05", date(2026, 11, 22))
    assert early.stand == "nog_niet"
    assert late.stand == "ontbreekt"
    assert early.uiterlijk is not None
    assert late.uiterlijk is not None
    assert early.uiterlijk < late.uiterlijk <= date(2026, 11, 22)


def test_what_does_not_apply_asks_for_nothing(regelboek: Regelboek) -> None:
    today = date(2027, 6, 1)
    assert paper(regelboek, "D12", today).mijlpaal is None
    assert paper(regelboek, "D12", today, spoor2_start="2027-03-01").mijlpaal is not None


def test_every_paper_has_sources_and_a_day_on_which_it_was_checked(regelboek: Regelboek) -> None:
    assert len(regelboek.documenten) == 38
    for one in regelboek.documenten:
        assert one.bronnen, one.id
        assert one.kopie.endswith("."), one.id
        assert one.gecontroleerd >= date(2026, 11, 22), one.id


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"bronnen": []}, "bronnen"),
        ({"mijlpaal": "bestaat_niet"}, "mijlpaal"),
        ({"bronnen": [{"soort": "wet", "wet": "WIA", "bwb": "X1"}]}, "bronnen[0].bwb"),
        (
            {"bronnen": [{"soort": "wet", "wet": "WIA", "link": "http://wet.nl"}]},
            "bronnen[0].link",
        ),
        ({"bronnen": [{"soort": "wet", "wet": "WIA"}]}, "bronnen[0].gecontroleerd"),
    ],
)
def test_a_mistake_in_the_catalogue_is_found_when_it_is_loaded(
    tmp_path: Path, change: dict[str, Any], field: str
) -> None:
    for name in ("rules", "documents"):
        shutil.copytree(resource_root() / name, tmp_path / name)
    path = tmp_path / "documents" / "catalogus.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["documenten"][2] |= change
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(RegelFout) as refused:
        load_regelboek(tmp_path)
    said = refused.value.message.values
    assert (said["bestand"], said["regel"], said["veld"]) == ("catalogus.json", "D03", field)
