"""Names of somebody else's files: safe to show, safe to write, and which are dangerous to open."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 120
NAMELESS = "bestand"

_STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of writing: with them `cod.exe` reads as `exe.doc`."""
_FORBIDDEN = frozenset('<>:"/\\|?*')
_PORTS = tuple(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))
_RESERVED = frozenset(("CON", "PRN", "AUX", "NUL", *_PORTS))
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

_PROGRAMS = """
    app apk appimage appref-ms application bat bin chm cmd com command cpl crx deb desktop dll dmg
    docm dotm elf exe gadget hta img inf ins iso jar jnlp js jse ksh lnk mht mhtml mpkg msc msi msix
    msp mst ocx odm pif pkg pl potm ppam ppsm pptm ps1 psm1 py pyc pyw pyz rb reg rpm run scf scpt
    scr settingcontent-ms sh shb sldm svg swf sys url vb vbe vbs vhd vhdx ws wsc wsf wsh xbap xlam
    xll xlsb xlsm xltm xhtml htm html one library-ms website workflow terminal tool csh bash zsh
"""
RISKY_SUFFIXES = frozenset(_PROGRAMS.split())
_RISKY_STARTS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"L\0\0\0")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Office documents of before 2007: nobody can tell from the name whether there is a macro in."""
_MACRO_PARTS = (b"vbaProject.bin", b"Scripts/", b"Basic/")


def safe_name(name: str) -> str:
    """A file name fit to show and to write on any system; never empty, at most LONGEST_NAME.

    Without folders, control signs, signs that turn the writing, and names Windows keeps for
    itself. The end with the suffix stays when it is shortened.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name[:5000]))[-1]
    clean = "".join(
        "_" if sign in _FORBIDDEN else sign
        for sign in last
        if sign not in _STEERING and (unicodedata.category(sign) not in _INVISIBLE)
    )
    clean = re.sub(r"\s+", " ", clean).strip(" .")
    if not clean:
        return NAMELESS
    stem, dot, suffix = clean.rpartition(".")
    if not stem or len(suffix) > 20:
        stem, dot, suffix = clean, "", ""
    if stem.split(".")[0].strip().upper() in _RESERVED:
        stem = f"_{stem}"
    room = LONGEST_NAME - len(dot) - len(suffix)
    return f"{stem[:room].rstrip(' .') or NAMELESS}{dot}{suffix}"


def suffix_of(name: str) -> str:
    """The suffix of a safe name with its dot, in lower case; empty if there is none."""
    stem, dot, suffix = name.rpartition(".")
    plain = re.fullmatch(r"[A-Za-z0-9_-]{1,20}", suffix)
    return f".{suffix.lower()}" if stem and dot and plain else ""


def is_risky(name: str, first: bytes = b"") -> bool:
    """Whether a file can run something when it is opened: a program, or a document with macros.

    name: its safe name. first: its first bytes, and for a document in a ZIP also its last.
    """
    suffix = suffix_of(name).removeprefix(".")
    if suffix in RISKY_SUFFIXES or first.startswith(_RISKY_STARTS):
        return True
    if first.startswith(_OLE):
        return True
    return first.startswith(b"PK\x03\x04") and any(part in first for part in _MACRO_PARTS)
