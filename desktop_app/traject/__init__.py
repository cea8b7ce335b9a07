"""The heart: facts in, traject out. Pure Python; no clock, no files written, no Qt."""

from desktop_app.traject.decode import read_feiten
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout, InvoerFout, RegelFout
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek, load_regelboek

__all__ = [
    "FeitenFout",
    "InvoerFout",
    "RegelFout",
    "Regelboek",
    "Traject",
    "compute_traject",
    "load_regelboek",
    "read_feiten",
]
