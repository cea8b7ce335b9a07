"""What the program's source says about messages: ids written out, and families built with f"…"."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop_app.text.messages import Sentence, load_messages

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"\{([a-z_]+)(?::(?:lang|gewoon|kort))?\}")
ALWAYS = {
    "FeitenFout": {"veld"},
    "ContentFout": {"veld"},
    "_Wrong": {"veld"},
    "RegelFout": {"bestand", "regel", "veld"},
    "_fault": {"bestand", "regel", "veld"},
    "fault": {"bestand", "regel", "veld"},
    "_refuse": {"naam"},
    "_choose": {"andere"},
    "_about": {"dag"},
    "_until": {"dag"},
    "_day": {"dag"},
}
"""Values that a function adds itself."""
WRAPPED = {"help_text": ("hulp.", 0), "_warn": ("waarschuwing.", 1)}
"""Functions that put a family before the id they are given as this argument."""


class Use(NamedTuple):
    """One place where a sentence is asked for; `values` is None where they cannot be read off."""

    where: str
    id: str
    values: frozenset[str] | None


def sentences() -> Mapping[str, Sentence]:
    """Every sentence of the program, by id."""
    return load_messages("nl").sentences


def forms(sentence: Sentence) -> list[str]:
    """The sentence, or its two forms for one and for more."""
    return [sentence] if isinstance(sentence, str) else list(sentence.values())


def places(sentence: Sentence) -> set[str]:
    """The values a sentence needs; a pair is chosen by `aantal`."""
    named = {name for form in forms(sentence) for name in PLACE.findall(form)}
    return named if isinstance(sentence, str) else named | {"aantal"}


@cache
def trees() -> dict[str, ast.Module]:
    """The parsed source of the program."""
    folder = ROOT / "desktop_app"
    paths = sorted(path for path in folder.rglob("*.py") if "resources" not in path.parts)
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
    }


@cache
def words() -> frozenset[str]:
    """Every literal text in the source, docstrings included."""
    return frozenset(
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def built() -> Iterator[tuple[str, str]]:
    """Heads of f-strings that end in a full stop: `wie.` of `f"wie.{actor}"`, with their file."""
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
                head = node.values[0]
                if isinstance(head, ast.Constant) and str(head.value).endswith("."):
                    yield str(head.value), name


def behind_a_head() -> Iterator[tuple[str, str]]:
    """Ids that stand without their family in the source, with their file.

    They are an argument of a function that adds the family, or the local `id` given to it.
    """
    for name, tree in trees().items():
        heads = {_wrapper(node) for node in ast.walk(tree)} - {None}
        for node in ast.walk(tree):
            texts: list[ast.expr] = []
            if isinstance(node, ast.Call) and _wrapper(node):
                texts = [node.args[WRAPPED[_called(node)][1]]]
            elif isinstance(node, ast.Assign) and heads == {"waarschuwing."}:
                named = any(isinstance(to, ast.Name) and to.id == "id" for to in node.targets)
                texts = [node.value] if named else []
            for text in texts:
                for one in _branches(text):
                    yield f"{_wrapper(node) or 'waarschuwing.'}{one}", name


def _wrapper(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return WRAPPED[node.func.id][0] if node.func.id in WRAPPED else None
    return None


def _branches(node: ast.expr) -> Iterator[str]:
    for one in (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def uses() -> Iterator[Use]:
    """Every call that names a sentence, with the values that it gives."""
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                for id in _ids(node):
                    yield Use(f"{name}:{node.lineno}", id, _values(node))


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _ids(node: ast.Call) -> Iterator[str]:
    head = WRAPPED.get(_called(node), ("", 0))[0]
    for argument in node.args:
        for text in _branches(argument):
            id = text if text in sentences() else f"{head}{text}"
            if "." in id and id in sentences():
                yield id


def _values(node: ast.Call) -> frozenset[str] | None:
    given = {keyword.arg for keyword in node.keywords}
    if None in given:
        return None
    names = {str(name) for name in given} | ALWAYS.get(_called(node), set())
    for argument in node.args:
        if isinstance(argument, ast.Dict):
            keys = [key.value for key in argument.keys if isinstance(key, ast.Constant)]
            if len(keys) < len(argument.keys):
                return None
            names |= {str(key) for key in keys}
    if _called(node) == "Message" and len(node.args) > 1 and not isinstance(node.args[1], ast.Dict):
        return None
    return frozenset(names)
