"""Sixteen vehicles, ten drivers and two years of trips for the demonstration office.

The past is written in bulk, a month an act, with odometers that run on from trip to trip; what is open today comes about
by the operations themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from desktop.core.ports import Progress
from desktop.db.fields import write_instant
from desktop.db.work import Work
from desktop.modules.fleet import common_duty as common
from desktop.modules.fleet import dispatching, drivers, sessions, trips, vehicles
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.models_affairs import SessionPerson
from desktop.office import numbering
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Person

YEARS = 2
# plate, model, fuel, tank, first reading, place, seats
FLEET = (
    ("京A·32617", "东南", "92", 55, 61_200, "总部东门 1 号位", 7), ("京A·32618", "东南", "92", 55, 58_400, "总部东门 2 号位", 7),
    ("京A·45120", "东南", "92", 55, 44_900, "总部东门 3 号位", 7), ("京A·45121", "东南", "92", 55, 39_700, "总部东门 4 号位", 7),
    ("京B·70815", "五菱", "92", 45, 28_300, "南区车棚 1 号位", 8), ("京B·70816", "五菱", "92", 45, 31_600, "南区车棚 2 号位", 8),
    ("京B·70817", "五菱", "92", 45, 22_050, "南区车棚 3 号位", 8), ("京B·81902", "五菱", "92", 45, 19_480, "南区车棚 4 号位", 8),
    ("京B·81903", "五菱", "92", 45, 12_700, "南区车棚 5 号位", 8), ("京C·15066", "金杯", "95", 65, 87_300, "总部地库 B1-12", 11),
    ("京C·15067", "金杯", "95", 65, 72_640, "总部地库 B1-13", 11), ("京C·28850", "江铃", "0", 70, 53_900, "仓库北门", 3),
    ("京C·28851", "江铃", "0", 70, 49_120, "仓库北门", 3), ("京AD·06188", "比亚迪", "electric", 0, 8_600, "总部地库 B1-20", 5),
    ("京A·19955", "东南", "92", 55, 143_800, "总部东门 5 号位", 7), ("京B·55231", "五菱", "92", 45, 98_760, "南区车棚 6 号位", 8),
)  # fmt: skip
MODELS = (("金杯", "10.5", "3.0", None), ("江铃", "9.0", "3.0", None), ("比亚迪", "14.0", "3.0", None))
AT_WHEEL = ("田永贵", "任建平", "姜大海", "范志刚", "方卫国", "石金山", "丁大勇", "魏犇", "薛长胜", "叶国强")
ROUTES = ("城西配送站", "开发区仓库", "北苑小区", "区政务中心", "物资市场", "市档案局", "东郊工地", "火车南站", "银行网点", "客户上门")
WHY = ("送货", "送维修材料", "接送设备", "送文件", "采购办公用品", "现场巡检", "送保洁用品", "客户回访")
PROVIDERS = (("顺达汽修厂", "garage"), ("恒通汽车服务中心", "garage"), ("中石化城西加油站", "station"), ("中石油开发区加油站", "station"))
GONE = "京B·55231"      # sold four months ago
REPLACED = "京A·45120"  # got a new odometer a year ago
RESET_ABOVE = 40_000    # its reading then: above, it still has the old meter


@dataclass
class Car:
    """A vehicle while its past is written: the reading of its meter."""

    row: Vehicle
    odo: int
    pace: int  # km of an average trip


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill vehicles, drivers, dispatches and trips up to today."""
    today = desk.clock.today()
    start = date(today.year - YEARS, today.month, 1)
    with desk.clock.at(start, 8):
        cars, wheel = _lists(desk, random, start, today)
    month, gone_on = start, today - timedelta(days=120)
    until = today - timedelta(days=1)  # what happened since comes about by the operations
    while month < until:
        following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        last = min(following, until) - timedelta(days=1)
        with desk.clock.at(last, 20):
            _month(desk, random, month, last, cars, wheel, gone_on, today - timedelta(days=365))
        progress.at((month - start).days, (today - start).days)
        month = following
    with desk.clock.at(gone_on + timedelta(days=1), 9):
        sold = next(car.row.id for car in cars if car.row.plate == GONE)
        vehicles.scrap(desk, vehicles.ScrapAsk(sold, gone_on, "车况老旧，已按程序出售"))
    _services(desk, random, cars, today)
    _sessions(desk, wheel, today)
    _today(desk, random, cars, wheel)


def _lists(desk: OfficeDesk, random: Random, start: date, today: date) -> tuple[list[Car], list[Driver]]:
    for name, norm, allowance, summer in MODELS:
        vehicles.keep_model(desk, vehicles.ModelAsk(name, Decimal(norm), Decimal(allowance), Decimal(summer) if summer else None))
    models = {row.name: row.id for row in VehicleModel.select().where(VehicleModel.first.is_null())}
    cars = []
    for place, (plate, model, fuel, tank, odo, park, seats) in enumerate(FLEET):
        insured = today + timedelta(days=(12, 95, 160, 21, 240, 300, 75, 130, 18, 200, 310, 66, 150, 280, 40, 90)[place])
        ask = vehicles.VehicleAsk(
            plate, models[model], Decimal(tank), odo, park, fuel, vin=f"LZWACAGA{place:02d}E{7_100_000 + place * 317}", engine_no=f"4G{13 + place % 6}-{52_000 + place * 91}",
            seats=seats, bought_on=start - timedelta(days=400 + place * 53), insurance_to=insured, inspection_to=insured + timedelta(days=33),
            service_km=5000, service_months=6, contracted_garage=PROVIDERS[place % 2][0], etc_card=f"1101{place:02d}2023{place * 7 + 11:04d}",
            fuel_card=f"9000{place:02d}6688{place * 13 + 5:04d}" if fuel != "electric" else "",
        )  # fmt: skip
        row = Vehicle.get_by_id(vehicles.keep_vehicle(desk, ask).value)
        cars.append(Car(row, odo, random.choice((28, 34, 42, 55))))
    for name, kind in PROVIDERS:
        vehicles.keep_provider(desk, vehicles.ProviderAsk(name, kind, "王师傅", "010-6600" + str(1000 + len(name) * 137), valid_to=today + timedelta(days=200)))
    people = {row.name: row.id for row in Person.select().where(Person.name.in_(AT_WHEEL))}
    wheel = []
    for place, name in enumerate(one for one in AT_WHEEL if one in people):
        ask_driver = drivers.DriverAsk(
            people[name], today + timedelta(days=(40, 700, 1200, 900, 1500, 600, 800, 1000, 1300, 450)[place]), f"SG{start.year}{place + 1:03d}",
            f"1101021985{place + 1:02d}{place + 10}00{place:02d}", "C1" if place % 3 else "B2", start - timedelta(days=30),
            today + timedelta(days=(300, 22, 250, 400, 180, 365, 150, 330, 280, 210)[place]), Decimal(86 + place), is_leader=place == 0,
        )  # fmt: skip
        wheel.append(Driver.get_by_id(drivers.keep_driver(desk, ask_driver).value))
    return cars, wheel


def _month(desk: OfficeDesk, random: Random, first: date, last: date, cars: list[Car], wheel: list[Driver], gone_on: date, replaced_on: date) -> None:
    """Write a month of dispatches and trips in bulk."""
    calendar, places = desk.calendar(), [row.id for row in Department.select().order_by(Department.id)]
    director, asking = _director(), _asking()
    heads: list[tuple[object, ...]] = []
    logs: list[tuple[object, ...]] = []
    day = first
    with desk.work("fleet.demo") as work:
        while day <= last:
            if calendar.is_working(day):
                there = [car for car in cars if car.row.plate != GONE or day < gone_on]
                used = random.sample(there, min(len(there), random.randrange(6, 10)))
                for car, driver in zip(used, random.sample(wheel, len(wheel)), strict=False):
                    if car.row.plate == REPLACED and day >= replaced_on and car.odo > RESET_ABOVE:
                        _replace(work, car, day)
                    _day(desk, random, day, car, driver, heads, logs, director, asking, places)
            day += timedelta(days=1)
        if not heads:
            return
        period = common.SERIES.period(first)
        numbers = numbering.draw_numbers(work, common.SERIES.name, period, len(heads))
        ids = work.create_many(
            Dispatch,
            ("number", "applicant_id", "department_id", "purpose", "kind", "route", "passengers", "planned_out", "planned_back", "vehicle_id", "driver_id", "dispatched_by_id", "dispatched_on", "status"),
            [(common.SERIES.write(period, number), *head) for number, head in zip(numbers, heads, strict=True)],
        )  # fmt: skip
        work.create_many(
            Trip,
            ("dispatch_id", "vehicle_id", "driver_id", "out_at", "out_odo", "back_at", "back_odo", "back_on", "km", "stops", "parked_at", "locked"),
            [(one, *log) for one, log in zip(ids, logs, strict=True)],
        )
        work.done(len(heads))


def _replace(work: Work, car: Car, day: date) -> None:
    """Replace an odometer; its reading starts again at 0."""
    approver = Person.get(Person.name == "周海涛").id
    work.create(OdometerReset, vehicle=car.row.id, date=day, old_final=car.odo + 3, new_start=0, proof="顺达汽修厂换表单，存车队", approver=approver)
    car.odo = 0


def _day(
    desk: OfficeDesk, random: Random, day: date, car: Car, driver: Driver, heads: list[tuple[object, ...]], logs: list[tuple[object, ...]],
    director: int, asking: list[tuple[int, int | None]], places: list[int],
) -> None:  # fmt: skip
    """A day of one vehicle: a trip in the morning, now and then one in the afternoon."""
    for hour in (8, 13) if random.random() < 0.3 else (random.choice((8, 9, 13)),):
        out = desk.clock.instant(datetime.combine(day, time(hour, random.randrange(0, 50, 5))))
        km = max(6, int(random.gauss(car.pace, 12)))
        back = out + timedelta(minutes=60 + km * 2 + random.randrange(30))
        person, department = random.choice(asking)
        kind = "delivery" if random.random() < 0.8 else "business"
        route = random.choice(ROUTES)
        planned = (write_instant(out), write_instant(out + timedelta(hours=4)))
        heads.append((person, department or random.choice(places), random.choice(WHY), kind, route, random.choice((None, 1, 2)), *planned, car.row.id, driver.id, director, day.isoformat(), "filed"))
        logs.append((car.row.id, driver.id, write_instant(out), car.odo, write_instant(back), car.odo + km, day.isoformat(), km, route, car.row.park_place, 1))
        car.odo += km


def _director() -> int:
    """Return the director of customer service, who dispatches (A3-4)."""
    return int(next(row.id for row in Person.select().order_by(Person.id) if "director" in row.roles.split()))


def _asking() -> list[tuple[int, int | None]]:
    director = _director()
    rows = Person.select().where(Person.external == False, Person.left_on.is_null()).order_by(Person.id)  # noqa: E712
    return [(row.id, row.department_id) for row in rows if row.id != director]


def _services(desk: OfficeDesk, random: Random, cars: list[Car], today: date) -> None:
    """Every vehicle had its service within the last months; two are due."""
    with desk.clock.at(today - timedelta(days=1), 17):
        for place, car in enumerate(cars):
            row = Vehicle.get_by_id(car.row.id)
            if row.status == "scrapped":
                continue
            back = (4_700, 900, 2_100, 5_150, 1_500)[place % 5]
            on = today - timedelta(days=(100, 30, 60, 120, 45)[place % 5])
            last = Trip.select(Trip.back_odo).where(Trip.vehicle == row.id, Trip.back_on <= on).order_by(Trip.out_at.desc()).first()
            odo = max(0, min(car.odo - back if car.odo > back else 0, last.back_odo if last is not None else car.odo))
            with desk.work("fleet.edit_vehicle") as work:
                work.change(work.lock(Vehicle, row.id), last_service_odo=odo, last_service_on=on)
                work.done(row.id, row.plate)


def _sessions(desk: OfficeDesk, wheel: list[Driver], today: date) -> None:
    people = tuple(row.person_id for row in wheel)
    for back, organiser, topic in ((75, "company", "夏季行车安全与车辆检查"), (40, "police", "道路交通安全法及典型事故通报"), (9, "company", "冬季冰雪路面驾驶与应急预案")):
        day = today - timedelta(days=back)
        at = desk.clock.instant(datetime.combine(day, time(15, 0)))
        with desk.clock.at(day, 17):
            made = sessions.keep_session(desk, sessions.SessionAsk(at, organiser, topic, people, people[:-1] if back == 40 else people, "三楼会议室")).value
            rows = [row.id for row in _came(made)]
            sessions.score(desk, sessions.ScoreAsk(tuple(rows[:4]), score=Decimal(95)))


def _came(session: int) -> list[SessionPerson]:
    """Return the people of a session who came."""
    query = SessionPerson.select().where(SessionPerson.session == session, SessionPerson.came == True)  # noqa: E712
    return list(query.order_by(SessionPerson.id))


def _today(desk: OfficeDesk, random: Random, cars: list[Car], wheel: list[Driver]) -> None:
    """What is open now: a request, dispatches ahead, two on the road, one back, one with a fault, one parked elsewhere."""
    now, asking = desk.clock.now().replace(second=0, microsecond=0), _asking()[5:]
    free = [car.row.id for car in cars if car.row.plate != GONE]
    evidence: dict[str, Any] = {"dispatched_by": _director(), "evidence": "派车单存车队"}

    def ask(place: int, hours: float, purpose: str) -> dict[str, Any]:
        out = (now + timedelta(hours=hours)).replace(minute=0, second=0, microsecond=0)
        return {"planned_out": out, "planned_back": out + timedelta(hours=5), "applicant": asking[place][0], "purpose": purpose, "route": ROUTES[place % len(ROUTES)]}

    def at_once(place: int, hours: float, purpose: str) -> int:
        return int(dispatching.dispatch_at_once(desk, dispatching.AtOnceAsk(free[place], wheel[place % len(wheel)].id, **ask(place, hours, purpose), **evidence)).value)

    def leave(place: int, hours: float, purpose: str, back: float = 0) -> int:
        made = at_once(place, hours, purpose)
        out = now + timedelta(hours=hours)
        reading = vehicles.states(desk, (free[place],))[free[place]].reading or 0
        trips.go_out(desk, trips.GoOutAsk(made, out, reading))
        if back:
            row = Vehicle.get_by_id(free[place])
            parked = row.park_place if back < 5 else "客户楼下"
            trips.come_back(desk, trips.ComeBackAsk(made, out + timedelta(hours=back), reading + 38, parked, stops=ROUTES[place]))
        return made

    leave(0, -3, "送维修材料到现场")
    leave(1, -2, "送文件到区政务中心")
    leave(2, -9, "配送桶装水", back=3)
    leave(3, -16, "接待客户", back=6)
    stayed = at_once(4, 1, "送保洁用品")
    trips.stay(desk, trips.StayAsk(stayed, ("brakes",), "制动踏板偏软"))
    for place, hours, purpose in ((5, 3, "送会议物资"), (6, 26, "市档案局移交资料"), (7, 50, "设备返厂检修"), (5, 52, "开发区巡检")):
        at_once(place, hours, purpose)
    for place, hours, purpose in ((8, 5, "送绿植到北苑小区"), (9, 28, "取新到办公用品"), (10, 30, "接外地客户")):
        dispatching.request(desk, dispatching.RequestAsk(**ask(place, hours, purpose)))
    last = dispatching.request(desk, dispatching.RequestAsk(**ask(11, 48, "看房"))).value
    dispatching.refuse(desk, dispatching.RefuseAsk(last, "与工作无关"))
    gone = dispatching.request(desk, dispatching.RequestAsk(**ask(10, 70, "送样品"))).value
    dispatching.cancel(desk, dispatching.CancelAsk((gone,), "客户改期"))
