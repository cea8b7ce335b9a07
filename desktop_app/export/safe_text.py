"""Every text that a person typed passes through here before it is drawn or written as metadata.

Our paragraphs take plain text and have no markup language at all, so `<b>`, `<img src=…>` and
`&amp;` are just characters; nothing has to be escaped and nothing can be injected. What is left
to do: remove what cannot be drawn, and let through only addresses that are safe to click.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_PLAIN = re.compile(r"[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff]*\Z")
_HREF = re.compile(r"(?:https://[^\s/?#]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9-]+)[^\s]*\Z")
_DROPPED = {"Cc", "Cf"}
_UNDRAWABLE = {"Cs", "Co", "Cn"}
_SPACES = {"\t": "    ", "\u202f": "\u00a0", "\u2007": "\u00a0"}


def clean(text: str) -> str:
    """Text that can be drawn: lines separated by a newline, spaces as typed, nothing invisible.

    Control and format characters go (bidi controls, zero-width joiners, soft hyphens), other
    spaces become plain ones, lone surrogates and unassigned characters become a visible sign.
    """
    if _PLAIN.match(text):
        return text
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", text))
    return "".join(map(_cleaned, text))


def _cleaned(character: str) -> str:
    if character == "\n":
        return character
    if character in _SPACES:
        return _SPACES[character]
    category = unicodedata.category(character)
    if category in _DROPPED or _is_variation_selector(character):
        return ""
    if category in _UNDRAWABLE:
        return REPLACEMENT
    if category == "Zs" and character != "\u00a0":
        return " "
    return character


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def one_line(text: str, limit: int = 200) -> str:
    """Cleaned text on one line of at most `limit` characters, for titles, bookmarks and heads."""
    line = " ".join(clean(text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def safe_href(address: str) -> str | None:
    """The address as a link may carry it, or None when it is not https, mailto or tel.

    `javascript:`, `file:`, `http:`, a control character or a space are refused; letters outside
    ASCII are percent-encoded, because a link in a PDF is ASCII.
    """
    if clean(address) != address or not _HREF.match(address):
        return None
    return quote(address, safe=":/?#[]@!$&'()*+,;=%-._~")
