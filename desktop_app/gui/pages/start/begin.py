"""The first screen: begin, open, or look around."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.narrow import NarrowPage
from desktop_app.gui.pages.start.places import LAST_ONE, documents, last_place
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words


class BeginPage(NarrowPage):
    """Four calm sentences and at most five choices; the first is the likeliest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Welkom bij Spoorboekje"), 1)
        self._what = Words(
            theme,
            self.tr("Ben je langer ziek? Hier zie je wat er gebeurt, wanneer, en wie aan zet is."),
        )
        self._facts = Words(
            theme,
            "\n".join(
                (
                    self.tr("Dit duurt ongeveer 3 minuten."),
                    self.tr("Je hebt alleen je eerste ziektedag nodig."),
                    self.tr("Stoppen kan altijd."),
                    self.tr("Gebruik liever niet een computer van je werk."),
                )
            ),
        )
        self.last_button = Button(
            theme, self.tr("Open mijn laatste dossier"), main=True, icon="folder-check"
        )
        self.new_button = Button(theme, self.tr("Begin een nieuw dossier"), main=True)
        self.new_later_button = Button(theme, self.tr("Begin een nieuw dossier"))
        self.open_button = Button(theme, self.tr("Open een dossier"), icon="folder-open")
        self.example_button = Button(theme, self.tr("Bekijk een voorbeeld"), icon="eye")
        self.zip_link = Link(theme, self.tr("Begin met een ZIP"))
        self.limits_link = Link(theme, self.tr("Wat Spoorboekje niet kan"))
        self.problem = Banner(theme, "", dismissable=False)
        self._private = PrivateLine(theme)

    def _assemble(self) -> None:
        theme = self.context.theme
        self.column.addWidget(self._heading)
        self.column.addWidget(self._what)
        self.column.addWidget(self._facts)
        first = FlowLayout(theme.space("gap"))
        first.addWidget(self.last_button)
        first.addWidget(self.new_button)
        others = FlowLayout(theme.space("gap"))
        for button in (self.new_later_button, self.open_button, self.example_button):
            others.addWidget(button)
        self.column.addLayout(first)
        self.column.addLayout(others)
        self.column.addWidget(self.zip_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.problem)
        self.column.addWidget(self._private)
        self.column.addWidget(self.limits_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem.hide()
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.last_button.clicked.connect(self._go_on)
        self.new_button.clicked.connect(self._begin)
        self.new_later_button.clicked.connect(self._begin)
        self.open_button.clicked.connect(self._open)
        self.example_button.clicked.connect(self._look_around)
        self.zip_link.clicked.connect(self._of_zip)
        self.limits_link.clicked.connect(lambda: self.context.go("hulp", "grenzen"))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Begin")

    def refresh(self) -> None:
        """Going on comes first, when there is something to go on with."""
        known = self.context.desk.session is not None or last_place(self.context) is not None
        self.last_button.setVisible(known)
        self.new_button.setVisible(not known)
        self.new_later_button.setVisible(known)

    def first_focus(self) -> QWidget:
        """The likeliest choice."""
        return self.new_button if self.last_button.isHidden() else self.last_button

    def _go_on(self) -> None:
        desk = self.context.desk
        if desk.session is None:
            self.context.go("openen", LAST_ONE)
        elif desk.unsaved and not desk.is_example:
            self.context.go("vragen", "")
        else:
            self.context.go("vandaag", "")

    def _begin(self) -> None:
        if self._may_leave():
            self.context.desk.release()
            self.context.go("vragen", "")

    def _open(self) -> None:
        from desktop_app.gui.pages.opening.facts_file import kinds_to_open

        if not self._may_leave():
            return
        path = self.context.files.choose_to_open(
            self.window(), self.tr("Open mijn dossier"), kinds_to_open(), documents()
        )
        if path is not None:
            self.context.go("openen", str(path))

    def _of_zip(self) -> None:
        from desktop_app.gui.pages.file.unpack import make_of_zip

        self.problem.hide()
        make_of_zip(self.context, self.window(), self._say_problem)

    def _say_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.show()
        announce(self, sentence)

    def _may_leave(self) -> bool:
        """Ask first about a dossier in memory that would be lost."""
        from desktop_app.gui.pages.start.keep import ask_before_close

        return ask_before_close(self.context, self.window())

    def _look_around(self) -> None:
        if self._may_leave():
            desk = self.context.desk
            desk.begin_example()
            self.context.go("vandaag", "")
            desk.refused.emit(desk.words.get("begin.voorbeeld"))


class PrivateLine(QWidget):
    """Says, with a lock, that nothing leaves the computer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.space("small"), 0, 0)
        row.setSpacing(theme.space("small"))
        text = self.tr("Alles blijft op jouw computer. Er gaat niets over het internet.")
        row.addWidget(IconLabel(theme, "lock", "muted", kind="small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(theme, text, "small", "muted"), 1)
