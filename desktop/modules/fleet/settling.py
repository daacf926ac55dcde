"""Month settlements of fuel 月度油耗核算 (A3-25, A3-39): settled, reported, decided; open months follow late entries.

A settlement keeps its figures as whole numbers and fractions in text, so that a closed month prints the same for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import domain_fuel as rules
from desktop.modules.fleet import fuel
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet.domain_fuel import Interval, MonthLine, half_up, litres_of
from desktop.modules.fleet.models import Driver
from desktop.modules.fleet.models_affairs import Proposal
from desktop.modules.fleet.models_fuel import MonthFuel
from desktop.office import numbering, periods
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NONE = "none"  # verdict of a month without a full-tank interval: nothing is estimated


@dataclass(frozen=True, slots=True)
class SettleAsk:
    """A month yyyymm that is settled, for some vehicles or for all with fuel in it, by the fleet captain."""

    month: str
    captain: int
    vehicles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportAsk:
    """Settlements that are reported to the office."""

    settlements: tuple[int, ...]
    on: date | None = None


@dataclass(frozen=True, slots=True)
class DecisionAsk:
    """What the office decides of an excess: charged (the proposal or less) or waived with a reason."""

    settlements: tuple[int, ...]
    decision: str
    by: int
    charged: Decimal | None = None
    serious: bool = False
    opinion: str = ""


# -- figures as they are kept --------------------------------------------------------------------------------------


def text_of(value: Fraction | None) -> str | None:
    """Return a fraction as it is kept: 196000/3."""
    return None if value is None else f"{value.numerator}/{value.denominator}"


def fraction(text: str | None) -> Fraction | None:
    """Read such a fraction."""
    return None if text is None else Fraction(text)


def figures(line: MonthLine, each: bool = False) -> dict[str, Any]:
    """Return a month line as whole numbers and texts; `each`: the proposal interval by interval (setting)."""
    return {
        "intervals": [_interval(one) for one in line.intervals],
        "loose": [{"why": str(one.why), "litres": one.litres, "km": one.km, "days": [str(one.pieces[0].fill.day), str(one.pieces[-1].fill.day)]} for one in line.loose],
        "km": line.km, "litres": line.litres, "spent": sum(one.amount for one in line.counted), "limit": text_of(line.limit), "excess": text_of(line.excess),
        "proposal": sum(map(rules.amount_of, line.counted)) if each else line.amount, "verdict": str(line.verdict or NONE),
        "earlier": [line.earlier_litres, line.earlier_km], "log": [line.log_litres, line.log_km], "without": line.without_odometer,
    }  # fmt: skip


def _interval(one: Interval) -> dict[str, Any]:
    norm = one.norm
    return {
        "from": [str(one.start.day), one.start.reading], "to": [str(one.end.day), one.end.reading], "km": one.km, "litres": one.litres, "amount": one.amount,
        "limit": text_of(one.limit), "excess": text_of(one.excess), "verdict": str(one.verdict), "abnormal": one.abnormal, "joined": one.joined,
        "norm": None if norm is None else [norm.norm, norm.allowance, norm.summer],
        "seasons": [[text_of(part.km), part.limit, part.by_days] for part in one.seasons],
    }  # fmt: skip


def stored(line: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a settlement out of its figures."""
    limit, excess = fraction(line["limit"]), fraction(line["excess"])
    return {
        "km": line["km"], "litres": Decimal(line["litres"]).scaleb(-3), "limit_litres": half_up((limit or Fraction(0)) / 1000, 6),
        "excess_litres": half_up((excess or Fraction(0)) / 1000, 6), "amount": common.yuan(line["proposal"]), "verdict": line["verdict"],
        "lines": json.dumps(line, ensure_ascii=False, sort_keys=True),
    }  # fmt: skip


def lines_of(desk: OfficeDesk, month: str, vehicle: int | None = None) -> dict[int, dict[str, Any]]:
    """Return the figures of a month by vehicle: of a closed month as they were settled, else as they are now."""
    if common.is_closed(month):
        query = MonthFuel.select(MonthFuel.vehicle, MonthFuel.lines).where(MonthFuel.month == month)
        rows = query if vehicle is None else query.where(MonthFuel.vehicle == vehicle)
        return {row.vehicle_id: json.loads(row.lines) for row in rows}
    each = bool(desk.policy["fleet.charge_per_interval"])
    found = fuel.month_lines(desk, month, None if vehicle is None else (vehicle,))
    return {key: figures(line, each) for key, line in found.items()}


# -- settling ------------------------------------------------------------------------------------------------------


def settle(desk: OfficeDesk, ask: SettleAsk) -> Done[int]:
    """Settle a month that is over: one settlement a vehicle with its figures and, where it is over, the proposal (A3-39).

    Vehicles settled already are passed over when all are asked for. Raises Refused: not over, closed, no fleet captain.
    """
    with desk.work("fleet.settle") as work:
        first, last = fuel.month_days(ask.month)
        book = fuel.Book(desk)
        problems = _may_settle(desk, work, ask, first, last)
        known = {row.vehicle_id: row.number for row in MonthFuel.select().where(MonthFuel.month == ask.month)}
        for vehicle in set(ask.vehicles) & known.keys():
            params = {"month": periods.spoken(ask.month), "plate": book.vehicles[vehicle].plate, "number": known[vehicle]}
            problems.append(Problem(why.SETTLED, "vehicles", params))
        work.require(problems)
        lines = fuel.month_lines(desk, ask.month, ask.vehicles or None, book)
        wanted = [vehicle for vehicle in lines if vehicle not in known]
        if not wanted:
            raise Refused.because(why.NOTHING, "month", month=periods.spoken(ask.month))
        made, over = _create(desk, work, ask, book, lines, wanted, last), 0
        over = sum(row.amount > 0 for row in made)
        work.touch("fleet-month")
        reference = made[0].number if len(made) == 1 else f"{made[0].number} – {made[-1].number}"
        return work.done(len(made), reference, [_over(row) for row in made if row.amount > 0][:5] if over else [])


def _create(
    desk: OfficeDesk, work: Work, ask: SettleAsk, book: fuel.Book, lines: Mapping[int, MonthLine], wanted: Sequence[int], last: date
) -> list[MonthFuel]:
    each, period = bool(desk.policy["fleet.charge_per_interval"]), common.SETTLEMENTS.period(last)
    numbers = numbering.draw_numbers(work, common.SETTLEMENTS.name, period, len(wanted))
    today = desk.clock.today()
    return [
        work.create(
            MonthFuel, number=common.SETTLEMENTS.write(period, number), vehicle=vehicle, month=ask.month, captain=ask.captain, settled_on=today,
            **stored(figures(lines[vehicle], each)),
        )
        for number, vehicle in zip(numbers, wanted, strict=True)
    ]  # fmt: skip


def _over(row: MonthFuel) -> Problem:
    line = json.loads(row.lines)
    limit, rate = fraction(line["limit"]) or Fraction(0), rules.rate_of(line["litres"], line["km"])
    params = {"plate": row.vehicle.plate, "rate": half_up(rate), "km": row.km, "litres": litres_of(limit), "excess": litres_of(fraction(line["excess"]) or 0)}
    return Problem(why.OVER_NOW, "", params)


def _may_settle(desk: OfficeDesk, work: Work, ask: SettleAsk, first: date, last: date) -> list[Problem]:
    common.require_open(work, first, "month")
    problems = []
    today = desk.clock.today()
    if today <= last:
        following = periods.first_day(periods.following(ask.month))
        day = written.Spoken(following, written.short_date)
        problems.append(Problem(why.NOT_OVER, "month", {"month": periods.spoken(ask.month), "day": day}))
    return [*problems, *common.role_missing(desk, work.lock(Person, ask.captain), "captain", why.NOT_CAPTAIN, "captain")]


def refresh(desk: OfficeDesk, work: Work, vehicle: int, day: date, book: fuel.Book | None = None) -> list[Problem]:
    """Reckon the settlements of a vehicle again after a late entry or a change on a day; returns what is to be said.

    Open months follow; a decision about another amount is taken back. Closed months keep their figures (a note says so).
    """
    rows = list(MonthFuel.select().where(MonthFuel.vehicle == vehicle, MonthFuel.month >= periods.month_of(day)).order_by(MonthFuel.month))
    if not rows:
        return []
    book, said, each = book or fuel.Book(desk), [], bool(desk.policy["fleet.charge_per_interval"])
    for row in rows:
        line = fuel.month_lines(desk, row.month, (vehicle,), book).get(vehicle) or MonthLine()
        new = stored(figures(line, each))
        if new["lines"] == row.lines:
            continue
        month = periods.spoken(row.month)
        if common.is_closed(row.month):
            said.append(Problem(why.VOIDED_IN_CLOSED, "", {"month": month}))
            continue
        undecided: dict[str, Any] = {} if new["amount"] == row.amount else {"decision": "", "charged": None, "decided_by": None, "decided_on": None}
        work.change(work.lock(MonthFuel, row.id), **new, **undecided)
        rate = half_up(line.rate)
        said.append(Problem(why.RECOMPUTED, "", {"number": row.number, "month": month, "litres": litres_of(line.litres), "rate": "—" if rate is None else rate}))
    return said


def follow(desk: OfficeDesk, work: Work, days: Mapping[int, date]) -> list[Problem]:
    """Let the settlements follow trips and replaced odometers: the first day that changed, by vehicle.

    They move no fill, but how the km of an interval are split at the end of a season, and how many they are.
    """
    rows = [vehicle for vehicle, day in days.items() if MonthFuel.select().where(MonthFuel.vehicle == vehicle, MonthFuel.month >= periods.month_of(day)).exists()]
    if not rows:
        return []
    book = fuel.Book(desk)
    said = [problem for vehicle in rows for problem in refresh(desk, work, vehicle, days[vehicle], book)]
    for kind in ("month-fuel", "fleet-month"):
        work.touch(kind)
    return said


def report(desk: OfficeDesk, ask: ReportAsk) -> Done[int]:
    """Write down that settlements were reported to the office (A3-25)."""
    with desk.work("fleet.report_month") as work:
        rows = _open_rows(work, ask.settlements)
        on = ask.on or desk.clock.today()
        work.require([Problem(why.COST_FUTURE, "on", {"day": on.isoformat()})] if on > desk.clock.today() else [])
        for row in rows:
            work.change(row, reported_on=on)
        work.touch("fleet-month")
        return work.done(len(rows), rows[0].number)


def _open_rows(work: Work, records: Iterable[int]) -> list[MonthFuel]:
    rows = work.lock_all(MonthFuel, list(records))
    for row in rows:
        if common.is_closed(row.month):
            raise Refused.because(why.OF_CLOSED, "settlements", month=periods.spoken(row.month))
    return rows


def decide(desk: OfficeDesk, ask: DecisionAsk) -> Done[int]:
    """The office charges an excess or waives it with a reason (A3-39). Raises Refused with every reason."""
    with desk.work("fleet.decide_excess") as work:
        rows = _open_rows(work, ask.settlements)
        person = work.lock(Person, ask.by)
        work.require(_against(desk, ask, rows, person))
        today = desk.clock.today()
        for row in rows:
            charged = None if ask.decision == "waive" else ask.charged if ask.charged is not None else row.amount
            work.change(
                row, decision=ask.decision, charged=charged, serious=ask.serious, decided_by=person, decided_on=today, opinion=ask.opinion,
                reported_on=row.reported_on or today,
            )  # fmt: skip
            medium = "screen" if desk.who.person in (None, person.id) else "paper"
            common.record_approval(desk, work, row, "excess", person.id, today, medium, row.number, ask.opinion, ask.decision == "charge")
            if ask.serious:
                _propose(desk, work, row, today)
        work.touch("fleet-month")
        return work.done(len(rows), rows[0].number)


def _against(desk: OfficeDesk, ask: DecisionAsk, rows: Sequence[MonthFuel], person: Person) -> list[Problem]:
    problems = common.role_missing(desk, person, "fleet_office", why.NOT_OFFICE)
    if ask.decision == "waive" and not ask.opinion:
        problems.append(Problem(why.WAIVE_WHY, "opinion"))
    for row in rows:
        if not row.amount:
            problems.append(Problem(why.NO_EXCESS, "settlements", {"number": row.number}))
        elif ask.decision == "charge" and ask.charged is not None and not 0 < ask.charged <= row.amount:
            problems.append(Problem(why.CHARGE_SUM, "charged", {"amount": f"{row.amount:,.2f}"}))
        if row.captain_id == person.id:
            problems.append(Problem(why.OWN_EXCESS, "by", {"name": person.name, "number": row.number}))
    return problems


def _propose(desk: OfficeDesk, work: Work, row: MonthFuel, today: date) -> None:
    """A serious case may lead to dismissal (A3-39): a proposal for each driver with a share, never an act of the program."""
    for driver, share in driver_shares(desk, row):
        known = Proposal.select().where(Proposal.entity == MonthFuel.table(), Proposal.record == row.id, Proposal.person == driver.person_id)
        if share and not known.exists():
            work.create(
                Proposal, entity=MonthFuel.table(), record=row.id, reference=row.number, person=driver.person_id, kind="dismiss", reason="A3-39",
                proposed_on=today,
            )  # fmt: skip


def driver_shares(desk: OfficeDesk, row: MonthFuel) -> list[tuple[Driver, int]]:
    """Return what of the month's excess falls to each driver, fen, in proportion to the km of the month (fleet.md section 6)."""
    km = fuel.driver_km(desk, row.month, row.vehicle_id)
    people = sorted(km)
    drivers = {driver.id: driver for driver in Driver.select().where(Driver.id.in_(people or [0]))}
    parts = rules.shares(common.fen_of(row.charged if row.charged is not None else row.amount), [km[one] for one in people])
    return [(drivers[one], part) for one, part in zip(people, parts, strict=True)]
