"""Plans that may change something; nothing is reckoned with them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.content import Content, key_of
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.pages.rights.view import Links, View
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.plans import Plan


class PlanView(View):
    """One plan: what it is, how far it is, and what holds until then."""

    def __init__(self, context: Context, content: Content, plan: Plan) -> None:
        super().__init__(context)
        theme = context.theme
        self.card = Surface(theme, reading=True)
        self.card.setAccessibleName(plan.titel)
        self.card.setAccessibleDescription(f"{plan.plan} {plan.stand} {plan.voor_jou}")
        inside = self.card.inside_column("medium")
        inside.addWidget(Words(theme, self.tr("Dit is een plan, nog geen wet."), "small", "muted"))
        inside.addWidget(Heading(theme, plan.titel, 2))
        for title, text in (
            (self.tr("Wat is het plan?"), plan.plan),
            (self.tr("Hoe ver is het?"), plan.stand),
            (self.tr("Wat geldt nu?"), plan.voor_jou),
        ):
            inside.addWidget(Words(theme, title, bold=True))
            inside.addWidget(Words(theme, text))
        found = (content.page(id) for id in plan.artikelen)
        links = Links(
            theme,
            self.tr("Lees wat nu geldt"),
            [(key_of(page), page.titel) for page in found if page is not None],
        )
        links.wanted.connect(self.wanted)
        inside.addWidget(links)
        checked = checked_words(context, plan.gecontroleerd)
        inside.addWidget(SourceList(context, plan.bronnen, [checked]))
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        """The plan."""
        return self.card
