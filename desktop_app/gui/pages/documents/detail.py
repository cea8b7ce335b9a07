"""What the card says of a paper, as plain words; no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from desktop_app.gui.pages.documents.papers import (
    Paper,
    due_words,
    medical_words,
    one_line,
    source_words,
    state_words,
)
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.map.row_words import source_words as law_words
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.rulebook import Regelboek

if TYPE_CHECKING:
    from desktop_app.dossier import Entry


class Detail(Struct, frozen=True):
    """Everything in words; empty where there is nothing to say.

    notes: a text each, "volgens stuk" and "volgens mij". reminders: what was set about it.
    prepare: conversations to which it is brought.
    """

    state: str
    medical: str
    about: tuple[str, ...] = ()
    source: str = ""
    by_paper: str = ""
    by_me: str = ""
    remark: str = ""
    reminders: tuple[str, ...] = ()
    prepare: tuple[Lead, ...] = ()


def detail_of(
    paper: Paper,
    book: Regelboek,
    reminders: Iterable[Entry],
    words: Messages,
    prepare: tuple[Lead, ...] = (),
) -> Detail:
    """What there is to say of a paper. prepare: the way to its conversations."""
    listed = next((one for one in book.documenten if one.id == paper.key), None)
    about = [one for one in (_from(paper, words), _until(paper, words)) if one]
    source = ""
    if listed is not None:
        about = [listed.uitleg, listed.kopie, *about]
        source = words.get(
            "uitleg.bron",
            bron=law_words(listed.bronnen[0], words),
            gecontroleerd=words.get("venster.gecontroleerd", dag=listed.gecontroleerd),
        )
    return Detail(
        state=_state(paper, words),
        medical=medical_words(paper, words),
        about=tuple(about),
        source=source,
        by_paper=_joined(paper, "volgens_stuk"),
        by_me=_joined(paper, "volgens_mij"),
        remark=_joined(paper, "toelichting"),
        reminders=tuple(_reminder(entry, words) for entry in reminders),
        prepare=prepare,
    )


def _state(paper: Paper, words: Messages) -> str:
    stand = state_words(paper, words)
    if paper.since is not None:
        stand = f"{stand}, {words.get('papieren.sinds', dag=paper.since)}"
    return _sentence(stand)


def _from(paper: Paper, words: Messages) -> str:
    told = source_words(paper, words)
    return _sentence(told) if told else ""


def _until(paper: Paper, words: Messages) -> str:
    told = due_words(paper, words)
    return _sentence(told) if told else ""


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _joined(paper: Paper, field: str) -> str:
    texts = (getattr(entry.payload, field, "").strip() for entry in paper.entries)
    return "\n".join(text for text in texts if text)


def _reminder(entry: Entry, words: Messages) -> str:
    content = entry.payload
    day = parse_day(getattr(content, "datum", "")).datum
    text = one_line(getattr(content, "tekst", ""))
    return words.get("papieren.herinnering", dag=day, tekst=text)
