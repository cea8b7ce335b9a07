"""The documents that can be made of a case, by name: the door for window and command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.export.audience import Audience
from desktop_app.export.content.blocks import Made
from desktop_app.export.content.chronology import made_chronology
from desktop_app.export.content.inventory import made_inventory
from desktop_app.export.content.material import Material
from desktop_app.export.content.overview import made_overview
from desktop_app.text.messages import Messages

Builder = Callable[[Material, Audience, Messages], Made]

BUILDERS: Mapping[str, Builder] = {
    "overzicht": made_overview,
    "inventaris": made_inventory,
    "chronologie": made_chronology,
}
"""Documents that need nothing but the case and for whom. Each filters the material itself."""
