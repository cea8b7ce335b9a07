"""Which view a place has, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.content import Content, entries_of
from desktop_app.gui.pages.rights.places import Spot
from desktop_app.gui.pages.rights.rows import Entry
from desktop_app.gui.pages.rights.view import ListView, View
from desktop_app.rights import Pagina

Maker = Callable[[], View]


class Views(QObject):
    """Makes views; says of a place that does not exist that there is none."""

    def __init__(self, context: Context, content: Content, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._content = content

    def maker(self, spot: Spot, *, announced: bool) -> Maker | None:
        """How the view of a place is made; None when there is no such place.

        announced: what is heavy about it was said, and the person wants to read on.
        """
        content = self._content
        lists: dict[str, Maker] = {
            "dringend": self._urgent,
            "onderwerpen": self._themes,
            "checks": self._checks,
            "begrippen": self._glossary,
            "rollen": self._roles,
            "gevraagd": self._asked,
            "plannen": self._plans,
            "bladwijzers": self._bookmarks,
        }
        if not spot.id:
            return lists.get(spot.kind)
        if spot.kind in ("artikel", "lees", "dringend"):
            page = content.page(spot.id)
            if page is None:
                return None
            return self._of_page(spot, page, announced=announced)
        makers: dict[str, Callable[[str], Maker | None]] = {
            "thema": self._theme,
            "check": self._check,
            "begrip": self._term,
            "rol": self._role,
            "gevraagd": self._question,
            "plan": self._plan,
            "stap": self._step,
            "papier": self._paper,
        }
        find = makers.get(spot.kind)
        return find(spot.id) if find is not None else None

    # ------------------------------------------------------------------ pages of content

    def _of_page(self, spot: Spot, page: Pagina, *, announced: bool) -> Maker:
        """Heavy topics are announced; a page that says what to do today is read whole at once."""
        from desktop_app.gui.pages.rights.card import AnswerCard
        from desktop_app.gui.pages.rights.gate import Gate
        from desktop_app.gui.pages.rights.reading import ReadingView

        if page.kop.zwaar and not announced and not spot.leaves_no_trace:
            return partial(Gate, self._context, page)
        if spot.kind == "lees" or page.kop.soort != "artikel":
            return partial(ReadingView, self._context, self._content, page)
        return partial(AnswerCard, self._context, self._content, page)

    # ------------------------------------------------------------------ lists

    def _list(self, title: str, line: str, entries: Iterable[Entry]) -> View:
        return ListView(self._context, title, line, entries)

    def _urgent(self) -> View:
        return self._list(
            self.tr("Doe dit vandaag"),
            self.tr("Is er iets aan de hand? Kies wat het meest lijkt op jouw situatie."),
            entries_of(self._content.urgent()),
        )

    def _themes(self) -> View:
        entries = [
            Entry(f"thema:{theme.id}", theme.naam, theme.zin, theme.icoon)
            for theme in self._content.themes()
        ]
        return self._list(self.tr("Alle onderwerpen"), "", entries)

    def _theme(self, id: str) -> Maker | None:
        theme = next((theme for theme in self._content.themes() if theme.id == id), None)
        if theme is None:
            return None
        entries = entries_of(self._content.of_theme(id))
        return partial(self._list, theme.naam, theme.zin, entries)

    def _checks(self) -> View:
        from desktop_app.gui.pages.rights.checks_list import ChecksList

        return ChecksList(self._context, self._content)

    def _bookmarks(self) -> View:
        from desktop_app.gui.pages.rights.bookmarks_view import BookmarksView

        return BookmarksView(self._context, self._content)

    def _plans(self) -> View:
        from desktop_app.rights.plans import load_plans

        return self._list(
            self.tr("Wat verandert er misschien?"),
            self.tr("Dit zijn plannen. Het is nog geen wet. We rekenen er nergens mee."),
            [Entry(f"plan:{plan.id}", plan.titel, plan.stand) for plan in load_plans()],
        )

    # ------------------------------------------------------------------ other views

    def _glossary(self) -> View:
        from desktop_app.gui.pages.rights.glossary_view import GlossaryView

        return GlossaryView(self._context)

    def _roles(self) -> View:
        from desktop_app.gui.pages.rights.roles_view import RolesView

        return RolesView(self._context)

    def _asked(self) -> View:
        from desktop_app.gui.pages.rights.asked_view import AskedView

        return AskedView(self._context)

    def _term(self, id: str) -> Maker | None:
        from desktop_app.gui.pages.rights.glossary_view import TermView
        from desktop_app.rights.glossary import load_glossary

        term = next((term for term in load_glossary() if term.id == id), None)
        return None if term is None else partial(TermView, self._context, term)

    def _role(self, id: str) -> Maker | None:
        from desktop_app.gui.pages.rights.roles_view import RoleView
        from desktop_app.rights.roles import load_roles

        role = next((role for role in load_roles() if role.id == id), None)
        return None if role is None else partial(RoleView, self._context, role)

    def _question(self, id: str) -> Maker | None:
        from desktop_app.gui.pages.rights.asked_view import QuestionView
        from desktop_app.rights.asked import load_asked

        asked = next((asked for asked in load_asked() if asked.id == id), None)
        return None if asked is None else partial(QuestionView, self._context, asked)

    def _plan(self, id: str) -> Maker | None:
        from desktop_app.gui.pages.rights.plans_view import PlanView
        from desktop_app.rights.plans import load_plans

        plan = next((plan for plan in load_plans() if plan.id == id), None)
        return None if plan is None else partial(PlanView, self._context, self._content, plan)

    def _step(self, id: str) -> Maker | None:
        """What the law says of a step of the timeline."""
        rule = self._context.desk.regelboek.by_id.get(id)
        pages = self._content.about_step(id)
        return self._about(rule.naam, pages) if rule is not None and pages else None

    def _paper(self, id: str) -> Maker | None:
        """What the law says of a paper."""
        papers = {paper.id: paper.naam for paper in self._context.desk.regelboek.documenten}
        pages = self._content.about_paper(id)
        return self._about(papers[id], pages) if id in papers and pages else None

    def _about(self, name: str, pages: tuple[Pagina, ...]) -> Maker:
        line = self.tr("Wat zegt de wet hierover?")
        return partial(self._list, name, line, entries_of(pages))

    def _check(self, id: str) -> Maker | None:
        """A check by its id; with the entry that it is about after a colon."""
        name, _, about = id.partition(":")
        if self._content.check(name) is None:
            return None
        from desktop_app.gui.pages.rights.check_place import CheckPlace

        return partial(CheckPlace, self._context, name, about)
