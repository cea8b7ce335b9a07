"""Facts, contacts and values to fill letters with; shared by their tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

from desktop_app.dossier.payloads import Contact
from desktop_app.rights.letters import Brief, FilledLetter, fill, known_values
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek, compute_traject
from desktop_app.traject.decode import feiten_from

TODAY = date(2026, 11, 22)
SAMPLES = sorted(path.stem for path in resource_path("samples").glob("*.json"))
CONTACTS = (
    Contact(rol="werkgever", naam="", organisatie="Bakkerij De Korenaar"),
    Contact(rol="werkgever", naam="mevrouw Yıldız"),
    Contact(rol="bedrijfsarts", naam="dokter Wiśniewska", organisatie="Arbo Zuid"),
    Contact(rol="bureau", naam="de heer Παππάς", organisatie="Verder B.V."),
)


def sample(name: str) -> dict[str, Any]:
    """The raw facts of a sample."""
    path = resource_path("samples") / f"{name}.json"
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return raw


def known(
    letter: Brief,
    raw: dict[str, Any],
    book: Regelboek,
    words: Messages,
    contacts: tuple[Contact, ...] = CONTACTS,
    **more: Any,
) -> dict[str, str]:
    """What is known for a letter, by field."""
    feiten = feiten_from(raw, "proef")
    traject = compute_traject(feiten, TODAY, book)
    found = known_values(letter, feiten, traject, contacts, TODAY, words, **more)
    return {id: told.tekst for id, told in found.items()}


def answers(letter: Brief) -> Iterator[dict[str, str]]:
    """Every way to answer the choices of a letter."""
    choices = [field for field in letter.velden if field.soort == "keuze"]
    for way in product(*(field.opties for field in choices)):
        yield {field.id: one.id for field, one in zip(choices, way, strict=True)}


def every(letter: Brief, text: str) -> dict[str, str]:
    """The same text in every field that is typed."""
    return {field.id: text for field in letter.velden if field.soort != "keuze"}


def read(filled: FilledLetter) -> str:
    """The whole letter as it is read."""
    return "\n".join(
        (
            filled.datum, filled.van, *filled.aan, filled.verzending, filled.onderwerp,
            filled.aanhef, *body(filled), filled.grondslag, filled.groet, filled.kopie,
        )
    )  # fmt: skip


def body(filled: FilledLetter) -> list[str]:
    """The lines of the text."""
    return [line for block in filled.blokken for line in block.regels]


def filled(letter: Brief, **values: str) -> FilledLetter:
    """The letter with these values."""
    return fill(letter, values)
