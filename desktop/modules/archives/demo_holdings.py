"""Boxes, volumes, household files, appraisals and registers of the demonstration office, in every state."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop.modules.archives import appraisal, households, registers, storage, volumes
from desktop.modules.archives.appraisal import (
    AppraiseAsk,
    ApproveDestructionAsk,
    ConcludeAsk,
    DestroyAsk,
    DestructionAsk,
    OpinionAsk,
    RegisterAsk,
)
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import Item, LoanLine
from desktop.modules.archives.models_affairs import AppraisalLine
from desktop.modules.archives.models_holdings import Box, HouseholdFile, Volume
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.numbering import NumberAsk, number_items
from desktop.modules.archives.service import ItemAsk, keep_item
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person

OWNERS = ["赵立新", "钱惠英", "孙国栋", "李玉兰", "周建平", "吴雅芳", "郑志强", "王秀珍", "冯德胜", "陈美玲", "褚文海", "卫红梅", "蒋正华", "沈桂芝", "韩永福", "杨䶮"]
OLD = ("值班记录", "来访登记簿", "废旧物资处理清单", "临时出入证存根", "保洁巡查记录", "停水停电通知存根")
DRAWINGS = ("总平面图", "给排水竣工图", "强电竣工图", "弱电竣工图", "消防系统竣工图", "电梯安装验收资料")
MAIL = (
    ("received", "市消防救援支队", "关于开展高层建筑消防安全专项检查的通知", "消通〔{year}〕18号"), ("received", "街道办事处", "关于报送物业项目基本情况的函", "街办函〔{year}〕6号"),
    ("sent", "业主委员会", "关于电梯大修资金使用的说明", "物业函〔{year}〕11号"), ("letter", "A3-1-0802 业主", "关于地下车位渗水的来信", ""),
    ("newspaper", "邮政投递站", "人民日报、地方日报", ""), ("fax", "电梯维保公司", "维保计划传真件", ""), ("telephone", "供电公司", "通知周四 8 时至 12 时检修停电", ""),
)  # fmt: skip
JOBS = (("年度预算报审稿", 18, 6, "print", "2"), ("业主大会选票", 1, 640, "print", "1"), ("竣工图缩印件", 12, 2, "copy", "1"), ("合同扫描归档", 26, 1, "scan", "1"), ("培训资料汇编", 60, 20, "bind", "2"))  # fmt: skip


def fill(desk: OfficeDesk, random: Random, today: date) -> None:
    """Fill what stands beside lending."""
    clerk = Person.get(Person.name == "刘思远")
    _boxes(desk, clerk, today)
    _volumes(desk, clerk, today)
    _households(desk, clerk, random, today)
    _appraisals(desk, today)
    _registers(desk, clerk, random, today)


def _boxes(desk: OfficeDesk, clerk: Person, today: date) -> None:
    """The boxes files lie in, written down at once with their places."""
    places = Item.select(Item.box, Item.location).where(Item.box != "").group_by(Item.box, Item.location).order_by(Item.box).tuples()
    rows = []
    for number, location in places.iterator():
        room, _, rest = location.partition("库")
        rack, _, shelf = rest.partition("架")
        rows.append((number, f"{room}号库", rack, shelf.removesuffix("层"), 40, clerk.id, (today - timedelta(days=400)).isoformat()))
    with desk.clock.at(today - timedelta(days=400), 10), desk.work("office.demo") as work:
        work.create_many(Box, ("box_no", "room", "rack", "shelf", "box_mm", "arranged_by_id", "arranged_on"), rows)
        work.done(len(rows), "演示")
    first = Box.select().order_by(Box.id).first()
    there = [item.id for item in storage.at_place(first.box_no) if item.status == ItemState.IN_STORAGE]
    with desk.clock.at(today - timedelta(days=40), 15):
        storage.check_shelf(desk, storage.CheckAsk(first.box_no, tuple(there[:-1])))


def _volumes(desk: OfficeDesk, clerk: Person, today: date) -> None:
    category = Category.get(Category.code == "KJ").id
    for place, year in enumerate((today.year - 4, today.year - 2, today.year)):
        with desk.clock.at(max(date(year, 3, 4), today - timedelta(days=3 * 365)) if place else today - timedelta(days=3 * 365), 10):
            when = desk.clock.today()
            made = volumes.keep_volume(
                desk,
                volumes.VolumeAsk(
                    f"{('一', '二', '三')[place]}期工程竣工资料", category, "Y", "JJ", "基本建设", date(year, 1, 5), None if place == 2 else date(year, 12, 20),
                    f"工程{year}-{place + 1}", made_by=clerk.id, made_on=when, note="图纸齐全，第 3 件附图为复印件。" if place == 0 else "",
                ),
            ).value  # fmt: skip
            items = tuple(
                keep_item(desk, ItemAsk(f"{('一', '二', '三')[place]}期{title}", "工程部", f"{year}0105", category, year, "Y", pages=12 + 7 * number)).value
                for number, title in enumerate(DRAWINGS)
            )
            volumes.fill(desk, volumes.FillAsk(made, items))
            if place < 2:
                volumes.number_volumes(desk, volumes.NumberVolumesAsk((made,)))
    assert Volume.select().where(Volume.archive_code != "").count() == 2


def _households(desk: OfficeDesk, clerk: Person, random: Random, today: date) -> None:
    with desk.clock.at(today - timedelta(days=300), 9):
        for number, owner in enumerate(OWNERS):
            building, floor = number % 4 + 1, number // 4 * 3 + 2
            ask = households.HouseholdAsk(
                f"A{building}-1-{floor:02d}0{number // 2 % 2 + 1}", owner, f"138{random.randrange(10**7, 10**8)}", Decimal(random.randrange(6200, 14400)) / 100,
                today - timedelta(days=random.randrange(400, 3000)), random.choices(("own", "rented", "vacant"), (70, 20, 10))[0], clerk.id,
            )  # fmt: skip
            house = households.keep_household(desk, ask).value
            papers = {paper.name: random.choices(("filed", "missing", "not_applicable"), (70, 20, 10))[0] for paper in households.papers_of(house)}
            households.keep_papers(desk, households.PapersAsk(house, papers))
    file = Item.select().where(Item.title.startswith("A3-1-0802")).order_by(Item.id.desc()).first()
    if file is not None:
        with desk.clock.at(today - timedelta(days=300), 11):
            own = HouseholdFile.get_or_none(HouseholdFile.household_no == "A3-1-0802") or HouseholdFile.select().first()
            households.keep_paper(desk, households.PaperAsk(own.id, "身份证复印件", item=file.id))


def _appraisals(desk: OfficeDesk, today: date) -> None:
    """Old records: some appraised and destroyed last year, some in appraisal now, some whose time has come."""
    year = today.year - 13
    with desk.clock.at(today - timedelta(days=2 * 365), 9):
        items = [
            keep_item(desk, ItemAsk(f"{year + place % 2}年{title}", "综合办公室", f"{year + place % 2}1231", retention="D10", pages=8 + place, org="BGS")).value
            for place, title in enumerate((*OLD, *OLD))
        ]
        number_items(desk, NumberAsk(items=tuple(items)))
    leader = Person.get(Person.name == "冯雅琴").id
    members = [row.id for row in Person.select().where(Person.left_on.is_null(), Person.external == False, Person.id != leader).limit(2)]  # noqa: E712
    last = today - timedelta(days=300)
    with desk.clock.at(last, 9):
        first = appraisal.begin(desk, AppraiseAsk(tuple(items[:5]), leader, tuple(members))).value
        lines = [row.id for row in AppraisalLine.select().where(AppraisalLine.appraisal == first).order_by(AppraisalLine.id)]
        appraisal.judge(desk, OpinionAsk(tuple(lines[:4]), "destroy", reason="期满，无继续保存价值"))
        appraisal.judge(desk, OpinionAsk(tuple(lines[4:]), "keep", "D10", "涉及未结事项"))
    with desk.clock.at(last + timedelta(days=14), 9):
        appraisal.conclude(desk, ConcludeAsk(first))
        made = appraisal.register(desk, DestructionAsk(first)).value
        appraisal.submit(desk, RegisterAsk(made))
    with desk.clock.at(last + timedelta(days=20), 9):
        appraisal.approve(desk, ApproveDestructionAsk(made, leader, evidence="批件存综合办公室"))
    with desk.clock.at(last + timedelta(days=30), 14):
        appraisal.destroy(desk, DestroyAsk(made, members[0], members[1], "永清再生纸业", "永清再生纸业厂区", "pulp"))
    with desk.clock.at(today - timedelta(days=6), 10):
        appraisal.begin(desk, AppraiseAsk(tuple(items[5:9]), leader, tuple(members)))


def _registers(desk: OfficeDesk, clerk: Person, random: Random, today: date) -> None:
    people = [row for row in Person.select().where(Person.left_on.is_null(), Person.external == False) if row.department_id]  # noqa: E712
    for back in range(45, 0, -3):
        day = today - timedelta(days=back)
        kind, counterpart, subject, doc_no = random.choice(MAIL)
        with desk.clock.at(day, 9, 20):
            registers.keep_mail(
                desk,
                registers.MailAsk(
                    subject, kind, day, counterpart, doc_no.format(year=day.year), handler=clerk.id, passed_to=random.choice(("综合办公室", "工程部", "客户服务部")),
                    signed_by=random.choice(people).name, received_on=day,
                ),
            )  # fmt: skip
    for back, (title, pages, copies, how, sides) in zip((30, 24, 17, 9, 2), JOBS, strict=True):
        requester = random.choice(people)
        head = requester.department.head
        signer = head if head and head != requester.id else next(row.id for row in people if row.id != requester.id)
        day = today - timedelta(days=back)
        with desk.clock.at(day, 10):
            fee = Decimal(pages * copies) / 10 if how != "bind" else None
            registers.keep_print_job(desk, registers.PrintJobAsk(requester.id, title, pages, copies, how, sides, signer, day, fee))
    with desk.clock.at(today - timedelta(days=90), 14):
        items = tuple(row.id for row in Item.select().where(Item.status == "in_storage", Item.year == today.year - 9).limit(3))
        registers.hand_over(desk, registers.HandOverAsk(items, "out", "综合办公室", "区档案馆", witness="冯雅琴"))
    out = LoanLine.select().where(LoanLine.closed == False, LoanLine.lent_on.is_null(False)).order_by(LoanLine.id).first()  # noqa: E712
    with desk.clock.at(today - timedelta(days=1), 16):
        registers.wait(desk, registers.WaitAsk(out.item_id, clerk.id, "年度检查要用"))
