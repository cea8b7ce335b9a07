"""Where the dossier stands, and what has happened to it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.file.card import FileCard
from desktop_app.gui.pages.file.plain import clock_words, size_of
from desktop_app.gui.pages.start.keep import ask_before_close, open_keep
from desktop_app.gui.pages.start.places import documents
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.text.message import Message
from desktop_app.traject.errors import shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Session

TWO_VERSIONS = {"dossier.twee_versies", "dossier.twee_versies_bijlagen"}


class WhereCard(FileCard):
    """Place, password, size, last change; why it is for reading only; notices since opening."""

    def __init__(self, context: Context) -> None:
        self._shown: tuple[str, ...] = ()
        super().__init__(context)

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Waar je dossier staat"))
        self.keep_button = Button(theme, self.tr("Bewaar nu"), main=True, icon="save")
        self.own_button = Button(theme, self.tr("Begin mijn eigen dossier"), icon="pencil")
        self.close_button = Button(theme, self.tr("Sluit dossier"), icon="log-out")
        self._notices = QWidget()
        self._notices_column = QVBoxLayout(self._notices)

    def _assemble(self) -> None:
        self._notices_column.setContentsMargins(0, 0, 0, 0)
        self._notices_column.setSpacing(self.context.theme.space("small"))
        self.column.insertWidget(2, self._notices)
        self._notices.hide()
        self.add_buttons(self.keep_button, self.own_button, self.close_button)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(lambda: open_keep(self.context, self.window()))
        self.own_button.clicked.connect(lambda: self.context.go("begin", ""))
        self.close_button.clicked.connect(self._close)

    def refresh(self) -> None:
        """Read it again."""
        desk = self.context.desk
        session = desk.session
        if session is None:
            return
        self.keep_button.setVisible(desk.unsaved and not desk.is_example)
        self.own_button.setVisible(desk.is_example)
        self.show_lines(*self._lines_of(session))
        self._show_notices(session)

    def _lines_of(self, session: Session) -> list[str]:
        desk = self.context.desk
        if desk.is_example:
            return [desk.words.get("begin.voorbeeld")]
        if desk.unsaved:
            return [self.tr("Nog nergens. Je antwoorden staan alleen in dit venster.")]
        safe = self.tr("Met een wachtwoord: alleen jij kunt het lezen.")
        if not session.encrypted:
            safe = desk.words.get("bewaar.zonder_wachtwoord")
        size = size_of(session.path)
        told = self.tr("Grootte: {grootte}").format(grootte=size) if size else ""
        return [shown_path(session.path), safe, told, self._changed(session.path)]

    def _changed(self, path: Path) -> str:
        try:
            local = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
        except OSError:
            return ""
        return self.context.words.get(
            "mijnbestand.gewijzigd", dag=local.date(), tijd=clock_words(local)
        )

    def _show_notices(self, session: Session) -> None:
        said = tuple(self._sentences(session))
        if said == self._shown:
            return
        self._shown = said
        while (item := self._notices_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in said:
            banner = Banner(self.context.theme, sentence, dismissable=False)
            self._notices_column.addWidget(banner)
        self._notices.setVisible(bool(said))

    def _sentences(self, session: Session) -> list[str]:
        words = self.context.words
        because = session.read_only_because
        said = [words.say(because)] if because is not None else []
        return said + [self._noticed(message, session) for message in session.notices]

    def _noticed(self, message: Message, session: Session) -> str:
        """The sentence; of two versions also where each of them stands."""
        said = self.context.words.say(message)
        if message.id not in TWO_VERSIONS:
            return said
        ours = self.tr("Jouw versie: {plek}").format(plek=shown_path(session.path))
        theirs = self.tr("De andere versie: {plek}").format(plek=message.values["bestand"])
        return f"{said}\n{ours}\n{theirs}"

    def _close(self) -> None:
        context = self.context
        if ask_before_close(context, self.window()):
            context.desk.release()
            context.go("begin", "")


class OtherCard(FileCard):
    """Going on with another dossier; this one is closed first, and nothing of it is lost."""

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Een ander dossier"))
        self.show_lines(self.tr("Dit dossier gaat dan eerst dicht."))
        self.open_button = Button(theme, self.tr("Open een ander dossier"), icon="folder-open")
        self.new_button = Button(theme, self.tr("Begin een nieuw dossier"), icon="plus")
        self.zip_button = Button(theme, self.tr("Maak dossier van ZIP"), icon="file-text")

    def _assemble(self) -> None:
        self.add_buttons(self.open_button, self.new_button, self.zip_button)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.new_button.clicked.connect(self._begin)
        self.zip_button.clicked.connect(self._unpack)

    def _open(self) -> None:
        from desktop_app.gui.pages.opening.facts_file import kinds_to_open

        context = self.context
        path = context.files.choose_to_open(
            self.window(), self.tr("Open een ander dossier"), kinds_to_open(), documents()
        )
        if path is not None:
            context.go("openen", str(path))

    def _begin(self) -> None:
        context = self.context
        if ask_before_close(context, self.window()):
            context.desk.release()
            context.go("vragen", "")

    def _unpack(self) -> None:
        from desktop_app.gui.pages.file.unpack import make_of_zip

        make_of_zip(self.context, self.window(), self.tell)
