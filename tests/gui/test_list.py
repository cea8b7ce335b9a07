"""Lijst: the map as a table under real clicks and keys, and as assistive technology hears it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.timeline.list_filter import ListFilter
from desktop_app.gui.pages.timeline.list_panel import ListPanel
from desktop_app.gui.pages.timeline.page import TimelinePage
from desktop_app.gui.pages.timeline.row_shape import PAD
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import Lines
from desktop_app.map.row_words import column_name
from desktop_app.map.rows import COLUMNS, Column, rows_of
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import SAMPLES, sample
from tests.gui.timeline_pages import of_sample, shown, texts

LEFT = Qt.MouseButton.LeftButton
NAME = COLUMNS.index("wat")


def listed(qtbot: QtBot, page: TimelinePage) -> ListPanel:
    """The list, opened with its button."""
    qtbot.mouseClick(page.head.list_button, LEFT)
    settle()
    assert page.list is not None
    return page.list


@pytest.fixture
def page(qtbot: QtBot, make_context: ContextMaker) -> TimelinePage:
    """The example dossier."""
    return of_sample(qtbot, make_context)


@pytest.fixture
def panel(qtbot: QtBot, page: TimelinePage) -> ListPanel:
    """Its list, with the keyboard."""
    made = listed(qtbot, page)
    made.view.setFocus()
    return made


def keys(panel: ListPanel) -> list[str]:
    """Keys of the rows as they stand."""
    return [row.key for row in panel.model.rows]


def press(qtbot: QtBot, panel: ListPanel, *pressed: Qt.Key) -> None:
    for key in pressed:
        qtbot.keyClick(panel.view, key)
    settle()


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def opened(panel: ListPanel) -> ListFilter:
    """The choices, unfolded."""
    panel.filter_button.click()
    assert panel.filter.isVisible()
    return panel.filter


# ---------------------------------------------------------------------- rows and selection


@pytest.mark.parametrize("name", SAMPLES)
def test_it_has_a_row_for_everything(qtbot: QtBot, make_context: ContextMaker, name: str) -> None:
    page = shown(qtbot, make_context(sample(name)))
    panel = listed(qtbot, page)
    traject = page.context.desk.traject
    assert traject is not None
    rows = rows_of(traject, page._known.own)
    assert panel.model.rows == rows
    assert set(page.map.keys) <= {row.key for row in rows}
    assert panel.count.text() == f"{len(rows)} rijen"


def test_the_selection_is_shared_both_ways(
    qtbot: QtBot, page: TimelinePage, panel: ListPanel
) -> None:
    assert panel.view.selected_key == page.map.selected_key == page.selected_key
    press(qtbot, panel, Qt.Key.Key_Down)
    key = panel.view.selected_key
    assert key == page.selected_key
    assert page.card.explanation is not None
    assert page.card.explanation.key == key
    qtbot.mouseClick(page.head.list_button, LEFT)
    assert page.map.isVisible()
    assert page.map.selected_key == key
    assert not panel.isVisible()
    page.map.select("wia_aanvraag")
    qtbot.mouseClick(page.head.list_button, LEFT)
    assert panel.view.selected_key == "wia_aanvraag"


def test_what_is_not_on_the_map_has_its_card_all_the_same(
    page: TimelinePage, panel: ListPanel
) -> None:
    before = page.map.selected_key
    panel.view.setCurrentIndex(panel.model.index(keys(panel).index("periode:wachttijd"), NAME))
    assert page.card.explanation is not None
    assert page.card.explanation.title == "Wachttijd voor de WIA"
    assert page.map.selected_key == before


def test_arrow_keys_walk_the_rows_and_tab_leaves(qtbot: QtBot, panel: ListPanel) -> None:
    press(qtbot, panel, Qt.Key.Key_Home)
    assert panel.view.currentIndex().row() == 0
    walked = [panel.view.selected_key]
    for _ in range(len(keys(panel)) + 1):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
        walked.append(panel.view.selected_key)
    assert list(dict.fromkeys(walked)) == keys(panel)
    press(qtbot, panel, Qt.Key.Key_Tab)
    assert not panel.isAncestorOf(focused())
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert panel.view.hasFocus(), "one stop"


def test_enter_and_a_click_bring_the_card_into_view(
    qtbot: QtBot, page: TimelinePage, panel: ListPanel
) -> None:
    page.resize(794, 500)
    settle()
    page.begin_at_top()
    press(qtbot, panel, Qt.Key.Key_Return)
    assert page.verticalScrollBar().value() > 0
    assert page.card.visibleRegion().boundingRect().contains(page.card.head_rect())
    page.begin_at_top()
    number = panel.view.rowAt(5)
    qtbot.mouseClick(panel.view.viewport(), LEFT, pos=panel.view.row_rect(number).center())
    settle()
    assert page.selected_key == keys(panel)[number]
    assert page.card.visibleRegion().boundingRect().contains(page.card.head_rect())


def test_nothing_in_it_can_be_edited(qtbot: QtBot, panel: ListPanel) -> None:
    press(qtbot, panel, Qt.Key.Key_F2)
    assert panel.view.state() != QAbstractItemView.State.EditingState
    index = panel.model.index(0, NAME)
    assert not panel.model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_a_change_of_facts_keeps_order_filter_and_selection(
    page: TimelinePage, panel: ListPanel
) -> None:
    panel.sort_by("stand", down=True)
    panel.view.setCurrentIndex(panel.model.index(keys(panel).index("wia_aanvraag"), NAME))
    page.context.desk.set_facts({"eerste_ziektedag": "2026-01-26"})
    settle()
    assert page.selected_key == panel.view.selected_key == "wia_aanvraag"
    assert panel.model.rows[0].state == "vervallen"


# ---------------------------------------------------------------------- order and filter


def test_a_column_sorts_when_its_name_is_pressed_and_turns_round(
    qtbot: QtBot, panel: ListPanel
) -> None:
    header = panel.view.horizontalHeader()
    column = COLUMNS.index("stand")

    def click() -> None:
        at = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
        qtbot.mouseClick(header.viewport(), LEFT, pos=at)
        settle()

    def first() -> str:
        return panel.model.rows[0].state

    assert panel.view.verticalScrollBar().value() > 0
    click()
    assert panel.view.verticalScrollBar().value() == 0, "the new beginning is seen"
    assert first() == "verstreken"
    assert "Gesorteerd op: stand, oplopend." in texts(panel)
    click()
    assert first() == "vervallen"
    assert "Gesorteerd op: stand, aflopend." in texts(panel)


def test_the_order_can_be_chosen_with_keys(qtbot: QtBot, panel: ListPanel) -> None:
    panel.filter_button.setFocus()
    qtbot.keyClick(panel.filter_button, Qt.Key.Key_Space)
    settle()
    qtbot.keyClick(panel.filter_button, Qt.Key.Key_Tab)
    assert panel.filter.order.isAncestorOf(focused())
    assert panel.filter.order.value() == "tijd"
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    settle()
    names = [row.name for row in panel.model.rows]
    assert names[0] == "42e-weeksmelding"
    assert names[-1].startswith("Ziekmelding")
    panel.filter.direction.row("neer").click()
    assert panel.model.rows[-1].name == "42e-weeksmelding"


def test_a_filter_leaves_rows_out_and_says_how_many(
    qtbot: QtBot, panel: ListPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.pages.timeline.list_panel.announce", lambda _, text: said.append(text)
    )
    total = len(keys(panel))
    choices = opened(panel)
    box = choices.lists["turns"].row("jij")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    settle()
    assert {row.turn for row in panel.model.rows} == {"jij"}
    count = f"{len(keys(panel))} van {total} rijen"
    assert panel.count.text() == count
    assert said[-1] == count
    choices.lists["layers"].row("tip").click()
    settle()
    assert "Niets past bij je keuzes." in texts(panel)
    assert not panel.view.isVisible()
    qtbot.mouseClick(choices.clear_button, LEFT)
    assert panel.count.text() == f"{total} rijen"
    assert panel.view.isVisible()


def test_the_choices_fold_away_and_hold(panel: ListPanel) -> None:
    box = opened(panel).lists["states"].row("gedaan")
    box.click()
    shown_rows = keys(panel)
    box.setFocus()
    panel.filter_button.click()
    settle()
    assert not panel.filter.isVisible()
    assert panel.filter_button.hasFocus(), "the keyboard is not lost"
    assert keys(panel) == shown_rows
    assert opened(panel).lists["states"].values() == ("gedaan",)


# ---------------------------------------------------------------------- width and text size


def columns_seen(panel: ListPanel) -> list[Column]:
    return [column for n, column in enumerate(COLUMNS) if not panel.view.isColumnHidden(n)]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [601, 734, 990, 1700])
def test_it_never_scrolls_sideways(
    qtbot: QtBot, page: TimelinePage, theme: Theme, width: int, percent: int
) -> None:
    theme.set_percent(percent)
    page.resize(width + 60, 700)
    panel = listed(qtbot, page)
    view = panel.view
    seen = columns_seen(panel)
    assert seen == ["wat"] or {"wat", "uiterlijk", "wie", "stand"} <= set(seen)
    assert sum(view.columnWidth(n) for n in range(len(COLUMNS))) <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0
    assert page.horizontalScrollBar().maximum() == 0
    assert (seen == ["wat"]) == view.horizontalHeader().isHidden()
    for column in seen if len(seen) > 1 else ():
        texts_in = [panel.model.cell(row, column) for row in panel.model.rows]
        widest = max(view.shape.lines_of(column).widest_word(text) for text in texts_in)
        assert widest <= view.columnWidth(COLUMNS.index(column)), column


def test_wide_windows_show_more_columns_and_large_text_stacks_the_rows(
    qtbot: QtBot, page: TimelinePage, theme: Theme
) -> None:
    panel = listed(qtbot, page)
    usual = columns_seen(panel)
    page.resize(1900, 820)
    settle()
    assert columns_seen(panel) == list(COLUMNS)
    assert set(usual) < set(COLUMNS)
    page.resize(661, 700)
    theme.set_percent(200)
    settle()
    assert columns_seen(panel) == ["wat"]


@pytest.mark.parametrize("width", range(900, 1200, 25))
def test_no_name_above_a_column_is_cut_in_two(
    qtbot: QtBot, page: TimelinePage, theme: Theme, width: int
) -> None:
    panel = listed(qtbot, page)
    page.resize(width, 820)
    settle()
    head = Lines(theme, "small", bold=True)
    for column in columns_seen(panel):
        name = column_name(column, page.context.words)
        room = panel.view.columnWidth(COLUMNS.index(column)) - 2 * PAD
        assert head.widest_word(name) <= room, name


# ---------------------------------------------------------------------- assistive technology


def test_it_is_a_table_with_named_columns_and_rows_that_say_everything(panel: ListPanel) -> None:
    table = QAccessible.queryAccessibleInterface(panel.view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Alle stappen als lijst"
    heard = {}
    for number in range(table.childCount()):
        cell = table.child(number)
        heard[cell.text(QAccessible.Text.Name)] = cell
    row = heard[
        "Plan van aanpak, uiterlijk donderdag 26 maart 2026, "
        "gedaan op donderdag 26 maart 2026, op tijd"
    ]
    assert row.role() == QAccessible.Role.Cell
    assert "Wet werk en inkomen naar arbeidsvermogen" in row.text(QAccessible.Text.Description)
    assert "werkgever en jij" in heard
    assert heard["Uiterlijk"].role() == QAccessible.Role.ColumnHeader
    assert not row.state().editable


def test_the_sorted_column_says_so(panel: ListPanel) -> None:
    panel.sort_by("stand", down=True)

    def heard(column: str) -> str:
        number = COLUMNS.index(next(one for one in COLUMNS if one == column))
        role = Qt.ItemDataRole.AccessibleTextRole
        return str(panel.model.headerData(number, Qt.Orientation.Horizontal, role))

    assert heard("stand") == "Stand, aflopend"
    assert heard("wie") == "Wie"


def test_empty_cells_are_heard_as_empty(panel: ListPanel) -> None:
    number = keys(panel).index("wia_aanvraag")
    index = panel.model.index(number, COLUMNS.index("gedaan_op"))
    assert index.data() == ""
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "leeg"
