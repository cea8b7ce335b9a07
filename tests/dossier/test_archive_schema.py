"""The schemas in `resources/schema` say what the program takes; run this file to renew them."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.dossier.archive import write_archive
from desktop_app.dossier.archive.shape import Content
from desktop_app.dossier.payloads import SHAPES
from desktop_app.traject.calendar import Dag
from desktop_app.traject.facts import Feiten
from tests.dossier.house import House
from tests.program import SAMPLES
from tests.robustness.zips import README, furnish, parts_of

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schema"
DAY = r"^(~?[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{2})$"
EMPTY = {"gesprekken", "notities", "activiteiten", "sollicitaties"}
"""Lists of the facts file that schema 1 keeps empty."""
NEEDED = {"tekst": "x", "titel": "x", "check": "x", "wat": "x", "week": "2026-11-30"}
"""Fields without which an entry of some kind cannot be."""
Json = dict[str, Any]


def facts_schema() -> Json:
    """JSON Schema of the facts file."""
    (_,), parts = msgspec.json.schema_components(
        [Feiten], schema_hook=_day, ref_template="#/$defs/{name}"
    )
    for part in parts.values():
        for name, field in part["properties"].items():
            if name in EMPTY:
                field["maxItems"] = 0
            if name not in part.get("required", ()):
                part["properties"][name] = _or_null(field)
    parts["Feiten"]["properties"]["schema"] = {"enum": [1, None]}
    return _whole("feiten", "Feiten van Spoorboekje, schema 1", "Feiten", parts)


def archive_schema() -> Json:
    """JSON Schema of `dossier.json` in an archive; each kind of entry has its own content."""
    shapes = list(SHAPES.values())
    _, parts = msgspec.json.schema_components([Content, *shapes], ref_template="#/$defs/{name}")
    parts["Onderdeel"]["properties"].pop("soort")
    parts["Onderdeel"]["properties"].pop("inhoud")
    head = parts.pop("Onderdeel")
    for shape in shapes:
        properties = {
            **head["properties"],
            "soort": {"const": shape.kind},
            "inhoud": {"$ref": f"#/$defs/{shape.__name__}"},
        }
        parts[f"Onderdeel{shape.__name__}"] = {**head, "properties": properties}
    parts["Content"]["properties"]["instellingen"] = {"type": "object"}
    kinds = [{"$ref": f"#/$defs/Onderdeel{shape.__name__}"} for shape in shapes]
    parts["Content"]["properties"]["onderdelen"] = {"type": "array", "items": {"oneOf": kinds}}
    return _whole("archief", "dossier.json in een archief van Spoorboekje", "Content", parts)


def _whole(name: str, title: str, root: str, parts: Json) -> Json:
    for part in parts.values():  # what a class says of itself is for programmers
        part.pop("description", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"spoorboekje/{name}.schema.json",
        "title": title,
        "$ref": f"#/$defs/{root}",
        "$defs": dict(sorted(parts.items())),
    }


def _day(kind: type) -> Json:
    if kind is not Dag:
        raise NotImplementedError
    return {"type": "string", "pattern": DAY}


def _or_null(field: Json) -> Json:
    """Null and absent mean the same, also in maps."""
    if isinstance(field.get("additionalProperties"), dict):
        field["additionalProperties"] = _or_null(field["additionalProperties"])
    null = {"type": "null"}
    default = {"default": field.pop("default")} if "default" in field else {}
    if "anyOf" in field:
        known = field["anyOf"]
        return {"anyOf": known if null in known else [*known, null], **default}
    if None in field.get("enum", ()):
        return {**field, **default}
    return {"anyOf": [field, null], **default}


SCHEMAS = {"feiten.schema.json": facts_schema, "archief.schema.json": archive_schema}


def written(schema: Json) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_what_the_program_takes(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == written(SCHEMAS[name]())


# -- a judge of the few words that the schemas use --------------------------------------------

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
    "integer": int,
}  # fmt: skip
WORDS = {
    "$ref", "$defs", "$schema", "$id", "title", "description", "default", "type", "properties",
    "required", "additionalProperties", "items", "enum", "const", "anyOf", "oneOf", "pattern",
    "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems",
}  # fmt: skip


def fits(value: Any, schema: Json, defs: Json) -> bool:
    """Whether a value is valid; knows no other words than these."""
    assert schema.keys() <= WORDS, schema.keys() - WORDS
    if "$ref" in schema:
        return fits(value, defs[schema["$ref"].removeprefix("#/$defs/")], defs)
    if "anyOf" in schema and not any(fits(value, one, defs) for one in schema["anyOf"]):
        return False
    if "oneOf" in schema and sum(fits(value, one, defs) for one in schema["oneOf"]) != 1:
        return False
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    kind = TYPES.get(schema.get("type", ""), object)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        return False
    if isinstance(value, str):
        return _text_fits(value, schema)
    if isinstance(value, int):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    if isinstance(value, list):
        size = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)
        return size and all(fits(one, schema.get("items", {}), defs) for one in value)
    return not isinstance(value, dict) or _object_fits(value, schema, defs)


def _text_fits(value: str, schema: Json) -> bool:
    size = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
    return size and re.search(schema.get("pattern", ""), value) is not None


def _object_fits(value: Json, schema: Json, defs: Json) -> bool:
    known, more = schema.get("properties", {}), schema.get("additionalProperties", True)
    if not set(schema.get("required", ())) <= value.keys():
        return False
    for name, one in value.items():
        rule = known.get(name, more)
        if rule is False or (isinstance(rule, dict) and not fits(one, rule, defs)):
            return False
    return True


def valid(value: Any, name: str) -> bool:
    """Whether a value is valid by the schema in this file."""
    schema = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return fits(value, schema, schema["$defs"])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_valid(sample: Path) -> None:
    told = json.loads(sample.read_text(encoding="utf-8"))
    assert valid(told, "feiten.schema.json")
    told["naam"] = told["gebeurtenissen"] = told["contract"] = None
    told.setdefault("gedaan", {})["probleemanalyse"] = None
    assert valid(told, "feiten.schema.json")


@pytest.mark.parametrize(
    "change",
    [
        {"eerste_ziektedag": None}, {"eerste_ziektedag": "2-2-2026"}, {"oorzaak": "x"},
        {"schema": 2}, {"vangnet": ["x"]}, {"meerling": 1}, {"notities": ["x"]},
        {"contract": {"soort": "vast", "x": 1}}, {"gedaan": {"x": 1}},
        {"loonsanctie": {"weken": "52"}}, {"onderbrekingen": [{"hersteld": "2026-05-04"}]},
    ],
)  # fmt: skip
def test_wrong_facts_are_not_valid(change: Json) -> None:
    sound = {"eerste_ziektedag": "2026-02-02"}
    assert valid(sound, "feiten.schema.json")
    assert not valid(sound | change, "feiten.schema.json")


def test_what_the_program_writes_is_valid(house: House, tmp_path: Path) -> None:
    with house.create(None) as session:
        furnish(session)
        for shape in SHAPES.values():
            needed = {name: NEEDED[name] for name in shape.__struct_fields__ if name in NEEDED}
            day = {"datum": "2026-12-01"} if shape.kind == "herinnering" else {}
            session.add_entry(shape(**needed, **day))
        write_archive(session, tmp_path / "uit.zip", README)
    parts = parts_of(tmp_path / "uit.zip")
    assert valid(json.loads(parts["feiten.json"]), "feiten.schema.json")
    told = json.loads(parts["dossier.json"])
    assert valid(told, "archief.schema.json")
    for change in ({"schema": 2}, {"soort": "x"}, {"extra": 1}, {"bestanden": {}}):
        assert not valid(told | change, "archief.schema.json")
    told["onderdelen"][0]["inhoud"]["bsn"] = "1"
    assert not valid(told, "archief.schema.json")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, make in SCHEMAS.items():
        (FOLDER / name).write_text(written(make()), encoding="utf-8")
