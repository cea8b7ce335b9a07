"""Pictures of all pages and dialogs for looking at.

    .venv/bin/python tests/gui/screenshots.py FOLDER [PART OF A NAME …]

Light, dark and high contrast, text at 100 and 200 %, windows of 1280×800 and 1024×700; in light
also the whole page. With `--readme` instead of names: the three of README, into resources/pictures.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

import desktop_app.gui  # noqa: E402, F401  (before any Qt object)
from desktop_app.gui.window import MainWindow  # noqa: E402
from desktop_app.text.tokens import ThemeName  # noqa: E402
from tests.gui.tour import PERCENTS, SIZES, THEMES, Tour  # noqa: E402
from tests.gui.tour_places import PLACES, Place  # noqa: E402

README_PLACES: dict[str, tuple[str, ThemeName]] = {
    "vandaag-open": ("vandaag", "light"),
    "tijdlijn-open": ("tijdlijn", "dark"),
    "vragen-plek": ("vragen", "light"),
}
README_WIDTH = 1100
MOST_BYTES = 150_000


def main(folder: Path, parts: list[str]) -> None:
    """Write the pictures of the places whose name has one of the parts; of all without parts."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        tour = Tour(QApplication.instance() or QApplication([]), Path(name))  # type: ignore[arg-type]
        for place in PLACES:
            if not parts or any(part in place.name for part in parts):
                tour.visit(place, lambda shown, place=place: _all(tour, place, shown, folder))
        tour.end()


def _all(tour: Tour, place: Place, shown: QWidget, folder: Path) -> None:
    for theme in THEMES:
        for percent in PERCENTS:
            for size in SIZES[:2] if isinstance(shown, MainWindow) else SIZES[:1]:
                tour.show_as(theme, percent, size, shown)
                stem = f"{place.name}-{theme}-{percent}-{shown.width()}x{shown.height()}"
                shown.grab().save(str(folder / f"{stem}.png"))
                page = shown.pages.current if isinstance(shown, MainWindow) else None
                if theme == "light" and page is not None:
                    page.body.grab().save(str(folder / f"{stem}-page.png"))


def readme(folder: Path) -> None:
    """The three pictures of README, small enough for a repository."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        tour = Tour(QApplication.instance() or QApplication([]), Path(name))  # type: ignore[arg-type]
        for place in PLACES:
            if place.name in README_PLACES:
                target, theme = README_PLACES[place.name]
                tour.visit(
                    place,
                    lambda shown, theme=theme, target=target: _small(
                        tour, theme, shown, folder / f"{target}.png"
                    ),
                )
        tour.end()


def _small(tour: Tour, theme: ThemeName, shown: QWidget, target: Path) -> None:
    tour.show_as(theme, 100, SIZES[0], shown)
    picture = shown.grab().toImage()
    smooth = Qt.TransformationMode.SmoothTransformation
    small = picture.scaledToWidth(README_WIDTH, smooth)
    _with_few_colours(small).save(str(target), "PNG", 0)
    if target.stat().st_size > MOST_BYTES:
        sys.exit(f"{target.name} is te groot: {target.stat().st_size} bytes")


def _with_few_colours(picture: QImage) -> QImage:
    """The 256 colours that it has most are plenty for flat areas, and make a small file."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    often = Counter(memoryview(plain.constBits()).cast("I")).most_common(256)
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    table = [color for color, _ in often]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--readme":
        readme(ROOT / "resources" / "pictures")
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
