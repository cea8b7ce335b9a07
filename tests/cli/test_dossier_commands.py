"""`nieuw`, `uitpakken`, `inpakken`, and a dossier where facts may stand as well."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app import app
from desktop_app.dossier import (
    SHIPPED,
    Cost,
    Document,
    DossierFout,
    Password,
    Session,
    Surroundings,
)
from desktop_app.dossier.opening import build_dossier, create_dossier, open_dossier
from tests.program import (
    DAY,
    ROOT,
    SAMPLES,
    Outcome,
    Run,
    as_process,
    assert_one_line,
    assert_printable,
    assert_refused,
)
from tests.robustness.rights import as_nobody, opened
from tests.robustness.zips import furnish

SAMIRA = next(path for path in SAMPLES if path.stem == "samira")
WORD = "paard  batterij nietje é 🐎"
AROUND = Surroundings(clock=app.now, machine="laptop", cost=Cost(2, 1, 1))
posix = pytest.mark.skipif(os.name != "posix", reason="needs modes, links or a terminal of Unix")
COMMANDS = ("nieuw", "uitpakken", "inpakken")


@pytest.fixture(autouse=True)
def cheap(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program with the cheapest key."""
    if "shipped" not in request.keywords:
        monkeypatch.setattr(app, "surroundings", lambda: AROUND)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a password file and nothing else."""
    folder = tmp_path / "map"
    folder.mkdir()
    (tmp_path / "woord.txt").write_text(f"{WORD}\n", encoding="utf-8")
    return folder


@pytest.fixture
def word(place: Path) -> list[str]:
    """The option that gives the password."""
    return ["--wachtwoord-bestand", str(place.parent / "woord.txt")]


@pytest.fixture
def dossier(place: Path) -> Path:
    """A dossier with a password."""
    return made(place / "mijn.spoor", Password(WORD))


def made(path: Path, password: Password | None) -> Path:
    """A dossier with the facts of Samira and something of everything else."""

    def fill(session: Session) -> None:
        furnish(session)
        session.replace_facts(json.loads(SAMIRA.read_text(encoding="utf-8")))

    build_dossier(path, password, AROUND, fill)
    return path


def names(folder: Path) -> set[str]:
    """What stands in a folder."""
    return {path.name for path in folder.iterdir()}


def assert_locked(outcome: Outcome, *words: str) -> None:
    """Exit code 3, with one sentence."""
    assert outcome.code == 3, outcome
    assert not outcome.out
    assert_one_line(outcome.err)
    for one in words:
        assert one in outcome.err


# -- nieuw ------------------------------------------------------------------------------------


def test_a_new_dossier_has_the_facts_and_the_password(
    place: Path, word: list[str], run: Run
) -> None:
    path = place / "nieuw.spoor"
    outcome = run("nieuw", "--dossier", str(path), str(SAMIRA), *word)
    assert (outcome.code, outcome.out) == (0, "")
    assert "nieuw.spoor" in outcome.err
    assert b"Samira" not in path.read_bytes()
    with open_dossier(path, Password(WORD), AROUND) as session:
        assert session.facts_json() == json.loads(SAMIRA.read_text(encoding="utf-8"))


@posix
def test_only_the_owner_may_read_a_new_dossier(place: Path, word: list[str], run: Run) -> None:
    for options in (word, ["--zonder-wachtwoord"]):
        path = place / f"{len(options)}.spoor"
        assert run("nieuw", "--dossier", str(path), *options).code == 0
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(place) == {"1.spoor", "2.spoor"}


def test_without_a_password_it_says_so(place: Path, run: Run) -> None:
    outcome = run(
        "nieuw", "--dossier", str(place / "open.spoor"), str(SAMIRA), "--zonder-wachtwoord"
    )
    assert outcome.code == 0
    assert "geen wachtwoord" in outcome.err
    assert b"Samira" in (place / "open.spoor").read_bytes()


def test_facts_that_are_null_are_not_kept(place: Path, run: Run) -> None:
    (place / "f.json").write_text(
        '\ufeff{"eerste_ziektedag": "~2026-02-02", "naam": null}', "utf-8"
    )
    path = place / "n.spoor"
    assert (
        run("nieuw", "--dossier", str(path), str(place / "f.json"), "--zonder-wachtwoord").code == 0
    )
    with open_dossier(path, None, AROUND) as session:
        assert session.facts_json() == {"eerste_ziektedag": "~2026-02-02"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("{}", "eerste_ziektedag"),
        ('{"eerste_ziektedag": "2026-02-30"}', "eerste_ziektedag"),
        ('{"eerste_ziektedag": "2026-02-02", "oorzaak": "x"}', "oorzaak"),
        (
            '{"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-01-01"}',
            "hersteld_sinds",
        ),
        ("kapot", "geen geldige JSON"),
        ("", "leeg"),
    ],
)
def test_wrong_facts_make_no_dossier(told: str, name: str, place: Path, run: Run) -> None:
    (place / "f.json").write_text(told, encoding="utf-8")
    words = ("nieuw", "--dossier", str(place / "n.spoor"), str(place / "f.json"))
    assert_refused(run(*words, "--zonder-wachtwoord"), name)
    assert names(place) == {"f.json"}


@pytest.mark.parametrize("command", ["nieuw", "inpakken"])
def test_nothing_is_ever_replaced(
    command: str, place: Path, dossier: Path, run: Run, tmp_path: Path
) -> None:
    archive = tmp_path / "uit.zip"
    made_of = [str(archive)] if command == "inpakken" else []
    with open_dossier(dossier, Password(WORD), AROUND, read_only=True) as session:
        app_write(session, archive)
    for name, content in (("a.spoor", b"iets"), ("leeg.spoor", b"")):
        (place / name).write_bytes(content)
        outcome = run(command, *made_of, "--dossier", str(place / name), "--zonder-wachtwoord")
        assert_refused(outcome, f"{name}’ bestaat al")
        assert (place / name).read_bytes() == content
    before = dossier.read_bytes()
    assert_refused(run(command, *made_of, "--dossier", str(dossier), "--zonder-wachtwoord"))
    assert dossier.read_bytes() == before
    if os.name == "posix":
        (place / "link.spoor").symlink_to(place / "weg.spoor")
        outcome = run(
            command, *made_of, "--dossier", str(place / "link.spoor"), "--zonder-wachtwoord"
        )
        assert_refused(outcome, "bestaat al")
        assert not (place / "weg.spoor").exists()


def app_write(session: Session, target: Path) -> None:
    """An archive, as the command makes it."""
    from desktop_app.dossier.archive import write_archive

    write_archive(session, target, "Lees mij.")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("weg/n.spoor", "De map van"),
        ("n.json", "eindigt op .json"),
        ("N.JSON", "eindigt op .json"),
        ("x" * 300 + ".spoor", "xxx.spoor’"),
        ("a\0b.spoor", "a?b.spoor"),
    ],
)
def test_a_place_where_no_dossier_can_stand(name: str, words: str, place: Path, run: Run) -> None:
    outcome = run("nieuw", "--dossier", str(place / name), "--zonder-wachtwoord")
    assert_refused(outcome, words)
    assert names(place) == set()


@posix
def test_a_folder_in_which_nothing_may_be_written(place: Path, run: Run) -> None:
    (place / "x").write_text("")
    with opened(place / "x"), as_nobody(place):
        outcome = run("nieuw", "--dossier", str(place / "n.spoor"), "--zonder-wachtwoord")
    assert_refused(outcome, "n.spoor’")
    assert names(place) == {"x"}


# -- passwords --------------------------------------------------------------------------------


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


# -- a dossier where facts may stand ----------------------------------------------------------


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_timeline_of_a_dossier_is_that_of_its_facts(
    sample: Path, place: Path, run: Run
) -> None:
    path = place / "d.spoor"
    assert run("nieuw", "--dossier", str(path), str(sample), "--zonder-wachtwoord").code == 0
    for form in ([], ["--json"]):
        assert run("tijdlijn", str(path), "--vandaag", DAY, *form) == run(
            "tijdlijn", str(sample), "--vandaag", DAY, *form
        )


def test_the_overview_of_a_dossier(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    outcome = run("overzicht", str(dossier), "--pdf", str(place / "o.pdf"), *word)
    assert outcome.code == 0, outcome.err
    assert (place / "o.pdf").read_bytes().startswith(b"%PDF")
    assert_refused(run("overzicht", str(dossier), "--pdf", str(dossier), *word))


def test_any_name_is_a_dossier_if_the_file_is(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    for name in ("dossier", "dossier.txt", "DOSSIER.SPOOR"):
        (place / name).write_bytes(dossier.read_bytes())
        assert run("tijdlijn", str(place / name), "--vandaag", DAY, *word).code == 0
    plain = made(place / "open.spoor", None)
    (place / "open").write_bytes(plain.read_bytes())
    assert run("tijdlijn", str(place / "open"), "--vandaag", DAY).code == 0
    (place / "d.json").write_bytes(dossier.read_bytes())
    assert_refused(run("tijdlijn", str(place / "d.json"), *word), "d.json’")


def test_a_dossier_that_is_open_elsewhere_is_read(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    with open_dossier(dossier, Password(WORD), AROUND) as session:
        assert not session.read_only
        assert run("tijdlijn", str(dossier), "--vandaag", DAY, *word).code == 0
        assert run("uitpakken", str(dossier), "--zip", str(place / "u.zip"), *word).code == 0
        session.set_setting("letters", "klein")


def test_reading_changes_nothing(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    before = dossier.read_bytes()
    run("tijdlijn", str(dossier), *word)
    run("uitpakken", str(dossier), "--zip", str(place.parent / "u.zip"), *word)
    assert dossier.read_bytes() == before
    assert names(place) == {"mijn.spoor"}


@posix
def test_a_dossier_in_a_folder_that_is_for_reading_only(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    dossier.chmod(0o444)
    with opened(dossier), opened(place.parent / "woord.txt"), as_nobody(place):
        (place.parent / "woord.txt").stat()
        outcome = run("tijdlijn", str(dossier), "--vandaag", DAY, *word)
    assert outcome.code == 0, outcome.err


@posix
def test_a_dossier_is_read_after_a_crash(place: Path, run: Run) -> None:
    path = made(place / "mijn.spoor", None)
    script = (
        "import io, os, signal, sys; sys.path.insert(0, '.')\n"
        "from pathlib import Path\n"
        "from desktop_app import app\n"
        "from desktop_app.dossier import Document, open_dossier\n"
        "around = app.surroundings()._replace(machine='laptop')\n"
        "with open_dossier(Path(sys.argv[1]), None, around) as s, s.action():\n"
        "    paper = s.add_entry(Document(titel='x'))\n"
        "    s.add_file(paper.id, io.BytesIO(bytes(40 * 2**20)), 'half.bin')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert "mijn.spoor-journal" in names(place)
    assert run("tijdlijn", str(path), "--vandaag", DAY).code == 0
    assert run("uitpakken", str(path), "--zip", str(place / "u.zip")).code == 0
    with ZipFile(place / "u.zip") as archive:
        assert not [name for name in archive.namelist() if name.endswith("half.bin")]


def test_a_dossier_without_a_first_day(place: Path, run: Run) -> None:
    path = place / "leeg.spoor"
    assert run("nieuw", "--dossier", str(path), "--zonder-wachtwoord").code == 0
    assert_refused(run("tijdlijn", str(path)), "leeg.spoor’", "eerste ziektedag")
    pdf = ["--pdf", str(place / "o.pdf")]
    assert_refused(run("overzicht", str(path), *pdf), "eerste ziektedag")
    assert run("uitpakken", str(path), "--zip", str(place / "u.zip")).code == 0


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text('{"eerste_ziektedag": "2026-02-02"}', encoding="utf-8")


def _picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))


def _other_database(path: Path) -> None:
    import apsw

    db = apsw.Connection(str(path))
    db.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)").fetchall()
    db.close()


def _newer(path: Path) -> None:
    import apsw

    made(path, None)
    db = apsw.Connection(str(path))
    db.execute("PRAGMA user_version=2000").fetchall()
    db.close()


def _damaged(path: Path) -> None:
    made(path, None)
    raw = bytearray(path.read_bytes())
    raw[20_000:60_000] = bytes(40_000)
    path.write_bytes(raw)


NOT_OURS: dict[str, tuple[Callable[[Path], object], str]] = {
    "not there": (lambda _: None, "is er niet"),
    "a folder": (Path.mkdir, "is een map"),
    "empty": (_empty, "leeg"),
    "text": (_text, "geen dossier"),
    "a picture": (_picture, "geen dossier"),
    "another database": (_other_database, "geen dossier"),
    "a newer format": (_newer, "nieuwere versie"),
    "damaged without a password": (_damaged, "beschadigd"),
}


@pytest.mark.parametrize(("make", "words"), NOT_OURS.values(), ids=NOT_OURS)
def test_a_file_that_is_no_dossier(
    make: Callable[[Path], object], words: str, place: Path, word: list[str], run: Run
) -> None:
    path = place / "x.spoor"
    make(path)
    for option in (word, []):
        assert_refused(run("tijdlijn", str(path), *option), "x.spoor’", words)
        archive = ["--zip", str(place / "u.zip")]
        assert_refused(run("uitpakken", str(path), *archive, *option), "x.spoor’", words)
    assert names(place) <= {"x.spoor"}


@posix
def test_a_dossier_that_may_not_be_read(dossier: Path, word: list[str], run: Run) -> None:
    with opened(dossier), as_nobody(dossier, 0):
        assert_refused(run("tijdlijn", str(dossier), *word), "mijn.spoor’")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_window_opens_a_dossier(
    dossier: Path, word: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str | None] = []
    asked: list[Path | None] = []

    def window(session: Session | None, to_open: Path | None) -> int:
        asked.append(to_open)
        if session is not None:
            facts = session.facts()
            names.append(facts and facts.naam)
            session.close()
        return 0

    monkeypatch.setattr(app, "run_window", window)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(str(dossier), *word).code == 0
    empty = dossier.with_name("leeg.spoor")
    create_dossier(empty, None, AROUND).close()
    assert run(str(empty)).code == 0
    assert run(str(SAMIRA)).code == 0
    assert run(str(dossier)).code == 0, "the window asks for the password"
    assert names == ["Samira de Vries", None, "Samira de Vries"]
    assert asked == [None, None, None, dossier]


# -- out and in -------------------------------------------------------------------------------


def test_out_and_in(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    out = run("uitpakken", str(dossier), "--zip", str(place / "uit.zip"), *word)
    assert (out.code, out.out) == (0, "")
    assert "niet versleuteld" in out.err
    assert_printable(out.err[:-1])
    back = run("inpakken", str(place / "uit.zip"), "--dossier", str(place / "weer.spoor"), *word)
    assert (back.code, back.out) == (0, "")
    assert (
        run("uitpakken", str(place / "weer.spoor"), "--zip", str(place / "2.zip"), *word).code == 0
    )
    assert (place / "2.zip").read_bytes() == (place / "uit.zip").read_bytes()
    assert names(place) == {"mijn.spoor", "uit.zip", "weer.spoor", "2.zip"}


def test_the_archive_explains_itself(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    run("uitpakken", str(dossier), "--zip", str(place / "uit.zip"), *word)
    with ZipFile(place / "uit.zip") as archive:
        archive.extractall(place)
        told = archive.read("LEESMIJ.txt").decode()
        for name in set(archive.namelist()) - {"LEESMIJ.txt"}:
            assert name.split("/")[0] in told
    assert (
        run("tijdlijn", str(place / "feiten.json"), "--vandaag", DAY).out
        == run("tijdlijn", str(SAMIRA), "--vandaag", DAY).out
    )
    for line in (place / "controlegetallen.txt").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256((place / name).read_bytes()).hexdigest() == digest


def test_an_archive_is_replaced_whole(
    dossier: Path, place: Path, word: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = place / "uit.zip"
    target.write_bytes(b"oud")
    words = ("uitpakken", str(dossier), "--zip", str(target), *word)

    def full(*_: object) -> Iterator[bytes]:
        raise OSError(28, "full")
        yield b""

    with monkeypatch.context() as patch:
        patch.setattr(Session, "read_file", full)
        assert_refused(run(*words), "uit.zip’", "schijf is vol")
    assert target.read_bytes() == b"oud"
    assert names(place) == {"mijn.spoor", "uit.zip"}
    assert run(*words).code == 0
    assert target.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("id", "words"), [("schijf_vol", "schijf is vol"), ("schijf", "kan niet geschreven")]
)
def test_a_disk_that_fails_leaves_no_dossier(
    id: str, words: str, dossier: Path, place: Path, word: list[str], run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    run("uitpakken", str(dossier), "--zip", str(place / "uit.zip"), *word)

    def full(self: Session, *_: object, **__: object) -> None:
        raise DossierFout(f"dossier.{id}", bestand=str(self.path))

    monkeypatch.setattr(Session, "replace_facts", full)
    target = ["--dossier", str(place / "n.spoor"), "--zonder-wachtwoord"]
    for words_ in (["nieuw", str(SAMIRA)], ["inpakken", str(place / "uit.zip")]):
        assert_refused(run(*words_, *target), "n.spoor’", words)
    assert names(place) == {"mijn.spoor", "uit.zip"}


def test_places_where_no_archive_can_stand(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    (place / "map").mkdir()
    (place / "ander.spoor").write_bytes(b"een dossier")
    (place / "zelf").write_bytes(dossier.read_bytes())
    before = dossier.read_bytes()
    for name, words in (
        ("mijn.spoor", "mijn.spoor’"),
        ("ander.spoor", "ander.spoor’"),
        ("map", "is een map"),
        ("weg/u.zip", "De map van"),
        ("x" * 300 + ".zip", "x.zip’"),
    ):
        outcome = run("uitpakken", str(dossier), "--zip", str(place / name), *word)
        assert_refused(outcome, words)
    assert_refused(run("uitpakken", str(place / "zelf"), "--zip", str(place / "zelf"), *word))
    assert dossier.read_bytes() == before == (place / "zelf").read_bytes()
    assert names(place) == {"mijn.spoor", "ander.spoor", "zelf", "map"}


@pytest.mark.slow
@pytest.mark.shipped
def test_the_whole_program_out_and_in(place: Path, word: list[str]) -> None:
    path, archive = str(place / "a.spoor"), str(place / "a.zip")
    assert as_process(["nieuw", "--dossier", path, str(SAMIRA), *word]).code == 0
    with open_dossier(Path(path), Password(WORD), AROUND._replace(cost=SHIPPED)) as session:
        paper = session.add_entry(Document(titel="Plan"))
        session.add_file(paper.id, io.BytesIO(b"x" * 3_000_000), "plan.pdf")
    assert as_process(["uitpakken", path, "--zip", archive, *word]).code == 0
    back = ["inpakken", archive, "--dossier", str(place / "b.spoor"), "--zonder-wachtwoord"]
    assert as_process(back).code == 0
    again = as_process(["uitpakken", str(place / "b.spoor"), "--zip", str(place / "b.zip")])
    assert again.code == 0
    assert (place / "b.zip").read_bytes() == (place / "a.zip").read_bytes()
    (place / "w.txt").write_text("fout", encoding="utf-8")
    assert_locked(as_process(["tijdlijn", path, "--wachtwoord-bestand", str(place / "w.txt")]))
    assert_locked(as_process(["tijdlijn", path]))


# -- words ------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_dutch_and_fits_a_terminal(command: str, run: Run) -> None:
    outcome = run(command, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"gebruik: spoorboekje {command}")
    assert "--wachtwoord-bestand PAD" in outcome.out
    for line in outcome.out.splitlines():
        assert_printable(line)
        assert len(line) <= 80
    assert f"  {command} " in run("--help").out
    assert "--wachtwoord-bestand" in run("tijdlijn", "--help").out


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["nieuw"], "--dossier"),
        (["nieuw", "--dossier"], "‘--dossier’"),
        (["nieuw", "a.json", "b.json", "--dossier", "x.spoor"], "‘b.json’"),
        (["nieuw", "--dossier", "x.spoor", "--wachtwoord", "geheim"], "‘--wachtwoord’"),
        (["uitpakken"], "DOSSIER"),
        (["uitpakken", "x.spoor"], "--zip"),
        (["uitpakken", "x.spoor", "--zip", "u.zip", "--json"], "‘--json’"),
        (["inpakken"], "UIT.zip"),
        (["inpakken", "u.zip"], "--dossier"),
        (["inpakken", "u.zip", "--dossier", "weg/x.spoor", "--zonder-wachtwoord"], "De map van"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_it_is_refused_in_one_sentence(words: list[str], name: str, run: Run) -> None:
    assert_refused(run(*words), name)
