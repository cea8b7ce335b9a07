"""What the person wants to make, as plain values, and what comes of it. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop_app.export.audience import Audience
from desktop_app.export.content import blocks
from desktop_app.export.content.blocks import Block, Document, Made, Part
from desktop_app.export.content.chronology import made_chronology
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.inventory import made_inventory
from desktop_app.export.content.material import Material
from desktop_app.export.content.numbered import numbered
from desktop_app.export.content.overview import made_overview
from desktop_app.export.content.talk_card import made_talk_card
from desktop_app.export.content.wia_map import made_wia_map
from desktop_app.rights.sensitive import Found, sensitive_in

if TYPE_CHECKING:
    from desktop_app.export.bundle.plan import BundlePlan
    from desktop_app.export.calendar_items import Group
    from desktop_app.export.calendar_plan import Plan
    from desktop_app.export.render import Paper
    from desktop_app.text.messages import Messages
    from desktop_app.traject.rulebook import Regelboek

Output = Literal[
    "overzicht", "gesprekskaart", "inventaris", "agenda", "bundel", "chronologie", "wiamap"
]
Fold = Literal["kaart", "vouw"]
Step = Callable[[int, int], bool]
"""Told how many parts are done and how many there are; False stops."""
Read = Callable[[str], Iterable[bytes]]
"""Gives the bytes of a file of the dossier by its id, in parts."""

WIDE: frozenset[Output] = frozenset({"inventaris", "chronologie"})
"""Tables with many columns: on a page on its side."""
NO_TEXT: frozenset[Output] = frozenset({"agenda", "bundel"})
"""What cannot be read on the screen first."""
CHECKED_FOR: frozenset[Audience] = frozenset({"werkgever"})
"""Readers for whom every word is looked at before it leaves."""
AROUND = 30
"""Signs before and after a word that are shown with it."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to make.

    talk: the entry of the conversation of a card. papers: entries whose papers go into a bundle.
    checked: what the person said of the last check of the map of the WIA.
    """

    output: Output
    audience: Audience
    large: bool = False
    talk: str = ""
    fold: Fold = "kaart"
    groups: frozenset[Group] = frozenset({"eigen", "anderen", "gesprekken"})
    full_titles: bool = False
    alarms: bool = False
    papers: tuple[str, ...] = ()
    checked: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A word or number to look at before it leaves. kind: as `rights.sensitive` names it."""

    kind: str
    word: str
    around: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """What can be looked at, and then made.

    document: None for what is no text to read, as a calendar. texts: all that goes out in words.
    """

    request: Request
    document: Document | None
    inside: tuple[Part, ...]
    left_out: tuple[Part, ...]
    file_name: str
    texts: tuple[str, ...]
    plan: Plan | None = None
    bundle: BundlePlan | None = None

    @property
    def doubtful(self) -> tuple[Doubtful, ...]:
        """What should be looked at for this reader."""
        if self.request.audience not in CHECKED_FOR:
            return ()
        return tuple(_doubtful(self.texts))


def prepare(
    request: Request, material: Material, regelboek: Regelboek, words: Messages, read: Read
) -> Prepared | None:
    """What would be made; None while something has to be chosen first."""
    if request.output == "agenda":
        return _calendar(request, material, regelboek, words)
    if request.output == "bundel":
        return _bundle(request, material, words, read)
    made = _made(request, material, words)
    if made is None:
        return None
    document = made.document
    return Prepared(
        request,
        document,
        made.inside,
        made.left_out,
        document.file_name,
        tuple(texts_of(document)),
    )


def _made(request: Request, material: Material, words: Messages) -> Made | None:
    audience = request.audience
    if request.output == "overzicht":
        return made_overview(material, audience, words)
    if request.output == "inventaris":
        return made_inventory(material, audience, words)
    if request.output == "chronologie":
        return made_chronology(material, audience, words)
    try:
        if request.output == "wiamap":
            return made_wia_map(material, audience, words, request.checked)
        return made_talk_card(material, audience, words, request.talk)
    except LookupError:  # not for this reader, or no conversation was chosen
        return None


def _calendar(
    request: Request, material: Material, regelboek: Regelboek, words: Messages
) -> Prepared:
    from desktop_app.export.calendar_plan import Choices, plan_calendar

    choices = Choices(request.groups, request.full_titles, request.alarms)
    plan = plan_calendar(material, regelboek, request.audience, choices, words)
    titles = tuple(
        item.full.title if request.full_titles else item.neutral.title for item in plan.items
    )
    return Prepared(request, None, plan.inside, plan.left_out, plan.file_name, titles, plan)


def papers_for(
    material: Material, audience: Audience, words: Messages
) -> tuple[tuple[str, str], ...]:
    """Entry and name of the papers with a file that this reader may see, by day."""
    seen, _ = for_whom(material, audience, words)
    return tuple(
        (
            paper.entry.id,
            words.get("bundel.bladwijzer", nummer=paper.number, titel=paper.told.titel),
        )
        for paper in numbered(seen)
        if paper.file is not None
    )


def _bundle(request: Request, material: Material, words: Messages, read: Read) -> Prepared | None:
    from desktop_app.export.bundle.plan import plan_bundle

    if not request.papers:
        return None
    plan = plan_bundle(material, request.audience, request.papers, read, words)
    titles = tuple(part.what for part in plan.inside)
    return Prepared(request, None, plan.inside, plan.left_out, plan.file_name, titles, bundle=plan)


# -- what stands in it ------------------------------------------------------------------------


def texts_of(document: Document) -> Iterator[str]:
    """Every text of a document, in reading order."""
    yield from (document.title, document.name)
    for block in blocks.flat(document.blocks):
        yield from _texts(block)


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, blocks.Heading | blocks.Paragraph):
        yield block.text
    elif isinstance(block, blocks.Points):
        yield from block.items
    elif isinstance(block, blocks.Grid):
        for row in block.rows:
            yield from row


def _doubtful(texts: Sequence[str]) -> Iterator[Doubtful]:
    """Each word once, where it stands first."""
    told: set[str] = set()
    for text in texts:
        for found in sensitive_in(text):
            key = found.text.casefold()
            if key not in told:
                told.add(key)
                yield Doubtful(found.kind, found.text, _around(text, found))


def _around(text: str, found: Found) -> str:
    """The words before and after it, on one line."""
    begin, end = max(0, found.start - AROUND), found.end + AROUND
    piece = " ".join(text[begin:end].split())
    return f"{'… ' if begin else ''}{piece}{' …' if end < len(text) else ''}"


# -- making -----------------------------------------------------------------------------------


def write(
    prepared: Prepared,
    material: Material,
    words: Messages,
    path: Path,
    step: Step | None = None,
    pages: Mapping[str, int] | None = None,
) -> tuple[Part, ...]:
    """Make the file; what is there is replaced when the new one is whole.

    pages: of the files in a list of papers, by SHA-256. Gives back what did not fit in after all
    and why. Raises ExportError, InvoerFout when nothing fits in a bundle, and
    `tagging.document.Cancelled` when `step` says to stop.
    """
    if prepared.bundle is not None:
        from desktop_app.export.bundle.plan import write_planned

        report = write_planned(prepared.bundle, path, words, step)
        return tuple(Part(missing.title, missing.why) for missing in report.left_out)
    from desktop_app.export.atomic import write_atomically

    write_atomically(path, _bytes(prepared, material, words, step, pages or {}))
    return ()


def _bytes(
    prepared: Prepared,
    material: Material,
    words: Messages,
    step: Step | None,
    pages: Mapping[str, int],
) -> bytes:
    """The file itself; the same request and material give the same bytes."""
    request, document = prepared.request, prepared.document
    if prepared.plan is not None:
        from desktop_app.export.calendar import calendar_bytes

        return calendar_bytes(prepared.plan)
    if request.output == "gesprekskaart":
        from desktop_app.export.card_pdf import render_card

        return render_card(
            lambda room: (
                made_talk_card(material, request.audience, words, request.talk, room).document
            ),
            request.fold,
            words,
        )
    if request.output == "inventaris":
        document = made_inventory(material, request.audience, words, pages).document
    if document is None:  # a request of a kind that is no document has its own way above
        raise ValueError(request.output)
    from desktop_app.export.render import render_pdf

    return render_pdf(
        document,
        large=request.large,
        paper=_PAPERS.get(request.output, "a4"),
        progress=None if step is None else _from_left(step),
        words=words,
    )


_PAPERS: Mapping[str, Paper] = {
    "inventaris": "liggend", "chronologie": "liggend", "wiamap": "kaart",
}  # fmt: skip


def _from_left(step: Step) -> Callable[[int], bool]:
    """For who tells only how much is left: the first time is all there is."""
    most = 1

    def told(left: int) -> bool:
        nonlocal most
        most = max(most, left)
        return step(most - left, most)

    return told
