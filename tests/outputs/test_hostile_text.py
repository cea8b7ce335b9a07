"""Texts that people or attackers type: shown as typed or visibly replaced, never markup."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from desktop_app.export.bidi import has_rtl
from desktop_app.export.safe_text import REPLACEMENT, clean, one_line, safe_href
from desktop_app.export.tagging.text import Piece
from tests.outputs.stories import box, chapter, table, text, title
from tests.outputs.structure import read_tree

Build = Callable[..., Path]
Judge = Callable[..., None]

CVE_2023_33733 = (
    "<para><font color=\"[[[getattr(pow,Word('__globals__'))['os'].system('x') for Word in "
    "[orgTypeFun('Word', (str,), {})]] for orgTypeFun in [type(type(1))]] and 'red'\">x</font>"
)
MARKUP = [
    '<img src="/some/local.png">',
    '<img src="http://example.org/x.png">',
    '<img src="file:///etc/passwd"/>',
    '<img src="data:image/png;base64,AAAA"/>',
    '<a href="javascript:alert(1)">klik</a>',
    '<a href="file:///etc/passwd">klik</a>',
    "<font color=\"__import__('os').system('touch /tmp/x')\">x</font>",
    CVE_2023_33733,
    "<b>open",
    "<b><i>x</b></i>",
    '<unichar name="PLUS SIGN"/>',
    '<unichar value="0"/>',
    '<onDraw name="drawString" label="x"/>',
    "5 < 6 en 7 > 6, dan <nee> of niet",
    '<font size="100000">x</font>',
    "<b>" * 3000 + "x" + "</b>" * 3000,
    "&amp; &lt; &#0; &#xD800; &onzin; AT&T",
    '<!DOCTYPE x [<!ENTITY a "aa">]>&a;',
    "<![CDATA[x]]> <!-- weg? -->",
    "<?xml version='1.0'?><seq id='a'/>",
    "(haakje) \\ backslash ) ET Q EMC",
]
NAMES = ["Łukasz Żółciński", "Gülşen Çağdaş İpek", "Γιώργος Παπαδόπουλος", "Ωμέγα Ρόδος",
         "Jürgen Groß-Ñandú", "Şiğı", "Đặng Thị Hồng", "Чайковский", "Øystein Ångström",
         "Ĳsbrand van ’t Hoff"]  # fmt: skip
RTL = ["שלום עולם", "محمد علي", "لا إله", "Jan שלום (123) de Boer", "فارسی گچپژ"]
STRANGE = [
    "".join(map(chr, range(32))) + "\x7f\x80\x9f",
    "a\u202egnp.exe\u202c b \u2066c\u2069 \u200f\u200e\ufeff",
    "😀👩\u200d👩\u200d👧 🇳🇱 👍🏽 ✓ ☐ → ⚠️",
    "\ud800 los \udfff",
    "\U0010ffff \ufffe \uffff \ue000 \U000f0000",
    "e\u0301 a\u0308 Z\u0351\u0348\u034d" + "\u0301" * 500,
    "中文 日本語 한국어 हिन्दी ไทย",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠀀",
    "\u2028\u2029\x0b\x0c\x85\r\n\r",
    "\u00a0\u2003\u3000\u202f\u00ad\u200b\u2060",
    "\t\t   ingesprongen   met   spaties   ",
    "{dag} %s %(x)s {0} $x `rm`",
]
ALL = [*MARKUP, *NAMES, *RTL, *STRANGE]


def shown(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not here")
    command = ["pdftotext", "-raw", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def squeezed(words: str) -> str:
    return "".join(words.split())


def test_all_of_them_in_every_place(build: Build, judge: Judge) -> None:
    story = [title("x " + "".join(ALL))]
    for words in ALL:
        story += [
            chapter(words + "."),
            text(words),
            text(["a", Piece(words, bold=True, target="https://www.uwv.nl"), words]),
            table([[words, Piece(words, bold=True), words]]),
            box(words),
        ]
    judge(build(story, title=" ".join(ALL)))


@pytest.mark.parametrize("words", [*MARKUP, *NAMES])
def test_they_are_shown_as_typed(words: str, build: Build) -> None:
    path = build([title("Kop"), text(words)])
    assert squeezed(shown(path)) == "Kop" + squeezed(words)


def test_no_picture_and_no_link_ever_comes_from_a_text(build: Build) -> None:
    path = build([title(), *[text(words) for words in ALL]])
    with pikepdf.open(path) as pdf:
        kinds = {
            str(obj.get("/Subtype"))
            for obj in pdf.objects
            if isinstance(obj, (pikepdf.Dictionary, pikepdf.Stream))
        }
        assert "/Image" not in kinds
        assert "/Link" not in kinds
        assert not {"/JavaScript", "/JS", "/Launch", "/AA"} & set(pdf.Root.keys())


@pytest.mark.parametrize("words", RTL)
def test_names_from_right_to_left_can_be_copied_as_typed(words: str, build: Build) -> None:
    path = build([title("Kop"), text(words)])
    with pikepdf.open(path) as pdf:
        said = [str(node.obj.ActualText) for node in read_tree(pdf).walk() if node.tag == "Span"]
    assert len(said) == 1
    assert said[0] in words
    assert all(not has_rtl(letter) or letter in said[0] for letter in words)
    seen = unicodedata.normalize("NFKC", shown(path).partition("Kop")[2])
    # poppler puts the words of a line from left to right; within a word the letters are right
    found = [word for word in re.split(r"[\s\u202a-\u202e]+", seen) if has_rtl(word)]
    assert sorted(found) == sorted(word for word in words.split() if has_rtl(word))


def test_what_no_font_has_is_replaced_by_a_visible_sign(build: Build) -> None:
    path = build([title("Kop"), text("a中b\ue000c")])
    assert squeezed(shown(path)) == f"Kopa{REPLACEMENT}b{REPLACEMENT}c"


@pytest.mark.parametrize(
    "words",
    ["x" * 100_000, "😀" * 20_000, "\n" * 5_000, " " * 100_000 + "x", "א" * 20_000, "<b>" * 30_000],
    ids=["x", "emoji", "newlines", "spaces", "hebrew", "markup"],
)
def test_very_long_texts_take_a_moment_and_no_more(words: str, build: Build, judge: Judge) -> None:
    start = time.perf_counter()
    path = build([title("x" + words), text(words), table([["1", words, words]]), box(words)])
    assert time.perf_counter() - start < 20
    judge(path)


def test_nothing_of_a_long_word_is_lost(build: Build) -> None:
    words = "".join(chr(97 + n % 26) for n in range(100_000))
    assert squeezed(shown(build([title("K"), text(words)]))) == "K" + words


def test_clean_keeps_ordinary_text_as_it_is() -> None:
    words = "Coördinatie € 5,– “ja”\nregel twee  met spaties"
    assert clean(words) == words


def test_clean_removes_what_cannot_be_seen() -> None:
    assert clean("a\x00b\u202ec\u200bd\u00ade\x1b[31m") == "abcde[31m"
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
    assert clean("a\tb\u2003c") == "a    b c"
    assert clean("e\u0301") == "é"
    assert clean("\ud800") == REPLACEMENT


def test_one_line_for_titles() -> None:
    assert one_line(" a\n\n b\t c ") == "a b c"
    assert len(one_line("x" * 500)) == 200
    assert one_line("x" * 500).endswith("…")


@pytest.mark.parametrize(
    "address",
    ["https://www.uwv.nl/nl/ziek?x=1&y=(2)#a", "mailto:info@uwv.nl", "tel:+31201234567", "tel:113"],
)
def test_addresses_that_may_be_clicked(address: str) -> None:
    assert safe_href(address) == address


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd", "http://uwv.nl", "data:x",
     "https:/x", "https://", "https://a b", "https://a\nb", " https://www.uwv.nl", "https://a\u202eb",
     "mailto:", "tel:abc", "//x", "", "www.uwv.nl", "ftp://x", "https:javascript:x"],
)  # fmt: skip
def test_addresses_that_may_not(address: str) -> None:
    assert safe_href(address) is None


def test_an_address_outside_ascii_is_encoded() -> None:
    assert safe_href("https://www.uwv.nl/coördinatie") == "https://www.uwv.nl/co%C3%B6rdinatie"


def test_a_refused_address_leaves_its_text(build: Build, judge: Judge) -> None:
    path = build([title("Kop"), text(Piece("klik hier", target="javascript:alert(1)"))])
    judge(path)
    assert "klik hier" in shown(path)
    assert b"javascript" not in path.read_bytes()
