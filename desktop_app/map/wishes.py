"""From moments to labels: what each label says, where it may stand, and who goes first."""

from __future__ import annotations

from desktop_app.map.frame import Frame
from desktop_app.map.labels import LabelRows, Placed, Side, Wish
from desktop_app.map.model import LineId
from desktop_app.map.moments import Moment
from desktop_app.map.words import day_words, title

SIDES: dict[LineId, tuple[Side, ...]] = {
    "spoor1": ("above", "below"),
    "spoor2": ("below", "above"),
    "uwv": ("below", "above"),
}
TIERS: dict[tuple[LineId, Side], int] = {
    ("spoor1", "above"): 2,
    ("spoor1", "below"): 2,
    ("spoor2", "above"): 1,
    ("spoor2", "below"): 1,
    ("uwv", "above"): 1,
    ("uwv", "below"): 2,
}
EXTENSION_KEY = "verlenging"
WIDEST = 0.42
"""Widest label, as part of the map."""
IMPORTANT = 3
"""Up to this rank a hidden label gets a second chance."""
SMALL_FROM = 4.0
"""Small moments get labels once a week is this many text sizes wide."""


def place_labels(frame: Frame) -> list[Placed]:
    """All labels that fit; the selected one goes first where it would be hidden otherwise."""
    wishes = _wishes(frame)
    chosen = [wish for wish in wishes if wish.key == frame.selected]
    others = [wish for wish in wishes if wish.key != frame.selected]
    order = [*others, *chosen]
    placed = _fill(frame, order)
    if chosen and not _shows(placed, chosen[0]):
        order = [*chosen, *others]
        placed = _fill(frame, order)
    return _mended(frame, order, placed)


def _mended(frame: Frame, order: list[Wish], placed: list[Placed]) -> list[Placed]:
    """Let an important label that was hidden go first, where that hides no important other."""
    for hidden in [wish for wish in order if wish.rank <= IMPORTANT]:
        if _shows(placed, hidden):
            continue
        retried = [hidden, *(wish for wish in order if wish is not hidden)]
        better = _fill(frame, retried)
        kept = [item.wish for item in placed if item.wish.rank <= IMPORTANT or item.wish.must]
        if _shows(better, hidden) and all(_shows(better, wish) for wish in kept):
            order, placed = retried, better
    return placed


def _shows(placed: list[Placed], wish: Wish) -> bool:
    return any(item.wish is wish for item in placed)


def _fill(frame: Frame, wishes: list[Wish]) -> list[Placed]:
    rows = LabelRows(frame.bounds, frame.sizes.gap * 1.5, TIERS)
    if frame.today_inside:
        for line, side in TIERS:
            rows.block(line, side, frame.today - 1, frame.today + 1, soft=True)
    for _, left, right in frame.branches:
        rows.block("spoor1", "below", left, right)
        rows.block("spoor2", "above", left, right)
    spots = (rows.place(wish) for wish in wishes)
    return [spot for spot in spots if spot is not None]


def _wishes(frame: Frame) -> list[Wish]:
    """The wishes, most important first."""
    sizes = frame.sizes
    slack = sizes.radius + sizes.gap
    small_shown = 7 * frame.axis.day_width >= SMALL_FROM * sizes.text
    wishes = _extension_wish(frame)
    for moment in frame.visible:
        chosen = moment.key == frame.selected
        if moment.small and not chosen and not small_shown:
            continue
        x, level = frame.spots[moment.line][moment.key]
        name = title(moment.milestone)
        full, short = day_words(moment.milestone, frame.words)
        texts = dict.fromkeys(((name, full), (name, short)))
        wishes.append(
            Wish(
                key=moment.key,
                line=moment.line,
                x=x,
                reach=(x - slack, x + slack),
                texts=tuple(_fitted(frame, text) for text in texts),
                rank=moment.rank,
                sides=_sides(frame, moment, x, level),
                must=chosen,
            )
        )
    return sorted(wishes, key=lambda wish: wish.rank)


def _sides(frame: Frame, moment: Moment, x: float, level: int) -> tuple[Side, ...]:
    """Where the label of a mark may stand.

    Never past another mark that stands in the way of its leader, save for a small mark in the way
    of a large one: the large one owns the column.
    """
    sizes = frame.sizes
    spots = frame.spots[moment.line]
    small = {item.key for item in frame.visible if item.small}
    in_the_way = [
        spot.level
        for key, spot in spots.items()
        if key != moment.key
        and abs(spot.x - x) < (sizes.small_radius if key in small else sizes.radius) + sizes.pad
        and (moment.small or key not in small)
    ]
    free = {
        "above": level >= 0 and all(other < level for other in in_the_way),
        "below": level <= 0 and all(other > level for other in in_the_way),
    }
    sides = SIDES[moment.line]
    allowed = tuple(side for side in sides if free[side])
    if moment.key != frame.selected:
        return allowed
    return (*allowed, *(side for side in sides if not free[side]))


def _extension_wish(frame: Frame) -> list[Wish]:
    """The label of the added section, anywhere along it."""
    extension = frame.course.extension
    seen = frame.axis.clip(extension.first, extension.last) if extension else None
    if extension is None or seen is None:
        return []
    words = frame.words
    name = extension.sanction.naam if extension.sanction else words.get("kaart.verlenging")
    until = "kaart.tot_en_met_vaag" if extension.vague else "kaart.tot_en_met"
    wish = Wish(
        key=EXTENSION_KEY,
        line="spoor1",
        x=(seen[0] + seen[1]) / 2,
        reach=seen,
        texts=(_fitted(frame, (name, words.get(until, dag=extension.last))),),
        rank=0,
        sides=("above", "below"),
        leader=False,
    )
    return [wish]


def _fitted(frame: Frame, text: tuple[str, str]) -> tuple[tuple[str, str], float]:
    """Two lines, each no wider than a good part of the map, and the width they need."""
    most = (frame.bounds[1] - frame.bounds[0]) * WIDEST
    name, day = _elided(frame, text[0], most, bold=True), _elided(frame, text[1], most)
    size = frame.sizes.text
    return (name, day), max(
        frame.measure(name, size, bold=True), frame.measure(day, size, bold=False)
    )


def _elided(frame: Frame, text: str, most: float, *, bold: bool = False) -> str:
    """The text, or as much of it as fits before an ellipsis."""
    size = frame.sizes.text
    if frame.measure(text, size, bold=bold) <= most:
        return text
    fitting, too_long = 0, len(text)
    while too_long - fitting > 1:
        half = (fitting + too_long) // 2
        if frame.measure(text[:half] + "…", size, bold=bold) <= most:
            fitting = half
        else:
            too_long = half
    return text[:fitting].rstrip() + "…"
