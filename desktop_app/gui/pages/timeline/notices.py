"""What to know beside the map: doubts about facts, and what is not computed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.timeline.head import PageHead
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject


def notice_count(traject: Traject) -> int:
    """Number of things the panel would name."""
    return len(traject.waarschuwingen) + len(traject.open_vragen)


class NoticePanel(Surface):
    """The list of doubts and of what could not be computed, calm and in full."""

    change_wanted = Signal(str)
    """The path of the fact that a doubt is about."""

    def __init__(
        self, theme: Theme, words: Messages, traject: Traject, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, reading=True, parent=parent)
        self._words = words
        self._doubts = [words.say(item.tekst) for item in traject.waarschuwingen]
        self._fields = [item.veld for item in traject.waarschuwingen]
        self.links: list[Link] = []
        """One for each doubt: to the fact it is about."""
        self._asks = [
            words.get(
                "venster.vraag_na",
                tekst=words.say(item.reden),
                wie=Message(f"wie.{item.vraag_na_bij}"),
            )
            for item in traject.open_vragen
        ]
        self._assemble()

    def _assemble(self) -> None:
        theme = self._theme
        column = self.inside_column("small")
        column.addWidget(Heading(theme, self.tr("Let op"), 3))
        for line, field in zip(self._doubts, self._fields, strict=True):
            column.addWidget(Words(theme, line))
            column.addWidget(self._link(line, field))
        if self._asks:
            column.addWidget(Words(theme, self.tr("Dit rekenen we niet uit"), bold=True))
        for ask in self._asks:
            column.addWidget(Words(theme, ask))
        self.setAccessibleName(self.tr("Let op"))
        self.setAccessibleDescription("\n".join([*self._doubts, *self._asks]))

    def _link(self, about: str, field: str) -> Link:
        link = Link(self._theme, self.tr("Verander"))
        link.setAccessibleName(self.tr("{doe}: {wat}").format(doe=link.text(), wat=about))
        link.clicked.connect(lambda: self.change_wanted.emit(field))
        self.links.append(link)
        return link


class NoticeDrawer(QObject):
    """Opens and closes the panel under the head of a page, and says how much is in it."""

    opened = Signal(QWidget)
    """The panel was opened by the person, and wants to be seen."""
    change_wanted = Signal(str)
    """The path of a fact that the person wants to change."""

    def __init__(self, theme: Theme, words: Messages, head: PageHead, column: QVBoxLayout) -> None:
        super().__init__(head)
        self._theme = theme
        self._words = words
        self._head = head
        self._column = column
        self._traject: Traject | None = None
        self._panel: NoticePanel | None = None
        head.notices_wanted.connect(self._toggle)

    def show_traject(self, traject: Traject | None) -> None:
        """What there is to mind of this traject; an open panel stays open."""
        was_open = self._panel is not None
        self._traject = traject
        self._close()
        count = notice_count(traject) if traject is not None else 0
        if was_open and traject is not None and count:
            self._open(traject)
        self._head.show_notices(count, opened=self._panel is not None)

    def open(self) -> None:
        """Open the panel, where there is something in it, and give it the keyboard."""
        if self._panel is None:
            self._toggle()
        if self._panel is not None:  # later: a page that opens gives it to its first thing
            QTimer.singleShot(0, self._panel, self._panel.setFocus)

    def _toggle(self) -> None:
        if self._traject is None or not notice_count(self._traject):
            return
        if self._panel is not None:
            self._close()
        else:
            panel = self._open(self._traject)
            panel.setFocus()
            self.opened.emit(panel)
        self._head.show_notices(notice_count(self._traject), opened=self._panel is not None)

    def _open(self, traject: Traject) -> NoticePanel:
        panel = NoticePanel(self._theme, self._words, traject)
        panel.change_wanted.connect(self.change_wanted)
        self._panel = panel
        self._column.insertWidget(self._column.indexOf(self._head) + 1, panel)
        QWidget.setTabOrder(self._head.notices_button, panel)
        panel.show()
        return panel

    def _close(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
