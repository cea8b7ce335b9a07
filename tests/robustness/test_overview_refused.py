"""The overview refuses bad input before anything is written, and never harms what is there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

import desktop_app.export.overview  # noqa: F401 (loaded before rights are given up)
from tests.program import DAY, assert_refused, in_process
from tests.robustness.broken import SOUND, Broken, broken_facts, broken_files
from tests.robustness.rights import as_nobody, opened

posix = pytest.mark.skipif(os.name != "posix", reason="needs the file kinds of Unix")
OLD = b"%PDF-1.7 the overview of last week"
BROKEN = (*broken_facts()[::5], *broken_files())


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A sound facts file."""
    path = tmp_path / "feiten.json"
    path.write_text(SOUND, encoding="utf-8")
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A place in a folder of its own."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder / "overzicht.pdf"


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.id)
def test_broken_facts_write_nothing(
    broken: Broken, facts: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts.write_bytes(broken.raw)
    words = ["overzicht", str(facts), "--pdf", str(target), "--vandaag", DAY]
    names = [facts.name if name == "FILE" else name for name in broken.names]
    assert_refused(in_process(capsys.readouterr, *words), *names)
    assert list(target.parent.iterdir()) == []
    target.write_bytes(OLD)
    assert in_process(capsys.readouterr, *words).code == 2
    assert target.read_bytes() == OLD
    assert len(list(target.parent.iterdir())) == 1


@pytest.mark.parametrize(
    "more",
    [["--voor", "buur"], ["--vandaag", "2026-02-30"], ["--xml"], ["--vandaag", "2026-11"]],
    ids=" ".join,
)
def test_wrong_options_write_nothing(
    more: list[str], facts: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = in_process(capsys.readouterr, "overzicht", str(facts), "--pdf", str(target), *more)
    assert_refused(outcome)
    assert list(target.parent.iterdir()) == []


def overview(capsys: pytest.CaptureFixture[str], facts: Path, target: str, *names: str) -> None:
    """Ask for the overview and expect a refusal with these names."""
    words = ["overzicht", str(facts), "--pdf", target, "--vandaag", DAY]
    assert_refused(in_process(capsys.readouterr, *words), *names)


def test_the_facts_are_never_replaced(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link = facts.with_name("link.pdf")
    link.symlink_to(facts)
    twin = facts.with_name("tweeling.pdf")
    twin.hardlink_to(facts)
    for target in (facts, link, twin, facts.parent / "." / facts.name):
        overview(capsys, facts, str(target), target.name, "feiten")
        assert facts.read_text(encoding="utf-8") == SOUND


def test_no_folder(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overview(capsys, facts, str(facts.parent / "weg" / "uit.pdf"), "uit.pdf’", "map")
    overview(capsys, facts, str(facts / "uit.pdf"), "uit.pdf’", "map")


def test_a_folder(facts: Path, target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overview(capsys, facts, str(target.parent), "is een map")
    overview(capsys, facts, "", "is een map")
    assert list(target.parent.iterdir()) == []


def test_a_name_that_is_too_long(facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overview(capsys, facts, str(facts.with_name("x" * 300 + ".pdf")), "xxx.pdf’")
    assert list(facts.parent.glob(".*")) == []


@posix
def test_what_is_no_plain_file_stays_what_it_is(
    facts: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(target)
    overview(capsys, facts, str(target), "overzicht.pdf’", "geen gewoon bestand")
    assert target.is_fifo()
    for device in ("/dev/null", "/dev/full", "/dev/stdout"):
        if Path(device).exists() and not Path(device).is_file():
            overview(capsys, facts, device, f"‘{device}’")
    assert Path("/dev/null").is_char_device()


@posix
def test_no_permission_to_write(
    facts: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(facts), as_nobody(target.parent):
        overview(capsys, facts, str(target), "overzicht.pdf’", "mag niet")
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS])
def test_a_disk_that_fails(
    number: int,
    facts: Path,
    target: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    target.write_bytes(OLD)
    overview(capsys, facts, str(target), "overzicht.pdf’")
    assert target.read_bytes() == OLD
    assert len(list(target.parent.iterdir())) == 1


def test_a_hostile_name_of_the_overview_is_told_safely(
    facts: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = target.with_name("\x1b[31m\u202e\n.pdf")
    outcome = in_process(capsys.readouterr, "overzicht", str(facts), "--pdf", str(name))
    assert outcome.code == 0
    assert not outcome.out
    assert outcome.err.endswith("?[31m??.pdf’.\n")
    assert name.read_bytes().startswith(b"%PDF")
