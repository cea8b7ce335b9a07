"""Who is who around a sick employee: what each does, sees, pays and decides."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.reading import Section
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.rights import Blok
from desktop_app.rights.roles import Rol, load_roles, who_decides, who_pays, who_sees


class RolesView(View):
    """All roles; a few questions show what each says about one thing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show_question("doet")

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Wie doet wat?"), 2)
        self.questions = Segments(
            theme,
            self.tr("Wat je wilt weten"),
            [
                ("doet", self.tr("Wie doet wat")),
                ("betaalt", self.tr("Wie betaalt")),
                ("beslist", self.tr("Wie beslist")),
                ("ziet", self.tr("Wie ziet wat")),
            ],
        )
        self.rows = Rows(theme, self._heading.text())

    def _assemble(self) -> None:
        for part in (self._heading, self.questions, self.rows):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.questions.chosen.connect(self.show_question)
        self.rows.wanted.connect(self.wanted)

    def first(self) -> QWidget | None:
        """The question that is asked."""
        return self.questions.segment(self.questions.value() or "doet")

    def show_question(self, name: str) -> None:
        """What each role says about this; who says nothing is left out."""
        self.questions.set_value(name)
        self.rows.show_entries(
            Entry(f"rol:{role.id}", role.naam, told) for role, told in _told(name)
        )


class RoleView(View):
    """One role."""

    def __init__(self, context: Context, role: Rol) -> None:
        super().__init__(context)
        theme = context.theme
        self.card = Surface(theme)
        self.card.setAccessibleName(role.naam)
        inside = self.card.inside_column("small")
        inside.addWidget(Heading(theme, role.naam, 2))
        self.sections = [Section(theme, blocks) for blocks in self._pieces(role)]
        for section in self.sections:
            inside.addWidget(section)
        checked = checked_words(context, role.gecontroleerd)
        inside.addWidget(SourceList(context, role.bronnen, [checked]))
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        """What it does."""
        return self.sections[0]

    def _pieces(self, role: Rol) -> Iterator[list[Blok]]:
        nothing = self.tr("Daar staat niets over in wat wij lazen.")
        for title, lines in (
            (self.tr("Wat hoort hierbij?"), role.doet),
            (self.tr("Wat hoort hier niet bij?"), role.doet_niet),
            (self.tr("Wat is er van jou te zien?"), role.ziet),
            (self.tr("Wie betaalt?"), _one(role.betaalt, nothing)),
            (self.tr("Wat wordt hier beslist?"), _one(role.beslist, self.tr("Niets."))),
            (self.tr("Waar kun je klagen?"), (role.klacht,)),
        ):
            if lines:
                kind = "punten" if len(lines) > 1 else "alinea"
                body = Blok("punten", tuple(lines)) if kind == "punten" else Blok("alinea", lines)
                yield [Blok("kop", (title,), 3), body]


def _told(name: str) -> Iterator[tuple[Rol, str]]:
    if name == "betaalt":
        yield from who_pays()
    elif name == "beslist":
        yield from who_decides()
    elif name == "ziet":
        for role, seen in who_sees():
            yield role, " ".join(seen)
    else:
        for role in load_roles():
            yield role, next(iter(role.doet), "")


def _one(text: str | None, otherwise: str) -> tuple[str, ...]:
    return (text or otherwise,)
