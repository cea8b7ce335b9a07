"""The card for in the room: on one page, with room to write, and only what was chosen for it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from desktop_app.dossier import Gesprek
from desktop_app.export.audience import Audience
from desktop_app.export.card_pdf import render_card
from desktop_app.export.content.material import Material
from desktop_app.export.content.talk_card import made_talk_card, talks_of
from desktop_app.export.render import Paper
from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.text.messages import Messages
from tests.outputs.cases import case, entry

QUESTIONS = tuple(f"Vraag nummer {number}: wat is er afgesproken?" for number in range(1, 8))
FULL = Gesprek(
    datum="2027-01-04",
    tijd="10:00",
    soort="G04",
    met=("Łukasz Żółć", "Şebnem Ünal"),
    plaats="Kamer 3",
    mee="Mijn zus Ελένη",
    boodschappen=("Ik wil terug.", "Ik wil een onderzoek.", "Ik wil meekiezen.", "Vierde zin."),
    vragen=QUESTIONS,
    niet_bespreken=("Mijn behandeling",),
    volgens_mij="ZQX privé",
    verslag="ZQX verslag",
)


def material(talk: Gesprek) -> Material:
    return case([entry("g1", talk)])


def card(
    talk: Gesprek, words: Messages, paper: Paper = "kaart", audience: Audience = "ik"
) -> bytes:
    told = material(talk)
    return render_card(
        lambda room: made_talk_card(told, audience, words, "g1", room).document, paper, words
    )


def text_of(data: bytes, folder: Path) -> str:
    path = folder / "kaart.pdf"
    path.write_bytes(data)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def pages(data: bytes, folder: Path) -> int:
    path = folder / "tel.pdf"
    path.write_bytes(data)
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_it_says_when_with_whom_and_where_and_what_to_ask(
    messages: Messages, tmp_path: Path
) -> None:
    text = text_of(card(FULL, messages), tmp_path)
    assert "Wanneer: maandag 4 januari 2027, om 10:00 uur" in text
    assert "Met: Łukasz Żółć en Şebnem Ünal" in text
    assert "Mijn zus Ελένη" in text
    assert "5. Vraag nummer 5" in text


def test_at_most_three_messages_and_five_questions_are_on_it(
    messages: Messages, tmp_path: Path
) -> None:
    text = text_of(card(FULL, messages), tmp_path)
    assert "Ik wil meekiezen." in text
    assert "Vierde zin." not in text
    assert "Vraag nummer 6" not in text


@pytest.mark.parametrize("paper", ["kaart", "vouw"])
@pytest.mark.parametrize("kind", [kind.id for kind in load_conversations()])
def test_every_kind_fits_on_one_page(
    kind: str, paper: Paper, messages: Messages, tmp_path: Path
) -> None:
    told = next(one for one in load_conversations() if one.id == kind)
    longest = sorted((one.tekst for one in told.vragen), key=len, reverse=True)
    party = next(iter(told.niet_zeggen.values()), None)
    talk = Gesprek(
        datum="2027-01-04",
        tijd="10:00",
        soort=kind,
        met=("Mevrouw De Bruin",),
        plaats="Op kantoor",
        mee="Mijn zus",
        boodschappen=told.boodschappen[:3],
        vragen=tuple(longest[:5]),
        niet_bespreken=party.niet[:2] if party else (),
    )
    assert pages(card(talk, messages, paper), tmp_path) == 1


def test_a_card_with_less_on_it_has_more_room_to_write(messages: Messages) -> None:
    def ruled(data: bytes) -> int:
        with pikepdf.open(BytesIO(data)) as pdf:
            drawn = pdf.pages[0].Contents.read_bytes()
        return drawn.count(b" l S")

    few = Gesprek(datum="2027-01-04", vragen=QUESTIONS)
    many = Gesprek(datum="2027-01-04", vragen=QUESTIONS, boodschappen=("Ik wil terug. " * 9,) * 3)
    assert ruled(card(few, messages)) > ruled(card(many, messages))


@pytest.mark.parametrize("paper", ["kaart", "vouw", "a5"])
def test_it_is_tagged_and_keeps_the_standards(
    paper: Paper, messages: Messages, tmp_path: Path, judge: Callable[..., None]
) -> None:
    path = tmp_path / "kaart.pdf"
    path.write_bytes(card(FULL, messages, paper))
    judge(path)


def test_a_card_of_endless_text_takes_more_pages_and_loses_nothing(
    messages: Messages, tmp_path: Path
) -> None:
    long = Gesprek(
        vragen=tuple("Waarom " * 60 + str(n) for n in range(5)),
        niet_bespreken=("Dit blijft van mij. " * 20,) * 12,
    )
    data = card(long, messages)
    assert pages(data, tmp_path) > 1
    text = text_of(data, tmp_path)
    assert all(f"Waarom {n}" in text for n in range(5))


def test_nothing_of_a_report_or_an_own_view_is_on_it(messages: Messages, tmp_path: Path) -> None:
    assert "ZQX" not in text_of(card(FULL, messages), tmp_path)


def test_what_to_leave_unsaid_is_for_the_own_circle_only(
    messages: Messages, tmp_path: Path
) -> None:
    open_talk = Gesprek(**{name: getattr(FULL, name) for name in FULL.__struct_fields__ if name
                           != "niveau"}, niveau="werkgever")  # fmt: skip
    mine = text_of(card(open_talk, messages), tmp_path)
    theirs = text_of(card(open_talk, messages, audience="werkgever"), tmp_path)
    assert "Mijn behandeling" in mine
    assert "Mijn behandeling" not in theirs
    assert "Ik wil terug." not in theirs
    assert "Kamer 3" in theirs


def test_a_talk_of_another_level_has_no_card(messages: Messages) -> None:
    told = material(FULL)
    assert talks_of(told, "uwv", messages) == ()
    with pytest.raises(LookupError):
        made_talk_card(told, "uwv", messages, "g1")


def test_an_own_talk_without_a_day_or_a_name_has_a_card(messages: Messages, tmp_path: Path) -> None:
    told = material(Gesprek())
    assert [name for _, name in talks_of(told, "ik", messages)] == ["Gesprek"]
    text = text_of(card(Gesprek(), messages), tmp_path)
    assert text.startswith("Gesprek")
    assert "Volgend gesprek" in text


def test_the_same_talk_gives_the_same_bytes(messages: Messages) -> None:
    assert card(FULL, messages) == card(FULL, messages)
