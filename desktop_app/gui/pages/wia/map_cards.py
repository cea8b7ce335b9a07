"""The cards of the map: whether it is complete, the papers, and the points to check."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.pages.order.parts import Dots, WithChip, add_links
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.pages.wia.after_words import about
from desktop_app.gui.pages.wia.map_content import MapView
from desktop_app.gui.pages.wia.path_cards import left_words
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.choice import CheckList
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.judge import Mapregel
from desktop_app.text.dates import long_date
from desktop_app.text.message import Message

translate = QCoreApplication.translate


def state_words(state: str) -> str:
    """How a paper stands."""
    return {
        "heb": translate("Map", "In je dossier"),
        "gevraagd": translate("Map", "Gevraagd"),
        "geweigerd": translate("Map", "Niet gekregen"),
        "ontbreekt": translate("Map", "Nog niet in je dossier"),
    }[state]


def paper_names(context: Context) -> dict[str, str]:
    """The names of the papers of the catalogue."""
    return {paper.id: paper.naam for paper in context.desk.regelboek.documenten}


def apply_words(content: MapView, context: Context) -> str:
    """Until when UWV has to have the application, or that it has it; empty where nobody knows."""
    if content.gedaan_op is not None:
        day = long_date(content.gedaan_op, context.words.names)
        return translate("Map", "UWV kreeg je aanvraag op {dag}.").format(dag=day)
    if content.uiterlijk is None:
        return ""
    day = about(content.uiterlijk, context.words, vague=content.vaag)
    said = translate("Map", "Je aanvraag moet uiterlijk {dag} bij UWV zijn.").format(dag=day)
    return f"{said} {left_words(content.uiterlijk, context.desk.today)}".strip()


def owner_words(line: Mapregel, context: Context) -> str:
    """From whom a paper comes."""
    who = [context.words.say(Message(f"kaart.wie.{one}")) for one in line.papier.van]
    return translate("Map", "Van: {wie}.").format(wie=", ".join(who))


class CompleteCard(TodayCard[MapView]):
    """What is missing of what is always needed, until when, and a print of the map."""

    print_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context

    def _build(self, column: QVBoxLayout, content: MapView) -> None:
        names = paper_names(self._context)
        column.addLayout(self._heading(self.tr("Is je map compleet?")))
        lacking = [names.get(line.papier.document, "") for line in content.ontbreekt]
        self._say(column, self._lacking(len(lacking), sent=content.gedaan_op is not None))
        if lacking:
            column.addLayout(inset(Dots(self._theme, lacking)))
        day = apply_words(content, self._context)
        if day:
            column.addLayout(inset(Words(self._theme, day, bold=True)))
        step = Lead("tijdlijn", "wia_aanvraag", self.tr("Bekijk je aanvraag op de tijdlijn"))
        add_links(column, self._context, [step] if content.uiterlijk else [])
        button = Button(self._theme, self.tr("Print je map"), icon="printer")
        button.clicked.connect(self.print_wanted)
        column.addLayout(at_left(button))

    def _lacking(self, count: int, *, sent: bool) -> str:
        """How many are missing; once UWV has the application nothing has to be found any more."""
        if not count:
            return self.tr("Alles wat altijd nodig is, staat in je dossier.")
        if sent and count == 1:
            return self.tr("Eén papier staat niet in je dossier:")
        if sent:
            return self.tr("Deze {aantal} papieren staan niet in je dossier:").format(aantal=count)
        if count == 1:
            return self.tr("Eén papier mist nog:")
        return self.tr("Deze {aantal} papieren missen nog:").format(aantal=count)


class Papers(NamedTuple):
    """Steps before the papers, if any, and the papers."""

    steps: tuple[str, ...]
    lines: tuple[Mapregel, ...]


class PapersCard(TodayCard[Papers]):
    """The papers by how much they are needed; what only helps is folded."""

    letter_wanted = Signal(str)

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._first = title
        self._open = False
        self.fold: Fold | None = None

    def _build(self, column: QVBoxLayout, content: Papers) -> None:
        column.addLayout(self._heading(self._first))
        if content.steps:
            column.addLayout(inset(Dots(self._theme, content.steps, numbered=True)))
        always = [line for line in content.lines if line.papier.nodig == "altijd"]
        others = [line for line in content.lines if line.papier.nodig != "altijd"]
        for line in always:
            self._add(column, line)
        if not others:
            return
        fold = Fold(
            self._theme,
            self.tr("Toon ook wat helpt ({aantal})").format(aantal=len(others)),
            self.tr("Toon minder"),
            about=self._first,
            is_open=self._open,
        )
        for title, need in (
            (self.tr("Als het er is"), "als_gemaakt"),
            (self.tr("Dit helpt ook"), "helpt"),
        ):
            some = [line for line in others if line.papier.nodig == need]
            if some:
                fold.column.addLayout(inset(Words(self._theme, title, bold=True)))
            for line in some:
                self._add(fold.column, line)
        fold.turned.connect(self._remember)
        self.fold = fold
        column.addWidget(fold)

    def _add(self, column: QVBoxLayout, line: Mapregel) -> None:
        theme, paper, context = self._theme, line.papier, self._context
        name = paper_names(context).get(paper.document, paper.document)
        link = Link(theme, name)
        state = state_words(line.stand)
        link.setAccessibleName(f"{name}, {state}")
        link.clicked.connect(lambda: context.go("documenten", paper.document))
        column.addLayout(inset(WithChip(theme, link, Chip(theme, state, NEUTRAL))))
        source = owner_words(line, context)
        column.addLayout(inset(Words(theme, f"{paper.uitleg} {source}", "small", "muted")))
        if line.stand in ("ontbreekt", "geweigerd") and paper.nodig == "altijd":
            column.addLayout(inset(Words(theme, paper.zonder)))
            if paper.brief is not None:
                button = named_button(theme, self.tr("Schrijf een brief"), name)
                letter = paper.brief
                button.clicked.connect(lambda: self.letter_wanted.emit(letter))
                column.addLayout(at_left(button))

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()


class CheckCard(Surface):
    """Points to look at before sending; what the file shows is filled in already."""

    changed = Signal(tuple)
    """The ids of the points that are in order."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._heading = Heading(context.theme, self.tr("Voordat je alles verstuurt"), 3)
        self._count = Words(context.theme, "")
        self.points: CheckList | None = None
        self.fold = CardFold(
            context.theme,
            self.tr("Kijk alles na"),
            self.tr("Toon minder"),
            about=self._heading.text(),
        )
        column = self.inside_column("medium")
        for widget in (self._heading, self._count, self.fold):
            column.addWidget(widget)

    def show_content(self, content: MapView) -> None:
        """Tick what is in order, and say how much that is."""
        points = content.map.controle
        if self.points is None:
            self.points = CheckList(
                self._theme, [(point.id, point.vraag, point.doe) for point in points]
            )
            self.points.setAccessibleName(self._heading.text())
            self.fold.column.addWidget(self.points)
            self.points.changed.connect(self._tell)
        self.points.set_values(content.klaar)
        text = self.tr("In orde: {aantal} van de {totaal} punten.")
        self._count.setText(text.format(aantal=len(content.klaar), totaal=len(points)))

    def _tell(self) -> None:
        if self.points is not None:
            self.changed.emit(tuple(self.points.values()))
