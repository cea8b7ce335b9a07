"""A letter that one is at: what was typed is kept in the dossier until the letter was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

from msgspec import Struct

from desktop_app.export.safe_text import clean
from desktop_app.rights.letters_model import Brief, Ontvanger

if TYPE_CHECKING:
    from desktop_app.dossier import Session
    from desktop_app.gui.desk import Desk

SETTING = "brief_"
"""Before the id of a letter, in the settings of the dossier; described in `resources/format`."""
PARTS = ("onderwerp", "tekst", "kopie", "grondslag")
"""What of a letter can be changed by hand."""


class Draft(Struct, frozen=True):
    """What the person told for a letter that is not what the dossier knows itself.

    aan: who gets it. velden: by field, a day as the contract writes it. tekst: by part, what was
    changed by hand. over: the entry that it is about, where it is about one.
    """

    aan: Ontvanger | None = None
    velden: dict[str, str] = {}
    tekst: dict[str, str] = {}
    over: str = ""

    @property
    def empty(self) -> bool:
        """Nothing was told."""
        return not (self.aan or self.velden or self.tekst)

    def as_json(self) -> dict[str, Any] | None:
        """As it stands in the dossier; None when there is nothing to keep."""
        if self.empty:
            return None
        told = {"aan": self.aan, "velden": _cleaned(self.velden), "tekst": _cleaned(self.tekst),
                "over": self.over}  # fmt: skip
        return {name: value for name, value in told.items() if value}


def draft_of(desk: Desk, letter: Brief) -> Draft:
    """What was kept of a letter; anything odd is not read."""
    told = desk.case_settings().get(name_of(letter.id))
    if not isinstance(told, dict):
        return Draft()
    role, about = told.get("aan"), told.get("over")
    known = {field.id for field in letter.velden}
    return Draft(
        aan=cast("Ontvanger", role) if role in get_args(Ontvanger) else None,
        velden={id: text for id, text in _texts(told.get("velden")).items() if id in known},
        tekst={id: text for id, text in _texts(told.get("tekst")).items() if id in PARTS},
        over=about if isinstance(about, str) else "",
    )


def begun(desk: Desk) -> frozenset[str]:
    """Ids of the letters of which something was kept."""
    return frozenset(
        name.removeprefix(SETTING) for name in desk.case_settings() if name.startswith(SETTING)
    )


def name_of(id: str) -> str:
    """The setting of a letter."""
    return f"{SETTING}{id}"


def keep(session: Session, letter: Brief, draft: Draft) -> None:
    """Keep this; part of an action of the desk."""
    session.set_setting(name_of(letter.id), draft.as_json())


def _texts(told: object) -> dict[str, str]:
    found = told if isinstance(told, dict) else {}
    return {name: text for name, text in found.items() if isinstance(text, str)}


def _cleaned(texts: dict[str, str]) -> dict[str, str]:
    return {name: clean(text) for name, text in texts.items()}
