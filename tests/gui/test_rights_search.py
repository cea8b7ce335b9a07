"""Searching: from everywhere, as one types, in three keys and Enter; a question is kept nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop_app.dossier import Contact, Document, Gesprek, Herinnering, Notitie
from desktop_app.gui.pages.help.page import HelpPage
from desktop_app.gui.pages.registry import PAGES, Mode
from desktop_app.gui.pages.rights.page import RightsPage
from desktop_app.gui.pages.rights.reading import ReadingView
from desktop_app.gui.pages.start.begin import BeginPage
from desktop_app.gui.window import MainWindow
from desktop_app.rights import load_page
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import keep
from tests.gui.rights_pages import focus, found, key, press, rights, search_for, shown, texts

CONTROL = Qt.KeyboardModifier.ControlModifier
WALK: list[tuple[Mode, str, str]] = [
    (mode, entry.id, "") for entry in PAGES for mode in entry.modes if entry.id != "rechten"
]


# ------------------------------------------------------------------ from everywhere


def arrive(make_window: WindowMaker, mode: Mode, page: str, item: str) -> MainWindow:
    """A window in this mode, on this page."""
    window = make_window(None if mode == "begin" else sample("samira"))
    if mode == "locked":
        window.lock()
    window.go(page, item)
    settle()
    assert window.pages.current_id == page
    return window


@pytest.mark.parametrize(("mode", "page", "item"), WALK)
def test_one_key_opens_the_search_from_every_page(
    make_window: WindowMaker, mode: Mode, page: str, item: str
) -> None:
    window = arrive(make_window, mode, page, item)
    held = window.focusWidget() or window
    QTest.keyClick(held, Qt.Key.Key_F5)
    settle()
    current = window.pages.current
    assert isinstance(current, RightsPage)
    assert focus(window) is current.head.search
    QTest.keyClick(focus(window), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.pages.current_id == page


def test_the_other_key_does_the_same_also_while_one_types(window: MainWindow) -> None:
    window.go("documenten")
    settle()
    search = window.pages.current.head.search  # type: ignore[union-attr]
    search.setFocus()
    QTest.keyClicks(search, "plan")
    key(window, Qt.Key.Key_K, CONTROL)
    page = window.pages.current
    assert isinstance(page, RightsPage)
    assert focus(window) is page.head.search
    assert search.text() == "plan"


def test_without_a_side_bar_help_leads_to_the_search(make_window: WindowMaker) -> None:
    window = make_window()
    press(window.side_bar.buttons["hulp"])
    page = window.pages.current
    assert isinstance(page, HelpPage)
    press(page.search_link)
    assert isinstance(window.pages.current, RightsPage)
    assert isinstance(focus(window), QLineEdit)


# ------------------------------------------------------------------ as one types


def test_three_keys_and_enter_open_an_answer(window: MainWindow) -> None:
    page = search_for(window, "vak")
    assert page.results.isVisible()
    assert not page.overview.isVisible()
    best = found(page)[0]
    key(window, Qt.Key.Key_Return)
    assert page.place() == best
    assert page.stage.isAncestorOf(focus(window))


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("mag ik op vakantie", "artikel:vakantie-ziek"),
        ("mag mijn baas mij ontslaan", "artikel:opzegverbod-ziekte"),
        ("loon gestopt", "dringend:N01"),
        ("ik wil niet meer leven", "dringend:N12"),
        ("loonsanctie", "artikel:loonsanctie"),
    ],
)
def test_a_question_in_own_words_is_answered_among_the_first_three(
    window: MainWindow, question: str, wanted: str
) -> None:
    assert wanted in found(search_for(window, question))[:3]


def test_at_most_five_are_shown_and_arrows_go_along_them(window: MainWindow) -> None:
    page = search_for(window, "ontslag")
    rows = page.results.rows.rows
    assert 0 < len(rows) <= 5
    key(window, Qt.Key.Key_Down)
    assert focus(window) is rows[0]
    key(window, Qt.Key.Key_Down)
    assert focus(window) is rows[1]
    key(window, Qt.Key.Key_Up)
    key(window, Qt.Key.Key_Up)
    assert focus(window) is page.head.search


def test_nothing_found_says_so_and_names_a_human(window: MainWindow) -> None:
    page = search_for(window, "xqzxqz")
    assert "Niets gevonden" in texts(page)
    key(window, Qt.Key.Key_Return)
    assert page.place() == ""
    press(page.results.help_link)
    assert window.pages.current_id == "hulp"


def test_escape_clears_and_brings_the_choices_back(window: MainWindow) -> None:
    page = search_for(window, "loon")
    key(window, Qt.Key.Key_Escape)
    assert page.head.search.text() == ""
    assert page.overview.isVisible()
    assert not page.results.isVisible()


@pytest.mark.parametrize("typed", ["'; DROP", '"', "((", "* OR 1", "x" * 5000, "   ", "%s{0}"])
def test_strange_signs_do_no_harm(window: MainWindow, typed: str) -> None:
    page = rights(window, "zoek")
    page.head.search.setText(typed)
    settle()
    assert page.isVisible()
    assert len(page.head.search.text()) <= 200


# ------------------------------------------------------------------ more than pages


@pytest.mark.parametrize(
    ("question", "wanted", "said"),
    [
        ("eerstejaarsevaluatie", "gesprekken:G04", "Gesprek · "),
        ("casemanager", "rol:casemanager", "Wie is wie · "),
        ("wanneer ben je beter", "gevraagd:wanneer-beter", "Mag dit gevraagd worden? · "),
        ("compensatie transitievergoeding", "plan:compensatie-transitievergoeding",
         "Een plan, nog geen wet · "),
    ],
)  # fmt: skip
def test_conversations_roles_questions_and_plans_are_found_with_their_kind(
    window: MainWindow, question: str, wanted: str, said: str
) -> None:
    page = search_for(window, question)
    (row,) = [row for row in page.results.rows.rows if row.entry.key == wanted]
    assert row.entry.detail.startswith(said)
    press(row)
    place, _, id = wanted.partition(":")
    if place == "gesprekken":
        assert window.pages.current_id == "gesprekken"
        assert "Wil je dit gesprek voorbereiden?" in texts(window)
    else:
        assert page.place() == f"{place}:{id}"


def test_without_a_dossier_no_conversation_is_found(make_window: WindowMaker) -> None:
    page = search_for(make_window(), "eerstejaarsevaluatie")
    assert found(page)[0] == "artikel:eerstejaarsevaluatie"
    assert not any(one.startswith("gesprekken:") for one in found(page))


def test_a_conversation_of_ones_own_is_found_where_it_is_kept(window: MainWindow) -> None:
    talk = Gesprek(onderwerp="Zeppelin kiezen", datum="2026-12-01")
    window.desk.change(lambda session: session.add_entry(talk), "")
    page = search_for(window, "zeppelin")
    (row,) = [row for row in page.results.rows.rows if row.entry.key.startswith("gesprekken:")]
    assert row.entry.detail.startswith("Uit je dossier")
    press(row)
    assert window.pages.current_id == "gesprekken"
    assert "Zeppelin kiezen" in texts(window)


# ------------------------------------------------------------------ one's own


def test_what_is_in_the_dossier_is_found_and_leads_to_its_place(window: MainWindow) -> None:
    def add(session: object) -> None:
        for payload in (
            Document(titel="Zeppelinbrief", toelichting="over de hangar"),
            Notitie(tekst="De hangar is koud", onderwerp="artikel:loonstop", titel="Kou"),
            Herinnering(tekst="Bel de hangar", datum="2026-12-01"),
            Contact(naam="Hangar van Dijk", organisatie="Luchtvaart"),
        ):
            session.add_entry(payload)  # type: ignore[attr-defined]

    window.desk.change(add, "")
    page = search_for(window, "hangar")
    kinds = {one.partition(":")[0] for one in found(page)}
    assert kinds >= {"documenten", "artikel", "vandaag", "gegevens"}
    row = next(row for row in page.results.rows.rows if row.entry.key.startswith("documenten"))
    assert "Uit je dossier" in row.entry.detail
    press(row)
    assert window.pages.current_id == "documenten"


def test_a_dossier_that_is_closed_is_not_found_any_more(
    make_window: WindowMaker,
) -> None:
    window = make_window(sample("samira"))
    window.desk.change(lambda session: session.add_entry(Document(titel="Zeppelinbrief")), "")
    assert any(one.startswith("documenten") for one in found(search_for(window, "zeppelin")))
    window.lock()
    settle()
    page = search_for(window, "zeppelin")
    assert not any(one.startswith("documenten") for one in found(page))
    assert "Zeppelin" not in texts(page)


# ------------------------------------------------------------------ leaves nothing behind


def test_what_is_typed_is_kept_nowhere(window: MainWindow, tmp_path: Path) -> None:
    keep(window, tmp_path / "dossier.spoor", None)
    secret = "kwijtgeraaktvogelhuisje"
    page = search_for(window, secret)
    key(window, Qt.Key.Key_Return)
    assert window.behaviour is not None
    window.behaviour.remember_visit()
    window.go("vandaag")
    settle()
    assert page.head.search.text() == ""
    window.settings.set("thema", "light")
    assert secret not in repr(window.desk.case_settings())
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert secret.encode() not in path.read_bytes(), path


def test_a_question_about_death_is_gone_when_the_number_is_shown(window: MainWindow) -> None:
    page = search_for(window, "zelfmoord")
    assert found(page)[0] == "dringend:N12"
    key(window, Qt.Key.Key_Return)
    assert shown(page, ReadingView).page.id == "N12"
    assert page.head.search.text() == ""


# ------------------------------------------------------------------ two actions away


@pytest.mark.parametrize("mode", ["begin", "open", "locked"])
def test_every_urgent_page_is_two_actions_away(make_window: WindowMaker, mode: Mode) -> None:
    start = {"begin": "begin", "open": "documenten", "locked": "slot"}[mode]
    window = arrive(make_window, mode, start, "")
    for id in (f"N{number:02}" for number in range(1, 13)):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F2)
        settle()
        page = window.pages.current
        assert isinstance(page, HelpPage)
        press(page.urgent[id])
        opened = window.pages.current
        assert isinstance(opened, RightsPage)
        told = texts(opened.stage)
        heavy = load_page(id).kop.zwaar
        announced = bool(heavy) and id != "N12"
        assert (heavy if announced else load_page(id).blokken[0].regels[0]) in told


def test_the_first_screen_tells_what_the_program_cannot_do(make_window: WindowMaker) -> None:
    window = make_window()
    page = window.pages.current
    assert isinstance(page, BeginPage)
    press(page.limits_link)
    settle()
    opened = window.pages.current
    assert isinstance(opened, HelpPage)
    assert opened.articles["grenzen"].visibleRegion().boundingRect().height() > 100


# ------------------------------------------------------------------ from other pages


def test_a_step_of_the_timeline_leads_to_what_the_law_says_of_it(window: MainWindow) -> None:
    window.go("tijdlijn", "wia_aanvraag")
    settle()
    press(window.pages.current.card.law_link)  # type: ignore[union-attr]
    page = window.pages.current
    assert isinstance(page, RightsPage)
    assert page.place() == "stap:wia_aanvraag"
    assert load_page("wia-aanvraag").titel in texts(page.stage)


def test_a_step_without_a_page_is_searched_for(window: MainWindow) -> None:
    page = rights(window, "stap:erd_melding")
    assert page.results.isVisible()
    assert page.head.search.text() != ""


def test_a_paper_leads_to_what_the_law_says_of_it(window: MainWindow) -> None:
    window.go("documenten", "D03")
    settle()
    press(window.pages.current.card.law_link)  # type: ignore[union-attr]
    page = window.pages.current
    assert isinstance(page, RightsPage)
    assert load_page("plan-van-aanpak").titel in texts(page.stage)


def test_what_protects_leads_to_the_check(window: MainWindow) -> None:
    today = window.page("vandaag")
    today.finish()  # type: ignore[attr-defined]
    settle()
    today.aside.protection.check_wanted.emit()  # type: ignore[attr-defined]
    settle()
    page = window.pages.current
    assert isinstance(page, RightsPage)
    assert page.place() == "check:boom-ontslag"
