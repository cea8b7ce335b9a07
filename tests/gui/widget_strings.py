"""Finds the texts in the code of the window: those that are translated, and those that are not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

ROOT = Path(__file__).parents[2]
CODE = ROOT / "desktop_app" / "gui"
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP"}
LOOKS_LIKE_TEXT = re.compile(r"^[A-ZÀ-Ý][a-zà-ÿ]{2,}|[A-Za-zà-ÿ,.:]{2} [A-Za-zà-ÿ]{2}")
NAMES = re.compile(r"(Ctrl|Alt|Shift|Meta)\+\S+|[A-Z][a-z]+([A-Z][a-z]*)+|\S+\.(ttf|svg|json)")
"""Combined keys, classes and files."""
KNOWN = {
    "Spoorboekje",
    "Fusion",
    "Esc",
    *(member.name for kind in (QAccessible.Role, QAccessible.Event) for member in kind),
    *(key.name.removeprefix("Key_") for key in Qt.Key),
    *(
        name
        for path in (ROOT / "desktop_app").rglob("*.py")
        for name in re.findall(r"^ *class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    ),
}
"""Names for Qt, for keys and for classes of ours: these are no texts."""


class Text(NamedTuple):
    """A text in the code and where it stands; context as Qt Linguist names it."""

    context: str
    text: str
    place: str


def code_files() -> list[Path]:
    """All code that may show something."""
    return sorted(CODE.rglob("*.py"))


def translated(path: Path) -> Iterator[Text]:
    """Every text that goes through `tr` and its kin; an empty text is one that no tool can read."""
    yield from _Walker(path).found


def untranslated(path: Path) -> list[str]:
    """Texts that look as if somebody reads them and that no translator will ever see."""
    return _Walker(path).missed


class _Walker(ast.NodeVisitor):
    """Goes through one file, knowing in which class it is."""

    def __init__(self, path: Path) -> None:
        self._name = path.relative_to(ROOT).as_posix()
        self._classes: list[str] = []
        self.found: list[Text] = []
        self.missed: list[str] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._body(node.body)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for value in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(value)
        self._body(node.body)

    def visit_Module(self, node: ast.Module) -> None:
        self._body(node.body)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        """What an exception says is for us."""

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name in TRANSLATES:
            self._take(name, node)
            return
        if name in {"QKeySequence", "cast", "TypeVar", "NewType"}:
            return
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if not isinstance(text, str) or not LOOKS_LIKE_TEXT.search(text):
            return
        if text not in KNOWN and not NAMES.fullmatch(text):
            self.missed.append(f"{self._place(node)}: {text!r}")

    def _body(self, statements: list[ast.stmt]) -> None:
        """All statements but the docstrings, wherever they stand."""
        for statement in statements:
            bare = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if not bare:
                self.visit(statement)

    def _take(self, name: str, node: ast.Call) -> None:
        at = 0 if name == "tr" else 1
        values = [_constant(argument) for argument in node.args[: at + 1]]
        text = values[at] if len(values) > at else ""
        context = values[0] if at else (self._classes or [""])[-1]
        self.found.append(Text(context, text, self._place(node)))
        for argument in node.args[at + 1 :]:
            self.visit(argument)

    def _place(self, node: ast.expr) -> str:
        return f"{self._name}:{node.lineno}"


def _called(node: ast.Call) -> str:
    """Last part of the name of what is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
