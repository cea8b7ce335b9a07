"""Which days of a timeline are said to be certain, and which vague facts there are.

A day is said to be certain when the block in which it stands has `vaag` false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.timeline import Json

Path = tuple[str | int, ...]
_VAGUE = re.compile(r"~\d{4}-\d\d-\d\d|\d{4}-\d\d")


def vague_facts(value: Any, path: Path = ()) -> Iterator[Path]:
    """Paths of the vague days in a facts file."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from vague_facts(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from vague_facts(child, (*path, index))
    elif isinstance(value, str) and _VAGUE.fullmatch(value):
        yield path


def replaced(value: Any, path: Path, new: str) -> Any:
    """The facts with another text at a path."""
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def text_at(value: Any, path: Path) -> str:
    """The text at a path."""
    for part in path:
        value = value[part]
    assert isinstance(value, str)
    return value


def blocks(data: Json) -> dict[str, tuple[bool, tuple[Any, ...]]]:
    """Every block that can be vague, by name: its mark and its days."""
    found = {
        "reeks": (
            data["reeks"]["vaag"],
            (data["reeks"]["eerste_dag"], *map(_span, data["reeks"]["perioden"])),
        ),
        "wachttijd": (
            data["wachttijd"]["vaag"],
            tuple(
                data["wachttijd"][key] for key in ("eerste_dag", "laatste_dag", "eerste_wia_dag")
            ),
        ),
    }
    fields = ("vanaf", "uiterlijk", "wettelijk_uiterlijk", "advies", "volgens_brief", "gedaan_op")
    for entry in data["mijlpalen"]:
        days = (*(entry[field] for field in fields), _span(entry["verwacht"]))
        found[f"mijlpaal {entry['id']}.{entry['volgnummer']}"] = entry["vaag"], days
    for entry in data["perioden"]:
        found[f"periode {entry['id']}.{entry['volgnummer']}"] = entry["vaag"], (_span(entry),)
    return found


def _span(span: Json) -> tuple[Any, Any]:
    return span["van"], span["tot_en_met"]


def falsely_certain(vague: Json, possible: Json) -> list[str]:
    """Blocks said to be certain that have other days when a vague fact is another possible day."""
    other = blocks(possible)
    return [
        f"{name}: {days} could be {other[name][1]}"
        for name, (marked, days) in blocks(vague).items()
        if not marked and name in other and _differ(days, other[name][1])
    ]


def _differ(certain: Any, possible: Any) -> bool:
    """Whether a day that is shown could be another one (not: could be absent, test_doubts.py)."""
    if isinstance(certain, tuple) and len(certain) == len(possible):
        return any(_differ(one, other) for one, other in zip(certain, possible, strict=True))
    return certain is not None and possible is not None and certain != possible


def exact_facts(value: Any, path: Path = ()) -> Iterator[Path]:
    """Paths of the exact days in a facts file."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from exact_facts(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from exact_facts(child, (*path, index))
    elif isinstance(value, str) and len(value) == 10 and value[4:8:3] == "--":
        yield path
