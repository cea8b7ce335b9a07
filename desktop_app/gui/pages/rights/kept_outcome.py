"""An outcome that is kept: made from where a check ended, and told again in the words of now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop_app.gui.pages.rights.check_run import outcomes_in
from desktop_app.rights.checks import Check, Stand, load_check, walk
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.errors import InvoerFout, shown

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.dossier import Uitkomst as Kept

translate = QCoreApplication.translate
LONGEST = 500
"""Signs of a title that is kept; the bound of the dossier."""
LONGEST_SHOWN = 200
"""Signs of a kept title that are shown: a dossier may come from somebody else."""
BETWEEN = "; "


class Retold(Struct, frozen=True):
    """A kept outcome as it is shown.

    check, titles: the words of now; those of then, cut short, where `changed`.
    answers: question and answer; of what is no longer asked nothing is told.
    changed: the check no longer says this to these answers. gone: there is no such check.
    rechecked: when its rules were checked again after it was kept.
    """

    day: date | None
    check: str
    titles: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    changed: bool = False
    gone: bool = False
    rechecked: date | None = None


def keep(state: Stand, today: date, over: str | None = None) -> Kept:
    """What is kept of the end of a check: ids and days, and its title for when those have gone.

    over: id of the entry that it is about.
    """
    from desktop_app.dossier import Uitkomst as Kept

    outcomes = outcomes_in(state)
    return Kept(
        check=state.check.id,
        uitkomsten=tuple(outcome.id for outcome in outcomes),
        titel=BETWEEN.join(outcome.titel for outcome in outcomes)[:LONGEST],
        antwoorden=tuple(f"{one.vraag.id}={one.keuze.id}" for one in state.antwoorden),
        datum=today.isoformat(),
        regels_gecontroleerd=_checked(state).isoformat(),
        over=over,
    )


def retell(kept: Kept) -> Retold:
    """A kept outcome in the words of now, or plainly as something that has changed."""
    day = parse_day(kept.datum).datum if kept.datum else None
    then = tuple(shown(part, LONGEST_SHOWN) for part in (kept.titel,) if part)
    try:
        check = load_check(kept.check)
    except InvoerFout:
        return Retold(day, "", then, (), changed=True, gone=True)
    answers = tuple(_answers(check, kept))
    state = _walked(check, kept)
    if state is None or {one.id for one in outcomes_in(state)} != set(kept.uitkomsten):
        return Retold(day, check.titel, then, answers, changed=True)
    titles = {outcome.id: outcome.titel for outcome in outcomes_in(state)}
    since, now = kept.regels_gecontroleerd, _checked(state)
    newer = since is not None and now > parse_day(since).datum
    return Retold(
        day,
        check.titel,
        tuple(titles[id] for id in kept.uitkomsten),
        answers,
        rechecked=now if newer else None,
    )


def doubt_words(told: Retold, words: Messages) -> tuple[str, ...]:
    """Whether what came out still stands so; nothing where it does."""
    lines = []
    if told.gone:
        lines.append(translate("KeptCard", "Deze check is er niet meer. Dit stond er toen."))
    elif told.changed:
        lines.append(translate("KeptCard", "Deze check is sindsdien veranderd. Dit stond er toen."))
    if told.rechecked is not None:
        lines.append(words.get("check.bewaard_opnieuw", dag=told.rechecked))
    return tuple(lines)


def newest_of(entries: Iterable[Entry], check: str, over: str | None = None) -> Kept | None:
    """The outcome of a check that was kept last, of those about an entry or about none."""
    from desktop_app.dossier import Uitkomst as Kept

    found = [
        (entry.payload.datum or "", entry.created, entry.payload)
        for entry in entries
        if isinstance(entry.payload, Kept)
        and (entry.payload.check, entry.payload.over) == (check, over)
    ]
    return max(found, key=lambda one: one[:2])[2] if found else None


def kept_lines(kept: Kept, words: Messages) -> tuple[str, ...]:
    """A kept outcome where only that is told: its day and what came out, and any doubt."""
    told = retell(kept)
    titles = told.titles or (told.check,)
    if told.day is None:
        return (words.get("check.kwam_uit", uitkomst=titles), *doubt_words(told, words))
    said = words.get("check.kwam_uit_op", dag=told.day, uitkomst=titles)
    return (said, *doubt_words(told, words))


def _walked(check: Check, kept: Kept) -> Stand | None:
    """Where the kept answers lead now; None when one of them cannot be given any more."""
    given = dict(_split(kept))
    try:
        state = walk(check, given)
    except InvoerFout:
        return None
    return None if state.vraag is not None or state.niet_gebruikt else state


def _answers(check: Check, kept: Kept) -> Iterator[tuple[str, str]]:
    for id, chosen in _split(kept):
        question = check.question(id)
        choice = question.choice(chosen) if question is not None else None
        if question is not None and choice is not None:
            yield question.tekst, choice.tekst


def _split(kept: Kept) -> Iterator[tuple[str, str]]:
    for answer in kept.antwoorden:
        question, _, choice = answer.partition("=")
        yield question, choice


def _checked(state: Stand) -> date:
    """The day on which all of it was checked: that of the oldest part."""
    return min(outcome.gecontroleerd for outcome in outcomes_in(state))
