"""Which entries one reader may see: ticked is seen. Each change sets the level of that entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.export.audience import LADDER, Audience, reaches
from desktop_app.export.content.filtering import is_medical, may_see
from desktop_app.export.content.levels import OPEN, level_of
from desktop_app.export.content.material import Material
from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.plain import thing_words
from desktop_app.gui.pages.share.kinds import reader_name
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words
from desktop_app.text.typed_dates import day_in_words

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, Session


class LevelsDialog(Dialog):
    """`changes` says which entries get which level."""

    def __init__(
        self,
        context: Context,
        material: Material,
        audience: Audience,
        parent: QWidget | None = None,
    ) -> None:
        self._context = context
        self._material = material
        self._audience = audience
        self._entries = offered(material, audience)
        super().__init__(context.theme, self._named(), parent)

    def _named(self) -> str:
        form = self.tr("Wat mag deze lezer zien? {lezer}")
        return form.format(lezer=reader_name(self._audience))

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._about = Words(
            self._theme,
            self.tr(
                "Wat deze lezer ziet, zien ook lezers die dichter bij je staan. "
                "Je kunt dit altijd terugdraaien."
            ),
        )
        self._none = Words(self._theme, self.tr("Er is nog niets dat deze lezer kan zien."))
        self.list = CheckList(
            self._theme, [(one.id, self._name(one), self._day(one)) for one in self._entries]
        )

    def _assemble(self) -> None:
        super()._assemble()
        for widget in (self._about, self._none, self.list):
            self.column.addWidget(widget)
        self._none.setVisible(not self._entries)
        self.list.setVisible(bool(self._entries))
        self.list.setAccessibleName(self._named())
        self.list.set_values(
            one.id for one in self._entries if may_see(one, self._audience, self._material)
        )
        self.main_button = self.add_buttons(self.tr("Bewaar dit"), self.tr("Annuleer"))

    def _name(self, entry: Entry) -> str:
        return thing_words(entry)

    def _day(self, entry: Entry) -> str:
        day = getattr(entry.payload, "datum", None) or getattr(entry.payload, "week", None)
        return day_in_words(day, self._context.words) if day else ""

    def changes(self) -> dict[str, Audience]:
        """The new level by entry, only of those that change."""
        chosen = set(self.list.values())
        found: dict[str, Audience] = {}
        for entry in self._entries:
            seen = may_see(entry, self._audience, self._material)
            if entry.id in chosen and not seen:
                found[entry.id] = self._audience
            elif entry.id not in chosen and seen:
                found[entry.id] = LADDER[LADDER.index(self._audience) - 1]
        return found


def offered(material: Material, audience: Audience) -> tuple[Entry, ...]:
    """The entries that can be opened to this reader at all, oldest first."""
    return tuple(
        entry
        for entry in material.entries
        if reaches(level_of(entry.kind, OPEN), audience)
        and not (audience == "werkgever" and is_medical(entry, material))
    )


def set_levels(session: Session, changes: Iterable[tuple[str, Audience]]) -> None:
    """Give each entry its level, and a paper's files with it; undone in one step."""
    from desktop_app.dossier import give_level

    with session.action():
        for id, level in changes:
            give_level(session, id, level)
