"""Rechten: find within ten seconds whether something may, what to do, and where that stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.rights.acts import Acts
from desktop_app.gui.pages.rights.content import Content
from desktop_app.gui.pages.rights.gate import Gate
from desktop_app.gui.pages.rights.head import RightsHead
from desktop_app.gui.pages.rights.history import History
from desktop_app.gui.pages.rights.overview import Overview
from desktop_app.gui.pages.rights.places import ELSEWHERE, HOME, SEARCH, Spot, spot_of
from desktop_app.gui.pages.rights.results import Results
from desktop_app.gui.pages.rights.searching import Searcher
from desktop_app.gui.pages.rights.stage import Stage
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.pages.rights.views import Views
from desktop_app.rights import Pagina
from desktop_app.traject.errors import InvoerFout

LEFT = 18.75
"""Width of the left part, in type sizes."""
LEAST_RIGHT = 24
"""The right part beside it has at least this much, in type sizes; else one of both is shown."""


class RightsPage(Page):
    """Choices or what was found at the left, what is read at the right; one of both if narrow."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._spot = spot_of(HOME)
        """What was asked for; at home the page chooses what the right part shows."""
        self._shown = ""
        """Key of what the right part shows."""
        self._of = ""
        """The dossier of which something may be shown here."""
        self._just_here = False
        """The person came from another page and went nowhere yet."""
        self._narrow = False
        self._choosing = True
        """Where only one part can be shown: the left one is."""
        self._announced: set[str] = set()
        """Pages of which was said that they are heavy, and that were opened all the same."""
        self.history = History()
        self.content = Content(context.desk)
        self._searcher = Searcher(context.desk, self.content)
        self._views = Views(context, self.content, self)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        context = self.context
        self.head = RightsHead(context.theme)
        self._parts = QWidget()
        self.overview = Overview(context, self.content)
        self.results = Results(context)
        self._left = QWidget(self._parts)
        self.stage = Stage(context)
        self._acts = Acts(context, self.stage)
        self.results.hide()

    def _assemble(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.overview)
        left.addWidget(self.results)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.context.theme.space("gap"))
        row.addWidget(self._left)
        row.addWidget(self.stage, 1)
        self.column.addWidget(self.head)
        self.column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        search, tools = self.head.search, self.stage.tools
        search.textChanged.connect(self._searched)
        search.entered.connect(self._open_best)
        search.went_down.connect(self._go_down)
        search.left.connect(self._leave_search)
        self.results.left.connect(search.setFocus)
        self.results.wanted.connect(self._want)
        self.overview.wanted.connect(self._want)
        tools.back_wanted.connect(self._go_back)
        tools.forward_wanted.connect(self.step_forward)
        tools.home_wanted.connect(self._choose_again)
        self.context.theme.changed.connect(self._fit)
        self.context.desk.closed.connect(self.forget)

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Rechten")

    def refresh(self) -> None:
        """What is the reader's own, as it is now."""
        desk = self.context.desk
        if self._of not in ("", desk.identity):
            self.forget()
        self._of = desk.identity
        self._searcher.forget()
        self.overview.refresh()
        self._show_spot()
        self._show_tools()

    def entered(self) -> None:
        """From another page: what was looked at before is not gone back to."""
        self.head.search.clear()
        if self._spot.leaves_no_trace:
            self._spot = spot_of(HOME)
            self.stage.clear()
        self._choosing = self._spot.key == HOME
        self.history.begin_again(self._spot.key)
        self._just_here = True

    def show_item(self, key: str) -> None:
        """Show a place by its key, or give the keyboard to the field to search in."""
        if key == SEARCH:
            self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.head.search.selectAll()
            self.verticalScrollBar().setValue(0)
            return
        fresh = self._just_here
        spot = spot_of(key)
        if spot.kind == "stap" and not self.content.about_step(spot.id):
            self._search_for(spot.id)
        elif self._go(spot) and fresh:
            self.history.begin_again(key)
            self._show_tools()

    def begin_again(self) -> None:
        """The page was chosen while it is open: back to the choices."""
        self.head.search.clear()
        self._go(spot_of(HOME))

    def first_focus(self) -> QWidget | None:
        """The field to search in; at a place that was gone to, that place."""
        if self._spot.key == HOME or self.stage.view is None:
            return self.head.search
        held = self.focusWidget()
        if held is self.head.search:
            return held
        return self.stage.view.first()

    def commit(self) -> None:
        """What was searched for is not kept: it is gone with leaving the page."""
        self.head.search.clear()

    def place(self) -> str:
        """What is read."""
        return "" if self._spot.leaves_no_trace else self._spot.key

    def kept_place(self) -> str:
        """Nothing: what somebody reads here says much about them."""
        return ""

    def step_back(self) -> bool:
        """To what was shown before."""
        key = self.history.back(self._spot.key)
        if key is None:
            return False
        self._show(spot_of(key))
        return True

    def step_forward(self) -> bool:
        """To what was left by going back."""
        key = self.history.forward()
        if key is None:
            return False
        self._show(spot_of(key))
        return True

    def forget(self) -> None:
        """The dossier was closed: nothing of what was done here stays."""
        self._announced.clear()
        self._searcher.forget()
        self.head.search.clear()
        self.stage.forget()
        self.stage.clear()
        self._spot = spot_of(HOME)
        self._choosing = True
        self.history.begin_again(HOME)

    # ------------------------------------------------------------------ going about

    def _want(self, key: str) -> None:
        """To a place here, or on another page."""
        spot = spot_of(key)
        if spot.kind in ELSEWHERE:
            self.context.go(spot.kind, spot.id)
        else:
            self._go(spot)

    def _go(self, spot: Spot) -> bool:
        """Show a place and note it. False when there is no such place."""
        if not self._show(spot):
            return False
        if spot.leaves_no_trace:
            self.head.search.clear()
        self.history.visit(spot.key)
        self._just_here = False
        self._show_tools()
        return True

    def _go_back(self) -> None:
        """To what was shown before; to the choices where that was nothing."""
        if not self.step_back():
            self._go(spot_of(HOME))

    def _choose_again(self) -> None:
        """The choices in the place of what was read."""
        self._choosing = True
        self._show_sides()
        self.overview.first().setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _show(self, spot: Spot) -> bool:
        """Show a place, with the keyboard in it."""
        before, self._spot = self._spot, spot
        if not self._show_spot(anew=True):
            self._spot = before
            return False
        self._choosing = spot.key == HOME
        self._show_sides()
        self._show_tools()
        view = self.stage.view
        if self._choosing:
            (self.overview.row(before.key) or self.head.search).setFocus()
        elif view is not None and self.isVisible():
            (view.first() or view).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.begin_at_top)
        return True

    def _show_spot(self, *, anew: bool = False) -> bool:
        """Put the view of the place in the right part; the one that stands there, or a new one."""
        shown = self._default() if self._spot.key == HOME else self._spot
        try:
            make = self._views.maker(shown, announced=shown.id in self._announced)
            if make is None:
                return False
            view = self.stage.show_view(shown.key, lambda: self._connected(make()), anew=anew)
            view.refresh()
        except InvoerFout as fault:  # a file of the content is wrong
            self.content.tell(fault)
            return False
        self._shown = shown.key
        self._mark_shown()
        return True

    def _mark_shown(self) -> None:
        """Mark the choice of what stands beside it, where it does."""
        beside = not self._narrow or self._spot.key != HOME
        self.overview.mark(self._shown if beside else "")
        self.results.rows.mark(self._shown)

    def _default(self) -> Spot:
        """What stands at the right before anything is chosen: what fits best and is not heavy."""
        for one in self.content.fitting():
            if isinstance(one, Pagina) and not one.kop.zwaar:
                return Spot("artikel", one.id)
        return Spot("onderwerpen")

    def _connected(self, view: View) -> View:
        view.wanted.connect(self._want)
        if isinstance(view, Gate):
            view.opened.connect(self._open_heavy)
            view.put_off.connect(self._go_back)
        closed = getattr(view, "closed", None)
        if closed is not None:
            closed.connect(self._go_back)
        return view

    def _open_heavy(self) -> None:
        """It was announced, and the person reads on."""
        self._announced.add(self._spot.id or self._default().id)
        self._show(self._spot)

    # ------------------------------------------------------------------ searching

    def _searched(self, text: str) -> None:
        searching = bool(text.strip())
        if searching:
            self.results.show_found(self._searcher.find(text))
            self.results.rows.mark(self.results.best)
            self._choosing = True
        self.results.setVisible(searching)
        self.overview.setVisible(not searching)
        self._show_sides()

    def _search_for(self, step: str) -> None:
        """Look for a step of the timeline about which there is no page."""
        rule = self.context.desk.regelboek.by_id.get(step)
        if rule is not None:
            self.head.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.head.search.setText(rule.naam)

    def _open_best(self) -> None:
        if not self.results.isHidden() and self.results.best:
            self._want(self.results.best)

    def _go_down(self) -> None:
        target = self.overview.first() if self.results.isHidden() else self.results.first()
        if target is not None and target.isVisible():
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_search(self) -> None:
        if self.stage.view is not None and self.stage.isVisible():
            (self.stage.view.first() or self.stage.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tools(self) -> None:
        self.stage.tools.show_way(
            back=self.history.can_go_back(self._spot.key),
            forward=self.history.can_go_forward,
            home=self._narrow,
        )
        self._acts.show()

    # ------------------------------------------------------------------ room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both parts, or one of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self.context.theme
        size = theme.size("type", "body") * theme.scale
        room = self.viewport().width() - 2 * theme.space("page_margin_wide")
        left = round(LEFT * size)
        narrow = room < left + theme.space("gap") + LEAST_RIGHT * size
        self._left.setMinimumWidth(0 if narrow else left)
        self._left.setMaximumWidth(2**24 - 1 if narrow else left)
        if narrow != self._narrow:
            self._narrow = narrow
            self._mark_shown()
            self._show_sides()
            self._show_tools()

    def _show_sides(self) -> None:
        self._left.setVisible(not self._narrow or self._choosing)
        self.stage.setVisible(not self._narrow or not self._choosing)
