"""The command `spoorboekje agenda`: what has a day, as a file for the agenda."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import app
from desktop_app.cli_source import (
    add_file_or_day,
    add_today,
    check_target,
    facts_of_day,
    read_case,
    today_of,
    told_path,
)
from desktop_app.cli_words import DONE, complain, help_text
from desktop_app.text.message import Message
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import shown_path

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.export.content.material import Material


def run(words: list[str]) -> int:
    """Run the command with its words. Returns the exit code; raises InvoerFout."""
    from desktop_app.cli_parser import Parser

    parser = Parser(prog="spoorboekje agenda", description=help_text("agenda"))
    add_file_or_day(parser)
    parser.add_argument("--ics", required=True, metavar="UIT.ics", help=help_text("ics"))
    add_today(parser)
    parser.add_argument(
        "--volledige-titels", action="store_true", help=help_text("volledige_titels")
    )
    options = parser.parse_args(words)
    today, target = today_of(options.vandaag), Path(options.ics)
    check_target(target, told_path(options))
    material = _material(options, today)
    from desktop_app.export.calendar import write_calendar
    from desktop_app.export.calendar_plan import Choices, plan_calendar

    choices = Choices(full_titles=options.volledige_titels)
    plan = plan_calendar(material, app.load_regelboek(), choices=choices, words=app.messages())
    write_calendar(plan, target)
    complain(Message("cli.agenda_geschreven", {"bestand": shown_path(target)}))
    if choices.full_titles:
        complain(Message("cli.agenda_vol"))
    return DONE


def _material(options: Any, today: date) -> Material:
    path = told_path(options)
    if path is not None:
        return read_case(path, options.wachtwoord_bestand, today)
    from desktop_app.export.content.material import gathered

    facts = facts_of_day(options.eerste_ziektedag)
    rulebook = app.load_regelboek()
    return gathered(facts, compute_traject(facts, today, rulebook), rulebook)
