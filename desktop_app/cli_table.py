"""The timeline as a table on a terminal: 80 columns, colour only where it is wanted."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from datetime import date

from desktop_app.text.dates import column_date
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Mijlpaal, Stap, Traject
from desktop_app.traject.parameters import Parameters

WIDTH = 80
_COLUMNS = (4, 30, 15, 15, 12)
_NO_BREAK = "\xa0"
_DAY = re.compile(r"(?:ongeveer |rond )?\d+ \w+ \d{4}")
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


class Table:
    """Renders a traject as lines of text. `colour` adds weight on a terminal, never meaning."""

    def __init__(self, messages: Messages, parameters: Parameters, *, colour: bool) -> None:
        self.messages = messages
        self.phases = parameters.phase_names
        self.colour = colour

    def lines(self, traject: Traject) -> Iterator[str]:
        """All lines, without line ends."""
        yield from self._head(traject)
        yield from self._milestones(traject)
        yield from self._periods(traject)
        yield from self._steps(traject)
        yield from self._doubts(traject)
        yield ""
        checked = self._say("tabel.gecontroleerd", dag=traject.regels_gecontroleerd)
        yield from _wrap(checked)
        if traject.regels_verouderd:
            yield from _wrap(self._say("tabel.verouderd"))

    def _head(self, traject: Traject) -> Iterator[str]:
        phase = self.phases[traject.fase]
        if traject.ziekteweek is None:
            title = self._say("tabel.kop_zonder_week", fase=phase)
        else:
            beyond = traject.ziekteweek > traject.weken_totaal
            title = self._say(
                "tabel.kop_voorbij" if beyond else "tabel.kop",
                week=traject.ziekteweek,
                totaal=traject.weken_totaal,
                fase=phase,
            )
        yield self._bold(title)
        yield self._say("tabel.vandaag", dag=traject.vandaag)
        waiting, vague = traject.wachttijd, traject.wachttijd.vaag
        yield self._day("tabel.eerste_dag", traject.reeks.eerste_dag, vague=traject.reeks.vaag)
        yield self._day("tabel.wachttijd", waiting.laatste_dag, vague=vague)
        aow = traject.aow_datum
        if aow is not None and aow <= waiting.eerste_wia_dag:
            yield self._say("tabel.aow", dag=aow)
        else:
            yield self._day("tabel.eerste_wia_dag", waiting.eerste_wia_dag, vague=vague)

    def _milestones(self, traject: Traject) -> Iterator[str]:
        yield ""
        heads = ("week", "wat", "wie", "uiterlijk", "stand")
        yield self._bold(_row([self._say(f"tabel.{head}") for head in heads])[0])
        yield "─" * WIDTH
        vague = False
        for milestone in traject.mijlpalen:
            vague = vague or milestone.vaag or milestone.gedaan_vaag
            rows = _row(self._cells(milestone))
            faint = milestone.stand in ("gedaan", "vervallen")
            yield from (self._dim(row) if faint else row for row in rows)
        if vague:
            yield ""
            yield self._say("tabel.vaag")

    def _cells(self, milestone: Mijlpaal) -> list[str]:
        state = self._say(f"stand.{milestone.stand}")
        if milestone.gedaan_op is not None:
            form = "tabel.gedaan_op_vaag" if milestone.gedaan_vaag else "tabel.gedaan_op"
            state = self._say(form, dag=milestone.gedaan_op)
        who = " + ".join(self._say(f"wie.{actor}") for actor in milestone.wie)
        name = milestone.naam
        if milestone.nummer is not None:
            name = f"{name} ({milestone.nummer})"
        week = "" if milestone.ziekteweek is None else str(milestone.ziekteweek)
        return [week.rjust(_COLUMNS[0]), name, who, self._when(milestone), state]

    def _when(self, milestone: Mijlpaal) -> str:
        mark = "±" if milestone.vaag else " "
        if milestone.uiterlijk is not None:
            return f"{mark}{column_date(milestone.uiterlijk, self.messages.names)}"
        day = milestone.verwacht.tot_en_met or milestone.verwacht.van
        return f"{mark}{self._say('tabel.verwacht', dag=day)}" if day else ""

    def _periods(self, traject: Traject) -> Iterator[str]:
        yield ""
        yield self._bold(self._say("tabel.wat_geldt"))
        for period in traject.perioden:
            name = f"± {period.naam}" if period.vaag else period.naam
            if period.tot_en_met is None:
                text = self._say("tabel.periode_open", naam=name, van=period.van)
            else:
                text = self._say("tabel.periode", naam=name, van=period.van, tot=period.tot_en_met)
            yield from _wrap(text, "  ")

    def _steps(self, traject: Traject) -> Iterator[str]:
        yield ""
        yield self._bold(self._say("tabel.stappen"))
        for step in traject.volgende_stappen:
            yield from _wrap(self._step(step, traject.vandaag), "  ", "- ")
        if not traject.volgende_stappen:
            yield f"  {self._say('tabel.geen_stappen')}"
        if traject.anderen_aan_zet:
            yield ""
            yield self._bold(self._say("tabel.anderen"))
        for step in traject.anderen_aan_zet:
            yield from _wrap(self._step(step, traject.vandaag), "  ", "- ")

    def _step(self, step: Stap, today: date) -> str:
        """The sentence of a step with its last day, or with the day that has passed."""
        if step.uiterlijk is None:
            return step.tekst
        id = "tabel.stap_voorbij" if step.uiterlijk < today else "tabel.stap"
        return self._day(id, step.uiterlijk, vague=step.vaag, tekst=step.tekst)

    def _doubts(self, traject: Traject) -> Iterator[str]:
        if traject.waarschuwingen:
            yield ""
            yield self._bold(self._say("tabel.let_op"))
        for doubt in traject.waarschuwingen:
            yield from _wrap(self.messages.say(doubt.tekst), "  ", "- ")
        if traject.open_vragen:
            yield ""
            yield self._bold(self._say("tabel.niet_berekend"))
        for unknown in traject.open_vragen:
            who = self._say(f"wie.{unknown.vraag_na_bij}")
            reason = self.messages.say(unknown.reden)
            text = self._say("tabel.vraag_na", tekst=reason, wie=who)
            yield from _wrap(text, "  ", "- ")

    def _say(self, id: str, **values: str | int | date) -> str:
        return self.messages.say(Message(id, values))

    def _day(self, id: str, day: date, *, vague: bool, **values: str) -> str:
        """A sentence with a day; `…_vaag` says that the day is not certain."""
        return self._say(f"{id}_vaag" if vague else id, dag=day, **values)

    def _bold(self, text: str) -> str:
        return f"{_BOLD}{text}{_PLAIN}" if self.colour else text

    def _dim(self, text: str) -> str:
        return f"{_DIM}{text}{_PLAIN}" if self.colour else text


def _row(cells: list[str]) -> list[str]:
    """One row of the table, on as many lines as its longest cell needs; nothing is cut off."""
    columns = [
        textwrap.wrap(_whole_days(cell), width, drop_whitespace=not cell.startswith(" ")) or [""]
        for cell, width in zip(cells, _COLUMNS, strict=True)
    ]
    height = max(len(column) for column in columns)
    lines = []
    for index in range(height):
        parts = [
            (column[index] if index < len(column) else "").ljust(width)
            for column, width in zip(columns, _COLUMNS, strict=True)
        ]
        lines.append(" ".join(parts).replace(_NO_BREAK, " ").rstrip())
    return lines


def _whole_days(cell: str) -> str:
    """The cell with days such as `6 dec 2026` kept on one line."""
    return _DAY.sub(lambda day: day[0].replace(" ", _NO_BREAK), cell)


def _wrap(text: str, indent: str = "", bullet: str = "") -> list[str]:
    lines = textwrap.wrap(
        _whole_days(text),
        WIDTH,
        initial_indent=indent + bullet,
        subsequent_indent=indent + " " * len(bullet),
        break_on_hyphens=False,
    )
    return [line.replace(_NO_BREAK, " ") for line in lines]
