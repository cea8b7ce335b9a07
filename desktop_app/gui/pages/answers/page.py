"""All answers on one page; each opens in place, and says what would change before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.answers.row import AnswerRow
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.questions import QUESTIONS, first_open
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

if TYPE_CHECKING:
    from desktop_app.dossier import Session


class AnswersPage(Page):
    """One row a question; its item is the id of a question, which is then open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Mijn antwoorden"), 1)
        self._help = Words(
            theme, self.tr("Klopt er iets niet? Je kunt elk antwoord veranderen."), role="muted"
        )
        self.rows = {question.id: AnswerRow(self.context, question) for question in QUESTIONS}
        self.kept = KeptRow(self.context)
        self.today_button = Button(theme, self.tr("Ga naar Vandaag"), main=True)
        self.more_link = Link(theme, self.tr("Ga verder met vragen"))

    def _assemble(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._help)
        flow = FlowLayout(self.context.theme.space("gap"))
        flow.addWidget(self.today_button)
        flow.addWidget(self.more_link)
        self.column.addLayout(flow)
        for row in self.rows.values():
            self.column.addWidget(row)
        self.column.addWidget(self.kept)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for row in self.rows.values():
            row.opened.connect(self._only)
        self.today_button.clicked.connect(lambda: self.context.go("vandaag", ""))
        self.more_link.clicked.connect(lambda: self.context.go("vragen", first_open(self.context)))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Mijn antwoorden")

    def refresh(self) -> None:
        """Read every answer again; a question that is open keeps what is half typed."""
        for row in self.rows.values():
            row.refresh()
        self.kept.refresh()
        order_tabs(self.body)
        self.more_link.setVisible(any(not row.answered for row in self.rows.values()))

    def show_item(self, key: str) -> None:
        """Open this question."""
        if key in self.rows:
            self.rows[key].open()
            self.ensureWidgetVisible(self.rows[key])

    def first_focus(self) -> QWidget:
        """The way on."""
        return self.today_button

    def place(self) -> str:
        """The question that is open."""
        return next((id for id, row in self.rows.items() if row.is_open), "")

    def commit(self) -> None:
        """Keep what is filled in and can be."""
        for row in self.rows.values():
            row.commit()

    def _only(self, opened: str) -> None:
        """One question at a time."""
        for id, row in self.rows.items():
            if id != opened:
                row.close_form()
        order_tabs(self.body)


class KeptRow(Surface):
    """Where the dossier stands, or that it stands nowhere yet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._title = Heading(theme, self.tr("Waar je dossier staat"), 3)
        self.said = Words(theme, "")
        self.keep_button = Button(theme, self.tr("Bewaar nu"), icon="save")
        self.own_button = Button(theme, self.tr("Begin mijn eigen dossier"))
        self.password_button = Button(theme, self.tr("Verander wachtwoord"), icon="key-round")

    def _assemble(self) -> None:
        column = self.inside_column("small")
        column.addWidget(self._title)
        column.addWidget(self.said)
        flow = FlowLayout(self.context.theme.space("gap"))
        flow.addWidget(self.keep_button)
        flow.addWidget(self.password_button)
        flow.addWidget(self.own_button)
        column.addLayout(flow)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self._keep)
        self.password_button.clicked.connect(self._renew)
        self.own_button.clicked.connect(lambda: self.context.go("begin", ""))

    def refresh(self) -> None:
        """Read where it stands."""
        desk = self.context.desk
        session = desk.session
        if session is None:
            return
        self.own_button.setVisible(desk.is_example)
        self.keep_button.setVisible(desk.unsaved and not desk.is_example)
        self.password_button.setVisible(not desk.unsaved and not session.read_only)
        self.password_button.setText(
            self.tr("Verander wachtwoord") if session.encrypted else self.tr("Kies een wachtwoord")
        )
        self.password_button.updateGeometry()
        self.said.setText(self._where(session))

    def _where(self, session: Session) -> str:
        desk = self.context.desk
        if desk.is_example:
            return desk.words.get("begin.voorbeeld")
        if desk.unsaved:
            return self.tr("Nog nergens. Je antwoorden staan alleen in dit venster.")
        from desktop_app.traject.errors import shown_path

        form = self.tr("{plek}, met een wachtwoord")
        if not session.encrypted:
            form = self.tr("{plek}, zonder wachtwoord")
        return form.format(plek=shown_path(session.path))

    def _keep(self) -> None:
        from desktop_app.gui.pages.start.keep import open_keep

        open_keep(self.context, self.window())

    def _renew(self) -> None:
        from desktop_app.gui.pages.opening.renew import ask_new_password

        why = self.context.words.get("openen.ander_wachtwoord")
        ask_new_password(self.context, self.window(), why)
