"""Own agreements, actions and unanswered letters whose day is near, as rows. Text only."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop_app.gui.pages.today.content import LONGEST_TITLE, Row
from desktop_app.map.own import shortened
from desktop_app.map.words import party_words
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Actie, Afspraak, Entry

_ME = frozenset({"", "ik", "ikzelf", "mij", "jij"})
_LONGEST_NAME = 60
_ON_MAP = "onderdeel:"
LETTER = "brief:"
"""Before the id of a letter, in the key of its row."""


class Agreements(Struct, frozen=True):
    """What the reader does, and what others do, each by day."""

    own: tuple[Row, ...]
    others: tuple[Row, ...]


def agreements_of(
    entries: tuple[Entry, ...], today: date, days: int, words: Messages
) -> Agreements:
    """What is not done and has its last day within `days` days, or had it."""
    if not entries:
        return Agreements((), ())
    from desktop_app.dossier import Actie, Afspraak  # only where there is a dossier

    found = _letters(entries, today, words)
    for entry in entries:
        content = entry.payload
        if not isinstance(content, Actie | Afspraak) or content.gedaan_op is not None:
            continue
        if content.uiterlijk is None:
            continue
        read = parse_day(content.uiterlijk)
        if read.datum <= today + timedelta(days=days):
            mine = content.wie.strip().casefold() in _ME
            row = _row(_key(entry.id, content), content, read.datum, today, words)
            found.append((read.datum, mine, row))
    found.sort(key=lambda one: (one[0], one[2]))
    return Agreements(
        tuple(row for _, mine, row in found if mine),
        tuple(row for _, mine, row in found if not mine),
    )


def is_agreement(key: str) -> bool:
    """Whether a row with this key stands for an agreement."""
    return key.startswith(_ON_MAP)


def _letters(
    entries: tuple[Entry, ...], today: date, words: Messages
) -> list[tuple[date, bool, Row]]:
    """Letters without an answer on the day on which the reader wanted to look."""
    from desktop_app.dossier.sent import unanswered

    found: list[tuple[date, bool, Row]] = []
    for one in unanswered(entries, today):
        subject = shortened(one.told.onderwerp, LONGEST_TITLE)
        title = words.get("vandaag.brief", onderwerp=subject)
        reason = words.get("vandaag.brief_waarom")
        if one.day is not None:
            reason = words.get("vandaag.brief_verstuurd", dag=one.day, waarom=reason)
        key = f"{LETTER}{one.id}"
        chip = words.get("vandaag.dag_was", dag=one.remind), "jij"
        row = Row(key, title, reason, chip, words.get("vandaag.brief_bekijk"))
        found.append((one.remind or today, True, row))
    return found


def _key(id: str, content: Actie | Afspraak) -> str:
    """Where it stands on the timeline; empty for an action without a moment."""
    if content.kind == "afspraak":
        return f"{_ON_MAP}{id}"
    return getattr(content, "mijlpaal", None) or ""


def _row(key: str, content: Actie | Afspraak, day: date, today: date, words: Messages) -> Row:
    who = shortened(content.wie, _LONGEST_NAME)
    mine = content.wie.strip().casefold() in _ME
    reason = words.get("vandaag.afspraak_eigen")
    if not mine:
        reason = words.get("vandaag.afspraak_van", wie=party_words(who, words))
    form = "vandaag.uiterlijk" if day >= today else "vandaag.dag_was"
    return Row(
        key, shortened(content.tekst, LONGEST_TITLE), reason, (words.get(form, dag=day), "jij")
    )
