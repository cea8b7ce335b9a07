"""The recovery sheet on paper: the key of one dossier, to be kept where nobody else comes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from desktop_app.export.atomic import write_atomically
from desktop_app.export.looks import looks
from desktop_app.export.tagging.document import PageSetup, build_pdf
from desktop_app.export.tagging.lists import bullet_list
from desktop_app.export.tagging.metadata import DocumentInfo
from desktop_app.export.tagging.text import Heading, Text
from desktop_app.text.messages import Messages, load_messages

GROUPS_A_LINE = 5
_STEPS = ("pdf.herstel.bewaren", "pdf.herstel.openen", "pdf.herstel.nieuw_wachtwoord")


def write_recovery_sheet(
    code: str, out_path: Path, made_on: date, *, words: Messages | None = None
) -> None:
    """Write the sheet for a code of `dossier.keys.encode_recovery` (groups between spaces).

    The sheet is not encrypted: it is made for the printer. Its file gets mode 0600 and is
    replaced only when the new one is whole. Raises ExportError when it cannot be written.
    """
    write_atomically(out_path, recovery_sheet_pdf(code, made_on, words or load_messages()))


def recovery_sheet_pdf(code: str, made_on: date, words: Messages) -> bytes:
    """The bytes of the sheet; same code and day, same bytes."""
    look, title = looks(large=True), words.get("pdf.herstel.titel")
    signs = replace(look.strong, size=look.body.size * 1.5, line=1.8, before=4)
    groups = code.split()
    lines = [
        " ".join(groups[start : start + GROUPS_A_LINE])
        for start in range(0, len(groups), GROUPS_A_LINE)
    ]
    story: list[Any] = [
        Heading(title, 1, look.name),
        Text(words.get("pdf.herstel.gemaakt", dag=made_on), look.muted),
        Text(words.get("pdf.herstel.waarvoor"), replace(look.body, before=12)),
        Heading(words.get("pdf.herstel.code"), 2, look.chapter),
        *(Text(line, signs) for line in lines),
        Heading(words.get("pdf.herstel.hoe"), 2, look.chapter),
        *bullet_list([words.get(step) for step in _STEPS], look.body),
        Text(words.get("pdf.herstel.niemand"), replace(look.strong, before=12)),
    ]
    return build_pdf(story, DocumentInfo(title, made_on), PageSetup())
