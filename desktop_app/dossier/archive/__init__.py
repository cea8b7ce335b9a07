"""The open archive: a whole dossier as a ZIP that a person can read without the program.

    write_archive(session, Path("uit.zip"), readme)
    with open_archive(Path("uit.zip")) as archive:        # judged, nothing written yet
        build_dossier(path, password, surroundings, archive.fill)

What stands in it is described in `resources/format/archief.md`. Every refusal is a DossierFout.
"""

from desktop_app.dossier.archive.read import Archive, open_archive
from desktop_app.dossier.archive.shape import SCHEMA, Content
from desktop_app.dossier.archive.write import write_archive

__all__ = ["SCHEMA", "Archive", "Content", "open_archive", "write_archive"]
