"""Edges of the imports of archives: the lending register with gaps and contradictions, ledgers with odd codes and words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.core.errors import Refused
from desktop.core.i18n import translator
from desktop.core.ports import ImportPlan
from desktop.core.query import Query
from desktop.db import audit
from desktop.modules.archives.models import Item, Loan, LoanLine
from desktop.modules.archives.numbering import NumberAsk
from tests.modules.archives.conftest import Archive
from tests.modules.archives.test_import import plan_of, sheet
from tests.modules.archives.test_lending import lend

HEAD = "单号,借阅人,借阅事由,审批人,借出日期,档号,归还日期,归还状况,借期,应还日期,借出页数,归还页数\n"
LEDGER = "档号,题名,责任者,日期,类别,保管期限,页数,机构(问题),状态,备注\n"


@pytest.fixture
def engine_place(sqlite_place: str) -> str:
    return sqlite_place


def found(plan: ImportPlan) -> list[tuple[int, str]]:
    return [(problem.row, problem.problem.code) for problem in plan.rejected]


def register(archive: Archive, tmp_path: Path, *rows: str) -> ImportPlan:
    """Check rows of a register; {0}, {1} … stand for the codes of the archive's files."""
    codes = [item.archive_code for item in map(archive.item, range(10))]
    text = HEAD + "".join(row.format(*codes) + "\n" for row in rows)
    importer, plan = plan_of(archive.desk, "loans", sheet(tmp_path, text, f"{len(list(tmp_path.iterdir()))}.csv"))
    if not plan.rejected:
        importer.run(plan)
    return plan


def test_rows_without_a_number_belong_to_the_loan_above(archive: Archive, tmp_path: Path) -> None:
    plan = register(
        archive, tmp_path, "JY202408-004,张三,审计,王主管,2024-08-01,{0},2024-08-05,,,,,", ",,,,,{1},,,,,,",
        ",李四,审计,王主管,2024-08-01,{2},,,,,,",
    )  # fmt: skip
    assert found(plan) == []
    loans = [(loan.number, loan.status) for loan in Loan.select().order_by(Loan.id)]
    assert loans == [("JY202408-004", "partly_returned"), ("JY202408-005", "lent")]
    assert [archive.item(n).status for n in range(3)] == ["in_storage", "lent", "lent"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-05,,,,,", "JY202408-001,李四,,,,{1},2024-08-05,,,,,"], (3, "archives.other_head")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-05,,,,,", "JY202408-001,,,,,{0},2024-08-05,,,,,"], (3, "archives.twice")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},,,,2024-07-30,,"], (2, "archives.due_before_lent")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},,,-5,,,"], (2, "archives.bad_days")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},,,99999,,,"], (2, "archives.bad_days")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},,,,,0,"], (2, "archives.bad_pages")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-02,缺页,,,3,-1"], (2, "archives.pages_below_zero")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-02,完好,,,3,9"], (2, "archives.more_pages_in")),
        (["JY202408-001,张三,审计,王主管,2024-12-01,{0},,,,,,"], (2, "archives.future")),
        (["JY202408-001,张三,审计,,2024-08-01,{0},,,,,,"], (2, "archives.needed_in_first")),
        (["JY202408-001,张三,审计,没有的人,2024-08-01,{0},,,,,,"], (2, "office.unknown_record")),
        (["JY202408-001,张三,审计,王主管,2024-08-01,没有的档号,,,,,,"], (2, "office.unknown_record")),
    ],
)
def test_a_contradiction_in_the_register_refuses_its_loan(archive: Archive, tmp_path: Path, rows: list[str], expected: tuple[int, str]) -> None:
    plan = register(archive, tmp_path, *rows)
    assert expected in found(plan)
    assert Loan.select().count() == 0


def test_a_number_that_is_in_the_register_takes_no_further_lines(archive: Archive, tmp_path: Path) -> None:
    row = "JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-05,,,,,"
    assert found(register(archive, tmp_path, row)) == []
    assert found(register(archive, tmp_path, row)) == [(2, "archives.loan_exists")]
    assert found(register(archive, tmp_path, row.replace("{0}", "{1}"))) == [(2, "archives.loan_exists")]


def test_a_file_lost_long_ago_is_lost_and_its_state_is_said_in_words(archive: Archive, tmp_path: Path) -> None:
    register(archive, tmp_path, "JY202408-001,张三,审计,王主管,2024-08-01,{0},2024-08-05,遗失,,,,")
    assert archive.item(0).status == "lost"
    assert LoanLine.get().pages_in == 0
    plan = register(archive, tmp_path, "JY202408-002,张三,审计,王主管,2024-09-01,{0},,,,,,")
    assert "遗失" in plan.rejected[0].problem.say(translator("zh_CN"))


def test_numbers_go_on_behind_the_register_and_an_import_is_taken_back(archive: Archive, tmp_path: Path) -> None:
    desk = archive.desk
    text = HEAD + f"JY202409-017,张三,审计,王主管,2024-09-20,{archive.item(0).archive_code},,,,,,\n"
    importer, plan = plan_of(desk, "loans", sheet(tmp_path, text))
    done = importer.run(plan)
    first = lend(archive, 1, borrower=archive.other)
    assert first.reference == "JY202409-018"
    desk.undo(first.entry)
    desk.undo(done.entry)
    assert (archive.item(0).status, Loan.select().count()) == ("in_storage", 0)
    assert lend(archive, 0).reference == "JY202409-001"
    assert audit.verify(desk.engine) == []


def test_a_file_out_in_the_program_is_not_out_in_the_register_too(archive: Archive, tmp_path: Path) -> None:
    lend(archive, 0)
    plan = register(archive, tmp_path, "JY202408-001,李四,审计,王主管,2024-08-01,{0},,,,,,")
    assert found(plan) == [(2, "archives.open_twice")]


# -- the ledger ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (",甲,某,20240101,WS,30年,3,,借出,", "archives.state_not_imported"),
        (",甲,某,20240101,WS,30年,3,,在库,", "archives.no_code_in_storage"),
        (",甲,某,20240101,WS,30年,0,,,", "archives.bad_pages"),
        (",甲,某,20240101,WS,30年,3,没有的,,", "archives.unknown_org"),
        (",甲,某,20260101,WS,30年,3,,,", "archives.bad_year"),
        (",甲,某,20240101,WS,三十年,3,,,", ""),
        (",甲,某,20240231,WS,30年,3,,,", ""),
        ("," + "长" * 201 + ",某,20240101,WS,30年,3,,,", ""),
        (",甲,某,20240101,WS,30年," + "9" * 30 + ",,,", ""),
        (",,某,20240101,WS,30年,3,,,", "office.required"),
    ],
)
def test_a_row_that_breaks_a_rule_is_refused_with_its_reason(archive: Archive, tmp_path: Path, row: str, expected: str) -> None:
    _importer, plan = plan_of(archive.desk, "archives", sheet(tmp_path, LEDGER + row + "\n"))
    assert (plan.new, plan.rejected_rows) == (0, 1)
    assert expected in (plan.rejected[0].problem.code, "")


def test_a_code_that_differs_in_punctuation_only_is_warned_of(archive: Archive, tmp_path: Path) -> None:
    rows = "J001-WS-2024-D30-BGS-0001,甲,某,20240101,WS,30年,3,BGS,,\n旧－87－3,乙,某,20240102,WS,30年,3,,,\n旧-87-3,丙,某,20240103,WS,30年,3,,,\n"
    importer, plan = plan_of(archive.desk, "archives", sheet(tmp_path, LEDGER + rows))
    said = [note.say(translator("zh_CN")) for note in plan.notes if note.code == "archives.code_similar"]
    assert (plan.new, len(said)) == (3, 2)
    assert "J001-WS-2024-D30-BGS-0001 与 J001-WS·2024-D30-BGS-0001" in said[0]
    importer.run(plan)
    assert Item.get(Item.title == "甲").archive_code == "J001-WS-2024-D30-BGS-0001"


def test_an_update_shows_words_and_leaves_locked_fields(archive: Archive, tmp_path: Path) -> None:
    desk = archive.desk
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, LEDGER + ",甲,某,20240101,WS,30年,3,,,\n"))
    importer.run(plan)
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, LEDGER + ",甲,某,20240101,合同档案,永久,3,,,\n", "2.csv"), update=True)
    assert list(plan.changes) == [(2, "category", "文书档案", "合同档案"), (2, "retention", "定期30年", "永久")]
    importer.run(plan)
    assert Item.get(Item.title == "甲").category.code == "HT"
    code, title = archive.item(0).archive_code, archive.item(0).title
    _importer, plan = plan_of(desk, "archives", sheet(tmp_path, LEDGER + f"{code},{title},综合办公室,20240301,WS,永久,2,BGS,,\n", "3.csv"), update=True)
    assert found(plan) == [(2, "archives.code_locked")]


def test_an_update_gives_a_waiting_file_the_code_it_has_on_paper(archive: Archive, tmp_path: Path) -> None:
    desk = archive.desk
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, LEDGER + ",甲,某,20240101,WS,30年,3,BGS,,\n"))
    importer.run(plan)
    code = "J001-WS·2024-D30-BGS-0050"
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, LEDGER + f"{code},甲,某,20240101,WS,30年,3,BGS,,\n", "2.csv"), update=True)
    importer.run(plan)
    item = Item.get(Item.title == "甲")
    assert (item.archive_code, item.item_no, item.status) == (code, 50, "in_storage")
    new = desk.importer("archives", sheet(tmp_path, LEDGER + ",乙,某,20240102,WS,30年,3,BGS,,\n", "3.csv"))
    new.run(new.check({key: value[0] for key, value in new.guess().items()}))
    assert desk.call("archives.number", NumberAsk(year=2024)).value == ["J001-WS·2024-D30-BGS-0051"]


def test_titles_that_would_be_formulas_or_marks_stay_text(archive: Archive, tmp_path: Path) -> None:
    titles = ["=1+1", "@SUM(A1)", "<b>粗</b>", "<img src='file:///etc/passwd'>", "\u202e倒写", "𠮷野家合同"]
    rows = "".join(f",{title},某,20240101,WS,30年,3,,,\n" for title in titles)
    importer, plan = plan_of(archive.desk, "archives", sheet(tmp_path, LEDGER + rows))
    importer.run(plan)
    archive.desk.call("archives.number", NumberAsk(year=2024))
    kept = {row["title"] for row in archive.desk.source("archives").first(Query(), 100)}
    assert {title for title in titles if not title.startswith("\u202e")} <= kept
    printed = archive.desk.print("DA-11", {"year": 2024})
    assert printed.pdf.startswith(b"%PDF")
    path = tmp_path / "catalogue.csv"
    assert archive.desk.print_sheet("DA-11", {"year": 2024}, path) == 10 + len(titles)
    assert "=1+1" in [row.split(",")[4] for row in path.read_text(encoding="utf-8-sig").splitlines()]


def test_the_register_of_two_months_has_its_rows_in_order(archive: Archive, tmp_path: Path) -> None:
    register(
        archive, tmp_path, "JY202408-001,张三,审计,王主管,2024-08-30,{0},2024-09-05,,,,,",
        "JY202407-001,李四,核对,王主管,2024-07-01,{1},2024-07-20,,,,,",
    )  # fmt: skip
    path = tmp_path / "register.csv"
    assert archive.desk.print_sheet("DA-02", {"first": date(2024, 7, 1), "last": date(2024, 8, 31)}, path) == 2
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(",")[1] for row in rows[1:]] == ["JY202407-001", "JY202408-001"]
    with pytest.raises(Refused):
        archive.desk.print("DA-11", {"year": 1990})
