"""After a conversation: what was agreed, in a minute; more fields where one wants them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.talks.confirm import has_reader
from desktop_app.gui.pages.talks.content import Person, Talk, lines_in
from desktop_app.gui.pages.talks.kept import KeptDay, KeptText
from desktop_app.gui.pages.talks.who import WhoField
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.flow import Columns, FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

if TYPE_CHECKING:
    from desktop_app.gui.pages.talks.acts import TalkActs

_MORE = ("open_punten", "volgens_stuk", "volgens_mij", "verslag")


class AfterCard(Surface):
    """Date, with whom, what was agreed, next date; each kept by itself."""

    split_wanted = Signal()
    copy_wanted = Signal()
    letter_wanted = Signal()

    def __init__(self, context: Context, acts: TalkActs, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.context = context
        self._acts = acts
        self._talk: Talk | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words, desk = self.context.theme, self.context.words, self.context.desk
        self._heading = Heading(theme, self.tr("Na afloop: wat is er afgesproken?"), 3)
        self.day = DateField(theme, words, lambda: desk.today, vague=True)
        self.who = WhoField(theme)
        self.agreed = TextField(theme, lines=4)
        self._hints = Words(theme, "", "small", "muted")
        self.split_button = Button(theme, self.tr("Verdeel in afspraken"), icon="list")
        self.copy_button = Button(theme, self.tr("Kopieer bevestiging"), icon="copy")
        self.letter_link = Link(theme, self.tr("Maak een brief"))
        self.next = DateField(theme, words, lambda: desk.today, vague=False, future=True)
        self.fold = CardFold(theme, self.tr("Meer velden"), self.tr("Minder velden"))
        self._fields = {name: TextField(theme, lines=3) for name in _MORE}
        self.texts = {name: KeptText(field) for name, field in self._fields.items()}
        self.kept_day = KeptDay(self.day, self._wrong_day)
        self.kept_next = KeptDay(self.next, self._wrong_next)
        self.kept_who, self.kept_agreed = KeptText(self.who.edit), KeptText(self.agreed)
        self.told = Words(theme, "", bold=True)
        self.told.hide()

    def _assemble(self) -> None:
        theme, column = self.context.theme, self.inside_column("medium")
        column.addWidget(self._heading)
        first = Columns(theme)
        self.day_row = FormRow(theme, self.tr("Welke dag was het?"), self.day)
        first.left.addWidget(self.day_row)
        first.left.addStretch(1)
        first.right.addWidget(
            FormRow(
                theme, self.tr("Met wie sprak je?"), self.who,
                help=self.tr("Zet een komma tussen de namen."),
            )
        )  # fmt: skip
        first.right.addStretch(1)
        column.addWidget(first)
        column.addWidget(
            FormRow(
                theme, self.tr("Wat is er afgesproken?"), self.agreed,
                help=self.tr("Zet elke afspraak op een eigen regel. Noem geen diagnose."),
            )
        )  # fmt: skip
        column.addWidget(self._hints)
        flow = FlowLayout(theme.space("small"))
        for button in (self.split_button, self.copy_button):
            flow.addWidget(button)
        column.addLayout(flow)
        column.addWidget(self.letter_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        self.next_row = FormRow(
            theme, self.tr("Wanneer praten jullie weer?"), self.next, optional=True
        )
        column.addWidget(self.next_row)
        for name, label, explained in self._more():
            row = FormRow(theme, label, self._fields[name], help=explained, optional=True)
            self.fold.column.addWidget(row)
        column.addWidget(self.fold)

    def _more(self) -> tuple[tuple[str, str, str], ...]:
        each = self.tr("Zet elk punt op een eigen regel. Dit komt in de bevestiging.")
        return (
            ("open_punten", self.tr("Wat is nog open?"), each),
            ("volgens_stuk", self.tr("Volgens het stuk"), self.tr("Wat staat er in het verslag?")),
            ("volgens_mij", self.tr("Volgens mij"), self.tr("Wat klopt er volgens jou niet?")),
            ("verslag", self.tr("Je eigen verslag"), self.tr("Dit is alleen voor jou.")),
        )

    def _connect(self) -> None:
        self.kept_day.kept.connect(lambda day: self._keep(datum=day))
        self.kept_who.kept.connect(lambda _: self._keep(met=self.who.names()))
        self.who.picked.connect(self.kept_who.commit)
        self.kept_agreed.kept.connect(lambda text: self._keep(afgesproken=text))
        self.kept_next.kept.connect(self._plan_next)
        self.kept_day.refused.connect(self.day_row.set_problem)
        self.kept_next.refused.connect(self.next_row.set_problem)
        self.day.changed.connect(lambda: self.day_row.set_problem(None))
        self.next.changed.connect(lambda: self.next_row.set_problem(None))
        for name, text in self.texts.items():
            text.kept.connect(lambda told, name=name: self._keep(**{name: told}))
        self.split_button.clicked.connect(self.split_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.letter_link.clicked.connect(self.letter_wanted)

    # ------------------------------------------------------------------ what is shown

    def show_talk(self, talk: Talk, people: Iterable[Person]) -> None:
        """Another conversation, or the same as it is now; what is half typed stays."""
        if self._talk is None or self._talk.id != talk.id:
            for one in self._all():
                one.forget()
            for row in (self.day_row, self.next_row):
                row.set_problem(None)
            self.tell("")
        self._talk = talk
        told, kind = talk.told, talk.kind
        self.letter_link.setVisible(has_reader(talk))
        self.kept_day.show_day(told.datum)
        self.who.set_people(people)
        if self.who.names() != told.met:
            self.kept_who.show_text(", ".join(told.met))
            self.who.set_people(people)
        self.kept_agreed.show_text(told.afgesproken)
        for name, text in self.texts.items():
            text.show_text(getattr(told, name))
        after = self._acts.next_of(talk)
        self.kept_next.show_day(getattr(after.payload, "datum", None) if after else None)
        hints = " ".join(kind.schrijf_op) if kind is not None else ""
        self._hints.setText(self.tr("Denk aan: {wat}").format(wat=hints) if hints else "")
        self._hints.setVisible(bool(hints))

    def commit(self) -> None:
        """Keep what was typed and is not kept yet; what was said of the last act is over."""
        for one in self._all():
            one.commit()
        self.tell("")

    def tell(self, sentence: str) -> None:
        """Say beside the buttons how it went."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def may_split(self) -> bool:
        """Whether there is something to split; else that is said."""
        if lines_in(self.agreed.text()):
            return True
        self.tell(self.tr("Schrijf eerst op wat is afgesproken."))
        self.agreed.setFocus()
        return False

    # ------------------------------------------------------------------ inner workings

    def _all(self) -> tuple[KeptText | KeptDay, ...]:
        return (
            self.kept_day, self.kept_who, self.kept_agreed, self.kept_next, *self.texts.values(),
        )  # fmt: skip

    def _wrong_day(self, day: date) -> str:
        """What was is not still to come."""
        if day > self.context.desk.today:
            return self.tr("Deze dag komt nog. Vul in wanneer het was.")
        return ""

    def _wrong_next(self, day: date) -> str:
        """The next one comes after this one."""
        this = self._talk.day if self._talk is not None else None
        if this is not None and day < this:
            return self.tr("Deze dag ligt voor dit gesprek.")
        return ""

    def _keep(self, **fields: Any) -> None:
        if self._talk is not None:
            self._acts.change(self._talk.id, **fields)

    def _plan_next(self, day: str | None) -> None:
        if self._talk is not None:
            self._acts.plan_next(self._talk, day)
