"""A ledger comes in whole, or its good rows do, and nobody is surprised."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton

from desktop.core.errors import Problem
from desktop.core.i18n import translator
from desktop.core.ports import Cancelled, RowProblem
from desktop.ui.import_pages import matched_by
from desktop.ui.importing import ImportDialog
from desktop.ui.sheet_view import ColumnMatcher, bad_cells, cell_text, column_letter
from desktop.ui.widgets import escaped
from tests.ui.special import BAD_DAY, FILES, Contexts, FakeDesk


@pytest.fixture
def importing(qtbot, tmp_path):
    contexts = Contexts(tmp_path)
    path = tmp_path / "ledger.xlsx"
    path.write_bytes(b"x")

    def make(desk=None, path=path):
        context = contexts.make(desk)
        dialog = ImportDialog(context, FILES, path)
        qtbot.addWidget(dialog)
        if path is None:
            dialog.show()
            return context, dialog
        with qtbot.waitSignal(context.jobs.idle):
            dialog.show()
        return context, dialog

    yield make
    contexts.close()


def press(qtbot, dialog, name, wait=True):
    button = dialog.findChild(QPushButton, f"import.{name}")
    assert button.isEnabled()
    if not wait:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return
    with qtbot.waitSignal(dialog._context.jobs.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_files_own_picture_shows_row_numbers_and_marks_the_header(importing):
    _context, dialog = importing()
    rows = dialog.file_page.picture.rows
    assert [rows.headerData(row, Qt.Orientation.Vertical) for row in range(3)] == ["1", "3", "4"]
    header = rows.index(1, 0)
    assert header.data() == "题名"
    assert header.data(Qt.ItemDataRole.FontRole).bold()
    assert rows.index(2, 0).data(Qt.ItemDataRole.FontRole) is None
    assert rows.index(2, 3).data() == "3"


def test_each_column_is_matched_with_its_confidence_and_a_sample(importing):
    _context, dialog = importing()
    matcher = dialog.file_page.matcher
    assert matcher.mapping() == {0: "title", 1: "author", 2: "doc_date", 3: "pages"}
    assert matcher.item(1, 3).text() == "▲ 85 %"
    assert matcher.item(3, 3).text() == "■ 55 %"
    assert matcher.item(1, 1).text() == "工程部 · 工程部 · 工程部"
    assert matcher.item(4, 0).font().strikeOut()


def test_pressing_another_row_makes_it_the_header(importing, qtbot):
    _context, dialog = importing()
    view = dialog.file_page.picture
    where = view.visualRect(view.rows.index(0, 0)).center()
    with qtbot.waitSignal(dialog._context.jobs.idle):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert ("choose", "2024", 1) in dialog._importer.calls


def test_another_sheet_is_read_again(importing, qtbot):
    _context, dialog = importing()
    box = dialog.findChild(QComboBox, "import.sheet")
    assert box.isVisible()
    box.setCurrentIndex(1)
    with qtbot.waitSignal(dialog._context.jobs.idle):
        box.textActivated.emit("2023")
    assert ("choose", "2023", None) in dialog._importer.calls


def test_two_columns_cannot_become_the_same(importing, qtbot):
    _context, dialog = importing()
    combo = dialog.findChild(QComboBox, "import.column.4")
    combo.setCurrentIndex(combo.findData("title"))
    combo.activated.emit(combo.currentIndex())
    assert "claim the same: 题名" in dialog.message.text()
    assert not dialog.findChild(QPushButton, "import.ok").isEnabled()


def test_derived_columns_are_not_offered(importing):
    _context, dialog = importing()
    combo = dialog.findChild(QComboBox, "import.column.0")
    assert combo.findData("retention_ends") == -1


def test_errors_are_shown_in_their_cells_and_in_a_list(importing, qtbot):
    _context, dialog = importing()
    press(qtbot, dialog, "ok")
    page = dialog.result_page
    assert page.summary.text() == "New 8 · updated 0 · skipped 2 · with errors 2"
    assert page.notes.text() == "3 rows name an unknown category; they go to WS."
    rows = page.bad.rows
    assert [rows.number(row) for row in range(rows.rowCount())] == [6, 11]
    assert rows.index(0, 2).data(Qt.ItemDataRole.BackgroundRole) == QColor(200, 40, 40)
    assert "is no date" in rows.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert rows.index(0, 1).data(Qt.ItemDataRole.BackgroundRole) is None
    assert page.problems.item(1).text() == "Row 11 · 日期 · “2024-02-30”\n“2024-02-30” is no date."
    page.problems.setCurrentRow(1)
    assert (page.bad.currentIndex().row(), page.bad.currentIndex().column()) == (1, 2)


def test_the_first_answer_is_to_mend_and_nothing_is_written_by_it(importing, qtbot):
    context, dialog = importing()
    press(qtbot, dialog, "ok")
    assert dialog.result_page.whole.isChecked()
    assert dialog.findChild(QPushButton, "import.ok").text() == "Read the mended file again"
    context.desk.mended = True
    press(qtbot, dialog, "ok")
    assert not any(call[0] == "run" for one in context.desk.importers for call in one.calls)
    press(qtbot, dialog, "ok")
    assert dialog.findChild(QPushButton, "import.ok").text() == "Import 10 rows"
    assert not dialog.result_page.whole.isVisible()


def test_the_whole_file_is_imported_and_the_answer_goes_to_the_undo_bar(importing, qtbot):
    context, dialog = importing(FakeDesk(mended=True))
    press(qtbot, dialog, "ok")
    told = []
    dialog.imported.connect(told.append)
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "ok", wait=False)
    assert [answer.entry for answer in told] == [42]
    assert context.done_acts == told
    assert dialog.answer.value == 10
    assert "10 rows imported" in dialog.answer.reference
    assert ("run", False) in context.desk.importers[0].calls


def test_the_good_rows_alone_leave_a_sheet_of_the_others(importing, qtbot, monkeypatch, tmp_path):
    target = tmp_path / "to mend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    context, dialog = importing()
    press(qtbot, dialog, "ok")
    dialog.result_page.partial.click()
    assert dialog.findChild(QPushButton, "import.ok").text() == "Import 8 rows"
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "ok", wait=False)
    assert target.read_text(encoding="utf-8") == "rejects"
    assert ("run", True) in context.desk.importers[0].calls


def test_without_a_place_for_the_rejects_nothing_is_imported(importing, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    context, dialog = importing()
    press(qtbot, dialog, "ok")
    dialog.result_page.partial.click()
    press(qtbot, dialog, "ok", wait=False)
    assert dialog.isVisible()
    assert not any(call[0] == "run" for call in context.desk.importers[0].calls)


def test_an_update_shows_every_changed_cell_first(importing, qtbot):
    _context, dialog = importing(FakeDesk(mended=True))
    dialog.file_page.update_existing.click()
    press(qtbot, dialog, "ok")
    changes = dialog.result_page.changes
    assert changes.isVisible()
    assert [changes.item(0, column).text() for column in range(4)] == ["4", "责任者", "客服部", "工程部"]


def test_the_settings_of_the_import_reach_the_check(importing, qtbot):
    context, dialog = importing()
    dialog.findChild(QLineEdit, "import.set.category").setText("WS")
    press(qtbot, dialog, "ok")
    (check,) = [call for call in context.desk.importers[0].calls if call[0] == "check"]
    assert check[2:] == ({"category": "WS"}, False)


def test_a_refused_check_is_said_and_leaves_the_columns(importing, qtbot):
    _context, dialog = importing()
    combo = dialog.findChild(QComboBox, "import.column.0")
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    press(qtbot, dialog, "ok")
    assert dialog.message.text() == "No column is the title."
    assert dialog.file_page.isVisible()


def test_a_file_that_is_gone_is_said(importing, tmp_path):
    _context, dialog = importing(path=tmp_path / "gone.xlsx")
    assert "No such file" in dialog.message.text()
    assert not dialog.findChild(QPushButton, "import.ok").isEnabled()


def test_a_cancelled_check_says_that_nothing_was_kept(importing, qtbot, monkeypatch):
    _context, dialog = importing()

    def cancelled(*_a, **_k):
        raise Cancelled

    monkeypatch.setattr(dialog._importer, "check", cancelled)
    press(qtbot, dialog, "ok")
    assert "nothing was imported" in dialog.message.text()


def test_reading_and_writing_happen_in_lanes(importing, qtbot, monkeypatch):
    _context, dialog = importing(FakeDesk(mended=True))
    seen = {}
    importer = dialog._importer
    check, run = importer.check, importer.run
    monkeypatch.setattr(importer, "check", lambda *a: seen.setdefault("check", (threading.current_thread(), check(*a)))[1])
    monkeypatch.setattr(importer, "run", lambda *a: seen.setdefault("run", (threading.current_thread(), run(*a)))[1])
    press(qtbot, dialog, "ok")
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "ok", wait=False)
    assert threading.main_thread() not in (seen["check"][0], seen["run"][0])
    assert seen["check"][0] is not seen["run"][0]


def test_the_match_is_said_in_the_words_of_the_list():
    assert matched_by("archive_code, title + doc_date", FILES, translator("en")) == "archive_code, 题名 + 日期"


def test_problems_of_a_whole_row_mark_its_first_cell():
    problem = Problem(BAD_DAY, "", {"value": "x"})
    rows = [
        RowProblem(4, "", problem),
        RowProblem(4, "doc_date", problem),
        RowProblem(4, "页", problem),
        RowProblem(4, "doc_date", problem),
    ]
    bad = bad_cells(rows, {2: "doc_date"}, ["题名", "责任者", "日期", "页"], translator("en"))
    assert set(bad) == {(4, -1), (4, 2), (4, 3)}
    assert bad[4, 2].count("is no date") == 2


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_spreadsheets_call_them(column, letters):
    assert column_letter(column) == letters


def test_cells_and_tooltips_are_plain_text(qtbot):
    assert cell_text(3.0) == "3"
    assert cell_text("a\nb") == "a b"
    assert escaped("<b>\n&") == "<qt>&lt;b&gt;<br>&amp;</qt>"


def test_a_column_missing_and_needed_is_named(qtbot):
    matcher = ColumnMatcher(FILES, translator("en"))
    qtbot.addWidget(matcher)
    matcher.load(["题名"], [], {0: ("title", 100)})
    assert matcher.missing() == ["责任者", "日期"]


def test_a_column_that_only_this_office_has_is_taken(qtbot):
    matcher = ColumnMatcher(FILES, translator("en"))
    qtbot.addWidget(matcher)
    matcher.load(["题名", "装修协议"], [], {0: ("title", 100), 1: ("paper.3", 100)})
    assert matcher.mapping() == {0: "title", 1: "paper.3"}


def test_a_dropped_file_is_read(importing, qtbot, tmp_path):
    context, dialog = importing(path=None)
    other = tmp_path / "other.csv"
    other.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(context.jobs.idle):
        dialog.dropEvent(drop)
    assert dialog.file_page.file.text() == "other.csv"
    assert dialog.file_page.matcher.rowCount() == 5


def test_the_window_stays_while_rows_are_written(importing, qtbot, monkeypatch):
    _context, dialog = importing(FakeDesk(mended=True))
    press(qtbot, dialog, "ok")
    importer, gate = dialog._importer, threading.Event()
    run = importer.run
    monkeypatch.setattr(importer, "run", lambda *a: (gate.wait(5), run(*a))[1])
    press(qtbot, dialog, "ok", wait=False)
    dialog.close()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        gate.set()
