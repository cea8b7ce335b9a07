"""The buttons above what is shown: back and forward, a bookmark, printing, and large letters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.timeline.head import SwitchButton
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout


class Tools(QWidget):
    """Only what can be used is shown; the row takes no room without any."""

    back_wanted = Signal()
    forward_wanted = Signal()
    home_wanted = Signal()
    mark_wanted = Signal()
    print_wanted = Signal()
    large_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.back_button = Button(theme, self.tr("Terug"), icon="chevron-left", parent=self)
        self.forward_button = Button(
            theme, self.tr("Ga vooruit"), icon="chevron-right", parent=self
        )
        self.home_button = Button(theme, self.tr("Alle keuzes"), icon="list", parent=self)
        self.mark_button = SwitchButton(theme, "", icon="bookmark", parent=self)
        self.print_button = Button(theme, self.tr("Print dit"), icon="printer", parent=self)
        self.large_button = Button(theme, self.tr("Toon groot"), icon="maximize-2", parent=self)

    def _assemble(self) -> None:
        row = FlowLayout(self._theme.space("small"), self)
        for button in self._buttons:
            row.addWidget(button)

    def _connect(self) -> None:
        for button, signal in (
            (self.back_button, self.back_wanted),
            (self.forward_button, self.forward_wanted),
            (self.home_button, self.home_wanted),
            (self.mark_button, self.mark_wanted),
            (self.print_button, self.print_wanted),
            (self.large_button, self.large_wanted),
        ):
            button.clicked.connect(signal)

    @property
    def _buttons(self) -> tuple[QWidget, ...]:
        return (
            self.back_button,
            self.forward_button,
            self.home_button,
            self.mark_button,
            self.print_button,
            self.large_button,
        )

    def show_way(self, *, back: bool, forward: bool, home: bool) -> None:
        """Which ways there are; home: to all choices, where they are not in sight."""
        self._show(self.back_button, on=back)
        self._show(self.forward_button, on=forward)
        self._show(self.home_button, on=home)
        self._settle()

    def show_acts(self, *, marked: bool | None, whole: bool) -> None:
        """marked: None where there can be no mark. whole: it can be printed and shown large."""
        self._show(self.mark_button, on=marked is not None)
        if marked:
            self.mark_button.become(self.tr("Haal bladwijzer weg"), "bookmark-check")
        else:
            self.mark_button.become(self.tr("Zet bladwijzer"), "bookmark")
        self._show(self.print_button, on=whole)
        self._show(self.large_button, on=whole)
        self._settle()

    def _show(self, button: QWidget, *, on: bool) -> None:
        """Where the button with the keyboard goes, the next one takes over."""
        if button.hasFocus() and not on:
            shown = [
                other for other in self._buttons if other is not button and not other.isHidden()
            ]
            if shown:
                shown[0].setFocus()
        button.setVisible(on)

    def _settle(self) -> None:
        self.setVisible(any(not button.isHidden() for button in self._buttons))
