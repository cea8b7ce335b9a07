"""Finding in the content: kinds, one answer a thing, what is urgent, and somebody in a crisis."""

from __future__ import annotations

import pytest

from desktop_app import app
from desktop_app.rights import load_pages
from desktop_app.rights.finding import Finder, Found, find, first_sentence, load_search
from desktop_app.search import Row
from tests.search.questions import load


def ids_of(text: str) -> list[str]:
    return [found.id for found in find(text)]


def kinds_of(text: str) -> set[str]:
    return {found.soort for found in find(text)}


def test_an_answer_is_an_id_a_kind_a_title_and_one_sentence() -> None:
    found = find("mag ik op vakantie")[0]
    assert found == Found(
        "vakantie-ziek",
        "artikel",
        "Mag ik op vakantie als ik ziek ben?",
        "Ja, als je het eerst aan je werkgever vraagt.",
    )


def test_at_most_five_or_as_many_as_asked_for() -> None:
    assert len(find("loon")) == 5
    assert len(find("loon", 2)) == 2
    assert find("loon", 2) == find("loon")[:2]
    assert find("") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("wat is passend werk", "artikel"),
        ("loon ineens gestopt", "urgent"),
        ("wat mag mijn werkgever vragen", "check"),
        ("loonwaarde", "begrip"),
        ("uwv beslist over de wia", "mijlpaal"),
    ],
)
def test_all_kinds_of_answers_are_found(text: str, kind: str) -> None:
    assert kind in kinds_of(text)


# ------------------------------------------------------------------ one answer a thing


@pytest.mark.parametrize("text", ["opzegverbod", "loonopschorting", "deskundigenoordeel"])
def test_a_word_gives_way_to_the_page_about_it(text: str) -> None:
    found = find(text)
    assert found[0].soort == "artikel"
    assert text not in [one.id for one in found if one.soort == "begrip"]


def test_page_word_and_moment_of_one_thing_are_one_answer() -> None:
    names = [one.titel.lower() for one in find("probleemanalyse")]
    assert len([name for name in names if name == "probleemanalyse"]) <= 1
    assert len([id for id in ids_of("re-integratieverslag") if "verslag" in id]) == 1


def test_no_answer_comes_twice() -> None:
    for question in (*load("vragen.json"), *load("vragen-anders.json")):
        found = find(question.text)
        assert len({(one.soort, one.id) for one in found}) == len(found), question.text


def test_a_word_without_a_good_page_is_explained_itself() -> None:
    assert find("wat betekent loonwaarde")[0].soort == "begrip"


# ------------------------------------------------------------------ urgent


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("mijn loon is gestopt", "N01"),
        ("vandaag tekenen", "N03"),
        ("ik ben vandaag ontslagen", "N08"),
        ("ik heb een brief van uwv over de wia gekregen", "N06"),
        ("wia vergeten", "N07"),
    ],
)
def test_what_happened_now_comes_first(text: str, id: str) -> None:
    assert ids_of(text)[0] == id


def test_who_asks_about_the_paper_to_sign_is_warned_first() -> None:
    assert ids_of("vaststellingsovereenkomst")[0] in {"N03", "nooit-tekenen"}


def test_the_same_words_without_now_are_calm() -> None:
    assert find("mag mijn werkgever mijn loon stoppen")[0].soort == "artikel"


# ------------------------------------------------------------------ first sentences


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Ja. En nee.", "Ja."),
        ("Zeg: “Ik kom later.” Bel daarna.", "Zeg: “Ik kom later.”"),
        ("Zonder punt", "Zonder punt"),
        ("", ""),
        ("Meer  dan\neen regel. Klaar.", "Meer dan een regel."),
        ("Dat kost € 3.50 per keer. Klaar.", "Dat kost € 3.50 per keer."),
    ],
)
def test_the_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


def test_every_answer_has_a_sentence_without_places_to_fill() -> None:
    for question in load("vragen.json"):
        for one in find(question.text):
            assert one.eerste_zin
            assert "{" not in one.eerste_zin


# ------------------------------------------------------------------ rows of one's own


OWN = (
    Row("e1", "Gesprek met Fatima", "Zij belt volgende week over de bureaustoel.", "gesprek"),
    Row("e2", "Notitie", "Wandelen gaat beter, traplopen niet.", "notitie"),
)


def test_own_rows_are_found_beside_what_ships() -> None:
    finder = Finder(app.load_regelboek(), OWN)
    assert [(one.id, one.soort) for one in finder.find("fatima")] == [("e1", "gesprek")]
    assert finder.find("traplopen")[0].eerste_zin == "Wandelen gaat beter, traplopen niet."
    assert {one.id for one in finder.find("bureaustoel")} >= {"e1", "voorzieningen"}


def test_other_own_rows_take_the_place_of_the_first() -> None:
    finder = Finder(app.load_regelboek(), OWN)
    finder.find("loon")
    other = finder.with_own(OWN[1:])
    assert other.find("fatima") == ()
    assert finder.find("fatima")[0].id == "e1"


def test_own_rows_do_not_change_what_ships() -> None:
    before = find("mag ik op vakantie")
    Finder(app.load_regelboek(), OWN).find("mag ik op vakantie")
    assert find("mag ik op vakantie") == before


def test_preparing_changes_no_answer() -> None:
    finder = Finder(app.load_regelboek())
    finder.prepare()
    assert finder.find("vakansie") == find("vakansie")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("ontslag", "opzegverbod-ziekte"),
        ("Ontslagen worden", "opzegverbod-ziekte"),
        ("mag ik ontslagen worden?", "opzegverbod-ziekte"),
        ("ontslagg", "opzegverbod-ziekte"),
        ("WIA", "wia-aanvraag"),
        ("salaris", "loondoorbetaling"),
        ("tweede spoor", "wat-is-spoor-1-en-2"),
        ("ik ben ontslagen", "N08"),
    ],
)
def test_the_name_of_a_subject_leads_to_the_page_that_begins_it(question: str, first: str) -> None:
    assert find(question)[0].id == first


def test_a_question_whether_something_may_is_not_taken_for_something_that_happened() -> None:
    assert find("mag mijn baas mij ontslaan als ik te laat heb gemeld")[0].soort != "urgent"
    assert find("mijn baas heeft mij ontslagen")[0].soort == "urgent"


def test_every_subject_has_a_page_and_is_named_once() -> None:
    pages = {page.id for page in load_pages()}
    named = [text for one in load_search().kern for text in one.uitdrukkingen]
    assert {one.pagina for one in load_search().kern} <= pages
    assert len({*named}) == len(named)
