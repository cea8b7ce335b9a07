"""Every widget of the house: seen, heard and used at each text size and in each theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui import theme as theme_module
from desktop_app.gui.heard import heard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import icon
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon import icon_pixmap
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.gui.widgets.words import Words
from desktop_app.text.resources import resource_path
from desktop_app.text.tokens import ThemeName
from tests.gui.conftest import settle
from tests.gui.keyboard_faults import name_faults, ring_faults, tab_faults, target_faults
from tests.gui.layout_faults import layout_faults
from tests.gui.painted_pairs import probe_palette, unlisted_pairs
from tests.gui.widget_gallery import KINDS, Gallery, Show

LOOKS: tuple[ThemeName, ...] = ("light", "dark", "contrast")


@pytest.fixture
def gallery(qtbot: QtBot, theme: Theme) -> Gallery:
    made = Gallery(theme)
    qtbot.addWidget(made)
    made.resize(620, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle()
    return made


def heard_as(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [420, 620, 1000])
def test_nothing_is_cut_off_at_any_text_size(
    gallery: Gallery, theme: Theme, percent: int, width: int
) -> None:
    theme.set_percent(percent)
    gallery.resize(max(width, width * percent // 140), 700)
    settle()
    assert layout_faults(gallery) == []


def test_everything_has_a_name_a_size_and_a_place_in_the_order(gallery: Gallery) -> None:
    assert name_faults(gallery) == []
    assert list(target_faults(gallery)) == []
    assert tab_faults(gallery, gallery) == []


@pytest.mark.parametrize("look", LOOKS)
def test_the_keyboard_is_always_seen(gallery: Gallery, theme: Theme, look: ThemeName) -> None:
    theme.use(look)
    settle()
    assert list(ring_faults(gallery, gallery)) == []


def test_all_colours_that_meet_are_measured(
    theme: Theme, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme_module, "load_palette", lambda _: probe_palette())
    theme.use("contrast")
    gallery.resize(620, 3000)
    settle()
    assert unlisted_pairs(gallery) == set()


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_heading_is_heard_as_one_by_its_words(qtbot: QtBot, theme: Theme, level: int) -> None:
    heading = Heading(theme, "Je rechten", level)  # type: ignore[arg-type]
    qtbot.addWidget(heading)
    interface = QAccessible.queryAccessibleInterface(heading)
    assert interface.role() == QAccessible.Role.Heading
    assert interface.text(QAccessible.Text.Name) == "Je rechten"
    heading.setText("Je plichten")
    assert interface.text(QAccessible.Text.Name) == "Je plichten"


def test_what_is_heard_of_a_widget_goes_with_the_widget(qtbot: QtBot, theme: Theme) -> None:
    before = heard.count
    headings = [Heading(theme, "Even") for _ in range(50)]
    assert {heard_as(heading) for heading in headings} == {QAccessible.Role.Heading}
    assert heard.count == before + 50
    for heading in headings:
        heading.deleteLater()
    qtbot.waitUntil(lambda: heard.count <= before)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [Button, Link])
def test_buttons_and_links_answer_to_enter_and_space(
    qtbot: QtBot, theme: Theme, show: Show, kind: type[Button] | type[Link], key: Qt.Key
) -> None:
    button = kind(theme, "Ga verder")
    show(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_button_makes_room_for_its_icon(theme: Theme, show: Show) -> None:
    plain, drawn = Button(theme, "Maak"), Button(theme, "Maak", icon="printer")
    show(plain, drawn)
    assert drawn.width() - plain.width() >= 20
    assert drawn.height() >= 44


def test_a_long_link_wraps(theme: Theme, show: Show) -> None:
    link = Link(theme, "Bekijk of dit ook voor jou geldt, en wat je dan kunt doen")
    show(link, width=260)
    assert link.width() <= 260
    assert link.height() > 2 * theme.size("type", "body")


@pytest.mark.parametrize("way", ["escape", "enter", "click"])
def test_a_banner_closes_by_key_and_by_mouse(
    qtbot: QtBot, theme: Theme, show: Show, way: str
) -> None:
    banner, after = Banner(theme, "Opgeslagen."), Button(theme, "Ga verder")
    show(banner, after)
    assert banner.close_button is not None
    assert banner.close_button.accessibleName() == "Sluit melding"
    banner.close_button.setFocus()
    with qtbot.waitSignal(banner.dismissed):
        if way == "click":
            qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
        else:
            key = Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Return
            qtbot.keyClick(banner.close_button, key)
    assert not banner.isVisible()
    assert after.hasFocus(), "the keyboard goes on, and is not lost"


def test_a_banner_that_must_stay_has_no_way_to_close(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    banner = Banner(theme, "Teken niets.", kind="attention", action="Zoek hulp", dismissable=False)
    show(banner)
    assert banner.close_button is None
    assert banner.action is not None
    qtbot.keyClick(banner.action, Qt.Key.Key_Escape)
    assert banner.isVisible()
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)


def test_kinds_of_banner_differ_without_colour(theme: Theme, show: Show) -> None:
    theme.use("contrast")
    banners = [Banner(theme, "Tekst", kind=kind) for kind in KINDS]
    show(*banners)
    shapes = [_shape(banner) for banner in banners]
    assert len({tuple(shape) for shape in shapes}) == 3


def _shape(banner: Banner) -> list[bool]:
    """Where the icon has ink, whatever its colour."""
    image = banner.grab().toImage()
    ground = image.pixelColor(30, 8)
    return [
        image.pixelColor(x, y) != ground
        for x in range(20, 52)
        for y in range(8, image.height() - 8)
    ]


def test_a_task_tells_its_button_apart_from_that_of_the_next_task(
    qtbot: QtBot, theme: Theme, show: Show
) -> None:
    task = TaskRow(theme, "Vraag een kopie", "Die hoort bij je papieren.", action="Maak de brief")
    show(task)
    assert task.action is not None
    assert task.action.accessibleDescription() == "Vraag een kopie"
    with qtbot.waitSignal(task.acted):
        qtbot.mouseClick(task.action, Qt.MouseButton.LeftButton)


def test_the_chip_of_a_task_stands_at_the_right_and_under_the_title_when_narrow(
    theme: Theme, show: Show
) -> None:
    task = TaskRow(theme, "Vraag het verslag", "", chip=("je werkgever is aan zet", "werkgever"))
    root = show(task, width=700)
    assert task.chip is not None
    assert task.chip.geometry().right() >= task.rect().right() - 1
    assert task.chip.y() < task.title.geometry().bottom()
    theme.set_percent(200)
    root.resize(420, 300)
    settle()
    assert task.chip.y() > task.title.geometry().bottom()
    assert layout_faults(root) == []


def test_a_chip_breaks_only_where_it_must(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme, "je werkgever is aan zet", "werkgever")
    qtbot.addWidget(chip)
    line = chip.sizeHint()
    assert chip.heightForWidth(line.width()) == line.height()
    assert chip.heightForWidth(line.width() - 20) > line.height()


def test_an_empty_page_offers_what_to_do(qtbot: QtBot, theme: Theme, show: Show) -> None:
    empty = EmptyState(theme, "bell", "Nog niets", "Vul eerst in.", "Begin met vragen")
    show(empty)
    assert empty.action is not None
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.action, Qt.MouseButton.LeftButton)


def test_icons_follow_the_theme_and_are_painted_once(theme: Theme) -> None:
    first = icon_pixmap(theme, "calendar", "jij", 20)
    assert first.cacheKey() == icon_pixmap(theme, "calendar", "jij", 20).cacheKey()
    for look in LOOKS:
        theme.use(look)
        image = icon_pixmap(theme, "calendar", "jij", 96).toImage()
        assert _colours(image) == {theme.color("jij").name()}
    sharp = icon_pixmap(theme, "calendar", "jij", 20, 2.0)
    assert sharp.size() == QSize(40, 40)
    assert sharp.deviceIndependentSize().toSize() == QSize(20, 20)


def _colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_every_icon_that_is_kept_can_be_painted(theme: Theme) -> None:
    names = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
    assert "calendar" in names
    empty = [name for name in names if not _colours(icon_pixmap(theme, name, "ink", 48).toImage())]
    assert empty == []
    assert icon.text_size(theme) == 20


def test_an_announcement_reaches_assistive_technology(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    button = Button(theme, "Ga verder")
    qtbot.addWidget(button)
    announce(button, "Opgeslagen")
    announce(button, "Dit kan niet", urgent=True)
    announce(button, "")
    assert said == ["Opgeslagen", "Dit kan niet"]


def test_what_scrolls_in_a_dialog_keeps_clear_of_its_bar(theme: Theme) -> None:
    dialog = Dialog(theme, "Lang")
    lines = [Words(theme, f"Regel {number}") for number in range(40)]
    for line in lines:
        dialog.column.addWidget(line)
    dialog.add_buttons("Sluit dit")
    dialog.show()
    settle()
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    right = lines[0].mapToGlobal(lines[0].rect().topRight()).x()
    assert bar.isVisible()
    assert bar.mapToGlobal(bar.rect().topLeft()).x() - right > theme.space("tiny")
    dialog.close()
