"""Shows what in a letter does not belong with an employer or bureau, before it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import Dots
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words
from desktop_app.map.own import shortened
from desktop_app.rights.sensitive import NUMBER, Found, sensitive_kinds
from desktop_app.text.messages import Messages

MOST = 12
LONGEST = 60


def found_lines(found: Iterable[Found], words: Messages) -> Iterator[str]:
    """Each word or number once, with what it tells."""
    names = {kind.id: kind.naam for kind in sensitive_kinds()}
    for kind, text in dict.fromkeys((one.kind, one.text) for one in found):
        told = shortened(text, LONGEST)
        if kind == NUMBER:
            yield words.get("brieven.gevoelig.bsn", wat=told)
        else:
            yield words.get("brieven.gevoelig.woord", wat=told, soort=names[kind])


class SensitiveDialog(Dialog):
    """Back to the text, or leave it as it is: then `left_so` is true."""

    def __init__(self, context: Context, found: Iterable[Found], parent: QWidget | None) -> None:
        self._lines = list(found_lines(found, context.words))
        self.left_so = False
        title = QCoreApplication.translate("SensitiveDialog", "Lees dit eerst")
        super().__init__(context.theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme = self._theme
        self._why = Words(
            theme,
            self.tr(
                "Deze brief gaat naar iemand die niet mag weten waarom je ziek bent. "
                "Dit staat er nu in:"
            ),
        )
        self.found = Dots(theme, self._lines[:MOST])
        self._advice = Words(
            theme,
            self.tr("Haal het liever weg. Schrijf alleen wat je in je werk wel of niet kunt."),
        )
        self.leave_button = Button(theme, self.tr("Laat het toch zo"), parent=self)

    def _assemble(self) -> None:
        super()._assemble()
        for part in (self._why, self.found, self._advice):
            self.column.addWidget(part)
        self._buttons.addWidget(self.leave_button)
        self.back_button = self.add_buttons(self.tr("Pas de tekst aan"))

    def _connect(self) -> None:
        super()._connect()
        self.leave_button.clicked.connect(self._leave)
        self.back_button.setFocus()  # one press too many changes nothing

    def _leave(self) -> None:
        self.left_so = True
        self.reject()
