"""What the first answers mean: sentences that are read from the traject, for every example."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.gui.pages.start.meaning import standing
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek, compute_traject
from desktop_app.traject.decode import read_feiten
from tests.timeline import TODAY

SAMPLES = sorted(resource_path("samples").glob("*.json"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_wia_is_named_only_to_who_can_apply_for_it(sample: Path, regelboek: Regelboek) -> None:
    traject = compute_traject(read_feiten(sample), TODAY, regelboek)
    applying = [one for one in traject.mijlpalen if one.id == "wia_aanvraag"]
    said = {message.id for message in standing(traject, regelboek)}
    if "vragen.daarna_wia" in said:
        assert [one.stand for one in applying] != ["vervallen"]
    if sample.stem == "henk-aow":  # his pension begins before the day of the WIA
        assert "vragen.daarna_wia" not in said
    if sample.stem == "samira":
        assert "vragen.daarna_wia" in said
