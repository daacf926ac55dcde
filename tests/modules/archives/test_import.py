"""The office's ledger and register through the import, and the papers printed from them, on both engines."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.paths import resource
from desktop.core.ports import ImportPlan, Silent
from desktop.core.query import Query
from desktop.db import audit
from desktop.modules.archives.lending import LendAsk
from desktop.modules.archives.models import Item, Loan, LoanLine
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.reminding import RemindAsk
from desktop.modules.office.keeping import SettingAsk
from desktop.office.desk import OfficeDesk
from tests.modules.archives.conftest import Archive

DATA = Path(__file__).resolve().parents[2] / "data"
LEDGER = resource("demo/archive-ledger.xlsx")


@pytest.fixture
def desk(desk: OfficeDesk) -> OfficeDesk:
    """The office some years later: the ledgers hold documents of 2025."""
    desk.clock.set_zone("Asia/Shanghai")
    return desk


def plan_of(desk: OfficeDesk, kind: str, path: Path, update: bool = False, **wishes: str) -> tuple[Any, ImportPlan]:
    importer: Any = desk.importer(kind, path)
    return importer, importer.check(importer.mapping(wishes), update=update)


def sheet(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_ledger_of_an_office_comes_in_whole(desk: OfficeDesk) -> None:
    with desk.clock.at(date(2026, 3, 2)):
        importer, plan = plan_of(desk, "archives", LEDGER)
        assert (plan.new, plan.rejected_rows) == (1580, 0)
        assert "archives.other_category" in [note.code for note in plan.notes]
        importer.run(plan)
    assert Item.select().count() == 1580
    assert Item.select().where(Item.remark.contains("原类别：地方性法规")).count() > 800
    assert audit.verify(desk.engine) == []


def test_the_messy_ledger_has_273_good_and_27_bad_rows_for_the_reasons_given(desk: OfficeDesk, tmp_path: Path) -> None:
    expected = json.loads((DATA / "archive-ledger-messy.expected.json").read_text(encoding="utf-8"))
    with desk.clock.at(date(2026, 3, 2)):
        importer, plan = plan_of(desk, "archives", DATA / "archive-ledger-messy.xlsx")
        assert (plan.new, plan.rejected_rows) == (expected["good"], expected["bad"])
        by_column = {key: sum(problem.column == key for problem in plan.rejected) for key in ("title", "doc_date", "pages", "retention")}
        assert list(by_column.values()) == list(expected["reasons"].values())
        with pytest.raises(Refused):
            importer.run(plan)
        assert Item.select().count() == 0
        importer.write_rejects(plan, tmp_path / "rejects.xlsx")
        importer.run(plan, partial=True)
        assert Item.select().count() == 273
        _importer, again = plan_of(desk, "archives", tmp_path / "rejects.xlsx")
        assert again.rejected_rows == 27


def test_an_import_is_taken_back_and_comes_in_again_from_number_one(desk: OfficeDesk) -> None:
    with desk.clock.at(date(2026, 3, 2)):
        importer, plan = plan_of(desk, "archives", LEDGER)
        first = importer.run(plan)
        desk.undo(first.entry)
        assert Item.select().count() == 0
        assert desk.source("archives").first(Query("绿色")) == []
        importer, plan = plan_of(desk, "archives", LEDGER)
        importer.run(plan)
        done = desk.call("archives.number", NumberAsk(year=2023, retention="Y"))
        assert done.value[0].endswith("-0001")


def test_a_corrected_ledger_changes_the_files_it_names(desk: OfficeDesk, tmp_path: Path) -> None:
    head = "题名,责任者,日期,保管期限,页数\n"
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, head + "甲,某,20240101,30年,3\n乙,某,20240102,30年,4\n"))
    importer.run(plan)
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, head + "甲,某,20240101,30年,5\n乙,某,20240102,30年,4\n", "2.csv"), update=True)
    assert (plan.updated, plan.new, plan.skipped, list(plan.changes)) == (1, 0, 1, [(2, "pages", "3", "5")])
    importer.run(plan)
    assert Item.get(Item.title == "甲").pages == 5


def test_legacy_codes_are_kept_and_the_series_goes_on_behind_them(desk: OfficeDesk, tmp_path: Path) -> None:
    head = "档号,题名,责任者,日期,类别,保管期限,页数,机构(问题)\n"
    rows = "J001-WS·2023-D30-BGS-0041,甲,某,20230101,WS,30年,3,BGS\n旧-87-3,乙,某,20230102,WS,30年,4,BGS\n,丙,某,20230103,WS,30年,4,BGS\n"
    importer, plan = plan_of(desk, "archives", sheet(tmp_path, head + rows))
    assert (plan.new, plan.rejected_rows) == (3, 0)
    importer.run(plan)
    assert [(row.archive_code, row.item_no, row.status) for row in Item.select().order_by(Item.id)] == [
        ("J001-WS·2023-D30-BGS-0041", 41, "in_storage"), ("旧-87-3", None, "in_storage"), ("", None, "unsorted"),
    ]  # fmt: skip
    assert desk.call("archives.number", NumberAsk(year=2023)).value == ["J001-WS·2023-D30-BGS-0042"]
    _importer, plan = plan_of(desk, "archives", sheet(tmp_path, head + rows, "again.csv"))
    assert [problem.problem.code for problem in plan.rejected] == ["archives.import_exists"] * 2
    twice = "J9,甲,某,20230101,WS,30年,3,BGS\nJ9,乙,某,20230101,WS,30年,3,BGS\n"
    _importer, plan = plan_of(desk, "archives", sheet(tmp_path, head + twice, "twice.csv"))
    assert [problem.problem.code for problem in plan.rejected] == ["archives.import_twice"]


def test_anchor_12_and_13_through_import_print_and_export(desk: OfficeDesk, tmp_path: Path) -> None:
    with desk.clock.at(date(2025, 1, 6)):
        importer, plan = plan_of(desk, "people", sheet(tmp_path, "姓名\n张三\n王主管\n", "p.csv"))
        importer.run(plan)
        code = "J001-WS·2014-D10-BGS-0001"
        row = f"档号,题名,责任者,日期,年度,保管期限,页数,机构(问题)\n{code},甲,某,20140101,2014,10年,3,BGS\n"
        importer, plan = plan_of(desk, "archives", sheet(tmp_path, row, "a.csv"))
        importer.run(plan)
        loans = f"借阅人,借阅事由,审批人,借出日期,借期,档号,归还日期\n张三,审计,王主管,2024-09-25,7,{code},2024-10-11\n"
        importer, plan = plan_of(desk, "loans", sheet(tmp_path, loans, "l.csv"))
        assert plan.rejected == []
        importer.run(plan)
        line = desk.source("loans").first(Query())[0]
        assert (line["due_on"], line["overdue_days"], line["status"]) == (date(2024, 10, 8), 3, "returned")
        assert Loan.get().number == "JY202409-001"
        path = tmp_path / "register.csv"
        assert desk.print_sheet("DA-02", {"year": 2024}, path) == 1
        cells = path.read_text(encoding="utf-8-sig").splitlines()[1].split(",")
        assert ("2024-10-08" in cells, "3" in cells) == (True, True)
        desk.export("archives", Query(), tmp_path / "items.csv", Silent())
        assert "2024-12-31" in (tmp_path / "items.csv").read_text(encoding="utf-8-sig")
        assert "2025-01-01" in (tmp_path / "items.csv").read_text(encoding="utf-8-sig")


def test_a_register_with_a_bad_line_refuses_that_loan_whole(archive: Archive, tmp_path: Path) -> None:
    code = [archive.item(n).archive_code for n in range(3)]
    text = (
        "单号,借阅人,借阅事由,审批人,借出日期,档号,归还日期\n"
        f"JY202408-001,张三,审计,王主管,2024-08-01,{code[0]},2024-08-05\n,,,,,{code[1]},2024-07-01\n"
        f"JY202408-002,张三,审计,张三,2024-08-02,{code[2]},\nJY202408-003,李四,审计,王主管,2024-08-02,{code[2]},\n"
    )
    importer, plan = plan_of(archive.desk, "loans", sheet(tmp_path, text))
    found = {(problem.row, problem.problem.code) for problem in plan.rejected}
    assert (4, "archives.own_approval") in found
    assert plan.new >= 1
    importer.run(plan, partial=True)
    assert LoanLine.select().where(LoanLine.closed == 0).count() == 1
    assert archive.item(2).status == "lent"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_form_prints_from_the_records_and_is_counted(archive: Archive, language: str) -> None:
    desk = archive.desk
    desk.call("office.set_setting", SettingAsk("office.document_language", language))
    loan = desk.call(
        "archives.lend", LendAsk(archive.borrower, tuple(archive.items[:2]), "审计", archive.head, evidence="纸质单")
    ).value
    with desk.clock.at(date(2024, 10, 10)):
        reminder = desk.call("archives.remind", RemindAsk(loan)).value
        for code, params in (
            ("DA-01", {"loan": loan}), ("DA-02", {"year": 2024}), ("DA-03", {"reminder": (reminder,)}), ("DA-04", {"loan": loan}),
            ("DA-11", {"year": 2024}),
        ):  # fmt: skip
            shown = desk.preview(code, params)
            assert shown.pdf.startswith(b"%PDF")
            assert shown.pages >= 1
            first, second = desk.print(code, params), desk.print(code, params)
            if code in ("DA-01", "DA-03", "DA-04"):
                assert (first.number, second.number) == (1, 2)
            blank = desk.print(code, {"blank": True})
            assert blank.number == 0
    with desk.clock.at(date(2024, 9, 25)), pytest.raises(Refused):
        desk.undo(desk.engine.execute("SELECT max(number) FROM audit_entry WHERE operation='archives.lend'").fetchone()[0])


def test_nothing_to_print_is_said(archive: Archive) -> None:
    with pytest.raises(Refused):
        archive.desk.print("DA-11", {"year": 1999})
