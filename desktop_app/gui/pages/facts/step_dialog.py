"""Which step a letter names the last day of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.map.words import title_in_full
from desktop_app.traject.model import Mijlpaal


class StepDialog(Dialog):
    """Choose one of the steps that have a last day."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        title = QCoreApplication.translate("StepDialog", "Welke stap noemt de brief?")
        super().__init__(context.theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        traject = self._context.desk.traject
        milestones = traject.mijlpalen if traject is not None else ()
        steps = {
            milestone.sleutel: title_in_full(milestone)
            for milestone in sorted(milestones, key=_small)
            if milestone.uiterlijk is not None and milestone.soort != "gebeurt"
        }
        self.choice = Choice(self._context.theme, list(steps.items()), columns=2)
        self.choice.setAccessibleName(self.windowTitle())

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.choice)
        self.add_buttons(self.tr("Kies deze stap"), self.tr("Annuleer"))


def _small(milestone: Mijlpaal) -> bool:
    """Steps that come again and again stand last."""
    return milestone.kaart is None or milestone.kaart.klein


def choose_step(context: Context, parent: QWidget) -> str | None:
    """The key of the chosen step; None when nothing was chosen."""
    dialog = StepDialog(context, parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    step = dialog.choice.value() if chosen else None
    dialog.deleteLater()
    return step
