"""What every command has in common: Dutch help, the day of today, a refusal, and the streams."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from desktop_app import app
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout

DONE, FAULTS, BAD_INPUT = 0, 1, 2
_WITHOUT_TEXTS = "Er ontbreken bestanden van Spoorboekje. Installeer het programma opnieuw."
"""The one sentence that cannot come from the texts: it says that they are not there."""


def help_text(id: str) -> str:
    """A text of the help."""
    return app.messages().get(f"hulp.{id}")


def put(text: str) -> None:
    """Write to stdout, all of it. Raises InvoerFout when there is no room or no place for it."""
    if sys.stdout is None:
        raise InvoerFout("cli.uitvoer")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _abandon(sys.stdout)
        raise
    except OSError:
        _abandon(sys.stdout)
        raise InvoerFout("cli.uitvoer") from None


def complain(message: Message) -> None:
    """One line on stderr, without signs that steer a terminal."""
    if sys.stderr is None:
        return
    try:
        text = app.messages().say(message)
    except (OSError, ValueError, KeyError):
        text = _WITHOUT_TEXTS
    try:
        print("".join(sign if sign.isprintable() else "?" for sign in text), file=sys.stderr)
    except OSError:
        _abandon(sys.stderr)


def _abandon(stream: TextIO) -> None:
    """Send what a stream still holds nowhere, so that leaving does not try it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says; a sign that cannot be written is replaced."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
