"""The screens of a check before its outcome: the beginning, a question, and a word in advance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.help.reading import Section
from desktop_app.gui.pages.rights.check_rows import AnswerRows
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Blok, load_page
from desktop_app.rights.checks import Antwoord, Check, Vraag


class Panel(QWidget):
    """One screen; made anew each time, so that nothing of another one stays behind."""

    wanted = Signal(str)
    """Another place in the window, such as "artikel:vso-ziek"."""
    stopped = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space("gap"))

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError

    def said(self) -> str:
        """What is said of it to who cannot see it."""
        raise NotImplementedError

    def add_links(self, links: Iterable[tuple[str, str]]) -> None:
        """Places to read on: what is wanted and what it is called."""
        column = QVBoxLayout()
        column.setSpacing(self._theme.space("tiny"))
        for place, title in links:
            link = Link(self._theme, title, parent=self)
            link.clicked.connect(lambda _=False, place=place: self.wanted.emit(place))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(column)

    def add_buttons(self, *buttons: Button) -> None:
        """Side by side, on as many rows as they need."""
        flow = FlowLayout(self._theme.space("gap"))
        for button in buttons:
            flow.addWidget(button)
        self.column.addLayout(flow)

    def back_button(self) -> Button:
        """To the question before this one."""
        button = Button(self._theme, self.tr("Vorige vraag"), icon="chevron-left", parent=self)
        button.clicked.connect(self.went_back)
        return button

    def stop_button(self) -> Button:
        """Out of the check."""
        button = Button(self._theme, self.tr("Stop met deze check"), parent=self)
        button.clicked.connect(self.stopped)
        return button

    def help_button(self) -> Button:
        """To somebody who helps."""
        button = Button(self._theme, self.tr("Hulp van een mens"), icon="life-buoy", parent=self)
        button.clicked.connect(lambda: self.wanted.emit("hulp"))
        return button


class BeginPanel(Panel):
    """What the check is about, how long it takes and what to have at hand."""

    begun = Signal()

    def __init__(self, theme: Theme, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._check = check
        self.begin_button = Button(theme, self.tr("Begin met de vragen"), main=True, parent=self)
        self.begin_button.clicked.connect(self.begun)
        self._assemble()

    def _assemble(self) -> None:
        theme, check = self._theme, self._check
        self.column.addWidget(Heading(theme, check.titel, 2))
        self.column.addWidget(Words(theme, check.kort))
        if check.zwaar:
            self.column.addWidget(Words(theme, check.zwaar, bold=True))
        if check.vooraf:
            before = Section(theme, [Blok("punten", check.vooraf)])
            before.setAccessibleName(self.tr("Voor je begint"))
            self.column.addWidget(before)
        help_button = (self.help_button(),) if check.zwaar else ()
        later = Button(theme, self.tr("Nu niet"), parent=self)
        later.clicked.connect(self.stopped)
        self.add_buttons(self.begin_button, *help_button, later)

    def first(self) -> QWidget:
        """To begin."""
        return self.begin_button

    def said(self) -> str:
        """Its title, what it is, and what is said before."""
        check = self._check
        return " ".join(
            part for part in (check.titel + ".", check.kort, check.zwaar, *check.vooraf) if part
        )


class QuestionPanel(Panel):
    """One question with its help and its answers."""

    chosen = Signal(str)
    left = Signal()
    """Asked again, and left as it was."""

    def __init__(
        self,
        theme: Theme,
        question: Vraag,
        earlier: Antwoord | None,
        *,
        can_go_back: bool,
        parent: QWidget | None = None,
    ) -> None:
        """earlier: the answer it has, when it is asked again."""
        super().__init__(theme, parent)
        self._question = question
        self._earlier = earlier
        self._can_go_back = can_go_back
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        question, earlier = self._question, self._earlier
        notes = {} if earlier is None else {earlier.keuze.id: self._note(earlier)}
        self.rows = AnswerRows(self._theme, question.tekst, question.keuzes, notes, parent=self)

    def _note(self, earlier: Antwoord) -> str:
        if earlier.bron == "feiten":
            return self.tr("Dit staat in je gegevens.")
        return self.tr("Dit koos je eerder.")

    def _assemble(self) -> None:
        theme, question = self._theme, self._question
        self.column.addWidget(Heading(theme, question.tekst, 2))
        if question.uitleg:
            self.column.addWidget(Words(theme, question.uitleg, role="muted"))
        if self._earlier is not None and self._earlier.bron == "feiten":
            text = self.tr("Kies je hier iets anders? Je gegevens blijven zoals ze zijn.")
            self.column.addWidget(Words(theme, text))
        self.column.addWidget(self.rows)
        self.add_links(pages_of(question.artikelen))
        buttons = [self.back_button()] if self._can_go_back else []
        if self._earlier is not None:
            leave = Button(theme, self.tr("Laat dit zo"), parent=self)
            leave.clicked.connect(self.left)
            buttons.append(leave)
        self.add_buttons(*buttons, self.stop_button())

    def _connect(self) -> None:
        self.rows.chosen.connect(self.chosen)

    def first(self) -> QWidget:
        """The answer that was given before, else the first."""
        return self.rows.first()

    def said(self) -> str:
        """The question and its help."""
        return f"{self._question.tekst} {self._question.uitleg}".strip()


class HeavyPanel(Panel):
    """Says calmly what is coming, with a human beside it, before the outcome is shown."""

    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        sentences: Sequence[str],
        *,
        can_go_back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._sentences = sentences
        self._title = self.tr("Je uitkomst staat klaar")
        self.open_button = Button(theme, self.tr("Lees de uitkomst"), main=True, parent=self)
        self.open_button.clicked.connect(self.opened)
        self._assemble(can_go_back=can_go_back)

    def _assemble(self, *, can_go_back: bool) -> None:
        theme = self._theme
        self.column.addWidget(Heading(theme, self._title, 2))
        for sentence in self._sentences:
            self.column.addWidget(Words(theme, sentence))
        back = (self.back_button(),) if can_go_back else ()
        self.add_buttons(self.open_button, self.help_button(), *back, self.stop_button())

    def first(self) -> QWidget:
        """To read it."""
        return self.open_button

    def said(self) -> str:
        """What is coming."""
        return " ".join((f"{self._title}.", *self._sentences))


def pages_of(articles: Iterable[str], urgent: Iterable[str] = ()) -> list[tuple[str, str]]:
    """What to want and its title, for each page that there is; urgent ones first."""
    kinds = (("dringend", urgent), ("artikel", articles))
    found = []
    for kind, id in dict.fromkeys((kind, id) for kind, ids in kinds for id in ids):
        try:
            found.append((f"{kind}:{id}", load_page(id).titel))
        except KeyError:
            continue  # a page that has been taken away since
    return found
