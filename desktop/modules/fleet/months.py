"""Months of the fleet: what is missing, vehicle by vehicle and step by step, closing and opening again (fleet.md section 2).

The board reads counts only, each from an index of the month, so that it opens at once however long the history is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from desktop.core import written
from desktop.core.changes import Done
from desktop.core.errors import Problem, Reason
from desktop.db.fields import write_instant
from desktop.db.work import Work
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import costs, fuel, settling
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet.domain import MODULE
from desktop.modules.fleet.domain_fuel import half_up, rate_of
from desktop.modules.fleet.models_fuel import MonthFuel
from desktop.office import periods

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

STEPS: Final = ("trips", "fills", "gaps", "fuel", "repairs", "cases", "assessment", "costs", "odometer")
_NAMED: Final = 4   # plates a sentence names
_LACKING: Final[Mapping[str, Reason]] = {
    "trips": why.MISSING_TRIPS, "fills": why.MISSING_FILLS, "fuel": why.MISSING_SETTLEMENT, "decision": why.MISSING_DECISION,
    "repairs": why.MISSING_REPAIRS, "cases": why.MISSING_CASES, "assessment": why.MISSING_ASSESSMENTS, "costs": why.MISSING_COSTS,
    "odometer": why.MISSING_ODOMETERS,
}  # fmt: skip


class Stand(Enum):
    """How a step of a vehicle stands."""

    DONE = "done"
    TODO = "todo"
    NOTE = "note"      # something to know that keeps nothing open: a broken chain
    NONE = "none"      # not needed


@dataclass(slots=True)
class Cell:
    """A step of a vehicle: how it stands, how many are to do, the figure shown, and what keeps it open."""

    stand: Stand = Stand.NONE
    count: int = 0
    figure: str = ""
    lacks: str = ""


@dataclass(slots=True)
class BoardLine:
    """A vehicle in a month; `vehicle` 0 stands for what belongs to none."""

    vehicle: int
    plate: str
    model: str
    cells: dict[str, Cell] = field(default_factory=lambda: {step: Cell() for step in STEPS})

    @property
    def todo(self) -> int:
        return sum(cell.count for cell in self.cells.values() if cell.stand is Stand.TODO)


@dataclass(slots=True)
class Board:
    """A month of the fleet; `closed_by` is empty while it is open."""

    month: str
    lines: list[BoardLine]
    closed_by: str = ""
    closed_on: Any = None
    over: bool = True          # the month is over
    statement: bool = False    # a card statement was read: the column 缺里程 stands

    @property
    def todo(self) -> int:
        return sum(line.todo for line in self.lines)

    @property
    def may_close(self) -> bool:
        """Say whether nothing is missing any more."""
        return not self.closed_by and self.over and not self.todo


@dataclass(frozen=True, slots=True)
class CloseAsk:
    """A month yyyymm that is closed."""

    period: str


@dataclass(frozen=True, slots=True)
class ReopenAsk:
    """The latest closed month, and why it is opened again."""

    period: str
    reason: str


# -- the board -----------------------------------------------------------------------------------------------------

_FILLS = (
    "SELECT vehicle_id, COUNT(*), SUM(CASE WHEN status IN ('registered', 'signed', 'returned') THEN 1 ELSE 0 END),"
    " SUM(CASE WHEN odometer IS NULL THEN 1 ELSE 0 END), SUM(missed_before), SUM(CASE WHEN source = 'fuel_card' THEN 1 ELSE 0 END)"
    " FROM fleet_refuelling WHERE day BETWEEN ? AND ? AND status <> 'void' GROUP BY vehicle_id"
)
_TRIPS = "SELECT vehicle_id, SUM(trips), SUM(km) FROM fleet_trip_month WHERE month = ? GROUP BY vehicle_id"
_OUT = "SELECT vehicle_id, COUNT(*) FROM fleet_trip WHERE back_at IS NULL AND out_at < ? GROUP BY vehicle_id"
_SETTLED = "SELECT vehicle_id, km, litres, limit_litres, amount, decision, verdict FROM fleet_month_fuel WHERE month = ?"
_REPAIRS = (
    "SELECT vehicle_id, COUNT(*), SUM(CASE WHEN status = 'done' THEN 1 ELSE 0 END) FROM fleet_repair"
    " WHERE status <> 'void' AND done_on BETWEEN ? AND ? GROUP BY vehicle_id"
)
_CASES = (
    "SELECT vehicle_id, COUNT(*), SUM(CASE WHEN status = 'registered' THEN 1 ELSE 0 END) FROM {table}"
    " WHERE {day} BETWEEN ? AND ? AND status <> 'withdrawn' GROUP BY vehicle_id"
)
_ASSESSED = "SELECT person_id, status FROM fleet_assessment WHERE month = ?"
_DRIVEN = (
    "SELECT t.vehicle_id, d.person_id, SUM(t.km) FROM fleet_trip_month t JOIN fleet_driver d ON d.id = t.driver_id"
    " WHERE t.month = ? AND t.trips > 0 GROUP BY t.vehicle_id, d.person_id"
)
_COSTS = (
    "SELECT vehicle_id, COUNT(*), SUM(CASE WHEN status = 'registered' THEN 1 ELSE 0 END) FROM fleet_vehicle_cost"
    " WHERE date BETWEEN ? AND ? AND status <> 'void' GROUP BY vehicle_id"
)


def board(desk: OfficeDesk, month: str) -> Board:
    """Return the month-end board: every vehicle that was there, every step done, to do or not needed."""
    first, last = fuel.month_days(month)
    days = (first.isoformat(), last.isoformat())
    lines: dict[int, BoardLine] = {}
    for one in fuel.Book(desk).vehicles.values():
        if one.gone_on is None or one.gone_on >= first:
            lines[one.id] = BoardLine(one.id, one.plate, one.model_name)
    read = _Reader(desk, month, days, lines)
    for step in (read.trips, read.fills, read.fuel, read.repairs, read.cases, read.assessments, read.costs):
        step()
    closed = periods.closed(MODULE, month)
    made = Board(month, list(lines.values()), over=desk.clock.today() > last, statement=read.statement)
    if closed is not None:
        made.closed_by, made.closed_on = closed.closed_by, closed.closed_on
    return made


class _Reader:
    """Fills the cells of a board, a statement a step."""

    def __init__(self, desk: OfficeDesk, month: str, days: tuple[str, str], lines: dict[int, BoardLine]) -> None:
        self.desk, self.month, self.days, self.lines = desk, month, days, lines
        self.km: dict[int, int] = {}
        self.filled: set[int] = set()
        self.statement = False

    def rows(self, statement: str, *values: Any) -> list[Any]:
        return list(self.desk.engine.execute(statement, values or self.days).fetchall())

    def cell(self, vehicle: int | None, step: str) -> Cell:
        """Return a cell; what belongs to no vehicle of the board stands in a line of its own."""
        record = vehicle or 0
        if record not in self.lines:
            found = fuel.Book(self.desk).vehicles.get(record)
            self.lines[record] = BoardLine(record, found.plate if found else "", found.model_name if found else "")
        return self.lines[record].cells[step]

    def put(self, vehicle: int | None, step: str, there: int, todo: int, figure: str = "", lacks: str = "") -> None:
        """Let a step of a vehicle stand as its counts say."""
        if not there and not todo:
            return
        cell = self.cell(vehicle, step)
        cell.stand, cell.count = (Stand.TODO, cell.count + todo) if todo or cell.stand is Stand.TODO else (Stand.DONE, 0)
        cell.figure, cell.lacks = figure or cell.figure, lacks or step

    def trips(self) -> None:
        for vehicle, trips, km in self.rows(_TRIPS, self.month):
            self.km[vehicle] = int(km)
            self.put(vehicle, "trips", int(trips), 0, f"{int(km):,}")
        following = fuel.month_days(periods.following(self.month))[0]
        end = self.desk.clock.instant(datetime.combine(following, time()))
        for vehicle, out in self.rows(_OUT, write_instant(end)):
            self.put(vehicle, "trips", 1, int(out))

    def fills(self) -> None:
        for vehicle, there, open_, unread, missed, cards in self.rows(_FILLS):
            self.filled.add(vehicle)
            self.statement = self.statement or bool(cards)
            self.put(vehicle, "fills", int(there), int(open_))
            if missed:
                gap = self.cell(vehicle, "gaps")
                gap.stand, gap.count = Stand.NOTE, int(missed)
            else:
                self.put(vehicle, "gaps", 1, 0)
            self.put(vehicle, "odometer", int(cards or unread), int(unread))

    def fuel(self) -> None:
        settled = {row[0]: row[1:] for row in self.rows(_SETTLED, self.month)}
        for vehicle in self.filled | settled.keys():
            if vehicle not in settled:
                self.put(vehicle, "fuel", 1, 1)
                continue
            km, litres, limit, amount, decision, verdict = settled[vehicle]
            rate, allowed = half_up(rate_of(litres, km)), half_up(Fraction(limit, 10**4 * km)) if km and verdict in ("normal", "over") else None
            figure = "—" if rate is None else f"{rate}" + (f" / {allowed:.1f}" if allowed is not None else "")
            self.put(vehicle, "fuel", 1, int(bool(amount and not decision)), figure, "decision" if amount and not decision else "")

    def repairs(self) -> None:
        for vehicle, there, open_ in self.rows(_REPAIRS):
            self.put(vehicle, "repairs", int(there), int(open_))

    def cases(self) -> None:
        for table, day in (("fleet_violation", "date"), ("fleet_accident", "day")):
            for vehicle, there, open_ in self.rows(_CASES.format(table=table, day=day)):
                self.put(vehicle, "cases", int(there), int(open_))

    def assessments(self) -> None:
        """A driver is assessed with the vehicle he drove most; before its first assessment an office is asked for none (A3-20)."""
        published = {person: status in ("published", "locked") for person, status in self.rows(_ASSESSED, self.month)}
        first = self.desk.engine.execute("SELECT MIN(month) FROM fleet_assessment").fetchone()[0]
        if first is None or self.month < first:
            return
        most: dict[int, tuple[int, int]] = {}
        for vehicle, person, km in self.rows(_DRIVEN, self.month):
            most[person] = max(most.get(person, (-1, 0)), (int(km), int(vehicle)))
        for person, (_km, vehicle) in most.items():
            self.put(vehicle, "assessment", 1, int(not published.get(person, False)))

    def costs(self) -> None:
        open_ = {row[0]: (int(row[1]), int(row[2])) for row in self.rows(_COSTS)}
        for vehicle, line in costs.month_costs(self.desk, self.month).items():
            each = line.each_km
            there, todo = open_.get(vehicle, (0, 0))
            if line.total or there:
                self.put(vehicle, "costs", 1, todo, f"{common.yuan(line.total):,.2f}" if each is None else f"{each:.2f}/km")


_CURVES = (
    "SELECT vehicle_id, litres, km, limit_litres, verdict FROM fleet_month_fuel WHERE month > ? AND month <= ? AND km > 0 ORDER BY month"
)


def curves(desk: OfficeDesk, month: str, shown: int = 12) -> dict[int, list[tuple[float, float | None]]]:
    """Return the rates of the last months settled and their limits, for drawing only (never reckoned with)."""
    first, _last = fuel.month_days(month)
    number = first.year * 12 + first.month - 1 - shown
    since = f"{number // 12:04d}{number % 12 + 1:02d}"
    found: dict[int, list[tuple[float, float | None]]] = {}
    for vehicle, litres, km, limit, verdict in desk.engine.execute(_CURVES, (since, month)).fetchall():
        allowed = float(Fraction(limit, 10**4 * km)) if verdict in ("normal", "over") else None
        found.setdefault(vehicle, []).append((float(Fraction(litres, 10 * km)), allowed))
    return found


# -- closing -------------------------------------------------------------------------------------------------------


def next_open(desk: OfficeDesk) -> str:
    """Return the month that is closed next: behind the latest closed one, else the last month that is over."""
    last = periods.latest(MODULE)
    if last:
        return periods.following(last)
    today = desk.clock.today()
    number = today.year * 12 + today.month - 2
    return f"{number // 12:04d}{number % 12 + 1:02d}"


def open_points(made: Board) -> list[Problem]:
    """Return what keeps a month open, a sentence a step, with the plates it concerns."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line in made.lines:
        for cell in line.cells.values():
            if cell.stand is Stand.TODO:
                found[cell.lacks].append((line.plate or "—", cell.count))
    return [
        Problem(_LACKING[step], "period", {"plates": _plates(plate for plate, _count in lacking), "count": sum(count for _plate, count in lacking)})
        for step, lacking in found.items()
    ]  # fmt: skip


def _plates(plates: Iterable[str]) -> str:
    known = list(plates)
    return "、".join(known[:_NAMED]) + ("…" if len(known) > _NAMED else "")


def close(desk: OfficeDesk, ask: CloseAsk) -> Done[str]:
    """Close a month that is over and in which nothing is missing; its settlements are frozen as they are now."""
    with desk.work("fleet.close_month") as work:
        first = fuel.month_days(ask.period)[0]
        periods.close(work, MODULE, ask.period)
        said = _freeze(desk, work, ask.period)
        work.require(open_points(board(desk, ask.period)))
        work.touch("fleet-month")
        work.touch("month-fuel")
        return work.done(ask.period, written.month(first, desk.language), said)


def _freeze(desk: OfficeDesk, work: Work, month: str) -> list[Problem]:
    """Reckon the settlements of the month a last time: trips and norms may have been entered since."""
    book, each, said = fuel.Book(desk), bool(desk.policy["fleet.charge_per_interval"]), []
    lines = fuel.month_lines(desk, month, None, book)
    for row in MonthFuel.select().where(MonthFuel.month == month).order_by(MonthFuel.id):
        line = lines.get(row.vehicle_id)
        new = settling.stored(settling.figures(line or fuel.MonthLine(), each))
        if new["lines"] != row.lines:
            undecided: dict[str, Any] = {} if new["amount"] == row.amount else {"decision": "", "charged": None, "decided_by": None, "decided_on": None}
            work.change(work.lock(MonthFuel, row.id), **new, **undecided)
            params = {"number": row.number, "month": periods.spoken(month), "litres": new["litres"].quantize(Decimal("0.01")), "rate": half_up(line.rate) if line and line.rate else "—"}
            said.append(Problem(why.RECOMPUTED, "", params))
    return said


def reopen(desk: OfficeDesk, ask: ReopenAsk) -> Done[str]:
    """Open the latest closed month again, with a reason. Raises Refused."""
    with desk.work("fleet.reopen_month") as work:
        periods.reopen(work, MODULE, ask.period, ask.reason)
        work.touch("fleet-month")
        work.touch("month-fuel")
        return work.done(ask.period, ask.period)
