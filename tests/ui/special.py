"""A small office for the special screens: what they ask of a desk, answered from memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desktop.core.changes import Done, Touch
from desktop.core.clock import Clock
from desktop.core.describe import (
    Action,
    Choice,
    Column,
    Due,
    Field,
    Figure,
    Import,
    Kind,
    Listing,
    Module,
    Operation,
    Page,
    Print,
    Urgency,
)
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import Message, translator
from desktop.core.ports import AttachmentLine, Found, ImportPlan, Printed, RowProblem
from desktop.core.preferences import Preferences
from desktop.core.query import Condition, Op
from desktop.ui.jobs import Jobs

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 1, 12, tzinfo=UTC)
BAD_DAY = Reason("import.bad_day", Message("“{value}” is no date."))
NO_MONTH = Reason("print.no_month", Message("Choose the month first."))

FILES = Listing(
    kind="archives",
    label=Message("归档文件"),
    noun=Message("文件"),
    columns=(
        Column(Field("title", Message("题名"), required=True)),
        Column(Field("author", Message("责任者"), required=True)),
        Column(Field("doc_date", Message("日期"), Kind.PARTIAL_DAY, required=True)),
        Column(Field("pages", Message("页数"), Kind.INTEGER)),
        Column(Field("retention_ends", Message("保管期满"), Kind.DAY), derived=True),
    ),
    source=lambda desk: None,
    order=(),
    title="title",
    actions=(Action("archives.add", key="Ctrl+N"), Action("archives.lend", takes="items", many=True)),
    importing=Import("archives.import", "archive_code, title + doc_date", settings=(Field("category", Message("类别")),)),
)
SLIP = Print(
    "DA-01",
    Message("借阅单"),
    (Field("record", Message("借阅"), Kind.REFERENCE, refers="loans"),),
    lambda d, p: None,
    "x:y",
    kinds=("loans",),
    takes="record",
)
REGISTER = Print(
    "DA-02",
    Message("借阅登记簿"),
    (
        Field("month", Message("月份"), Kind.MONTH, required=True),
        Field(
            "order",
            Message("次序"),
            Kind.CHOICE,
            choices=(Choice("day", Message("按日期")), Choice("who", Message("按借阅人"))),
        ),
        Field("blank", Message("空白表"), Kind.YES_NO),
    ),
    lambda d, p: None,
    "x:y",
    sheet=lambda data: ((), ()),
)
ARCHIVES = Module(
    key="archives",
    label=Message("档案"),
    icon="archives",
    listings=(FILES,),
    operations=(
        Operation("archives.add", Message("新建文件"), dict, lambda d, a: Done(1)),
        Operation("archives.lend", Message("借出"), dict, lambda d, a: Done(1)),
        Operation("archives.return", Message("归还"), dict, lambda d, a: Done(1)),
        Operation("archives.remind", Message("催还"), dict, lambda d, a: Done(1)),
    ),
    prints=(SLIP, REGISTER),
    pages=(Page("counter", Message("借还台"), "x:Counter"),),
)
OVERDUE = Message("{who} has {title}")


def due(record: int, days: int, operation: str = "archives.remind") -> Due:
    """Return an item due so many days from today."""
    urgency = Urgency.OVERDUE if days < 0 else Urgency.SOON if days else Urgency.TODAY
    on = date.fromordinal(TODAY.toordinal() + days)
    params = {"who": "王芳", "title": f"关于印发{record}号安全生产责任制考核办法的通知"}
    return Due("archives", "archives", record, f"JY202611-{record:03}", on, urgency, OVERDUE, params, operation)


class FakeImporter:
    """A sheet of ten rows of which two are bad until `mended`."""

    sheets = ("2024", "2023")

    def __init__(self, desk: FakeDesk, path: Path) -> None:
        if not path.is_file():
            raise FileNotFoundError(2, "No such file", str(path))
        self.desk = desk
        self.header_row = 3
        self.header = ["题名", "发文单位", "日期", "页", "序号"]
        self.calls: list[tuple[Any, ...]] = []

    def choose(self, sheet: str, header_row: int | None = None) -> None:
        self.calls.append(("choose", sheet, header_row))
        self.header_row = header_row or 3

    def preview(self, count: int = 30) -> list[tuple[int, list[Any]]]:
        rows: list[tuple[int, list[Any]]] = [
            (1, ["××物业归档文件目录", None, None, None, None]),
            (3, list(self.header)),
        ]
        rows += [
            (4 + n, [f"关于第{n}次消防检查的通知", "工程部", "2024-02-30" if n in (2, 7) else "20240315", 3.0 + n, n])
            for n in range(10)
        ]
        return [row for row in rows if row[0] <= count]

    def guess(self) -> dict[int, tuple[str, int]]:
        return {0: ("title", 100), 1: ("author", 85), 2: ("doc_date", 97), 3: ("pages", 55)}

    def check(
        self,
        mapping: Mapping[int, str],
        settings: Any = None,
        values: Any = None,
        update: bool = False,
        progress: Any = None,
    ) -> ImportPlan:
        self.calls.append(("check", dict(mapping), settings, update))
        progress.at(10, 10)
        if "title" not in mapping.values():
            raise Refused.because(Reason("import.no_column", Message("No column is the title.")))
        bad = (
            []
            if self.desk.mended
            else [
                RowProblem(row, "doc_date", Problem(BAD_DAY, "doc_date", {"value": "2024-02-30"}), "2024-02-30") for row in (6, 11)
            ]
        )
        changes = ((4, "author", "客服部", "工程部"),) if update else ()
        note = Problem(Reason("import.category", Message("3 rows name an unknown category; they go to WS.")))
        return ImportPlan(
            "archives",
            "ledger.xlsx",
            "2024",
            3,
            mapping,
            10 - len(bad),
            len(changes),
            2,
            bad,
            len(bad),
            (note,),
            (),
            changes,
        )

    def run(self, plan: ImportPlan, partial: bool = False, progress: Any = None) -> Done[int]:
        self.calls.append(("run", partial))
        return Done(plan.new, frozenset({Touch("archives", 0)}), "ledger.xlsx", 42)

    def write_rejects(self, plan: ImportPlan, path: Path) -> None:
        path.write_text("rejects", encoding="utf-8")


@dataclass
class FakeDesk:
    """Answers from memory and notes what it was asked."""

    modules: Sequence[Module] = (ARCHIVES,)
    clock: Clock = field(default_factory=lambda: Clock(source=lambda: NOW))
    organization: str = "华风物业服务有限公司"
    demo: bool = False
    read_only: bool = False
    place: str = "/office"
    account_name: str = "李敏"
    mended: bool = False
    missing: tuple[str, ...] = ()
    pages: int = 3
    items: list[Due] = field(default_factory=list)
    cards: list[tuple[str, Figure]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    files: dict[int, tuple[str, bytes]] = field(default_factory=dict)
    importers: list[FakeImporter] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)
    listeners: list[Callable[[frozenset[str]], None]] = field(default_factory=list)

    def _note(self, *call: Any) -> None:
        self.threads.add(threading.current_thread().name)
        self.calls.append(call)

    def may(self, right: str) -> bool:
        return right not in self.refused

    def operation(self, name: str) -> Operation:
        return next(op for op in ARCHIVES.operations if op.name == name)

    def listing(self, kind: str) -> Listing:
        return {"archives": FILES}[kind]

    def form(self, code: str) -> Print:
        return next(form for form in ARCHIVES.prints if form.code == code)

    def due(self, on: date | None = None) -> list[Due]:
        self._note("due")
        return list(self.items)

    def figures(self) -> list[tuple[str, Figure]]:
        return list(self.cards)

    def on_touched(self, listener: Callable[[frozenset[str]], None]) -> None:
        self.listeners.append(listener)

    def find(self, text: str, count: int = 20) -> list[Found]:
        self._note("find", text)
        return [Found("archives", 7, "J001-WS·2024-D30-BGS-0037", "关于印发考核办法的通知")] if text in ("37", "bgs37") else []

    def preview(self, code: str, params: Mapping[str, Any], progress: Any = None) -> Printed:
        self._note("preview", code, dict(params))
        if code == "DA-02" and not params.get("month"):
            raise Refused.because(NO_MONTH, "month")
        return Printed(b"preview" + str(sorted(params.items(), key=str)).encode(), self.pages, f"{code}.pdf", missing=self.missing)

    def print(self, code: str, params: Mapping[str, Any], progress: Any = None) -> Printed:
        self._note("print", code, dict(params))
        return Printed(b"%PDF real", self.pages, f"{code}.pdf", number=2)

    def print_sheet(self, code: str, params: Mapping[str, Any], path: Path) -> int:
        self._note("print_sheet", code, path.name)
        path.write_text("x", encoding="utf-8")
        return 4

    def importer(self, kind: str, path: Path) -> FakeImporter:
        self.importers.append(FakeImporter(self, path))
        return self.importers[-1]

    def attachments(self, kind: str, record: int) -> list[AttachmentLine]:
        return [
            AttachmentLine(n, name, len(data), "application/pdf", NOW, "李敏", "0" * 64) for n, (name, data) in self.files.items()
        ]

    def attachment(self, attachment: int) -> bytes:
        return self.files[attachment][1]

    def attach(self, kind: str, record: int, path: Path) -> Done[int]:
        self._note("attach", kind, record, path.name)
        self.files[len(self.files) + 1] = (path.name, path.read_bytes())
        return Done(len(self.files))


class FakeRenderer:
    """Pages of one colour each, landscape A5 among upright A4."""

    def __init__(self) -> None:
        self.rendered: list[tuple[int, int]] = []

    def pages(self, pdf: bytes) -> list[tuple[float, float]]:
        return [(210.0, 297.0), (210.0, 148.5), (210.0, 297.0)]

    def render(self, pdf: bytes, page: int, dpi: int) -> tuple[bytes, int, int, int]:
        self.rendered.append((page, dpi))
        width, height = round(self.pages(pdf)[page][0] / 25.4 * dpi), round(self.pages(pdf)[page][1] / 25.4 * dpi)
        shade = bytes((255 - 20 * page, 240, 240, 255))
        return shade * (width * height), width, height, width * 4


def figures() -> list[tuple[str, Figure]]:
    """Return the cards of an archive's month."""
    out = (Condition("status", Op.IS, ("lent",)),)
    return [
        ("archives", Figure(Message("借出"), 1234, 1180, (3, 8, 2, 9, 12, 4, 7, 8, 11, 6, 9, 14), "archives", out)),
        ("archives", Figure(Message("新归档"), 58, 61, (40, 52, 61, 58), "archives")),
        ("archives", Figure(Message("逾期"), 0, 0, (0, 0, 0), "archives")),
    ]


class Contexts:
    """Makes contexts whose acts are noted instead of done, and ends their lanes behind the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._jobs: list[Jobs] = []

    def jobs(self) -> Jobs:
        """Return lanes that end with the test."""
        self._jobs.append(Jobs())
        return self._jobs[-1]

    def make(self, desk: FakeDesk | None = None, language: str = "en") -> Any:
        """Return a context around a desk."""
        done_acts: list[Done[Any]] = []
        made = SimpleNamespace(
            desk=desk or FakeDesk(),
            jobs=self.jobs(),
            translate=translator(language),
            preferences=Preferences(self._folder / "preferences.json"),
            renderer=FakeRenderer(),
            acted=SimpleNamespace(emit=lambda done: done_acts.append(done)),
            done_acts=done_acts,
            went=[],
            ran=[],
        )
        made.maker = lambda kind: ""
        made.navigate = lambda kind, record=None, query=None: made.went.append((kind, record, query))
        made.run_operation = lambda name, ids=(), parent=None: made.ran.append((name, list(ids)))
        return made

    def close(self) -> None:
        """End every lane."""
        for jobs in self._jobs:
            jobs.close()
