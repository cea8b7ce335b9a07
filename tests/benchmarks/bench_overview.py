"""The first overview of a running program, and the command, beside a bare reportlab document.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_overview.py

The bare document has the same pages, fonts and tables (see `bare_overview`). Each round is a
process of its own, as libraries and fonts are loaded for the first time only once.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from measure import ROOT, SAMIRA, Result, process, timed

BARE = str(Path(__file__).with_name("bare_overview.py"))
RUNNING_LIMIT, PROCESS_LIMIT = 2.0, 1.5  # aim of the first: 1.5
ROUNDS = 9
DAY = "2026-11-22"
HERE = "--hier"


def results() -> list[Result]:
    """The first overview in a program that runs, and the command as a whole process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content, out = folder / "inhoud.json", str(folder / "kaal.pdf")
        content.write_text(json.dumps(same_content(folder)), encoding="utf-8")
        bare = [BARE, str(content), out]
        ours = [__file__, HERE, str(folder / "ons.pdf")]
        command = ["-m", "desktop_app", "overzicht", str(SAMIRA), "--vandaag", DAY]
        command += ["--pdf", str(folder / "opdracht.pdf")]
        process(bare), process(ours), process(command)  # compiled files are there afterwards
        first, floor, whole, whole_floor = [], [], [], []
        for _ in range(ROUNDS):
            first.append(float(process(ours).stdout))
            floor.append(float(process(bare).stdout))
            whole.append(timed(lambda: process(command)))
            whole_floor.append(timed(lambda: process(bare)))
    median = statistics.median
    return [
        Result("first overview in the running program", median(first), "bare reportlab document",
               median(floor), RUNNING_LIMIT),
        Result("overzicht, whole process", median(whole), "the bare script",
               median(whole_floor), PROCESS_LIMIT),
    ]  # fmt: skip


# ---------------------------------------------------------------------- inside the process


def measure_here(target: Path) -> None:
    """One first overview: from the open case to the file on the disk; prints milliseconds."""
    material = open_case()
    start = time.perf_counter()
    from desktop_app.export.overview import write_overview

    write_overview(material, target)
    print((time.perf_counter() - start) * 1000)


def open_case() -> Any:
    """The example as a running program has it: facts, timeline, rules."""
    from desktop_app import app
    from desktop_app.export.content.material import gathered
    from desktop_app.traject.decode import read_feiten
    from desktop_app.traject.engine import compute_traject

    book = app.load_regelboek()
    app.messages()
    facts = read_feiten(SAMIRA)
    return gathered(facts, compute_traject(facts, date.fromisoformat(DAY), book), book)


# ---------------------------------------------------------------------- the same, bare


def same_content(folder: Path) -> dict[str, Any]:
    """What our overview says, for a program that knows only reportlab; both take as many pages."""
    import pikepdf

    from desktop_app import app
    from desktop_app.export.content.overview import made_overview
    from desktop_app.export.render import render

    document = made_overview(open_case(), "ik", app.messages()).document
    fonts = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")
    told = {
        "fonts": [str(ROOT / "resources" / "fonts" / font) for font in fonts],
        "content": list(_parts(document)),
    }
    content, out = folder / "proef.json", folder / "proef.pdf"
    content.write_text(json.dumps(told), encoding="utf-8")
    process([BARE, str(content), str(out)])
    with pikepdf.open(out) as pdf:
        pages = len(pdf.pages)
    if abs(pages - render(document).pages) > 1:
        raise SystemExit(f"the bare document has {pages} pages: it is another document")
    return told


def _parts(document: Any) -> Iterator[dict[str, Any]]:
    from desktop_app.export.content import blocks

    yield {"kind": "text", "look": "heading", "text": f"{document.title} {document.name}"}
    for block in blocks.flat(document.blocks):
        if isinstance(block, blocks.Heading):
            yield {"kind": "text", "look": "heading", "text": block.text}
        elif isinstance(block, blocks.Paragraph):
            yield {"kind": "text", "look": "body", "text": block.text}
        elif isinstance(block, blocks.Boxes):
            for box in block.boxes:
                yield {"kind": "text", "look": "body", "text": f"{box.label} {box.value}"}
        elif isinstance(block, blocks.MapPicture):
            yield _picture(block.traject)
        elif isinstance(block, blocks.Grid):
            yield _table(block)


def _table(block: Any) -> dict[str, Any]:
    from desktop_app.export.looks import looks
    from desktop_app.export.tagging.table import fitted_shares

    rows = [[column.title for column in block.columns], *map(list, block.rows)]
    heads = [column.heads_row for column in block.columns]
    return {"kind": "table", "rows": rows, "widths": fitted_shares(rows, heads, looks().table, 467)}


def _picture(traject: Any) -> dict[str, Any]:
    from desktop_app.export.fonts import text_width
    from desktop_app.export.looks import looks
    from desktop_app.map.layout import lay_out

    layout = lay_out(traject, 467, text_width, looks().map_scale)
    high = layout.height
    lines = [*layout.names, *(line for label in layout.labels for line in label.lines)]
    lines += [tick.text for tick in layout.ticks if tick.text is not None]
    return {
        "kind": "picture",
        "size": (467, high),
        "boxes": [(b.rect.x, high - b.rect.bottom, b.rect.width, b.rect.height)
                  for b in layout.bands],
        "lines": [(one.x0, high - one.y, one.x1, high - one.y) for one in layout.segments],
        "circles": [(one.x, high - one.y, one.radius) for one in layout.stations],
        "texts": [(one.x, high - one.baseline, one.text, one.size, one.bold) for one in lines],
    }  # fmt: skip


def main() -> int:
    """Both measurements, or with `--hier` one round of the first."""
    if sys.argv[1:2] == [HERE]:
        measure_here(Path(sys.argv[2]))
        return 0
    measured = results()
    for result in measured:
        print(result.line())
    return 0 if all(result.good for result in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
