"""Undo and redo against a model that simply remembers every state."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.dossier import Document, Notitie
from tests.dossier.house import House, content


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without waiting for the disk: here only the content counts."""
    monkeypatch.setattr("desktop_app.dossier.connection.SYNCHRONOUS", "OFF")


class Undo(RuleBasedStateMachine):
    """Random commands; every state is remembered, undo and redo must give it back exactly."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile

        self.place = tempfile.TemporaryDirectory()
        folder = Path(self.place.name) / "map"
        folder.mkdir()
        self.house = House(folder)
        self.session = self.house.create()
        self.states: list[dict[str, Any]] = [content(self.session)]
        self.at = 0

    def did(self) -> None:
        """A command was done: remember where it led, forget what could be redone."""
        now = content(self.session)
        if now != self.states[self.at]:
            del self.states[self.at + 1 :]
            self.states.append(now)
            self.at += 1

    def any_entry(self, pick: int, where: Any = "all") -> str | None:
        entries = self.session.entries(where=where)
        return entries[pick % len(entries)].id if entries else None

    @rule(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=9))
    def add(self, text: str) -> None:
        self.session.add_entry(Notitie(tekst=text))
        self.did()

    @rule(name=st.sampled_from(["naam", "werkgever"]), value=st.sampled_from(["a", "b", None]))
    def tell(self, name: str, value: str | None) -> None:
        self.session.set_facts({name: value})
        self.did()

    @rule(value=st.sampled_from([1, [2], None]))
    def set(self, value: Any) -> None:
        self.session.set_setting("x", value)
        self.did()

    @rule(pick=st.integers(0, 99), text=st.sampled_from("abc"))
    def change(self, pick: int, text: str) -> None:
        id = self.any_entry(pick)
        if id is not None and self.session.entry(id).kind == "notitie":
            self.session.change_entry(id, Notitie(tekst=text))
            self.did()

    @rule(pick=st.integers(0, 99))
    def delete_or_return(self, pick: int) -> None:
        id = self.any_entry(pick)
        if id is not None:
            gone = self.session.entry(id).deleted
            (self.session.return_entry if gone else self.session.delete_entry)(id)
            self.did()

    @rule(data=st.sampled_from([b"", b"een", b"twee" * 300]), name=st.sampled_from(["a", "b.pdf"]))
    def attach(self, data: bytes, name: str) -> None:
        with self.session.action():
            paper = self.session.add_entry(Document(titel="x"))
            self.session.add_file(paper.id, io.BytesIO(data), name)
        self.did()

    @rule(pick=st.integers(0, 99))
    def delete_file(self, pick: int) -> None:
        files = self.session.files(where="all")
        if files:
            file = files[pick % len(files)]
            (self.session.return_file if file.deleted else self.session.delete_file)(file.id)
            self.did()

    @rule()
    def empty_bin(self) -> None:
        self.session.empty_bin()
        self.did()

    @rule(steps=st.integers(1, 6))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            assert self.session.undo() == (self.at > 0)
            self.at = max(0, self.at - 1)

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule(steps=st.integers(1, 6))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            assert self.session.redo() == (self.at < len(self.states) - 1)
            self.at = min(len(self.states) - 1, self.at + 1)

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = self.house.open()
        assert not self.session.can_undo
        self.states = [content(self.session)]
        assert self.states[0]["entries"].keys() <= content(self.session)["entries"].keys()
        self.at = 0

    @invariant()
    def as_remembered(self) -> None:
        assert content(self.session) == self.states[self.at]
        assert self.session.can_undo == (self.at > 0)
        assert self.session.can_redo == (self.at < len(self.states) - 1)

    def teardown(self) -> None:
        last = self.states[self.at]
        self.session.close()
        with self.house.open() as session:
            assert content(session) == last
        self.place.cleanup()


TestUndo = Undo.TestCase
TestUndo.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_at_least_fifty_steps_go_back_and_forth(house: House) -> None:
    with house.create() as session:
        states = [content(session)]
        for number in range(60):
            session.add_entry(Notitie(tekst="x" * 90_000 if number < 10 else f"{number}"))
            states.append(content(session))
        for number in reversed(range(60)):
            assert session.undo()
            assert content(session) == states[number]
        assert not session.undo()
        for number in range(60):
            assert session.redo()
            assert content(session) == states[number + 1]
        assert not session.redo()


def test_many_large_steps_keep_fifty_and_bounded_memory(house: House, monkeypatch: Any) -> None:
    monkeypatch.setattr("desktop_app.dossier.history.MOST_BYTES", 100_000)
    with house.create() as session:
        for number in range(70):
            session.add_entry(Notitie(tekst=f"{number}" * 5_000))
        steps = 0
        while session.undo():
            steps += 1
        assert steps == 50


def test_undo_is_durable(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="een"))
        session.add_entry(Notitie(tekst="twee"))
        session.undo()
    with house.open() as session:
        assert [entry.payload for entry in session.entries()] == [Notitie(tekst="een")]
        assert not session.undo()
        assert not session.redo()
