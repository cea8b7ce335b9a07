"""Leaving a finding out: of what, and why. Nothing is deleted, and it can be shown again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.silenced import LONGEST, Reason, silence
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.judge import Uitslag

translate = QCoreApplication.translate
FEWEST, MOST = 2, 12
"""How many subjects are asked after one by one; beyond that they go together."""


def reasons() -> list[tuple[Reason, str]]:
    """Why something may be left out."""
    return [
        ("gedaan", translate("Silence", "Het is al gedaan")),
        ("geldt_niet", translate("Silence", "Dit geldt niet voor mij")),
        ("later", translate("Silence", "Ik doe dit later")),
        ("anders", translate("Silence", "Iets anders")),
    ]


class SilenceDialog(Dialog):
    """A reason, and in own words if wanted."""

    def __init__(self, context: Context, finding: Uitslag, parent: QWidget | None = None) -> None:
        self._context = context
        self._finding = finding
        super().__init__(context.theme, translate("SilenceDialog", "Laat dit weg"), parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, finding = self._theme, self._finding
        self._sentence = Words(theme, finding.sentence(self._context.words))
        subjects = finding.onderwerpen
        self.which: CheckList | None = None
        if FEWEST <= len(subjects) <= MOST:
            names = [(finding.silencer(one), one.naam or one.id) for one in subjects]
            self.which = CheckList(theme, names)
            self.which.set_values(key for key, _ in names)
            self._which_row = FormRow(theme, self.tr("Wat wil je weglaten?"), self.which)
        self.why = Choice(theme, reasons())
        self._why_row = FormRow(theme, self.tr("Waarom laat je dit weg?"), self.why)
        self.own = LineField(theme)
        self.own.setMaxLength(LONGEST)
        self._own_row = FormRow(
            theme,
            self.tr("Wil je er iets bij schrijven?"),
            self.own,
            help=self.tr("Alleen jij leest dit."),
            optional=True,
        )

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._sentence)
        if self.which is not None:
            self.column.addWidget(self._which_row)
        self.column.addWidget(self._why_row)
        self.column.addWidget(self._own_row)
        self.column.addStretch(1)
        self.main_button = self.add_buttons(self.tr("Laat weg"), self.tr("Annuleer"))

    def _connect(self) -> None:
        super()._connect()
        self.why.changed.connect(lambda: self._why_row.set_problem(None))
        if self.which is not None:
            self.which.changed.connect(lambda: self._which_row.set_problem(None))

    def accept(self) -> None:
        """Keep it, unless something is missing: then that is said beside the question."""
        keys, why = self._keys(), self.why.value()
        if not keys:
            self._which_row.set_problem(self.tr("Kies minstens één ding."))
            return
        reason = next((value for value, _ in reasons() if value == why), None)
        if reason is None:
            self._why_row.set_problem(self.tr("Kies waarom."))
            self.why.setFocus()
            return
        said = self.tr("Weggelaten. Onderaan kun je het weer tonen.")
        if silence(self._context.desk, keys, reason, self.own.text(), said):
            super().accept()

    def _keys(self) -> list[str]:
        """What is left out: subjects one by one, so that a new one is still told."""
        finding = self._finding
        if self.which is not None:
            return list(self.which.values())
        return [finding.silencer(one) for one in finding.onderwerpen] or [finding.id]
