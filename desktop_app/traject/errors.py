"""What can be wrong with input, each with the message the user gets."""

from __future__ import annotations

from pathlib import Path

from desktop_app.text.message import Message, Value

SHOWN_KEY, SHOWN_PATH = 60, 160
"""How many signs of somebody else's key or file name a sentence can carry."""


class InvoerFout(Exception):
    """Bad input: a message id with values, nothing of the technique."""

    def __init__(self, id: str, **values: Value) -> None:
        super().__init__(id)
        self.message = Message(id, values)


class FeitenFout(InvoerFout):
    """A fact that cannot be; `veld` is its path, such as `onderbrekingen[0].weer_ziek`."""

    def __init__(self, veld: str, id: str, **values: Value) -> None:
        self.veld = shown(veld, SHOWN_PATH)
        super().__init__(id, veld=self.veld, **values)


class RegelFout(InvoerFout):
    """A mistake in a rule file: names file, rule id and field."""

    def __init__(self, bestand: str, regel: str, veld: str, id: str, **values: Value) -> None:
        super().__init__(id, bestand=bestand, regel=regel, veld=veld, **values)


def shown(text: str, most: int = SHOWN_KEY) -> str:
    """Text of an unknown file, short and printable, fit for a sentence."""
    clean = "".join(sign if sign.isprintable() else "?" for sign in text[: most + 1])
    return clean if len(clean) <= most else f"{clean[: most - 1]}…"


def shown_path(path: Path) -> str:
    """The name of a file, printable; of a very long one the end, where the name stands."""
    name = str(path)
    return shown(name if len(name) <= SHOWN_PATH else f"…{name[1 - SHOWN_PATH :]}", SHOWN_PATH)
