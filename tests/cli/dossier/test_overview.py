"""`overzicht` of a dossier: its entries are in it, each for whom it is."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from desktop_app.dossier import Afspraak, Session
from desktop_app.dossier.opening import build_dossier
from tests.cli.dossier.house import AROUND, SAMIRA
from tests.program import DAY, Run

AGREED = {"ik": "AFSPRAAK-VAN-MIJ", "uwv": "AFSPRAAK-MET-UWV", "werkgever": "AFSPRAAK-OP-HET-WERK"}


@pytest.fixture
def agreed(place: Path) -> Path:
    """A dossier with an agreement for each of three readers, and one in the bin."""

    def fill(session: Session) -> None:
        session.replace_facts(json.loads(SAMIRA.read_text(encoding="utf-8")))
        for level, text in AGREED.items():
            session.add_entry(Afspraak(tekst=text, niveau=level))  # type: ignore[arg-type]
        gone = session.add_entry(Afspraak(tekst="WEGGEGOOID", niveau="werkgever"))
        session.delete_entry(gone.id)

    path = place / "afspraken.spoor"
    build_dossier(path, None, AROUND, fill)
    return path


def shown(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("reader", "seen"), [("ik", {"ik", "uwv", "werkgever"}), ("uwv", {"uwv", "werkgever"}),
                         ("werkgever", {"werkgever"})],
)  # fmt: skip
@pytest.mark.parametrize("size", [[], ["--groot"]], ids=["gewoon", "groot"])
def test_each_entry_is_for_whom_it_is(
    reader: str, seen: set[str], size: list[str], agreed: Path, run: Run
) -> None:
    pdf = agreed.with_suffix(".pdf")
    words = ["--pdf", str(pdf), "--voor", reader, "--vandaag", DAY, *size]
    outcome = run("overzicht", str(agreed), *words)
    assert outcome.code == 0, outcome.err
    assert not outcome.out
    text = shown(pdf)
    assert {level for level, planted in AGREED.items() if planted in text} == seen
    assert "WEGGEGOOID" not in text


def test_a_dossier_gives_the_same_bytes_each_time(agreed: Path, run: Run) -> None:
    found = []
    for name in ("een.pdf", "twee.pdf"):
        pdf = agreed.with_name(name)
        assert run("overzicht", str(agreed), "--pdf", str(pdf), "--vandaag", DAY).code == 0
        found.append(pdf.read_bytes())
    assert found[0] == found[1]
