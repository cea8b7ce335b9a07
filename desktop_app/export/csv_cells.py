"""Tables as CSV, the part that knows nothing of what they hold.

Out: UTF-8 with a BOM, `;` between the cells, as a Dutch spreadsheet wants it. A cell that a
spreadsheet would compute gets an apostrophe before it, which is taken away on the way back.
In: also Windows-1252, `,` and tabs.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence

from desktop_app.traject.errors import InvoerFout

LARGEST = 20
"""Of a file that comes in, in megabytes."""
MOST_ROWS = 10_000
"""Of a file that comes in, without its first row."""
SEPARATORS = (";", ",", "\t")

_COMPUTED = frozenset("=+-@＝＋－＠")
"""A spreadsheet computes what begins so; the wide ones too, in some languages."""
_STEERING = frozenset("\t\r\n")
"""Before such a sign a spreadsheet may see an empty cell, and then compute the rest."""
_SEPARATOR_LINE = re.compile(r'"?sep=([;,\t])"?\r?\n', re.IGNORECASE)

Row = tuple[int, list[str]]
"""Its number as a spreadsheet shows it, and its cells."""


class CsvFault(InvoerFout):
    """A file that cannot be read as a table."""


def safe_cell(text: str) -> str:
    """The text as no spreadsheet computes it."""
    return f"'{text}" if _dangerous(text) else text


def clean_cell(text: str) -> str:
    """The text of a cell that comes in: without the apostrophe of `safe_cell`, and neat."""
    if text.startswith("'") and _dangerous(text):
        text = text[1:]
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _dangerous(text: str) -> bool:
    """Whether it would be computed, now or once apostrophes before it are taken away."""
    bare = text.lstrip("'")
    return bare[:1] in _STEERING or bare.lstrip()[:1] in _COMPUTED


def table_bytes(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as a file."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([safe_cell(cell) for cell in heading])
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def rows_of(data: bytes, name: str, known: Callable[[Sequence[str]], int]) -> list[Row]:
    """The rows of a file, the first one the heading; empty ones are left out.

    name: of the file, for what is said. known: how many of these headings are known, by which the
    separator is chosen. Raises CsvFault.
    """
    text = _text_of(data, name)
    told = _SEPARATOR_LINE.match(text)
    if told:
        return _read(text[told.end() :], told[1], name, first=2)
    first = text.partition("\n")[0]
    counts = {one: known(next(csv.reader([first], delimiter=one), [])) for one in SEPARATORS}
    best = max(SEPARATORS, key=lambda one: (counts[one], first.count(one)))
    return _read(text, best, name, first=1)


def _text_of(data: bytes, name: str) -> str:
    if len(data) > LARGEST * 1_000_000:
        raise CsvFault("csv.te_groot", bestand=name, aantal=LARGEST)
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if not text.strip():
            raise CsvFault("csv.leeg", bestand=name)
        return text
    raise CsvFault("csv.geen_tekst", bestand=name)


def _read(text: str, separator: str, name: str, *, first: int) -> list[Row]:
    rows: list[Row] = []
    number = first - 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for number, cells in enumerate(reader, start=first):
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) > MOST_ROWS:
                raise CsvFault("csv.te_veel_rijen", bestand=name, aantal=MOST_ROWS)
            rows.append((number, [clean_cell(cell) for cell in cells]))
    except csv.Error as error:
        long = "field limit" in str(error)
        raise CsvFault(
            "csv.te_lange_cel" if long else "csv.aanhalingsteken", bestand=name, rij=number + 1
        ) from None
    return rows
