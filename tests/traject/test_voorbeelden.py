"""Every worked example beside a rule is run; every rule has at least one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.app import load_regelboek
from desktop_app.app import messages as load_messages
from desktop_app.audit.examples import check_example

if TYPE_CHECKING:
    from desktop_app.traject.rules import Regel, Voorbeeld

BOOK = load_regelboek()
MESSAGES = load_messages()
CASES = [
    pytest.param(regel, example, id=f"{regel.id}: {example.titel}")
    for regel in BOOK.regels
    for example in regel.voorbeelden
]


@pytest.mark.parametrize(("regel", "example"), CASES)
def test_example(regel: Regel, example: Voorbeeld) -> None:
    faults = check_example(regel, example, BOOK, MESSAGES)
    assert [MESSAGES.say(fault) for fault in faults] == []


def test_every_entry_of_the_law_is_there() -> None:
    """Sections 3 to 11b; the abolished report of week 13 is not."""
    ids = {regel.id for regel in BOOK.regels}
    assert "dertien_weken_melding" not in ids
    assert len(ids) >= 78


def test_an_example_that_is_wrong_is_found() -> None:
    """The runner itself can fail."""
    from msgspec.structs import replace

    regel = BOOK.by_id["probleemanalyse"]
    wrong = replace(regel.voorbeelden[0], verwacht={"uiterlijk": "2026-02-17", "bestaat_niet": 1})
    faults = list(check_example(regel, wrong, BOOK, MESSAGES))
    assert len(faults) == 2
