"""Own moments that lie too near for marks of their own: one mark stands for a whole group."""

from __future__ import annotations

from desktop_app.map.moments import Moment

Groups = dict[str, tuple[Moment, ...]]


def grouped(
    own: list[Moment], places: dict[str, float], spacing: float, selected: str | None
) -> Groups:
    """The groups by the key of the moment that stands for it: the selected one, else the first.

    Only groups of two and more; `places` are the x of the moments, `own` goes from left to right.
    """
    groups: Groups = {}
    members: list[Moment] = []
    for moment in [*own, None]:
        if moment and members and places[moment.key] - places[members[0].key] < spacing:
            members.append(moment)
            continue
        if len(members) > 1:
            chosen = next((item for item in members if item.key == selected), members[0])
            groups[chosen.key] = tuple(members)
        members = [moment] if moment else []
    return groups


def without_members(moments: tuple[Moment, ...], groups: Groups) -> tuple[Moment, ...]:
    """The moments that get a mark: all but those for whom another one stands."""
    hidden = {item.key for key, members in groups.items() for item in members if item.key != key}
    return tuple(moment for moment in moments if moment.key not in hidden)
