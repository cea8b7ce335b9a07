"""Every text of the window can be translated, and Qt itself speaks Dutch."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui import language
from tests.gui.widget_strings import ROOT, code_files, translated, untranslated

LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
SAME_IN_DUTCH = {"Alt+Left", "Alt+Right", "Computer", "Type", "OK", "Ctrl", "Shift", "Alt", "Esc"}
NOT_SHOWN = {"QMimeType", "QShortcut"}
"""Names of kinds of files come from the system; names of keys have a test of their own."""


@pytest.fixture(autouse=True)
def own_language(qapp: QApplication) -> Iterator[None]:
    """Other tests read plain Dutch again."""
    yield
    language.uninstall(qapp)


def names(path: Path) -> str:
    return path.relative_to(ROOT / "desktop_app" / "gui").as_posix()


@pytest.mark.parametrize("path", code_files(), ids=names)
def test_no_text_is_shown_past_the_translators(path: Path) -> None:
    assert untranslated(path) == []


def test_the_extracting_tool_sees_every_text_under_the_name_that_the_window_asks_for(
    tmp_path: Path,
) -> None:
    """It misses a text inside an f-string, and what follows a class in a class."""
    target = tmp_path / "alles.ts"
    files = [str(path) for path in code_files()]
    subprocess.run([LUPDATE, *files, "-ts", target], check=True, capture_output=True)
    tree = ET.parse(target)
    extracted = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    declared = {context for context, _ in extracted}
    missed = [
        text
        for path in code_files()
        for text in translated(path)
        if ((text.context, text.text) not in extracted if text.text else True)
        and not (text.text == "" and _declared_elsewhere(path, text.context))
    ]
    assert missed == []
    assert len(declared) > 3


def _declared_elsewhere(path: Path, context: str) -> bool:
    """A text that is only looked up here is fine where the same file marks its texts for us."""
    return f'QT_TRANSLATE_NOOP("{context}"' in path.read_text(encoding="utf-8")


class Recorder(QTranslator):
    """Hears what is asked of translators, and says nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str | None]] = set()

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if n < 0:
            self.asked.add((context, source, disambiguation))
        return None


def test_what_qt_says_itself_is_dutch(qapp: QApplication, qtbot: QtBot) -> None:
    language.install(qapp)
    recorder = Recorder()
    qapp.installTranslator(recorder)
    try:
        show_what_qt_brings(qtbot)
    finally:
        qapp.removeTranslator(recorder)
    english = {
        (context, source)
        for context, source, remark in recorder.asked
        if context not in NOT_SHOWN
        and source not in SAME_IN_DUTCH
        and source.strip(" %0123456789.:()")
        and QCoreApplication.translate(context, source, remark) == source
    }
    assert english == set()
    assert ("QFileDialog", "&Look in:", None) in recorder.asked, "the file dialog was really there"


def show_what_qt_brings(qtbot: QtBot) -> None:
    """The dialogs and menus that come from Qt, each shown once."""
    widgets: list[QWidget] = [QCalendarWidget(), QMessageBox()]
    for mode in QFileDialog.AcceptMode:
        for kind in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory):
            dialog = QFileDialog()
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setAcceptMode(mode)
            dialog.setFileMode(kind)
            widgets.append(dialog)
    line, text = QLineEdit("x"), QPlainTextEdit("x")
    widgets += [line, text, line.createStandardContextMenu(), text.createStandardContextMenu()]
    for widget in widgets:
        qtbot.addWidget(widget)
        # No picture is needed, and the invisible platform warns of every top-level window.
        widget.ensurePolished()
        widget.sizeHint()


def test_shortcuts_keep_their_meaning_in_every_language(qapp: QApplication) -> None:
    """Qt reads names of keys through the translators too."""
    keys = ("Ctrl+L", "Ctrl+Shift+Z", "F1", "Ctrl+=", "Alt+Left", "Del", "PgUp", "Space", "Ctrl++")
    plain = [QKeySequence(key)[0] for key in keys]
    for name in (language.SOURCE, language.PSEUDO):
        language.install(qapp, name)
        assert [QKeySequence(key)[0] for key in keys] == plain


def test_the_pseudo_language_doubles_words_and_keeps_what_is_filled_in(qapp: QApplication) -> None:
    class Speaker(QObject):
        def say(self) -> str:
            return self.tr("Week {week}").format(week=42)

        def count(self) -> str:
            return self.tr("%n keer", "", 3)

    assert Speaker().say() == "Week 42"
    language.install(qapp, language.PSEUDO)
    assert Speaker().say() == "[Week 42 Week 42]"
    assert Speaker().count() == "[3 keer 3 keer]"
    language.install(qapp)
    assert Speaker().say() == "Week 42", "another language takes its place"


def test_an_unknown_language_falls_back_to_dutch(qapp: QApplication) -> None:
    language.install(qapp, "xx")
    assert QCoreApplication.translate("MainWindow", "Nog geen tijdlijn") == "Nog geen tijdlijn"
