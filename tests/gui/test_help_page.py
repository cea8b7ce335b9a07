"""Hulp: people first, no file needed, nothing opened, nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.help.page import HelpPage
from desktop_app.gui.pages.rights.sources import shown_link
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from desktop_app.rights import load_helplines, load_page
from tests.gui.conftest import ContextMaker, WindowMaker, settle
from tests.gui.desks import sample


@pytest.fixture
def page(make_context: ContextMaker, qtbot: QtBot) -> HelpPage:
    made = HelpPage(make_context())
    qtbot.addWidget(made)
    made.resize(1064, 700)
    made.show()
    settle()
    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_it_needs_no_file_and_begins_with_the_crisis_line(page: HelpPage) -> None:
    assert page.context.desk.session is None
    first = page.first_focus()
    assert first is page.cards["113"]
    tops = {card: card.mapTo(page.body, QPoint(0, 0)).y() for card in page.cards.values()}
    assert min(tops, key=tops.__getitem__) is first
    assert {"113", "0800-0113", "113.nl", "112"} == set(page.cards["113"].contacts.buttons)


def test_every_helper_says_what_for_when_and_how(page: HelpPage) -> None:
    for line in load_helplines():
        shown = texts(page.cards[line.id])
        for text in (line.naam, line.waarvoor, line.wanneer, *line.bij_de_hand):
            assert text in shown
        for contact in line.contacten:
            assert contact.waarde in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_a_number_is_copied_not_dialled(
    page: HelpPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QDesktopServices

    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for card in page.cards.values():
        for value, button in card.contacts.buttons.items():
            with qtbot.waitSignal(page.context.desk.said) as said:
                qtbot.keyClick(button, Qt.Key.Key_Return)
            assert QGuiApplication.clipboard().text() == value
            assert value in said.args[0]
    assert opened == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("key", ["nooit-tekenen", "grenzen", "juridisch-loket"])
def test_going_to_an_item_brings_it_to_the_top_and_gives_it_the_keyboard(
    page: HelpPage, theme: Theme, key: str, percent: int
) -> None:
    theme.set_percent(percent)
    settle()
    page.show_item(key)
    settle()
    item = page.articles.get(key) or page.cards[key]
    top = item.mapTo(page.viewport(), QPoint(0, 0)).y()
    at_end = page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    assert 0 <= top <= 40 or at_end
    focus = QApplication.focusWidget() or page.focusWidget()
    assert focus is not None
    assert focus is item or item.isAncestorOf(focus)


def test_an_unknown_item_changes_nothing(page: HelpPage) -> None:
    page.show_item("bestaat-niet")
    settle()
    assert page.verticalScrollBar().value() == 0


def test_the_warning_begins_with_what_to_do_and_cannot_be_ticked_away(page: HelpPage) -> None:
    article = page.articles["nooit-tekenen"]
    assert article.sections[0].findChildren(QLabel)[0].text().startswith("Teken nu nog niets")
    assert article.findChildren(QPushButton) == []


def test_sources_and_the_day_of_checking_stand_under_what_they_prove(page: HelpPage) -> None:
    shown = texts(page.articles["nooit-tekenen"])
    assert "Burgerlijk Wetboek 7:670b, 7:670 lid 1 en 7:671 lid 2 (wet)" in shown
    assert "Gecontroleerd op zondag 22 november 2026." in shown


def test_the_warning_is_two_actions_away_from_every_page(
    make_window: WindowMaker, qtbot: QtBot
) -> None:
    window = make_window(sample("samira"))
    for id in ("vandaag", "tijdlijn", "instellingen"):
        window.go(id)
        settle()
        qtbot.mouseClick(window.side_bar.buttons["hulp"], Qt.MouseButton.LeftButton)
        settle()
        shown = window.pages.current
        assert isinstance(shown, HelpPage)
        qtbot.mouseClick(shown.links["nooit-tekenen"], Qt.MouseButton.LeftButton)
        settle()
        article = shown.articles["nooit-tekenen"]
        assert article.visibleRegion().boundingRect().height() > 200


def test_help_is_there_before_anything_is_open(make_window: WindowMaker, qtbot: QtBot) -> None:
    window: MainWindow = make_window()
    qtbot.mouseClick(window.side_bar.buttons["hulp"], Qt.MouseButton.LeftButton)
    settle()
    assert isinstance(window.pages.current, HelpPage)


def test_reading_and_copying_leave_no_trace(page: HelpPage, own_home: Path, tmp_path: Path) -> None:
    page.show_item("nooit-tekenen")
    next(iter(page.cards["vakbond"].contacts.buttons.values())).click()
    settle()
    assert [path for path in own_home.rglob("*") if path.is_file()] == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_tab_reaches_every_section_with_a_name_of_its_own(page: HelpPage) -> None:
    stops: list[QWidget] = []
    page.take_focus()
    for _ in range(60):
        focus = page.focusWidget()
        if focus is None or focus in stops:
            break
        stops.append(focus)
        page.focusNextPrevChild(True)
    names = [stop.accessibleName() or getattr(stop, "text", str)() for stop in stops]
    assert all(names)
    for article in page.articles.values():
        assert set(article.sections) <= set(stops)
    for card in page.cards.values():
        assert card in stops
        assert set(card.contacts.buttons.values()) <= set(stops)


def test_at_twice_the_size_nothing_is_wider_than_the_page(page: HelpPage, theme: Theme) -> None:
    theme.set_percent(200)
    page.resize(808, 700)
    settle()
    for label in page.findChildren(QLabel):
        right = label.mapTo(page.body, QPoint(label.width(), 0)).x()
        assert right <= page.viewport().width()
        assert label.height() >= label.heightForWidth(label.width())


def test_an_address_is_short_enough_to_read() -> None:
    assert shown_link("https://wetten.overheid.nl/BWBR0005290") == "wetten.overheid.nl/BWBR0005290"
    assert shown_link("https://www.uwv.nl/" + "x" * 80) == "uwv.nl"
    assert shown_link(None) == ""


def test_the_card_of_the_first_page_finds_its_words() -> None:
    page = load_page("nooit-tekenen")
    assert page.titel == "Nooit tekenen zonder advies"
    assert page.kort.startswith("Teken nu nog niets")
