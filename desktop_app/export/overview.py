"""The personal overview as a PDF in a file. `write_overview` is the door.

What it says stands in `content.overview`, how it looks in `render`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.export.atomic import write_atomically
from desktop_app.export.audience import Audience
from desktop_app.export.content.material import Material
from desktop_app.export.content.overview import made_overview
from desktop_app.export.render import render_pdf
from desktop_app.text.messages import Messages, load_messages


def write_overview(
    material: Material,
    out_path: Path,
    *,
    audience: Audience = "ik",
    large: bool = False,
    words: Messages | None = None,
    progress: Callable[[int], bool] | None = None,
) -> None:
    """Write the overview of a case, as it is on its `vandaag`, for one audience.

    large: large print. progress: see `render_pdf`. The file is replaced only when the new one is
    whole. Raises ExportError (see `atomic`) when it cannot be written.
    """
    words = words or load_messages()
    document = made_overview(material, audience, words).document
    data = render_pdf(document, large=large, progress=progress, words=words)
    write_atomically(out_path, data)
