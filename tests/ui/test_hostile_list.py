"""A list of a million hostile rows: what is read, how often, by whom, and what a selection says."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest

from desktop.core.changes import Touch
from desktop.core.query import Query
from desktop.ui.delegates import clipped
from desktop.ui.table import WIDEST_WORD
from tests.ui import hostile_window
from tests.ui.hostile import MILLION, TEXTS
from tests.ui.hostile_window import Opened


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    yield from hostile_window.opening(tmp_path)


def test_rows_are_read_in_lanes_only(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.table.scrollToBottom()
    opened.settle(qtbot)
    assert opened.hard.rows.threads <= {"reader-0", "reader-1"}
    assert opened.hard.summaries <= {"reader-0", "reader-1"}
    assert not opened.bugs


def test_the_end_of_a_million_rows_is_one_jump_away(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window(MILLION)
    page = opened.page(qtbot)
    assert page.table.rows.rowCount() == MILLION
    before = opened.hard.rows.blocks
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    opened.settle(qtbot)
    assert str(MILLION) in page.table.rows.index(MILLION - 1, 0).data()
    assert opened.hard.rows.blocks - before <= 3


def test_selecting_a_million_rows_does_not_stop_the_window(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window(MILLION)
    page = opened.page(qtbot)
    started = time.perf_counter()
    page.table.selectAll()
    few = page.sums.text()
    assert time.perf_counter() - started < 2  # with an index a row it took 20 s
    opened.settle(qtbot)
    assert "1,000,000" in page.sums.text(), few
    assert "pages" not in page.sums.text().casefold()
    assert "页数" not in page.sums.text()


def test_the_sum_of_a_selection_is_that_of_every_selected_row_also_of_those_not_on_the_screen(
    open_window: Callable[..., Opened], qtbot: Any
) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.table.selectAll()
    qtbot.waitUntil(lambda: "页数" in page.sums.text(), timeout=3000)
    assert f"页数 {sum(number % 500 for number in range(1, 1001)):,}" in page.sums.text()


def test_a_row_that_a_colleague_removed_is_asked_for_once(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    opened.hard.rows.gone = set(range(1, 1001))
    page = opened.page(qtbot)
    page.table.scrollToBottom()
    opened.settle(qtbot)
    before = opened.hard.rows.blocks
    for _ in range(5):
        page.table.viewport().repaint()
        opened.settle(qtbot)
    assert opened.hard.rows.blocks == before


def test_the_first_page_stays_while_the_rest_of_its_block_arrives(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.table.rows.row(150)
    assert page.table.rows.row(0) is not None


def test_an_answer_to_an_older_question_is_dropped(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    opened.hard.rows.slow = 0.02
    for text in ("a", "ab", "abc"):
        page.table.load(Query(text))
    opened.settle(qtbot)
    assert page.table.rows.rowCount() == 21


def test_typing_asks_the_list_once_and_keeps_the_focus(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.filters.focus_search()
    before = len(opened.hard.rows.asked)
    for letter in "通知书":
        page.filters.search.insert(letter)
    qtbot.waitUntil(lambda: len(opened.hard.rows.asked) > before, timeout=2000)
    opened.settle(qtbot)
    assert len(opened.hard.rows.asked) == before + 1
    assert page.filters.search.hasFocus()
    assert "of 1,000" in page.filters.count.text()


def test_the_total_is_counted_again_after_an_act_under_a_filter(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.filters.search.setText("ab")
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 14, timeout=2000)
    opened.hard.rows.count = 990
    opened.context.touched.emit(frozenset({Touch("hard", 0).kind}))
    opened.settle(qtbot)
    assert page.filters.count.text() == "14 of 990"


SLOW = 0.8  # seconds a reading takes


def test_a_slow_office_never_stops_the_window(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    opened.hard.rows.slow = SLOW
    gaps, last = [], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    page.load(Query("ab"))
    page.table.go_to(3)
    opened.context.run_operation("hard.lend", [1])
    opened.settle(qtbot)
    timer.stop()
    assert max(gaps) < SLOW * 0.9  # less than one reading of the office takes, however busy the computer is


def test_a_cell_of_many_lines_or_thousands_of_characters_is_cut_before_it_is_measured() -> None:
    shown = [clipped(f"{text} 3") for text in TEXTS]
    assert max(map(len, shown)) <= 301
    assert not any("\n" in text or "\t" in text for text in shown)
    assert all(text.endswith(" 3") for text in shown)


def test_acts_that_fit_only_some_of_the_selected_rows_are_not_offered(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.go_to(4)  # id 5: in the room
    opened.settle(qtbot)
    assert "hard.lend" in [action.operation for action in page.detail.possible()]
    page.table.selectionModel().select(page.table.rows.index(5, 0), flags)  # id 6: lent
    opened.settle(qtbot)
    assert "hard.lend" not in [action.operation for action in page.detail.possible()]
    assert "hard.edit" not in [action.operation for action in page.detail.possible()]


def test_a_key_of_an_act_that_does_not_fit_the_record_does_nothing(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.table.go_to(4)
    opened.settle(qtbot)
    page.do("hard.remind")  # only for what is late
    opened.settle(qtbot)
    assert opened.hard.script.asked == []


def test_enter_twice_does_the_likeliest_act_once(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    page.table.go_to(4)
    opened.settle(qtbot)
    opened.hard.script.slow = 0.05
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    opened.settle(qtbot)
    assert [ask.records for ask in opened.hard.script.asked] == [(5,)]


def test_a_column_of_states_or_choices_begins_wide_enough_for_its_longest_word(open_window: Callable[..., Opened], qtbot: Any) -> None:
    opened = open_window()
    table = opened.page(qtbot).table
    say, advance = opened.context.translate, table.fontMetrics().horizontalAdvance
    looked = 0
    for number, column in enumerate(opened.hard.module.listings[0].columns):
        for choice in column.field.choices:
            looked += 1
            assert table.columnWidth(number) >= min(advance(say(choice.label)), advance("0") * WIDEST_WORD), column.field.key
    assert looked
