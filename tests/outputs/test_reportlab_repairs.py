"""The repairs in `pdfobjects` are needed for, and fit, the reportlab that is installed.

When one of these fails after an update of reportlab, read its release notes: the repair may
have become unnecessary, or a name that we rely on may have changed.
"""

from __future__ import annotations

import inspect
import re
from io import BytesIO

import pikepdf
import reportlab
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop_app.export.fonts import REGULAR, face
from desktop_app.export.tagging.pdfobjects import repaired_unicode_map


def bare() -> bytes:
    face(REGULAR)
    target = BytesIO()
    canvas = Canvas(target, initialFontName=REGULAR, pageCompression=1)
    canvas.drawString(100, 100, "abc")
    canvas.save()
    return target.getvalue()


def test_the_pinned_version() -> None:
    assert reportlab.Version.startswith("5.1.")


def test_reportlab_still_maps_the_empty_slot_to_nothing() -> None:
    made = ttfonts.makeToUnicodeCMap("x", [0, 97, 0x1F600])
    assert "<00> <0000>" in made
    assert "<02> <1F600>" in made
    repaired = repaired_unicode_map(made)
    assert "2 beginbfchar\n<01> <0061>\n<02> <D83DDE00>\nendbfchar" in repaired
    assert repaired.startswith("/CIDInit")
    assert repaired.endswith("end")


def test_a_long_map_is_cut_into_blocks_of_a_hundred() -> None:
    repaired = repaired_unicode_map(ttfonts.makeToUnicodeCMap("x", [0, *range(97, 350)]))
    assert [int(size) for size in re.findall(r"(\d+) beginbfchar", repaired)] == [100, 100, 53]


def test_reportlab_still_forgets_the_end_of_line_before_endstream() -> None:
    assert re.search(rb"[^\n\r]endstream", bare())


def test_reportlab_still_drops_keys_it_does_not_know() -> None:
    assert "StructParents" not in pdfdoc.PDFPage.__NoDefault__
    assert "Tabs" not in pdfdoc.PDFPage.__NoDefault__
    assert "OutputIntents" not in pdfdoc.PDFCatalog.__NoDefault__
    assert {"StructTreeRoot", "MarkInfo", "Metadata"} <= set(pdfdoc.PDFCatalog.__NoDefault__)


def test_the_inner_names_that_we_use_still_exist() -> None:
    assert list(inspect.signature(PDFTextObject._formatText).parameters) == ["self", "text"]
    assert list(inspect.signature(pdfdoc.PDFDocument.Reference).parameters) == [
        "self",
        "obj",
        "name",
    ]
    assert list(inspect.signature(Canvas._addAnnotation).parameters)[:3] == [
        "self",
        "annotation",
        "name",
    ]
    assert "__InternalName__" in inspect.getsource(pdfdoc.PDFDocument.Reference)
    assert pdfdoc.PDFDocument().thisPageName() == "Page1"
    assert "toUnicodeCMap:" in inspect.getsource(ttfonts.TTFont.addObjects)
    for name in ("_restartAccumulators", "init_graphics_state", "absolutePosition"):
        assert callable(getattr(Canvas, name))


def test_a_bare_document_is_readable_so_that_the_comparison_means_something() -> None:
    with pikepdf.open(BytesIO(bare())) as pdf:
        assert len(pdf.pages) == 1
        assert "/StructTreeRoot" not in pdf.Root
