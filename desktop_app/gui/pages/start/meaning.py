"""What an answer means, as sentences: all of it read from a traject, nothing reckoned here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from desktop_app.map.words import title_in_full
from desktop_app.text.message import Message, Value
from desktop_app.traject.model import Mijlpaal, Periode, Traject
from desktop_app.traject.rulebook import Regelboek

_APPLYING = "wia_aanvraag"
ONE_DAY = timedelta(days=1)
DIFFERENCES = 2
"""How many changed dates are named; more is not read."""


def standing(traject: Traject, regelboek: Regelboek) -> list[Message]:
    """Where the reader stands: week, end of the weeks, and what may come then."""
    wait, today = traject.wachttijd, traject.vandaag
    said = [_week(traject, regelboek)]
    if wait.eerste_wia_dag != wait.laatste_dag + ONE_DAY:
        form = "tabel.wachttijd_vaag" if wait.vaag else "tabel.wachttijd"
        return [*said, Message(form, {"dag": wait.laatste_dag})]
    values: dict[str, Value] = {"weken": traject.weken_totaal, "dag": wait.laatste_dag}
    if wait.laatste_dag < today:
        return [*said, Message("vragen.wachttijd_voorbij", values)]
    said.append(Message("vragen.wachttijd_vaag" if wait.vaag else "vragen.wachttijd", values))
    if any(one.id == _APPLYING and one.stand != "vervallen" for one in traject.mijlpalen):
        said.append(Message("vragen.daarna_wia"))
    return said


def _week(traject: Traject, regelboek: Regelboek) -> Message:
    week, total = traject.ziekteweek, traject.weken_totaal
    if week is None:
        return Message("vragen.fase", {"fase": regelboek.parameters.phase_names[traject.fase]})
    if week > total:
        return Message("vragen.week_voorbij", {"week": week})
    form = "vragen.week_vaag" if traject.wachttijd.vaag else "vragen.week"
    return Message(form, {"week": week, "totaal": total})


def doubts(traject: Traject, fields: Iterable[str]) -> list[Message]:
    """What is unlikely about these facts; the person may go on all the same."""
    heads = tuple(fields)
    return [doubt.tekst for doubt in traject.waarschuwingen if doubt.veld.startswith(heads)]


# -- the moments around today -----------------------------------------------------------------


def last_moment(traject: Traject) -> Mijlpaal | None:
    """The moment whose day is the last that has passed."""
    passed = [
        (_day(milestone), milestone)
        for milestone in _moments(traject)
        if milestone.stand in ("gedaan", "verstreken") and _day(milestone) <= traject.vandaag
    ]
    return max(passed, key=lambda entry: entry[0])[1] if passed else None


def next_moment(traject: Traject) -> Mijlpaal | None:
    """The moment that is to come first."""
    ahead = [
        (_day(milestone), milestone)
        for milestone in _moments(traject)
        if milestone.stand in ("open", "binnenkort") and _day(milestone) >= traject.vandaag
    ]
    return min(ahead, key=lambda entry: entry[0])[1] if ahead else None


def _moments(traject: Traject) -> Iterator[Mijlpaal]:
    for milestone in traject.mijlpalen:
        known = milestone.gedaan_op or milestone.uiterlijk
        if known is not None and milestone.soort in ("moet", "verwacht"):
            yield milestone


def _day(milestone: Mijlpaal) -> date:
    return milestone.gedaan_op or milestone.uiterlijk or date.max


def around(traject: Traject) -> list[Message]:
    """The last step and the next one: whose turn, and in how many days."""
    said, last, coming = list[Message](), last_moment(traject), next_moment(traject)
    if last is not None:
        said.append(_named(last, id="vragen.laatste_stap"))
    if coming is None:
        return [*said, Message("venster.geen_stap")]
    said.append(_named(coming, id="vragen.volgende_stap"))
    days = (_day(coming) - traject.vandaag).days
    form = "vragen.over_dagen" if days else "vragen.nu"
    if coming.vaag:
        form += "_vaag"
    said.append(Message(form, {"aantal": days} if days else {}))
    if coming.aan_zet is not None:
        said.append(Message(f"venster.aan_zet.{coming.aan_zet}"))
    return said


def _named(milestone: Mijlpaal, *, id: str) -> Message:
    vague = milestone.vaag if milestone.gedaan_op is None else milestone.gedaan_vaag
    return Message(
        f"{id}_vaag" if vague else id, {"stap": title_in_full(milestone), "dag": _day(milestone)}
    )


# -- before and after -------------------------------------------------------------------------


def differences(before: Traject | None, after: Traject | None) -> list[Message]:
    """The most important dates that change, at most two lines; one line when none does."""
    if before is None or after is None:
        return []
    found = [*_changed_ends(before, after), *_changed_steps(before, after)]
    return found[:DIFFERENCES] or [Message("vragen.verschil.geen")]


def _changed_ends(before: Traject, after: Traject) -> Iterator[Message]:
    old, new = before.wachttijd.laatste_dag, after.wachttijd.laatste_dag
    if old != new:
        yield Message(
            "vragen.verschil.einde",
            {"weken": after.weken_totaal, "eerder": old, "dag": new},
        )
    ends = {period.id: period for period in before.perioden}
    for period in after.perioden:
        known = ends.get(period.id)
        if known is not None and _ends_otherwise(known, period, (old, new)):
            yield Message(
                "vragen.verschil.periode",
                {"naam": period.naam, "eerder": known.tot_en_met, "dag": period.tot_en_met},
            )


def _ends_otherwise(before: Periode, after: Periode, said: tuple[date, date]) -> bool:
    """Whether the end differs, and is not the pair of days that was already named."""
    ends = before.tot_en_met, after.tot_en_met
    return None not in ends and ends[0] != ends[1] and ends != said


def _changed_steps(before: Traject, after: Traject) -> Iterator[Message]:
    known = before.milestones_by_key
    pairs = [
        (known[milestone.sleutel], milestone)
        for milestone in after.mijlpalen
        if milestone.sleutel in known
    ]
    done = sum(old.gedaan_op is None and new.gedaan_op is not None for old, new in pairs)
    if done:
        yield Message("vragen.verschil.gedaan", {"aantal": done})
    moved = sum(old.uiterlijk != new.uiterlijk for old, new in pairs)
    if moved:
        yield Message("vragen.verschil.dagen", {"aantal": moved})
