"""A letter that was sent and not answered, as the judge sees it."""

from __future__ import annotations

from datetime import date

from desktop_app.rights.guides.picture import Stuk
from desktop_app.traject import Regelboek
from tests.rights.guides.guide_files import picture
from tests.rights.guides.test_evaluate import day, subjects


def sent(id: str, look: date | None, *, gedaan: bool = False) -> Stuk:
    return Stuk(id, "brief", naam=id, dag=day(4, 1), uiterlijk=look, gedaan=gedaan)


def test_a_letter_stands_out_from_the_day_to_look_on(regelboek: Regelboek) -> None:
    beeld = picture(
        regelboek,
        sent("vandaag", day(5, 3)),
        sent("lang geleden", day(4, 8)),
        sent("morgen", day(5, 4)),
        sent("zonder dag", None),
        sent("beantwoord", day(4, 8), gedaan=True),
    )
    assert subjects(beeld, brieven_zonder_antwoord=0) == ["lang geleden", "vandaag"]
    assert subjects(beeld, brieven_zonder_antwoord=1) == ["lang geleden"]
