"""Who may see a paper may see its files: both change their level together."""

from __future__ import annotations

import io

from msgspec.structs import replace

from desktop_app.dossier import Document, Notitie, Session, begin_unsaved, change_paper, give_level
from desktop_app.dossier.keys import Cost
from desktop_app.dossier.surroundings import Surroundings
from tests.cli.dossier.house import AROUND


def opened() -> Session:
    around = Surroundings(clock=AROUND.clock, machine="laptop", cost=Cost(2, 1, 1))
    return begin_unsaved(around, {"eerste_ziektedag": "2026-02-02"})


def levels(session: Session, id: str) -> list[str]:
    return [file.level for file in session.files(id)]


def test_a_level_is_that_of_entry_and_files_and_undone_in_one_step() -> None:
    with opened() as session:
        paper = session.add_entry(Document(titel="Brief"))
        for number in range(2):
            session.add_file(paper.id, io.BytesIO(b"x"), f"{number}.pdf")
        give_level(session, paper.id, "uwv")
        assert getattr(session.entry(paper.id).payload, "niveau") == "uwv"  # noqa: B009
        assert levels(session, paper.id) == ["uwv", "uwv"]
        session.undo()
        assert levels(session, paper.id) == ["ik", "ik"]
        assert session.entry(paper.id).payload == Document(titel="Brief")


def test_an_entry_without_files() -> None:
    with opened() as session:
        note = session.add_entry(Notitie(tekst="x"))
        give_level(session, note.id, "helper")
        assert session.entry(note.id).payload == Notitie(tekst="x", niveau="helper")


def test_a_paper_that_changes_keeps_the_levels_of_its_files_unless_its_own_changes() -> None:
    with opened() as session:
        paper = session.add_entry(Document(titel="Brief"))
        file = session.add_file(paper.id, io.BytesIO(b"x"), "a.pdf", level="helper")
        told = Document(titel="Andere naam")
        assert change_paper(session, paper.id, told) == paper.id
        assert session.file(file.id).level == "helper"
        change_paper(session, paper.id, replace(told, niveau="werkgever"))
        assert session.file(file.id).level == "werkgever"
        session.undo()
        assert session.file(file.id).level == "helper"
        assert session.entry(paper.id).payload == told
