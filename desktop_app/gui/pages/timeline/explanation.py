"""What the card says about a moment, a period or an own moment, as plain text; no widgets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop_app.gui.pages.timeline.attached import Attached
from desktop_app.gui.pages.timeline.sections import Explanation, Section
from desktop_app.map.own import OwnMoment
from desktop_app.map.row_words import kind_words, source_words, state_words
from desktop_app.map.rows import rows_of
from desktop_app.map.words import period_key, shown_state, title_in_full
from desktop_app.text.dates import long_date
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron, Document, Herleiding, Mijlpaal, Periode, Traject


class Explainer(QObject):
    """Turns a moment or period into sections of text. All law comes from the traject."""

    def __init__(self, words: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def of_moment(
        self, milestone: Mijlpaal, traject: Traject, kept: tuple[Attached, ...] = ()
    ) -> Explanation:
        """Everything about a milestone, the most wanted first; `kept`: what hangs on it."""
        say = self._words.get
        chips: list[tuple[str, str]] = [(say(f"wie.{who}"), who) for who in milestone.wie]
        chips.append((say(f"venster.laag.{milestone.laag}"), f"laag.{milestone.laag}"))
        days = self._days(milestone)
        left = [
            Section(None, (*days, *self._doubt(vague=milestone.vaag))),
            Section(None, (milestone.wat, milestone.waarom)),
            Section(self.tr("Dit kun je nu doen"), self._own_step(milestone, traject)),
            Section(self.tr("Bewaard bij deze stap"), tuple(item.words for item in kept)),
        ]
        right = [
            Section(self.tr("Waarom deze datum?"), self._steps(milestone.herleiding)),
            Section(self.tr("Papieren"), self._papers(milestone.papieren, traject)),
        ]
        if milestone.vertrouwen == "laag":
            right.append(Section(None, (say("venster.vertrouwen.laag"),)))
        more = [
            Section(self.tr("Wanneer geldt dit?"), milestone.voorwaarden),
            Section(self.tr("Uitzonderingen"), milestone.uitzonderingen),
            Section(
                self.tr("Wat lees je elders?"), (milestone.elders,) if milestone.elders else ()
            ),
            Section(self.tr("Alle bronnen"), self._all_sources(milestone.bronnen)),
        ]
        return Explanation(
            key=milestone.sleutel,
            title=title_in_full(milestone),
            chips=tuple(chips),
            state=self._state(milestone, traject),
            source=self._source_line(milestone.bronnen, milestone.gecontroleerd),
            left=_kept(left),
            right=_kept(right),
            more=_kept(more),
        )

    def of_period(self, period: Periode) -> Explanation:
        """Everything about a period: from when to when, under which conditions, and why."""
        say = self._words.get
        if period.tot_en_met is None:
            span = say("venster.periode_open", van=period.van)
        else:
            span = say("venster.periode", van=period.van, tot_en_met=period.tot_en_met)
        left = [
            Section(None, self._doubt(vague=period.vaag)),
            Section(self.tr("Wanneer geldt dit?"), period.voorwaarden),
        ]
        right = [Section(self.tr("Waarom deze datum?"), self._steps(period.herleiding))]
        more = [Section(self.tr("Alle bronnen"), self._all_sources(period.bronnen))]
        return Explanation(
            key=period_key(period),
            title=period.naam,
            state=span,
            source=self._source_line(period.bronnen, period.gecontroleerd),
            left=_kept(left),
            right=_kept(right),
            more=_kept(more),
        )

    def of_own(self, moment: OwnMoment, traject: Traject) -> Explanation:
        """A moment of the reader's own: when, and what it is."""
        (row,) = (row for row in rows_of(traject, (moment,)) if row.key == moment.key)
        say = self._words.get
        if moment.last is None:
            when = say("uitleg.eigen_dag", dag=moment.first)
        else:
            when = say("venster.periode", van=moment.first, tot_en_met=moment.last)
        return Explanation(
            key=moment.key,
            title=row.name,
            chips=((kind_words(row, self._words), "jij"),),
            state=when,
            left=_kept(
                [
                    Section(None, (moment.title,) if moment.title != row.name else ()),
                    Section(None, (state_words(row, self._words),)),
                    Section(None, self._doubt(vague=moment.vague)),
                ]
            ),
        )

    def _state(self, milestone: Mijlpaal, traject: Traject) -> str:
        say = self._words.get
        if milestone.gedaan_op is not None and milestone.soort != "gebeurt":
            form = "venster.stand.gedaan_op" + ("_vaag" if milestone.gedaan_vaag else "")
            return say(form, dag=milestone.gedaan_op)
        if milestone.stand == "gedaan" and milestone.soort == "gebeurt":
            return say("venster.stand.gebeurd")
        sentence = say(f"venster.stand.{shown_state(milestone, traject.vandaag)}")
        if milestone.aan_zet is not None and milestone.stand != "open":
            sentence += " " + say(f"venster.aan_zet.{milestone.aan_zet}")
        return sentence

    def _own_step(self, milestone: Mijlpaal, traject: Traject) -> tuple[str, ...]:
        """What the reader can do here, where it is one of the next steps."""
        steps = traject.volgende_stappen
        return tuple(step.tekst for step in steps if step.id == milestone.sleutel)

    def _days(self, milestone: Mijlpaal) -> tuple[str, ...]:
        """The safe day, the last day by law and our advice, each apart and named."""
        about, days = "_vaag" if milestone.vaag else "", list[str]()

        def say(id: str, **values: date) -> str:
            return self._words.get(f"{id}{about}", **values)

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
            days.append(self._words.get("venster.dag.brief", dag=milestone.volgens_brief))
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

    def _source_line(self, sources: tuple[Bron, ...], checked: date) -> str:
        """The first source and the day it was checked: seen without opening anything."""
        day = self._words.get("venster.gecontroleerd", dag=checked)
        if not sources:
            return day
        return self._words.get("uitleg.bron", bron=self._source(sources[0]), gecontroleerd=day)

    def _all_sources(self, sources: tuple[Bron, ...]) -> tuple[str, ...]:
        """Every source, where there is more than the one in the head."""
        return tuple(self._source(source) for source in sources) if len(sources) > 1 else ()

    def _source(self, source: Bron) -> str:
        kind = self._words.get(f"bron.soort.{source.soort}")
        return f"{source_words(source, self._words)} ({kind})"

    def _papers(self, papers: tuple[str, ...], traject: Traject) -> tuple[str, ...]:
        """The papers of a moment, each with where it stands."""
        known = {document.id: document for document in traject.documenten}
        return tuple(self._paper(known[id]) if id in known else id for id in papers)

    def _paper(self, paper: Document) -> str:
        """A paper with its state, and its mark where it is medical."""
        stand = Message(f"papier.stand.{paper.stand}")
        line = self._words.get("papier.regel", naam=paper.naam, stand=stand)
        mark = self._words.get("papieren.medisch.ja") if paper.medisch == "ja" else ""
        return f"{line} ({mark})" if mark else line


def _kept(sections: list[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.lines)
