"""All keys in one table: the shortcuts of the window and the list under F1 are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.gui.marking import QT_TRANSLATE_NOOP


class KeyEntry(Struct, frozen=True):
    """A line of the list.

    keys: as Qt writes them; several do the same. handler: name of what the window does; empty
    for keys that a part of a page has itself. also: keys that work too and are not listed.
    """

    keys: tuple[str, ...]
    what: str
    handler: str = ""
    also: tuple[str, ...] = ()

    def said(self) -> str:
        """What it does, in the language of the window."""
        return _say(self.what)

    def said_keys(self) -> str:
        """The keys in words: "Ctrl en L", "Ctrl en Y of Ctrl, Shift en Z"."""
        return _say(OR).join(_in_words(key) for key in self.keys)


class KeyGroup(Struct, frozen=True):
    """Keys that work in the same place."""

    where: str
    entries: tuple[KeyEntry, ...]

    def said(self) -> str:
        """The place, in the language of the window."""
        return _say(self.where)


GROUPS: tuple[KeyGroup, ...] = (
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Overal"),
        (
            KeyEntry(("F1",), QT_TRANSLATE_NOOP("Keys", "Deze lijst met toetsen"), "keys"),
            KeyEntry(("F2",), QT_TRANSLATE_NOOP("Keys", "Hulp van een mens"), "help"),
            KeyEntry(("F5", "Ctrl+K"), QT_TRANSLATE_NOOP("Keys", "Zoek in je rechten"), "search"),
            KeyEntry(("F9",), QT_TRANSLATE_NOOP("Keys", "Verberg alles, en toon weer"), "hide"),
            KeyEntry(("Ctrl+L",), QT_TRANSLATE_NOOP("Keys", "Vergrendel je dossier"), "lock"),
            KeyEntry(("Ctrl+Z",), QT_TRANSLATE_NOOP("Keys", "Maak ongedaan"), "undo"),
            KeyEntry(("Ctrl+Y", "Ctrl+Shift+Z"), QT_TRANSLATE_NOOP("Keys", "Doe opnieuw"), "redo"),
            KeyEntry(
                ("Ctrl++",),
                QT_TRANSLATE_NOOP("Keys", "Maak de tekst groter"),
                "larger",
                also=("Ctrl+=",),
            ),
            KeyEntry(("Ctrl+-",), QT_TRANSLATE_NOOP("Keys", "Maak de tekst kleiner"), "smaller"),
            KeyEntry(("Ctrl+0",), QT_TRANSLATE_NOOP("Keys", "Gewone tekst"), "normal"),
            KeyEntry(("Tab",), QT_TRANSLATE_NOOP("Keys", "Naar het volgende")),
            KeyEntry(("Shift+Tab",), QT_TRANSLATE_NOOP("Keys", "Terug naar het vorige")),
            KeyEntry(("Space", "Return"), QT_TRANSLATE_NOOP("Keys", "Gebruik een knop")),
            KeyEntry(("Esc",), QT_TRANSLATE_NOOP("Keys", "Sluit een venster of kalender")),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Naar een pagina"),
        (
            KeyEntry(("Ctrl+1",), QT_TRANSLATE_NOOP("Keys", "Vandaag"), "page:vandaag"),
            KeyEntry(("Ctrl+2",), QT_TRANSLATE_NOOP("Keys", "Tijdlijn"), "page:tijdlijn"),
            KeyEntry(("Ctrl+3",), QT_TRANSLATE_NOOP("Keys", "Rechten"), "page:rechten"),
            KeyEntry(("Ctrl+4",), QT_TRANSLATE_NOOP("Keys", "Documenten"), "page:documenten"),
            KeyEntry(("Ctrl+G",), QT_TRANSLATE_NOOP("Keys", "Gesprekken"), "page:gesprekken"),
            KeyEntry(("Ctrl+5",), QT_TRANSLATE_NOOP("Keys", "Mijn gegevens"), "page:gegevens"),
            KeyEntry(("Ctrl+6",), QT_TRANSLATE_NOOP("Keys", "Mijn bestand"), "page:bestand"),
            KeyEntry(("Ctrl+7",), QT_TRANSLATE_NOOP("Keys", "Instellingen"), "page:instellingen"),
            KeyEntry(("Ctrl+8",), QT_TRANSLATE_NOOP("Keys", "Hulp"), "page:hulp"),
            KeyEntry(("Ctrl+9",), QT_TRANSLATE_NOOP("Keys", "Meer pagina’s"), "page:meer"),
            KeyEntry(("Alt+Left",), QT_TRANSLATE_NOOP("Keys", "Terug"), "back"),
            KeyEntry(("Alt+Right",), QT_TRANSLATE_NOOP("Keys", "Vooruit bij Rechten"), "forward"),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Op de tijdlijn"),
        (
            KeyEntry(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Vorige of volgende stap")),
            KeyEntry(("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Naar een andere lijn")),
            KeyEntry(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "Eerste of laatste stap")),
            KeyEntry(("T",), QT_TRANSLATE_NOOP("Keys", "Naar vandaag")),
            KeyEntry(("+", "-"), QT_TRANSLATE_NOOP("Keys", "Zoom in of zoom uit")),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Bij je documenten"),
        (
            KeyEntry(("H",), QT_TRANSLATE_NOOP("Keys", "Dit papier heb ik")),
            KeyEntry(("G",), QT_TRANSLATE_NOOP("Keys", "Dit papier heb ik gevraagd")),
            KeyEntry(("W",), QT_TRANSLATE_NOOP("Keys", "Dit papier is geweigerd")),
            KeyEntry(("N",), QT_TRANSLATE_NOOP("Keys", "Dit papier is niet nodig")),
            KeyEntry(("Backspace",), QT_TRANSLATE_NOOP("Keys", "Wis je keuze")),
        ),
    ),
)
"""Changed here, changed everywhere."""

OR = QT_TRANSLATE_NOOP("Keys", " of ")
NAMES: Mapping[str, str] = {
    "Left": QT_TRANSLATE_NOOP("Keys", "pijl links"),
    "Right": QT_TRANSLATE_NOOP("Keys", "pijl rechts"),
    "Up": QT_TRANSLATE_NOOP("Keys", "pijl omhoog"),
    "Down": QT_TRANSLATE_NOOP("Keys", "pijl omlaag"),
    "Space": QT_TRANSLATE_NOOP("Keys", "spatie"),
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "-": QT_TRANSLATE_NOOP("Keys", "− (min)"),
    "+": QT_TRANSLATE_NOOP("Keys", "+ (plus)"),
}
"""Keys whose own name says little, or is no Dutch."""


def entries() -> Iterator[KeyEntry]:
    """All lines of all groups."""
    for group in GROUPS:
        yield from group.entries


def handlers() -> frozenset[str]:
    """The names that `bind` wants a function for."""
    return frozenset(entry.handler for entry in entries() if entry.handler)


def bind(window: QWidget, functions: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Make the shortcuts of the window.

    functions: by handler name. Raises ValueError when one is missing or has no key: the list under
    F1 would not be true then.
    """
    wrong = handlers() ^ functions.keys()
    if wrong:
        raise ValueError(", ".join(sorted(wrong)))
    made = []
    for entry in entries():
        for key in (*entry.keys, *entry.also) if entry.handler else ():
            shortcut = QShortcut(QKeySequence(key), window)
            # A lambda, because a bound method would be given the signal's own arguments.
            shortcut.activated.connect(lambda name=entry.handler: functions[name]())
            made.append(shortcut)
    return made


def _in_words(key: str) -> str:
    """As one says it: "Ctrl+Shift+Z" is "Ctrl, Shift en Z"."""
    parts = key.replace("++", "+plus").split("+") if len(key) > 1 else [key]
    names = ["+" if part == "plus" else part for part in parts]
    said = [_say(NAMES[name]) if name in NAMES else name for name in names]
    if len(said) == 1:
        return said[0]
    return _say(QT_TRANSLATE_NOOP("Keys", "{eerste} en {laatste}")).format(
        eerste=", ".join(said[:-1]), laatste=said[-1]
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
