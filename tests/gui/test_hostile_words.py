"""What a person pastes or somebody else wrote never makes a page wider than the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.dossier import Afspraak, Herinnering, Notitie, Session
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample

HOSTILE = {
    "een adres": "https://voorbeeld.nl/" + "map/" * 100,
    "geen spatie": "x" * 480,
    "opmaak": "<b>vet</b><img src='file:///etc/passwd'><script>x</script>",
    "omgekeerd": "\u202eomgekeerd\u2066 A&B &x &amp;",
    "stapels": "e" + "\u0301" * 400,
    "gezichten": "\U0001f600" * 200,
    "regels": "regel een\nregel twee\nregel drie",
}
PAGES = ("vandaag", "tijdlijn", "antwoorden", "vragen")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_page_stays_within_the_window_and_reads_it_as_text(
    make_window: WindowMaker, text: str
) -> None:
    facts = {**sample("samira"), "naam": text, "werkgever": text, "functie": text}
    own = {"soort": "eigen", "datum": "2026-05-04", "titel": text}
    window = make_window({**facts, "gebeurtenissen": [own]})

    def write(session: Session) -> None:
        session.add_entry(Notitie(tekst=text, mijlpaal="probleemanalyse", datum="2026-03-03"))
        session.add_entry(Afspraak(tekst=text, wie=text, uiterlijk="2026-11-25"))
        session.add_entry(Herinnering(tekst=text[:500], datum="2026-11-20"))

    assert window.desk.change(write)
    for percent in (100, 200):
        window.theme.set_percent(percent)
        for page in PAGES:
            window.go(page, "probleemanalyse" if page == "tijdlijn" else "")
            settle()
            _within(window, f"{page} {percent}")


def _within(window: MainWindow, where: str) -> None:
    page = window.pages.current
    assert page is not None
    assert page.body.width() <= page.viewport().width(), where
    marked = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert marked == [], where
