"""Settings: kept at once and privately, and a bad file never costs more than its bad values."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6 import QtCore
from pytestqt.qtbot import QtBot

from desktop_app.gui.settings import FILE, Settings, own_folder
from desktop_app.gui.settings_table import BY_NAME, DECLARED, Kind

posix = pytest.mark.skipif(os.name != "posix", reason="permissions are of POSIX")
pytestmark = pytest.mark.usefixtures("qapp")


def written(folder: Path) -> dict[str, Any]:
    return json.loads((folder / FILE).read_text(encoding="utf-8"))


def test_without_a_file_all_defaults_hold_and_nothing_is_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "leeg")
    assert {s.name: settings.get(s.name) for s in DECLARED} == {s.name: s.default for s in DECLARED}
    assert not (tmp_path / "leeg").exists()


def test_a_choice_is_kept_at_once_and_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("tekstgrootte", 150)
    assert told.args == ["tekstgrootte"]
    assert Settings(tmp_path).get("tekstgrootte") == 150
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("tekstgrootte", 150)


def test_only_what_differs_from_the_default_is_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("thema", "dark")
    settings.set("tekstgrootte", 200)
    assert written(tmp_path) == {"thema": "dark", "tekstgrootte": 200}
    settings.forget("thema")
    assert written(tmp_path) == {"tekstgrootte": 200}


@posix
def test_only_the_user_can_read_file_and_folder(tmp_path: Path) -> None:
    Settings(tmp_path / "map").set("thema", "dark")
    assert stat.S_IMODE((tmp_path / "map" / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "map").stat().st_mode) == 0o700
    assert [path.name for path in (tmp_path / "map").iterdir()] == [FILE]


def test_the_folder_of_the_program_stands_in_the_home_of_the_user(own_home: Path) -> None:
    assert own_folder().is_relative_to(own_home) or sys.platform in {"win32", "darwin"}
    assert own_folder().name == "Spoorboekje"


BAD = {
    "tekstgrootte": [50, 100000, -1, 10**30, "groot", True, None, [], {}, 1.5],
    "thema": ["roze", 3, None, ["dark"], {}],
    "vergrendel_na_minuten": [-1, 61, "10", True, None],
    "waarschuwing_seconden": [0, 19, 61, "30"],
    "onthoud_laatste_dossier": ["nee", 0, None, []],
    "laatste_dossier": [3, None, "x" * 5000, "a\0b", ["pad"]],
    "laatste_bezoek": ["x", [1], {"a": "b" * 2000}, 4],
    "namen_tonen": ["nee", 1, None],
    "recente_dossiers": ["x", {}, [3], [{"pad": "x"}], [{"pad": "x", "dag": "gisteren"}]],
    "kopie_gecontroleerd": [[], "x", {"a": 3}, {"a": "gisteren"}],
    "uitvoer_plaatsen": [[], "x", {"a": 3}, {"a": "b" * 5000}],
    "venster": [{}, 5, "x" * 5000],
}


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_a_wrong_value_costs_only_its_own_setting(tmp_path: Path, name: str) -> None:
    other = "thema" if name != "thema" else "tekstgrootte"
    good = {"thema": "dark", "tekstgrootte": 125}[other]
    for value in BAD[name]:
        (tmp_path / FILE).write_text(json.dumps({name: value, other: good}), encoding="utf-8")
        settings = Settings(tmp_path)
        assert settings.get(name) == BY_NAME[name].default, value
        assert settings.get(other) == good
        with pytest.raises(ValueError):  # noqa: PT011 (that it is refused is all that counts)
            settings.set(name, value)


UNREADABLE = {
    "no JSON": b"{tekst",
    "cut off": b'{"thema": "dark"',
    "empty": b"",
    "no text": b"\xff\xfe\x00",
    "a list": b"[1, 2]",
    "deep": b'{"thema":' + b"[" * 5000 + b"]" * 5000 + b"}",
    "no number": b'{"tekstgrootte": 1e999}',
    "large": b'{"thema": "' + b"x" * 300_000 + b'"}',
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_an_unreadable_file_is_set_aside_and_never_overwritten(tmp_path: Path, kind: str) -> None:
    (tmp_path / FILE).write_bytes(UNREADABLE[kind])
    settings = Settings(tmp_path)
    assert settings.get("thema") == "system"
    assert "bewaard" in (settings.unsaid() or "")
    assert settings.unsaid() is None
    settings.set("thema", "dark")
    assert (tmp_path / "instellingen-onleesbaar-1.json").read_bytes() == UNREADABLE[kind]
    assert written(tmp_path) == {"thema": "dark"}


def test_a_file_that_breaks_while_the_program_runs_is_set_aside_and_told(
    tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path)
    settings.set("thema", "dark")
    (tmp_path / FILE).write_bytes(b"{kapot")
    with qtbot.waitSignal(settings.refused) as told:
        settings.set("tekstgrootte", 150)
    assert "bewaard" in told.args[0]
    assert written(tmp_path) == {"thema": "dark", "tekstgrootte": 150}
    assert (tmp_path / "instellingen-onleesbaar-1.json").read_bytes() == b"{kapot"


def test_a_second_unreadable_file_gets_a_name_of_its_own(tmp_path: Path) -> None:
    for content in (b"{een", b"{twee"):
        (tmp_path / FILE).write_bytes(content)
        Settings(tmp_path)
    aside = sorted(path.read_bytes() for path in tmp_path.glob("*onleesbaar*"))
    assert aside == [b"{een", b"{twee"]


@posix
def test_a_link_is_not_followed_to_another_file(tmp_path: Path) -> None:
    other = tmp_path / "van-iemand.json"
    other.write_text('{"thema": "dark"}', encoding="utf-8")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / FILE).symlink_to(other)
    settings = Settings(tmp_path / "map")
    settings.set("tekstgrootte", 200)
    assert settings.get("thema") == "system"
    assert other.read_text(encoding="utf-8") == '{"thema": "dark"}'


@posix
def test_a_pipe_in_its_place_does_not_stop_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE)
    assert Settings(tmp_path).get("thema") == "system"


def test_a_folder_that_cannot_be_written_is_told_once_and_the_choice_holds(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "map").write_text("een bestand", encoding="utf-8")
    settings = Settings(tmp_path / "map")
    with qtbot.waitSignal(settings.refused):
        settings.set("thema", "dark")
    with qtbot.assertNotEmitted(settings.refused):
        settings.set("tekstgrootte", 200)
    assert (settings.get("thema"), settings.get("tekstgrootte")) == ("dark", 200)


def test_a_full_disk_keeps_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path)
    settings.set("thema", "dark")
    monkeypatch.setattr(QtCore.QSaveFile, "write", lambda *_: -1)
    with qtbot.waitSignal(settings.refused):
        settings.set("tekstgrootte", 200)
    assert written(tmp_path) == {"thema": "dark"}
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_what_a_newer_version_wrote_stays(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"later": {"a": 1}, "thema": "dark"}', encoding="utf-8")
    Settings(tmp_path).set("tekstgrootte", 125)
    assert written(tmp_path) == {"later": {"a": 1}, "thema": "dark", "tekstgrootte": 125}


def test_two_windows_do_not_undo_each_others_choices(tmp_path: Path) -> None:
    one, two = Settings(tmp_path), Settings(tmp_path)
    one.set("thema", "dark")
    two.set("tekstgrootte", 150)
    assert written(tmp_path) == {"thema": "dark", "tekstgrootte": 150}


def test_without_remembering_no_trace_of_a_dossier_is_left(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("laatste_dossier", "bij-iemand/mijn.spoorboekje")
    settings.set("laatste_bezoek", {"abc": {"dag": "2026-11-22"}})
    settings.set("onthoud_laatste_dossier", False)
    assert written(tmp_path) == {"onthoud_laatste_dossier": False}
    settings.set("laatste_dossier", "bij-iemand/ander.spoorboekje")
    assert settings.get("laatste_dossier") == ""
    assert "iemand" not in (tmp_path / FILE).read_text(encoding="utf-8")


def test_ten_visits_are_remembered_and_the_oldest_goes(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("laatste_bezoek", {str(n): {"dag": "2026-11-22"} for n in range(12)})
    assert list(Settings(tmp_path).get("laatste_bezoek")) == [str(n) for n in range(2, 12)]


def test_what_is_handed_out_cannot_change_what_is_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.get("laatste_bezoek")["abc"] = "x"
    assert settings.get("laatste_bezoek") == {}


def test_a_path_that_is_no_text_is_refused_before_it_breaks_the_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(ValueError):  # noqa: PT011 (that it is refused is all that counts)
        settings.set("laatste_dossier", os.fsdecode(b"/tmp/\xff"))
    assert not (tmp_path / FILE).exists()


def test_every_setting_that_is_shown_has_words_and_a_default_it_accepts() -> None:
    for setting in DECLARED:
        assert setting.check(setting.default) == setting.default
        assert bool(setting.said()) == (setting.kind is not Kind.HIDDEN)
        for value, label in setting.options:
            assert setting.check(value) == value
            assert label


def test_reading_takes_less_than_a_millisecond(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("thema", "dark")
    settings.set("laatste_bezoek", {str(n): {"dag": "2026-11-22"} for n in range(10)})
    best = 1.0
    for _ in range(20):
        begun = perf_counter()
        Settings(tmp_path)
        best = min(best, perf_counter() - begun)
    assert best < 0.001
