"""The records of the benchmark, the same for all sides: a fixed seed, titles of about forty characters."""

from __future__ import annotations

import random
from pathlib import Path

from desktop.core.clock import Clock
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office

WORDS = (
    "关于", "印发", "通知", "工程", "消防", "电梯", "维保", "合同", "年度", "总结", "安全", "生产", "责任", "检查", "整改", "方案",
    "业主", "大会", "会议", "纪要", "预算", "决算", "报表", "采购", "验收", "竣工", "图纸", "绿化", "保洁", "秩序", "维护", "车辆",
    "管理", "办法", "规定", "请示", "批复", "报告", "说明", "台账", "清单", "协议", "补充", "招标", "投标", "审计", "意见", "函",
)  # fmt: skip
RARE = ("麒麟阁", "鼋头渚")
COLUMNS = (
    "fonds_id", "category_id", "year", "retention", "org", "title", "author", "doc_date", "security", "pages", "medium", "status",
)  # fmt: skip


def title(number: int, dice: random.Random) -> str:
    """Return a title; two of the rare words stand in two titles each."""
    parts = "".join(dice.choices(WORDS, k=18))
    return f"{parts}{RARE[number % 2]}" if number in (7, 8, 1007, 1008) else parts


def rows(count: int, fonds: int, category: int) -> list[tuple[object, ...]]:
    """Return the stored values of files."""
    dice = random.Random(7)
    found: list[tuple[object, ...]] = []
    for number in range(count):
        year = 2000 + number % 25
        day = f"{year}{number % 12 + 1:02d}{number % 28 + 1:02d}"
        found.append((fonds, category, year, "D30", "BGS", title(number, dice), "综合办公室", day, "internal", number % 60 + 1, "paper", "unsorted"))
    return found


def office(folder: Path, count: int) -> OfficeDesk:
    """Make an office with that many files, searchable, in chunks of one act each."""
    desk = found_office(str(folder), Founding("基准单位", "基准", "李敏"), clock=Clock())
    desk.after_important_act = desk.before_import = None
    made = rows(count, Fonds.get().id, Category.get(Category.code == "WS").id)
    for start in range(0, count, 50_000):
        with desk.work("bench") as work:
            work.create_many(Item, COLUMNS, made[start : start + 50_000])
            work.done(None, "bench")
    desk.engine.execute("ANALYZE")
    return desk
