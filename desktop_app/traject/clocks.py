"""The clocks that run apart: waiting time, wage with its extensions, and the opzegverbod.

They exclude different days and end on different days, so they are never derived from each other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property

from desktop_app.traject.calendar import ONE_DAY, Dag, add_months
from desktop_app.traject.chain import Chain, Teller, Weggelaten, leave_end
from desktop_app.traject.facts import Feiten, employment_end
from desktop_app.traject.letters import Letters
from desktop_app.traject.outcome import Uitkomst, begin
from desktop_app.traject.parameters import Parameters
from desktop_app.traject.sanction import Sanctie, reckon_sanction

Lookup = Callable[[str], Uitkomst | None]


class Klokken:
    """Ends of waiting time, wage, sanction, opzegverbod and Ziektewet for one set of facts.

    lookup: gives the days of rules (`wettelijk:wia_aanvraag` and the like), which the extensions
    need; it is only called when a clock is asked for.
    """

    def __init__(
        self,
        feiten: Feiten,
        chain: Chain,
        teller: Teller,
        parameters: Parameters,
        letters: Letters,
        aow: Dag | None,
        lookup: Lookup,
    ) -> None:
        self.feiten = feiten
        self.chain = chain
        self.teller = teller
        self.parameters = parameters
        self.letters = letters
        self.aow = aow
        self.lookup = lookup
        self._weeks = parameters.number("wachttijd_weken")

    # -- employment -----------------------------------------------------------------------

    @cached_property
    def employment_end(self) -> Dag | None:
        """Last day of the employment, None while it has no end."""
        return employment_end(self.feiten)

    @cached_property
    def has_employer(self) -> bool:
        """True when the employment lasted on the first sick day."""
        end = self.employment_end
        return end is None or end.datum >= self.chain.eerste_dag

    # -- waiting time ---------------------------------------------------------------------

    @cached_property
    def first_day(self) -> Uitkomst:
        """The first day of the chain, day 1 of week 1."""
        chain = self.chain
        steps = tuple(step for step in chain.herleiding if step.datum == chain.eerste_dag)
        return Uitkomst(chain.eerste_dag, self.teller.vaag, steps[-1:])

    @cached_property
    def plain_end(self) -> Uitkomst:
        """End of the waiting time if no day were left out: what UWV reckons with unless told."""
        first = self.first_day
        day = first.datum + timedelta(weeks=self._weeks) - ONE_DAY
        return first.then(day, "klok.onverschoven", aantal=self._weeks)

    @cached_property
    def waiting_end(self) -> Uitkomst:
        """Last day of the waiting time (WIA art. 23 lid 1), or the day a letter names."""
        computed = self.computed_waiting_end
        letter = self.letters.day("wachttijd.laatste_dag")
        if letter is None:
            first_wia = self.letters.day("wachttijd.eerste_wia_dag")
            if first_wia is None or self._has_extension():
                return computed
            letter = first_wia.then(first_wia.datum - ONE_DAY, "klok.voor_eerste_wia_dag")
        return self._by_letter(computed, letter)

    @cached_property
    def computed_waiting_end(self) -> Uitkomst:
        """Last day of the waiting time from the facts alone: the last counted day."""
        last = self.teller.day(7 * self._weeks)
        result = Uitkomst(last, self.teller.is_vague(last), self.first_day.stappen)
        left_out = self.teller.left_out_before(last)
        if left_out:
            result = result.noted("termijn.niet_meegeteld", aantal=left_out)
        return result.then(last, "klok.wachttijd", aantal=self._weeks)

    @cached_property
    def first_wia_day(self) -> Uitkomst:
        """The day after the wage (no extension outlives the employment), or a letter's day."""
        after, left = self.wage_end_uncut, self.employment_end
        if left and self._wage_runs_to_the_end and not self.feiten.eigenrisicodrager:
            if left.datum < after.datum:
                after = begin(left.datum, left.vaag, "klok.uit_dienst", dag=left.datum)
            after = after._replace(vaag=self.wage_end_uncut.vaag or left.vaag)
        computed = after.then(after.datum + ONE_DAY, "klok.eerste_wia_dag")
        letter = self.letters.day("wachttijd.eerste_wia_dag")
        if letter is None:
            return computed
        return self._by_letter(computed, letter)

    def _by_letter(self, computed: Uitkomst, letter: Uitkomst) -> Uitkomst:
        if letter.datum == computed.datum:
            return letter
        return letter.noted("brief.verschil_berekend", dag=computed.datum)

    def _has_extension(self) -> bool:
        facts = self.feiten
        return bool(
            facts.loonsanctie or facts.vrijwillige_verlenging_tot_en_met or facts.wia_aanvraag
        )

    # -- late application -----------------------------------------------------------------

    @cached_property
    def delay(self) -> int:
        """Days by which a late WIA application moves wage and WIA (BW 7:629 lid 11 a).

        0 without an employer that pays (or an eigenrisicodrager), without a known application,
        or when the application counts as timely (WIA art. 64 lid 6).
        """
        filed = self.feiten.wia_aanvraag
        return self._delay_of(filed.datum) if filed else 0

    def _delay_of(self, filed: date) -> int:
        last = self.lookup("wettelijk:wia_aanvraag")
        if last is None or self.feiten.vrijwillige_verlenging_tot_en_met:
            return 0
        letter = self.letters.day("wia_aanvraag.uiterlijk")
        limit = max(last.datum, letter.datum if letter else last.datum)
        excused = self.lookup("wettelijk:wia_geacht_tijdig")
        if excused is not None and filed <= excused.datum:
            return 0
        if not self._wage_runs_to_the_end:
            return 0
        return max(0, (filed - limit).days)

    @cached_property
    def _wage_runs_to_the_end(self) -> bool:
        end = self.employment_end
        in_service = self.has_employer and (end is None or end.datum >= self.waiting_end.datum)
        return in_service or bool(self.feiten.eigenrisicodrager)

    @cached_property
    def waiting_end_with_delay(self) -> Uitkomst:
        """End of the waiting time moved by the delay of a late application."""
        end, days, filed = self.waiting_end, self.delay, self.feiten.wia_aanvraag
        if filed and self._delay_of(filed.eerste) != self._delay_of(filed.laatste):
            end = Uitkomst(end.datum, True, end.stappen)
        if not days:
            return end
        return end.then(end.datum + timedelta(days=days), "klok.vertraging", aantal=days)

    # -- wage -----------------------------------------------------------------------------

    @cached_property
    def voluntary_end(self) -> Uitkomst:
        """End of the wage with the voluntary extension (WIA art. 24), before a sanction."""
        end, agreed = self.waiting_end_with_delay, self.feiten.vrijwillige_verlenging_tot_en_met
        if agreed is None or agreed.laatste <= end.datum:
            return end
        moved = Uitkomst(end.datum, end.vaag or agreed.vaag, end.stappen)
        if agreed.datum <= end.datum:
            return moved
        return moved.then(agreed.datum, "klok.vrijwillig", dag=agreed.datum)

    @cached_property
    def sanction(self) -> Sanctie | None:
        """First day, last day and full last day of a loonsanctie, or None (WIA art. 25 lid 9)."""
        return reckon_sanction(
            self.feiten, self.voluntary_end, self.leaves, self.parameters, self.lookup
        )

    @cached_property
    def leaves(self) -> list[tuple[date, date]]:
        """First and last day of every leave, in order."""
        return sorted(
            (leave.van.datum, leave_end(self.feiten, index, self.parameters)[0])
            for index, leave in enumerate(self.feiten.verlof)
        )

    @cached_property
    def wage_end_uncut(self) -> Uitkomst:
        """Last day of the wage term with all extensions, before employment or AOW cut it off."""
        sanction = self.sanction
        return self.voluntary_end if sanction is None else sanction[1]

    @cached_property
    def wage_end(self) -> Uitkomst | None:
        """Last day of sick pay: the term, or earlier by AOW, household work, recovery, leaving."""
        if not self.has_employer:
            return None
        end = self._cut_by_aow(self.wage_end_uncut)
        if self.aow is not None and self.aow.datum <= self.waiting_end.datum:
            end = _earliest(end, self.waiting_end)
        contract = self.feiten.contract
        if contract is not None and contract.soort == "huishoudelijk":
            weeks = self.parameters.number("huishoudelijk_weken")
            day = self.chain.eerste_dag + timedelta(weeks=weeks) - ONE_DAY
            end = _earliest(end, self.first_day.then(day, "klok.huishoudelijk", aantal=weeks))
        return self._cut_by_leaving(end)

    def _cut_by_aow(self, end: Uitkomst) -> Uitkomst:
        """Six weeks (formerly thirteen) after the AOW age, or after a later first sick day.

        Sources: BW 7:629 lid 2 b and 7:670 lid 1 a.
        """
        weeks = self.parameters.optional("aow_weken", self.chain.eerste_dag)
        if self.aow is None or weeks is None:
            return end
        first = self.first_day
        start = max(self.aow.datum, first.datum)
        limit = Uitkomst(start, end.vaag or self.aow.vaag, first.stappen).then(
            start + timedelta(weeks=weeks) - ONE_DAY, "klok.aow", aantal=weeks, dag=self.aow.datum
        )
        return _earliest(end, limit)

    def _cut_by_leaving(self, end: Uitkomst) -> Uitkomst:
        recovered, left = self.feiten.hersteld_sinds, self.employment_end
        if recovered is not None and recovered.datum - ONE_DAY < end.datum:
            vague = end.vaag or recovered.vaag
            end = begin(recovered.datum - ONE_DAY, vague, "klok.herstel", dag=recovered.datum)
        if left is not None and left.datum < end.datum:
            end = begin(left.datum, end.vaag or left.vaag, "klok.uit_dienst", dag=left.datum)
        return end

    # -- opzegverbod ----------------------------------------------------------------------

    @cached_property
    def notice_ban_end(self) -> Uitkomst | None:
        """Last day of the opzegverbod: two calendar years of counted days (BW 7:670 lid 1, 11)."""
        if not self.has_employer:
            return None
        return self._cut_by_leaving(self._cut_by_aow(self._two_years))

    @cached_property
    def _two_years(self) -> Uitkomst:
        months = self.parameters.number("opzegverbod_maanden")
        first = self.chain.eerste_dag
        last = add_months(first, months) - ONE_DAY
        if add_months(first, months).day != first.day:
            last += ONE_DAY
        teller = self.notice_ban_counter
        counted = teller.day((last - first).days + 1)
        start = self.first_day
        result = Uitkomst(first, start.vaag or teller.is_vague(counted), start.stappen)
        result = result.then(last, "klok.opzegverbod", aantal=months)
        extra = (counted - last).days
        if extra:
            result = result.then(counted, "klok.opzegverbod_uitgesteld", aantal=extra)
        wage, waiting = self.wage_end_uncut, self.waiting_end
        longer = (wage.datum - waiting.datum).days
        result = result._replace(vaag=result.vaag or wage.vaag)
        if longer > 0:
            longer_day = result.datum + timedelta(days=longer)
            result = result.then(longer_day, "klok.opzegverbod_verlengd", aantal=longer)
        return result

    @cached_property
    def notice_ban_counter(self) -> Teller:
        """Counts days for the opzegverbod: also without sickness because of pregnancy."""
        stretches = list(self.teller.left_out)
        for spell in self.feiten.ziek_door_zwangerschap:
            first = max(spell.van.datum, self.chain.eerste_dag)
            last = spell.tot_en_met or self._pregnancy_end(first)
            if last is not None and first <= last.datum:
                vague = min(first, spell.van.eerste) if spell.van.vaag or last.vaag else None
                stretches.append(Weggelaten(first, last.datum, vague))
        return Teller(self.teller.first, self.teller.vaag, _merged(stretches))

    def _pregnancy_end(self, first: date) -> Dag | None:
        """Sickness by pregnancy with an open end lasts at most until the leave begins."""
        starts = [leave.van for leave in self.feiten.verlof if leave.van.datum > first]
        if starts:
            start = min(starts, key=lambda day: day.datum)
            before = start.datum - ONE_DAY
            return Dag(before, start.eerste - ONE_DAY, before) if start.vaag else Dag(before)
        return self.feiten.uitgerekende_datum

    # -- Ziektewet ------------------------------------------------------------------------

    @cached_property
    def sickness_benefit_start(self) -> Uitkomst | None:
        """First day of Ziektewet: the day after the employment, or the first sick day if later."""
        end = self.employment_end
        if end is None:
            return None
        day = max(end.datum + ONE_DAY, self.chain.eerste_dag)
        return begin(day, end.vaag or self.teller.vaag, "klok.ziektewet_begin", dag=end.datum)

    @cached_property
    def sickness_benefit_end(self) -> Uitkomst:
        """Last day of Ziektewet: 104 weeks from the first sick day, AOW or recovery before."""
        end = self.waiting_end_with_delay
        if self.aow is not None and self.aow.datum - ONE_DAY < end.datum:
            day = self.aow.datum - ONE_DAY
            end = begin(day, end.vaag or self.aow.vaag, "klok.ziektewet_aow", dag=self.aow.datum)
        recovered = self.feiten.hersteld_sinds
        if recovered is not None and recovered.datum - ONE_DAY < end.datum:
            day, vague = recovered.datum - ONE_DAY, end.vaag or recovered.vaag
            end = begin(day, vague, "klok.herstel", dag=recovered.datum)
        return end

    # -- early application ----------------------------------------------------------------

    @cached_property
    def shortened_waiting_end(self) -> date | None:
        """Earliest end of a shortened waiting time (WIA art. 23 lid 6), after an early request."""
        asked = self.feiten.vervroegde_wia_aanvraag
        if asked is None:
            return None
        first = self.chain.eerste_dag
        earliest = first + timedelta(days=self.parameters.number("verkort_eerste_einde"))
        latest = first + timedelta(days=self.parameters.number("verkort_laatste_einde"))
        after = asked.datum + timedelta(days=self.parameters.number("verkort_na_aanvraag"))
        day = max(earliest, after)
        return day if day <= latest else None


def _earliest(one: Uitkomst, other: Uitkomst) -> Uitkomst:
    return one if one.datum <= other.datum else other


def _merged(stretches: list[Weggelaten]) -> list[Weggelaten]:
    merged: list[Weggelaten] = []
    for piece in sorted(stretches, key=lambda stretch: (stretch.van, stretch.tot_en_met)):
        if merged and piece.van <= merged[-1].tot_en_met + ONE_DAY:
            last = merged[-1]
            starts = [day for day in (last.vaag_vanaf, piece.vaag_vanaf) if day is not None]
            merged[-1] = Weggelaten(
                last.van, max(last.tot_en_met, piece.tot_en_met), min(starts, default=None)
            )
        else:
            merged.append(piece)
    return merged
