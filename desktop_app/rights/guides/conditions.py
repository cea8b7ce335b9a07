"""The closed language in which a finding says when it holds. Described in `resources/spoor2`.

A condition has exactly one key. `judge` knows what each means; a key that is not here is refused
when the file is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from desktop_app.rights.guides.words import Dagen, GesprekId, Id, PapierId

Van = Literal["jij", "ander"]
"""Whose turn it is: the reader's, or somebody else's."""

Namen = Annotated[tuple[Id, ...], Meta(min_length=1)]
Papieren = Annotated[tuple[PapierId, ...], Meta(min_length=1)]
Gesprekken = Annotated[tuple[GesprekId, ...], Meta(min_length=1)]


class PeriodeDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """A period that runs today, and began at least so many days ago."""

    periode: Id
    dagen: Dagen


class MijlpaalDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Milestones, and a number of days before their last day."""

    mijlpaal: Namen
    dagen: Dagen


class PapierDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """A paper that is there, the newest of them more than so many days old."""

    papier: PapierId
    dagen: Dagen


class StandDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Papers in a state, since at least so many days."""

    stand: Literal["gevraagd", "geweigerd"]
    dagen: Dagen


class GesprekDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Kinds of conversation, and a number of days."""

    soort: Gesprekken
    dagen: Dagen


class VanDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose turn, and by how many days its last day has passed."""

    van: Van
    dagen: Dagen


class OpbouwDagen(Struct, frozen=True, forbid_unknown_fields=True):
    """Kinds of work done while ill, and how many days they last."""

    soort: Namen
    dagen: Dagen


class TerugvalZonder(Struct, frozen=True, forbid_unknown_fields=True):
    """After a relapse, for so many days: none of these papers and none of these conversations."""

    papier: tuple[PapierId, ...]
    gesprek: tuple[GesprekId, ...]
    dagen: Dagen


class Voorwaarde(Struct, frozen=True, forbid_unknown_fields=True):
    """When something holds; exactly one key. What is not known never makes it hold.

    Together: alle, een_van, niet.
    Moment: fase, week (first and last of sickness), periode (runs today), periode_dagen,
        gebeurtenis (was told).
    Milestones: mijlpaal_geldt (listed, and not lapsed), mijlpaal_gedaan, mijlpaal_op_tijd (done on
        or before its last day), mijlpaal_voorbij (its last day has passed, and doing it still has
        use), mijlpaal_nadert, mijlpalen_van (all that have passed, by whose turn it is).
    Papers: papier_er, papier_ontbreekt, papier_ouder_dan, papieren_te_laat (the traject expects
        them by now; `wia` only those for the application), papieren_in_stand.
    Second track: activiteit (of one of these kinds, done), iets_gedaan_dagen (an activity or an
        application in the last so many days), geen_activiteit_dagen (none of both, while the track
        runs), een_soort_activiteit (so many, all of one kind), geen_sollicitatie_na_week,
        sollicitaties_zonder_antwoord (days), sollicitaties_te_zwaar.
    Conversations: gesprek_geweest, geen_gesprek, gesprek_zonder_verslag (days),
        gesprek_zonder_volgende (days), geen_visie (on the last held of these kinds).
    Agreements: afspraken_van (its last day has passed), afspraken_onvolledig (no day, or nobody
        who does it).
    Letters: brieven_zonder_antwoord (so many days after the day to look for one).
    Build-up: opbouw_voorbij_afspraak, opbouw_langer_dan, opbouw_zonder_einde, terugval_zonder.
    """

    alle: tuple[Voorwaarde, ...] | None = None
    een_van: tuple[Voorwaarde, ...] | None = None
    niet: Voorwaarde | None = None
    fase: Namen | None = None
    week: tuple[int, int] | None = None
    periode: Namen | None = None
    periode_dagen: PeriodeDagen | None = None
    gebeurtenis: Namen | None = None
    mijlpaal_geldt: Namen | None = None
    mijlpaal_gedaan: Namen | None = None
    mijlpaal_op_tijd: Namen | None = None
    mijlpaal_voorbij: Namen | None = None
    mijlpaal_nadert: MijlpaalDagen | None = None
    mijlpalen_van: Van | None = None
    papier_er: Papieren | None = None
    papier_ontbreekt: Papieren | None = None
    papier_ouder_dan: PapierDagen | None = None
    papieren_te_laat: Literal["alle", "wia"] | None = None
    papieren_in_stand: StandDagen | None = None
    activiteit: Namen | None = None
    iets_gedaan_dagen: Dagen | None = None
    geen_activiteit_dagen: Dagen | None = None
    een_soort_activiteit: Dagen | None = None
    geen_sollicitatie_na_week: Dagen | None = None
    sollicitaties_zonder_antwoord: Dagen | None = None
    sollicitaties_te_zwaar: Literal[True] | None = None
    gesprek_geweest: Gesprekken | None = None
    geen_gesprek: GesprekDagen | None = None
    gesprek_zonder_verslag: Dagen | None = None
    gesprek_zonder_volgende: Dagen | None = None
    geen_visie: Gesprekken | None = None
    afspraken_van: VanDagen | None = None
    afspraken_onvolledig: Literal[True] | None = None
    brieven_zonder_antwoord: Dagen | None = None
    opbouw_voorbij_afspraak: Namen | None = None
    opbouw_langer_dan: OpbouwDagen | None = None
    opbouw_zonder_einde: Namen | None = None
    terugval_zonder: TerugvalZonder | None = None

    def __post_init__(self) -> None:
        if len([name for name in KEYS if getattr(self, name) is not None]) != 1:
            raise ValueError("precies een sleutel")
        if self.alle == () or self.een_van == ():
            raise ValueError("leeg")

    @property
    def key(self) -> str:
        """The one key it has."""
        return next(name for name in KEYS if getattr(self, name) is not None)

    @property
    def value(self) -> Any:
        """What stands at that key."""
        return getattr(self, self.key)


KEYS = Voorwaarde.__struct_fields__
"""Every key of the language."""

SUBJECTS = frozenset(
    {
        "mijlpaal_voorbij",
        "mijlpaal_nadert",
        "mijlpalen_van",
        "papier_ontbreekt",
        "papier_ouder_dan",
        "papieren_te_laat",
        "papieren_in_stand",
        "sollicitaties_zonder_antwoord",
        "sollicitaties_te_zwaar",
        "gesprek_zonder_verslag",
        "gesprek_zonder_volgende",
        "geen_visie",
        "afspraken_van",
        "afspraken_onvolledig",
        "brieven_zonder_antwoord",
        "opbouw_voorbij_afspraak",
        "opbouw_langer_dan",
        "opbouw_zonder_einde",
    }
)
"""Keys that say what they are about: milestones, papers or entries."""


def parts_of(condition: Voorwaarde) -> Iterator[Voorwaarde]:
    """The condition itself and every condition inside it."""
    yield condition
    for part in condition.alle or condition.een_van or ():
        yield from parts_of(part)
    if condition.niet is not None:
        yield from parts_of(condition.niet)
