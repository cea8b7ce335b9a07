"""The letter as it becomes, beside its fields; its text can be changed by hand as well."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.export.letter_text import Letter
from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.drafts import PARTS
from desktop_app.gui.pages.letters.growing import GrowingField
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField, TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.letters_model import Brief

LONGEST_LINE = 500


class PaperCard(Surface):
    """Head and name follow the fields; subject, text, copy and law can be changed here."""

    part_changed = Signal(str, str)
    """A part of the letter, and what it says now."""
    put_back_wanted = Signal()

    def __init__(self, context: Context, letter: Brief, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._letter = letter
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, kop = self._context.theme, self._letter.kop
        self._heading = Heading(theme, self.tr("Je brief"), 3)
        self._help = Words(
            theme, self.tr("Je mag de tekst hier zelf veranderen."), "small", "muted"
        )
        self.head = Words(theme, "")
        self.fields: dict[str, LineField | TextField] = {
            "onderwerp": GrowingField(theme, lines=1),
            "tekst": GrowingField(theme, lines=8),
            "kopie": LineField(theme),
            "grondslag": GrowingField(theme, lines=2),
        }
        names = {
            "onderwerp": self.tr("Onderwerp"),
            "tekst": self.tr("Tekst van de brief"),
            "kopie": self.tr("Regel over een kopie"),
            "grondslag": self.tr("Regel over de wet"),
        }
        optional = {"kopie", "grondslag"}
        self.rows = {
            part: FormRow(theme, names[part], self.fields[part], optional=part in optional)
            for part in PARTS
        }
        if not kop.kopie_aan:
            self.rows["kopie"].hide()
        if not kop.bronnen:
            self.rows["grondslag"].hide()
        for field in self.fields.values():
            if isinstance(field, LineField):
                field.setMaxLength(LONGEST_LINE)
        self.signed = Words(theme, "")
        self.missing = Words(theme, "", bold=True)
        self.changed_by_hand = Words(
            theme,
            self.tr("Je veranderde de tekst zelf. Die verandert nu niet meer mee."),
            "small",
        )
        self.back_button = Button(theme, self.tr("Zet de tekst terug"), icon="rotate-ccw")

    def _assemble(self) -> None:
        column = self.inside_column("gap")
        rows = self.rows
        for part in (
            self._heading, self._help, self.head, rows["onderwerp"], rows["tekst"], self.signed,
            rows["kopie"], rows["grondslag"], self.missing, self.changed_by_hand,
        ):  # fmt: skip
            column.addWidget(part)
        flow = FlowLayout(self._context.theme.space("small"))
        flow.addWidget(self.back_button)
        column.addLayout(flow)
        column.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.put_back_wanted)
        for part, field in self.fields.items():
            field.changed.connect(
                lambda part=part, field=field: self.part_changed.emit(part, field.text())
            )

    def show_letter(self, letter: Letter, missing: tuple[str, ...], *, by_hand: bool) -> None:
        """Show the letter as it is now; a part that says the same is left alone."""
        self.head.setText("\n".join((letter.van, "", *letter.aan, "", letter.datum,
                                     letter.verzending)))  # fmt: skip
        self.signed.setText(f"{letter.groet}\n\n{letter.van}")
        for part, field in self.fields.items():
            wanted = getattr(letter, part)
            if field.text() != wanted:
                field.blockSignals(True)
                field.setText(wanted)
                field.blockSignals(False)
        said = self.tr("Nog leeg: {velden}.").format(velden=", ".join(missing)) if missing else ""
        self.missing.setText(said)
        self.missing.setVisible(bool(said))
        held = self.back_button.hasFocus()
        self.changed_by_hand.setVisible(by_hand)
        self.back_button.setVisible(by_hand)
        if held and not by_hand:
            self.fields["tekst"].setFocus()
