"""`uitpakken` and `inpakken`: out and in, nothing lost."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app.dossier import (
    SHIPPED,
    Document,
    DossierFout,
    Password,
    Session,
)
from desktop_app.dossier.opening import open_dossier
from tests.cli.dossier.house import (
    AROUND,
    SAMIRA,
    WORD,
    assert_locked,
    names,
)
from tests.program import (
    DAY,
    Run,
    as_process,
    assert_printable,
    assert_refused,
)


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
