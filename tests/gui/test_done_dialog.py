"""The dialog "Dit is gebeurd": one action with date, note and file, and its questions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, Notitie, Stopped
from desktop_app.gui import work
from desktop_app.gui.pages.timeline.done_dialog import DoneDialog
from desktop_app.gui.pages.timeline.page import TimelinePage
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import sample, services
from tests.gui.timeline_pages import of_sample, shown, texts

LEFT = Qt.MouseButton.LeftButton
KEY = "aangifte_42e_week"


@pytest.fixture
def page(qtbot: QtBot, make_context: ContextMaker) -> TimelinePage:
    """The example dossier at a moment that is near."""
    made = of_sample(qtbot, make_context)
    made.show_item(KEY)
    settle()
    return made


def opened(qtbot: QtBot, page: TimelinePage, button: QWidget | None = None) -> DoneDialog:
    """The dialog, opened with the keyboard."""
    pressed = button or page.card.happened_button
    pressed.setFocus()
    qtbot.keyClick(pressed, Qt.Key.Key_Return)
    dialog = page.acts.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    settle()
    return dialog


def done(page: TimelinePage) -> Any:
    """What is recorded as done."""
    return page.context.desk.facts_json().get("gedaan", {})


def test_today_is_filled_in_and_enter_keeps_it(qtbot: QtBot, page: TimelinePage) -> None:
    dialog = opened(qtbot, page)
    assert dialog.day.value() == "2026-11-22"
    assert dialog.day.edit.hasFocus()
    said: list[str] = []
    page.context.desk.said.connect(said.append)
    qtbot.keyClick(dialog.day.edit, Qt.Key.Key_Return)
    settle()
    assert done(page)[KEY] == "2026-11-22"
    assert page.acts.dialog is None
    assert len(said) == 1
    assert "Gedaan op zondag 22 november 2026." in texts(page.card)
    assert page.focusWidget() is page.card.change_button, "the keyboard stays with the card"


def test_day_note_and_file_are_one_action_and_undone_as_one(
    qtbot: QtBot, page: TimelinePage, tmp_path: Path
) -> None:
    desk = page.context.desk
    session = desk.session
    assert session is not None
    before = desk.facts_json(), session.entries(), session.files()
    paper = tmp_path / "melding <b>.txt"
    paper.write_bytes(b"inhoud")
    page.context.files.answers.append(paper)
    changes: list[int] = []
    desk.changed.connect(lambda: changes.append(1))
    dialog = opened(qtbot, page)
    dialog.day.edit.selectAll()
    qtbot.keyClicks(dialog.day.edit, "20 november 2026")
    qtbot.keyClicks(dialog.note, "Mijn werkgever belde.")
    qtbot.mouseClick(dialog.add_button, LEFT)
    assert "melding <b>.txt" in texts(dialog)
    qtbot.mouseClick(dialog.main_button, LEFT)
    settle()
    assert changes == [1], "the pages are told once"
    assert done(page)[KEY] == "2026-11-20"
    (note,), (document,) = session.entries("notitie"), session.entries("document")
    assert note.payload == Notitie(
        tekst="Mijn werkgever belde.", titel="42e-weeksmelding", datum="2026-11-20", mijlpaal=KEY
    )
    assert document.payload == Document(titel="42e-weeksmelding", datum="2026-11-20", mijlpaal=KEY)
    (file,) = session.files(document.id)
    assert b"".join(session.read_file(file.id)) == b"inhoud"
    card = texts(page.card)
    assert "Notitie van vrijdag 20 november 2026: Mijn werkgever belde." in card
    assert f"Bestand: {file.name}" in card
    assert desk.undo()
    settle()
    assert (desk.facts_json(), session.entries(), session.files()) == before
    assert "Mijn werkgever belde." not in texts(page.card)
    assert desk.redo()
    settle()
    assert "Mijn werkgever belde." in texts(page.card)


def test_a_file_can_be_taken_away_again(qtbot: QtBot, page: TimelinePage, tmp_path: Path) -> None:
    paper = tmp_path / "brief.txt"
    paper.write_bytes(b"x")
    page.context.files.answers += [paper, None]
    dialog = opened(qtbot, page)
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.mouseClick(dialog.add_button, LEFT)
    assert "brief.txt" in texts(dialog), "choosing nothing keeps what was chosen"
    qtbot.mouseClick(dialog.remove_button, LEFT)
    assert "brief.txt" not in texts(dialog)
    qtbot.mouseClick(dialog.main_button, LEFT)
    session = page.context.desk.session
    assert session is not None
    assert session.entries() == ()
    assert done(page)[KEY] == "2026-11-22"


@pytest.mark.parametrize(
    ("typed", "question"),
    [("1 januari 2025", "vóór je eerste ziektedag"), ("3 december 2026", "moet nog komen")],
)
def test_an_unlikely_day_is_asked_about_and_let_through(
    qtbot: QtBot, page: TimelinePage, typed: str, question: str
) -> None:
    dialog = opened(qtbot, page)
    dialog.day.edit.setText(typed)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert question in texts(dialog)
    assert KEY not in done(page)
    assert dialog.main_button.text() == "Ja, bewaar dit"
    assert dialog.main_button.hasFocus()
    qtbot.keyClick(dialog.main_button, Qt.Key.Key_Return)
    assert KEY in done(page)


def test_another_day_after_the_question_is_judged_anew(qtbot: QtBot, page: TimelinePage) -> None:
    dialog = opened(qtbot, page)
    dialog.day.edit.setText("1 januari 2025")
    qtbot.mouseClick(dialog.main_button, LEFT)
    dialog.day.edit.setText("3 december 2026")
    assert "Klopt dat?" not in texts(dialog)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert "moet nog komen" in texts(dialog)
    assert KEY not in done(page)


@pytest.mark.parametrize("typed", ["", "31 februari 2026", "geen idee"])
def test_what_is_no_day_is_said_at_the_field(qtbot: QtBot, page: TimelinePage, typed: str) -> None:
    dialog = opened(qtbot, page)
    dialog.day.edit.setText(typed)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert dialog.day_row.problem
    assert dialog.day.edit.hasFocus()
    assert dialog.isVisible()
    dialog.day.edit.setText("20 november 2026")
    assert not dialog.day_row.problem


def test_a_day_that_cannot_be_is_said_at_the_field(
    qtbot: QtBot, page: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.text.message import Message

    dialog = opened(qtbot, page)
    refusal = Message("feiten.onbekende_stap", {"veld": "gedaan.x"})
    monkeypatch.setattr(page.context.desk, "try_facts", lambda _: refusal)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert dialog.day_row.problem == page.context.words.say(refusal)
    assert KEY not in done(page)


def test_a_vague_day_is_kept_as_vague(qtbot: QtBot, page: TimelinePage) -> None:
    dialog = opened(qtbot, page)
    dialog.day.edit.setText("november 2026")
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert done(page)[KEY] == "2026-11"


def test_changing_begins_at_the_day_that_was_told(qtbot: QtBot, page: TimelinePage) -> None:
    page.show_item("plan_van_aanpak")
    dialog = opened(qtbot, page, page.card.change_button)
    assert dialog.day.value() == "2026-03-26"
    dialog.day.edit.setText("25 maart 2026")
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert done(page)["plan_van_aanpak"] == "2026-03-25"


def test_escape_keeps_nothing_and_gives_the_keyboard_back(qtbot: QtBot, page: TimelinePage) -> None:
    dialog = opened(qtbot, page)
    qtbot.keyClicks(dialog.note, "weg")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert KEY not in done(page)
    assert page.acts.dialog is None
    assert page.focusWidget() is page.card.happened_button


def test_a_moment_with_a_fact_of_its_own_sets_that_fact(qtbot: QtBot, page: TimelinePage) -> None:
    page.show_item("wia_aanvraag")
    dialog = opened(qtbot, page)
    dialog.day.edit.setText("20 november 2026")
    qtbot.mouseClick(dialog.main_button, LEFT)
    facts = page.context.desk.facts_json()
    assert facts["wia_aanvraag"] == "2026-11-20"
    assert "wia_aanvraag" not in facts["gedaan"]
    page.show_item("wia_aanvraag")
    qtbot.mouseClick(page.card.undone_button, LEFT)
    assert "wia_aanvraag" not in page.context.desk.facts_json()


def test_a_file_that_cannot_be_read_is_said_in_the_dialog_and_nothing_is_kept(
    qtbot: QtBot, page: TimelinePage, tmp_path: Path
) -> None:
    page.context.files.answers.append(tmp_path / "weg.txt")
    dialog = opened(qtbot, page)
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert dialog.isVisible()
    assert "weg.txt" in dialog.problem.text()
    session = page.context.desk.session
    assert session is not None
    assert (session.entries(), KEY in done(page)) == ((), False)
    qtbot.mouseClick(dialog.remove_button, LEFT)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert KEY in done(page)


def test_stopping_while_a_file_is_added_keeps_nothing(
    qtbot: QtBot, page: TimelinePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "groot.bin"
    paper.write_bytes(b"x" * 3_000_000)
    page.context.files.answers.append(paper)
    dialog = opened(qtbot, page)
    qtbot.mouseClick(dialog.add_button, LEFT)
    monkeypatch.setattr(work.Progress, "step", lambda *_: False)
    qtbot.mouseClick(dialog.main_button, LEFT)
    assert page.context.words.say(Stopped().message) in dialog.problem.text()
    assert KEY not in done(page)


def test_a_dossier_that_may_only_be_read_says_why(
    qtbot: QtBot, make_context: ContextMaker, tmp_path: Path
) -> None:
    from desktop_app.dossier import create_dossier, open_dossier

    around = services(tmp_path).surroundings()
    with create_dossier(tmp_path / "x.spoor", None, around) as session:
        session.replace_facts(sample("samira"))
    holder = open_dossier(tmp_path / "x.spoor", None, around)
    context = make_context()
    context.desk.take(open_dossier(tmp_path / "x.spoor", None, around))
    assert context.desk.session is not None
    assert context.desk.session.read_only
    refused: list[str] = []
    context.desk.refused.connect(refused.append)
    page = shown(qtbot, context)
    page.show_item(KEY)
    for key, button in (
        (KEY, page.card.happened_button),
        (KEY, page.card.remind_button),
        ("plan_van_aanpak", page.card.undone_button),
    ):
        page.show_item(key)
        settle()
        qtbot.mouseClick(button, LEFT)
        assert page.acts.dialog is None
    assert len(refused) == 3
    assert all(refused)
    context.desk.release()
    holder.close()
