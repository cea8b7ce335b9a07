"""What to know beside the map: old rules, doubts about facts, what is not computed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject


def notice_count(traject: Traject) -> int:
    """Number of things the panel would name."""
    return len(traject.waarschuwingen) + len(traject.open_vragen)


class AgeNotice(Surface):
    """A bar that says that the rules were checked long ago."""

    def __init__(
        self, theme: Theme, words: Messages, traject: Traject, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fill="werkgever_soft", edge="werkgever", parent=parent)
        text = words.get("venster.verouderd", dag=traject.regels_gecontroleerd)
        self.setAccessibleName(text)
        row = QVBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.addWidget(Words(theme, text))


class NoticePanel(Surface):
    """The list of doubts and of what could not be computed, calm and in full."""

    def __init__(
        self, theme: Theme, words: Messages, traject: Traject, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, reading=True, parent=parent)
        padding = theme.space("card_padding")
        column = QVBoxLayout(self)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(theme.space("small"))
        column.addWidget(Words(theme, self.tr("Let op"), "heading_3", bold=True))
        lines = [words.say(item.tekst) for item in traject.waarschuwingen]
        for line in lines:
            column.addWidget(Words(theme, line))
        asks = [
            words.get(
                "venster.vraag_na",
                tekst=words.say(item.reden),
                wie=Message(f"wie.{item.vraag_na_bij}"),
            )
            for item in traject.open_vragen
        ]
        if asks:
            column.addWidget(Words(theme, self.tr("Dit rekenen we niet uit"), bold=True))
        for ask in asks:
            column.addWidget(Words(theme, ask))
        self.setAccessibleName(self.tr("Let op"))
        self.setAccessibleDescription("\n".join([*lines, *asks]))
