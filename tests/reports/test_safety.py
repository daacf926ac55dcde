"""The letters and the evidence pack, read back from their PDF: the official page, the codes, nobody else's glyphs."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import pypdfium2
import pytest

from desktop.core.i18n import translator
from desktop.core.z1 import parse_z1
from reports.house import Stamp
from reports.official import HEIGHT, LEFT, TOP, WIDTH
from reports.pdf import MM
from reports.safety_letters import Goal, LetterBatch, LetterText, write_letters

STAMP = Stamp(datetime(2025, 1, 8, 9), "李敏", 1, organisation="示例物业")
SAME = frozenset({"title", "duties", "duties_a", "assessment", "term", "closing"})


def letter(number: int, name: str, **more: object) -> LetterText:
    return LetterText(
        "target", f"AZ2025-{number:04d}", "2025年度安全生产目标责任书", f"为落实全员安全责任，示例物业（甲方）与工程师{name}（乙方）约定如下。",
        tuple(f"职责{n}：遵守安全生产法律法规和本单位规章制度，对本岗位安全负责。" for n in range(8)), "2025年1月8日至2025年12月31日。",
        (Goal("违章", "0 次", 60), Goal("培训学时达标", "≥ 100%", 40)), ("提供条件。",), "低于80分不得评优。", "一式两份。", 2, "示例物业", same=SAME, **more,
    )  # type: ignore[arg-type]  # fmt: skip


def made(*letters: LetterText, **more: object) -> pypdfium2.PdfDocument:
    out = BytesIO()
    write_letters(LetterBatch("ABCD", letters, **more), out, STAMP, translator("zh_CN"))  # type: ignore[arg-type]
    return pypdfium2.PdfDocument(out.getvalue())


def words(document: pypdfium2.PdfDocument, page: int) -> str:
    return document[page].get_textpage().get_text_range()


def test_every_page_of_both_copies_carries_the_code_of_its_page() -> None:
    zxingcpp = pytest.importorskip("zxingcpp")
    document = made(letter(1, "张三"), letter(2, "李四", printing=3))
    assert len(document) == 8
    read = []
    for page in document:
        found = zxingcpp.read_barcodes(page.render(scale=150 / 72, grayscale=True).to_pil())
        read.append(parse_z1(found[0].text))
        x, y = found[0].position.top_left.x / 150 * 72, found[0].position.top_left.y / 150 * 72
        assert TOP + HEIGHT + 4 * MM - 1 <= y <= 297 * MM - 6 * MM
        assert LEFT - 1 <= x <= LEFT + WIDTH
    assert [(one.number, one.page, one.pages) for one in read[:4]] == [("AZ2025-0001", 1, 2), ("AZ2025-0001", 2, 2)] * 2
    assert read[4].number == "AZ2025-0002~3"


def test_the_page_number_stands_opposite_the_code_odd_right_even_left() -> None:
    document = made(letter(1, "张三"), one_copy=True)
    for index, right in ((0, True), (1, False)):
        text = document[index].get_textpage()
        place = text.search(f"— {index + 1} —").get_next()
        left = text.get_charbox(place[0])[0]
        assert (left > LEFT + WIDTH / 2) is right


def test_the_text_block_is_that_of_the_standard() -> None:
    text = made(letter(1, "张三"), one_copy=True)[0].get_textpage()
    boxes = [text.get_charbox(index) for index in range(text.count_chars()) if text.get_text_range(index, 1).strip()]
    body = [box for box in boxes if 842 - TOP - HEIGHT - 1 < box[1] < 842 - TOP]
    assert min(box[0] for box in body) >= LEFT - 1
    assert max(box[2] for box in body) <= LEFT + WIDTH + 1


def test_one_persons_file_holds_no_glyphs_of_others() -> None:
    out = BytesIO()
    write_letters(LetterBatch("ABCD", (letter(1, "龘犇"),)), out, STAMP, translator("zh_CN"))
    one = out.getvalue()
    out = BytesIO()
    write_letters(LetterBatch("ABCD", (letter(1, "龘犇"), letter(2, "䶮翀"))), out, STAMP, translator("zh_CN"))
    assert "9F98" in _maps(one).upper()
    assert "7FC0" not in _maps(one).upper()
    assert "7FC0" in _maps(out.getvalue()).upper()


def _maps(pdf: bytes) -> str:
    import pikepdf

    with pikepdf.Pdf.open(BytesIO(pdf)) as document:
        return "".join(
            bytes(item.read_bytes()).decode("latin-1") for item in document.objects if isinstance(item, pikepdf.Stream) and b"beginbfchar" in item.read_bytes()
        )


def test_the_same_letters_and_stamp_give_the_same_bytes() -> None:
    files = []
    for _time in range(2):
        out = BytesIO()
        write_letters(LetterBatch("ABCD", (letter(1, "张三"), letter(2, "李四"))), out, STAMP, translator("zh_CN"))
        files.append(out.getvalue())
    assert files[0] == files[1]


def test_names_stand_in_the_right_letters_though_pages_are_shared() -> None:
    document = made(*(letter(n, name) for n, name in enumerate(("张三", "欧阳慧敏", "李四"), 1)), one_copy=True)
    found = ["".join(words(document, page).split()) for page in range(0, len(document), 2)]
    for name, text in zip(("张三", "欧阳慧敏", "李四"), found, strict=True):
        assert f"工程师{name}（乙方）" in text


def test_only_the_faulty_page_is_printed_again() -> None:
    document = made(letter(1, "张三", only_page=2), one_copy=True)
    assert len(document) == 1
    assert "— 2 —" in words(document, 0)


def test_an_evidence_pack_has_a_bookmark_for_each_part() -> None:
    from PIL import Image

    from reports.safety import Register
    from reports.safety_pack import Pack, Scanned, evidence

    picture = BytesIO()
    Image.new("L", (620, 877), 240).save(picture, "JPEG")
    batch = LetterBatch("ABCD", (letter(1, "张三"),), "AZ2025-0001", one_copy=True)
    out = BytesIO()
    pages = evidence(Pack((batch,), Register(), Register(), (Scanned("AZ2025-0001 1/2", picture.getvalue()),)), out, STAMP, translator("zh_CN"))
    titles = [item.get_title() for item in pypdfium2.PdfDocument(out.getvalue()).get_toc()]
    assert pages == 5
    assert titles == ["签字原件 AZ2025-0001 1/2", "文书 AZ2025-0001", "培训档案", "应急演练"]


NAMES = ("张三", "欧阳慧敏", "龘犇", "䶮翀", "𬭚明", "李O文", "王1强", "赵（代）", "钱，孙")


@pytest.mark.parametrize("tail", ["约定如下。", "于2025年1月8日约定如下，双方各执一份，共3份、计12个月，按月考核并于次月5日前公布结果。"])
def test_lines_taken_over_from_a_letter_that_differs_in_names_fall_as_if_they_were_sought(tail: str) -> None:
    from reports import text
    from reports.official import EM, PLAIN
    from reports.safety_letters import _Setter

    setter = _Setter(translator("zh_CN"), "")
    for post in ("工程师", "部门经理", "驾驶员", "高级工程师"):
        for name in NAMES:
            words = f"为落实全员安全责任，示例物业服务有限公司（甲方）与{post}{name}（乙方）{tail}"
            assert list(setter.lay(words, PLAIN, True)) == text.lay(words, PLAIN, EM, WIDTH, indent=2 * EM, justify=True)
    assert 0 < len(setter.alike) < 4 * len(NAMES)
