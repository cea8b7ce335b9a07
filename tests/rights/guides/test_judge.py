"""The judge: the heaviest findings first, at most seven, the silenced left out, nothing twice."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import Any

import msgspec

from desktop_app.rights.guides.conditions import Voorwaarde
from desktop_app.rights.guides.conversations import load_conversations
from desktop_app.rights.guides.findings import Bevinding, load_findings, load_quality
from desktop_app.rights.guides.judge import (
    MOST,
    Uitslag,
    judge,
    judge_map,
    judge_track,
    track_findings,
)
from desktop_app.rights.guides.picture import Beeld, Onderwerp, Stuk
from desktop_app.rights.guides.proposals import propose
from desktop_app.rights.guides.wia import load_map
from desktop_app.text.messages import Messages
from desktop_app.traject import Regelboek
from tests.rights.guides.guide_files import picture

TODAY = date(2027, 5, 3)


def finding(id: str, weight: int, als: dict[str, Any], **more: Any) -> Bevinding:
    told = {"zin": "Een zin.", "zin_meer": "", "doe": ("Doe iets.",), "eerlijk": "Ons bekend."}
    condition = msgspec.convert(als, type=Voorwaarde)
    rest: dict[str, Any] = {"bronnen": (), "gecontroleerd": TODAY, "vertrouwen": "hoog"}
    return Bevinding(**{"id": id, "gewicht": weight, "als": condition, **told, **rest, **more})


def ids(found: tuple[Uitslag, ...]) -> list[str]:
    return [one.id for one in found]


ALWAYS: dict[str, Any] = {"niet": {"week": [1, 2]}}
LATE = Stuk("af", "afspraak", "Rooster", wie="werkgever", uiterlijk=date(2027, 4, 1))


# ------------------------------------------------------------------ order and number


def test_the_heaviest_come_first_and_no_more_than_seven(regelboek: Regelboek) -> None:
    beeld = picture(regelboek)
    some = [finding(f"f{weight}", weight, ALWAYS) for weight in (1, 5, 9, 3, 2, 8, 7, 6, 4)]
    assert ids(judge(beeld, some)) == ["f9", "f8", "f7", "f6", "f5", "f4", "f3"]
    assert len(judge(beeld, some)) == MOST == 7
    assert len(judge(beeld, some, most=None)) == 9


def test_of_one_weight_the_oldest_comes_first(regelboek: Regelboek) -> None:
    older = Stuk("b", "afspraak", wie="jij", uiterlijk=date(2027, 3, 1))
    beeld = picture(regelboek, LATE, older)
    some = [
        finding("geen-dag", 5, ALWAYS),
        finding("ander", 5, {"afspraken_van": {"van": "ander", "dagen": 0}}),
        finding("jij", 5, {"afspraken_van": {"van": "jij", "dagen": 0}}),
    ]
    assert ids(judge(beeld, some)) == ["jij", "ander", "geen-dag"]


def test_what_does_not_hold_is_not_told(regelboek: Regelboek) -> None:
    assert judge(picture(regelboek), [finding("nooit", 9, {"week": [1, 2]})]) == ()


# ------------------------------------------------------------------ silence


def test_a_silenced_finding_makes_room_for_another(regelboek: Regelboek) -> None:
    some = [finding(f"f{weight}", weight, ALWAYS) for weight in range(1, 10)]
    assert ids(judge(picture(regelboek), some, stil={"f9"}))[-1] == "f2"


def test_one_subject_can_be_silenced(regelboek: Regelboek) -> None:
    other = Stuk("b", "afspraak", wie="werkgever", uiterlijk=date(2027, 3, 1))
    beeld = picture(regelboek, LATE, other)
    some = [finding("f", 5, {"afspraken_van": {"van": "ander", "dagen": 0}})]
    [found] = judge(beeld, some)
    assert [one.id for one in found.onderwerpen] == ["b", "af"]
    silent = found.silencer(found.onderwerpen[0])
    [left] = judge(beeld, some, stil={silent})
    assert [one.id for one in left.onderwerpen] == ["af"]
    assert judge(beeld, some, stil={silent, found.silencer(found.onderwerpen[1])}) == ()


# ------------------------------------------------------------------ nothing twice


def test_a_general_finding_leaves_out_what_another_is_about(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, vandaag="2027-10-25")
    general = finding("algemeen", 9, {"mijlpalen_van": "ander"}, algemeen=True)
    own = finding("eigen", 2, {"mijlpaal_voorbij": ["re_integratieverslag"]})
    both = {one.id: [s.id for s in one.onderwerpen] for one in judge(beeld, [general, own])}
    assert both["eigen"] == ["re_integratieverslag"]
    assert "re_integratieverslag" not in both["algemeen"]
    [alone] = judge(beeld, [general])
    assert "re_integratieverslag" in [one.id for one in alone.onderwerpen]


def test_what_a_finding_covers_is_left_out_too(regelboek: Regelboek) -> None:
    beeld = picture(regelboek)
    general = finding("algemeen", 4, {"papier_ontbreekt": ["D12"]}, algemeen=True)
    cover = finding("eigen", 2, ALWAYS, dekt_papieren=("D12",))
    assert ids(judge(beeld, [general, cover])) == ["eigen"]
    assert ids(judge(beeld, [general])) == ["algemeen"]
    assert judge(beeld, [general, cover], stil={"eigen"}) == (), "silent in general words too"


def test_a_series_is_covered_by_its_rule(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, gedaan={"plan_van_aanpak": "2026-02-25"})
    general = finding("algemeen", 4, {"mijlpaal_voorbij": ["evaluatie_periodiek"]}, algemeen=True)
    cover = finding("eigen", 2, ALWAYS, dekt_mijlpalen=("evaluatie_periodiek",))
    assert ids(judge(beeld, [general])) == ["algemeen"]
    assert ids(judge(beeld, [general, cover])) == ["eigen"]


def test_a_paper_is_covered_by_the_rule_that_asks_for_it(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, gedaan={"plan_van_aanpak": "2026-02-25"})
    assert beeld.documents["D05"].mijlpaal != "evaluatie_periodiek"  # it has a number
    papers = finding("papieren", 4, {"papier_ontbreekt": ["D05", "D12"]}, algemeen=True)
    cover = finding("eigen", 5, ALWAYS, dekt_mijlpalen=("evaluatie_periodiek",))
    told = {one.id: [s.id for s in one.onderwerpen] for one in judge(beeld, [papers, cover])}
    assert told == {"eigen": [], "papieren": ["D12"]}


def test_a_missing_paper_is_not_told_beside_its_moment(regelboek: Regelboek) -> None:
    beeld = picture(regelboek)
    moment = finding("moment", 7, {"mijlpalen_van": "ander"}, algemeen=True)
    papers = finding("papieren", 4, {"papier_ontbreekt": ["D06", "D01"]}, algemeen=True)
    told = {one.id: [s.id for s in one.onderwerpen] for one in judge(beeld, [papers, moment])}
    assert "eerstejaarsevaluatie" in told["moment"]
    assert told["papieren"] == ["D01"]
    whole = {
        "alle": [{"mijlpaal_voorbij": ["eerstejaarsevaluatie"]}, {"papier_ontbreekt": ["D06"]}]
    }
    [one] = judge(beeld, [finding("samen", 5, whole)])
    assert [s.soort for s in one.onderwerpen] == ["mijlpaal"]


def test_one_subject_stands_once(regelboek: Regelboek) -> None:
    twice = {"een_van": [{"papier_ontbreekt": ["D12"]}, {"papier_ontbreekt": ["D12"]}]}
    [found] = judge(picture(regelboek), [finding("f", 5, twice)])
    assert [one.id for one in found.onderwerpen] == ["D12"]


# ------------------------------------------------------------------ sentences


def test_a_finding_names_who_what_and_when(regelboek: Regelboek, messages: Messages) -> None:
    both = {"afspraken_van": {"van": "ander", "dagen": 0}}
    text = {"zin": "{wie} doet {wat} op {dag}.", "zin_meer": "Nog {aantal} afspraken."}
    [found] = judge(picture(regelboek, LATE), [finding("f", 5, both, **text)])
    assert found.sentence(messages) == "Je werkgever doet ‘Rooster’ op donderdag 1 april 2027."
    other = Stuk("b", "afspraak", wie="Jan {dag}", uiterlijk=date(2027, 3, 1))
    [found] = judge(picture(regelboek, LATE, other), [finding("f", 5, both, **text)])
    assert found.sentence(messages) == "Nog 2 afspraken."
    [found] = judge(picture(regelboek, other), [finding("f", 5, both, **text)])
    assert found.sentence(messages) == "Jan {dag} doet deze stap op maandag 1 maart 2027."


def test_what_is_not_known_is_a_general_word(messages: Messages) -> None:
    told = finding("f", 5, ALWAYS, zin="{wie}, {wat}, {dag}.")
    subject = Onderwerp("stuk", "x")
    said = Uitslag(told, (subject,)).sentence(messages)
    assert said == "De ander, deze stap, een dag die we niet weten."
    assert Uitslag(told, ()).sentence(messages) == said


# ------------------------------------------------------------------ what ships


def test_every_shipped_finding_can_hold_and_be_said(
    regelboek: Regelboek, messages: Messages
) -> None:
    subject = Onderwerp("mijlpaal", "x", "Plan", ("uwv",), TODAY)
    for one in load_findings():
        for subjects in ((), (subject,), (subject, subject)):
            said = Uitslag(one, subjects).sentence(messages)
            assert "{" not in said
            assert said[0].isupper() or said[0] in "‘0123456789", one.id
    assert judge(picture(regelboek, vandaag="2026-01-05"), load_findings()) == ()


def shipped(beeld: Beeld, **more: Any) -> list[str]:
    return ids(judge(beeld, load_findings(), **more))


def test_a_missed_application_comes_first(regelboek: Regelboek) -> None:
    found = shipped(picture(regelboek, vandaag="2027-10-25"))
    assert found[0] == "wia-gemist"
    assert {"verslag-uwv", "spoor2-start"} <= set(found)


def test_the_other_one_who_is_late_is_named(regelboek: Regelboek, messages: Messages) -> None:
    done = {"ziekmelding_werkgever": "2026-01-05", "plan_van_aanpak": "2026-02-25"}
    beeld = picture(regelboek, vandaag="2026-02-20", gedaan=done)
    [found] = [one for one in judge(beeld, load_findings()) if one.id == "anderen-aan-zet"]
    said = found.sentence(messages)
    assert said.startswith("Je werkgever is aan zet voor ‘Probleemanalyse’.")
    assert "te laat" not in said


def test_therapy_past_its_day_is_one_finding(regelboek: Regelboek) -> None:
    therapy = Stuk(
        "o", "opbouw", welk="arbeidstherapie", dag=date(2027, 2, 1), uiterlijk=date(2027, 4, 1)
    )
    found = shipped(picture(regelboek, therapy), most=None)
    assert [id for id in found if id.startswith("therapie")] == ["therapie-voorbij"]


def test_no_two_findings_tell_of_one_subject(regelboek: Regelboek) -> None:
    for day in ("2026-03-20", "2027-03-01", "2027-10-25", "2028-03-01"):
        beeld = picture(regelboek, LATE, vandaag=day, spoor2_start="2027-02-10")
        told = [
            s.sleutel for one in judge(beeld, load_findings(), most=None) for s in one.onderwerpen
        ]
        assert len(told) == len(set(told)), day


def test_a_signature_that_can_be_taken_back_comes_first(regelboek: Regelboek) -> None:
    assert "vso-terug" not in shipped(picture(regelboek))
    signed = [{"soort": "vso_gesloten", "datum": "2027-04-26"}]
    assert shipped(picture(regelboek, gebeurtenissen=signed))[0] == "vso-terug"
    long_ago = [{"soort": "vso_gesloten", "datum": "2027-03-26"}]
    assert "vso-terug" not in shipped(picture(regelboek, gebeurtenissen=long_ago))


def test_an_objection_is_told_while_it_can_be_made(regelboek: Regelboek) -> None:
    refused = [{"soort": "wia_beslissing", "datum": "2028-01-10", "uitkomst": "geen_wia"}]
    early = picture(regelboek, vandaag="2028-02-10", gebeurtenissen=refused)
    assert "bezwaar" in shipped(early)
    assert "bezwaar" not in shipped(
        picture(regelboek, vandaag="2028-03-10", gebeurtenissen=refused)
    )


# ------------------------------------------------------------------ the track


def test_the_reader_s_own_answer_goes_first(regelboek: Regelboek) -> None:
    beeld = picture(regelboek, spoor2_start="2027-02-10")
    points = load_quality().punten
    silent = {one.punt.id: one for one in judge_track(beeld, points)}
    assert silent["plan-vooraf"].stand == "let_op"
    assert not silent["plan-vooraf"].zelf
    said = {one.punt.id: one for one in judge_track(beeld, points, {"plan-vooraf": True})}
    assert said["plan-vooraf"].stand == "goed"
    assert said["plan-vooraf"].zelf
    no = {one.punt.id: one for one in judge_track(beeld, points, {"dichterbij": False})}
    assert no["dichterbij"].stand == "let_op"
    assert silent["dichterbij"].stand == "weet_niet"
    assert silent["dichterbij"].kort.endswith("?")


def test_the_file_shows_what_is_in_order(regelboek: Regelboek) -> None:
    entries = (
        Stuk("a", "activiteit", dag=date(2027, 4, 28), welk="intake"),
        Stuk("b", "sollicitatie", dag=date(2027, 4, 1), gedaan=True),
    )
    beeld = picture(
        regelboek, *entries, papieren={"D12": None, "D13": TODAY}, spoor2_start="2027-02-10"
    )
    told = {one.punt.id: one.stand for one in judge_track(beeld, load_quality().punten)}
    for id in ("op-tijd", "plan-vooraf", "regelmaat", "zoeken", "verslagen", "intake"):
        assert told[id] == "goed", id
    assert told["plan-van-aanpak"] == "let_op"
    assert told["scholing"] == "weet_niet"


def test_a_late_start_is_told_also_after_it_was_made_good(regelboek: Regelboek) -> None:
    points = load_quality().punten
    late = picture(regelboek, spoor2_start="2027-04-20")
    told = {one.punt.id: one.stand for one in judge_track(late, points)}
    assert told["op-tijd"] == "let_op"
    never = {one.punt.id: one.stand for one in judge_track(picture(regelboek), points)}
    assert never["op-tijd"] == "let_op"


def test_points_that_ask_for_attention_come_by_weight(regelboek: Regelboek) -> None:
    judged = judge_track(picture(regelboek, spoor2_start="2027-02-10"), load_quality().punten)
    found = track_findings(judged)
    weights = [one.punt.gewicht for one in found]
    assert weights == sorted(weights, reverse=True)
    assert len(found) <= MOST
    first = found[0].punt.id
    assert first not in [one.punt.id for one in track_findings(judged, stil={first})]


# ------------------------------------------------------------------ speed


def test_a_large_file_is_judged_quickly(regelboek: Regelboek) -> None:
    entries = [
        Stuk(f"a{n}", "afspraak", f"Afspraak {n}", wie="werkgever", uiterlijk=TODAY - timedelta(n))
        for n in range(300)
    ]
    entries += [
        Stuk(f"s{n}", "sollicitatie", dag=TODAY - timedelta(n), past=n % 3 == 0) for n in range(500)
    ]
    entries += [
        Stuk(f"g{n}", "gesprek", dag=TODAY - timedelta(n), gedaan=True, welk="G03")
        for n in range(300)
    ]
    beeld = picture(regelboek, *entries, spoor2_start="2027-02-10")
    begun = time.perf_counter()
    judge(beeld, load_findings())
    judge_track(beeld, load_quality().punten)
    judge_map(beeld, load_map())
    propose(beeld, load_conversations())
    assert time.perf_counter() - begun < 1
