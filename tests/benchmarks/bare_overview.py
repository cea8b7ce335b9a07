"""A bare reportlab document with the pages, fonts and tables of our overview; untagged.

    python tests/benchmarks/bare_overview.py CONTENT.json OUT.pdf

Knows nothing of this program: what to draw stands in the JSON that `bench_overview` wrote. Prints
the milliseconds from the import of reportlab to the file on the disk.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

start = time.perf_counter()

from reportlab.lib.colors import HexColor  # noqa: E402 (the import is measured)
from reportlab.lib.pagesizes import A4  # noqa: E402
from reportlab.lib.styles import ParagraphStyle  # noqa: E402
from reportlab.lib.units import mm  # noqa: E402
from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFont  # noqa: E402
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table  # noqa: E402

FONT, BOLD = "Gewoon", "Vet"


class Picture(Flowable):
    """Lines, circles, boxes and texts at their places."""

    def __init__(self, told: dict[str, Any]) -> None:
        super().__init__()
        self.told = told
        self.width, self.height = told["size"]

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        for box in self.told["boxes"]:
            canvas.roundRect(*box, 4)
        for line in self.told["lines"]:
            canvas.line(*line)
        for circle in self.told["circles"]:
            canvas.circle(*circle)
        for x, y, text, size, bold in self.told["texts"]:
            canvas.setFont(BOLD if bold else FONT, size)
            canvas.drawString(x, y, text)


def styles() -> dict[str, ParagraphStyle]:
    body = ParagraphStyle("body", fontName=FONT, fontSize=11, leading=15.4)
    return {
        "body": body,
        "bold": ParagraphStyle("bold", body, fontName=BOLD),
        "heading": ParagraphStyle("heading", body, fontName=BOLD, fontSize=14, leading=18),
    }


def story(content: list[dict[str, Any]]) -> list[Any]:
    looks, flowables = styles(), []
    for part in content:
        if part["kind"] == "text":
            flowables.append(Paragraph(part["text"], looks[part["look"]]))
        elif part["kind"] == "picture":
            flowables.append(Picture(part))
        else:
            rows = [
                [Paragraph(cell, looks["bold" if at == 0 else "body"]) for cell in row]
                for at, row in enumerate(part["rows"])
            ]
            style = [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#888888")),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
            flowables.append(Table(rows, part["widths"], repeatRows=1, style=style))
    return flowables


def foot(canvas: Any, document: Any) -> None:
    canvas.setFont(FONT, 9)
    canvas.drawString(25 * mm, 15 * mm, "Gemaakt met Spoorboekje. Dit is uitleg.")
    canvas.drawRightString(190 * mm, 15 * mm, f"bladzijde {document.page}")


def main() -> None:
    told = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for name, file in ((FONT, told["fonts"][0]), (BOLD, told["fonts"][1])):
        pdfmetrics.registerFont(TTFont(name, file))
    document = SimpleDocTemplate(
        sys.argv[2], pagesize=A4, leftMargin=25 * mm, rightMargin=20 * mm, topMargin=20 * mm,
        bottomMargin=25 * mm,
    )  # fmt: skip
    document.build(story(told["content"]), onFirstPage=foot, onLaterPages=foot)
    print((time.perf_counter() - start) * 1000)


main()
