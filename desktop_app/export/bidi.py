"""Right-to-left words in a left-to-right line: enough for names and quoted words.

A run of Hebrew or Arabic is put into the order in which it is seen, Arabic letters get their
joined forms (from Unicode's own data, no table of ours), numbers inside keep their direction.
The reader of the file gets the typed order through ActualText. Not done: a paragraph that is
right-to-left as a whole stays left aligned.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

_MAY_BE_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_NUMBER = re.compile(r"\d[\d.,:/-]*\d|\d")
_LAM_ALEF = re.compile("\u0644[\u0622\u0623\u0625\u0627]")


class Stretch(NamedTuple):
    """A part of a line: as it is drawn, and as it was typed if that differs (else None)."""

    shown: str
    typed: str | None


def has_rtl(text: str) -> bool:
    """True when the text holds letters that are read from right to left."""
    return _MAY_BE_RTL.search(text) is not None


def visual_stretches(line: str) -> list[Stretch]:
    """Cut one line into stretches in the order in which they stand on paper."""
    stretches: list[Stretch] = []
    start = 0
    for begin, end in _rtl_runs(line):
        if begin > start:
            stretches.append(Stretch(line[start:begin], None))
        typed = line[begin:end]
        stretches.append(Stretch(_seen(_joined(typed)), typed))
        start = end
    if start < len(line):
        stretches.append(Stretch(line[start:], None))
    return stretches


def _rtl_runs(line: str) -> list[tuple[int, int]]:
    """Begin and end of each run: from a right-to-left letter to the last one before a Latin one."""
    runs: list[tuple[int, int]] = []
    begin = end = -1
    for index, character in enumerate(line):
        kind = unicodedata.bidirectional(character)
        if kind in {"R", "AL"}:
            begin = index if begin < 0 else begin
            end = index + 1
        elif kind == "NSM" and end == index:
            end = index + 1
        elif kind == "L" and begin >= 0:
            runs.append((begin, end))
            begin = -1
    if begin >= 0:
        runs.append((begin, end))
    return runs


def _seen(run: str) -> str:
    clusters: list[str] = []
    for character in run:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(_mirrored(character))
    backwards = "".join(reversed(clusters))
    return _NUMBER.sub(lambda found: found[0][::-1], backwards)


def _mirrored(character: str) -> str:
    pairs = "()[]{}<>«»"
    place = pairs.find(character)
    return character if place < 0 else pairs[place ^ 1]


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter (or lam with alef) to its joined forms, from the decompositions in Unicode."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        form, _, letters = unicodedata.decomposition(chr(code)).partition("> ")
        if letters:
            base = "".join(chr(int(part, 16)) for part in letters.split())
            forms.setdefault(base, {}).setdefault(form[1:], chr(code))
    return forms


def _joined(run: str) -> str:
    """Arabic letters in the form that fits their neighbours; other letters unchanged."""
    forms = _forms()
    units: list[str] = []
    index = 0
    while index < len(run):
        ligature = _LAM_ALEF.match(run, index)
        units.append(ligature[0] if ligature else run[index])
        index += len(units[-1])
    shaped = []
    for place, unit in enumerate(units):
        own = forms.get(unit)
        if own is None:
            shaped.append(unit)
            continue
        before = _joins(units, place, -1, "initial")
        after = "initial" in own and _joins(units, place, +1, "final")
        form = {
            (False, False): "isolated",
            (True, False): "final",
            (False, True): "initial",
            (True, True): "medial",
        }[before, after]
        shaped.append(own.get(form) or own.get("isolated") or unit)
    return "".join(shaped)


def _joins(units: list[str], place: int, step: int, needed: str) -> bool:
    """True when the neighbour in that direction (marks skipped) has the form it needs to join."""
    place += step
    while 0 <= place < len(units) and unicodedata.combining(units[place][0]):
        place += step
    return 0 <= place < len(units) and needed in _forms().get(units[place], {})
