"""Question 2: the kind of contract, and until when it runs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.question import Facts, Fields, Question
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words

NAME = "contract"
KINDS = {
    "vast": "vragen.contract.vast",
    "tijdelijk": "vragen.contract.tijdelijk",
    "uitzend_met_beding": "vragen.contract.uitzend_met_beding",
    "uitzend_zonder_beding": "vragen.contract.uitzend_zonder_beding",
    "oproep": "vragen.contract.oproep",
    "ambtenaar": "vragen.contract.ambtenaar",
    "huishoudelijk": "vragen.contract.huishoudelijk",
}
"""The kinds of the contract with their name in plain words."""
EXPLAINED = {"uitzend_met_beding": "vragen.contract.uitzendbeding"}
"""Kinds whose name is not plain by itself, with what it means."""
ENDING = ("tijdelijk", "uitzend_met_beding", "uitzend_zonder_beding")
"""Kinds that mostly have a last day, so that it is asked on the same screen."""


class ContractQuestion(Question):
    """What kind of contract; it changes what holds when it ends during the illness."""

    id = NAME
    facts = (NAME,)

    def title(self) -> str:
        """The question."""
        return QCoreApplication.translate("ContractQuestion", "Wat voor contract heb je?")

    def short(self) -> str:
        """What it is about."""
        return QCoreApplication.translate("ContractQuestion", "Contract")

    def help(self, context: Context) -> str:
        """Where to look."""
        return context.words.get("vragen.contract.hulp")

    def build(self, context: Context) -> Fields:
        """A choice, and a day for kinds that end."""
        return ContractFields(context)

    def answer(self, facts: Facts, context: Context) -> str:
        """The kind, with the last day."""
        told = facts.get(NAME) or {}
        if told.get("soort") not in KINDS:
            return ""
        kind = context.words.get(KINDS[told["soort"]])
        if not told.get("einde"):
            return kind
        end = day_in_words(told["einde"], context.words)
        return QCoreApplication.translate("ContractQuestion", "{soort}, tot en met {dag}").format(
            soort=kind, dag=end
        )


def _option(kind: str, words: Messages) -> tuple[str, str, str]:
    """A kind with its name, and with what it means where that helps."""
    explained = words.get(EXPLAINED[kind]) if kind in EXPLAINED else ""
    return kind, words.get(KINDS[kind]), explained


class ContractFields(Fields):
    """The kind, and until when."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._told: dict[str, Any] = {}
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self.choice = Choice(theme, [_option(kind, words) for kind in KINDS])
        self.choice.setAccessibleName(self.tr("Soort contract"))
        self.end = self.date_row(
            self.tr("Laatste dag van je contract"),
            explained=self.tr("Weet je die dag niet? Laat het veld dan leeg."),
            future=True,
        )

    def _assemble(self) -> None:
        self.column.addWidget(self.choice)
        self.column.addWidget(self.end)
        self.end.hide()

    def _connect(self) -> None:
        self.choice.changed.connect(self._chosen)

    def load(self, facts: Facts) -> None:
        """Show kind and last day."""
        self._told = dict(facts.get(NAME) or {})
        self.choice.set_value(self._told.get("soort"))
        self.end.day.set_value(self._told.get("einde"))
        self._show_end()

    def changes(self) -> dict[str, Any]:
        """The contract with this kind; what else is known of it stays."""
        kind = self.choice.value()
        if kind is None:
            return {}
        told = {**self._told, "soort": kind}
        if kind in ENDING:
            told["einde"] = self.end.day.value()
        elif kind != self._told.get("soort"):
            told.pop("einde", None)  # it was the end of another kind of contract
        return {NAME: {name: value for name, value in told.items() if value is not None}}

    def rows(self) -> tuple[tuple[str, FormRow], ...]:
        """The last day, while it is asked."""
        return ((f"{NAME}.einde", self.end),) if self._asks_end else ()

    def first(self) -> QWidget:
        """The choice."""
        return self.choice

    @property
    def _asks_end(self) -> bool:
        return self.choice.value() in ENDING

    def _show_end(self) -> None:
        self.end.setVisible(self._asks_end)

    def _chosen(self) -> None:
        self._show_end()
        self.changed.emit()
