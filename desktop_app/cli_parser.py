"""Arguments of a command: argparse in Dutch. Imported only where there is something to parse."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from desktop_app.cli_words import help_text, put
from desktop_app.traject.errors import InvoerFout, shown


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help in Dutch, 80 columns wide (asking the terminal would cost an import)."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=78)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The usage behind a Dutch word."""
        super().add_usage(usage, actions, groups, prefix or f"{help_text('gebruik')} ")


class Parser(argparse.ArgumentParser):
    """argparse in Dutch: titles from the messages, and errors as one sentence of ours."""

    def __init__(self, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Help,
        )
        self._positionals.title = help_text("argumenten")
        self._optionals.title = help_text("opties")
        self.add_argument("--help", "-h", action="help", help=help_text("help"))

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ARG002
        """Help and version, through the door that knows full disks."""
        put(message.rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        """Refuse with one sentence that names the argument."""
        for pattern, id in _ERRORS:
            found = pattern.search(message)
            if found:
                raise InvoerFout(id, argument=shown(found[1]))
        raise InvoerFout("cli.gebruik")


_ERRORS = (
    (re.compile(r"unrecognized arguments: (\S+)"), "cli.onbekend"),
    (re.compile(r"arguments are required: (.+)"), "cli.ontbreekt"),
    (re.compile(r"argument (\S+?)(?:/-\w)?: expected"), "cli.waarde_ontbreekt"),
    (re.compile(r"argument (\S+?)(?:/-\w)?: "), "cli.waarde"),
)
