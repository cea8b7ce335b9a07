"""Each question by itself: what it says at once, what it keeps, and what it lets through."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.breaks import GAPS, LEAVE, RECOVERED, BreaksFields, BreaksQuestion
from desktop_app.gui.pages.start.contract import KINDS, ContractFields, ContractQuestion
from desktop_app.gui.pages.start.done import MOST, DoneFields, DoneQuestion
from desktop_app.gui.pages.start.first_day import FirstDayFields, FirstDayQuestion
from desktop_app.gui.pages.start.form import QuestionForm
from desktop_app.gui.pages.start.meaning import around, differences, standing
from desktop_app.gui.pages.start.name import NameQuestion, looks_like_bsn
from desktop_app.gui.pages.start.question import Question
from desktop_app.gui.pages.start.questions import QUESTIONS
from desktop_app.gui.pages.start.sources import sources_of
from desktop_app.gui.widgets.date_field import DateField
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import BOOK, SAMPLES, Clock, sample

DAY = {"eerste_ziektedag": "2026-02-02"}


@pytest.fixture
def ask(qtbot: QtBot, make_context: ContextMaker) -> Any:
    """Shows a question on facts (or on none), as on its page."""

    def show(question: Question, facts: dict[str, Any] | None = DAY) -> QuestionForm:
        form = QuestionForm(make_context(facts), question)
        qtbot.addWidget(form)
        form.enter()
        form.show()
        settle()
        return form

    return show


def write(day: DateField, text: str) -> None:
    """Type a day and leave the field."""
    day.edit.setText(text)
    day.edit.editingFinished.emit()


def facts_of(form: QuestionForm) -> dict[str, Any]:
    return form.context.desk.facts_json()


# -- 1: the first sick day --------------------------------------------------------------------


def test_the_first_day_says_at_once_where_one_stands(ask: Any) -> None:
    form = ask(FirstDayQuestion(), None)
    assert form.box.isHidden()
    write(form.fields.row.day, "2-2-2026")
    assert form.box.text().split("\n") == [
        "Je bent nu in week 42 van 104.",
        "De 104 weken lopen tot en met zondag 30 januari 2028.",
        (
            "Daarna kan een WIA-uitkering beginnen. "
            "Die is er als je door ziekte minder kunt verdienen."
        ),
    ]
    assert form.context.desk.session is None, "nothing is begun before Verder"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("maart 2026", "2026-03"), ("ongeveer 2 februari 2026", "~2026-02-02")],
)
def test_a_vague_first_day_is_enough(ask: Any, typed: str, kept: str) -> None:
    form = ask(FirstDayQuestion(), None)
    write(form.fields.row.day, typed)
    assert "tot ongeveer" in form.box.text()
    assert form.apply()
    assert facts_of(form) == {"eerste_ziektedag": kept}
    assert form.context.desk.unsaved


def test_only_the_month_takes_the_month_of_what_is_typed(ask: Any) -> None:
    form = ask(FirstDayQuestion(), None)
    fields = form.fields
    assert isinstance(fields, FirstDayFields)
    fields.month_only()
    assert "maart 2026" in str(fields.row.problem), "an example, while there is nothing"
    write(fields.row.day, "17-3-2026")
    fields.month_only()
    assert fields.changes() == {"eerste_ziektedag": "2026-03"}


@pytest.mark.parametrize("typed", ["", "31-2-2026", "gezond", "2-2-1950", "2-2-2031"])
def test_an_impossible_first_day_is_told_beside_the_field(ask: Any, typed: str) -> None:
    form = ask(FirstDayQuestion(), None)
    write(form.fields.row.day, typed)
    assert not form.apply()
    assert form.fields.row.problem
    assert "eerste_ziektedag" not in form.fields.row.problem
    assert form.context.desk.session is None


def test_an_unlikely_first_day_is_told_and_let_through(ask: Any) -> None:
    form = ask(FirstDayQuestion(), None)
    write(form.fields.row.day, "31-1-2026")
    assert "in het weekend" in form.box.text()
    assert form.apply()
    assert facts_of(form) == {"eerste_ziektedag": "2026-01-31"}


def test_which_day_counts_is_explained_with_its_source(make_context: ContextMaker) -> None:
    question, context = FirstDayQuestion(), make_context()
    lines = question.more(context)
    assert len(lines) == 6
    assert "Wet werk en inkomen naar arbeidsvermogen, artikel 23 lid 2" in lines[-1]
    assert "Gecontroleerd op zondag 22 november 2026." in lines[-1]


@pytest.mark.parametrize("question", ["eerste_ziektedag", "tussendoor"])
def test_every_explanation_rests_on_sources_of_the_rulebook(question: str) -> None:
    sources = sources_of(question, BOOK)
    assert sources
    assert all(source.gecontroleerd for source in sources)


# -- 2: the contract --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_contract_can_be_kept_and_read_back(ask: Any, kind: str) -> None:
    form = ask(ContractQuestion())
    fields = form.fields
    assert isinstance(fields, ContractFields)
    fields.choice.row(kind).click()
    assert form.apply()
    assert facts_of(form)["contract"] == {"soort": kind}
    again = ask(ContractQuestion(), facts_of(form))
    assert again.fields.choice.value() == kind
    assert again.question.answer(facts_of(form), form.context)


def test_the_end_is_asked_only_for_contracts_that_end(ask: Any) -> None:
    form = ask(ContractQuestion())
    form.fields.choice.row("vast").click()
    assert form.fields.end.isHidden()
    form.fields.choice.row("tijdelijk").click()
    assert not form.fields.end.isHidden()
    write(form.fields.end.day, "31-3-2027")
    assert form.apply()
    assert facts_of(form)["contract"] == {"soort": "tijdelijk", "einde": "2027-03-31"}
    form.fields.choice.row("vast").click()
    assert form.apply()
    assert facts_of(form)["contract"] == {"soort": "vast"}


def test_what_else_is_known_of_the_contract_stays(ask: Any) -> None:
    form = ask(ContractQuestion(), sample("samira"))
    form.fields.choice.row("ambtenaar").click()
    assert form.apply()
    assert facts_of(form)["contract"] == {"soort": "ambtenaar", "begin": "2017-09-01"}


# -- 3: recovered in between, or leave --------------------------------------------------------


def breaks(form: QuestionForm, *kinds: str) -> BreaksFields:
    """Yes, and of these kinds."""
    fields = form.fields
    assert isinstance(fields, BreaksFields)
    fields.choice.row("ja").click()
    for kind in kinds:
        fields.kinds.row(kind).click()
    return fields


def test_no_is_an_answer_too(ask: Any) -> None:
    form = ask(BreaksQuestion())
    assert form.question.answer(facts_of(form), form.context) == ""
    form.fields.choice.row("nee").click()
    assert form.apply()
    assert form.question.answer(facts_of(form), form.context) == "Nee"
    assert ask(BreaksQuestion(), facts_of(form)).fields.choice.value() == "nee"


def test_a_short_recovery_is_explained_by_the_traject(ask: Any) -> None:
    form = ask(BreaksQuestion())
    fields = breaks(form, GAPS)
    pair = fields.gaps.pairs[0]
    write(pair.rows()[0].day, "4-5-2026")
    assert "Vul bij elke keer beide dagen in." in form.box.text()
    write(pair.rows()[1].day, "18-5-2026")
    assert "Het einde van de 104 weken gaat van 30 jan 2028 naar 13 feb 2028." in form.box.text()
    assert "Je was 14 dagen hersteld. Dat is hoogstens 27 dagen." in form.box.text()
    assert form.apply()
    assert facts_of(form)[GAPS] == [{"hersteld": "2026-05-04", "weer_ziek": "2026-05-18"}]


def test_several_recoveries_can_be_added_and_taken_away(ask: Any) -> None:
    form = ask(BreaksQuestion())
    fields = breaks(form, GAPS)
    fields.gaps.add_button.click()
    fields.gaps.add_button.click()
    days = (("4-5-2026", "18-5-2026"), ("1-6-2026", "8-6-2026"), ("6-7-2026", "13-7-2026"))
    for pair, texts in zip(fields.gaps.pairs, days, strict=True):
        for row, text in zip(pair.rows(), texts, strict=True):
            write(row.day, text)
    assert len(fields.changes()[GAPS]) == 3
    fields.gaps.removers[1].click()
    assert [gap["hersteld"] for gap in fields.changes()[GAPS]] == ["2026-05-04", "2026-07-06"]
    names = {button.accessibleName() for button in fields.gaps.removers}
    assert names == {"Haal keer 1 weg", "Haal keer 2 weg"}


def test_a_recovery_in_the_wrong_order_is_told_beside_its_day(ask: Any) -> None:
    form = ask(BreaksQuestion())
    pair = breaks(form, GAPS).gaps.pairs[0]
    write(pair.rows()[0].day, "18-5-2026")
    write(pair.rows()[1].day, "4-5-2026")
    assert not form.apply()
    assert "Weer ziek vanaf" in str(pair.rows()[1].problem)
    assert GAPS not in facts_of(form)


def test_half_a_recovery_does_not_count_and_does_not_stop_anyone(ask: Any) -> None:
    form = ask(BreaksQuestion())
    write(breaks(form, GAPS).gaps.pairs[0].rows()[0].day, "4-5-2026")
    assert form.apply()
    assert not facts_of(form).get(GAPS)


def test_leave_and_recovery_now_are_kept(ask: Any) -> None:
    form = ask(BreaksQuestion())
    fields = breaks(form, LEAVE, RECOVERED)
    write(fields.leave.rows()[0].day, "4-5-2026")
    write(fields.leave.rows()[1].day, "23-8-2026")
    write(fields.recovered.day, "2-11-2026")
    assert form.apply()
    assert facts_of(form)[LEAVE] == [
        {"soort": "zwangerschap_bevalling", "van": "2026-05-04", "tot_en_met": "2026-08-23"}
    ]
    assert facts_of(form)[RECOVERED] == "2026-11-02"


# -- 4: what has been done --------------------------------------------------------------------


def test_only_moments_that_can_have_been_are_asked_about(ask: Any) -> None:
    for day in ("2026-11-20", "2026-02-02", "2025-03-03", "2024-03-04"):
        form = ask(DoneQuestion(), {"eerste_ziektedag": day})
        fields = form.fields
        assert isinstance(fields, DoneFields)
        assert len(fields.moments) <= MOST
        assert len({key.partition(".")[0] for key in fields.moments}) == len(fields.moments)


def test_a_moment_counts_once_its_day_is_given(ask: Any) -> None:
    form = ask(DoneQuestion())
    moment = form.fields.moments["probleemanalyse"]
    moment.check.click()
    assert "Van 1 stap is de dag nog leeg." in form.box.text()
    assert form.apply()
    assert "gedaan" not in facts_of(form)
    write(moment.row.day, "12-3-2026")
    assert form.box.text().startswith("Er is 1 stap meer gedaan.")
    assert form.apply()
    assert facts_of(form)["gedaan"] == {"probleemanalyse": "2026-03-12"}


def test_the_offered_day_counts_only_when_it_is_taken_and_then_as_vague(ask: Any) -> None:
    form = ask(DoneQuestion())
    moment = form.fields.moments["plan_van_aanpak"]
    moment.check.click()
    assert moment.value() is None
    moment.offer.click()
    assert form.apply()
    assert facts_of(form)["gedaan"] == {"plan_van_aanpak": "~2026-03-29"}


def test_what_is_not_asked_about_stays_done(ask: Any) -> None:
    told = sample("samira")
    form = ask(DoneQuestion(), told)
    form.fields.moments["probleemanalyse"].check.click()
    assert form.apply()
    kept = {key: day for key, day in told["gedaan"].items() if key != "probleemanalyse"}
    assert facts_of(form)["gedaan"] == kept


# -- 5: the name ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("111222333", True),
        ("111.222.333", True),
        ("Samira 123 456 782", True),
        ("111222334", False),
        ("06 12345678", False),
        ("1112223330", False),
        ("S. de V.", False),
    ],
)
def test_a_citizen_number_in_the_name_gets_a_hint(ask: Any, text: str, *, private: bool) -> None:
    assert looks_like_bsn(text) is private
    form = ask(NameQuestion())
    form.fields.line.setText(text)
    assert bool(form.fields.row.problem) is private
    assert form.apply(), "a hint lets through"
    assert facts_of(form)["naam"] == text


def test_a_name_can_be_taken_away_again(ask: Any) -> None:
    form = ask(NameQuestion(), sample("lotte-ongeveer"))
    form.fields.line.setText("  ")
    assert form.apply()
    assert "naam" not in facts_of(form)


# -- all --------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize("name", SAMPLES)
def test_looking_at_a_question_changes_nothing(ask: Any, question: Question, name: str) -> None:
    form = ask(question, sample(name))
    before = facts_of(form)
    assert form.apply()
    assert facts_of(form) == before
    assert not form.context.desk.would_lose


@pytest.mark.parametrize("name", SAMPLES)
def test_every_example_can_be_said_from_any_other(make_context: ContextMaker, name: str) -> None:
    context = make_context(DAY)
    words, traject = context.words, make_context(sample(name)).desk.traject
    assert traject is not None
    said = [*standing(traject, BOOK), *around(traject)]
    assert all(words.say(message) for message in said)
    changed = [words.say(message) for message in differences(context.desk.traject, traject)]
    assert 1 <= len(changed) <= 2
    assert [words.say(one) for one in differences(traject, traject)] == [
        "De dagen op je tijdlijn blijven gelijk."
    ]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_never_asks_what_is_nobodys_business(
    question: Question, make_context: ContextMaker
) -> None:
    context: Context = make_context(DAY)
    asked = " ".join((question.title(), question.help(context), question.short())).lower()
    for word in ("diagnose", "bsn", "adres", "welke ziekte"):
        assert word not in asked


def test_another_day_changes_the_moments_that_are_asked(ask: Any, clock: Clock) -> None:
    form = ask(DoneQuestion(), {"eerste_ziektedag": "2026-11-16"})
    assert "plan_van_aanpak" not in form.fields.moments
    form.context.desk.set_facts({"eerste_ziektedag": "2026-08-03"})
    form.enter()
    assert "plan_van_aanpak" in form.fields.moments
    assert clock() == form.context.desk.today
