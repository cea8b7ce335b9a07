"""Every act on the pages about the way through the 104 weeks goes back as one, and comes again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.dossier import Activiteit, Afspraak, Gesprek, Sollicitatie, Uren, Visie
from desktop_app.export.track_csv import track_csv
from desktop_app.gui.pages.load.content import weeks_in
from desktop_app.gui.pages.load.page import LoadPage
from desktop_app.gui.pages.order.silenced import silence, silences_in
from desktop_app.gui.pages.track.content import Track
from desktop_app.gui.pages.wia.after_page import AfterPage
from desktop_app.gui.pages.wia.map_content import keep_answer
from desktop_app.gui.pages.wia.map_page import MapPage
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.talks import ANNA, HELD, add, click, open_talks, plan
from tests.gui.today import in_dialog
from tests.gui.track import open_track, view

Act = tuple[Callable[[MainWindow], Any], Callable[[Any], object]]
"""What has to be there, and what is done with it."""
LATE = Afspraak(tekst="Stuurt het verslag", wie="Anna Jansen", uiterlijk="2026-11-10")
JOB = Sollicitatie(functie="Planner", werkgever="Gemeente", datum="2026-11-02", stand="verstuurd")
DONE = Activiteit(titel="Intake", soort="intake", datum="2026-11-03", uren=1)
WEEK = Uren(week="2026-11-16", echt=600)


# ---------------------------------------------------------------------- conversations


def planned(window: MainWindow) -> Any:
    """A conversation to come, with something chosen, opened."""
    told = Gesprek(soort="G04", vragen=("Een?", "Twee?"), boodschappen=("Ik kom graag terug.",))
    return open_talks(window, add(window, ANNA, told)[1])


def was_held(window: MainWindow) -> Any:
    """A conversation that has been, with an agreement and a view of an earlier day, opened."""
    told = Gesprek(soort="G04", stand="geweest", datum=HELD, met=("Anna Jansen",), afgesproken="x")
    id = add(window, told)[0]
    add(
        window,
        msgspec.structs.replace(LATE, gesprek=id),
        Visie(datum="2026-11-20", soort="G04", gesprek=id, vragen=("x",), antwoorden=("y",)),
    )
    return open_talks(window, id)


def write(page: Any, field: Any, text: str) -> None:
    """Type something and leave the field."""
    field.setText(text)
    page.talk.commit()


def agree(button: Any) -> None:
    """Fill in the dialog for an agreement and keep it."""

    def tell(dialog: QDialog) -> None:
        fields = dialog.fields[0]  # type: ignore[attr-defined]
        fields.text.setText("Belt op dinsdag")
        dialog.main_button.click()  # type: ignore[attr-defined]

    in_dialog(tell, button.click)


def row(page: Any) -> Any:
    """The agreement of the conversation."""
    return next(iter(page.talk.agreed.rows.values()))


TALKS: dict[str, Act] = {
    "taking over a proposal": (
        open_talks,
        lambda page: click(next(iter(page.overview.proposed.rows.values())).action),
    ),
    "planning": (open_talks, lambda page: plan(page, "G04", "4 januari")),
    "writing at once": (open_talks, lambda page: click(page.overview.write_button)),
    "a question": (planned, lambda page: click(next(iter(page.talk.questions.offers.values())))),
    "a question less": (planned, lambda page: click(page.talk.questions.chosen[0].button("drop"))),
    "another order": (planned, lambda page: click(page.talk.questions.chosen[1].button("up"))),
    "a message": (planned, lambda page: click(next(iter(page.talk.messages.offers.values())))),
    "who comes along": (planned, lambda page: write(page, page.talk.bring.along, "mijn zus")),
    "what to leave unsaid": (planned, lambda page: write(page, page.talk.silence.own, "privé")),
    "it was held": (planned, lambda page: click(page.talk.head.held_button)),
    "not held after all": (was_held, lambda page: click(page.talk.head.again_button)),
    "removing": (was_held, lambda page: click(page.talk.head.remove_button)),
    "another day": (was_held, lambda page: write(page, page.talk.after.day.edit, "19-11-2026")),
    "with whom": (was_held, lambda page: write(page, page.talk.after.who.edit, "Bea Smit")),
    "what was agreed": (was_held, lambda page: write(page, page.talk.after.agreed, "Meer thuis")),
    "own report": (
        was_held,
        lambda page: write(page, page.talk.after.texts["verslag"].field, "Lang"),
    ),
    "the next day": (was_held, lambda page: write(page, page.talk.after.next.edit, "4-1-2027")),
    "splitting": (was_held, lambda page: agree(page.talk.after.split_button)),
    "one agreement more": (was_held, lambda page: agree(page.talk.agreed.add_button)),
    "another agreement": (was_held, lambda page: agree(row(page).buttons["change"])),
    "an agreement done": (was_held, lambda page: click(row(page).buttons["done"])),
    "an agreement less": (was_held, lambda page: click(row(page).buttons["remove"])),
    "a version of the own view": (
        was_held,
        lambda page: write(page, page.talk.view.fields[0], "Vier uur lukt"),
    ),
}

# ---------------------------------------------------------------------- the second track


def log(window: MainWindow, name: str) -> Any:
    """A log with an entry of each kind; the entry is selected."""
    add(window, DONE, JOB)
    return view(open_track(window, name), name)


def type_line(section: Any, text: str) -> None:
    """Quick entry."""
    section.head.quick.setText(text)
    section.head.submitted.emit()


def point(window: MainWindow) -> Any:
    """The test, at its first point."""
    section = view(open_track(window, "toets"), "toets")
    section.view.picked.emit(section.view.rows[0].key)
    return section


def give_reason(begin: Callable[[], object]) -> None:
    """Leave something out, with a reason."""

    def tell(dialog: QDialog) -> None:
        dialog.why.row("later").click()  # type: ignore[attr-defined]
        dialog.main_button.click()  # type: ignore[attr-defined]

    in_dialog(tell, begin)


def table(window: MainWindow, folder: Path) -> Callable[[], None]:
    """A table of two applications, brought in."""
    track = Track(window.desk, window.context.words)
    more = [msgspec.structs.replace(JOB, functie=name) for name in ("Kok", "Bakker")]
    path = folder / "in.csv"
    path.write_bytes(track_csv("sollicitatie", more, track.names, track.words))
    section = log(window, "sollicitaties")
    window.files.answers.append(path)

    def bring_in() -> None:
        in_dialog(lambda dialog: dialog.main_button.click(), section.tables.in_button.click)  # type: ignore[attr-defined]
        assert len(window.desk.entries("sollicitatie")) == 3

    return bring_in


TRACK: dict[str, Act] = {
    "an activity": (
        lambda w: log(w, "activiteiten"),
        lambda one: type_line(one, "Netwerken, 2 uur"),
    ),
    "an application": (
        lambda w: log(w, "sollicitaties"),
        lambda one: type_line(one, "Kok, 16 uur"),
    ),
    "another activity": (
        lambda w: log(w, "activiteiten"),
        lambda one: one.acts.change(
            one.view.selected_key, msgspec.structs.replace(DONE, resultaat="Plan")
        ),
    ),
    "an activity less": (
        lambda w: log(w, "activiteiten"),
        lambda one: one.view.removed.emit(one.view.selected_key),
    ),
    "an application less": (
        lambda w: log(w, "sollicitaties"),
        lambda one: one.view.removed.emit(one.view.selected_key),
    ),
    "another state": (
        lambda w: log(w, "sollicitaties"),
        lambda one: one.view.scored.emit(one.view.selected_key, "aanbod"),
    ),
    "whether it fits": (
        lambda w: log(w, "sollicitaties"),
        lambda one: one.card.judged.emit("twijfel"),
    ),
    "a part": (
        open_track,
        lambda page: view(page, "overzicht").view.scored.emit("intake", "klaar"),
    ),
    "an answer to the test": (point, lambda one: one.card.answered.emit("nee")),
    "a point left out": (point, lambda one: give_reason(one.card.silence_wanted.emit)),
}

# ---------------------------------------------------------------------- the other pages


def uwv(window: MainWindow, kind: str, outcome: str = "") -> Any:
    """What came of UWV, told in the form; its button."""
    window.go("na104", kind)
    page = window.page("na104")
    assert isinstance(page, AfterPage)
    page.form.day.edit.setText("10-11-2026")
    if outcome:
        page.form.outcome.set_value(outcome)
    return page.form.keep_button


def map_page(window: MainWindow) -> MapPage:
    """Mijn WIA-map."""
    window.go("wiamap", "")
    page = window.page("wiamap")
    assert isinstance(page, MapPage)
    return page


def prepared(window: MainWindow, before: str = "") -> Any:
    """The answers for the doctor of UWV, with one that was kept before."""
    if before:
        keep_answer(window.desk, "verzekeringsarts", "gewone-dag", "Dag", before)
    return map_page(window).prepare["verzekeringsarts"]


def answer(card: Any, text: str) -> None:
    """Type it and leave the field."""
    card.fields["gewone-dag"].field.setText(text)
    card.commit()


def hours(window: MainWindow, *, change: bool = False) -> Any:
    """A week, new or another, filled in; the button that keeps it."""
    id = add(window, WEEK)[0]
    window.go("opbouw", id if change else "")
    page = window.page("opbouw")
    assert isinstance(page, LoadPage)
    if not change:
        page.form.week.edit.setText("9-11-2026")
    page.form.real.setText("12")
    return page.form.keep_button


def hours_page(window: MainWindow) -> Any:
    """Opbouw, with a week in it."""
    add(window, WEEK)
    window.go("opbouw", "")
    return window.page("opbouw")


def order(window: MainWindow) -> Any:
    """Mijn dossier op orde, with a finding that was left out."""
    silence(window.desk, ("spoor2-plan",), "later", "", "")
    window.go("orde", "")
    return window.page("orde")


def silence_first(page: Any) -> None:
    """Leave the first finding out, with a reason."""
    id, card = next(iter(page.cards.items()))
    give_reason(lambda: card.silence_wanted.emit(id))


REST: dict[str, Act] = {
    "a decision": (lambda w: uwv(w, "wia_beslissing", "geen_wia"), click),
    "the application for WIA": (lambda w: uwv(w, "wia_aanvraag"), click),
    "a point of the map": (map_page, lambda page: page.check.changed.emit(("ziektedag",))),
    "an answer": (prepared, lambda card: answer(card, "Om elf lig ik weer.")),
    "another answer": (lambda w: prepared(w, "Om elf."), lambda card: answer(card, "Om tien.")),
    "an answer less": (lambda w: prepared(w, "Om elf."), lambda card: answer(card, "")),
    "a week": (hours, click),
    "another week": (lambda w: hours(w, change=True), click),
    "a week less": (
        hours_page,
        lambda page: page.weeks.remove_wanted.emit(weeks_in(page.context.desk)[0].id),
    ),
    "a finding left out": (order, silence_first),
    "a finding shown again": (
        order,
        lambda page: page.left_out.again_wanted.emit(next(iter(silences_in(page.context.desk)))),
    ),
}


@pytest.fixture
def running(make_window: WindowMaker) -> MainWindow:
    """The example in which the track runs, and UWV comes near."""
    return make_window(sample("ingrid-loonsanctie"))


@pytest.mark.parametrize("name", TALKS)
def test_in_a_conversation(window: MainWindow, name: str) -> None:
    prepare, act = TALKS[name]
    thing = prepare(window)
    goes_back_and_comes_again(window, lambda: act(thing))


@pytest.mark.parametrize("name", TRACK)
def test_in_the_second_track(running: MainWindow, name: str) -> None:
    prepare, act = TRACK[name]
    thing = prepare(running)
    goes_back_and_comes_again(running, lambda: act(thing))


def test_a_whole_table_at_once(running: MainWindow, tmp_path: Path) -> None:
    goes_back_and_comes_again(running, table(running, tmp_path))


@pytest.mark.parametrize("name", REST)
def test_around_the_wia_the_hours_and_the_file(running: MainWindow, name: str) -> None:
    prepare, act = REST[name]
    thing = prepare(running)
    goes_back_and_comes_again(running, lambda: act(thing))


def goes_back_and_comes_again(window: MainWindow, act: Callable[[], object]) -> None:
    """The act is one action of the dossier."""
    settle()
    before = kept(window)
    act()
    settle()
    after = kept(window)
    assert after != before
    window.desk.undo()
    settle()
    assert kept(window) == before
    window.desk.redo()
    settle()
    assert kept(window) == after


def kept(window: MainWindow) -> Any:
    """Facts, entries and settings as they would be written."""
    desk = window.desk
    entries = {one.id: msgspec.to_builtins(one.payload) for one in desk.entries()}
    return desk.facts_json(), entries, dict(desk.case_settings())
