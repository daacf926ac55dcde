"""The letters on paper: the figures of GB/T 9704 measured in the PDF, batches, a file each, resume after a jam, what never prints."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.office.service import PersonAsk
from desktop.modules.safety.letters import LettersAsk, SignAsk
from desktop.modules.safety.models import Letter, LetterTemplate
from desktop.modules.safety.models_risk import HiddenDanger
from desktop.modules.safety.records import DrillAsk
from desktop.modules.safety.risks import DangerAsk
from desktop.office.models import PrintRecord
from reports.preview import page_count, text
from tests.modules.safety.conftest import Company
from tests.modules.safety.test_letters import handed_out

MM = 72 / 25.4


@pytest.fixture
def sqlite_only(engine_place: str) -> None:
    """Pages are the same on both engines; one of them is enough."""
    if engine_place.startswith("postgres"):
        pytest.skip("pages are made on one engine")


def flat(pdf: bytes, page: int) -> str:
    return "".join(text(pdf, page).split())


def lines_of(page: pypdfium2.PdfPage) -> dict[float, list[tuple[float, float, str]]]:
    """The characters of a page by the height of their line: left, right, character."""
    said = page.get_textpage()
    found: dict[float, list[tuple[float, float, str]]] = {}
    for index in range(said.count_chars()):
        character = said.get_text_range(index, 1)
        if character.strip():
            left, bottom, right, top = said.get_charbox(index, loose=True)
            found.setdefault(round((bottom + top) / 2, 0), []).append((left, right, character))
    return found


@pytest.mark.usefixtures("sqlite_only")
def test_a_page_of_a_letter_has_the_margins_lines_and_characters_of_gb_t_9704(company: Company) -> None:
    desk = company.desk
    LetterTemplate.update(duties="\n".join(["安" * 84] * 12)).where(LetterTemplate.level == "specialist", LetterTemplate.language == "zh_CN").execute()
    letter = next(row for row in handed_out(company) if row.kind == "target" and row.person_name == "工程师甲")
    pdf = desk.print("AQ-01", {"letters": (letter.id,), "one_copy": True}).pdf
    document = pypdfium2.PdfDocument(pdf)
    assert document[0].get_size() == pytest.approx((210 * MM, 297 * MM), abs=0.1)
    full = [line for line in lines_of(document[1]).values() if sum(character == "安" for _l, _r, character in line) == 28]
    assert full, "no line holds 28 characters"
    for line in full:
        assert min(left for left, _right, _c in line) == pytest.approx(28 * MM, abs=1.0)  # 订口 28 mm
        assert max(right for _left, right, _c in line) == pytest.approx((28 + 156) * MM, abs=1.5)  # 版心 156 mm
    heights = sorted((height for height, line in lines_of(document[1]).items() if any(c == "安" for _l, _r, c in line)), reverse=True)
    steps = {round(upper - lower, 0) for upper, lower in itertools.pairwise(heights)}
    assert steps == {29.0}  # 10.23 mm a line
    assert len(heights) == 22
    assert 297 * MM - heights[0] == pytest.approx(37 * MM + 29 / 2, abs=2.5)  # 天头 37 mm
    assert heights[0] - heights[-1] + 29 == pytest.approx(225 * MM, abs=2.0)  # 版心 225 mm


@pytest.mark.usefixtures("sqlite_only")
def test_everything_still_to_be_signed_prints_in_one_run_person_by_person_and_goes_on_after_a_jam(company: Company) -> None:
    desk, rows = company.desk, handed_out(company)
    signed = next(row for row in rows if row.kind == "commitment")
    desk.call("safety.sign", SignAsk((signed.id,), date(2024, 1, 6)))
    made = desk.print("AQ-UB", {"one_copy": True})
    heads = [found[0] for page in range(made.pages) if (found := re.findall(r"A[ZC]2024-\d{4}", flat(made.pdf, page)))]
    assert len(heads) == 16
    assert signed.number not in heads
    owner = {row.number: row.person_name for row in rows}
    people = [owner[number] for number in heads]
    assert people == sorted(people, key=people.index)  # each person's letters lie behind each other
    assert Counter(heads) == Counter(set(heads))
    rest = desk.print("AQ-UB", {"one_copy": True, "first": heads[10]})
    again = [found[0] for page in range(rest.pages) if (found := re.findall(r"A[ZC]2024-\d{4}", flat(rest.pdf, page)))]
    assert again == heads[10:]
    with pytest.raises(Refused):
        desk.print("AQ-UB", {"first": "AZ2024-9999"})


@pytest.mark.usefixtures("sqlite_only")
def test_a_file_for_each_letter_holds_its_person_alone_and_counts_as_its_print(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    for number, name in enumerate(("龘犇", "䶮翀", "欧阳慧敏")):
        desk.call("office.add_person", PersonAsk(name, f"R{number}", company.house, company.posts["工程师"]))
    letters = [row for row in company.letters() if row.kind == "target"]
    files = desk.print_each("AQ-01", {"letters": tuple(row.id for row in letters)}, tmp_path / "out")
    assert [path.name for path in files] == [f"AQ-01-{row.number}-{row.person_name}.pdf" for row in letters]
    characters = {row.person_name: set(row.person_name) for row in letters}
    for path, row in zip(files, letters, strict=True):
        pdf = path.read_bytes()
        assert page_count(pdf) == 4  # two pages, two copies
        assert f"{row.post_name}{row.person_name}（乙方）" in flat(pdf, 0)
        assert row.number in flat(pdf, 0)
        held = _glyphs(pdf)
        assert characters[row.person_name] <= held
        others = set().union(*(found for name, found in characters.items() if name != row.person_name))
        said = set("".join(text(pdf, page) for page in range(4)))
        assert not (others - said) & held, "a glyph of somebody else's name"
    assert PrintRecord.select().where(PrintRecord.entity == Letter.table()).count() == len(letters)
    again = desk.print_each("AQ-01", {"letters": (letters[0].id,)}, tmp_path / "again")
    assert "第2次打印" in flat(again[0].read_bytes(), 1)


def _glyphs(pdf: bytes) -> set[str]:
    """The characters every font of a file can show."""
    found = set()
    with pikepdf.Pdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream) and b"beginbfchar" in (content := item.read_bytes()):
                for code in re.findall(rb"<[0-9A-F]{4}> <([0-9A-F]+)>", content):
                    found.add(bytes.fromhex(code.decode()).decode("utf-16-be"))
    return found


@pytest.mark.usefixtures("sqlite_only")
def test_a_file_of_its_own_says_and_shows_what_the_batch_says_and_shows(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    letter = next(row for row in company.letters() if row.kind == "target")
    one = desk.print_each("AQ-01", {"letters": (letter.id,), "one_copy": True}, tmp_path)[0].read_bytes()
    whole = desk.print("AQ-01", {"letters": (letter.id,), "one_copy": True}).pdf
    both = (pypdfium2.PdfDocument(one), pypdfium2.PdfDocument(whole))
    for pages in zip(*both, strict=True):
        soft = [page.render(scale=2, grayscale=True).to_pil().filter(ImageFilter.GaussianBlur(3)) for page in pages]
        differs = ImageChops.difference(*soft).point(lambda level: 255 if level > 40 else 0).getbbox()
        assert differs is None or differs[3] - differs[1] < 28, differs  # the note names print 1 and print 2
    with pikepdf.Pdf.open(BytesIO(one)) as document:
        assert document.check_pdf_syntax() == []
        assert str(document.docinfo["/Title"]).endswith(letter.number)


@pytest.mark.usefixtures("sqlite_only")
def test_the_list_of_missing_signatures_names_each_person_and_what_his_letter_waits_for(company: Company, tmp_path: Path) -> None:
    desk, rows = company.desk, company.letters()
    desk.call("safety.hand_out", LettersAsk((rows[0].id,), date(2024, 1, 5)))
    desk.call("office.add_person", PersonAsk("新人", "N1", company.house, company.posts["工程师"]))
    said = flat(desk.print("AQ-UL", {}).pdf, 0)
    assert "工程部：10人，19份" in said
    assert "2024-01-05已发放" in said
    assert "新人" in said
    assert "尚未生成" in said
    desk.print_sheet("AQ-UL", {}, tmp_path / "list.csv")
    assert len((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()) == 20


def test_placeholders_without_a_value_refuse_to_be_written_and_say_which(company: Company) -> None:
    from desktop.modules.safety.campaigns import OneCampaignAsk

    LetterTemplate.update(opening="{{部门}}的{{姓名}}向{{上级}}承诺：").where(LetterTemplate.kind == "commitment").execute()
    record = company.campaign()
    with pytest.raises(Refused) as caught:
        company.desk.call("safety.write_letters", OneCampaignAsk(record))
    problem = caught.value.problems[0]
    assert (problem.code, problem.params["missing"]) == ("safety.missing_values", "上级")
    assert Letter.select().count() == 0


@pytest.mark.usefixtures("sqlite_only")
def test_who_reported_without_a_name_stands_on_no_form_and_in_no_export(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    reporter = desk.call("office.add_person", PersonAsk("告知人甲乙丙", "J1", company.house, company.posts["工程师"])).value
    ask = DangerAsk(date(2024, 9, 1), "库房", "堆放易燃物", company.staff[0], "清运", date(2024, 9, 20), None, "report")
    named = DangerAsk(date(2024, 9, 2), "车库", "坡道结冰", company.staff[0], "撒盐", date(2024, 9, 20), reporter, "report")
    ids = [desk.call("safety.add_danger", one).value for one in (ask, named)]
    for code, params in (("AQ-06", {"danger": tuple(ids)}), ("AQ-07", {})):
        made = desk.print(code, params)
        assert "告知人甲乙丙" not in "".join(flat(made.pdf, page) for page in range(made.pages))
    desk.export("hidden-dangers", Query(), tmp_path / "out.csv")
    exported = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert HiddenDanger.get_by_id(ids[0]).number in exported
    assert "匿名" in exported
    assert "告知人甲乙丙" not in exported


@pytest.mark.usefixtures("sqlite_only")
def test_the_evidence_of_a_person_names_his_drills_only_when_he_is_named_in_them(company: Company) -> None:
    desk = company.desk
    short = desk.call("office.add_person", PersonAsk("王伟", "W1", company.house, company.posts["工程师"])).value
    long = desk.call("office.add_person", PersonAsk("王伟明", "W2", company.house, company.posts["工程师"])).value
    ask = DrillAsk(
        "火灾预案", "special", "real", date(2024, 9, 3), "1号楼", company.chief, "起火", "王伟明、范师傅", "09:00 报警", "合格", responsible=None, improve_by=None,
    )  # fmt: skip
    desk.call("safety.add_drill", ask)
    found = {}
    for person in (short, long):
        made = desk.print("AQ-EP", {"person": person})
        found[person] = "火灾预案" in "".join(flat(made.pdf, page) for page in range(made.pages))
    assert found == {short: False, long: True}


def test_lec_multiplies_decimals_exactly() -> None:
    from desktop.modules.safety.domain_risk import risk

    assert risk(Decimal("0.1"), Decimal("0.5"), Decimal("1")) == Decimal("0.05")
