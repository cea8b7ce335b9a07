"""Days that letters name; the latest letter goes first."""

from __future__ import annotations

from datetime import date

from desktop_app.text.message import Message
from desktop_app.traject.facts import Feiten
from desktop_app.traject.outcome import Uitkomst, begin

_OF_CHAIN = ("wachttijd.", "wia_aanvraag.")


class Letters:
    """Looks up the day the latest letter names, by `wachttijd.…` or `<milestone>.uiterlijk`."""

    def __init__(self, feiten: Feiten) -> None:
        self.chain_begin = date.min
        """First day of the chain that counts, once known: older letters are of an earlier one."""
        self._received: dict[str, date] = {}
        self._named: dict[str, tuple[date, str, Uitkomst]] = {}
        for index, event in enumerate(feiten.gebeurtenissen):
            for name, day in event.noemt.items():
                before = self._named.get(name)
                if before is not None and before[0] > event.datum.datum:
                    continue
                source = Message(f"gebeurtenis.{event.soort}")
                outcome = begin(
                    day.datum,
                    day.vaag,
                    "brief.noemt",
                    brief=source,
                    van=event.datum.datum,
                    dag=day.datum,
                )
                field = f"gebeurtenissen[{index}].noemt.{name}"
                self._received[name] = event.datum.laatste
                self._named[name] = (event.datum.datum, field, outcome)

    def day(self, name: str) -> Uitkomst | None:
        """The day named, or None when no letter names one."""
        found = self._named.get(name)
        if found is None:
            return None
        stale = min(self._received[name], found[2].datum) < self.chain_begin
        return None if stale and name.startswith(_OF_CHAIN) else found[2]

    def field(self, name: str) -> str:
        """Path of the fact that names it, for a warning. Raises KeyError when none does."""
        return self._named[name][1]

    def milestone(self, id: str, number: int | None) -> Uitkomst | None:
        """The last day a letter names for a milestone; number 1 may go without its number."""
        name = self._milestone_name(id, number)
        return self.day(name) if name else None

    def milestone_field(self, id: str, number: int | None) -> str:
        """Path of the fact that names that day. Raises KeyError when no letter does."""
        return self.field(self._milestone_name(id, number) or id)

    def _milestone_name(self, id: str, number: int | None) -> str | None:
        names = [f"{id}.{number or 1}.uiterlijk", f"{id}.uiterlijk"]
        if number is None:
            names.reverse()
        elif number > 1:
            names.pop()
        return next((name for name in names if name in self._named), None)
