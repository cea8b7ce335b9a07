"""Rules of the rulebook to milestones: which are listed, on what days, in what state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import UNSET

from desktop_app.text.message import Message, Value
from desktop_app.traject.calendar import Dag, add_months
from desktop_app.traject.context import Context, Scope
from desktop_app.traject.model import (
    Actor,
    HerleidingStap,
    Mijlpaal,
    NietBerekend,
    Soort,
    Spanne,
    Stand,
    Waarschuwing,
)
from desktop_app.traject.naming import of_year, place_of
from desktop_app.traject.outcome import Uitkomst
from desktop_app.traject.overtaken import mark_overtaken
from desktop_app.traject.rules import Deel, Duur, Herhaling, Regel, SerieDeel, Termijn, Termijnen
from desktop_app.traject.terms import Rekenaar

_ENDS = {
    "herstel": "hersteld_sinds",
    "einde_dienstverband": "einde_dienstverband",
    "aow": "aow_datum",
}


class MilestoneBuilder:
    """Builds all milestones of one context; `not_computed` and `warnings` fill on the way."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.parameters = context.regelboek.parameters
        self.not_computed: list[NietBerekend] = []
        self.warnings: list[Waarschuwing] = []

    def build(self) -> tuple[Mijlpaal, ...]:
        """All milestones, sorted as the contract says."""
        found = [
            milestone
            for regel in self.context.regelboek.mijlpaalregels
            for milestone in self._of_rule(regel)
        ]
        return tuple(sorted(mark_overtaken(self.context, found), key=_order))

    # -- occurrences ----------------------------------------------------------------------

    def _of_rule(self, regel: Regel) -> Iterator[Mijlpaal]:
        repeat = regel.herhaling
        context = self.context
        if repeat is None:
            yield from self._one(regel, None, context.rekenaar, None)
        elif repeat.gebeurtenis:
            events = context.events_of(repeat.gebeurtenis)
            scopes = [Scope(context, event) for event in events]
            listed = [scope for scope in scopes if scope.rekenaar.holds(regel.lijst)]
            for number, scope in enumerate(listed, 1):
                one = None if len(listed) == 1 else number
                yield from self._one(regel, one, scope.rekenaar, None)
        elif repeat.kalenderjaar:
            yield from self._per_year(regel, repeat)
        elif repeat.serie:
            yield from self._series(regel, repeat.serie)
        else:
            for number, part in enumerate(repeat.delen, 1):
                if context.rekenaar.holds(part.lijst):
                    yield from self._one(regel, number, context.rekenaar, part)

    def _per_year(self, regel: Regel, repeat: Herhaling) -> Iterator[Mijlpaal]:
        """One for each calendar year of employment; not what was over before the first sick day."""
        context, number = self.context, 1
        for year in self._years():
            rekenaar = Scope(context, year=year).rekenaar
            for milestone in self._one(regel, number, rekenaar, None):
                if (milestone.uiterlijk or date.max) >= context.chain.eerste_dag:
                    number += 1
                    yield of_year(milestone, repeat, year)

    def _years(self) -> range:
        """Calendar years of employment around the sickness whose days off can still lapse."""
        clocks, first = self.context.clocks, self.context.chain.eerste_dag
        contract = self.context.feiten.contract
        begin = contract.begin if contract else None
        start = first.year
        if begin is not None:
            start = first.year - 1 if begin.datum.year < first.year else begin.datum.year
        last = clocks.wage_end_uncut.datum
        end = clocks.employment_end
        if end is not None:
            last = min(last, end.datum)
        return range(min(start, first.year), last.year + 1)

    def _series(self, regel: Regel, parts: tuple[SerieDeel, ...]) -> Iterator[Mijlpaal]:
        rekenaar = self.context.rekenaar
        if not rekenaar.holds(regel.lijst):
            return
        number = 0
        for part in parts:
            anchor = rekenaar.day(part.anker)
            before, up_to = rekenaar.day(part.voor), rekenaar.day(part.tot_en_met)
            limit = before.datum - timedelta(days=1) if before else up_to and up_to.datum
            if anchor is None or not limit:
                continue
            step = 1
            while (day := _stepped(anchor.datum, part.stap, step)) <= limit:
                if day < self.context.chain.eerste_dag:
                    step += 1  # a plan of an earlier chain: such a day uses no number
                    continue
                number += 1
                term = Uitkomst(day, anchor.vaag, anchor.stappen).then(
                    day, f"serie.{part.stap.eenheid}", aantal=step * part.stap.aantal
                )
                yield from self._from_days(regel, number, None, rekenaar, {"uiterlijk": term})
                step += 1

    def _one(
        self, regel: Regel, number: int | None, rekenaar: Rekenaar, part: Deel | None
    ) -> Iterator[Mijlpaal]:
        if not rekenaar.holds(regel.lijst):
            return
        terms = self._terms(regel, rekenaar, part)
        if terms is None:
            return
        days: dict[str, Uitkomst | None] = {}
        for field in Termijnen.__struct_fields__:
            term: Termijn | None = getattr(terms, field)
            days[field] = rekenaar.day(term)
        yield from self._from_days(regel, number, part, rekenaar, days)

    def _terms(self, regel: Regel, rekenaar: Rekenaar, part: Deel | None) -> Termijnen | None:
        """The terms in force; None (and a line in `not_computed`) outside their validity."""
        if part is not None:
            return part.termijnen
        terms = self.context.terms_in_force(regel, rekenaar)
        if terms is None and regel.versies:
            self._refuse(regel, "niet_berekend.geldigheid", vanaf=regel.geldig_vanaf)
            return None
        return terms or Termijnen()

    def _refuse(self, regel: Regel, id: str, **values: date) -> None:
        entry = NietBerekend(
            regel.id, Message(id, {"naam": regel.naam, **values}), regel.vraag_na_bij
        )
        if entry not in self.not_computed:
            self.not_computed.append(entry)

    # -- one milestone --------------------------------------------------------------------

    def _from_days(
        self,
        regel: Regel,
        number: int | None,
        part: Deel | None,
        rekenaar: Rekenaar,
        days: dict[str, Uitkomst | None],
    ) -> Iterator[Mijlpaal]:
        last, legal = days.get("uiterlijk"), days.get("wettelijk_uiterlijk")
        if not self._is_valid(regel, days):
            return
        letter = self.context.letters.milestone(regel.id, number)
        own_act = bool(regel.wie) and regel.wie[0] == "jij"
        if letter is not None:
            last = self._with_letter(regel, number, last, legal, letter)
        done = self._done(regel, number, rekenaar)
        soort: Soort = "moet" if regel.soort is UNSET else regel.soort
        start = days.get("vanaf")
        if start is not None and last is not None and start.datum > last.datum:
            start = last  # a letter names an earlier day than we reckon with
        stand = self._stand(regel, soort, start, last, legal, done)
        if soort == "gebeurt" and stand == "gedaan" and done is None and last is not None:
            done = Dag(last.datum)
        steps = self._derivation(days, last, legal)
        known = [day for day in (*days.values(), last, letter) if day is not None]
        yield Mijlpaal(
            id=regel.id,
            volgnummer=number,
            naam=part.naam if part else regel.naam,
            wie=regel.wie,
            laag=regel.laag,
            soort=soort,
            vanaf=start.datum if start else None,
            uiterlijk=last.datum if last else None,
            wettelijk_uiterlijk=legal.datum if legal else None,
            advies=self._advice(last) if own_act and last else None,
            verwacht=Spanne(_day(days.get("verwacht_van")), _day(days.get("verwacht_tot_en_met"))),
            volgens_brief=letter.datum if letter else None,
            vaag=any(day.vaag for day in known),
            stand=stand,
            gedaan_op=done.datum if done else None,
            gedaan_vaag=done.vaag if done else False,
            aan_zet=self._turn(regel, stand),
            herleiding=steps,
            bronnen=regel.bronnen,
            wat=(part.wat if part and part.wat else regel.wat),
            waarom=(part.waarom if part and part.waarom else regel.waarom),
            papieren=regel.papieren,
            voorwaarden=regel.voorwaarden,
            uitzonderingen=regel.uitzonderingen,
            elders=regel.elders,
            vertrouwen=regel.vertrouwen,
            gecontroleerd=regel.gecontroleerd,
            kaart=place_of(regel, part),
            genummerd=part is None,
            ziekteweek=self._week_of(last),
            niveau=regel.wie_mag_zien,
        )

    def _is_valid(self, regel: Regel, days: dict[str, Uitkomst | None]) -> bool:
        """Judge the rule's own validity on its reference day; refuse with the reason outside."""
        context = self.context
        if regel.versies:
            return True
        if regel.peil is None and regel.peildatum == "uiterlijk":
            names = ("wettelijk_uiterlijk", "uiterlijk", "verwacht_tot_en_met")
            found = next((entry for name in names if (entry := days.get(name))), None)
            day = found.datum if found else context.vandaag
        else:
            day = context.reference_day(regel, Termijnen(), context.rekenaar) or date.min
        if regel.geldig_vanaf <= day <= (regel.geldig_tot_en_met or date.max):
            return True
        self._refuse(regel, "niet_berekend.geldigheid", vanaf=regel.geldig_vanaf)
        return False

    def _with_letter(
        self,
        regel: Regel,
        number: int | None,
        last: Uitkomst | None,
        legal: Uitkomst | None,
        letter: Uitkomst,
    ) -> Uitkomst | None:
        """The day of a letter beside ours: for an own act the earlier one is shown.

        A difference is always told; where the letter already counted in our day, that is the
        difference with the last day by the letter of the law.
        """
        own_act = regel.wie[:1] == ("jij",)
        if last is None:
            return letter if own_act else None
        ours = last
        if letter.datum == last.datum:
            if legal is None or letter.datum >= legal.datum:
                return last
            ours = legal
        earlier = letter.datum < ours.datum
        values: dict[str, Value] = {
            "naam": regel.naam,
            "brief": letter.datum,
            "dag": ours.datum,
        }
        id = "waarschuwing.brief_vroeger" if earlier else "waarschuwing.brief_later"
        field = self.context.letters.milestone_field(regel.id, number)
        self.warnings.append(Waarschuwing(field, Message(id, values)))
        if ours is not last:
            return last
        if own_act and earlier:
            return letter.noted("brief.eerder_dan_berekend", dag=last.datum)
        return last.noted("brief.later_dan_berekend", dag=letter.datum)

    def _done(self, regel: Regel, number: int | None, rekenaar: Rekenaar) -> Dag | None:
        """Day recorded as done, in `gedaan` or by a fact that says so."""
        done = self.context.done_day(regel.id, number)
        if done is not None:
            return done
        starts = rekenaar.around.anchor("gebeurtenis")
        for path in regel.gedaan_door:
            outcome = rekenaar.around.anchor(path)
            if outcome is None or outcome.datum > self.context.vandaag:
                continue
            answers_earlier = starts is not None and outcome.datum < starts.datum
            if answers_earlier and path.startswith("gebeurtenis:"):
                continue
            return Dag(outcome.datum, None, date.max if outcome.vaag else None)
        return None

    def _stand(
        self,
        regel: Regel,
        soort: Soort,
        start: Uitkomst | None,
        last: Uitkomst | None,
        legal: Uitkomst | None,
        done: Dag | None,
    ) -> Stand:
        today = self.context.vandaag
        if done is not None:
            return "gedaan"
        if self._lapsed(regel, last):
            return "vervallen"
        if last is None:
            return "open"
        if soort == "gebeurt" and today >= last.datum:
            return "gedaan"
        final = legal.datum if legal and legal.datum > last.datum else last.datum
        if today > final and (soort == "mag" or "laatste_dag" in regel.vervalt_bij):
            return "vervallen"
        if today > last.datum:
            return "verstreken"
        soon = timedelta(days=self.parameters.number("binnenkort_dagen"))
        if (start is not None and today >= start.datum) or last.datum - today <= soon:
            return "binnenkort"
        return "open"

    def _lapsed(self, regel: Regel, last: Uitkomst | None) -> bool:
        """True when chain, employment or possibility ended before its last day."""
        context = self.context
        for reason in regel.vervalt_bij:
            if reason == "laatste_dag":
                continue
            if reason == "aow_voor_wia":
                if context.state("aow_voor_wia"):
                    return True
                continue
            if reason == "loonsanctie":
                if context.anchor("begin_loonsanctie") is not None:
                    return True
                continue
            end = context.anchor(_ENDS[reason])
            if end is None:
                if reason == "einde_dienstverband" and not context.clocks.has_employer:
                    return True
                continue
            # hersteld_sinds and the AOW day are first days after; the employment has a last day.
            past = end.datum if reason == "einde_dienstverband" else end.datum - timedelta(days=1)
            moment = last.datum if last else context.vandaag
            if past < moment:
                return True
        return False

    def _turn(self, regel: Regel, stand: Stand) -> Actor | None:
        if stand in ("gedaan", "vervallen") or not regel.wie:
            return None
        return regel.aan_zet or regel.wie[0]

    def _advice(self, last: Uitkomst) -> date:
        return self.parameters.feestdagen.last_working_day(last.datum)

    def _week_of(self, last: Uitkomst | None) -> int | None:
        counted = self.context.teller.count(last.datum) if last else 0
        return -(-counted // 7) or None

    def _derivation(
        self, days: dict[str, Uitkomst | None], last: Uitkomst | None, legal: Uitkomst | None
    ) -> tuple[HerleidingStap, ...]:
        main = last or legal or days.get("verwacht_tot_en_met") or days.get("vanaf")
        if main is None:
            return ()
        steps = list(main.stappen)
        if legal is not None and last is not None and legal.datum != last.datum:
            steps.append(HerleidingStap(Message("herleiding.letter_van_de_wet"), legal.datum))
        if main.vaag:
            steps.append(HerleidingStap(Message("herleiding.vaag"), None))
        return tuple(steps)


def _day(outcome: Uitkomst | None) -> date | None:
    return outcome.datum if outcome else None


def _stepped(day: date, step: Duur, times: int) -> date:
    if step.eenheid in ("maanden", "jaren"):
        months = step.aantal * (12 if step.eenheid == "jaren" else 1)
        return add_months(day, times * months)
    return day + timedelta(days=times * step.aantal * (7 if step.eenheid == "weken" else 1))


def _order(milestone: Mijlpaal) -> tuple[date, date, str, int]:
    """By last day (none last), first day, id and number: the order of the contract."""
    return (
        milestone.uiterlijk or date.max,
        milestone.vanaf or date.max,
        milestone.id,
        milestone.volgnummer or 0,
    )
