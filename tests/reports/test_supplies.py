"""The store's slips read back from their PDF: copies on one sheet, sums at the end, amounts in capitals, both languages."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pypdfium2
import pytest

from desktop.core.i18n import translator
from reports.house import SINGLE, Stamp
from reports.pdf import MM
from reports.supplies import (
    IssueSlip,
    MonthGroup,
    MonthLine,
    ReceiptSlip,
    RequisitionSlip,
    StockMonth,
    StoreLine,
    issue,
    receipt,
    requisition,
    stock_month,
)
from reports.supplies_things import CustodyCards, HeldLine, ReturnList, custody_cards

STAMP = Stamp(datetime(2024, 9, 25, 9), "李敏", 1, document="LY202409-001", form="BG-03", organisation="示例物业")


def made(write: Any, data: Any, language: str = "zh_CN", stamp: Stamp = STAMP) -> pypdfium2.PdfDocument:
    out = BytesIO()
    write(data, out, stamp, translator(language))
    return pypdfium2.PdfDocument(out.getvalue())


def words(document: pypdfium2.PdfDocument, page: int) -> str:
    return str(document[page].get_textpage().get_text_range()).replace(" ", "").replace("\r\n", "\n")


def heights(document: pypdfium2.PdfDocument, page: int, text: str) -> list[float]:
    """Return how far below the upper edge a text stands, in mm."""
    found, shown = [], document[page].get_textpage()
    search = shown.search(text)
    while (place := search.get_next()) is not None:
        found.append((document[page].get_height() - shown.get_charbox(place[0])[3]) / MM)
    return found


def lines(count: int) -> tuple[StoreLine, ...]:
    return tuple(
        StoreLine(f"WJ{number:04d}", f"物品{number}", "A4", "个", "2", Decimal("1.2345"), Decimal("2.47"), asked="3") for number in range(1, count + 1)
    )


@pytest.mark.parametrize(("language", "copies"), [("zh_CN", ("存档联", "经办人联")), ("en", ("filecopy", "handler'scopy"))])
def test_an_issue_is_two_equal_copies_on_one_sheet(language: str, copies: tuple[str, str]) -> None:
    document = made(issue, IssueSlip("LY202409-001", "综合部", "周明", "打印", date(2024, 9, 5), lines(3)), language)
    assert len(document) == 1
    assert [copy in words(document, 0) for copy in copies] == [True, True]
    upper, lower = heights(document, 0, "WJ0002")
    assert upper < 148.5 < lower
    assert abs(lower - upper - 148.5) < 0.5
    assert words(document, 0).count("7.41") == 2  # the sum, once a copy


def test_a_long_slip_goes_on_and_its_sum_stands_at_the_end() -> None:
    document = made(issue, IssueSlip("LY202409-001", "综合部", "周明", "打印", date(2024, 9, 5), lines(30)))
    assert len(document) > 1
    whole = f"{Decimal('2.47') * 30:.2f}"
    assert [whole in words(document, page) for page in range(len(document))] == [False] * (len(document) - 1) + [True]
    assert all("品名" in words(document, page) for page in range(len(document)))
    assert heights(document, len(document) - 1, "发放人")


def test_a_receipt_has_three_copies_and_its_amount_in_capitals() -> None:
    data = ReceiptSlip("RK202409-001", "文汇用品", "0042", "", date(2024, 9, 5), "采购入库", (StoreLine("WJ0001", "硒鼓", "", "个", "1", Decimal("1409.5"), Decimal("1409.50")),))
    document = made(receipt, data)
    assert len(document) == 2
    assert [name in words(document, page) for page, name in ((0, "存根联"), (0, "财务联"), (1, "仓库联"))] == [True] * 3
    assert words(document, 1).count("人民币壹仟肆佰零玖元伍角整") == 1
    single = made(receipt, data, stamp=Stamp(datetime(2024, 9, 25, 9), "李敏", 1, document="RK202409-001", form="BG-02", half_sheet=SINGLE))
    assert len(single) == 3
    assert round(single[0].get_width() / MM) == 210


def test_a_requisition_says_who_approved_it() -> None:
    said = "部门负责人 赵刚 2024-09-06 (纸质 审批单)"
    document = made(requisition, RequisitionSlip("QG202409-001", "综合部", "周明", date(2024, 9, 5), None, "补充", lines(8), (said,)))
    assert words(document, 0).count(said.replace(" ", "")) == 2
    assert len(document) == 1


def test_a_blank_form_has_lines_and_no_sums() -> None:
    document = made(issue, IssueSlip(blank=True))
    assert "0.00" not in words(document, 0)
    assert len(heights(document, 0, "领用人")) >= 2


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_month_adds_up_by_category(language: str) -> None:
    zero = ("0", Decimal(0))
    line = MonthLine("WJ0001", "硒鼓", "", "个", ("20", Decimal("440.00")), ("40", Decimal("965.00")), ("35", Decimal("820.28")), zero, ("25", Decimal("584.72")), Decimal("23.3888"))
    sums = tuple(map(Decimal, ("440.00", "965.00", "820.28", "0.00", "584.72")))
    document = made(stock_month, StockMonth(date(2024, 9, 1), (MonthGroup("文具", (line,), sums),), sums), language)  # type: ignore[arg-type]
    shown = words(document, 0)
    assert shown.count("584.72") == 3  # the item, its category, all
    assert shown.count("23.3888") == 1
    assert document[0].get_width() > document[0].get_height()


def test_return_lists_of_two_people_share_a_sheet() -> None:
    held = (HeldLine("ZC00001", "电钻", "12V", date(2024, 9, 5), Decimal(300)),)
    document = made(custody_cards, CustodyCards((), lists=(ReturnList("周明", "综合部", date(2024, 9, 30), held), ReturnList("王芳", "工程部", None, held))))
    assert len(document) == 1
    assert words(document, 0).count("领用物品归还清单") == 2
    assert "2024-09-30" in words(document, 0)
