"""What the page knows of the content: each page once, those that fit now, and their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.rights.places import CRISIS
from desktop_app.gui.pages.rights.rows import Entry
from desktop_app.rights import Pagina, load_page, load_pages
from desktop_app.rights.checks import Check, load_check, load_checks
from desktop_app.rights.library import page_files
from desktop_app.rights.personal import own_sentences, texts_filled
from desktop_app.rights.themes import Thema, in_order, load_themes
from desktop_app.rights.when import holds, offered
from desktop_app.traject.errors import InvoerFout, RegelFout

MOST_OFFERED = 5
MOST_NAMING = 8
"""Pages about a step or a paper that are listed; a few say it, the others mention it."""
MOST_CHECKS = 2
"""Checks among what is offered, so that there is room for what explains."""
URGENT = "dringend"
ARTICLE = "artikel"


class Content:
    """Reads content for the page. What is wrong in a file is told once, in a sentence."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told = False

    # ------------------------------------------------------------------ one thing

    def page(self, id: str) -> Pagina | None:
        """The page with this id, its amounts filled in for today; None when there is none."""
        try:
            return self.filled(load_page(id))
        except KeyError:
            return None
        except RegelFout as fault:
            self.tell(fault)
            return None

    def filled(self, page: Pagina) -> Pagina:
        """The page with the amounts that hold today."""
        day = self._desk.today
        kop = replace(page.kop, kort=texts_filled(page.kop.kort, day))
        return replace(
            page, kop=kop, blokken=tuple(texts_filled(block, day) for block in page.blokken)
        )

    def own(self, page: Pagina) -> tuple[str, ...]:
        """The sentences of a page with the reader's own days; none without a dossier."""
        return own_sentences(page, self._desk.facts, self._desk.traject, self._desk.words)

    def check(self, id: str) -> Check | None:
        """The check with this id; None when there is none."""
        try:
            return load_check(id)
        except InvoerFout:
            return None

    # ------------------------------------------------------------------ all of a kind

    def pages(self) -> tuple[Pagina, ...]:
        """All pages in the order of showing; none when a file is wrong."""
        try:
            return in_order(load_pages())
        except RegelFout as fault:
            self.tell(fault)
            return ()

    def urgent(self) -> tuple[Pagina, ...]:
        """What to do today."""
        return tuple(page for page in self.pages() if page.kop.soort == URGENT)

    def warning(self) -> tuple[Pagina, ...]:
        """The same, without reading other pages: there is help before all else is read."""
        ids = sorted(id for id, path in page_files().items() if path.parent.name == URGENT)
        return tuple(page for page in map(self.page, ids) if page is not None)

    def themes(self) -> tuple[Thema, ...]:
        """The themes, in the order of showing."""
        try:
            return load_themes()
        except RegelFout as fault:
            self.tell(fault)
            return ()

    def of_theme(self, id: str) -> tuple[Pagina, ...]:
        """The pages of a theme."""
        return tuple(page for page in self.pages() if page.thema == id)

    def about_step(self, id: str) -> tuple[Pagina, ...]:
        """The pages that name a step of the timeline, those that are most about it first."""
        return self._naming(id, lambda page: page.kop.mijlpalen)

    def about_paper(self, id: str) -> tuple[Pagina, ...]:
        """The pages that name a paper, those that are most about it first."""
        return self._naming(id, lambda page: page.kop.documenten)

    def _naming(self, id: str, named: Callable[[Pagina], tuple[str, ...]]) -> tuple[Pagina, ...]:
        found = [page for page in self.pages() if id in named(page) and page.kop.soort == ARTICLE]
        own = id.replace("_", "-")

        def place(page: Pagina) -> tuple[bool, int]:
            return page.id != own, named(page).index(id)

        return tuple(sorted(found, key=place)[:MOST_NAMING])

    def checks(self) -> tuple[Check, ...]:
        """All checks, in the order of showing."""
        try:
            return load_checks()
        except RegelFout as fault:
            self.tell(fault)
            return ()

    # ------------------------------------------------------------------ what fits now

    def fitting(self) -> tuple[Pagina | Check, ...]:
        """What fits the reader now, the heaviest first; nothing without a dossier."""
        facts, traject = self._desk.facts, self._desk.traject
        if facts is None or traject is None:
            return ()
        fitting: list[Check] = [
            check
            for check in self.checks()
            if any(holds(moment, facts, traject) for moment in check.nu)
        ]
        checks = sorted(fitting, key=lambda check: -check.gewicht)[:MOST_CHECKS]
        pages = [page for page in offered(self.pages(), facts, traject) if page.id != CRISIS]
        mixed: list[Pagina | Check] = [*checks, *pages]
        return tuple(sorted(mixed, key=_weight)[:MOST_OFFERED])

    def tell(self, fault: InvoerFout) -> None:
        """Say what is wrong in a file; once, as every page would say the same."""
        if not self._told:
            self._told = True
            self._desk.refused.emit(self._desk.words.say(fault.message))


def _weight(one: Pagina | Check) -> int:
    """Heaviest first; in what is sorted stably checks stay before pages of the same weight."""
    return -(one.kop.gewicht if isinstance(one, Pagina) else one.gewicht)


def key_of(page: Pagina) -> str:
    """The place of a page."""
    return f"{URGENT if page.kop.soort == URGENT else ARTICLE}:{page.id}"


def entry_of(page: Pagina, detail: str = "") -> Entry:
    """A page as a row: its question, and under it what is given, or else its answer.

    Of a heavy topic it says only what is said before it is opened.
    """
    icon, role = "", "jij"
    if page.id == CRISIS:
        icon = "phone"
    elif page.kop.soort == URGENT:
        icon, role = "octagon-alert", "attention"
    return Entry(key_of(page), page.titel, detail or page.kop.zwaar or page.kort, icon, role)


def entries_of(pages: Iterable[Pagina]) -> list[Entry]:
    """Pages as rows."""
    return [entry_of(page) for page in pages]
