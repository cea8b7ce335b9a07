"""Where something can be done or read: places in the window, each with what it is called.

For findings, paths after 104 weeks and the map of the WIA alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import Talk, coming, is_vague, kind_of, talks_in
from desktop_app.map.words import title_in_full
from desktop_app.rights import load_page
from desktop_app.rights.personal import milestone_of
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.rights.guides.conversations import Gesprekssoort
    from desktop_app.rights.guides.judge import Uitslag
    from desktop_app.rights.guides.picture import Onderwerp

translate = QCoreApplication.translate
MOST = 4
"""Places of one finding that are offered."""
_PLACES = {
    "activiteit": "spoor2", "sollicitatie": "spoor2", "uren": "opbouw", "brief": "brieven",
}  # fmt: skip
"""The page of a kind of entry; conversations and what was agreed in them stand together."""


class Lead(NamedTuple):
    """A page, the item on it, and the words that lead there."""

    page: str
    item: str
    text: str


def leads_of(found: Uitslag, context: Context) -> tuple[Lead, ...]:
    """Where a finding is done, then where it is explained; the first is the nearest."""
    one = found.bevinding
    subjects = [lead for subject in found.onderwerpen if (lead := _subject(subject, context))]
    ways = [
        *subjects[:1],
        *steps(one.mijlpalen, context),
        *papers(one.documenten, context),
        *talks(one.gesprekken, context),
    ]
    reading = [*urgent(one.dringend), *articles(one.artikelen)]
    writing = list(letters(one.brieven))
    return tuple(_once([*_once(ways)[:2], *writing[:1], *reading[:1]]))[:MOST]


def lead_to(subject: Onderwerp, context: Context) -> Lead | None:
    """Where one subject of a finding stands."""
    return _subject(subject, context)


def steps(ids: Iterable[str], context: Context) -> Iterator[Lead]:
    """Moments on the timeline that hold for the reader."""
    traject = context.desk.traject
    for id in ids if traject is not None else ():
        step = milestone_of(id, traject)  # type: ignore[arg-type]
        if step is not None and step.stand != "vervallen":
            text = translate("Leads", "Bekijk op je tijdlijn: {naam}")
            yield Lead("tijdlijn", step.sleutel, text.format(naam=title_in_full(step)))


def papers(ids: Iterable[str], context: Context) -> Iterator[Lead]:
    """Papers of the catalogue."""
    names = {paper.id: paper.naam for paper in context.desk.regelboek.documenten}
    text = translate("Leads", "Naar je papier: {naam}")
    for id in ids:
        if id in names:
            yield Lead("documenten", id, text.format(naam=names[id]))


def talks(ids: Iterable[str], context: Context) -> Iterator[Lead]:
    """Kinds of conversation: the one that is planned with its day, else the kind to prepare.

    None without a dossier. A kind is an item of the page as well as a conversation.
    """
    ids = tuple(ids)
    if not ids or context.desk.session is None:
        return
    planned = _planned(ids, context)
    for id in ids:
        kind = kind_of(id)
        if kind is not None:
            yield _talk(kind, planned.get(id), context)


def _talk(kind: Gesprekssoort, talk: Talk | None, context: Context) -> Lead:
    if talk is None:
        text = translate("Leads", "Bereid voor: {naam}")
        return Lead("gesprekken", kind.id, text.format(naam=kind.naam))
    words = context.words
    if talk.day is None:
        return Lead("gesprekken", talk.id, words.get("gesprekken.gepland", naam=kind.naam))
    form = "gesprekken.gepland_op_vaag" if is_vague(talk) else "gesprekken.gepland_op"
    return Lead("gesprekken", talk.id, words.get(form, naam=kind.naam, dag=talk.day))


def _planned(ids: tuple[str, ...], context: Context) -> dict[str, Talk]:
    """Of each of these kinds the conversation that comes first."""
    try:
        entries = context.desk.entries("gesprek")
    except InvoerFout:  # the disk is gone, and the page says so
        return {}
    wanted = (entry for entry in entries if getattr(entry.payload, "soort", None) in ids)
    found = coming(talks_in(wanted, ""))
    return {talk.kind.id: talk for talk in reversed(found) if talk.kind is not None}


def letters(ids: Iterable[str]) -> Iterator[Lead]:
    """Letters to write."""
    from desktop_app.rights.letters import load_letter

    text = translate("Leads", "Schrijf een brief: {naam}")
    for id in ids:
        yield Lead("brieven", id, text.format(naam=load_letter(id).kop.titel))


def urgent(ids: Iterable[str]) -> Iterator[Lead]:
    """Pages about what to do today."""
    for id in ids:
        yield Lead("rechten", f"dringend:{id}", load_page(id).titel)


def articles(ids: Iterable[str]) -> Iterator[Lead]:
    """Pages that explain; a group of people has a page too."""
    for id in ids:
        page = load_page(id)
        yield Lead("rechten", f"{page.kop.soort}:{id}", page.titel)


def _subject(subject: Onderwerp, context: Context) -> Lead | None:
    if subject.soort == "mijlpaal":
        text = translate("Leads", "Bekijk op je tijdlijn: {naam}")
        return Lead("tijdlijn", subject.id, text.format(naam=subject.naam))
    if subject.soort == "papier":
        return next(papers((subject.id,), context), None)
    return _entry(subject.id, context)


def _entry(id: str, context: Context) -> Lead | None:
    """Where an entry of the reader's own stands."""
    if id.startswith("werkhervatting["):
        return Lead("gegevens", f"{id}.van", translate("Leads", "Bekijk je gegevens"))
    entry = next((entry for entry in context.desk.entries() if entry.id == id), None)
    if entry is None:
        return None
    page, item = _PLACES.get(entry.kind, "gesprekken"), id
    if entry.kind == "afspraak":  # it stands with the conversation in which it was made
        made_in = getattr(entry.payload, "gesprek", None)
        page, item = ("gesprekken", made_in) if made_in else ("tijdlijn", f"onderdeel:{id}")
    texts = {
        "spoor2": translate("Leads", "Bekijk in je logboek"),
        "opbouw": translate("Leads", "Bekijk je uren"),
        "brieven": translate("Leads", "Bekijk je brief"),
        "gesprekken": translate("Leads", "Bekijk bij Gesprekken"),
        "tijdlijn": translate("Leads", "Bekijk op je tijdlijn"),
    }
    return Lead(page, item, texts[page])


def _once(leads: Iterable[Lead]) -> list[Lead]:
    return list({(lead.page, lead.item): lead for lead in reversed(list(leads))}.values())[::-1]
