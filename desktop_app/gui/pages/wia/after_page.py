"""Na 104 weken: what came of UWV, the days that follow from it, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import widest
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.pages.wia.after_cards import (
    Gate,
    GateCard,
    Known,
    KnownCard,
    Objection,
    ObjectionCard,
)
from desktop_app.gui.pages.wia.after_words import known_lines, no_wia_words, where_lines
from desktop_app.gui.pages.wia.moment import DECISION, last_of, own_day, own_days, path_of
from desktop_app.gui.pages.wia.path_cards import (
    Meaning,
    MeaningCard,
    MoreCard,
    StepsCard,
    TermsCard,
)
from desktop_app.gui.pages.wia.uwv_form import UwvForm, kinds
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.wia import Pad, load_path
from desktop_app.traject.model import Traject

FORM = "vertel"
"""Item of the page: the form; the kinds of what came are items too."""
OTHERWISE = ("uwv", "vakbond", "juridisch-loket", "huisarts", "113")


class AfterPage(Page):
    """What is known above, then the days to object, then the path; people who help below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._read: set[str] = set()
        """Heavy outcomes that were opened, while this dossier is open."""
        self._helping: tuple[str, ...] = ()
        self._shown_help: Helpers | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, context = self.context.theme, self.context
        self._heading = Heading(theme, self.title(), 1)
        self._where = Words(theme, "")
        self.known = KnownCard(theme)
        self.form = UwvForm(context)
        self.objection = ObjectionCard(context)
        self.gate = GateCard(theme)
        self._name = Heading(theme, "", 2)
        self.meaning = MeaningCard(theme)
        self.terms = TermsCard(context)
        self.steps = StepsCard(context, self.tr("Wat kun je doen?"))
        self.more = MoreCard(context)
        self._help = QWidget()
        self.map_link = Link(theme, self.tr("Ga naar je WIA-map"))
        self.empty = EmptyState(
            theme,
            "route",
            self.tr("Nog geen tijdlijn"),
            self.tr("Vertel wanneer je ziek werd. Dan zie je hier wat er na 104 weken komt."),
            self.tr("Beantwoord de vragen"),
        )

    def _assemble(self) -> None:
        self._helpers = QVBoxLayout(self._help)
        self._helpers.setContentsMargins(0, 0, 0, 0)
        self._path = (self._name, self.meaning, self.terms, self.steps, self.more)
        self._cards = (
            self.known, self.form, self.objection, self.gate, *self._path, self._help,
        )  # fmt: skip
        for widget in (self._heading, self._where, *self._cards):
            self.column.addWidget(widget)
        self.column.addWidget(self.map_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self.form.hide()
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        self.context.desk.closed.connect(self._forget)
        self.known.tell_wanted.connect(lambda: self._ask(""))
        self.known.letters_wanted.connect(lambda: self.context.go("gegevens", "brieven"))
        self.form.done.connect(self._form_done)
        self.gate.opened.connect(self._open_path)
        self.gate.put_off.connect(lambda: self.context.go("vandaag", ""))
        self.objection.letter_wanted.connect(self._write)
        self.steps.letter_wanted.connect(self._write)
        self.map_link.clicked.connect(lambda: self.context.go("wiamap", ""))
        self.empty.acted.connect(lambda: self.context.go("vragen", ""))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Na 104 weken")

    def first_focus(self) -> QWidget | None:
        """The form when it is open, else what is known."""
        shown = self.known if self.form.isHidden() else self.form.first()
        return shown if not shown.isHidden() else None

    def refresh(self) -> None:
        """Show what the facts say now."""
        traject = self.context.desk.traject
        self.empty.setVisible(traject is None)
        for widget in (self._where, self._help, self.map_link):
            widget.setVisible(traject is not None)
        if traject is None:
            for card in self._cards:
                card.hide()
            return
        lines = known_lines(self.context)
        self._where.setText("\n".join(where_lines(traject, self.context.words)))
        if not lines and no_wia_words(traject, self.context.words):
            self._show_no_wia()
            return
        self.known.setVisible(self.form.isHidden())
        self.known.show_content(Known(lines))
        self._show_objection(traject)
        self._show_path(traject)

    def show_item(self, key: str) -> None:
        """Open the form, about one kind if wanted."""
        if key == FORM or key in dict(kinds()):
            self._ask("" if key == FORM else key)

    # ------------------------------------------------------------------ the parts

    def _show_no_wia(self) -> None:
        """Only why, and people who help: no days of somebody else's way."""
        for card in (*self._cards, self.map_link):
            card.setVisible(card is self._help)
        self._show_help(None)

    def _show_objection(self, traject: Traject) -> None:
        decision = last_of(self.context.desk.facts, DECISION)
        since = decision.datum.datum if decision else None
        own = own_day("bezwaar", "wet", traject, since) if since else None
        self.objection.setVisible(own is not None and not own.done)
        if own is not None and not own.done:
            self.objection.show_content(Objection(own, self.context.desk.today))

    def _show_path(self, traject: Traject) -> None:
        outcome = path_of(self.context.desk.facts)
        path = load_path(outcome) if outcome is not None else None
        closed = path is not None and bool(path.zwaar) and path.id not in self._read
        self.gate.setVisible(closed)
        for part in self._path:
            part.setVisible(path is not None and not closed)
        self._show_help(path)
        if path is None:
            return
        if closed:
            self.gate.show_content(Gate(path.id, path.naam, path.zwaar))
            return
        self._fill_path(path, traject)

    def _fill_path(self, path: Pad, traject: Traject) -> None:
        decision = last_of(self.context.desk.facts, DECISION)
        since = decision.datum.datum if decision else None
        self._name.setText(path.naam)
        self.meaning.show_content(Meaning(path.betekent, path.niet_doen))
        self.terms.show_content(tuple(own_days(path.termijnen, traject, since)))
        self.steps.show_content(
            tuple(
                (step, own_day(step.mijlpaal, "wet", traject, since) if step.mijlpaal else None)
                for step in path.stappen
            )
        )
        self.more.show_content(path)

    def _show_help(self, path: Pad | None) -> None:
        """People who help, always on the same screen as the news."""
        ids = path.hulp if path is not None else OTHERWISE
        if ids == self._helping:
            return
        self._helping = ids
        old, self._shown_help = self._shown_help, Helpers(self.context, ids)
        self._helpers.addWidget(self._shown_help)
        if old is not None:
            self._helpers.removeWidget(old)
            old.hide()
            old.deleteLater()

    # ------------------------------------------------------------------ what the reader does

    def _ask(self, kind: str) -> None:
        self.form.begin(kind)
        self.form.show()
        self.known.hide()
        attend(self.form.first())

    def _form_done(self) -> None:
        self.form.hide()
        self.refresh()
        attend(self.gate if self.gate.isVisible() else self.known)

    def _open_path(self, id: str) -> None:
        self._read.add(id)
        self.refresh()
        attend(self.meaning)

    def _write(self, id: str) -> None:
        self.context.go("brieven", id)

    def _forget(self) -> None:
        """The next to open a dossier has not read the news."""
        self._read.clear()

    def _restyle(self) -> None:
        most = widest(self.context.theme)
        for card in self._cards:
            card.setMaximumWidth(most)
