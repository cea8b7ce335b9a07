"""Days as people type them: read generously, but never guessed, and said back in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.dates import column_date, long_date, short_date
from desktop_app.text.daywords import LONGEST
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.typed_dates import FIRST_YEAR, LAST_YEAR, Typed, day_in_words, read_day
from desktop_app.traject import calendar

TODAY = date(2026, 11, 22)
"""A Sunday."""
NAMES = load_messages().names
FIRST, LAST = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
DAYS = st.dates(FIRST, LAST)


def day_of(text: str, *, today: date = TODAY, future: bool | None = False) -> str:
    """What was understood; fails when nothing was."""
    found = read_day(text, today, future=future)
    assert isinstance(found, Typed), (text, found)
    return found.day


def said(text: str, messages: Messages, *, vague: bool = True) -> str:
    """The problem in words; fails when there is none."""
    found = read_day(text, TODAY, vague=vague)
    assert isinstance(found, Message), (text, found)
    return messages.say(found)


@pytest.mark.parametrize(
    "text",
    [
        "2-2-2026", "02/02/2026", "2.2.26", "2 2 2026", "2 - 2 - 2026", "2-feb-2026", "2feb2026",
        "2 feb", "2 feb.", "2 FEB", "  2   februari  2026 ", "2 februari '26", "2e feb",
        "de 2e van februari 2026", "2de februari", "maandag 2 februari 2026", "ma 2 feb",
        "Ma. 2 febr. 2026", "maandag, 2 februari 2026", "20260202", "02022026", "2026-02-02",
        "2026/2/2", "feb 2, 2026", "twee februari", "2-2", "2 febuari", "maandag 2-2-2026",
    ],
)  # fmt: skip
def test_an_exact_day_is_read_however_it_is_written(text: str) -> None:
    assert day_of(text) == "2026-02-02"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ongeveer 3 maart 2026", "~2026-03-03"),
        ("rond 3 maart", "~2026-03-03"),
        ("± 3 mrt", "~2026-03-03"),
        ("+/- 3 mrt", "~2026-03-03"),
        ("~2-3-2026", "~2026-03-02"),
        ("ca. 3 maart", "~2026-03-03"),
        ("3 maart ongeveer", "~2026-03-03"),
        ("begin maart 2026", "~2026-03-05"),
        ("half maart", "~2026-03-15"),
        ("eind maart", "~2026-03-25"),
        ("maart 2026", "2026-03"),
        ("mrt 26", "2026-03"),
        ("03-2026", "2026-03"),
        ("2026-03", "2026-03"),
        ("ongeveer maart 2026", "2026-03"),
        ("week 42", "~2026-10-12"),
        ("wk. 42", "~2026-10-12"),
        ("wk42", "~2026-10-12"),
        ("week 42 2026", "~2026-10-12"),
        ("2026-W42", "~2026-10-12"),
        ("maandag week 42", "2026-10-12"),
        ("vorige week", "~2026-11-09"),
        ("twee weken geleden", "~2026-11-08"),
        ("vorige maand", "2026-10"),
        ("2 maanden geleden", "2026-09"),
    ],
)
def test_a_day_that_is_not_exact_stays_vague(text: str, day: str) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vandaag", TODAY),
        ("Gisteren", TODAY - timedelta(days=1)),
        ("eergisteren", TODAY - timedelta(days=2)),
        ("3 dagen geleden", TODAY - timedelta(days=3)),
        ("vorige week maandag", date(2026, 11, 9)),
        ("maandag vorige week", date(2026, 11, 9)),
        ("deze week vrijdag", date(2026, 11, 20)),
        ("afgelopen maandag", date(2026, 11, 16)),
        ("afgelopen zondag", date(2026, 11, 15)),
        ("maandag", date(2026, 11, 16)),
        ("zondag", TODAY),
    ],
)
def test_words_for_days_count_from_today(text: str, day: date) -> None:
    assert day_of(text) == day.isoformat()


@pytest.mark.parametrize(
    ("text", "past", "coming"),
    [
        ("22 november", "2026-11-22", "2026-11-22"),
        ("23 november", "2025-11-23", "2026-11-23"),
        ("2-2", "2026-02-02", "2027-02-02"),
        ("november", "2026-11", "2026-11"),
        ("december", "2025-12", "2026-12"),
        ("maart", "2026-03", "2027-03"),
        ("week 47", "~2026-11-16", "~2026-11-16"),
        ("week 48", "~2025-11-24", "~2026-11-23"),
        ("vrijdag", "2026-11-20", "2026-11-27"),
        ("volgende vrijdag", "2026-11-27", "2026-11-27"),
    ],
)
def test_without_a_year_it_is_the_last_one_or_where_asked_the_next(
    text: str, past: str, coming: str
) -> None:
    assert day_of(text) == past
    assert day_of(text, future=True) == coming


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("1 augustus", "2026-08-01"),
        ("1 februari", "2027-02-01"),
        ("22 november", "2026-11-22"),
        ("augustus", "2026-08"),
        ("februari", "2027-02"),
        ("1 augustus 2027", "2027-08-01"),
    ],
)
def test_what_may_be_behind_or_ahead_is_the_nearest_one(text: str, nearest: str) -> None:
    assert day_of(text, future=None) == nearest


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("31 februari 2026", "De maand februari 2026 heeft 28 dagen."),
        ("31 februari", "De maand februari heeft 28 dagen."),
        ("29-2-2025", "De maand februari 2025 heeft 28 dagen."),
        ("0-1-2026", "Die dag bestaat niet."),
        ("29 feb", "Schrijf het jaar erbij."),
        ("week 53", "Schrijf het jaar erbij."),
        ("week 53 2025", "Week 53 bestaat niet in 2025."),
        ("week 0", "Week 0 bestaat niet in 2026."),
        ("2-13-2026", "Maand 13 bestaat niet."),
        ("dinsdag 2 februari 2026", "Je schreef dinsdag, maar het is maandag 2 februari 2026."),
        ("vr 2-2-2026", "Je schreef vrijdag, maar het is maandag 2 februari 2026."),
        ("31-12-1899", "Het jaar 1899 kan niet."),
        ("1-1-2200", "Het jaar 2200 kan niet."),
        ("maart 1850", "Het jaar 1850 kan niet."),
        ("2026", "Schrijf ook de maand."),
    ],
)
def test_a_problem_says_what_is_wrong(text: str, part: str, messages: Messages) -> None:
    assert part in said(text, messages)


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "blabla", "2-3 feb", "maart 3", "2 februari 202", "1 1 1", "202-2-2", "12345",
        "2 feb of 3 feb", "9999999999 dagen geleden", "ongeveer", "2 februari 2026 a", "-",
        "²-2-26", "٢-٢-٢٠٢٦", "２-２-２０２６", "২ ফেব্রুয়ারি", "<b>2-2-2026</b>",
        "2 februari 2026" + "." * LONGEST,
    ],
)  # fmt: skip
def test_what_is_no_day_gets_an_example(text: str, messages: Messages) -> None:
    assert said(text, messages) == (
        "Deze dag kunnen we niet lezen. Schrijf bijvoorbeeld 2 februari 2026."
    )


@pytest.mark.parametrize("text", ["maart 2026", "~2-2-2026", "week 42", "half maart"])
def test_where_the_exact_day_is_needed_a_vague_one_is_a_problem(
    text: str, messages: Messages
) -> None:
    assert said(text, messages, vague=False).startswith("Hier is de precieze dag nodig.")


def test_the_years_are_those_of_the_calendar_of_facts() -> None:
    assert (FIRST_YEAR, LAST_YEAR) == (calendar.FIRST_YEAR, calendar.LAST_YEAR)


def test_every_day_written_in_full_reads_back_to_itself() -> None:
    days = (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    wrong = [day for day in days if day_of(long_date(day, NAMES)) != day.isoformat()]
    assert wrong == []


@given(DAYS, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_other_form_of_a_day_reads_back_to_itself(day: date, today: date) -> None:
    iso = day.isoformat()
    plain = f"{day.day}-{day.month}-{day.year}"
    forms = [
        short_date(day, NAMES), column_date(day, NAMES), iso, iso.replace("-", ""), plain,
        plain.replace("-", "/"), plain.replace("-", "."), day.strftime("%d%m%Y"),
        long_date(day, NAMES).upper(), long_date(day, NAMES).split(" ", 1)[1],
    ]  # fmt: skip
    assert [day_of(form, today=today) for form in forms] == [iso] * len(forms)


@given(DAYS)
def test_the_words_of_a_day_read_back_to_the_same_text(day: date) -> None:
    words = load_messages()
    for text in (day.isoformat(), f"~{day.isoformat()}", day.isoformat()[:7]):
        assert day_of(text) == text
        assert day_of(day_in_words(text, words)) == text


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 364))
def test_a_day_of_the_past_year_needs_no_year(today: date, ago: int) -> None:
    day = today - timedelta(days=ago)
    if (day.month, day.day) == (2, 29):
        return
    assert day_of(f"{day.day} {NAMES.months[day.month - 1]}", today=today) == day.isoformat()


WORDS = st.sampled_from(
    [*NAMES.weekdays, *NAMES.months, *NAMES.months_short, "week", "vorige", "volgende", "geleden",
     "ongeveer", "half", "dagen", "maanden", "weken", "-", "/", ".", "~", "'", "2e", "vandaag"]
)  # fmt: skip
PARTS = st.one_of(WORDS, st.integers(0, 99999).map(str), st.text(max_size=4))


@given(st.lists(PARTS, max_size=6).map(" ".join), DAYS, st.booleans(), st.booleans())
def test_no_text_is_too_strange(text: str, today: date, vague: bool, future: bool) -> None:
    words = load_messages()
    found = read_day(text, today, vague=vague, future=future)
    if isinstance(found, Typed):
        calendar.parse_day(found.day)
        assert day_in_words(found.day, words)
        assert vague or not found.vague
    else:
        assert words.say(found)


@pytest.mark.parametrize("text", ["2026-02-30", "2026", "", "~2026-02", "gisteren"])
def test_only_day_texts_of_the_contract_are_put_in_words(text: str, messages: Messages) -> None:
    with pytest.raises(ValueError, match=r"isoformat|range"):
        day_in_words(text, messages)
