"""A password from a file, from a terminal, and none at all."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.dossier import (
    SHIPPED,
    Cost,
    Password,
)
from desktop_app.dossier.opening import open_dossier
from tests.cli.dossier.house import (
    AROUND,
    WORD,
    app_write,
    assert_locked,
    made,
    names,
    posix,
)
from tests.program import (
    DAY,
    ROOT,
    Run,
    assert_refused,
)
from tests.robustness.rights import as_nobody, opened


@pytest.mark.parametrize(
    "content",
    [
        WORD, f"{WORD}\n", f"{WORD}\r\n", f"{WORD}\nnog een regel\n", f"\ufeff{WORD}\r\n",
    ],
    ids=["bare", "line end", "Windows", "two lines", "byte order mark"],
)  # fmt: skip
def test_the_first_line_counts_without_its_end(
    content: str, dossier: Path, place: Path, run: Run
) -> None:
    path = place / "w.txt"
    path.write_bytes(content.encode())
    outcome = run("tijdlijn", str(dossier), "--wachtwoord-bestand", str(path), "--vandaag", DAY)
    assert outcome.code == 0, outcome.err


@pytest.mark.parametrize("content", [f" {WORD}", f"{WORD} ", WORD.upper(), WORD[:-1], "x"])
def test_another_password_does_not_open_it(
    content: str, dossier: Path, place: Path, run: Run
) -> None:
    path = place / "w.txt"
    path.write_text(content, encoding="utf-8")
    said = set()
    for words in (
        ["tijdlijn", str(dossier)],
        ["tijdlijn", str(dossier), "--json"],
        ["overzicht", str(dossier), "--pdf", str(place / "o.pdf")],
        ["uitpakken", str(dossier), "--zip", str(place / "u.zip")],
        [str(dossier)],
    ):
        outcome = run(*words, "--wachtwoord-bestand", str(path))
        assert_locked(outcome, "mijn.spoor’ gaat niet open")
        said.add(outcome.err)
    assert len(said) == 1
    assert names(place) == {"mijn.spoor", "w.txt"}


def test_damage_and_a_wrong_password_are_told_alike(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    (place / "w.txt").write_text("x", encoding="utf-8")
    wrong = run("tijdlijn", str(dossier), "--wachtwoord-bestand", str(place / "w.txt"))
    raw = bytearray(dossier.read_bytes())
    raw[40] ^= 1
    dossier.write_bytes(raw)
    damaged = run("tijdlijn", str(dossier), *word)
    assert_locked(damaged)
    assert damaged == wrong


@pytest.mark.parametrize("command", ["tijdlijn", "uitpakken", "overzicht"])
def test_without_a_password_and_without_a_terminal(
    command: str, dossier: Path, place: Path, run: Run
) -> None:
    words = {
        "tijdlijn": ["tijdlijn", str(dossier)],
        "uitpakken": ["uitpakken", str(dossier), "--zip", str(place / "u.zip")],
        "overzicht": ["overzicht", str(dossier), "--pdf", str(place / "o.pdf")],
    }[command]
    assert_locked(run(*words), "mijn.spoor’", "--wachtwoord-bestand")
    assert names(place) == {"mijn.spoor"}


@pytest.mark.parametrize("command", ["nieuw", "inpakken"])
def test_a_new_dossier_without_a_choice_about_the_password(
    command: str, dossier: Path, place: Path, run: Run
) -> None:
    with open_dossier(dossier, Password(WORD), AROUND, read_only=True) as session:
        app_write(session, place / "u.zip")
    more = [str(place / "u.zip")] if command == "inpakken" else []
    words = [command, *more, "--dossier", str(place / "n.spoor")]
    assert_refused(run(*words), "--wachtwoord-bestand", "--zonder-wachtwoord")
    both = ["--wachtwoord-bestand", str(dossier), "--zonder-wachtwoord"]
    assert_refused(run(*words, *both), "niet allebei")
    assert names(place) == {"mijn.spoor", "u.zip"}


BAD_FILES: dict[str, tuple[bytes | None, str]] = {
    "missing": (None, "is er niet"),
    "empty": (b"", "geen wachtwoord"),
    "empty line": (b"\nwoord\n", "geen wachtwoord"),
    "empty line of Windows": (b"\r\nwoord", "geen wachtwoord"),
    "only a mark": (b"\xef\xbb\xbf", "geen wachtwoord"),
    "no text": (b"\xff\xfe\x00", "UTF-8"),
}


@pytest.mark.parametrize("open_", [False, True], ids=["with password", "without"])
@pytest.mark.parametrize(("content", "words"), BAD_FILES.values(), ids=BAD_FILES)
def test_a_password_file_that_is_none(
    content: bytes | None, words: str, open_: bool, place: Path, run: Run
) -> None:
    path = made(place / "mijn.spoor", None if open_ else Password(WORD))
    file = place / "w.txt"
    if content is not None:
        file.write_bytes(content)
    option = ["--wachtwoord-bestand", str(file)]
    assert_refused(run("tijdlijn", str(path), *option), "w.txt’", words)
    assert_refused(run("nieuw", "--dossier", str(place / "n.spoor"), *option), "w.txt’", words)
    assert not (place / "n.spoor").exists()


@posix
def test_a_password_file_that_may_not_be_read_or_is_a_folder(
    dossier: Path, place: Path, run: Run
) -> None:
    file = place / "w.txt"
    file.write_text(WORD, encoding="utf-8")
    with opened(file), as_nobody(file, 0):
        outcome = run("tijdlijn", str(dossier), "--wachtwoord-bestand", str(file))
    assert_refused(outcome, "w.txt’")
    assert_refused(run("tijdlijn", str(dossier), "--wachtwoord-bestand", str(place)), "map’")


def test_a_password_that_is_far_too_long(dossier: Path, place: Path, run: Run) -> None:
    (place / "w.txt").write_text("x" * 5_000_000, encoding="utf-8")
    option = ["--wachtwoord-bestand", str(place / "w.txt")]
    assert_refused(run("nieuw", "--dossier", str(place / "n.spoor"), *option), "te lang")
    assert not (place / "n.spoor").exists()
    assert run("tijdlijn", str(dossier), *option).code in {2, 3}


class Terminal:
    """Somebody at a terminal who types these answers."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.left = list(answers)
        self.asked: list[str] = []
        monkeypatch.setattr("sys.stdin", self)
        monkeypatch.setattr("getpass.getpass", self.ask)

    def isatty(self) -> bool:
        return True

    def ask(self, prompt: str) -> str:
        self.asked.append(prompt)
        if not self.left:
            raise EOFError
        return self.left.pop(0)


def test_a_terminal_is_asked_once_to_open(
    dossier: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal(monkeypatch, WORD)
    assert run("tijdlijn", str(dossier), "--vandaag", DAY).code == 0
    assert len(terminal.asked) == 1
    assert "mijn.spoor" in terminal.asked[0]
    Terminal(monkeypatch, "verkeerd")
    assert_locked(run("tijdlijn", str(dossier)))
    Terminal(monkeypatch)
    assert_locked(run("tijdlijn", str(dossier)))


def test_a_terminal_is_asked_nothing_about_an_open_dossier(
    place: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(place / "open.spoor", None)
    terminal = Terminal(monkeypatch)
    assert run("tijdlijn", str(path), "--vandaag", DAY).code == 0
    assert terminal.asked == []


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ((WORD, WORD), 0),
        (("a", "b", WORD, WORD), 0),
        (("", WORD, WORD), 0),
        (("a", "b", "c", "d", "e", "f"), 2),
        ((WORD,), 2),
        ((), 2),
    ],
)
def test_a_new_password_is_asked_twice(
    answers: tuple[str, ...], code: int, place: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Terminal(monkeypatch, *answers)
    outcome = run("nieuw", "--dossier", str(place / "n.spoor"))
    assert outcome.code == code
    assert not outcome.out
    if code:
        assert names(place) == set()
    else:
        open_dossier(place / "n.spoor", Password(WORD), AROUND).close()


@posix
@pytest.mark.slow
@pytest.mark.shipped
def test_the_whole_program_asks_on_a_terminal_without_echo(place: Path) -> None:
    typed = as_somebody(["nieuw", "--dossier", str(place / "n.spoor")], [WORD, WORD])
    assert WORD not in typed
    assert "Kies een wachtwoord" in typed
    assert (place / "n.spoor").exists()
    with open_dossier(place / "n.spoor", Password(WORD), AROUND._replace(cost=SHIPPED)) as session:
        assert session.encrypted


def as_somebody(words: list[str], answers: list[str]) -> str:
    """What a terminal shows when somebody types these answers."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", *words],
        cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    try:
        for answer in answers:
            while not shown.rstrip(b"\r\n").endswith(b": "):
                shown += os.read(ours, 1000)
            time.sleep(0.05)
            os.write(ours, f"{answer}\n".encode())
            shown += b"\n"
        with contextlib.suppress(OSError):  # the end of a terminal
            while part := os.read(ours, 1000):
                shown += part
        assert process.wait(20) == 0, shown
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    return shown.decode()


@pytest.mark.shipped
def test_the_program_pays_the_shipped_price() -> None:
    around = app.surroundings()
    assert around.cost == SHIPPED == Cost(2**17, 8, 1)
    assert around.clock().tzinfo is not None
    assert around.vfs is None
