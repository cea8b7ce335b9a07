"""Archives that are whole and say what cannot be: each refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.program import Outcome
from tests.robustness.zips import (
    Parts,
    resealed,
    sums_of,
    with_json,
    zipped,
)


def put(*path: Any, value: Any) -> Callable[[Any], None]:
    """A change of one value in a tree."""

    def change(told: Any) -> None:
        for key in path[:-1]:
            told = told[key]
        told[path[-1]] = value

    return change


WRONG: dict[str, tuple[Callable[[Any], Any], str]] = {
    "no object": (lambda _: [], "dossier.json"),
    "another kind": (put("soort", value="zip"), "soort"),
    "an unknown key": (put("extra", value=1), "extra"),
    "a newer schema": (put("schema", value=2), "nieuwere versie"),
    "an older schema": (put("schema", value=0), "schema"),
    "a schema as text": (put("schema", value="1"), "schema"),
    "entries as object": (put("onderdelen", value={}), "onderdelen"),
    "a nameless entry": (put("onderdelen", 0, "id", value=""), "onderdelen[0].id"),
    "an entry without a kind": (lambda told: told["onderdelen"][0].pop("soort"), "soort"),
    "an unknown kind": (put("onderdelen", 0, "soort", value="recept"), "recept"),
    "a payload as list": (put("onderdelen", 0, "inhoud", value=[]), "gesprek"),
    "an unknown field": (put("onderdelen", 0, "inhoud", "bsn", value="1"), "bsn"),
    "a day that is none": (put("onderdelen", 0, "inhoud", "datum", value="2026-02-30"), "datum"),
    "a time that is none": (put("onderdelen", 0, "inhoud", "tijd", value="25:00"), "tijd"),
    "a text too long": (put("onderdelen", 1, "inhoud", "tekst", value="x" * 100_001), "tekst"),
    "a sign that steers": (put("onderdelen", 1, "inhoud", "tekst", value="\x1b[2J"), "teken"),
    "a fraction": (put("onderdelen", 1, "inhoud", "tekst", value=1.5), "actie"),
    "a moment that is none": (
        put("onderdelen", 0, "gemaakt", value="2026-02-31T00:00:00.000Z"), "datum",
    ),
    "a moment of another shape": (put("onderdelen", 0, "gemaakt", value="gisteren"), "gemaakt"),
    "an entry twice": (lambda told: told["onderdelen"].append(told["onderdelen"][0]), "id"),
    "a file twice": (lambda told: told["bestanden"].append(told["bestanden"][0]), "pad"),
    "a file of nothing": (put("bestanden", 0, "onderdeel", value="weg"), "onderdeel"),
    "a path upwards": (put("bestanden", 0, "pad", value="../x"), "../x"),
    "the path of another": (put("bestanden", 0, "pad", value="feiten.json"), "bijlagen/0001"),
    "a size that is a lie": (put("bestanden", 0, "grootte", value=1), "bijlagen/0001"),
    "a size below zero": (put("bestanden", 0, "grootte", value=-1), "grootte"),
    "another checksum": (put("bestanden", 0, "sha256", value="0" * 64), "bijlagen/0001"),
    "a name with a path": (put("bestanden", 0, "naam", value="../x.pdf"), "naam"),
    "a name that turns": (put("bestanden", 0, "naam", value="\u202efdp.exe"), "naam"),
    "an empty name": (put("bestanden", 0, "naam", value=""), "naam"),
    "a version of zero": (put("bestanden", 0, "versie", value=0), "versie"),
    "an unknown level": (put("bestanden", 0, "niveau", value="iedereen"), "niveau"),
    "a media type": (put("bestanden", 0, "mediatype", value="\x00"), "media_type"),
    "settings as list": (put("instellingen", value=[]), "instellingen"),
    "a setting too deep": (
        put("instellingen", "x", value=json.loads("[" * 40 + "]" * 40)), "‘x’",
    ),
    "a setting with a fraction": (put("instellingen", "x", value=0.5), "‘x’"),
    "a setting too long": (put("instellingen", "x", value="y" * 70_000), "‘x’"),
    "a setting without a name": (put("instellingen", "", value=1), "instelling"),
    "too many settings": (
        put("instellingen", value={str(number): 1 for number in range(501)}), "instellingen",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "names"), WRONG.values(), ids=WRONG)
def test_a_wrong_value(
    change: Callable[[Any], Any], names: str, parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    told = json.loads(parts["dossier.json"])
    changed = change(told)
    made = changed if isinstance(changed, list) and not changed else told
    outcome = pack(resealed(parts | {"dossier.json": json.dumps(made).encode()}))
    assert outcome.code == 2
    assert names in outcome.err


def test_wrong_facts(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    for value, names in (
        ([], "feiten.json"),
        ({"eerste_ziektedag": "2026-02-30"}, "eerste_ziektedag"),
        ({"oorzaak": "x"}, "oorzaak"),
        ({"schema": 2}, "schema"),
    ):
        outcome = pack(resealed(with_json(parts, "feiten.json", lambda _, v=value: v)))
        assert outcome.code == 2
        assert names in outcome.err
    for raw in (b"", b"{", b"\xff", b'{"naam": "a", "naam": "b"}', b'{"naam": NaN}', b"1e5"):
        assert pack(resealed(parts | {"feiten.json": raw})).code == 2


def test_too_many_entries_are_refused_quickly(
    parts: Parts, pack: Callable[[bytes], Outcome]
) -> None:
    told = json.loads(parts["dossier.json"])
    entry = json.dumps(told["onderdelen"][1])
    told["onderdelen"] = []
    text = json.dumps(told).replace('"onderdelen": []', f'"onderdelen": [{entry}]')
    text = text.replace(entry, ",".join([entry] * 150_000))
    outcome = pack(resealed(parts | {"dossier.json": text.encode()}))
    assert outcome.code == 2
    assert "staat te veel" in outcome.err


def test_text_that_is_no_utf8(parts: Parts, pack: Callable[[bytes], Outcome]) -> None:
    for name in ("dossier.json", "feiten.json"):
        raw = parts[name].replace(b"Plan", b"Pl\xff\xfe").replace(b"lker", b"\xff")
        assert raw != parts[name]
        assert pack(resealed(parts | {name: raw})).code == 2
    broken = sums_of(parts).replace(b"dossier", b"doss\xff\xff")
    assert pack(zipped((parts | {"controlegetallen.txt": broken}).items())).code == 2
