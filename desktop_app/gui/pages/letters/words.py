"""How letters that were sent are told in words. Text only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.widgets.chip import NEUTRAL
from desktop_app.text.dates import long_date
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages

if TYPE_CHECKING:
    from desktop_app.dossier.sent import Sent

translate = QCoreApplication.translate
LONGEST = 120
"""Signs of a subject that are shown as a title."""


def ways() -> tuple[tuple[str, str], ...]:
    """How a letter can go, with what that is called."""
    return (
        ("mail", translate("Letters", "Per mail")),
        ("post", translate("Letters", "Per post")),
        ("aangetekend", translate("Letters", "Aangetekend")),
        ("meegegeven", translate("Letters", "Zelf gegeven")),
    )


def role_name(role: str, words: Messages) -> str:
    """What somebody is to the reader, with a capital."""
    name = words.say(Message(f"kaart.wie.{role}"))
    return name[:1].upper() + name[1:]


def when_words(sent: Sent, words: Messages) -> str:
    """When it went, to whom and how."""
    told = sent.told
    names = dict(ways())
    how = [names[way].lower() for way in told.hoe if way in names]
    parts = []
    if sent.day is not None:
        day = long_date(sent.day, words.names)
        parts.append(translate("Letters", "Verstuurd op {dag}.").format(dag=day))
    if told.aan:
        parts.append(translate("Letters", "Aan: {wie}.").format(wie=told.aan))
    if how:
        parts.append(translate("Letters", "Hoe: {hoe}.").format(hoe=", ".join(how)))
    if told.kopie:
        parts.append(translate("Letters", "Kopie: {kopie}.").format(kopie=told.kopie))
    return " ".join(parts)


def state_words(sent: Sent, words: Messages) -> str:
    """How it stands, and from when to look."""
    day = long_date(sent.remind, words.names) if sent.remind is not None else ""
    if sent.state == "beantwoord" and sent.answered is not None:
        said = translate("Letters", "Je kreeg antwoord op {dag}.")
        return said.format(dag=long_date(sent.answered, words.names))
    if sent.state == "herinnerd":
        return translate("Letters", "Je stuurde een herinnering.")
    if sent.state == "kijk":
        said = translate("Letters", "Kreeg je antwoord? Je wilde dat vanaf {dag} bekijken.")
        return said.format(dag=day)
    if sent.state == "wacht":
        return translate("Letters", "Kijk vanaf {dag} of er antwoord is.").format(dag=day)
    return ""


def chip_of(sent: Sent) -> tuple[str, str] | None:
    """How it stands in a word or two."""
    if sent.state == "beantwoord":
        return translate("Letters", "antwoord gekregen"), NEUTRAL
    if sent.state == "herinnerd":
        return translate("Letters", "herinnering gestuurd"), NEUTRAL
    if sent.state == "kijk":
        return translate("Letters", "nog geen antwoord"), "jij"
    if sent.state == "wacht":
        return translate("Letters", "wacht op antwoord"), NEUTRAL
    return None
