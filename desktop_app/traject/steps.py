"""What to do now: at most a few steps for the reader, and apart what others must do."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.traject.context import Context
from desktop_app.traject.model import Actor, Mijlpaal, Stap

_DUTIES = ("moet", "verwacht")
_ASK_LAW, _ASK_REST = 2, 3


def own_steps(context: Context, milestones: tuple[Mijlpaal, ...]) -> tuple[Stap, ...]:
    """The next steps of the reader, the most urgent first.

    Own acts come before asking another who is late; the nearest last day first. Of asking, what
    the law demands comes before practice and advice: a plan before a talk about it. A possibility
    counts only when its last day is near. Never a step that cannot be taken yet.
    """
    steps: list[tuple[int, date, Stap]] = []
    for milestone in milestones:
        texts = context.regelboek.by_id[milestone.id].stap
        if _can_act(context, milestone) and texts.jij and "jij" in milestone.wie:
            if milestone.achterhaald:
                continue
            rank = 0 if milestone.wie[0] == "jij" else 1
            if milestone.stand == "verstreken" and rank == 1:
                continue  # asked for below: the other one is responsible
            steps.append((rank, milestone.uiterlijk or date.max, _step(milestone, texts.jij)))
    for milestone in _latest_per_rule(milestones):
        texts = context.regelboek.by_id[milestone.id].stap
        late = milestone.stand == "verstreken" and milestone.wie and milestone.wie[0] != "jij"
        late = late and not milestone.achterhaald
        if late and texts.vraag and milestone.soort in _DUTIES:
            ask = Stap(milestone.sleutel, texts.vraag, "jij", None, milestone.vaag)
            # The most recent gap is the one that can still be mended.
            age = context.vandaag - (milestone.uiterlijk or context.vandaag)
            rank = _ASK_LAW if milestone.laag == "wet" else _ASK_REST
            steps.append((rank, date.min + age, ask))
    steps.sort(key=lambda entry: (entry[0], entry[1], entry[2].id))
    return tuple(step for _, _, step in steps[: _limit(context)])


def others_steps(context: Context, milestones: tuple[Mijlpaal, ...]) -> tuple[Stap, ...]:
    """What others must do now or soon, the nearest last day first; one line a rule."""
    steps = []
    soon = context.vandaag + timedelta(days=context.regelboek.parameters.number("binnenkort_dagen"))
    for milestone in _latest_per_rule(
        tuple(
            entry
            for entry in milestones
            if entry.stand in ("verstreken", "binnenkort") and not entry.achterhaald
        )
    ):
        turn = milestone.aan_zet
        sentence = context.regelboek.by_id[milestone.id].stap.ander
        if turn is None or turn == "jij" or not sentence or milestone.soort not in _DUTIES:
            continue
        if milestone.uiterlijk is not None and milestone.uiterlijk > soon:
            continue
        steps.append(_step(milestone, sentence, turn))
    return tuple(sorted(steps, key=lambda step: (step.uiterlijk or date.max, step.id)))


def _can_act(context: Context, milestone: Mijlpaal) -> bool:
    if milestone.stand not in ("binnenkort", "verstreken"):
        return False
    if milestone.vanaf is not None and milestone.vanaf > context.vandaag:
        return False
    if milestone.soort == "moet" or milestone.uiterlijk is None:
        return True
    soon = timedelta(days=context.regelboek.parameters.number("binnenkort_dagen"))
    return milestone.uiterlijk - context.vandaag <= soon


def _latest_per_rule(milestones: tuple[Mijlpaal, ...]) -> list[Mijlpaal]:
    """Of a series only what matters now: the last occurrence that has passed, else the first."""
    chosen: dict[str, Mijlpaal] = {}
    for milestone in milestones:
        before = chosen.get(milestone.id)
        if before is None or milestone.stand == "verstreken":
            chosen[milestone.id] = milestone
    return list(chosen.values())


def _step(milestone: Mijlpaal, sentence: str, who: Actor = "jij") -> Stap:
    return Stap(milestone.sleutel, sentence, who, milestone.uiterlijk, milestone.vaag)


def _limit(context: Context) -> int:
    return context.regelboek.parameters.number("hoogste_aantal_stappen")
