"""The person's own file: one encrypted file that holds everything they keep.

    surroundings = Surroundings(clock=now, machine="laptop")
    with open_dossier(path, Password("…"), surroundings) as session:
        session.facts()                                   # Feiten, or None
        note = session.add_entry(Notitie(tekst="…"))      # safe when it returns
        session.undo()

Everything that others need is named here. Errors are DossierFout, with a message id and an
`exit_code` (3 for WrongKeyOrDamaged, else 2). The file itself is described in
`resources/format/dossier.md`.
"""

from desktop_app.dossier.backup import Backup
from desktop_app.dossier.core import Told
from desktop_app.dossier.delete import Deleted, delete_dossier
from desktop_app.dossier.errors import (
    NOT_MADE,
    ContentFout,
    DossierFout,
    ReadOnly,
    Stopped,
    WrongKeyOrDamaged,
)
from desktop_app.dossier.format import FORMAT, SUFFIX
from desktop_app.dossier.keeping import Keeping, Rekeyed
from desktop_app.dossier.keys import SHIPPED, Cost, Key, Password, RecoveryCode, Secret
from desktop_app.dossier.keys import new_key as fresh_key
from desktop_app.dossier.level import change_paper, give_level, level_of
from desktop_app.dossier.names import is_risky, safe_name
from desktop_app.dossier.opening import (
    build_dossier,
    copies_of,
    create_dossier,
    is_encrypted,
    key_of_file,
    open_dossier,
    open_with_key,
    put_back_unopened,
)
from desktop_app.dossier.payload_base import Level, Payload, Role
from desktop_app.dossier.payloads import (
    KINDS,
    Actie,
    Activiteit,
    Afspraak,
    Brief,
    Contact,
    Document,
    Gesprek,
    Herinnering,
    Notitie,
    Sollicitatie,
    Uitkomst,
    Uitvoer,
    Uren,
    Visie,
    payload_from,
)
from desktop_app.dossier.records import Entry, FileRecord
from desktop_app.dossier.restore import Counted, PasswordNeeded, Preview
from desktop_app.dossier.session import Session
from desktop_app.dossier.surroundings import Surroundings
from desktop_app.dossier.unsaved import Unsaved, begin_unsaved

__all__ = [
    "FORMAT",
    "KINDS",
    "NOT_MADE",
    "SHIPPED",
    "SUFFIX",
    "Actie",
    "Activiteit",
    "Afspraak",
    "Backup",
    "Brief",
    "Contact",
    "ContentFout",
    "Cost",
    "Counted",
    "Deleted",
    "Document",
    "DossierFout",
    "Entry",
    "FileRecord",
    "Gesprek",
    "Herinnering",
    "Keeping",
    "Key",
    "Level",
    "Notitie",
    "Password",
    "PasswordNeeded",
    "Payload",
    "Preview",
    "ReadOnly",
    "RecoveryCode",
    "Rekeyed",
    "Role",
    "Secret",
    "Session",
    "Sollicitatie",
    "Stopped",
    "Surroundings",
    "Told",
    "Uitkomst",
    "Uitvoer",
    "Unsaved",
    "Uren",
    "Visie",
    "WrongKeyOrDamaged",
    "begin_unsaved",
    "build_dossier",
    "change_paper",
    "copies_of",
    "create_dossier",
    "delete_dossier",
    "fresh_key",
    "give_level",
    "is_encrypted",
    "is_risky",
    "key_of_file",
    "level_of",
    "open_dossier",
    "open_with_key",
    "payload_from",
    "put_back_unopened",
    "safe_name",
]
