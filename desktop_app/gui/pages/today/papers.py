"""How many of the papers that matter now the reader has, and which are missing. Text only."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.text.messages import Messages
from desktop_app.traject.model import Document, Traject

SHOWN = 3
"""How many missing papers are named."""
MATTERS = ("heb", "gevraagd", "geweigerd", "ontbreekt")


class Papers(NamedTuple):
    """What the card says."""

    have: int
    needed: int
    lines: tuple[str, ...]


def papers_of(traject: Traject, words: Messages) -> Papers:
    """The papers that matter now: those the reader has, asked for, was refused, or misses."""
    papers = [paper for paper in traject.documenten if paper.stand in MATTERS]
    missing = [paper for paper in papers if paper.stand in ("ontbreekt", "geweigerd")]
    have = sum(paper.stand == "heb" for paper in papers)
    asked = sum(paper.stand == "gevraagd" for paper in papers)
    lines = [_count(have, len(papers), words)]
    if asked:
        lines.append(words.get("vandaag.papieren.gevraagd", aantal=asked))
    if missing:
        told = have + asked > 0 or any(paper.stand == "geweigerd" for paper in papers)
        lines.append(_missing(missing, told, words))
    return Papers(have, len(papers), tuple(lines))


def _count(have: int, needed: int, words: Messages) -> str:
    if needed == 0:
        return words.get("vandaag.papieren.niets")
    if have == 0:
        return words.get("vandaag.papieren.nodig", aantal=needed)
    if have == needed:
        return words.get("vandaag.papieren.alle")
    return words.get("vandaag.papieren.heb", aantal=have, totaal=needed)


def _missing(missing: list[Document], told: bool, words: Messages) -> str:
    """The first names. told: whether the reader said anything of papers; else none is "missing"."""
    names = tuple(paper.naam for paper in missing[:SHOWN])
    rest = len(missing) - len(names)
    if not rest:
        short = "vandaag.papieren.ontbreekt" if told else "vandaag.papieren.kijk"
        return words.get(short, namen=names)
    long = "vandaag.papieren.ontbreekt_meer" if told else "vandaag.papieren.kijk_meer"
    return words.get(long, namen=", ".join(names), aantal=rest)
