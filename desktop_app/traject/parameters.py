"""Numbers of the law by date, from `resources/rules/parameters.json`."""

from datetime import date
from typing import Literal

from msgspec import Struct

from desktop_app.traject.calendar import Dag, Feestdagen, add_months
from desktop_app.traject.model import Bron


class Waarde(Struct, frozen=True, forbid_unknown_fields=True):
    """A number from a day on, until the next one; None says that it is not known."""

    vanaf: date
    waarde: int | str | None


class Parameter(Struct, frozen=True, forbid_unknown_fields=True):
    """A named number by date; `eenheid` is for readers (weken, dagen, euro …)."""

    naam: str
    eenheid: str
    waarden: tuple[Waarde, ...]
    bronnen: tuple[Bron, ...] = ()
    gecontroleerd: date | None = None
    toelichting: str | None = None


class AowRij(Struct, frozen=True, forbid_unknown_fields=True):
    """AOW age of those born between two days, both inside."""

    geboren_van: date
    geboren_tot_en_met: date
    jaren: int
    maanden: int
    vertrouwen: Literal["hoog", "middel", "laag"]


class FaseRegel(Struct, frozen=True, forbid_unknown_fields=True):
    """A phase of the process; `van_week` and `tot_en_met_week` both inside."""

    id: str
    naam: str
    van_week: int | None = None
    tot_en_met_week: int | None = None


class Parameters(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything in the parameter file.

    regelbestanden: the files of rules that must be there; a missing one would silently leave out
        duties, so it is a fault. Files that are not named here are read as well.
    """

    schema: int
    regelbestanden: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    aow: tuple[AowRij, ...]
    aow_bronnen: tuple[Bron, ...]
    aow_gecontroleerd: date
    fasen: tuple[FaseRegel, ...]
    feestdagen: Feestdagen
    gebeurtenissen: dict[str, str]

    @property
    def phase_names(self) -> dict[str, str]:
        """What each phase is called, by its id."""
        return {phase.id: phase.naam for phase in self.fasen}

    def number(self, name: str, day: date | None = None) -> int:
        """The number in force on `day` (or the newest). Raises KeyError when there is none."""
        value = self.optional(name, day)
        if value is None:
            raise KeyError(name)
        return value

    def optional(self, name: str, day: date | None = None) -> int | None:
        """The number in force on `day`, or None before the first one known."""
        parameter = next(entry for entry in self.parameters if entry.naam == name)
        known = [row for row in parameter.waarden if day is None or row.vanaf <= day]
        if not known:
            return None
        value = max(known, key=lambda row: row.vanaf).waarde
        return value if isinstance(value, int) else None

    def first_day(self, name: str) -> date:
        """The first day from which a number is known."""
        parameter = next(entry for entry in self.parameters if entry.naam == name)
        return min(row.vanaf for row in parameter.waarden)

    def aow_date(self, birth: Dag) -> Dag | None:
        """Day on which the AOW age is reached; None for births outside the table (AOW art. 7a)."""
        days = [self._aow_date(day) for day in (birth.datum, birth.eerste, birth.laatste)]
        if days[0] is None:
            return None
        return Dag(days[0], days[1] or days[0], days[2] or days[0])

    def last_aow_date(self) -> date:
        """The latest AOW day in the table."""
        row = self.aow[-1]
        return add_months(row.geboren_tot_en_met, 12 * row.jaren + row.maanden)

    def _aow_date(self, birth: date) -> date | None:
        for row in self.aow:
            if row.geboren_van <= birth <= row.geboren_tot_en_met:
                return add_months(birth, 12 * row.jaren + row.maanden)
        return None
