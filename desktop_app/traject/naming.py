"""What things are called: a milestone that comes more than once, and where a rule stands.

A milestone is called by its part or its year, else by number; a source by its law and article.
"""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.text.message import Message, Value
from desktop_app.traject.model import Bron, KaartPlek, Mijlpaal
from desktop_app.traject.rules import Deel, Herhaling, Regel

YEAR = "{jaar}"
"""Stands in the names of a rule that repeats per calendar year."""


def place_of(regel: Regel, part: Deel | None) -> KaartPlek | None:
    """Where it stands on the map; a part is called by its own name there."""
    if part is None or regel.kaart is None:
        return regel.kaart
    return replace(regel.kaart, label=part.naam)


def of_year(milestone: Mijlpaal, repeat: Herhaling, year: int) -> Mijlpaal:
    """The milestone with its year in its names, where the rule has a place for it."""
    if repeat.naam is None:
        return milestone
    place = milestone.kaart
    if place is not None and place.label is not None:
        place = replace(place, label=place.label.replace(YEAR, str(year)))
    name = repeat.naam.replace(YEAR, str(year))
    return replace(milestone, naam=name, kaart=place, genummerd=False)


def source_named(source: Bron) -> Value:
    """Where it stands: the law with its article and lid; without an article only the name."""
    if not source.artikel:
        return source.wet
    values = {"wet": source.wet, "artikel": source.artikel, "lid": source.lid}
    return Message("bron.lid" if source.lid else "bron.artikel", values)
