"""The rows of meetings: M1 (minutes of sixty pages), M2 (a key in a record of sixty pages), M3 (search over 20,000 meetings).

Their bars are seconds that a person feels, not other engines: 2 s for the pages, 50 ms for a key and for an answer.
"""

from __future__ import annotations

import io
import os
import random
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from desktop.core.i18n import translator
from desktop.core.query import Query
from tests.bench.data import WORDS
from tests.bench.measure import Outcome, Wrong, timed
from tests.bench.rows import scratch

ITEM = "会议议定：由工程部牵头，（会同客户服务部、秩序维护部）在“十一”之前完成地下车库照明、消防设施的检查；费用控制在¥12,000.00以内，未完成的事项须书面说明。"
KEY = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
application = QApplication([])
from desktop.gallery import Studio
from desktop.opening import open_desk
desk = open_desk(os.environ["BENCH_PLACE"])
studio = Studio(desk, "zh_CN")
from desktop.core.preferences import Preferences
studio.context.preferences = Preferences(Path(os.environ["BENCH_PLACE"] + "-config") / "preferences.json")  # and its drafts
page = studio.window.pages["meetings"]
studio.window.tabs.setCurrentWidget(page)
page = page.show_section(next(n for n, button in enumerate(page.buttons) if button.objectName() == "meetings.section.minutes.page"))
studio.settle()
body = page.body
body.setPlainText("\\n".join(f"张三：第{n}句发言记录，内容较长，用来占满六十页纸，工程部和客户服务部都说了意见。" for n in range(1500)))
body.setFocus()
cursor = body.textCursor()
cursor.setPosition(body.document().characterCount() // 2)
body.setTextCursor(cursor)
QCoreApplication.processEvents()
spent, begun = [], time.process_time()
for number in range(int(os.environ["BENCH_KEYS"])):
    start = time.perf_counter()
    QTest.keyClick(body, Qt.Key.Key_Return if number % 20 == 19 else Qt.Key.Key_A)
    body.viewport().repaint()
    QCoreApplication.processEvents()
    spent.append(time.perf_counter() - start)
assert page.changed() and body.toPlainText().count("a") >= len(spent) * 9 // 10
spent.append(time.process_time() - begun)
print(" ".join(f"{one:.6f}" for one in spent), flush=True)
os._exit(0)
"""


def m1(quick: bool) -> Outcome:
    """Minutes of sixty pages in official layout, from the text to the file, fonts cut and embedded."""
    from reports import meetings
    from reports.house import Stamp
    from reports.preview import page_count, text

    items = 330
    paragraphs = tuple(line for n in range(items) for line in ((1, f"{'一二三四五六七八九十'[n % 10]}、照明改造"), (0, f"{n}号。{ITEM}")))
    data = meetings.Minutes("五月经营例会纪要", "基准单位会议纪要", "基准会纪〔2024〕5号", "现将会议议定事项纪要如下：", paragraphs, attending="张三、李四")
    stamp = Stamp(datetime(2024, 5, 12, 9, tzinfo=timezone(timedelta(hours=8))), "李敏", 1, form="HY-04", document="5", organisation="基准单位")
    made = io.BytesIO()

    def ours() -> None:
        made.seek(0)
        made.truncate()
        meetings.minutes(data, made, stamp, translator("zh_CN"))

    rounds, begun = 3 if quick else 7, time.process_time()
    spent = statistics.median(timed(ours) for _ in range(rounds))
    worked = (time.process_time() - begun) / rounds
    pages = page_count(made.getvalue())
    if pages < 60 or f"{items - 1}号" not in "".join(text(made.getvalue(), page) for page in (pages - 2, pages - 1)):
        raise Wrong(f"{pages} pages, or the last item is missing")
    return Outcome("M1", spent, "the bar of 2 s", 2.0, 1, 0.5, note=f"{pages} pages, {len(made.getvalue()) // 1024} kB, {worked:.2f} s of the processor")


def m2(quick: bool) -> Outcome:
    """A key in the middle of a record of sixty pages, typed and painted in the window; the slowest of twenty."""
    from tests.bench import data

    with scratch() as folder:
        desk = data.office(folder / "office", 1)
        _meetings(desk, 5)
        desk.close()
        place = str(folder / "office")
        environment = {
            **os.environ, "BENCH_PLACE": place, "BENCH_KEYS": "60" if quick else "200", "XDG_CONFIG_HOME": place + "-config",
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        }  # fmt: skip
        done = subprocess.run([sys.executable, "-c", KEY], env=environment, capture_output=True, text=True, encoding="utf-8", timeout=180)
    if done.returncode:
        raise Wrong(done.stderr.strip()[-300:] or f"exit {done.returncode}")
    *keys, worked = (float(one) for one in done.stdout.split())
    spent = sorted(keys)
    note = f"{len(spent)} keys, median {spent[len(spent) // 2] * 1000:.1f} ms, {worked / len(spent) * 1000:.1f} ms of the processor"
    return Outcome("M2", spent[len(spent) * 19 // 20], "the bar of 50 ms, p95", 0.05, 1, 0.4, note=note)


def _meetings(desk: Any, count: int) -> None:
    """Make meetings with records and minutes, in chunks of one act each; the same every time."""
    from desktop.modules.meetings.models import Meeting, MeetingRecord
    from desktop.modules.meetings.models_follow import Minutes
    from desktop.office.models import Person

    dice, person = random.Random(11), Person.select().first().id
    first = datetime(2000, 1, 3, 6, tzinfo=UTC)
    instant = Meeting.start.db_value
    for start in range(0, count, 5000):
        numbers = range(start, min(start + 5000, count))
        rows = []
        for number in numbers:
            at = first + timedelta(hours=9 * number)
            title = "".join(dice.choices(WORDS, k=6)) + ("麒麟阁" if number in (7, 1007) else "") + "会议"
            rows.append((f"HY{at:%Y%m}-{number:05d}", title, "office", instant(at), instant(at + timedelta(hours=1)), person, person, "三楼", "held"))
        with desk.work("bench") as work:
            ids = work.create_many(Meeting, ("number", "title", "kind", "start", "end", "chair_id", "recorder_id", "place", "status"), rows)
            texts = ["张三：" + "".join(dice.choices(WORDS, k=60)) + ("鼋头渚" if number in (9, 2009) else "") for number in numbers]
            work.create_many(MeetingRecord, ("meeting_id", "text"), list(zip(ids, texts, strict=True)))
            bodies = ["".join(dice.choices(WORDS, k=40)) for _ in numbers]
            work.create_many(
                Minutes, ("meeting_id", "title", "body", "status"),
                [(record, row[1] + "纪要", body, "draft") for record, row, body in zip(ids, rows, bodies, strict=True)],
            )  # fmt: skip
            work.done(None, "bench")
    desk.engine.execute("ANALYZE")


def m3(quick: bool) -> list[Outcome]:
    """The newest fifty meetings, and minutes, with words of two to four characters in titles and records, against LIKE."""
    from tests.bench import data

    count = 2_000 if quick else 20_000
    words = ["麒麟阁", "鼋头渚", "麒麟", "消防", "电梯维", "合同年", "消防电梯", *(a + b for a, b in zip(WORDS[::2], WORDS[1::2], strict=False))]
    found = []
    with scratch() as folder:
        desk = data.office(folder / "office", 1)
        _meetings(desk, count)
        for kind, sql in (
            ("meetings", "SELECT m.id FROM meetings_meeting m JOIN meetings_record r ON r.meeting_id = m.id"
             " WHERE m.title LIKE :w OR r.text LIKE :w ORDER BY m.start DESC, m.number DESC LIMIT 50"),
            ("minutes", "SELECT n.id FROM meetings_minutes n JOIN meetings_meeting m ON m.id = n.meeting_id"
             " WHERE n.title LIKE :w OR n.body LIKE :w OR m.title LIKE :w ORDER BY m.start DESC, m.number DESC LIMIT 50"),
        ):  # fmt: skip
            source, spent, worked = desk.source(kind), [], []
            for word in words:
                like = [row[0] for row in desk.engine.execute(sql.replace(":w", "?"), (f"%{word}%",) * sql.count(":w")).fetchall()]
                for _ in range(1 if quick else 5):
                    start, begun = time.perf_counter(), time.process_time()
                    ours = [row["id"] for row in source.first(Query(word), 50)]
                    spent.append(time.perf_counter() - start)
                    worked.append(time.process_time() - begun)
                    if ours != like:
                        raise Wrong(f"{kind}, {word}: not the rows of LIKE")
            spent.sort()
            worked.sort()
            cpu = f"p95 {worked[len(worked) * 19 // 20] * 1000:.1f} ms of the processor"
            note = f"{count:,} {kind}, {len(spent)} searches, median {statistics.median(spent) * 1000:.1f} ms, {cpu}"
            found.append(Outcome("M3", spent[len(spent) * 19 // 20], "the bar of 50 ms, p95", 0.05, 1, 0.4, note=note))
        desk.close()
    return found
