"""What a person does with a dossier, each time closed and opened again."""

from __future__ import annotations

import io
import os
import stat

import pytest

from desktop_app.dossier import (
    KINDS,
    ContentFout,
    Document,
    DossierFout,
    Notitie,
    Password,
    Session,
    Told,
    build_dossier,
    payload_from,
)
from desktop_app.traject.errors import FeitenFout
from tests.dossier.house import House, content, samira
from tests.dossier.one_of_each import ONE_OF_EACH


def test_everything_is_there_when_it_is_opened_again(house: House) -> None:
    with house.create(facts=samira()) as session:
        for payload in ONE_OF_EACH:
            session.add_entry(payload)
        paper = session.entries("document")[0]
        session.add_file(paper.id, io.BytesIO(b"een" * 700_000), "scan.pdf", day="2026-03-12")
        session.add_file(paper.id, io.BytesIO(b""), "leeg.txt", note="niets")
        session.set_setting("kaart", {"breedte": 3, "open": True, "naam": "é"})
        before = content(session)
    with house.open() as session:
        assert content(session) == before
        assert {entry.kind for entry in session.entries()} == set(KINDS)
        assert [file.version for file in session.files(paper.id)] == [1, 2]


def test_facts_come_back_as_they_were_told(house: House) -> None:
    told = samira() | {
        "schema": 1,
        "hersteld_sinds": None,
        "gedaan": {"probleemanalyse": "~2026-03-12"},
    }
    with house.create(facts=told) as session:
        session.add_entry(Notitie(tekst="x"))
    with house.open() as session:
        assert session.facts_json() == told
        facts = session.facts()
        assert facts is not None
        assert facts.naam == told["naam"]


def test_a_new_dossier_has_no_facts_and_takes_some_before_the_first_day(house: House) -> None:
    with house.create() as session:
        assert session.facts_json() == {}
        assert session.facts() is None
        session.set_facts({"naam": "Samira"})
        assert session.facts() is None
        session.set_facts({"eerste_ziektedag": "2026-02-02", "naam": None})
        assert session.facts_json() == {"eerste_ziektedag": "2026-02-02"}
        assert session.facts() is not None


@pytest.mark.parametrize(
    "wrong",
    [
        {"eerste_ziektedag": "31-12-2026"},
        {"nam": "x"},
        {"loonsanctie": {"weken": "52"}},
        {"naam": 3},
    ],
)
def test_facts_that_cannot_be_change_nothing(house: House, wrong: dict[str, object]) -> None:
    with house.create(facts=samira()) as session:
        mark = session.mark
        with pytest.raises(FeitenFout):
            session.set_facts(wrong)
        assert session.facts_json() == samira()
        assert session.mark == mark
        assert not session.can_undo


@pytest.mark.parametrize(
    ("kind", "data", "field", "id"),
    [
        ("notitie", {"tekst": 3}, "notitie.tekst", "dossier.veld_ongeldig"),
        ("notitie", {"tekst": "x" * 100_001}, "notitie.tekst", "dossier.veld_te_lang"),
        ("notitie", {"tekst": "a\x1b[31m"}, "notitie.tekst", "dossier.veld_teken"),
        ("notitie", {"tekst": "a\ud83d"}, "notitie.tekst", "dossier.veld_teken"),
        ("notitie", {"teks": ""}, "notitie.teks", "dossier.veld_onbekend"),
        ("notitie", {"datum": "2026-02-30"}, "notitie.datum", "dossier.veld_dag"),
        ("notitie", {"niveau": "iedereen"}, "notitie.niveau", "dossier.veld_ongeldig"),
        ("afspraak", {}, "afspraak.tekst", "dossier.veld_ontbreekt"),
        (
            "afspraak",
            {"tekst": "x", "gesprek": "../x"},
            "afspraak.gesprek",
            "dossier.veld_ongeldig",
        ),
        ("gesprek", {"tijd": "25:00"}, "gesprek.tijd", "dossier.veld_tijd"),
        ("gesprek", {"met": ["x"] * 101}, "gesprek.met", "dossier.veld_te_lang"),
        ("gesprek", {"met": ["x", 1]}, "gesprek.met[1]", "dossier.veld_ongeldig"),
        ("gesprek", [], "gesprek", "dossier.veld_ongeldig"),
        ("gesprek", {"vorige": "A b"}, "gesprek.vorige", "dossier.veld_ongeldig"),
        ("gesprek", {"mee": "x" * 501}, "gesprek.mee", "dossier.veld_te_lang"),
        ("gesprek", {"afgesproken": "\x1b[31m"}, "gesprek.afgesproken", "dossier.veld_teken"),
        ("brief", {"hoe": ["duif"]}, "brief.hoe[0]", "dossier.veld_ongeldig"),
        ("brief", {"hoe": ["mail"] * 5}, "brief.hoe", "dossier.veld_te_lang"),
        ("brief", {"rol": "buurman"}, "brief.rol", "dossier.veld_ongeldig"),
        ("brief", {"herinner_op": "morgen"}, "brief.herinner_op", "dossier.veld_dag"),
        ("brief", {"tekst": "\x1b[31m"}, "brief.tekst", "dossier.veld_teken"),
        ("visie", {"antwoorden": [3]}, "visie.antwoorden[0]", "dossier.veld_ongeldig"),
        ("uren", {}, "uren.week", "dossier.veld_ontbreekt"),
        ("uren", {"week": "2026-11"}, "uren.week", "dossier.veld_ongeldig"),
        ("uren", {"week": "2026-02-30"}, "uren.week", "dossier.veld_dag"),
        ("uren", {"week": "2026-11-16", "echt": 10081}, "uren.echt", "dossier.veld_ongeldig"),
        ("uren", {"week": "2026-11-16", "gevolg": "x"}, "uren.gevolg", "dossier.veld_ongeldig"),
        ("visie", {"datum": "nu"}, "visie.datum", "dossier.veld_dag"),
        ("activiteit", {"titel": "x", "uren": -1}, "activiteit.uren", "dossier.veld_ongeldig"),
        (
            "activiteit",
            {"titel": "x", "minuten": 60},
            "activiteit.minuten",
            "dossier.veld_ongeldig",
        ),
        ("sollicitatie", {"uren": 101}, "sollicitatie.uren", "dossier.veld_ongeldig"),
        ("sollicitatie", {"past": "x"}, "sollicitatie.past", "dossier.veld_ongeldig"),
        ("sollicitatie", {"gesprek_op": "3-10"}, "sollicitatie.gesprek_op", "dossier.veld_dag"),
        ("uitkomst", {}, "uitkomst.check", "dossier.veld_ontbreekt"),
        ("uitkomst", {"check": "x" * 501}, "uitkomst.check", "dossier.veld_te_lang"),
        (
            "uitkomst",
            {"check": "x", "antwoorden": ["Q0=nee"] * 101},
            "uitkomst.antwoorden",
            "dossier.veld_te_lang",
        ),
        (
            "uitkomst",
            {"check": "x", "uitkomsten": ["O-STOP", 3]},
            "uitkomst.uitkomsten[1]",
            "dossier.veld_ongeldig",
        ),
        (
            "uitkomst",
            {"check": "x", "regels_gecontroleerd": "2026-02-30"},
            "uitkomst.regels_gecontroleerd",
            "dossier.veld_dag",
        ),
        ("uitkomst", {"check": "x", "titel": "a\x1b[31m"}, "uitkomst.titel", "dossier.veld_teken"),
        ("dagboek", {}, "dagboek", "dossier.soort"),
    ],
)
def test_an_entry_that_cannot_be_is_refused_by_field(
    kind: str, data: object, field: str, id: str
) -> None:
    with pytest.raises(ContentFout) as caught:
        payload_from(kind, data)
    assert (caught.value.veld, caught.value.message.id) == (field, id)


def test_a_payload_built_by_the_program_is_held_to_the_same_rules(house: House) -> None:
    with house.create() as session:
        for wrong in (Notitie(tekst="a\x00"), Notitie(tekst="x" * 100_001)):
            with pytest.raises(ContentFout):
                session.add_entry(wrong)
        assert session.entries() == ()


def test_entries_change_and_go_to_the_bin_and_return(house: House) -> None:
    with house.create() as session:
        note = session.add_entry(Notitie(tekst="een"))
        changed = session.change_entry(note.id, Notitie(tekst="twee"))
        assert changed.created == note.created
        assert changed.changed > note.changed
        session.delete_entry(note.id)
        assert session.entries() == ()
    with house.open() as session:
        (binned,) = session.entries(where="bin")
        assert binned.deleted
        session.return_entry(note.id)
        assert session.entry(note.id).payload == Notitie(tekst="twee")
        with pytest.raises(ContentFout):
            session.change_entry(note.id, Document(titel="x"))
        with pytest.raises(DossierFout):
            session.change_entry("weg", Notitie())


def test_what_lies_in_the_bin_goes_after_thirty_days_with_its_bytes(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="oud"))
        other = session.add_entry(Document(titel="nieuw"))
        session.add_file(paper.id, io.BytesIO(os.urandom(3_000_000)), "oud.pdf")
        session.add_file(other.id, io.BytesIO(os.urandom(1_000_000)), "nieuw.pdf")
        session.delete_entry(paper.id)
        assert [file.name for file in session.files()] == ["nieuw.pdf"]
        assert [file.name for file in session.files(where="bin")] == ["oud.pdf"]
    house.clock.turn(days=29)
    with house.open() as session:
        assert len(session.entries(where="bin")) == 1
    assert house.path.stat().st_size > 4_000_000
    house.clock.turn(days=2)
    with house.open() as session:
        assert session.entries(where="bin") == ()
        assert [file.name for file in session.files(where="all")] == ["nieuw.pdf"]
        assert not session.can_undo
    assert house.path.stat().st_size < 2_000_000


def test_the_bin_can_be_emptied_and_that_undone(house: House) -> None:
    with house.create() as session:
        note = session.add_entry(Notitie(tekst="weg"))
        session.delete_entry(note.id)
        session.empty_bin()
        assert session.entries(where="all") == ()
        session.undo()
        session.return_entry(note.id)
        assert session.entry(note.id).payload == Notitie(tekst="weg")


def half_done(session: Session) -> None:
    with session.action():
        session.add_entry(Notitie(tekst="drie"))
        raise ZeroDivisionError


def test_several_commands_make_one_action(house: House) -> None:
    told: list[Told] = []
    with house.create() as session:
        session.subscribe(told.append)
        with session.action():
            session.add_entry(Notitie(tekst="een"))
            session.add_entry(Notitie(tekst="twee"))
            session.set_facts({"naam": "x"})
        assert [one.what for one in told] == [{"entry", "fact"}]
        session.undo()
        assert (session.entries(), session.facts_json()) == ((), {})
        with pytest.raises(ZeroDivisionError):
            half_done(session)
        assert session.entries() == ()
        assert session.can_redo


def test_subscribers_are_told_once_and_not_of_nothing(house: House) -> None:
    told: list[Told] = []
    with house.create() as session:
        end = session.subscribe(told.append)
        note = session.add_entry(Notitie(tekst="een"))
        session.change_entry(note.id, Notitie(tekst="een"))
        session.set_setting("a", 1)
        session.set_setting("a", 1)
        session.undo()
        session.redo()
        end()
        session.delete_entry(note.id)
    assert [(set(one.what), one.cause) for one in told] == [
        ({"entry"}, "change"),
        ({"setting"}, "change"),
        ({"setting"}, "undo"),
        ({"setting"}, "redo"),
    ]


def test_a_closed_dossier_says_so(house: House) -> None:
    session = house.create()
    session.close()
    session.close()
    for call in (session.facts, lambda: session.add_entry(Notitie()), session.entries):
        with pytest.raises(DossierFout) as caught:
            call()
        assert caught.value.message.id == "dossier.gesloten"


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_all_files_are_for_the_owner_only(house: House) -> None:
    old = os.umask(0)
    try:
        with house.create() as session:
            paper = session.add_entry(Document(titel="x"))
            one = session.add_file(paper.id, io.BytesIO(b"x"), "x.pdf")
            session.open_copy(one.id)
            modes = {path: stat.S_IMODE(path.stat().st_mode) for path in house.files()}
            assert len(modes) == 5
    finally:
        os.umask(old)
    assert set(modes.values()) == {0o600}, modes


def test_an_archive_can_put_everything_back_under_its_own_ids(house: House) -> None:
    with house.create(facts=samira()) as session:
        for payload in ONE_OF_EACH:
            session.add_entry(payload)
        paper = session.entries("document")[0]
        session.add_file(paper.id, io.BytesIO(b"bytes"), "a.pdf", media_type="application/pdf")
        session.delete_entry(session.entries("notitie")[0].id)
        session.set_setting("a", [1, "x"])
        before = content(session)

        def fill(new: type(session)) -> None:  # type: ignore[valid-type]
            with new.action():
                new.replace_facts(session.facts_json())
                for name, value in session.settings().items():
                    new.set_setting(name, value)
                for one in session.entries(where="all"):
                    new.add_entry(
                        one.payload,
                        id=one.id,
                        created=one.created,
                        changed=one.changed,
                        deleted=one.deleted,
                    )
                for file in session.files(where="all"):
                    data = io.BytesIO(b"".join(session.read_file(file.id)))
                    new.add_file(
                        file.entry,
                        data,
                        file.name,
                        media_type=file.media_type,
                        version=file.version,
                        day=file.day,
                        note=file.note,
                        level=file.level,
                        id=file.id,
                        added=file.added,
                        deleted=file.deleted,
                    )

        other = House(house.folder)
        other.path = house.folder / "tweede.spoor"
        build_dossier(other.path, Password("x"), other.around, fill)
    with other.open(Password("x")) as session:
        assert content(session) == before
        assert not session.can_undo


def test_a_dossier_that_could_not_be_filled_leaves_nothing(house: House) -> None:
    def fill(new: object) -> None:
        new.add_entry(Notitie(tekst="half"))  # type: ignore[attr-defined]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        build_dossier(house.path, None, house.around, fill)
    assert list(house.folder.iterdir()) == []


def test_a_dossier_never_replaces_a_file(house: House) -> None:
    house.path.write_text("van mij", encoding="utf-8")
    with pytest.raises(DossierFout) as caught:
        house.create()
    assert caught.value.message.id == "dossier.bestaat_al"
    assert house.path.read_text(encoding="utf-8") == "van mij"
    assert [path.name for path in house.folder.iterdir()] == [house.path.name]
