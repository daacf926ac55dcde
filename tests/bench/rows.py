"""The rows of performance.md section 6 that belong to the archives: P3, L1, Q1, Q2, I1, X1."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.core.i18n import translator
from desktop.core.query import Query
from tests.bench import data
from tests.bench.measure import Outcome, Wrong, interleaved, timed


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that goes when the row is done."""
    with tempfile.TemporaryDirectory(prefix="zongwu-bench-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def p3(quick: bool) -> Outcome:
    """A report of 5,000 rows and 12 columns with page x of y, against a reportlab Table with string cells."""
    from reports.house import Stamp
    from reports.listing import ListColumn, ListPrint, listing
    from reports.preview import page_count, text

    count = 500 if quick else 5000
    heads = [f"栏目{n}" for n in range(12)]
    rows = [[f"{row}-{column}记录" for column in range(12)] for row in range(count)]
    made: dict[str, bytes] = {}

    def ours() -> None:
        out = io.BytesIO()
        printed = ListPrint("基准报表", tuple(ListColumn(head, 1.0) for head in heads), rows)
        listing(printed, out, Stamp(datetime(2024, 9, 25, 9)), translator("zh_CN"))
        made["ours"] = out.getvalue()

    found = interleaved({"ours": ours, "peer": lambda: made.__setitem__("peer", _reportlab_table(heads, rows))}, 3 if quick else 5)
    last = page_count(made["ours"]) - 1
    if f"{count - 1}-11记录" not in text(made["ours"], last).replace("\n", ""):
        raise Wrong("the last row is not on the last page")
    return Outcome("P3", found["ours"], "reportlab Table, string cells", found["peer"], 0.5, 0.25, note=f"{count} rows")


def _reportlab_table(heads: list[str], rows: list[list[str]], widths: list[float] | None = None) -> bytes:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas
    from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

    from desktop.core.paths import resource

    if "BenchSong" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("BenchSong", str(resource("fonts/ZongwuSong-Regular.ttf"))))

    class Numbered(canvas.Canvas):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.kept: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self.kept, 1):
                self.__dict__.update(page)
                self.setFont("BenchSong", 8)
                self.drawString(400, 20, f"第 {number} 页 共 {len(self.kept)} 页")
                super().showPage()
            super().save()

    out = io.BytesIO()
    style = TableStyle([("FONT", (0, 0), (-1, -1), "BenchSong", 8), ("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0))])
    table = Table([heads, *rows], colWidths=widths or [63] * 12, repeatRows=1, style=style)
    SimpleDocTemplate(out, pagesize=landscape(A4), leftMargin=42, rightMargin=42).build([table], canvasmaker=Numbered)
    return out.getvalue()


def l1(quick: bool) -> list[Outcome]:
    """A page of 50 deep in a long list, against the raw keyset and peewee's paginate()."""
    from desktop.modules.archives.models import Item
    from desktop.modules.archives.queries import ItemSource

    count = 50_000 if quick else 1_000_000
    with scratch() as folder:
        desk = data.office(folder / "office", count)
        deep = count * 9 // 10

        class ById(ItemSource):
            order = ()

        source = ById(desk)
        before = source.rows([deep])[deep]
        sql = 'SELECT * FROM archives_item WHERE id > ? ORDER BY id LIMIT 50'
        works = {
            "ours": lambda: source.after(Query(), before, 50),
            "raw": lambda: desk.engine.execute(sql, (deep,)).fetchall(),
            "paginate": lambda: list(Item.select().order_by(Item.id).paginate(deep // 50 + 1, 50).dicts()),
        }
        if [row["id"] for row in works["ours"]()] != [row[0] for row in works["raw"]()]:  # type: ignore[index]
            raise Wrong("not the same rows")
        found = interleaved(works, 21)
        desk.close()
    return [
        Outcome("L1", found["ours"], "raw keyset", found["raw"], 10, 7, note=f"row {deep:,}"),
        Outcome("L1", found["ours"], "peewee paginate()", found["paginate"], 0.05, 0.002, note=f"row {deep:,}"),
    ]


def q1_q2(quick: bool) -> list[Outcome]:
    """Searches of 2 to 4 characters for the newest 50, against LIKE; and the size of the index against trigram."""
    from desktop.modules.archives.queries import ItemSource

    count = 50_000 if quick else 1_000_000
    outcomes = []
    with scratch() as folder:
        desk = data.office(folder / "office", count)

        class Newest(ItemSource):
            from desktop.core.query import Order

            expressions = {**ItemSource.expressions, "id_": ItemSource.model.id}
            order = (Order("id_", True),)

        source = Newest(desk)
        for word, kind in (("麒麟", "2 rare"), ("合同", "2 common"), ("麒麟阁", "3 rare"), ("通知工", "3 common"), ("鼋头渚", "3 rare"), ("消防电梯", "4 common")):
            sql = "SELECT id FROM archives_item WHERE title LIKE ? ORDER BY id DESC LIMIT 50"
            like = [row[0] for row in desk.engine.execute(sql, (f"%{word}%",)).fetchall()]
            if [row["id"] for row in source.first(Query(word), 50)] != like:
                raise Wrong(f"{word}: not the rows of LIKE")
            works = {
                "ours": lambda word=word: source.first(Query(word), 50),
                "like": lambda word=word: desk.engine.execute(sql, (f"%{word}%",)).fetchall(),
            }
            found = interleaved(works, 5)
            rare = "rare" in kind
            outcomes.append(Outcome("Q1", found["ours"], f"LIKE, {kind}", found["like"] if rare else 0.005, 0.01 if rare else 1, 0.002 if rare else 0.4, note=f"{count:,} titles" + ("" if rare else "; bar 5 ms")))
        outcomes.append(_index_size(desk, count))
        desk.close()
    return outcomes


def _index_size(desk: Any, count: int) -> Outcome:
    import apsw

    ours = desk.engine.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_archives_item_data'").fetchone()[0] or 0
    other = apsw.Connection(":memory:")
    other.execute("CREATE VIRTUAL TABLE t USING fts5(title, content='', tokenize='trigram')")
    titles = desk.engine.execute("SELECT id, title || ' ' || author FROM archives_item").fetchall()
    with other:
        other.executemany("INSERT INTO t(rowid, title) VALUES (?, ?)", titles)
    theirs = other.execute("SELECT sum(pgsize) FROM dbstat WHERE name='t_data'").fetchone()[0]
    return Outcome("Q2", ours / 2**20, "FTS5 trigram, same text", theirs / 2**20, 1.0, 0.9, "MiB", f"{count:,} titles")


def i1(quick: bool) -> Outcome:
    """Import of a ledger by the program's own import, against openpyxl read_only and insert_many."""
    from desktop.modules.archives.models import Item
    from desktop.office.founding import Founding
    from desktop.office.sheet_out import write_table
    from desktop.opening import found_office

    count = 5_000 if quick else 50_000
    with scratch() as folder:
        dice = data.random.Random(7)
        header = ["题名", "责任者", "日期", "年度", "保管期限", "密级", "页数", "份数", "载体", "文号", "盒号", "备注"]
        rows = [
            [data.title(n, dice), "综合办公室", f"{2000 + n % 25}-{n % 12 + 1:02d}-{n % 28 + 1:02d}", 2000 + n % 25, "30年", "内部",
             n % 60 + 1, 1, "纸质", f"物业办〔{2000 + n % 25}〕{n}号", f"{n // 40}", ""]
            for n in range(count)
        ]  # fmt: skip
        path = folder / "ledger.xlsx"
        write_table(path, header, rows)
        times = []
        peers = []
        for turn in range(3):
            desk = found_office(str(folder / f"office-{turn}"), Founding("基准", "", "李敏"))
            desk.after_important_act = desk.before_import = None

            def bring(desk: Any = desk) -> None:
                importer = desk.importer("archives", path)
                plan = importer.check(importer.mapping({}))
                if plan.rejected_rows:
                    raise Wrong(f"{plan.rejected_rows} rows refused")
                importer.run(plan)

            times.append(timed(bring))
            kept = [(row.title, row.doc_no, row.pages) for row in Item.select().order_by(Item.id)]
            if kept != [(row[0], row[9], row[6]) for row in rows]:
                raise Wrong("not the rows of the sheet")
            desk.close()
            peers.append(timed(lambda turn=turn: _openpyxl_insert_many(path, folder / f"peer-{turn}.db")))
    note = f"{count:,} rows"
    return Outcome("I1", sorted(times)[1], "openpyxl read_only + insert_many", sorted(peers)[1], 0.4, 0.2, note=note)


def _openpyxl_insert_many(path: Path, target: Path) -> None:
    import openpyxl
    import peewee

    database = peewee.SqliteDatabase(str(target), pragmas={"journal_mode": "wal"})
    names, text = [f"c{n}" for n in range(12)], vars(peewee)["TextField"]  # the peer's own kind of column
    model = type("Plain", (peewee.Model,), {**{name: text() for name in names}, "Meta": type("Meta", (), {"database": database})})
    database.create_tables([model])
    book = openpyxl.load_workbook(path, read_only=True)
    sheet = book.active
    batch = []
    with database.atomic():
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            if number == 0:
                continue
            batch.append(dict(zip(names, ("" if value is None else str(value) for value in (*row, *[""] * (12 - len(row)))), strict=True)))
            if len(batch) == 80:
                model.insert_many(batch).execute()
                batch = []
        if batch:
            model.insert_many(batch).execute()
    database.close()
    book.close()


def x1(quick: bool) -> Outcome:
    """Export of a list as xlsx, against openpyxl write_only."""
    import openpyxl

    from desktop.core.ports import Silent

    count = 5_000 if quick else 50_000
    with scratch() as folder:
        desk = data.office(folder / "office", count)
        listing = desk.listing("archives")
        columns = [column.field.key for column in listing.columns]

        def peer() -> None:
            book = openpyxl.Workbook(write_only=True)
            sheet = book.create_sheet()
            source = desk.source("archives")
            ids = source.ids(Query())
            for start in range(0, len(ids), 500):
                found = source.rows(ids[start : start + 500])
                for record in ids[start : start + 500]:
                    sheet.append([found[record].get(key) for key in columns])
            book.save(folder / "peer.xlsx")

        def ours() -> None:
            desk.export("archives", Query(), folder / "ours.xlsx", Silent())

        found = interleaved({"ours": ours, "peer": peer}, 3)
        book = openpyxl.load_workbook(folder / "ours.xlsx", read_only=True)
        lines = sum(1 for _row in book.active.iter_rows(min_row=2, max_col=2, values_only=True))
        book.close()
        if lines != count:
            raise Wrong("not all rows are in the file")
        desk.close()
    return Outcome("X1", found["ours"], "openpyxl write_only, same rows", found["peer"], 0.8, 0.4, note=f"{count:,} x {len(columns)}")
