"""Whether all that the pages name exists: other pages, papers, moments, days, facts, amounts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import get_args

from desktop_app.rights import finding, themes
from desktop_app.rights.amounts import load_amounts
from desktop_app.rights.check import fault
from desktop_app.rights.glossary import load_glossary
from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.rights.library import load_helplines, load_pages
from desktop_app.rights.lists import list_path
from desktop_app.rights.model import Pagina, Wanneer
from desktop_app.rights.names import load_names
from desktop_app.rights.personal import (
    AMOUNT,
    DAYS_OF_MILESTONE,
    DAYS_OF_PERIOD,
    DAYS_OF_WAITING,
    FIRST_OF_SERIES,
    PLACE,
)
from desktop_app.rights.plans import load_plans
from desktop_app.rights.themes import Thema, load_themes
from desktop_app.rights.when import is_day, is_fact
from desktop_app.text.message import Message
from desktop_app.text.resources import resource_path
from desktop_app.traject.facts import ContractSoort
from desktop_app.traject.rulebook import Regelboek

CHECKS = "checks"
LEAVE = "verlof"
"""The period that the engine makes of told leaves, without a rule."""
_OWN_PLACES = {"ziekteweek", "aow_datum", ".".join(FIRST_OF_SERIES)}


class Known:
    """Every name that a page may use, by the field that uses it."""

    def __init__(self, book: Regelboek, pages: Iterable[Pagina]) -> None:
        by_kind = {
            kind: {p.id for p in pages if p.kop.soort == kind} for kind in ("artikel", "dringend")
        }
        rules = {rule.id for rule in book.mijlpaalregels}
        periods = {period.id for rule in book.regels for period in rule.perioden} | {LEAVE}
        self.links: dict[str, Collection[str]] = {
            "verwant": by_kind["artikel"],
            "dringend": by_kind["dringend"],
            "mijlpalen": rules,
            "documenten": book.document_ids,
            "gesprekken": {kind.id for kind in load_conversations()},
            "brieven": {name.id for name in load_names().brieven},
            "hulp": {line.id for line in load_helplines()},
        }
        if list_path(CHECKS).is_dir():
            self.links["checks"] = {path.stem for path in list_path(CHECKS).glob("*.json")}
        self.conditions: dict[str, Collection[str]] = {
            "fase": book.parameters.phase_names,
            "contract": get_args(ContractSoort),
            "mijlpaal": rules,
            "periode": periods,
            "geen_periode": periods,
            "gebeurtenis": book.parameters.gebeurtenissen,
        }
        self.amounts = {f"{AMOUNT}.{amount.id}" for amount in load_amounts()}
        self.places = {
            *self.amounts,
            *_OWN_PLACES,
            *(f"mijlpaal.{rule}.{day}" for rule in rules for day in DAYS_OF_MILESTONE),
            *(f"periode.{period}.{day}" for period in periods for day in DAYS_OF_PERIOD),
            *(f"wachttijd.{day}" for day in DAYS_OF_WAITING),
        }


def link_faults(book: Regelboek) -> Iterator[Message]:
    """All that is wrong with what the pages and themes name. Raises RegelFout."""
    pages = load_pages()
    known = Known(book, pages)
    for page in pages:
        yield from page_link_faults(page, known)
    yield from twice_faults(pages)
    yield from unreached_faults(pages, _led_to(pages))
    yield from theme_faults(load_themes(), pages)
    yield from lost_faults(list_path("."))
    yield from search_faults({page.id for page in pages})


def search_faults(pages: Collection[str]) -> Iterator[Message]:
    """A message for every page that the search puts first and that is not there."""
    told = finding.load_search()
    for field, id in (
        ("crisis", told.crisis.pagina),
        *((f"kern[{at}]", one.pagina) for at, one in enumerate(told.kern)),
    ):
        if id not in pages:
            yield fault("rechten.onbekende_pagina", finding.FILE, id, f"{field}.pagina")


def page_link_faults(page: Pagina, known: Known) -> Iterator[Message]:
    """A message for every name on a page that does not exist."""
    for field, names in known.links.items():
        yield from _list_faults(page, field, names)
    for at, moment in enumerate(page.kop.nu):
        yield from moment_faults(page.bestand, page.id, f"nu[{at}]", moment, known)
    yield from _own_faults(page, known)
    for field in ("titel", "kort", "zwaar"):
        yield from _place_faults(page, field, getattr(page.kop, field), ())
    for block in page.blokken:
        allowed = () if block.soort == "kop" else known.amounts
        for line in block.regels:
            yield from _place_faults(page, " ".join(line.split()[:4]), line, allowed)


def _list_faults(page: Pagina, field: str, names: Collection[str]) -> Iterator[Message]:
    """Names that do not exist, stand twice, or are the page itself."""
    told = getattr(page.kop, field)
    for at, name in enumerate(told):
        itself = name == page.id and field in {"verwant", "dringend"}
        if name not in names or itself or name in told[:at]:
            yield _unknown(page, f"{field}[{at}]", name)


def _own_faults(page: Pagina, known: Known) -> Iterator[Message]:
    """Sentences with the reader's own days: their moments and places."""
    for at, sentence in enumerate(page.kop.voor_jou):
        place = f"voor_jou[{at}]"
        if sentence.als is not None:
            yield from moment_faults(page.bestand, page.id, f"{place}.als", sentence.als, known)
        yield from _place_faults(page, place, sentence.tekst, known.places)
        if not PLACE.search(sentence.tekst):
            yield fault("rechten.zonder_plek", page.bestand, page.id, place)


def twice_faults(pages: Iterable[Pagina]) -> Iterator[Message]:
    """Titles and numbers that two pages have."""
    for field in ("titel", "nummer"):
        told = Counter(getattr(page.kop, field) for page in pages)
        for page in pages:
            if getattr(page.kop, field) and told[getattr(page.kop, field)] > 1:
                yield fault("rechten.twee_keer", page.bestand, page.id, field)


def unreached_faults(pages: Iterable[Pagina], led_to: Collection[str]) -> Iterator[Message]:
    """Articles to which nothing leads but the list of their theme, and that are never offered."""
    for page in pages:
        if page.kop.soort == "artikel" and page.id not in led_to and not page.kop.nu:
            yield fault("rechten.onbereikbaar", page.bestand, page.id, "verwant")


def theme_faults(found: Iterable[Thema], pages: Iterable[Pagina]) -> Iterator[Message]:
    """Folders without a theme, pages in the wrong one, and themes without pages or icon."""
    ids = {theme.id for theme in found}
    kinds = dict(zip(themes.WITHOUT_THEME, ("dringend", "app"), strict=True))
    for page in pages:
        if page.thema not in ids and page.thema not in kinds:
            yield fault("rechten.onbekend_thema", page.bestand, page.id, page.thema)
        elif page.kop.soort != kinds.get(page.thema, "artikel"):
            yield fault("rechten.verkeerde_map", page.bestand, page.id, "soort")
    for theme in found:
        if theme.id not in {page.thema for page in pages}:
            yield fault("rechten.leeg_thema", themes.FILE, theme.id, "id")
        if not resource_path("icons", f"{theme.icoon}.svg").is_file():
            yield unknown(themes.FILE, theme.id, "icoon", theme.icoon)


def lost_faults(folder: Path) -> Iterator[Message]:
    """Pages that stand in no folder of pages, so that nobody ever sees them."""
    for path in sorted(folder.rglob("*.md")):
        if path.parent.parent != folder:
            yield fault("rechten.onbekend_thema", path.name, path.stem, path.parent.name)


def unknown(file: str, id: str, field: str, name: str) -> Message:
    """The message for a name that does not exist."""
    values = {"bestand": file, "regel": id, "veld": field, "naam": name}
    return Message("rechten.onbekend_id", values)


def _led_to(pages: Iterable[Pagina]) -> set[str]:
    """The ids of the pages that other pages, terms, plans and checks lead to."""
    led = {id for page in pages for id in (*page.kop.verwant, *page.kop.dringend)}
    led |= {term.artikel for term in load_glossary() if term.artikel is not None}
    return led | {id for plan in load_plans() for id in plan.artikelen}


def moment_faults(
    file: str, id: str, place: str, moment: Wanneer, known: Known
) -> Iterator[Message]:
    """What is wrong with a moment at which something is offered. place: the field it stands in."""
    if moment == Wanneer():
        yield fault("rechten.veld_leeg", file, id, place)
    if moment.week is not None and not 1 <= moment.week[0] <= moment.week[1]:
        yield fault("rechten.weken", file, id, f"{place}.week")
    for field, names in known.conditions.items():
        for name in getattr(moment, field):
            if name not in names:
                yield unknown(file, id, f"{place}.{field}", name)
    for path in moment.feit:
        if not is_fact(path):
            yield unknown(file, id, f"{place}.feit", path)
    for path in moment.toekomst:
        if not is_day(path):
            yield unknown(file, id, f"{place}.toekomst", path)


def _place_faults(
    page: Pagina, field: str, text: str, places: Collection[str]
) -> Iterator[Message]:
    for name in PLACE.findall(text):
        if name not in places:
            yield _unknown(page, field, f"{{{name}}}")
    if text.count("{") + text.count("}") != 2 * len(PLACE.findall(text)):
        yield _unknown(page, field, "{")


def _unknown(page: Pagina, field: str, name: str) -> Message:
    return unknown(page.bestand, page.id, field, name)
