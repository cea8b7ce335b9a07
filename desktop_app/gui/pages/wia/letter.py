"""A letter of ours as plain text, filled in as far as the dossier knows, for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from desktop_app.rights.letters import load_letter
from desktop_app.rights.letters_fill import fill
from desktop_app.rights.letters_known import known_values
from desktop_app.rights.letters_model import FilledLetter

if TYPE_CHECKING:
    from desktop_app.gui.context import Context


def letter_text(id: str, context: Context) -> str:
    """The letter with this id; what is not known stays a blank to fill in by hand."""
    desk = context.desk
    if desk.facts is None or desk.traject is None:
        return ""
    letter = load_letter(id)
    contacts: list[Any] = [entry.payload for entry in desk.entries("contact")]
    known = known_values(letter, desk.facts, desk.traject, contacts, desk.today, context.words)
    values = {field: one.tekst for field, one in known.items()}
    return _lines(fill(letter, values, context.words))


def copy_letter(id: str, context: Context, said: str) -> None:
    """Put the letter on the clipboard and say so."""
    QGuiApplication.clipboard().setText(letter_text(id, context))
    context.desk.said.emit(said)


def _lines(letter: FilledLetter) -> str:
    parts = [letter.datum, "\n".join(letter.aan), letter.verzending, letter.onderwerp]
    parts.append(letter.aanhef)
    for block in letter.blokken:
        mark = "- " if block.soort == "punten" else ""
        parts.append("\n".join(f"{mark}{line}" for line in block.regels))
    parts += [letter.grondslag, letter.groet, letter.van, letter.kopie]
    return "\n\n".join(part for part in parts if part)
