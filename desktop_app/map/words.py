"""The words of the map: short days for labels, whole sentences for who listens."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Periode

if TYPE_CHECKING:
    from desktop_app.map.model import Mark


def middle_of(milestone: Mijlpaal) -> date | None:
    """The day halfway what practice expects, or the one end that is known."""
    first, last = milestone.verwacht.van, milestone.verwacht.tot_en_met
    if first is not None and last is not None:
        return first + (last - first) // 2
    return first or last


def moment_day(milestone: Mijlpaal) -> date | None:
    """Where a milestone stands: the day it was done, else its last day, else what is expected."""
    return milestone.gedaan_op or milestone.uiterlijk or middle_of(milestone) or milestone.vanaf


def moment_mark(milestone: Mijlpaal) -> Mark:
    """The mark of its state; another's passed day is told apart from the reader's own."""
    if milestone.stand == "gedaan":
        return "done"
    if milestone.stand == "vervallen":
        return "lapsed"
    if milestone.stand == "verstreken":
        own = milestone.wie[:1] == ("jij",) and not milestone.achterhaald
        return "passed_own" if own else "passed_other"
    return "open"


def period_key(period: Periode) -> str:
    """A key that no milestone has; ids of periods and milestones may be the same."""
    number = "" if period.volgnummer is None else f".{period.volgnummer}"
    return f"periode:{period.id}{number}"


def title(milestone: Mijlpaal) -> str:
    """The name on a label, with its number where it repeats."""
    name = milestone.naam
    if milestone.kaart is not None and milestone.kaart.label:
        name = milestone.kaart.label
    return name if milestone.nummer is None else f"{name} {milestone.nummer}"


def _about(message_id: str, milestone: Mijlpaal, day: date) -> Message:
    """The sentence with this id, in its vague form for a vague day."""
    return Message(message_id + ("_vaag" if milestone.vaag else ""), {"dag": day})


def day_words(milestone: Mijlpaal, words: Messages) -> tuple[str, str]:
    """The day line of a label: in full, and shortest."""
    day = moment_day(milestone)
    if day is None:
        return "", ""
    short = words.say(_about("kaart.dag", milestone, day))
    if milestone.gedaan_op is not None:
        form = "kaart.dag_vaag" if milestone.gedaan_vaag else "kaart.dag"
        done = words.get(form, dag=day)
        return done, done
    if milestone.stand == "verstreken" and milestone.aan_zet not in (None, "jij"):
        turn = words.get("kaart.aan_zet", wie=Message(f"kaart.wie.{milestone.aan_zet}"))
        return turn, short
    if milestone.soort == "gebeurt" or milestone.stand == "gedaan":
        return short, short
    if milestone.uiterlijk is None:
        return words.get("kaart.rond", dag=day), short
    return words.say(_about("kaart.uiterlijk", milestone, day)), short


def spoken_moment(
    milestone: Mijlpaal, number: int, total: int, words: Messages, today: date
) -> str:
    """A moment as a screen reader says it: number, name, last day, state."""
    parts = [
        words.get("kaart.moment", nummer=number, totaal=total),
        name_and_days(milestone, words),
        _state(milestone, words, today),
    ]
    return ", ".join(parts)


def name_and_days(milestone: Mijlpaal, words: Messages) -> str:
    """The whole name and the last or expected day, to be heard."""
    name, expected = title_in_full(milestone), milestone.verwacht
    if milestone.uiterlijk is not None:
        form = "kaart.gezegd.op" if milestone.soort == "gebeurt" else "kaart.gezegd.uiterlijk"
        day = words.say(_about(form, milestone, milestone.uiterlijk))
    elif expected.van is not None and expected.tot_en_met is not None:
        day = words.get("kaart.gezegd.tussen", van=expected.van, tot_en_met=expected.tot_en_met)
    else:
        return name
    return f"{name}, {day}"


def title_in_full(milestone: Mijlpaal) -> str:
    """The whole name, with its number where it repeats."""
    number = "" if milestone.nummer is None else f" {milestone.nummer}"
    return milestone.naam + number


def shown_state(milestone: Mijlpaal, today: date) -> str:
    """The state in words, as in `kaart.stand.…`: that of the engine, or "kan_nu".

    A possibility that is open now may have its last day far away: it is not "soon", it can be
    done now.
    """
    begun = milestone.vanaf is None or milestone.vanaf <= today
    if milestone.stand == "binnenkort" and milestone.soort == "mag" and begun:
        return "kan_nu"
    return milestone.stand


def _state(milestone: Mijlpaal, words: Messages, today: date) -> str:
    if milestone.gedaan_op is not None:
        form = "kaart.gezegd.gedaan_op_vaag" if milestone.gedaan_vaag else "kaart.gezegd.gedaan_op"
        return words.get(form, dag=milestone.gedaan_op)
    if milestone.stand == "verstreken" and milestone.aan_zet not in (None, "jij"):
        who = Message(f"kaart.wie.{milestone.aan_zet}")
        return words.get("kaart.gezegd.verstreken_ander", wie=who)
    return words.get(f"kaart.stand.{shown_state(milestone, today)}")


def band_words(period: Periode, words: Messages) -> tuple[str, ...]:
    """The text on a band, the fullest first."""
    if period.tot_en_met is None:
        return (period.naam,)
    end = "kaart.band_vaag" if period.vaag else "kaart.band"
    return (words.get(end, naam=period.naam, dag=period.tot_en_met), period.naam)


def spoken_period(period: Periode, number: int, total: int, words: Messages) -> str:
    """A period as a screen reader says it."""
    message = "kaart.gezegd.periode_open" if period.tot_en_met is None else "kaart.gezegd.periode"
    return words.get(
        message,
        nummer=number,
        totaal=total,
        naam=period.naam,
        van=period.van,
        tot_en_met=period.tot_en_met,
        ongeveer=words.get("kaart.gezegd.ongeveer") if period.vaag else "",
    )


_PARTIES = {
    "wie.werkgever": "rechten.wie.werkgever",
    "wie.bedrijfsarts": "rechten.wie.bedrijfsarts",
    "wie.casemanager": "rechten.wie.casemanager",
    "wie.arbeidsdeskundige": "rechten.wie.arbeidsdeskundige",
    "wie.bureau": "rechten.wie.bureau",
}
"""By the word for a role: that role as part of a sentence."""


def party_words(name: str, words: Messages) -> str:
    """Somebody as part of a sentence: `werkgever` is `je werkgever`; a name stays as it is."""
    known = name.strip().casefold()
    said = (id for word, id in _PARTIES.items() if words.get(word).casefold() == known)
    return next((words.get(id) for id in said), name)
