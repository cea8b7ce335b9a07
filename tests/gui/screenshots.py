"""Pictures of the window for looking at: `python tests/gui/screenshots.py FOLDER [FACTS.json]`.

Light, dark and high contrast, text at 100 and 200 %, at 1280×800 and 1024×700; in light also the
whole page.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop_app import app as program  # noqa: E402
from desktop_app.gui.theme import Theme  # noqa: E402
from desktop_app.gui.window import MainWindow  # noqa: E402
from desktop_app.map.palette import ThemeName  # noqa: E402
from desktop_app.traject import compute_traject, read_feiten  # noqa: E402
from tests.map import trajects  # noqa: E402

TODAY = date(2026, 11, 22)


def main(folder: Path, facts_path: Path) -> None:
    """Write the pictures of one facts file."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    theme = Theme(qt)
    rulebook = program.load_regelboek()
    facts = read_feiten(facts_path)
    phases = {phase.id: phase.naam for phase in rulebook.parameters.fasen}
    window = MainWindow(
        theme,
        trajects.words(),
        lambda day: compute_traject(facts, day, rulebook),
        lambda: TODAY,
        phases,
    )
    window.show()
    for name in get_args(ThemeName):
        theme.use(name)
        for percent in (100, 200):
            theme.set_percent(percent)
            for width, height in ((1280, 800), (1024, 700)):
                window.resize(width, height)
                QTest.qWait(80)
                stem = f"{facts_path.stem}-{name}-{percent}-{width}x{height}"
                window.grab().save(str(folder / f"{stem}.png"))
                if name == "light":
                    page = window.page
                    page.grab().save(str(folder / f"{stem}-page.png"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    default = ROOT / "resources" / "samples" / "samira.json"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else default)
