"""What a moment on the map is called and how it is heard, for milestones and own moments alike."""

from __future__ import annotations

from datetime import date

from desktop_app.map import words as milestone_words
from desktop_app.map.moments import Moment
from desktop_app.map.own import OwnMoment, shortened
from desktop_app.text.messages import Messages

LONGEST_SPOKEN = 200
"""Letters of an own title that are read aloud; the card has the rest."""


def name_of(moment: Moment) -> str:
    """The name on a label."""
    if moment.milestone is not None:
        return milestone_words.title(moment.milestone)
    return moment.own.title if moment.own is not None else ""


def days_of(moment: Moment, words: Messages) -> tuple[str, str]:
    """The day line of a label: in full, and shortest."""
    if moment.milestone is not None:
        return milestone_words.day_words(moment.milestone, words)
    own = moment.own
    if own is None:
        return "", ""
    first = words.get("kaart.dag_vaag" if own.vague else "kaart.dag", dag=own.first)
    if own.last is None:
        return first, first
    until = "kaart.tot_en_met_vaag" if own.vague else "kaart.tot_en_met"
    return f"{first} {words.get(until, dag=own.last)}", first


def spoken(moment: Moment, number: int, total: int, words: Messages, today: date) -> str:
    """A moment as a screen reader says it: number, name, days, state."""
    if moment.milestone is not None:
        return milestone_words.spoken_moment(moment.milestone, number, total, words, today)
    if moment.own is None:
        return ""
    return _spoken_own(moment.own, number, total, words)


def _spoken_own(own: OwnMoment, number: int, total: int, words: Messages) -> str:
    title = shortened(own.title, LONGEST_SPOKEN)
    parts = [
        words.get("kaart.moment", nummer=number, totaal=total),
        words.get(f"kaart.eigen.{own.kind}", titel=title),
    ]
    if own.last is None:
        form = "kaart.gezegd.op_vaag" if own.vague else "kaart.gezegd.op"
        parts.append(words.get(form, dag=own.first))
    else:
        about = words.get("kaart.gezegd.ongeveer") if own.vague else ""
        parts.append(
            words.get("kaart.gezegd.van_tot", van=own.first, tot_en_met=own.last, ongeveer=about)
        )
    parts.append(words.get("kaart.eigen.geweest" if own.done else "kaart.stand.open"))
    return ", ".join(parts)
