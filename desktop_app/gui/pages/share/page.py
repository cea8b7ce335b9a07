"""Delen: what to make, for whom, what is in it and what is not, and then making it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.export.audience import LADDER, Audience
from desktop_app.export.content.material import Material, material_of
from desktop_app.export.content.talk_card import talks_of
from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import Buttons, widest
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.share.acts import ShareActs
from desktop_app.gui.pages.share.kinds import (
    OUTPUTS,
    kind_help,
    kind_name,
    reader_help,
    reader_name,
)
from desktop_app.gui.pages.share.made import Earlier, earlier
from desktop_app.gui.pages.share.made_card import MadeCard
from desktop_app.gui.pages.share.options_card import OptionsCard
from desktop_app.gui.pages.share.preview_card import PreviewCard, Shown
from desktop_app.gui.pages.share.request import Output, Prepared, Request, papers_for, prepare
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.pages.wia.map_content import checked_in
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

FIRST: Output = "overzicht"


class SharePage(Page):
    """Items: the name of a thing to make; for a card with the conversation, `gesprekskaart:id`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._material: Material | None = None
        self.prepared: Prepared | None = None
        """What would be made now; None while something has to be chosen."""
        self._earlier: tuple[Earlier, ...] = ()
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, context = self.context.theme, self.context
        self.acts = ShareActs(context, self)
        self._heading = Heading(theme, self.title(), 1)
        self._first = Words(
            theme, self.tr("Je maakt iets voor één lezer. Je ziet eerst wat erin komt.")
        )
        self._what = Surface(theme)
        self.kind = Choice(theme, _kinds(OUTPUTS), columns=2)
        self._whom = Surface(theme)
        self.reader = Choice(
            theme, [(one, reader_name(one), reader_help(one)) for one in LADDER], columns=2
        )
        self.options = OptionsCard(context)
        self.preview = PreviewCard(context)
        self.save = Button(theme, self.tr("Maak het bestand"), main=True, icon="save")
        self.read = Button(theme, self.tr("Lees het eerst"), icon="eye")
        self.print = Button(theme, self.tr("Druk dit af"), icon="printer")
        self._buttons = Buttons(theme, self.save, self.read, self.print)
        self._why_not = Words(theme, "", role="muted")
        self.made = MadeCard(context)
        self.letters_link = Link(theme, self.tr("Schrijf een brief"))
        self.file_link = Link(theme, self.tr("Neem alles mee (ZIP)"))
        self.sheet_link = Link(theme, self.tr("Maak een herstelblad"))
        self.empty = EmptyState(
            theme,
            "file-text",
            self.tr("Nog niets om te delen"),
            self.tr("Vertel wanneer je ziek werd. Dan kun je een overzicht maken."),
            self.tr("Beantwoord de vragen"),
        )

    def _assemble(self) -> None:
        theme = self.context.theme
        for surface, title, choice in (
            (self._what, self.tr("Wat wil je maken?"), self.kind),
            (self._whom, self.tr("Voor wie is het?"), self.reader),
        ):
            column = surface.inside_column("medium")
            column.addWidget(Heading(theme, title, 3))
            column.addWidget(choice)
            choice.setAccessibleName(title)
        self.kind.set_value(FIRST)
        self.reader.set_value("ik")
        self._parts: tuple[QWidget, ...] = (
            self._what, self._whom, self.options, self.preview, self._why_not, self._buttons,
            self.made,
        )  # fmt: skip
        for widget in (self._heading, self._first, *self._parts):
            self.column.addWidget(widget)
        for link in self._links():
            self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)
        self._restyle()

    def _links(self) -> tuple[Link, ...]:
        return self.letters_link, self.sheet_link, self.file_link

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        for part in (self.kind, self.reader, self.options):
            part.changed.connect(self._look_again)
        self.preview.levels_wanted.connect(self._choose_levels)
        self.preview.allowed_changed.connect(self._settle_buttons)
        self.save.clicked.connect(self._save)
        self.read.clicked.connect(self._read)
        self.print.clicked.connect(self._print)
        self.made.open_wanted.connect(lambda id: self._again(id, self.acts.open))
        self.made.folder_wanted.connect(lambda id: self._again(id, self.acts.show_folder))
        self.letters_link.clicked.connect(lambda: self.context.go("brieven", ""))
        self.file_link.clicked.connect(lambda: self.context.go("bestand", ""))
        self.sheet_link.clicked.connect(lambda: self.context.go("bestand", ""))
        self.empty.acted.connect(lambda: self.context.go("vragen", ""))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Delen")

    def first_focus(self) -> QWidget | None:
        """What to make: the first choice of the page."""
        return self.kind.row(self._output)

    def place(self) -> str:
        """What was being made."""
        return self._output

    def refresh(self) -> None:
        """Show the dossier as it is now."""
        desk = self.context.desk
        facts, traject = desk.facts, desk.traject
        there = facts is not None and traject is not None
        for widget in (self._first, *self._parts, *self._links()):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        if facts is None or traject is None:
            self._material = self.prepared = None
            return
        self._material = material_of(desk.session, facts, traject, desk.regelboek)
        self._earlier = earlier(desk, self.context.settings)
        self.made.show_content(self._earlier)
        self.made.setVisible(bool(self._earlier))
        self._look_again()

    def show_item(self, key: str) -> None:
        """Begin with this thing, and for a card with this conversation."""
        output, _, talk = key.partition(":")
        if output in OUTPUTS:
            self.kind.set_value(output)
            if talk:
                self.options.choose_talk(talk)
            self._look_again()

    # ------------------------------------------------------------------ what would be made

    @property
    def _output(self) -> Output:
        return cast("Output", self.kind.value() or FIRST)

    @property
    def _audience(self) -> Audience:
        return cast("Audience", self.reader.value() or "ik")

    def _look_again(self) -> None:
        """Work out what would be made, and show it."""
        material, words = self._material, self.context.words
        if material is None:
            return
        card = self._output == "gesprekskaart"
        talks = talks_of(material, self._audience, words) if card else ()
        bundle = self._output == "bundel"
        papers = papers_for(material, self._audience, words) if bundle else ()
        self.options.show_for(self._output, talks, papers)
        self.prepared = prepare(
            self._request(), material, self.context.desk.regelboek, words, self.acts.read
        )
        prepared = self.prepared
        self.preview.setVisible(prepared is not None)
        if prepared is not None:
            self.preview.show_content(
                Shown(
                    reader_name(self._audience),
                    self._audience,
                    prepared.inside,
                    prepared.left_out,
                    prepared.doubtful,
                )
            )
        self._settle_buttons()
        order_tabs(self.body)

    def _request(self) -> Request:
        options = self.options
        return Request(
            self._output,
            self._audience,
            large=options.large,
            talk=options.chosen_talk,
            fold=options.shape,
            groups=options.groups,
            full_titles="titels" in options.calendar.values(),
            alarms="melding" in options.calendar.values(),
            papers=options.chosen_papers,
            checked=tuple(checked_in(self.context.desk).items()),
        )

    def _settle_buttons(self) -> None:
        prepared = self.prepared
        ready = prepared is not None and self.preview.allowed
        self._why_not.setText(self._reason())
        self._why_not.setVisible(bool(self._why_not.text()))
        self.save.setEnabled(ready)
        text = prepared is not None and prepared.document is not None
        self.read.setVisible(text)
        self.print.setVisible(text)
        self.print.setEnabled(ready)

    def _reason(self) -> str:
        """Why nothing can be made yet; empty when it can."""
        if self.prepared is None and self._output == "wiamap":
            return self.tr("De WIA-map is voor jezelf, je helper of UWV.")
        if self.prepared is None and self._output == "bundel":
            return self.tr("Kies eerst papieren.")
        if self.prepared is None:
            return self.tr("Kies eerst een gesprek.")
        if not self.preview.allowed:
            return self.tr("Kijk eerst naar de woorden hierboven. Kies daarna “Toch zo laten”.")
        return ""

    # ------------------------------------------------------------------ doing it

    def _save(self) -> None:
        if self.prepared is None or self._material is None:
            return
        if self.acts.save(self.prepared, self._material) is not None:
            self.refresh()  # where it was put is known only now

    def _print(self) -> None:
        if self.prepared is not None and self._material is not None:
            self.acts.print_it(self.prepared, self._material)

    def _read(self) -> None:
        from desktop_app.gui.pages.share.reader import ReaderDialog

        if self.prepared is not None and self.prepared.document is not None:
            ReaderDialog(self.context, self.prepared.document, self.window()).ask()

    def _choose_levels(self) -> None:
        from desktop_app.gui.pages.share.levels_dialog import LevelsDialog, set_levels

        if self._material is None:
            return
        dialog = LevelsDialog(self.context, self._material, self._audience, self.window())
        if not dialog.ask():
            return
        changes = tuple(dialog.changes().items())
        if changes:
            self.context.desk.change(lambda session: set_levels(session, changes))

    def _again(self, id: str, do: object) -> None:
        one = next((one for one in self._earlier if one.id == id), None)
        if one is not None and callable(do):
            do(one)

    def _restyle(self) -> None:
        self.limit_width(widest(self.context.theme))


def _kinds(outputs: tuple[Output, ...]) -> list[tuple[str, str, str]]:
    return [(one, kind_name(one), kind_help(one)) for one in outputs]
