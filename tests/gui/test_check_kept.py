"""What is left of a check: nothing, or the outcome that somebody kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.dossier import Password, Uitkomst, open_dossier
from desktop_app.gui.pages.rights import kept_outcome
from desktop_app.gui.pages.rights.kept import AT_ONCE, KeptOutcomes
from desktop_app.gui.pages.rights.kept_outcome import Retold, keep, retell
from desktop_app.gui.window import MainWindow
from desktop_app.rights.checks import load_check, walk
from tests.gui.check_pages import (
    CheckPage,
    Keys,
    check_page,
    keys,
    reads,
    samira,
    texts,
    way_to,
    with_page,
)
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import PASSWORD
from tests.gui.flows import keep as keep_file

__all__ = ["keys", "samira", "with_page"]
DISMISSAL = "boom-ontslag"
TODAY = date(2026, 11, 22)
KEEP = "Bewaar in je dossier"


def kept_in(window: MainWindow) -> list[Uitkomst]:
    """What the dossier has."""
    found = [entry.payload for entry in window.desk.entries("uitkomst")]
    assert all(isinstance(one, Uitkomst) for one in found)
    return found  # type: ignore[return-value]


def to_protected(keys: Keys) -> None:
    """By keys to the outcome that somebody with a permanent contract reaches."""
    keys.open(DISMISSAL)
    questions = ("Q0", "Q3", "Q5", "Q7b", "Q1", "Q6", "Q7", "Q7a", "Q10", "Q8", "Q9", "Q12")
    keys.answers(dict.fromkeys(questions, "nee"))
    assert reads(keys.view, "Je werkgever mag nu niet opzeggen")


# -- in the dossier ---------------------------------------------------------------------------


def test_an_outcome_is_kept_with_its_day_its_answers_and_the_day_of_the_rules(
    samira: Keys,
) -> None:
    to_protected(samira)
    facts = samira.window.desk.facts_json()
    samira.use(KEEP)
    (kept,) = kept_in(samira.window)
    assert kept.check == DISMISSAL
    assert kept.uitkomsten == ("O-VERBOD",)
    assert kept.titel == "Je werkgever mag nu niet opzeggen"
    assert {"Q0=nee", "Q4=nee", "Q11=nee"} <= set(kept.antwoorden)
    assert kept.datum == "2026-11-22"
    assert kept.regels_gecontroleerd == load_check(DISMISSAL).gecontroleerd.isoformat()
    assert kept.niveau == "ik"
    assert samira.window.desk.facts_json() == facts, "no date of the traject comes of it"
    assert reads(samira.view, "Bewaard op zondag 22 november 2026.")
    assert samira.view.isAncestorOf(samira.focus)
    (card,) = samira.page.kept.cards.values()
    assert card.accessibleName() == "22 nov 2026: Mag mijn werkgever mij nu ontslaan?"
    card.fold.turn()
    settle()
    assert reads(card, "Heb je een tijdelijk contract of een uitzendcontract?")


def test_what_is_kept_is_there_after_the_lock_and_can_be_undone(samira: Keys) -> None:
    to_protected(samira)
    samira.use(KEEP)
    window = samira.window
    window.lock()
    settle()
    assert window.pages.current_id == "slot"
    assert "opzeggen" not in " ".join(texts(window))
    window.desk.uncover()
    settle()
    page = check_page(window)
    assert [card.told.titles for card in page.kept.cards.values()] == [
        ("Je werkgever mag nu niet opzeggen",)
    ]
    assert page.view is None, "the answers are gone"
    window.desk.undo()
    settle()
    assert kept_in(window) == []
    assert not page.kept.isVisible()


def test_what_is_kept_is_in_the_file(samira: Keys, tmp_path: Path) -> None:
    to_protected(samira)
    samira.use(KEEP)
    window, path = samira.window, tmp_path / "mijn.spoorboekje"
    keep_file(window, path)
    assert samira.view.run.screen == "uitkomst", "keeping the dossier takes no answer away"
    window.lock()
    settle()
    around = window.desk.services.surroundings()
    window.desk.take(open_dossier(path, Password(PASSWORD), around))
    settle()
    page = check_page(window)
    assert len(page.kept.cards) == 1
    (card,) = page.kept.cards.values()
    card.remove_button.click()
    settle()
    assert kept_in(window) == []
    session = window.desk.session
    assert session is not None
    assert [entry.kind for entry in session.entries(where="bin")] == ["uitkomst"]
    window.desk.undo()
    settle()
    assert len(page.kept.cards) == 1


def test_the_same_outcome_is_not_kept_twice_on_a_day_but_is_after_an_undo(samira: Keys) -> None:
    to_protected(samira)
    samira.use(KEEP)
    panel: Any = samira.view.panel
    assert not panel.keep_button.isVisible()
    samira.window.desk.undo()
    settle()
    assert panel.keep_button.isVisible()
    assert not reads(samira.view, "Bewaard op")


def test_without_a_dossier_nothing_is_filled_in_and_nothing_kept(keys: Keys) -> None:
    to_it = way_to(DISMISSAL, "O-VERBOD")
    view = keys.open(DISMISSAL)
    keys.answers(to_it)
    assert {one.bron for one in view.run.state.antwoorden} == {"gegeven"}
    panel: Any = view.panel
    assert not panel.keep_button.isVisible()
    assert reads(view, "Zonder dossier bewaren we niets.")
    assert not keys.page.kept.isVisible()


def test_answers_are_dropped_when_the_dossier_closes_or_another_one_opens(
    samira: Keys,
) -> None:
    desk = samira.window.desk
    to_protected(samira)
    view = samira.view
    desk.closed.emit()
    assert view.run.state.antwoorden == ()
    assert not reads(view, "Je werkgever")
    assert not reads(view, "uit je gegevens")
    to_protected(samira)
    desk.begin(sample("daan-tijdelijk"))
    settle()
    assert samira.view.run.state.antwoorden == ()
    assert samira.view.run.screen == "begin"


def test_a_dossier_that_opens_finds_no_answers_of_the_one_before_it(keys: Keys) -> None:
    keys.open(DISMISSAL)
    keys.answers({"Q0": "ja", "Q3": "nee"})
    keys.window.desk.begin(sample("samira"))
    settle()
    assert keys.view.run.state.antwoorden == ()


# -- told again -------------------------------------------------------------------------------


def made(**changes: Any) -> Uitkomst:
    """A kept outcome as it is today."""
    given = way_to("wat-mag-gevraagd", "U-PRIVEVRAAG")
    return replace(keep(walk(load_check("wat-mag-gevraagd"), given), TODAY), **changes)


def test_a_kept_outcome_is_told_in_the_words_of_now() -> None:
    told = retell(made(titel="Wat er toen stond"))
    assert told.titles == ("Nee, dit mag niet",)
    assert told.day == TODAY
    assert not told.changed
    assert told.rechecked is None
    assert told.answers[0] == ("Wie stelt de vraag?", "Mijn werkgever of leidinggevende")


def test_rules_that_were_checked_again_are_told_of() -> None:
    assert retell(made(regels_gecontroleerd="2026-01-05")).rechecked == TODAY
    assert retell(made(regels_gecontroleerd=None)).rechecked is None


@pytest.mark.parametrize(
    "changes",
    [
        {"uitkomsten": ("U-WEG",)},
        {"uitkomsten": ()},
        {"antwoorden": ("V9=ja",)},
        {"antwoorden": ("V1=baas",)},
        {"antwoorden": ("V1=werkgever",)},
        {"antwoorden": ("V1",)},
        {"antwoorden": ()},
        {"uitkomsten": ("U-PRAKTISCH",)},
    ],
)
def test_a_check_that_has_changed_says_so_and_shows_what_it_said_then(
    changes: dict[str, Any],
) -> None:
    told = retell(made(titel="Wat er toen stond", **changes))
    assert told.changed
    assert told.titles == ("Wat er toen stond",)
    assert told.rechecked is None


def test_a_check_that_is_gone_says_so(
    make_context: ContextMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = retell(made(check="../weg", titel="x" * 500))
    assert told.gone
    assert len(told.titles[0]) <= kept_outcome.LONGEST_SHOWN + 1
    context = make_context(sample("samira"))
    session = context.desk.session
    assert session is not None
    session.add_entry(made(check="../weg", titel="Toen mocht het"))
    shown = KeptOutcomes(context)
    (card,) = shown.cards.values()
    assert card.lines == [
        "Toen mocht het.",
        "Deze check is er niet meer. Dit stond er toen.",
    ]
    assert card.again_button.isHidden()
    rechecked = Retold(None, "Een check", ("Uitkomst",), (), rechecked=TODAY)
    monkeypatch.setattr("desktop_app.gui.pages.rights.kept.retell", lambda _: rechecked)
    session.add_entry(made())
    shown.refresh()
    card = next(iter(shown.cards.values()))
    assert card.accessibleName() == "Een check"
    assert card.lines[-1] == (
        "De regels zijn sindsdien opnieuw gecontroleerd, op zondag 22 november 2026."
    )


def test_the_last_ones_come_first_and_older_ones_by_request(samira: Keys) -> None:
    session = samira.window.desk.session
    assert session is not None
    for number in range(1, AT_ONCE + 3):
        session.add_entry(made(datum=f"2026-10-{number:02}"))
    settle()
    page = samira.page
    days = [card.told.day for card in page.kept.cards.values()]
    assert days == [date(2026, 10, number) for number in range(AT_ONCE + 2, 2, -1)]
    page.kept.older_button.setFocus()
    samira.press(Qt.Key.Key_Return)
    cards = list(page.kept.cards.values())
    assert len(cards) == AT_ONCE + 2
    assert cards[AT_ONCE].hasFocus()
    assert not page.kept.older_button.isVisible()


def test_removing_one_leaves_the_keyboard_at_the_next(samira: Keys) -> None:
    session = samira.window.desk.session
    assert session is not None
    for day in ("2026-10-01", "2026-10-02", "2026-10-03"):
        session.add_entry(made(datum=day))
    settle()
    samira.to(type(samira.page.kept.older_button), "Verwijder uitkomst: 2 okt 2026")
    samira.press(Qt.Key.Key_Return)
    assert samira.focus.accessibleName().startswith("1 okt 2026")
    samira.use("Doe de check opnieuw: 1 okt 2026")
    assert samira.page.went == ["check:wat-mag-gevraagd"]
    assert isinstance(samira.page, CheckPage)


def test_locking_again_and_again_with_a_check_open_is_safe(samira: Keys) -> None:
    window = samira.window
    for _ in range(8):
        keys = Keys(window)
        keys.open(DISMISSAL)
        keys.answers(dict.fromkeys(("Q0", "Q3", "Q5"), "nee"))
        window.lock()
        QApplication.processEvents()
        window.desk.uncover()
        settle()
        check_page(window)
    assert window.desk.session is not None
