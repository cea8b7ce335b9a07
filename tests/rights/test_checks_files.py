"""Wrong check files: refused while reading, or found by the house."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.rights.check_checks import check_faults
from desktop_app.rights.checks import Check, load_check, load_checks
from desktop_app.text.messages import Messages
from desktop_app.traject import InvoerFout, Regelboek, RegelFout

Change = Callable[[dict[str, Any]], None]
SMALL: dict[str, Any] = {
    "schema": 1,
    "id": "proef",
    "titel": "Klopt dit?",
    "kort": "Een proef.",
    "plaats": 1,
    "gecontroleerd": "2026-11-22",
    "begin": "Q0",
    "vragen": [
        {
            "id": "Q0",
            "tekst": "Is dit zo?",
            "keuzes": [
                {"id": "ja", "naar": "Q1", "reden": "Dit is zo."},
                {"id": "nee", "uitkomsten": ["O-A"], "reden": "Dit is niet zo."},
                {
                    "id": "weet_niet",
                    "uitkomsten": ["O-A"],
                    "ontbreekt": "Of dit zo is.",
                    "vraag_na_bij": ["uwv"],
                },
            ],
            "uit_feiten": [{"keuze": "ja", "als": {"toestand": "aow_bereikt"}}],
        },
        {
            "id": "Q1",
            "tekst": "En dit?",
            "keuzes": [
                {"id": "ja", "punten": 1, "reden": "Dit ook."},
                {
                    "id": "weet_niet",
                    "uitkomsten": ["O-B"],
                    "ontbreekt": "Of dit ook zo is.",
                    "vraag_na_bij": ["werkgever"],
                },
            ],
        },
    ],
    "uitslag": [{"uitkomst": "O-B"}],
    "uitkomsten": [
        {
            "id": id,
            "titel": "Zo is het",
            "tekst": ["Zo is het."],
            "doe_vandaag": ["Doe dit."],
            "hulp": ["vakbond"],
            "brieven": ["L06b"],
            "bronnen": [{"bron": "BW7", "artikel": "670", "lid": "1"}],
        }
        for id in ("O-A", "O-B")
    ],
}


def written(folder: Path, change: Change | None = None, name: str = "proef") -> Path:
    raw = json.loads(json.dumps(SMALL))
    if change is not None:
        change(raw)
    (folder / f"{name}.json").write_text(json.dumps(raw), encoding="utf-8")
    return folder


def read(folder: Path, change: Change | None = None) -> Check:
    return load_check("proef", written(folder, change))


def test_a_good_file_is_read_and_completed(tmp_path: Path, regelboek: Regelboek) -> None:
    check = read(tmp_path)
    assert [choice.tekst for choice in check.vragen[0].keuzes] == ["Ja", "Nee", "Weet ik niet"]
    outcome = check.uitkomsten[0]
    assert outcome.gecontroleerd == check.gecontroleerd
    assert outcome.bronnen[0].wet == "Burgerlijk Wetboek Boek 7"
    assert list(check_faults(check, regelboek)) == []


def test_an_outcome_may_have_its_own_day(tmp_path: Path) -> None:
    check = read(tmp_path, lambda raw: raw["uitkomsten"][0].update(gecontroleerd="2027-01-01"))
    assert str(check.uitkomsten[0].gecontroleerd) == "2027-01-01"
    assert str(check.uitkomsten[0].bronnen[0].gecontroleerd) == "2027-01-01"


@pytest.mark.parametrize("id", ["weg", "", "../proef", "PROEF"])
def test_an_unknown_check_is_refused(id: str, tmp_path: Path) -> None:
    with pytest.raises(InvoerFout) as refused:
        load_check(id, written(tmp_path))
    assert refused.value.message.id == "check.onbekend"


def test_checks_come_in_their_order(tmp_path: Path) -> None:
    written(tmp_path)
    written(tmp_path, lambda raw: raw.update(id="eerste", plaats=0), "eerste")
    assert [check.id for check in load_checks(tmp_path)] == ["eerste", "proef"]


@pytest.mark.parametrize(
    ("change", "id"),
    [
        (lambda raw: raw.update(onbekend=1), "regel.vorm"),
        (lambda raw: raw.pop("titel"), "regel.vorm"),
        (lambda raw: raw.update(schema=2), "regel.vorm"),
        (lambda raw: raw.update(vragen=[1]), "regel.vorm"),
        (lambda raw: raw["vragen"][0].update(keuzes=["ja"]), "regel.vorm"),
        (lambda raw: raw["vragen"][0]["keuzes"][0].update(punten="veel"), "regel.vorm"),
        (lambda raw: raw["vragen"][0]["uit_feiten"][0].update(als={"anders": 1}), "regel.vorm"),
        (lambda raw: raw["uitkomsten"].append(3), "regel.vorm"),
        (lambda raw: raw["uitkomsten"][0].update(bronnen=[{"bron": "XX"}]), "rechten.bron"),
        (lambda raw: raw.update(id="anders"), "rechten.id"),
    ],
)
def test_a_wrong_shape_is_named(
    change: Change, id: str, tmp_path: Path, messages: Messages
) -> None:
    with pytest.raises(RegelFout) as refused:
        read(tmp_path, change)
    assert refused.value.message.id == id
    assert "proef.json" in messages.say(refused.value.message)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff", b"3"])
def test_a_broken_file_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "proef.json").write_bytes(content)
    with pytest.raises(RegelFout):
        load_check("proef", tmp_path)


def question(number: int, **changes: Any) -> Change:
    return lambda raw: raw["vragen"][number].update(changes)


def choice(place: int, number: int, **changes: Any) -> Change:
    return lambda raw: raw["vragen"][place]["keuzes"][number].update(changes)


def outcome(number: int, **changes: Any) -> Change:
    return lambda raw: raw["uitkomsten"][number].update(changes)


@pytest.mark.parametrize(
    ("change", "id"),
    [
        (lambda raw: raw.update(begin="Q9"), "check.verwijzing"),
        (lambda raw: raw.update(uitslag=[]), "check.dood"),
        (lambda raw: raw["uitslag"][0].update(vanaf=1), "check.dood"),
        (lambda raw: raw["vragen"].append(raw["vragen"][0]), "check.dubbel"),
        (lambda raw: raw["vragen"].append({**raw["vragen"][1], "id": "Q2"}), "check.onbereikbaar"),
        (
            lambda raw: raw["uitkomsten"].append({**raw["uitkomsten"][0], "id": "O-C"}),
            "check.onbereikbaar",
        ),
        (lambda raw: raw["vragen"][0]["keuzes"].pop(), "check.weet_niet"),
        (choice(0, 0, naar="Q9"), "check.verwijzing"),
        (choice(0, 1, uitkomsten=["O-X"]), "check.verwijzing"),
        (choice(0, 0, waarschuwing="O-X"), "check.verwijzing"),
        (choice(0, 0, vervangt={"O-A": "O-X"}), "check.verwijzing"),
        (choice(1, 0, naar="Q0"), "check.kring"),
        (choice(0, 0, reden=""), "check.zonder_tekst"),
        (choice(0, 0, id="misschien"), "check.zonder_tekst"),
        (choice(0, 2, ontbreekt=""), "check.zonder_tekst"),
        (choice(0, 2, vraag_na_bij=[]), "check.zonder_tekst"),
        (outcome(0, doe_vandaag=[]), "check.leeg"),
        (outcome(0, tekst=[]), "check.leeg"),
        (outcome(0, bronnen=[]), "check.leeg"),
        (outcome(0, bronnen=[{"bron": "BW7"}]), "regel.artikel"),
        (outcome(0, vervolg="Q9"), "check.verwijzing"),
        (outcome(0, brieven=["brief"]), "check.verwijzing"),
        (outcome(0, hulp=["buurman"]), "check.verwijzing"),
        (outcome(0, dringend=["O-A"]), "check.verwijzing"),
        (outcome(0, artikelen=["bestaat-niet"]), "check.verwijzing"),
        (question(0, artikelen=["bestaat-niet"]), "check.verwijzing"),
        (outcome(0, tekst=["Dit is {onzin}."]), "check.plek"),
        (outcome(0, tekst=["Dit kost {bedrag.niets}."]), "check.plek"),
        (outcome(0, tekst=["Op {dag.nooit}."]), "check.plek"),
        (question(0, uit_feiten=[{"keuze": "weet_niet", "als": {}}]), "check.verwijzing"),
        (question(0, uit_feiten=[{"keuze": "soms", "als": {}}]), "check.verwijzing"),
    ],
)
def test_what_is_wrong_is_found(
    change: Change, id: str, tmp_path: Path, regelboek: Regelboek, messages: Messages
) -> None:
    found = list(check_faults(read(tmp_path, change), regelboek, {"opzegverbod-ziekte"}))
    assert id in [fault.id for fault in found]
    for fault in found:
        assert "proef.json" in messages.say(fault)


@pytest.mark.parametrize(
    "condition",
    [
        {"toestand": "blij"},
        {"feit": "contract.kleur", "waarden": ["rood"]},
        {"bekend": "nooit"},
        {"bekend": "gedaan:nooit"},
        {"bekend": "gebeurtenis:feest"},
        {"bekend": "eerste_gebeurtenis:feest"},
        {"bekend": "anders:feest"},
        {"gebeurtenis": "feest"},
        {"alle": [{"niet": {"een_van": [{"toestand": "blij"}]}}]},
        {"voor": [{"anker": "vandaag"}, {"anker": {"anker": "nooit"}}]},
        {"niet_na": [{"laatste": [{"anker": "nooit"}]}, {"anker": "vandaag"}]},
    ],
)
def test_a_name_that_the_facts_do_not_have_is_found(
    condition: dict[str, Any], tmp_path: Path, regelboek: Regelboek
) -> None:
    change = question(0, uit_feiten=[{"keuze": "ja", "als": condition}])
    found = [fault.id for fault in check_faults(read(tmp_path, change), regelboek)]
    assert found == ["check.feit"]
