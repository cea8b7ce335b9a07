"""What the pages are called wherever a word leads to them: the side bar and the page Meer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.marking import QT_TRANSLATE_NOOP

NAMES: Mapping[str, str] = {
    "vandaag": QT_TRANSLATE_NOOP("PageNames", "Vandaag"),
    "tijdlijn": QT_TRANSLATE_NOOP("PageNames", "Tijdlijn"),
    "rechten": QT_TRANSLATE_NOOP("PageNames", "Rechten"),
    "documenten": QT_TRANSLATE_NOOP("PageNames", "Documenten"),
    "gesprekken": QT_TRANSLATE_NOOP("PageNames", "Gesprekken"),
    "spoor2": QT_TRANSLATE_NOOP("PageNames", "Tweede spoor"),
    "meer": QT_TRANSLATE_NOOP("PageNames", "Meer"),
    "orde": QT_TRANSLATE_NOOP("PageNames", "Mijn dossier op orde"),
    "opbouw": QT_TRANSLATE_NOOP("PageNames", "Opbouw en belasting"),
    "wiamap": QT_TRANSLATE_NOOP("PageNames", "Mijn WIA-map"),
    "na104": QT_TRANSLATE_NOOP("PageNames", "Na 104 weken"),
    "delen": QT_TRANSLATE_NOOP("PageNames", "Delen"),
    "brieven": QT_TRANSLATE_NOOP("PageNames", "Brieven"),
    "gegevens": QT_TRANSLATE_NOOP("PageNames", "Mijn gegevens"),
    "bestand": QT_TRANSLATE_NOOP("PageNames", "Mijn bestand"),
    "instellingen": QT_TRANSLATE_NOOP("PageNames", "Instellingen"),
    "hulp": QT_TRANSLATE_NOOP("PageNames", "Hulp"),
}
"""By page id; each page of the registry with a place in the bar or under Meer has one."""


def page_name(id: str) -> str:
    """The name in the language of the window. Raises KeyError for a page without one."""
    return QCoreApplication.translate("PageNames", NAMES[id])
