"""A year of safety work for the demonstration office: letters in every state, registers with open and closed cases."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from desktop.core.ports import Progress
from desktop.modules.safety import campaigns, letters, records, reviews, risks
from desktop.modules.safety.models import Letter
from desktop.modules.safety.models_risk import Trainee
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Person, Post

HAZARDS = (
    # area, hazard, accident, L, E, C, measures, again L
    ("配电房", "临时用电线路未加漏电保护", "触电", "3", "6", "15", "加装漏电保护器，张贴警示，纳入周检", "0.5"),
    ("地下车库", "坡道湿滑，车辆与行人混行", "车辆伤害", "3", "6", "7", "增设减速带和人行标线", "1"),
    ("外墙清洗", "高空作业安全绳磨损", "高处坠落", "1", "3", "40", "作业前双人检查，绳索每半年更换", "0.5"),
    ("厨房", "燃气软管老化", "火灾", "1", "6", "15", "更换金属软管，装泄漏报警", "0.2"),
    ("电梯机房", "检修时未挂牌上锁", "机械伤害", "1", "2", "15", "", ""),
    ("水泵房", "集水坑盖板缺失", "淹溺", "0.5", "3", "15", "", ""),
    ("绿化养护", "割草机飞溅碎石", "物体打击", "3", "2", "1", "", ""),
)
DANGERS = (
    # place, what, requirement, days ago, days to the deadline, how far: 0 registered … 4 closed
    ("3号楼消防通道", "通道堆放杂物，占用宽度过半", "清理并张贴禁放标识", 80, 7, 4), ("地下二层", "应急灯三盏不亮", "更换电池和灯具", 65, 10, 4),
    ("监控室", "灭火器压力不足", "送检充装", 50, 7, 4), ("东门岗", "电动车飞线充电", "拆除并引导至集中充电点", 41, 5, 4),
    ("配电房", "绝缘垫破损", "更换绝缘垫", 30, 14, 4), ("游泳馆", "加药间通风不良", "检修排风机", 24, 10, 3),
    ("2号楼屋面", "避雷带锈断一处", "焊接修复并检测", 16, 10, 2), ("垃圾房", "电线裸露", "穿管敷设", 9, 10, 1), ("南区广场", "井盖松动", "加固或更换", 4, 5, 0),
)  # fmt: skip
TRAININGS = (
    ("消防器材使用与初期火灾扑救", "emergency", "4", "practical", 250), ("安全生产法及岗位责任", "yearly", "4", "written", 190),
    ("有限空间作业安全", "special", "2", "none", 120), ("电动自行车充电安全管理", "special", "2", "none", 45), ("冬季防滑防冻", "special", "1.5", "none", -10),
)  # fmt: skip


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill the safety tab; the same random gives the same records."""
    today = desk.clock.today()
    _chain(desk)
    people = list(Person.select().where(Person.left_on.is_null(), Person.external == False, Person.post.is_null(False)).order_by(Person.id))  # noqa: E712
    year = today.year if today.month > 2 else today.year - 1
    progress.at(0, 4)
    _letters(desk, random, date(year, 1, 8), year, today)
    progress.at(1, 4)
    officer = next((one for one in people if "safety_officer" in one.roles), people[0])
    _hazards(desk, random, people, officer, today)
    progress.at(2, 4)
    _dangers(desk, random, people, officer, today)
    progress.at(3, 4)
    _records(desk, random, people, officer, today)


def _chain(desk: OfficeDesk) -> None:
    """Name everybody's manager, so that each letter finds its superior."""
    chief = Person.select().join(Post, on=Person.post == Post.id).where(Post.level == "head").first()
    if chief is None:
        return
    with desk.work("safety.demo") as work:
        for person in Person.select().where(Person.post.is_null(False), Person.manager.is_null(), Person.id != chief.id):
            department = Department.get_or_none(Department.id == person.department_id)
            head = department.head if department is not None and department.head != person.id else None
            work.change(person, manager=head or chief.id)
        work.done(None)


def _letters(desk: OfficeDesk, random: Random, start: date, year: int, today: date) -> None:
    with desk.clock.at(start):
        ask = campaigns.CampaignAsk(year, f"{year}年度安全责任书与承诺书签订", start, min(date(year, 12, 31), today + timedelta(days=9)))
        campaign = campaigns.keep_campaign(desk, ask).value
        campaigns.write_all(desk, campaigns.OneCampaignAsk(campaign))
    rows = list(Letter.select().where(Letter.campaign == campaign).order_by(Letter.number))
    with desk.clock.at(start + timedelta(days=2)):
        letters.hand_out(desk, letters.LettersAsk(tuple(row.id for row in rows[:-4])))
    chosen = [row for row in rows[:-4] if random.random() < 0.93]
    both = [row.id for row in chosen if row.kind == "target"]
    own = [row.id for row in chosen if row.kind == "commitment"]
    with desk.clock.at(start + timedelta(days=20)):
        day = start + timedelta(days=15)
        letters.sign(desk, letters.SignAsk(tuple(both[:-3]), day, day + timedelta(days=2)))
        letters.sign(desk, letters.SignAsk(tuple([*both[-3:], *own]), day))
        letters.file_letters(desk, letters.FileAsk(tuple(own[: len(own) // 2])))
    with desk.clock.at(today - timedelta(days=6)):
        for letter, reason in zip(own[-2:], ("no_date", "blurred"), strict=True):
            letters.send_back(desk, letters.SendBackAsk(letter, reason))
    refusing = next((row for row in rows[:-4] if row not in chosen and row.superior_id), None)
    if refusing is not None:
        with desk.clock.at(today - timedelta(days=3)):
            letters.refuse(desk, letters.RefuseAsk(refusing.id, "对目标权重有异议", refusing.superior_id))
    leader = Letter.select().where(Letter.id.in_(both[:-3]), Letter.level.in_(("manager", "supervisor"))).first()
    if leader is not None and today > date(year, 6, 30):
        with desk.clock.at(date(year, 6, 30)):
            ask_review = reviews.ReviewAsk(leader.id, f"{year}H1", "0\n96\n93.75\n100\n1\n100", "两项整改延期，演练下半年补一次。", "每月跟踪隐患整改。")
            reviews.review(desk, ask_review)


def _hazards(desk: OfficeDesk, random: Random, people: list[Person], officer: Person, today: date) -> None:
    for number, (area, what, accident, likelihood, exposure, consequence, measures, again) in enumerate(HAZARDS):
        owner = random.choice([one for one in people if one.id != officer.id])
        day = today - timedelta(days=150 - 9 * number)
        with desk.clock.at(day):
            ask = risks.HazardAsk(
                area, what, accident, Decimal(likelihood), Decimal(exposure), Decimal(consequence), "日常巡查", measures, owner.id,
                day + timedelta(days=60), officer.id,
            )  # fmt: skip
            record = risks.keep_hazard(desk, ask).value
        if again:
            with desk.clock.at(day + timedelta(days=50)):
                risks.control(desk, risks.ControlAsk(record))
                if number % 2 == 0:
                    risks.reassess(desk, risks.ReassessAsk(record, Decimal(again)))


def _dangers(desk: OfficeDesk, random: Random, people: list[Person], officer: Person, today: date) -> None:
    for place, what, requirement, ago, within, far in DANGERS:
        found = today - timedelta(days=ago)
        responsible = random.choice([one for one in people if one.id != officer.id])
        with desk.clock.at(found):
            finder = None if place == "垃圾房" else officer.id
            ask = risks.DangerAsk(found, place, what, responsible.id, requirement, found + timedelta(days=within), finder, "report" if finder is None else "daily")
            record = risks.keep_danger(desk, ask).value
            if far >= 1:
                risks.notify(desk, risks.NotifyAsk(record))
            if far >= 2:
                risks.begin(desk, risks.BeginAsk(record))
        late = 4 if place == "监控室" else -2
        with desk.clock.at(min(today, found + timedelta(days=within + late))):
            if far >= 3:
                risks.rectify(desk, risks.RectifyAsk(record, "已按要求整改完毕，现场拍照留存。"))
            if far >= 4:
                risks.review(desk, risks.ReviewDangerAsk(record, officer.id, "passed"))


def _records(desk: OfficeDesk, random: Random, people: list[Person], officer: Person, today: date) -> None:
    for title, kind, hours, exam, ago in TRAININGS:
        day = today - timedelta(days=ago)
        group = tuple(one.id for one in random.sample(people, min(18, len(people))))
        with desk.clock.at(min(day, today)):
            ask = records.TrainingAsk(title, kind, day, Decimal(hours), "二楼会议室", officer.name, f"{title}：要点、案例和现场演示。", exam, group)
            record = records.keep_training(desk, ask).value
            if ago > 0:
                records.hold(desk, records.HeldAsk(record))
                if exam != "none":
                    ids = tuple(row.id for row in Trainee.select().where(Trainee.training == record))
                    records.enter_results(desk, records.ResultAsk(ids[:-1], True, Decimal(88)))
                    records.enter_results(desk, records.ResultAsk(ids[-1:], False, Decimal(52)))
                records.file_training(desk, records.OneTrainingAsk(record))
    commander = next((one for one in people if "top_management" in one.roles), people[0])
    _drills(desk, officer, commander, people[-1], today)
    _incidents(desk, officer, commander, people[-2], today)


def _drills(desk: OfficeDesk, officer: Person, commander: Person, responsible: Person, today: date) -> None:
    day = today - timedelta(days=100)
    with desk.clock.at(day + timedelta(days=1)):
        ask = records.DrillAsk(
            "火灾应急疏散专项预案", "special", "real", day, "1号楼", commander.id, "1号楼三层弱电间起火，烟雾蔓延至走廊。", "秩序维护部、工程部、客户服务部共36人",
            "09:00 监控室发现报警并核实\n09:03 启动预案，广播疏散\n09:11 人员到达集结点，清点完毕\n09:20 总指挥讲评", "疏散8分钟完成，达到预案要求。",
            "部分人员未走最近出口。", "在三层增设疏散指示牌\n补充防烟面具20只", responsible.id, today + timedelta(days=12), officer.id, officer.id,
        )  # fmt: skip
        record = records.keep_drill(desk, ask).value
        records.improve(desk, records.OneDrillAsk(record))
        records.file_drill(desk, records.OneDrillAsk(record))
    ask = records.DrillAsk("电梯困人现场处置方案", "on_site", "table", today + timedelta(days=16), "工程部", commander.id, "2号楼客梯停电困人两名。", scribe=officer.id)
    records.keep_drill(desk, ask)


def _incidents(desk: OfficeDesk, officer: Person, commander: Person, reporter: Person, today: date) -> None:
    for ago, place, kind, summary, steps, minutes in (
        (70, "地下车库", "near_miss", "保洁车在坡道溜车，未伤人。", 4, 20), (12, "北门", "minor", "搬运家具时划伤手臂，已包扎。", 1, 95),
    ):  # fmt: skip
        day = today - timedelta(days=ago)
        at = desk.clock.instant(datetime(day.year, day.month, day.day, 10, 30))
        with desk.clock.at(day, 17):
            ask = records.IncidentAsk(
                at, place, kind, summary, "隔离现场，提醒过往人员。", reporter.id, officer.id, at + timedelta(minutes=minutes), reporter.name,
                causes="未按规程操作", corrective="班前重申操作要点，配发防护手套",
            )  # fmt: skip
            record = records.keep_incident(desk, ask).value
            for _step in range(steps):
                records.advance(desk, records.OneIncidentAsk(record))
    day = today - timedelta(days=33)
    with desk.clock.at(day):
        for clause, finding, nature, measures in (
            ("6.1 风险管控", "两处危险源未在现场公示", "minor", "补做公示牌"), ("5.3 教育培训", "新员工三级教育记录完整", "observation", ""),
        ):  # fmt: skip
            made = records.keep_audit(desk, records.AuditAsk(day, "工程部体系内审", officer.id, finding, commander.id, clause, nature, measures)).value
            if nature == "minor":
                records.close_audit(desk, records.CloseAuditAsk(made))
