"""A year of meetings for the demonstration office: two series and some single meetings, in every state.

Everything happens through the services on its own day, oldest first, so that numbers, history and audit read as they
would after that year. The same random source gives the same meetings.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from desktop.core.ports import Progress
from desktop.modules.meetings import checklist, follow, minutes, people, service
from desktop.modules.meetings import series as series_of
from desktop.modules.meetings.models import Attendance, Meeting, Topic
from desktop.modules.meetings.models_follow import Minutes, Resolution
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Person

MONTHS = 8
ROOMS = (("三楼会议室", 20, "投影、视频会议"), ("二楼小会议室", 8, "白板"), ("多功能厅", 80, "音响、投影"))
TOPICS = (
    ("电梯维保合同续签", "与原维保单位续签一年，费用不高于上年", "完成电梯维保合同续签"),
    ("地下车库照明改造", "分两期更换节能灯具，先试点负二层", "提出地下车库照明改造方案和预算"),
    ("业主投诉情况通报", "投诉集中在夜间停车和装修噪声", "制定夜间停车巡查方案并公示"),
    ("物业费收缴进度", "逾期三个月以上的逐户上门", "完成逾期业户上门催缴并建立台账"),
    ("秋季绿化补种", "补种以本地树种为主，避开管线", "完成东区绿化补种"),
    ("档案整理归档", "上年度文件本季度全部归档", "完成上年度文件整理归档"),
    ("办公用品领用标准", "按部门定额领用，超额说明原因", "修订办公用品领用定额"),
    ("员工培训计划", "新员工岗前培训不少于三天", "拟定下季度培训计划"),
)
SAFETY = (
    ("消防设施月检", "灭火器、消火栓逐点检查并贴签", "更换失效灭火器并上报清单"),
    ("电动车充电管理", "严禁楼道充电，增设集中充电点", "完成集中充电点选址和报批"),
    ("有限空间作业", "作业前必须通风检测、专人监护", "修订有限空间作业审批单"),
    ("防汛准备", "沙袋、水泵清点到位，值班表公布", "完成地下车库排水泵试运行"),
)
REPLIES = ("已联系单位，正在比价", "方案已报分管领导审阅", "现场已完成一半", "材料已到货，本周施工")


class _Team(NamedTuple):
    chair: int
    recorder: int
    heads: tuple[int, ...]
    guests: tuple[int, ...]
    leader: int
    departments: dict[int, int]


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill the tab: rooms, series, meetings of the last months and of the coming week, resolutions in every state."""
    today = desk.clock.today()
    team = _team()
    first = _month(today, MONTHS)
    with desk.clock.at(first):
        rooms = [desk.call("meetings.add_room", service.RoomAsk(*room)).value for room in ROOMS]
        series = desk.call("meetings.add_series", service.SeriesAsk("经营例会", "monthly")).value
        safety = desk.call("meetings.add_series", service.SeriesAsk("安全例会", "monthly", number_form="issue", head="plain")).value
    days = []
    for back in range(MONTHS, -1, -1):
        month = _month(today, back)
        days += [(month + timedelta(days=7), series, False), (month + timedelta(days=16), safety, True)]
    held = [(day, one, kind) for day, one, kind in days if day < today - timedelta(days=1)]
    for number, (day, one, is_safety) in enumerate(held):
        progress.at(number, len(held))
        _meeting(desk, random, team, _working(desk, day), one, is_safety, rooms[0], number, last=number >= len(held) - 2)
    _settle(desk, random, team, today)
    _present(desk, team, today, rooms, series)


def _month(day: date, back: int) -> date:
    months = day.year * 12 + day.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


def _working(desk: OfficeDesk, day: date) -> date:
    return desk.calendar().next_working(day)


def _team() -> _Team:
    def person(name: str) -> int:
        return int(Person.get(Person.name == name).id)

    heads = [row for row in Department.select().where(Department.head.is_null(False)).order_by(Department.id)]
    chair, recorder = person("冯雅琴"), person("刘思远")
    leader = person("郑国栋")
    ids = tuple(row.head for row in heads if row.head not in (chair, recorder, leader))
    return _Team(chair, recorder, ids, (person("何立群"), person("尹律师")), leader, {row.head: row.id for row in heads})


def _times(desk: OfficeDesk, day: date, hour: int, minutes_: int) -> tuple[datetime, datetime]:
    start = desk.clock.instant(datetime(day.year, day.month, day.day, hour))
    return start, start + timedelta(minutes=minutes_)


def _meeting(
    desk: OfficeDesk, random: Random, team: _Team, day: date, series: int, safety: bool, room: int, number: int, *, last: bool
) -> None:
    """Call a meeting, hold it, write its record, resolutions and minutes."""
    source = SAFETY if safety else TOPICS
    topics = [source[(number + step) % len(source)] for step in (0, 1)]
    start, end = _times(desk, day, 14 if not safety else 9, 105 if not safety else 60)
    name = f"{day.month}月{'安全例会' if safety else '经营例会'}"
    with desk.clock.at(day - timedelta(days=3)):
        ask = service.MeetingAsk(
            name, "safety" if safety else "office", start, end, team.chair, team.recorder, room=room, series=series, people=team.heads,
            sitting_in=team.guests[:1], topics="\n".join(topic[0] for topic in topics), notice="请提前十分钟到会，自带汇报材料",
            contact="刘思远 13800000021", organiser=team.departments.get(team.heads[0]),
        )  # fmt: skip
        meeting = desk.call("meetings.add_meeting", ask).value
        desk.call("meetings.notify", service.OneMeetingAsk(meeting))
    with desk.clock.at(day, 17):
        _attend(desk, random, meeting)
        desk.call("meetings.hold", service.HoldAsk(meeting, "present"))
        desk.call("meetings.keep_record", people.RecordAsk(meeting, _record(team, topics)))
        _resolve(desk, team, meeting, topics, day, number)
    if last:
        return
    with desk.clock.at(desk.calendar().add_working(day, 1)):
        draft = desk.call("meetings.draft_minutes", minutes.DraftAsk(meeting)).value
        desk.call("meetings.submit_minutes", minutes.SubmitAsk(draft, team.heads[0]))
        for topic in Topic.select().where(Topic.meeting == meeting):
            desk.call("meetings.close_topics", people.TopicsAsk((topic.id,)))
    with desk.clock.at(desk.calendar().add_working(day, 3)):
        desk.call("meetings.sign_minutes", minutes.SignAsk(draft, team.chair, medium="paper", evidence="签发原件存综合办公室"))
        desk.call("meetings.issue_minutes", minutes.IssueAsk(draft, copies=len(team.heads) + 3))
        if number < 4 and desk.offer("archives.file_document") is not None:
            desk.call("meetings.file_minutes", minutes.OneMinutesAsk(draft))
        else:
            desk.call("meetings.archive", service.ArchiveAsk(meeting))


def _attend(desk: OfficeDesk, random: Random, meeting: int) -> None:
    """One is on leave, one comes late, now and then."""
    lines = [row.id for row in Attendance.select().where(Attendance.meeting == meeting, Attendance.role == "attending")]
    away, late = random.sample(lines, 2)
    if random.random() < 0.6:
        desk.call("meetings.mark", people.MarkAsk((away,), "leave", "外出公务"))
    if random.random() < 0.4:
        desk.call("meetings.mark", people.MarkAsk((late,), "late"))


def _record(team: _Team, topics: list[tuple[str, str, str]]) -> str:
    names = {row.id: row.name for row in Person.select(Person.id, Person.name).where(Person.id.in_([team.chair, *team.heads]))}
    lines = [f"{names[team.chair]}：今天会议有{len(topics)}个议题，请各部门依次汇报。"]
    for number, (topic, said, asked) in enumerate(topics):
        reporter = names[team.heads[number % len(team.heads)]]
        lines += [f"【{topic}】", f"{reporter}：{said}。", f"{names[team.chair]}：同意，请{reporter}牵头，{asked}。"]
    return "\n".join(lines)


def _resolve(desk: OfficeDesk, team: _Team, meeting: int, topics: list[tuple[str, str, str]], day: date, number: int) -> None:
    agenda = list(Topic.select().where(Topic.meeting == meeting).order_by(Topic.seq))
    for place, (_title, _said, content) in enumerate(topics):
        owner = team.heads[(number + place) % len(team.heads)]
        lasting = number == 3 and place == 1
        desk.call(
            "meetings.add_resolution",
            follow.ResolutionAsk(
                meeting, content, agenda=agenda[place].id, owner=owner, lead_dept=team.departments[owner], lasting=lasting,
                due_on=None if lasting else day + timedelta(days=21 + 7 * place), level="important" if place == 0 else "normal",
                votes_for=6 if place == 0 else None, votes_against=0 if place == 0 else None, votes_abstain=1 if place == 0 else None,
            ),
        )  # fmt: skip


def _settle(desk: OfficeDesk, random: Random, team: _Team, today: date) -> None:
    """Most of what is long due was done, a few late, one extended; of the rest some is on its way and one is overdue."""
    rows = list(Resolution.select().where(Resolution.due_on.is_null(False)).order_by(Resolution.due_on, Resolution.id))
    for number, row in enumerate(rows):
        if row.due_on < today - timedelta(days=12):
            late = number % 6 == 4
            day = row.due_on + timedelta(days=4 if late else -2)
            with desk.clock.at(day):
                if number % 7 == 3:
                    ask = follow.ExtendAsk(row.id, row.due_on + timedelta(days=10), "供货延迟", team.chair, evidence="主持人签批件")
                    desk.call("meetings.extend", ask)
                desk.call("meetings.report_progress", follow.ProgressAsk(row.id, "已全部完成，资料已归档", 100))
                if number != 5:
                    desk.call("meetings.accept", follow.AcceptAsk(row.id, team.chair, day, evidence="验收单"))
        elif row.due_on < today:
            with desk.clock.at(row.due_on + timedelta(days=1)):
                desk.call("meetings.remind", follow.SlipAsk((row.id,), "请三日内书面反馈进展"))
        elif number % 2:
            held = desk.clock.local(row.meeting.start).date()
            with desk.clock.at(min(today, held + timedelta(days=1))):
                desk.call("meetings.report_progress", follow.ProgressAsk(row.id, random.choice(REPLIES), random.choice((20, 40, 60))))


def _present(desk: OfficeDesk, team: _Team, today: date, rooms: list[int], series: int) -> None:
    """What is at hand: minutes of the last meetings in review and in draft, meetings of the coming days, one moved, one cancelled."""
    open_ = [row for row in Meeting.select().where(Meeting.status == "held").order_by(Meeting.start)]
    for number, row in enumerate(open_):
        draft = desk.call("meetings.draft_minutes", minutes.DraftAsk(row.id)).value
        if number == 0:
            desk.call("meetings.submit_minutes", minutes.SubmitAsk(draft, team.heads[0]))
    _corrected(desk, team)
    coming = _working(desk, today + timedelta(days=4))
    plans = (("停车秩序整治专题会", "topic", 2, 10), ("业主恳谈会", "owners", 6, 19), ("客服班组会", "team", 3, 8))
    made = []
    for title, kind, days, hour in plans:
        start, end = _times(desk, _working(desk, today + timedelta(days=days)), hour, 90)
        ask = service.MeetingAsk(
            title, kind, start, end, team.chair, team.recorder, room=rooms[1] if kind == "team" else rooms[0], people=team.heads[:4],
            sitting_in=team.guests[1:], topics="现状通报\n整改措施",
        )  # fmt: skip
        made.append(desk.call("meetings.add_meeting", ask).value)
    desk.call("meetings.notify", service.OneMeetingAsk(made[0]))
    desk.call("meetings.lay_checklist", checklist.ChecklistAsk(made[0], checklist.usual(desk, made[0])))
    first = checklist.of_meeting(made[0])[0]
    desk.call("meetings.done_check", checklist.ChecksAsk((first.id,)))
    start, end = _times(desk, _working(desk, coming + timedelta(days=5)), 19, 90)
    desk.call("meetings.move", service.MoveAsk(made[1], start, end, "多功能厅检修"))
    desk.call("meetings.cancel", service.ReasonAsk(made[2], "与停车专题会合并召开"))
    following = _times(desk, _working(desk, today + timedelta(days=12)), 14, 105)[0]
    desk.call("meetings.next_meeting", series_of.NextAsk(series, following))


def _corrected(desk: OfficeDesk, team: _Team) -> None:
    """One set of minutes has a corrected version."""
    row = Minutes.select().where(Minutes.status == "issued").order_by(Minutes.id).first()
    if row is None:
        return
    day = row.print_on + timedelta(days=2)
    with desk.clock.at(day):
        new = desk.call("meetings.correct_minutes", minutes.CorrectAsk(row.id, "议定事项一的完成时限更正")).value
        desk.call("meetings.submit_minutes", minutes.SubmitAsk(new))
        desk.call("meetings.sign_minutes", minutes.SignAsk(new, team.chair, medium="paper", evidence="签发原件存综合办公室"))
        desk.call("meetings.issue_minutes", minutes.IssueAsk(new))
