"""Own reminders: asked once, one message a day, put off, kept silent, changed and removed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Document, Herinnering
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.pages.today.reminders import ReminderDialog, ask_reminder
from tests.gui.conftest import ContextMaker, WindowMaker, settle
from tests.gui.desks import Clock, mark_done, sample
from tests.gui.reminding import ON, OVER, add, choices, choose, kept, message, own, session_of
from tests.gui.today import buttons, in_dialog, press, show_today, texts


def days_go_by(context: Context, clock: Clock, days: int) -> None:
    clock.day += timedelta(days=days)
    context.desk.day_may_have_changed()
    settle()


@pytest.fixture
def context(make_context: ContextMaker) -> Context:
    """The example of Samira."""
    return make_context(sample("samira"))


# -- setting one ------------------------------------------------------------------------------


def test_the_first_time_it_asks_whether_reminders_may_come(qtbot: QtBot, context: Context) -> None:
    page = show_today(qtbot, context)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ReminderDialog)
        assert "Wil je dat Spoorboekje je herinnert?" in texts(dialog)
        assert "Alleen in dit programma." in texts(dialog)
        assert dialog.text.text() == "Evaluatie plan van aanpak 5"
        assert dialog.day.value() == "2026-12-01"
        dialog.may_come.row("ja").click()
        dialog.main_button.click()

    in_dialog(act, lambda: ask_reminder(context, page, OVER, date(2026, 12, 1)))
    (one,) = kept(context)
    assert (one.tekst, one.datum, one.over) == ("Evaluatie plan van aanpak 5", "2026-12-01", OVER)
    assert choices(context)["aan"] is True
    assert not message(page).isVisible()

    def again(dialog: QDialog) -> None:
        assert "Wil je dat Spoorboekje je herinnert?" not in texts(dialog)

    in_dialog(again, lambda: ask_reminder(context, page, None, None))
    assert len(kept(context)) == 1, "Esc keeps nothing"


@pytest.mark.parametrize("answer", ["nee", None])
def test_without_a_yes_it_is_only_a_list(
    qtbot: QtBot, context: Context, clock: Clock, answer: str | None
) -> None:
    page = show_today(qtbot, context)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ReminderDialog)
        dialog.text.setText("Bel de vakbond")
        if answer is not None:
            dialog.may_come.row(answer).click()
        dialog.main_button.click()

    in_dialog(act, lambda: ask_reminder(context, page, None, None))
    days_go_by(context, clock, 3)
    assert not message(page).isVisible()
    assert "Bel de vakbond" in texts(own(page))


def test_a_reminder_about_a_paper_takes_its_name(qtbot: QtBot, context: Context) -> None:
    paper = session_of(context).add_entry(Document(titel="Plan <b>van</b> aanpak & meer"))
    dialog = ReminderDialog(context, None, about=paper.id)
    qtbot.addWidget(dialog)
    assert dialog.text.text() == "Plan <b>van</b> aanpak & meer"
    assert dialog.day.value() == "2026-11-23", "not before tomorrow"


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("", "2026-12-01", "Schrijf op waaraan je wilt denken."),
        ("Bel", "", "Kies een dag."),
        ("Bel", "2026-11-20", "Deze dag is al geweest."),
    ],
)
def test_what_is_missing_is_said_beside_the_field(
    qtbot: QtBot, context: Context, text: str, day: str, said: str
) -> None:
    dialog = ReminderDialog(context, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.text.setText(text)
    dialog.day.set_value(day or None)
    dialog.main_button.click()
    assert said in texts(dialog)
    assert dialog.isVisible()
    assert kept(context) == []


def test_a_day_that_is_no_day_is_said_beside_the_field(qtbot: QtBot, context: Context) -> None:
    dialog = ReminderDialog(context, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.text.setText("Bel")
    dialog.day.edit.setText("31 februari 2027")
    problem = dialog.day.problem()
    assert problem
    dialog.main_button.click()
    assert problem in texts(dialog)
    assert kept(context) == []


# -- the message ------------------------------------------------------------------------------


def test_all_that_are_due_stand_in_one_message(qtbot: QtBot, context: Context) -> None:
    add(context, "2026-11-20", "2026-11-22", "2026-11-23")
    page = show_today(qtbot, context)
    said = texts(message(page))
    assert "Denk aan 2026-11-20" in said
    assert "Denk aan 2026-11-22" in said
    assert "Denk aan 2026-11-23" not in said
    assert choices(context)["laatst"] == "2026-11-22"


def test_a_second_opening_on_the_same_day_brings_no_second_message(
    qtbot: QtBot, context: Context, clock: Clock
) -> None:
    add(context, "2026-11-20")
    show_today(qtbot, context)
    again = show_today(qtbot, context)
    assert not message(again).isVisible()
    assert "Denk aan 2026-11-20" in texts(own(again)), "it is not lost"
    days_go_by(context, clock, 1)
    assert message(again).isVisible()


def test_a_change_leaves_the_message_where_it_is(qtbot: QtBot, context: Context) -> None:
    add(context, "2026-11-20")
    page = show_today(qtbot, context)
    mark_done(context.desk, OVER, "2026-11-01")
    context.desk.undo()
    settle()
    assert message(page).isVisible()


def test_what_is_done_goes_and_undo_brings_it_back(qtbot: QtBot, context: Context) -> None:
    add(context, "2026-11-20", "2026-11-21")
    page = show_today(qtbot, context)
    press(message(page), "Markeer als klaar: Denk aan 2026-11-20")
    assert "Denk aan 2026-11-20" not in texts(message(page))
    assert kept(context)[0].gezien_op == "2026-11-22"
    press(message(page), "Markeer als klaar: Denk aan 2026-11-21")
    assert not message(page).isVisible()
    context.desk.undo()
    settle()
    assert "Denk aan 2026-11-21" in texts(message(page))


@pytest.mark.parametrize("days", [1, 3, 7])
def test_later_is_a_day_three_days_or_a_week(
    qtbot: QtBot, context: Context, clock: Clock, days: int
) -> None:
    add(context, "2026-11-20")
    page = show_today(qtbot, context)
    in_dialog(choose(days), lambda: press(message(page), "Herinner me later"))
    for number in range(days):
        clock.day = date(2026, 11, 22) + timedelta(days=number)
        context.desk.day_may_have_changed()
        settle()
        assert not message(page).isVisible()
    days_go_by(context, clock, 1)
    assert message(page).isVisible()


@pytest.mark.parametrize("days", [1, 7, 30])
def test_silence_lasts_as_long_as_was_chosen(
    qtbot: QtBot, context: Context, clock: Clock, days: int
) -> None:
    add(context, "2026-11-20")
    page = show_today(qtbot, context)
    in_dialog(choose(days), lambda: press(message(page), "Zet herinneringen stil"))
    assert not message(page).isVisible()
    assert "Er komen geen meldingen tot" in texts(own(page))
    days_go_by(context, clock, days - 1)
    assert not message(page).isVisible()
    days_go_by(context, clock, 1)
    assert message(page).isVisible()


def test_esc_in_a_question_changes_nothing(qtbot: QtBot, context: Context) -> None:
    add(context, "2026-11-20")
    page = show_today(qtbot, context)
    before = kept(context), choices(context)
    in_dialog(lambda dialog: dialog.reject(), lambda: press(message(page), "Herinner me later"))
    in_dialog(
        lambda dialog: dialog.reject(), lambda: press(message(page), "Zet herinneringen stil")
    )
    assert (kept(context), choices(context)) == before


def test_a_reminder_about_a_moment_leads_to_it(qtbot: QtBot, make_context: ContextMaker) -> None:
    went: list[tuple[str, str]] = []
    context = make_context(sample("samira"), went=went)
    add(context, "2026-11-20", over=OVER)
    page = show_today(qtbot, context)
    press(message(page), "Bekijk deze stap: Denk aan 2026-11-20")
    assert went == [("tijdlijn", OVER)]


def test_what_was_typed_is_shown_as_it_is_and_told_apart(qtbot: QtBot, context: Context) -> None:
    session = session_of(context)
    session.set_setting("herinneringen", ON)
    for _ in range(2):
        session.add_entry(Herinnering(tekst="<b>Bel</b> & mail\nJan", datum="2026-11-20"))
    page = show_today(qtbot, context)
    assert "<b>Bel</b> & mail Jan" in texts(message(page))
    names = [name for name in buttons(message(page)) if name.startswith("Markeer")]
    assert names == [
        "Markeer als klaar: <b>Bel</b> & mail Jan",
        "Markeer als klaar: <b>Bel</b> & mail Jan (2)",
    ]


def test_a_dossier_that_can_only_be_read_has_its_message_all_the_same(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(context, "2026-11-20")
    monkeypatch.setattr(type(session_of(context)), "read_only", property(lambda _: True))
    refused: list[str] = []
    context.desk.refused.connect(refused.append)
    page = show_today(qtbot, context)
    assert message(page).isVisible()
    assert refused == []
    assert choices(context)["laatst"] is None


# -- the list ---------------------------------------------------------------------------------


def test_a_reminder_can_be_changed_and_removed_from_the_list(
    qtbot: QtBot, context: Context
) -> None:
    add(context, "2026-12-01", over=OVER)
    page = show_today(qtbot, context)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, ReminderDialog)
        dialog.text.setText("Iets anders")
        dialog.day.set_value("2026-12-05")
        dialog.main_button.click()

    name = "Verander herinnering: Denk aan 2026-12-01"
    in_dialog(change, lambda: press(own(page), name))
    (one,) = kept(context)
    assert (one.tekst, one.datum, one.over) == ("Iets anders", "2026-12-05", OVER)

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, ReminderDialog)
        dialog.remove_button.click()

    in_dialog(remove, lambda: press(own(page), "Verander herinnering: Iets anders"))
    assert kept(context) == []
    assert "Je hebt nog geen herinneringen." in texts(own(page))
    context.desk.undo()
    settle()
    assert "Iets anders" in texts(own(page))


def test_changing_the_text_of_what_is_due_needs_no_new_day(qtbot: QtBot, context: Context) -> None:
    (entry,) = add(context, "2026-11-20")
    dialog = ReminderDialog(context, None, entry=entry)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.text.setText("Iets anders")
    dialog.main_button.click()
    assert [one.tekst for one in kept(context)] == ["Iets anders"]


def test_messages_can_be_turned_off_and_on(qtbot: QtBot, context: Context, clock: Clock) -> None:
    add(context, "2026-11-20")
    page = show_today(qtbot, context)
    press(own(page), "Zet herinneringen uit")
    assert not message(page).isVisible()
    days_go_by(context, clock, 1)
    assert not message(page).isVisible()
    press(own(page), "Zet herinneringen aan")
    assert message(page).isVisible()


def test_silence_can_be_ended_sooner(qtbot: QtBot, context: Context) -> None:
    add(context, "2026-12-01")
    page = show_today(qtbot, context)
    in_dialog(choose(30), lambda: press(own(page), "Zet herinneringen stil"))
    assert choices(context)["stil_tot"] == "2026-12-22"
    press(own(page), "Laat ze weer komen")
    assert choices(context)["stil_tot"] is None


def test_the_message_is_announced_once(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.pages.today.reminding.announce",
        lambda _, text: announced.append(text),
    )
    add(context, "2026-11-20", "2026-11-22")
    page = show_today(qtbot, context)
    context.desk.set_facts({"naam": "Iemand"})
    page.refresh()
    settle()
    assert announced == ["Hier wilde je aan denken. Denk aan 2026-11-20. Denk aan 2026-11-22"]


def test_locking_while_a_reminder_is_made_keeps_nothing(make_window: WindowMaker) -> None:
    window = make_window(sample("samira"))
    page = window.pages.current
    assert isinstance(page, TodayPage)

    def lock(dialog: QDialog) -> None:
        assert isinstance(dialog, ReminderDialog)
        dialog.text.setText("Half")
        window.lock()
        settle()

    in_dialog(lock, lambda: ask_reminder(page.context, page, None, None))
    assert window.pages.current_id == "slot"
