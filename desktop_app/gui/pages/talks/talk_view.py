"""One conversation: prepare it, show it large, write it down, and what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.talks.advice import AdviceCard, PitfallCard
from desktop_app.gui.pages.talks.after import AfterCard
from desktop_app.gui.pages.talks.agreed import AgreedCard
from desktop_app.gui.pages.talks.aside import BringCard, SilenceCard, silences, things
from desktop_app.gui.pages.talks.confirm import LETTER, confirmation
from desktop_app.gui.pages.talks.content import (
    Talk,
    agreements_in,
    lines_in,
    parties,
    people_in,
    when_and_who,
)
from desktop_app.gui.pages.talks.picker import Picker, PickerWords
from desktop_app.gui.pages.talks.split import Line, split
from desktop_app.gui.pages.talks.talk_head import TalkHead
from desktop_app.gui.pages.talks.view_card import ViewCard
from desktop_app.gui.picture import picture_of
from desktop_app.gui.widgets.flow import Columns
from desktop_app.rights.letters import BLANK
from desktop_app.traject.errors import InvoerFout

if TYPE_CHECKING:
    from desktop_app.gui.pages.talks.acts import TalkActs
    from desktop_app.rights.guides.conversations import Vraag
    from desktop_app.rights.guides.words import Partij

MOST_QUESTIONS, MOST_MESSAGES, MARKED = 5, 3, 3


class TalkView(QWidget):
    """Everything about the conversation that `show_talk` was given."""

    closed = Signal()
    """Back to all conversations."""

    def __init__(self, context: Context, acts: TalkActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._acts = acts
        self.talk: Talk | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.head = TalkHead(theme, self)
        self.after = AfterCard(self.context, self._acts, self)
        self.agreed = AgreedCard(self.context, self)
        self.questions = Picker(theme, self._question_words(), most=MOST_QUESTIONS, marked=MARKED)
        self.messages = Picker(theme, self._message_words(), most=MOST_MESSAGES)
        self.silence = SilenceCard(theme)
        self.bring = BringCard(theme)
        self.pitfalls = PitfallCard(self.context, self)
        self.advice = AdviceCard(self.context, self)
        self.view = ViewCard(self.context, self._acts, self)
        self.columns = Columns(theme, self, shares=(3, 2))
        self.prepared = CardFold(
            theme, self.tr("Bekijk je voorbereiding"), self.tr("Verberg je voorbereiding")
        )

    def _question_words(self) -> PickerWords:
        return PickerWords(
            self.tr("Kies je vragen"),
            self.tr("Kies er niet meer dan vijf. De eerste drie zijn het belangrijkst."),
            self.tr("Eigen vraag"),
            self.tr("Voeg vraag toe"),
            self.tr("Je hebt al vijf vragen. Haal er eerst een weg."),
        )

    def _message_words(self) -> PickerWords:
        return PickerWords(
            self.tr("Kies wat je wilt zeggen"),
            self.tr("Kies er niet meer dan drie."),
            self.tr("Eigen zin"),
            self.tr("Voeg zin toe"),
            self.tr("Je hebt al drie zinnen. Haal er eerst een weg."),
        )

    def _assemble(self) -> None:
        gap = self.context.theme.space("gap")
        left: tuple[QWidget, ...] = (self.questions, self.messages)
        right: tuple[QWidget, ...] = (self.silence, self.bring, self.pitfalls)
        for side, cards in ((self.columns.left, left), (self.columns.right, right)):
            side.setSpacing(gap)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        self.prepared.column.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        for part in (self.head, self.after, self.agreed, self.prepared, self.view, self.advice):
            column.addWidget(part)

    def _connect(self) -> None:
        head = self.head
        head.back_wanted.connect(self.closed)
        head.large_wanted.connect(self.show_large)
        head.card_wanted.connect(self._make_card)
        head.held_wanted.connect(self._hold)
        head.change_wanted.connect(self._change)
        head.again_wanted.connect(self._plan_again)
        head.remove_wanted.connect(self._remove)
        self.questions.picked.connect(lambda lines: self._keep(vragen=lines))
        self.messages.picked.connect(lambda lines: self._keep(boodschappen=lines))
        self.silence.kept.connect(lambda text: self._keep(niet_bespreken=_short(text)))
        self.bring.kept.connect(lambda text: self._keep(mee=" ".join(text.split())))
        self.bring.papers_wanted.connect(lambda key: self.context.go("documenten", key))
        self.after.split_wanted.connect(self._split)
        self.after.copy_wanted.connect(self.copy)
        self.after.letter_wanted.connect(self._write_letter)
        self.agreed.new_wanted.connect(self._new_agreement)
        self.agreed.change_wanted.connect(self._change_agreement)
        self.agreed.done_wanted.connect(lambda id, done: self._acts.mark_done(id, done=done))
        self.agreed.remove_wanted.connect(self._acts.remove_agreement)
        self.agreed.remind_wanted.connect(self._remind)

    def _make_card(self) -> None:
        """The card of this conversation, on the page that makes it."""
        self.commit()
        if self.talk is not None:
            self.context.go("delen", f"gesprekskaart:{self.talk.id}")

    # ------------------------------------------------------------------ what is shown

    def show_talk(self, talk: Talk) -> None:
        """Another conversation, or the same as it is now."""
        before = (self.talk.id, self.talk.held) if self.talk is not None else None
        if before is not None and before[0] != talk.id:
            self.commit()
            for text in (self.silence.text, self.bring.text):
                text.forget()
        self.talk = talk
        if before != (talk.id, talk.held):
            self._fold_prepared(held=talk.held)
        desk, words, kind = self.context.desk, self.context.words, talk.kind
        people = people_in(desk.entries("contact"), words)
        due = talk.day is None or talk.day <= desk.today
        self.head.show_talk(talk, when_and_who(talk, words), due=due)
        self.after.setVisible(talk.held)
        self.after.show_talk(talk, people)
        agreements = agreements_in(desk.entries("afspraak"), talk.id, desk.today)
        self.agreed.setVisible(talk.held or bool(agreements))
        self.agreed.show_agreements(agreements)
        asked = [(one.tekst, self._why(one)) for one in kind.vragen] if kind else []
        self.questions.show_lines(talk.told.vragen, asked)
        said = [(text, "") for text in kind.boodschappen] if kind else []
        self.messages.show_lines(talk.told.boodschappen, said)
        unsaid = silences(parties(talk, people), kind, self._party_names())
        self.silence.show_silences(unsaid, talk.told.niet_bespreken)
        self.bring.show_things(tuple(things(kind, picture_of(desk))), talk.told)
        self.pitfalls.show_kind(kind)
        self.advice.show_kind(kind)
        self.view.show_talk(talk)

    def _why(self, question: Vraag) -> str:
        """Why to ask it; and to whom, where more than one sits at the table."""
        if question.aan is None:
            return question.waarom
        who = self._party_names()[question.aan]
        return self.tr("Voor {wie}. {waarom}").format(wie=who, waarom=question.waarom)

    def _fold_prepared(self, *, held: bool) -> None:
        """What was prepared is in the way once the conversation has been."""
        if self.prepared.is_open == held:
            self.prepared.turn()
        self.prepared.button.setVisible(held)

    def _party_names(self) -> dict[Partij, str]:
        return {
            "werkgever": self.tr("je werkgever"),
            "casemanager": self.tr("de casemanager"),
            "bedrijfsarts": self.tr("de bedrijfsarts"),
            "arbeidsdeskundige": self.tr("de arbeidsdeskundige"),
            "bureau": self.tr("het bureau"),
            "nieuwe_werkgever": self.tr("de nieuwe werkgever"),
            "uwv_arts": self.tr("de arts van UWV"),
            "uwv_arbeidsdeskundige": self.tr("de arbeidsdeskundige van UWV"),
        }

    def commit(self) -> None:
        """Keep what was typed and is not kept yet."""
        self.after.commit()
        self.view.commit()
        for text in (self.silence.text, self.bring.text):
            text.commit()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins: at what was agreed, else at the way back."""
        if self.talk is not None and self.talk.held:
            return self.after.agreed
        return self.head.back_button

    # ------------------------------------------------------------------ what the person does

    def _keep(self, **fields: Any) -> None:
        if self.talk is not None:
            self._acts.change(self.talk.id, **fields)

    def _hold(self) -> None:
        if self.talk is not None and self._acts.hold(self.talk):
            QTimer.singleShot(0, self, self.after.agreed.setFocus)

    def _plan_again(self) -> None:
        if self.talk is not None:
            self._acts.plan_again(self.talk)

    def _remove(self) -> None:
        talk = self.talk
        if talk is not None and self._acts.remove(talk.id):
            self.closed.emit()

    def _change(self) -> None:
        from desktop_app.gui.pages.talks.plan_dialog import PlanDialog

        if self.talk is None:
            return
        self.commit()
        dialog = PlanDialog(self.context, self.window(), talk=self.talk)
        if dialog.ask():
            told = dialog.payload()
            self._keep(
                soort=told.soort, onderwerp=told.onderwerp, datum=told.datum, tijd=told.tijd,
                met=told.met, plaats=told.plaats,
            )  # fmt: skip

    def show_large(self) -> None:
        """The meeting view, until it is closed."""
        from desktop_app.gui.pages.talks.large import MeetingDialog

        if self.talk is not None:
            self.commit()
            MeetingDialog(self.context, self.talk, self.window()).ask()

    def _write_letter(self) -> None:
        """The same confirmation as a letter."""
        self.commit()
        if self.talk is not None:
            self.context.go("brieven", f"{LETTER}:{self.talk.id}")

    def copy(self) -> None:
        """The confirmation on the clipboard, as plain text."""
        self.commit()
        talk, desk = self.talk, self.context.desk
        if talk is None:
            return
        agreements = agreements_in(desk.entries("afspraak"), talk.id, desk.today)
        try:
            text = confirmation(desk, talk, agreements)
        except InvoerFout as refusal:
            desk.refused.emit(self.context.words.say(refusal.message))
            return
        QGuiApplication.clipboard().setText(text)
        said = self.tr("De bevestiging is gekopieerd. Plak haar in je mail.")
        if BLANK in text:
            said = self.tr("De bevestiging is gekopieerd. Vul zelf nog in waar {leeg} staat.")
        self.after.tell(said.format(leeg=BLANK))

    # ------------------------------------------------------------------ agreements

    def _split(self) -> None:
        self.after.commit()
        talk = self.talk
        if talk is None or not self.after.may_split():
            return
        today, words = self.context.desk.today, self.context.words
        lines = split(talk.told.afgesproken, talk.told.met, today, words)
        found = self._ask(self.tr("Wie doet wat, en wanneer?"), lines)
        if found:
            self._acts.agree(talk, found, split=True)

    def _new_agreement(self) -> None:
        found = self._ask(self.tr("Voeg een afspraak toe"), (Line(""),))
        if found and self.talk is not None:
            self._acts.agree(self.talk, found, split=False)

    def _change_agreement(self, id: str) -> None:
        desk, talk = self.context.desk, self.talk
        if talk is None:
            return
        known = agreements_in(desk.entries("afspraak"), talk.id, desk.today)
        told = next((one.told for one in known if one.id == id), None)
        if told is not None:
            line = Line(told.tekst, told.wie, told.uiterlijk)
            found = self._ask(self.tr("Verander deze afspraak"), (line,))
            if found:
                self._acts.change_agreement(id, found[0])

    def _remind(self, id: str) -> None:
        """The reminder on the clipboard, as plain text."""
        from desktop_app.gui.pages.talks.reminder import reminder

        desk, talk = self.context.desk, self.talk
        if talk is None:
            return
        try:
            known = agreements_in(desk.entries("afspraak"), talk.id, desk.today)
            one = next((one for one in known if one.id == id), None)
            text = reminder(desk, talk, one) if one is not None else ""
        except InvoerFout as refusal:
            desk.refused.emit(self.context.words.say(refusal.message))
            return
        if text:
            QGuiApplication.clipboard().setText(text)
            said = self.tr("De herinnering is gekopieerd. Plak haar in je mail.")
            if BLANK in text:
                said = self.tr("De herinnering is gekopieerd. Vul zelf nog in waar {leeg} staat.")
            desk.said.emit(said.format(leeg=BLANK))

    def _ask(self, title: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        from desktop_app.gui.pages.talks.agree_dialog import AgreementsDialog

        action = self.tr("Bewaar afspraken") if len(lines) > 1 else self.tr("Bewaar afspraak")
        dialog = AgreementsDialog(self.context, title, lines, action, self.window())
        return dialog.lines() if dialog.ask() else ()


def _short(text: str) -> tuple[str, ...]:
    """Lines of a text, none longer than a line of the dossier."""
    return tuple(line[:500] for line in lines_in(text)[:100])
