"""Bundel: papers in one PDF, with a list, bookmarks and numbers; whole, or not at all."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from desktop_app.dossier import DossierFout
from desktop_app.export.atomic import ExportError
from desktop_app.export.bundle import BundlePart, count_pages, front
from desktop_app.export.looks import looks
from desktop_app.export.tagging.document import Cancelled
from desktop_app.export.tagging.text import Text
from desktop_app.traject.errors import InvoerFout
from tests.outputs import papers
from tests.outputs.bundles import (
    bundle,
    is_sound,
    part,
    text,
)
from tests.outputs.papers import SECRET, paper, photo, with_page
from tests.program import ROOT

BODY = looks().body


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "bundel.pdf"


# -- what is in it ------------------------------------------------------------------------------


def test_papers_come_in_order_with_a_list_bookmarks_and_numbers(target: Path) -> None:
    one = part(paper(2, "Eerste"), "Plan van aanpak", day="2026-03-12", origin="Łukasz & Ayşe")
    two = part(paper(1, "Tweede"), "Brief; van <b>UWV</b>", day="2026-04", number="7")
    report = bundle(target, one, two, title="Bundel – Σωκράτης", reader="Voor: UWV")
    assert (report.pages, report.left_out, report.mended) == (4, (), ())
    assert [(row.number, row.first, row.last) for row in report.inside] == [
        ("1", 2, 3), ("7", 4, 4),
    ]  # fmt: skip
    front = text(target, 1)
    for said in ("Bundel – Σωκράτης", "Voor: UWV", "zondag 22 november 2026", "4 bladzijden",
                 "12 mrt 2026", "Plan van aanpak", "Łukasz & Ayşe", "2–3",
                 "april 2026", "Brief; van <b>UWV</b>"):  # fmt: skip
        assert said in front, said
    for number, drawn in enumerate(("Inhoud", "Eerste 1", "Eerste 2", "Tweede 1"), 1):
        page = text(target, number)
        assert drawn in page
        assert len(re.findall(rf"\b{number} van 4\b", page)) == 1
    with pikepdf.open(target) as pdf:
        assert pdf.docinfo["/Title"] == "Bundel – Σωκράτης"
        found = [(str(item.title), item.destination[0].objgen) for item in pdf.open_outline().root]
        pages = [page.obj.objgen for page in pdf.pages]
    assert found == [
        ("Inhoud", pages[0]),
        ("1. Plan van aanpak", pages[1]),
        ("7. Brief; van <b>UWV</b>", pages[3]),
    ]
    assert is_sound(target)


def test_a_long_list_counts_its_own_pages(target: Path) -> None:
    data = paper()
    parts = [part(data, f"Een papier {n} " + "lang " * 12, number=str(n)) for n in range(1, 91)]
    report = bundle(target, *parts)
    taken = report.pages - 90
    assert taken > 2
    assert report.inside[0].first == taken + 1
    assert report.inside[-1].last == report.pages
    assert f"{taken + 90} van {report.pages}" in text(target, report.pages)
    assert str(report.inside[89].first) in text(target, taken)


def test_a_list_that_never_agrees_with_itself_ends_with_an_empty_page(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = front._story

    def contrary(told: front.Front, taken: int, words: Any) -> list[Any]:
        return [*usual(told, taken, words), *([front.PageBreak()] * (taken == 1)), Text("x", BODY)]

    monkeypatch.setattr(front, "_story", contrary)
    report = bundle(target, paper(1, "Eerste"))
    assert (report.pages, report.inside[0].first) == (3, 3)
    assert "Eerste" in text(target, 3)
    assert re.search(r"Papier 1 +3\b", text(target, 1))


def test_what_cannot_come_along_is_named_with_the_reason(target: Path) -> None:
    parts = [
        part(paper(), "Goed"),
        part(b"PK\3\4", "Word", media_type="application/x-word"),
        part(b"", "Niets"),
        BundlePart("4", "Los", None),
        part(papers.encrypted(), "Dicht"),
        part(b"%PDF-1.7 en verder niets", "Stuk"),
        part(papers.no_pages(), "Leeg"),
        part(papers.cyclic_pages(), "Rond"),
        part(b"geen pdf", "Nep", media_type="application/pdf"),
        part(photo()[:3000], "Half"),
        part(b"\x89PNG\r\n\x1a\n", "Kort"),
    ]
    report = bundle(target, *parts)
    assert {one.title: one.why for one in report.left_out} == {
        "Word": "Dit bestand is geen PDF of foto.",
        "Niets": "Dit bestand is geen PDF of foto.",
        "Los": "Er zit geen bestand bij.",
        "Dicht": "Dit bestand heeft een wachtwoord.",
        "Stuk": "Dit bestand is beschadigd.",
        "Leeg": "Dit bestand heeft geen bladzijden.",
        "Rond": "Dit bestand is beschadigd.",
        "Nep": "Dit bestand is beschadigd.",
        "Half": "Dit bestand is beschadigd.",
        "Kort": "Dit bestand is beschadigd.",
    }
    assert report.pages == 2
    for one in report.left_out:
        assert one.title in text(target, 1)
    assert is_sound(target)


def test_a_file_that_the_dossier_calls_damaged_is_left_out(target: Path) -> None:
    def read() -> Iterator[bytes]:
        yield paper()
        raise DossierFout("dossier.bijlage_beschadigd")

    report = bundle(target, part(paper()), BundlePart("2", "Stuk", read))
    assert [one.title for one in report.left_out] == ["Stuk"]


def test_of_a_paper_that_is_refused_halfway_nothing_stays(target: Path) -> None:
    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        page.Contents = pdf.make_stream(SECRET.encode() * 50)
        pdf.pages.append(pdf.pages[0])
        deep: Any = pikepdf.Array([])
        for _ in range(80):
            deep = pikepdf.Array([deep])
        pdf.pages[1].obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=deep))

    report = bundle(target, paper(), with_page(change), paper())
    assert [one.number for one in report.left_out] == ["2"]
    assert SECRET.encode() not in target.read_bytes()
    assert is_sound(target)


def test_a_broken_table_is_mended_and_said(target: Path) -> None:
    report = bundle(target, paper(), papers.broken_table())
    assert report.mended == ("Papier 2",)
    assert report.pages == 4
    assert "waren beschadigd" in text(target, 1)
    assert "Brief 2" in text(target, 4)


def test_a_paper_that_everybody_may_open_comes_along(target: Path) -> None:
    assert bundle(target, papers.encrypted(for_opening=False)).left_out == ()
    assert "Brief 1" in text(target, 2)
    with pikepdf.open(target) as pdf:
        assert not pdf.is_encrypted


# -- making it ----------------------------------------------------------------------------------


def test_the_same_papers_give_the_same_bytes(tmp_path: Path) -> None:
    made = [papers.hostile(), photo(), photo("PNG", mode="RGBA"), papers.filled_form()]
    for name in ("a.pdf", "b.pdf"):
        bundle(tmp_path / name, *made)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    bundle(tmp_path / "c.pdf", *made, title="Anders")
    with pikepdf.open(tmp_path / "a.pdf") as a, pikepdf.open(tmp_path / "c.pdf") as c:
        assert a.trailer.ID[0] != c.trailer.ID[0]


def test_when_nothing_fits_the_old_file_stays(target: Path) -> None:
    target.write_bytes(b"oud")
    with pytest.raises(InvoerFout) as caught:
        bundle(target, b"niets")
    assert caught.value.message.id == "bundel.niets"
    assert target.read_bytes() == b"oud"
    assert [one.name for one in target.parent.iterdir()] == ["bundel.pdf"]


def test_it_can_be_stopped_at_every_step(target: Path) -> None:
    target.write_bytes(b"oud")
    steps: list[tuple[int, int]] = []

    def count(done: int, whole: int) -> bool:
        steps.append((done, whole))
        return True

    bundle(target, paper(3), photo(), progress=count)
    assert steps == sorted(steps)
    assert steps[0] == (0, 2)
    assert steps[-1] == (2, 2)
    target.write_bytes(b"oud")
    for last in range(len(steps)):
        left = iter([True] * last)
        with pytest.raises(Cancelled):
            bundle(target, paper(3), photo(), progress=lambda *_, left=left: next(left, False))
        assert target.read_bytes() == b"oud"
        assert [one.name for one in target.parent.iterdir()] == ["bundel.pdf"]


def test_a_folder_that_is_not_there_and_a_full_disk(tmp_path: Path, monkeypatch: Any) -> None:
    with pytest.raises(ExportError):
        bundle(tmp_path / "weg" / "b.pdf", paper())
    target = tmp_path / "b.pdf"
    target.write_bytes(b"oud")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.export.bundle.writer.PdfWriter.put_stream", full)
    with pytest.raises(ExportError) as caught:
        bundle(target, paper(), photo())
    assert caught.value.message.id == "bestand.schijf_vol"
    assert target.read_bytes() == b"oud"
    assert [one.name for one in tmp_path.iterdir()] == ["b.pdf"]


@pytest.mark.parametrize(
    ("data", "pages"),
    [
        (paper(3), 3), (photo(), 1), (b"tekst", None), (papers.encrypted(), None),
        (papers.no_pages(), None), (b"%PDF-1.4 stuk", None), (b"\x89PNG", None),
    ],
)  # fmt: skip
def test_pages_are_counted_without_making_a_bundle(
    data: bytes, pages: int | None, tmp_path: Path
) -> None:
    assert count_pages(lambda: [data], tmp_path) == pages
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads its peak from /proc")
def test_memory_does_not_grow_with_the_papers(tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (1200, 1200), random.Random(1).randbytes(1200 * 1200 * 3))
    photo = tmp_path / "foto.jpg"
    noise.save(photo, quality=90)
    code = (
        "import re, sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from desktop_app.export.bundle import BundlePart, count_pages, write_bundle\n"
        "from desktop_app.text.messages import load_messages\n"
        "data = Path(sys.argv[1])\n"
        "parts = [BundlePart(str(n), 'x', lambda: [data.read_bytes()]) for n in range(120)]\n"
        "write_bundle(parts, Path(sys.argv[2]), title='t', made_on=date(2026, 1, 1),"
        " words=load_messages())\n"
        # what the system tells of a process also counts the one that started it
        "print(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1])\n"
    )
    target = tmp_path / "bundel.pdf"
    done = subprocess.run(
        [sys.executable, "-c", code, str(photo), str(target)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    peak = int(done.stdout) // 2**10
    size = target.stat().st_size // 2**20
    assert size > 120
    assert peak < 150, f"{peak} MB for a bundle of {size} MB"
