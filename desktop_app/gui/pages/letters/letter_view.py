"""One letter: what to look out for, its fields, its text, and the ways in which it can leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.dossier import Brief
from desktop_app.export.letter_text import as_text, mail_text
from desktop_app.export.safe_text import clean, one_line
from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import CardFold
from desktop_app.gui.pages.letters.fields_card import FieldsCard
from desktop_app.gui.pages.letters.leave_card import LeaveCard
from desktop_app.gui.pages.letters.leaving import Leaving, Way
from desktop_app.gui.pages.letters.paper_card import PaperCard
from desktop_app.gui.pages.letters.sent_card import SentCard
from desktop_app.gui.pages.letters.sent_fields import day_to_look
from desktop_app.gui.pages.letters.watch_card import WatchCard
from desktop_app.gui.pages.letters.words import role_name
from desktop_app.gui.pages.order.leads import articles
from desktop_app.gui.pages.order.parts import add_links, add_sources
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.talks.talk_head import Name
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import Columns, FlowLayout
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.sensitive import Found, sensitive_in

if TYPE_CHECKING:
    from desktop_app.dossier.payloads import SentBy
    from desktop_app.gui.pages.letters.writing import Writing
    from desktop_app.rights.letters_model import Ontvanger

PAUSE_MS = 2000
"""So long after the last change what was told is kept, also while the keyboard stays there."""
LONGEST = 500
_HOW: dict[str, tuple[SentBy, ...]] = {
    "mail_en_post": ("mail", "post"),
    "aangetekend_en_mail": ("aangetekend", "mail"),
    "post": ("post",),
}


class LetterView(QWidget):
    """Made for one letter; keeps what is told in the dossier by itself."""

    closed = Signal()
    sent = Signal(object)
    """The letter that was sent, as an entry of the dossier."""

    def __init__(self, context: Context, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.writing = writing
        self._left_so: frozenset[str] = frozenset()
        """Words that the person saw, and leaves as they are."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._build_widgets()
        self._assemble()
        self._connect()
        self._show()

    def _build_widgets(self) -> None:
        context, brief = self._context, self.writing.brief
        theme, kop = context.theme, brief.kop
        self.back_button = Button(theme, self.tr("Alle brieven"), icon="chevron-left")
        self._title = Name(theme, kop.titel, 1)
        self._when = Words(theme, kop.wanneer)
        self.watch = WatchCard(context, brief)
        self.fields = FieldsCard(context, brief)
        self.paper = PaperCard(context, brief)
        self.columns = Columns(theme, self)
        self.leave = LeaveCard(context)
        self.leaving = Leaving(context, brief, self)
        self.sent_card = SentCard(context, kop.herinnering_na_dagen)
        self.sent_card.hide()
        self.fold = CardFold(theme, self.tr("Waar staat dit?"), self.tr("Toon minder"))
        sources = (*(ground.bron for ground in kop.bronnen), *kop.achtergrond)
        add_sources(self.fold.column, context, sources, kop.gecontroleerd)
        add_links(self.fold.column, context, articles(kop.artikelen))
        self.help = Helpers(context, kop.hulp)
        if not kop.hulp:
            self.help.hide()

    def _assemble(self) -> None:
        gap = self._context.theme.space("gap")
        back = FlowLayout(gap)
        back.addWidget(self.back_button)
        self.columns.left.addWidget(self.fields)
        self.columns.right.addWidget(self.paper)
        for side in (self.columns.left, self.columns.right):
            side.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(back)
        for part in (
            self._title, self._when, self.watch, self.columns, self.leave, self.sent_card,
            self.fold, self.help,
        ):  # fmt: skip
            column.addWidget(part)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.fields.changed.connect(self._told)
        self.fields.role_chosen.connect(self._choose)
        self.paper.part_changed.connect(self._changed)
        self.paper.put_back_wanted.connect(self._put_back)
        self.leave.wanted.connect(self._leave)
        self.sent_card.sent.connect(self.sent)
        self.sent_card.put_off.connect(self._not_sent)
        self._timer.timeout.connect(self.commit)

    # ------------------------------------------------------------------ what the page asks

    def refresh(self) -> None:
        """The dossier changed; what is being typed stays."""
        if not self._timer.isActive():
            self.writing.read()
        self._show()

    def commit(self) -> None:
        """Keep what was told and is not kept yet."""
        if self._timer.isActive():
            self._timer.stop()
        self.writing.keep()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self.back_button

    # ------------------------------------------------------------------ what the person does

    def _told(self) -> None:
        self.writing.tell(self.fields.told())
        self._show()
        self._timer.start()

    def _choose(self, role: str) -> None:
        if role:
            self.writing.choose(cast("Ontvanger", role))
            self._show()
            self._timer.start()

    def _changed(self, part: str, text: str) -> None:
        self.writing.change(part, text)
        self._show()
        self._timer.start()

    def _put_back(self) -> None:
        self.writing.put_back()
        self._show()
        self.commit()

    def _leave(self, way: Way) -> None:
        self.commit()
        letter = self.writing.letter()
        if not self._may_leave():
            return
        if self.leaving.do(way, letter, self.writing.mail_address()):
            self.sent_card.ask(self._as_sent(way))

    def _not_sent(self) -> None:
        self.sent_card.hide()
        self.leave.buttons["kopie"].setFocus()

    # ------------------------------------------------------------------ inner workings

    def _show(self) -> None:
        writing = self.writing
        self.fields.show_values(writing.values(), writing.role)
        letter, by_hand = writing.letter(), bool(writing.draft.tekst)
        self.paper.show_letter(letter, writing.missing(), by_hand=by_hand)
        self.leave.show_found(self._found() if writing.for_employer else ())

    def _found(self) -> tuple[Found, ...]:
        """What does not belong in the letter, as far as the person did not leave it so."""
        text = as_text(self.writing.letter(), self._context.words)
        return tuple(one for one in sensitive_in(text) if one.text not in self._left_so)

    def _may_leave(self) -> bool:
        """Whether nothing in it keeps it here, or the person leaves it so."""
        found = self._found() if self.writing.for_employer else ()
        if not found:
            return True
        from desktop_app.gui.pages.letters.sensitive_dialog import SensitiveDialog

        dialog = SensitiveDialog(self._context, found, self.window())
        dialog.ask()
        if not dialog.left_so:
            self.paper.fields["tekst"].setFocus()
            return False
        self._left_so |= {one.text for one in found}
        self._show()
        return True

    def _as_sent(self, way: Way) -> Brief:
        """The letter as it goes into the dossier, before the person looked at it."""
        letter, kop = self.writing.letter(), self.writing.brief.kop
        words, today = self._context.words, self._context.desk.today.isoformat()
        copies = [role_name(role, words) for role in kop.kopie_aan] if letter.kopie else []
        named = [line for line in letter.aan if line.strip()]
        about = self.writing.about
        return Brief(
            brief=kop.id,
            datum=today,
            rol=self.writing.role,
            aan=one_line(", ".join(named), LONGEST),
            kopie=", ".join(copies),
            onderwerp=one_line(letter.onderwerp, LONGEST),
            tekst=clean(mail_text(letter)),
            hoe=("mail",) if way == "mail" else _HOW[kop.verzending],
            herinner_op=day_to_look(today, kop.herinnering_na_dagen),
            vorige=about.id if about is not None and about.is_letter else None,
        )
