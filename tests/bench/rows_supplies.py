"""The store with a million movements of 5,000 items: posting (U1), dated back (U2), the month's report (U3), its PDF (U4), the ledger (U5).

The bars are times a keeper waits, not peers: a row's ratio is to the time allowed.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.supplies import months
from desktop.modules.supplies.models import Movement, Supply
from desktop.modules.supplies.stock import IssueAsk, ReceiptAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Person
from tests.bench import data_supplies
from tests.bench.measure import Outcome, Wrong, timed
from tests.bench.rows import scratch

ALLOWED = "time allowed"
MONTH = "202408"


def store(quick: bool) -> list[Outcome]:
    """Measure the four on one store."""
    items = 250 if quick else 5000
    with scratch() as folder:
        desk = data_supplies.office(folder / "office", items)
        try:
            count = int(desk.engine.execute("SELECT COUNT(*) FROM supplies_movement").fetchone()[0])
            note = f"{count:,} movements of {items:,} items"
            return [_posting(desk, items, note), _backdated(desk, items, note), *_month(desk, note), _ledger(desk, note)]
        finally:
            desk.close()


def _issue(desk: OfficeDesk, items: list[int], day: date, recompute: bool = False) -> int:
    lines = tuple({"supply": item, "qty": "1"} for item in items)
    ask = IssueAsk(lines, Department.get().id, Person.get(Person.name == "周明").id, "基准", day, recompute=recompute)
    return int(desk.call("supplies.issue", ask).value)


def _median(work: Callable[[int], Any], rounds: int) -> tuple[float, str]:
    """Return the median of the seconds waited, and of those worked, as words: on a busy computer the two differ much."""
    waited, worked = [], []
    for number in range(rounds):
        before = time.process_time()
        waited.append(timed(lambda number=number: work(number)))
        worked.append(time.process_time() - before)
    return statistics.median(waited), f"{statistics.median(worked) * 1000:.0f} ms of work, "


def _posting(desk: OfficeDesk, items: int, note: str) -> Outcome:
    """A slip of three lines of today, a quota among what is checked."""
    ids = [row.id for row in Supply.select(Supply.id).order_by(Supply.id).limit(60)]
    for number in range(3):
        desk.call("supplies.receive", ReceiptAsk(tuple({"supply": item, "qty": "50", "unit_price": "2"} for item in ids), type="transfer", date=data_supplies.TODAY))
        _issue(desk, ids[number * 3 : number * 3 + 3], data_supplies.TODAY)
    took, worked = _median(lambda number: _issue(desk, ids[number * 3 % 60 : number * 3 % 60 + 3], data_supplies.TODAY), 20)
    return Outcome("U1", took, ALLOWED, 0.050, 1.0, 0.6, note=f"{worked}posting 3 lines, {note}")


def _backdated(desk: OfficeDesk, items: int, note: str) -> Outcome:
    """A receipt dated back: the question names the documents, then only what follows is worked out again."""
    item = Supply.select(Supply.id).order_by(Supply.id.desc()).limit(1).get().id
    early = date(2024, 8, 2)
    before = _balances(item, early)
    ask = ReceiptAsk(({"supply": item, "qty": "5", "unit_price": "9"},), type="transfer", date=early)
    try:
        desk.call("supplies.receive", ask)
        raise Wrong("a receipt dated back was posted without a question")
    except Refused as refused:
        if refused.problems[0].code != "supplies.confirm":
            raise Wrong(refused.problems[0].code) from refused
    took, worked = _median(lambda _n: desk.call("supplies.receive", ReceiptAsk(ask.lines, type="transfer", date=early, recompute=True)), 5)
    after = _balances(item, early)
    if before[0] != after[0] or len(after[1]) != len(before[1]) + 5 or [one[0] for one in desk.engine.execute(_BROKEN, (item,)).fetchall()]:
        raise Wrong("rows before the document changed, or a balance behind it is wrong")
    return Outcome("U2", took, ALLOWED, 0.100, 1.0, 0.5, note=f"{worked}dated back, {len(after[1])} later rows of {len(before[0]) + len(after[1])}; {note}")


_BROKEN = """
SELECT id FROM (SELECT id, balance_qty, SUM(qty) OVER (ORDER BY date, rank) AS ran FROM supplies_movement WHERE supply_id = ?) AS m
WHERE balance_qty <> ran
"""


def _balances(item: int, day: date) -> tuple[list[Any], list[Any]]:
    """Version and balance of an item's movements before a day, and from it on."""
    rows = list(Movement.select(Movement.id, Movement.version, Movement.balance_amount, Movement.date).where(Movement.supply == item).order_by(Movement.id).tuples())
    return [row for row in rows if row[3] < day], [row for row in rows if row[3] >= day]


def _ledger(desk: OfficeDesk, note: str) -> Outcome:
    """The first rows of the stock ledger, the latest ones first."""
    source, query, made = desk.source("stock-movements"), Query(order=desk.listing("stock-movements").order), []
    took, worked = _median(lambda _n: made.append(source.first(query, 50)), 5)
    latest = max(row.date for row in Movement.select(Movement.date).order_by(Movement.date.desc()).limit(1))
    if len(made[0]) != 50 or made[0][0]["date"] != latest:
        raise Wrong("the first rows of the ledger are not the latest ones")
    return Outcome("U5", took, ALLOWED, 0.100, 1.0, 0.5, note=f"{worked}first 50 rows of the ledger, {note}")


def _month(desk: OfficeDesk, note: str) -> list[Outcome]:
    made: dict[str, Any] = {}
    report, worked = _median(lambda _n: made.__setitem__("report", months.report(desk, MONTH)), 3)
    closing = desk.engine.execute("SELECT SUM(amount) FROM supplies_movement WHERE date <= ?", (f"{MONTH[:4]}-{MONTH[4:]}-31",)).fetchone()[0]
    if not made["report"].items or made["report"].total[4][1] != int(closing) or months.balanced(made["report"]):
        raise Wrong("the report is not the plain sum of the ledger")
    pdf, drawn = _median(lambda _n: made.__setitem__("pdf", desk.preview("BG-06", {"month": MONTH})), 3)
    from reports.preview import text

    last = made["report"].items[-1].code
    pages = made["pdf"].pages  # sums and signatures may stand on a page of their own
    if not any(last in text(made["pdf"].pdf, page) for page in (pages - 2, pages - 1)):
        raise Wrong("the last item is not on the last page")
    return [
        Outcome("U3", report, ALLOWED, 2.0, 1.0, 0.5, note=f"{worked}month report, {note}"),
        Outcome("U4", pdf, ALLOWED, 3.0, 1.0, 0.6, note=f"{drawn}its PDF, {made['pdf'].pages} pages; {note}"),
    ]
