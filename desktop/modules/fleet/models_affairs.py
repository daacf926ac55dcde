"""Tables of repairs, purchases, violations, accidents, assessments, bonus sheets and safety sessions (fleet.md section 1).

Money in fen, quantities in thousandths, points and scores x100.
"""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Instant, Integer, Milli, Reference, Scaled, Text, YesNo
from desktop.db.record import Record, table
from desktop.modules.fleet.models import Dispatch, Driver, Vehicle
from desktop.office.models import Person


@table
class RepairOrder(Record):
    """车辆维修单 (A3-15, A3-16)."""

    KIND = "repair-orders"
    PARENT = "vehicle"
    SEARCH = ("number", "fault", "garage", "invoice_no")

    number = Text(unique=True)                     # WX202409-001
    vehicle = Reference(Vehicle, index=False)
    driver = Reference(Driver)
    odometer = Integer(null=True)
    kind = Text(default="repair")
    fault = Text()
    wanted = Text(default="")                      # 报修项目
    estimate = Fen(null=True)                      # 预计费用
    reported_to = Reference(Person, null=True)
    reported_on = Day(null=True)
    urgent = YesNo(default=False)                  # 特殊情况: approved by telephone (A3-16)
    phone_by = Reference(Person, null=True)
    phone_to = Reference(Person, null=True)
    phone_at = Instant(null=True)
    ordered_on = Day(null=True)                    # 补单
    garage = Text(default="")
    approved_by = Reference(Person, null=True)     # 办公室(车队)
    approved_on = Day(null=True)
    sent_on = Day(null=True)
    done_on = Day(null=True)
    labour_fee = Fen(default=0)
    invoice_no = Text(default="")
    total = Fen(default=0)                         # Σ lines + labour, kept with them
    late = YesNo(default=False)                    # 补单 after its day
    driver_signed_on = Day(null=True)              # A3-13
    captain_settled_by = Reference(Person, null=True)
    captain_settled_on = Day(null=True)
    office_reviewed_by = Reference(Person, null=True)
    office_reviewed_on = Day(null=True)
    top_approved_by = Reference(Person, null=True)  # 局长经理室 (A3-18)
    top_approved_on = Day(null=True)
    paid_on = Day(null=True)
    status = Text(index=True)
    void_reason = Text(default="")
    note = Text(default="")

    class Meta:
        table_name = "fleet_repair"
        constraints = (Check("labour_fee >= 0"), Check("total >= 0"))


RepairOrder.add_index(RepairOrder.vehicle, RepairOrder.done_on, name="fleet_repair_vehicle")
RepairOrder.add_index(RepairOrder.done_on, name="fleet_repair_done")
RepairOrder.add_index(RepairOrder.garage, RepairOrder.invoice_no, unique=True, where=(RepairOrder.invoice_no != "") & (RepairOrder.status != "void"), name="fleet_repair_invoice")


@table
class RepairLine(Record):
    """更换材料清单, one part (A3-13, A3-14, A3-19)."""

    KIND = "repairs"
    PARENT = "repair"

    repair = Reference(RepairOrder)
    part = Text()
    spec = Text(default="")
    unit = Text(default="")
    qty = Milli()
    price = Fen()
    amount = Fen()
    large_part = YesNo(default=False)              # 大配件
    old_part = Text(default="none")                # 旧件交回
    old_part_checked_by = Reference(Person, null=True)
    verified = YesNo(default=False)                # 逐项核实

    class Meta:
        table_name = "fleet_repair_line"
        constraints = (Check("qty > 0"), Check("price >= 0"), Check("amount >= 0"))


@table
class SelfPurchase(Record):
    """自购件 (A3-17)."""

    KIND = "self-purchases"
    PARENT = "vehicle"
    SEARCH = ("number", "item")

    number = Text(unique=True)                     # ZG202409-001
    vehicle = Reference(Vehicle)
    applicant = Reference(Driver)
    date = Day()
    item = Text()
    spec = Text(default="")
    qty = Milli()
    price = Fen()                                  # expected, then paid
    amount = Fen()
    purpose = Text(default="")
    leader = Reference(Person, null=True)          # 车管组组长
    leader_on = Day(null=True)
    director = Reference(Person, null=True)
    director_on = Day(null=True)
    bought_on = Day(null=True)
    invoice_no = Text(default="")
    paid_on = Day(null=True)
    status = Text(index=True)
    reason = Text(default="")                      # why it is not reimbursed, or was cancelled

    class Meta:
        table_name = "fleet_self_purchase"
        constraints = (Check("qty > 0"), Check("price >= 0"), Check("amount >= 0"))


@table
class Violation(Record):
    """违规, codes V1 to V11 (A3-5, A3-26 to A3-39)."""

    KIND = "violations"
    SEARCH = ("number", "evidence")

    number = Text(unique=True)                     # WG202409-001
    code = Text()
    person = Reference(Person, index=False)
    role = Text()                                  # driver, director, deputy
    date = Day()
    vehicle = Reference(Vehicle, null=True)
    evidence = Text()
    amount = Fen(default=0)
    points = Scaled(2, null=True)
    wage_month = Text(default="")                  # 扣款月份
    ordered_by = Integer(null=True)                # a Person who ordered it (A3-7)
    reported_at_once = YesNo(default=False)        # A3-7: then the driver has no line
    consequences = YesNo(default=False)            # serious: dismissal is proposed
    confirmed_by = Reference(Person, null=True)
    confirmed_on = Day(null=True)
    opinion = Text(default="")                     # 处理意见
    decided_by = Reference(Person, null=True)
    decided_on = Day(null=True)
    executed_on = Day(null=True)
    closed_on = Day(null=True)
    appeal_until = Day(null=True)
    appeal = Text(default="")
    status = Text(index=True)
    withdrawn_for = Text(default="")

    class Meta:
        table_name = "fleet_violation"
        constraints = (Check("amount >= 0"), Check("points IS NULL OR points >= 0"))


Violation.add_index(Violation.person, Violation.code, Violation.date, name="fleet_violation_person")
Violation.add_index(Violation.date, Violation.person, name="fleet_violation_day")


@table
class Accident(Record):
    """事故 with its compensation (A3-28 to A3-34, A3-40). `payable` is kept once it is decided."""

    KIND = "accidents"
    PARENT = "vehicle"
    SEARCH = ("number", "place", "course", "police_no")

    number = Text(unique=True)                     # SG202409-001
    at = Instant()
    day = Day()                                    # business day of `at`
    place = Text()
    kind = Text(default="traffic")                 # traffic 交通事故, seizure 发动机粘缸, parked 停放意外
    vehicle = Reference(Vehicle, index=False)
    driver = Reference(Driver, index=False)
    dispatch = Reference(Dispatch, null=True)      # empty: 疑似私自用车
    private_use = YesNo(default=False)             # A3-28
    police_no = Text(default="")
    liability = Text()                             # full, main, equal, minor, none
    major = YesNo(default=False)
    casualties = Text(default="")
    course = Text(default="")                      # 经过
    total_loss = Fen()
    insurer_paid = Fen(default=0)
    third_party_paid = Fen(default=0)
    payable = Fen(null=True)
    director = Reference(Person, null=True)        # held responsible (A3-40)
    director_amount = Fen(null=True)
    reported_at = Instant(null=True)
    concealed = YesNo(default=False)               # A3-36
    confirmed_by = Reference(Person, null=True)
    confirmed_on = Day(null=True)
    opinion = Text(default="")
    decided_by = Reference(Person, null=True)
    decided_on = Day(null=True)
    paid_on = Day(null=True)
    closed_on = Day(null=True)
    status = Text(index=True)
    withdrawn_for = Text(default="")

    class Meta:
        table_name = "fleet_accident"
        constraints = (Check("total_loss >= 0"), Check("insurer_paid >= 0"), Check("third_party_paid >= 0"))


Accident.add_index(Accident.vehicle, Accident.at, name="fleet_accident_vehicle")
Accident.add_index(Accident.driver, Accident.day, name="fleet_accident_driver")
Accident.add_index(Accident.day, name="fleet_accident_day")


@table
class Proposal(Record):
    """处理建议: dismissal, transfer or liability. Proposed by a rule, decided by a person, never an act of the program."""

    KIND = "proposals"

    entity = Text()                                # table of the violation, accident or month it comes from
    record = Integer()
    reference = Text()                             # its number
    person = Reference(Person)
    kind = Text()                                  # dismiss 拟辞退, transfer 拟调离, liability 追究责任
    reason = Text()                                # the rule: A3-34 …
    proposed_on = Day()
    decision = Text(default="")                    # "", accepted, declined
    decided_by = Reference(Person, null=True)
    decided_on = Day(null=True)
    opinion = Text(default="")

    class Meta:
        table_name = "fleet_proposal"
        indexes = ((("entity", "record", "person", "kind"), True),)


@table
class RubricItem(Record):
    """考核项目 of the 100-point assessment, a version a date (A3-20; the shipped one is recommended, not of the source)."""

    KIND = "rubric"

    valid_from = Day()
    place = Integer()
    name = Text()
    maximum = Scaled(2)
    recommended = YesNo(default=False)             # shipped with the program; no rule of the source

    class Meta:
        table_name = "fleet_rubric_item"
        constraints = (Check("maximum > 0"),)
        indexes = ((("valid_from", "name"), True),)


@table
class Assessment(Record):
    """月度考核 of a driver (A3-20)."""

    KIND = "assessment-sheets"
    SEARCH = ("number",)

    number = Text(unique=True)                     # KH202409-001
    month = Text()
    person = Reference(Person, index=False)
    vehicle = Reference(Vehicle, null=True)
    assessor = Reference(Person)
    rubric_from = Day()                            # the version of the rubric
    reviewed_by = Reference(Person, null=True)
    reviewed_on = Day(null=True)
    published_on = Day(null=True)
    locked_on = Day(null=True)
    status = Text(index=True)
    note = Text(default="")

    class Meta:
        table_name = "fleet_assessment"
        indexes = ((("month", "person"), True), (("person", "month"), False))


@table
class Deduction(Record):
    """扣分 of an assessment. One without any has a single line with an empty item and 0 points, so that lists and exports show it."""

    KIND = "assessments"
    PARENT = "assessment"

    assessment = Reference(Assessment)
    item = Text()                                  # name of a RubricItem of the assessment's version
    deducted = Scaled(2)
    reason = Text()
    date = Day(null=True)
    violation = Reference(Violation, null=True)    # proposed by it

    class Meta:
        table_name = "fleet_deduction"
        constraints = (Check("deducted >= 0"), Check("deducted > 0 OR item = ''"))


@table
class BonusSheet(Record):
    """安全奖与里程补贴发放表 of a month (A3-41 to A3-43)."""

    KIND = "bonus-sheets"
    SEARCH = ("number",)

    number = Text(unique=True)                     # JL202409-001
    month = Text()
    drafted_by = Reference(Person, null=True)
    drafted_on = Day()
    fleet_signed_by = Reference(Person, null=True)
    fleet_signed_on = Day(null=True)
    mgmt_approved_by = Reference(Person, null=True)
    mgmt_approved_on = Day(null=True)
    paid_on = Day(null=True)
    status = Text(index=True)
    void_reason = Text(default="")

    class Meta:
        table_name = "fleet_bonus_sheet"


BonusSheet.add_index(BonusSheet.month, unique=True, where=BonusSheet.status != "void", name="fleet_bonus_sheet_month")


@table
class BonusLine(Record):
    """One person of a sheet, with the figures of the day it was drafted."""

    KIND = "bonus-lines"
    PARENT = "sheet"

    sheet = Reference(BonusSheet)
    place = Integer()
    person = Reference(Person)
    is_leader = YesNo()
    km = Integer()
    eligible = YesNo()
    reason = Text(default="")                      # why not, JSON of codes and numbers
    bonus = Fen()
    subsidy = Fen()
    total = Fen()

    class Meta:
        table_name = "fleet_bonus_line"
        constraints = (Check("total >= 0"), Check("km >= 0"))
        indexes = ((("sheet", "person"), True),)


@table
class SafetySession(Record):
    """安全学习 (A3-1, A3-8)."""

    KIND = "safety-sessions"
    SEARCH = ("topic",)

    at = Instant()
    day = Day(index=True)
    organiser = Text()                             # company 公司, police 交警中队
    topic = Text()
    place = Text(default="")
    note = Text(default="")

    class Meta:
        table_name = "fleet_safety_session"


@table
class SessionPerson(Record):
    """Who should have come, who came, and the mark."""

    KIND = "session-people"
    PARENT = "session"

    session = Reference(SafetySession)
    person = Reference(Person)
    came = YesNo(default=False)
    score = Scaled(2, null=True)

    class Meta:
        table_name = "fleet_session_person"
        indexes = ((("session", "person"), True),)
