"""Tweede spoor for the tour: its views with something in them, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.dossier import Activiteit, Sollicitatie, Uitkomst
from desktop_app.gui.window import MainWindow
from desktop_app.text.messages import load_messages

if TYPE_CHECKING:
    from desktop_app.dossier import Session

P = TypeVar("P")
VIEWS = ("activiteiten", "sollicitaties", "toets", "werk")


def states(place: Callable[..., P]) -> tuple[P, ...]:
    """Each view of the page, with a log that has something in it."""
    return (
        *(
            place(f"spoor2-{view}", "open", "spoor2", open=_filled(view), close=_emptied)
            for view in VIEWS
        ),
        place("spoor2-lijst", "open", "spoor2", open=_listed, close=_emptied),
        place("spoor2-stappen", "open", "spoor2", "weg:detachering"),
        place("spoor2-leeg", "open", "spoor2", "sollicitaties"),
        place("spoor2-uitleg", "open", "spoor2", open=_explained, close=_explained),
    )


def dialogs(place: Callable[..., P]) -> tuple[P, ...]:
    """The forms, the look at a table, and leaving a point out."""
    return tuple(
        place(f"dialoog-{name}", "open", "spoor2", open=opened, dialog=dialog)
        for name, opened, dialog in (
            ("activiteit", _activity, "ActivityDialog"),
            ("sollicitatie", _application, "ApplicationDialog"),
            ("tabel", _table, "ImportDialog"),
            ("punt-weg", _leave, "LeavePointDialog"),
        )
    )


def fill(session: Session) -> None:
    """Two of each."""
    session.add_entry(
        Activiteit(
            titel="Gesprek met mijn coach",
            soort="coaching",
            datum="2026-11-12",
            uren=1,
            minuten=30,
            met=("Anna",),
            resultaat="Mijn zoekprofiel is klaar.",
            papier="D12",
        )
    )
    session.add_entry(Activiteit(titel="Netwerken", datum="2026-12"))
    offer = session.add_entry(
        Sollicitatie(
            functie="Medewerker administratie",
            werkgever="Bibliotheek De Brug",
            uren=16,
            bron="Website",
            past="twijfel",
            stand="aanbod",
            datum="2026-10-01",
            reactie_op="2026-11-10",
        )
    )
    session.add_entry(
        Uitkomst(
            check="passend-factoren",
            uitkomsten=("U-TWIJFEL",),
            titel="Dit is een twijfelgeval",
            antwoorden=("A1=ja",),
            datum="2026-11-20",
            over=offer.id,
        )
    )
    session.add_entry(Sollicitatie(functie="Planner", stand="verstuurd", datum="2026-11-02"))


def _filled(view: str) -> Callable[[MainWindow], object]:
    def show(window: MainWindow) -> None:
        window.desk.change(fill, "")
        page: Any = window.pages.current
        page.show_item(view)
        if view == "sollicitaties":
            page.show_item(page.sections[view].view.rows[-1].key)

    return show


def _emptied(window: MainWindow) -> None:
    assert window.desk.session is not None
    window.desk.session.undo()
    page: Any = window.pages.current
    page.show_item("overzicht")


def _explained(window: MainWindow) -> None:
    """Who decides and who says when, unfolded; folded again."""
    page: Any = window.pages.current
    page.show_item("overzicht")
    page.sections["overzicht"].state.fold.turn()


def _listed(window: MainWindow) -> None:
    _filled("activiteiten")(window)
    page: Any = window.pages.current
    page.sections["activiteiten"].totals.look.segment("lijst").click()


def _activity(window: MainWindow) -> None:
    from desktop_app.gui.pages.track.activity_dialog import ActivityDialog

    ActivityDialog(window.context, None, new=True, parent=window).exec()


def _application(window: MainWindow) -> None:
    from desktop_app.gui.pages.track.application_dialog import ApplicationDialog

    ApplicationDialog(window.context, None, new=True, parent=window).exec()


def _table(window: MainWindow) -> None:
    from desktop_app.export.track_csv_read import read_track_csv
    from desktop_app.gui.pages.track.content import Track
    from desktop_app.gui.pages.track.import_dialog import ImportDialog

    track = Track(window.desk, window.context.words)
    rows = "".join(f"2-11-2026;Planner {number};16;Zwolle\n" for number in range(12))
    text = f"Datum;Functie;Uren per week;Plaats\n{rows}31-2-2026;Inpakker;veel;Zwolle\n"
    words = load_messages("nl")  # also where the window speaks twice as long
    found = read_track_csv(text.encode(), "lijst.csv", track.names, words, track.today)
    ImportDialog(window.context, "lijst.csv", found, window).exec()


def _leave(window: MainWindow) -> None:
    from desktop_app.gui.pages.track.silence_dialog import LeavePointDialog

    LeavePointDialog(window.context, "Begon het tweede spoor op tijd?", window).exec()
