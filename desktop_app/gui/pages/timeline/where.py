"""The first line of the page: how far the person is, and until when it runs."""

from __future__ import annotations

from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek


def first_line(traject: Traject, words: Messages, regelboek: Regelboek) -> str:
    """Two or three short sentences."""
    parts = (_week(traject, words, regelboek), _until(traject, words), words.get("tijdlijn.kies"))
    return " ".join(part for part in parts if part)


def _week(traject: Traject, words: Messages, regelboek: Regelboek) -> str:
    week = traject.ziekteweek
    if week is None:
        phase = regelboek.parameters.phase_names.get(traject.fase, "")
        return words.get("tijdlijn.fase", fase=phase) if phase else ""
    if week > traject.weken_totaal:
        return words.get("tijdlijn.week_voorbij", week=week)
    return words.get("tijdlijn.week", week=week, totaal=traject.weken_totaal)


def _until(traject: Traject, words: Messages) -> str:
    waiting = traject.wachttijd
    if traject.ziekteweek is None:
        return ""
    over = waiting.laatste_dag < traject.vandaag
    id = "tijdlijn.liep" if over else "tijdlijn.loopt"
    id += "_vaag" if waiting.vaag else ""
    return words.say(Message(id, {"dag": waiting.laatste_dag}))
