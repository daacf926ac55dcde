"""Half a year of a store room for the demonstration office: stock, purchases, issues, a count, durables, closed months."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop.core.errors import Refused
from desktop.core.ports import Progress
from desktop.modules.supplies import cards, counts, months, requests, returns, service, stock
from desktop.modules.supplies.models import Card, Requisition, Slip, Supplier, Supply
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Person

ITEMS = (
    # name, spec, unit, category, kind, minimum, maximum, price, opening
    ("中性笔", "0.5mm 黑", "支", "WJ", "consumable", 50, 300, "1.80", 180), ("文件夹", "A4 双强力", "个", "WJ", "consumable", 20, 100, "8.50", 46),
    ("订书钉", "24/6", "盒", "WJ", "consumable", 10, 60, "2.20", 38), ("便利贴", "76×76mm", "本", "WJ", "consumable", 10, 80, "3.60", 52),
    ("复印纸", "A4 80g", "包", "ZP", "consumable", 40, 200, "24.50", 96), ("复印纸", "A3 80g", "包", "ZP", "consumable", 10, 40, "48.00", 14),
    ("硒鼓", "CF226A", "支", "HC", "consumable", 4, 12, "268.00", 6), ("墨盒", "黑色", "支", "HC", "consumable", 3, 10, "96.00", 5),
    ("洗手液", "500ml", "瓶", "QJ", "consumable", 12, 60, "9.80", 34), ("垃圾袋", "45×50cm", "卷", "QJ", "consumable", 30, 120, "4.50", 88),
    ("线手套", "加厚", "副", "LB", "consumable", 40, 200, "1.50", 160), ("安全帽", "ABS 红", "顶", "LB", "durable", 5, 30, "32.00", 12),
    ("电钻", "12V", "台", "SB", "durable", 1, 4, "420.00", 3), ("对讲机", "BF-888", "台", "SB", "equipment", 2, 10, "185.00", 6), ("U盘", "64GB", "个", "HC", "durable", 3, 20, "45.00", 10),
)  # fmt: skip
SUPPLIERS = (("晨光文具商行", True), ("宏达办公耗材有限公司", True), ("佳洁清洁用品经营部", True), ("路边五金店", False))
WHY = ("日常办公", "月度报表打印", "保洁更换", "设备巡检", "培训用", "客户接待")
DAYS = 150


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill the store: an opening balance, purchases and issues of five months, what is open today."""
    today = desk.clock.today()
    start = (today - timedelta(days=DAYS)).replace(day=1)
    keeper = Person.get(Person.name == "刘思远").id
    heads = {row.id: row.head for row in Department.select().where(Department.head.is_null(False))}
    people = [row for row in Person.select().where(Person.left_on.is_null(), Person.external == False) if row.department_id in heads]  # noqa: E712
    with desk.clock.at(start, 8):
        items = _lists(desk)
        given = [{"supply": item, "qty": str(one[8]), "unit_price": one[7]} for item, one in zip(items, ITEMS, strict=True)]
        stock.receive(desk, stock.ReceiptAsk(tuple(given), type="opening", keeper=keeper))
    day, number = start + timedelta(days=2), 0
    while day < today - timedelta(days=1):
        progress.at((day - start).days, DAYS)
        _day(desk, random, desk.calendar().next_working(day), items, people, keeper, number)
        number += 1
        day += timedelta(days=random.randrange(2, 5))
    _months(desk, start, today)
    _today(desk, today, items, people, heads, keeper)


def _lists(desk: OfficeDesk) -> list[int]:
    made = [
        service.keep_item(
            desk,
            service.ItemAsk(
                name, unit, category, spec=spec, kind=kind, min_stock=Decimal(least), max_stock=Decimal(most), location=f"{category}柜",
                pack_unit="箱" if name == "复印纸" else "", pack_factor=5 if name == "复印纸" else None,
            ),
        ).value
        for name, spec, unit, category, kind, least, most, _price, _opening in ITEMS
    ]  # fmt: skip
    for number, (name, approved) in enumerate(SUPPLIERS, 1):
        service.keep_supplier(desk, service.SupplierAsk(name, f"GY{number:02d}", "王经理", f"1380000000{number}", approved=approved))
    for department in Department.select().limit(3):
        service.keep_quota(desk, service.QuotaAsk(department.id, "WJ", Decimal(300)))
        service.keep_quota(desk, service.QuotaAsk(department.id, "ZP", Decimal(400)))
    return made


def _day(desk: OfficeDesk, random: Random, day: date, items: list[int], people: list[Person], keeper: int, number: int) -> None:
    """A day at the store: an issue or two, now and then a delivery or something that comes back."""
    with desk.clock.at(day, 10, random.randrange(50)):
        person = random.choice(people)
        wanted = random.sample(items[:11], random.choice((1, 2, 2, 3)))
        lines = tuple({"supply": item, "qty": str(random.choice((1, 1, 2, 3, 5)))} for item in wanted)
        try:
            issue = stock.issue(desk, stock.IssueAsk(lines, person.department_id, person.id, random.choice(WHY), day)).value
        except Refused:
            issue = 0  # not enough left: the keeper sends people away, here as there
        if number % 9 == 5 and issue:
            row = Slip.get_by_id(issue)
            first = stock.lines_of(row)[0]
            returns.take_back(desk, returns.ReturnAsk(issue, "多领退回", ({"supply": first.supply_id, "qty": "1"},)))
        if number % 6 == 3:
            _delivery(desk, random, day, items, people, keeper, number)
        if number % 10 == 4:
            durable = random.choice(items[11:])
            try:
                stock.issue(desk, stock.IssueAsk(({"supply": durable, "qty": "1"},), person.department_id, person.id, "岗位配备", day, "person"))
            except Refused:
                return


def _delivery(desk: OfficeDesk, random: Random, day: date, items: list[int], people: list[Person], keeper: int, number: int) -> None:
    accepting = next(person.id for person in people if person.id != keeper)
    supplier = Supplier.select().where(Supplier.approved == True).order_by(Supplier.id).offset(number % 3).limit(1).get()  # noqa: E712
    chosen = random.sample(range(len(items)), 3)
    given = []
    for place in chosen:
        price = Decimal(ITEMS[place][7]) * Decimal(random.choice(("0.97", "1.00", "1.03", "1.05")))
        given.append({"supply": items[place], "qty": str(max(2, ITEMS[place][6] // 4)), "unit_price": f"{price:.4f}"})
    ask = stock.ReceiptAsk(tuple(given), supplier.id, day, invoice_no=f"{day:%Y}{number:06d}", accepted_by=accepting, keeper=keeper)
    stock.receive(desk, ask)


def _months(desk: OfficeDesk, start: date, today: date) -> None:
    """Close the months that are over, but the last one; count some items before."""
    period = periods.month_of(start)
    while periods.following(period) < periods.month_of(today):
        with desk.clock.at(periods.first_day(periods.following(period)) + timedelta(days=2), 9):
            months.close(desk, months.MonthAsk(period))
        period = periods.following(period)


def _today(desk: OfficeDesk, today: date, items: list[int], people: list[Person], heads: dict[int, int], keeper: int) -> None:
    """What is open now: requisitions in each state, a count that waits, a draft, an upkeep that is due."""
    leader = next(row for row in people if "leader_in_charge" in row.roles or row.id in heads.values())
    asking = [person for person in people if person.id not in heads.values()][:4]
    for place, (person, reason) in enumerate(zip(asking, ("部门办公用纸", "更换硒鼓", "新员工配备", "会议用品"), strict=False)):
        with desk.clock.at(today - timedelta(days=12 - place * 3), 9):
            lines = ({"supply": items[4 + place], "qty": str(10 + place * 5)}, {"name": "白板/90×120cm/块", "qty": "1", "unit_price": "168"}) if place == 3 else ({"supply": items[4 + place], "qty": str(6 + place)},)
            made = requests.request(desk, requests.RequestAsk(person.id, lines, reason, person.department_id)).value
            if place < 2:
                head = heads[person.department_id]
                total = Requisition.get_by_id(made).total
                requests.approve(desk, requests.ApproveAsk(made, head, medium="paper", evidence="审批单存综合办公室"))
                if total > 500 and requests.taken(Requisition.get_by_id(made)) == ["head"] and leader.id != person.id:
                    bosses = [row.id for row in people if "leader_in_charge" in row.roles and row.id != person.id]
                    if bosses:
                        requests.approve(desk, requests.ApproveAsk(made, bosses[0], medium="paper", evidence="审批单存综合办公室"))
    with desk.clock.at(today - timedelta(days=2), 15):
        count = counts.start(desk, counts.StartAsk(category="WJ", counter=people[3].id, supervisor=people[4].id, keeper=keeper)).value
        found = []
        for line in counts.lines_of(counts.Count.get_by_id(count)):
            actual = max(Decimal(0), line.book_qty - (2 if line.supply.name == "中性笔" else 0))
            found.append({"supply": line.supply_id, "qty": f"{actual.normalize():f}", "reason": "零星领用未登记" if actual != line.book_qty else ""})
        counts.enter(desk, counts.EnterAsk(count, tuple(found)))
        counts.submit(desk, counts.CountAsk(count))
    with desk.clock.at(today - timedelta(days=1), 10):
        card = Card.select().where(Card.holder.is_null(False)).order_by(Card.id).first()
        if card is not None:
            ask = cards.UpkeepAsk(card.id, "清洁、检查电池", vendor="自行保养", cost=Decimal(0), next_on=today + timedelta(days=4))
            cards.keep_up(desk, ask)
    with desk.clock.at(today, 8, 40):
        person = asking[0]
        stock.issue(desk, stock.IssueAsk(({"supply": items[0], "qty": "5"},), person.department_id, person.id, "日常办公", post=False))
        worn = ({"supply": items[1], "qty": "2"},)
        stock.scrap(desk, stock.ScrapAsk(worn, "夹条断裂，无法使用", person.id, person.department_id, heads[person.department_id], Decimal(0)))
    assert Supply.select().count() == len(ITEMS)
