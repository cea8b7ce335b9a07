"""States and dialogs of Mijn dossier op orde and Na 104 weken, for the walks."""

from __future__ import annotations

from typing import Any

from desktop_app.gui.window import MainWindow


def _page(window: MainWindow) -> Any:
    return window.pages.current


def unfold_order(window: MainWindow) -> None:
    """Every finding unfolded, and one that was left out."""
    page = _page(window)
    first = next(iter(page.cards))
    told = {"reden": "later", "tekst": "Na de vakantie", "dag": "2026-11-20"}
    window.desk.change(lambda session: session.set_setting("orde_stil", {first: told}), "")
    for card in page.cards.values():
        card.open()
    assert page.left_out.fold is not None
    page.left_out.fold.turn()


def show_all_again(window: MainWindow) -> None:
    window.desk.change(lambda session: session.set_setting("orde_stil", None), "")


def decided(window: MainWindow) -> None:
    """A decision of UWV that is heavy news, closed; the form stays away."""
    event = {"soort": "wia_beslissing", "datum": "2026-11-10", "uitkomst": "geen_wia"}
    facts = {"gebeurtenissen": [event], "wia_aanvraag": "2026-08-03"}
    window.desk.change(lambda session: session.set_facts(facts), "")


def decided_and_read(window: MainWindow) -> None:
    decided(window)
    page = _page(window)
    page._open_path("geen_wia")
    page.more.fold.turn()


def tell_uwv(window: MainWindow) -> None:
    page = _page(window)
    page.show_item("wia_beslissing")


def tell_no_more(window: MainWindow) -> None:
    _page(window).form.done.emit()


def silence(window: MainWindow) -> None:
    from desktop_app.gui.pages.order.content import order_of
    from desktop_app.gui.pages.order.silence_dialog import SilenceDialog

    order = order_of(window.desk)
    assert order is not None
    most = max(order.found, key=lambda one: len(one.onderwerpen))
    SilenceDialog(window.context, most, window).exec()


def unfold_map(window: MainWindow) -> None:
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
