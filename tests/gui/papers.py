"""The page Documenten in a real window, for its tests: keys, dialogs and dragged files."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.dossier import Document, Session
from desktop_app.gui.pages.documents.page import DocumentsPage
from desktop_app.gui.pages.documents.papers import Paper
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle


def open_papers(window: MainWindow, key: str = "") -> DocumentsPage:
    """The page, in front."""
    window.go("documenten", key)
    settle()
    page = window.pages.current
    assert isinstance(page, DocumentsPage)
    return page


def shown(page: DocumentsPage) -> list[str]:
    """Keys of the papers in the list."""
    return [paper.key for paper in page.model.papers]


def paper_of(page: DocumentsPage, key: str) -> Paper:
    """One of all papers."""
    return next(paper for paper in page._papers if paper.key == key)


def told(window: MainWindow) -> dict[str, Any]:
    """What the facts say of papers."""
    return dict(window.desk.facts_json().get("documenten") or {})


def press(page: DocumentsPage, *keys: Qt.Key) -> None:
    """Keys, in the list."""
    for key in keys:
        QTest.keyClick(page.view, key)
    settle()


def select(page: DocumentsPage, key: str) -> Paper:
    """Select a paper in the list, as the person does."""
    number = page.model.row_of(key)
    assert number is not None
    page.view.setCurrentIndex(page.model.index(number))
    page.view.setFocus()
    settle()
    return paper_of(page, key)


def dragged(*files: Path, text: str = "") -> QMimeData:
    """What another program hands over."""
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    if text:
        data.setText(text)
    return data


def drop(window: MainWindow, at: QPoint, data: QMimeData) -> bool:
    """Drag something over the window and let it go at a point; whether it was taken.

    The events go to the window as the system sends them: Qt itself finds who takes them.
    """
    handle = window.windowHandle()
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    entering = QDragEnterEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(handle, entering)
    moving = QDragMoveEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(handle, moving)
    dropping = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(handle, dropping)
    return bool(moving.isAccepted() and dropping.isAccepted())


def middle_of(window: MainWindow, page: DocumentsPage, key: str) -> QPoint:
    """The middle of a row of the list, in the window."""
    number = page.model.row_of(key)
    assert number is not None
    page.view.scrollTo(page.model.index(number))
    settle()
    rect = page.view.visualRect(page.model.index(number))
    return page.view.viewport().mapTo(window, rect.center())


def session_of(window: MainWindow) -> Session:
    """The open dossier."""
    assert window.desk.session is not None
    return window.desk.session


def attach(window: MainWindow, key: str, name: str, content: bytes) -> str:
    """A file on a paper of the catalogue, without the page; its id."""
    made: list[str] = []

    def command(session: Session) -> None:
        entry = session.add_entry(Document(titel="Brief", soort=key))
        made.append(session.add_file(entry.id, io.BytesIO(content), name).id)

    window.desk.change(command, "")
    settle()
    return made[0]


def names(page: DocumentsPage) -> list[str]:
    """The files that the card shows, from the top."""
    return [row.name.text() for row in page.card.files.rows]


def refusals(window: MainWindow) -> list[str]:
    """What is refused from now on."""
    said: list[str] = []
    window.desk.refused.connect(said.append)
    return said
