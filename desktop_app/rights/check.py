"""What must be true of each page by itself: build, sources, days, signs; and the texts to read.

Whether what pages name exists is looked at in `check_links`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.rights.library import HELPLINES, load_build
from desktop_app.rights.model import Helplijn, Pagina
from desktop_app.text.message import Message
from desktop_app.traject.model import Bron

MOST_IN_SUMMARY = 2
MOST_IN_PARAGRAPH = 4
"""How many sentences `kort`, and a paragraph or point, has at most."""

_SENTENCE = re.compile(r"[.!?](?:[”’)]*)(?:\s|$)")
_WRONG_SIGN = re.compile(r"['\"`!]")


def page_faults(page: Pagina) -> Iterator[Message]:
    """A message for everything that is wrong with a page by itself."""
    kop = page.kop
    if kop.soort != "app" and not kop.bronnen:
        yield fault("regel.bron", page.bestand, page.id, "bronnen")
    if kop.geldig_tot_en_met is not None and kop.geldig_tot_en_met < kop.geldig_vanaf:
        yield fault("regel.dagen", page.bestand, page.id, "geldig_tot_en_met")
    if not page.blokken:
        yield fault("rechten.leeg", page.bestand, page.id, "tekst")
    if kop.soort == "artikel":
        yield from _build_faults(page)
    if sentence_count(page.kort) > MOST_IN_SUMMARY:
        yield fault("rechten.te_veel_zinnen", page.bestand, page.id, "kort")
    yield from _text_faults(page)
    yield from source_faults(kop.bronnen, page.bestand, page.id)


def _build_faults(page: Pagina) -> Iterator[Message]:
    """An article has the headings of its build, in that order, and text under each."""
    if not page.titel.endswith("?"):
        yield fault("rechten.geen_vraag", page.bestand, page.id, "titel")
    wanted = load_build()
    told = [block.regels[0] for block in page.blokken if block.soort == "kop" and block.niveau == 2]
    known = [part.kop for part in wanted]
    for heading in told:
        if heading not in known:
            yield fault("rechten.onbekende_kop", page.bestand, page.id, heading)
    if [heading for heading in known if heading in told] != [h for h in told if h in known]:
        yield fault("rechten.volgorde", page.bestand, page.id, "tekst")
    for part in wanted:
        if part.moet and part.kop not in told:
            yield fault("rechten.kop_ontbreekt", page.bestand, page.id, part.kop)
    for block, after in zip(page.blokken, (*page.blokken[1:], None), strict=True):
        if block.soort == "kop" and (after is None or after.soort == "kop"):
            yield fault("rechten.lege_kop", page.bestand, page.id, block.regels[0])


def _text_faults(page: Pagina) -> Iterator[Message]:
    """Empty texts, long paragraphs, and signs that we do not use."""
    for field in ("titel", "kort"):
        if not getattr(page.kop, field).strip():
            yield fault("rechten.veld_leeg", page.bestand, page.id, field)
    for name, text in page_texts(page):
        place = name.removeprefix(page.id).removeprefix(".")
        if sentence_count(text) > MOST_IN_PARAGRAPH:
            yield fault("rechten.lange_alinea", page.bestand, page.id, _begin(place, text))
        if _WRONG_SIGN.search(text):
            yield fault("rechten.teken", page.bestand, page.id, _begin(place, text))


def _begin(place: str, text: str) -> str:
    """Where a text stands: its field, or the first words of a piece of the body."""
    return place if not place.startswith("[") else " ".join(text.split()[:4])


def helpline_faults(line: Helplijn) -> Iterator[Message]:
    """A message for everything that is wrong with a helpline."""
    if not line.bronnen:
        yield fault("regel.bron", HELPLINES, line.id, "bronnen")
    for number, contact in enumerate(line.contacten):
        if contact.soort == "website" and "://" in contact.waarde:
            yield fault("rechten.adres", HELPLINES, line.id, f"contacten[{number}].waarde")
    yield from source_faults(line.bronnen, HELPLINES, line.id)


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


def sentence_count(text: str) -> int:
    """How many sentences a text has, by the marks that end them."""
    return len(_SENTENCE.findall(text))


def source_faults(sources: tuple[Bron, ...], file: str, id: str) -> Iterator[Message]:
    """A message for everything that is wrong with the sources of a page or an entry."""
    for number, source in enumerate(sources):
        place = f"bronnen[{number}]"
        if source.soort in {"wet", "regeling"} and not source.artikel:
            yield fault("regel.artikel", file, id, f"{place}.artikel")
        if source.link is not None and not source.link.startswith("https://"):
            yield fault("regel.link", file, id, f"{place}.link")
        if source.gecontroleerd is None:
            yield fault("regel.gecontroleerd", file, id, f"{place}.gecontroleerd")


def fault(message: str, file: str, id: str, field: str) -> Message:
    """The message of a fault in a content file: the file, the id of the entry, and the field."""
    return Message(message, {"bestand": file, "regel": id, "veld": field})
