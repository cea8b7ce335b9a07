"""What the judge sees of a file: the traject, and each entry as far as the findings ask for it.

Made by whoever knows the file. Nothing in here is stored, and no free text goes into it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Literal

from msgspec import Struct

from desktop_app.traject.model import Document, Mijlpaal, Traject

Soort = Literal[
    "gesprek", "afspraak", "activiteit", "sollicitatie", "opbouw", "terugval", "visie", "brief"
]


class Stuk(Struct, frozen=True):
    """One entry. An unknown day is None, an unknown owner is empty.

    naam: how the reader called it. dag: when it was, or its first day. tot: its last day, for what
        has one; None while it goes on.
    wie: who does an agreement, `jij` for the reader.
    uiterlijk: last day of an agreement; for build-up: until when it was agreed; for a letter: the
        day to look for an answer.
    gedaan: an agreement is done, a conversation was held, an application has its outcome, a letter
        was answered or a reminder was sent.
    welk: kind of conversation (G03; of a view: of which conversation), part of the track for an
        activity, kind of work for build-up.
    gesprek: of a view: the entry of its conversation, where known.
    verslag: of a conversation: something is written down. volgende: its next day.
    past: of an application: whether it fits; None: not judged.
    """

    id: str
    soort: Soort
    naam: str = ""
    dag: date | None = None
    tot: date | None = None
    wie: str = ""
    uiterlijk: date | None = None
    gedaan: bool = False
    welk: str = ""
    gesprek: str = ""
    verslag: bool = False
    volgende: date | None = None
    past: bool | None = None


class Onderwerp(Struct, frozen=True):
    """What a finding is about: a milestone (by its key), a paper or an entry.

    wie: actors, or an owner as the reader wrote it. dag: its last day, or when it was.
    bij: of a paper the key of the milestone that asks for it.
    """

    soort: Literal["mijlpaal", "papier", "stuk"]
    id: str
    naam: str = ""
    wie: tuple[str, ...] = ()
    dag: date | None = None
    bij: str = ""

    @property
    def sleutel(self) -> str:
        """Kind and id, by which it is left out or told once."""
        return f"{self.soort}:{self.id}"


Gevonden = tuple[Onderwerp, ...]


class Beeld:
    """A file on one day.

    papieren: papers that are there beside what the facts say, with the day of the newest.
    gebeurtenissen: kinds of event that were told.
    """

    def __init__(
        self,
        traject: Traject,
        stukken: Iterable[Stuk] = (),
        papieren: Mapping[str, date | None] | None = None,
        gebeurtenissen: Collection[str] = (),
    ) -> None:
        self.traject = traject
        self.vandaag = traject.vandaag
        self.stukken = tuple(stukken)
        self.papieren = dict(papieren or {})
        self.gebeurtenissen = frozenset(gebeurtenissen)

    @cached_property
    def by_kind(self) -> dict[str, list[Stuk]]:
        """The entries of each kind."""
        found: dict[str, list[Stuk]] = {}
        for entry in self.stukken:
            found.setdefault(entry.soort, []).append(entry)
        return found

    def of(self, kind: Soort, holds: Callable[[Stuk], bool] | None = None) -> list[Stuk]:
        """The entries of a kind, those that hold."""
        return [entry for entry in self.by_kind.get(kind, ()) if holds is None or holds(entry)]

    def held(self, kinds: Collection[str] = ()) -> list[Stuk]:
        """Conversations that were held, of these kinds or of any, the oldest first."""
        some = self.of("gesprek", lambda talk: talk.gedaan and (not kinds or talk.welk in kinds))
        return sorted(some, key=lambda talk: talk.dag or date.min)

    def planned(self, kinds: Collection[str] = ()) -> bool:
        """True when such a conversation still comes."""
        return any(
            talk.dag is not None and talk.dag >= self.vandaag
            for talk in self.of("gesprek", lambda talk: not talk.gedaan)
            if not kinds or talk.welk in kinds
        )

    def age(self, day: date) -> int:
        """Days since then; negative for a day to come."""
        return (self.vandaag - day).days

    # -- the traject ----------------------------------------------------------------------

    @cached_property
    def milestones(self) -> dict[str, list[Mijlpaal]]:
        """The milestones of each rule, in order."""
        found: dict[str, list[Mijlpaal]] = {}
        for milestone in self.traject.mijlpalen:
            found.setdefault(milestone.id, []).append(milestone)
        return found

    def passed(self, ids: Collection[str]) -> Iterator[Mijlpaal]:
        """Of each rule the last moment that has passed undone, where doing it still has use."""
        for id in ids:
            late = [
                milestone
                for milestone in self.milestones.get(id, ())
                if milestone.stand == "verstreken" and not milestone.achterhaald
            ]
            yield from late[-1:]

    def period_start(self, ids: Collection[str]) -> date | None:
        """First day of the period of these that runs today; None when none does."""
        for period in self.traject.perioden:
            last = period.tot_en_met or date.max
            if period.id in ids and period.van <= self.vandaag <= last:
                return period.van
        return None

    # -- papers ---------------------------------------------------------------------------

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The catalogue as the traject sees it."""
        return {paper.id: paper for paper in self.traject.documenten}

    def has_paper(self, id: str) -> bool:
        """True when it is there."""
        known = self.documents.get(id)
        return id in self.papieren or (known is not None and known.stand == "heb")

    def paper_day(self, id: str) -> date | None:
        """The day of the newest one that is there."""
        known = self.documents.get(id)
        told = known.sinds if known is not None and known.stand == "heb" else None
        return self.papieren.get(id) or told

    def lacks_paper(self, id: str) -> bool:
        """True when it is not there and the reader did not say that it does not apply."""
        known = self.documents.get(id)
        return not self.has_paper(id) and not (known is not None and known.stand == "nvt")


def about_milestone(milestone: Mijlpaal) -> Onderwerp:
    """A milestone as the subject of a finding."""
    turn = (milestone.aan_zet,) if milestone.aan_zet else milestone.wie[:1]
    return Onderwerp("mijlpaal", milestone.sleutel, milestone.naam, turn, milestone.uiterlijk)


def about_paper(paper: Document | None, id: str) -> Onderwerp:
    """A paper as the subject of a finding."""
    if paper is None:
        return Onderwerp("papier", id, id)
    day = paper.sinds or paper.uiterlijk
    return Onderwerp("papier", id, paper.naam, paper.wie, day, paper.mijlpaal or "")


def about_entry(entry: Stuk) -> Onderwerp:
    """An entry as the subject of a finding."""
    wie = (entry.wie,) if entry.wie else ()
    return Onderwerp("stuk", entry.id, entry.naam, wie, entry.uiterlijk or entry.dag)
