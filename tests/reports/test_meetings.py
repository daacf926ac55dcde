"""HY-01 to HY-08 read back: the official page measured, lists of names, imprint, what every form must show."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from desktop.core.i18n import translator
from reports import house, meetings, official, preview
from reports.pdf import MM

AT = datetime(2024, 5, 12, 9, 30, tzinfo=timezone(timedelta(hours=8)))
STAMP = house.Stamp(AT, "刘思远", 1, form="HY-04", document="物业会纪〔2024〕5号", organisation="锦绣江南物业服务有限公司")
ZH, EN = translator("zh_CN"), translator("en")
FORBIDDEN_START = "、，。：；！？）］｝〉》」』】〕”’·％"
FORBIDDEN_END = "（［｛〈《「『【〔“‘￥"
ITEM = "会议议定：由工程部牵头，（会同客户服务部、秩序维护部）在“十一”之前完成地下车库照明、消防设施的检查；费用控制在¥12,000.00以内，未完成的事项：须书面说明。"
NAMES = "综合办公室" + "、".join(["欧阳𬭚", "司马文静", "李敏"] * 12)


def minutes(items: int = 3, **changes: Any) -> meetings.Minutes:
    paragraphs = tuple(line for n in range(items) for line in ((1, f"{'一二三四五六七八九十'[n % 10]}、照明改造"), (0, ITEM)))
    asked = {
        "title": "五月经营例会纪要", "mark": "锦绣江南物业会议纪要", "number": "物业会纪〔2024〕5号", "opening": "2024年5月10日，召开会议。" * 3,
        "paragraphs": paragraphs, "attending": NAMES, "on_leave": "工程部王五", "sitting_in": "街道办赵六", "addressee": "各部门",
        "print_org": "锦绣江南物业服务有限公司综合办公室", "print_on": "2024年5月12日", "copies": 12,
    }  # fmt: skip
    return meetings.Minutes(**{**asked, **changes})


def pdf_of(write: Any, data: Any, translate: Any = ZH) -> tuple[bytes, int]:
    out = BytesIO()
    return_pages = write(data, out, STAMP, translate)
    return out.getvalue(), return_pages


def words(data: bytes) -> str:
    return "".join("".join(preview.text(data, page).split()) for page in range(preview.page_count(data)))


def characters(data: bytes, page: int) -> Iterator[tuple[str, float, float, float]]:
    """Yield each character with left edge, baseline from the top of the page, and size, in points."""
    document = pdfium.PdfDocument(data)
    sheet = document[page]
    text = sheet.get_textpage()
    for index in range(text.count_chars()):
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        size = raw.FPDFText_GetFontSize(text, index)
        found = chr(raw.FPDFText_GetUnicode(text, index))
        if not found.isspace():
            yield found, x.value, sheet.get_height() - y.value, size
    text.close()
    sheet.close()
    document.close()


def lines(data: bytes, page: int) -> list[tuple[float, str, float, float]]:
    """Return the body lines of a page: baseline, words, left edge of the first and of the last character."""
    rows: dict[int, list[tuple[float, str, float]]] = {}
    for found, x, y, size in characters(data, page):
        if abs(size - official.EM) < 0.3:
            rows.setdefault(round(y), []).append((x, found, y))
    made = []
    for row in rows.values():
        row.sort()
        made.append((row[0][2], "".join(one[1] for one in row), row[0][0], row[-1][0]))
    return sorted(made)


def test_the_page_has_22_lines_of_28_characters_between_its_margins() -> None:
    data, pages = pdf_of(meetings.minutes, minutes(8))
    assert pages >= 2
    body = lines(data, 1)
    pitch = official.HEIGHT / 22
    assert len(body) == 22
    for (above, *_rest), (below, *_more) in pairwise(body):
        assert below - above == pytest.approx(pitch, abs=0.05)
    assert pitch == pytest.approx(28.99, abs=0.01)
    assert 37 * MM < body[0][0] < 37 * MM + pitch
    assert body[-1][0] < 37 * MM + 225 * MM
    for _y, said, left, right in body:
        assert left >= 28 * MM - 0.5
        # A mark at the end may lose the empty half of its square.
        assert right + (official.EM / 2 if said[-1] in FORBIDDEN_START else official.EM) <= 184 * MM + 0.6, said
    full = [line for line in body if len(line[1]) == 28 and line[1].isprintable() and all(ord(one) > 0x2E7F for one in line[1])]
    for _y, _words, left, right in full:
        assert (right - left) / 27 == pytest.approx(15.79, abs=0.02)


def test_no_line_begins_or_ends_with_a_forbidden_mark() -> None:
    data, pages = pdf_of(meetings.minutes, minutes(10))
    for page in range(pages):
        for _y, said, _left, _right in lines(data, page):
            assert said[0] not in FORBIDDEN_START, said
            assert said[-1] not in FORBIDDEN_END, said


def test_the_red_name_begins_35_mm_below_the_text_block_and_the_rule_is_red() -> None:
    data, _pages = pdf_of(meetings.minutes, minutes(1))
    big = [(y, size) for _c, _x, y, size in characters(data, 0) if size > 28]
    baseline, size = big[0]
    top = baseline - 0.86 * size
    assert top == pytest.approx(official.TOP + 35 * MM, abs=0.6)
    assert b"0.85 0.05 0.05 RG" in pdf_content(data)
    plain, _pages = pdf_of(meetings.minutes, minutes(1, mark=""))
    assert b"0.85 0.05 0.05 RG" not in pdf_content(plain)


def test_the_first_red_dot_of_the_rendered_page_lies_72_mm_from_its_top() -> None:
    """Measured on the picture of the page: 37 mm margin and the 35 mm of the standard, whatever the font says of itself."""
    from PIL import Image

    data, _pages = pdf_of(meetings.minutes, minutes(1))
    pixels, width, height, stride = preview.render(data, 0, 300)
    picture = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1)
    red, green, _blue = picture.split()
    mask = Image.eval(green, lambda value: 255 if value < 90 else 0)
    strong = Image.eval(red, lambda value: 255 if value > 180 else 0)
    from PIL import ImageChops

    box = ImageChops.multiply(mask, strong).getbbox()
    assert box is not None
    left, top, right, _bottom = (value / 300 * 25.4 for value in box)
    assert top == pytest.approx(37 + 35, abs=1.0)
    assert left >= 28 - 0.3
    assert right <= 184 + 0.3


def pdf_content(data: bytes) -> bytes:
    import pikepdf

    with pikepdf.open(BytesIO(data)) as document:
        return bytes(document.pages[0].Contents.read_bytes())


def test_names_hang_below_the_first_one_after_the_colon_and_come_in_their_order() -> None:
    data, pages = pdf_of(meetings.minutes, minutes(1))
    found = [line for page in range(pages) for line in lines(data, page)]
    start = next(number for number, line in enumerate(found) if line[1].startswith("出席："))
    hang = 28 * MM + 5 * official.EM
    assert found[start][2] == pytest.approx(28 * MM + 2 * official.EM, abs=1)
    following = [line for line in found[start + 1 :] if not line[1].startswith(("请假", "列席"))]
    assert following
    assert all(line[2] == pytest.approx(hang, abs=1.5) for line in following)
    said = words(data)
    assert said.index("出席：") < said.index("请假：") < said.index("列席：")


def test_nobody_on_leave_leaves_the_line_out_unless_the_setting_wants_none() -> None:
    assert "请假" not in words(pdf_of(meetings.minutes, minutes(1, on_leave=""))[0])
    assert "请假：无" in words(pdf_of(meetings.minutes, minutes(1, on_leave="", print_none=True))[0])


def test_a_plain_head_has_no_red_name_but_a_signer_and_its_date() -> None:
    data, _pages = pdf_of(meetings.minutes, minutes(1, mark="", signer="锦绣江南物业服务有限公司", dated="2024年5月12日"))
    assert not [size for _c, _x, _y, size in characters(data, 0) if size > 28]
    assert "锦绣江南物业服务有限公司2024年5月12日" in words(data)
    issued = words(pdf_of(meetings.minutes, minutes(1, mark="", number="第5期"))[0])
    assert issued.index("五月经营例会纪要") < issued.index("第5期") < issued.index("2024年5月10日，召开会议"), "a plain head keeps its number"


def test_pages_are_numbered_odd_right_and_even_left() -> None:
    data, _pages = pdf_of(meetings.minutes, minutes(8))
    for page in (0, 1):
        digit = next((x, y) for found, x, y, size in characters(data, page) if found == str(page + 1) and abs(size - 14) < 0.2 and y > 262 * MM)
        assert digit[1] - (37 + 225) * MM > 6 * MM
        assert (digit[0] > 105 * MM) == (page == 0)


def test_the_imprint_stands_at_the_foot_of_the_last_page_with_its_print_note_below() -> None:
    said = words(pdf_of(meetings.minutes, minutes(1))[0])
    assert "主送：各部门。" in said
    assert "锦绣江南物业服务有限公司综合办公室2024年5月12日印发" in said
    assert "共印12份" in said
    assert "第1次打印" in said


def test_addressees_and_copies_share_their_part_of_the_imprint_without_a_rule_between() -> None:
    both, one = (last_page(minutes(1, copies_to=units)) for units in ("街道办", ""))
    assert both.count(b" l S") == one.count(b" l S"), "the second line adds no rule"
    assert "抄送：街道办。" in words(pdf_of(meetings.minutes, minutes(1, copies_to="街道办"))[0])


def last_page(data: Any) -> bytes:
    import pikepdf

    made, pages = pdf_of(meetings.minutes, data)
    with pikepdf.open(BytesIO(made)) as document:
        return bytes(document.pages[pages - 1].Contents.read_bytes())


def test_sixty_pages_of_minutes_keep_their_layout() -> None:
    data, pages = pdf_of(meetings.minutes, minutes(270))
    assert pages >= 50
    assert len(lines(data, pages // 2)) == 22


@pytest.mark.parametrize("translate", [ZH, EN], ids=["zh_CN", "en"])
def test_every_form_shows_what_the_catalogue_asks_for(translate: Any) -> None:
    day = date(2024, 5, 10)
    forms: list[tuple[Any, Any, tuple[str, ...]]] = [
        (meetings.notice, meetings.Notice("五月例会", "各部门", "14:00", "三楼", "王主持", "张三", ("甲", "乙"), "带材料", "李敏 138", "办公室", "2024年5月6日"),
         ("关于召开五月例会的通知", "时间", "地点", "主持人", "参会人员", "议题", "要求", "联系人及电话", "回执")),
        (meetings.sign_in, meetings.SignIn("五月例会", "14:00", "三楼", "王", "李", (meetings.SignInLine("龘䶮"),), 12, 10),
         ("序号", "姓名", "单位/部门", "职务", "电话", "签到", "签到时间", "备注", "应到12人", "实到10人")),
        (meetings.protocol, meetings.Protocol("五月例会", "第3期", "14:00", "三楼", "王", "李", "张三", "", "李四（病假）", ("甲",),
         (meetings.Spoken("甲", "张三", "说"),), (meetings.Decided("修", "", "表决：赞成3票"),)),
         ("届次", "缺席及原因", "李四（病假）", "张三：说", "表决：赞成3票", "主持人审阅", "记录人")),
        (meetings.copy_sheet, meetings.CopySheet("纪要", "内部", "5号", "李", "王", "会", "摘要" * 40), ("密级", "拟稿人", "核稿", "会签", "签发", "正文摘要")),
        (meetings.follow_up, meetings.FollowUp("5号", "2024年", "今天", (meetings.FollowLine("修灯", "工程部", "张三"),), 8, 5, 1, 2, 2, 0, "75.00", "62.50"),
         ("决议事项", "主办部门", "责任人", "协办", "完成时限", "进展情况", "完成率%", "办结日期", "状态", "验收人", "办结率75.00%", "按期率62.50%", "督办人")),
        (meetings.reminder_slip, meetings.ReminderSlip("修灯", "HJ1", "张三", "工程部", "6月1日", 3, "报进展"), ("已逾期", "反馈", "签收", "责任人")),
        (meetings.statistics, meetings.Statistics("2024年", (meetings.MeetingLine("例会", day, 12, 10, 1, 1, "83.33", "2.8", 8),), "83.33", "2.8", "75.00", "62.50"),
         ("应到", "到会", "请假", "缺席", "出席率%", "时长", "决议", "83.33", "合计")),
    ]  # fmt: skip
    for write, data, wanted in forms:
        made, pages = pdf_of(write, data, translate)
        assert pages >= 1
        if translate is ZH:
            said = words(made)
            missing = [one for one in wanted if one not in said and one != "已逾期"]
            assert not missing, (write.__name__, missing)


def test_two_hundred_long_and_rare_names_are_written_whole() -> None:
    people = tuple(meetings.SignInLine(f"欧阳𬭚䶮{n}", "东城区人民政府街道办事处综合行政执法队") for n in range(200))
    data, pages = pdf_of(meetings.sign_in, meetings.SignIn("会", lines=people))
    assert pages >= 8
    assert "䶮199" in words(data)


def test_every_page_of_a_sign_in_sheet_carries_its_code_beside_the_title() -> None:
    import zxingcpp
    from PIL import Image

    people = tuple(meetings.SignInLine(f"张三{n}") for n in range(40))
    data, pages = pdf_of(meetings.sign_in, meetings.SignIn("会", lines=people, office="ABCD", document="HY202405-07"))
    assert pages == 2
    for page in range(pages):
        pixels, wide, high, stride = preview.render(data, page, 150)
        image = Image.frombuffer("RGB", (wide, high), pixels, "raw", "BGRX", stride, 1)
        assert [code.text.rpartition(":")[0] for code in zxingcpp.read_barcodes(image)] == [f"Z1:ABCD:HY202405-07:{page + 1}/2"]
    assert "会议" in words(data)
