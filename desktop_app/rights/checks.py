"""Decision aids: a few questions, then what holds for you and what to do. The door to use.

`load_check(id)` reads one, `walk(check, answers, knowledge)` tells where somebody is in it, and
`Filler` puts days and amounts into its sentences. Without Qt and without a dossier.
"""

from desktop_app.rights.checks_loader import load_check, load_checks
from desktop_app.rights.checks_model import (
    GEWONE_KEUZES,
    WEET_NIET,
    Aanvulling,
    Check,
    Keuze,
    Onderdeel,
    Uitkomst,
    Vraag,
)
from desktop_app.rights.checks_prefill import Knowledge
from desktop_app.rights.checks_walk import Antwoord, Ontbrekend, Stand, walk
from desktop_app.rights.checks_words import Filler, amounts_on

__all__ = [
    "GEWONE_KEUZES",
    "WEET_NIET",
    "Aanvulling",
    "Antwoord",
    "Check",
    "Filler",
    "Keuze",
    "Knowledge",
    "Onderdeel",
    "Ontbrekend",
    "Stand",
    "Uitkomst",
    "Vraag",
    "amounts_on",
    "load_check",
    "load_checks",
    "walk",
]
