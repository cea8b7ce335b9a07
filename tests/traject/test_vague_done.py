"""A day that is known only roughly says so, and makes no other day rough."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.text.messages import Messages
from desktop_app.traject import compute_traject, read_feiten
from desktop_app.traject.model import Mijlpaal, Traject
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.to_json import traject_to_json

TODAY = date(2026, 11, 22)


def computed(folder: Path, text: str, regelboek: Regelboek) -> Traject:
    """The traject of facts."""
    path = folder / "feiten.json"
    path.write_text(text, encoding="utf-8")
    return compute_traject(read_feiten(path), TODAY, regelboek)


def of(traject: Traject, key: str) -> Mijlpaal:
    return next(milestone for milestone in traject.mijlpalen if milestone.sleutel == key)


def test_when_it_was_done_is_rough_and_its_last_day_is_not(
    tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    facts = '{"eerste_ziektedag": "2026-02-02", "gedaan": {"plan_van_aanpak": "~2026-03-20"}}'
    traject = computed(tmp_path, facts, regelboek)
    plan = of(traject, "plan_van_aanpak")
    assert plan.gedaan_op == date(2026, 3, 20)
    assert (plan.vaag, plan.gedaan_vaag) == (False, True)
    told = traject_to_json(traject, messages)["mijlpalen"]
    assert next(entry["vaag"] for entry in told if entry["id"] == "plan_van_aanpak")


def test_the_derivation_says_that_the_first_day_is_rough(
    tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    traject = computed(tmp_path, '{"eerste_ziektedag": "~2026-03-05"}', regelboek)
    for steps in (of(traject, "plan_van_aanpak").herleiding, traject.reeks.herleiding):
        assert (
            messages.say(steps[0].tekst)
            == "Je eerste ziektedag is ongeveer donderdag 5 maart 2026."
        )
