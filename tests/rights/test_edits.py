"""A lawyer edits the content: each mistake is told in one sentence with its file, id and field."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.cli import main
from tests.rights.copied import change, copied, replace

ARTICLE = "ontslag/opzegverbod-ziekte.md"
TERMS = "begrippen.json"


class Edit(NamedTuple):
    """A mistake in a file, and what the report must say of it."""

    file: str
    old: str
    new: str
    told: tuple[str, ...]


EDITS = {
    "a day that does not exist": Edit(
        ARTICLE, "gecontroleerd = 2026-11-22", "gecontroleerd = 2026-11-31",
        ("‘opzegverbod-ziekte.md’", "regel 7", "datums"),
    ),
    "a subject without its page": Edit(
        "zoeken.json", '"pagina": "wga"', '"pagina": "wgaa"',
        ("‘zoeken.json’", "‘wgaa’", "pagina"),
    ),
    "a day as text": Edit(
        ARTICLE, "gecontroleerd = 2026-11-22", 'gecontroleerd = "vandaag"',
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘gecontroleerd’"),
    ),
    "a day of a term": Edit(
        TERMS, '"gecontroleerd": "2026-11-22"', '"gecontroleerd": "22-11-2026"',
        ("‘begrippen.json’", "‘42e-weeksmelding’", "‘begrippen[0].gecontroleerd’"),
    ),
    "a misspelt key": Edit(
        ARTICLE, "verwant = [", "verwnat = [",
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘verwnat’", "spelling"),
    ),
    "a misspelt key of a moment": Edit(
        ARTICLE, "{ week = [1, 104],", "{ weken = [1, 104],",
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘nu[1].weken’"),
    ),
    "an unknown source": Edit(
        ARTICLE, 'bron = "U5"', 'bron = "U55"',
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘bronnen[12]’", "‘U55’"),
    ),
    "a misspelt key of a source": Edit(
        ARTICLE, 'artikel = "669"', 'artikle = "669"',
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘bronnen[2].artikle’"),
    ),
    "an unknown source of a term": Edit(
        TERMS, '{"bron": "ZW", "artikel": "38", "lid": "1"}', '{"bron": "ZWW", "artikel": "38"}',
        ("‘begrippen.json’", "‘42e-weeksmelding’", "‘begrippen[0].bronnen[0]’", "‘ZWW’"),
    ),
    "an unknown article": Edit(
        ARTICLE, '"ziek-na-aanvraag"', '"ziek-na-aanvrag"',
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘verwant[0]’", "‘ziek-na-aanvrag’"),
    ),
    "an unknown paper": Edit(
        ARTICLE, '"D21"', '"D99"',
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘documenten[0]’", "‘D99’"),
    ),
    "an unknown day": Edit(
        ARTICLE, "{periode.opzegverbod.tot_en_met}", "{periode.opzegverbot.tot_en_met}",
        ("‘opzegverbod-ziekte.md’", "‘voor_jou[0]’", "‘{periode.opzegverbot.tot_en_met}’"),
    ),
    "an unknown article of a term": Edit(
        TERMS, '"artikel": "wia-aanvraag"', '"artikel": "wia-aanvragen"',
        ("‘begrippen.json’", "‘42e-weeksmelding’", "‘artikel’"),
    ),
    "a broken head": Edit(
        ARTICLE, 'titel = "Mag', "titel = Mag",
        ("‘opzegverbod-ziekte.md’", "regel 5"),
    ),
    "a head without an end": Edit(
        ARTICLE, "]\n+++\n", "]\n",
        ("‘opzegverbod-ziekte.md’", "kop"),
    ),
    "a broken list": Edit(
        TERMS, '"begrippen": [', '"begrippen": {',
        ("‘begrippen.json’", "regel"),
    ),
    "a long sentence in a term": Edit(
        TERMS, "Je werkgever meldt UWV dat je 42 weken ziek bent.",
        "Je werkgever meldt aan het UWV, dat daarvoor een formulier heeft, dat je nu al 42 weken"
        " lang niet helemaal kunt werken.",
        ("begrippen.json", "42e-weeksmelding.uitleg", "20"),
    ),
    "a long sentence in an article": Edit(
        ARTICLE, "Dat heet het opzegverbod.",
        "Dat heet het opzegverbod, en dat is een regel die al heel erg lang in de wet staat en die"
        " dus ook voor jou geldt.",
        ("opzegverbod-ziekte.md", "opzegverbod-ziekte[1]", "20"),
    ),
    "officialese": Edit(
        ARTICLE, "Dat heet het opzegverbod.", "Dat heet tevens het opzegverbod.",
        ("opzegverbod-ziekte.md", "opzegverbod-ziekte[1]", "tevens"),
    ),
    "markup": Edit(
        ARTICLE, "Dat heet het opzegverbod.", "Dat heet het **opzegverbod**.",
        ("‘opzegverbod-ziekte.md’", "regel"),
    ),
    "a heading of one's own": Edit(
        ARTICLE, "## Bewaar dit", "## Bewaar alles",
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘Bewaar alles’"),
    ),
    "weeks in the wrong order": Edit(
        ARTICLE, "week = [1, 104]", "week = [104, 1]",
        ("‘opzegverbod-ziekte.md’", "‘opzegverbod-ziekte’", "‘nu[1].week’"),
    ),
    "an icon that there is not": Edit(
        "themas.json", '"route"', '"rout"',
        ("‘themas.json’", "‘begin’", "‘icoon’", "‘rout’"),
    ),
}  # fmt: skip


@pytest.fixture
def content(tmp_path: Path) -> Iterator[Path]:
    with copied(tmp_path / "inhoud") as folder:
        yield folder


def report(capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """Exit code of `controleer`, and its lines without the scores of the files."""
    code = main(["controleer", "--vandaag", "2026-11-22"])
    lines = capsys.readouterr().out.splitlines()
    return code, [line for line in lines if " zinnen, gemiddeld " not in line]


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
def test_a_mistake_is_told(edit: Edit, content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(content / edit.file, edit.old, edit.new)
    code, lines = report(capsys)
    assert code == 1
    assert any(all(part in line for part in edit.told) for line in lines[:-1]), lines


def test_a_good_copy_is_good_in_little_time(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert content.is_dir()
    begun = time.perf_counter()
    code, lines = report(capsys)
    assert (code, len(lines)) == (0, 1), lines
    assert time.perf_counter() - begun < 6, "normally a second"


def test_every_file_that_cannot_be_read_is_told(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(content / ARTICLE, "verwant = [", "verwnat = [")
    replace(content / "loon/loonstop.md", "gecontroleerd = 2026-11-22", "gecontroleerd = 2026")
    change(content / TERMS, kleur="rood")
    (content / "rollen.json").unlink()
    code, lines = report(capsys)
    assert (code, len(lines)) == (1, 5), lines
    for name in ("opzegverbod-ziekte.md", "loonstop.md", TERMS, "rollen.json"):
        assert sum(f"‘{name}’" in line for line in lines) == 1, name


def test_two_pages_with_one_name_are_told(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "loon" / "iva.md").write_bytes((content / "wia" / "iva.md").read_bytes())
    code, lines = report(capsys)
    assert code == 1
    assert "‘iva’" in lines[0]


@pytest.mark.parametrize("place", [".", "loon/oud", "weer"])
def test_a_page_in_the_wrong_place_is_told(
    place: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / place).mkdir(parents=True, exist_ok=True)
    text = (content / "wia" / "iva.md").read_text(encoding="utf-8")
    text = text.replace('id = "iva"', 'id = "kopie"')
    (content / place / "kopie.md").write_text(text, encoding="utf-8")
    code, lines = report(capsys)
    assert code == 1
    assert any("‘kopie.md’" in line and "thema" in line for line in lines), lines


def test_scores_are_told_for_every_file(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["controleer", "--vandaag", "2026-11-22"])
    told = {
        line.split(":")[0] for line in capsys.readouterr().out.splitlines() if "leesscore" in line
    }
    pages = {path.name for path in content.glob("*/*.md")}
    assert pages | {TERMS, "rollen.json", "themas.json", "helplijnen.json"} <= told
