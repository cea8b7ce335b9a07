"""Searching in the content and in the reader's own dossier. A question is kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.desk import Desk
from desktop_app.gui.pages.rights.content import Content, entry_of
from desktop_app.gui.pages.rights.rows import Entry as Row
from desktop_app.gui.pages.rights.warming import finder_of
from desktop_app.gui.timeline.own import ENTRY, own_moments
from desktop_app.rights.finding_more import ASKED, PLAN, ROLE, TALK
from desktop_app.rights.personal import milestone_of
from desktop_app.search import Row as Known
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.rights.finding import Finder, Found

MOST = 5
LOOKED_AT = 8
"""Asked for more than are shown: what leads nowhere here falls out."""
OWN = "eigen"
KINDS = ("document", "notitie", "contact", "herinnering", "gesprek", "afspraak", "uitkomst")
translate = QCoreApplication.translate


class Searcher:
    """Finds as one types; reads the content and the dossier when it is first asked."""

    def __init__(self, desk: Desk, content: Content) -> None:
        self._desk = desk
        self._content = content
        self._finder: Finder | None = None

    def forget(self) -> None:
        """Another dossier, or the same one changed."""
        self._finder = None

    def find(self, question: str) -> list[Row]:
        """The best answers as rows, the best first; none when a file of the content is wrong."""
        try:
            found = self._ready().find(question, LOOKED_AT)
        except InvoerFout as fault:
            self._desk.refused.emit(self._desk.words.say(fault.message))
            return []
        rows = (self._row(one) for one in found)
        return [row for row in rows if row is not None][:MOST]

    def _ready(self) -> Finder:
        if self._finder is None:
            shipped = finder_of(self._desk.regelboek)
            self._finder = shipped.with_own(list(self._own_rows()))
        return self._finder

    # ------------------------------------------------------------------ what was found

    def _row(self, found: Found) -> Row | None:
        """A row that leads to what was found; None where it leads nowhere now."""
        if found.soort in ("artikel", "urgent"):
            page = self._content.page(found.id)
            if page is None:
                return None
            return entry_of(page, "" if page.kop.zwaar else found.eerste_zin)
        if found.soort == "check":
            kind = translate("Results", "Check")
            return Row(f"check:{found.id}", found.titel, _after(kind, found.eerste_zin))
        if found.soort == "begrip":
            kind = translate("Results", "Begrip")
            return Row(f"begrip:{found.id}", found.titel, _after(kind, found.eerste_zin))
        if found.soort == "mijlpaal":
            return self._step(found)
        return self._other(found)

    def _other(self, found: Found) -> Row | None:
        """What only the window finds; a conversation can only be prepared with a dossier."""
        if found.soort == TALK and self._desk.session is None:
            return None
        place, kind = {
            TALK: (f"gesprekken:{found.id}", translate("Results", "Gesprek")),
            ROLE: (f"rol:{found.id}", translate("Results", "Wie is wie")),
            ASKED: (f"gevraagd:{found.id}", translate("Results", "Mag dit gevraagd worden?")),
            PLAN: (f"plan:{found.id}", translate("Results", "Een plan, nog geen wet")),
        }.get(found.soort, (found.id, translate("Results", "Uit je dossier")))
        return Row(place, found.titel, _after(kind, found.eerste_zin))

    def _step(self, found: Found) -> Row | None:
        traject = self._desk.traject
        step = milestone_of(found.id, traject) if traject is not None else None
        if step is None or step.stand == "vervallen":
            return None
        kind = translate("Results", "Op je tijdlijn")
        return Row(f"tijdlijn:{step.sleutel}", found.titel, _after(kind, found.eerste_zin))

    # ------------------------------------------------------------------ the reader's own

    def _own_rows(self) -> Iterator[Known]:
        """What the dossier holds that can be shown somewhere; its words stay in memory."""
        desk = self._desk
        if desk.session is None:
            return
        try:
            entries = desk.entries(*KINDS)
        except InvoerFout:  # the disk is gone, and the desk has said so
            return
        for entry in entries:
            row = self._of_entry(entry, entry.payload)
            if row is not None:
                yield row
        if desk.traject is not None:
            for moment in own_moments(desk.facts, entries, desk.today, desk.words):
                talk = moment.kind == "gesprek" and moment.key.removeprefix(ENTRY)
                place = f"gesprekken:{talk}" if talk else f"tijdlijn:{moment.key}"
                yield _known(place, moment.title, "")

    def _of_entry(self, entry: Entry, content: Any) -> Known | None:
        kind = entry.kind
        if kind == "document" and self._desk.traject is not None:
            listed = {paper.id for paper in self._desk.regelboek.documenten}
            key = content.soort if content.soort in listed else entry.id
            text = f"{content.toelichting}\n{content.volgens_stuk}\n{content.volgens_mij}"
            return _known(f"documenten:{key}", content.titel, text)
        if kind == "notitie" and content.onderwerp:
            return _known(content.onderwerp, _note_title(content.titel), content.tekst)
        if kind == "notitie" and content.mijlpaal and self._desk.traject is not None:
            key = f"tijdlijn:{content.mijlpaal}"
            return _known(key, _note_title(content.titel), content.tekst)
        if kind == "herinnering" and content.gezien_op is None:
            return _known("vandaag:herinneringen", content.tekst, "")
        if kind == "contact":
            name = content.naam or content.organisatie
            return _known("gegevens:mensen", name, content.organisatie) if name else None
        if kind == "uitkomst" and content.titel:
            return _known("checks", content.titel, "")
        return None


def _note_title(title: str) -> str:
    """Told apart from the page it belongs to."""
    if not title:
        return translate("Results", "Jouw notitie")
    return translate("Results", "Jouw notitie: {titel}").format(titel=title)


def _known(key: str, title: str, text: str) -> Known:
    """A row to find; a title of many lines is shown as one."""
    return Known(key, " ".join(title.split())[:200], text[:20_000], OWN)


def _after(kind: str, sentence: str) -> str:
    return f"{kind} · {sentence}" if sentence else kind
