"""Feiten in, Traject out: one pure function, called again after each change."""

from __future__ import annotations

from datetime import date

from desktop_app.text.message import Message
from desktop_app.traject.calendar import add_months
from desktop_app.traject.checks import check_facts
from desktop_app.traject.context import Context
from desktop_app.traject.documents import build_documents
from desktop_app.traject.doubts import doubts
from desktop_app.traject.facts import Feiten
from desktop_app.traject.milestones import MilestoneBuilder
from desktop_app.traject.model import NietBerekend, Reeks, Traject, Wachttijd
from desktop_app.traject.periods import build_periods
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.steps import others_steps, own_steps


def compute_traject(feiten: Feiten, vandaag: date, regelboek: Regelboek) -> Traject:
    """Everything that follows from the facts on the day `vandaag`.

    Pure and deterministic: same facts, day and rulebook, same result.
    Raises FeitenFout, naming the field, when the facts cannot be (see `checks`).
    """
    check_facts(feiten, vandaag, regelboek)
    context = Context(feiten, vandaag, regelboek)
    builder = MilestoneBuilder(context)
    milestones = builder.build()
    checked = regelboek.oudste_controle
    months = regelboek.parameters.number("verouderd_na")
    return Traject(
        vandaag=vandaag,
        ziekteweek=_week(context),
        weken_totaal=_total_weeks(context),
        fase=_phase(context),
        aow_datum=context.aow.datum if context.aow else None,
        reeks=Reeks(
            eerste_dag=context.chain.eerste_dag,
            vaag=context.chain.vaag,
            perioden=context.chain.perioden,
            herleiding=context.chain.herleiding,
        ),
        wachttijd=_waiting_time(context),
        mijlpalen=milestones,
        perioden=build_periods(context),
        documenten=build_documents(context, milestones),
        volgende_stappen=own_steps(context, milestones),
        anderen_aan_zet=others_steps(context, milestones),
        niet_berekend=(*builder.not_computed, *_unknown(context)),
        waarschuwingen=(*doubts(context), *builder.warnings),
        regels_gecontroleerd=checked,
        regels_verouderd=add_months(checked, months) < vandaag,
    )


def _waiting_time(context: Context) -> Wachttijd:
    clocks = context.clocks
    last, first_wia = clocks.waiting_end, clocks.first_wia_day
    recovered = context.feiten.hersteld_sinds
    unbroken = recovered is None or recovered.datum > last.datum
    return Wachttijd(
        eerste_dag=context.chain.eerste_dag,
        laatste_dag=last.datum,
        eerste_wia_dag=first_wia.datum,
        dagen_niet_meegeteld=context.teller.left_out_before(last.datum),
        vervuld=unbroken and context.vandaag > last.datum,
        vaag=last.vaag or first_wia.vaag,
        vroegste_verkorte_einde=clocks.shortened_waiting_end,
    )


def _week(context: Context) -> int | None:
    """Week of sickness on `vandaag`: counted days so far in sevens, rounded up."""
    recovered = context.feiten.hersteld_sinds
    day = context.vandaag
    if recovered is not None and recovered.datum <= day:
        limit = context.regelboek.parameters.number("herstel_einde_reeks")
        if (day - recovered.datum).days + 1 >= limit:
            return None
        day = recovered.datum - recovered.datum.resolution
    counted = context.teller.count(day)
    return -(-counted // 7) if counted else None


def _total_weeks(context: Context) -> int:
    """Weeks of the term the reader is in: that of the waiting time, longer with an extension."""
    weeks = context.regelboek.parameters.number("wachttijd_weken")
    longer = context.clocks.wage_end_uncut.datum - context.clocks.waiting_end.datum
    return weeks + max(0, -(-longer.days // 7))


def _phase(context: Context) -> str:
    """The phase on `vandaag`, by the weeks of the parameter file."""
    recovered, today = context.feiten.hersteld_sinds, context.vandaag
    if today < context.chain.eerste_dag:
        return "nog_niet_ziek"
    if recovered is not None and recovered.datum <= today:
        return "hersteld"
    if today > context.clocks.waiting_end.datum:
        sanction, left = context.clocks.sanction, context.clocks.employment_end
        in_sanction = sanction and sanction[0].datum <= today <= sanction[1].datum
        in_sanction = in_sanction and (left is None or today <= left.datum)
        return "loonsanctie" if in_sanction else "na_104_weken"
    week = _week(context) or 1
    phases = [phase for phase in context.regelboek.parameters.fasen if phase.van_week]
    for phase in phases:
        if week <= (phase.tot_en_met_week or week):
            return phase.id
    return phases[-1].id


def _unknown(context: Context) -> tuple[NietBerekend, ...]:
    """What cannot be computed apart from single rules."""
    found, clocks = [], context.clocks
    if context.feiten.geboortedatum is not None and context.aow is None:
        # No later birth has an earlier AOW day than the last one the table knows.
        matters = context.regelboek.parameters.last_aow_date() <= clocks.wage_end_uncut.datum
        reason = Message("niet_berekend.aow_datum")
        found.append(NietBerekend("aow_datum", reason, "vakbond", matters))
    if (
        context.aow is not None
        and context.aow.datum <= clocks.wage_end_uncut.datum
        and context.regelboek.parameters.optional("aow_weken", context.chain.eerste_dag) is None
    ):
        found.append(NietBerekend("loon_aow", Message("niet_berekend.loon_aow"), "vakbond"))
    if context.feiten.wia_aanvraag and context.feiten.vrijwillige_verlenging_tot_en_met:
        found.append(NietBerekend("wia_te_laat", Message("niet_berekend.wia_te_laat"), "uwv"))
    return tuple(found)
