"""Letters as they leave: on paper, as a document, as plain text and as mail. All say the same."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import docx
import pikepdf
import pytest
from msgspec.structs import replace

from desktop_app.export.letter_docx import letter_docx
from desktop_app.export.letter_pdf import letter_pdf
from desktop_app.export.letter_text import (
    LONGEST_LINK,
    Letter,
    as_text,
    blocks_of,
    letter_of,
    mail_head,
    mail_link,
    mail_text,
)
from desktop_app.export.safe_text import clean
from desktop_app.rights.letters import BLANK, Brief, fill, load_letter, load_letters
from desktop_app.rights.model import Blok
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.outputs.structure import problems, read_tree
from tests.outputs.test_hostile_text import ALL
from tests.rights.letter_papers import answers, every, known, sample

DAY = date(2026, 11, 22)
LETTERS = load_letters()
each_letter = pytest.mark.parametrize("letter", LETTERS, ids=[one.id for one in LETTERS])
COVERING = ("L02", "L13", "herinnering-7-dagen")
"""With a copy, points and a law; conditions and no copy; neither a copy nor a law."""

Make = Callable[[Brief, bool], Letter]
Judge = Callable[..., None]


@pytest.fixture
def make(regelboek: Regelboek, messages: Messages) -> Make:
    """A letter with everything the example knows, or with nothing."""

    def made(letter: Brief, told: bool) -> Letter:
        values: dict[str, str] = {}
        if told:
            values = known(letter, sample("samira"), regelboek, messages) | next(answers(letter))
        return letter_of(fill(letter, values, messages))

    return made


def on_paper(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not here")
    command = ["pdftotext", "-raw", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def in_document(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def squeezed(text: str) -> str:
    """Without white space and without the marks of points."""
    return re.sub(r"\s", "", re.sub(r"(?m)^[-•]\s", "", text))


# ------------------------------------------------------------------ the same everywhere


@each_letter
def test_paper_document_and_clipboard_say_the_same(
    letter: Brief, make: Make, messages: Messages, tmp_path: Path
) -> None:
    for told in (True, False):
        made = make(letter, told)
        text = as_text(made, messages)
        path = tmp_path / "brief.pdf"
        path.write_bytes(letter_pdf(made, DAY, messages))
        assert problems(path) == []
        assert squeezed(on_paper(path)) == squeezed(text)
        paragraphs = in_document(letter_docx(made, DAY, messages))
        assert squeezed("\n".join(paragraphs)) == squeezed(text)
        assert all(paragraph.strip() for paragraph in paragraphs)
        assert not re.search(r"\n{3}|[{}]|\[als|\bNone\b| \.|“”", text)
        assert told or BLANK in text


@pytest.mark.parametrize("id", COVERING)
def test_paper_keeps_the_standards(
    id: str, make: Make, messages: Messages, judge: Judge, tmp_path: Path
) -> None:
    for told in (True, False):
        path = tmp_path / f"{told}.pdf"
        path.write_bytes(letter_pdf(make(load_letter(id), told), DAY, messages))
        judge(path)


@each_letter
def test_the_same_letter_gives_the_same_bytes(
    letter: Brief, make: Make, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(letter, True)
    paper, document = letter_pdf(made, DAY, messages), letter_docx(made, DAY, messages)
    monkeypatch.setattr("zipfile.time.localtime", lambda *_: (1999, 1, 1, 0, 0, 0, 0, 0, 0))
    assert letter_pdf(made, DAY, messages) == paper
    assert letter_docx(made, DAY, messages) == document


def test_the_subject_is_the_heading_and_the_points_are_a_list(
    make: Make, messages: Messages, tmp_path: Path
) -> None:
    made = make(load_letter("L13"), True)
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter_pdf(made, DAY, messages))
    with pikepdf.open(path) as pdf:
        tags = [node.tag for node in read_tree(pdf).walk()]
        assert tags.count("H1") == 1
        assert tags.count("LI") == 3
        assert str(pdf.docinfo["/Title"]) == made.onderwerp
    document = docx.Document(io.BytesIO(letter_docx(made, DAY, messages)))
    styles = [str(paragraph.style.name) for paragraph in document.paragraphs if paragraph.style]
    assert styles.count("Heading 1") == 1
    assert styles.count("List Bullet") == 3


def test_blanks_stand_out(make: Make, messages: Messages) -> None:
    made = make(load_letter("L06b"), False)
    data = letter_docx(made, DAY, messages)
    runs = [run for one in docx.Document(io.BytesIO(data)).paragraphs for run in one.runs]
    blanks = [run for run in runs if BLANK in run.text]
    assert len(blanks) == as_text(made, messages).count(BLANK) > 3
    assert all(run.text == BLANK and run.bold and run.font.highlight_color for run in blanks)
    assert not any(run.font.highlight_color for run in runs if run not in blanks)


def test_a_long_letter_is_numbered_and_its_name_is_not_alone(
    make: Make, messages: Messages, judge: Judge, tmp_path: Path
) -> None:
    made = make(load_letter("L14"), True)
    for lines in range(28, 40, 2):
        long = replace(made, tekst="\n\n".join(f"Alinea {number}." for number in range(lines)))
        path = tmp_path / f"{lines}.pdf"
        path.write_bytes(letter_pdf(long, DAY, messages))
        pages = on_paper(path).split("\f")
        (signed,) = [page for page in pages if "Met vriendelijke groet," in page]
        assert signed.count("Samira de Vries") == (2 if len(pages) == 2 else 1)
        assert ("bladzijde 1 van 2" in pages[0]) is (len(pages) > 2)
    judge(path)


# ------------------------------------------------------------------ nothing about who made it


def test_neither_file_tells_who_or_what_made_it(
    make: Make, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("USER", "USERNAME", "LOGNAME", "HOME"):
        monkeypatch.setenv(name, "geheime-gebruiker")
    made = make(load_letter("L01"), True)
    with zipfile.ZipFile(io.BytesIO(letter_docx(made, DAY, messages))) as parts:
        names = parts.namelist()
        text = b"".join(map(parts.read, names)).decode("utf-8", "ignore")
        assert {entry.date_time[:3] for entry in parts.infolist()} == {(1980, 1, 1)}
    assert not {"docProps/app.xml", "docProps/thumbnail.jpeg"} & set(names)
    text += letter_pdf(made, DAY, messages).decode("latin-1")
    told = ["geheime-gebruiker", "python-docx", "Macintosh Word"]
    assert not [one for one in told if one.lower() in text.lower()]


def test_the_document_is_dutch_and_has_a_title(make: Make, messages: Messages) -> None:
    made = make(load_letter("L01"), True)
    data = letter_docx(made, DAY, messages)
    facts = docx.Document(io.BytesIO(data)).core_properties
    assert (facts.title, facts.language) == (made.onderwerp, "nl-NL")
    assert (facts.author, facts.last_modified_by, facts.comments) == ("", "", "")
    assert facts.created is not None
    assert facts.created.date() == DAY
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        styles = parts.read("word/styles.xml").decode()
    assert set(re.findall(r'<w:lang w:val="([^"]+)"', styles)) == {"nl-NL"}


# ------------------------------------------------------------------ what people typed


def test_hostile_words_are_plain_text_on_paper_and_in_the_document(
    messages: Messages, judge: Judge, tmp_path: Path
) -> None:
    hostile = "\n".join(ALL)
    letter = load_letter("L02")
    made = letter_of(fill(letter, every(letter, hostile) | next(answers(letter)), messages))
    for text in (made, replace(made, tekst=hostile, onderwerp=hostile, kopie=hostile)):
        path = tmp_path / "brief.pdf"
        path.write_bytes(letter_pdf(text, DAY, messages))
        judge(path)
        data = letter_docx(text, DAY, messages)
        assert in_document(data)
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            xml = parts.read("word/document.xml").decode()
            links = parts.read("word/_rels/document.xml.rels").decode()
        assert "hyperlink" not in links + xml.split("<w:body>")[1]
        assert 'TargetMode="External"' not in links
        assert "&lt;img src=" in xml


@pytest.mark.parametrize("name", ["Łukasz Żółciński", "Gülşen İpek", "Γιώργος Παππάς"])
def test_names_are_written_as_typed(
    name: str, make: Make, messages: Messages, tmp_path: Path
) -> None:
    made = replace(make(load_letter("L14"), True), van=name, tekst=f"Dag {name}, coördinatie €")
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter_pdf(made, DAY, messages))
    for text in (on_paper(path), "\n".join(in_document(letter_docx(made, DAY, messages)))):
        assert squeezed(text).count(squeezed(name)) == 3
        assert "coördinatie €" in text


def test_a_text_as_people_type_it_becomes_paragraphs_and_points() -> None:
    typed = "Geachte Anna,\r\n\r\n\r\nEen regel\nnog een\n- a\n• b\n\n- c\n\n-\n-x  \n\n  Slot  \n"
    assert blocks_of(typed) == (
        Blok("alinea", ("Geachte Anna,",)),
        Blok("alinea", ("Een regel\nnog een",)),
        Blok("punten", ("a", "b", "c")),
        Blok("alinea", ("-\n-x",)),
        Blok("alinea", ("Slot",)),
    )
    assert blocks_of(" \n\n ") == ()


@each_letter
def test_an_unchanged_text_is_read_back_as_the_letter_was(letter: Brief) -> None:
    for way in answers(letter):
        filled = fill(letter, every(letter, "Een woord") | way)
        blocks = blocks_of(letter_of(filled).tekst)
        assert blocks == (Blok("alinea", (filled.aanhef,)), *filled.blokken)


def test_a_very_long_text_is_made_in_a_moment(
    make: Make, messages: Messages, tmp_path: Path
) -> None:
    made = replace(make(load_letter("L14"), True), tekst="x" * 100_000)
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter_pdf(made, DAY, messages))
    assert on_paper(path).count("x") == 100_000
    assert in_document(letter_docx(made, DAY, messages))


# ------------------------------------------------------------------ mail


@each_letter
def test_a_mail_has_subject_and_text(letter: Brief, make: Make) -> None:
    made = make(letter, True)
    link = mail_link(made, "anna@bakkerij.nl")
    assert link is not None
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "anna@bakkerij.nl")
    told = parse_qs(parts.query)
    assert told["subject"] == [made.onderwerp]
    assert told["body"] == [mail_text(made).replace("\n", "\r\n")]
    assert re.fullmatch(r"[!-~]+", link)


@pytest.mark.parametrize(
    "address",
    ["a@b.nl?cc=x@y.nl", "a@b.nl,c@d.nl", "a@b.nl&body=x", "anna", "<a@b.nl>", "a b@c.nl",
     "a@b.nl\r\nBcc: x@y.nl", ""],
)  # fmt: skip
def test_what_is_no_plain_address_is_left_out(address: str, make: Make) -> None:
    made = make(load_letter("L14"), True)
    assert mail_head(made, address).startswith("mailto:?subject=")


def test_what_is_typed_cannot_add_to_a_mail(make: Make) -> None:
    made = replace(
        make(load_letter("L14"), True),
        onderwerp="Dag\r\nBcc: x@y.nl&cc=z \ud800",
        tekst="Dag &subject=weg?attach=/etc/passwd#x \ud83d 100% zeker",
    )
    told = parse_qs(urlsplit(mail_link(made) or "").query)
    assert set(told) == {"subject", "body"}
    assert told["subject"] == ["Dag Bcc: x@y.nl&cc=z"]
    assert "100% zeker" in told["body"][0]


def test_a_text_that_is_too_long_for_a_link_gives_none(make: Make) -> None:
    made = make(load_letter("L14"), True)
    longest = replace(made, tekst="a")
    room = LONGEST_LINK - len(mail_link(longest) or "")
    assert mail_link(replace(made, tekst="a" * (room + 1))) is not None
    assert mail_link(replace(made, tekst="a" * (room + 2))) is None
    assert len(mail_head(replace(made, onderwerp="é" * 5000))) < LONGEST_LINK


def test_clean_text_has_nothing_left_to_take_away(make: Make, messages: Messages) -> None:
    for letter in LETTERS:
        text = as_text(make(letter, True), messages)
        assert clean(text) == text
