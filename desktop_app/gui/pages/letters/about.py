"""What a letter is about, where that is something of the reader's own: a letter, a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast, get_args

from desktop_app.rights.letters_model import Ontvanger
from desktop_app.text.typed_dates import day_in_words

if TYPE_CHECKING:
    from desktop_app.dossier import Brief, Entry, Gesprek
    from desktop_app.gui.desk import Desk


class About(NamedTuple):
    """id: of the entry. role: who gets the letter, where the entry tells. values: by field.

    is_letter: it is a letter that was sent, and this one asks for an answer to it.
    """

    id: str
    role: Ontvanger | None
    values: dict[str, str]
    is_letter: bool


def about_of(desk: Desk, id: str) -> About | None:
    """What an entry tells for a letter about it; None for one that tells nothing."""
    entry = next((one for one in desk.entries("brief", "gesprek") if one.id == id), None)
    if entry is None:
        return None
    return _of_letter(desk, entry) if entry.kind == "brief" else _of_talk(desk, entry)


def _of_letter(desk: Desk, entry: Entry) -> About:
    told = cast("Brief", entry.payload)
    values = {"brief_onderwerp": told.onderwerp}
    if told.datum is not None:
        values["brief_datum"] = day_in_words(told.datum, desk.words)
    role = told.rol if told.rol in get_args(Ontvanger) else None
    return About(entry.id, cast("Ontvanger | None", role), values, is_letter=True)


def _of_talk(desk: Desk, entry: Entry) -> About:
    from desktop_app.gui.pages.talks.confirm import told_in
    from desktop_app.gui.pages.talks.content import agreements_in, talks_in

    (talk,) = talks_in([entry], cast("Gesprek", entry.payload).onderwerp)
    agreed = agreements_in(desk.entries("afspraak"), talk.id, desk.today)
    role, values = told_in(desk, talk, agreed)
    return About(entry.id, role, values, is_letter=False)
