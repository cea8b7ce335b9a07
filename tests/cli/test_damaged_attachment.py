"""One damaged attachment: the rest comes out, and the person hears which one is missing."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

from desktop_app import app
from desktop_app.dossier import Document
from desktop_app.dossier.opening import create_dossier
from tests.dossier.test_file_as_a_whole import spoil
from tests.program import Run


def test_it_is_named_and_left_out(tmp_path: Path, run: Run) -> None:
    path, target, back = (tmp_path / name for name in ("stuk.spoor", "uit.zip", "weer.spoor"))
    with create_dossier(path, None, app.surroundings()) as session:
        paper = session.add_entry(Document(titel="brief"))
        for name in ("heel", "stuk"):
            session.add_file(paper.id, io.BytesIO(name.encode()), f"{name}.pdf")
    spoil(path, b"stuk")
    out = run("uitpakken", str(path), "--zip", str(target))
    assert (out.code, out.out) == (0, "")
    assert "‘stuk.pdf’" in out.err
    with ZipFile(target) as archive:
        assert "stuk.pdf" in archive.read("LEESMIJ.txt").decode()
        papers = [name for name in archive.namelist() if name.startswith("bijlagen/")]
    assert papers == ["bijlagen/0001-heel.pdf"]
    again = run("inpakken", str(target), "--dossier", str(back), "--zonder-wachtwoord")
    assert again.code == 0
    assert back.exists()
