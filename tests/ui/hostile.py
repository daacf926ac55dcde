"""A tab made to hurt the window: a million rows, every kind of field, hostile texts, acts that refuse, fail and dawdle."""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from desktop.core.changes import Done, Touch
from desktop.core.describe import (
    Action,
    Choice,
    Column,
    Field,
    Kind,
    Listing,
    Module,
    Operation,
    Page,
    Row,
    Section,
    State,
    Tone,
)
from desktop.core.errors import Conflict, Problem, Reason, Refused, StorageError, Trouble
from desktop.core.i18n import Message
from desktop.core.ports import Found
from desktop.core.query import Condition, Op, Order, Query
from desktop.office.desk import OfficeDesk

MILLION = 1_000_000
TEXTS = (
    "<img src='file:///etc/passwd'><b>粗</b>&amp;<script>alert(1)</script>",
    "第一行\n第二行\t制表\r\n第三行",
    "关于印发" + "安全生产责任制考核办法" * 30 + "的通知",
    "x" * 2000,
    "\u202eעברית\u202c مرحبا",
    "𬭚𠮷🚒👩‍👩‍👧‍👦 e\u0301\u0302",
    "{0} {who} %1 %s &File",
    "",
    "普通题名",
    "a&b && c",
)  # fmt: skip
STATES = (
    State("kept", Message("在库"), Tone.GOOD),
    State("lent", Message("借出"), Tone.BUSY),
    State("late", Message("逾期"), Tone.BAD),
    State("soon", Message("快到期"), Tone.WARN),
    State("void", Message("作废"), Tone.QUIET),
)
LEVELS = (Choice("a", Message("甲 & <b>乙</b>")), Choice("b", Message("二级")))
NO = Reason("hard.no", Message("{field} does not fit."))
OUT = Message("This file is lent: <b>it can be lent again when it is back.</b>")

TITLE = Field("title", Message("题名"), required=True, length=5000, hint=Message("What the file is called; <b>plain</b>."))
NOTE = Field("note", Message("备注"), Kind.NOTE)
PAGES = Field("pages", Message("页数"), Kind.INTEGER)
LITRES = Field("litres", Message("升"), Kind.DECIMAL, scale=3)
PRICE = Field("price", Message("金额"), Kind.MONEY)
ON = Field("on", Message("日期"), Kind.DAY)
WRITTEN = Field("written", Message("成文日期"), Kind.PARTIAL_DAY)
AT = Field("at", Message("时间"), Kind.MOMENT)
MONTH = Field("month", Message("月份"), Kind.MONTH)
PAPER = Field("paper", Message("纸质"), Kind.YES_NO)
LEVEL = Field("level", Message("密级"), Kind.CHOICE, choices=LEVELS)
LEVELS_OF = Field("levels", Message("各级"), Kind.CHOICE, choices=LEVELS, many=True)
PERSON = Field("person", Message("人员"), Kind.REFERENCE, refers="people")
PEOPLE = Field("people", Message("人员们"), Kind.REFERENCE, refers="people", many=True)
STATUS = Field("status", Message("状态"), Kind.CHOICE, choices=tuple(Choice(one.value, one.label) for one in STATES))
EVERY_FIELD = (TITLE, NOTE, PAGES, LITRES, PRICE, ON, WRITTEN, AT, MONTH, PAPER, LEVEL, LEVELS_OF, PERSON, PEOPLE)


@dataclass(frozen=True, slots=True)
class HardAsk:
    """A request with a field of every kind."""

    title: str = ""
    note: str = ""
    pages: int | None = None
    litres: Decimal | None = None
    price: Decimal | None = None
    on: date | None = None
    written: str = ""
    at: datetime | None = None
    month: str = ""
    paper: bool = False
    level: str = ""
    levels: tuple[str, ...] = ()
    person: int | None = None
    people: tuple[int, ...] = ()
    record: int | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class RecordsAsk:
    """A request upon selected records; `place` is asked by one of its forms."""

    records: tuple[int, ...] = ()
    place: str = ""


class Script:
    """What the next acts do, and what they were asked."""

    def __init__(self) -> None:
        self.next: list[str] = []
        self.asked: list[Any] = []
        self.threads: set[str] = set()
        self.slow = 0.0

    def run(self, _desk: Any, ask: Any) -> Done[int]:
        """Do what the script says next: refuse, conflict, busy, bug or, with nothing said, be done."""
        self.threads.add(threading.current_thread().name)
        self.asked.append(ask)
        time.sleep(self.slow)
        step = self.next.pop(0) if self.next else "done"
        if step == "refuse":
            raise Refused([Problem(NO, key, {"field": key}) for key in ("title", "pages", "person")])
        if step == "refuse whole":
            raise Refused([Problem(NO, "", {"field": "<b>&all</b>"})])
        if step == "conflict":
            raise Conflict("hard", 1, "王芳<b>", datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
        if step == "full":
            raise StorageError(Trouble.FULL)
        if step == "bug":
            raise ZeroDivisionError("a bug of the program")
        return Done(1, frozenset({Touch("hard", 1)}), "第1号")


class MillionRows:
    """Rows by arithmetic; remembers the threads that read it."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.threads: set[str] = set()
        self.asked: list[Query] = []
        self.slow = 0.0
        self.gone: set[int] = set()  # rows that a colleague removed
        self.blocks = 0  # how often rows were asked for

    def _note(self) -> None:
        self.threads.add(threading.current_thread().name)
        time.sleep(self.slow)

    def _row(self, number: int) -> Row:
        return {
            "id": number, "version": 1, "title": TEXTS[number % len(TEXTS)] + f" {number}",
            "note": TEXTS[(number + 1) % len(TEXTS)], "pages": number % 500, "litres": Decimal(number) / 1000,
            "price": Decimal(number), "on": date(2020, 1, 1) + timedelta(number % 2000), "written": "20240300",
            "at": datetime(2024, 3, 1, 8, tzinfo=UTC), "month": "202403", "paper": bool(number % 2), "level": "a",
            "levels": ("a", "b"), "person": "王芳 <b>", "people": "王芳、李敏", "status": STATES[number % len(STATES)].value,
        }  # fmt: skip

    def _ids(self, query: Query) -> range:
        found = range(self.count, 0, -1) if query.order and query.order[0].descending else range(1, self.count + 1)
        if query.text:
            found = found[: len(query.text) * 7] if query.text != "nothing" else range(0)
        return found[::5] if query.where else found

    def first(self, query: Query, count: int = 50) -> Sequence[Row]:
        self._note()
        self.asked.append(query)
        return [self._row(number) for number in self._ids(query)[:count]]

    def ids(self, query: Query) -> array[int]:
        self._note()
        return array("q", self._ids(query))

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        self._note()
        self.blocks += 1
        return {number: self._row(number) for number in ids if 0 < number <= self.count and number not in self.gone}

    def suggest(self, text: str, count: int = 20) -> list[Found]:
        self._note()
        return [Found("hard", number, TEXTS[number % len(TEXTS)], "<i>hint</i>") for number in range(1, min(count, 6))]


@dataclass(frozen=True, slots=True)
class Hard:
    """The tab together with what it was asked."""

    module: Module
    rows: MillionRows
    script: Script
    summaries: set[str]  # threads in which summaries were made


def _first(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"record": ids[0], "seen": 1, "title": TEXTS[0], "price": Decimal("1234.50")} if ids else {}


def make(count: int = MILLION) -> Hard:
    """Make the tab `hard` with so many rows."""
    rows, script = MillionRows(count), Script()
    summaries: set[str] = set()

    def summary(_desk: Any, row: Row) -> list[str]:
        summaries.add(threading.current_thread().name)
        return [TEXTS[0], TEXTS[2], str(row["pages"])]

    wide = {"title": 30, "note": 20, "status": 8}
    columns = tuple(
        Column(
            one, wide.get(one.key, 10), filterable=one not in (TITLE, NOTE, LEVELS_OF, PEOPLE), total=one in (PAGES, LITRES, PRICE)
        )
        for one in (*EVERY_FIELD, STATUS)
    )
    operations = (
        Operation("hard.add", Message("新建"), HardAsk, script.run, EVERY_FIELD),
        Operation("hard.edit", Message("修改"), HardAsk, script.run, EVERY_FIELD, start=_first),
        Operation("hard.lend", Message("借出"), RecordsAsk, script.run),
        Operation("hard.remind", Message("催还"), RecordsAsk, script.run),
        Operation("hard.shelve", Message("上架"), RecordsAsk, script.run, (Field("place", Message("位置"), required=True),)),
        Operation("hard.burn", Message("销毁"), RecordsAsk, script.run, undoable=False),
    )
    actions = (
        Action("hard.add", key="Ctrl+N"),
        Action(
            "hard.lend", "records", lambda row: row["status"] == "kept",
            lambda row: OUT if row["status"] in ("lent", "late") else None, many=True,
        ),
        Action("hard.remind", "records", lambda row: row["status"] == "late", many=True, key="R"),
        Action("hard.edit", "record", key="F2"),
        Action("hard.shelve", "records", many=True),
        Action("hard.burn", "records", lambda row: row["status"] == "void", many=True, danger=True),
    )  # fmt: skip
    listing = Listing(
        "hard", Message("难表"), Message("难件"), columns, lambda _desk: rows, (Order("title"),), "title", actions, STATES,
        sections=(Section(Message("人员"), "people", ("name", "phone"), lambda row: (Condition("external", Op.IS, (False,)),)),),
        empty=Message("Nothing here yet; <b>enter</b> the first one."),
        summary=summary,
    )  # fmt: skip
    # Many sections, so that the row of a narrow window overflows.
    empty = MillionRows(0)
    more = tuple(
        Listing(f"hard{n}", Message(f"很长名字的分区{n}"), Message("件"), columns[:3], lambda _desk: empty, (), "title",
                empty=Message("Nothing here yet; <b>enter</b> the first one."))
        for n in range(12)
    )  # fmt: skip
    board = Page("board", Message("看板"), "tests.ui.hostile_window:Board")
    module = Module("hard", Message("难"), "archives", (listing, *more), operations, pages=(board,))
    return Hard(module, rows, script, summaries)


def put_into(desk: OfficeDesk, hard: Hard) -> None:
    """Give an open office the tab."""
    desk.modules = (hard.module, *desk.modules)
    desk.operations |= {one.name: one for one in hard.module.operations}
    desk.listings |= {one.kind: one for one in hard.module.listings}
