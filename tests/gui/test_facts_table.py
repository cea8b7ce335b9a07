"""The table of Mijn gegevens knows every fact of the contract, and says each in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dossier import Contact, Role
from desktop_app.gui.pages.facts.table import (
    CONTACT,
    FACTS,
    SECTIONS,
    Fact,
    facts_of,
    read,
    written,
)
from desktop_app.text.messages import load_messages
from desktop_app.traject import Regelboek
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Actor

PATHS = {fact.path: fact for fact in FACTS}


def leaves(kind: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every fact below a struct, lists with `[]` behind their name."""
    for field in msgspec.structs.fields(kind):
        below = f"{path}.{field.name}" if path else field.name
        parts = [part for part in (get_args(field.type) or (field.type,)) if part is not type(None)]
        structs = [
            part for part in parts if isinstance(part, type) and issubclass(part, msgspec.Struct)
        ]
        if not structs or below in PATHS:
            yield below, field.type
            continue
        is_list = field.type is not structs[0] and "tuple" in str(field.type)
        yield from leaves(structs[0], f"{below}[]" if is_list else below)


def test_every_fact_of_the_contract_is_in_the_table_and_no_other() -> None:
    known = {path for path in PATHS if not path.startswith(f"{CONTACT}[]")}
    assert {path for path, _ in leaves(Feiten)} == known
    assert len(known) == sum(not fact.path.startswith(f"{CONTACT}[]") for fact in FACTS)


def test_every_field_of_a_contact_is_in_the_table() -> None:
    fields = set(Contact.__struct_fields__) - {"niveau"}
    assert {
        path.removeprefix("contact[].") for path in PATHS if path.startswith("contact")
    } == fields


def test_a_contact_may_be_anybody_who_acts_but_the_reader() -> None:
    roles = set(get_args(Role))
    assert roles == (set(get_args(Actor)) - {"jij"}) | {"vakbond", "huisarts", "coach", "anders"}
    assert set(PATHS["contact[].rol"].options) == roles


def test_a_day_is_asked_as_a_day() -> None:
    for path, kind in leaves(Feiten):
        if Dag in (kind, *get_args(kind)) and "dict" not in str(kind):
            assert PATHS[path].kind == "day", path


def words_of(kind: Any) -> set[str]:
    """The words that a fact may have, however deep they stand."""
    if isinstance(kind, str):
        return {kind}
    return {word for part in get_args(kind) for word in words_of(part)}


@pytest.mark.parametrize(
    "fact", [fact for fact in FACTS if fact.options], ids=lambda fact: fact.key
)
def test_every_word_of_a_choice_is_offered(fact: Fact, regelboek: Regelboek) -> None:
    kinds = dict(leaves(Feiten))
    if fact.path == "gebeurtenissen[].soort":
        offered = [kind for section in SECTIONS for kind in section.kinds]
        assert sorted(offered) == sorted(regelboek.parameters.gebeurtenissen)
    elif fact.path in kinds:
        assert set(fact.options) == words_of(kinds[fact.path])
    assert set(fact.helped) <= set(fact.options)


def test_every_section_asks_something_and_every_fact_is_asked_once() -> None:
    for section in SECTIONS:
        assert facts_of(section), section.id
    heads = {section.head for section in SECTIONS}
    for fact in FACTS:
        inside = fact.path.partition("[]")[0] if "[]" in fact.path else ""
        ids = {section.id for section in SECTIONS}
        assert not fact.shown or inside in heads - {""} or fact.section in ids, fact.path


def test_nobody_is_asked_for_a_diagnosis_a_number_or_an_address() -> None:
    words = load_messages("nl")
    said = " ".join(words.get(f"gegevens.veld.{fact.key}").lower() for fact in FACTS if fact.shown)
    for forbidden in ("diagnose", "welke ziekte", "bsn", "burgerservice", " adres", "straat"):
        assert forbidden not in said


TREES = st.recursive(
    st.integers() | st.text(max_size=3),
    lambda inside: st.dictionaries(st.sampled_from("abc"), inside, max_size=3),
    max_leaves=8,
)
KEYS = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map(tuple)


@given(st.dictionaries(st.sampled_from("abc"), TREES, max_size=3), KEYS, KEYS)
def test_writing_one_value_leaves_the_others(
    told: dict[str, Any], keys: tuple[str, ...], other: tuple[str, ...]
) -> None:
    before = read(told, other)
    changed = written(told, keys, "nieuw")
    assert read(changed, keys) == "nieuw"
    shorter = min(len(keys), len(other))
    if keys[:shorter] != other[:shorter]:
        along = all(
            isinstance(read(told, keys[:n]), dict | type(None)) for n in range(1, len(keys))
        )
        assert not along or read(changed, other) == before
    assert read(written(told, keys, None), keys) is None
