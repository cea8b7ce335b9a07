"""What is told about a fault of ours: versions and places in our own code, nothing of a person."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

MOST_PLACES = 12
MOST_CAUSES = 4
_PACKAGE = Path(__file__).resolve().parent.parent.parent


def report_of(error: BaseException) -> str:
    """Versions, the kind of fault, and where in our code; no values, no paths of the computer."""
    lines = [*_versions(), ""]
    for cause in _causes(error):
        lines.append(_kind(cause))
        lines += _places(cause.__traceback__)
    return "\n".join(lines)


def _versions() -> Iterator[str]:
    import PySide6
    from PySide6.QtCore import qVersion

    from desktop_app import __version__

    python = f"{platform.python_implementation()} {platform.python_version()}"
    name = "Spoorboekje"
    yield f"{name} {__version__}"
    yield f"{python}, Qt {qVersion()}, PySide6 {PySide6.__version__}"
    yield f"{platform.system()} {platform.release()}, {platform.machine()}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The fault and what led to it, the last one first."""
    now: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if now is None:
            return
        yield now
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _kind(error: BaseException) -> str:
    """Name of the class; its message may hold content and is left out."""
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _places(traceback: TracebackType | None) -> list[str]:
    """Lines of our own files, the last ones; of other code only that it was there."""
    places: list[str] = []
    while traceback is not None:
        name = _own(traceback.tb_frame.f_code.co_filename)
        if name:
            where = traceback.tb_frame.f_code.co_name
            places.append(f"  {name}:{traceback.tb_lineno} {where}")
        elif not places or places[-1] != "  …":
            places.append("  …")
        traceback = traceback.tb_next
    return places[-MOST_PLACES:]


def _own(file: str) -> str:
    """Path inside our package; empty for other code."""
    try:
        return Path(file).relative_to(_PACKAGE).as_posix()
    except ValueError:
        return ""
