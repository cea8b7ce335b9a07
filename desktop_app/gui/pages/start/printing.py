"""The recovery sheet on a printer, without a file on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.printing import ask_printer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = {"title": 20.0, "code": 16.0, "body": 12.0}
GROUPS_A_LINE = 4
MARGIN = 0.08
"""Of the width of the paper, at each side; a printer cannot reach its edge."""


def print_sheet(parent: QWidget, code: str, context: Context) -> bool:
    """Ask for a printer and print; False when the person stopped."""
    title = QCoreApplication.translate("RecoverySheet", "Print je herstelblad")
    printer = ask_printer(parent, title)
    if printer is None:
        return False
    draw_sheet(printer, code, context)
    return True


def draw_sheet(printer: QPrinter, code: str, context: Context) -> None:
    """The same sentences as on the PDF, in large letters."""
    painter = QPainter(printer)
    page = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
    area = page.adjusted(page.width() * MARGIN, page.width() * MARGIN, -page.width() * MARGIN, 0)
    wrap = Qt.TextFlag.TextWordWrap
    for kind, text in _lines(code, context):
        font = context.theme.font_of(16, bold=kind != "body")
        font.setPointSizeF(POINTS[kind])
        painter.setFont(font)
        taken = painter.boundingRect(area, wrap, text)
        painter.drawText(area, wrap, text)
        area.setTop(area.top() + taken.height() + painter.fontMetrics().lineSpacing())
    painter.end()


def _lines(code: str, context: Context) -> list[tuple[str, str]]:
    say = context.words.get
    return [
        ("title", say("pdf.herstel.titel")),
        ("body", say("pdf.herstel.gemaakt", dag=context.desk.today)),
        ("body", say("pdf.herstel.waarvoor")),
        ("code", in_lines(code)),
        ("body", say("pdf.herstel.openen")),
        ("body", say("pdf.herstel.nieuw_wachtwoord")),
        ("body", say("pdf.herstel.niemand")),
    ]


def in_lines(code: str) -> str:
    """A code in lines of a few groups, easy to compare sign by sign."""
    groups = code.split()
    return "\n".join(
        "   ".join(groups[start : start + GROUPS_A_LINE])
        for start in range(0, len(groups), GROUPS_A_LINE)
    )
