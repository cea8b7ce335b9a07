"""The map of the WIA as it stands: its papers, what is missing, and the points that were checked.

No widgets. What the reader says of a point goes before what the file shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from desktop_app.gui.picture import picture_of
from desktop_app.rights.guides.evaluate import evaluate
from desktop_app.rights.guides.judge import Mapregel, judge_map, missing
from desktop_app.rights.guides.wia import Padstap, Wiamap, load_map
from desktop_app.rights.personal import milestone_of
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk

SETTING = "wia_map"
CHECKED = "controle"
"""Under this name of the setting: by the id of a point whether it is in order."""
PREPARES = ("verzekeringsarts", "arbeidsdeskundige")


class MapView(Struct, frozen=True):
    """All that the page shows of the file.

    regels: every paper that may be needed here. klaar: ids of the points that are in order.
    uiterlijk: last day for the application; vaag: it is known only roughly. gedaan_op: when UWV
    had it. volgorde: what to do, in order, as far as it holds for the reader.
    """

    map: Wiamap
    regels: tuple[Mapregel, ...]
    ontbreekt: tuple[Mapregel, ...]
    klaar: tuple[str, ...]
    uiterlijk: date | None
    vaag: bool
    gedaan_op: date | None
    volgorde: tuple[Padstap, ...]

    @property
    def medical(self) -> tuple[Mapregel, ...]:
        """The papers that go in an envelope of their own."""
        return tuple(line for line in self.regels if line.papier.weg == "medisch")

    @property
    def plain(self) -> tuple[Mapregel, ...]:
        """All others."""
        return tuple(line for line in self.regels if line.papier.weg != "medisch")


def map_of(desk: Desk) -> MapView | None:
    """The map for the file that is open; None while there is no traject."""
    picture, traject = picture_of(desk), desk.traject
    if picture is None or traject is None:
        return None
    told, lines = load_map(), judge_map(picture, load_map())
    said = checked_in(desk)
    done = [
        point.id
        for point in told.controle
        if said.get(
            point.id, point.goed_als is not None and evaluate(point.goed_als, picture) is not None
        )
    ]
    apply = milestone_of("wia_aanvraag", traject)
    return MapView(
        map=told,
        regels=tuple(line for line in lines if line.stand != "niet_nodig"),
        ontbreekt=missing(lines),
        klaar=tuple(done),
        uiterlijk=apply.uiterlijk if apply and apply.stand != "vervallen" else None,
        vaag=apply is not None and apply.vaag,
        gedaan_op=apply.gedaan_op if apply else None,
        volgorde=tuple(_steps(told, lines, traject)),
    )


def _steps(told: Wiamap, lines: tuple[Mapregel, ...], traject: Traject) -> Iterator[Padstap]:
    """The steps without those that lapsed together with the paper they are about."""
    not_needed = {line.papier.document for line in lines if line.stand == "niet_nodig"}
    for step in told.volgorde:
        moment = milestone_of(step.mijlpaal, traject) if step.mijlpaal else None
        lapsed = moment is not None and moment.stand == "vervallen"
        if not (lapsed and step.document in not_needed):
            yield step


def checked_in(desk: Desk) -> dict[str, bool]:
    """What the reader said of the points; anything odd is not read."""
    kept = desk.case_settings().get(SETTING)
    told = kept.get(CHECKED) if isinstance(kept, dict) else None
    if not isinstance(told, dict):
        return {}
    known = {point.id for point in load_map().controle}
    return {id: said for id, said in told.items() if id in known and isinstance(said, bool)}


def keep_checked(desk: Desk, shown: MapView, values: tuple[str, ...]) -> bool:
    """Keep the points whose state the reader changed."""
    said = checked_in(desk)
    for point in shown.map.controle:
        if (point.id in values) != (point.id in shown.klaar):
            said[point.id] = point.id in values
    return desk.change(lambda session: session.set_setting(SETTING, {CHECKED: said}))


# -- preparation ------------------------------------------------------------------------------


def subject_of(person: str, question: str) -> str:
    """How a note says which question it answers."""
    return f"wia:{person}:{question}"


def answers_in(desk: Desk) -> dict[str, tuple[str, str]]:
    """The answers that were kept, by what they are about: the entry and its text."""
    found: dict[str, tuple[str, str]] = {}
    for entry in desk.entries("notitie"):
        told: Any = entry.payload
        if told.onderwerp is not None and told.onderwerp.startswith("wia:"):
            found[told.onderwerp] = (entry.id, told.tekst)
    return found


def keep_answer(desk: Desk, person: str, question: str, title: str, text: str) -> bool:
    """Keep an answer, for nobody else's eyes; an empty one is taken away."""
    from desktop_app.dossier import Notitie

    about = subject_of(person, question)
    known = answers_in(desk).get(about)
    new = Notitie(tekst=text.strip(), titel=title, onderwerp=about, niveau="ik")
    if known is None:
        return not text.strip() or desk.change(lambda session: session.add_entry(new))
    id = known[0]
    if not text.strip():
        return desk.change(lambda session: session.delete_entry(id))
    return desk.change(lambda session: session.change_entry(id, new))
