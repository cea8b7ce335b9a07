"""The map of the WIA on paper: which papers, whose, how they stand, and the last check."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import (
    Block,
    Column,
    Grid,
    Heading,
    Made,
    Paragraph,
    Part,
    Points,
)
from desktop_app.export.content.case_picture import picture
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.head import headed
from desktop_app.export.content.material import Material
from desktop_app.rights.guides.evaluate import evaluate
from desktop_app.rights.guides.judge import Mapregel, judge_map, missing
from desktop_app.rights.guides.picture import Beeld
from desktop_app.rights.guides.wia import Wiamap, load_map
from desktop_app.rights.personal import milestone_of
from desktop_app.text.messages import Messages

READERS: frozenset[Audience] = frozenset({"ik", "helper", "uwv"})
"""The map is about an application at UWV, and half of it is medical."""
COLUMNS = ("papier", "van", "stand", "sinds")


def made_wia_map(
    material: Material,
    audience: Audience,
    words: Messages,
    checked: Collection[tuple[str, bool]] = (),
) -> Made:
    """The map for one of READERS. Raises LookupError for another audience.

    checked: what the person said of points of the last check, by id; else the file tells it.
    """
    if audience not in READERS:
        raise LookupError(audience)
    seen, left_out = for_whom(material, audience, words)
    blocks = tuple(_blocks(seen, dict(checked), words))
    document = headed(
        seen, audience, words, title=words.get("wiamap.titel"), stem="wia-map", blocks=blocks
    )
    inside = tuple(Part(block.text) for block in blocks if isinstance(block, Heading))
    return Made(document, inside, left_out)


def _blocks(material: Material, checked: dict[str, bool], words: Messages) -> Iterator[Block]:
    told = load_map()
    seen = picture(material.traject, material.facts, material.entries, material.files)
    lines = judge_map(seen, told)
    yield from _days(material, words)
    yield from _lacking(missing(lines), material, words)
    needed = [line for line in lines if line.stand != "niet_nodig"]
    plain = [line for line in needed if line.papier.weg != "medisch"]
    medical = [line for line in needed if line.papier.weg == "medisch"]
    if plain:
        yield Heading(words.get("wiamap.gewoon"))
        yield _grid(plain, material, words)
    if medical:
        yield Heading(words.get("wiamap.medisch"))
        yield Points(tuple(step.tekst for step in told.medische_route))
        yield _grid(medical, material, words)
    yield Heading(words.get("wiamap.controle"))
    yield Grid(
        (
            Column(words.get("wiamap.kolom.punt"), heads_row=True),
            Column(words.get("wiamap.kolom.doe")),
            Column(words.get("wiamap.kolom.klaar")),
        ),
        tuple(_point_rows(told, seen, checked, words)),
    )


def _days(material: Material, words: Messages) -> Iterator[Block]:
    """Until when the application has to be there, or when UWV had it."""
    apply = milestone_of("wia_aanvraag", material.traject)
    if apply is None:
        return
    if apply.gedaan_op is not None:
        yield Paragraph(words.get("wiamap.aangevraagd", dag=apply.gedaan_op), "strong")
    elif apply.uiterlijk is not None and apply.stand != "vervallen":
        form = "wiamap.uiterlijk_ongeveer" if apply.vaag else "wiamap.uiterlijk"
        yield Paragraph(words.get(form, dag=apply.uiterlijk), "strong")


def _lacking(lines: Iterable[Mapregel], material: Material, words: Messages) -> Iterator[Block]:
    names = tuple(_name(line, material) for line in lines)
    if names:
        yield Paragraph(words.get("wiamap.ontbreekt", papieren=names))
    else:
        yield Paragraph(words.get("wiamap.compleet"))


def _grid(lines: Iterable[Mapregel], material: Material, words: Messages) -> Grid:
    return Grid(
        tuple(Column(words.get(f"wiamap.kolom.{id}"), heads_row=id == "papier") for id in COLUMNS),
        tuple(
            (
                _name(line, material),
                " + ".join(words.get(f"wie.{actor}") for actor in line.papier.van),
                words.get(f"wiamap.stand.{line.stand}"),
                words.get("pdf.dag", dag=line.sinds) if line.sinds else "",
            )
            for line in lines
        ),
    )


def _point_rows(
    told: Wiamap, seen: Beeld, checked: dict[str, bool], words: Messages
) -> Iterator[tuple[str, str, str]]:
    for point in told.controle:
        known = point.goed_als is not None and evaluate(point.goed_als, seen) is not None
        done = checked.get(point.id, known)
        yield point.vraag, point.doe, words.get("wiamap.ja" if done else "wiamap.nog_niet")


def _name(line: Mapregel, material: Material) -> str:
    paper = material.paper(line.papier.document)
    return paper.naam if paper is not None else line.papier.document
