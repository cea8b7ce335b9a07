"""Files that must be refused: what they hold, and what the sentence has to name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

FIRST = '"eerste_ziektedag": "2026-02-02"'
SOUND = f"{{{FIRST}}}"


class Broken(NamedTuple):
    """One broken file: its bytes, and what must be named; FILE stands for its own name."""

    id: str
    raw: bytes
    names: tuple[str, ...]


def broken_facts() -> tuple[Broken, ...]:
    """The cases of `broken_facts.txt`."""
    path = Path(__file__).with_suffix("").with_name("broken_facts.txt")
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(_case(line) for line in lines if line and not line.startswith("#"))


def _case(line: str) -> Broken:
    id, fields, body = line.split(" | ", 2)
    first = "" if body.startswith('"eerste_ziektedag"') else f"{FIRST}, "
    names = tuple(f"‘{_repeated(field)}’" for field in fields.split(", "))
    return Broken(id, f"{{{first}{_repeated(body)}}}".encode(), names)


def _repeated(text: str) -> str:
    pattern = r"(?:\(([^()]*)\)|(.))\{(\d+)\}"
    return re.sub(pattern, lambda found: (found[1] or found[2]) * int(found[3]), text)


def _text(id: str, text: str, *words: str) -> Broken:
    return Broken(id, text.encode("utf-8", "surrogatepass"), ("FILE", *words))


def _bytes(id: str, raw: bytes, *words: str) -> Broken:
    return Broken(id, raw, ("FILE", *words))


def broken_files() -> tuple[Broken, ...]:
    """Files that are no JSON of ours at all: the sentence names the file."""
    named = f'{{{FIRST}, "naam": "%s"}}'
    return (
        _text("a list at the top", "[]"),
        _text("a text at the top", '"2026-02-02"'),
        _text("a number at the top", "42"),
        _text("a fraction at the top", "4.2"),
        _text("null at the top", "null"),
        _text("true at the top", "true"),
        _text("NaN at the top", "NaN"),
        _text("5000 digits at the top", "9" * 5000),
        _text("a list of facts", f"[{SOUND}]"),
        _text("hexadecimal", f'{{{FIRST}, "loonsanctie": {{"weken": 0x10}}}}'),
        _text("leading zero", f'{{{FIRST}, "loonsanctie": {{"weken": 052}}}}'),
        _text("200,000 layers", f'{{{FIRST}, "naam": {"[" * 200_000}{"]" * 200_000}}}'),
        _text("100,000 groups", '{"a":' * 100_000 + "1" + "}" * 100_000),
        _text("200,000 open brackets", "[" * 200_000),
        _text("not JSON", "eerste_ziektedag: 2026-02-02\n", "regel 1"),
        _text("JSON with comments", f"{{\n// dag\n{FIRST}}}", "regel 2"),
        _text("single quotes", SOUND.replace('"', "'")),
        _text("comma too many", f"{{{FIRST},}}"),
        _text("cut off", SOUND[:-6]),
        _text("cut off in a group", f'{{{FIRST}, "contract": {{'),
        _text("two objects", SOUND * 2),
        _text("raw control sign", named % "a\x01"),
        _text("raw NUL behind", f"{SOUND}\0"),
        _text("only NULs", "\0" * 4096),
        _text("half a sign, raw", named % "\ud83d", "UTF-8"),
        _text("a web page", "<!DOCTYPE html><title>404</title>"),
        _text("empty", "", "leeg"),
        _text("white space", " \n\t \r\n ", "leeg"),
        _text("only a mark", "\ufeff", "leeg"),
        _text("a mark and white space", "\ufeff \n", "leeg"),
        _text("two marks", f"\ufeff\ufeff{SOUND}"),
        _bytes("UTF-16", SOUND.encode("utf-16"), "UTF-8"),
        _bytes("UTF-16 without mark", SOUND.encode("utf-16-le")),
        _bytes("UTF-32", SOUND.encode("utf-32"), "UTF-8"),
        _bytes("latin-1", (named % "Zoë").encode("latin-1"), "UTF-8"),
        _bytes("overlong UTF-8", (named % "@").encode().replace(b"@", b"\xc0\xaf"), "UTF-8"),
        _bytes("10 MB", (named % ("x" * 10_000_000)).encode(), "groot"),
        _bytes("10 MB of white space", b" " * 10_000_000, "groot"),
        _bytes("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        _bytes("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        _bytes("a ZIP", b"PK\x03\x04\x14\0\0\0\x08\0"),
    )
