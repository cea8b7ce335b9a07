"""The shape of what a person keeps beside the facts: conversations, agreements, notes, papers.

Each kind of entry is one type here. What is read from a file goes through `payload_from`, the
same as what is told by the program: strict, bounded, unknown fields refused.
"""

from typing import Annotated, ClassVar, Literal, TypeVar

import msgspec
from msgspec import Meta

from desktop_app.dossier.errors import ContentFout
from desktop_app.dossier.payload_base import (
    Catalogue,
    Day,
    ExactDay,
    Id,
    Level,
    Line,
    Lines,
    Minutes,
    Payload,
    Role,
    Text,
    Time,
)
from desktop_app.dossier.payload_faults import check_signs, may_hold_signs, refusal
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.errors import shown

Kind = TypeVar("Kind")

SHAPE = 1
"""Version of the shapes below, kept with each entry."""
LONGEST_PAYLOAD = 2**20


SentBy = Literal["mail", "post", "aangetekend", "meegegeven"]
"""How a letter went."""


class Gesprek(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A conversation, planned or held; `soort` is an id of the catalogue of conversations.

    mee: who comes along with the person. afgesproken: what was agreed, as typed, a line each, until
    it is made into agreements. open_punten: what is not settled, a line each. volgens_stuk: what
    the paper about it says. volgens_mij: how the person sees it.
    vorige: the entry of the conversation in which this one was planned.
    """

    kind: ClassVar[str] = "gesprek"

    datum: Day | None = None
    tijd: Time | None = None
    soort: Catalogue | None = None
    onderwerp: Line = ""
    met: Lines = ()
    mee: Line = ""
    plaats: Line = ""
    boodschappen: Lines = ()
    vragen: Lines = ()
    niet_bespreken: Lines = ()
    afgesproken: Text = ""
    open_punten: Text = ""
    verslag: Text = ""
    volgens_stuk: Text = ""
    volgens_mij: Text = ""
    vorige: Id | None = None
    stand: Literal["gepland", "geweest", "vervallen"] = "gepland"
    niveau: Level = "ik"


class Visie(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The person's own view on a day, for a conversation (`gesprek`) or a kind of it (`soort`).

    vragen: what was asked then. antwoorden: what the person wrote, in the same order.
    """

    kind: ClassVar[str] = "visie"

    datum: Day | None = None
    soort: Catalogue | None = None
    gesprek: Id | None = None
    vragen: Lines = ()
    antwoorden: Annotated[tuple[Text, ...], Meta(max_length=100)] = ()
    niveau: Level = "ik"


class Afspraak(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An agreement; `wie` does it, `gesprek` is the entry in which it was made."""

    kind: ClassVar[str] = "afspraak"
    days: ClassVar[tuple[str, ...]] = ("datum", "uiterlijk", "gedaan_op")

    tekst: Text
    wie: Line = ""
    datum: Day | None = None
    uiterlijk: Day | None = None
    gedaan_op: Day | None = None
    gesprek: Id | None = None
    niveau: Level = "ik"


class Actie(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something to do; `mijlpaal` is the step of the timeline it belongs to."""

    kind: ClassVar[str] = "actie"
    days: ClassVar[tuple[str, ...]] = ("datum", "uiterlijk", "gedaan_op")

    tekst: Text
    wie: Line = ""
    datum: Day | None = None
    uiterlijk: Day | None = None
    gedaan_op: Day | None = None
    mijlpaal: Line | None = None
    niveau: Level = "ik"


class Activiteit(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something done in the second track; `soort` is the id of a part of the track.

    uren, minuten: how long it took, together. resultaat: what came of it.
    papier: the id of a paper of the catalogue, or of an entry that is one.
    """

    kind: ClassVar[str] = "activiteit"
    days: ClassVar[tuple[str, ...]] = ("datum", "tot_en_met")

    titel: Line
    datum: Day | None = None
    tot_en_met: Day | None = None
    soort: Line = ""
    met: Lines = ()
    uren: Annotated[int, Meta(ge=0, le=10_000)] | None = None
    minuten: Annotated[int, Meta(ge=0, le=59)] = 0
    resultaat: Text = ""
    papier: Line | None = None
    toelichting: Text = ""
    niveau: Level = "ik"


class Sollicitatie(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An application for a job.

    uren: a week, in the job. bron: where it was found. hoe: how was applied. past: whether it fits
    what the bedrijfsarts wrote; None while that was not judged. datum: when it was sent.
    gesprek_op: the day of the interview. reactie_op: of the outcome. antwoord: what they said.
    """

    kind: ClassVar[str] = "sollicitatie"
    days: ClassVar[tuple[str, ...]] = ("datum", "gesprek_op", "reactie_op")

    functie: Line = ""
    werkgever: Line = ""
    datum: Day | None = None
    uren: Annotated[int, Meta(ge=0, le=100)] | None = None
    bron: Line = ""
    hoe: Line = ""
    past: Literal["ja", "nee", "twijfel"] | None = None
    stand: Literal[
        "open",
        "verstuurd",
        "gesprek",
        "aanbod",
        "aangenomen",
        "afgewezen",
        "geen_antwoord",
        "ingetrokken",
    ] = "open"
    gesprek_op: Day | None = None
    reactie_op: Day | None = None
    antwoord: Text = ""
    toelichting: Text = ""
    niveau: Level = "ik"


class Notitie(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A note; `mijlpaal` is the step of the timeline it belongs to.

    onderwerp: what it is about in the content on rights, such as `artikel:opzegverbod-ziekte`.
    """

    kind: ClassVar[str] = "notitie"

    tekst: Text = ""
    titel: Line = ""
    datum: Day | None = None
    mijlpaal: Line | None = None
    onderwerp: Line | None = None
    niveau: Level = "ik"


class Document(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paper; its files and versions hang on the entry. `soort` is an id of the catalogue.

    `mijlpaal` is the step of the timeline it belongs to. volgens_stuk: what the paper says.
    volgens_mij: how the person sees it.
    """

    kind: ClassVar[str] = "document"

    titel: Line
    soort: Catalogue | None = None
    datum: Day | None = None
    van: Line = ""
    medisch: Literal["nee", "functioneel", "ja"] | None = None
    toelichting: Text = ""
    mijlpaal: Line | None = None
    volgens_stuk: Text = ""
    volgens_mij: Text = ""
    niveau: Level = "ik"


class Herinnering(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A reminder the person set; `over` is a milestone's key, or a paper's or an entry's id.

    datum: the first day on which it may come. uitgesteld_tot: put off, so not before this day.
    gezien_op: the day on which the person was done with it; it does not come back then.
    """

    kind: ClassVar[str] = "herinnering"
    days: ClassVar[tuple[str, ...]] = ("datum", "gezien_op", "uitgesteld_tot")

    tekst: Line
    datum: Day
    over: Line | None = None
    gezien_op: Day | None = None
    uitgesteld_tot: Day | None = None
    niveau: Level = "ik"


class Contact(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody in the person's traject, and how to reach them; never an address."""

    kind: ClassVar[str] = "contact"
    days: ClassVar[tuple[str, ...]] = ()

    rol: Role = "anders"
    naam: Line = ""
    organisatie: Line = ""
    telefoon: Line = ""
    mail: Line = ""
    niveau: Level = "ik"


class Uitkomst(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a check ended on the day it was done; no date of the traject is ever read from it.

    check, uitkomsten, antwoorden: ids of the content on rights, an answer as "Q4=nee". What they
    say is read from the content when it is shown. titel: what it said then, for when it has gone.
    over: the entry that it is about, such as an application.
    regels_gecontroleerd: the day on which what it said was checked.
    """

    kind: ClassVar[str] = "uitkomst"
    days: ClassVar[tuple[str, ...]] = ("datum", "regels_gecontroleerd")

    check: Line
    uitkomsten: Lines = ()
    titel: Line = ""
    antwoorden: Lines = ()
    datum: Day | None = None
    regels_gecontroleerd: Day | None = None
    over: Id | None = None
    niveau: Level = "ik"


class Uren(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A week of work while ill; `week` is its first day. afgesproken, echt: minutes in that week.

    soort: as in the facts on work resumed. tot: until when this work was agreed. gevolg: what it
    cost afterwards. terugval_van, terugval_tot: a relapse that began in this week; without a last
    day it goes on.
    """

    kind: ClassVar[str] = "uren"
    days: ClassVar[tuple[str, ...]] = ("week", "tot", "terugval_van", "terugval_tot")

    week: ExactDay
    afgesproken: Minutes | None = None
    echt: Minutes | None = None
    soort: Literal["eigen", "aangepast", "ander", "arbeidstherapie"] = "eigen"
    tot: Day | None = None
    gevolg: Literal["weinig", "merkbaar", "veel"] | None = None
    terugval_van: Day | None = None
    terugval_tot: Day | None = None
    toelichting: Text = ""
    niveau: Level = "ik"


class Brief(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A letter that was sent; no date of the traject is ever read from it.

    brief: id of the letter in `resources/letters`. datum: the day on which it was sent. rol, aan:
    to whom, as a role and by name. tekst: what was sent, from the salutation on. hoe: each way in
    which it went. herinner_op: the day from which a reminder fits when nothing came.
    beantwoord_op: the day of the answer. vorige: the entry of the letter that this one reminds of.
    """

    kind: ClassVar[str] = "brief"
    days: ClassVar[tuple[str, ...]] = ("datum", "herinner_op", "beantwoord_op")

    brief: Line = ""
    datum: Day | None = None
    rol: Role | None = None
    aan: Line = ""
    kopie: Line = ""
    onderwerp: Line = ""
    tekst: Text = ""
    hoe: Annotated[tuple[SentBy, ...], Meta(max_length=4)] = ()
    herinner_op: Day | None = None
    beantwoord_op: Day | None = None
    vorige: Id | None = None
    niveau: Level = "ik"


class Uitvoer(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that was made of this dossier; no date of the traject is ever read from it.

    wat: which document. voor: for whom. datum: the day on which it was made. bestand: the name of
    its file, without a folder; empty when it was printed. regels_gecontroleerd: the day on which
    the rules in it were checked.
    """

    kind: ClassVar[str] = "uitvoer"
    days: ClassVar[tuple[str, ...]] = ("datum", "regels_gecontroleerd")

    wat: Line
    voor: Level = "ik"
    datum: Day | None = None
    bestand: Line = ""
    regels_gecontroleerd: Day | None = None
    niveau: Level = "ik"


SHAPES: dict[str, type[Payload]] = {
    shape.kind: shape
    for shape in (
        Gesprek, Afspraak, Actie, Activiteit, Sollicitatie, Notitie, Document, Herinnering, Contact,
        Uitkomst, Visie, Uren, Brief, Uitvoer,
    )
}  # fmt: skip
KINDS = tuple(SHAPES)


def payload_from(kind: str, data: object) -> Payload:
    """The payload of this kind in decoded JSON. Raises ContentFout that names the field."""
    shape = SHAPES.get(kind)
    if shape is None:
        raise ContentFout(shown(kind), "dossier.soort")
    found = converted(data, shape, kind)
    if len(msgspec.json.encode(found)) > LONGEST_PAYLOAD:
        raise ContentFout(kind, "dossier.veld_te_lang")
    return found


def checked(payload: Payload) -> Payload:
    """A payload that the program built, held to the same rules. Raises ContentFout."""
    return payload_from(payload.kind, msgspec.to_builtins(payload))


def check_day(text: str | None, field: str) -> None:
    """Raise ContentFout unless this is a day (exact, vague or none)."""
    if text is not None:
        try:
            parse_day(text)
        except ValueError:
            raise ContentFout(field, "dossier.veld_dag") from None


def converted(data: object, kind: type[Kind], path: str) -> Kind:
    """Decoded JSON as a type of ours. Raises ContentFout that names the field."""
    found = shaped(data, kind, path)
    if may_hold_signs(found):
        check_signs(msgspec.to_builtins(found), path)
    return found


def shaped(data: object, kind: type[Kind], path: str) -> Kind:
    """As `converted`, for a type whose own patterns leave no room for signs that steer."""
    try:
        return msgspec.convert(data, kind, strict=True)
    except (msgspec.ValidationError, RecursionError) as error:
        raise refusal(str(error), path) from None
