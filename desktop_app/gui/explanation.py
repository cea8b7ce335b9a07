"""What the card says about a moment or a period, as plain text; no widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.gui.sections import Explanation, Section
from desktop_app.map.words import title_in_full
from desktop_app.text.dates import long_date
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron, Herleiding, Mijlpaal, Periode, Traject

FIRST_SOURCES = 2


class Explainer(QObject):
    """Turns a moment or period into sections of text. All law comes from the traject."""

    def __init__(self, words: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def of_moment(self, milestone: Mijlpaal, traject: Traject) -> Explanation:
        """Everything about a milestone, the most wanted first."""
        say = self._words.get
        chips: list[tuple[str, str]] = [(say(f"wie.{who}"), who) for who in milestone.wie]
        chips.append((say(f"venster.laag.{milestone.laag}"), f"laag.{milestone.laag}"))
        days = self._days(milestone)
        left = [
            Section(None, self._state(milestone), strong=True),
            Section(None, (*days, *self._doubt(vague=milestone.vaag))),
            Section(None, (milestone.wat, milestone.waarom)),
            Section(self.tr("Dit kun je nu doen"), self._own_step(milestone, traject)),
        ]
        papers = self._papers(milestone.papieren, traject)
        right = [
            Section(self.tr("Waarom deze datum?"), self._steps(milestone.herleiding)),
            Section(self.tr("Bron"), self._sources(milestone.bronnen[:FIRST_SOURCES])),
        ]
        if milestone.vertrouwen == "laag":
            right.append(Section(None, (say("venster.vertrouwen.laag"),)))
        checked = say("venster.gecontroleerd", dag=milestone.gecontroleerd)
        more = [
            Section(self.tr("Papieren"), papers),
            Section(self.tr("Wanneer geldt dit?"), milestone.voorwaarden),
            Section(self.tr("Uitzonderingen"), milestone.uitzonderingen),
            Section(
                self.tr("Wat lees je elders?"), (milestone.elders,) if milestone.elders else ()
            ),
            self._all_sources(milestone.bronnen, checked),
        ]
        return Explanation(
            title_in_full(milestone), tuple(chips), _kept(left), _kept(right), _kept(more)
        )

    def of_period(self, period: Periode) -> Explanation:
        """Everything about a period: from when to when, under which conditions, and why."""
        say = self._words.get
        if period.tot_en_met is None:
            span = say("venster.periode_open", van=period.van)
        else:
            span = say("venster.periode", van=period.van, tot_en_met=period.tot_en_met)
        left = [
            Section(None, (span, *self._doubt(vague=period.vaag)), strong=True),
            Section(self.tr("Wanneer geldt dit?"), period.voorwaarden),
        ]
        right = [
            Section(self.tr("Waarom deze datum?"), self._steps(period.herleiding)),
            Section(self.tr("Bron"), self._sources(period.bronnen[:FIRST_SOURCES])),
        ]
        checked = say("venster.gecontroleerd", dag=period.gecontroleerd)
        more = [self._all_sources(period.bronnen, checked)]
        return Explanation(period.naam, (), _kept(left), _kept(right), _kept(more))

    def _state(self, milestone: Mijlpaal) -> tuple[str, ...]:
        say = self._words.get
        if milestone.gedaan_op is not None:
            return (say("venster.stand.gedaan_op", dag=milestone.gedaan_op),)
        if milestone.stand == "gedaan" and milestone.soort == "gebeurt":
            return (say("venster.stand.gebeurd"),)
        sentence = say(f"venster.stand.{milestone.stand}")
        if milestone.aan_zet is not None and milestone.stand != "open":
            sentence += " " + say(f"venster.aan_zet.{milestone.aan_zet}")
        return (sentence,)

    def _own_step(self, milestone: Mijlpaal, traject: Traject) -> tuple[str, ...]:
        """What the reader can do here, where it is one of the next steps."""
        steps = traject.volgende_stappen
        return tuple(step.tekst for step in steps if step.id == milestone.sleutel)

    def _days(self, milestone: Mijlpaal) -> tuple[str, ...]:
        """The safe day, the last day by law and our advice, each apart and named."""
        say, days = self._words.get, list[str]()
        last, law = milestone.uiterlijk, milestone.wettelijk_uiterlijk
        if milestone.vanaf is not None and milestone.vanaf != last:
            days.append(say("venster.dag.vanaf", dag=milestone.vanaf))
        if last is not None and milestone.soort == "gebeurt":
            days.append(say("venster.dag.op", dag=last))
        elif last is not None and law is not None and law != last:
            days.append(say("venster.dag.veilig", dag=last))
            days.append(say("venster.dag.wet", dag=law))
        elif last is not None:
            days.append(say("venster.dag.uiterlijk", dag=last))
        if milestone.advies is not None and milestone.advies != last:
            days.append(say("venster.dag.advies", dag=milestone.advies))
        if milestone.volgens_brief is not None:
            days.append(say("venster.dag.brief", dag=milestone.volgens_brief))
        expected = milestone.verwacht
        if expected.van is not None and expected.tot_en_met is not None:
            days.append(say("venster.dag.tussen", van=expected.van, tot_en_met=expected.tot_en_met))
        return tuple(days)

    def _doubt(self, *, vague: bool) -> tuple[str, ...]:
        return (self._words.get("venster.dag.ongeveer"),) if vague else ()

    def _steps(self, derivation: Herleiding) -> tuple[str, ...]:
        """Each step with the day it arrives at, unless its sentence names that day already."""
        steps: list[str] = []
        for number, step in enumerate(derivation, start=1):
            sentence = f"{number}. {self._words.say(step.tekst)}"
            if step.datum is not None:
                named = long_date(step.datum, self._words.names)
                if named not in sentence:
                    sentence += " " + self._words.get("venster.herleiding.dag", dag=step.datum)
            steps.append(sentence)
        return tuple(steps)

    def _sources(self, sources: tuple[Bron, ...]) -> tuple[str, ...]:
        return tuple(self._source(source) for source in sources)

    def _source(self, source: Bron) -> str:
        form = "lid" if source.lid and source.artikel else "artikel"
        text = source.wet
        if source.artikel:
            values = {"wet": source.wet, "artikel": source.artikel, "lid": source.lid}
            text = self._words.say(Message(f"venster.bron.{form}", values))
        return f"{text} ({self._words.get(f'venster.bron.soort.{source.soort}')})"

    def _all_sources(self, sources: tuple[Bron, ...], checked: str) -> Section:
        rest = self._sources(sources[FIRST_SOURCES:])
        name = self.tr("Meer bronnen") if rest else self.tr("Gecontroleerd")
        return Section(name, (*rest, checked))

    def _papers(self, papers: tuple[str, ...], traject: Traject) -> tuple[str, ...]:
        names = {document.id: document.naam for document in traject.documenten}
        return tuple(names.get(paper, paper) for paper in papers)


def _kept(sections: list[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.lines)
