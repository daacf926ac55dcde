"""What is written comes back equal in other programs' readers, and a failure leaves what was there."""

from __future__ import annotations

import errno
import os
from datetime import date, datetime
from decimal import Decimal

import pytest

from desktop.core.errors import Refused
from desktop.office import sheet_out
from desktop.office.sheet_out import write_rejects, write_table
from desktop.office.sheets import open_sheet

HOSTILE = ["=1+1", "+86 139", "-1", "@SUM(A1)", "<b>&amp;</b>", "http://x.example", "007", "_x0041_", " blank ", "two\nlines", "\u202e倒", "😀", "]]>", "题" * 10_000]


def reasons(error):
    return [problem.code for problem in error.value.problems]


def by_openpyxl(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    return book.active


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_the_same_text_in_two_readers(tmp_path, text):
    path = tmp_path / "out.xlsx"
    assert write_table(path, ["题名"], [[text]], title="台账") == 1
    cell = by_openpyxl(path)["A2"]
    if text != "_x0041_":  # this reader does not undo the escape inside a cell's own text
        assert cell.value == text
    assert [row.cells for row in open_sheet(path)][1] == [text]


def test_characters_a_sheet_cannot_hold_are_left_out(tmp_path):
    write_table(tmp_path / "out.xlsx", ["题\x00名"], [["a\x00b\ud800c\uffff"]])
    assert [row.cells for row in open_sheet(tmp_path / "out.xlsx")] == [["题名"], ["abc"]]


def test_numbers_days_and_moments_are_values_not_text(tmp_path):
    path = tmp_path / "out.xlsx"
    row = [7, Decimal("12.60"), date(2024, 5, 12), datetime(2024, 5, 12, 14, 5), True, None, 12.5, Decimal("-0.0001"), 10**18, date(1899, 1, 1)]
    write_table(path, [f"列{n}" for n in range(10)], [row], title="a/b:'c'")
    sheet = by_openpyxl(path)
    assert [cell.value for cell in sheet[2]] == [7, 12.6, datetime(2024, 5, 12), datetime(2024, 5, 12, 14, 5), True, None, 12.5, -0.0001, str(10**18), "1899-01-01"]
    assert (sheet["C2"].number_format, sheet["B2"].number_format) == ("yyyy\\-mm\\-dd", "0.00")
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == ("A2", "A1:J2", True)
    assert sheet.title == "a b 'c"


def test_an_empty_list_is_a_header(tmp_path):
    assert write_table(tmp_path / "out.xlsx", ["甲", "乙"], []) == 0
    assert [row.cells for row in open_sheet(tmp_path / "out.xlsx")] == [["甲", "乙"]]


def test_csv_has_a_mark_and_gives_every_text_back_unchanged(tmp_path):
    path = tmp_path / "out.csv"
    write_table(path, ["题名"], [[text] for text in HOSTILE])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row.cells[0] for row in open_sheet(path)][1:] == HOSTILE


def test_rejects_keep_the_layout_and_add_the_reasons_behind(tmp_path):
    path = tmp_path / "bad.xlsx"
    heading = [["台账", "", ""], ["题名", "页数", ""]]
    assert write_rejects(path, heading, [["甲", "若干", ""], ["", 3.0, ""]], ["页数不是数字", "缺题名"]) == 2
    assert [row.cells for row in open_sheet(path)] == [["台账", "", ""], ["题名", "页数", "原因"], ["甲", "若干", "页数不是数字"], ["", 3.0, "缺题名"]]


def test_more_rows_than_a_sheet_holds_are_refused_and_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet_out, "MOST_ROWS", 5)
    with pytest.raises(Refused) as refused:
        write_table(tmp_path / "out.xlsx", ["a"], ([n] for n in range(5)))
    assert reasons(refused) == ["sheet.too_many_rows"]
    assert list(tmp_path.iterdir()) == []
    assert write_table(tmp_path / "out.csv", ["a"], ([n] for n in range(5))) == 5


def test_a_text_too_long_for_a_cell_is_refused_by_row_and_column(tmp_path):
    with pytest.raises(Refused) as refused:
        write_table(tmp_path / "out.xlsx", ["a", "b"], [["x", "y"], ["x", "题" * 32_768]])
    assert refused.value.problems[0].params == {"row": 3, "column": "B", "count": 32_768, "most": 32_767}


@pytest.mark.parametrize(
    ("failure", "code"),
    [(OSError(errno.ENOSPC, "full"), "sheet.disk_full"), (PermissionError(errno.EACCES, "open elsewhere"), "sheet.locked"), (OSError(errno.EIO, "broken"), "sheet.cannot_write")],
)
def test_a_failing_disk_is_a_sentence_and_leaves_the_old_file(tmp_path, monkeypatch, failure, code):
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")

    def fail(*_):
        raise failure

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(Refused) as refused:
        write_table(path, ["a"], [["b"]])
    assert reasons(refused) == [code]
    assert [file.name for file in tmp_path.iterdir()] == ["out.xlsx"]
    assert path.read_bytes() == b"old"


def test_a_failure_of_the_rows_passes_through_and_leaves_nothing(tmp_path):
    def rows():
        yield ["a"]
        raise LookupError("gone")

    with pytest.raises(LookupError):
        write_table(tmp_path / "out.csv", ["a"], rows())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "code"), [("out.pdf", "sheet.unknown_format"), ("absent/out.xlsx", "sheet.cannot_write")])
def test_a_wrong_ending_or_an_absent_folder_is_refused(tmp_path, name, code):
    with pytest.raises(Refused) as refused:
        write_table(tmp_path / name, ["a"], [])
    assert reasons(refused) == [code]
