"""From moments to labels: what each label says, where it may stand, and who goes first."""

from __future__ import annotations

from desktop_app.map.frame import Frame
from desktop_app.map.labels import LabelRows, Placed, Side, Wish
from desktop_app.map.model import LineId
from desktop_app.map.moment_words import days_of, name_of
from desktop_app.map.moments import Moment

SIDES: dict[LineId, tuple[Side, ...]] = {
    "spoor1": ("above", "below"),
    "spoor2": ("below", "above"),
    "uwv": ("below", "above"),
    "eigen": ("below", "above"),
}
TIERS: dict[tuple[LineId, Side], int] = {
    ("spoor1", "above"): 3,
    ("spoor1", "below"): 2,
    ("spoor2", "above"): 1,
    ("spoor2", "below"): 2,
    ("uwv", "above"): 2,
    ("uwv", "below"): 3,
    ("eigen", "above"): 1,
    ("eigen", "below"): 1,
}
EXTENSION_KEY = "verlenging"
WIDEST = 1.0
"""Widest label, as part of the map: words of the law are hidden rather than cut."""
WIDEST_OWN = 0.24
"""The same for the reader's own words, which may be of any length."""
IMPORTANT = 3
"""Up to this rank a hidden label gets a second chance."""
SMALL_FROM = 4.0
"""Small moments get labels once a week is this many text sizes wide."""


def place_labels(frame: Frame) -> list[Placed]:
    """All labels that fit. Lines have rows of their own, so each is filled by itself."""
    wishes = wishes_of(frame)
    lines = dict.fromkeys(wish.line for wish in wishes)
    return [
        placed
        for line in lines
        for placed in _of_line(frame, [wish for wish in wishes if wish.line == line])
    ]


def _of_line(frame: Frame, wishes: list[Wish]) -> list[Placed]:
    """Those of one line; the selected one goes first where it would be hidden otherwise."""
    chosen = [wish for wish in wishes if wish.key == frame.selected]
    others = [wish for wish in wishes if wish.key != frame.selected]
    order = [*others, *chosen]
    placed = _fill(frame, order)
    if chosen and not _shows(placed, chosen[0]):
        order = [*chosen, *others]
        placed = _fill(frame, order)
    return _mended(frame, order, placed)


def _mended(frame: Frame, order: list[Wish], placed: list[Placed]) -> list[Placed]:
    """Let an important label that was hidden go first, where that hides none as important."""
    for hidden in [wish for wish in order if wish.rank <= IMPORTANT]:
        if _shows(placed, hidden):
            continue
        retried = [hidden, *(wish for wish in order if wish is not hidden)]
        better = _fill(frame, retried)
        kept = [item.wish for item in placed if item.wish.rank <= hidden.rank or item.wish.must]
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


def wishes_of(frame: Frame) -> list[Wish]:
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
        name, (full, short) = label_words(frame, moment)
        widest = WIDEST_OWN * (2 if chosen else 1) if moment.own else WIDEST
        texts = dict.fromkeys(((name, full), (name, short)))
        wishes.append(
            Wish(
                key=moment.key,
                line=moment.line,
                x=x,
                reach=(x - slack, x + slack),
                texts=tuple(_fitted(frame, text, widest) for text in texts),
                rank=moment.rank,
                sides=_sides(frame, moment, x, level),
                must=chosen,
            )
        )
    return sorted(wishes, key=lambda wish: wish.rank)


def label_words(frame: Frame, moment: Moment) -> tuple[str, tuple[str, str]]:
    """Name and day lines of a mark; a group says how many it holds, unless one is selected."""
    members = frame.groups.get(moment.key, ())
    if members and moment.key != frame.selected:
        say = frame.words.get
        first, last = members[0].day, max(item.end for item in members)
        begin = say("kaart.dag", dag=first)
        until = f"{begin} {say('kaart.tot_en_met', dag=last)}" if last > first else begin
        return say("kaart.groep", aantal=len(members)), (until, begin)
    return name_of(moment), days_of(moment, frame.words)


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


def _fitted(
    frame: Frame, text: tuple[str, str], widest: float = WIDEST
) -> tuple[tuple[str, str], float]:
    """Two lines, the name cut at a part of the map, and the width they need."""
    most = (frame.bounds[1] - frame.bounds[0]) * widest
    name, day = _elided(frame, text[0], most, bold=True), text[1]
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
