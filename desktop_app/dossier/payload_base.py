"""What the shapes of all entries are made of: kinds of text, days, who may see it, and the base."""

import re
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from desktop_app.traject.calendar import parse_day

Line = Annotated[str, Meta(max_length=500)]
Text = Annotated[str, Meta(max_length=100_000)]
Lines = Annotated[tuple[Line, ...], Meta(max_length=100)]
Day = Annotated[str, Meta(max_length=11, description="JJJJ-MM-DD, JJJJ-MM of ~JJJJ-MM-DD")]
ExactDay = Annotated[
    str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$", max_length=10, description="JJJJ-MM-DD")
]
Minutes = Annotated[int, Meta(ge=0, le=7 * 24 * 60)]
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


_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


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
