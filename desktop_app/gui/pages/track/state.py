"""Does the second track play now, since or from when, and by which rule? No widgets."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from msgspec import Struct

from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Periode, Traject

START = "spoor2_start_na_eje"
LATER = "spoor2_bij_latere_belastbaarheid"
WAIT = "spoor2_uitzondering_drie_maanden"
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


class TrackState(Struct, frozen=True):
    """Where the track stands. rule: the moment of its start, with exceptions and other readings."""

    phase: Phase
    lines: tuple[str, ...]
    rule: Mijlpaal | None


def state_of(traject: Traject, words: Messages) -> TrackState:
    """The first sentence answers the question of the page."""
    periods = [period for period in traject.perioden if period.id == "spoor2"]
    start = next((one for one in traject.mijlpalen if one.id == START), None)
    phase = _phase(traject, periods, start)
    lines = [_first(phase, periods, start, words)]
    if phase in ("open", "te_laat"):
        lines += _exceptions(traject, words)
    return TrackState(phase, tuple(lines), start)


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
