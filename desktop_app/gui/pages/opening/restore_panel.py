"""A copy in the place of a dossier that does not open any more, or is gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.plain import copy_options
from desktop_app.gui.pages.opening.unlock import FormWords, UnlockForm
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.text.message import Message
from desktop_app.traject.errors import InvoerFout, shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Key, Session


class CopyForm(UnlockForm):
    """Asks for what opens the copy, puts it in place of the dossier, and opens that."""

    def __init__(
        self, context: Context, path: Path, copy: Path, *, neutral: bool, parent: QWidget
    ) -> None:
        self._place = path
        super().__init__(context, copy, neutral=neutral, parent=parent)

    def _own_words(self) -> FormWords:
        """The form of the dossier itself may stand above this one."""
        return FormWords(
            password=self.tr("Wachtwoord van de kopie"),
            code=self.tr("Herstelblad van de kopie"),
            open=self.tr("Zet deze kopie terug"),
            to_code=self.tr("Gebruik een herstelblad"),
            to_password=self.tr("Gebruik een wachtwoord"),
        )

    def _open(self, key: Key | None) -> None:
        self._set_busy(busy=False)
        try:
            session, old = restored(self.context, self, self._place, self._path, key)
        except InvoerFout as refusal:
            self._refuse(self.said(refusal.message))
            return
        self._take(session)
        say_where(self.context, old, neutral=self._neutral)


class RestorePanel(QWidget):
    """First a link; then the copies, and the password of the one that is chosen."""

    unlocked = Signal(bool)
    """The dossier is open again; True when a recovery code was used."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._path = Path()
        self._neutral = False
        self.choice: Choice | None = None
        self.form: CopyForm | None = None
        self._build_widgets()
        self._assemble()
        self._connect()
        self.hide()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.link = Link(theme, self.tr("Zet een reservekopie terug"))
        self._what = Words(theme, self.tr("Kies een kopie. Het oude bestand blijft bewaard."))
        self.plain_button = Button(
            theme, self.tr("Zet deze kopie terug"), main=True, icon="rotate-ccw"
        )
        self.problem = Words(theme, "", bold=True)

    def _assemble(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.context.theme.space("gap"))
        for widget in (self.link, self._what, self.plain_button, self.problem):
            self._column.addWidget(widget)

    def _connect(self) -> None:
        self.link.clicked.connect(self._unfold)
        self.plain_button.clicked.connect(self._put_back_plain)

    def offer(self, path: Path, *, neutral: bool) -> None:
        """Offer the copies that stand beside this file, if there are any."""
        from desktop_app.dossier import copies_of

        if self._path == path and not self.isHidden():
            return
        self.close_down()
        self._path, self._neutral = path, neutral
        self._copies = copies_of(path)
        self.setVisible(bool(self._copies))

    def close_down(self) -> None:
        """Forget it all and go out of sight."""
        self._drop_form()
        if self.choice is not None:
            self._column.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
            self.choice = None
        for widget in (self._what, self.plain_button, self.problem):
            widget.hide()
        self.link.show()
        self.hide()

    def _unfold(self) -> None:
        options = copy_options(self.context.words, self._copies, lambda _path: None)
        self.choice = Choice(self.context.theme, options)
        self.choice.setAccessibleName(self.tr("Kies een kopie"))
        self.choice.set_value(options[0][0])
        self.choice.changed.connect(self._chosen)
        self._column.insertWidget(2, self.choice)
        self.link.hide()
        self._what.show()
        self.choice.show()
        self._chosen()
        self.choice.row(options[0][0]).setFocus()

    def _chosen(self) -> None:
        from desktop_app.dossier import is_encrypted

        self._drop_form()
        self.problem.hide()
        copy = self._copy()
        if copy is None:
            return
        try:
            encrypted = is_encrypted(copy)
        except InvoerFout as refusal:
            self.plain_button.hide()
            self._say(refusal.message)
            return
        self.plain_button.setVisible(not encrypted)
        if encrypted:
            self.form = CopyForm(self.context, self._path, copy, neutral=self._neutral, parent=self)
            self.form.unlocked.connect(self.unlocked)
            self._column.insertWidget(3, self.form)
            self.form.show()
        order_tabs(self)

    def _copy(self) -> Path | None:
        value = self.choice.value() if self.choice is not None else None
        return Path(value) if value is not None else None

    def _put_back_plain(self) -> None:
        copy = self._copy()
        if copy is None:
            return
        try:
            session, old = restored(self.context, self, self._path, copy, None)
        except InvoerFout as refusal:
            self._say(refusal.message)
            return
        neutral = self._neutral
        self.context.desk.take(session)
        self.unlocked.emit(False)
        say_where(self.context, old, neutral=neutral)

    def _say(self, message: Message) -> None:
        if self._neutral:
            values = {**message.values, "bestand": self.tr("je dossier")}
            message = Message(message.id, values)
        self.problem.setText(self.context.words.say(message))
        self.problem.show()
        announce(self, self.problem.text())

    def _drop_form(self) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None


def restored(
    context: Context, parent: QWidget, path: Path, copy: Path, key: Key | None
) -> tuple[Session, Path | None]:
    """Put the copy there with a bar, and open it. Raises InvoerFout; nothing was changed then."""
    from desktop_app.dossier import open_with_key, put_back_unopened
    from desktop_app.gui.work import with_progress

    around = context.desk.services.surroundings()
    old = with_progress(
        parent,
        QCoreApplication.translate("Opening", "We zetten de kopie terug."),
        lambda progress: put_back_unopened(path, copy, key, around, progress.step),
    )
    return open_with_key(path, key, around), old


def say_where(context: Context, old: Path | None, *, neutral: bool) -> None:
    """What was done, and where the damaged file is kept."""
    words = context.words
    if old is None or neutral:
        context.desk.refused.emit(words.get("mijnbestand.kopie_terug"))
    else:
        said = words.get("mijnbestand.kopie_terug_oud", bestand=shown_path(old))
        context.desk.refused.emit(said)
