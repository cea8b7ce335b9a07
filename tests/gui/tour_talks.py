"""States and dialogs of Gesprekken, for the walks over everything that can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.gui.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.dossier import Session


def _page(window: MainWindow) -> Any:
    return window.pages.current


def _talk(window: MainWindow, *, held: bool) -> None:
    """A first-year evaluation with everything filled in, of the page that is open."""
    from desktop_app.dossier import Afspraak, Contact, Gesprek

    def add(session: Session) -> None:
        session.add_entry(Contact(rol="werkgever", naam="Anna Jansen", telefoon="06 12345678"))
        talk = Gesprek(
            soort="G04",
            onderwerp="Eerstejaarsevaluatie",
            datum="2026-11-20" if held else "2027-01-04",
            tijd="10:00",
            met=("Anna Jansen",),
            stand="geweest" if held else "gepland",
            vragen=("Welk werk is bekeken?", "Komt er een onderzoek?", "Wat is het doel?", "Loon?"),
            boodschappen=("Ik stel graag zelf een bureau voor.",),
            afgesproken="Werkgever: stuurt het verslag voor 1 december",
        )
        entry = session.add_entry(talk)
        late = Afspraak(
            tekst="De functies op een rij zetten",
            wie="Anna Jansen",
            uiterlijk="2026-11-10",
            gesprek=entry.id,
        )
        session.add_entry(late)
        made.append(entry.id)

    made: list[str] = []
    window.desk.change(add, "")
    _page(window).show_item(made[0])


def talk_to_come(window: MainWindow) -> None:
    _talk(window, held=False)


def talk_held(window: MainWindow) -> None:
    _talk(window, held=True)
    talk = _page(window).talk
    for fold in (talk.after.fold, talk.prepared, talk.view.write, talk.advice.fold):
        if not fold.is_open:
            fold.turn()


def talk_list(window: MainWindow) -> None:
    _talk(window, held=True)
    _page(window).show_all()


def no_talk(window: MainWindow) -> None:
    _page(window).show_all()
    assert window.desk.session is not None
    window.desk.session.undo()


def plan_talk(window: MainWindow) -> None:
    from desktop_app.gui.pages.talks.plan_dialog import PlanDialog

    PlanDialog(window.context, window).exec()


def agreements(window: MainWindow) -> None:
    from desktop_app.gui.pages.talks.agree_dialog import AgreementsDialog
    from desktop_app.gui.pages.talks.split import Line

    lines = (Line("stuurt het verslag", "Anna", "2026-12-01"), Line("Ik maak een lijst", "ik"))
    AgreementsDialog(window.context, "Wie doet wat, en wanneer?", lines, "Bewaar", window).exec()


def meeting(window: MainWindow) -> None:
    from desktop_app.gui.pages.talks.large import MeetingDialog

    talk_to_come(window)
    talk = _page(window).talk.talk
    try:
        MeetingDialog(window.context, talk, window).exec()
    finally:
        no_talk(window)
