"""Fills, costs and settlements of the demonstration fleet, after its trips; the months are closed behind everything else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.core.errors import Refused
from desktop.core.ports import Progress
from desktop.db.fields import write_instant
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import fuel, months, settling
from desktop.modules.fleet.models import Trip, Vehicle
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling, VehicleCost
from desktop.office import numbering, periods
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person

RATES = {"东南": 1120, "五菱": 870, "金杯": 1240, "江铃": 1060, "比亚迪": 1480}   # usual 0.01 L/100 km
PRICES = {"92": 78500, "95": 83600, "0": 75200, "electric": 12000}
STATIONS = ("中石化城西加油站", "中石化城西加油站", "中石油开发区加油站")
THIRSTY = "32618"   # its plate; is over its limit now and then
COLUMNS = (
    "number", "vehicle_id", "at", "day", "odometer", "litres", "price", "amount", "full", "missed_before", "fuel", "station", "invoice_no", "driver_id",
    "captain_signed_by_id", "captain_signed_on", "mgmt_approved_by_id", "mgmt_approved_on", "paid_on", "status", "source", "statement_row",
)  # fmt: skip


@dataclass
class Hands:
    """Who signs: captain, management, and who decides for the office."""

    captain: int
    management: int
    office: int


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill tanks along the trips, pay for tolls and insurance, settle the months that are over."""
    people = {row.name: row.id for row in Person.select()}
    offices = [row.id for row in Person.select().order_by(Person.id) if "fleet_office" in row.roles.split()]
    hands = Hands(people["周海涛"], people["冯雅琴"], offices[0] if offices else people["刘思远"])
    today = desk.clock.today()
    fills = _tanks(desk, random, today)
    for number, month in enumerate(sorted(fills)):
        _keep(desk, random, month, fills[month], hands, today)
        progress.at(number, len(fills))
    _costs(desk, random, hands, today)
    for month in sorted(fills):
        _settle(desk, month, hands, today)


def _tanks(desk: OfficeDesk, random: Random, today: date) -> dict[str, list[dict[str, Any]]]:
    """Drive along the trips of every vehicle and fill up before the tank is empty."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for vehicle in Vehicle.select().order_by(Vehicle.id):
        rate, tank = RATES[vehicle.model.name], int(vehicle.tank * 1000) or 60_000
        used, number = tank // 3, 0
        for trip in Trip.select().where(Trip.vehicle == vehicle, Trip.back_odo.is_null(False), Trip.km.is_null(False)).order_by(Trip.out_at):
            season = 108 if vehicle.model.name == "东南" and trip.back_on.month in (7, 8, 9) else 100
            thirst = 155 if THIRSTY in vehicle.plate and trip.back_on.month % 5 == 0 else 100
            used += trip.km * rate * season * thirst * random.randrange(96, 105) // 10**7
            if used < tank * random.randrange(55, 85) // 100:
                continue
            number += 1
            partial = number % 7 == 4
            litres = used * 2 // 3 if partial else used
            litres -= litres % 10
            price = PRICES[vehicle.fuel] + (trip.back_on.month - 6) * 300
            at = trip.back_at + timedelta(minutes=6)
            found[f"{trip.back_on:%Y%m}"].append({
                "vehicle": vehicle, "at": at, "day": trip.back_on, "odometer": trip.back_odo, "litres": litres, "price": price,
                "amount": (litres * price + 50_000) // 100_000, "full": not partial, "missed": number == 23 and vehicle.id % 5 == 2, "driver": trip.driver_id,
                "card": trip.back_on >= today - timedelta(days=6) and vehicle.id % 6 == 3,
            })  # fmt: skip
            used -= litres
    return found


def _keep(desk: OfficeDesk, random: Random, month: str, fills: list[dict[str, Any]], hands: Hands, today: date) -> None:
    """Keep the fills of a month in one act, signed and paid as far as their age lets one think."""
    last = min(fuel.month_days(month)[1], today)
    fills.sort(key=lambda one: one["at"])
    with desk.clock.at(last, 19), desk.work("fleet.demo") as work:
        numbers = numbering.draw_numbers(work, common.FILLS.name, month, len(fills))
        rows = [_row(desk, random, number, one, hands, today, month) for number, one in zip(numbers, fills, strict=True)]
        work.create_many(Refuelling, COLUMNS, rows)
        work.done(len(rows))


def _row(desk: OfficeDesk, random: Random, number: int, one: dict[str, Any], hands: Hands, today: date, month: str) -> tuple[Any, ...]:
    age = (today - one["day"]).days
    over = month < f"{today:%Y%m}"
    status = "paid" if age > 45 else "approved" if over else "signed" if age > 12 else "registered"
    signed = one["day"] + timedelta(days=random.choice((1, 2, 3)))
    captain = (hands.captain, min(signed, today).isoformat()) if status != "registered" else (None, None)
    management = (hands.management, min(signed + timedelta(days=2), today).isoformat()) if status in ("paid", "approved") else (None, None)
    card = one["card"]
    if card:
        status, captain, management = "registered", (None, None), (None, None)
    paid = (signed + timedelta(days=20)).isoformat() if status == "paid" else None
    vehicle = one["vehicle"]
    return (
        common.FILLS.write(month, number), vehicle.id, write_instant(one["at"]), one["day"].isoformat(), None if card else one["odometer"], one["litres"], one["price"],
        one["amount"], int(one["full"] and not card), int(one["missed"]), vehicle.fuel, STATIONS[number % 3], f"{one['day']:%y%m}{10_400 + number * 37}", None if card else one["driver"],
        *captain, *management, paid, status, "fuel_card" if card else "manual", f"JYK{one['day']:%Y%m%d}{number:04d}" if card else "",
    )  # fmt: skip


def _costs(desk: OfficeDesk, random: Random, hands: Hands, today: date) -> None:
    """Tolls, parking and washing a month; insurance and inspection once a year."""
    columns = ("vehicle_id", "date", "kind", "amount", "payee", "covers_from", "covers_to", "source", "statement_row", "status", "checked_by_id", "checked_on", "remark")
    rows: list[tuple[Any, ...]] = []
    first = date(today.year - 1, today.month, 1)
    for vehicle in Vehicle.select().order_by(Vehicle.id):
        day = first
        while day <= today:
            for kind, least, most, payee in (("toll", 2500, 14000, "首发高速"), ("parking", 500, 4500, "市区停车场"), ("washing", 3000, 4500, "车之友洗车行")):
                on = day + timedelta(days=random.randrange(2, 26))
                if on > today or (vehicle.gone_on and on > vehicle.gone_on) or random.random() < 0.25:
                    continue
                fresh = f"{on:%Y%m}" == f"{today:%Y%m}"
                statement = ("etc", f"ETC{on:%Y%m%d}{vehicle.id:03d}") if kind == "toll" else ("manual", "")
                state = ("registered", None, None) if fresh else ("checked", hands.office, on.isoformat())
                rows.append((vehicle.id, on.isoformat(), kind, random.randrange(least, most, 50), payee, None, None, *statement, *state, ""))
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        begin = first + timedelta(days=random.randrange(40, 200))
        until = begin.replace(year=begin.year + 1) - timedelta(days=1) if (begin.month, begin.day) != (2, 29) else begin + timedelta(days=364)
        if vehicle.gone_on is None or begin <= vehicle.gone_on:
            done = ("checked", hands.office, begin.isoformat())
            rows.append((vehicle.id, begin.isoformat(), "insurance", random.choice((366_000, 412_000, 298_800)), "平安财险", begin.isoformat(), until.isoformat(), "manual", "", *done, ""))
            rows.append((vehicle.id, begin.isoformat(), "inspection", 26_000, "机动车检测中心", None, None, "manual", "", *done, ""))
    with desk.clock.at(today - timedelta(days=1), 18), desk.work("fleet.demo") as work:
        work.create_many(VehicleCost, columns, rows)
        work.done(len(rows))


def _settle(desk: OfficeDesk, month: str, hands: Hands, today: date) -> None:
    """The captain settles a month on its third day after; what is over is reported and decided, of the last one not yet."""
    last = fuel.month_days(month)[1]
    if last >= today or not _whole(month):
        return
    with desk.clock.at(min(last + timedelta(days=3), today), 10):
        try:
            settling.settle(desk, settling.SettleAsk(month, hands.captain))
        except Refused:
            return
        over = [row.id for row in MonthFuel.select().where(MonthFuel.month == month, MonthFuel.amount > 0)]
        latest = periods.following(month) == periods.month_of(today)
        if over and not latest:
            settling.report(desk, settling.ReportAsk(tuple(over)))
            settling.decide(desk, settling.DecisionAsk((over[0],), "charge", hands.office, opinion="超标部分由驾驶员承担"))
            for record in over[1:]:
                settling.decide(desk, settling.DecisionAsk((record,), "waive", hands.office, opinion="夏季长途送货，空调耗油"))


def _whole(month: str) -> bool:
    first, last = fuel.month_days(month)
    return not Refuelling.select().where(Refuelling.day.between(first, last), Refuelling.odometer.is_null()).exists()


def close(desk: OfficeDesk, _random: Random, _progress: Progress) -> None:
    """Close the months that are over, but the last one, in their order; called when every part has entered its own."""
    today = desk.clock.today()
    first = Refuelling.select(Refuelling.day).order_by(Refuelling.day).first()
    if first is None:
        return
    month = periods.month_of(first.day)
    while periods.following(month) < periods.month_of(today):
        following = fuel.month_days(periods.following(month))[0]
        with desk.clock.at(following + timedelta(days=6), 9):
            try:
                months.close(desk, months.CloseAsk(month))
            except Refused:
                return  # something is still open there; the office of the demonstration shows how that looks
        month = periods.following(month)
