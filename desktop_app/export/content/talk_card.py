"""The card for in the room: what somebody wants to say and ask, with room to write.

One page where that is possible: `room` says how much is left to write on, and whoever draws the
card tries less of it until it fits (see `render_card`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import (
    Block,
    Document,
    Heading,
    Made,
    Paragraph,
    Part,
    Points,
    Together,
    WritingLines,
)
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import audience_line, file_name
from desktop_app.export.content.material import Material
from desktop_app.rights.guides.conversations import Gesprekssoort, load_conversations
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Gesprek

MOST_MESSAGES = 3
MOST_QUESTIONS = 5
MATTER_MOST = 3
"""So many questions, the first ones, come before the others when room is short."""


class Room(NamedTuple):
    """Lines to write on: under the first questions, under the others, for what is agreed."""

    first: int
    other: int
    agreed: int


ROOMS = (
    Room(2, 2, 6), Room(2, 2, 4), Room(2, 1, 4), Room(1, 1, 5), Room(1, 1, 4), Room(1, 1, 3),
    Room(1, 1, 2), Room(1, 0, 3), Room(1, 0, 2), Room(0, 0, 3),
)  # fmt: skip
"""From wide to narrow; the last one also where a second page is needed."""


def talks_of(
    material: Material, audience: Audience, words: Messages
) -> tuple[tuple[str, str], ...]:
    """Id and name of the conversations of which this audience may have a card, newest last."""
    seen, _ = for_whom(material, audience, words)
    planned = [entry for entry in seen.of("gesprek") if _talk(entry).stand != "vervallen"]
    planned.sort(key=lambda entry: (_talk(entry).datum or "9999", entry.created))
    return tuple((entry.id, _named(entry, words)) for entry in planned)


def made_talk_card(
    material: Material,
    audience: Audience,
    words: Messages,
    talk: str,
    room: Room = ROOMS[0],
) -> Made:
    """The card of one conversation. Raises LookupError when this audience may not see it."""
    seen, left_out = for_whom(material, audience, words)
    entry = seen.entry(talk)
    if entry is None or entry.kind != "gesprek":
        raise LookupError(talk)
    told = _talk(entry)
    blocks = tuple(_blocks(told, _kind(told), room, words))
    document = Document(
        title=_title(told, words),
        name="",  # it is for the own hands
        made_on=seen.vandaag,
        audience=audience,
        audience_line=audience_line(audience, words),
        foot=words.get("gesprekskaart.voet"),
        file_name=file_name("gesprekskaart", seen),
        blocks=blocks,
    )
    return Made(document, tuple(_inside(blocks)), left_out)


def _blocks(
    told: Gesprek, kind: Gesprekssoort | None, room: Room, words: Messages
) -> Iterator[Block]:
    meeting = tuple(_meeting(told, words))
    if meeting:
        yield Paragraph("\n".join(meeting))
    if kind is not None:
        yield Paragraph(kind.doel, "muted")
    messages = _typed(told.boodschappen)[:MOST_MESSAGES]
    if messages:
        yield Heading(words.get("gesprekskaart.boodschappen"))
        yield Points(messages)
    yield from _questions(_typed(told.vragen)[:MOST_QUESTIONS], room, words)
    unsaid = _typed(told.niet_bespreken)
    if unsaid:
        yield Heading(words.get("gesprekskaart.niet"))
        yield Points(unsaid)
    yield Together(
        (
            Heading(words.get("gesprekskaart.afgesproken")),
            WritingLines("", room.agreed),
        )
    )
    yield WritingLines(words.get("gesprekskaart.volgende"), 1)


def _questions(questions: Sequence[str], room: Room, words: Messages) -> Iterator[Block]:
    if not questions:
        return
    asked = [
        _with_room(
            words.get("gesprekskaart.vraag", nummer=number, vraag=question),
            room.first if number <= MATTER_MOST else room.other,
        )
        for number, question in enumerate(questions, start=1)
    ]
    first, *rest = asked
    yield Together((Heading(words.get("gesprekskaart.vragen")), *first))
    for blocks in rest:
        yield Together(tuple(blocks))


def _with_room(question: str, lines: int) -> list[Block]:
    asked: list[Block] = [Paragraph(question, "strong")]
    if lines:
        asked.append(WritingLines("", lines))
    return asked


def _meeting(told: Gesprek, words: Messages) -> Iterator[str]:
    if told.datum is not None:
        day = day_in_words(told.datum, words)
        if told.tijd:
            yield words.get("gesprekskaart.dag_en_tijd", dag=day, tijd=told.tijd)
        else:
            yield words.get("gesprekskaart.dag", dag=day)
    people = _typed(told.met)
    if people:
        yield words.get("gesprekskaart.met", wie=people)
    if told.plaats.strip():
        yield words.get("gesprekskaart.plaats", plaats=told.plaats.strip())
    if told.mee.strip():
        yield words.get("gesprekskaart.mee", wie=told.mee.strip())


def _inside(blocks: Sequence[Block]) -> Iterator[Part]:
    for block in blocks:
        parts = block.blocks if isinstance(block, Together) else (block,)
        yield from (Part(part.text) for part in parts if isinstance(part, Heading))


def _named(entry: Entry, words: Messages) -> str:
    told = _talk(entry)
    title = _title(told, words)
    if told.datum is None:
        return title
    return words.get("gesprekskaart.gesprek_dag", naam=title, dag=day_in_words(told.datum, words))


def _title(told: Gesprek, words: Messages) -> str:
    kind = _kind(told)
    return told.onderwerp.strip() or (kind.naam if kind else words.get("gesprekskaart.gesprek"))


def _kind(told: Gesprek) -> Gesprekssoort | None:
    return next((kind for kind in load_conversations() if kind.id == told.soort), None)


def _typed(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())


def _talk(entry: Entry) -> Gesprek:
    told: Gesprek = entry.payload  # type: ignore[assignment]
    return told
