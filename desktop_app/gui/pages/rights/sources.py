"""Where something stands, in words: laws with their articles, addresses, and when it was checked.

The one place in the window that says a source; widgets that show them are in `source_list`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.context import Context
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import add_months
from desktop_app.traject.model import Bron

translate = QCoreApplication.translate
LONGEST_LINK = 40
"""Signs of an address that fit on a line; of a longer one only the site is shown."""
_CODE = re.compile(r"(.+) Boek (\w+)")
"""A law in books: one names the book before the article, as in 7:670."""


class SourceLine(NamedTuple):
    """A law with all its articles, or another text. link: its address, empty when it has none."""

    text: str
    kind: str
    link: str


def first_source(sources: tuple[Bron, ...]) -> str:
    """The source that matters most, and how many more there are; empty without any."""
    lines = source_lines(sources[:1])
    if not lines:
        return ""
    rest = len(sources) - 1
    if rest == 0:
        return lines[0].text
    form = (
        translate("SourceList", "{bron} en nog 1 bron")
        if rest == 1
        else translate("SourceList", "{bron} en nog {aantal} bronnen")
    )
    return form.format(bron=lines[0].text, aantal=rest)


def source_lines(sources: Iterable[Bron]) -> list[SourceLine]:
    """A line for each law or text, in the order in which they are named first."""
    grouped: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for source in sources:
        key = (source.wet, source.soort, source.link or "")
        articles = grouped.setdefault(key, {})
        if source.artikel:
            lids = articles.setdefault(source.artikel, [])
            if source.lid and source.lid not in lids:
                lids.append(source.lid)
    return [
        SourceLine(_told(law, articles), kind, link)
        for (law, kind, link), articles in grouped.items()
    ]


def _told(law: str, articles: dict[str, list[str]]) -> str:
    """`Burgerlijk Wetboek 7:670 lid 1 en 11`, `Ziektewet, artikel 45 lid 7`."""
    if not articles:
        return law
    code = _CODE.fullmatch(law)
    before = f"{code[2]}:" if code else translate("SourceList", "artikel ")
    told = _and([f"{before}{_with_lids(article, lids)}" for article, lids in articles.items()])
    return f"{code[1]} {told}" if code else f"{law}, {told}"


def _with_lids(article: str, lids: list[str]) -> str:
    if not lids:
        return article
    lid = translate("SourceList", "{artikel} lid {lid}")
    return lid.format(artikel=article, lid=_and(lids))


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    last = translate("SourceList", "{eerste} en {laatste}")
    return last.format(eerste=", ".join(parts[:-1]), laatste=parts[-1])


def kind_words(line: SourceLine, words: Messages) -> str:
    """A line with what kind of source it is."""
    kind = words.get(f"bron.soort.{line.kind}")
    return f"{line.text} ({kind})"


def shown_link(link: str | None) -> str:
    """An address as one reads it: without https, and only the site of a long one."""
    if not link:
        return ""
    parts = urlsplit(link)
    site = parts.netloc.removeprefix("www.")
    whole = f"{site}{parts.path}"
    return whole if len(whole) <= LONGEST_LINK else site


def checked_words(context: Context, checked: date) -> str:
    """When it was checked; who reads it later than a year after that is told so."""
    months = context.desk.regelboek.parameters.number("verouderd_na")
    stale = add_months(checked, months) < context.desk.today
    form = "venster.verouderd" if stale else "venster.gecontroleerd"
    return context.words.get(form, dag=checked)
