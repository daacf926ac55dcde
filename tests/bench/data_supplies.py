"""A store of many years for the benchmark: items, documents and a ledger that balances, written straight into the tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.core.clock import Clock
from desktop.db.work import Work, _defaults
from desktop.modules.supplies.domain import half_up
from desktop.modules.supplies.ledger import COLUMNS as MOVEMENT
from desktop.modules.supplies.models import Movement, Quota, Slip, SlipLine, Stock, Supply
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.office.models import Department, Person
from desktop.opening import found_office

TODAY = date(2024, 9, 25)
DAYS = 720          # of movements, the last one today
EACH = 200          # movements of an item
BLOCK = 10          # lines of a document
CHUNK = 50_000
SLIP = ("number", "date", "incoming", "type", "status", "department_id", "receiver_id", "purpose")
LINE = ("slip_id", "supply_id", "qty", "requested_qty", "unit_price", "amount")


def office(folder: Path, items: int) -> OfficeDesk:
    """Make a store of `items` items with 200 movements each: every fifth a receipt, the others issues."""
    clock = Clock()
    clock._source = lambda: clock.instant(datetime.combine(TODAY, time(9)))
    desk = found_office(str(folder), Founding("基准单位", "基准", "李敏"), clock=clock)
    desk.after_important_act = desk.before_import = None
    with desk.work("bench") as work:
        house = work.create(Department, name="综合部", code="ZH")
        person = work.create(Person, name="周明", department=house)
        work.create(Quota, department=house, category="WJ", amount=99_999_999)
        codes = [f"{('WJ', 'HC', 'ZP', 'QJ', 'LB', 'SB')[number % 6]}{number // 6 + 1:04d}" for number in range(items)]
        columns = ("code", "name", "unit", "category", "min_stock", "max_stock")
        supplies = _put(work, Supply, columns, [(code, f"物品{code}", "个", code[:2], 5000, 90_000) for code in codes])
        work.done(None, "bench")
    moved = _ledger(desk, supplies, house.id, person.id)
    with desk.work("bench") as work:
        rows = [(supply, qty, amount, TODAY.isoformat(), rank) for supply, (qty, amount, rank) in zip(supplies, moved, strict=True)]
        _put(work, Stock, ("supply_id", "qty", "amount", "last_day", "last_rank"), rows)
        work.done(None, "bench")
    desk.engine.execute("ANALYZE")
    return desk


def _put(work: Work, model: Any, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[int]:
    """Write rows without audit and search, which the benchmark does not look at; returns their ids."""
    given = _defaults(model, columns)
    names, rest, kept = [*columns, *given], tuple(given.values()), []
    iterator = iter(rows)
    while part := list(islice(iterator, CHUNK)):
        ids = work._new_ids(model, len(part))
        holes = ", ".join("?" * (len(names) + 2))
        quoted = ", ".join(f'"{name}"' for name in ("id", "version", *names))
        filled = ((record, 1, *row, *rest) for record, row in zip(ids, part, strict=True))
        work.engine.executemany(f'INSERT INTO "{model.table()}" ({quoted}) VALUES ({holes})', filled)
        kept += ids
    return kept


def _ledger(desk: OfficeDesk, supplies: Sequence[int], house: int, person: int) -> list[tuple[int, int, int]]:
    """Write the documents and movements, a round of all items at a time; returns quantity, amount and rank of each item."""
    state = [(0, 0, 0)] * len(supplies)
    for turn in range(EACH):
        day = (TODAY - timedelta(days=DAYS - 1 - turn * (DAYS - 1) // (EACH - 1))).isoformat()
        incoming = turn % 5 == 0
        with desk.work("bench") as work:
            blocks = range(-(-len(supplies) // BLOCK))
            kind, department = ("purchase", None) if incoming else ("department", house)
            slips = _put(work, Slip, SLIP, [
                (f"{'RK' if incoming else 'LY'}{day[:4]}{day[5:7]}-{turn:03d}{block:04d}", day, int(incoming), kind, "posted", department,
                 None if incoming else person, "基准") for block in blocks
            ])  # fmt: skip
            figures = []
            for place, (qty, amount, rank) in enumerate(state):
                change = 40_000 + place % 7 * 1000 if incoming else -(8000 + (place + turn) % 3 * 1000)
                change = change if qty + change >= 0 else -qty or 1000
                worth = half_up(change * (20_000 + place * 37 + turn * 11), 100_000) if change > 0 else -half_up(-change * amount, qty)
                state[place] = (qty + change, amount + worth if qty + change else 0, rank + 10)
                figures.append((change, worth if qty + change else -amount, *state[place]))
            lines = _put(work, SlipLine, LINE, [
                (slips[place // BLOCK], supply, abs(figures[place][0]), abs(figures[place][0]), None, abs(figures[place][1]))
                for place, supply in enumerate(supplies)
            ])  # fmt: skip
            _put(work, Movement, MOVEMENT, [
                (supply, day, rank, kind if change < 0 or incoming else "transfer", "average" if change < 0 else "given", change, worth,
                 worth if change > 0 else 0, 0, 0, qty, amount, None, 0, slips[place // BLOCK], lines[place], department)
                for place, (supply, (change, worth, qty, amount, rank)) in enumerate(zip(supplies, figures, strict=True))
            ])  # fmt: skip
            work.done(None, "bench")
    return state
