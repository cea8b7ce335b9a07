"""Files that are no files, or that have strange names: refused in one sentence, without hanging."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.program import DAY, as_process, assert_one_line, assert_refused, in_process
from tests.robustness.broken import SOUND
from tests.robustness.rights import as_nobody, opened

posix = pytest.mark.skipif(os.name != "posix", reason="needs the file kinds of Unix")

STRANGE_NAMES = {
    "line end": "a\nb.json",
    "carriage return": "veilig\rgevaar.json",
    "quotation marks": "a\"b'c‘d’.json",
    "escape codes": "\x1b[31mrood\x1b[0m.json",
    "title of the terminal": "\x1b]0;titel\x07.json",
    "direction of writing": "feiten\u202enosj.json",
    "isolate": "\u2066feiten\u2069.json",
    "line separator": "a\u2028b.json",
    "C1 control": "a\u009bb.json",
    "no-break space": "a\u00a0b.json",
    "zero width": "a\u200bb.json",
    "only spaces": "   ",
    "a template": "{bestand}{dag:lang}%s%(x)s.json",
    "emoji": "👩‍⚕️.json",
    "combining": "e\u0301\u0301\u0301.json",
    "Arabic": "حقائق.json",
    "as long as can be": "x" * 250 + ".json",
}


@posix
@pytest.mark.parametrize("name", STRANGE_NAMES.values(), ids=STRANGE_NAMES)
def test_a_strange_name_of_no_file(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = in_process(capsys.readouterr, "tijdlijn", str(tmp_path / name))
    assert_refused(outcome, "is er niet")


@posix
@pytest.mark.parametrize("name", STRANGE_NAMES.values(), ids=STRANGE_NAMES)
def test_a_strange_name_of_a_broken_and_of_a_sound_file(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text("kapot", encoding="utf-8")
    assert_refused(in_process(capsys.readouterr, "tijdlijn", str(path)), "geen geldige JSON")
    path.write_text(SOUND, encoding="utf-8")
    outcome = in_process(capsys.readouterr, "tijdlijn", str(path), "--vandaag", DAY)
    assert outcome.code == 0
    assert not outcome.err


@posix
@pytest.mark.parametrize("name", [b"\xff\xfe.json", b"caf\xe9.json"], ids=["no text", "latin-1"])
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_a_name_that_is_no_text(name: bytes, locale: str, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/" + name
    words: list[str | bytes] = ["tijdlijn", path, "--vandaag", DAY]
    surroundings = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert_refused(as_process(words, surroundings), "is er niet")
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 (a name of bytes)
        file.write(SOUND)
    assert as_process(words, surroundings).code == 0


def test_the_name_of_a_broken_file_in_another_script_in_a_locale_without_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "خطأ Zoë.json"
    path.write_text("kapot", encoding="utf-8")
    surroundings = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    assert_refused(as_process(["tijdlijn", str(path)], surroundings), path.name)


@pytest.mark.parametrize("name", ["a\0b.json", "x" * 300, "x/" * 3000, "\udcff.json"])
def test_a_name_that_cannot_be(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert_refused(in_process(capsys.readouterr, "tijdlijn", name), "bestand")


def test_a_very_long_name_is_shown_by_its_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / ("map" * 60) / ("diep" * 50) / "feiten.json"
    outcome = in_process(capsys.readouterr, "tijdlijn", str(path))
    assert_refused(outcome, "‘…", "feiten.json’")


def _folder(path: Path) -> None:
    path.mkdir()


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    here = socket.socket(socket.AF_UNIX)
    here.bind(str(path))
    here.close()


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def _link_to_nothing(path: Path) -> None:
    path.symlink_to(path.with_name("weg.json"))


def _link_to_folder(path: Path) -> None:
    path.symlink_to(path.parent)


def _link_to_zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _five_gigabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(5 * 2**30)


KINDS: dict[str, tuple[Callable[[Path], None], str]] = {
    "folder": (_folder, "is een map"),
    "FIFO": (_fifo, "geen gewoon bestand"),
    "socket": (_socket, "geen gewoon bestand"),
    "link to itself": (_link_to_itself, "gelezen"),
    "link to nothing": (_link_to_nothing, "is er niet"),
    "link to a folder": (_link_to_folder, "is een map"),
    "link to /dev/zero": (_link_to_zeros, "geen gewoon bestand"),
    "5 GB without content": (_five_gigabytes, "te groot"),
}


@posix
@pytest.mark.parametrize(("make", "words"), KINDS.values(), ids=KINDS)
def test_what_is_no_plain_file(make: Callable[[Path], None], words: str, tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    make(path)
    outcome = as_process(["tijdlijn", str(path), "--json"], timeout=10)
    assert_refused(outcome, "f.json’", words)


@posix
@pytest.mark.parametrize(
    "path", ["/dev/zero", "/dev/null", "/dev/stdin", "/proc/self/mem", "/", "."]
)
def test_places_of_the_system(path: str) -> None:
    assert_refused(as_process(["tijdlijn", path], timeout=10), f"‘{path}’")


@posix
def test_the_empty_name_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["tijdlijn", ""], [""]):
        assert_refused(in_process(capsys.readouterr, *words))


@posix
def test_a_file_below_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.json").write_text(SOUND, encoding="utf-8")
    outcome = in_process(capsys.readouterr, "tijdlijn", str(tmp_path / "f.json" / "g.json"))
    assert_refused(outcome, "g.json’")


@posix
@pytest.mark.parametrize("shut", ["file", "folder"])
@pytest.mark.parametrize("form", [["--json"], []], ids=["json", "table"])
def test_no_permission(
    shut: str, form: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "map" / "f.json"
    path.parent.mkdir()
    path.write_text(SOUND, encoding="utf-8")
    with opened(path), as_nobody(path if shut == "file" else path.parent, 0):
        outcome = in_process(capsys.readouterr, "tijdlijn", str(path), *form)
    assert_refused(outcome, "f.json’", "mag niet gelezen worden")


def test_a_dossier_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("mijn.spoor", "MIJN.SPOOR"):
        outcome = in_process(capsys.readouterr, "tijdlijn", str(tmp_path / name))
        assert_refused(outcome, f"{name}’", "is er niet")


def test_any_other_name_is_facts_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("feiten", "feiten.txt", "feiten.JSON", ".feiten"):
        (tmp_path / name).write_text(SOUND, encoding="utf-8")
        outcome = in_process(capsys.readouterr, "tijdlijn", str(tmp_path / name), "--vandaag", DAY)
        assert outcome.code == 0, outcome


def test_a_file_from_a_pipe_named_by_its_descriptor_does_not_hang() -> None:
    if sys.platform != "linux":
        pytest.skip("needs /dev/fd")
    read, write = os.pipe()
    try:
        outcome = as_process(["tijdlijn", f"/dev/fd/{read}"], timeout=10)
    finally:
        os.close(read)
        os.close(write)
    assert outcome.code == 2
    assert_one_line(outcome.err)
