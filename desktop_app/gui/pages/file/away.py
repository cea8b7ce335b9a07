"""Out of the program: everything as a ZIP that others can read, or nothing left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.gui.pages.file.ask import ask_sure
from desktop_app.gui.pages.file.card import FileCard
from desktop_app.gui.pages.start.places import documents, free_name
from desktop_app.gui.recents import forget
from desktop_app.gui.widgets.button import Button
from desktop_app.traject.errors import InvoerFout, shown, shown_path

if TYPE_CHECKING:
    from desktop_app.dossier import Deleted, Session


class ArchiveCard(FileCard):
    """Everything as a ZIP, for who has no Spoorboekje."""

    def _build_widgets(self) -> None:
        self.set_title(self.tr("Alles als ZIP"))
        self.show_lines(self.tr("Zo kun je alles lezen zonder Spoorboekje."))
        self.write_button = Button(
            self.context.theme, self.tr("Pak uit als ZIP"), icon="external-link"
        )

    def _assemble(self) -> None:
        self.add_buttons(self.write_button)

    def _connect(self) -> None:
        self.write_button.clicked.connect(self._write)

    def refresh(self) -> None:
        """Where the program can write one."""
        self.setVisible(self.context.desk.services.write_archive is not None)

    def _write(self) -> None:
        context = self.context
        session, writer = context.desk.session, context.desk.services.write_archive
        if session is None or writer is None or not self._sure():
            return
        title, kinds = self.tr("Kies een plek voor de ZIP"), self.tr("ZIP-bestand")
        target = context.files.choose_to_save(
            self.window(),
            title,
            f"{kinds} (*.zip)",
            free_name(documents(), "spoorboekje", ".zip"),
        )
        if target is None:
            return
        if not target.suffix:
            target = target.with_suffix(".zip")
        if target.suffix.lower() != ".zip":
            self.tell(context.words.get("cli.zip_naam", bestand=shown_path(target)))
            return
        text = self.tr("We maken een ZIP van je dossier.")
        left_out = self.in_steps(text, lambda step: writer(session, target, step))
        if left_out is not None:
            said = [context.words.get("cli.uitgepakt", bestand=shown_path(target))]
            if left_out:
                names = tuple(f"‘{shown(name)}’" for name in left_out)
                said.append(
                    context.words.get("cli.bijlagen_ontbreken", aantal=len(names), namen=names)
                )
            self.tell("\n".join(said))

    def _sure(self) -> bool:
        return ask_sure(
            self.context.theme,
            self.window(),
            self.tr("Wil je alles als ZIP?"),
            (
                self.tr("Een ZIP heeft geen wachtwoord. Wie hem heeft, kan alles lezen."),
                self.tr("Ook medische papieren staan erin."),
                self.tr("Bewaar hem op een veilige plek, en wis hem na gebruik."),
            ),
            self.tr("Kies een plek"),
            self.tr("Annuleer"),
        )


class DeleteCard(FileCard):
    """Deleting the dossier with its copies, in two steps."""

    def _build_widgets(self) -> None:
        self.set_title(self.tr("Dossier verwijderen"))
        self.show_lines(self.tr("Je dossier en alle kopieën ernaast gaan dan weg."))
        self.delete_button = Button(
            self.context.theme, self.tr("Verwijder mijn dossier"), icon="trash-2"
        )

    def _assemble(self) -> None:
        self.add_buttons(self.delete_button)

    def _connect(self) -> None:
        self.delete_button.clicked.connect(self._delete)

    def refresh(self) -> None:
        """Only for a file that is ours to change."""
        desk = self.context.desk
        session = desk.session
        self.setVisible(session is not None and not desk.unsaved and not session.read_only)

    def _delete(self) -> None:
        session = self.context.desk.session
        if session is None or not self._sure(session):
            return
        context, window = self.context, self.window()
        path, identity = session.path, session.identity
        try:
            deleted = session.delete()
        except InvoerFout as refusal:
            # It is closed by now, and nothing was deleted.
            context.desk.release()
            context.go("begin", "")
            context.desk.refused.emit(context.words.say(refusal.message))
            return
        context.desk.release()
        forget(context.settings, path)
        context.settings.forget("laatste_dossier")
        for name in ("laatste_bezoek", "kopie_gecontroleerd"):
            kept = dict(context.settings.get(name))
            kept.pop(identity, None)
            context.settings.set(name, kept)
        context.go("begin", "")
        ask_sure(
            context.theme,
            window,
            self.tr("Je dossier is verwijderd"),
            self._after(deleted),
            self.tr("Naar het begin"),
        )

    def _sure(self, session: Session) -> bool:
        words, theme, window = self.context.words, self.context.theme, self.window()
        copies = len(session.keeping.copies())
        what = [
            shown_path(session.path),
            words.get("mijnbestand.kopieen_weg", aantal=copies) if copies else "",
            self.tr("Kopieën op een stick of in een clouddienst blijven staan."),
            self.tr("Wil je eerst alles bewaren? Maak dan een ZIP."),
        ]
        first = ask_sure(
            theme,
            window,
            self.tr("Wil je je dossier verwijderen?"),
            [line for line in what if line],
            self.tr("Ga verder"),
            self.tr("Annuleer"),
        )
        return first and ask_sure(
            theme,
            window,
            self.tr("Weet je het zeker?"),
            (self.tr("Dit kan niet terug. Niemand kan je dossier dan nog openen."),),
            self.tr("Verwijder alles"),
            self.tr("Houd mijn dossier"),
        )

    def _after(self, deleted: Deleted) -> list[str]:
        said = [self.context.words.say(message) for message in deleted.messages]
        stayed = [shown_path(path) for path in deleted.stayed]
        return [*said[:1], *stayed, *said[1:]] if stayed else said
