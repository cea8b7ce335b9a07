"""The weeks in words and numbers, and hours as people type them. No widgets."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop_app.dossier.hours import Week, weeks_of
from desktop_app.dossier.payloads import Uren
from desktop_app.text.dates import long_date
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

translate = QCoreApplication.translate
Kind = Literal["eigen", "aangepast", "ander", "arbeidstherapie"]
Effect = Literal["weinig", "merkbaar", "veel"]
MOST_MINUTES = 7 * 24 * 60
ABOUT = frozenset(
    {"therapie-voorbij", "therapie-lang", "therapie-zonder-einde", "werk-voorbij", "terugval"}
)
"""Findings over the file that are about hours."""
_HOURS = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?(?: *uur)?|(\d{1,3}):([0-5]\d)")


class Told(Struct, frozen=True):
    """A week as the form gives it."""

    id: str | None
    payload: Uren


def kinds() -> list[tuple[Kind, str, str]]:
    """Kinds of work, each with what it is."""
    return [
        ("eigen", translate("Load", "Mijn eigen werk"), ""),
        ("aangepast", translate("Load", "Aangepast werk"), ""),
        ("ander", translate("Load", "Ander werk"), ""),
        (
            "arbeidstherapie",
            translate("Load", "Arbeidstherapie"),
            translate("Load", "Een korte proef zonder loonwaarde. Je loon stopt daar niet door."),
        ),
    ]


def kind_words() -> dict[str, str]:
    """The kinds of work by their id."""
    return {id: name for id, name, _ in kinds()}


def effects() -> list[tuple[Effect, str]]:
    """What work cost afterwards, in three levels."""
    return [
        ("weinig", translate("Load", "Weinig: ik merk er bijna niets van")),
        ("merkbaar", translate("Load", "Merkbaar: ik heb rust nodig")),
        ("veel", translate("Load", "Veel: ik kan daarna bijna niets")),
    ]


def effect_words() -> dict[str, str]:
    """The three levels in one word."""
    return {
        "weinig": translate("Load", "weinig"),
        "merkbaar": translate("Load", "merkbaar"),
        "veel": translate("Load", "veel"),
    }


def weeks_in(desk: Desk) -> tuple[Week, ...]:
    """The weeks that were written down, the oldest first."""
    return weeks_of(desk.entries("uren"))


def as_in_facts(desk: Desk) -> Uren | None:
    """The work of today as Mijn gegevens has it, as the week before the first; None without."""
    today = desk.today
    work = [
        one
        for one in (desk.facts.werkhervatting if desk.facts is not None else ())
        if one.van.datum <= today and (one.tot_en_met is None or one.tot_en_met.datum >= today)
    ]
    if not work or work[-1].soort is None:
        return None
    last = work[-1]
    hours, until = last.uren_per_week, last.tot_en_met
    return Uren(
        week=monday(today).isoformat(),
        afgesproken=hours * 60 if hours is not None else None,
        soort=last.soort or "aangepast",
        tot=until.datum.isoformat() if until is not None else None,
    )


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def minutes_of(text: str) -> int | None:
    """`10`, `10,5`, `10:30` or `10 uur` in minutes; None when it is none of these."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    if found[3] is not None:
        minutes = int(found[3]) * 60 + int(found[4])
    else:
        part = round(float(f"0.{found[2]}") * 60) if found[2] else 0
        minutes = int(found[1]) * 60 + part
    return minutes if minutes <= MOST_MINUTES else None


def typed(minutes: int | None) -> str:
    """As it stands in the field: `10` or `10:30`."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}" if rest else str(hours)


def hours_words(minutes: int) -> str:
    """`10 uur`, `10 uur en 30 minuten`."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("Load", "{uren} uur").format(uren=hours)
    return translate("Load", "{uren} uur en {minuten} minuten").format(uren=hours, minuten=rest)


def week_title(week: Week, words: Messages) -> str:
    """Of which week it is."""
    said = translate("Load", "Week van {dag}")
    return said.format(dag=long_date(week.first, words.names))


def week_lines(week: Week, words: Messages) -> tuple[str, ...]:
    """What was written down of a week, a sentence each."""
    told = week.told
    lines = [_worked(told), f"{kind_words()[told.soort]}."]
    if told.tot is not None:
        said = translate("Load", "Afgesproken tot en met {dag}.")
        lines.append(said.format(dag=_day(told.tot, words)))
    if told.gevolg is not None:
        said = translate("Load", "Gevolg daarna: {gevolg}.")
        lines.append(said.format(gevolg=effect_words()[told.gevolg]))
    if told.terugval_van is not None:
        if told.terugval_tot is None:
            said = translate("Load", "Terugval vanaf {van}.").format(
                van=_day(told.terugval_van, words)
            )
        else:
            said = translate("Load", "Terugval van {van} tot en met {tot}.").format(
                van=_day(told.terugval_van, words), tot=_day(told.terugval_tot, words)
            )
        lines.append(said)
    if told.toelichting:
        lines.append(told.toelichting)
    return tuple(lines)


def _worked(told: Uren) -> str:
    """How much it was, beside how much was agreed."""
    if told.echt is None and told.afgesproken is None:
        return translate("Load", "Geen uren ingevuld.")
    if told.echt is None:
        said = translate("Load", "{afgesproken} afgesproken.")
        return said.format(afgesproken=hours_words(told.afgesproken or 0))
    if told.afgesproken is None:
        return translate("Load", "{echt} gewerkt.").format(echt=hours_words(told.echt))
    said = translate("Load", "{echt} gewerkt. Afgesproken was {afgesproken}.")
    return said.format(echt=hours_words(told.echt), afgesproken=hours_words(told.afgesproken))


def _day(text: str, words: Messages) -> str:
    return long_date(parse_day(text).datum, words.names)
