"""What a decision aid (check) holds, once read: questions, choices, outcomes; data only.

The shape is told in `resources/rights/README.md`; ids are those of the reference on rights.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.rights.model import Scherm, Wanneer
from desktop_app.traject.model import Bron
from desktop_app.traject.rules import Conditie

WEET_NIET = "weet_niet"
GEWONE_KEUZES = {"ja": "Ja", "nee": "Nee", WEET_NIET: "Weet ik niet"}
"""What the usual choices are called where a question has no words of its own for them."""

Oordeel = Literal["ja", "nee", "alleen_arts"]
Wie = Literal[
    "werkgever",
    "bedrijfsarts",
    "casemanager",
    "arbeidsdeskundige",
    "bureau",
    "uwv",
    "kantonrechter",
    "vakbond",
    "juridisch-loket",
]
"""Who can tell what somebody does not know."""


class Keuze(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to a question, and what comes of it.

    naar: the next question. uitkomsten: the end, the most urgent first. With neither, the points
        so far decide.
    waarschuwing: an outcome that stays in sight from here to the end.
    punten: weight of the answer, never shown. weegt: whether it speaks for or against; empty
        leaves that to the points.
    reden: the answer as a sentence about the person.
    ontbreekt, vraag_na_bij: of "weet ik niet": the fact that is missing, and who can tell.
    vervangt: outcomes that this answer rules out, each with the one that takes its place.
    """

    id: str
    tekst: str = ""
    naar: str | None = None
    uitkomsten: tuple[str, ...] = ()
    waarschuwing: str | None = None
    punten: int = 0
    weegt: Literal["", "voor", "tegen"] = ""
    reden: str = ""
    ontbreekt: str = ""
    vraag_na_bij: tuple[Wie, ...] = ()
    vervangt: dict[str, str] = {}


class UitFeiten(Struct, frozen=True, forbid_unknown_fields=True):
    """When the facts of a dossier give an answer. reden: instead of that of the choice."""

    keuze: str
    als: Conditie
    reden: str = ""


class Vraag(Struct, frozen=True, forbid_unknown_fields=True):
    """One question, with help of at most two sentences. artikelen: to read more."""

    id: str
    tekst: str
    keuzes: tuple[Keuze, ...]
    uitleg: str = ""
    uit_feiten: tuple[UitFeiten, ...] = ()
    artikelen: tuple[str, ...] = ()

    def choice(self, id: str) -> Keuze | None:
        """The choice with this id, if there is one."""
        return next((choice for choice in self.keuzes if choice.id == id), None)


class Onderdeel(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of an outcome under its own heading, such as "Wie beslist?"."""

    kop: str
    tekst: tuple[str, ...]


class Uitkomst(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a check ends, or a warning beside the questions.

    tekst, betekent, doe_vandaag: sentences; what holds, what that means, what to do now.
    beschermt: it says that the person is protected; so much has to be known before.
    oordeel: the short answer, where the check has one.
    vervolg: a question that is offered after it, to go on.
    zwaar: said before it is opened. dringend: urgent pages. The other lists hold ids.
    """

    id: str
    titel: str
    tekst: tuple[str, ...]
    doe_vandaag: tuple[str, ...]
    bronnen: tuple[Bron, ...]
    gecontroleerd: date
    betekent: tuple[str, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    beschermt: bool = False
    oordeel: Oordeel | None = None
    vervolg: str | None = None
    zwaar: str = ""
    brieven: tuple[str, ...] = ()
    hulp: tuple[str, ...] = ()
    artikelen: tuple[str, ...] = ()
    dringend: tuple[str, ...] = ()


class Aanvulling(Struct, frozen=True, forbid_unknown_fields=True):
    """Said beside every outcome. als: only where the facts say so. ook_bij_vragen: always."""

    id: str
    tekst: tuple[str, ...]
    als: Conditie | None = None
    ook_bij_vragen: bool = False
    artikelen: tuple[str, ...] = ()
    dringend: tuple[str, ...] = ()


class Grens(Struct, frozen=True, forbid_unknown_fields=True):
    """The outcome from this number of points on; the last one has no `vanaf`."""

    uitkomst: str
    vanaf: int | None = None


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """A decision aid. vooraf: said before it begins. begin: its first question.

    plaats: its place in the list, lowest first.

    uitslag: outcomes by points, highest first. nu, gewicht, zoek, schermen: as with a page.
    """

    schema: Literal[1]
    id: str
    titel: str
    kort: str
    plaats: int
    begin: str
    gecontroleerd: date
    vragen: tuple[Vraag, ...]
    uitkomsten: tuple[Uitkomst, ...]
    vooraf: tuple[str, ...] = ()
    zwaar: str = ""
    aanvullingen: tuple[Aanvulling, ...] = ()
    uitslag: tuple[Grens, ...] = ()
    nu: tuple[Wanneer, ...] = ()
    gewicht: Literal[1, 2, 3] = 1
    zoek: tuple[str, ...] = ()
    schermen: tuple[Scherm, ...] = ()
    artikelen: tuple[str, ...] = ()
    dringend: tuple[str, ...] = ()

    def question(self, id: str) -> Vraag | None:
        """The question with this id, if there is one."""
        return next((question for question in self.vragen if question.id == id), None)

    def outcome(self, id: str) -> Uitkomst | None:
        """The outcome with this id, if there is one."""
        return next((outcome for outcome in self.uitkomsten if outcome.id == id), None)
