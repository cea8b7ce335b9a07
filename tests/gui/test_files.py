"""Asking for a file: answered by tests, in Dutch for people, and without a trace."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from desktop_app.gui.files import Files

KINDS = "Dossier (*.spoorboekje);;Alles (*)"
pytestmark = pytest.mark.usefixtures("qapp")


def during(act: object) -> None:
    """Do something with the dialog as soon as it stands."""
    QTimer.singleShot(50, lambda: act(QApplication.activeModalWidget()))  # type: ignore[operator]


def test_answers_are_given_in_order_and_nothing_is_asked() -> None:
    files = Files([Path("/a"), None])
    files.answers.append(Path("/b"))
    assert files.choose_to_open(None, "Open", KINDS) == Path("/a")
    assert files.choose_to_save(None, "Bewaar", KINDS) is None
    assert files.choose_to_save(None, "Bewaar", KINDS, Path("/x")) == Path("/b")


def test_stopping_gives_nothing() -> None:
    during(lambda dialog: dialog.reject())
    assert Files().choose_to_open(None, "Open je bestand", KINDS) is None


def test_a_place_to_save_gets_the_ending(tmp_path: Path) -> None:
    def type_name(dialog: QFileDialog) -> None:
        dialog.findChild(QLineEdit).setText("mijn")  # type: ignore[union-attr]
        dialog.accept()

    during(type_name)
    chosen = Files().choose_to_save(None, "Bewaar je bestand", KINDS, tmp_path)
    assert chosen == tmp_path / "mijn.spoorboekje"


def test_it_begins_at_the_file_it_was_told(tmp_path: Path) -> None:
    (tmp_path / "mijn.spoorboekje").write_bytes(b"")
    during(lambda dialog: dialog.accept())
    chosen = Files().choose_to_open(None, "Open", KINDS, tmp_path / "mijn.spoorboekje")
    assert chosen == tmp_path / "mijn.spoorboekje"


def test_the_dialog_speaks_dutch(tmp_path: Path) -> None:
    said: list[str] = []

    def look(dialog: QFileDialog) -> None:
        said.extend(w.text().replace("&", "") for w in dialog.findChildren(QPushButton))
        said.extend(w.text().replace("&", "") for w in dialog.findChildren(QLabel))
        dialog.reject()

    during(look)
    Files().choose_to_open(None, "Open je bestand", KINDS, tmp_path)
    assert {"Open", "Annuleer", "Naam van het bestand:", "Soort bestand:"} <= set(said)
    assert not {"Cancel", "File name:", "Files of type:", "Look in:"} & set(said)


def test_saving_has_the_same_words_on_its_buttons(tmp_path: Path) -> None:
    said: list[str] = []

    def look(dialog: QFileDialog) -> None:
        said.extend(w.text().replace("&", "") for w in dialog.findChildren(QPushButton))
        dialog.reject()

    during(look)
    Files().choose_to_save(None, "Bewaar je bestand", KINDS, tmp_path)
    assert {"Bewaar", "Annuleer"} <= set(said)


def test_without_a_place_it_begins_at_home_not_where_it_was_started(own_home: Path) -> None:
    folders: list[str] = []

    def look(dialog: QFileDialog) -> None:
        folders.append(dialog.directory().absolutePath())
        dialog.reject()

    during(look)
    Files().choose_to_open(None, "Open je bestand", KINDS)
    assert folders == [str(own_home)]


NO_TRACE = """
import sys
import desktop_app.gui
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.gui.files import Files
app = QApplication([])
QTimer.singleShot(50, lambda: app.activeModalWidget().accept())
print(Files().choose_to_open(None, "Open", "Dossier (*.spoorboekje)", Path(sys.argv[1])))
"""


def test_no_trace_of_the_folder_is_left_in_the_home(own_home: Path, tmp_path: Path) -> None:
    secret = tmp_path / "mijn.spoorboekje"
    secret.write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-c", NO_TRACE, str(secret)],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == str(secret)
    assert [path for path in own_home.rglob("*") if path.name.endswith(".conf")] == []
