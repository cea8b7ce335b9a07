"""Does the second track play now, since or from when, and by which rule? No widgets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from desktop_app.gui.pages.wia.moment import OwnDay
from desktop_app.rights.personal import milestone_of
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Periode, Traject

START = "spoor2_start_na_eje"
LATER = "spoor2_bij_latere_belastbaarheid"
WAIT = "spoor2_uitzondering_drie_maanden"
WEEK_52 = "eerstejaarsevaluatie"
"""The moment whose last day is that of week 52."""
NEAR = timedelta(days=91)
"""So long before its last day the start is near."""
Phase = Literal["loopt", "komt", "open", "te_laat", "voorbij", "niet"]
_SAID: dict[Phase, str] = {
    "loopt": "tweedespoor.fase.loopt",
    "komt": "tweedespoor.fase.komt",
    "open": "tweedespoor.fase.open",
    "te_laat": "tweedespoor.fase.te_laat",
    "voorbij": "tweedespoor.fase.voorbij",
    "niet": "tweedespoor.fase.niet",
}


Layer = Literal["wet", "uwv", "elders"]


class Reading(Struct, frozen=True):
    """What one source says, by the id of its sentence. own: the day that it gives this reader."""

    layer: Layer
    id: str
    own: OwnDay | None = None


class TrackState(Struct, frozen=True):
    """Where the track stands on a day.

    rule: the moment of its start, with its exceptions. readings: who says when it begins.
    """

    today: date
    phase: Phase
    lines: tuple[str, ...]
    rule: Mijlpaal | None
    readings: tuple[Reading, ...] = ()


def state_of(traject: Traject, words: Messages) -> TrackState:
    """The first sentence answers the question of the page."""
    periods = [period for period in traject.perioden if period.id == "spoor2"]
    start = next((one for one in traject.mijlpalen if one.id == START), None)
    phase = _phase(traject, periods, start)
    lines = [_first(phase, periods, start, words)]
    if phase in ("open", "te_laat"):
        lines += _exceptions(traject, words)
    if phase == "niet":
        lines += _why_not(traject, start, words)
    readings = readings_of(traject) if start is not None else ()
    return TrackState(traject.vandaag, phase, tuple(lines), start, readings)


def readings_of(traject: Traject) -> tuple[Reading, ...]:
    """The law first, then UWV, then what one reads elsewhere; capacity that came later apart."""
    start, later = milestone_of(START, traject), milestone_of(LATER, traject)
    eight_weeks = later.verwacht.tot_en_met if later is not None else None
    return (
        Reading("wet", "tweedespoor.lees.wet"),
        Reading("uwv", "tweedespoor.lees.uwv", _own(start)),
        Reading("elders", "tweedespoor.lees.fnv", _own(milestone_of(WEEK_52, traject))),
        Reading("elders", "tweedespoor.lees.bureau"),
        Reading("uwv", "tweedespoor.lees.direct", _own(later)),
        Reading("elders", "tweedespoor.lees.acht_weken", _own(later, eight_weeks)),
    )


def _own(moment: Mijlpaal | None, day: date | None = None) -> OwnDay | None:
    """The last day of a moment that holds for the reader, or another day of it."""
    if moment is None or moment.stand == "vervallen":
        return None
    last = day or moment.uiterlijk
    return OwnDay(last, moment.vaag, moment.sleutel) if last is not None else None


def plays(traject: Traject | None) -> bool:
    """Whether the track runs, has run, or comes near: then the page is one of the first."""
    if traject is None:
        return False
    if any(period.id == "spoor2" for period in traject.perioden):
        return True
    return any(
        one.uiterlijk is not None
        and one.stand in ("open", "binnenkort", "verstreken")
        and one.uiterlijk - NEAR <= traject.vandaag
        for one in traject.mijlpalen
        if one.id in (START, LATER)
    )


def _phase(traject: Traject, periods: list[Periode], start: Mijlpaal | None) -> Phase:
    today = traject.vandaag
    if any(one.van <= today and (one.tot_en_met or today) >= today for one in periods):
        return "loopt"
    if any(one.van > today for one in periods):
        return "komt"
    if periods:
        return "voorbij"
    if start is None or start.stand == "vervallen" or start.uiterlijk is None:
        return "niet"
    return "te_laat" if start.stand == "verstreken" and not start.achterhaald else "open"


def _first(phase: Phase, periods: list[Periode], start: Mijlpaal | None, words: Messages) -> str:
    period = periods[-1] if periods else None
    day = start.uiterlijk if start is not None else None
    sentence = words.get(
        _SAID[phase],
        dag=period.van if period is not None else day,
        tot=period.tot_en_met if period is not None else None,
    )
    vague = period.vaag if period is not None else start is not None and start.vaag
    if vague and phase != "niet":
        sentence = f"{sentence} {words.get('tweedespoor.fase.vaag')}"
    return sentence


def _why_not(traject: Traject, start: Mijlpaal | None, words: Messages) -> list[str]:
    """Why there is no start on the timeline, and that the duty itself knows no earliest day."""
    if traject.fase == "hersteld":
        return [words.get("tweedespoor.fase.niet_hersteld")]
    reason = _what_comes_first(traject, start.uiterlijk if start else None, words)
    return [*reason, words.get("tweedespoor.fase.niet_toch")]


def _what_comes_first(traject: Traject, due: date | None, words: Messages) -> list[str]:
    """What ends the duty before the day of the start, where that is known."""
    if due is None:
        return []
    if traject.aow_datum is not None and traject.aow_datum <= due:
        return [words.get("tweedespoor.fase.niet_aow", dag=traject.aow_datum)]
    wage = next((one for one in traject.perioden if one.id == "loondoorbetaling"), None)
    last = wage.tot_en_met if wage is not None else None
    if last is not None and last < due:
        return [words.get("tweedespoor.fase.niet_loon", dag=last)]
    return []


def _exceptions(traject: Traject, words: Messages) -> list[str]:
    found = []
    for one in traject.mijlpalen:
        if one.stand == "vervallen":
            continue
        if one.id == LATER and one.vanaf is not None:
            found.append(words.get("tweedespoor.fase.later", dag=one.vanaf))
        if one.id == WAIT and one.uiterlijk is not None:
            found.append(words.get("tweedespoor.fase.wacht", dag=one.uiterlijk))
    return found
