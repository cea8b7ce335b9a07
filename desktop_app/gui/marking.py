"""Marks texts for the translator where they stand in a table."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 (read by Qt's own tool)
    """Marks a text that is translated where it is shown; Qt's own is untyped."""
    return text
