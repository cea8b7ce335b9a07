"""A small letter on disk to spoil; shared by the tests of letters."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.rights.letters import SHARED, Brief, load_letter
from desktop_app.text.resources import resource_path

HEAD = """\
id = "proef"
titel = "Proef"
onderwerp = "Brief van {dag}"
aan = ["werkgever"]
kopie_aan = ["bedrijfsarts", "uwv"]
verzending = "mail_en_post"
wanneer = "Je probeert iets."
waarop_letten = ["Let op."]
medisch_verboden = true
gecontroleerd = 2026-11-22
geldig_vanaf = 2026-07-01
bronnen = [
  { bron = "BW7", artikel = "629", lid = "3" },
  { bron = "BW7", artikel = "625" },
  { bron = "BW7", artikel = "629", lid = "7" },
  { bron = "BW7", artikel = "670", lid = "1", als = "soort is twee" },
  { bron = "U3" },
  { bron = "P02" },
]
"""
FIELDS = """\
[[velden]]
id = "dag"
naam = "Dag"
uitleg = "Een dag."
soort = "datum"
verplicht = true

[[velden]]
id = "reden"
naam = "Reden"
uitleg = "Een reden."
soort = "tekst"

[[velden]]
id = "lijst"
naam = "Lijst"
uitleg = "Een lijst."
soort = "lang"
verplicht = true

[[velden]]
id = "soort"
naam = "Soort"
uitleg = "Een keuze."
soort = "keuze"
verplicht = true
opties = [
  { id = "een", naam = "Een", tekst = "een" },
  { id = "twee", naam = "Twee", tekst = "twee" },
]
"""
BODY = """\
Op {dag} was er werk.

Antwoord {soort}.

- vast
- {lijst}

[als reden]
Reden: {reden}.
[einde]

[als soort is twee]
Alleen bij twee.
[einde]
"""


def write(folder: Path, head: str = HEAD, fields: str = FIELDS, body: str = BODY) -> Path:
    """The letter in a folder, beside the fields that every letter has."""
    shared = resource_path("letters", SHARED).read_text(encoding="utf-8")
    (folder / SHARED).write_text(shared, encoding="utf-8")
    (folder / "README.md").write_text("# no letter", encoding="utf-8")
    text = f"+++\n{head}\n{fields}+++\n\n{body}"
    (folder / "proef.md").write_text(text, encoding="utf-8")
    return folder


def a_letter(folder: Path, head: str = HEAD, fields: str = FIELDS, body: str = BODY) -> Brief:
    """The letter as it is read."""
    return load_letter("proef", write(folder, head, fields, body))


def shared_fields() -> dict[str, object]:
    """The raw file of shared fields."""
    raw: dict[str, object] = json.loads(
        resource_path("letters", SHARED).read_text(encoding="utf-8")
    )
    return raw
