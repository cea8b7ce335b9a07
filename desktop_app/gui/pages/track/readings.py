"""Who says when the track begins: the law, UWV and others beside each other, with own days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import WithChip
from desktop_app.gui.pages.today.card import inset
from desktop_app.gui.pages.track.part_card import titled
from desktop_app.gui.pages.track.state import Layer, Reading
from desktop_app.gui.pages.wia.path_cards import day_words, layer_words
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.words import Words

CHOICE = "tweedespoor.lees.keuze"


def add_readings(column: QVBoxLayout, context: Context, readings: tuple[Reading, ...]) -> None:
    """A line for each, with where it comes from; and which one the app follows."""
    theme = context.theme
    title = QCoreApplication.translate("Readings", "Welke dag lees je waar?")
    column.addLayout(inset(Words(theme, title, bold=True)))
    for one in readings:
        text = Words(theme, context.words.get(one.id))
        column.addLayout(inset(WithChip(theme, text, _chip(context, one.layer))))
        if one.own is not None:
            column.addLayout(inset(Words(theme, day_words(one.own, context), "small", bold=True)))
    column.addLayout(inset(Words(theme, context.words.get(CHOICE), "small", "muted")))


def _chip(context: Context, layer: Layer) -> Chip:
    if layer == "elders":
        said = QCoreApplication.translate("Readings", "lees je elders")
        return Chip(context.theme, said, NEUTRAL)
    return Chip(context.theme, *layer_words(layer))


def add_further(column: QVBoxLayout, context: Context) -> None:
    """How long it lasts, and that both tracks may run; from the rules that have no day."""
    rules = context.desk.regelboek.by_id
    for id, title in (
        ("spoor2_duur", QCoreApplication.translate("Readings", "Hoelang duurt het?")),
        ("spoor1_en_spoor2_samen", QCoreApplication.translate("Readings", "En spoor 1?")),
    ):
        rule = rules[id]
        lines = (rule.wat, rule.waarom, *rule.voorwaarden, *rule.uitzonderingen)
        titled(column, context.theme, title, lines)
