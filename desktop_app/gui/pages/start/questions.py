"""The questions in the order in which they are asked; the sixth is where to keep the answers."""

from __future__ import annotations

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.breaks import BreaksQuestion
from desktop_app.gui.pages.start.contract import ContractQuestion
from desktop_app.gui.pages.start.done import DoneQuestion
from desktop_app.gui.pages.start.first_day import FirstDayQuestion
from desktop_app.gui.pages.start.name import NameQuestion
from desktop_app.gui.pages.start.question import Question

QUESTIONS: tuple[Question, ...] = (
    FirstDayQuestion(),
    ContractQuestion(),
    BreaksQuestion(),
    DoneQuestion(),
    NameQuestion(),
)
TOTAL = len(QUESTIONS) + 1
"""With the question where to keep the dossier."""


def first_open(context: Context) -> str:
    """The id of the first question without an answer; of the first one when all have one."""
    facts = context.desk.facts_json()
    return next(
        (question.id for question in QUESTIONS if not question.answer(facts, context)),
        QUESTIONS[0].id,
    )
