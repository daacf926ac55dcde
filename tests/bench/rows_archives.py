"""The rows of the archives beside those of performance.md: the counter, what is due, the monthly report, labels, the catalogue.

Bars are seconds an archivist waits at most; the peer of the catalogue is a reportlab Table of the same cells.
"""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from desktop.core import surrogates
from desktop.core.clock import Clock
from desktop.core.counter import Serving
from desktop.core.i18n import translator
from desktop.modules.archives.counter import LendingTeller
from desktop.modules.archives.domain import CodeParts
from desktop.modules.archives.models import Item, Loan, LoanLine, code_key
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.office.models import Person
from desktop.opening import found_office
from tests.bench import data
from tests.bench.measure import Outcome, Wrong, interleaved, timed
from tests.bench.rows import scratch

TODAY = date(2024, 9, 25)
YEARS, ORGS = 25, 10
OUT, LATE = 2_000, 300             # loans that are open, and of these overdue
LOAN_COLUMNS = ("number", "borrower_id", "purpose", "applied_on", "approver_id", "approved_on", "days", "lent_on", "due_on", "status")
LINE_COLUMNS = ("loan_id", "item_id", "pages_out", "lent_on", "due_on", "returned_on", "condition_in", "closed")


def archive(folder: Path, files: int, loans: int) -> OfficeDesk:
    """Make an archive of numbered files of 25 years, lent and returned over five of them; some are out, some overdue."""
    clock = Clock()
    with clock.at(TODAY):
        desk = found_office(str(folder), Founding("基准单位", "基准", "李敏"), clock=clock)
    clock._source = lambda: clock.instant(clock_time())
    desk.after_important_act = desk.before_import = None
    people = _people(desk)
    _files(desk, files)
    _loans(desk, files, loans, people)
    desk.engine.execute("ANALYZE")
    return desk


def clock_time() -> Any:
    """Return the moment of the bench: nine o'clock of its day."""
    from datetime import datetime

    return datetime(TODAY.year, TODAY.month, TODAY.day, 9)


def _people(desk: OfficeDesk) -> list[int]:
    house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
    head = desk.call("office.add_person", PersonAsk("王主管", department=house)).value
    desk.call("office.edit_department", DepartmentAsk("工程部", "GC", head=head, record=house, seen=1))
    names = ("赵钱孙李周吴郑冯陈褚", "伟芳娜敏静丽强磊军洋")
    desk.call("office.add_person", PersonAsk("沈新", department=house))  # has nothing yet
    return [desk.call("office.add_person", PersonAsk(f"{one}{two}", department=house)).value for one in names[0] for two in names[1]]


def _files(desk: OfficeDesk, count: int) -> None:
    """Files numbered in 25 years and ten organisations; a series ends at 9999, so longer runs take several categories."""
    fonds, dice = Fonds.get(), random.Random(7)
    categories = list(Category.select().order_by(Category.id))
    columns = (*data.COLUMNS, "item_no", "archive_code", "code_key")
    made: list[tuple[object, ...]] = []
    places = iter([(year, category, org) for category in categories for org in range(ORGS) for year in range(2000, 2000 + YEARS)])
    left, at = 0, (2000, categories[0], 0)
    share = min(9000, -(-count // (YEARS * ORGS)))
    for number in range(count):
        if not left:
            at, left = next(places), share
        year, category, org = at
        item_no = share - left + 1
        left -= 1
        parts = CodeParts(fonds.fonds_no, category.code, year, "D10" if number % 3 else "D30", f"B{chr(65 + org)}")
        code = parts.code(item_no)
        made.append((fonds.id, category.id, year, parts.retention, parts.org, data.title(number, dice), "综合办公室", f"{year}0301", "internal",
                     number % 60 + 1, "paper", "in_storage", item_no, code, code_key(code)))  # fmt: skip
        if len(made) == 50_000 or number == count - 1:
            with desk.work("bench") as work:
                work.create_many(Item, columns, made)
                work.done(None, "bench")
            made = []


def _loans(desk: OfficeDesk, files: int, count: int, people: list[int]) -> None:
    approver = Person.get(Person.name == "王主管").id
    out, late = min(OUT, count // 10), min(LATE, count // 20)
    loans: list[tuple[object, ...]] = []
    lines: list[tuple[object, ...]] = []
    for number in range(count):
        open_, over = number >= count - out, number >= count - late
        back = 8 + (count - number) * 1800 // count if not open_ else 20 if over else 3
        lent = TODAY - timedelta(days=back)
        due = lent + timedelta(days=7)
        # Whoever has something overdue gets nothing more: the last tenth of the people.
        who = people[-1 - number % 20] if over else people[number % (len(people) - 20)]
        first = lent.isoformat()
        loans.append((f"JY{lent:%Y%m}-{number:06d}", who, "核对", first, approver, first, 7, first, due.isoformat(), "lent" if open_ else "returned"))
        returned = None if open_ else (lent + timedelta(days=number % 9)).isoformat()
        lines.append((number + 1, number * (files // count) + 1, 1, first, due.isoformat(), returned, "" if open_ else "good", 0 if open_ else 1))
    for start in range(0, count, 50_000):
        with desk.work("bench") as work:
            ids = work.create_many(Loan, LOAN_COLUMNS, loans[start : start + 50_000])
            rows = [(ids[place], *line[1:]) for place, line in enumerate(lines[start : start + 50_000])]
            work.create_many(LoanLine, LINE_COLUMNS, rows)
            work.done(None, "bench")
    away = LoanLine.select(LoanLine.item).where(LoanLine.closed == 0)
    Item.update(status="lent").where(Item.id.in_(away)).execute()


# -- rows --------------------------------------------------------------------------------------------------------


def _typical(work: Callable[[int], object], times: int) -> tuple[float, str]:
    """Return the median seconds of work on different things, and a note of the processor's part in them.

    The first one is left out: it pays for the caches. On a computer that is busy otherwise the two lie far apart.
    """
    walls, own = [], []
    for turn in range(times + 1):
        begun = time.process_time()
        walls.append(timed(lambda turn=turn: work(turn)))
        own.append(time.process_time() - begun)
    return median(walls[1:]), f"processor {median(own[1:]):.4f} s"


def counter(desk: OfficeDesk, count: int) -> list[Outcome]:
    """C1: from the scan to the result, however it is called, and the whole act of lending and taking back."""
    teller = LendingTeller(desk)
    away = LoanLine.select(LoanLine.item).where(LoanLine.closed == 0)
    shelf = list(Item.select().where(Item.status == "in_storage", Item.item_no < 900, Item.id.not_in(away)).order_by(Item.id).limit(2000))[:: 2000 // 40]
    spoken = {
        "label": lambda row: surrogates.write(surrogates.FILE, row.id),
        "whole code": lambda row: row.archive_code.replace("-", "").replace("·", "").lower(),
        "tail of a year": lambda row: f"{row.year} {row.item_no}",
        "letters and tail": lambda row: f"{row.org.lower()}{row.item_no}",
    }
    outcomes = []
    for name, text in spoken.items():
        for row in shelf[:3]:
            hits = teller.look(text(row))
            if not hits or (name in ("label", "whole code") and [hit.record for hit in hits] != [row.id]):
                raise Wrong(f"{name}: {text(row)} is not found")
        took, own = _typical(lambda turn, text=text: teller.look(text(shelf[turn])), 15)
        outcomes.append(Outcome("C1", took, f"bar 0.1 s: look up by {name}", 0.1, 1, 0.5, note=f"{count:,} files, {own}"))
    who = teller.person(Person.get(Person.name == "沈新").id)

    def scanned(turn: int) -> None:
        """A scan whole: looked up, lent or taken back, and what the person has now."""
        hit = teller.look(surrogates.write(surrogates.FILE, shelf[turn // 2].id))[0]
        line = teller.act(hit, Serving(who.record, 0, who.values))
        teller.person(who.record)
        expected = "in_storage" if turn % 2 else "lent"
        if Item.get_by_id(hit.record).status != expected or not line.code:
            raise Wrong(f"the file is not {expected}")

    took, own = _typical(scanned, 30)
    outcomes.append(Outcome("C1", took, "bar 0.1 s: scan to result, lent", 0.1, 1, 0.5, note=f"{count:,} files, {own}"))
    return outcomes


def due_list(desk: OfficeDesk, count: int) -> Outcome:
    """D1: everything that is due in the archives on a morning."""
    from desktop.modules.archives import due

    found = due.due(desk, TODAY)
    late = LoanLine.select().where(LoanLine.closed == 0, LoanLine.due_on < TODAY).count()
    if sum(1 for one in found if one.urgency.name == "OVERDUE") != late:
        raise Wrong("not every overdue loan is listed")
    took, own = _typical(lambda _turn: due.due(desk, TODAY), 7)
    return Outcome("D1", took, "bar 0.2 s: due list", 0.2, 1, 0.5, note=f"{count:,} loans, {len(found)} lines, {own}")


def monthly(desk: OfficeDesk, count: int) -> Outcome:
    """M1: the monthly report A5-10, from the records to the pages."""
    made = desk.preview("DA-19", {"month": f"{TODAY:%Y%m}"})
    first = TODAY.replace(day=1).isoformat()
    plain = desk.engine.execute("SELECT count(*) FROM archives_loan_line WHERE lent_on >= ? AND lent_on <= ?", (first, TODAY.isoformat())).fetchone()[0]
    from reports.preview import text

    if str(plain) not in text(made.pdf, 0):
        raise Wrong("the files lent this month are not those of the table")
    took, own = _typical(lambda _turn: desk.preview("DA-19", {"month": f"{TODAY:%Y%m}"}), 3)
    return Outcome("M1", took, "bar 2 s: monthly report DA-19", 2, 1, 0.5, note=f"{count:,} loans, {made.pages} pages, {own}")


def a1(quick: bool) -> list[Outcome]:
    """C1, D1 and M1 on one archive: 1,000,000 files and 200,000 loans."""
    files, loans = (50_000, 10_000) if quick else (1_000_000, 200_000)
    with scratch() as folder:
        desk = archive(folder / "office", files, loans)
        try:
            return [*counter(desk, files), due_list(desk, loans), monthly(desk, loans)]
        finally:
            desk.close()


def b1(quick: bool) -> Outcome:
    """B1: 1,000 labels with bars, QR and title on sheets."""
    from datetime import datetime

    from reports.archives_labels import CodeLabel, CodeLabels, code_labels
    from reports.house import Stamp
    from reports.preview import page_count

    count = 100 if quick else 1_000
    dice = random.Random(7)
    made = tuple(
        CodeLabel(surrogates.write(surrogates.FILE, n), f"J001-WS·2024-D30-BGS-{n:04d}", data.title(n, dice)) for n in range(1, count + 1)
    )
    out: dict[str, bytes] = {}

    def ours() -> None:
        target = io.BytesIO()
        code_labels(CodeLabels(made), target, Stamp(datetime(2024, 9, 25, 9), form="DA-21"), translator("zh_CN"))
        out["pdf"] = target.getvalue()

    took, own = _typical(lambda _turn: ours(), 3)
    if page_count(out["pdf"]) != -(-count // 21):
        raise Wrong(f"{page_count(out['pdf'])} sheets for {count} labels")
    return Outcome("B1", took, "bar 3 s: 1,000 labels", 3 * count / 1000, 1, 0.5, note=f"{count:,} labels, {len(out['pdf']) // 1024} KiB, {own}")


def p3_catalogue(quick: bool) -> Outcome:
    """P3 for DA-11: the catalogue of 5,000 files against a reportlab Table with the same cells."""
    from datetime import datetime

    from reports.archives import CatalogueBox, CatalogueLine, ItemCatalogue, item_catalogue
    from reports.house import Stamp
    from reports.preview import page_count, text
    from tests.bench.rows import _reportlab_table

    count, dice = 500 if quick else 5_000, random.Random(7)
    lines = tuple(
        CatalogueLine(f"J001-WS·2024-D30-BGS-{n:04d}", data.title(n, dice)[:18], f"物业办〔2024〕{n}号", "综合办公室", "20240301", "内部", n % 60 + 1)
        for n in range(1, count + 1)
    )
    heads = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"]
    rows = [[str(n), one.code, one.doc_no, one.author, one.title, one.day, one.security, str(one.pages), ""] for n, one in enumerate(lines, 1)]
    out: dict[str, bytes] = {}

    def ours() -> None:
        target = io.BytesIO()
        item_catalogue(ItemCatalogue("J001", "基准单位", 2024, "定期30年", (CatalogueBox("1", lines),)), target, Stamp(datetime(2024, 9, 25, 9), form="DA-11"), translator("zh_CN"))
        out["pdf"] = target.getvalue()

    widths = [31, 130, 95, 85, 200, 57, 37, 34, 50]
    found = interleaved({"ours": ours, "peer": lambda: _reportlab_table(heads, rows, widths)}, 3 if quick else 5)
    last = text(out["pdf"], page_count(out["pdf"]) - 1).replace("\n", "")
    if lines[-1].code not in last:
        raise Wrong("the last file is not on the last page")
    return Outcome("P3", found["ours"], "catalogue DA-11 / reportlab Table", found["peer"], 0.5, 0.25, note=f"{count:,} files")
