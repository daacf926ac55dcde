"""Paper read back from the PDF: rare names, missing characters, the official grid, codes, equal bytes."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import threading
from datetime import datetime, timedelta, timezone
from io import BytesIO

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from desktop.core.i18n import Translator
from desktop.core.paths import resource
from desktop.core.z1 import z1
from reports import codes, fonts, official, pdf, preview
from reports.house import Stamp

AT = datetime(2024, 10, 8, 9, 30, tzinfo=timezone(timedelta(hours=8)))
ABOUT = pdf.About("题名", "单位", "DA-01", "zh_CN", AT)


def sheet_bytes(*sheets: pdf.Sheet) -> bytes:
    out = BytesIO()
    pdf.write(out, sheets, ABOUT)
    return out.getvalue()


def picture(data: bytes, dpi: int) -> Image.Image:
    pixels, width, height, stride = preview.render(data, 0, dpi)
    return Image.frombuffer("RGBA", (width, height), pixels, "raw", "BGRA", stride, 1).convert("L")


def characters(data: bytes, page: int) -> list[tuple[str, float, float, float]]:
    """Return each character of a page with its left, bottom and right edge."""
    document = pdfium.PdfDocument(data)
    text = document[page].get_textpage()
    found = []
    for index in range(text.count_chars()):
        left, bottom, right, _top = text.get_charbox(index, loose=True)
        found.append((text.get_text_range(index, 1), left, bottom, right))
    document.close()
    return found


def test_the_shipped_fonts_are_those_of_the_manifest():
    for entry in json.loads(resource("fonts/manifest.json").read_text(encoding="utf-8")):
        data = resource(f"fonts/{entry['file']}").read_bytes()
        assert hashlib.sha256(data).hexdigest() == entry["sha256"]
        assert "OPEN FONT LICENSE" in resource(f"fonts/{entry['licence']}").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", [fonts.BODY, fonts.BOLD, fonts.HEADING, fonts.HEADING_BOLD, fonts.KAI])
def test_every_face_has_all_characters_that_names_may_have(key):
    table = resource("fonts/table8105.txt").read_text(encoding="utf-8").strip()
    face = fonts.face(key)
    assert len(table) == 8105
    assert face is not None
    assert face.characters.issuperset(table)


def test_rare_names_read_back_as_they_were_written():
    sheet = pdf.Sheet(400, 200)
    sheet.text(20, 50, "䶮𬌗㛃𬭚")
    sheet.text(20, 90, "喆𬭚王", fonts.KAI, 16)
    assert "䶮𬌗㛃𬭚" in preview.text(sheet_bytes(sheet), 0)
    assert "喆𬭚王" in preview.text(sheet_bytes(sheet), 0)


def test_a_character_no_font_has_is_named_and_drawn_as_its_code():
    if fonts.face(fonts.RARE) is None:  # a Windows with SimSun-ExtB has this one
        assert fonts.missing("王𠮷") == ("𠮷",)
        assert fonts.printable("王𠮷") == "王[U+20BB7]"
    assert fonts.missing("王\U000fffff") == ("\U000fffff",)
    assert fonts.missing_in(("甲", {"b": ["乙\U000fffff"]})) == ("\U000fffff",)


def test_controls_and_variant_selectors_leave_no_mark():
    assert fonts.printable("甲\x00\x07乙\u200b丙\U000e0100\t丁") == "甲乙丙 丁"
    assert fonts.missing("甲\x00\U000e0100") == ()


def test_a_bold_face_borrows_what_it_lacks():
    borrowed = next(c for c in sorted(fonts.face(fonts.BODY).characters - fonts.face(fonts.BOLD).characters) if c > "丂")
    runs = fonts.runs(f"甲{borrowed}乙", fonts.BOLD)
    assert [face.key for face, _run in runs] == [fonts.BOLD, fonts.BODY, fonts.BOLD]


def test_every_font_of_a_file_is_embedded_and_no_other_is_named():
    sheet = pdf.Sheet(200, 200)
    sheet.text(20, 50, "甲", fonts.HEADING)
    data = sheet_bytes(sheet)
    assert b"Helvetica" not in data
    assert data.count(b"/FontFile2") == 1
    assert len(data) < 10_000


def test_the_same_sheets_give_the_same_bytes_and_the_date_is_the_stamps():
    def make() -> bytes:
        sheet = pdf.Sheet(200, 200)
        sheet.text(20, 50, "档案")
        sheet.watermark(100, 100, "草稿", 40, 30)
        return sheet_bytes(sheet)

    assert make() == make()
    document = pdfium.PdfDocument(make())
    assert document.get_metadata_dict()["CreationDate"] == "D:20241008093000+08'00'"
    assert document.get_metadata_dict()["Title"] == "题名"
    document.close()


def test_a_page_code_on_paper_is_read_at_300_dpi():
    payload = z1("AB2C", "AQ202405-012", 1, 2)
    sheet = pdf.Sheet(200, 200)
    codes.qr(sheet, 20, 20, payload)
    assert [found.text for found in zxingcpp.read_barcodes(picture(sheet_bytes(sheet), 300))] == [payload]


@pytest.mark.parametrize("bar", [0.25, 0.3, 0.33])
def test_a_bar_code_is_read_at_300_dpi(bar):
    sheet = pdf.Sheet(300, 120)
    width = codes.code128(sheet, 20, 20, "A00001230", label="J001-WS·2024-D30-BGS-0037", bar=bar)
    assert width == pytest.approx(codes.code128_width("A00001230", bar) * pdf.MM)
    found = zxingcpp.read_barcodes(picture(sheet_bytes(sheet), 300))
    assert "A00001230" in [one.text for one in found]


def test_what_a_bar_code_cannot_say_is_refused():
    with pytest.raises(ValueError, match="Code 128"):
        codes.code128_width("J001-WS·2024")
    with pytest.raises(ValueError, match="too thin"):
        codes.code128(pdf.Sheet(10, 10), 0, 0, "A1", bar=0.2)


@pytest.fixture(scope="module")
def official_pdf() -> bytes:
    body = "会议研究了小区地下车库消防设施维修事宜并形成一致意见" * 40
    document = official.Official(
        "关于地下车库消防设施维修的会议纪要", [official.Paragraph("一、总体情况", 1), official.Paragraph(body),
                                              official.Blank(), official.Named("出席", "王芳、李建国、欧阳𬭚" * 6)],
        letterhead="锦绣江南物业服务有限公司纪要", number="物业办〔2024〕5号", signer="锦绣江南物业",
        dated="2024年10月8日", imprint=("抄送：各部门。", "办公室\t2024年10月8日印发"))
    out = BytesIO()
    official.write(document, out, Stamp(AT), Translator("zh_CN"))
    return out.getvalue()


def test_the_official_page_has_22_lines_of_28_characters(official_pdf):
    rows: dict[int, list[float]] = {}
    for character, left, bottom, right in characters(official_pdf, 1):
        if character.strip() and bottom > 35 * pdf.MM - 1:
            rows.setdefault(round(bottom), []).extend((left, right))
    full = [edges for edges in rows.values() if len(edges) == 56]
    assert len(rows) == official.LINES
    assert len(full) >= 20
    assert min(map(min, full)) == pytest.approx(28 * pdf.MM, abs=0.5)
    assert max(map(max, full)) == pytest.approx(184 * pdf.MM, abs=0.7)


def test_official_page_numbers_stand_right_on_odd_and_left_on_even_pages(official_pdf):
    places = []
    for page in range(2):
        foot = [left for character, left, bottom, _right in characters(official_pdf, page)
                if character.isdigit() and bottom < 33 * pdf.MM]
        places.append(foot[0])
    assert places[0] > 160 * pdf.MM
    assert places[1] < 45 * pdf.MM


def test_pages_are_rendered_from_several_threads_without_harm(official_pdf):
    seen: list[int] = []

    def work() -> None:
        for _round in range(3):
            seen.append(len(preview.render(official_pdf, 0, 20)[0]))

    threads = [threading.Thread(target=work) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 12
    assert len(set(seen)) == 1


def test_preview_tells_sizes_in_millimetres_and_refuses_what_is_no_pdf(official_pdf):
    width, height = preview.pages(official_pdf)[0]
    assert (round(width), round(height)) == (210, 297)
    pixels, wide, high, stride = preview.render(official_pdf, 0, 72)
    assert len(pixels) == stride * high
    assert stride >= 4 * wide
    with pytest.raises(preview.Unreadable):
        preview.page_count(b"no pdf")
    with pytest.raises(IndexError):
        preview.render(official_pdf, 99, 72)


def test_the_registry_can_be_loaded_without_reportlab():
    code = "import sys, desktop.core.linebreak, desktop.core.z1, desktop.core.written; print('reportlab' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert re.fullmatch(r"False\s*", said.stdout)


def test_the_imprint_has_its_office_left_and_its_date_right(official_pdf):
    pages = preview.page_count(official_pdf)
    line = [(character, left) for character, left, bottom, _right in characters(official_pdf, pages - 1)
            if character in "办印" and bottom < 60 * pdf.MM]
    places = dict(line)
    assert places["办"] < 60 * pdf.MM
    assert places["印"] > 150 * pdf.MM


def test_the_settings_page_can_say_which_faces_are_in_use():
    used = fonts.in_use()
    assert used[fonts.BODY] == "ZongwuSong-Regular.ttf"
    assert used[fonts.FANGSONG] in {"simfang.ttf", "ZongwuSong-Regular.ttf"}


def test_a_font_of_ones_own_is_used_and_a_wrong_file_refused(tmp_path):
    try:
        fonts.configure(fangsong=resource("fonts/ZongwuKai-Regular.ttf"))
        assert fonts.in_use()[fonts.FANGSONG] == "ZongwuKai-Regular.ttf"
        with pytest.raises(ValueError, match="TrueType"):
            fonts.configure(fangsong=tmp_path / "none.ttf")
        broken = tmp_path / "broken.ttf"
        broken.write_bytes(b"no font")
        with pytest.raises(ValueError, match="TrueType"):
            fonts.configure(fangsong=broken)
    finally:
        fonts.configure()
