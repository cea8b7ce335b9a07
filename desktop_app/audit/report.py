"""Gathers what is wrong with rules and texts; says nothing itself, only message ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from desktop_app.audit.content import content_days, content_faults, content_texts, load_faults
from desktop_app.audit.examples import check_example
from desktop_app.audit.language import Scores, faults_of, score, score_faults
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import add_months
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rules import Regel


class Report(Struct, frozen=True):
    """faults make the check fail; warnings and scores are for reading."""

    faults: tuple[Message, ...]
    warnings: tuple[Message, ...]
    scores: tuple[Message, ...]
    summary: Message


def audit(book: Regelboek, messages: Messages, vandaag: date) -> Report:
    """Run every example and every language check; note what was checked too long ago.

    Where content does not load, that is told and the rest of the content is left for later.
    """
    faults = [
        fault
        for regel in book.regels
        for example in regel.voorbeelden
        for fault in check_example(regel, example, book, messages)
    ]
    unread = load_faults()
    faults += unread or content_faults(book)
    scores: list[Scores] = []
    content = () if unread else content_texts()
    for place, texts in (*_texts(book, messages), *content):
        for name, text in texts:
            faults += faults_of(f"{place}: {name}", text)
        scores.append(score(place, [text for _, text in texts]))
        faults += score_faults(scores[-1])
    return Report(
        faults=tuple(faults),
        warnings=tuple(_stale(book, vandaag, () if unread else content_days())),
        scores=tuple(_line(entry) for entry in scores),
        summary=Message(
            "cli.controle_goed",
            {
                "regels": len(book.regels),
                "voorbeelden": sum(len(regel.voorbeelden) for regel in book.regels),
                "zinnen": sum(entry.sentences for entry in scores),
            },
        ),
    )


def _stale(
    book: Regelboek, vandaag: date, content: Iterable[tuple[str, date]]
) -> Iterator[Message]:
    months = book.parameters.number("verouderd_na")
    for regel in book.regels:
        yield from _if_stale(regel.id, regel.gecontroleerd, months, vandaag)
    for paper in book.documenten:
        yield from _if_stale(paper.id, paper.gecontroleerd, months, vandaag)
    for id, checked in content:
        yield from _if_stale(id, checked, months, vandaag)


def _if_stale(id: str, checked: date, months: int, vandaag: date) -> Iterator[Message]:
    if add_months(checked, months) < vandaag:
        yield Message("controle.verouderd", {"regel": id, "dag": checked, "aantal": months})


def _texts(book: Regelboek, messages: Messages) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Every text of rules, papers and program, by place: pairs of a name and the text."""
    places: dict[str, list[tuple[str, str]]] = {}
    for regel in book.regels:
        place = places.setdefault(book.files[regel.id], [])
        place += [(f"{regel.id}.{field}", text) for field, text in _rule_texts(regel)]
    yield from places.items()
    papers = []
    for document in book.documenten:
        papers += [(f"{document.id}.kopie", document.kopie)]
        papers += [(f"{document.id}.uitleg", document.uitleg)]
    yield "catalogus.json", papers
    sentences = []
    for id, sentence in messages.sentences.items():
        if id.startswith("hulp."):
            continue
        forms = [sentence] if isinstance(sentence, str) else list(sentence.values())
        sentences += [(id, form) for form in forms]
    yield "nl.json", sentences


def _rule_texts(regel: Regel) -> Iterator[tuple[str, str]]:
    yield from _fields(regel, "", ("wat", "waarom", "elders"))
    yield from _fields(regel.stap, "stap.", ("jij", "ander", "vraag"))
    for field in ("voorwaarden", "uitzonderingen"):
        for number, text in enumerate(getattr(regel, field)):
            yield f"{field}[{number}]", text
    for period in regel.perioden:
        for number, text in enumerate(period.voorwaarden):
            yield f"perioden.{period.id}.voorwaarden[{number}]", text
    for part in regel.herhaling.delen if regel.herhaling else ():
        yield from _fields(part, f"{part.naam}.", ("wat", "waarom"))


def _fields(entry: object, prefix: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in names:
        text = getattr(entry, name)
        if text:
            yield f"{prefix}{name}", text


def _line(scores: Scores) -> Message:
    return Message(
        "controle.score",
        {
            "plaats": scores.place,
            "zinnen": scores.sentences,
            "gemiddeld": f"{scores.mean():.1f}",
            "score": round(scores.flesch_douma()),
        },
    )
