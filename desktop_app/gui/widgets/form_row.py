"""A field with its label, its help and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words


class FormRow(QWidget):
    """Label above, help under it, the field, and a line for a problem."""

    comes_whole = True
    """All of it comes into view with the keyboard, where it fits."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        field: QWidget,
        *,
        help: str = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = field
        self._label_text = label
        self._help_text = help
        self._optional = optional
        self._build_widgets()
        self._assemble()
        self._tell()
        tell = getattr(field, "tell_problems_to", None)
        if tell is not None:
            tell(self.set_problem)

    def _build_widgets(self) -> None:
        shown = self._label_text
        if self._optional:
            shown = self.tr("{label} (mag leeg blijven)").format(label=shown)
        self.label = Words(self._theme, shown, bold=True)
        self.label.setBuddy(_typed_in(self.field))
        self._help = Words(self._theme, self._help_text, "small", "muted")
        self._problem = Words(self._theme, "", "body", bold=True)
        self._problem_line = QWidget()
        self._problem_icon = IconLabel(self._theme, "circle-alert", "ink")

    def _assemble(self) -> None:
        line = QHBoxLayout(self._problem_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.space("small"))
        line.addWidget(self._problem_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("tiny"))
        column.addWidget(self.label)
        if self._help_text:
            column.addWidget(self._help)
        column.addSpacing(self._theme.space("tiny"))
        column.addWidget(self.field)
        column.addWidget(self._problem_line)
        self._help.setVisible(bool(self._help_text))
        self._problem_line.hide()

    @property
    def problem(self) -> str | None:
        """The problem that is shown."""
        return self._problem.text() or None

    def set_problem(self, text: str | None) -> None:
        """Show and say what is wrong with the field; None when nothing is."""
        if (text or None) == self.problem:
            return
        self._problem.setText(text or "")
        self._problem_line.setVisible(bool(text))
        self._tell()
        if text:
            announce(self.field, text)

    def _tell(self) -> None:
        """Assistive technology hears label, help and problem with the field itself."""
        described = " ".join(part for part in (self._help_text, self.problem) if part)
        heard_at = _typed_in(self.field)
        heard_at.setAccessibleName(self.label.text())
        heard_at.setAccessibleDescription(described)


def _typed_in(field: QWidget) -> QWidget:
    """Where a name is heard: the part that one types in, or the group around its choices."""
    inner = field.focusProxy()
    return field if inner is None or isinstance(inner, QAbstractButton) else inner
