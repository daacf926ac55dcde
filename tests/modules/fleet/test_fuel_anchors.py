"""Test anchors 1 to 5 through the command line: import, print, read the figures of the sheet (kinds.md section 7)."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.modules.fleet.fuel_kit import write

Out = pytest.CaptureFixture[str]
HEAD = ("车号", "日期", "表数", "数量(L)", "单价", "金额", "是否加满", "加油站", "驾驶员")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> str:
    """An office with one vehicle of each model and a driver, all by import."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    place = str(tmp_path / "office")
    assert main(["--data", place, "init", "--organization", "测试物业服务有限公司"]) == 0
    bring(place, "people", write(tmp_path / "p.csv", ("姓名", "工号"), ("张师傅", "S1")))
    vehicles = (("车牌号", "车型", "燃油种类", "油箱容积", "初始里程", "指定停放地点"), ("苏A00001", "东南", "92#", "80", "12000", "车库"), ("苏A00002", "五菱", "92#", "80", "0", "车库"), ("苏A00003", "东南", "92#", "80", "0", "车库"))
    bring(place, "vehicles", write(tmp_path / "v.csv", *vehicles))
    drivers = (("驾驶员", "驾驶证有效期", "上岗证号"), ("张师傅", "2030-01-01", "SG1"))
    bring(place, "drivers", write(tmp_path / "d.csv", *drivers))
    capsys.readouterr()
    return place


def run(place: str, *arguments: str) -> int:
    return main(["--data", place, "--language", "zh_CN", *arguments])


def bring(place: str, kind: str, path: Path) -> None:
    assert run(place, "import", kind, str(path)) == 0, path.read_text(encoding="utf-8-sig")


def fills(place: str, folder: Path, *rows: tuple[str, ...]) -> None:
    made = [(*row[:4], "7.85", f"{Decimal(row[3]) * Decimal('7.85'):.2f}", row[4] if len(row) > 4 else "是", "中石化", "张师傅") for row in rows]
    bring(place, "refuellings", write(folder / "f.csv", HEAD, *made))


def sheet(place: str, folder: Path, month: str) -> list[dict[str, str]]:
    out = folder / "cl05.csv"
    assert run(place, "print", "CL-05", f"month={month}", "--out", str(out)) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if row["行别"] == "区间"]


def test_anchor_1_a_partial_fill(place: str, tmp_path: Path) -> None:
    fills(place, tmp_path, ("苏A00001", "2024-05-03", "12000", "40.00"), ("苏A00001", "2024.5.10", "12180", "20.00", "否"), ("苏A00001", "2024年5月20日", "12465", "38.60"))
    (row,) = sheet(place, tmp_path, "202405")
    assert (row["百公里油耗"], row["允许油量"], row["结论"], row["里程"]) == ("12.60", "65.10", "正常", "465")


def test_anchor_2_over_the_limit(place: str, tmp_path: Path) -> None:
    fills(place, tmp_path, ("苏A00001", "2024-05-20", "12465", "38.60"), ("苏A00001", "2024-06-12", "12865", "60.00"))
    (row,) = sheet(place, tmp_path, "202406")
    assert (row["百公里油耗"], row["允许油量"], row["超油L"], row["均价"], row["超油金额"], row["结论"]) == ("15.00", "56.00", "4.00", "7.85", "31.40", "超标")


@pytest.mark.parametrize("first", ["fills", "trips"])
@pytest.mark.parametrize("plate", ["苏A00001", "苏A00003"])  # the second came with 0 as its first reading, and no day
def test_anchor_3_over_the_end_of_june(place: str, tmp_path: Path, plate: str, first: str) -> None:
    trips = (("车号", "驾驶员", "出车时间", "起表数", "回车时间", "止表数"), (plate, "张师傅", "2024-06-30 08:00", "13100", "2024-06-30 17:00", "13300"))
    if first == "trips":
        bring(place, "trips", write(tmp_path / "t.csv", *trips))
    fills(place, tmp_path, (plate, "2024-06-20", "13100", "30.00"), (plate, "2024-07-10", "13600", "75.00"))
    if first == "fills":
        (row,) = sheet(place, tmp_path, "202407")
        assert (row["允许油量"], row["结论"], row["百公里油耗"]) == ("75.00", "正常", "15.00"), "without a trip: by days"
        bring(place, "trips", write(tmp_path / "t.csv", *trips))
    (row,) = sheet(place, tmp_path, "202407")
    assert (row["允许油量"], row["结论"], row["百公里油耗"]) == ("76.00", "正常", "15.00")


def test_anchor_4_a_replaced_odometer(place: str, tmp_path: Path) -> None:
    resets = (("车号", "日期", "旧表止数", "新表起数", "证明", "批准人"), ("苏A00001", "2024-05-10", "98950", "0", "换表单", "S1"))
    bring(place, "odometer-resets", write(tmp_path / "r.csv", *resets))
    fills(place, tmp_path, ("苏A00001", "2024-05-03", "98700", "40.00"), ("苏A00001", "2024-05-20", "210", "52.00"))
    (row,) = sheet(place, tmp_path, "202405")
    assert (row["里程"], row["百公里油耗"]) == ("460", "11.30")


def test_anchor_5_no_summer_float(place: str, tmp_path: Path) -> None:
    fills(place, tmp_path, ("苏A00002", "2024-07-03", "1000", "30.00"), ("苏A00002", "2024-07-20", "1600", "61.20"))
    (row,) = sheet(place, tmp_path, "202407")
    assert (row["百公里油耗"], row["允许油量"], row["超油L"], row["结论"]) == ("10.20", "60.00", "1.20", "超标")


def test_the_form_prints_as_a_page_and_the_list_exports_its_figures(place: str, tmp_path: Path, capsys: Out) -> None:
    fills(place, tmp_path, ("苏A00001", "2024-05-20", "12465", "38.60"), ("苏A00001", "2024-06-12", "12865", "60.00"))
    assert run(place, "print", "CL-05", "month=202406", "--out", str(tmp_path / "cl05.pdf")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "pages 1"
    assert run(place, "export", "refuellings", str(tmp_path / "out.csv")) == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        closing, base = csv.DictReader(file)
    assert (closing["区间里程"], closing["耗油"], closing["百公里油耗"], closing["允许油量"], closing["超油"], closing["结论"]) == ("400", "60.00", "15.00", "56.00", "4.00", "超标")
    assert base["未归入区间"] == "基准前"
