"""Volumes, boxes, households, appraisal, destruction and registers on paper; labels read back by a scanner's eyes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pypdfium2 as pdfium
import pytest
import zxingcpp

from desktop.core import surrogates
from desktop.core.chart import Chart, Series
from desktop.core.i18n import translator
from reports import archives_affairs, archives_holdings, archives_labels, fonts, labels, preview
from reports.pdf import MM, Sheet
from tests.reports.test_archives import LONG, STAMP, code, words

ZH, EN = translator("zh_CN"), translator("en")


def made(form, data, translate=ZH) -> bytes:
    out = BytesIO()
    pages = form(data, out, STAMP, translate)
    assert pages == preview.page_count(out.getvalue())
    return out.getvalue()


def pages_of(data: bytes) -> int:
    return int(preview.page_count(data))


def size_of(data: bytes, page: int = 0) -> tuple[int, int]:
    """Width and height of a page in whole millimetres."""
    document = pdfium.PdfDocument(data)
    width, height = document[page].get_size()
    document.close()
    return round(width / MM), round(height / MM)


def scanned(data: bytes, page: int = 0) -> list[str]:
    """What a reader sees on a page printed at 300 dpi."""
    document = pdfium.PdfDocument(data)
    bitmap = document[page].render(scale=300 / 72).to_pil().convert("L")
    found = [one.text for one in zxingcpp.read_barcodes(bitmap, formats=(zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode))]
    document.close()
    return found


def in_order(text: str, *wanted: str) -> bool:
    """Say whether the parts stand in a text one after the other; the title comes last of all, for heads are drawn last."""
    title, *parts = wanted
    if title not in text:
        return False
    at = 0
    for part in parts:
        at = text.find(part, at)
        if at < 0:
            return False
    return True


# -- labels ------------------------------------------------------------------------------------------------------


def test_every_label_of_a_sheet_is_read_back_by_its_bars_and_its_qr() -> None:
    numbers = list(range(1, 40))
    data = archives_labels.CodeLabels(tuple(archives_labels.CodeLabel(surrogates.write("A", n), code(n), LONG) for n in numbers))
    pdf = made(archives_labels.code_labels, data)
    found = {text for page in range(pages_of(pdf)) for text in scanned(pdf, page)}
    assert found == {surrogates.write("A", n) for n in numbers} | {code(n) for n in numbers}


def test_readers_cards_have_the_size_of_a_bank_card_and_are_read_back() -> None:
    people = ("王芳", "欧阳𬭚", "司徒䶮")
    cards = tuple(archives_labels.CodeLabel(surrogates.write("R", n), name, "工程部") for n, name in enumerate(people, 7))
    pdf = made(archives_labels.code_labels, archives_labels.CodeLabels(cards, True, "锦绣江南物业服务有限公司"))
    assert set(scanned(pdf)) == {surrogates.write("R", n) for n in (7, 8, 9)}
    assert all(name in words(pdf) for name in people)


@pytest.mark.parametrize("width", [20, 30, 40, 50])
def test_a_spine_is_read_back_by_its_bars_set_on_edge(width: int) -> None:
    spine = archives_labels.Spine(width, "J001", "2024", "定期30年", "BGS", "0001-0037", "2024-01", "文书档案", surrogates.write("B", 12), "2024-01")
    numbers = (12, 13, 14)
    spines = tuple(replace(spine, surrogate=surrogates.write("B", number)) for number in numbers)
    pdf = made(archives_labels.spine_labels, archives_labels.Spines(spines))
    assert sorted(scanned(pdf)) == [surrogates.write("B", number) for number in numbers]
    text = words(pdf)
    assert all(part in text for part in ("J001", "2024", "定期30年", "BGS", "0001-0037"))


@pytest.mark.parametrize("width", [10, 15])
def test_a_narrow_spine_has_no_bars_that_could_not_be_read(width: int) -> None:
    spine = archives_labels.Spine(width, "J001", "2024", "永久", "", "001", "", LONG, surrogates.write("V", 1), "J001-KJ-001", True)
    pdf = made(archives_labels.spine_labels, archives_labels.Spines((spine,)))
    assert scanned(pdf) == []
    assert set("关于印发地下车库") <= set(words(pdf))


def test_the_filing_stamp_has_six_equal_cells_of_15_by_8_millimetres() -> None:
    stamp = archives_labels.FilingStamp("J001", "2024", "0037", "BGS", "30年", "12")
    pdf = made(archives_labels.filing_stamps, archives_labels.FilingStamps((stamp,)))
    document = pdfium.PdfDocument(pdf)
    page = document[0]
    boxes = sorted({tuple(round(edge / MM, 1) for edge in one.get_bounds()) for one in page.get_objects() if one.type == 2})
    cells = [box for box in boxes if 14 <= box[2] - box[0] <= 16.5 and 7 <= box[3] - box[1] <= 9]
    assert len(cells) == 6
    wide = max(box[2] for box in cells) - min(box[0] for box in cells)
    high = max(box[3] for box in cells) - min(box[1] for box in cells)
    assert wide == pytest.approx(45, abs=0.7)
    assert high == pytest.approx(16, abs=0.7)
    document.close()
    assert in_order(words(pdf), "全宗号")
    assert all(part in words(pdf) for part in ("J001", "2024", "0037", "BGS", "30年", "12"))


def test_labels_stay_inside_what_an_office_printer_reaches() -> None:
    sheets = labels.impose([Sheet(64 * MM, 36 * MM) for _place in range(50)])
    assert [len(sheet.marks) > 0 for sheet in sheets] == [True] * 3
    wide = labels.impose([Sheet(40 * MM, 200 * MM)] * 5, 2)
    assert len(wide) == 2  # four spines of 40 mm on a sheet


def test_labels_carry_neither_foot_nor_print_note() -> None:
    data = archives_labels.CodeLabels((archives_labels.CodeLabel(surrogates.write("A", 1), code(1), "通知"),))
    assert "打印" not in words(made(archives_labels.code_labels, data))


# -- volumes, boxes, households ------------------------------------------------------------------------------------


def test_a_volume_cover_names_everything_on_a4_and_on_hard_covers() -> None:
    cover = archives_labels.VolumeCover("锦绣江南物业服务有限公司", "基本建设", LONG, "2022年1月5日", "2022年12月20日", "永久", 6, 177, "工程2022-1", "J001-KJ·JJ-001")
    for size, expected in (("a4", (210, 297)), ("310x220", (220, 310))):
        pdf = made(archives_labels.volume_covers, archives_labels.VolumeCovers((cover,), size))
        assert size_of(pdf) == expected
        text = words(pdf)
        assert in_order(text, "锦绣江南物业服务有限公司", "类目名称", "基本建设", "关于印发", "自2022年1月5日至2022年12月20日")
        assert all(part in text for part in ("保管期限永久", "归档号工程2022-1", "件数6", "页数177", "J001-KJ·JJ-001"))
        assert "打印" not in text


def test_a_volume_s_list_has_fifteen_rows_and_its_reference_sheet_three_signatures() -> None:
    lines = tuple(archives_holdings.VolumeLine(n, "物函1号", "工程部", LONG, "20220105", f"{n}-{n + 3}") for n in range(1, 4))
    volume = archives_holdings.VolumePapers("J001-KJ·JJ-001", "一期工程竣工资料", lines, 3, 30, "第 3 件为复印件。", "刘思远", "2023年3月4日", "冯雅琴")
    pdf = made(archives_holdings.volume_contents, archives_holdings.VolumeSet((volume,)))
    text = words(pdf)
    assert in_order(text, "卷内文件目录", "档号：J001-KJ·JJ-001", "顺序号", "文号", "责任者", "题名", "日期", "页号", "备注", "共3件，30页")
    assert pages_of(made(archives_holdings.volume_contents, archives_holdings.VolumeSet())) == 1
    notes = words(made(archives_holdings.volume_notes, archives_holdings.VolumeSet((volume,))))
    assert in_order(notes, "卷内备考表", "本卷情况说明", "共3件，30页", "第3件为复印件。", "立卷人刘思远", "检查人冯雅琴", "立卷时间2023年3月4日")


def test_a_long_note_goes_on_to_the_next_page_whole() -> None:
    volume = archives_holdings.VolumePapers("J001-KJ-001", "一卷", (), 0, 0, "缺损情况。" * 700)
    pdf = made(archives_holdings.volume_notes, archives_holdings.VolumeSet((volume,)))
    assert pages_of(pdf) > 1
    assert words(pdf).count("缺损情况。") == 700


def test_a_box_has_its_cover_with_a_double_line_and_its_reference_sheet() -> None:
    box = archives_labels.BoxSheet("2024-01", "无缺损。", 30, 412, f"{code(1)} … {code(30)}", "刘思远", "2024年5月6日", "冯雅琴", "2024年5月6日")
    pdf = made(archives_labels.box_sheets, archives_labels.BoxSheets("锦绣江南物业服务有限公司", (box,)))
    assert (size_of(pdf, 0), size_of(pdf, 1)) == ((220, 310), (210, 297))
    assert "打印" not in words(pdf, 0)
    assert in_order(words(pdf, 1), "盒内备考表", "盒号：2024-01", "盒内文件情况说明", "共30件，412页", "无缺损。", "整理人刘思远", "检查人冯雅琴")


def test_a_household_card_shows_its_completeness_and_its_warning_on_every_page() -> None:
    lines = tuple(archives_holdings.HouseholdLine(f"材料{n}", 1, "2024-05-06", code(n), "已归") for n in range(1, 60))
    card = archives_holdings.HouseholdCard("A3-1-0802", "●●●", "●●●", "89.50", "2020年1月1日", lines, "75.00 %")
    pdf = made(archives_holdings.household_cards, archives_holdings.HouseholdCards((card,)))
    assert pages_of(pdf) > 1
    assert in_order(words(pdf, 0), "业户档案卡", "A3-1-0802", "89.50", "75.00%")
    assert all("内部资料注意保密" in words(pdf, page) for page in range(pages_of(pdf)))


# -- affairs -------------------------------------------------------------------------------------------------------


def test_a_damage_report_agrees_with_its_sum_in_capitals() -> None:
    lines = (
        archives_affairs.DamageLine(code(1), LONG, "12", "破损", "封面撕裂", "赔偿", Decimal("1409.50")),
        archives_affairs.DamageLine(code(2), "通知", "3", "遗失", "", "赔偿", Decimal("0.50")),
    )
    pdf = made(archives_affairs.damage_report, archives_affairs.DamageSheet("SH202410-001", "JY202409-007", date(2024, 10, 11), "张三", lines))
    assert in_order(words(pdf), "档案损坏、遗失报告单", "情况", "原因", "处理", "金额(元)", "合计（大写）：人民币壹仟肆佰壹拾元整", "1,410.00", "责任人", "档案管理员", "部门主管", "分管领导")


def test_a_hand_over_is_summed_and_signed_by_three() -> None:
    lines = tuple(archives_affairs.HandOverRow(f"{code(n)} 通知", 2024, "定期30年", 1, n) for n in range(1, 5))
    text = words(made(archives_affairs.hand_over_list, archives_affairs.HandOverList("YJ202409-001", "工程部", "档案室", date(2024, 9, 25), lines)))
    assert in_order(text, "档案移交清单", "移交部门：工程部", "接收部门：档案室", "合计", "4", "10", "移交人", "接收人", "监交人")


def test_an_appraisal_is_signed_by_the_leader_and_by_each_member() -> None:
    lines = (archives_affairs.OpinionLine(code(1), LONG, 2013, "定期10年", 10, "销毁", "", "期满"),)
    sheet = archives_affairs.OpinionSheet("JD2024-01", ("冯总", "王主管", "李四", "赵五"), lines, "销毁 1 件")
    text = words(made(archives_affairs.appraisal_sheet, sheet))
    assert in_order(text, "档案鉴定意见表", "批次：JD2024-01", "冯总、王主管、李四、赵五", "销毁1件", "组长冯总", "成员王主管", "成员李四", "成员赵五")


def test_a_destruction_register_answers_for_itself_on_its_cover() -> None:
    lines = tuple(archives_affairs.DestroyedLine("值班记录", 2013, code(n), "定期10年", 10, 8, "未批准 留用" if n == 3 else "") for n in range(1, 4))
    register = archives_affairs.DestructionRegister(
        "XH2024-01", "J001", "锦绣江南物业服务有限公司", "冯总", date(2024, 9, 1), "冯总", date(2024, 9, 3), ("王主管", "李四"), date(2024, 9, 25),
        "纸厂", "送厂化浆", "永清纸业", 2, 16, 0, lines,
    )  # fmt: skip
    pdf = made(archives_affairs.destruction_register, register)
    cover = words(pdf, 0)
    assert all(part in cover for part in ("XH2024-01", "J001", "2件，16页", "2024-09-03", "王主管", "李四", "2024年9月25日", "送厂化浆"))
    assert "打印" not in cover
    assert in_order(words(pdf, 1), "应保管期限", "已保管期限", "未批准留用", "合计2件", "16", "批准人", "监销人一", "监销人二", "销毁人", "已销毁2024年9月25日")


def test_registers_of_jobs_and_mail_have_their_columns_and_sums() -> None:
    job = archives_affairs.JobLine(date(2024, 9, 3), "工程部", "张三", LONG, 12, 3, "双面", 36, "王主管", Decimal("3.60"))
    text = words(made(archives_affairs.job_register, archives_affairs.JobRegister(date(2024, 9, 1), (job,) * 30)))
    assert in_order(text, "打印复印登记表", "月份：2024年9月", "单双面", "总页数", "签批人", "费用(元)")
    assert in_order(text, "合计", "90", "1080", "108.00", "经办人")
    line = archives_affairs.MailLine(date(2024, 9, 3), "消防大队", "消〔2024〕3号", LONG, 1, "内部", "工程部", "王主管", date(2024, 9, 4), code(1))
    mail = words(made(archives_affairs.mail_register, archives_affairs.MailRegister(2024, "收文", (line,))))
    assert in_order(mail, "收发文登记簿", "年度：2024", "类别：收文", "来文/受文单位", "承办/传阅", "签收人", "归档号", "消防大队")


def test_a_monthly_report_has_figures_chart_lists_and_suggestions() -> None:
    chart = Chart("近十二个月借阅情况", tuple(f"24-{month:02d}" for month in range(1, 13)), (Series("借出件次", (3,) * 12), Series("归还件次", (2,) * 12)))
    report = archives_affairs.MonthlyReport(
        date(2024, 9, 1), (("借出件次", "18"), ("按期归还率%", "83.33")), (chart,),
        (archives_affairs.LateLine("JY202409-007", "张三", "工程部", code(1), LONG, date(2024, 9, 20), 10),),
        (archives_affairs.ExpiryLine(2013, "定期10年", 5, 40),), ("5 件档案保管期满，请组织鉴定。",),
    )  # fmt: skip
    text = words(made(archives_affairs.monthly_report, report))
    assert in_order(text, "借阅及保管期限月报", "月份：2024年9月", "一、借阅情况", "18", "83.33", "近十二个月借阅情况", "二、月末逾期", "张三", "三、保管期满", "2013", "四、建议", "5件", "档案管理员", "分管领导")


def test_a_clearance_says_whether_anything_is_outstanding() -> None:
    assert "无未还档案" in words(made(archives_affairs.clearance, archives_affairs.Clearance("张三", "工程部")))
    line = archives_affairs.ClearanceLine(code(1), LONG, date(2024, 9, 1), date(2024, 9, 8), 17)
    assert "尚有1件未还" in words(made(archives_affairs.clearance, archives_affairs.Clearance("张三", "工程部", (line,))))


BLANKS = (
    (archives_affairs.damage_report, archives_affairs.DamageSheet(blank=True)), (archives_affairs.hand_over_list, archives_affairs.HandOverList(blank=True)),
    (archives_affairs.appraisal_sheet, archives_affairs.OpinionSheet(blank=True)), (archives_affairs.job_register, archives_affairs.JobRegister(blank=True)),
    (archives_affairs.destruction_register, archives_affairs.DestructionRegister(blank=True)), (archives_affairs.mail_register, archives_affairs.MailRegister(blank=True)),
    (archives_affairs.monthly_report, archives_affairs.MonthlyReport(blank=True)), (archives_affairs.clearance, archives_affairs.Clearance(blank=True)),
    (archives_holdings.volume_contents, archives_holdings.VolumeSet(blank=True)), (archives_holdings.volume_notes, archives_holdings.VolumeSet(blank=True)),
    (archives_holdings.household_cards, archives_holdings.HouseholdCards(blank=True)), (archives_labels.box_sheets, archives_labels.BoxSheets(blank=True)),
    (archives_labels.volume_covers, archives_labels.VolumeCovers(blank=True)), (archives_labels.filing_stamps, archives_labels.FilingStamps(blank=True)),
)  # fmt: skip


@pytest.mark.parametrize(("form", "data"), BLANKS, ids=lambda one: getattr(one, "__name__", ""))
def test_every_form_prints_blank_in_both_languages_and_fits_one_sheet_a_part(form, data) -> None:
    for translate in (ZH, EN):
        pdf = made(form, data, translate)
        assert pages_of(pdf) <= 2
        assert "0.00" not in words(pdf)


def test_a_title_on_a_spine_stands_as_chinese_is_written_from_the_top() -> None:
    from reports.labels import _standing

    assert [part for part, _stands in _standing("《合同（2024）》第3期，J001-KJ—完。")] == [
        "︽", "合", "同", "︵", "2024", "︶", "︾", "第", "3", "期", "，", "J001-KJ", "︱", "完", "。",
    ]  # fmt: skip
    assert [part for part, stands in _standing("J001-WS·2024 甲…乙") if not stands] == ["J001-WS·2024", "…"]  # these lie on edge
    spine = archives_labels.Spine(30, "J001", "2024", "定期30年", "BGS", "0001-0037", "1", "关于印发《办法（试行）》的通知，2024年" * 4)
    pdf = made(archives_labels.spine_labels, archives_labels.Spines((spine,)))
    said = words(pdf, 0)
    assert said.count("︽") == said.count("︶") == 4  # nothing of a long title is lost
    assert said.count("2024") == 1 + 4
    assert "（" not in said.replace("机构（问题）", "")


def test_the_interpunct_of_a_code_is_narrow_in_every_face() -> None:
    for face in (fonts.BODY, fonts.BOLD, fonts.HEADING, fonts.HEADING_BOLD):
        assert fonts.text_width("·", face, 10) < 5, face
