"""Which pages there are, and how each is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page

Mode = Literal["begin", "open", "locked"]
"""Before a dossier is open, with one, and while it is locked."""
Group = Literal["traject", "eigen"]
"""The groups under Meer: about the way through the 104 weeks, and about one's own data."""


class PageEntry(NamedTuple):
    """A page: its id, its icon, how to make it, and when it may be opened.

    in_bar: where in the side bar it stands (`plays`: at the top while it plays or comes near, else
    under Meer); None for pages that stand under Meer or that one comes to in another way.
    under: its group under Meer; None when it is not there.
    """

    id: str
    icon: str
    make: Callable[[Context], Page]
    modes: tuple[Mode, ...]
    in_bar: Literal["top", "plays", "bottom"] | None = None
    under: Group | None = None


def _today(context: Context) -> Page:
    from desktop_app.gui.pages.today.page import TodayPage

    return TodayPage(context)


def _timeline(context: Context) -> Page:
    from desktop_app.gui.pages.timeline.page import TimelinePage

    return TimelinePage(context)


def _answers(context: Context) -> Page:
    from desktop_app.gui.pages.answers.page import AnswersPage

    return AnswersPage(context)


def _rights(context: Context) -> Page:
    from desktop_app.gui.pages.rights.page import RightsPage

    return RightsPage(context)


def _documents(context: Context) -> Page:
    from desktop_app.gui.pages.documents.page import DocumentsPage

    return DocumentsPage(context)


def _talks(context: Context) -> Page:
    from desktop_app.gui.pages.talks.page import TalksPage

    return TalksPage(context)


def _facts(context: Context) -> Page:
    from desktop_app.gui.pages.facts.page import FactsPage

    return FactsPage(context)


def _file(context: Context) -> Page:
    from desktop_app.gui.pages.file.page import FilePage

    return FilePage(context)


def _settings(context: Context) -> Page:
    from desktop_app.gui.pages.settings.page import SettingsPage

    return SettingsPage(context)


def _help(context: Context) -> Page:
    from desktop_app.gui.pages.help.page import HelpPage

    return HelpPage(context)


def _order(context: Context) -> Page:
    from desktop_app.gui.pages.order.page import OrderPage

    return OrderPage(context)


def _after(context: Context) -> Page:
    from desktop_app.gui.pages.wia.after_page import AfterPage

    return AfterPage(context)


def _track(context: Context) -> Page:
    from desktop_app.gui.pages.track.page import TrackPage

    return TrackPage(context)


def _wia_map(context: Context) -> Page:
    from desktop_app.gui.pages.wia.map_page import MapPage

    return MapPage(context)


def _load(context: Context) -> Page:
    from desktop_app.gui.pages.load.page import LoadPage

    return LoadPage(context)


def _more(context: Context) -> Page:
    from desktop_app.gui.pages.more.page import MorePage

    return MorePage(context)


def _letters(context: Context) -> Page:
    from desktop_app.gui.pages.letters.page import LettersPage

    return LettersPage(context)


def _share(context: Context) -> Page:
    from desktop_app.gui.pages.share.page import SharePage

    return SharePage(context)


def _begin(context: Context) -> Page:
    from desktop_app.gui.pages.start.begin import BeginPage

    return BeginPage(context)


def _questions(context: Context) -> Page:
    from desktop_app.gui.pages.start.page import QuestionsPage

    return QuestionsPage(context)


def _open(context: Context) -> Page:
    from desktop_app.gui.pages.opening.open_page import OpenPage

    return OpenPage(context)


def _locked(context: Context) -> Page:
    from desktop_app.gui.pages.opening.lock_page import LockPage

    return LockPage(context)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("vandaag", "sun", _today, ("open",), "top"),
    PageEntry("tijdlijn", "route", _timeline, ("open",), "top"),
    PageEntry("rechten", "scale", _rights, ("begin", "open", "locked"), "top"),
    PageEntry("documenten", "folder-check", _documents, ("open",), "top"),
    PageEntry("gesprekken", "messages-square", _talks, ("open",), "top"),
    PageEntry("spoor2", "signpost", _track, ("open",), "plays", "traject"),
    PageEntry("meer", "ellipsis", _more, ("open",), "top"),
    PageEntry("orde", "clipboard-check", _order, ("open",), under="traject"),
    PageEntry("opbouw", "chart-column", _load, ("open",), under="traject"),
    PageEntry("wiamap", "notebook-tabs", _wia_map, ("open",), under="traject"),
    PageEntry("na104", "flag", _after, ("open",), under="traject"),
    PageEntry("gegevens", "pencil", _facts, ("open",), under="eigen"),
    PageEntry("bestand", "save", _file, ("open",), under="eigen"),
    PageEntry("instellingen", "settings", _settings, ("open",), under="eigen"),
    PageEntry("begin", "train-front", _begin, ("begin",)),
    PageEntry("delen", "share-2", _share, ("open",), under="eigen"),
    PageEntry("brieven", "mail", _letters, ("open",), under="eigen"),
    PageEntry("antwoorden", "list", _answers, ("open",)),
    PageEntry("vragen", "train-front", _questions, ("begin", "open")),
    PageEntry("openen", "lock", _open, ("begin",)),
    PageEntry("slot", "lock", _locked, ("locked",)),
    PageEntry("hulp", "life-buoy", _help, ("begin", "open", "locked"), "bottom"),
)
BY_ID = {entry.id: entry for entry in PAGES}


def under_more(*, track_in_bar: bool) -> tuple[PageEntry, ...]:
    """The pages that stand under Meer now, in order.

    track_in_bar: the second track has an entry of its own in the bar, so not here.
    """
    return tuple(
        entry
        for entry in PAGES
        if entry.under is not None and not (track_in_bar and entry.in_bar == "plays")
    )
