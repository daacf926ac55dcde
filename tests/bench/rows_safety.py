"""The rows of performance.md section 6 that belong to the letters: P1 (one file) and P2 (a file each)."""

from __future__ import annotations

import io
import itertools
import json
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
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


def _each(letters: list[Any]) -> list[bytes]:
    """Our files, one a letter."""
    from reports.house import Stamp
    from reports.safety_letters import LetterBatch, letter_files

    stamp = Stamp(datetime(2025, 1, 2, 9), "李敏", 1)
    return [pdf for _letter, pdf, _pages in letter_files(LetterBatch("ABCD", tuple(letters)), lambda _number: stamp, translator("zh_CN"))]


ROUND = itertools.count(1)
TYPST = """#set page(paper: "a4", margin: (left: 28mm, right: 26mm, top: 37mm, bottom: 35mm))
#set text(font: "Noto Serif SC", size: 15.75pt)
#set par(first-line-indent: (amount: 2em, all: true), leading: 13pt)
#let letters = json(bytes(sys.inputs.data))
#for (n, one) in letters.enumerate() [
  #if n > 0 { pagebreak() }
  编号：#one.number
  #align(center, text(22pt, one.title))
  #one.opening
  #table(columns: (40pt, 243pt, 97pt, 62pt), [序号], [目标], [指标], [权重], ..one.goals.flatten())
  #for words in one.words [#par(words)]
  甲方（盖章）：　　　　　　乙方（签字）：
]
"""


def typst_compiler() -> Any:
    """Return a compiler of the peer, with our font; None where it is not installed (`pip install typst`)."""
    try:
        import typst
    except ImportError:
        return None
    from desktop.core.paths import resource

    folder = Path(tempfile.mkdtemp(prefix="zongwu-bench-"))
    source = folder / "letters.typ"
    source.write_text(TYPST, encoding="utf-8")
    return typst.Compiler(str(source), root=str(folder), font_paths=[str(resource("fonts"))])


def _typst(compiler: Any, letters: list[Any]) -> bytes:
    """The same letters by typst: one template and the data as JSON, the compiler kept; it remembers what it set, so no round is like another."""
    salt = next(ROUND)
    data = [
        {
            "number": one.number, "title": one.title, "opening": f"{one.opening}{salt}",
            "goals": [[str(n), goal.name, goal.goal, str(goal.weight)] for n, goal in enumerate(one.goals, 1)],
            "words": ["二、双方职责", *one.duties_a, *one.duties, "三、考核与奖惩", one.assessment, "四、期限", one.term, "五、其他", one.closing],
        }
        for one in letters
    ]  # fmt: skip
    made: bytes = compiler.compile(sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    return made


def _peak(work: str, count: int) -> int:
    """Return the peak memory in kB of a fresh process that makes letters."""
    script = (
        f"from tests.bench import rows_safety as r; r.{work}(r._letters({count}));"
        "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    return int(done.stdout.split()[-1])


def p1(quick: bool) -> list[Outcome]:
    """1,000 letters in one file, each page with its code, against tuned platypus and typst without codes; P1m its memory."""
    from reports.preview import page_count, text

    letters, made = _letters(100 if quick else 1000), dict[str, bytes]()
    works: dict[str, Any] = {"ours": lambda: made.__setitem__("ours", _ours(letters)), "peer": lambda: made.__setitem__("peer", _platypus(letters))}
    compiler = typst_compiler()
    if compiler is not None:
        works["typst"] = lambda: made.__setitem__("typst", _typst(compiler, letters))
    found = interleaved(works, 2 if quick else 3)
    pages = page_count(made["ours"])
    if pages % len(letters) or letters[-1].number not in text(made["ours"], pages - pages // len(letters)):
        raise Wrong("the last letter is not where it belongs")
    note = f"{len(letters)} letters, {len(made['ours']) // 1024} kB"
    rows = [Outcome("P1", found["ours"], "reportlab platypus, tuned", found["peer"], 0.20, 0.12, note=note)]
    if compiler is not None:
        rows.append(Outcome("P1t", found["ours"], "typst, one template", found["typst"], 0.5, 0.3, note=f"{len(made['typst']) // 1024} kB"))
    if sys.platform != "win32":
        ours, peer = _peak("_ours", len(letters)), _peak("_platypus", len(letters))
        if ours > 150 * 1024:
            raise Wrong(f"{ours // 1024} MB of memory")
        rows.append(Outcome("P1m", ours / 1024, "reportlab platypus, tuned", peer / 1024, 1.0, 0.4, "MB"))
    return rows


def p2(quick: bool) -> list[Outcome]:
    """A file for each letter, with the glyphs of one person only, against the same peers file by file."""
    from reports.preview import text

    letters, made = _letters(40 if quick else 1000), dict[str, Any]()
    some = letters[:40]  # of the peers: they take as long for each

    def peer() -> None:
        for one in some:
            made["peer"] = _platypus([one])

    works: dict[str, Any] = {"ours": lambda: made.__setitem__("ours", _each(letters)), "peer": peer}
    compiler = typst_compiler()
    if compiler is not None:
        works["typst"] = lambda: [_typst(compiler, [one]) for one in some]
    found = interleaved(works, 2 if quick else 3)
    step = len(letters) // 7
    for one, pdf in zip(letters[::step], made["ours"][::step], strict=True):
        if one.number not in text(pdf, 0):
            raise Wrong("a file is not that of its letter")
    ours, size = found["ours"] / len(letters), sum(map(len, made["ours"])) // len(letters) // 1024
    rows = [Outcome("P2", ours * 1000, "reportlab platypus, tuned", found["peer"] / len(some) * 1000, 0.6, 0.10, "ms", f"{len(letters)} files, {size} kB each")]
    if compiler is not None:
        rows.append(Outcome("P2t", ours * 1000, "typst, compiler kept", found["typst"] / len(some) * 1000, 1.0, 0.3, "ms"))
    return rows
