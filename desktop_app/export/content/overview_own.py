"""What the overview says of the dossier itself: agreements, papers, own view, second track."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.export.content.blocks import Block, Column, Grid, Heading, Paragraph
from desktop_app.export.content.days import short_day, sorting
from desktop_app.export.content.material import Material
from desktop_app.export.content.voice import Voice
from desktop_app.export.safe_text import one_line
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Actie, Afspraak

ME = frozenset({"", "ik", "ikzelf", "mij", "mijzelf", "jij"})
"""What somebody types for themselves."""
MOST_DONE = 5
"""Agreements that are done and still listed."""
_LONGEST_NAME = 80
_STATES = ("verstuurd", "gesprek", "aanbod", "aangenomen", "afgewezen", "geen_antwoord",
           "ingetrokken", "open")  # fmt: skip
_NO_DAY = "9"

Rows = list[tuple[str, ...]]


def grid(ids: tuple[str, ...], rows: Rows, words: Messages) -> Grid:
    """A table of texts; the column `wat` heads its rows."""
    columns = tuple(Column(words.get(f"pdf.kolom.{id}"), id == "wat") for id in ids)
    return Grid(columns, tuple(rows))


# -- agreements -------------------------------------------------------------------------------


def agreements(material: Material, voice: Voice) -> Iterator[Block]:
    """What was agreed and what somebody means to do: what is open by day, then what is done."""
    told: list[Any] = [
        entry.payload for kind in ("afspraak", "actie") for entry in material.of(kind)
    ]
    if not told:
        return
    words = voice.words
    still = sorted((one for one in told if one.gedaan_op is None), key=_by_day)
    done = sorted((one for one in told if one.gedaan_op is not None), key=_by_done, reverse=True)
    rows = [_agreement(one, material, voice) for one in (*still, *done[:MOST_DONE])]
    yield Heading(words.get("pdf.afspraken"))
    yield grid(("wat", "wie", "uiterlijk", "stand"), rows, words)
    if len(done) > MOST_DONE:
        yield Paragraph(words.get("pdf.afspraken.meer", aantal=len(done) - MOST_DONE), "muted")


def _agreement(told: Afspraak | Actie, material: Material, voice: Voice) -> tuple[str, ...]:
    words = voice.words
    who = one_line(told.wie, _LONGEST_NAME)
    if who.casefold() in ME:
        who = voice.who("jij")
    last = "" if told.uiterlijk is None else short_day(told.uiterlijk, words)
    if told.gedaan_op is not None:
        state = words.get("pdf.klaar", dag=short_day(told.gedaan_op, words))
    elif told.uiterlijk is not None and parse_day(told.uiterlijk).laatste < material.vandaag:
        state = words.get("stand.verstreken")
    else:
        state = words.get("stand.open")
    return told.tekst, who, last, state


def _by_day(told: Any) -> str:
    return sorting(told.uiterlijk or told.datum or _NO_DAY)


def _by_done(told: Any) -> str:
    return sorting(told.gedaan_op)


# -- papers -----------------------------------------------------------------------------------


def papers(material: Material, voice: Voice) -> Iterator[Block]:
    """The papers that matter by now and where they stand, and the person's own ones."""
    words = voice.words
    rows: Rows = [
        (paper.naam, voice.together(paper.wie), _state(paper.stand, paper.sinds, words))
        for paper in material.traject.documenten
        if paper.stand not in ("nvt", "nog_niet")
    ]
    rows += [
        (told.titel, one_line(told.van, _LONGEST_NAME), _own_state(told.datum, words))
        for told in _own_papers(material)
    ]
    if rows:
        yield Heading(words.get("pdf.papieren"))
        yield grid(("wat", "van_wie", "stand"), rows, words)


def _state(state: str, since: Any, words: Messages) -> str:
    said = words.get(f"pdf.papier.{state}")
    return said if since is None else words.get("pdf.papier.sinds", stand=said, dag=since)


def _own_state(day: str | None, words: Messages) -> str:
    said = words.get("pdf.papier.heb")
    return (
        said if day is None else words.get("pdf.papier.van", stand=said, dag=short_day(day, words))
    )


def _own_papers(material: Material) -> Iterator[Any]:
    """Papers that the catalogue does not know, by day."""
    own: list[Any] = [entry.payload for entry in material.of("document")]
    yield from sorted(
        (told for told in own if material.paper(told.soort) is None),
        key=lambda told: sorting(told.datum or _NO_DAY),
    )


# -- own view ---------------------------------------------------------------------------------


def own_view(material: Material, voice: Voice) -> Iterator[Block]:
    """The latest view that the person wrote down, question by question."""
    views: list[Any] = [
        entry.payload
        for entry in material.of("visie")
        if any(entry.payload.antwoorden)  # type: ignore[attr-defined]
    ]
    if not views:
        return
    words = voice.words
    last = max(views, key=lambda told: sorting(told.datum or ""))
    yield Heading(voice.get("pdf.eigen_kijk", "pdf.eigen_kijk.ander"))
    if last.datum is not None:
        yield Paragraph(words.get("pdf.eigen_kijk.dag", dag=short_day(last.datum, words)), "muted")
    for number, answer in enumerate(last.antwoorden):
        if answer.strip():
            asked = last.vragen[number] if number < len(last.vragen) else ""
            yield from (Heading(asked, 3),) if asked.strip() else ()
            yield Paragraph(answer)


# -- second track -----------------------------------------------------------------------------


def second_track(material: Material, voice: Voice) -> Iterator[Block]:
    """How much was done, part by part, and how the applications stand."""
    activities: list[Any] = [entry.payload for entry in material.of("activiteit")]
    applications: list[Any] = [entry.payload for entry in material.of("sollicitatie")]
    if not activities and not applications:
        return
    words = voice.words
    yield Heading(words.get("pdf.spoor2"))
    if activities:
        yield grid(("wat", "keer", "uren"), _parts(activities, words), words)
    if applications:
        rows: Rows = []
        for state in _STATES:
            count = sum(told.stand == state for told in applications)
            if count:
                rows.append((words.get(f"tweedespoor.stand.{state}"), str(count)))
        rows.append((words.get("pdf.spoor2.samen"), str(len(applications))))
        yield Heading(words.get("pdf.spoor2.sollicitaties"), 3)
        yield grid(("wat", "aantal"), rows, words)


def _parts(activities: list[Any], words: Messages) -> Rows:
    """How often and how long for each part, in the usual order of the track, and all together."""
    from desktop_app.export.track_words import duration_words, minutes_of
    from desktop_app.rights.guides.track import load_parts

    names = {part.id: part.naam for part in load_parts()}
    found: dict[str, list[int]] = {id: [] for id in names}
    for told in activities:
        found.setdefault(told.soort if told.soort in names else "", []).append(minutes_of(told))
    names[""] = words.get("pdf.spoor2.anders")
    rows = [
        (names[id], str(len(minutes)), _duration(sum(minutes), words))
        for id, minutes in found.items()
        if minutes
    ]
    together = sum(sum(minutes) for minutes in found.values())
    total = duration_words(together, words) if together else ""
    return [*rows, (words.get("pdf.spoor2.samen"), str(len(activities)), total)]


def _duration(minutes: int, words: Messages) -> str:
    from desktop_app.export.track_words import duration_words

    return duration_words(minutes, words) if minutes else ""
