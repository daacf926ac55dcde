"""The words every part of the fleet shares: states and kinds, stored by their values (fleet.md sections 1 and 2).

Rules stand beside the part they belong to: `domain_duty` (dispatch, trips, service), `domain_fuel` (intervals and months),
`domain_costs` (cost a vehicle), `domain_affairs` (repairs, violations, accidents, assessment, bonus). Overdue, expired, out
on the road are derived and never stored.
"""

from __future__ import annotations

from enum import StrEnum

MODULE = "fleet"  # of office.periods: a fleet month


class VehicleStatus(StrEnum):
    """状态 of a vehicle as it is stored; 出车 follows from an open trip, 送修 also from a repair order on its way."""

    IN_USE = "in_use"  # 在用
    IN_REPAIR = "in_repair"  # 送修
    IDLE = "idle"  # 停用
    SCRAPPED = "scrapped"  # 报废


class Fuel(StrEnum):
    """燃油种类."""

    PETROL_92 = "92"
    PETROL_95 = "95"
    DIESEL_0 = "0"
    ELECTRIC = "electric"


class DriverStatus(StrEnum):
    """在岗, 停岗, 离职."""

    ON_DUTY = "on_duty"
    SUSPENDED = "suspended"
    LEFT = "left"


class DispatchKind(StrEnum):
    """送货, 公务."""

    DELIVERY = "delivery"
    BUSINESS = "business"


class DispatchStatus(StrEnum):
    """申请 → 已派车 → 出车 → 已回车 → 已归档; 已取消, 已拒绝."""

    REQUESTED = "requested"
    DISPATCHED = "dispatched"
    OUT = "out"
    BACK = "back"
    FILED = "filed"
    CANCELLED = "cancelled"
    REFUSED = "refused"


class Check(StrEnum):
    """出车前检查: the points a driver looks at before he leaves (A3-9, A3-10)."""

    OIL = "oil"
    COOLANT = "coolant"
    TYRES = "tyres"
    LIGHTS = "lights"
    BRAKES = "brakes"
    DOCUMENTS = "documents"
    TOOLS = "tools"  # 随车防卫应急用具


class FillStatus(StrEnum):
    """登记 → 车队长已签 → 经理室已批 → 已报销; 退回; 已作废."""

    REGISTERED = "registered"
    SIGNED = "signed"
    APPROVED = "approved"
    PAID = "paid"
    RETURNED = "returned"
    VOID = "void"


class Source(StrEnum):
    """来源 of a fill or a cost."""

    MANUAL = "manual"  # 手工
    ETC = "etc"  # ETC账单
    FUEL_CARD = "fuel_card"  # 油卡账单


class Verdict(StrEnum):
    """结论 of an interval or of a month."""

    NORMAL = "normal"  # 正常
    OVER = "over"  # 超标
    SHORT = "short"  # 里程过短
    BROKEN = "broken"  # 中断
    NOT_JUDGED = "not_judged"  # 不核算: electric, or no norm


class CostKind(StrEnum):
    """类别 of a vehicle cost that is neither fuel nor repair."""

    TOLL = "toll"  # 过路费
    PARKING = "parking"  # 停车
    WASHING = "washing"  # 洗车
    INSURANCE = "insurance"  # 保险
    INSPECTION = "inspection"  # 年检
    OTHER = "other"  # 其他


class CostStatus(StrEnum):
    """登记 → 已审核 → 已报销; 已作废."""

    REGISTERED = "registered"
    CHECKED = "checked"
    PAID = "paid"
    VOID = "void"


class RepairKind(StrEnum):
    """维修, 保养, 事故."""

    REPAIR = "repair"
    SERVICE = "service"
    ACCIDENT = "accident"


class RepairStatus(StrEnum):
    """草稿 → 已报主任 → 办公室已批 → 送修 → 修竣 → 车队长已结算 → 办公室已审 → 局长经理室已批 → 已付款.

    By telephone (A3-16): 电话报批 → 送修 → 补单 → 修竣 …
    """

    DRAFT = "draft"
    REPORTED = "reported"
    APPROVED = "approved"
    BY_PHONE = "by_phone"
    SENT = "sent"
    ORDERED = "ordered"  # 补单
    DONE = "done"
    SETTLED = "settled"
    REVIEWED = "reviewed"
    TOP_APPROVED = "top_approved"
    PAID = "paid"
    VOID = "void"


class OldPart(StrEnum):
    """旧件交回: —, 已交, 未交."""

    NONE = "none"
    HANDED_IN = "handed_in"
    MISSING = "missing"


class PurchaseStatus(StrEnum):
    """申请 → 组长已确认 → 主任已批 → 已购 → 已报销; 不予报销(个人自负)."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    APPROVED = "approved"
    BOUGHT = "bought"
    PAID = "paid"
    NOT_PAID = "not_paid"
    CANCELLED = "cancelled"


class CaseStatus(StrEnum):
    """登记 → 核实 → 处理意见 → 审批 → 执行 → 结案; 撤销. Violations and accidents alike."""

    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    PROPOSED = "proposed"
    APPROVED = "approved"
    EXECUTED = "executed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class AssessmentStatus(StrEnum):
    """打分 → 复核 → 公布 → 锁定."""

    SCORING = "scoring"
    REVIEWED = "reviewed"
    PUBLISHED = "published"
    LOCKED = "locked"


class BonusStatus(StrEnum):
    """编制 → 车队已签 → 经理室已批 → 已发放; 已作废."""

    DRAFT = "draft"
    SIGNED = "signed"
    APPROVED = "approved"
    PAID = "paid"
    VOID = "void"
