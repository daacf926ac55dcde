"""What is due of fuel and months, each with its one next act, and the figures of Home (fleet.md section 4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import fuel, months
from desktop.modules.fleet.domain import MODULE, FillStatus
from desktop.modules.fleet.domain_costs import month_number, month_text
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling
from desktop.office import periods

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SETTLE_BY = 5       # day of the next month by which fuel is settled (fleet.md section 4)
TREND = 12          # months of a figure
UNREAD_DAYS = 62    # statement fills that far back are asked for

NOT_SETTLED = QT_TRANSLATE_NOOP("FuelDue", "{count} vehicles: the fuel of {month} is not settled; due {due}")
UNREAD = QT_TRANSLATE_NOOP("FuelDue", "{plate}: {litres} L of {day} came from a card statement without odometer")
OVER = QT_TRANSLATE_NOOP("FuelDue", "{plate}, {month}: {excess} L above the limit; report it to the office")
DECIDE = QT_TRANSLATE_NOOP("FuelDue", "{plate}, {month}: excess of {amount} yuan waits for the office's decision")
WAITING = QT_TRANSLATE_NOOP("FuelDue", "{count} fills wait for the captain's signature, the oldest of {day}")
SPENT = QT_TRANSLATE_NOOP("FuelDue", "Fuel bought this month (yuan)")
ABOVE = QT_TRANSLATE_NOOP("FuelDue", "Litres above the limit, last month settled")


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on."""
    return [*_settlement(desk, today), *_unread(today), *_over(today), *_waiting(today)]


def _urgency(on: date, today: date) -> Urgency:
    return Urgency.OVERDUE if on < today else Urgency.TODAY if on == today else Urgency.SOON


def _settlement(_desk: OfficeDesk, today: date) -> list[Due]:
    """Fuel not settled by the 5th of the next month."""
    month = month_text(month_number(today) - 1)
    if common.is_closed(month):
        return []
    first, last = fuel.month_days(month)
    with_fuel = {row.vehicle_id for row in Refuelling.select(Refuelling.vehicle).where(Refuelling.day.between(first, last), Refuelling.status != FillStatus.VOID).distinct()}
    settled = {row.vehicle_id for row in MonthFuel.select(MonthFuel.vehicle).where(MonthFuel.month == month)}
    left = with_fuel - settled
    if not left:
        return []
    on = date(today.year, today.month, SETTLE_BY)
    params: dict[str, object] = {"count": len(left), "month": periods.spoken(month), "due": on.isoformat()}
    return [Due(MODULE, "month-fuel", 0, month, on, _urgency(on, today), NOT_SETTLED, params, "fleet.settle")]


def _unread(today: date) -> list[Due]:
    """Fills of a card statement without an odometer reading."""
    query = Refuelling.select(Refuelling, Vehicle).join(Vehicle).where(
        Refuelling.odometer.is_null(), Refuelling.status.in_((FillStatus.REGISTERED, FillStatus.RETURNED)), Refuelling.day >= today - timedelta(days=UNREAD_DAYS)
    )
    found = []
    for row in query.order_by(Refuelling.day).limit(50):
        following = periods.first_day(periods.following(periods.month_of(row.day)))
        on = following + timedelta(days=SETTLE_BY - 1)
        params: dict[str, object] = {"plate": row.vehicle.plate, "litres": f"{row.litres.normalize():f}", "day": row.day.isoformat()}
        found.append(Due(MODULE, "refuellings", row.id, row.number, on, _urgency(on, today), UNREAD, params, "fleet.edit_fill"))
    return found


def _over(today: date) -> list[Due]:
    """Settlements over the limit: to be reported at once, then to be decided."""
    query = MonthFuel.select(MonthFuel, Vehicle).join(Vehicle).where(MonthFuel.amount > 0, MonthFuel.decision == "").order_by(MonthFuel.settled_on)
    found = []
    for row in query.limit(50):
        if common.is_closed(row.month):
            continue
        params: dict[str, object] = {"plate": row.vehicle.plate, "month": periods.spoken(row.month), "excess": f"{row.excess_litres:.2f}", "amount": f"{row.amount:,.2f}"}
        reported = row.reported_on is not None
        text, act = (DECIDE, "fleet.decide_excess") if reported else (OVER, "fleet.report_month")
        found.append(Due(MODULE, "month-fuel", row.id, row.number, row.settled_on, _urgency(row.settled_on, today), text, params, act))
    return found


def _waiting(today: date) -> list[Due]:
    """Fills the captain has not signed for a week: one line for all of them."""
    before = today - timedelta(days=7)
    query = Refuelling.select(fn.COUNT(Refuelling.id), fn.MIN(Refuelling.day)).where(
        Refuelling.status == FillStatus.REGISTERED, Refuelling.odometer.is_null(False), Refuelling.day <= before, Refuelling.day >= today - timedelta(days=UNREAD_DAYS)
    )
    count, oldest = query.tuples().first()
    if not count:
        return []
    day = date.fromisoformat(str(oldest))
    params: dict[str, object] = {"count": count, "day": day.isoformat()}
    return [Due(MODULE, "refuellings", 0, "", day + timedelta(days=7), _urgency(day + timedelta(days=7), today), WAITING, params)]


def figures(desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the cards of Home: yuan of fuel a month, and litres above the limit."""
    numbers = [month_number(today) - back for back in range(TREND - 1, -1, -1)]
    first = periods.first_day(month_text(numbers[0]))
    spent = dict.fromkeys(map(month_text, numbers), 0)
    rows = desk.engine.execute(
        "SELECT substr(day, 1, 7), SUM(amount) FROM fleet_refuelling WHERE day >= ? AND day <= ? AND status <> 'void' GROUP BY substr(day, 1, 7)",
        (first.isoformat(), today.isoformat()),
    ).fetchall()
    for month, amount in rows:
        spent[month.replace("-", "")] = int(amount) // 100
    settled = desk.engine.execute("SELECT month, SUM(excess_litres) FROM fleet_month_fuel WHERE month >= ? GROUP BY month", (f"{first:%Y%m}",)).fetchall()
    above = {month: int(litres) // 10**6 for month, litres in settled}
    trend = tuple(spent[month_text(number)] for number in numbers)
    over = tuple(above.get(month_text(number - 1), 0) for number in numbers)
    start, month = date(today.year, today.month, 1), months.next_open(desk)
    return (
        Figure(SPENT, trend[-1], trend[-2], trend, "refuellings", (Condition("at", Op.FROM, (start,)),)),
        Figure(ABOVE, over[-1], over[-2], over, "month-fuel", (Condition("month", Op.IS, (month,)),)),
    )
