"""What can be wrong with input, each with the message the user gets."""

from __future__ import annotations

from desktop_app.text.message import Message, Value


class InvoerFout(Exception):
    """Bad input: a message id with values, nothing of the technique."""

    def __init__(self, id: str, **values: Value) -> None:
        super().__init__(id)
        self.message = Message(id, values)


class FeitenFout(InvoerFout):
    """A fact that cannot be; `veld` is its path, such as `onderbrekingen[0].weer_ziek`."""

    def __init__(self, veld: str, id: str, **values: Value) -> None:
        super().__init__(id, veld=veld, **values)
        self.veld = veld


class RegelFout(InvoerFout):
    """A mistake in a rule file: names file, rule id and field."""

    def __init__(self, bestand: str, regel: str, veld: str, id: str, **values: Value) -> None:
        super().__init__(id, bestand=bestand, regel=regel, veld=veld, **values)
