"""All that the pages name exists, every page can be reached, and every theme has its pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from desktop_app.rights import load_page, load_pages, themes
from desktop_app.rights.check_links import (
    Known,
    link_faults,
    page_link_faults,
    theme_faults,
    twice_faults,
    unreached_faults,
)
from desktop_app.rights.model import Blok, Pagina, VoorJou, Wanneer
from desktop_app.rights.names import load_names
from desktop_app.rights.themes import Thema, in_order, load_theme, load_themes
from desktop_app.text.messages import Messages
from desktop_app.text.resources import resource_path
from desktop_app.traject import Regelboek, RegelFout
from tests.rights.copied import change, copied

LEAST_ARTICLES = 92
NUMBERS = {
    section: [f"R{section}-{number:02}" for number in range(1, last + 1)]
    for section, last in {1: 17, 2: 10, 3: 13, 4: 12, 5: 1, 6: 11, 8: 6, 9: 8, 10: 15}.items()
}
"""The topics of the reference on rights; R1-18 is a decision aid and has no page."""
URGENT = [f"N{number:02}" for number in range(1, 13)]


@pytest.fixture(scope="module")
def known(regelboek: Regelboek) -> Known:
    return Known(regelboek, load_pages())


def page(**head: Any) -> Pagina:
    """An article that ships, with another head."""
    found = load_page("loonstop")
    return replace(found, kop=replace(found.kop, **head))


def told(page: Pagina, known: Known) -> list[tuple[str, str]]:
    return [
        (str(fault.values["veld"]), str(fault.values["naam"]))
        for fault in page_link_faults(page, known)
    ]


# ------------------------------------------------------------------ what ships


def test_all_that_is_named_exists(regelboek: Regelboek, messages: Messages) -> None:
    assert [messages.say(fault) for fault in link_faults(regelboek)] == []


def test_every_topic_of_the_reference_has_its_page() -> None:
    numbers = {page.kop.nummer for page in load_pages()}
    wanted = {number for section in NUMBERS.values() for number in section} | {*URGENT}
    assert sorted(wanted - numbers) == []
    assert sorted(numbers - wanted - {""}) == []


def test_there_are_as_many_articles_as_asked() -> None:
    assert sum(page.kop.soort == "artikel" for page in load_pages()) >= LEAST_ARTICLES


def test_an_article_names_related_ones_and_other_words_to_find_it() -> None:
    for article in load_pages():
        if article.kop.soort == "artikel":
            assert article.kop.verwant, article.id
            assert article.kop.zoek, article.id


def test_every_letter_of_the_reference_has_a_name() -> None:
    names = load_names()
    letters = [name.id for name in names.brieven]
    assert letters == sorted(letters)
    assert {f"L{number:02}" for number in range(1, 17)} <= {*letters}
    assert {*letters} - {f"L{number:02}" for number in range(1, 17)} == {
        "L06b", "L07b", "L11b", "L11c",
    }  # fmt: skip
    for name in names.brieven:
        assert name.naam == name.naam.strip() != ""


# ------------------------------------------------------------------ what is found


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ({"verwant": ("loonopschorting", "weg")}, [("verwant[1]", "weg")]),
        ({"verwant": ("loonstop",)}, [("verwant[0]", "loonstop")]),
        ({"verwant": ("iva", "iva")}, [("verwant[1]", "iva")]),
        ({"verwant": ("N01",)}, [("verwant[0]", "N01")]),
        ({"dringend": ("N01", "iva", "N13")}, [("dringend[1]", "iva"), ("dringend[2]", "N13")]),
        ({"mijlpalen": ("wia_aanvrag",)}, [("mijlpalen[0]", "wia_aanvrag")]),
        ({"mijlpalen": ("loonstop",)}, [("mijlpalen[0]", "loonstop")]),
        ({"documenten": ("D39",)}, [("documenten[0]", "D39")]),
        ({"gesprekken": ("G10", "G11")}, [("gesprekken[1]", "G11")]),
        ({"brieven": ("L06b", "L06c")}, [("brieven[1]", "L06c")]),
        ({"hulp": ("uwv", "buurman")}, [("hulp[1]", "buurman")]),
    ],
)
def test_a_name_that_does_not_exist_is_found(
    head: dict[str, Any], expected: list[tuple[str, str]], known: Known
) -> None:
    assert told(page(**head), known) == expected


def test_a_check_must_have_a_file(tmp_path: Path, regelboek: Regelboek) -> None:
    with copied(tmp_path / "inhoud") as folder:
        (folder / "checks").mkdir(exist_ok=True)
        (folder / "checks" / "proef.json").write_text("{}", encoding="utf-8")
        there = Known(regelboek, load_pages())
    assert told(page(checks=("proef", "weg")), there) == [("checks[1]", "weg")]


@pytest.mark.parametrize(
    ("moment", "field", "name"),
    [
        (Wanneer(fase=("eerste_jaar", "derde_jaar")), "fase", "derde_jaar"),
        (Wanneer(contract=("vast", "zzp")), "contract", "zzp"),
        (Wanneer(periode=("verlof", "vakantie")), "periode", "vakantie"),
        (Wanneer(geen_periode=("vakantie",)), "geen_periode", "vakantie"),
        (Wanneer(gebeurtenis=("opzegging",)), "gebeurtenis", "opzegging"),
        (Wanneer(mijlpaal=("loonstop",)), "mijlpaal", "loonstop"),
        (Wanneer(feit=("vangnet.norisk",)), "feit", "vangnet.norisk"),
    ],
)
def test_a_condition_on_something_that_does_not_exist_is_found(
    moment: Wanneer, field: str, name: str, known: Known
) -> None:
    assert told(page(nu=(moment,)), known) == [(f"nu[0].{field}", name)]
    sentence = VoorJou("Week {ziekteweek}.", moment)
    assert told(page(voor_jou=(sentence,)), known) == [(f"voor_jou[0].als.{field}", name)]


@pytest.mark.parametrize(
    ("moment", "id"),
    [
        (Wanneer(week=(5, 4)), "rechten.weken"),
        (Wanneer(week=(0, 4)), "rechten.weken"),
        (Wanneer(), "rechten.veld_leeg"),
    ],
)
def test_a_moment_must_be_possible(moment: Wanneer, id: str, known: Known) -> None:
    assert [fault.id for fault in page_link_faults(page(nu=(moment,)), known)] == [id]


@pytest.mark.parametrize(
    "text",
    [
        "{mijlpaal.wia_aanvrag.uiterlijk}",
        "{mijlpaal.wia_aanvraag.ooit}",
        "{periode.vakantie.van}",
        "{periode.verlof.einde}",
        "{wachttijd.einde}",
        "{reeks.laatste_dag}",
        "{bedrag.loterij}",
        "{dag.wia_aanvraag}",
        "{}",
    ],
)
def test_a_place_that_cannot_be_filled_is_found(text: str, known: Known) -> None:
    assert told(page(voor_jou=(VoorJou(f"Op {text}."),)), known) == [("voor_jou[0]", text)]


def test_only_amounts_stand_in_a_text(known: Known) -> None:
    found = page(voor_jou=())
    good, own = Blok("alinea", ("{bedrag.griffierecht}",)), Blok("punten", ("Op {aow_datum}.",))
    assert told(replace(found, blokken=(good,)), known) == []
    assert told(replace(found, blokken=(own,)), known) == [("Op {aow_datum}.", "{aow_datum}")]
    assert told(page(kort="Het is {bedrag.griffierecht}."), known) == [
        ("kort", "{bedrag.griffierecht}")
    ]
    heading = Blok("kop", ("Wat kost {bedrag.griffierecht}",), 2)
    assert len(told(replace(found, blokken=(heading,)), known)) == 1


@pytest.mark.parametrize("text", ["Op {aow_datum.", "Op aow_datum}.", "{{aow_datum}}"])
def test_a_brace_too_many_is_found(text: str, known: Known) -> None:
    assert told(page(voor_jou=(VoorJou(f"{text} {{ziekteweek}}"),)), known) != []


def test_a_sentence_of_ones_own_has_a_day_of_ones_own(known: Known) -> None:
    [fault] = page_link_faults(page(voor_jou=(VoorJou("Je bent ziek."),)), known)
    assert (fault.id, fault.values["veld"]) == ("rechten.zonder_plek", "voor_jou[0]")


def test_a_title_and_a_number_are_of_one_page() -> None:
    pages = (load_page("loonstop"), page(id="anders", titel="Wat nu?"), page(id="derde"))
    found = [(fault.values["regel"], fault.values["veld"]) for fault in twice_faults(pages)]
    assert found == [
        ("loonstop", "titel"), ("derde", "titel"),
        ("loonstop", "nummer"), ("anders", "nummer"), ("derde", "nummer"),
    ]  # fmt: skip


def test_an_article_to_which_nothing_leads_is_found() -> None:
    alone, offered = page(nu=()), page(nu=(Wanneer(week=(1, 2)),))
    assert [fault.id for fault in unreached_faults((alone,), ())] == ["rechten.onbereikbaar"]
    assert list(unreached_faults((alone,), {"loonstop"})) == []
    assert list(unreached_faults((offered, load_page("N12"), load_page("grenzen")), ())) == []


# ------------------------------------------------------------------ themes


def test_every_theme_has_a_name_a_sentence_and_an_icon() -> None:
    found = load_themes()
    assert len({theme.naam for theme in found}) == len(found)
    for theme in found:
        assert theme.naam == theme.naam.strip() != ""
        assert theme.zin.endswith("."), theme.id
        assert resource_path("icons", f"{theme.icoon}.svg").is_file(), theme.id
    folders = {page.thema for page in load_pages()} - {*themes.WITHOUT_THEME}
    assert folders == {theme.id for theme in found}
    assert load_theme("loon").naam == "Loon"
    with pytest.raises(KeyError):
        load_theme("weer")


def test_pages_stand_by_theme_and_then_by_number() -> None:
    ids = [page.id for page in in_order(load_pages())]
    assert ids[:12] == URGENT
    assert ids.index("loondoorbetaling") < ids.index("loon-bij-werk") < ids.index("passend-werk")
    assert ids.index("R10-02") < ids.index("R10-10")
    assert ids[-1] == "grenzen"
    assert sorted(ids) == sorted(page.id for page in load_pages())


def test_a_page_knows_its_theme() -> None:
    assert load_page("loonstop").thema == "loon"
    assert load_page("N01").thema == "dringend"
    assert load_page("grenzen").thema == "app"


def test_what_is_wrong_with_themes_is_found() -> None:
    good = load_page("loonstop")
    pages = (
        good,
        replace(good, thema="weer"),
        replace(load_page("N01"), thema="loon"),
        replace(good, thema="dringend"),
    )
    found = (Thema("loon", "Loon", "Over loon.", "mail"), Thema("leeg", "Leeg", "Niets.", "weg"))
    assert [(fault.id, fault.values["regel"]) for fault in theme_faults(found, pages)] == [
        ("rechten.onbekend_thema", "loonstop"),
        ("rechten.verkeerde_map", "N01"),
        ("rechten.verkeerde_map", "loonstop"),
        ("rechten.leeg_thema", "leeg"),
        ("rechten.onbekend_id", "leeg"),
    ]


@pytest.mark.parametrize("name", ["themas.json", "namen.json"])
@pytest.mark.parametrize("fields", [{"id": 3}, {"naam": None}, {"kleur": "rood"}])
def test_a_wrong_theme_or_name_is_refused(
    name: str, fields: dict[str, Any], tmp_path: Path, messages: Messages
) -> None:
    with copied(tmp_path / "inhoud") as folder:
        change(folder / name, **fields)
        with pytest.raises(RegelFout) as refused:
            load_themes() if name == "themas.json" else load_names()
    assert name in messages.say(refused.value.message)


def test_themes_and_names_are_read_once() -> None:
    assert load_themes() is load_themes()
    assert load_names() is load_names()


def test_the_limits_name_for_whom_the_program_is_not() -> None:
    limits = load_page("grenzen")
    whole = " ".join(line for piece in limits.blokken for line in piece.regels)
    for word in ("cao", "defensie", "politie", "over de grens", "pgb", "meer dan één werkgever",
                 "geen advies", "zelfstandige"):  # fmt: skip
        assert word in whole, word
    assert limits.kop.geldig_vanaf <= date(2026, 11, 22)
