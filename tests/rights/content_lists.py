"""The files of the lists beside the pages, with their loaders; shared by their tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.rights import amounts, asked, glossary, plans, roles
from desktop_app.text.resources import resource_path

TODAY = date(2026, 11, 22)
SHIPPED = resource_path("rights", "nl")
LOADERS: dict[str, tuple[str, Callable[[Path], tuple[Any, ...]]]] = {
    glossary.FILE: ("begrippen", glossary.load_glossary),
    roles.FILE: ("rollen", roles.load_roles),
    asked.FILE: ("gevraagd", asked.load_asked),
    amounts.FILE: ("bedragen", amounts.load_amounts),
    plans.FILE: ("plannen", plans.load_plans),
}
FILES = sorted(LOADERS)
