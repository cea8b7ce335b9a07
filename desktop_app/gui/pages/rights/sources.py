"""When something was checked, and whether that is long ago."""

from __future__ import annotations

from datetime import date

from desktop_app.gui.context import Context
from desktop_app.traject.calendar import add_months


def checked_words(context: Context, checked: date) -> str:
    """When it was checked; who reads it later than a year after that is told so."""
    months = context.desk.regelboek.parameters.number("verouderd_na")
    stale = add_months(checked, months) < context.desk.today
    form = "venster.verouderd" if stale else "venster.gecontroleerd"
    return context.words.get(form, dag=checked)
