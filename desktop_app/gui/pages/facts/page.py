"""Mijn gegevens: everything the dossier knows, to be seen and changed in small groups."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.done_section import NAME as DONE
from desktop_app.gui.pages.facts.done_section import DoneSection
from desktop_app.gui.pages.facts.group import GroupCard
from desktop_app.gui.pages.facts.panel import ChangePanel
from desktop_app.gui.pages.facts.section import FactSection
from desktop_app.gui.pages.facts.stores import WHOLE
from desktop_app.gui.pages.facts.table import (
    BY_PATH,
    BY_SECTION,
    GROUPS,
    SECTIONS,
    Keys,
    Section,
)
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.start.view import attend
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject

_ENTRY = re.compile(r"(?P<head>\w+)\[(?P<id>[\w-]+)\](?:\.(?P<rest>.*))?")
_BEFORE_PANEL = 24
"""Pixels above the panel, and above an opened group, when the page is scrolled."""


class FactsPage(Page):
    """Its items are groups, sections and facts by their path, such as `contract.einde`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._known: tuple[Feiten | None, Traject | None] = (None, None)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Mijn gegevens"), 1)
        self._help = Words(
            theme,
            self.tr("Klopt alles nog? Wat je verandert, bewaren we meteen."),
            role="muted",
        )
        self.groups = {id: GroupCard(self.context, id) for id in GROUPS}
        self.panel = ChangePanel(self.context)
        self.answers_link = Link(theme, self.tr("Bekijk de eerste vragen"))
        self.columns = Columns(theme, shares=(3, 2))
        self._above = QSpacerItem(0, 0)

    def _assemble(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._help)
        self.column.addWidget(self.columns)
        self.column.addStretch(1)
        self.columns.left.setSpacing(self.context.theme.space("gap"))
        for group in self.groups.values():
            self.columns.left.addWidget(group)
        self.columns.left.addWidget(self.answers_link)
        self.columns.left.addStretch(1)
        self.columns.right.setSpacing(0)
        self.columns.right.addSpacerItem(self._above)
        self.columns.right.addStretch(1)
        self._place_panel()

    def _connect(self) -> None:
        for group in self.groups.values():
            group.opened.connect(self._only_group)
            group.form_opened.connect(self._only_form)
        self.answers_link.clicked.connect(lambda: self.context.go("antwoorden", ""))
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.context.theme.changed.connect(self._place_panel)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Mijn gegevens")

    def refresh(self) -> None:
        """Read everything again, and tell what the change did when the page is in view."""
        desk = self.context.desk
        facts, before = self._known
        self._known = desk.facts, desk.traject
        for group in self.groups.values():
            group.refresh()
        if not self.isVisible():
            self.panel.rest()
        elif facts != desk.facts:
            self.panel.tell(before, desk.traject, desk.cause)
        self._place_panel()

    def show_item(self, key: str) -> None:
        """Open a group, a section, or the field of a fact."""
        if key in self.groups:
            self.groups[key].open()
            attend(self.groups[key].button)
        elif key in BY_SECTION:
            self._show_section(BY_SECTION[key])
        elif key.partition(".")[0] == DONE:
            self._show_done(key.removeprefix(f"{DONE}."))
        else:
            self._show_fact(key)

    def first_focus(self) -> QWidget:
        """The first group, or the form that is open."""
        for section in self._sections():
            if section.form is not None:
                return section.form.first()
        return self.groups[GROUPS[0]].button

    def commit(self) -> None:
        """Keep what is filled in and can be."""
        for group in self.groups.values():
            group.commit()

    def place(self) -> str:
        """The section or the group that is open."""
        for section in self._sections():
            if section.form is not None:
                return section.section.id
        return next((id for id, group in self.groups.items() if group.is_open), "")

    # ------------------------------------------------------------------ going to a fact

    def section(self, id: str) -> FactSection | DoneSection:
        """A section, its group opened. Raises KeyError for an unknown id."""
        group = self.groups[BY_SECTION[id].group]
        group.open()
        return group.parts[id]

    def _show_section(self, section: Section) -> None:
        part = self.section(section.id)
        if isinstance(part, DoneSection):
            self._show_done("")
        elif section.head:
            attend(part.add_button or part)
        else:
            part.open()

    def _show_done(self, key: str) -> None:
        part = self.section(DONE)
        if isinstance(part, DoneSection):
            row = part.rows.get(key)
            attend(row.link if row is not None else part.line_link)

    def _show_fact(self, path: str) -> None:
        found = _ENTRY.fullmatch(path)
        if found is None:
            fact = BY_PATH.get(path)
            if fact is not None and fact.section in BY_SECTION:
                self._open(BY_SECTION[fact.section], WHOLE, fact.keys)
            return
        for section in SECTIONS:
            if section.head == found["head"]:
                part = self.section(section.id) if self._has(section, found["id"]) else None
                if part is not None:
                    self._open(section, found["id"], _keys(found["rest"] or ""))
                    return

    def _has(self, section: Section, id: str) -> bool:
        from desktop_app.gui.pages.facts.stores import store_of

        return id in store_of(self.context.desk, section).ids()

    def _open(self, section: Section, id: str, keys: Keys) -> None:
        part = self.section(section.id)
        if isinstance(part, FactSection):
            part.open(id, keys)

    # ------------------------------------------------------------------ one thing at a time

    def _sections(self) -> list[FactSection]:
        return [
            part
            for group in self.groups.values()
            for part in group.parts.values()
            if isinstance(part, FactSection)
        ]

    def _only_group(self, opened: str) -> None:
        for id, group in self.groups.items():
            if id != opened:
                group.close_group()
        self._place_panel()
        QTimer.singleShot(0, self, lambda: self._show_from_top(self.groups[opened]))

    def _show_from_top(self, group: GroupCard) -> None:
        """Bring a group that was opened into view, with as much of what is in it as fits."""
        top = group.mapTo(self.body, QPoint(0, 0)).y() - _BEFORE_PANEL
        below = top + group.height() - self.viewport().height()
        bar = self.verticalScrollBar()
        if below > bar.value() or top < bar.value():
            bar.setValue(top)

    def _only_form(self, opened: str) -> None:
        for section in self._sections():
            if section.section.id != opened:
                section.close_form()
        self._place_panel()

    # ------------------------------------------------------------------ where the panel stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the groups where there is room, else under what is being changed."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_panel)

    @property
    def _wide(self) -> bool:
        margins = self.column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        return room >= self.columns.two_from

    def _place_panel(self) -> None:
        layout, place = self.columns.right, 1
        if not self._wide:
            layout, place = self.columns.left, len(self.groups)
            for section in self._sections():
                if section.form is not None and section.isVisibleTo(self):
                    layout = self.groups[section.section.group].column
                    place = layout.indexOf(section) + 1
        standing = layout.indexOf(self.panel)
        if standing != -1 and standing in (place, place - 1):
            self._follow()
            return
        for other in (self.columns.right, self.columns.left, *self._group_columns()):
            if other.indexOf(self.panel) != -1:
                other.removeWidget(self.panel)
        layout.insertWidget(place, self.panel)
        self._follow()

    def _group_columns(self) -> list[QVBoxLayout]:
        return [group.column for group in self.groups.values()]

    def _follow(self) -> None:
        """Beside the groups it stays in sight when the page is scrolled."""
        room = self.columns.height() - self.panel.sizeHint().height()
        wanted = self.verticalScrollBar().value() - self.columns.y() + _BEFORE_PANEL
        above = max(0, min(wanted, room)) if self._wide else 0
        if above != self._above.sizeHint().height():
            self._above.changeSize(0, above)
            self.columns.right.invalidate()


def _keys(rest: str) -> Keys:
    """Where a value stands in an entry; what a letter names keeps its points."""
    head, _, name = rest.partition(".")
    return tuple(part for part in (head, name) if part)
