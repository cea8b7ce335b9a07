"""The pages that a traject fills, for every example dossier, with the largest text."""

from __future__ import annotations

import pytest

from desktop_app.gui.theme import Theme
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import SAMPLES, sample
from tests.gui.keyboard_faults import name_faults
from tests.gui.layout_faults import layout_faults


@pytest.mark.parametrize("name", SAMPLES)
def test_whatever_the_traject_nothing_is_cut_off_and_all_has_a_name(
    make_window: WindowMaker, theme: Theme, name: str
) -> None:
    window = make_window(sample(name), size=(1024, 700))
    theme.set_percent(200)
    found: list[str] = []
    for page in ("vandaag", "tijdlijn", "antwoorden", "gegevens"):
        window.go(page, "")
        for _ in range(3):
            settle()
        found += [f"{page}: {fault}" for fault in (*layout_faults(window), *name_faults(window))]
    assert not found, "\n".join(found)
