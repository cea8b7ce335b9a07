"""Which spells of sickness count together, and which days of them count.

Sources: WIA art. 23 lid 3 and 5, BW 7:629 lid 10, 7:670 lid 1, ZW art. 38 lid 1; less than four
weeks is at most 27 calendar days.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.text.message import Message
from desktop_app.traject.calendar import ONE_DAY, Dag
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import HerleidingStap, Spanne, Waarschuwing
from desktop_app.traject.parameters import Parameters


class Stuk(Struct, frozen=True):
    """Days that may not count: a recovery or leave; both days inside.

    soort: `herstel`, `verlof` or `flexibel` (the weeks in which leave could have begun).
    """

    van: date
    tot_en_met: date
    soort: str
    veld: str
    vaag: bool = False
    eerste: date | None = None
    korst: int = 0
    langst: int = 0
    zelfde_oorzaak: bool | None = None


class Weggelaten(Struct, frozen=True):
    """Days that do not count, both inside; `vaag_vanaf`: from when on that is not certain."""

    van: date
    tot_en_met: date
    vaag_vanaf: date | None = None

    @property
    def dagen(self) -> int:
        """How many days that are."""
        return (self.tot_en_met - self.van).days + 1


class Teller:
    """Counts days from a first day on, leaving out stretches (sorted and apart)."""

    def __init__(self, first: date, vaag: bool, left_out: Iterable[Weggelaten]) -> None:
        self.first = first
        self.vaag = vaag
        self.left_out = tuple(left_out)

    def day(self, number: int) -> date:
        """The `number`-th counted day, 1 being the first one that counts."""
        day = self.first + timedelta(days=number - 1)
        for stretch in self.left_out:
            if stretch.van > day:
                break
            day += timedelta(days=stretch.dagen)
        return day

    def count(self, day: date) -> int:
        """Counted days from the first up to and including `day`; 0 before the first."""
        if day < self.first:
            return 0
        total = (day - self.first).days + 1
        for stretch in self.left_out:
            if stretch.van <= day:
                total -= (min(stretch.tot_en_met, day) - stretch.van).days + 1
        return total

    def left_out_before(self, day: date) -> int:
        """Days left out up to and including `day`."""
        return (day - self.first).days + 1 - self.count(day) if day >= self.first else 0

    def is_vague(self, day: date) -> bool:
        """True when a count that ends on `day` depends on a vague fact."""
        return self.vaag or any(
            stretch.vaag_vanaf is not None and stretch.vaag_vanaf <= day
            for stretch in self.left_out
        )


class Chain(Struct, frozen=True):
    """The chain that counts. `left_out`: days inside it that do not count, per stretch.

    vaag: True when any day of any spell is vague, those of earlier chains too.
    """

    eerste_dag: date
    eerste_dag_vaag: bool
    vaag: bool
    perioden: tuple[Spanne, ...]
    left_out: tuple[Weggelaten, ...]
    herleiding: tuple[HerleidingStap, ...]
    waarschuwingen: tuple[Waarschuwing, ...]


def build_chain(feiten: Feiten, first: Dag, parameters: Parameters) -> Chain:
    """Join the spells of the facts that follow each other closely enough.

    first: first sick day in force (the letter's, where one names it).
    """
    return _Builder(feiten, first, parameters).build()


class _Builder:
    def __init__(self, feiten: Feiten, first: Dag, parameters: Parameters) -> None:
        self.feiten = feiten
        self.first = first
        self.parameters = parameters
        self.limit = parameters.number("samentellen_hoogste_onderbreking")
        self.steps: list[HerleidingStap] = []
        self.warnings: list[Waarschuwing] = []

    def build(self) -> Chain:
        pieces = self._pieces()
        runs = [run for run in _runs(pieces) if run[-1].tot_en_met >= self.first.datum]
        start, vague = self.first.datum, self.first.vaag
        self._say("reeks.begin_vaag" if vague else "reeks.begin", start, dag=start)
        if self.first.vaag:
            self._say("reeks.vaag", None)
        kept: list[Weggelaten] = []
        for run in runs:
            run_start, run_end = run[0].van, max(piece.tot_en_met for piece in run)
            vague_run = any(piece.vaag for piece in run)
            earliest = min(piece.eerste or piece.van for piece in run)
            if run_start <= start:
                self._warn(run[0].veld, "waarschuwing.ziek_in_verlof", dag=run_end + ONE_DAY)
                start, kept = run_end + ONE_DAY, []
                self._say("reeks.na_verlof", start, dag=start)
                vague = vague or vague_run
            elif self._joins(run, run_start, run_end):
                too_long = (run_end - run_start).days >= self.limit  # only if vague days allow it
                if too_long and all(piece.soort == "herstel" for piece in run):
                    run_start = run_end - timedelta(days=self.limit - 1)
                kept.append(Weggelaten(run_start, run_end, earliest if vague_run else None))
            else:
                start, kept, vague = run_end + ONE_DAY, [], vague_run
                self._say("reeks.opnieuw", start, dag=start)
        return Chain(
            eerste_dag=start,
            eerste_dag_vaag=vague,
            vaag=vague or self.first.vaag or self._any_vague(pieces),
            perioden=self._spells(pieces),
            left_out=tuple(kept),
            herleiding=tuple(self.steps),
            waarschuwingen=tuple(self.warnings),
        )

    def _any_vague(self, pieces: list[Stuk]) -> bool:
        recovered = self.feiten.hersteld_sinds
        return any(piece.vaag for piece in pieces) or bool(recovered and recovered.vaag)

    def _joins(self, run: list[Stuk], start: date, end: date) -> bool:
        """Whether the spells around a run of days without counted sickness are one chain."""
        days = (end - start).days + 1
        leave = [piece for piece in run if piece.soort == "verlof"]
        if leave and _covered_by_leave(run, start, end):
            other_cause = any(piece.zelfde_oorzaak is False for piece in leave)
            if not other_cause:
                for piece in leave:
                    if piece.zelfde_oorzaak is None:
                        self._warn(f"{piece.veld}.zelfde_oorzaak", "waarschuwing.zelfde_oorzaak")
                self._say("reeks.verlof", end, van=start, tot=end, aantal=days)
                return True
            if days > self.limit:
                self._say("reeks.verlof_andere_oorzaak", end, van=start, tot=end, aantal=days)
                return False
        shortest, longest = days, days
        if len(run) == 1 and run[0].vaag:
            shortest, longest = min(days, run[0].korst), max(days, run[0].langst)
        if shortest > self.limit:
            self._say("reeks.breekt", end, van=start, tot=end, aantal=days, grens=self.limit)
            return False
        if longest > self.limit:
            self._warn(run[0].veld, "waarschuwing.vaag_samengeteld", grens=self.limit)
        self._say("reeks.samen", end, van=start, tot=end, aantal=days, grens=self.limit)
        return True

    def _pieces(self) -> list[Stuk]:
        """All stretches that may not count, after the first sick day or across it, sorted."""
        pieces = [*self._recoveries(), *self._leaves()]
        pieces += self._flexible_weeks(pieces)
        recovered = self.feiten.hersteld_sinds
        if recovered is not None:
            pieces = [
                piece if piece.van < recovered.datum else replace(piece, vaag=True)
                for piece in pieces
                if piece.van < recovered.datum or (piece.eerste or piece.van) < recovered.laatste
            ]
        return sorted(pieces, key=lambda piece: (piece.van, piece.tot_en_met))

    def _recoveries(self) -> list[Stuk]:
        order = sorted(enumerate(self.feiten.onderbrekingen), key=lambda pair: pair[1].order)
        pieces, last = [], self.first.datum
        for index, gap in order:
            if gap.hersteld.laatste <= last and gap.weer_ziek.laatste <= last:
                continue  # before the first sick day that UWV's letter names
            start = gap.hersteld.datum
            if gap.hersteld.vaag or self.first.vaag:
                start = max(start, last + ONE_DAY)
            if start <= last:
                continue
            back = max(gap.weer_ziek.datum, start + ONE_DAY)
            pieces.append(
                Stuk(
                    van=start,
                    tot_en_met=back - ONE_DAY,
                    soort="herstel",
                    veld=f"onderbrekingen[{index}]",
                    vaag=gap.hersteld.vaag or gap.weer_ziek.vaag,
                    eerste=gap.hersteld.eerste,
                    korst=(gap.weer_ziek.eerste - gap.hersteld.laatste).days,
                    langst=(gap.weer_ziek.laatste - gap.hersteld.eerste).days,
                )
            )
            last = back
        return pieces

    def _leaves(self) -> list[Stuk]:
        pieces = []
        for index, leave in enumerate(self.feiten.verlof):
            start = leave.van.datum
            end, guessed = leave_end(self.feiten, index, self.parameters)
            if guessed:
                self._warn(f"verlof[{index}].tot_en_met", "waarschuwing.verlof_einde", dag=end)
            pieces.append(
                Stuk(
                    van=start,
                    tot_en_met=max(start, end),
                    soort="verlof",
                    veld=f"verlof[{index}]",
                    eerste=leave.van.eerste,
                    vaag=guessed
                    or leave.van.vaag
                    or (leave.tot_en_met is not None and leave.tot_en_met.vaag),
                    zelfde_oorzaak=leave.zelfde_oorzaak,
                )
            )
        return pieces

    def _flexible_weeks(self, pieces: list[Stuk]) -> list[Stuk]:
        """Sick days in the weeks in which leave could already have begun count as leave.

        Source: ZW art. 29a lid 2, WAZO art. 3:1 lid 2.
        """
        due = self.feiten.uitgerekende_datum
        if due is None:
            return []
        earliest = due.datum + ONE_DAY - self._weeks("verlof_vroegste_begin")
        latest = due.datum + ONE_DAY - self._weeks("verlof_laatste_begin")
        for piece in pieces:
            if piece.soort == "verlof" and earliest < piece.van <= latest:
                return [
                    Stuk(
                        van=earliest,
                        tot_en_met=piece.van - ONE_DAY,
                        soort="flexibel",
                        veld="uitgerekende_datum",
                        vaag=due.vaag,
                    )
                ]
        return []

    def _weeks(self, name: str) -> timedelta:
        kind = "_meerling" if self.feiten.meerling else ""
        due = self.feiten.uitgerekende_datum
        return timedelta(weeks=self.parameters.number(name + kind, due.datum if due else None))

    def _spells(self, pieces: list[Stuk]) -> tuple[Spanne, ...]:
        """Stretches of sickness: what is left between recoveries and leave."""
        spells, day = [], self.first.datum
        recovered = self.feiten.hersteld_sinds
        end = recovered.datum - ONE_DAY if recovered else None
        for piece in pieces:
            if piece.soort == "flexibel" or (end and piece.van > end):
                continue
            if piece.van > day:
                spells.append(Spanne(day, piece.van - ONE_DAY))
            day = max(day, piece.tot_en_met + ONE_DAY)
        if end is None or end >= day:
            spells.append(Spanne(day, end))
        return tuple(spells)

    def _say(self, id: str, day: date | None, **values: date | int) -> None:
        self.steps.append(HerleidingStap(Message(id, values), day))

    def _warn(self, field: str, id: str, **values: date | int) -> None:
        self.warnings.append(Waarschuwing(field, Message(id, values)))


def leave_end(feiten: Feiten, index: int, parameters: Parameters) -> tuple[date, bool]:
    """Last day of a leave, and whether it is reckoned because the facts do not name it.

    Reckoned: the number of weeks of the law from its first day, longer by the days that the
    child came after the due date, and at least ten weeks after the birth (WAZO art. 3:1 lid 2, 3).
    """
    leave = feiten.verlof[index]
    if leave.tot_en_met is not None:
        return max(leave.van.datum, leave.tot_en_met.datum), False
    start, birth, due = leave.van.datum, feiten.bevallen_op, feiten.uitgerekende_datum
    kind = "_meerling" if feiten.meerling else ""
    end = start + timedelta(weeks=parameters.number("verlof_duur" + kind, start)) - ONE_DAY
    after = timedelta(weeks=parameters.number("verlof_na_bevalling", start))
    if birth is None or not start <= birth.datum <= end + after:
        return end, True
    late = birth.datum - due.datum if due is not None else timedelta()
    return max(end, end + late, birth.datum + after), True


def _covered_by_leave(run: list[Stuk], start: date, end: date) -> bool:
    """True when leave (with the weeks that count as leave) fills the whole run."""
    day = start
    for piece in run:
        if piece.soort != "herstel" and piece.van <= day:
            day = max(day, piece.tot_en_met + ONE_DAY)
    return day > end


def _runs(pieces: list[Stuk]) -> list[list[Stuk]]:
    """Stretches that touch or overlap, together: one uninterrupted run of uncounted days each."""
    runs: list[list[Stuk]] = []
    end = date.min
    for piece in pieces:
        if runs and piece.van <= end + ONE_DAY:
            runs[-1].append(piece)
            end = max(end, piece.tot_en_met)
        else:
            runs.append([piece])
            end = piece.tot_en_met
    return runs
