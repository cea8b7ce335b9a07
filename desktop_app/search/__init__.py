"""Finds rows by their words. Knows neither papers nor rights: only id, title and text."""

from desktop_app.search.index import Index, Row

__all__ = ["Index", "Row"]
