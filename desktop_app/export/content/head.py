"""What stands at the head and foot of every document, and how its file is called."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import Block, Document
from desktop_app.export.content.material import Material
from desktop_app.export.safe_text import one_line
from desktop_app.text.messages import Messages

_LONGEST_NAME = 80


def headed(
    material: Material,
    audience: Audience,
    words: Messages,
    *,
    title: str,
    stem: str,
    blocks: Iterable[Block],
) -> Document:
    """A document about this material, filtered already, with its head and foot.

    title: in words. stem: see `file_name`.
    """
    return Document(
        title=title,
        name=name_of(material),
        made_on=material.vandaag,
        audience=audience,
        audience_line=audience_line(audience, words),
        foot=foot(material, words),
        file_name=file_name(stem, material),
        blocks=tuple(blocks),
    )


def name_of(material: Material) -> str:
    """The person's name on one line; empty when not told."""
    return one_line(material.facts.naam or "", _LONGEST_NAME)


def audience_line(audience: Audience, words: Messages) -> str:
    """For whom a document is made, and what that leaves out."""
    return words.get(f"pdf.voor.{audience}")


def foot(material: Material, words: Messages) -> str:
    """The sentence at the foot of every page: what this is, and how old its rules are."""
    traject = material.traject
    form = "pdf.voet_verouderd" if traject.regels_verouderd else "pdf.voet"
    return words.get(form, gemaakt=traject.vandaag, dag=traject.regels_gecontroleerd)


def file_name(stem: str, material: Material, ending: str = "pdf") -> str:
    """A name for the file that tells nothing but what it is and its day.

    stem: what it is, in letters that every system takes. Nothing typed by a person is in it.
    """
    return f"{stem} {material.vandaag.isoformat()}.{ending}"
