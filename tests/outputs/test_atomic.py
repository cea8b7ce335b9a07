"""Writing a file: the old one or the new one, never half of one."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from desktop_app.export import atomic
from desktop_app.export.atomic import ExportError, write_atomically


def test_it_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    write_atomically(path, b"een")
    write_atomically(path, b"twee")
    assert path.read_bytes() == b"twee"
    assert [each.name for each in tmp_path.iterdir()] == ["uit.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_a_new_file_is_private_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    write_atomically(path, b"een")
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    write_atomically(path, b"twee")
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_missing_folder(tmp_path: Path) -> None:
    path = tmp_path / "weg" / "uit.pdf"
    with pytest.raises(ExportError) as caught:
        write_atomically(path, b"x")
    assert caught.value.path == path
    assert caught.value.reason.errno == errno.ENOENT


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "uit.pdf"
    path.mkdir()
    with pytest.raises(ExportError):
        write_atomically(path, b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["uit.pdf"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "vol"), KeyboardInterrupt()])
def test_a_full_disk_or_a_cancel_keeps_the_old_file(
    error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "uit.pdf"
    path.write_bytes(b"oud")

    def fail(_handle: Any) -> None:
        raise error

    monkeypatch.setattr(atomic.os, "fsync", fail)
    with pytest.raises((ExportError, KeyboardInterrupt)):
        write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert [each.name for each in tmp_path.iterdir()] == ["uit.pdf"]
