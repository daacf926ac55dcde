"""The rules of meetings as pure functions: sums, quorum, votes, deadlines, titles, records."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.modules.meetings import domain, domain_follow, domain_minutes, domain_record, writing
from desktop.modules.meetings.domain import Attendee, Vote
from desktop.modules.meetings.domain_follow import Duty

DAY = date(2024, 6, 1)
EVERY = st.builds(
    Attendee, st.sampled_from(list(domain.Role)), st.booleans(), st.sampled_from(["", *domain.Came]), st.sampled_from(["", "代"])
)


def people(came: int, leave: int, absent: int) -> list[Attendee]:
    marks = ["present"] * came + ["leave"] * leave + ["absent"] * absent
    return [Attendee("attending", True, mark) for mark in marks]


def test_twelve_should_and_ten_came_is_83_33_percent() -> None:
    count = domain.attendance(people(10, 1, 1))
    assert (count.should, count.came, count.on_leave, count.absent) == (12, 10, 1, 1)
    assert count.rate == Decimal("83.33")


def test_who_sits_in_or_was_not_planned_is_on_neither_side() -> None:
    more = [Attendee("sitting_in", True, "present"), Attendee("attending", False, "present")]
    assert domain.attendance([*people(2, 0, 0), *more]).should == 2


def test_late_and_early_count_as_attended_and_a_proxy_only_by_the_setting() -> None:
    listed = [Attendee("chair", True, "late"), Attendee("attending", True, "early"), Attendee("attending", True, "leave", "王")]
    assert domain.attendance(listed).came == 2
    assert domain.attendance(listed, proxy_counts=True).came == 3
    assert domain.attendance(listed, proxy_counts=True).on_leave == 0


@given(st.lists(EVERY, max_size=30), st.booleans())
def test_nobody_is_counted_twice(listed: list[Attendee], proxy: bool) -> None:
    count = domain.attendance(listed, proxy)
    assert count.came + count.on_leave + count.absent <= count.should
    assert (count.rate is None) == (count.should == 0)


@pytest.mark.parametrize(("should", "share", "needed"), [(12, "2/3", 8), (10, "2/3", 7), (9, "1/2", 5), (7, "1/1", 7), (0, "2/3", 0)])
def test_the_quorum_is_never_rounded_down(should: int, share: str, needed: int) -> None:
    assert domain.quorum(should, share) == needed


def test_the_length_is_rounded_half_up_to_one_digit_and_may_pass_midnight() -> None:
    start = datetime(2024, 5, 10, 14)
    assert domain.hours(start, datetime(2024, 5, 10, 16, 45)) == Decimal("2.8")
    assert domain.hours(datetime(2024, 5, 10, 22), datetime(2024, 5, 11, 0, 30)) == Decimal("2.5")


@pytest.mark.parametrize(
    ("start", "rule", "following"),
    [
        (datetime(2024, 1, 31, 9), "monthly", datetime(2024, 2, 29, 9)), (datetime(2024, 12, 5, 9), "monthly", datetime(2025, 1, 5, 9)),
        (datetime(2024, 11, 30, 9), "monthly", datetime(2024, 12, 30, 9)), (datetime(2024, 5, 10, 9), "weekly", datetime(2024, 5, 17, 9)),
        (datetime(2024, 5, 10, 9), "fortnightly", datetime(2024, 5, 24, 9)), (datetime(2024, 5, 10, 9), "none", None),
    ],
)  # fmt: skip
def test_a_series_goes_on_by_its_rule(start: datetime, rule: str, following: datetime | None) -> None:
    assert domain.next_start(start, rule) == following


def test_a_vote_passes_with_more_than_half_or_two_thirds_of_those_present() -> None:
    assert domain.passed(Vote(6, 4, 0), 10) is True
    assert domain.passed(Vote(5, 5, 0), 10) is False
    assert domain.passed(Vote(6, 4, 0), 10, "two_thirds") is False
    assert domain.passed(Vote(8, 4, 0), 12, "two_thirds") is True
    assert domain.passed(Vote(), 10) is None


def test_more_votes_than_people_with_a_vote_are_refused() -> None:
    assert [one.reason.code for one in domain.check_vote(Vote(8, 2, 1), 10)] == ["meetings.votes_too_many"]
    assert not domain.check_vote(Vote(8, 2, 0), 10)
    assert [one.reason.code for one in domain.check_vote(Vote(-1, 0, 0), 10)] == ["meetings.votes_negative"]


def test_a_meal_costs_20_40_and_60_yuan_a_guest_and_more_needs_a_leader() -> None:
    assert domain.meal_limit(1, 1, 1) == 12000
    assert not domain.check_meal(Decimal("120.00"), (1, 1, 1), approver=False)
    assert domain.check_meal(Decimal("120.01"), (1, 1, 1), approver=False)
    assert not domain.check_meal(Decimal("200"), (1, 1, 1), approver=True)
    assert domain.check_meal(Decimal("10"), (0, 0, 0), approver=True)


def duties() -> list[Duty]:
    on_time = [Duty(DAY, "done", DAY)] * 5
    return [*on_time, Duty(DAY, "done", DAY + timedelta(days=2)), Duty(DAY, "doing"), Duty(DAY, "to_do")]


def test_eight_due_five_in_time_one_late_two_open() -> None:
    found = domain_follow.results(duties(), DAY, DAY, DAY + timedelta(days=9))
    assert (found.due, found.on_time, found.late, found.overdue) == (8, 5, 1, 2)
    assert (found.completion, found.punctuality) == (Decimal("75.00"), Decimal("62.50"))


def test_cancelled_and_lasting_resolutions_leave_the_sums_and_extended_ones_are_counted() -> None:
    more = [Duty(DAY, "cancelled"), Duty(None, "doing"), Duty(DAY, "doing", None, True)]
    found = domain_follow.results([*duties(), *more], DAY, DAY, DAY)
    assert (found.due, found.extended) == (9, 1)
    assert found.overdue == 0, "the deadline is inclusive"
    assert found.late == 0, "what was accepted after the report's day is open on it"


@given(st.lists(st.builds(Duty, st.dates(DAY, DAY + timedelta(days=9)), st.sampled_from(["to_do", "doing", "done", "cancelled"]), st.dates(DAY, DAY + timedelta(days=20)), st.booleans())))
def test_every_resolution_due_is_done_or_open(listed: list[Duty]) -> None:
    found = domain_follow.results(listed, DAY, DAY + timedelta(days=9), DAY + timedelta(days=12))
    assert found.due == found.on_time + found.late + found.open
    assert found.overdue == found.open


def test_overdue_days_are_calendar_days_from_the_next_day_on() -> None:
    assert domain_follow.overdue_days(DAY, None, "doing", DAY) == 0
    assert domain_follow.overdue_days(DAY, None, "doing", DAY + timedelta(days=3)) == 3
    assert domain_follow.overdue_days(DAY, DAY + timedelta(days=1), "done", DAY + timedelta(days=9)) == 1
    assert domain_follow.overdue_days(None, None, "doing", DAY) == 0
    assert domain_follow.overdue_days(DAY, None, "cancelled", DAY + timedelta(days=3)) == 0


def test_a_reminder_on_a_holiday_goes_out_the_working_day_before_and_the_deadline_stays() -> None:
    def working(day: date) -> date:
        while day.weekday() > 4:
            day -= timedelta(days=1)
        return day

    sunday = date(2024, 6, 9)
    assert domain_follow.reminder_days(sunday, 3, working) == (date(2024, 6, 6), date(2024, 6, 7))
    assert domain_follow.next_slip(sunday, [], 3, 7, working) == date(2024, 6, 6)
    assert domain_follow.next_slip(sunday, [date(2024, 6, 6)], 3, 7, working) == date(2024, 6, 7)
    assert domain_follow.next_slip(sunday, [date(2024, 6, 6), date(2024, 6, 7)], 3, 7, working) == date(2024, 6, 16)


@pytest.mark.parametrize(
    ("meeting", "title"),
    [("六月经营例会", "六月经营例会纪要"), ("第三次业主大会会议", "第三次业主大会会议纪要"), ("消防专题会议纪要", "消防专题会议纪要"), ("停车管理", "停车管理会议纪要")],
)
def test_a_title_says_minutes_once(meeting: str, title: str) -> None:
    assert domain_minutes.title_of(meeting) == title
    assert domain_minutes.title_of(title) == title


def test_a_document_number_has_no_leading_zero_and_hexagonal_brackets() -> None:
    assert domain_minutes.document_number("物业", 2024, 5) == "物业会纪〔2024〕5号"
    assert domain_minutes.issue_number(5) == "第5期"


def test_pasted_text_loses_tabs_full_width_blanks_and_control_characters() -> None:
    assert domain_minutes.tidy("\u3000\u3000一、安全\t工作\x00\r\n\r\n\r\n正文\u3000") == "一、安全 工作\n\n正文"


@given(st.text(alphabet="一二、（）1. \t\n\u3000\x01张：【】", max_size=60))
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = domain_minutes.tidy(text)
    assert domain_minutes.tidy(once) == once


def test_a_record_is_read_by_topic_and_speaker() -> None:
    found = domain_minutes.speeches("【电梯维保】\n张三：先说一点\n再说一点\n\n会场休息十分钟\n【消防】\n李四: 好")
    assert [(one.topic, one.speaker, one.content) for one in found] == [
        ("电梯维保", "张三", "先说一点\n再说一点"), ("电梯维保", "", "会场休息十分钟"), ("消防", "李四", "好"),
    ]  # fmt: skip


def test_headings_are_told_by_their_numbers_and_long_ones_are_text() -> None:
    long = "二、" + "会议议定事项较长的一段正文" * 5
    found = domain_minutes.headings(f"一、安全\n（一）消防\n1.巡查\n（1）灭火器\n正文\n{long}")
    assert [level for level, _words in found] == [1, 2, 3, 4, 0, 0]


def test_names_stand_by_unit() -> None:
    assert domain_minutes.names([("工程部", "张三"), ("保安部", "王五"), ("工程部", "李四"), ("", "赵六")]) == "工程部张三、李四，保安部王五，赵六"


@pytest.mark.parametrize(("number", "words"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五")])
def test_headings_count_in_chinese(number: int, words: str) -> None:
    assert domain_minutes.chinese_number(number) == words


SPEAKERS = ("王主持", "张三", "李四")


def test_a_key_gives_a_line_the_next_speaker_and_its_words_stay() -> None:
    assert domain_record.switched("张三：好", [], SPEAKERS, 1) == "李四：好"
    assert domain_record.switched("李四：好", [], SPEAKERS, 1) == "王主持：好"
    assert domain_record.switched("王主持：好", [], SPEAKERS, -1) == "李四：好"
    assert domain_record.switched("没有人名", ["张三：前一句"], SPEAKERS, 1) == "李四：没有人名"
    assert domain_record.switched("", [], SPEAKERS, 1) == "王主持："
    assert domain_record.switched("来宾: 半角冒号", [], SPEAKERS, 1) == "王主持：半角冒号"
    assert domain_record.switched("好", [], (), 1) == "好"


@given(st.sampled_from(SPEAKERS), st.text(alphabet="一二，。a ", max_size=12), st.integers(1, 7))
def test_switching_there_and_back_changes_nothing(name: str, words: str, steps: int) -> None:
    line = there_and_back = f"{name}：{words}"
    for step in [1] * steps + [-1] * steps:
        there_and_back = domain_record.switched(there_and_back, [], SPEAKERS, step)
    assert there_and_back == line


def test_the_next_line_is_of_the_one_who_spoke_before() -> None:
    assert domain_record.next_speaker(["张三：乙", "王主持：甲"], SPEAKERS) == "王主持"
    assert domain_record.next_speaker(["张三：乙"], SPEAKERS) == "李四"
    assert domain_record.next_speaker(["王主持：请", "【新议题】", "张三：旧"], SPEAKERS) == "张三", "another topic begins with the next of the list"
    assert domain_record.next_speaker([], SPEAKERS) == "王主持"
    assert domain_record.next_speaker([], ()) == ""


@pytest.mark.parametrize(("line", "left"), [("王：换灯/决议", "王：换灯"), ("换灯／决议 ", "换灯"), ("/jy", ""), ("a /JY", "a"), ("见决议", None), ("/决议 之后", None)])
def test_the_command_is_read_at_the_end_of_a_line_only(line: str, left: str | None) -> None:
    assert domain_record.command(line) == left


def test_a_resolution_begins_with_what_was_decided_not_with_who_said_it() -> None:
    assert domain_record.decided("王主持：会议决定：由张三更换灭火器。", SPEAKERS) == "由张三更换灭火器"
    assert domain_record.decided("更换灭火器；", SPEAKERS) == "更换灭火器"
    people = [(1, "张三"), (2, "李四"), (3, "王")]
    assert domain_record.named("由张三更换", people) == 1
    assert domain_record.named("由张三、李四更换", people) is None, "two names: somebody must choose"
    assert domain_record.named("由王更换", people) is None, "one character is no name"


def test_texts_are_brought_together_field_by_field() -> None:
    base = {"title": "旧", "body": "旧文", "to": "甲"}
    theirs = {"title": "她的", "body": "旧文", "to": "乙"}
    mine = {"title": "我的", "body": "我的文", "to": "甲"}
    assert writing.merged(base, theirs, mine) == ({"title": "我的", "body": "我的文", "to": "乙"}, ["title"])
    assert writing.merged({}, theirs, mine)[1] == ["title", "body", "to"], "nothing known of before: everything is asked"


@given(st.dictionaries(st.sampled_from("abc"), st.text(max_size=3)), st.dictionaries(st.sampled_from("abc"), st.text(max_size=3)))
def test_what_one_side_typed_is_never_lost_unasked(theirs: dict[str, str], mine: dict[str, str]) -> None:
    base = dict.fromkeys("abc", "")
    theirs, mine = {**base, **theirs}, {**base, **mine}
    made, both = writing.merged(base, theirs, mine)
    for key in base:
        assert made[key] in (theirs[key], mine[key])
        if mine[key] != base[key] and theirs[key] != base[key] and mine[key] != theirs[key]:
            assert key in both
        for text in (theirs[key], mine[key]):
            assert text in (made[key], base[key]) or key in both
