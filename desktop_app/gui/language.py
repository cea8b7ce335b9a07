"""The language of the window: our own words and those that Qt brings itself.

Our source language is Dutch, so Dutch needs no file of ours. Another language is a file
`resources/translations/spoorboekje_<language>.qm`, made by `packaging/translations.py`. Words of
Qt's own dialogs come from the file that Qt ships, and from `qt_<language>.qm` where that has gaps.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.text.resources import resource_path

SOURCE = "nl"
"""The language that the code itself is written in."""
PSEUDO = "pseudo"
"""No language: every text of ours twice as long, to see whether there is room for it."""
_OURS = "spoorboekje-language"


def install(app: QCoreApplication, language: str = SOURCE) -> None:
    """Let everything that is shown from now on speak `language`, instead of the one before.

    language: a code such as `nl`, or `PSEUDO`. Where words are missing, Dutch is shown.
    """
    uninstall(app)
    spoken = SOURCE if language == PSEUDO else language
    QLocale.setDefault(QLocale(spoken))
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resource_path("translations"))
    _load(app, f"qtbase_{spoken}", shipped)
    _load(app, f"qt_{spoken}", own)
    if language == PSEUDO:
        _add(app, PseudoTranslator())
    elif language != SOURCE:
        _load(app, f"spoorboekje_{language}", own)


def uninstall(app: QCoreApplication) -> None:
    """Take away what `install` brought."""
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()


class PseudoTranslator(QTranslator):
    """Says everything twice between brackets; what stands in braces is still filled in."""

    def isEmpty(self) -> bool:
        """It has an answer to everything."""
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002  (Qt's own door)
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        """The text twice. Words of Qt itself stay: names of keys among them have a meaning."""
        if context[:1] == "Q" and context[1:2].isupper():
            return None  # not "", which Qt would show
        return twice(source)


def twice(text: str) -> str:
    """`[Vandaag Vandaag]`: longer than any language would make it."""
    return f"[{text} {text}]" if text.strip() else text


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    """Install the translations of one file, if it is there."""
    translator = QTranslator()
    if translator.load(name, folder):
        _add(app, translator)


def _add(app: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OURS)
    translator.setParent(app)  # else Python ends it at once
    app.installTranslator(translator)
