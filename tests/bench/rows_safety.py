"""The rows of performance.md section 6 that belong to the letters: P1 (one file) and P2 (a file each)."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from desktop.core.i18n import translator
from desktop.modules.safety import seed
from desktop.modules.safety.domain import clauses, filled, plain, read_targets
from tests.bench.measure import Outcome, Wrong, interleaved

SAID = {"年度": "2025", "单位": "示例物业服务有限公司", "部门": "工程部", "起": "2025年1月2日", "至": "2025年12月31日", "合格分": "80", "上级": "王主管"}
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
GIVEN = "建国志强文博晓东永健春梅丽华海涛思远敏慧"


def _letters(count: int) -> list[Any]:
    """Target letters of invented people, as `prints_letters` hands them over."""
    from reports.safety_letters import Goal, LetterText

    frame, duties = seed.FRAME["zh_CN"], tuple(clauses(seed.STAFF_DUTIES["zh_CN"], ""))
    goals = tuple(Goal(one.name, f"{one.operator} {plain(one.value)}{one.unit}", one.weight) for one in read_targets(seed.STAFF_TARGETS["zh_CN"])[0])
    found = []
    for number in range(count):
        name = SURNAMES[number % 20] + GIVEN[number // 20 % 20] + GIVEN[number // 7 % 20]
        said = {key: filled(text, {**SAID, "姓名": name, "岗位": "工程师"}) for key, text in frame.items()}
        found.append(
            LetterText(
                "target", f"AZ2025-{number + 1:04d}", said["title"], said["opening"], duties, said["term"], goals,
                tuple(clauses(said["duties_a"], "")), said["assessment"], said["closing"], 1, SAID["单位"],
                same=frozenset({"title", "duties_a", "duties", "assessment", "term", "closing"}),
            )
        )  # fmt: skip
    return found


def _ours(letters: list[Any]) -> bytes:
    from reports.house import Stamp
    from reports.safety_letters import LetterBatch, write_letters

    out = io.BytesIO()
    write_letters(LetterBatch("ABCD", tuple(letters)), out, Stamp(datetime(2025, 1, 2, 9), "李敏", 1), translator("zh_CN"))
    return out.getvalue()


def _platypus(letters: list[Any]) -> bytes:
    """The same letters by reportlab's platypus as one tunes it: fonts parsed once, styles shared, strings in cells; no code."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    from desktop.core.paths import resource

    if "BenchSong" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("BenchSong", str(resource("fonts/ZongwuSong-Regular.ttf"))))
    title = ParagraphStyle("t", fontName="BenchSong", fontSize=22, leading=30, alignment=1, wordWrap="CJK", spaceAfter=20)
    body = ParagraphStyle("b", fontName="BenchSong", fontSize=15.75, leading=29, firstLineIndent=31.5, wordWrap="CJK")
    grid = TableStyle([("FONT", (0, 0), (-1, -1), "BenchSong", 12), ("GRID", (0, 0), (-1, -1), 0.5, "black")])
    story: list[Any] = []
    for one in letters:
        story += [Paragraph(f"编号：{one.number}", body), Paragraph(one.title, title), Paragraph(one.opening, body), Paragraph("一、责任目标", body)]
        rows = [["序号", "目标", "指标", "权重"], *([str(n), goal.name, goal.goal, str(goal.weight)] for n, goal in enumerate(one.goals, 1))]
        story.append(Table(rows, colWidths=[40, 243, 97, 62], style=grid))
        for words in ("二、双方职责", *one.duties_a, *one.duties, "三、考核与奖惩", one.assessment, "四、期限", one.term, "五、其他", one.closing):
            story.append(Paragraph(words, body))
        story += [Spacer(1, 20), Paragraph("甲方（盖章）：　　　　　　乙方（签字）：", body), Paragraph("日期：　　　　　　　　　　日期：", body), PageBreak()]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=79, rightMargin=74, topMargin=105, bottomMargin=99).build(story)
    return out.getvalue()


def p1(quick: bool) -> Outcome:
    """1,000 letters in one file, each page with its code, against tuned platypus without codes."""
    from reports.preview import page_count, text

    letters, made = _letters(100 if quick else 1000), dict[str, bytes]()
    found = interleaved(
        {"ours": lambda: made.__setitem__("ours", _ours(letters)), "peer": lambda: made.__setitem__("peer", _platypus(letters))}, 2 if quick else 3
    )
    pages = page_count(made["ours"])
    if pages % len(letters) or letters[-1].number not in text(made["ours"], pages - pages // len(letters)):
        raise Wrong("the last letter is not where it belongs")
    return Outcome("P1", found["ours"], "reportlab platypus, tuned", found["peer"], 0.20, 0.12, note=f"{len(letters)} letters, {len(made['ours']) // 1024} kB")


def p2(quick: bool) -> Outcome:
    """A file for each letter, with the glyphs of one person only."""
    from reports.preview import text

    letters, made = _letters(40 if quick else 300), dict[str, bytes]()

    def each(write: Any, name: str) -> None:
        for one in letters:
            made[name] = write([one])

    found = interleaved({"ours": lambda: each(_ours, "ours"), "peer": lambda: each(_platypus, "peer")}, 2 if quick else 3)
    if letters[-1].number not in text(made["ours"], 0):
        raise Wrong("the file is not that of its letter")
    return Outcome("P2", found["ours"], "reportlab platypus, tuned", found["peer"], 0.6, 0.10, note=f"{len(letters)} files, {len(made['ours']) // 1024} kB each")
