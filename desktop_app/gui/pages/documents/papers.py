"""The papers as rows: those of the catalogue and the person's own. No widgets, only words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.model import Document as Listed
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, FileRecord

Filter = Literal["alles", "nu", "ontbreekt", "wia", "medisch"]
Medical = Literal["nee", "functioneel", "ja"]
OWN = "eigen"
"""Group of the papers that stand in no catalogue."""
NEEDED = ("heb", "gevraagd", "geweigerd", "ontbreekt")
"""States of the papers that matter now."""
SCORES = {"h": "heb", "g": "gevraagd", "w": "geweigerd", "n": "nvt"}
"""Letter keys and the state they set."""
ICONS = {
    "heb": "circle-check",
    "gevraagd": "mail",
    "geweigerd": "x",
    "nvt": "minus",
    "ontbreekt": "circle-dashed",
    "nog_niet": "clock",
}


class Paper(Struct, frozen=True):
    """One row.

    key: id of the catalogue, or of the person's own entry. who: roles, or for an own paper the
    name that was typed. moment: key of the step that asks for it. files: newest first.
    """

    key: str
    name: str
    group: str
    state: str
    since: date | None = None
    who: tuple[str, ...] = ()
    due: date | None = None
    moment: str | None = None
    medical: Medical = "nee"
    for_wia: bool = False
    own: bool = False
    entries: tuple[Entry, ...] = ()
    files: tuple[FileRecord, ...] = ()


def papers_in(
    traject: Traject | None,
    book: Regelboek,
    entries: Iterable[Entry],
    files: Iterable[FileRecord],
) -> tuple[Paper, ...]:
    """Every paper in the order of the list: group by group, the own ones last."""
    known = {paper.id for paper in book.documenten}
    by_kind: dict[str, list[Entry]] = {}
    own: list[Entry] = []
    for entry in entries:
        kind = getattr(entry.payload, "soort", None)
        if kind in known:
            by_kind.setdefault(kind, []).append(entry)
        else:
            own.append(entry)
    by_entry = _by_entry(files)
    groups = {paper.id: paper.groep for paper in book.documenten}
    listed = [
        _listed(paper, groups[paper.id], by_kind.get(paper.id, []), by_entry)
        for paper in (traject.documenten if traject is not None else ())
    ]
    order = list(dict.fromkeys(_ORDER + tuple(groups.values())))
    listed.sort(key=lambda paper: order.index(paper.group))
    return (*listed, *(_own(entry, by_entry) for entry in own))


_ORDER = ("begin", "eerste_jaar", "tweede_jaar", "tweede_spoor", "altijd", "bijzonder")


def _by_entry(files: Iterable[FileRecord]) -> Mapping[str, list[FileRecord]]:
    found: dict[str, list[FileRecord]] = {}
    for file in files:
        found.setdefault(file.entry, []).append(file)
    return found


def _newest_first(
    entries: list[Entry], by_entry: Mapping[str, list[FileRecord]]
) -> tuple[FileRecord, ...]:
    found = [file for entry in entries for file in by_entry.get(entry.id, ())]
    return tuple(sorted(found, key=lambda file: (file.version, file.added), reverse=True))


def _listed(
    paper: Listed, group: str, entries: list[Entry], by_entry: Mapping[str, list[FileRecord]]
) -> Paper:
    return Paper(
        key=paper.id,
        name=paper.naam,
        group=group,
        state=paper.stand,
        since=paper.sinds,
        who=paper.wie,
        due=paper.uiterlijk,
        moment=paper.mijlpaal,
        medical=paper.medisch,
        for_wia=paper.voor_wia,
        entries=tuple(entries),
        files=_newest_first(entries, by_entry),
    )


def _own(entry: Entry, by_entry: Mapping[str, list[FileRecord]]) -> Paper:
    content = entry.payload
    day = getattr(content, "datum", None)
    source = getattr(content, "van", "")
    return Paper(
        key=entry.id,
        name=one_line(getattr(content, "titel", "")) or "–",
        group=OWN,
        state="heb",
        since=parse_day(day).datum if day else None,
        who=(one_line(source),) if source else (),
        moment=getattr(content, "mijlpaal", None),
        medical=getattr(content, "medisch", None) or "nee",
        own=True,
        entries=(entry,),
        files=_newest_first([entry], by_entry),
    )


# ------------------------------------------------------------------ filters

_WANTED: Mapping[str, Callable[[Paper], bool]] = {
    "alles": lambda paper: True,  # noqa: ARG005
    "nu": lambda paper: not paper.own and paper.state in NEEDED,
    "ontbreekt": lambda paper: not paper.own and paper.state in NEEDED and paper.state != "heb",
    "wia": lambda paper: paper.for_wia,
    "medisch": lambda paper: paper.medical == "ja",
}
FILTERS = tuple(_WANTED)


def filtered(papers: Iterable[Paper], wanted: str) -> tuple[Paper, ...]:
    """The papers of a filter, in their order."""
    return tuple(filter(_WANTED[wanted], papers))


# ------------------------------------------------------------------ words


def one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(text.split())


def source_words(paper: Paper, words: Messages) -> str:
    """Who makes it: "van je werkgever en jou"; empty when nobody knows."""
    if not paper.who:
        return ""
    names = paper.who if paper.own else tuple(words.get(f"papieren.wie.{one}") for one in paper.who)
    return words.get("papieren.van", namen=names)


def state_words(paper: Paper, words: Messages) -> str:
    """Where it stands, in a word or two. What no step asks for may never come."""
    if paper.state == "nog_niet" and paper.moment is None:
        return words.get("papieren.als_het_komt")
    return words.get(f"papier.stand.{paper.state}")


def state_line(paper: Paper, words: Messages) -> str:
    """Where it stands, with the day if there is one."""
    stand = state_words(paper, words)
    if paper.since is None:
        return stand
    return words.get("papieren.stand_sinds", stand=stand, dag=paper.since)


def medical_words(paper: Paper, words: Messages) -> str:
    """Its medical mark; empty without one."""
    return "" if paper.medical == "nee" else words.get(f"papieren.medisch.{paper.medical}")


def due_words(paper: Paper, words: Messages) -> str:
    """Until when, while the reader has to have an eye on it."""
    if paper.due is None or paper.state in ("heb", "nvt"):
        return ""
    return words.get("papieren.uiterlijk", dag=paper.due)


def files_words(paper: Paper, words: Messages) -> str:
    """How many files hang on it; empty for none."""
    return words.get("papieren.bestanden", aantal=len(paper.files)) if paper.files else ""


def below_words(paper: Paper, words: Messages) -> str:
    """The second line of a row: who, until when, how many files and which is the newest."""
    newest = paper.files[0].name if paper.files else ""
    parts = (
        source_words(paper, words), due_words(paper, words), files_words(paper, words), newest,
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def spoken(paper: Paper, words: Messages) -> str:
    """A whole row, as it is heard."""
    since = words.get("papieren.sinds", dag=paper.since) if paper.since is not None else ""
    parts = (
        paper.name, state_words(paper, words), since, source_words(paper, words),
        due_words(paper, words), medical_words(paper, words), files_words(paper, words),
    )  # fmt: skip
    return ", ".join(part for part in parts if part)


def group_words(group: str, papers: Iterable[Paper], words: Messages) -> str:
    """The heading of a group, with how many of its papers that matter now there are."""
    name = words.get(f"papieren.groep.{group}")
    needed = [one for one in papers if one.group == group and not one.own and one.state in NEEDED]
    if not needed:
        return name
    have = sum(one.state == "heb" for one in needed)
    return words.get("papieren.groep_telling", naam=name, aantal=have, totaal=len(needed))
