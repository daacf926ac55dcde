"""Anchor 9 and the example of a count, by the commands alone: import, print, csv (domain.md section 5, supplies.md section 5)."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.modules.supplies.test_store import ROWS

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_stock_table_and_the_count_are_reached_by_commands(tmp_path: Path, capsys: Out) -> None:
    place = str(tmp_path / "office")

    def run(*arguments: str) -> str:
        assert main(["--data", place, "--language", "zh_CN", *arguments]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    def sheet(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    run("init", "--organization", "测试物业服务有限公司")
    run("import", "departments", sheet("d.csv", "名称,编码\n综合部,ZH\n"))
    run("import", "people", sheet("p.csv", "姓名,部门\n周明,综合部\n王芳,综合部\n赵刚,综合部\n"))
    run("import", "supplies", sheet("s.csv", "编码,品名,单位,类别\nWJ0001,硒鼓,个,文具\n"))
    assert run("import", "stock-movements", sheet("m.csv", ROWS)).splitlines()[-1] == "imported 5, updated 0, skipped 0, rejected 0"

    run("print", "BG-08", "supply=WJ0001", "first=2024-09-01", "last=2024-09-30", "--out", str(tmp_path / "card.csv"))
    card = rows(tmp_path / "card.csv")
    out, balance = [row[6:9] for row in card if row[6]], card[-1][9:12]
    assert ["20", "23.3889", "467.78"] in out
    assert balance == ["25", "23.3888", "584.72"]

    run("print", "BG-06", "month=202409", "--out", str(tmp_path / "month.csv"))
    (month,) = [row for row in rows(tmp_path / "month.csv") if row[0] == "WJ0001"]
    assert [cell.removesuffix(".00") for cell in month[4:]] == ["20", "440", "40", "965", "35", "820.28", "0", "0", "25", "23.3888", "584.72"]
    assert run("print", "BG-06", "month=202409", "--out", str(tmp_path / "month.pdf")) == "pages 1\n"

    # the example of a count: book 25, found 23, cost 23.3888: loss 2 = 46.78; 23 left at 537.94
    run("do", "supplies.count_start", "counter=周明", "supervisor=赵刚", "date=2024-09-28")
    count = run("export", "counts", str(tmp_path / "counts.csv")) and rows(tmp_path / "counts.csv")[1][0]
    run("print", "BG-05", f"count={count}", "blind=1", "--out", str(tmp_path / "blind.csv"))
    assert rows(tmp_path / "blind.csv")[-1][4:9] == ["", "", "", "", ""]
    run("do", "supplies.count_enter", f"count={count}", "lines=WJ0001×23 # 破损")
    run("do", "supplies.count_submit", f"count={count}")
    run("do", "supplies.count_approve", f"count={count}", "approver=王芳", "medium=paper", "evidence=盘点表")
    run("print", "BG-05", f"count={count}", "--out", str(tmp_path / "count.csv"))
    assert rows(tmp_path / "count.csv")[-1] == ["WJ0001", "硒鼓", "", "个", "25", "23", "-2", "23.3888", "-46.78", "破损"]
    run("print", "BG-08", "supply=WJ0001", "first=2024-09-01", "last=2024-09-30", "--out", str(tmp_path / "after.csv"))
    assert rows(tmp_path / "after.csv")[-1][9:12:2] == ["23", "537.94"]
    run("do", "supplies.close_month", "period=202409")
    assert run("check").splitlines()[-1] == "ok"
    with pytest.raises(AssertionError, match="2024年9月"):
        run("do", "supplies.issue", "lines=WJ0001×1", "department=综合部", "receiver=周明", "purpose=打印", "date=2024-09-29")
