"""From a password or a recovery code to the key of a file, and back to a sheet of paper."""

from __future__ import annotations

import os
import unicodedata

from msgspec import Struct

from desktop_app.dossier.errors import DossierFout
from desktop_app.dossier.format import SALT_BYTES, usable_salt

KEY_BYTES = 32
LONGEST_PASSWORD = 1_024


class Cost(Struct, frozen=True):
    """The price of one guess at a password (scrypt)."""

    n: int = 2**17
    r: int = 8
    p: int = 1

    @property
    def memory(self) -> int:
        """Bytes that scrypt may use, with room to spare."""
        return 256 * self.n * self.r + 2**20


SHIPPED = Cost()
"""The cost of format 1: it cannot stand in the encrypted file, so it never changes within it."""


class Password(Struct, frozen=True):
    """What the person chose."""

    text: str

    def __repr__(self) -> str:
        return "Password(…)"


class RecoveryCode(Struct, frozen=True):
    """What stands on the recovery sheet, as it was typed."""

    text: str

    def __repr__(self) -> str:
        return "RecoveryCode(…)"


Secret = Password | RecoveryCode


class Key(Struct, frozen=True):
    """The key of one file with the salt in its first bytes."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "Key(…)"

    @property
    def pragma(self) -> str:
        """The statement that hands the key to SQLite."""
        return f"PRAGMA key='raw:{self.raw.hex()}{self.salt.hex()}'"


def new_salt() -> bytes:
    """A random salt that does not look like the start of another kind of file."""
    while not usable_salt(salt := os.urandom(SALT_BYTES)):
        pass
    return salt


def key_of(secret: Secret, salt: bytes, cost: Cost) -> Key:
    """The key that this secret gives for a file with this salt.

    Raises DossierFout when a recovery code has a typing error.
    """
    if isinstance(secret, RecoveryCode):
        return Key(decode_recovery(secret.text), salt)
    password = unicodedata.normalize("NFC", secret.text).encode("utf-8", "surrogatepass")
    import hashlib

    raw = hashlib.scrypt(
        password, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=cost.memory, dklen=KEY_BYTES
    )
    return Key(raw, salt)


def new_key(password: Password, cost: Cost) -> Key:
    """The key of a new file. Raises DossierFout when the password is none."""
    if not password.text:
        raise DossierFout("dossier.wachtwoord_leeg")
    if len(password.text) > LONGEST_PASSWORD:
        raise DossierFout("dossier.wachtwoord_te_lang", aantal=LONGEST_PASSWORD)
    if any("\ud800" <= sign <= "\udfff" for sign in password.text):
        raise DossierFout("dossier.wachtwoord_teken")
    return key_of(password, new_salt(), cost)


# -- recovery sheet ---------------------------------------------------------------------------

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base32 after Crockford: no I, L, O and U, so that reading and typing cannot confuse them."""
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BREAKS = frozenset(" -–—‐‑.\t\r\n\u00a0")
_KEY_SIGNS, _CHECK_SIGNS, _GROUP = 52, 4, 4
_CHECK_LABEL = b"spoorboekje herstelblad 1"


def encode_recovery(raw: bytes) -> str:
    """The code for the sheet: 13 groups of four signs and one group that checks them."""
    text = _written(int.from_bytes(raw, "big"), _KEY_SIGNS) + _check_of(raw)
    return " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def decode_recovery(text: str) -> bytes:
    """The key in a code that was typed, however it was spaced. Raises DossierFout if it is none."""
    signs = "".join(sign for sign in text[:1000].upper() if sign not in _BREAKS)
    signs = signs.translate(_READ_AS)
    if len(signs) != _KEY_SIGNS + _CHECK_SIGNS:
        raise DossierFout(
            "dossier.herstelcode_lengte", aantal=len(signs), nodig=_KEY_SIGNS + _CHECK_SIGNS
        )
    number = 0
    for sign in signs[:_KEY_SIGNS]:
        if sign not in _SIGNS:
            raise DossierFout("dossier.herstelcode_fout")
        number = number << 5 | _SIGNS.index(sign)
    if number >= 1 << 8 * KEY_BYTES:
        raise DossierFout("dossier.herstelcode_fout")
    raw = number.to_bytes(KEY_BYTES, "big")
    if signs[_KEY_SIGNS:] != _check_of(raw):
        raise DossierFout("dossier.herstelcode_fout")
    return raw


def _check_of(raw: bytes) -> str:
    import hashlib

    digest = hashlib.sha256(_CHECK_LABEL + raw).digest()
    return _written(int.from_bytes(digest, "big") & 0xFFFFF, _CHECK_SIGNS)


def _written(number: int, signs: int) -> str:
    return "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(signs)))
