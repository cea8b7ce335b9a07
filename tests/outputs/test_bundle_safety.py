"""What a paper could do, and what it tells of its maker, does not come along in a bundle."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.dossier import Document, Entry, FileRecord
from desktop_app.export.audience import Audience
from desktop_app.export.bundle import (
    plan_bundle,
    write_planned,
)
from desktop_app.export.content.material import gathered
from desktop_app.text.resources import resource_path, resource_root
from desktop_app.traject import compute_traject, load_regelboek, read_feiten
from tests.outputs import papers
from tests.outputs.bundles import (
    DAY,
    WORDS,
    bundle,
    everything,
    is_sound,
    picture,
    text,
)
from tests.outputs.papers import SECRET, paper, photo, with_page

BOOK = load_regelboek(resource_root())
SAMIRA = read_feiten(resource_path("samples", "samira.json"))
MOMENT = "2026-11-01T00:00:00.000Z"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "bundel.pdf"


@pytest.mark.parametrize("make", [papers.hostile, papers.cyclic_outline])
def test_what_a_paper_does_and_tells_of_its_maker_stays_behind(make: Any, target: Path) -> None:
    assert bundle(target, make()).left_out == ()
    whole = b"\n".join(everything(target))
    assert SECRET.encode() not in whole
    assert SECRET.encode("utf-16-be") not in whole
    for name in ("JavaScript", "/JS", "Launch", "SubmitForm", "OpenAction", "/AA", "EmbeddedFile",
                 "/Metadata", "PieceInfo", "AcroForm", "PTEX", "/Author", "/Producer", "pikepdf",
                 "pdfuaid", "pdfaid", "MarkInfo", "StructTreeRoot"):  # fmt: skip
        assert not re.search(re.escape(name.encode()) + rb"\b", whole), name
    assert "Brief 1" in text(target, 2)
    assert is_sound(target)


def test_what_was_filled_in_is_still_there(target: Path) -> None:
    bundle(target, papers.filled_form())
    assert "INGEVULD" in text(target, 2)
    with pikepdf.open(target) as pdf:
        assert "/Annots" not in pdf.pages[1].obj


def test_a_link_to_a_safe_address_stays(target: Path) -> None:
    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        page.Annots = pikepdf.Array(
            [
                pdf.make_indirect(
                    pikepdf.Dictionary(
                        Type=pikepdf.Name.Annot,
                        Subtype=pikepdf.Name.Link,
                        Rect=[40, 40, 90, 60],
                        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(address)),
                    )
                )
                for address in ("https://www.uwv.nl/a?b=c", "file:///etc/passwd", "javascript:x")
            ]
        )

    bundle(target, with_page(change))
    with pikepdf.open(target) as pdf:
        notes = list(pdf.pages[1].obj.Annots)
    assert [str(note.A.URI) for note in notes] == ["https://www.uwv.nl/a?b=c"]


@pytest.mark.parametrize("hidden", [True, False])
def test_a_hidden_layer_stays_hidden(hidden: bool, target: Path) -> None:
    bundle(target, paper(), papers.with_layer(hidden=hidden))
    with pikepdf.open(target) as pdf:
        assert ("/OCProperties" in pdf.Root) == hidden
    dark = sum(1 for value in picture(target, 3).convert("L").tobytes() if value < 128)
    bundle(target, paper(), paper())
    plain = sum(1 for value in picture(target, 3).convert("L").tobytes() if value < 128)
    assert (dark <= plain + 5) == hidden


def test_a_photo_loses_what_the_telephone_added_and_nothing_else(target: Path) -> None:
    data = photo(quality=90)
    bundle(target, data)
    assert SECRET.encode() in data
    assert SECRET.encode() not in target.read_bytes()
    with pikepdf.open(target) as pdf:
        (inside,) = (
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and str(one.get("/Subtype")) == "/Image"
        )
        raw = inside.read_raw_bytes()
    assert Image.open(BytesIO(raw)).tobytes() == Image.open(BytesIO(data)).tobytes()


def test_names_that_look_like_acts_may_be_fonts_and_letters(target: Path) -> None:
    """A letter of a drawn font may be called A, AA or JS."""

    def change(pdf: pikepdf.Pdf, page: Any) -> None:
        letter = pdf.make_stream(b"1000 0 d0 0 0 800 800 re f")
        names = ("/A", "/AA", "/JS", "/F", "/B", "/Next")
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type3,
            FontBBox=[0, 0, 1000, 1000],
            FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
            CharProcs=pikepdf.Dictionary(dict.fromkeys(names, letter)),
            Encoding=pikepdf.Dictionary(
                Differences=pikepdf.Array([65, *(pikepdf.Name(name) for name in names)])
            ),
            FirstChar=65,
            LastChar=70,
            Widths=[1000] * 6,
        )
        page.Resources.Font = pikepdf.Dictionary(A=pdf.make_indirect(font))
        page.Contents = pdf.make_stream(b"BT /A 60 Tf 100 400 Td (ABCDEF) Tj ET")

    bundle(target, with_page(change))
    row = picture(target, 2).convert("L").crop((50, 190, 230, 225))
    assert sum(1 for value in row.tobytes() if value < 128) > 6 * 400


@pytest.mark.parametrize("reader", ["ik", "helper", "bedrijfsarts", "uwv", "werkgever"])
def test_only_what_a_reader_may_see_is_in_the_plan(reader: Audience, tmp_path: Path) -> None:
    entries, files = [], []
    for level in get_args(Audience):
        for medical in ("nee", "ja"):
            id = f"{level}-{medical}"
            told = Document(titel=f"X{level}{medical}X", medisch=medical, niveau=level)
            entries.append(Entry(id, "document", told, MOMENT, MOMENT))
            files.append(FileRecord(f"f-{id}", id, "0" * 64, 1, "a.pdf", level=level))
    entries.append(
        Entry("los", "document", Document(titel="Los", niveau="werkgever"), MOMENT, MOMENT)
    )
    traject = compute_traject(SAMIRA, DAY, BOOK)
    material = gathered(SAMIRA, traject, BOOK, entries, files)
    plan = plan_bundle(
        material, reader, {entry.id for entry in entries}, lambda id: [paper(1, id)], WORDS
    )
    write_planned(plan, tmp_path / plan.file_name, WORDS)
    whole = text(tmp_path / "bundel 2026-11-22.pdf")
    ladder = get_args(Audience)
    for entry in entries[:-1]:
        level, medical = entry.id.split("-")
        seen = ladder.index(level) >= ladder.index(reader)
        seen = seen and not (reader == "werkgever" and medical == "ja")
        assert (f"X{level}{medical}X" in whole) == seen, entry.id
        assert (f"f-{entry.id} 1" in whole) == seen, entry.id
    assert WORDS.get(f"pdf.voor.{reader}") in whole
    assert "Er zit geen bestand bij" in whole
    assert "Los" in {one.what for one in plan.inside}


def test_only_the_chosen_papers_with_the_numbers_of_the_list() -> None:
    entries = [
        Entry(f"p{n}", "document", Document(titel=f"P{n}", datum=f"2026-03-0{n}"), MOMENT, MOMENT)
        for n in (1, 2, 3)
    ]
    material = gathered(SAMIRA, compute_traject(SAMIRA, DAY, BOOK), BOOK, entries)
    plan = plan_bundle(material, "ik", {"p1", "p3", "elders"}, lambda _: [], WORDS)
    assert [(one.number, one.title) for one in plan.parts] == [("1", "P1"), ("3", "P3")]
    assert plan.title == "Bundel – Samira de Vries"


SOUND = paper()
SOURCES = (papers.hostile(), papers.filled_form(), papers.with_layer(hidden=True), photo())


@settings(max_examples=60, deadline=None)
@given(
    source=st.sampled_from(SOURCES),
    places=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=6)), max_size=8
    ),
    kept=st.floats(0.2, 1),
)
def test_whatever_the_bytes_the_bundle_is_whole(
    source: bytes, places: list[tuple[float, bytes]], kept: float
) -> None:
    data = bytearray(source[: int(len(source) * kept)])
    for place, new in places:
        at = int(place * len(data))
        data[at : at + len(new)] = new
    with TemporaryDirectory() as folder:
        target = Path(folder) / "bundel.pdf"
        report = bundle(target, SOUND, bytes(data))
        with pikepdf.open(target, attempt_recovery=False) as pdf:
            assert len(pdf.pages) == report.pages
            assert not pdf.get_warnings()
        assert SECRET.encode() not in target.read_bytes()
