"""The copies of the dossier: make one, look at one, put one back, keep one elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from desktop_app.gui.context import Context
from desktop_app.gui.copy_check import check_copy
from desktop_app.gui.pages.file.card import CardFold, FileCard
from desktop_app.gui.pages.file.copy_dialog import CopyDialog
from desktop_app.gui.pages.file.plain import clock_words, copy_options
from desktop_app.gui.pages.start.places import documents, free_name
from desktop_app.gui.services import Steps
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.errors import shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Backup, Counted, Session


class CopiesCard(FileCard):
    """When the newest was made; all of them unfold under a button."""

    def __init__(self, context: Context) -> None:
        self.choice: Choice | None = None
        self._listed: tuple[Backup, ...] = ()
        self._counted: dict[Path, Counted | None] = {}
        super().__init__(context)

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Reservekopieën"))
        self.make_button = Button(theme, self.tr("Maak nu een kopie"), icon="copy")
        self.fold = CardFold(theme, self.tr("Toon alle kopieën"), self.tr("Verberg de kopieën"))
        self._folder = Words(theme, "", "small", "muted")
        self.look_button = Button(theme, self.tr("Bekijk deze kopie"), icon="eye")

    def _assemble(self) -> None:
        self.add_buttons(self.make_button)
        self.fold.column.addWidget(self._folder)
        self._choice_at = self.fold.column.count()
        self.fold.column.addWidget(self.look_button)
        self.column.insertWidget(self.column.count() - 1, self.fold)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self.look_button.clicked.connect(self._look)
        self.fold.turned.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read the folder again; what is in the copies only when they are shown."""
        desk = self.context.desk
        session = desk.session
        self.setVisible(session is not None and not desk.unsaved)
        if session is None or desk.unsaved:
            return
        copies = session.keeping.copies()
        self.make_button.setVisible(not session.read_only)
        self.show_lines(self._newest(copies))
        self.fold.setVisible(bool(copies))
        if copies and self.fold.is_open:
            self._show_list(session, copies)

    def _newest(self, copies: tuple[Backup, ...]) -> str:
        newest = next((one for one in copies if one.kind == "kopie"), None)
        if newest is None:
            return self.tr("Er is nog geen kopie.")
        local = newest.made.astimezone()
        return self.context.words.get(
            "mijnbestand.nieuwste", dag=local.date(), tijd=clock_words(local)
        )

    def _show_list(self, session: Session, copies: tuple[Backup, ...]) -> None:
        folder = self.tr("Ze staan in de map {plek}").format(
            plek=shown_path(session.keeping.folder)
        )
        self._folder.setText(folder)
        if self.choice is not None and copies == self._listed:
            return
        chosen = self.choice.value() if self.choice is not None else None
        if self.choice is not None:
            self.fold.column.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
        self._listed = copies
        options = copy_options(self.context.words, copies, self._count)
        self.choice = Choice(self.context.theme, options)
        self.choice.setAccessibleName(self.tr("Kies een kopie"))
        known = {value for value, *_ in options}
        self.choice.set_value(chosen if chosen in known else options[0][0])
        self.fold.column.insertWidget(self._choice_at, self.choice)
        self.choice.show()

    def _count(self, path: Path) -> Counted | None:
        """What is in a copy; it never changes, so it is looked at once."""
        session = self.context.desk.session
        if path not in self._counted and session is not None:
            self._counted[path] = session.keeping.counted(path)
        return self._counted.get(path)

    # ------------------------------------------------------------------ doing

    def _make(self) -> None:
        session = self.context.desk.session
        if session is None:
            return
        keeping = session.keeping
        made = self.in_steps(self.tr("We maken een kopie."), keeping.make_copy)
        if made is not None:
            self.refresh()
            self.tell(self.tr("De kopie is gemaakt en gecontroleerd."))

    def _look(self) -> None:
        value = self.choice.value() if self.choice is not None else None
        if value is None:
            return
        self.tell("")
        window = self.window()
        dialog = CopyDialog(self.context, Path(value), window)
        try:
            done = dialog.exec() == QDialog.DialogCode.Accepted
            kept = dialog.replaced
        finally:
            dialog.deleteLater()
        if done and kept is not None:
            self._counted.clear()
            self.refresh()
            where = self.context.words.get("mijnbestand.teruggezet", bestand=shown_path(kept))
            self.tell(where)


class MoreCopiesCard(FileCard):
    """Checking the newest copy, and keeping one in another place."""

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self.set_title(self.tr("Meer over kopieën"))
        self.show_lines(self.tr("Bewaar ook een kopie op een stick. Dan ben je nooit alles kwijt."))
        self.save_button = Button(theme, self.tr("Bewaar kopie ergens anders"), icon="save")
        self.check_button = Button(
            theme, self.tr("Controleer de nieuwste kopie"), icon="shield-check"
        )

    def _assemble(self) -> None:
        self.add_buttons(self.save_button, self.check_button)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.check_button.clicked.connect(self._check)

    def refresh(self) -> None:
        """Only for a dossier that is a file."""
        desk = self.context.desk
        self.setVisible(desk.session is not None and not desk.unsaved)

    def _save(self) -> None:
        from desktop_app.dossier import SUFFIX

        session = self.context.desk.session
        if session is None:
            return
        kinds, title = self.tr("Dossier van Spoorboekje"), self.tr("Bewaar een kopie")
        start = free_name(documents(), f"{session.path.stem}-kopie", SUFFIX)
        chosen = self.context.files.choose_to_save(
            self.window(), title, f"{kinds} (*{SUFFIX})", start
        )
        if chosen is None:
            return
        target = chosen if chosen.suffix else chosen.with_suffix(SUFFIX)
        keeping = session.keeping

        def save(step: Steps) -> bool:
            keeping.save_copy_as(target, step)
            return True

        if self.in_steps(self.tr("We bewaren een kopie."), save):
            self.tell(
                self.context.words.get("mijnbestand.kopie_elders", bestand=shown_path(target))
            )

    def _check(self) -> None:
        self.tell(self.tr("Even geduld. We controleren de kopie."))
        desk = self.context.desk
        if not check_copy(self, desk, self.context.settings, self._checked):
            self.tell(self.tr("Er is nog geen kopie. Maak er eerst een."))

    def _checked(self, sound: bool) -> None:
        words = self.context.words
        self.tell(words.get("mijnbestand.kopie_goed" if sound else "mijnbestand.kopie_niet_goed"))
