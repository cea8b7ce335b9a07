"""Where somebody was at the end of an earlier day, and what happened since. Text only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.gui.pages.today.content import passed_since
from desktop_app.map.words import title_in_full
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_exact
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.gui.settings import Settings

SETTING = "laatste_bezoek"
MOST_NEWS = 3
_HERE = "vandaag"


class Visit(NamedTuple):
    """A day, the page that was open last, and the item on it (empty for none)."""

    day: date
    page: str
    item: str

    @property
    def leads_elsewhere(self) -> bool:
        """Whether there is another page to go on with."""
        return self.page not in ("", _HERE)


def visit_before(settings: Settings, identity: str, today: date) -> Visit | None:
    """The last visit to a dossier, if that was on a day before today."""
    told = settings.get(SETTING).get(identity)
    if not isinstance(told, dict):
        return None
    day, page, item = (told.get(name) for name in ("dag", "pagina", "bij"))
    if not (isinstance(day, str) and isinstance(page, str) and isinstance(item, str)):
        return None
    try:
        visit = Visit(parse_exact(day), page, item)
    except ValueError:
        return None
    return visit if visit.day < today else None


def return_words(visit: Visit, traject: Traject, words: Messages) -> str:
    """When somebody was here, what they looked at, and which days passed since."""
    said = [words.get("vandaag.was", dag=visit.day)]
    seen = traject.milestones_by_key.get(visit.item)
    if seen is not None:
        said.append(words.get("vandaag.bekeek", naam=title_in_full(seen)))
    news = passed_since(traject, visit.day, MOST_NEWS)
    if news:
        said.append(words.get("vandaag.sindsdien", namen=news, aantal=len(news)))
    return " ".join(said)
