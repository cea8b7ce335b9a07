"""The shape of what a person keeps beside the facts: conversations, agreements, notes, papers.

Each kind of entry is one type here. What is read from a file goes through `payload_from`, the
same as what is told by the program: strict, bounded, unknown fields refused.
"""

import re
from typing import Annotated, Any, ClassVar, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from desktop_app.dossier.errors import ContentFout
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.errors import shown

Kind = TypeVar("Kind")

SHAPE = 1
"""Version of the shapes below, kept with each entry."""
LONGEST_PAYLOAD = 2**20

Line = Annotated[str, Meta(max_length=500)]
Text = Annotated[str, Meta(max_length=100_000)]
Lines = Annotated[tuple[Line, ...], Meta(max_length=100)]
Day = Annotated[str, Meta(max_length=11, description="JJJJ-MM-DD, JJJJ-MM of ~JJJJ-MM-DD")]
Time = Annotated[str, Meta(max_length=5, description="UU:MM")]
Id = Annotated[str, Meta(pattern="^[a-z0-9-]{1,64}$")]
Catalogue = Annotated[str, Meta(pattern="^[A-Z][0-9]{2}[a-z]?$")]
Level = Literal["ik", "helper", "bedrijfsarts", "uwv", "werkgever"]
"""Who may see it; each next one is less private. The default is nobody else."""
Role = Literal[
    "werkgever",
    "bedrijfsarts",
    "casemanager",
    "arbeidsdeskundige",
    "bureau",
    "uwv",
    "eigenrisicodrager",
    "kantonrechter",
    "vakbond",
    "huisarts",
    "coach",
    "anders",
]
"""What somebody is to the person: who acts in the traject, or who helps."""


class Payload(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What every entry has."""

    kind: ClassVar[str]
    days: ClassVar[tuple[str, ...]] = ("datum",)

    def __post_init__(self) -> None:
        for field in self.days:
            value = getattr(self, field)
            if value is not None:
                try:
                    parse_day(value)
                except ValueError:
                    raise ValueError(f"dag:{field}") from None
        time = getattr(self, "tijd", None)
        if time is not None and not _TIME.fullmatch(time):
            raise ValueError("tijd:tijd")


_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


class Gesprek(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A conversation, planned or held; `soort` is an id of the catalogue of conversations."""

    kind: ClassVar[str] = "gesprek"

    datum: Day | None = None
    tijd: Time | None = None
    soort: Catalogue | None = None
    onderwerp: Line = ""
    met: Lines = ()
    plaats: Line = ""
    boodschappen: Lines = ()
    vragen: Lines = ()
    niet_bespreken: Lines = ()
    verslag: Text = ""
    stand: Literal["gepland", "geweest", "vervallen"] = "gepland"
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
    """Something done in the second track."""

    kind: ClassVar[str] = "activiteit"
    days: ClassVar[tuple[str, ...]] = ("datum", "tot_en_met")

    titel: Line
    datum: Day | None = None
    tot_en_met: Day | None = None
    soort: Line = ""
    met: Lines = ()
    uren: Annotated[int, Meta(ge=0, le=10_000)] | None = None
    toelichting: Text = ""
    niveau: Level = "ik"


class Sollicitatie(Payload, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An application for a job."""

    kind: ClassVar[str] = "sollicitatie"
    days: ClassVar[tuple[str, ...]] = ("datum", "reactie_op")

    functie: Line = ""
    werkgever: Line = ""
    datum: Day | None = None
    hoe: Line = ""
    stand: Literal["open", "verstuurd", "gesprek", "afgewezen", "aangenomen", "ingetrokken"] = (
        "open"
    )
    reactie_op: Day | None = None
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
    niveau: Level = "ik"


SHAPES: dict[str, type[Payload]] = {
    shape.kind: shape
    for shape in (
        Gesprek, Afspraak, Actie, Activiteit, Sollicitatie, Notitie, Document, Herinnering, Contact,
        Uitkomst,
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
    if _may_hold_signs(found):
        check_signs(msgspec.to_builtins(found), path)
    return found


def shaped(data: object, kind: type[Kind], path: str) -> Kind:
    """As `converted`, for a type whose own patterns leave no room for signs that steer."""
    try:
        return msgspec.convert(data, kind, strict=True)
    except (msgspec.ValidationError, RecursionError) as error:
        raise _refusal(str(error), path) from None


def _may_hold_signs(value: object) -> bool:
    """False when none of the signs stands in any text of it; quick, for a file has thousands."""
    try:
        return _PERHAPS_CONTROL.search(msgspec.json.encode(value)) is not None
    except UnicodeEncodeError:
        return True


def check_signs(value: Any, path: str) -> None:
    """Raise ContentFout for signs that steer a terminal or cannot be written."""
    if isinstance(value, str):
        if _CONTROL.search(value):
            raise ContentFout(path, "dossier.veld_teken")
    elif isinstance(value, dict):
        for name, one in value.items():
            check_signs(name, path)
            check_signs(one, f"{path}.{shown(name)}")
    elif isinstance(value, list | tuple):
        for index, one in enumerate(value):
            check_signs(one, f"{path}[{index}]")


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\ud800-\udfff]")
_PERHAPS_CONTROL = re.compile(rb"[\\\x7f\xc2]")
"""How each of them begins in JSON, be it escaped; some others that are good do so too."""
_AT = re.compile(r" - at `\$\.?([^`]*)`$")
_NAMED = re.compile(r"(?:unknown|required) field `([^`]*)`")


def _refusal(english: str, path: str) -> ContentFout:
    place = _AT.search(english)
    parts = [path, place[1] if place else ""]
    what = english[: place.start()] if place else english
    named = _NAMED.search(what)
    if named:
        parts.append(shown(named[1]))
    found = re.match(r"(dag|tijd):(\w+)", what)
    if found:
        parts.append(found[2])
    veld = ".".join(part for part in parts if part).replace(".[", "[")
    if named:
        unknown = "unknown" in what
        return ContentFout(veld, "dossier.veld_onbekend" if unknown else "dossier.veld_ontbreekt")
    if found:
        return ContentFout(veld, "dossier.veld_dag" if found[1] == "dag" else "dossier.veld_tijd")
    long = "of length <=" in what
    return ContentFout(veld, "dossier.veld_te_lang" if long else "dossier.veld_ongeldig")
