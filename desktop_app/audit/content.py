"""The content on rights, for the report: what does not load, what is wrong, texts and days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from desktop_app.rights import amounts, asked, finding, glossary, names, plans, roles, themes
from desktop_app.rights.check import helpline_faults, helpline_texts, page_faults, page_texts
from desktop_app.rights.check_checks import check_faults, check_texts, condition_faults
from desktop_app.rights.check_letters import letters_days, letters_faults, letters_texts
from desktop_app.rights.check_links import link_faults
from desktop_app.rights.check_lists import list_days, list_faults, list_texts
from desktop_app.rights.checks_loader import load_checks, load_conditions
from desktop_app.rights.guides.check_guides import guide_days, guide_faults, guide_texts
from desktop_app.rights.library import (
    HELPLINES,
    load_build,
    load_helplines,
    load_pages,
    page_files,
    read_page,
)
from desktop_app.rights.sources import load_sources
from desktop_app.text.message import Message
from desktop_app.traject.errors import RegelFout
from desktop_app.traject.rulebook import Regelboek

Texts = tuple[str, list[tuple[str, str]]]
"""The name of a file, and its texts, each with a name for reports."""

Loader = Callable[[], object]
_LISTS: tuple[Loader, ...] = (
    load_sources,
    load_helplines,
    load_build,
    themes.load_themes,
    names.load_names,
    glossary.load_glossary,
    glossary.load_hard_words,
    roles.load_roles,
    asked.load_asked,
    amounts.load_amounts,
    plans.load_plans,
    load_conditions,
    load_checks,
    finding.load_search,
)


def load_faults() -> tuple[Message, ...]:
    """The fault of every file that cannot be read; the rest can be looked at only without any."""
    found: list[Message] = []
    try:
        pages: list[Loader] = [partial(read_page, path) for path in page_files().values()]
    except RegelFout as fault:
        return (fault.message,)
    for load in (*_LISTS, *pages):
        try:
            load()
        except RegelFout as fault:
            if fault.message not in found:
                found.append(fault.message)
    return tuple(found)


def content_faults(book: Regelboek) -> Iterator[Message]:
    """All that is wrong with pages, helplines, lists and checks, and with what they name."""
    for page in load_pages():
        yield from page_faults(page)
    for line in load_helplines():
        yield from helpline_faults(line)
    yield from list_faults()
    yield from link_faults(book)
    ids = page_files()
    yield from condition_faults(book)
    for check in load_checks():
        yield from check_faults(check, book, ids)
    yield from guide_faults(book)
    yield from letters_faults(book)


def content_texts() -> Iterator[Texts]:
    """Every text of the content that a user can read, by file."""
    for page in load_pages():
        yield page.bestand, list(page_texts(page))
    yield HELPLINES, [pair for line in load_helplines() for pair in helpline_texts(line)]
    yield from list_texts()
    found = themes.load_themes()
    yield themes.FILE, [(f"{one.id}.zin", one.zin) for one in found]
    for check in load_checks():
        yield f"{check.id}.json", list(check_texts(check))
    yield from guide_texts()
    yield from letters_texts()


def content_days() -> Iterator[tuple[str, date]]:
    """Every part of the content with the day on which it was checked."""
    yield from ((page.id, page.kop.gecontroleerd) for page in load_pages())
    yield from ((line.id, line.gecontroleerd) for line in load_helplines())
    yield from list_days()
    yield from ((check.id, check.gecontroleerd) for check in load_checks())
    yield from guide_days()
    yield from letters_days()
