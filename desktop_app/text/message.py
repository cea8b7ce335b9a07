"""A sentence that is not yet written: an id with values.

The pure layers say everything this way. Only `desktop_app.text.messages` turns it into words,
so another language is another file with the same ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Union

Value = Union[str, int, date, "Message", tuple["Value", ...], None]


class Message(NamedTuple):
    """An id of `resources/text/<language>.json` with the values its sentence names."""

    id: str
    values: Mapping[str, Value] = {}
