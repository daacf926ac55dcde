"""Files are told apart by content, read as they stand, and refused with a sentence when they cannot be."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop.core.errors import Refused
from desktop.core.i18n import Translator
from desktop.office.sheet_out import write_table
from desktop.office.sheets import Body, Row, find_header, is_total, open_sheet

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def refusal(path, sheet=None):
    with pytest.raises(Refused) as refused:
        list(open_sheet(path, sheet))
    [problem] = refused.value.problems
    assert problem.say(Translator())
    return problem.code


def book(path: Path, rows, title="台账") -> Path:
    write_table(path.with_suffix(".xlsx"), rows[0], rows[1:], title)
    return path.with_suffix(".xlsx").rename(path)


def far_cell(path: Path, cell: str) -> Path:
    book(path, [["a"], ["b"]])
    with zipfile.ZipFile(path) as parts:
        content = {name: parts.read(name) for name in parts.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    content[sheet] = content[sheet].replace(b"</sheetData>", f'<row r="{row}"><c r="{cell}"><v>1</v></c></row></sheetData>'.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, raw in content.items():
            parts.writestr(name, raw)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_is_read_in_every_usual_encoding_and_delimiter(tmp_path, encoding, delimiter):
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(delimiter.join(row) for row in [("题名", "页数"), ("通知", "3"), ("", "")]).encode(encoding))
    sheet = open_sheet(path)
    assert sheet.format == "csv"
    assert list(sheet) == [Row(1, ["题名", "页数"]), Row(2, ["通知", "3"]), Row(3, ["", ""])]


def test_a_sheet_can_be_read_twice_and_numbers_its_rows_as_the_file(tmp_path):
    sheet = open_sheet(book(tmp_path / "a.xlsx", [["题名"], [None], ["通知"]]))
    assert [row.number for row in sheet] == [row.number for row in sheet] == [1, 2, 3]
    assert (sheet.name, sheet.names) == ("台账", ("台账",))


@pytest.mark.parametrize("name", ["a.xls", "a.csv", "a.dat"])
def test_the_content_decides_not_the_name(tmp_path, name):
    path = book(tmp_path / name, [["题名"], ["=1+1"]])
    assert open_sheet(path).format == "xlsx"
    assert [row.cells for row in open_sheet(path)][1] == ["=1+1"]


def test_csv_under_the_name_of_a_workbook_is_read(tmp_path):
    path = tmp_path / "a.xls"
    path.write_text("题名,页数\n甲,1\n", encoding="gb18030")
    assert [row.cells for row in open_sheet(path)] == [["题名", "页数"], ["甲", "1"]]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet.empty"),
        (b"\xef\xbb\xbf\r\n", "sheet.empty"),
        (b"%PDF-1.7", "sheet.not_a_sheet"),
        (bytes(range(256)) * 20, "sheet.not_a_sheet"),
        (b"<html><table><tr><td>1", "sheet.web_page"),
        (b"PK\x03\x04" + b"x" * 200, "sheet.damaged"),
        (OLE, "sheet.damaged"),
        (OLE + "Workbook".encode("utf-16-le"), "sheet.damaged"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "sheet.password"),
        (OLE + "WordDocument".encode("utf-16-le"), "sheet.not_a_sheet"),
        (b"\xff\xfea", "sheet.damaged"),
        (b'a,b\n"' + b"x" * 200_000, "sheet.bad_line"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_reason(tmp_path, content, code):
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert refusal(path) == code


def test_a_workbook_cut_or_scratched_anywhere_never_raises_anything_but_a_refusal(tmp_path):
    whole = book(tmp_path / "a.xlsx", [["题名", "页数"], *([f"通知{n}", n] for n in range(50))]).read_bytes()
    path = tmp_path / "b.xlsx"
    refused = 0
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        for hurt in (whole[:place], whole[:place] + b"\xff\x00\x7f" + whole[place + 3 :]):
            path.write_bytes(hurt)
            try:
                list(open_sheet(path))
            except Refused:
                refused += 1
    assert refused > 60


@pytest.mark.parametrize("cell", ["XFD1048576", "AA9999999", "BZ1048576"])
def test_a_lone_cell_far_away_does_not_fill_the_memory(tmp_path, cell):
    assert refusal(far_cell(tmp_path / "a.xlsx", cell)) == "sheet.too_large"


def test_a_zip_bomb_is_refused_by_its_declared_sizes(tmp_path):
    path = book(tmp_path / "a.xlsx", [["a"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/media/x.bin", b"\0" * 60_000_000)
    assert refusal(path) == "sheet.too_large"


def test_a_zip_that_is_no_workbook_is_named_so(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", "<x/>")
    assert refusal(path) == "sheet.not_a_sheet"


def test_an_absent_file_a_folder_and_an_absent_sheet_are_refused(tmp_path):
    assert refusal(tmp_path / "none.xlsx") == refusal(tmp_path) == "sheet.cannot_open"
    assert refusal(book(tmp_path / "a.xlsx", [["a"]]), "第二张") == "sheet.no_such_sheet"


def test_the_header_is_found_below_titles_and_totals_and_blanks_are_counted(tmp_path):
    rows = [["××公司台账", "", ""], ["", "", ""], ["序 号", "文件\n题名", "页数（页）"], [1, "通知", 3], ["", "", ""], ["", "合 计", 3], ["序 号", "文件\n题名", "页数（页）"], [2, "合计工作办法", 4], ["", "", ""]]
    sheet = open_sheet(book(tmp_path / "a.xlsx", rows))
    header = find_header(sheet, {"文件题名", "页数", "密级"})
    assert header is not None
    assert (header.row, header.matched, len(header.above)) == (3, 2, 2)
    body = Body(sheet, header)
    assert [row.number for row in body] == [4, 8]
    assert (body.blank, body.totals, body.repeated) == (1, 1, 1)


def test_without_a_known_label_the_first_filled_row_is_the_header():
    header = find_header([Row(1, ["", None]), Row(2, ["甲", "乙"])], {"题名"})
    assert header is not None
    assert (header.row, header.matched) == (2, 0)
    assert find_header([Row(1, ["", None])], {"题名"}) is None


def test_a_record_that_speaks_of_totals_is_no_total():
    assert is_total(["", "总 计：", 12.0, "¥1,200.50"])
    assert not is_total(["合计", "办公室"])
    assert not is_total(["通知", 3.0])
