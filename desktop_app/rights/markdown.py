"""Reads our pages: TOML between lines of `+++`, then headings, paragraphs and lists.

On purpose no more of Markdown than that: what a page cannot hold, no view has to guard against.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from desktop_app.rights.model import Blok
from desktop_app.traject.errors import RegelFout

FENCE = "+++"
_AT_LINE = re.compile(r"at line (\d+)")
_HEADING = re.compile(r"(#{2,3}) (\S.*)")
_POINT = re.compile(r"(?:- |(\d+)\. )(\S.*)")
_NOT_PLAIN = re.compile(r"[<>|`]|\*\*|__|\]\(|^[#*+!]|^\s*\d+\)")
"""Signs of Markdown that we do not read; a page with them would show them."""


def split_page(text: str, file: str) -> tuple[dict[str, Any], str]:
    """Head and body of a page. Raises RegelFout."""
    import tomllib

    parts = text.split(f"{FENCE}\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise RegelFout(file, "", FENCE, "rechten.kop")
    try:
        return tomllib.loads(parts[1]), parts[2]
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else parts[1].count("\n")
        raise RegelFout(file, "", str(line + 1), "rechten.toml") from None


def blocks_of(body: str, file: str) -> tuple[Blok, ...]:
    """The pieces of a body. Raises RegelFout for anything else than headings, text and lists."""
    return tuple(_joined(_lines(body, file)))


def _lines(body: str, file: str) -> Iterator[tuple[str, str]]:
    """Each line with what it is: `##`, `###`, `-`, `1`, `""` for an empty one, else `text`."""
    for number, line in enumerate(body.splitlines(), start=1):
        kind, text = _kind_of(line)
        if _NOT_PLAIN.search(text):
            raise RegelFout(file, "", str(number), "rechten.opmaak")
        yield kind, text


def _kind_of(line: str) -> tuple[str, str]:
    if not line.strip():
        return "", ""
    if heading := _HEADING.fullmatch(line):
        return heading[1], heading[2]
    if point := _POINT.fullmatch(line):
        return ("1" if point[1] else "-"), point[2]
    return "text", line.rstrip()


def _joined(lines: Iterator[tuple[str, str]]) -> Iterator[Blok]:
    """Lines to pieces: a line that goes on belongs to the one before it."""
    open_kind, told = "", list[str]()
    for kind, text in lines:
        if kind == "text" and open_kind in {"text", "-", "1"}:
            told[-1] = f"{told[-1]} {text.strip()}"
            continue
        if kind == open_kind and kind in {"-", "1"}:
            told.append(text)
            continue
        if told:
            yield _block(open_kind, told)
        open_kind, told = kind, [text.strip()] if kind else []
    if told:
        yield _block(open_kind, told)


def _block(kind: str, told: list[str]) -> Blok:
    if kind.startswith("#"):
        return Blok("kop", tuple(told), len(kind))
    if kind == "text":
        return Blok("alinea", tuple(told))
    return Blok("stappen" if kind == "1" else "punten", tuple(told))
