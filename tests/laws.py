"""What must hold of every timeline, whatever the facts: each law yields what breaks it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from tests.timeline import BOOK, Json

_FATAL = ("vervaltermijnen_kantonrechter", "bezwaar", "bedenktermijn_vso")


def breaches(data: Json) -> list[str]:
    """Everything in a timeline that breaks a law of the contract."""
    found = [*_order(data), *_periods(data), *_steps(data), *_numbers(data)]
    for entry in data["mijlpalen"]:
        key = _key(entry)
        found += [
            f"{key}: {text}" for text in _milestone(entry, date.fromisoformat(data["vandaag"]))
        ]
    return found


def _key(entry: Json) -> str:
    return entry["id"] if entry["volgnummer"] is None else f"{entry['id']}.{entry['volgnummer']}"


def _order(data: Json) -> Iterator[str]:
    def rank(entry: Json) -> tuple[str, str, str, int]:
        last, first = entry["uiterlijk"] or "9999", entry["vanaf"] or "9999"
        return last, first, entry["id"], entry["volgnummer"] or 0

    if sorted(data["mijlpalen"], key=rank) != data["mijlpalen"]:
        yield "mijlpalen not in order"
    periods = [(entry["van"], entry["id"]) for entry in data["perioden"]]
    if sorted(periods) != periods:
        yield "perioden not in order"


def _periods(data: Json) -> Iterator[str]:
    for entry in data["perioden"]:
        if entry["tot_en_met"] is not None and entry["tot_en_met"] < entry["van"]:
            yield f"periode {entry['id']} ends before it begins"
        if not entry["herleiding"] or not entry["bronnen"]:
            yield f"periode {entry['id']} without derivation or source"
    day = ""
    for span in data["reeks"]["perioden"]:
        if span["van"] <= day or (span["tot_en_met"] or "9999") < span["van"]:
            yield f"reeks.perioden overlap or turn round: {span}"
        day = span["tot_en_met"] or "9999"
    wait = data["wachttijd"]
    if not data["reeks"]["eerste_dag"] == wait["eerste_dag"] <= wait["laatste_dag"]:
        yield "wachttijd turns round"


def _steps(data: Json) -> Iterator[str]:
    if len(data["volgende_stappen"]) > 3:
        yield "more than three steps"
    listed = {_key(entry): entry for entry in data["mijlpalen"]}
    for name in ("volgende_stappen", "anderen_aan_zet"):
        for step in data[name]:
            if step["id"] not in listed:
                yield f"{name}: {step['id']} is no milestone"
            elif listed[step["id"]]["stand"] in ("gedaan", "vervallen"):
                yield f"{name}: {step['id']} is over"
            if (step["wie"] == "jij") != (name == "volgende_stappen"):
                yield f"{name}: {step['id']} is for {step['wie']}"


def _numbers(data: Json) -> Iterator[str]:
    for kind in ("mijlpalen", "perioden"):
        numbers: dict[str, list[int | None]] = {}
        for entry in data[kind]:
            numbers.setdefault(entry["id"], []).append(entry["volgnummer"])
        for id, found in numbers.items():
            numbered = sorted(number or 0 for number in found)
            from_one = list(range(1, len(found) + 1))
            regel = BOOK.by_id.get(id)
            per_event = regel is not None and regel.herhaling and regel.herhaling.gebeurtenis
            fixed = regel is not None and regel.herhaling and regel.herhaling.delen
            if kind == "mijlpalen" and (per_event or fixed):
                from_one = sorted(set(numbered))  # the place of the event, or of the part
            if numbered not in ([0], from_one) or numbered[0] == 0 < len(numbered) - 1:
                yield f"{kind} {id} numbered {found}"


def _milestone(entry: Json, today: date) -> Iterator[str]:
    first, last, legal = entry["vanaf"], entry["uiterlijk"], entry["wettelijk_uiterlijk"]
    if last and legal and last > legal:
        yield f"uiterlijk {last} later than the law {legal}"
    if first and last and first > last:
        yield f"vanaf {first} later than uiterlijk {last}"
    yield from _advice(entry)
    expected = entry["verwacht"]
    if expected["van"] and expected["tot_en_met"] and expected["van"] > expected["tot_en_met"]:
        yield "verwacht turns round"
    yield from _derivation(entry)
    if not entry["bronnen"] or not all(source["gecontroleerd"] for source in entry["bronnen"]):
        yield "source without checked-on day"
    yield from _stand(entry, today)


def _advice(entry: Json) -> Iterator[str]:
    last, advice = entry["uiterlijk"], entry["advies"]
    own = bool(entry["wie"]) and entry["wie"][0] == "jij"
    if (advice is not None) != (own and last is not None):
        yield f"advies {advice} for {entry['wie']}"
    if advice is None or last is None:
        return
    day, end = date.fromisoformat(advice), date.fromisoformat(last)
    holidays = BOOK.parameters.feestdagen
    if day > end or not holidays.is_working_day(day):
        yield f"advies {advice} no working day up to {last}"
    while (end := end - timedelta(days=1)) > day:
        if holidays.is_working_day(end):
            yield f"advies {advice} earlier than needed"
            return


def _derivation(entry: Json) -> Iterator[str]:
    own = [entry[name] for name in ("vanaf", "uiterlijk", "wettelijk_uiterlijk")]
    own += [entry["verwacht"]["van"], entry["verwacht"]["tot_en_met"]]
    days = {day for day in own if day}
    if not days:
        return
    dated = [step["datum"] for step in entry["herleiding"] if step["datum"]]
    if not dated:
        yield "date without derivation"
    elif dated[-1] not in days:
        yield f"derivation ends on {dated[-1]}, not on one of {sorted(days)}"
    if entry["uiterlijk"] and entry["uiterlijk"] not in dated:
        yield "uiterlijk is not in the derivation"


def _stand(entry: Json, today: date) -> Iterator[str]:
    """The definition of `stand`, as far as one milestone shows it."""
    stand, soort = entry["stand"], entry["soort"]
    last, first = _day(entry["uiterlijk"]), _day(entry["vanaf"])
    if (entry["aan_zet"] is None) != (stand in ("gedaan", "vervallen") or not entry["wie"]):
        yield f"aan_zet {entry['aan_zet']} while {stand}"
    if (entry["gedaan_op"] is not None) != (stand == "gedaan"):
        yield f"gedaan_op {entry['gedaan_op']} while {stand}"
    if stand in ("gedaan", "vervallen"):
        return
    if soort == "gebeurt" and last and today >= last:
        yield "has come and is not gedaan"
    if last is None:
        expected = "open"
    elif today > last:
        expected = "verstreken"
    elif (first and today >= first) or (last - today).days <= 28:
        expected = "binnenkort"
    else:
        expected = "open"
    if stand != expected:
        yield f"stand {stand}, not {expected}"
    final = max(filter(None, (last, _day(entry["wettelijk_uiterlijk"]))), default=None)
    if final and today > final and (soort == "mag" or entry["id"] in _FATAL):
        yield f"{stand} after its last day"


def _day(text: Any) -> date | None:
    return date.fromisoformat(text) if text else None
