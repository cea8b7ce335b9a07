"""The command `spoorboekje zoek`: the best answers to a question, as text or as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from desktop_app import app
from desktop_app.cli_words import DONE, help_text, put
from desktop_app.rights.finding import Found, find
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout

WIDTH = 80
_INDENT = "   "


def run(words: list[str]) -> int:
    """Run the command with its words. Returns the exit code; raises InvoerFout."""
    from desktop_app.cli_parser import Parser

    parser = Parser(prog="spoorboekje zoek", description=help_text("zoek"))
    parser.add_argument("vraag", nargs="+", metavar="VRAAG", help=help_text("zoek_vraag"))
    parser.add_argument("--json", action="store_true", help=help_text("zoek_json"))
    options = parser.parse_args(words)
    typed = " ".join(options.vraag).strip()
    question = typed.encode("utf-8", "replace").decode()  # a terminal may hand over any bytes
    if not question:
        raise InvoerFout("zoek.leeg")
    found = find(question)
    put(_as_json(question, found) if options.json else "\n".join(_lines(found)))
    return DONE


def _as_json(question: str, found: Iterable[Found]) -> str:
    import msgspec

    data = {"schema": 1, "vraag": question, "resultaten": [one._asdict() for one in found]}
    return msgspec.json.format(msgspec.json.encode(data), indent=1).decode()


def _lines(found: tuple[Found, ...]) -> Iterator[str]:
    messages = app.messages()
    if not found:
        yield messages.get("zoek.niets")
    for number, one in enumerate(found, 1):
        if number > 1:
            yield ""
        head = f"{number}. "
        yield from textwrap.wrap(
            one.titel, WIDTH, initial_indent=head, subsequent_indent=" " * len(head)
        )
        yield from textwrap.wrap(
            one.eerste_zin, WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT
        )
        kind = Message(f"zoek.soort.{one.soort}")
        yield _INDENT + messages.get("zoek.waar", soort=kind, naam=one.id)
