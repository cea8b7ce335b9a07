"""What must be true of the content: sources, days in order, addresses; and the texts to read."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.rights.library import HELPLINES, load_build
from desktop_app.rights.model import Helplijn, Pagina
from desktop_app.text.message import Message
from desktop_app.traject.model import Bron


def page_faults(page: Pagina) -> Iterator[Message]:
    """A message for everything that is wrong with the head of a page."""
    kop = page.kop
    if kop.soort != "app" and not kop.bronnen:
        yield _fault("regel.bron", page.bestand, page.id, "bronnen")
    if kop.geldig_tot_en_met is not None and kop.geldig_tot_en_met < kop.geldig_vanaf:
        yield _fault("regel.dagen", page.bestand, page.id, "geldig_tot_en_met")
    if not page.blokken:
        yield _fault("rechten.leeg", page.bestand, page.id, "tekst")
    if kop.soort == "artikel":
        yield from _build_faults(page)
    yield from _source_faults(kop.bronnen, page.bestand, page.id)


def _build_faults(page: Pagina) -> Iterator[Message]:
    """An article has the headings of its build, in that order, and text under each."""
    wanted = load_build()
    told = [block.regels[0] for block in page.blokken if block.soort == "kop" and block.niveau == 2]
    known = [part.kop for part in wanted]
    for heading in told:
        if heading not in known:
            yield _fault("rechten.onbekende_kop", page.bestand, page.id, heading)
    if [heading for heading in known if heading in told] != [h for h in told if h in known]:
        yield _fault("rechten.volgorde", page.bestand, page.id, "tekst")
    for part in wanted:
        if part.moet and part.kop not in told:
            yield _fault("rechten.kop_ontbreekt", page.bestand, page.id, part.kop)
    for block, after in zip(page.blokken, (*page.blokken[1:], None), strict=True):
        if block.soort == "kop" and (after is None or after.soort == "kop"):
            yield _fault("rechten.lege_kop", page.bestand, page.id, block.regels[0])


def helpline_faults(line: Helplijn) -> Iterator[Message]:
    """A message for everything that is wrong with a helpline."""
    if not line.bronnen:
        yield _fault("regel.bron", HELPLINES, line.id, "bronnen")
    for number, contact in enumerate(line.contacten):
        if contact.soort == "website" and "://" in contact.waarde:
            yield _fault("rechten.adres", HELPLINES, line.id, f"contacten[{number}].waarde")
    yield from _source_faults(line.bronnen, HELPLINES, line.id)


def page_texts(page: Pagina) -> Iterator[tuple[str, str]]:
    """All that a reader sees of a page, each with a name for reports."""
    yield f"{page.id}.titel", page.titel
    yield f"{page.id}.kort", page.kort
    if page.kop.zwaar:
        yield f"{page.id}.zwaar", page.kop.zwaar
    for number, sentence in enumerate(page.kop.voor_jou):
        yield f"{page.id}.voor_jou[{number}]", sentence.tekst
    for number, block in enumerate(page.blokken):
        for line in block.regels:
            yield f"{page.id}[{number}]", line


def helpline_texts(line: Helplijn) -> Iterator[tuple[str, str]]:
    """All sentences of a helpline, each with a name for reports."""
    yield f"{line.id}.waarvoor", line.waarvoor
    yield f"{line.id}.wanneer", line.wanneer
    for text in line.bij_de_hand:
        yield f"{line.id}.bij_de_hand", text
    for contact in line.contacten:
        if contact.uitleg:
            yield f"{line.id}.{contact.waarde}", contact.uitleg


def _source_faults(sources: tuple[Bron, ...], file: str, id: str) -> Iterator[Message]:
    for number, source in enumerate(sources):
        place = f"bronnen[{number}]"
        if source.soort in {"wet", "regeling"} and not source.artikel:
            yield _fault("regel.artikel", file, id, f"{place}.artikel")
        if source.link is not None and not source.link.startswith("https://"):
            yield _fault("regel.link", file, id, f"{place}.link")
        if source.gecontroleerd is None:
            yield _fault("regel.gecontroleerd", file, id, f"{place}.gecontroleerd")


def _fault(message: str, file: str, id: str, field: str) -> Message:
    return Message(message, {"bestand": file, "regel": id, "veld": field})
