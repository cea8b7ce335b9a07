"""A question with its fields and the box that says what the answer means; used in two pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.answer_box import AnswerBox
from desktop_app.gui.pages.start.first_day import NAME as FIRST_DAY
from desktop_app.gui.pages.start.meaning import differences, doubts, standing
from desktop_app.gui.pages.start.plain import said_plainly
from desktop_app.gui.pages.start.question import Facts, Question
from desktop_app.gui.pages.start.view import attend
from desktop_app.text.message import Message
from desktop_app.traject.model import Traject

LONGEST_DERIVATION = 4


class QuestionForm(QWidget):
    """Shows the facts, says at once what would follow, and keeps the answer when asked."""

    changed = Signal()

    def __init__(self, context: Context, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.question = question
        self._loaded: dict[str, Any] | None = None
        self._loading = False
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.fields = self.question.build(self.context)
        self.box = AnswerBox(self.context.theme)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space("gap"))
        column.addWidget(self.fields)
        column.addWidget(self.box)

    def _connect(self) -> None:
        self.fields.changed.connect(self._typed)

    # ------------------------------------------------------------------ showing

    def enter(self) -> None:
        """Show the facts, unless they are as they were: then what is half typed stays."""
        facts = self.context.desk.facts_json()
        mine = {name: facts.get(name) for name in self._shown_by()}
        if mine != self._loaded:
            self._loaded = mine
            self._loading = True
            self.fields.load(facts)
            self._loading = False
            self.fields.clear_problems()
        self._say(aloud=False)

    def _shown_by(self) -> tuple[str, ...]:
        """Facts that decide what the fields look like: the moments hang on the first day."""
        depends = (FIRST_DAY, "onderbrekingen", "verlof", "hersteld_sinds", "contract")
        return (
            (*self.question.facts, *depends)
            if self.question.id == "gedaan"
            else (self.question.facts)
        )

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.fields.first()

    # ------------------------------------------------------------------ keeping

    @property
    def changes(self) -> dict[str, Any]:
        """What the answer would change in the facts as they are."""
        told = self.context.desk.facts_json()
        changes = self.fields.changes()
        return {name: value for name, value in changes.items() if _differs(told, name, value)}

    def apply(self) -> bool:
        """Keep the answer. False when it cannot be, with the reason beside its field."""
        if self.fields.problem():
            self._to_problem()
            return False
        changes = self.changes
        if not changes:
            return True
        desk = self.context.desk
        refusal = desk.try_facts(changes)
        if refusal is not None:
            self._show(refusal)
            return False
        if desk.session is None:
            desk.begin()
        if not desk.set_facts(changes):
            return False
        facts = desk.facts_json()
        self._loaded = {name: facts.get(name) for name in self._shown_by()}
        return True

    def commit(self) -> None:
        """Keep the answer where it can be kept, without a word: the page goes out of sight."""
        desk, changes = self.context.desk, self.changes
        if desk.session is None or not changes or desk.try_facts(changes) is not None:
            return
        desk.set_facts(changes)

    def _show(self, refusal: Message) -> None:
        """Put a refusal beside the field it is about, else in the box."""
        desk = self.context.desk
        sentence = said_plainly(refusal, desk.words, desk.regelboek)
        path = str(refusal.values.get("veld", ""))
        for known, row in self.fields.rows():
            if known and path == known:
                row.set_problem(sentence)
                attend(row.field)
                return
        self.box.say([sentence])

    def _to_problem(self) -> None:
        for _, row in self.fields.rows():
            if row.problem:
                attend(row.field)
                return

    # ------------------------------------------------------------------ what it means

    def _typed(self) -> None:
        if self._loading:
            return
        self.fields.clear_problems()
        self._say(aloud=True)
        self.changed.emit()

    def _say(self, *, aloud: bool) -> None:
        self.box.say(self.meaning(), aloud=aloud)

    def meaning(self) -> list[str]:
        """What follows from the answer as it is filled in now."""
        desk, say = self.context.desk, self.context.words.say
        answered = self.fields.changes()
        if not answered:
            return self.fields.missing()
        after = desk.traject_with(answered)
        if after is None:
            return self.fields.missing()
        said = [say(message) for message in self._follows(after)]
        said += self._derived(answered)
        said += [say(message) for message in doubts(after, self.question.facts)]
        return [*said, *self.fields.missing()]

    def _follows(self, after: Traject) -> list[Message]:
        """Where one stands with a new first day; else, and after it, what would be otherwise."""
        desk = self.context.desk
        stands = standing(after, desk.regelboek)
        otherwise = differences(desk.traject, after) if self.changes else []
        if desk.traject is None:
            return stands
        if self.question.id != FIRST_DAY:
            return otherwise
        return [stands[0], *otherwise] if otherwise else stands

    def _derived(self, answered: Facts) -> list[str]:
        return self.question.derivation(self.context, answered)[:LONGEST_DERIVATION]


def _differs(told: Facts, name: str, value: object) -> bool:
    """Whether a fact would be another one; nothing told and told to be nothing are two things."""
    if name not in told:
        return value is not None
    return bool(told[name] != value)
