"""People, departments, accounts, settings, series and the calendar, on both engines."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.core.errors import Conflict, NotAllowed, Refused
from desktop.core.query import Condition, Op, Query
from desktop.db import audit
from desktop.modules.office import keeping, service
from desktop.office import accounts
from desktop.office.desk import OfficeDesk
from desktop.office.models import Account, Department, Person, WorkingDay


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def add(desk: OfficeDesk, name: str, **values: object) -> int:
    return desk.call("office.add_person", service.PersonAsk(name=name, **values)).value  # type: ignore[arg-type]


def test_the_first_account_needs_no_password_and_may_do_everything_of_an_office(desk: OfficeDesk) -> None:
    assert accounts.enter().name == "李敏"
    assert all(desk.may(right.key) for module in desk.modules for right in module.rights)


def test_a_person_is_found_by_name_number_pinyin_and_initials(desk: OfficeDesk) -> None:
    add(desk, "单田芳", employee_no="E17")
    source = desk.source("people")
    for typed in ("田芳", "e17", "shantianfang", "stf"):
        assert [found.label for found in source.suggest(typed)] == ["单田芳"], typed


def test_departments_and_posts_are_offered_by_the_pinyin_their_box_promises(desk: OfficeDesk) -> None:
    desk.call("office.add_department", service.DepartmentAsk("工程部"))
    desk.call("office.add_department", service.DepartmentAsk("客服部"))
    desk.call("office.add_post", service.PostAsk("电工", "worker"))
    departments = desk.source("departments")
    for typed in ("gcb", "gongcheng", "工程"):
        assert [found.label for found in departments.suggest(typed)] == ["工程部"], typed
    assert departments.suggest("xyz") == []
    assert [found.label for found in desk.source("posts").suggest("dg")] == ["电工"]


def test_an_employee_number_belongs_to_one_person(desk: OfficeDesk) -> None:
    add(desk, "王芳", employee_no="E1")
    with pytest.raises(Refused) as refused:
        add(desk, "李四", employee_no="E1")
    assert codes(refused) == ["office.same_number"]
    assert Person.select().where(Person.name == "李四").count() == 0


def test_all_problems_of_a_person_are_named_at_once(desk: OfficeDesk) -> None:
    with pytest.raises(Refused) as refused:
        add(desk, "尹律师", external=True, joined_on=date(2024, 5, 2), left_on=date(2024, 5, 1))
    assert set(codes(refused)) == {"office.organisation_missing", "office.left_before_joined"}


def test_a_person_cannot_stand_above_himself_through_others(desk: OfficeDesk) -> None:
    boss = add(desk, "赵一")
    clerk = add(desk, "钱二", manager=boss)
    with pytest.raises(Refused) as refused:
        desk.call("office.edit_person", service.PersonAsk(name="赵一", manager=clerk, record=boss, seen=1))
    assert codes(refused) == ["office.own_superior"]


def test_the_second_of_two_who_edit_the_same_person_is_told_who_was_first(desk: OfficeDesk) -> None:
    person = add(desk, "王芳")
    desk.call("office.edit_person", service.PersonAsk(name="王芳", phone="139", record=person, seen=1))
    with pytest.raises(Conflict) as conflict:
        desk.call("office.edit_person", service.PersonAsk(name="王小芳", record=person, seen=1))
    assert conflict.value.who == "李敏"
    assert Person.get_by_id(person).phone == "139"


def test_a_telephone_stands_in_the_audit_as_a_hash_and_can_be_erased_without_breaking_the_chain(desk: OfficeDesk) -> None:
    from desktop.modules.office import upkeep

    person = add(desk, "王芳", phone="13912345678")
    images = [row[0] for row in desk.engine.execute("SELECT image FROM audit_change WHERE entity='office_person'")]
    assert not any("13912345678" in image for image in images)
    with pytest.raises(Refused):
        desk.call("office.erase_personal", upkeep.EraseAsk(person, "本人来函"))
    desk.call("office.edit_person", service.PersonAsk(name="王芳", phone="13912345678", left_on=date(2024, 9, 1), record=person, seen=1))
    desk.call("office.erase_personal", upkeep.EraseAsk(person, "本人 2024-09-20 来函要求"))
    kept = [row[0] for row in desk.engine.execute("SELECT value FROM audit_personal WHERE value IS NOT NULL")]
    assert "13912345678" not in kept
    assert audit.verify(desk.engine) == []


def test_the_last_administrator_cannot_be_lost(desk: OfficeDesk) -> None:
    person = Person.get(Person.name == "李敏").id
    with pytest.raises(Refused) as refused:
        desk.call("office.set_roles", service.RolesAsk(person, ("general_affairs",)))
    assert codes(refused) == ["office.last_administrator"]
    account = Account.get().id
    with pytest.raises(Refused):
        desk.call("office.close_account", keeping.CloseAccountAsk(account, False))


def test_an_account_without_the_right_is_refused_by_the_service_itself(desk: OfficeDesk) -> None:
    from desktop.db.work import Who

    clerk = add(desk, "王芳")
    desk.call("office.add_account", keeping.AccountAsk(clerk))
    desk.sign_in(Who(2, "王芳", clerk))
    with pytest.raises(NotAllowed):
        add(desk, "谁")
    assert Person.select().where(Person.name == "谁").count() == 0


def test_a_second_account_brings_the_login_and_passwords_are_hashes(desk: OfficeDesk) -> None:
    clerk = add(desk, "王芳")
    desk.call("office.add_account", keeping.AccountAsk(clerk, password="很长的密码12345"))
    with pytest.raises(accounts.LoginNeeded):
        accounts.enter()
    with pytest.raises(accounts.LoginNeeded):
        accounts.enter("王芳", "错的密码")
    assert accounts.enter("王芳", "很长的密码12345").name == "王芳"
    assert Account.get(Account.name == "王芳").password.startswith("$argon2id$")


def test_a_series_goes_on_from_paper_until_its_first_use(desk: OfficeDesk) -> None:
    from desktop.office import numbering
    from desktop.office.numbering import SeriesKind

    loans = SeriesKind("archives.loan", "借阅单", "JY")  # type: ignore[arg-type]
    desk.call("office.set_next_number", keeping.NextNumberAsk("archives.loan", "202409", 58))
    with desk.work("test") as work:
        drawn = [numbering.draw(work, loans, date(2024, 9, 25)) for _ in range(2)]
        work.done(None)
    assert drawn == ["JY202409-058", "JY202409-059"]
    with pytest.raises(Refused) as refused:
        desk.call("office.set_next_number", keeping.NextNumberAsk("archives.loan", "202409", 100))
    assert codes(refused) == ["office.series_used"]


def test_every_series_can_be_set_before_its_first_use(desk: OfficeDesk) -> None:
    today = desk.clock.today()
    rows = {row["key"]: row for row in desk.source("series").first(Query(), 100)}
    loan = rows["archives.loan"]
    assert (loan["name"], loan["next_number"], loan["used"]) == ("借阅单号", 1, False)
    assert loan["example"] == f"JY{today:%Y%m}-001"
    assert rows["safety.danger"]["period"] == f"{today:%Y}"
    start = desk.start("office.set_next_number", [loan["id"]])
    done = desk.call("office.set_next_number", keeping.NextNumberAsk(**{**start, "next_number": 58}))
    assert done.reference == f"JY{today:%Y%m}-058"
    again = {row["key"]: row for row in desk.source("series").first(Query(), 100)}["archives.loan"]
    assert again["id"] > 0
    assert again["example"] == f"JY{today:%Y%m}-058"


def test_a_series_is_named_by_its_letters_too_and_an_unknown_one_is_refused(desk: OfficeDesk) -> None:
    desk.call("office.set_next_number", keeping.NextNumberAsk("jy", "", 7))
    assert [row["next_number"] for row in desk.source("series").first(Query("JY"), 9)] == [7]
    with pytest.raises(Refused) as refused:
        desk.call("office.set_next_number", keeping.NextNumberAsk("archives.laon", "", 7))
    assert codes(refused) == ["office.unknown_series"]


def test_a_full_series_takes_a_digit_more(desk: OfficeDesk) -> None:
    from desktop.office import numbering
    from desktop.office.numbering import SeriesKind

    loans = SeriesKind("archives.loan", "借阅单", "JY")  # type: ignore[arg-type]
    desk.call("office.set_next_number", keeping.NextNumberAsk("archives.loan", "202409", 999))
    with desk.work("test") as work:
        drawn = [numbering.draw(work, loans, date(2024, 9, 25)) for _ in range(2)]
        work.done(None)
    assert drawn == ["JY202409-999", "JY202409-1000"]
    assert loans.read("JY202409-1000") == ("202409", 1000)


def test_settings_show_their_value_and_refuse_what_does_not_fit(desk: OfficeDesk) -> None:
    desk.call("office.set_setting", keeping.SettingAsk("office.document_language", "英文"))
    assert desk.policy["office.document_language"] == "en"
    with pytest.raises(Refused) as refused:
        desk.call("office.set_setting", keeping.SettingAsk("office.time_zone", "火星"))
    assert codes(refused) == ["office.bad_zone"]
    with pytest.raises(Refused):
        desk.call("office.set_setting", keeping.SettingAsk("office.demo", "是"))
    row = next(row for row in desk.source("settings").first(Query(), 99) if row["key"] == "office.backup_days")
    assert "A7-19" in row["source"]


def test_the_calendar_knows_the_holidays_of_2024_and_takes_overrides(desk: OfficeDesk) -> None:
    calendar = desk.calendar()
    assert not calendar.is_working(date(2024, 10, 2))
    assert calendar.is_working(date(2024, 10, 12))  # a Saturday worked for the holiday
    assert calendar.next_working(date(2024, 10, 1)) == date(2024, 10, 8)
    desk.call("office.set_working_day", service.WorkingDayAsk(date(2024, 10, 8), False, "停电"))
    assert desk.calendar().next_working(date(2024, 10, 1)) == date(2024, 10, 9)
    assert WorkingDay.get(WorkingDay.date == date(2024, 10, 8)).name == "停电"


def test_people_are_filtered_by_department_and_state(desk: OfficeDesk) -> None:
    house = desk.call("office.add_department", service.DepartmentAsk("工程部", "GC")).value
    add(desk, "王芳", department=house)
    add(desk, "旧人", department=house, left_on=date(2024, 1, 1))
    source = desk.source("people")
    there = source.first(Query(where=(Condition("department", Op.IS, (house,)), Condition("status", Op.IS, ("here",)))))
    assert [row["name"] for row in there] == ["王芳"]


def test_an_act_of_today_is_taken_back_and_the_row_is_gone(desk: OfficeDesk) -> None:
    done = desk.call("office.add_department", service.DepartmentAsk("工程部", "GC"))
    desk.undo(done.entry)
    assert Department.select().count() == 0
    assert audit.verify(desk.engine) == []
    with pytest.raises(Refused) as refused:
        desk.undo(done.entry)
    assert codes(refused) == ["office.undo_twice"]


def test_what_another_record_needs_is_not_taken_back(desk: OfficeDesk) -> None:
    done = desk.call("office.add_department", service.DepartmentAsk("工程部", "GC"))
    add(desk, "王芳", department=done.value)
    with pytest.raises(Refused) as refused:
        desk.undo(done.entry)
    assert codes(refused) == ["office.undo_needed"]
    assert Department.select().count() == 1


def test_a_later_change_of_the_same_record_is_taken_back_first(desk: OfficeDesk) -> None:
    made = desk.call("office.add_person", service.PersonAsk("王芳"))
    changed = desk.call("office.edit_person", service.PersonAsk("王小芳", record=made.value, seen=1))
    with pytest.raises(Refused) as refused:
        desk.undo(made.entry)
    assert codes(refused) == ["office.undo_later"]
    desk.undo(changed.entry)
    assert Person.get_by_id(made.value).name == "王芳"
    desk.undo(made.entry)
    assert Person.get_or_none(Person.id == made.value) is None


def test_yesterdays_act_is_not_taken_back(desk: OfficeDesk) -> None:
    done = desk.call("office.add_person", service.PersonAsk("王芳"))
    with desk.clock.at(date(2024, 9, 26)), pytest.raises(Refused) as refused:
        desk.undo(done.entry)
    assert codes(refused) == ["office.undo_not_today"]


def test_hostile_text_is_cleaned_and_kept_as_plain_text(desk: OfficeDesk) -> None:
    done = desk.call("office.add_person", service.PersonAsk("<b>王\x00芳</b>"))
    assert Person.get_by_id(done.value).name == "<b>王芳</b>"
    assert [warning.code for warning in done.warnings] == ["office.cleaned"]


def test_a_name_of_ten_thousand_characters_is_refused_with_the_limit(desk: OfficeDesk) -> None:
    with pytest.raises(Refused) as refused:
        add(desk, "王" * 10_000)
    assert codes(refused) == ["office.too_long"]
    assert refused.value.problems[0].params["most"] == 40


def test_a_repeated_request_gives_the_first_answer(desk: OfficeDesk) -> None:
    first = desk.call("office.add_person", service.PersonAsk("王芳"), request="r-1")
    again = desk.call("office.add_person", service.PersonAsk("王芳"), request="r-1")
    assert (again.value, again.entry) == (first.value, first.entry)
    assert Person.select().where(Person.name == "王芳").count() == 1


def test_a_person_is_found_before_the_many_records_that_name_her(desk: OfficeDesk) -> None:
    add(desk, "王芳")
    item = desk.operation("archives.add_item")
    for number in range(25):
        desk.call(item.name, item.ask(title=f"王芳的报告之{number}", author="办公室", doc_date="20240315", retention="D30", pages=1))
    found = desk.find("王芳")
    assert (found[0].kind, found[0].label) == ("people", "王芳")
    assert sum(one.kind == "archives" for one in found) >= 4
