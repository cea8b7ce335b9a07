"""What a reader told that limits the protection against notice, so that no card promises too much.

The days come from the traject and the facts; nothing is computed here. Text only.
"""

from __future__ import annotations

from datetime import date

from desktop_app.text.messages import Messages
from desktop_app.traject.facts import Feiten, employment_end
from desktop_app.traject.model import Traject

_ENDING = frozenset(
    {
        "instemming_opzegging",
        "ontslagaanvraag_ontvangen_uwv",
        "opzegging_ontvangen",
        "vso_gesloten",
        "vso_gesloten_zonder_bedenktijd",
    }
)
"""Events after which the end of the job is being worked at: a person should look at it first."""
_ALSO = {
    "ambtenaar": "waarschuwing.contract_ambtenaar",
    "uitzend_met_beding": "waarschuwing.contract_uitzend_met_beding",
}
"""What else is said to the holder of such a contract."""


def probation_end(traject: Traject, facts: Feiten | None) -> date | None:
    """The last day of the probation time, as long as that lasts: the ban does not hold in it."""
    last = facts.contract.proeftijd_tot if facts is not None and facts.contract else None
    return last.datum if last is not None and traject.vandaag <= last.datum else None


def ending(traject: Traject, facts: Feiten | None) -> bool:
    """Whether something happened that may end the job, whatever the ban says."""
    events = facts.gebeurtenissen if facts is not None else ()
    return any(one.soort in _ENDING and one.datum.datum <= traject.vandaag for one in events)


def limits_of(traject: Traject, facts: Feiten | None, words: Messages) -> tuple[str, ...]:
    """Sentences beside a ban that holds today."""
    if facts is None:
        return ()
    said = []
    contract = facts.contract
    if facts.uit_dienst is not None:
        said.append(words.get("vandaag.bescherming.uit_dienst", dag=facts.uit_dienst.datum))
    elif contract is not None and contract.einde is not None:
        said.append(words.get("vandaag.bescherming.tijdelijk", dag=contract.einde.datum))
    elif contract is not None and contract.soort == "tijdelijk":
        said.append(words.get("vandaag.bescherming.tijdelijk_open"))
    if _has_aow_age(traject):
        said.append(words.get("vandaag.bescherming.aow"))
    also = _ALSO.get(contract.soort or "") if contract is not None else None
    return (*said, words.get(also)) if also else tuple(said)


def _has_aow_age(traject: Traject) -> bool:
    return traject.aow_datum is not None and traject.aow_datum <= traject.vandaag


def after_the_ban(traject: Traject, facts: Feiten | None, words: Messages) -> tuple[str, ...]:
    """Sentences beside a ban that is over: why, and what may still protect."""
    left = employment_end(facts) if facts is not None else None
    if left is not None and left.datum < traject.vandaag:
        return (words.get("vandaag.bescherming.contract_voorbij"),)
    if traject.fase == "hersteld":
        return (words.get("vandaag.bescherming.hersteld"),)
    advice = words.get("vandaag.bescherming.voorbij_advies")
    if _has_aow_age(traject):
        return (advice,)
    return words.get("vandaag.bescherming.toestemming"), advice
