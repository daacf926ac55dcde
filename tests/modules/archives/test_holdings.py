"""Volumes, boxes, household files and shelf checks: every act and every refusal, on both engines."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.domain_holdings import VolumeParts
from desktop.modules.archives.households import HouseholdAsk, PaperAsk, papers_of
from desktop.modules.archives.lending import LendAsk, ReturnAsk
from desktop.modules.archives.models import Item, LoanLine
from desktop.modules.archives.models_holdings import Box, HouseholdFile, ShelfCheck, Volume
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.queries_holdings import HouseholdSource, VolumeSource
from desktop.modules.archives.service import ItemAsk
from desktop.modules.archives.storage import BoxAsk, CheckAsk, PutAsk
from desktop.modules.archives.volumes import FilesAsk, FillAsk, NumberVolumesAsk, VolumeAsk, VolumesAsk
from desktop.office.desk import OfficeDesk
from tests.modules.archives.conftest import Archive


def codes(caught: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.reason.code for problem in caught.value.problems]


def science() -> int:
    return Category.get(Category.code == "KJ").id


@pytest.fixture
def volume(desk: OfficeDesk) -> int:
    """A volume of construction papers with three files, not numbered yet."""
    ask = VolumeAsk("一期工程施工图", science(), "永久", catalogue_no="JJ")
    made = desk.call("archives.add_volume", ask).value
    items = tuple(
        desk.call("archives.add_item", ItemAsk(f"图纸{n}", "设计院", "20230301", category=science(), retention="Y", pages=n * 10)).value
        for n in (1, 2, 3)
    )
    desk.call("archives.fill_volume", FillAsk(made, items))
    return int(made)


def contents(volume: int) -> list[Item]:
    return list(Item.select().where(Item.volume == volume).order_by(Item.seq_in_volume))


# -- codes -----------------------------------------------------------------------------------------------------


def test_codes_by_volume_are_those_of_da_t_13() -> None:
    parts = VolumeParts("J001", "KJ", "JJ")
    assert parts.code(1) == "J001-KJ·JJ-001"
    assert parts.item_code(1, 12) == "J001-KJ·JJ-001-0012"
    assert VolumeParts("J001", "HJ").code(37) == "J001-HJ-037"


def test_a_volume_and_its_files_are_numbered_together(desk: OfficeDesk, volume: int) -> None:
    assert desk.call("archives.number_volumes", NumberVolumesAsk((volume,))).value == ["J001-KJ·JJ-001"]
    assert [item.archive_code for item in contents(volume)] == [f"J001-KJ·JJ-001-{n:04d}" for n in (1, 2, 3)]
    assert {item.status for item in contents(volume)} == {ItemState.IN_STORAGE}
    assert [(item.page_from, item.page_to) for item in contents(volume)] == [(1, 10), (11, 30), (31, 60)]
    row = VolumeSource(desk).rows([volume])[volume]
    assert (row["item_count"], row["page_count"], row["status"]) == (3, 60, "kept")


def test_volume_numbers_count_within_their_class_and_a_first_one_may_be_corrected(desk: OfficeDesk, volume: int) -> None:
    other = desk.call("archives.add_volume", VolumeAsk("二期工程施工图", science(), "Y", catalogue_no="JJ")).value
    plain = desk.call("archives.add_volume", VolumeAsk("设备说明书", science(), "Y")).value
    assert desk.call("archives.number_volumes", NumberVolumesAsk((volume, other, plain))).value == [
        "J001-KJ·JJ-001", "J001-KJ·JJ-002", "J001-KJ-001",
    ]  # fmt: skip
    third = desk.call("archives.add_volume", VolumeAsk("三期工程施工图", science(), "Y", catalogue_no="JJ")).value
    assert desk.call("archives.number_volumes", NumberVolumesAsk((third,), first=10)).value == ["J001-KJ·JJ-010"]


def test_a_volume_with_an_incomplete_file_is_not_numbered_and_takes_no_number(desk: OfficeDesk, volume: int) -> None:
    poor = desk.call("archives.add_item", ItemAsk("缺页数", "设计院", "20230301", category=science(), retention="Y", pages=1)).value
    with desk.work("test.pages") as work:  # as an old import may have left it
        work.change(work.lock(Item, poor), pages=None)
        work.done(None)
    desk.call("archives.fill_volume", FillAsk(volume, (poor,)))
    with pytest.raises(Refused) as refused:
        desk.call("archives.number_volumes", NumberVolumesAsk((volume,)))
    assert codes(refused) == ["archives.incomplete"]
    assert Volume.get_by_id(volume).archive_code == ""
    desk.call("archives.take_from_volume", FilesAsk((poor,)))
    assert desk.call("archives.number_volumes", NumberVolumesAsk((volume,))).value == ["J001-KJ·JJ-001"]


def test_a_numbered_volume_is_locked_and_what_comes_in_later_gets_its_code_at_once(desk: OfficeDesk, volume: int) -> None:
    desk.call("archives.number_volumes", NumberVolumesAsk((volume,)))
    row = Volume.get_by_id(volume)
    with pytest.raises(Refused) as refused:
        desk.call("archives.edit_volume", VolumeAsk(row.title, science(), "Y", catalogue_no="SB", record=volume, seen=row.version))
    assert codes(refused) == ["archives.volume_locked"]
    with pytest.raises(Refused) as refused:
        desk.call("archives.number_volumes", NumberVolumesAsk((volume,)))
    assert codes(refused) == ["archives.volume_numbered"]
    late = desk.call("archives.add_item", ItemAsk("补充图纸", "设计院", "20230401", category=science(), retention="Y", pages=2)).value
    desk.call("archives.fill_volume", FillAsk(volume, (late,)))
    found = Item.get_by_id(late)
    assert (found.archive_code, found.page_from, found.page_to) == ("J001-KJ·JJ-001-0004", 61, 62)
    with pytest.raises(Refused) as refused:
        desk.call("archives.take_from_volume", FilesAsk((late,)))
    assert codes(refused) == ["archives.has_code"]


def test_files_move_up_when_one_is_taken_out(desk: OfficeDesk, volume: int) -> None:
    first = contents(volume)[0].id
    desk.call("archives.take_from_volume", FilesAsk((first,)))
    assert [(item.seq_in_volume, item.page_from, item.page_to) for item in contents(volume)] == [(1, 1, 20), (2, 21, 50)]
    assert Item.get_by_id(first).volume_id is None


def test_a_volume_holds_one_category_and_a_file_lies_in_one_volume(archive: Archive, volume: int) -> None:
    other = archive.desk.call("archives.add_volume", VolumeAsk("另一卷", science(), "Y")).value
    mine = contents(volume)[0].id
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.fill_volume", FillAsk(other, (mine, archive.items[0])))
    assert set(codes(refused)) == {"archives.in_a_volume", "archives.has_code", "archives.not_of_category"}
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.number", NumberAsk(items=(mine,)))
    assert codes(refused) == ["archives.in_volume"]


def test_only_an_empty_volume_without_a_code_is_removed(desk: OfficeDesk, volume: int) -> None:
    with pytest.raises(Refused) as refused:
        desk.call("archives.remove_volume", VolumesAsk((volume,)))
    assert codes(refused) == ["archives.volume_has_files"]
    desk.call("archives.take_from_volume", FilesAsk(tuple(item.id for item in contents(volume))))
    desk.call("archives.remove_volume", VolumesAsk((volume,)))
    assert Volume.get_or_none(Volume.id == volume) is None


def test_a_volume_is_lent_as_a_whole_or_in_part_but_not_both(archive: Archive, volume: int) -> None:
    desk = archive.desk
    empty = desk.call("archives.add_volume", VolumeAsk("空卷", science(), "Y")).value
    with pytest.raises(Refused) as refused:
        desk.start("archives.lend_volume", (empty,))
    assert codes(refused) == ["archives.volume_empty"]
    desk.call("archives.number_volumes", NumberVolumesAsk((volume,)))
    items = tuple(item.id for item in contents(volume))
    lend = LendAsk(archive.borrower, items[:1], "核对", archive.head, evidence="借阅单")
    desk.call("archives.lend", lend)
    assert VolumeSource(desk).rows([volume])[volume]["status"] == "partly_lent"
    with pytest.raises(Refused) as refused:
        desk.start("archives.lend_volume", (volume,))
    assert codes(refused) == ["archives.volume_files_out"]
    line = LoanLine.get(LoanLine.item == items[0]).id
    desk.call("archives.return", ReturnAsk((line,)))
    given_items = desk.start("archives.lend_volume", (volume,))["items"]
    assert given_items == items
    desk.call("archives.lend_volume", LendAsk(archive.borrower, given_items, "核对", archive.head, evidence="借阅单"))
    assert VolumeSource(desk).rows([volume])[volume]["status"] == "lent"


def test_a_whole_volume_counts_once_against_the_most_one_person_may_have(archive: Archive) -> None:
    desk = archive.desk
    volume = desk.call("archives.add_volume", VolumeAsk("大卷", science(), "Y")).value
    items = tuple(
        desk.call("archives.add_item", ItemAsk(f"图纸{n}", "设计院", "20230301", category=science(), retention="Y", pages=1)).value for n in range(12)
    )
    desk.call("archives.fill_volume", FillAsk(volume, items))
    desk.call("archives.number_volumes", NumberVolumesAsk((volume,)))
    desk.call("archives.lend_volume", LendAsk(archive.borrower, items, "核对", archive.head, evidence="借阅单"))
    more = LendAsk(archive.borrower, tuple(archive.items[:9]), "核对", archive.head, evidence="借阅单")
    desk.call("archives.lend", more)
    with pytest.raises(Refused) as refused:
        desk.call("archives.lend", LendAsk(archive.borrower, (archive.items[9],), "核对", archive.head, evidence="借阅单"))
    assert codes(refused) == ["archives.too_many"]


@given(st.lists(st.integers(1, 400), max_size=30))
def test_pages_in_a_volume_run_without_gap_or_overlap(pages: list[int]) -> None:
    last, spans = 0, []
    for count in pages:
        place = rules.following_pages(last, count)
        assert place is not None
        spans.append(place)
        last = place.last
    assert last == sum(pages)
    assert all(span.last - span.first + 1 == count for span, count in zip(spans, pages, strict=True))


# -- boxes and shelves -----------------------------------------------------------------------------------------


def test_a_box_holds_one_year_period_and_organisation(archive: Archive) -> None:
    desk = archive.desk
    box = desk.call("archives.add_box", BoxAsk("2024-01", "一号库", "3", "2")).value
    desk.call("archives.put_into_box", PutAsk(tuple(archive.items[:3]), box))
    assert {(archive.item(n).box, archive.item(n).location) for n in range(3)} == {("2024-01", "一号库-3-2")}
    other = desk.call("archives.add_item", ItemAsk("另一年度", "办公室", "20230101", retention="D30", pages=1, org="BGS")).value
    desk.call("archives.number", NumberAsk(items=(other,)))
    with pytest.raises(Refused) as refused:
        desk.call("archives.put_into_box", PutAsk((other,), box))
    assert codes(refused) == ["archives.box_mixed"]
    assert Item.get_by_id(other).box == ""


def test_files_move_with_their_box_and_a_number_is_given_once(archive: Archive) -> None:
    desk = archive.desk
    box = desk.call("archives.add_box", BoxAsk("2024-01", "一号库", "3", "2")).value
    desk.call("archives.put_into_box", PutAsk((archive.items[0],), box))
    row = Box.get_by_id(box)
    desk.call("archives.edit_box", BoxAsk("2024-001", "二号库", "1", "1", record=box, seen=row.version))
    assert (archive.item(0).box, archive.item(0).location) == ("2024-001", "二号库-1-1")
    with pytest.raises(Refused) as refused:
        desk.call("archives.add_box", BoxAsk("2024-001"))
    assert codes(refused) == ["archives.box_exists"]


def test_a_shelf_check_names_what_is_there_missing_misplaced_and_lent(archive: Archive) -> None:
    desk = archive.desk
    box = desk.call("archives.add_box", BoxAsk("2024-01")).value
    desk.call("archives.put_into_box", PutAsk(tuple(archive.items[:4]), box))
    desk.call("archives.lend", LendAsk(archive.borrower, (archive.items[3],), "核对", archive.head, evidence="借阅单"))
    scanned = (archive.items[0], archive.items[1], archive.items[9])
    check = desk.call("archives.check_shelf", CheckAsk("2024-01", scanned)).value
    row = ShelfCheck.get_by_id(check)
    assert (row.number, row.expected, row.found, row.missing, row.misplaced) == ("QD202409-001", 4, 2, 1, 1)
    with pytest.raises(Refused) as refused:
        desk.call("archives.check_shelf", CheckAsk("没有这个盒"))
    assert codes(refused) == ["archives.nothing_scanned"]


@given(st.sets(st.integers(1, 30)), st.sets(st.integers(1, 30)), st.lists(st.integers(1, 30)))
def test_a_shelf_check_accounts_for_every_file_once(expected: set[int], out: set[int], scanned: list[int]) -> None:
    out &= expected
    counted = rules.count_shelf(sorted(expected), sorted(out), scanned)
    assert sorted((*counted.found, *counted.missing, *counted.out)) == sorted(expected)
    assert set(counted.found) | set(counted.misplaced) == set(scanned)
    assert len(counted.misplaced) == len(set(counted.misplaced))


# -- households ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filed", "missing", "none", "percent"), [(6, 2, 1, Decimal("75.00")), (0, 9, 0, Decimal("0.00")), (9, 0, 0, Decimal("100.00")), (1, 2, 0, Decimal("33.33"))]
)
def test_completeness_counts_what_is_required(filed: int, missing: int, none: int, percent: Decimal) -> None:
    states = ["filed"] * filed + ["missing"] * missing + ["not_applicable"] * none
    assert rules.completeness(states) == percent
    assert rules.completeness(["not_applicable"]) is None


def test_a_household_brings_its_checklist_along(desk: OfficeDesk) -> None:
    house = desk.call("archives.add_household", HouseholdAsk("A3-1-0802", "周业主", "13800000000", Decimal("89.50"))).value
    assert len(papers_of(house)) == 9
    for name in ("产权证明或购房合同", "身份证复印件", "入住登记表", "装修管理协议", "管理规约签收单", "停车协议"):
        desk.call("archives.keep_paper", PaperAsk(house, name))
    desk.call("archives.keep_paper", PaperAsk(house, "委托书", "not_applicable"))
    row = HouseholdSource(desk).rows([house])[house]
    assert row["completeness"] == Decimal("75.00")
    assert row["lacking"] == "房屋验收单、业主联系卡"
    with pytest.raises(Refused) as refused:
        desk.call("archives.add_household", HouseholdAsk("A3-1-0802", "别人"))
    assert codes(refused) == ["archives.household_exists"]


def test_a_document_filed_in_a_file_is_found_from_both_sides(archive: Archive) -> None:
    house = archive.desk.call("archives.add_household", HouseholdAsk("A3-1-0802", "周业主")).value
    archive.desk.call("archives.keep_paper", PaperAsk(house, "身份证复印件", copies=2, item=archive.items[0]))
    paper = next(one for one in papers_of(house) if one.name == "身份证复印件")
    assert (paper.copies, paper.archive_code) == (2, archive.item(0).archive_code)
    assert archive.item(0).household_id == house


def test_owner_and_phone_never_enter_the_audit(desk: OfficeDesk) -> None:
    desk.call("archives.add_household", HouseholdAsk("A3-1-0802", "周某某业主", "13812345678"))
    bodies = " ".join(row[0] for row in desk.engine.execute("SELECT body FROM audit_entry").fetchall())
    assert "周某某业主" not in bodies
    assert "13812345678" not in bodies
    hits = desk.find("周某某业主")
    assert not hits


def test_households_come_in_with_a_column_for_each_document(desk: OfficeDesk, tmp_path: Path) -> None:
    sheet = tmp_path / "业户.csv"
    sheet.write_text("户号,业主,电话,面积,状态,身份证复印件,委托书\nA1-101,甲,13900000001,80.5,出租,已归,不适用\nA1-102,乙,,,自住,缺,\n", "utf-8")
    importer = desk.importer("household-files", sheet)
    plan = importer.check(importer.mapping({}))
    assert (plan.new, plan.rejected_rows) == (2, 0)
    importer.run(plan)
    states = {paper.name: paper.state for paper in papers_of(HouseholdFile.get(HouseholdFile.household_no == "A1-101").id)}
    assert (states["身份证复印件"], states["委托书"], states["停车协议"]) == ("filed", "not_applicable", "missing")
    out = tmp_path / "导出.csv"
    assert desk.export("household-files", Query(), out) == 2
    assert "身份证复印件" in out.read_text("utf-8-sig").splitlines()[0]


def test_volumes_come_in_with_their_codes_and_numbers_go_on_behind_them(desk: OfficeDesk, tmp_path: Path) -> None:
    sheet = tmp_path / "案卷.csv"
    sheet.write_text("档号,案卷号,类别,目录号,案卷题名,保管期限,起始时间,终止时间\nJ001-KJ·JJ-007,7,KJ,JJ,一期竣工图,永久,2020-01-01,2021-12-31\n,,KJ,JJ,二期竣工图,永久,,\n", "utf-8")
    importer = desk.importer("volumes", sheet)
    plan = importer.check(importer.mapping({}))
    assert (plan.new, plan.rejected_rows) == (2, 0), plan.rejected
    importer.run(plan)
    second = Volume.get(Volume.title == "二期竣工图").id
    assert desk.call("archives.number_volumes", NumberVolumesAsk((second,))).value == ["J001-KJ·JJ-008"]
    again = desk.importer("volumes", sheet)
    assert again.check(again.mapping({})).rejected_rows == 1
