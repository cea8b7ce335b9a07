"""The command `spoorboekje check`: a decision aid on the terminal, or as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from desktop_app import app
from desktop_app.cli_source import add_today, today_of
from desktop_app.cli_words import DONE, complain, help_text, put
from desktop_app.rights.checks import (
    Check,
    Filler,
    Knowledge,
    Stand,
    Uitkomst,
    Vraag,
    amounts_on,
    load_check,
    load_checks,
    walk,
)
from desktop_app.rights.checks_json import list_to_json, reasons, state_to_json
from desktop_app.rights.library import load_helplines
from desktop_app.text.message import Message, Value
from desktop_app.traject.decode import read_feiten
from desktop_app.traject.errors import InvoerFout, shown
from desktop_app.traject.naming import source_named

WIDTH = 80


def run(words: list[str]) -> int:
    """Run the command with its words. Returns the exit code; raises InvoerFout."""
    from desktop_app.cli_parser import Parser

    parser = Parser(prog="spoorboekje check", description=help_text("check"))
    parser.add_argument("naam", nargs="?", metavar="NAAM", help=help_text("check_naam"))
    parser.add_argument(
        "--antwoord",
        action="append",
        default=[],
        metavar="VRAAG=KEUZE",
        help=help_text("check_antwoord"),
    )
    parser.add_argument("--feiten", metavar="FEITEN.json", help=help_text("check_feiten"))
    add_today(parser)
    parser.add_argument("--json", action="store_true", help=help_text("check_json"))
    options = parser.parse_args(words)
    today = today_of(options.vandaag)
    if options.naam is None:
        checks = load_checks()
        put(_as_json(list_to_json(checks)) if options.json else "\n".join(_listed(checks)))
        return DONE
    check = load_check(options.naam)
    given = dict(_answer(text) for text in options.antwoord)
    know = _knowledge(options.feiten, today)
    state = walk(check, given, know)
    filler = Filler(app.messages(), amounts_on(today), know)
    put(
        _as_json(state_to_json(state, today, filler))
        if options.json
        else "\n".join(Page(filler).lines(state))
    )
    if state.niet_gebruikt:
        complain(Message("check.niet_gebruikt", {"vragen": state.niet_gebruikt}))
    return DONE


def _answer(text: str) -> tuple[str, str]:
    """Question and choice of `Q0=nee`. Raises InvoerFout."""
    question, equals, choice = text.partition("=")
    if not (question and equals and choice):
        raise InvoerFout("check.antwoord_vorm", antwoord=shown(text))
    return question, choice


def _knowledge(file: str | None, today: date) -> Knowledge | None:
    """What the facts of a file can answer; None without a file. Raises InvoerFout."""
    if file is None:
        return None
    return Knowledge(read_feiten(Path(file)), today, app.load_regelboek())


def _as_json(data: object) -> str:
    import msgspec

    return msgspec.json.format(msgspec.json.encode(data), indent=1).decode()


def _listed(checks: Iterable[Check]) -> Iterator[str]:
    yield app.messages().get("check.kop_lijst")
    yield ""
    for check in checks:
        yield f"  {check.id:<17} {check.titel}"
    yield ""
    yield app.messages().get("check.begin")


class Page:
    """Renders where somebody is in a check as lines of text."""

    def __init__(self, filler: Filler) -> None:
        self.filler = filler
        self.helpers = {line.id: line.naam for line in load_helplines()}

    def lines(self, state: Stand) -> Iterator[str]:
        """All lines, without line ends."""
        yield from _wrap(state.check.titel)
        for warning in state.waarschuwingen:
            yield ""
            yield from _wrap(self._say("check.let_op", titel=warning.titel))
            yield from _wrap(" ".join(self.filler.told(warning.tekst)), "  ")
        yield from self._so_far(state)
        if state.vraag is not None:
            yield from self._question(state.vraag)
            yield ""
            after = state.nog[1] - 1
            yield self._say("check.nog", aantal=after) if after else self._say("check.laatste")
        for outcome in (*state.uitkomsten, *state.eerder):
            yield from self._outcome(outcome)
        if state.vraag is None:
            yield from self._end(state)
        if state.aanvullingen:
            told = [" ".join(self.filler.told(entry.tekst)) for entry in state.aanvullingen]
            yield from self._points("check.ook_nog", told)
        if state.vervolg is not None:
            yield ""
            yield self._say("check.verder")
            yield from self._question(state.vervolg)
        yield ""
        yield self._say("check.gecontroleerd", dag=state.check.gecontroleerd)

    def _so_far(self, state: Stand) -> Iterator[str]:
        told = [
            self._say("check.uit_gegevens", zin=sentence) if answer.bron == "feiten" else sentence
            for answer, sentence in zip(
                state.redenen, reasons(state.redenen, self.filler), strict=True
            )
        ]
        yield from self._points("check.tot_nu_toe", told)

    def _question(self, question: Vraag) -> Iterator[str]:
        yield ""
        yield from _wrap(self._say("check.vraag", vraag=question.id, tekst=question.tekst))
        yield from _wrap(question.uitleg, "  ")
        yield ""
        yield self._say("check.kies")
        wide = max(len(choice.id) for choice in question.keuzes)
        for choice in question.keuzes:
            head = f"--antwoord {question.id}={choice.id:<{wide}}"
            yield from _wrap(choice.tekst, "  ", f"{head}  ")

    def _outcome(self, outcome: Uitkomst) -> Iterator[str]:
        yield ""
        yield from _wrap(outcome.zwaar)
        yield from _wrap(outcome.titel)
        for sentence in self.filler.told(outcome.tekst):
            yield from _wrap(sentence, "  ")
        yield from self._points("check.doe_vandaag", self.filler.told(outcome.doe_vandaag))
        yield from self._points("check.betekent", self.filler.told(outcome.betekent))
        for part in outcome.onderdelen:
            yield ""
            yield part.kop
            for sentence in self.filler.told(part.tekst):
                yield from _wrap(sentence, "  ")
        if outcome.hulp:
            yield ""
            told = tuple(self.helpers[id] for id in outcome.hulp)
            yield from _wrap(self._say("check.hulp", namen=told))
        sources = [self.filler.messages.word(source_named(source)) for source in outcome.bronnen]
        yield from self._points("check.bronnen", sources)

    def _end(self, state: Stand) -> Iterator[str]:
        """What speaks for and against, and what somebody did not know."""
        yield from self._points("check.voor", reasons(state.voor, self.filler))
        yield from self._points("check.tegen", reasons(state.tegen, self.filler))
        missing = [
            self._say(
                "check.vraag_na", tekst=entry.tekst, wie=tuple(map(self._who, entry.vraag_na_bij))
            )
            for entry in state.ontbreekt
        ]
        yield from self._points("check.ontbreekt", missing)

    def _points(self, head: str, sentences: Iterable[str]) -> Iterator[str]:
        """Sentences as a list under a heading; nothing where there are none."""
        told = list(sentences)
        if told:
            yield ""
            yield self._say(head)
        for sentence in told:
            yield from _wrap(sentence, "  ", "- ")

    def _who(self, who: str) -> Message | str:
        return self.helpers.get(who) or Message(f"wie.{who}")

    def _say(self, id: str, **values: Value) -> str:
        return self.filler.messages.say(Message(id, values))


def _wrap(text: str, indent: str = "", bullet: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent + bullet,
        subsequent_indent=indent + " " * len(bullet),
        break_on_hyphens=False,
    )
