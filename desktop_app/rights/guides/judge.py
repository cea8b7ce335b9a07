"""Holds a file against the findings: what stands out, the most important first. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.rights.guides.evaluate import evaluate
from desktop_app.rights.guides.findings import Bevinding, Toetspunt
from desktop_app.rights.guides.picture import Beeld, Onderwerp
from desktop_app.rights.guides.wia import Mappapier, Wiamap
from desktop_app.text.dates import long_date
from desktop_app.text.messages import Messages

MOST = 7
"""How many findings are shown at a time."""

Oordeelstand = Literal["goed", "let_op", "weet_niet"]

_PLACE = re.compile(r"\{(wie|wat|dag|aantal)\}")


class Uitslag(Struct, frozen=True):
    """A finding that holds, and about what: milestones, papers or entries, or nothing of those."""

    bevinding: Bevinding
    onderwerpen: tuple[Onderwerp, ...]

    @property
    def id(self) -> str:
        """The id by which it is silenced as a whole."""
        return self.bevinding.id

    def silencer(self, subject: Onderwerp) -> str:
        """What silences only this subject of it."""
        return f"{self.bevinding.id}/{subject.sleutel}"

    def sentence(self, messages: Messages) -> str:
        """The finding in words."""
        one = self.bevinding
        if len(self.onderwerpen) > 1 and one.zin_meer:
            return _filled(one.zin_meer, None, len(self.onderwerpen), messages)
        return _filled(one.zin, next(iter(self.onderwerpen), None), 1, messages)


class Oordeel(Struct, frozen=True):
    """How a point of the test stands. zelf: the reader said so, or else the file shows it."""

    punt: Toetspunt
    stand: Oordeelstand
    zelf: bool
    onderwerpen: tuple[Onderwerp, ...] = ()

    @property
    def kort(self) -> str:
        """The line on the card."""
        found: str = getattr(self.punt.kort, self.stand)
        return found


class Mapregel(Struct, frozen=True):
    """How a paper of the map stands: there, missing, asked for, or not needed (here)."""

    papier: Mappapier
    stand: Literal["heb", "gevraagd", "geweigerd", "ontbreekt", "niet_nodig"]
    sinds: date | None


def judge(
    beeld: Beeld,
    findings: Iterable[Bevinding],
    stil: Collection[str] = (),
    most: int | None = MOST,
) -> tuple[Uitslag, ...]:
    """The findings that hold, the heaviest first, of one weight the oldest subject first.

    stil: silenced, a finding by its id or one subject of it by `Uitslag.silencer`. A general
    finding leaves out what a heavier one is about, also a silenced one, and is left out when
    nothing stays.
    """
    found: list[Uitslag] = []
    told: set[str] = set()
    silent = frozenset(stil)
    for finding in sorted(findings, key=_rank):
        subjects = evaluate(finding.als, beeld)
        if subjects is None:
            continue
        left = tuple(_left(finding, subjects, told, silent))
        told.update(_claims(finding, subjects))
        if finding.id not in silent and (left or not subjects):
            found.append(Uitslag(finding, left))
    found.sort(key=lambda one: (-one.bevinding.gewicht, _oldest(one)))
    return tuple(found[:most])


def judge_track(
    beeld: Beeld, points: Iterable[Toetspunt], answers: Mapping[str, bool] | None = None
) -> tuple[Oordeel, ...]:
    """Every point of the test, in its order. answers: what the reader said; that goes first."""
    said = answers or {}
    return tuple(_judged(beeld, point, said.get(point.id)) for point in points)


def track_findings(
    judged: Iterable[Oordeel], stil: Collection[str] = (), most: int | None = MOST
) -> tuple[Oordeel, ...]:
    """The points that ask for attention, the heaviest first, the silenced left out."""
    found = [one for one in judged if one.stand == "let_op" and one.punt.id not in stil]
    found.sort(key=lambda one: -one.punt.gewicht)
    return tuple(found[:most])


def judge_map(beeld: Beeld, wiamap: Wiamap) -> tuple[Mapregel, ...]:
    """Every paper of the WIA map, in its order, with its state."""
    return tuple(_map_line(beeld, paper) for paper in wiamap.papieren)


def missing(lines: Iterable[Mapregel]) -> tuple[Mapregel, ...]:
    """What the application asks for and is not there."""
    return tuple(
        line
        for line in lines
        if line.papier.nodig == "altijd" and line.stand not in ("heb", "niet_nodig")
    )


# -- small --------------------------------------------------------------------------------


def _rank(finding: Bevinding) -> tuple[bool, int]:
    """Those about a matter of their own come before general ones; then by weight."""
    return finding.algemeen, -finding.gewicht


def _left(
    finding: Bevinding, subjects: tuple[Onderwerp, ...], told: set[str], silent: frozenset[str]
) -> Iterator[Onderwerp]:
    seen: set[str] = set()
    about = {subject.id for subject in subjects if subject.soort == "mijlpaal"}
    for subject in subjects:
        key = subject.sleutel
        if subject.bij in about:  # the paper of a moment that it is about already
            continue
        if key in seen or f"{finding.id}/{key}" in silent:
            continue
        if finding.algemeen and not told.isdisjoint(_names(subject)):
            continue
        seen.add(key)
        yield subject


def _claims(finding: Bevinding, subjects: tuple[Onderwerp, ...]) -> Iterator[str]:
    """What a finding is about, so that a general one does not tell it again."""
    yield from (subject.sleutel for subject in subjects)
    yield from (f"mijlpaal:{id}" for id in finding.dekt_mijlpalen)
    yield from (f"papier:{id}" for id in finding.dekt_papieren)


def _names(subject: Onderwerp) -> Iterator[str]:
    """The names under which a subject may have been told already."""
    yield subject.sleutel
    if subject.soort == "mijlpaal":
        yield f"mijlpaal:{subject.id.partition('.')[0]}"
    elif subject.bij:
        yield f"mijlpaal:{subject.bij}"
        yield f"mijlpaal:{subject.bij.partition('.')[0]}"


def _oldest(found: Uitslag) -> date:
    return min((one.dag for one in found.onderwerpen if one.dag is not None), default=date.max)


def _judged(beeld: Beeld, point: Toetspunt, said: bool | None) -> Oordeel:
    if said is not None:
        return Oordeel(point, "goed" if said else "let_op", True)
    for condition, stand in ((point.let_op_als, "let_op"), (point.goed_als, "goed")):
        subjects = evaluate(condition, beeld) if condition is not None else None
        if subjects is not None:
            return Oordeel(point, "let_op" if stand == "let_op" else "goed", False, subjects)
    return Oordeel(point, "weet_niet", False)


def _map_line(beeld: Beeld, paper: Mappapier) -> Mapregel:
    known = beeld.documents.get(paper.document)
    since = beeld.paper_day(paper.document) or (known.sinds if known else None)
    if beeld.has_paper(paper.document):
        return Mapregel(paper, "heb", since)
    if known is not None and known.stand in ("gevraagd", "geweigerd"):
        return Mapregel(paper, "gevraagd" if known.stand == "gevraagd" else "geweigerd", since)
    applies = paper.als is None or evaluate(paper.als, beeld) is not None
    if not applies or (known is not None and known.stand == "nvt"):
        return Mapregel(paper, "niet_nodig", None)
    return Mapregel(paper, "ontbreekt", None)


def _filled(text: str, subject: Onderwerp | None, count: int, messages: Messages) -> str:
    """The sentence with its values; a value that is not known is a general word."""
    known = subject or Onderwerp("stuk", "")
    names = {
        "aantal": str(count),
        "wat": f"‘{known.naam}’" if known.naam else messages.get("rechten.wat_onbekend"),
        "wie": _owner(known.wie, messages),
        "dag": long_date(known.dag, messages.names)
        if known.dag
        else messages.get("rechten.dag_onbekend"),
    }
    filled = _PLACE.sub(lambda found: names[found[1]], text)
    return filled[:1].upper() + filled[1:]


def _owner(who: tuple[str, ...], messages: Messages) -> str:
    """Who, as part of a sentence: known roles in words, an own name as it was written."""
    if not who:
        return messages.get("rechten.wie.anders")
    return messages.get(_OWNERS[who[0]]) if who[0] in _OWNERS else who[0]


_OWNERS = {
    "jij": "rechten.wie.jij",
    "werkgever": "rechten.wie.werkgever",
    "bedrijfsarts": "rechten.wie.bedrijfsarts",
    "casemanager": "rechten.wie.casemanager",
    "arbeidsdeskundige": "rechten.wie.arbeidsdeskundige",
    "bureau": "rechten.wie.bureau",
    "uwv": "rechten.wie.uwv",
    "eigenrisicodrager": "rechten.wie.eigenrisicodrager",
    "kantonrechter": "rechten.wie.kantonrechter",
    "anders": "rechten.wie.anders",
}
