"""The words that the data of the guides may use, and how a file of theirs is found and read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeVar

from msgspec import Meta

from desktop_app.rights.lists import read_list
from desktop_app.text.resources import resource_path

T = TypeVar("T")

Partij = Literal[
    "werkgever",
    "casemanager",
    "bedrijfsarts",
    "arbeidsdeskundige",
    "bureau",
    "nieuwe_werkgever",
    "uwv_arts",
    "uwv_arbeidsdeskundige",
]
"""With whom one talks. What may be said differs, so the two people of UWV are told apart."""

Laag = Literal["wet", "uwv", "tip"]
"""Where a sentence about a term comes from: the law, the practice of UWV, or advice."""

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(?:[-_][a-z0-9]+)*$")]
PapierId = Annotated[str, Meta(pattern="^D[0-9]{2}$")]
GesprekId = Annotated[str, Meta(pattern="^G[0-9]{2}$")]
BriefId = Annotated[str, Meta(pattern="^(?:L[0-9]{2}[bc]?|[a-z0-9]+(?:-[a-z0-9]+)*)$")]
Dagen = Annotated[int, Meta(ge=0, le=1000)]

CONTACT_ROLES: dict[Partij, str] = {
    "werkgever": "werkgever",
    "casemanager": "casemanager",
    "bedrijfsarts": "bedrijfsarts",
    "arbeidsdeskundige": "arbeidsdeskundige",
    "bureau": "bureau",
    "nieuwe_werkgever": "anders",
    "uwv_arts": "uwv",
    "uwv_arbeidsdeskundige": "uwv",
}
"""The role that a contact has in the file, by the party of a conversation."""


def read_guide(place: str, name: str, kind: type[T], folder: Path | None) -> T:
    """The file `name` as `kind`. folder: normally that of `place` in the shipped resources.

    Raises RegelFout, naming file and field.
    """
    return read_list((folder or resource_path(place)) / name, kind)
