"""Who owes a letter: joiners, leavers, people with another post; and the gaps of a year."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from desktop.modules.office.service import PersonAsk
from desktop.modules.safety import board, domain, due, signatures, standing
from desktop.modules.safety.campaigns import CampaignAsk, OneCampaignAsk
from desktop.modules.safety.letters import ActingAsk, LettersAsk, SignAsk
from desktop.modules.safety.models import Campaign, Letter, LetterSignature
from desktop.modules.safety.operations import _edit_template
from desktop.modules.safety.records import TrainingAsk
from desktop.modules.safety.reviews import ReviewAsk, first_values
from desktop.modules.safety.signatures import DrawAsk
from desktop.modules.safety.templates import EditionAsk, TemplateAsk
from desktop.office.models import Person
from tests.modules.safety.conftest import Company
from tests.modules.safety.test_letters import handed_out, refused

NAME = "20,200 60,120 110,260 160,90 210,240 300,150 380,260 460,120 520,200;600,80 640,300 700,120 760,280 830,150"


def moves(company: Company, name: str, post: str) -> int:
    person = Person.get(Person.name == name)
    ask = PersonAsk(person.name, person.employee_no, person.department_id, company.posts[post], record=person.id, seen=person.version)
    company.desk.call("office.edit_person", ask)
    return int(person.id)


def test_a_campaign_reaches_the_posts_it_names(company: Company) -> None:
    record = company.campaign("驾驶员专项", scope="listed", posts=(company.posts["驾驶员"],))
    assert {one.name for one in standing.members(Campaign.get_by_id(record), date(2024, 9, 25))} == {"范师傅", "石师傅"}
    assert refused(company.desk, "safety.add_campaign", CampaignAsk(2024, "空", date(2024, 1, 2), date(2024, 2, 1), "listed")) == ["safety.no_departments"]


def test_whoever_changes_his_post_owes_a_new_pair_and_the_old_letters_end(company: Company) -> None:
    rows = handed_out(company)
    desk, mine = company.desk, [row for row in rows if row.person_name == "范师傅"]
    for row in mine:
        desk.call("safety.sign", SignAsk((row.id,), date(2024, 1, 6), date(2024, 1, 7) if row.kind == "target" else None))
    before = domain.rates(standing.required(desk, 2024))[1]
    moves(company, "范师傅", "工程师")
    after = domain.rates(standing.required(desk, 2024))[1]
    assert (before.required, before.signed, after.required, after.signed) == (17, 2, 17, 0)
    assert any(item.text is due.MOVED and item.on == desk.clock.today() + timedelta(days=7) for item in due.due(desk, desk.clock.today()))
    assert desk.call("safety.write_letters", OneCampaignAsk(Campaign.get().id)).value == 2
    assert {Letter.get_by_id(row.id).status for row in mine} == {"transferred"}
    assert {row.replaces for row in Letter.select().where(Letter.person_name == "范师傅", Letter.status == "planned")} == {row.number for row in mine}


def test_the_days_of_a_transfer_are_counted_from_the_change_of_the_post(company: Company) -> None:
    handed_out(company)
    desk = company.desk
    moves(company, "范师傅", "工程师")
    later = desk.clock.today() + timedelta(days=9)
    with desk.clock.at(later):
        found = [item for item in due.due(desk, later) if item.text is due.MOVED]
    assert [(item.on, item.urgency.value) for item in found] == [(later - timedelta(days=2), "overdue")]


def test_targets_that_are_not_passed_on_are_named(company: Company) -> None:
    rows = handed_out(company)
    desk = company.desk
    assert "safety.not_passed_on" not in {gap.problem.code for gap in standing.gaps(desk, 2024)}
    below = tuple(row.id for row in rows if row.kind == "target" and row.superior_id == company.boss)
    desk.call("safety.set_superior", ActingAsk(below, company.chief))
    gaps = [gap for gap in standing.gaps(desk, 2024) if gap.problem.code == "safety.not_passed_on"]
    assert [(gap.name, gap.problem.params["count"]) for gap in gaps] == [("王主管", 7)]


def test_letters_of_an_older_edition_are_due_to_be_signed_again_and_shown_with_their_difference(company: Company) -> None:
    rows = handed_out(company)
    desk = company.desk
    template = next(row.template_id for row in rows if row.kind == "commitment")
    edition = desk.call("safety.new_edition", EditionAsk(template, date(2024, 9, 1))).value
    new = dict(_edit_template(desk, [edition]))
    desk.call("safety.edit_template", TemplateAsk(**{**new, "duties": new["duties"] + "\n不在楼道堆放杂物。"}))
    found = [gap for _key, gap in standing.outdated(desk, 2024)]
    assert len(found) == 9
    assert any(item.text is due.OUTDATED and item.params["count"] == 9 for item in due.due(desk, desk.clock.today()))


def test_a_newcomer_without_a_passed_training_is_named_until_he_has_one(company: Company) -> None:
    desk = company.desk
    record = desk.call("office.add_person", PersonAsk("新人", "N1", company.house, company.posts["工程师"], joined_on=date(2024, 9, 10))).value
    assert [gap.name for gap in standing.untrained(desk)] == ["新人"]
    ask = TrainingAsk("三级教育", "induction", date(2024, 9, 12), Decimal(24), "会议室", "李敏", "公司、部门、班组三级", "none", (record,))
    training = desk.call("safety.add_training", ask).value
    from desktop.modules.safety.records import HeldAsk

    desk.call("safety.hold_training", HeldAsk(training))
    assert list(standing.untrained(desk)) == []


def test_what_was_printed_counts_as_handed_out_on_that_day(company: Company) -> None:
    letter = next(row for row in company.letters() if row.kind == "commitment")
    desk = company.desk
    desk.print("AQ-02", {"letters": (letter.id,)})
    desk.call("safety.sign", SignAsk((letter.id,), desk.clock.today()))
    row = Letter.get_by_id(letter.id)
    assert (row.status, row.issued_on) == ("signed", desk.clock.today())


def test_a_letter_nobody_holds_yet_names_the_superior_who_is_chosen_for_it(company: Company) -> None:
    desk = company.desk
    first = next(row for row in company.letters() if row.kind == "target" and row.person_name == "工程师甲")
    desk.call("safety.set_superior", ActingAsk((first.id,), company.chief))
    row = Letter.get_by_id(first.id)
    assert ('"superior": "郑总"' in row.wording, row.wording_hash != first.wording_hash) == (True, True)
    desk.call("safety.hand_out", LettersAsk((row.id,), date(2024, 1, 5)))
    kept = Letter.get_by_id(row.id).wording
    desk.call("safety.set_superior", ActingAsk((row.id,), company.boss, True, "授权书"))
    assert Letter.get_by_id(row.id).wording == kept


def test_a_signature_on_the_screen_is_kept_with_who_and_when_and_marks_the_letter(company: Company) -> None:
    desk = company.desk
    letter = next(row for row in company.letters() if row.kind == "target" and row.person_name == "工程师甲")
    assert refused(desk, "safety.sign_screen", DrawAsk(letter.id, "1,1 2,2")) == ["safety.no_drawing"]
    assert refused(desk, "safety.sign_screen", DrawAsk(letter.id, "1,1 9999,2")) == ["safety.no_drawing"]
    desk.call("safety.sign_screen", DrawAsk(letter.id, NAME))
    row = Letter.get_by_id(letter.id)
    assert (row.status, row.drawn, row.issued_on, row.signed_on) == ("signed", True, desk.clock.today(), desk.clock.today())
    desk.call("safety.sign_screen", DrawAsk(letter.id, NAME, "a"))
    assert Letter.get_by_id(letter.id).status == "both"
    assert [(one.party, one.person_name, one.valid) for one in LetterSignature.select().order_by(LetterSignature.id)] == [("b", "工程师甲", True), ("a", "王主管", True)]
    from reports.preview import text

    made = desk.print("AQ-01", {"letters": (letter.id,), "one_copy": True}).pdf
    said = "".join(text(made, 1).split())
    assert "屏幕签名：工程师甲" in said
    assert "屏幕签名：王主管" in said


def test_what_was_drawn_holds_no_longer_once_the_letter_was_sent_back(company: Company) -> None:
    from desktop.modules.safety.letters import SendBackAsk

    desk = company.desk
    letter = next(row for row in company.letters() if row.kind == "commitment")
    desk.call("safety.sign_screen", DrawAsk(letter.id, NAME))
    desk.call("safety.send_back", SendBackAsk(letter.id, "no_signature"))
    assert signatures.of(letter.id) == []
    desk.call("safety.sign", SignAsk((letter.id,), desk.clock.today()))
    row = Letter.get_by_id(letter.id)
    assert (row.status, row.drawn) == ("signed", False)


def test_the_board_names_what_is_owed_and_what_a_print_hands_out(company: Company) -> None:
    desk = company.desk
    company.letters()
    desk.call("office.add_person", PersonAsk("新人", "N1", company.house, company.posts["工程师"]))
    view = board.view(desk)
    assert (view.whole.required, view.unwritten) == (19, 2)
    chosen = board.missing_letters(view.required, "工程部", "target")
    assert len(chosen) == 8
    answer = board.handed_out_by_print(desk, chosen)
    assert answer is not None
    assert answer.value == 8
    assert board.handed_out_by_print(desk, chosen) is None


def test_targets_are_reviewed_line_by_line(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.person_name == "王主管" and row.kind == "target")
    lines = first_values(letter.id)
    assert lines[0]["goal"] == "= 0 起"
    given = tuple({**line, "actual": value} for line, value in zip(lines, ("0", "100 %", "92", "100", "2", "100"), strict=True))
    assert refused(company.desk, "safety.review_targets", ReviewAsk(letter.id, "2024", given[:-1], "好")) == ["safety.no_actual"]
    assert company.desk.call("safety.review_targets", ReviewAsk(letter.id, "2024", given, "签订率未达标")).value == 6
