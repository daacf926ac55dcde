"""Letters from the campaign to the file, and every way they go wrong."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.modules.office.service import PersonAsk
from desktop.modules.safety import domain, standing
from desktop.modules.safety.campaigns import EndAsk, OneCampaignAsk
from desktop.modules.safety.letters import ActingAsk, FileAsk, LettersAsk, RefuseAsk, RenewAsk, SendBackAsk, SignAsk, VoidAsk
from desktop.modules.safety.models import Campaign, Letter, LetterTemplate
from desktop.modules.safety.reviews import ReviewAsk
from desktop.modules.safety.templates import EditionAsk, TemplateAsk
from desktop.office.models import Person
from tests.modules.safety.conftest import Company


def refused(desk: Any, operation: str, ask: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        desk.call(operation, ask)
    return [problem.code for problem in caught.value.problems]


def handed_out(company: Company) -> list[Letter]:
    rows = company.letters()
    company.desk.call("safety.hand_out", LettersAsk(tuple(row.id for row in rows), date(2024, 1, 5)))
    return list(Letter.select().order_by(Letter.number))


def test_a_campaign_writes_both_letters_for_everybody_with_a_post_and_only_a_commitment_for_the_head(company: Company) -> None:
    rows = company.letters()
    assert len(rows) == 17  # nine people; the chief has nobody above him
    assert [row.number for row in rows if row.kind == "target"] == [f"AZ2024-{n:04d}" for n in range(1, 9)]
    assert {row.person_name for row in rows if row.superior_id == company.boss} >= {"工程师甲", "范师傅"}
    assert "工程师甲" in next(row.wording for row in rows if row.person_name == "工程师甲" and row.kind == "commitment")


def test_only_drivers_promise_what_drivers_promise(company: Company) -> None:
    said = {row.person_name: row.wording for row in company.letters() if row.kind == "commitment"}
    assert "酒后" in said["范师傅"]
    assert "酒后" not in said["工程师甲"]


def test_a_second_writing_adds_only_joiners(company: Company) -> None:
    company.letters()
    campaign = Campaign.get()
    assert refused(company.desk, "safety.write_letters", OneCampaignAsk(campaign.id)) == ["safety.nobody"]
    company.desk.call("office.add_person", PersonAsk("新人", "N1", company.house, company.posts["工程师"]))
    assert domain.rates(standing.required(company.desk, 2024, campaign))[1].required == 19
    assert company.desk.call("safety.write_letters", OneCampaignAsk(campaign.id)).value == 2


def test_a_letter_that_was_not_handed_out_cannot_be_signed(company: Company) -> None:
    letter = company.letters()[0]
    assert refused(company.desk, "safety.sign", SignAsk((letter.id,), date(2024, 1, 6))) == ["safety.not_issued"]


def test_signing_needs_a_date_that_fits_the_letter(company: Company) -> None:
    letter = handed_out(company)[0]
    sign = company.desk
    assert refused(sign, "safety.sign", SignAsk((letter.id,))) == ["safety.no_date"]
    assert refused(sign, "safety.sign", SignAsk((letter.id,), date(2025, 1, 6))) == ["safety.future", "safety.after_end"]
    assert refused(sign, "safety.sign", SignAsk((letter.id,), date(2024, 1, 2))) == ["safety.before_issue"]


def test_a_target_letter_counts_when_both_have_signed(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.kind == "target")
    company.desk.call("safety.sign", SignAsk((letter.id,), date(2024, 1, 6)))
    row = Letter.get_by_id(letter.id)
    assert row.status == "signed"
    assert not domain.is_counted(row.kind, row.status, row.signed_on, row.superior_signed_on, False)
    company.desk.call("safety.sign", SignAsk((letter.id,), None, date(2024, 1, 8)))
    row = Letter.get_by_id(letter.id)
    assert row.status == "both"
    assert domain.is_counted(row.kind, row.status, row.signed_on, row.superior_signed_on, False)


def test_a_letter_sent_back_keeps_its_number_counts_as_unsigned_and_is_signed_again(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.kind == "commitment")
    desk = company.desk
    desk.call("safety.sign", SignAsk((letter.id,), date(2024, 1, 6)))
    before = sum(one.signed for one in standing.required(desk, 2024))
    desk.call("safety.send_back", SendBackAsk(letter.id, "no_date"))
    row = Letter.get_by_id(letter.id)
    assert (row.number, row.status, row.prints) == (letter.number, "returned", 2)
    assert sum(one.signed for one in standing.required(desk, 2024)) == before - 1
    desk.call("safety.sign", SignAsk((letter.id,), date(2024, 1, 9)))
    assert Letter.get_by_id(letter.id).status == "signed"


def test_a_filed_letter_is_not_sent_back_but_voided(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.kind == "commitment")
    desk = company.desk
    assert refused(desk, "safety.file", FileAsk((letter.id,))) == ["safety.letter_state"]
    desk.call("safety.sign", SignAsk((letter.id,), date(2024, 1, 6)))
    desk.call("safety.file", FileAsk((letter.id,)))
    assert refused(desk, "safety.send_back", SendBackAsk(letter.id, "blurred")) == ["safety.filed_return"]
    desk.call("safety.void", VoidAsk((letter.id,), "写错"))
    assert Letter.get_by_id(letter.id).status == "void"


def test_who_refuses_stays_in_the_denominator_and_needs_another_as_witness(company: Company) -> None:
    letter = handed_out(company)[0]
    desk = company.desk
    assert refused(desk, "safety.refuse", RefuseAsk(letter.id, "不同意", letter.person_id)) == ["safety.witness"]
    desk.call("safety.refuse", RefuseAsk(letter.id, "不同意", company.boss))
    rate = domain.rates(standing.required(desk, 2024))[1]
    assert (rate.required, rate.signed) == (17, 0)


def test_after_a_change_of_post_the_old_letter_ends_and_a_new_one_refers_to_it(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.person_name == "范师傅" and row.kind == "commitment")
    person = Person.get_by_id(letter.person_id)
    company.desk.call("office.edit_person", PersonAsk(person.name, person.employee_no, person.department_id, company.posts["工程师"], record=person.id, seen=person.version))
    company.desk.call("safety.renew", RenewAsk((letter.id,), "调岗"))
    assert Letter.get_by_id(letter.id).status == "transferred"
    new = Letter.get(Letter.replaces == letter.number)
    assert new.post_name == "工程师"
    assert "酒后" not in new.wording


def test_leavers_are_out_of_the_rate(company: Company) -> None:
    handed_out(company)
    person = Person.get_by_id(company.staff[0])
    company.desk.call("office.edit_person", PersonAsk(person.name, person.employee_no, person.department_id, person.post_id, left_on=date(2024, 9, 1), record=person.id, seen=person.version))
    assert domain.rates(standing.required(company.desk, 2024))[1].required == 15


def test_nobody_signs_for_both_parties_and_who_acts_needs_an_authority(company: Company) -> None:
    letter = next(row for row in company.letters() if row.kind == "target")
    desk = company.desk
    assert refused(desk, "safety.set_superior", ActingAsk((letter.id,), letter.person_id)) == ["safety.own_superior"]
    assert refused(desk, "safety.set_superior", ActingAsk((letter.id,), company.staff[-1], True)) == ["safety.authority_needed"]
    desk.call("safety.set_superior", ActingAsk((letter.id,), company.staff[-1], True, "授权书2024-3"))
    assert Letter.get_by_id(letter.id).superior_id == company.staff[-1]


def test_a_campaign_with_open_letters_ends_with_a_reason_only(company: Company) -> None:
    handed_out(company)
    campaign = Campaign.get()
    assert refused(company.desk, "safety.end_campaign", EndAsk(campaign.id)) == ["safety.unsigned"]
    company.desk.call("safety.end_campaign", EndAsk(campaign.id, "长期病假，返岗后补签"))
    assert Campaign.get_by_id(campaign.id).status == "ended"


def test_a_post_without_template_and_a_person_without_post_are_named(company: Company) -> None:
    LetterTemplate.update(valid_to=date(2001, 1, 1)).where(LetterTemplate.level == "worker").execute()
    assert refused(company.desk, "safety.write_letters", OneCampaignAsk(company.campaign())) == ["safety.no_template"]
    assert {gap.problem.code for gap in standing.gaps(company.desk, 2024)} >= {"safety.no_template", "safety.no_post"}


def test_a_used_template_is_frozen_and_a_new_edition_shows_the_difference(company: Company) -> None:
    from desktop.modules.safety import letters, templates
    from desktop.modules.safety.operations import _edit_template

    letter = next(row for row in handed_out(company) if row.kind == "commitment")
    desk = company.desk
    values = dict(_edit_template(desk, [letter.template_id]))
    ask = TemplateAsk(**values)
    assert refused(desk, "safety.edit_template", ask) == ["safety.frozen"]
    edition = desk.call("safety.new_edition", EditionAsk(letter.template_id, date(2024, 9, 1))).value
    new = dict(_edit_template(desk, [edition]))
    new["duties"] += "\n不在楼道堆放杂物。"
    desk.call("safety.edit_template", TemplateAsk(**new))
    assert templates.difference(letter.wording, letters.new_wording(desk, letter)) == ["+ 不在楼道堆放杂物。"]


def test_a_template_names_everything_that_is_wrong_with_it(company: Company) -> None:
    ask = TemplateAsk("T1", "target", "{{年}}责任书", "{{姓名}}", "做好", "至{{至}}", date(2024, 1, 1), targets="甲 | = | 0 | 起 | 60\n乙 | ? | 1 | 次 | 30")
    assert sorted(refused(company.desk, "safety.add_template", ask)) == ["safety.bad_placeholder", "safety.bad_target", "safety.weights"]


def test_a_supervisors_targets_are_reviewed_with_an_analysis(company: Company) -> None:
    letter = next(row for row in handed_out(company) if row.person_name == "王主管" and row.kind == "target")
    desk = company.desk
    actuals = "0\n100\n92\n100\n2\n100"
    assert refused(desk, "safety.review_targets", ReviewAsk(letter.id, "2024H1", actuals)) == ["safety.analysis"]
    assert refused(desk, "safety.review_targets", ReviewAsk(letter.id, "2024", "0\n1", "好")) == ["safety.no_actual"]
    desk.call("safety.review_targets", ReviewAsk(letter.id, "2024H1", actuals, "签订率未达标"))
    from desktop.modules.safety.models import TargetReview

    assert sum(row.score for row in TargetReview.select()) == 85
