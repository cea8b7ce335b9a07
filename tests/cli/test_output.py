"""What comes out: valid UTF-8 everywhere, no escape codes in a pipe, 80 columns, full disks."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli_table import Table
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.conftest import traject_of
from tests.contract import faults
from tests.laws import breaches
from tests.program import DAY, ROOT, SAMPLES, Run, as_process, assert_one_line, assert_printable

posix = pytest.mark.skipif(os.name != "posix", reason="needs a shell and devices of Unix")
DAYS = ("2026-01-01", DAY, "2028-06-01")
FIRST = ["tijdlijn", "--eerste-ziektedag", "2026-01-05", "--vandaag", DAY]
ESC = "\x1b"
samples = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)


def shell(command: str, **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    """Run a shell line in which `$S` is the program."""
    program = f"{sys.executable} -m desktop_app"
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env={**os.environ, "S": program, **surroundings},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )


@samples
@pytest.mark.parametrize("day", DAYS)
def test_json_is_as_the_contract_says(sample: Path, day: str, run: Run) -> None:
    outcome = run("tijdlijn", str(sample), "--vandaag", day, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    data = json.loads(outcome.out)
    assert faults(data) == []
    assert breaches(data) == []
    assert data["vandaag"] == day


def test_json_may_stand_before_the_file_and_is_the_same_each_time(run: Run) -> None:
    words = [str(SAMPLES[0]), "--vandaag", DAY]
    assert run("tijdlijn", "--json", *words) == run("tijdlijn", *words, "--json")


@pytest.mark.parametrize(
    "surroundings",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"PYTHONIOENCODING": "latin-1:strict", "LANG": "nl_NL.ISO-8859-1"},
    ],
    ids=lambda surroundings: " ".join(f"{key}={value}" for key, value in surroundings.items()),
)
def test_output_is_utf8_whatever_the_locale(surroundings: dict[str, str]) -> None:
    for form in ([], ["--json"]):
        usual, other = as_process([*FIRST, *form]), as_process([*FIRST, *form], surroundings)
        assert usual == other
        assert usual.code == 0
    assert "─" in as_process(FIRST, surroundings).out


def test_the_order_of_sets_does_not_show() -> None:
    outcomes = {
        as_process(["tijdlijn", str(sample), "--vandaag", DAY, "--json"], {"PYTHONHASHSEED": seed})
        for seed in ("0", "1", "2", "3")
        for sample in SAMPLES[-2:]
    }
    assert len(outcomes) == 2


def test_python_may_warn_about_everything() -> None:
    outcome = as_process([*FIRST, "--json"], {"PYTHONWARNINGS": "error", "PYTHONDEVMODE": "1"})
    assert (outcome.code, outcome.err) == (0, "")


@samples
@pytest.mark.parametrize("day", DAYS)
def test_the_table_is_plain_and_fits_80_columns(sample: Path, day: str, run: Run) -> None:
    outcome = run("tijdlijn", str(sample), "--vandaag", day)
    assert (outcome.code, outcome.err) == (0, "")
    for line in outcome.out.splitlines():
        assert len(line) <= 80, line
        assert line == line.rstrip(), repr(line)
        assert_printable(line)


def test_names_of_the_person_do_not_break_the_table(tmp_path: Path, run: Run) -> None:
    facts = {
        "eerste_ziektedag": "2026-02-02",
        "naam": "Ä" * 300,
        "werkgever": "\u202e" + "zeer lange naam " * 40,
        "gebeurtenissen": [
            {"soort": "eigen", "datum": "2026-03-01", "titel": "T\u2028\n\t" + "x" * 900}
        ],
    }
    path = tmp_path / "f.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    for form in ([], ["--json"]):
        outcome = run("tijdlijn", str(path), "--vandaag", DAY, *form)
        assert outcome.code == 0
        for line in outcome.out.splitlines() if not form else ():
            assert len(line) <= 80
            assert_printable(line)


@samples
def test_nothing_is_cut_off_in_the_table(
    sample: Path, regelboek: Regelboek, messages: Messages
) -> None:
    traject = traject_of(regelboek, json.loads(sample.read_text(encoding="utf-8")))
    table = Table(messages, regelboek.parameters, colour=False)
    words = " ".join(" ".join(table.lines(traject)).split())
    for milestone in traject.mijlpalen:
        assert all(word in words for word in milestone.naam.split())
    for step in (*traject.volgende_stappen, *traject.anderen_aan_zet):
        assert step.tekst in words


def test_a_vague_day_is_marked_everywhere_in_the_table(run: Run) -> None:
    exact, vague = (
        run("tijdlijn", "--eerste-ziektedag", day, "--vandaag", DAY).out
        for day in ("2026-02-02", "~2026-02-02")
    )
    certain = re.compile(r"Vandaag|De regels|.*Vakantiedagen| {30}")  # or the rest of a cell
    dated = [line for line in vague.splitlines() if re.search(r"\d{4}", line)]
    assert [
        line for line in dated if not certain.match(line) and not re.search("±|ongeveer|rond", line)
    ] == []
    assert not re.search("±|ongeveer", exact)
    assert "Uiterlijk ongeveer" in vague


def test_colour_adds_weight_and_no_width(regelboek: Regelboek, messages: Messages) -> None:
    traject = traject_of(regelboek, {"eerste_ziektedag": "2026-01-05"})
    plain, bold = (
        list(Table(messages, regelboek.parameters, colour=colour).lines(traject))
        for colour in (False, True)
    )
    stripped = [line.replace(f"{ESC}[1m", "").replace(f"{ESC}[2m", "") for line in bold]
    assert [line.replace(f"{ESC}[0m", "") for line in stripped] == plain
    assert any(ESC in line for line in bold)
    assert all(line.count(ESC) % 2 == 0 for line in bold)


def on_a_terminal(**surroundings: str) -> str:
    """What the table looks like on a terminal of its own."""
    import pty

    keeper, worker = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", *FIRST],
        cwd=ROOT,
        env={**environment, **surroundings},
        stdin=subprocess.DEVNULL,
        stdout=worker,
    ) as program:
        os.close(worker)
        parts = []
        while True:
            try:
                part = os.read(keeper, 65536)
            except OSError:
                break
            if not part:
                break
            parts.append(part)
        assert program.wait(20) == 0
    os.close(keeper)
    return b"".join(parts).decode("utf-8")


@posix
def test_colour_only_on_a_terminal_that_wants_it() -> None:
    assert ESC in on_a_terminal()
    assert ESC not in on_a_terminal(NO_COLOR="1")
    assert ESC not in on_a_terminal(TERM="dumb")
    assert ESC not in as_process(FIRST, {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"}).out


@posix
@pytest.mark.parametrize("form", ["", "--json"])
@pytest.mark.parametrize("reader", ["head -1", "true", "head -c 1"])
def test_a_reader_that_goes_away_is_no_error(form: str, reader: str) -> None:
    done = shell(f"({_line(form)}; echo $? >&2) | {reader}")
    assert done.stderr in {b"0\n", b"\n0\n"}, done.stderr


@posix
@pytest.mark.parametrize("words", ["--json", "", "--help"])
def test_a_full_disk_is_said(words: str) -> None:
    done = shell(f"{_line(words)} >/dev/full")
    assert done.returncode == 2
    assert_one_line(done.stderr.decode())
    assert "Maak ruimte" in done.stderr.decode()


@posix
@pytest.mark.parametrize("words", ["--json", "", "--help"])
def test_a_closed_stdout_is_said(words: str) -> None:
    done = shell(f"{_line(words)} >&-")
    assert done.returncode == 2
    assert_one_line(done.stderr.decode())


@posix
@pytest.mark.parametrize("target", ["&-", "/dev/full"])
def test_an_error_that_cannot_be_told_stays_an_error(target: str) -> None:
    done = shell(f"$S tijdlijn weg.json 2>{target}")
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


@posix
def test_all_streams_closed_is_no_crash() -> None:
    assert shell("$S tijdlijn weg.json <&- >&- 2>&-").returncode == 2
    assert shell(f"{_line('--json')} <&- 2>&-").returncode == 0


@posix
def test_any_folder_will_do(tmp_path: Path) -> None:
    environment: dict[str, Any] = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *FIRST, "--json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        timeout=20,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert list(tmp_path.iterdir()) == []


def _line(words: str) -> str:
    return f"$S tijdlijn --eerste-ziektedag 2026-01-05 --vandaag {DAY} {words}"
