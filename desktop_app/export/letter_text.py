"""A letter as it leaves: its parts after the person looked it over, as plain text and as mail.

The same parts go on paper (`letter_pdf`) and into a text document (`letter_docx`), in this order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from msgspec import Struct

from desktop_app.rights.letters_model import FilledLetter
from desktop_app.rights.model import Blok
from desktop_app.text.messages import Messages

LONGEST_LINK = 2_000
"""Signs of a mailto link that every system hands on whole to its mail program."""
_POINT = re.compile(r"[-–•*]\s+(?=\S)")
_ADDRESS = re.compile(r"[^\s@,;:?&<>\"()\\]+@[^\s@,;:?&<>\"()\\]+", re.ASCII)


class Letter(Struct, frozen=True):
    """The parts of a letter, plain text in each of them; what is empty is left out.

    aan: lines of the address. tekst: from the salutation to the last paragraph; an empty line ends
    a paragraph, `- ` begins a point. grondslag: what it rests on, below everything else.
    """

    van: str
    aan: tuple[str, ...]
    datum: str
    verzending: str
    onderwerp: str
    tekst: str
    groet: str
    kopie: str
    grondslag: str


def letter_of(filled: FilledLetter) -> Letter:
    """The letter as it was filled in, before anything of it was changed by hand."""
    return Letter(
        van=filled.van,
        aan=filled.aan,
        datum=filled.datum,
        verzending=filled.verzending,
        onderwerp=filled.onderwerp,
        tekst=_together((filled.aanhef, *map(_block_text, filled.blokken))),
        groet=filled.groet,
        kopie=filled.kopie,
        grondslag=filled.grondslag,
    )


def blocks_of(text: str) -> tuple[Blok, ...]:
    """The paragraphs and lists in a text as people type it; a line end in a paragraph is kept."""
    blocks: list[Blok] = []
    for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        for point, lines in _stretches(part):
            if not point:
                blocks.append(Blok("alinea", ("\n".join(lines),)))
            elif blocks and blocks[-1].soort == "punten":
                blocks[-1] = Blok("punten", blocks[-1].regels + tuple(lines))
            else:
                blocks.append(Blok("punten", tuple(lines)))
    return tuple(blocks)


def as_text(letter: Letter, words: Messages) -> str:
    """The whole letter as plain text, for the clipboard."""
    head = (
        letter.van,
        "\n".join(letter.aan),
        letter.datum,
        letter.verzending,
        words.get("brieven.onderwerp", onderwerp=letter.onderwerp),
    )
    return _together((*head, mail_text(letter)))


def mail_text(letter: Letter) -> str:
    """What stands in a mail: everything from the salutation on."""
    signed = "\n".join(part for part in (letter.groet, letter.van) if part)
    return _together((letter.tekst.strip(), signed, letter.kopie, letter.grondslag))


def mail_link(letter: Letter, address: str = "") -> str | None:
    """A mailto link with subject and text; None when it is longer than mail programs take.

    address: of who gets it; one that is no plain mail address is left out.
    """
    body = quote(_on_lines(mail_text(letter)), safe="")
    link = f"{mail_head(letter, address)}&body={body}"
    return link if len(link) <= LONGEST_LINK else None


def mail_head(letter: Letter, address: str = "") -> str:
    """A mailto link with only the subject, for a text that is pasted."""
    to = quote(address, safe="@") if _ADDRESS.fullmatch(address) else ""
    return f"mailto:{to}?subject={quote(_one(letter.onderwerp)[:200], safe='')}"


def _stretches(part: str) -> Iterator[tuple[bool, list[str]]]:
    """Lines that belong together: points, or a paragraph."""
    found: list[tuple[bool, list[str]]] = []
    for line in filter(None, map(str.strip, part.split("\n"))):
        mark = _POINT.match(line)
        told = line[mark.end() :] if mark else line
        if found and found[-1][0] == bool(mark):
            found[-1][1].append(told)
        else:
            found.append((bool(mark), [told]))
    yield from found


def _block_text(block: Blok) -> str:
    mark = "- " if block.soort == "punten" else ""
    return "\n".join(f"{mark}{line}" for line in block.regels)


def _together(parts: tuple[str, ...]) -> str:
    return "\n\n".join(part for part in parts if part)


def _one(text: str) -> str:
    return " ".join(_encodable(text).split())


def _on_lines(text: str) -> str:
    return "\r\n".join(_encodable(text).splitlines())


def _encodable(text: str) -> str:
    """Without half signs, which cannot stand in a link."""
    return text.encode("utf-8", "ignore").decode("utf-8")
