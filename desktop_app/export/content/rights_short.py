"""The rights that fit now, in short: question, answer, the person's own days, where it stands.

For the person and who helps: the sentences speak to the person, and what somebody may still use
is nobody else's business.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.export.audience import OWN_CIRCLE, Audience
from desktop_app.export.content.blocks import Block, Heading, Paragraph, Together
from desktop_app.export.content.material import Material
from desktop_app.export.content.sources import source_lines
from desktop_app.export.content.voice import Voice
from desktop_app.rights.fitting import fitting_articles
from desktop_app.rights.model import Pagina
from desktop_app.rights.personal import own_sentences, texts_filled

MOST = 5


def rights_in_short(material: Material, voice: Voice, audience: Audience) -> Iterator[Block]:
    """The heaviest pages that fit today; nothing for others than the person and who helps."""
    if audience not in OWN_CIRCLE:
        return
    fitting = fitting_articles(material.facts, material.traject)
    if not fitting:
        return
    yield Heading(voice.get("pdf.rechten", "pdf.rechten.ander"))
    if not voice.to_me:
        yield Paragraph(voice.words.get("pdf.rechten.voor_wie"), "muted")
    for page in fitting[:MOST]:
        yield Together(tuple(_page(page, material, voice)))


def _page(page: Pagina, material: Material, voice: Voice) -> Iterator[Block]:
    words = voice.words
    yield Heading(page.titel, 3)
    if page.kop.zwaar:
        yield Paragraph(page.kop.zwaar, "muted")
    yield Paragraph(texts_filled(page.kop.kort, material.vandaag))
    for sentence in own_sentences(page, material.facts, material.traject, words):
        yield Paragraph(sentence, "strong")
    lines = source_lines(page.kop.bronnen, words)
    if lines:
        yield Paragraph(words.get("pdf.bron", bronnen="; ".join(lines)), "muted")
