"""Words on the command line: Dutch help, and one sentence for what is not understood."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from tests.program import DAY, SAMPLES, Run, as_process, assert_printable, assert_refused

SAMPLE = str(SAMPLES[0])
COMMANDS: tuple[list[str], ...] = ([], ["tijdlijn"], ["overzicht"], ["agenda"], ["controleer"])
ENGLISH = re.compile(
    r"\b(usage|options?|optional|arguments|positional|show this|help message|exit|"
    r"required|default|the|and|file|version|choose|program|command)\b(?!-)",
    re.IGNORECASE,
)

REFUSED: dict[str, tuple[list[str], str]] = {
    "nothing to work on": (["tijdlijn"], "--eerste-ziektedag"),
    "both": (["tijdlijn", SAMPLE, "--eerste-ziektedag", "2026-02-02"], "niet allebei"),
    "unknown option": (["tijdlijn", SAMPLE, "--xml"], "‘--xml’"),
    "unknown option with a value": (["tijdlijn", SAMPLE, "--xml=1"], "‘--xml=1’"),
    "short option": (["tijdlijn", SAMPLE, "-j"], "‘-j’"),
    "unknown option at the top": (["--json"], "‘--json’"),
    "command behind an option": (["--json", "tijdlijn", SAMPLE], "‘--json’"),
    "abbreviated --eerste": (["tijdlijn", "--eerste", "2026-02-02"], "‘--eerste’"),
    "abbreviated --vandaa": (["tijdlijn", SAMPLE, "--vandaa", DAY], "‘--vandaa’"),
    "abbreviated --jso": (["tijdlijn", SAMPLE, "--jso"], "‘--jso’"),
    "abbreviated --hel": (["tijdlijn", "--hel"], "‘--hel’"),
    "abbreviated --ver": (["--ver"], "‘--ver’"),
    "two files": (["tijdlijn", SAMPLE, "tweede.json"], "‘tweede.json’"),
    "two files in the window": ([SAMPLE, "tweede.json"], "‘tweede.json’"),
    "value missing": (["tijdlijn", "--eerste-ziektedag"], "‘--eerste-ziektedag’"),
    "value missing before an option": (["tijdlijn", "--vandaag", "--json"], "‘--vandaag’"),
    "value too many": (["tijdlijn", SAMPLE, "--json=ja"], "‘--json’"),
    "today is vague": (["tijdlijn", SAMPLE, "--vandaag", "2026-11"], "‘--vandaag’"),
    "today is about": (["tijdlijn", SAMPLE, "--vandaag", "~2026-11-22"], "‘--vandaag’"),
    "today does not exist": (["tijdlijn", SAMPLE, "--vandaag", "2026-02-30"], "‘--vandaag’"),
    "today is a word": (["tijdlijn", SAMPLE, "--vandaag", "vandaag"], "‘--vandaag’"),
    "today is empty": (["tijdlijn", SAMPLE, "--vandaag", ""], "‘--vandaag’"),
    "today is empty, joined": (["tijdlijn", SAMPLE, "--vandaag="], "‘--vandaag’"),
    "today is negative": (["tijdlijn", SAMPLE, "--vandaag", "-5"], "‘--vandaag’"),
    "today without hyphens": (["tijdlijn", SAMPLE, "--vandaag", "20261122"], "‘--vandaag’"),
    "today in year 9999": (["tijdlijn", SAMPLE, "--vandaag", "9999-12-31"], "‘--vandaag’"),
    "today in year 0": (["tijdlijn", SAMPLE, "--vandaag", "0000-01-01"], "‘--vandaag’"),
    "today in other digits": (
        ["tijdlijn", SAMPLE, "--vandaag", "２０２６-１１-２２"],
        "‘--vandaag’",
    ),
    "today wrong for the check": (["controleer", "--vandaag", "2026-13-01"], "‘--vandaag’"),
    "first day is a word": (["tijdlijn", "--eerste-ziektedag", "gisteren"], "‘--eerste-ziektedag’"),
    "first day is empty": (["tijdlijn", "--eerste-ziektedag", ""], "‘--eerste-ziektedag’"),
    "first day does not exist": (["tijdlijn", "--eerste-ziektedag", "2026-02-30"], "ziektedag’"),
    "first day too long ago": (["tijdlijn", "--eerste-ziektedag", "2003-12-31"], "ziektedag’"),
    "file for the check": (["controleer", SAMPLE], SAMPLE[-20:]),
    "no PDF": (["overzicht", SAMPLE], "--pdf"),
    "no file": (["overzicht", "--pdf", "uit.pdf"], "FEITEN.json"),
    "nothing for the overview": (["overzicht"], "FEITEN.json"),
    "no ICS": (["agenda", SAMPLE], "--ics"),
    "nothing for the calendar": (["agenda", "--ics", "uit.ics"], "--eerste-ziektedag"),
    "both for the calendar": (
        ["agenda", SAMPLE, "--eerste-ziektedag", "2026-02-02", "--ics", "uit.ics"],
        "niet allebei",
    ),
    "today wrong for the calendar": (
        ["agenda", SAMPLE, "--ics", "uit.ics", "--vandaag", "2026-02-30"],
        "‘--vandaag’",
    ),
    "for somebody else": (["overzicht", SAMPLE, "--pdf", "uit.pdf", "--voor", "buur"], "‘--voor’"),
    "for nobody": (["overzicht", SAMPLE, "--pdf", "uit.pdf", "--voor", ""], "‘--voor’"),
    "no command, no file": (["tijdlyn"], "‘tijdlyn’"),
    "command in capitals": (["TIJDLIJN"], "‘TIJDLIJN’"),
    "English command": (["timeline"], "‘timeline’"),
    "file that is not there": (["tijdlijn", "weg.json"], "‘weg.json’"),
    "hostile option": (["tijdlijn", "--\x1b[31m\u202e\n"], "‘--?[31m?’"),
    "very long option": (["tijdlijn", f"--{'x' * 5000}"], "xxx…’"),
    "option of half a sign": (["tijdlijn", "--\udcff"], "‘--?’"),
}


@pytest.mark.parametrize(("words", "name"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_in_one_sentence(words: list[str], name: str, run: Run) -> None:
    assert_refused(run(*words), name)


@pytest.mark.parametrize("words", [["tijdlyn"], ["tijdlijn"], ["tijdlijn", "--xml"]])
def test_it_is_refused_by_the_whole_program(words: list[str]) -> None:
    assert_refused(as_process(words))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [[], [SAMPLE]], ids=["nothing", "facts"])
def test_without_a_screen_it_says_what_can_be_done(words: list[str]) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    assert_refused(as_process(words, nowhere), "geen scherm", "spoorboekje tijdlijn")


def test_a_file_may_stand_behind_two_hyphens(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "-f.json"
    path.write_text('{"eerste_ziektedag": "2026-02-02"}', encoding="utf-8")
    assert run("tijdlijn", "--vandaag", DAY, "--", str(path)).code == 0


def test_the_last_of_two_days_counts(run: Run) -> None:
    outcome = run("tijdlijn", SAMPLE, "--vandaag", "2020-01-01", f"--vandaag={DAY}")
    assert "zondag 22 november 2026" in outcome.out


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"spoorboekje {__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: " ".join(words) or "top")
def test_help_is_dutch_and_fits_a_terminal(command: list[str], option: str, run: Run) -> None:
    outcome = run(*command, option)
    assert outcome.code == 0
    assert not outcome.err
    assert outcome.out.startswith(" ".join(["gebruik: spoorboekje", *command]))
    assert not ENGLISH.findall(re.sub(r"--[a-z-]+", "", outcome.out))
    for line in outcome.out.splitlines():
        assert_printable(line)
        assert len(line) <= 80


@pytest.mark.parametrize("columns", ["20", "200"])
def test_help_does_not_depend_on_the_terminal(columns: str) -> None:
    outcome = as_process(["tijdlijn", "--help"], {"COLUMNS": columns, "LANG": "de_DE"})
    assert outcome == as_process(["tijdlijn", "--help"])


def test_help_names_every_command_and_every_option(run: Run) -> None:
    top = run("--help").out
    for command in COMMANDS[1:]:
        assert f"  {command[0]} " in top
    assert all(word in run("tijdlijn", "--help").out for word in ("--json", "--vandaag"))
    assert all(word in run("overzicht", "--help").out for word in ("--pdf", "--groot", "helper"))


def test_help_goes_before_everything_else(run: Run) -> None:
    assert run("tijdlijn", "weg.json", "--help").code == 0
