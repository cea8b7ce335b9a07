"""The whole file, the WIA and the hours for the tour: with something in them, and a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.gui.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.dossier import Session

P = TypeVar("P")


def states(place: Callable[..., P]) -> tuple[P, ...]:
    """The pages unfolded, with heavy news, and with a form open."""
    return (
        place("na104-nieuws", "open", "na104", open=_decided, close=_not_decided),
        place("na104-gelezen", "open", "na104", open=_decided_and_read, close=_not_decided),
        place(
            "wiamap-open-alles", "open", "wiamap", open=_unfold_map, close=_detach, smallest=False
        ),
        place("opbouw-weken", "open", "opbouw", open=_hours, close=_no_hours),
        place("na104-vertel", "open", "na104", open=_tell_uwv, close=_tell_no_more),
        place("orde-open", "open", "orde", open=_unfold_order, close=_show_all_again),
    )


def dialogs(place: Callable[..., P]) -> tuple[P, ...]:
    """Leaving a finding out."""
    return (place("dialoog-weglaten", "open", "orde", open=_silence, dialog="SilenceDialog"),)


def _page(window: MainWindow) -> Any:
    return window.pages.current


def _detach(window: MainWindow) -> None:
    assert window.desk.session is not None
    window.desk.session.undo()


def _unfold_order(window: MainWindow) -> None:
    """Every finding unfolded, and one that was left out."""
    page = _page(window)
    first = next(iter(page.cards))
    told = {"reden": "later", "tekst": "Na de vakantie", "dag": "2026-11-20"}
    window.desk.change(lambda session: session.set_setting("orde_stil", {first: told}), "")
    for card in page.cards.values():
        card.open()
    assert page.left_out.fold is not None
    page.left_out.fold.turn()


def _show_all_again(window: MainWindow) -> None:
    window.desk.change(lambda session: session.set_setting("orde_stil", None), "")


def _decided(window: MainWindow) -> None:
    """A decision of UWV that is heavy news, closed; the form stays away."""
    event = {"soort": "wia_beslissing", "datum": "2026-11-10", "uitkomst": "geen_wia"}
    facts = {"gebeurtenissen": [event], "wia_aanvraag": "2026-08-03"}
    window.desk.change(lambda session: session.set_facts(facts), "")


def _decided_and_read(window: MainWindow) -> None:
    _decided(window)
    page = _page(window)
    page._open_path("geen_wia")
    page.more.fold.turn()


def _not_decided(window: MainWindow) -> None:
    _page(window)._read.clear()
    _detach(window)


def _unfold_map(window: MainWindow) -> None:
    """Everything that is folded, and an answer that is very long."""
    from desktop_app.dossier import Notitie

    page = _page(window)
    for card in page.prepare.values():
        if not card.fold.is_open:
            card.fold.turn()
    for fold in (page.plain.fold, page.medical.fold, page.check.fold, page._more):
        if fold is not None and not fold.is_open:
            fold.turn()
    about = "wia:verzekeringsarts:gewone-dag"
    answer = Notitie(tekst="Opgestaan om acht. " * 60, titel="Dag", onderwerp=about)
    window.desk.change(lambda session: session.add_entry(answer), "")


def _hours(window: MainWindow) -> None:
    """Weeks with everything in them, one being changed."""
    from desktop_app.dossier import Uren

    def add(session: Session) -> None:
        for day in ("2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19"):
            session.add_entry(
                Uren(
                    week=day,
                    afgesproken=720,
                    echt=630,
                    soort="arbeidstherapie",
                    tot="2026-10-18",
                    gevolg="merkbaar",
                    terugval_van=day,
                    toelichting="Na de middag ging het niet meer. " * 4,
                )
            )

    window.desk.change(add, "")
    page = _page(window)
    page.show_item(window.desk.entries("uren")[-1].id)


def _no_hours(window: MainWindow) -> None:
    _page(window).form.left.emit()
    _detach(window)


def _tell_uwv(window: MainWindow) -> None:
    page = _page(window)
    page.show_item("wia_beslissing")


def _tell_no_more(window: MainWindow) -> None:
    _page(window).form.done.emit()


def _silence(window: MainWindow) -> None:
    from desktop_app.gui.pages.order.content import order_of
    from desktop_app.gui.pages.order.silence_dialog import SilenceDialog

    order = order_of(window.desk)
    assert order is not None
    most = max(order.found, key=lambda one: len(one.onderwerpen))
    SilenceDialog(window.context, most, window).exec()
