"""Finds rows by their words. Knows neither papers nor rights: only ids, titles and texts."""

from desktop_app.search.index import Hit, Index
from desktop_app.search.places import Row

__all__ = ["Hit", "Index", "Row"]
