"""What the safety tab of a new office starts with: letter templates in both languages, and the classes of accidents.

The wording is our own, after safety.md section 8; every line can be changed in the window. Weights, frequencies and
thresholds are defaults.
"""

from __future__ import annotations

from datetime import date

from desktop.db.work import Work
from desktop.modules.safety import domain
from desktop.modules.safety.models import LetterTemplate
from desktop.modules.safety.models_risk import AccidentClass
from desktop.modules.safety.templates import keep_target

FROM = date(2000, 1, 1)
NEW_CLASSES = "物体打击 厂(场)内车辆致害 道路(轨道)车辆致害 机械致害 起重致害 触电 淹溺 灼烫 火灾 高处坠落 跌落 坍塌 水害 容器爆炸 管道爆炸 可燃气体爆炸 可燃液体蒸气爆炸 粉尘爆炸 民用爆炸物品爆炸 烟花爆竹爆炸 其他可燃固体爆炸 高温熔融物爆炸 中毒 窒息 滑坡 泄漏 其他事故"
OLD_CLASSES = "物体打击 车辆伤害 机械伤害 起重伤害 触电 淹溺 灼烫 火灾 高处坠落 坍塌 冒顶片帮 透水 放炮 火药爆炸 瓦斯爆炸 锅炉爆炸 容器爆炸 其他爆炸 中毒和窒息 其他伤害"
SINCE = date(2026, 7, 1)  # GB 6441-2025 in force

LEADER_TARGETS = {
    "zh_CN": "重伤及以上事故 | = | 0 | 起 | 30 | 年\n一般隐患按期整改率 | >= | 100 | % | 20 | 月\n责任书与承诺书签订率 | >= | 100 | % | 15 | 年\n培训覆盖率 | >= | 100 | % | 15 | 年\n应急演练 | >= | 2 | 次 | 10 | 年\n安全记录完整率 | >= | 100 | % | 10 | 季",
    "en": "Accidents with serious injury or worse | = | 0 |  | 30 | year\nGeneral hidden dangers put right in time | >= | 100 | % | 20 | month\nLetters signed | >= | 100 | % | 15 | year\nStaff trained | >= | 100 | % | 15 | year\nEmergency drills | >= | 2 |  | 10 | year\nSafety records complete | >= | 100 | % | 10 | quarter",
}  # fmt: skip
STAFF_TARGETS = {
    "zh_CN": "违章 | = | 0 | 次 | 40 | 年\n培训学时达标 | >= | 100 | % | 30 | 年\n隐患上报 | >= | 1 | 条/季 | 15 | 季\n演练参加率 | >= | 100 | % | 15 | 年",
    "en": "Violations | = | 0 |  | 40 | year\nTraining hours reached | >= | 100 | % | 30 | year\nHazards reported | >= | 1 | a quarter | 15 | quarter\nDrills attended | >= | 100 | % | 15 | year",
}  # fmt: skip
LEADER_DUTIES = {
    "zh_CN": "对辖区安全工作负领导责任，按期向经理汇报。\n带头遵守安全生产法律法规和本单位规章制度，落实各项方针、政策和标准。\n保管好辖区安全文件和记录。\n推进安全目标与计划，定期分析、总结完成情况。\n每年至少组织一次危险源和职业危害的辨识与评价，督查措施落实。\n安排安全培训、活动和宣传，并留存记录。\n带队参加应急演练。\n遇险情或事故如实、及时上报经理和EHS，配合调查并抓紧整改。\n配合EHS及其他部门的工作。\n完成其他安全工作。",
    "en": "Carries leadership responsibility for safety in the area and reports to the manager as agreed.\nSets an example in keeping laws and house rules, and puts policies and standards into practice.\nKeeps the area's safety documents and records safely.\nMoves targets and plans forward, analyses and sums up their completion regularly.\nOrganises the identification and assessment of hazards and occupational hazards at least once a year, and supervises the measures.\nArranges safety training, activities and information, and keeps records of them.\nLeads the team in emergency drills.\nReports dangers and accidents truthfully and at once to the manager and EHS, helps the investigation and puts things right quickly.\nWorks together with EHS and other departments.\nDoes other safety work as assigned.",
}  # fmt: skip
STAFF_DUTIES = {
    "zh_CN": "遵守安全生产法律法规、政策标准和本单位规章制度。\n对本岗位安全负责，并向直属负责人汇报。\n参加危险源辨识、安全培训、体系审核和应急演练。\n发现隐患或事故如实、及时上报。\n完成交办的其他安全工作。",
    "en": "Keeps laws, policies, standards and house rules of safe production.\nIs responsible for the safety of the post and reports to the direct leader.\nTakes part in hazard identification, safety training, system audits and emergency drills.\nReports hidden dangers and accidents truthfully and at once.\nDoes other safety work as assigned.",
}  # fmt: skip
PROMISES = {
    "zh_CN": "不违章指挥，不违章作业，不违反劳动纪律。\n按要求佩戴和爱护劳动防护用品。\n按时参加安全培训和应急演练，考核不合格不上岗。\n班前检查作业环境，发现隐患立即报告。\n不瞒报、不迟报事故。\n［驾驶员］持证出车，不酒后驾驶，不公车私用，按指定地点停放。",
    "en": "I give no orders and do no work against the rules, and keep labour discipline.\nI wear and look after my protective equipment as required.\nI attend safety training and drills on time, and do not work with a failed test.\nI check my place of work before each shift and report hidden dangers at once.\nI neither conceal accidents nor report them late.\n［驾驶员］I drive with a licence, never after drinking, never for private ends, and park where told.",
}  # fmt: skip
FRAME = {
    "zh_CN": {
        "title": "{{年度}}年度安全生产目标责任书",
        "opening": "为落实全员安全责任，{{单位}}（甲方）与{{岗位}}{{姓名}}（乙方）约定如下。",
        "duties_a": "提供必要的人员、经费和防护条件。\n组织考核并兑现奖惩。",
        "assessment": "年终按目标得分，低于{{合格分}}分不得评优。",
        "term": "{{起}}至{{至}}。",
        "closing": "本责任书一式两份，双方各执一份。",
    },
    "en": {
        "title": "Safety target responsibility letter {{年度}}",
        "opening": "To put everybody's responsibility for safety into practice, {{单位}} (party A) and {{姓名}}, {{岗位}} (party B), agree as follows.",
        "duties_a": "Provides the people, funds and protection that are needed.\nOrganises the assessment and carries out reward and penalty.",
        "assessment": "At the end of the year the targets are scored; below {{合格分}} points there is no award.",
        "term": "{{起}} to {{至}}.",
        "closing": "Made in two copies, one for each party.",
    },
}
PROMISE = {
    "zh_CN": {
        "title": "{{年度}}年度安全承诺书",
        "opening": "我是{{部门}}{{岗位}}{{姓名}}，现郑重承诺：",
        "term": "有效期{{起}}至{{至}}。",
    },
    "en": {
        "title": "Safety commitment letter {{年度}}",
        "opening": "I, {{姓名}}, {{岗位}} of {{部门}}, solemnly promise:",
        "term": "Valid from {{起}} to {{至}}.",
    },
}
LETTERS = (
    # code, level, targets, duties
    ("ZR-JL", "manager", LEADER_TARGETS, LEADER_DUTIES),
    ("ZR-ZG", "supervisor", LEADER_TARGETS, LEADER_DUTIES),
    ("ZR-ZY", "specialist", STAFF_TARGETS, STAFF_DUTIES),
    ("ZR-YG", "worker", STAFF_TARGETS, STAFF_DUTIES),
    ("ZR-WX", "contractor", STAFF_TARGETS, STAFF_DUTIES),
)


def seed(work: Work) -> None:
    """Lay down the letter templates and the classes of accidents of both editions of GB 6441."""
    for language in ("zh_CN", "en"):
        for code, level, targets, duties in LETTERS:
            row = work.create(
                LetterTemplate, code=code, kind="target", level=level, language=language, duties=duties[language], copies=2, valid_from=FROM,
                **FRAME[language],
            )  # fmt: skip
            for seq, one in enumerate(domain.read_targets(targets[language])[0], 1):
                keep_target(work, row.id, seq, one)
        work.create(
            LetterTemplate, code="CN", kind="commitment", level="", language=language, duties=PROMISES[language], copies=1, valid_from=FROM,
            **PROMISE[language],
        )  # fmt: skip
    new, old = NEW_CLASSES.split(), OLD_CLASSES.split()
    for name in dict.fromkeys((*new, *old)):
        work.create(
            AccidentClass, name=name, valid_from=None if name in old else SINCE,
            valid_to=None if name in new else date.fromordinal(SINCE.toordinal() - 1),
        )  # fmt: skip
