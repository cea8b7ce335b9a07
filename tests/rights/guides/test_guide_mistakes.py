"""Mistakes in the guides: each is refused or found, with its file and field."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.rights.guides import check_guides, conversations, findings, track, wia
from desktop_app.rights.guides.check_guides import entry_faults, known_ids
from desktop_app.rights.guides.conditions import Voorwaarde
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek, RegelFout
from tests.rights.guides.guide_files import FILES, LOADERS, shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(shipped(name), tmp_path / name)
    return tmp_path


def spoil(folder: Path, name: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Changes the first entry of a file, or the whole where it is one."""
    raw = json.loads((folder / name).read_text(encoding="utf-8"))
    key = LOADERS[name][1]
    change(raw if key is None else raw[key][0])
    (folder / name).write_text(json.dumps(raw), encoding="utf-8")


def refusal(name: str, folder: Path, messages: Messages) -> str:
    with pytest.raises(RegelFout) as refused:
        LOADERS[name][2](folder)
    return messages.say(refused.value.message)


def field_of(name: str, field: str) -> str:
    key = LOADERS[name][1]
    return field if key is None else f"{key}[0].{field}"


# ------------------------------------------------------------------ refused when read


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [None, b"{", b"[]", b"\xff", b"3", b'{"schema": 2}'])
def test_a_file_that_is_broken_is_named(
    name: str, content: bytes | None, tmp_path: Path, messages: Messages
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert name in refusal(name, tmp_path, messages)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda entry: entry.update(gecontroleerd="gisteren"), "gecontroleerd"),
        (lambda entry: entry.update(kleur="rood"), "kleur"),
        (lambda entry: entry.update(vertrouwen="heel hoog"), "vertrouwen"),
        (lambda entry: entry.pop("gecontroleerd"), "gecontroleerd"),
        (lambda entry: entry.update(bronnen=[{"bron": "XX"}]), "bronnen"),
        (lambda entry: entry.update(bronnen="BW7"), "bronnen"),
    ],
)
def test_a_wrong_field_is_named(
    name: str,
    change: Callable[[dict[str, Any]], object],
    field: str,
    folder: Path,
    messages: Messages,
) -> None:
    spoil(folder, name, change)
    told = refusal(name, folder, messages)
    assert name in told
    assert field_of(name, field) in told


@pytest.mark.parametrize("name", [name for name in FILES if LOADERS[name][1]])
def test_an_id_that_stands_twice_is_refused(name: str, folder: Path, messages: Messages) -> None:
    raw = json.loads((folder / name).read_text(encoding="utf-8"))
    entries = raw[str(LOADERS[name][1])]
    entries.append(entries[0])
    (folder / name).write_text(json.dumps(raw), encoding="utf-8")
    told = refusal(name, folder, messages)
    assert entries[0]["id"] in told
    assert "twee keer" in told


@pytest.mark.parametrize(
    ("name", "field"),
    [
        (conversations.FILE, "vragen"),
        (track.WAYS, "stappen"),
        (track.WAYS, "rode_vlaggen"),
        (wia.PATHS, "stappen"),
        (wia.MAP, "papieren"),
        (wia.MAP, "controle"),
    ],
)
def test_an_id_that_stands_twice_inside_an_entry_is_refused(
    name: str, field: str, folder: Path, messages: Messages
) -> None:
    # The last place is given up, so that no list grows too long.
    spoil(folder, name, lambda entry: entry[field].__setitem__(-1, entry[field][0]))
    assert "twee keer" in refusal(name, folder, messages)


@pytest.mark.parametrize(
    ("name", "change", "field"),
    [
        (conversations.FILE, lambda one: one.update(id="G1"), "gesprekken[0].id"),
        (conversations.FILE, lambda one: one.update(met=["buurman"]), "gesprekken[0].met[0]"),
        (conversations.FILE, lambda one: one.update(vragen=one["vragen"][:5]), "vragen"),
        (conversations.FILE, lambda one: one.update(boodschappen=["a"] * 6), "boodschappen"),
        (conversations.FILE, lambda one: one["neem_mee"].append({}), "neem_mee"),
        (
            conversations.FILE,
            lambda one: one["neem_mee"].append({"document": "D01", "tekst": "x"}),
            "neem_mee",
        ),
        (
            conversations.FILE,
            lambda one: one.update(
                visie={"let_op": "x", "vragen": [{"id": "a", "vraag": "?"}] * 6}
            ),
            "visie.vragen",
        ),
        (findings.FINDINGS, lambda one: one.update(gewicht=10), "bevindingen[0].gewicht"),
        (findings.FINDINGS, lambda one: one.update(als={}), "bevindingen[0].als"),
        (findings.FINDINGS, lambda one: one.update(als={"gevoel": 3}), "als.gevoel"),
        (findings.FINDINGS, lambda one: one.update(doe=[]), "bevindingen[0].doe"),
        (findings.QUALITY, lambda one: one.update(groep="anders"), "punten[0].groep"),
        (findings.QUALITY, lambda one: one["kort"].pop("goed"), "punten[0].kort.goed"),
        (track.PARTS, lambda one: one.update(hoort="vaak"), "onderdelen[0].hoort"),
        (track.WAYS, lambda one: one.update(partijen=one["partijen"][:1]), "wegen[0].partijen"),
        (wia.PATHS, lambda one: one.update(id="misschien"), "paden[0].id"),
        (wia.PATHS, lambda one: one.update(hulp=[]), "paden[0].hulp"),
        (wia.MAP, lambda one: one["papieren"][0].update(weg="post"), "papieren[0].weg"),
        (wia.MAP, lambda one: one["papieren"][0].update(van=["buurman"]), "papieren[0].van[0]"),
    ],
)
def test_what_a_field_cannot_be_is_refused(
    name: str,
    change: Callable[[dict[str, Any]], object],
    field: str,
    folder: Path,
    messages: Messages,
) -> None:
    spoil(folder, name, change)
    assert field in refusal(name, folder, messages)


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"fase": ["hersteld"], "week": [1, 2]},
        {"alle": []},
        {"een_van": []},
        {"alle": [{}]},
        {"week": [1]},
        {"fase": []},
        {"papier_er": ["X01"]},
        {"gesprek_geweest": ["G1"]},
        {"sollicitaties_te_zwaar": False},
        {"afspraken_onvolledig": False},
        {"geen_activiteit_dagen": -1},
        {"afspraken_van": {"van": "iemand", "dagen": 1}},
        {"mijlpalen_van": "iemand"},
        {"papieren_in_stand": {"stand": "heb", "dagen": 1}},
    ],
)
def test_what_the_language_does_not_know_is_refused(raw: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(raw, type=Voorwaarde)


# ------------------------------------------------------------------ found by the check


def found(name: str, folder: Path, regelboek: Regelboek) -> list[str]:
    loaded = LOADERS[name][2](folder)
    if isinstance(loaded, findings.Toets):
        loaded = loaded.punten
    entry = loaded if name == wia.MAP else loaded[0]
    return [fault.id for fault in entry_faults(name, "x", entry, known_ids(regelboek))]


@pytest.mark.parametrize("name", FILES)
def test_what_ships_has_no_fault(name: str, folder: Path, regelboek: Regelboek) -> None:
    assert found(name, folder, regelboek) == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("field", "value"), [("artikelen", ["weg"]), ("brieven", ["L99"]), ("bronnen", [])]
)
def test_a_reference_to_nothing_and_no_source_are_found(
    name: str, field: str, value: list[str], folder: Path, regelboek: Regelboek
) -> None:
    if (name, field) == (track.PARTS, "brieven"):
        return
    spoil(folder, name, lambda entry: entry.update({field: value}))
    wanted = "regel.bron" if field == "bronnen" else "rechten.verwijzing"
    assert found(name, folder, regelboek) == [wanted]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (conversations.FILE, lambda one: one["neem_mee"].append({"document": "D99"})),
        (conversations.FILE, lambda one: one["wanneer"].update(mijlpaal=["nooit"])),
        (conversations.FILE, lambda one: one["wanneer"].update(fase=["nooit"])),
        (conversations.FILE, lambda one: one["wanneer"].update(periode=["nooit"])),
        (conversations.FILE, lambda one: one["wanneer"].update(gebeurtenis=["nooit"])),
        (conversations.FILE, lambda one: one.update(hulp=["buurman"])),
        (conversations.FILE, lambda one: one.update(dringend=["N99"])),
        (findings.FINDINGS, lambda one: one.update(als={"papier_ontbreekt": ["D99"]})),
        (findings.FINDINGS, lambda one: one.update(als={"niet": {"mijlpaal_voorbij": ["nee"]}})),
        (findings.FINDINGS, lambda one: one.update(dekt_mijlpalen=["nee"])),
        (findings.FINDINGS, lambda one: one.update(gesprekken=["G99"])),
        (findings.QUALITY, lambda one: one.update(onderdelen=["nee"])),
        (findings.QUALITY, lambda one: one.update(goed_als={"activiteit": ["nee"]})),
        (
            findings.QUALITY,
            lambda one: one.update(goed_als={"geen_gesprek": {"soort": ["G99"], "dagen": 3}}),
        ),
        (track.PARTS, lambda one: one.update(documenten=["D99"])),
        (wia.PATHS, lambda one: one["stappen"][0].update(mijlpaal="nee")),
        (wia.PATHS, lambda one: one["termijnen"][0].update(mijlpaal="nee")),
        (wia.MAP, lambda one: one["papieren"][0].update(document="D99")),
        (wia.MAP, lambda one: one["papieren"][0].update(als={"periode": ["nee"]})),
    ],
)
def test_an_unknown_id_is_found(
    name: str, change: Callable[[dict[str, Any]], object], folder: Path, regelboek: Regelboek
) -> None:
    spoil(folder, name, change)
    assert "rechten.verwijzing" in found(name, folder, regelboek)


def test_a_law_without_an_article_is_found(folder: Path, regelboek: Regelboek) -> None:
    spoil(folder, wia.MAP, lambda one: one.update(bronnen=[{"bron": "WIA"}]))
    assert found(wia.MAP, folder, regelboek) == ["regel.artikel"]


@pytest.mark.parametrize(
    ("name", "change", "id"),
    [
        (conversations.FILE, lambda one: one.update(doel="Een. Twee. Drie."), "te_veel_zinnen"),
        (conversations.FILE, lambda one: one.update(doel=" "), "veld_leeg"),
        (conversations.FILE, lambda one: one["vragen"][0].update(waarom="Een. Twee."), "een_zin"),
        (
            conversations.FILE,
            lambda one: one["vragen"][0].update(tekst="Wat is {x}?"),
            "invulwoord",
        ),
        (conversations.FILE, lambda one: one.update(niet_zeggen={}), "zwijgen"),
        (findings.FINDINGS, lambda one: one.update(zin="Dit is {kleur}."), "invulwoord"),
        (
            findings.FINDINGS,
            lambda one: one.update(zin="Op {dag}.", als={"week": [1, 2]}),
            "invulwoord",
        ),
        (findings.FINDINGS, lambda one: one.update(zin_meer="Bij {wat}."), "invulwoord"),
        (
            findings.FINDINGS,
            lambda one: one.update(zin_meer="X.", als={"week": [1, 2]}),
            "invulwoord",
        ),
    ],
)
def test_what_is_wrong_with_a_text_is_found(
    name: str,
    change: Callable[[dict[str, Any]], object],
    id: str,
    folder: Path,
    regelboek: Regelboek,
) -> None:
    spoil(folder, name, change)
    assert f"rechten.{id}" in found(name, folder, regelboek)


def test_a_fault_names_file_entry_and_field(
    folder: Path, regelboek: Regelboek, messages: Messages
) -> None:
    spoil(folder, track.WAYS, lambda one: one["stappen"][0].update(waarom="Een. Twee."))
    entry = track.load_ways(folder)[0]
    [fault] = entry_faults(track.WAYS, entry.id, entry, known_ids(regelboek))
    told = messages.say(fault)
    assert track.WAYS in told
    assert entry.id in told
    assert "stappen[0].waarom" in told


def test_every_file_is_among_what_is_checked() -> None:
    assert {file for file, _, _ in check_guides.entries()} == set(FILES)
