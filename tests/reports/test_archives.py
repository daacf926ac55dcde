"""The archive forms read back: every column and signature, totals, copies, marks, blank forms, warnings."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from io import BytesIO

import pypdfium2 as pdfium
import pytest

from desktop.core.i18n import Translator
from desktop.core.paths import resource
from reports import archives, house, preview
from reports.listing import ListColumn, ListPrint, listing

AT = datetime(2024, 10, 8, 9, 30, tzinfo=timezone(timedelta(hours=8)))
STAMP = house.Stamp(AT, "王芳", 2, form="DA-00", document="JY202409-007", organisation="锦绣江南物业服务有限公司")
LONG = "关于印发《地下车库消防设施、给排水及供配电系统专项维修资金使用方案（征求意见稿）》的通知"


def chinese() -> Translator:
    catalogue: dict[str, dict[str, str]] = {}
    with resource("i18n/parts/reports.tsv").open(encoding="utf-8", newline="") as file:
        for context, source, said in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            catalogue.setdefault(context, {})[source] = said
    return Translator("zh_CN", catalogue)


ZH, EN = chinese(), Translator("en")


def pdf_of(form, data, stamp=STAMP, translate=ZH) -> tuple[bytes, int]:
    out = BytesIO()
    pages = form(data, out, stamp, translate)
    return out.getvalue(), pages


def words(data: bytes, page: int | None = None) -> str:
    """Return the text of a page, or of all, without blanks and line ends."""
    pages = range(preview.page_count(data)) if page is None else [page]
    return "".join("".join(preview.text(data, number).split()) for number in pages)


def code(number: int) -> str:
    return f"J001-WS·2024-D30-BGS-{number:04d}"


def slip(lines: int = 3, **changes) -> archives.LoanSlip:
    files = tuple(archives.LoanSlipLine(code(n), LONG if n == 2 else "会议纪要", "内部", 1, n, "完好")
                  for n in range(1, lines + 1))
    whole = archives.LoanSlip("JY202409-007", "欧阳𬭚", "工程部", "138", date(2024, 9, 25), date(2024, 10, 8), "lending",
                              "核对图纸", "介18号", files)
    return replace(whole, **changes)


def notice(**changes) -> archives.ReminderNotice:
    line = archives.ReminderLine(code(1), LONG, date(2024, 9, 25), date(2024, 10, 8), 3)
    whole = archives.ReminderNotice("CH202410-003", 1, "王芳", "工程部", date(2024, 9, 25), date(2024, 10, 8), 3,
                                    date(2024, 10, 14), (line,))
    return replace(whole, **changes)


def catalogue(*boxes: archives.CatalogueBox) -> archives.ItemCatalogue:
    return archives.ItemCatalogue("J001", "锦绣江南物业服务有限公司", 2024, "定期30年", boxes)


def box(lines: int, name: str = "001", **changes) -> archives.CatalogueBox:
    items = tuple(archives.CatalogueLine(code(n), LONG, "物业办〔2024〕5号", "办公室", "20240315", "内部", 2)
                  for n in range(1, lines + 1))
    return replace(archives.CatalogueBox(name, items, "BGS"), **changes)


def register() -> archives.LoanRegister:
    line = archives.RegisterLine(date(2024, 9, 25), "JY202409-007", "王芳", "工程部", code(1), "纪要", 1, "查阅",
                                 date(2024, 10, 8), "李建国", date(2024, 10, 11), 3, "完好", "甲")
    month = archives.RegisterMonth(date(2024, 9, 1), (line,), 1, 0, 0)
    return archives.LoanRegister(2024, date(2024, 1, 1), date(2024, 12, 31), (month,))


def extension() -> archives.ExtensionRequest:
    line = archives.ExtensionLine(code(1), LONG, date(2024, 10, 8), date(2024, 10, 15), "尚未核对完毕")
    return archives.ExtensionRequest("JY202409-007", "王芳", "工程部", (line,))


FORMS = [
    (archives.loan_slip, slip(),
     "借阅人 部门/单位 电话 借阅日期 应还日期 方式 阅览 外借 复制 事由 外单位介绍信号 序号 档号 题名 密级 份数 页数 借出状况 归还日期 "
     "归还状况 合计3件 部门负责人 审批人 档案管理员 归还经办 （存档） 编号JY202409-007 表号DA-00 第2次打印 欧阳𬭚"),
    (archives.loan_register, register(),
     "年度 起止日期 序号 借阅日期 单号 借阅人 部门 档号 题名 数量 事由 应还日期 审批人 借阅人签字 归还日期 逾期天数 归还状况 备注 "
     "2024年9月小计：借出1件次，归还0件次，逾期0件次 档案管理员 部门主管"),
    (archives.reminder_notice, notice(),
     "存根 编号 第1次催还 致：王芳 2024年9月25日 2024年10月8日 逾期3天 2024年10月14日 档号 题名 借阅日期 应还日期 逾期天数 谢谢配合 "
     "档案管理员（盖章） 签收人"),
    (archives.extension_request, extension(),
     "原单号 借阅人 部门 档号 题名 原应还日期 续借至 理由 审批人 档案管理员"),
    (archives.item_catalogue, catalogue(box(2)),
     "全宗号 全宗名称 年度 保管期限 机构（问题） 盒号 序号 档号 文号 责任者 题名 日期 密级 页数 备注 盒001合计2件 整理人 检查人"),
]


@pytest.mark.parametrize(("form", "data", "expected"), FORMS)
def test_a_form_shows_every_field_column_and_signature(form, data, expected):
    data_bytes, pages = pdf_of(form, data)
    shown = words(data_bytes)
    assert pages == preview.page_count(data_bytes)
    assert [word for word in expected.split() if word not in shown] == []


@pytest.mark.parametrize(("form", "data", "expected"), FORMS)
def test_long_titles_are_wrapped_and_never_cut(form, data, expected):
    if form is not archives.loan_register:
        shown = words(pdf_of(form, data)[0])
        assert all(piece in shown for piece in ("关于印发", "征求意见稿", "的通知"))


@pytest.mark.parametrize(("form", "data", "expected"), FORMS)
def test_the_same_data_and_stamp_give_the_same_bytes(form, data, expected):
    assert pdf_of(form, data) == pdf_of(form, data)


@pytest.mark.parametrize(("form", "data", "expected"), FORMS)
def test_nothing_is_drawn_over_the_edge_of_the_paper(form, data, expected):
    for translate in (ZH, EN):
        document = pdfium.PdfDocument(pdf_of(form, data, translate=translate)[0])
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                assert left >= 14
                assert right <= width - 14
                assert bottom >= 14
                assert top <= height - 14
        document.close()


@pytest.mark.parametrize(("form", "data", "expected"), FORMS)
def test_an_english_form_has_no_chinese_words_of_ours(form, data, expected):
    shown = words(pdf_of(form, data, translate=EN)[0])
    assert "Page1of" in shown
    assert not any(word in shown for word in ("档号", "题名", "打印时间", "小计", "合计"))


@pytest.mark.parametrize(
    ("form", "data"),
    [
        (archives.loan_slip, archives.LoanSlip(blank=True)),
        (archives.loan_register, archives.LoanRegister(blank=True)),
        (archives.reminder_notice, archives.ReminderNotice(blank=True, level=None)),
        (archives.extension_request, archives.ExtensionRequest(blank=True)),
        (archives.item_catalogue, archives.ItemCatalogue(blank=True)),
    ],
)
def test_a_blank_form_says_so_and_carries_no_number_and_no_print_note(form, data):
    shown = words(pdf_of(form, data, replace(STAMP, number=0))[0])
    assert "空白表" in shown
    assert "JY202409-007" not in shown
    assert "打印时间" not in shown


def test_a_loan_slip_is_two_copies_on_one_portrait_sheet():
    data, pages = pdf_of(archives.loan_slip, slip())
    assert pages == 1
    assert [round(side) for side in preview.pages(data)[0]] == [210, 297]
    assert words(data).count("档案借阅单") == 2
    assert words(data).index("（存档）") < words(data).index("（借阅人）")


def test_eleven_short_lines_fit_on_a_half_sheet_and_the_twelfth_turns_the_page():
    def pages_of(lines: int) -> int:
        short = tuple(archives.LoanSlipLine(code(n), "纪要") for n in range(lines))
        return pdf_of(archives.loan_slip, replace(slip(0), lines=short, introduction=""))[1]

    assert pages_of(11) == 1
    assert pages_of(12) == 2


def test_totals_and_signatures_never_stand_alone_on_a_page():
    short = tuple(archives.LoanSlipLine(code(n), "纪要") for n in range(1, 13))
    data, _pages = pdf_of(archives.loan_slip, replace(slip(0), lines=short, introduction=""))
    assert code(12).replace(" ", "") in words(data, 1)


def test_pages_of_a_long_slip_are_counted_a_copy_and_repeat_their_head():
    data, pages = pdf_of(archives.loan_slip, slip(24))
    assert pages == 2
    for page in range(2):
        shown = words(data, page)
        assert shown.count(f"第{page + 1}页共2页") == 2
        assert shown.count("归还状况") == 2


@pytest.mark.parametrize(("half_sheet", "size", "pages"), [(house.SINGLE, (210, 148), 2),
                                                          (house.CONTINUOUS, (241, 140), 1)])
def test_other_papers_of_half_sheets(half_sheet, size, pages):
    data, made = pdf_of(archives.loan_slip, slip(), replace(STAMP, half_sheet=half_sheet))
    assert made == pages
    assert tuple(round(side) for side in preview.pages(data)[0]) == size


def test_a_draft_and_a_preview_are_marked_and_a_demonstration_too():
    data, _pages = pdf_of(archives.loan_slip, slip(), replace(STAMP, state="draft", preview=True, number=0, demo=True))
    shown = words(data)
    assert all(word in shown for word in ("草稿", "预览", "演示数据", "不计打印"))
    assert "草稿" not in words(pdf_of(archives.loan_slip, slip())[0])


def test_two_notices_of_a_batch_share_a_sheet():
    batch = archives.ReminderNotices(tuple(notice(document=f"CH202410-00{n}") for n in (1, 2, 3)))
    data, pages = pdf_of(archives.reminder_notice, batch)
    assert pages == 2
    assert "CH202410-002" in words(data, 0)
    assert "CH202410-003" in words(data, 1)


def test_a_notice_prints_the_offices_own_text_as_it_is():
    text = "请归还 <b>档案</b> & <img src='file:///etc/passwd'/> {x}"
    assert "".join(text.split()) in words(pdf_of(archives.reminder_notice, notice(text=text))[0])


def test_each_box_has_its_own_cover_and_its_own_pages():
    data, pages = pdf_of(archives.item_catalogue, catalogue(box(2), box(1, "002")))
    assert pages == 4
    assert "第1页" not in words(data, 0) + words(data, 2)
    assert "第1页共1页" in words(data, 1)
    assert "盒002合计1件" in words(data, 3)


def test_a_box_whose_figures_differ_warns():
    assert "请核对本盒" not in words(pdf_of(archives.item_catalogue, catalogue(box(2, items=2, pages=4)))[0])
    shown = words(pdf_of(archives.item_catalogue, catalogue(box(2, items=3, pages=4)))[0])
    assert "请核对本盒：盒记录为3件4页，本目录所列为2件4页" in shown


def test_a_cell_taller_than_a_page_goes_on_over_pages_whole():
    long = "".join(chr(0x4E00 + n) for n in range(1500))
    line = archives.CatalogueLine(code(1), long)
    data, pages = pdf_of(archives.item_catalogue, catalogue(archives.CatalogueBox("1", (line,))))
    assert pages >= 4
    shown = words(data)
    assert all(character in shown for character in long)


def test_a_list_prints_its_head_on_each_page_and_its_totals():
    rows = [(str(n), f"物品{n}", "1.00") for n in range(60)]
    columns = (ListColumn("序号", 1, "centre"), ListColumn("品名", 4), ListColumn("金额", 2, "right"))
    data, pages = pdf_of(listing, ListPrint("物品清单", columns, rows, (("部门", "办公室"),), ((2, "60.00"),), "合计"))
    assert pages > 2
    assert all("品名" in words(data, page) for page in range(pages))
    assert "合计60.00" in words(data, pages - 1)


@pytest.mark.parametrize("nasty", ["甲\n乙", "\x00\x1b\r\n\t", "\ud800", "𠮷" * 40, "W" * 300, "（（（（（（（（", "，" * 80, "👍🏽"],
                         ids=range(8))
def test_no_text_of_a_user_can_stop_a_form(nasty):
    stamp = replace(STAMP, printed_by=nasty, document=nasty, organisation=nasty)
    line = archives.LoanSlipLine(nasty, nasty, nasty, 1, 1, nasty, None, nasty)
    asked = slip(0, borrower=nasty, department=nasty, phone=nasty, purpose=nasty, introduction=nasty)
    asked = replace(asked, lines=(line,))
    assert pdf_of(archives.loan_slip, asked, stamp)[1] >= 1
    assert pdf_of(archives.reminder_notice, notice(to=nasty, department=nasty, text=nasty), stamp)[1] >= 1
    filed = archives.CatalogueLine(nasty, nasty, nasty, nasty, nasty, nasty, 1, nasty)
    boxes = catalogue(archives.CatalogueBox(nasty, (filed,), nasty))
    assert pdf_of(archives.item_catalogue, replace(boxes, fonds_name=nasty, retention=nasty), stamp)[1] >= 2


def test_a_long_name_of_the_office_is_printed_to_its_end():
    name = "某某省某某市" + "锦绣江南物业服务集团" * 5 + "总务办公室"
    assert words(pdf_of(archives.loan_slip, slip(), replace(STAMP, organisation=name))[0]).count(name) == 2
