"""What must be true of the letters beside their shape; their texts to read; and their days."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import product

from desktop_app.rights import check_links
from desktop_app.rights.check import fault, source_faults
from desktop_app.rights.check_links import moment_faults
from desktop_app.rights.check_lists import _long, _sourced
from desktop_app.rights.letters import SHARED, load_letters
from desktop_app.rights.letters_body import PLACE
from desktop_app.rights.letters_fill import fill
from desktop_app.rights.letters_groups import FILE as GROUPS
from desktop_app.rights.letters_groups import load_situations
from desktop_app.rights.letters_known import is_place
from desktop_app.rights.letters_model import WITHOUT_MEDICAL, Brief, Veld
from desktop_app.rights.library import load_helplines, load_pages
from desktop_app.text.message import Message
from desktop_app.traject.rulebook import Regelboek

MOST_WORDS = 200
"""How many words the text of a letter has at most, every block in it."""

Known = Mapping[str, Collection[str]]
"""By the name of a list in a letter: the ids that there are."""


def letters_faults(book: Regelboek) -> Iterator[Message]:
    """All that is wrong with the letters, and with letters that pages name. Raises RegelFout."""
    letters, pages = load_letters(), load_pages()
    known = {
        "artikelen": {page.id for page in pages},
        "mijlpalen": book.by_id.keys(),
        "documenten": book.document_ids,
        "hulp": {line.id for line in load_helplines()},
        "herinnering_brief": {letter.id for letter in letters},
    }
    moments = check_links.Known(book, pages)
    for letter in letters:
        yield from letter_faults(letter, book, known)
        for at, moment in enumerate(letter.kop.nu):
            place = f"nu[{at}]"
            yield from moment_faults(letter.bestand, letter.id, place, moment, moments)
    yield from _group_faults({letter.id for letter in letters})
    for field in letters[0].gedeeld if letters else ():
        yield from _field_faults(SHARED, "", field, book)
    for page in pages:
        for at, id in enumerate(page.kop.brieven):
            if id not in known["herinnering_brief"]:
                yield fault("brieven.verwijzing", page.bestand, page.id, f"brieven[{at}]")


def letters_texts() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """All that a reader sees of the letters, by file: pairs of a name and the text."""
    letters = load_letters()
    for letter in letters:
        yield letter.bestand, list(letter_texts(letter))
    if letters:
        shared = [pair for field in letters[0].gedeeld for pair in _field_texts(field)]
        yield SHARED, shared
    yield GROUPS, [(group.id, group.naam) for group in load_situations()]


def _group_faults(ids: Collection[str]) -> Iterator[Message]:
    """Letters that stand in no situation, or in two, and situations that name no letter."""
    named = [id for group in load_situations() for id in group.brieven]
    for id in sorted({*ids, *named}):
        if named.count(id) != 1 or id not in ids:
            yield fault("brieven.verwijzing", GROUPS, id, "brieven")


def letters_days() -> Iterator[tuple[str, date]]:
    """Each letter with the day on which it was checked."""
    yield from ((letter.id, letter.kop.gecontroleerd) for letter in load_letters())


def letter_faults(letter: Brief, book: Regelboek, known: Known) -> Iterator[Message]:
    """A message for everything that is wrong with a letter. known: what it may refer to."""
    yield from _text_faults(letter)
    yield from _source_list_faults(letter)
    yield from _link_faults(letter, known)
    yield from _medical_faults(letter)
    for field in letter.kop.velden:
        yield from _field_faults(letter.bestand, letter.id, field, book)
        yield from _use_faults(letter, field)
    most = longest(letter)
    if most > MOST_WORDS:
        values = {"bestand": letter.bestand, "regel": letter.id}
        yield Message("brieven.te_lang", {**values, "aantal": most, "grens": MOST_WORDS})


def letter_texts(letter: Brief) -> Iterator[tuple[str, str]]:
    """All that a reader sees of a letter, each with a name for reports."""
    kop = letter.kop
    yield f"{letter.id}.titel", kop.titel
    yield f"{letter.id}.onderwerp", kop.onderwerp
    yield f"{letter.id}.wanneer", kop.wanneer
    for at, text in enumerate(kop.waarop_letten):
        yield f"{letter.id}.waarop_letten[{at}]", text
    for field in kop.velden:
        yield from ((f"{letter.id}.{name}", text) for name, text in _field_texts(field))
    for at, piece in enumerate(letter.stukken):
        for line in piece.blok.regels:
            yield f"{letter.id}[{at}]", line


def longest(letter: Brief) -> int:
    """The words of the text with every field one word, of the longest way to answer."""
    choices = [field for field in letter.kop.velden if field.soort == "keuze"]
    values = {field.id: "woord" for field in letter.velden}
    ways = product(*([option.id for option in field.opties] for field in choices))
    return max(
        _words(letter, values | {field.id: id for field, id in zip(choices, way, strict=True)})
        for way in ways
    )


def _words(letter: Brief, values: Mapping[str, str]) -> int:
    filled = fill(letter, values)
    return sum(len(line.split()) for block in filled.blokken for line in block.regels)


def _field_texts(field: Veld) -> Iterator[tuple[str, str]]:
    yield f"{field.id}.naam", field.naam
    yield f"{field.id}.uitleg", field.uitleg
    for option in field.opties:
        yield f"{field.id}.{option.id}.naam", option.naam
        if option.tekst:
            yield f"{field.id}.{option.id}.tekst", option.tekst


def _text_faults(letter: Brief) -> Iterator[Message]:
    kop = letter.kop
    for field in ("titel", "onderwerp", "wanneer"):
        yield from _long(getattr(kop, field), letter.bestand, letter.id, field)
    for field in ("aan", "waarop_letten"):
        if not all(getattr(kop, field) or ("",)):
            yield fault("rechten.veld_leeg", letter.bestand, letter.id, field)
    if not letter.stukken:
        yield fault("rechten.veld_leeg", letter.bestand, letter.id, "tekst")


def _source_list_faults(letter: Brief) -> Iterator[Message]:
    """A letter that rests on no law itself says where its advice comes from."""
    named = tuple(ground.bron for ground in letter.kop.bronnen)
    yield from source_faults(named, letter.bestand, letter.id)
    if named:
        yield from source_faults(letter.kop.achtergrond, letter.bestand, letter.id)
    else:
        yield from _sourced(letter.kop.achtergrond, letter.bestand, letter.id)


def _link_faults(letter: Brief, known: Known) -> Iterator[Message]:
    kop = letter.kop
    for name in ("artikelen", "mijlpalen", "documenten", "hulp"):
        for at, id in enumerate(getattr(kop, name)):
            if id not in known[name]:
                yield fault("brieven.verwijzing", letter.bestand, letter.id, f"{name}[{at}]")
    reminder = kop.herinnering_brief
    if reminder is not None and reminder not in known["herinnering_brief"]:
        yield fault("brieven.verwijzing", letter.bestand, letter.id, "herinnering_brief")
    days = kop.herinnering_na_dagen
    if (reminder is not None and days is None) or (days is not None and days < 1):
        yield fault("brieven.herinnering", letter.bestand, letter.id, "herinnering_na_dagen")


def _medical_faults(letter: Brief) -> Iterator[Message]:
    kop = letter.kop
    if WITHOUT_MEDICAL & {*kop.aan, *kop.kopie_aan} and not kop.medisch_verboden:
        yield fault("brieven.medisch", letter.bestand, letter.id, "medisch_verboden")
    for field in letter.velden:
        if field.medisch and kop.medisch_verboden:
            yield fault("brieven.medisch", letter.bestand, letter.id, field.id)


def _field_faults(file: str, id: str, field: Veld, book: Regelboek) -> Iterator[Message]:
    for name in ("naam", "uitleg"):
        yield from _long(getattr(field, name), file, id, f"{field.id}.{name}")
    for place in field.uit:
        if not is_place(place, book):
            yield fault("brieven.uit", file, id, f"{field.id}: {place}")
    for option in field.opties:
        for kind in option.gebeurtenissen:
            if kind not in book.parameters.gebeurtenissen:
                yield fault("brieven.uit", file, id, f"{field.id}: {kind}")
    if (field.soort == "keuze") != (len(field.opties) > 1):
        yield fault("brieven.keuze", file, id, field.id)
    if (field.moment is not None or field.bij is not None) and field.soort != "datum":
        yield fault("brieven.moment", file, id, field.id)


def _use_faults(letter: Brief, field: Veld) -> Iterator[Message]:
    """A field is used; one that may stay empty only in its own block; an answer says something."""
    conditions = [piece.als for piece in letter.stukken if piece.als is not None]
    named = {(condition.veld, condition.optie) for condition in conditions}
    inside = _is_shown(letter, field, own=True)
    outside = _is_shown(letter, field, own=False)
    if not inside and not outside and field.id not in {name for name, _ in named}:
        yield fault("brieven.ongebruikt", letter.bestand, letter.id, field.id)
    if outside and not field.verplicht:
        yield fault("brieven.los", letter.bestand, letter.id, field.id)
    for option in field.opties:
        silent = (field.id, option.id) not in named
        if not option.tekst and (inside or outside or silent):
            yield fault("brieven.keuze", letter.bestand, letter.id, f"{field.id}.{option.id}")


def _is_shown(letter: Brief, field: Veld, *, own: bool) -> bool:
    """Whether its blank stands in the text: in a block of its own, or elsewhere."""
    texts = [] if own else [letter.kop.onderwerp]
    for piece in letter.stukken:
        if (piece.als is not None and piece.als.veld == field.id) == own:
            texts += piece.blok.regels
    return any(field.id in PLACE.findall(text) for text in texts)
