"""Where a page of content leads: to other pages of it, to letters, and to the reader's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.context import Context
from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.pages.order.talk_leads import talks_of
from desktop_app.gui.pages.rights.content import Content, key_of
from desktop_app.map.words import title_in_full
from desktop_app.rights import Pagina
from desktop_app.rights.letters import load_letter
from desktop_app.rights.model import Scherm
from desktop_app.rights.personal import milestone_of
from desktop_app.rights.plans import plans_for

translate = QCoreApplication.translate
MOST_TALKS = 3
Group = tuple[str, list[tuple[str, str]]]
"""A heading, and places with what they are called."""


def leads_of(page: Pagina, context: Context, content: Content) -> Iterator[Group]:
    """The groups that are not empty; what is the reader's own only with a dossier."""
    kop = page.kop
    groups = (
        (translate("Reading", "Doe dit vandaag"), _pages(kop.dringend, content)),
        (translate("Reading", "Kijk hoe dit bij jou zit"), _checks(kop.checks, content)),
        (translate("Reading", "Ga hiermee verder"), _places(screens(kop.schermen, context))),
        (translate("Reading", "Bereid een gesprek voor"), _places(_talks(page, context))),
        (translate("Reading", "Bekijk op je tijdlijn"), _steps(kop.mijlpalen, context)),
        (translate("Reading", "Naar je papieren"), _papers(kop.documenten, context)),
        (translate("Reading", "Schrijf een brief"), letters(kop.brieven, context)),
        (translate("Reading", "Lees ook"), _pages(kop.verwant, content)),
        (translate("Reading", "Misschien verandert dit"), _plans(page)),
    )
    return ((title, links) for title, links in groups if links)


def nearest(page: Pagina, context: Context) -> tuple[Lead, ...]:
    """What stands on a card: the first page of the window, and the first conversation."""
    return (*screens(page.kop.schermen, context)[:1], *_talks(page, context)[:1])


def screens(ids: Iterable[Scherm], context: Context) -> tuple[Lead, ...]:
    """Pages of the window to go on with; none without a dossier."""
    if context.desk.session is None:
        return ()
    text = translate("Reading", "Open {naam}")
    return tuple(Lead(id, "", text.format(naam=page_name(id))) for id in ids)


def place_of(lead: Lead) -> str:
    """A place of the window as one word."""
    return f"{lead.page}:{lead.item}"


def _talks(page: Pagina, context: Context) -> tuple[Lead, ...]:
    return talks_of(page.kop.gesprekken, context, MOST_TALKS)


def _places(leads: Iterable[Lead]) -> list[tuple[str, str]]:
    return [(place_of(lead), lead.text) for lead in leads]


def _pages(ids: tuple[str, ...], content: Content) -> list[tuple[str, str]]:
    found = (content.page(id) for id in ids)
    return [(key_of(page), page.titel) for page in found if page is not None]


def _checks(ids: tuple[str, ...], content: Content) -> list[tuple[str, str]]:
    found = (content.check(id) for id in ids)
    return [(f"check:{check.id}", check.titel) for check in found if check is not None]


def _steps(ids: tuple[str, ...], context: Context) -> list[tuple[str, str]]:
    traject = context.desk.traject
    if traject is None:
        return []
    found = (milestone_of(id, traject) for id in ids)
    return [
        (f"tijdlijn:{step.sleutel}", title_in_full(step))
        for step in found
        if step is not None and step.stand != "vervallen"
    ]


def _papers(ids: tuple[str, ...], context: Context) -> list[tuple[str, str]]:
    traject = context.desk.traject
    if traject is None:
        return []
    known = {paper.id for paper in traject.documenten}
    names = {paper.id: paper.naam for paper in context.desk.regelboek.documenten}
    return [(f"documenten:{id}", names[id]) for id in ids if id in known and id in names]


def letters(ids: Iterable[str], context: Context) -> list[tuple[str, str]]:
    """Letters to write, each once; none without a dossier."""
    ids = tuple(dict.fromkeys(ids))
    if not ids or context.desk.session is None:
        return []
    return [(f"brieven:{id}", load_letter(id).kop.titel) for id in ids]


def _plans(page: Pagina) -> list[tuple[str, str]]:
    return [(f"plan:{plan.id}", plan.titel) for plan in plans_for(page.id)]
