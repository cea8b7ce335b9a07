"""Everything that can be shown: all pages of the registry, their states, and all dialogs.

New pages are in it by themselves. A dialog of ours has to be listed here, with the way to open it;
`test_every_page.py` sees to that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.gui.pages.registry import PAGES, Mode
from desktop_app.gui.window import MainWindow
from tests.gui import tour_letters, tour_order, tour_rights, tour_share, tour_talks, tour_track
from tests.gui.desks import sample

if TYPE_CHECKING:
    from desktop_app.dossier import Session

Opener = Callable[[MainWindow], object]


class Place(NamedTuple):
    """Something to look at.

    key: the item of the page that is gone to. open, close: what brings more into view, and away.
    dialog: class of the dialog that `open` shows, waiting until it is closed.
    smallest: it also has to fit in the smallest window with the largest text.
    alike: built of the same parts as another place; a few looks tell the same.
    """

    name: str
    mode: Mode
    page: str
    key: str = ""
    open: Opener | None = None
    close: Opener | None = None
    dialog: str = ""
    smallest: bool = True
    alike: bool = False


def _page(window: MainWindow) -> Any:
    return window.pages.current


# ---------------------------------------------------------------------- states of pages


def _warn(window: MainWindow) -> None:
    window.warn(window.desk.words.get("venster.opgeslagen"))


def _no_warning(window: MainWindow) -> None:
    window.put_away()


def _switch(window: MainWindow) -> None:
    """From map to list, and back."""
    _page(window)._switch()


def _attach(window: MainWindow) -> None:
    """A paper with a note and two files of the same name, of the page that is open."""
    import io

    from desktop_app.dossier import Document

    def attach(session: Session) -> None:
        paper = Document(
            titel="Medische informatie",
            soort="D09",
            volgens_stuk="Ik kan vier uur per dag werken.",
            volgens_mij="Na twee uur ben ik op.",
        )
        entry = session.add_entry(paper)
        for number in (1, 2):
            session.add_file(entry.id, io.BytesIO(b"x" * number), "brief_bedrijfsarts.pdf")

    window.desk.change(attach, "")
    _page(window).show_item("D09")


def _detach(window: MainWindow) -> None:
    assert window.desk.session is not None
    window.desk.session.undo()


def _in_file(window: MainWindow) -> Session:
    """The example as a file, with a copy and something in the bin."""
    from desktop_app.dossier import Notitie, Password, fresh_key

    cost = window.desk.services.surroundings().cost
    path = window.settings.path.parent.parent / "rondgang.spoor"
    path.unlink(missing_ok=True)
    session = window.desk.keep(path, fresh_key(Password("geheim"), cost))
    session.add_entry(Notitie(tekst="Gebeld over de opbouw van mijn uren"))
    session.keeping.make_copy()
    session.delete_entry(session.add_entry(Notitie(tekst="Een oude notitie")).id)
    return session


def _in_memory_again(window: MainWindow) -> None:
    window.desk.begin(sample("samira"))


def _file_with_more(window: MainWindow) -> None:
    _in_file(window)
    page = _page(window)
    for fold in (page.copies.fold, page.more, page.bin.fold):
        if not fold.is_open:
            fold.turn()
    page.copies.tell(window.desk.words.get("mijnbestand.kopie_goed"))


def _damaged(window: MainWindow) -> None:
    """A file that is none, with its copies unfolded beside it."""
    from desktop_app.dossier import Password, create_dossier

    around = window.desk.services.surroundings()
    path = window.settings.path.parent.parent / "stuk.spoor"
    path.unlink(missing_ok=True)
    create_dossier(path, Password("geheim"), around).close()
    path.write_bytes(b"stuk")
    window.settings.set("recente_dossiers", [{"pad": str(path), "dag": "2026-11-20"}])
    window.go("openen", str(path))
    _page(window).restore.link.click()


def _track_plays(window: MainWindow) -> None:
    """A dossier whose second track has moved up to the bar."""
    window.desk.begin(sample("ingrid-loonsanctie"))


QUESTION_STATES = tuple(
    Place(f"vragen-{key}", "open", "vragen", key)
    for key in ("plek", "contract", "onderbrekingen", "gedaan", "naam", "bewaren")
)
FACT_STATES = tuple(
    Place(f"gegevens-{key.partition('[')[0]}", "open", "gegevens", key)
    for key in (
        "eerste_ziektedag", "werkhervatting[0].van", "contract", "vangnet", "zwangerschap",
        "besluiten", "gedaan", "mensen",
    )
)  # fmt: skip
STATES: tuple[Place, ...] = (
    *tour_rights.states(Place),
    *tour_order.states(Place),
    *tour_share.states(Place),
    *QUESTION_STATES,
    *FACT_STATES,
    Place("vandaag-melding", "open", "vandaag", open=_warn, close=_no_warning, smallest=False),
    Place("tijdlijn-lijst", "open", "tijdlijn", open=_switch, close=_switch),
    Place("tijdlijn-gedaan", "open", "tijdlijn", "probleemanalyse"),
    Place("tijdlijn-wia", "open", "tijdlijn", "wia_aanvraag"),
    Place(
        "meer-zonder-spoor2",
        "open",
        "meer",
        open=_track_plays,
        close=_in_memory_again,
        alike=True,
    ),
    Place("bestand-meer", "open", "bestand", open=_file_with_more, close=_in_memory_again),
    Place("openen-kopieen", "begin", "openen", open=_damaged),
    Place(
        "gesprekken-lijst",
        "open",
        "gesprekken",
        open=tour_talks.talk_list,
        close=tour_talks.no_talk,
    ),
    Place("gesprekken-gevraagd", "open", "gesprekken", "G08", alike=True),
    Place(
        "gesprekken-komt",
        "open",
        "gesprekken",
        open=tour_talks.talk_to_come,
        close=tour_talks.no_talk,
    ),
    Place(
        "gesprekken-geweest",
        "open",
        "gesprekken",
        open=tour_talks.talk_held,
        close=tour_talks.no_talk,
    ),
    *tour_track.states(Place),
    *tour_letters.states(Place),
    Place("documenten-ontbreekt", "open", "documenten", "ontbreekt"),
    Place("documenten-bestanden", "open", "documenten", open=_attach, close=_detach),
)

# ---------------------------------------------------------------------- dialogs


def _keys(window: MainWindow) -> None:
    from desktop_app.gui.shell.keys_dialog import KeysDialog

    KeysDialog(window.theme, window).exec()


def _crash(window: MainWindow) -> None:
    from desktop_app.gui.shell.crash_dialog import CrashDialog
    from desktop_app.gui.shell.crash_report import report_of

    CrashDialog(window.theme, report_of(ValueError("proef")), kept=True, parent=window).exec()


def _keep(window: MainWindow) -> None:
    from desktop_app.gui.pages.start.keep import KeepDialog

    KeepDialog(window.context, window).exec()


def _leave(window: MainWindow) -> None:
    from desktop_app.gui.pages.start.keep import LeaveDialog

    LeaveDialog(window.context, window).exec()


def _done(window: MainWindow) -> None:
    from desktop_app.gui.pages.timeline.done_dialog import DoneDialog

    traject = window.desk.traject
    assert traject is not None
    DoneDialog(window.context, traject.mijlpalen[-1], window).exec()


def _renew(window: MainWindow) -> None:
    from desktop_app.gui.pages.opening.renew import RenewDialog

    words = window.context.words
    RenewDialog(window.context, words.get("openen.nieuw_wachtwoord"), window).exec()


def _licences(window: MainWindow) -> None:
    from desktop_app.gui.pages.settings.about import LicencesDialog

    LicencesDialog(window.theme, window).exec()


def _days(window: MainWindow) -> None:
    from desktop_app.gui.pages.today.delays import ask_later

    ask_later(window.theme, window)


def _reminder(window: MainWindow) -> None:
    from desktop_app.gui.pages.today.reminders import ReminderDialog

    ReminderDialog(window.context, window).exec()


def _paper_day(window: MainWindow) -> None:
    from desktop_app.gui.pages.documents.dialogs import PaperDayDialog

    PaperDayDialog(window.context, "Plan van aanpak", "2026-03-30", window).exec()


def _notes(window: MainWindow) -> None:
    from desktop_app.gui.pages.documents.dialogs import NotesDialog

    NotesDialog(window.theme, "Plan van aanpak", "Vier uur.", "Twee uur.", window).exec()


def _risk(window: MainWindow) -> None:
    from desktop_app.gui.pages.documents.dialogs import RiskDialog

    sentence = window.desk.words.get("dossier.bijlage_gevaar")
    RiskDialog(window.theme, "brief.docm", sentence, "Open toch", window).exec()


def _own_paper(window: MainWindow) -> None:
    from desktop_app.gui.pages.documents.own_dialog import OwnPaperDialog

    OwnPaperDialog(window.context, window).exec()


def _which_paper(window: MainWindow) -> None:
    from desktop_app.gui.pages.documents.which_dialog import WhichPaperDialog

    papers = _page(window)._papers
    WhichPaperDialog(window.context, papers, "brief_arts.pdf", "D03", window).exec()


def _step(window: MainWindow) -> None:
    from desktop_app.gui.pages.facts.step_dialog import StepDialog

    StepDialog(window.context, window).exec()


def _sure(window: MainWindow) -> None:
    from desktop_app.gui.pages.file.ask import ask_sure

    lines = (window.desk.words.get("dossier.niemand_helpt"), "x/" * 60)
    ask_sure(window.theme, window, "Weet je het zeker?", lines, "Verwijder alles", "Annuleer")


def _sheet(window: MainWindow) -> None:
    from desktop_app.gui.pages.file.sheet_dialog import SheetAgainDialog

    _in_file(window)
    try:
        SheetAgainDialog(window.context, window, renew=True).exec()
    finally:
        _in_memory_again(window)


def _copy(window: MainWindow) -> None:
    from desktop_app.gui.pages.file.copy_dialog import CopyDialog

    copies = _in_file(window).keeping.copies()
    try:
        CopyDialog(window.context, copies[-1].path, window).exec()
    finally:
        _in_memory_again(window)


DIALOGS: tuple[Place, ...] = (
    *tour_rights.dialogs(Place),
    *tour_order.dialogs(Place),
    *tour_share.dialogs(Place),
    Place("dialoog-stap", "open", "gegevens", open=_step, dialog="StepDialog"),
    Place("dialoog-gesprek", "open", "gesprekken", open=tour_talks.plan_talk, dialog="PlanDialog"),
    Place(
        "dialoog-afspraken",
        "open",
        "gesprekken",
        open=tour_talks.agreements,
        dialog="AgreementsDialog",
    ),
    Place(
        "dialoog-gesprek-groot",
        "open",
        "gesprekken",
        open=tour_talks.meeting,
        dialog="MeetingDialog",
    ),
    Place("dialoog-toetsen", "open", "vandaag", open=_keys, dialog="KeysDialog"),
    Place("dialoog-fout", "open", "vandaag", open=_crash, dialog="CrashDialog"),
    Place("dialoog-bewaren", "open", "vandaag", open=_keep, dialog="KeepDialog"),
    Place("dialoog-sluiten", "open", "vandaag", open=_leave, dialog="LeaveDialog"),
    Place("dialoog-gebeurd", "open", "tijdlijn", open=_done, dialog="DoneDialog"),
    Place("dialoog-wachtwoord", "open", "vandaag", open=_renew, dialog="RenewDialog"),
    Place("dialoog-licenties", "open", "instellingen", open=_licences, dialog="LicencesDialog"),
    Place("dialoog-dagen", "open", "vandaag", open=_days, dialog="DaysDialog"),
    Place("dialoog-zeker", "open", "bestand", open=_sure, dialog="SureDialog"),
    Place("dialoog-blad", "open", "bestand", open=_sheet, dialog="SheetAgainDialog"),
    Place("dialoog-kopie", "open", "bestand", open=_copy, dialog="CopyDialog"),
    Place("dialoog-herinnering", "open", "vandaag", open=_reminder, dialog="ReminderDialog"),
    Place("dialoog-papierdag", "open", "documenten", open=_paper_day, dialog="PaperDayDialog"),
    Place("dialoog-notitie", "open", "documenten", open=_notes, dialog="NotesDialog"),
    Place("dialoog-gevaar", "open", "documenten", open=_risk, dialog="RiskDialog"),
    Place("dialoog-eigen-papier", "open", "documenten", open=_own_paper, dialog="OwnPaperDialog"),
    Place(
        "dialoog-welk-papier", "open", "documenten", open=_which_paper, dialog="WhichPaperDialog"
    ),
    *tour_track.dialogs(Place),
    *tour_letters.dialogs(Place),
)

PAGE_PLACES = tuple(
    Place(f"{entry.id}-{mode}", mode, entry.id) for entry in PAGES for mode in entry.modes
)
PLACES = tuple(
    sorted((*PAGE_PLACES, *STATES, *DIALOGS), key=lambda place: (place.mode, place.page))
)
"""Those of one page after each other, so that a walk makes each page once."""
