"""Colours, fonts and text size of the window, following the system while it is open."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from desktop_app.text.resources import resource_path
from desktop_app.text.tokens import ThemeName, load_palette, load_sizes

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

Choice = Literal["system"] | ThemeName
"""What the reader chose: to follow the system, or one theme always."""
FONT_FILES = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")
SCALES = (100, 110, 125, 150, 175, 200)


class Theme(QObject):
    """The look that all widgets read; `changed` says that colours or sizes are new."""

    changed = Signal()

    def __init__(self, app: QApplication, hints: QStyleHints | None = None) -> None:
        """Follow `hints`, normally the application's own."""
        super().__init__(app)
        self._app = app
        self.with_icons = True
        """False leaves icons out: reading drawings would hold up the first paint."""
        self._choice: Choice = "system"
        self._percent = SCALES[0]
        self._sizes = load_sizes()
        self._family = _load_fonts()
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._metrics: dict[tuple[int, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, int, bool], float] = {}
        # Kept: a chained call on the hints once met an object that Qt had already deleted.
        self._hints = hints or QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._accessibility.contrastPreferenceChanged.connect(self._follow_system)
        self._accessibility.motionPreferenceChanged.connect(self.changed)
        self._name: ThemeName = self._system_name()
        self._apply()

    @property
    def name(self) -> ThemeName:
        """Which theme is in use."""
        return self._name

    @property
    def choice(self) -> Choice:
        """What was chosen last: `system` follows the system live."""
        return self._choice

    @property
    def still(self) -> bool:
        """True when the system asks for less motion; `changed` tells of it too."""
        return self._accessibility.motionPreference() == Qt.MotionPreference.ReducedMotion

    @property
    def percent(self) -> int:
        """Text size in percent, 100 to 200, on top of the system's scaling."""
        return self._percent

    @property
    def scale(self) -> float:
        """Text size as a factor."""
        return self._percent / 100

    def color(self, role: str) -> QColor:
        """The colour of a role. It is shared: copy it before changing it."""
        color = self._colors.get(role)
        if color is None:
            color = self._colors[role] = QColor(load_palette(self._name)[role])
        return color

    def size(self, group: str, key: str) -> int:
        """A length or type size at 100 %, in pixels."""
        value: Any = self._sizes[group]
        return int(value[key])

    def line_height(self, kind: str) -> float:
        """Height of a line in type sizes; headings stand closer than running text."""
        height = float(self._sizes["line_height"])
        return height - 0.2 if kind.startswith("heading") else height

    def space(self, key: str) -> int:
        """A space of the 4-pixel grid; it does not grow with the text."""
        return self.size("space", key)

    def font(self, kind: str = "body", *, bold: bool = False) -> QFont:
        """A font by kind of text (`small`, `body`, `heading_2` …) at the text size in use.

        It is shared: copy it before changing it.
        """
        key = (kind, bold)
        font = self._fonts.get(key)
        if font is None:
            font = self.font_of(self.size("type", kind) * self.scale, bold=bold)
            self._fonts[key] = font
        return font

    def font_of(self, size: float, *, bold: bool = False) -> QFont:
        """A font of a size in pixels."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(size)))
        font.setBold(bold)
        return font

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width of a text, as the map asks for it."""
        key = (text, round(size), bold)
        width = self._widths.get(key)
        if width is None:
            metrics = self._metrics.get(key[1:])
            if metrics is None:
                metrics = QFontMetricsF(self.font_of(size, bold=bold))
                self._metrics[key[1:]] = metrics
            width = metrics.horizontalAdvance(text)
            self._widths[key] = width
        return width

    def larger(self) -> None:
        """The next text size up."""
        self.set_percent(next((step for step in SCALES if step > self._percent), SCALES[-1]))

    def smaller(self) -> None:
        """The next text size down."""
        lower = [step for step in SCALES if step < self._percent]
        self.set_percent(lower[-1] if lower else SCALES[0])

    def set_percent(self, percent: int) -> None:
        """Set the text size; values outside 100 to 200 are brought inside."""
        percent = min(max(percent, SCALES[0]), SCALES[-1])
        if percent != self._percent:
            self._percent = percent
            self._apply()

    def choose(self, choice: Choice) -> None:
        """Follow the system from now on, or keep to one theme whatever the system does."""
        self._choice = choice
        self.use(self._system_name() if choice == "system" else choice)

    def use(self, name: ThemeName) -> None:
        """Use a theme now; what was chosen stays, so the system may change it again."""
        if name != self._name:
            self._name = name
            self._apply()

    def _system_name(self) -> ThemeName:
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.use(self._system_name())

    def _apply(self) -> None:
        self._colors.clear()
        self._fonts.clear()
        self._app.setFont(self.font())
        self._app.setPalette(_palette(self))
        self.changed.emit()


@cache
def _load_fonts() -> str:
    """Register the bundled fonts once a process; the family's name."""
    families: list[str] = []
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else QGuiApplication.font().family()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "on_jij",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "selection_text",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "on_ink",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Link: "jij",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return palette
