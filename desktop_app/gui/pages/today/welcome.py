"""What stands above the map now and then: own reminders, and where somebody was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.visits import Visit, return_words, visit_before
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.laid_out import widgets_of
from desktop_app.traject.model import Traject


class Welcome(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.banner: Banner | None = None
        """Tells where the reader was; None when that is not told."""
        self._identity = ""
        self._visit: Visit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space("gap"))

    def add(self, widget: QWidget) -> None:
        """Put a message of another part here."""
        self._column.insertWidget(0, widget)
        widget.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no room while every message is hidden."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        self.setVisible(any(not widget.isHidden() for widget in widgets_of(self._column)))

    def refresh(self, traject: Traject) -> None:
        """Tell where the reader was, the first time after an absence."""
        desk = self.context.desk
        if desk.session is None:
            return
        if desk.identity != self._identity:
            self._identity = desk.identity
            self._visit = visit_before(
                self.context.settings, self._identity, self.context.desk.today
            )
        self._tell(traject)

    def _tell(self, traject: Traject) -> None:
        visit = self._visit
        if visit is None:
            self._put_away()
            return
        text = return_words(visit, traject, self.context.words)
        if self.banner is None:
            self.banner = self._made(text, visit)
            self._column.addWidget(self.banner)
            self._settle()
        elif text != self.banner.text():
            self.banner.set_text(text)

    def _made(self, text: str, visit: Visit) -> Banner:
        action = self.tr("Ga daar verder") if visit.leads_elsewhere else None
        banner = Banner(self.context.theme, text, kind="calm", action=action)
        banner.acted.connect(lambda: self._go_on(visit))
        banner.dismissed.connect(self._forget)
        return banner

    def _go_on(self, visit: Visit) -> None:
        self._forget()
        self.context.go(visit.page, visit.item)

    def _forget(self) -> None:
        self._visit = None
        self._put_away()

    def _put_away(self) -> None:
        if self.banner is not None:
            self._column.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
            self._settle()
