"""Repairs, cases and sheets of the demonstration office: something in every state, made by the operations themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from desktop.core.errors import Refused
from desktop.core.ports import Progress
from desktop.modules.fleet import accidents, assessments, bonus, cases, proposals, purchases, repairs
from desktop.modules.fleet.domain_affairs import month_before, month_days, month_of
from desktop.modules.fleet.models import Driver, Trip, TripMonth
from desktop.modules.fleet.models_affairs import Assessment, BonusSheet, Proposal, RepairLine
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person

PAPER = "车队办公室文件柜"
# days ago, class, what, parts, labour, how far: 0 draft … 10 paid
REPAIRS = (
    (410, "repair", "水泵渗漏，冷却液减少", "水泵/GWD-41/个×1@260;冷却液/-35℃/桶×2@48", "180", 10), (330, "service", "例行保养，更换机油机滤", "机油/5W-30/升×4@46;机滤/JX0810/个×1@35", "60", 10),
    (250, "repair", "离合器打滑", "离合器三件套/DF1.5/套×1@860!", "420", 10), (170, "service", "例行保养", "机油/5W-30/升×4@46;空滤/K1512/个×1@40", "60", 10),
    (95, "repair", "刹车异响，前刹车片磨薄", "前刹车片/DN15/副×1@280;刹车油/DOT4/瓶×1@45", "120", 10), (62, "repair", "起动困难，蓄电池亏电", "蓄电池/60Ah/个×1@430!", "40", 9),
    (41, "service", "例行保养", "机油/5W-30/升×4@46;机滤/JX0810/个×1@35;火花塞/K6RTC/支×4@22", "80", 8), (33, "repair", "左前减震器漏油", "减震器/左前/支×1@365!;顶胶/-/个×1@58", "160", 7),
    (26, "repair", "发电机皮带老化", "皮带/6PK1130/条×1@75", "60", 6), (19, "accident", "右后门凹陷（事故）", "右后门外板/原厂/块×1@920!;油漆/珠光白/升×1@180", "600", 5), (12, "repair", "空调不制冷", "", "", 4),
    (6, "repair", "方向跑偏，需做四轮定位", "", "", 3), (4, "service", "里程到期保养", "", "", 2), (2, "repair", "雨刮刮不净，倒车灯不亮", "", "", 1), (1, "repair", "座椅滑轨松动", "", "", 0),
)  # fmt: skip


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill repairs, purchases, cases, assessments and bonus sheets; the same random gives the same records."""
    people = {row.name: row.id for row in Person.select()}
    staff = Staff(people)
    today = desk.clock.today()
    wheel = list(Driver.select().order_by(Driver.id))
    _repairs(desk, random, staff, wheel, today)
    progress.at(1, 4)
    _purchases(desk, staff, wheel, today)
    _violations(desk, staff, wheel, today)
    progress.at(2, 4)
    _accidents(desk, staff, wheel, today)
    progress.at(3, 4)
    _sheets(desk, staff, today)


class Staff:
    """Who takes which step in the demonstration office."""

    def __init__(self, people: dict[str, int]) -> None:
        self.director, self.captain, self.office = people["陈晓燕"], people["周海涛"], people["林小满"]
        self.second, self.management, self.top = people["高文博"], people["何立群"], people["郑国栋"]


def _at(desk: OfficeDesk, day: date, act: Callable[[OfficeDesk, Any], Any], ask: Any) -> Any:
    """Do something on a day of the past."""
    with desk.clock.at(min(day, desk.clock.today()), 10):
        return act(desk, ask)


def _drove(driver: Driver, day: date) -> tuple[int, int | None]:
    """Return the vehicle a driver had last before a day, and its reading."""
    row = Trip.select().where(Trip.driver == driver.id, Trip.back_on <= day).order_by(Trip.out_at.desc()).first()
    row = row or Trip.select().where(Trip.driver == driver.id).order_by(Trip.out_at).first()
    return row.vehicle_id, row.back_odo


def _repairs(desk: OfficeDesk, random: Random, staff: Staff, wheel: list[Driver], today: date) -> None:
    for number, (ago, kind, fault, parts, labour, far) in enumerate(REPAIRS):
        day = today - timedelta(days=ago)
        driver = wheel[number % len(wheel)]
        vehicle, odometer = _drove(driver, day)
        garage = ("顺达汽修厂", "恒通汽车服务中心")[number % 2]
        director = staff.director if far else None
        ask = repairs.RepairAsk(vehicle, driver.id, fault, garage, kind, odometer, "检查并修复", Decimal(300), director, day if far else None)
        repair = _at(desk, day, repairs.keep, ask).value
        _advance(desk, staff, repair, day, far, parts, labour, f"FP{day:%y%m}{number:03d}")
    _by_phone(desk, staff, wheel, today)


def _advance(desk: OfficeDesk, staff: Staff, repair: int, day: date, far: int, parts: str, labour: str, invoice: str) -> None:
    """Take an order as far as it went."""

    def step(act: Any, who: int, on: date) -> None:
        _at(desk, on, act, repairs.StepAsk(repair, who, min(on, desk.clock.today()), "paper", PAPER))

    if far >= 2:
        step(repairs.approve, staff.office, day)
    if far >= 3:
        _at(desk, day, repairs.send, repairs.SendAsk(repair, day))
    if far == 4:
        _at(desk, day, repairs.materials, repairs.MaterialsAsk(repair, "冷媒/R134a/瓶×2@38", Decimal(80)))
    if far < 5:
        return
    done = day + timedelta(days=2)
    _at(desk, done, repairs.finish, repairs.FinishAsk(repair, done, None, parts, Decimal(labour), invoice))
    if far < 6:
        return
    _check(desk, staff, repair, done)
    _bill(desk, staff, repair, done, far)


def _check(desk: OfficeDesk, staff: Staff, repair: int, done: date) -> None:
    """The driver signs the list; the old parts are looked at, every line is verified (A3-13, A3-14, A3-19)."""
    _at(desk, done, repairs.sign, repairs.SignAsk(repair, done))
    lines = list(RepairLine.select().where(RepairLine.repair == repair))
    large, small = tuple(line.id for line in lines if line.large_part), tuple(line.id for line in lines if not line.large_part)
    if large:
        _at(desk, done, repairs.check_parts, repairs.CheckAsk(large, "handed_in", staff.second))
    if small:
        _at(desk, done, repairs.check_parts, repairs.CheckAsk(small))


def _bill(desk: OfficeDesk, staff: Staff, repair: int, done: date, far: int) -> None:
    """Let the bill go its way: captain, office, top management, payment."""
    steps = ((repairs.settle, staff.captain, 3), (repairs.review, staff.office, 4), (repairs.approve_bill, staff.top, 6))
    for number, (act, who, days) in enumerate(steps, 7):
        if far >= number:
            on = min(done + timedelta(days=days), desk.clock.today())
            _at(desk, on, act, repairs.StepAsk(repair, who, on, "paper", PAPER))
    if far >= 10:
        _at(desk, done + timedelta(days=10), repairs.pay, repairs.PayAsk(repair))


def _by_phone(desk: OfficeDesk, staff: Staff, wheel: list[Driver], today: date) -> None:
    """Two repairs by telephone: one whose order came late, one that still lacks it."""
    for place, (ago, fault, late) in enumerate(((57, "途中爆胎，就近送修", 9), (3, "高速上水温过高，停车送修", 0))):
        day, driver = today - timedelta(days=ago), wheel[place + 3]
        vehicle, odometer = _drove(driver, day)
        at = desk.clock.instant(datetime(day.year, day.month, day.day, 9, 20))
        ask = repairs.PhoneAsk(vehicle, driver.id, fault, "顺达汽修厂", driver.person_id, staff.office, at, day, odometer=odometer)
        repair = _at(desk, day, repairs.by_phone, ask).value
        if late:
            on = day + timedelta(days=late)
            order = repairs.OrderAsk(repair, staff.office, "更换轮胎一条", on, Decimal(450), staff.director, "paper", PAPER)
            _at(desk, on, repairs.order, order)
            _at(desk, on, repairs.finish, repairs.FinishAsk(repair, on, None, "轮胎/185R14/条×1@420!", Decimal(30), "FP8801"))
            _check(desk, staff, repair, on)
            _bill(desk, staff, repair, on, 8)  # settled: a month does not close over an open bill


def _purchases(desk: OfficeDesk, staff: Staff, wheel: list[Driver], today: date) -> None:
    leader = wheel[0].person_id
    rows = ((120, "机油", "4", "45", 4), (75, "雨刮片", "2", "28", 4), (38, "玻璃水", "6", "9", 3), (17, "灯泡", "2", "18", 2), (9, "保险丝", "10", "2.50", 1), (5, "防冻液", "2", "52", 0))
    for number, (ago, item, qty, price, far) in enumerate(rows):
        day, driver = today - timedelta(days=ago), wheel[1 + number]
        vehicle, _odometer = _drove(driver, day)
        ask = purchases.PurchaseAsk(vehicle, driver.id, item, Decimal(qty), Decimal(price), purpose="自行更换", date=day)
        record = _at(desk, day, purchases.keep, ask).value
        if far >= 1:
            _at(desk, day, purchases.confirm, purchases.StepAsk(record, leader, day, "paper", PAPER))
        if far >= 2:
            _at(desk, day, purchases.approve, purchases.StepAsk(record, staff.director, day, "paper", PAPER))
        if far >= 3:
            _at(desk, day + timedelta(days=1), purchases.buy, purchases.BoughtAsk(record, None, None, ""))
        if far >= 4:
            _at(desk, day + timedelta(days=8), purchases.reimburse, purchases.PaidAsk(record))
    day = today - timedelta(days=22)  # bought before anybody agreed: the driver pays
    vehicle, _odometer = _drove(wheel[7], day)
    own = purchases.PurchaseAsk(vehicle, wheel[7].id, "车载充电器", Decimal(1), Decimal(68), purpose="自行购买", date=day)
    record = _at(desk, day, purchases.keep, own).value
    _at(desk, day, purchases.buy, purchases.BoughtAsk(record, day))


def _violations(desk: OfficeDesk, staff: Staff, wheel: list[Driver], today: date) -> None:
    first = month_days(month_before(month_of(today)))[0]
    rows = (
        # day, code, driver, what, points, how far: 0 registered … 5 closed
        (first - timedelta(days=240), "V6", 5, "未经批准将车开回家过夜", "10", 5), (first - timedelta(days=160), "V7", 2, "送货后车辆停在路边未回指定车位", "3", 5),
        (first - timedelta(days=70), "V2", 6, "送货途中绕道办私事", "5", 4), (first + timedelta(days=5), "V6", 5, "再次将车开回家过夜", "10", 3),
        (first + timedelta(days=11), "V10", 4, "灯光故障未报修仍出车", "4", 2), (first + timedelta(days=15), "V1", 3, "周末私自用车一次", "5", 1), (today - timedelta(days=2), "V3", 8, "为他人捎带货物", "2", 0),
    )  # fmt: skip
    for day, code, driver, what, points, far in rows:
        ask = cases.ViolationAsk(code, wheel[driver].person_id, "driver", day, what, points=Decimal(points))
        record = _at(desk, day + timedelta(days=1), cases.keep, ask).value
        later = day + timedelta(days=3)
        if far >= 1:
            _at(desk, later, cases.confirm, cases.ConfirmAsk(record, staff.office, None, "paper", PAPER))
        if far >= 2:
            _at(desk, later, cases.opinion, cases.OpinionAsk(record, "按规定处罚，当月例会通报。"))
        if far >= 3:
            amount = Decimal(50) if code == "V7" else None
            _at(desk, later + timedelta(days=8), cases.decide, cases.DecideAsk(record, staff.management, amount, None, "paper", PAPER))
        if far >= 4:
            _at(desk, later + timedelta(days=9), cases.execute, cases.CaseAsk(record))
        if far >= 5:
            _at(desk, later + timedelta(days=20), cases.close, cases.CaseAsk(record))
    wrong = cases.ViolationAsk("V4", wheel[1].person_id, "driver", first + timedelta(days=3), "疑似交他人驾驶")
    record = _at(desk, first + timedelta(days=4), cases.keep, wrong).value
    _at(desk, first + timedelta(days=6), cases.withdraw, cases.WithdrawAsk(record, "监控核对为本人驾驶"))


def _accidents(desk: OfficeDesk, staff: Staff, wheel: list[Driver], today: date) -> None:
    rows = (
        # days ago, place, driver, liability, loss, insurer, major, how far: 0 registered … 5 closed
        (390, "西环路与建设街路口", 2, "full", "9000", "3500", False, 5), (205, "物资市场门口", 4, "minor", "3200", "1550", False, 5), (120, "东郊工地便道", 6, "equal", "2400", "0", False, 4),
        (64, "开发区仓库装卸区", 2, "main", "5500", "0", False, 2), (48, "北苑小区车库入口", 1, "equal", "5500", "0", False, 3), (20, "城北高架匝道", 9, "full", "26000", "18000", True, 1),
        (3, "总部东门停车位", 7, "none", "800", "800", False, 0),
    )  # fmt: skip
    for ago, place, driver, liability, loss, insurer, major, far in rows:
        day = today - timedelta(days=ago)
        row = Trip.select().where(Trip.driver == wheel[driver].id, Trip.back_on <= day).order_by(Trip.out_at.desc()).first()
        at = desk.clock.instant(datetime(day.year, day.month, day.day, 14, 30))
        ask = accidents.AccidentAsk(
            at, place, row.vehicle_id, wheel[driver].id, liability, Decimal(loss), "traffic", None if ago == 3 else row.dispatch_id, False, f"交认字{day:%Y%m}{driver:02d}号",
            major, "一人轻伤，已就医" if major else "无", "倒车或变道时与对方车辆刮碰，双方拍照后报警，交警到场认定。", Decimal(insurer), Decimal(0), at + timedelta(minutes=25),
        )  # fmt: skip
        record = _at(desk, day + timedelta(days=1), accidents.keep, ask).value
        later = day + timedelta(days=4)
        if far >= 1:
            _at(desk, later, accidents.confirm, accidents.ConfirmAsk(record, staff.office, None, "paper", PAPER))
        if far >= 2:
            _at(desk, later, accidents.opinion, accidents.OpinionAsk(record, "按责任比例赔偿，安全例会通报。"))
        if far >= 3:
            _at(desk, later + timedelta(days=6), accidents.decide, accidents.DecideAsk(record, staff.management, None, "paper", PAPER))
        if far >= 4:
            _at(desk, later + timedelta(days=20), accidents.pay, accidents.PayAsk(record))
        if far >= 5:
            _at(desk, later + timedelta(days=25), accidents.close, accidents.AccidentOneAsk(record))
    decided = Proposal.select().where(Proposal.reason == "A3-27").first()
    if decided is not None:
        ask_decision = proposals.DecideAsk(decided.id, staff.top, "declined", None, "本人检讨深刻，改为停岗培训一周。", "paper", PAPER)
        _at(desk, today - timedelta(days=1), proposals.decide, ask_decision)


def _sheets(desk: OfficeDesk, staff: Staff, today: date) -> None:
    """Assessments and bonus sheets of three months: paid, approved, drafted."""
    last = month_before(month_of(today))
    months = [month_before(month_before(last)), month_before(last), last]
    for place, month in enumerate(months):
        if not TripMonth.select().where(TripMonth.month == month).exists():
            continue
        day = month_days(month)[1] + timedelta(days=3)
        _at(desk, day, assessments.draft_month, assessments.BatchAsk(month, staff.second))
        _score(desk, staff, month, day)
        ids = tuple(row.id for row in Assessment.select().where(Assessment.month == month).order_by(Assessment.id))
        reviewed = ids if place < 2 else ids[: len(ids) // 2]
        _at(desk, day, assessments.review, assessments.ReviewAsk(reviewed, staff.office, None, "paper", PAPER))
        if place < 2:
            _at(desk, day, assessments.publish, assessments.PublishAsk(ids))
        if place < 1:
            _at(desk, day, assessments.lock, assessments.PublishAsk(ids))
        _bonus(desk, staff, month, day, place)


def _score(desk: OfficeDesk, staff: Staff, month: str, day: date) -> None:
    """Take a few points off two people by hand."""
    rows = list(Assessment.select().where(Assessment.month == month).order_by(Assessment.id))
    inside = month_days(month)[0] + timedelta(days=13)
    for row, lines in zip(rows[1:4:2], ("车容整洁,3,车厢未清扫;派车与行车日志完整,2,漏记回车里程", "按期例保,5,保养超期 400 公里"), strict=False):
        kept = [{"item": one.item, "deducted": str(one.deducted), "reason": one.reason, "date": one.date.isoformat() if one.date else ""} for one in assessments.deductions_of(row.id)]
        more = [dict(zip(("item", "deducted", "reason"), part.split(","), strict=True), date=inside.isoformat()) for part in lines.split(";")]
        ask = assessments.AssessAsk(month, row.person_id, staff.second, [*kept, *more], row.vehicle_id, "", row.id)
        _at(desk, day, assessments.assess, ask)


def _bonus(desk: OfficeDesk, staff: Staff, month: str, day: date, place: int) -> None:
    if desk.clock.today() <= month_days(month)[1]:
        return
    record = _at(desk, day, bonus.draft, bonus.DraftAsk(month, staff.second)).value
    if place > 1:
        return
    try:
        _at(desk, day, bonus.sign, bonus.StepAsk(record, staff.captain, None, "paper", PAPER))
    except Refused:  # a case of the month is open still: the sheet stays a draft, as in life
        return
    _at(desk, day + timedelta(days=2), bonus.approve, bonus.StepAsk(record, staff.management, None, "paper", PAPER))
    if place == 0:
        _at(desk, day + timedelta(days=6), bonus.pay, bonus.PaidAsk(BonusSheet.get_by_id(record).id))
