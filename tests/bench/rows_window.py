"""The rows of the window: S1 (cold start) and L2 (a list of a million), each side in cold processes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench import data
from tests.bench.measure import Outcome, Wrong
from tests.bench.rows import scratch

EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); w = QMainWindow(); w.show(); app.processEvents(); w.repaint(); app.processEvents()
import os; sys.stdout.flush(); os._exit(0)
"""
OURS = """
import sys, os, time
sys.argv = ["zongwu"]
from desktop.cli import build_parser
from desktop.app import Program
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QCoreApplication
application = QApplication([]); application.setStyle("Fusion")
program = Program(application, build_parser().parse_args(["--data", sys.argv[-1] if False else os.environ["BENCH_PLACE"]]))
assert program.open()
program.show()
program.window.tabs.setCurrentIndex(1)
end = time.monotonic() + 20
page = program.window.pages["archives"]
while time.monotonic() < end:
    QCoreApplication.processEvents()
    now = page.current()
    if now is not None and now.table.rows.rowCount() >= 50:
        program.window.repaint(); QCoreApplication.processEvents(); break
else:
    os._exit(3)
assert "reportlab" not in sys.modules and "xlsxwriter" not in sys.modules and "python_calamine" not in sys.modules
os._exit(0)
"""
VIEW = """
import sys, os, time, json
def rss(): return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]) / 1024
from array import array
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QCoreApplication
from desktop.opening import open_desk
from desktop.gallery import Studio
desk = open_desk(os.environ["BENCH_PLACE"])
application = QApplication([])
from desktop.core.preferences import Preferences
from desktop.core.query import Query
from desktop.ui.context import Context
from desktop.ui.jobs import Jobs
from desktop.ui.language import Language
from desktop.ui.theme import Theme
from desktop.ui.table import ListTable
from pathlib import Path
jobs = Jobs(at_end=desk.close)
context = Context(desk, jobs, Preferences(Path("none")), Theme("light"), Language("en"))
table = ListTable(context, desk.listing("archives")); table.resize(900, 600); table.show()
jobs.run(lambda: desk.engine.execute("SELECT 1").fetchall())  # the peer's database is open by now, too
while jobs.busy: QCoreApplication.processEvents()
start = time.perf_counter()
table.load(Query())
while table.rows.rowCount() < 50: QCoreApplication.processEvents()
table.repaint(); QCoreApplication.processEvents()
first = time.perf_counter() - start
while jobs.busy: QCoreApplication.processEvents()
count = table.rows.rowCount()
start = time.perf_counter()
table.scrollToBottom()
while table.rows.row(count - 1) is None: QCoreApplication.processEvents()
table.repaint(); QCoreApplication.processEvents()
end = time.perf_counter() - start
print(json.dumps([first, end, rss(), count]), flush=True)
os._exit(0)
"""
PEER = """
import os, time, json
def rss(): return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]) / 1024
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QTableView
from PySide6.QtCore import QCoreApplication
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
application = QApplication([])
db = QSqlDatabase.addDatabase("QSQLITE"); db.setDatabaseName(os.environ["BENCH_PLACE"] + "/office.db"); assert db.open()
view = QTableView(); view.verticalHeader().setDefaultSectionSize(24); view.resize(900, 600); view.show()
start = time.perf_counter()
model = QSqlQueryModel(); model.setQuery("SELECT archive_code, title, doc_date, retention, status, author FROM archives_item ORDER BY year DESC, archive_code", db)
view.setModel(model); view.repaint(); QCoreApplication.processEvents()
first = time.perf_counter() - start
start = time.perf_counter()
while model.canFetchMore(): model.fetchMore()
view.scrollToBottom(); view.repaint(); QCoreApplication.processEvents()
end = time.perf_counter() - start
print(json.dumps([first, end, rss(), model.rowCount()]), flush=True)
os._exit(0)
"""


def _run(script: str, place: str) -> str:
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "BENCH_PLACE": place, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root, "XDG_CONFIG_HOME": place + "-config"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its modules compiled, ours and the peer's
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, encoding="utf-8", timeout=180)
    if done.returncode:
        raise Wrong(done.stderr.strip()[-300:] or f"exit {done.returncode}")
    return done.stdout


def s1(quick: bool) -> Outcome:
    """Cold start to the first screen with 50 rows, against an empty QMainWindow."""
    import time

    rounds = 3 if quick else 7
    with scratch() as folder:
        desk = data.office(folder / "office", 5_000 if quick else 100_000)
        desk.close()
        times: dict[str, list[float]] = {"ours": [], "empty": []}
        for turn in range(rounds + 1):
            for name, script in (("ours", OURS), ("empty", EMPTY)):
                start = time.perf_counter()
                _run(script, str(folder / "office"))
                if turn:  # the first round warms the file cache for both
                    times[name].append(time.perf_counter() - start)
    return Outcome("S1", statistics.median(times["ours"]), "empty QMainWindow", statistics.median(times["empty"]), 1.8, 1.5)


def l2(quick: bool) -> list[Outcome]:
    """A list of a million: first paint, to the last row, memory; against QSqlQueryModel."""
    count = 50_000 if quick else 1_000_000
    with scratch() as folder:
        desk = data.office(folder / "office", count)
        desk.engine.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        desk.close()
        ours, peer = [], []
        for _ in range(3):
            ours.append(json.loads(_run(VIEW, str(folder / "office"))))
            peer.append(json.loads(_run(PEER, str(folder / "office"))))
    if ours[0][3] != count or peer[0][3] != count:
        raise Wrong(f"{ours[0][3]} and {peer[0][3]} rows")
    mine, theirs = ([statistics.median(run[part] for run in runs) for part in range(3)] for runs in (ours, peer))
    return [
        Outcome("L2", mine[0], "QSqlQueryModel: first paint", theirs[0], 1.6, 1.4, note=f"{count:,} rows"),
        Outcome("L2", mine[1], "QSqlQueryModel: to the last row", theirs[1], 0.1, 0.03, note=f"{count:,} rows"),
        Outcome("L2", mine[2], "QSqlQueryModel: memory", theirs[2], 0.25, 0.2, "MiB", note=f"{count:,} rows"),
    ]
