"""Three years of an archive for the demonstration office: real titles of public regulations, invented loans.

Everything happens through the services on its own day, oldest first, so that numbers, history and audit read as they
would after three years of work. The same seed gives the same office.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop.core.cells import read_partial_day
from desktop.core.errors import Refused
from desktop.core.paths import resource
from desktop.core.ports import Progress
from desktop.modules.archives import demo_holdings, lending, numbering, reminding
from desktop.modules.archives.lending import (
    ApplyAsk,
    ApproveAsk,
    CloseReportAsk,
    ExtendAsk,
    LendAsk,
    RejectAsk,
    ReturnAsk,
)  # fmt: skip
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.reminding import RefuseAsk, RemindAsk, ReplyAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person

TITLES = 900
LOANS_A_YEAR = 80
HOUSE = (
    # category, title, author, pages
    ("HT", "{year}年度电梯维保合同", "综合办公室", 18), ("HT", "{year}年度保洁服务外包合同", "综合办公室", 22),
    ("HT", "{year}年消防设施检测合同", "工程部", 12), ("HJ", "{year}年度会计报表", "财务部", 36),
    ("HJ", "{year}年固定资产盘点表", "财务部", 14), ("WS", "关于印发{year}年工作要点的通知", "综合办公室", 6),
    ("WS", "{year}年度工作总结", "综合办公室", 11), ("WS", "关于调整值班安排的通知（{year}年）", "综合办公室", 2),
    ("KJ", "{year}年地下车库改造竣工图", "工程部", 48), ("KJ", "{year}年供配电系统图", "工程部", 30),
    ("ZP", "{year}年业主恳谈会照片", "客户服务部", 24), ("YH", "A3-1-0802 业户档案（{year}年）", "客户服务部", 9),
)  # fmt: skip
PURPOSES = ("编制年度预算参考", "合同续签核对条款", "审计抽查", "施工改造查阅图纸", "业主投诉核实", "安全检查备查", "培训资料整理", "工程结算核对")
BOXES = 30  # files in a box


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill the archives: files of ten years in their boxes, loans of three years in every state."""
    today = desk.clock.today()
    start = today - timedelta(days=3 * 365)
    clerk = Person.get(Person.name == "刘思远")
    with desk.clock.at(start):
        _files(desk, random, today)
        for year in range(today.year - 9, today.year):
            _number(desk, year)
    _box(desk, start)
    people = list(Person.select().where(Person.left_on.is_null(), Person.external == False, Person.id != clerk.id))  # noqa: E712
    leaders = [person for person in people if "leader_in_charge" in person.roles]
    days = sorted(start + timedelta(days=random.randrange(10, 3 * 365 - 12)) for _ in range(3 * LOANS_A_YEAR))
    waiting: list[tuple[date, int]] = []
    for number, day in enumerate(days):
        progress.at(number, len(days))
        waiting = _take_back(desk, random, waiting, day)
        made = _lend(desk, random, people, leaders, day)
        if made is not None:
            waiting.append(made)
    waiting = _take_back(desk, random, waiting, today - timedelta(days=12))
    _present(desk, random, people, leaders, today)
    demo_holdings.fill(desk, random, today)


def _titles() -> Iterator[tuple[str, str, str, int, str]]:
    """Yield title, author, date, pages and retention of the ledger that is shipped."""
    from desktop.office.sheets import find_header, open_sheet

    sheet = open_sheet(resource("demo/archive-ledger.xlsx"))
    header = find_header(sheet.rows(), ("题名", "责任者", "文件日期", "页数", "保管期限"))
    assert header is not None
    for row in sheet.rows():
        if row.number > header.row:
            cells = row.cells
            yield str(cells[1]), str(cells[2]), read_partial_day(cells[3]) or "", int(float(str(cells[6]))), str(cells[7])


def _files(desk: OfficeDesk, random: Random, today: date) -> None:
    """Enter the files at once; those of the last ten years, for an office of that age."""
    from desktop.modules.archives.domain import read_retention

    categories = {row.code: row for row in Category.select()}
    fonds = Fonds.get().id
    columns = (
        "fonds_id", "category_id", "year", "retention", "org", "title", "author", "doc_date", "security", "pages", "medium", "status",
    )  # fmt: skip
    rows: list[tuple[Any, ...]] = []
    for title, author, day, pages, kept in _titles():
        year = int(day[:4])
        if len(rows) >= TITLES or not today.year - 10 <= year < today.year:
            continue
        retention = read_retention(kept) or "D30"
        security = random.choices(("public", "internal", "secret"), (30, 65, 5))[0]
        rows.append((fonds, categories["WS"].id, year, retention, "BGS", title, author, day, security, pages, "paper", "unsorted"))
    for year in range(today.year - 9, today.year + 1):
        for code, title, author, pages in HOUSE:
            category = categories[code]
            day = f"{year}{random.randrange(1, 13):02d}{random.randrange(1, 29):02d}"
            if day > today.strftime("%Y%m%d"):
                day = today.strftime("%Y0100")
            rows.append(
                (fonds, category.id, year, category.default_retention, "BGS" if code == "WS" else "", title.format(year=year), author,
                 day, "internal", pages, "paper", "unsorted")
            )  # fmt: skip
    with desk.work("office.demo") as work:
        work.create_many(Item, columns, rows)
        work.done(len(rows), "演示")


def _number(desk: OfficeDesk, year: int) -> None:
    """Number a year's files; the year in progress waits, and so do a few of the last year."""
    last = year == desk.clock.today().year + 2
    items = [row.id for row in Item.select(Item.id).where(Item.year == year, Item.status == "unsorted").order_by(Item.category, Item.retention, Item.doc_date, Item.id)]
    if last:
        items = items[: max(1, len(items) - 12)]
    if items:
        numbering.number_items(desk, NumberAsk(items=tuple(items)))


def _box(desk: OfficeDesk, day: date) -> None:
    """Put the numbered files into boxes; different years, retentions and organisations never share one."""
    with desk.clock.at(day, 15), desk.work("office.demo") as work:
        groups: dict[tuple[int, int, str, str], int] = {}
        for item in Item.select().where(Item.archive_code != "").order_by(Item.year, Item.category, Item.retention, Item.org, Item.item_no):
            key = (item.year, item.category_id, item.retention, item.org)
            place = groups.get(key, 0)
            groups[key] = place + 1
            box = f"{item.year}-{item.category.code}-{item.retention}-{place // BOXES + 1:02d}"
            work.change(item, box=box, location=f"1库{item.year % 6 + 1}架{place // BOXES % 5 + 1}层")
        work.done(None, "演示")


def _free(random: Random, count: int) -> tuple[int, ...]:
    rows = Item.select(Item.id).where(Item.status == "in_storage", Item.security != "secret")
    free = [row.id for row in rows]
    return tuple(random.sample(free, min(count, len(free))))


def _approver(person: Person, random: Random, leaders: list[Person]) -> Person:
    """The head of the borrower's department, or a leader for the heads themselves."""
    head = person.department.head if person.department_id else None
    if head and head != person.id:
        return Person.get_by_id(head)
    return random.choice([leader for leader in leaders if leader.id != person.id])


def _lend(desk: OfficeDesk, random: Random, people: list[Person], leaders: list[Person], day: date) -> tuple[date, int] | None:
    """Lend one to four files on a day; returns the day of return and the loan."""
    day = desk.calendar().next_working(day)
    with desk.clock.at(day, random.randrange(8, 12), random.randrange(60)):
        person = random.choice(people)
        ask = LendAsk(
            person.id, _free(random, random.choice((1, 1, 1, 2, 2, 3, 4))), random.choice(PURPOSES), _approver(person, random, leaders).id,
            evidence="审批单存综合办公室", mode=random.choices(("lending", "reading", "copying"), (80, 15, 5))[0],
        )  # fmt: skip
        try:
            done = lending.lend(desk, ask)
        except Refused:
            return None  # the person has overdue files or too many: the rules hold in a demonstration too
    due = Loan.get_by_id(done.value).due_on
    late = random.choices((-2, -1, 0, 2, 6, 10), (30, 25, 20, 12, 8, 5))[0]
    return max(day, due + timedelta(days=late)), done.value


def _take_back(desk: OfficeDesk, random: Random, waiting: list[tuple[date, int]], until: date) -> list[tuple[date, int]]:
    """Take back what comes back until a day, in order, calling in what is late; returns what is still out."""
    waiting.sort()
    rest = []
    for day, loan in waiting:
        if day >= until:
            rest.append((day, loan))
            continue
        row = Loan.get_by_id(loan)
        overdue = (day - row.due_on).days
        if overdue > 1:
            with desk.clock.at(row.due_on + timedelta(days=1), 14):
                reminding.remind(desk, RemindAsk(loan, channel=random.choice(("written", "in_person", "telephone"))))
        lines = [line.id for line in LoanLine.select().where(LoanLine.loan == loan, LoanLine.closed == False)]  # noqa: E712
        with desk.clock.at(day, random.randrange(13, 17), random.randrange(60)):
            bad = random.random()
            if bad < 0.03:
                lending.take_back(desk, ReturnAsk((lines[0],), condition="damaged", description="封面撕裂，装订线松脱"))
                lines = lines[1:]
            elif bad < 0.05:
                lending.take_back(desk, ReturnAsk((lines[0],), condition="soiled", note="有水渍"))
                lines = lines[1:]
            if lines:
                lending.take_back(desk, ReturnAsk(tuple(lines)))
    _settle(desk, until)
    return rest


def _settle(desk: OfficeDesk, until: date) -> None:
    """Settle damage reports three weeks after they were written."""
    leader = Person.get(Person.name == "冯雅琴").id
    for report in DamageReport.select().where(DamageReport.closed_on.is_null(), DamageReport.found_on < until - timedelta(days=21)):
        if report.responsible_id == leader:
            continue
        with desk.clock.at(report.found_on + timedelta(days=21), 10):
            lending.close_report(desk, CloseReportAsk(report.id, "repair", leader))


def _present(desk: OfficeDesk, random: Random, people: list[Person], leaders: list[Person], today: date) -> None:
    """The loans of these days: overdue in each grade, due today and soon, extended, waiting, refused, damaged, lost."""
    out = iter(random.sample([person for person in people if not person.roles], 16))

    def lend(days_ago: int, count: int = 1, days: int = 7) -> int:
        day = desk.calendar().next_working(today - timedelta(days=days_ago))
        person = next(out)
        with desk.clock.at(min(day, today), 9, random.randrange(59)):
            ask = LendAsk(
                person.id, _free(random, count), random.choice(PURPOSES), _approver(person, random, leaders).id,
                evidence="审批单存综合办公室", days=days,
            )  # fmt: skip
            return lending.lend(desk, ask).value

    first, second, third = lend(30, 3), lend(22, 2), lend(16, 2)
    for loan, sent in ((first, (20, 16, 3)), (second, (12, 8)), (third, (6,))):
        for days_ago in sent:
            with desk.clock.at(today - timedelta(days=days_ago), 14):
                reminder = reminding.remind(desk, RemindAsk(loan)).value
        if loan == first:
            with desk.clock.at(today - timedelta(days=3), 15):
                reminding.keep_reply(desk, ReplyAsk(reminder, "出差在外，返回后即还"))
    for days_ago, count in ((8, 1), (7, 2), (5, 1), (3, 2), (1, 1)):
        lend(days_ago, count)
    extended = lend(4, 1)
    with desk.clock.at(today - timedelta(days=1), 10):
        borrower = Loan.get_by_id(extended).borrower
        lending.extend(desk, ExtendAsk(extended, "工程结算尚未完成", _approver(borrower, random, leaders).id))
    partly = lend(6, 3)
    lines = [line.id for line in LoanLine.select().where(LoanLine.loan == partly).order_by(LoanLine.id)]
    with desk.clock.at(today - timedelta(days=2), 11):
        lending.take_back(desk, ReturnAsk((lines[0],)))
        lending.take_back(desk, ReturnAsk((lines[1],), condition="pages_missing", pages_in=0, description="附图缺失"))
    lost = lend(9, 1)
    with desk.clock.at(today - timedelta(days=1), 16):
        lines = [line.id for line in LoanLine.select().where(LoanLine.loan == lost)]
        lending.take_back(desk, ReturnAsk(tuple(lines), condition="lost", description="借阅人称搬迁办公室时遗失"))
    with desk.clock.at(today, 8, 30):
        one, two, three = next(out), next(out), next(out)
        lending.apply(desk, ApplyAsk(one.id, _free(random, 2), "审计抽查"))
        approved = lending.apply(desk, ApplyAsk(two.id, _free(random, 1), "合同续签核对条款")).value
        lending.approve(desk, ApproveAsk(approved, _approver(two, random, leaders).id, medium="paper", evidence="审批单存综合办公室"))
        rejected = lending.apply(desk, ApplyAsk(three.id, _free(random, 1), "个人学习")).value
        lending.reject(desk, RejectAsk(rejected, _approver(three, random, leaders).id, "与工作无关", medium="paper", evidence="审批单存综合办公室"))
        reminding.refuse(desk, RefuseAsk("2019年度会计报表", "未办理借阅手续", name="来访人员"))
