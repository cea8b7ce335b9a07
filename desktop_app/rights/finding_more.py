"""What only the window finds: kinds of conversation, roles, questions others ask, and plans.

The command line finds pages, checks, words and moments; its kinds are fixed.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.rights.asked import Gevraagd, load_asked
from desktop_app.rights.guides.conversations import Gesprekssoort, load_conversations
from desktop_app.rights.plans import Plan, load_plans
from desktop_app.rights.roles import Rol, load_roles
from desktop_app.search.places import Row

TALK, ROLE, ASKED, PLAN = "gesprekssoort", "rol", "gevraagd", "plan"
MORE_WEIGHTS = {TALK: 0.95, ROLE: 0.97, ASKED: 0.88, PLAN: 0.85}
"""They stand beside the page that explains: that goes first when both fit about equally well."""


def more_rows() -> Iterator[Row]:
    """All of these as rows to find. Raises RegelFout."""
    yield from map(_talk, load_conversations())
    yield from map(_role, load_roles())
    yield from map(_asked, load_asked())
    yield from map(_plan, load_plans())


def _talk(kind: Gesprekssoort) -> Row:
    """Of a heavy one only what is said before it is opened is shown."""
    text = " ".join((kind.doel, *(question.tekst for question in kind.vragen)))
    also = (f"gesprek {kind.naam}",)
    return Row(kind.id, kind.naam, text, TALK, also, kind.zwaar or kind.doel)


def _role(role: Rol) -> Row:
    told = (*role.doet, *role.doet_niet, *role.ziet, role.betaalt or "", role.beslist or "")
    return Row(role.id, role.naam, " ".join((*told, role.klacht)), ROLE, short=role.doet[0])


def _asked(asked: Gevraagd) -> Row:
    return Row(asked.id, asked.vraag, asked.zeg, ASKED, short=asked.waarom)


def _plan(plan: Plan) -> Row:
    also = (plan.id.replace("-", " "),)
    return Row(plan.id, plan.titel, f"{plan.plan} {plan.voor_jou}", PLAN, also, plan.stand)
