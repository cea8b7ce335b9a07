"""Rechten: what fits now, the answer card, going back and forth, and heavy topics."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.pages.rights.card import MOST_WORDS, AnswerCard
from desktop_app.gui.pages.rights.gate import Gate
from desktop_app.gui.pages.rights.reading import ReadingView
from desktop_app.gui.pages.rights.sources import first_source, source_lines
from desktop_app.gui.pages.rights.view import ListView
from desktop_app.gui.window import MainWindow
from desktop_app.rights import load_page, load_pages
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import SAMPLES, Clock, sample
from tests.gui.rights_pages import focus, key, press, rights, shown, texts

ALT = Qt.KeyboardModifier.AltModifier
PAGE = "opzegverbod-ziekte"


# ------------------------------------------------------------------ what fits now


@pytest.mark.parametrize("name", SAMPLES)
def test_at_most_five_things_fit_now_and_the_rest_is_folded(
    make_window: WindowMaker, name: str
) -> None:
    page = rights(make_window(sample(name)))
    assert len(page.overview.fitting.rows) <= 5
    assert [row.entry.key for row in page.overview.ways.rows] == [
        "dringend",
        "onderwerpen",
        "checks",
    ]
    assert not page.overview.more.isVisible()
    press(page.overview.fold.button)
    assert [row.entry.key for row in page.overview.more.rows] == [
        "artikel:mijn-plichten",
        "begrippen",
        "rollen",
        "gevraagd",
        "plannen",
        "bladwijzers",
    ]


def test_what_fits_best_is_shown_at_once_but_nothing_heavy(window: MainWindow) -> None:
    page = rights(window)
    card = shown(page, AnswerCard)
    assert f"artikel:{card.page.id}" in [row.entry.key for row in page.overview.fitting.rows]
    assert card.page.kop.zwaar == ""


def test_what_fits_follows_the_facts(window: MainWindow) -> None:
    page = rights(window)
    before = [row.entry.key for row in page.overview.fitting.rows]
    window.desk.set_facts({"eerste_ziektedag": "2024-11-25"})
    settle()
    assert [row.entry.key for row in page.overview.fitting.rows] != before


def test_without_a_dossier_there_is_no_offer_no_mark_and_no_note(make_window: WindowMaker) -> None:
    window = make_window()
    page = rights(window, f"lees:{PAGE}")
    assert page.overview.fitting.rows == []
    assert "bladwijzers" not in [row.entry.key for row in page.overview.more.rows]
    assert not page.stage.tools.mark_button.isVisible()
    shown_now = texts(page)
    for word in ("Voor jou", "Jouw notitie", "Bekijk op je tijdlijn", "Naar je papieren"):
        assert word not in shown_now
    assert load_page(PAGE).kort in shown_now


# ------------------------------------------------------------------ the answer card


def test_the_card_has_at_most_120_words_for_every_page_and_its_source(window: MainWindow) -> None:
    page = rights(window)
    for one in load_pages():
        if one.kop.soort != "artikel":
            continue
        card = AnswerCard(window.context, page.content, page.content.filled(one))
        assert card.words() <= MOST_WORDS, (one.id, card.words())
        assert first_source(one.kop.bronnen) in texts(card)
        card.deleteLater()


def test_the_source_is_in_sight_without_scrolling(window: MainWindow) -> None:
    window.resize(1280, 820)
    page = rights(window)
    for one in load_pages():
        if one.kop.soort != "artikel":
            continue
        page._want(f"artikel:{one.id}")
        settle()
        if isinstance(page.stage.view, Gate):
            press(page.stage.view.open_button)
        card = shown(page, AnswerCard)
        bottom = card.source.mapTo(page.viewport(), QPoint(0, card.source.height())).y()
        assert page.verticalScrollBar().value() == 0
        assert bottom <= page.viewport().height(), (one.id, bottom)


def test_the_card_tells_the_own_days_of_now_and_keeps_them_nowhere(window: MainWindow) -> None:
    page = rights(window, f"artikel:{PAGE}")
    assert "1 februari 2028" in texts(shown(page, AnswerCard))
    window.desk.set_facts({"eerste_ziektedag": "2026-02-09"})
    settle()
    told = texts(shown(page, AnswerCard))
    assert "1 februari 2028" not in told
    assert "8 februari 2028" in told


def test_read_everything_opens_the_whole_text_with_the_keyboard_in_it(window: MainWindow) -> None:
    page = rights(window, f"artikel:{PAGE}")
    press(shown(page, AnswerCard).read_button)
    view = shown(page, ReadingView)
    assert view.isAncestorOf(focus(window))
    told = texts(view)
    for block in load_page(PAGE).blokken:
        for line in block.regels:
            assert line in told


def test_an_unknown_place_changes_nothing(window: MainWindow) -> None:
    page = rights(window, f"artikel:{PAGE}")
    for wrong in ("artikel:bestaat-niet", "check:nee", "thema:x", "zomaar", "rol:", "../../x"):
        window.go("rechten", wrong)
        settle()
        assert shown(page, AnswerCard).page.id == PAGE


# ------------------------------------------------------------------ back and forth


def test_back_and_forward_go_through_what_was_read(window: MainWindow) -> None:
    page = rights(window)
    for wanted in ("onderwerpen", "thema:ontslag", f"artikel:{PAGE}", f"lees:{PAGE}"):
        page._want(wanted)
        settle()
    assert page.place() == f"lees:{PAGE}"
    for wanted in (f"artikel:{PAGE}", "thema:ontslag", "onderwerpen", ""):
        key(window, Qt.Key.Key_Left, ALT)
        assert page.place() == wanted
    for wanted in ("onderwerpen", "thema:ontslag"):
        key(window, Qt.Key.Key_Right, ALT)
        assert page.place() == wanted
    press(page.stage.tools.back_button)
    assert page.place() == "onderwerpen"
    press(page.stage.tools.forward_button)
    assert page.place() == "thema:ontslag"


def test_back_from_the_first_place_leads_to_the_page_one_came_from(window: MainWindow) -> None:
    window.go("tijdlijn", "wia_aanvraag")
    settle()
    window.go("rechten", f"artikel:{PAGE}")
    settle()
    key(window, Qt.Key.Key_Left, ALT)
    assert window.pages.current_id == "tijdlijn"


def test_the_side_bar_leads_back_to_the_choices(window: MainWindow) -> None:
    page = rights(window, f"lees:{PAGE}")
    press(window.side_bar.buttons["rechten"])
    assert page.place() == ""
    assert focus(window) is page.head.search


def test_help_and_rights_after_each_other_never_shut_anybody_in(make_window: WindowMaker) -> None:
    window = make_window()
    window.go("openen", "")
    for page in ("hulp", "rechten", "hulp", "rechten"):
        window.go(page, "")
    settle()
    for wanted in ("hulp", "rechten", "hulp", "openen"):
        press(window.side_bar.buttons["terug"])
        assert window.pages.current_id == wanted


# ------------------------------------------------------------------ heavy topics


def test_a_heavy_topic_is_announced_with_a_human_beside_it(window: MainWindow) -> None:
    page = rights(window, "artikel:staande-voet")
    gate = shown(page, Gate)
    heavy = load_page("staande-voet")
    told = texts(gate)
    assert heavy.kop.zwaar in told
    assert heavy.kort not in told
    assert "Juridisch Loket" in told
    press(gate.open_button)
    press(shown(page, AnswerCard).read_button)
    assert shown(page, ReadingView).page.id == "staande-voet"


def test_not_now_leads_back_and_asks_again_the_next_time(window: MainWindow) -> None:
    page = rights(window)
    page._want("thema:ontslag")
    settle()
    page._want("artikel:staande-voet")
    settle()
    press(shown(page, Gate).later_button)
    assert page.place() == "thema:ontslag"
    page._want("artikel:staande-voet")
    settle()
    assert isinstance(page.stage.view, Gate)


def test_lists_do_not_tell_what_is_heavy_before_it_is_announced(window: MainWindow) -> None:
    page = rights(window, "thema:ontslag")
    heavy = load_page("staande-voet")
    row = shown(page, ListView).rows.row("artikel:staande-voet")
    assert row is not None
    assert row.entry.detail == heavy.kop.zwaar


# ------------------------------------------------------------------ room


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_small_window_one_part_is_shown_and_the_other_is_a_button_away(
    make_window: WindowMaker, percent: int
) -> None:
    window = make_window(sample("samira"), size=(640, 480))
    window.theme.set_percent(percent)
    settle()
    page = rights(window)
    assert page.overview.isVisible()
    assert not page.stage.isVisible()
    press(page.overview.ways.rows[1])
    assert not page.overview.isVisible()
    assert page.stage.isVisible()
    assert page.horizontalScrollBar().maximum() == 0
    press(page.stage.tools.home_button)
    assert page.overview.isVisible()
    assert page.overview.isAncestorOf(focus(window))


# ------------------------------------------------------------------ sources


def test_a_law_is_one_line_with_its_articles_as_one_writes_them() -> None:
    lines = [line.text for line in source_lines(load_page(PAGE).kop.bronnen)]
    first = "Burgerlijk Wetboek 7:670 lid 1 en 11, 7:669 lid 3, 7:670a lid 1 en 2"
    assert lines[0].startswith(first)
    assert "Ziektewet, artikel 45 lid 7" in lines
    assert "Faillissementswet, artikel 40" in lines
    assert first_source(load_page(PAGE).kop.bronnen) == (
        "Burgerlijk Wetboek 7:670 lid 1 en nog 13 bronnen"
    )


def test_who_reads_it_a_year_later_is_told_that_it_is_old(
    make_window: WindowMaker, clock: Clock
) -> None:
    window = make_window(sample("samira"))
    page = rights(window, f"artikel:{PAGE}")
    assert "Gecontroleerd op zondag 22 november 2026." in texts(page)
    clock.day = date(2028, 1, 3)
    window.desk.day_may_have_changed()
    page = rights(window, f"lees:{PAGE}")
    assert "langer dan een jaar geleden" in texts(page.stage)


def test_everything_in_the_right_part_can_be_reached_by_its_name(window: MainWindow) -> None:
    page = rights(window, f"lees:{PAGE}")
    buttons = [one for one in page.stage.findChildren(QPushButton) if one.isVisible()]
    names = [one.accessibleName() or one.text() for one in buttons]
    assert all(names)
    assert len(names) == len(set(names))
