"""Operations on files: describe, change, void; and the settings lists of archives."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.core.cells import CellError, read_partial_day
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.archives import domain, words
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import Item, RefusalRecord, code_key
from desktop.modules.archives.models_lists import Category, Fonds, OrgCode, RetentionPeriod, SecurityClass
from desktop.office.models import Department

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LONGEST_REMARK = 500
CODE_FIELDS = {
    "fonds": QT_TRANSLATE_NOOP("ArchiveFields", "Fonds number"),
    "category": QT_TRANSLATE_NOOP("ArchiveFields", "Category"),
    "year": QT_TRANSLATE_NOOP("ArchiveFields", "Year"),
    "retention": QT_TRANSLATE_NOOP("ArchiveFields", "Retention period"),
    "org": QT_TRANSLATE_NOOP("ArchiveFields", "Organisation (matter)"),
}


@dataclass(frozen=True, slots=True)
class ItemAsk:
    """A file as the form gives it; `record` 0 makes a new one, `seen` is the version on screen."""

    title: str
    author: str = ""
    doc_date: str = ""
    category: int | None = None
    year: int | None = None
    retention: str = ""
    security: str = "internal"
    pages: int | None = None
    copies: int = 1
    medium: str = "paper"
    doc_no: str = ""
    org: str = ""
    box: str = ""
    location: str = ""
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """Which files are voided, and why."""

    items: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class RemoveAsk:
    """Files without a code that are taken out again."""

    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundAsk:
    """Lost files that turned up again."""

    items: tuple[int, ...]
    note: str = ""


def default_category(desk: OfficeDesk) -> Category:
    """Return the category for files that name none (a setting, WS 文书)."""
    code = str(desk.policy["archives.default_category"] or "WS")
    found: Category = Category.get_or_none(Category.code == code) or Category.select().order_by(Category.id).get()
    return found


def own_fonds(desk: OfficeDesk) -> Fonds:
    """Return the office's own fonds; the setting decides which, should there be several."""
    number = str(desk.policy["archives.fonds_no"] or "")
    found: Fonds = Fonds.get_or_none(Fonds.fonds_no == number) or Fonds.select().order_by(Fonds.id).get()
    return found


def keep_item(desk: OfficeDesk, ask: ItemAsk) -> Done[int]:
    """Describe a file, or change one; raises Refused for bad figures and for a locked field of a numbered file."""
    today = desk.clock.today()
    with desk.work("archives.edit_item" if ask.record else "archives.add_item") as work:
        ask = replace(ask, doc_date=_day(ask.doc_date))
        year = ask.year or int(ask.doc_date[:4] or today.year)
        work.require(_figures(ask, year, today.year))
        category = ask.category or default_category(desk).id
        retention = retention_code(ask.retention or str(Category.get_by_id(category).default_retention))
        values = {**_fields(ask), "year": year, "category": category, "retention": retention, "org": org_code(ask.org)}
        if not ask.record:
            row = work.create(Item, fonds=own_fonds(desk), **values)
        else:
            row = work.lock(Item, ask.record)
            work.require(_locked(row, values))
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.called)


def _day(text: str) -> str:
    """Return a document date as 8 digits, unknown parts 00; raises Refused for words that are no date."""
    try:
        return read_partial_day(text) or ""
    except CellError as error:
        raise Refused([error.problem("doc_date")]) from error


def _fields(ask: ItemAsk) -> dict[str, Any]:
    apart = ("record", "seen", "year", "category", "retention", "org")
    return {key: value for key, value in asdict(ask).items() if key not in apart}


def retention_code(text: str) -> str:
    """Return the code of a retention period of this office; raises Refused for an unknown one."""
    known = {row.code: row.name for row in RetentionPeriod.select().order_by(RetentionPeriod.id)}
    code = domain.read_retention(text)
    if code is None or code not in known:
        raise Refused.because(domain.BAD_RETENTION, "retention", retention=text, known="、".join(known.values()))
    return code


def org_code(text: str) -> str:
    """Return the code of an organisation or matter given by code or name; departments bring theirs along."""
    if not text:
        return ""
    found = OrgCode.get_or_none((OrgCode.code == text) | (OrgCode.name == text))
    if found is not None:
        return str(found.code)
    department = Department.get_or_none(((Department.org_code == text) | (Department.name == text)) & (Department.org_code != ""))
    if department is not None:
        return str(department.org_code)
    known = "、".join(f"{row.code} {row.name}" for row in OrgCode.select().order_by(OrgCode.code))
    raise Refused.because(domain.UNKNOWN_ORG, "org", org=text, known=known)


def _figures(ask: ItemAsk, year: int, this_year: int) -> list[Problem]:
    problems = []
    if ask.pages is not None and ask.pages < 1:
        problems.append(Problem(domain.BAD_PAGES, "pages"))
    if ask.copies < 1:
        problems.append(Problem(domain.BAD_COPIES, "copies"))
    if not 1000 <= year <= this_year:
        problems.append(Problem(domain.BAD_YEAR, "year", {"year": year, "this": this_year}))
    return problems


def _locked(row: Item, values: dict[str, Any]) -> list[Problem]:
    """The fields that formed the code stay as they are once it is given (stability rule)."""
    if not row.archive_code:
        return []
    now = {"category": row.category_id, "year": row.year, "retention": row.retention, "org": row.org}
    return [
        Problem(domain.CODE_LOCKED, key, {"code": row.archive_code, "field": CODE_FIELDS[key]})
        for key, value in now.items()
        if values[key] != value
    ]


def void_items(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void files with a reason; their numbers are never given again."""
    with desk.work("archives.void_item") as work:
        rows = work.lock_all(Item, ask.items)
        problems = [] if ask.reason else [Problem(domain.REASON_MISSING, "reason")]
        for row in rows:
            if row.status not in (ItemState.IN_STORAGE, ItemState.UNSORTED):
                facts = {"code": row.called, "state": words.item_state(row.status)}
                problems.append(Problem(domain.VOID_NEEDS_REST, "items", facts))
        work.require(problems)
        note = f"注销 {desk.clock.today():%Y%m%d}：{ask.reason}"
        for row in rows:
            kept = row.remark[: max(0, LONGEST_REMARK - len(note) - 1)]  # the reason stays whole
            work.change(row, status=ItemState.VOID, remark="；".join(part for part in (kept, note) if part)[:LONGEST_REMARK])
        return work.done(len(rows), rows[0].archive_code or rows[0].title)


def found_again(desk: OfficeDesk, ask: FoundAsk) -> Done[int]:
    """Put lost files that were found back into storage (archives.md section 2)."""
    with desk.work("archives.found") as work:
        rows = work.lock_all(Item, ask.items)
        work.require(
            Problem(domain.NOT_LOST, "items", {"code": row.called, "state": words.item_state(row.status)})
            for row in rows
            if row.status != ItemState.LOST
        )
        note = f"找回 {desk.clock.today():%Y%m%d}" + (f"：{ask.note}" if ask.note else "")
        for row in rows:
            kept = row.remark[: max(0, LONGEST_REMARK - len(note) - 1)]
            remark = "；".join(part for part in (kept, note) if part)[:LONGEST_REMARK]
            work.change(row, status=ItemState.IN_STORAGE, remark=remark)
        return work.done(len(rows), rows[0].archive_code or rows[0].title)


def remove_items(desk: OfficeDesk, ask: RemoveAsk) -> Done[int]:
    """Take out files that have no code yet (drafts); a numbered one can only be voided."""
    with desk.work("archives.remove_item") as work:
        rows = work.lock_all(Item, ask.items)
        work.require(Problem(domain.ONLY_DRAFT, "items", {"code": row.archive_code}) for row in rows if row.archive_code)
        refused = {row.item_id for row in RefusalRecord.select().where(RefusalRecord.item.in_(list(ask.items)))}
        work.require(Problem(domain.IN_REFUSALS, "items", {"title": row.title}) for row in rows if row.id in refused)
        for row in rows:
            work.remove(row)
        return work.done(len(rows), rows[0].title)


# -- settings lists --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CategoryAsk:
    """A category of archives."""

    code: str
    name: str
    arrange_by: str = "item"
    default_retention: str = "D30"
    lendable: bool = True
    household: bool = False
    active: bool = True
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OrgAsk:
    """A code of an organisation or matter."""

    code: str
    name: str
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class FondsAsk:
    """A fonds."""

    fonds_no: str
    fonds_name: str
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class RetentionAsk:
    """A retention period of the company's own: Dnn."""

    code: str
    name: str
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class SecurityAsk:
    """What a security class allows."""

    leaves_room: bool
    approver_role: str
    record: int = 0
    seen: int | None = None


def _keep(desk: OfficeDesk, name: str, model: type[Any], ask: Any, key: str, problems: list[Problem]) -> Done[int]:
    with desk.work(name) as work:
        values = {field: value for field, value in asdict(ask).items() if field not in ("record", "seen")}
        if key in values:
            other = model.get_or_none((getattr(model, key) == values[key]) & (model.id != ask.record))
            if other is not None:
                problems.append(Problem(domain.LIST_CODE_EXISTS, key, {"code": values[key]}))
        work.require(problems)
        if not ask.record and key:
            row = work.create(model, **values)
        else:
            row = work.lock(model, ask.record)  # a list without a code of its own is fixed: its entries only change
            work.require(_code_in_use(row, key, values))
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, str(values.get(key, row.id)))


def _code_in_use(row: Any, key: str, values: dict[str, Any]) -> list[Problem]:
    """A code that stands in archival codes cannot become another one."""
    if key not in values or values[key] == getattr(row, key):
        return []
    used = {
        Category: lambda: Item.category == row.id,
        OrgCode: lambda: Item.org == row.code,
        Fonds: lambda: Item.fonds == row.id,
        RetentionPeriod: lambda: Item.retention == row.code,
    }.get(type(row))
    if used is None or not Item.select().where(used(), Item.archive_code != "").exists():
        return []
    return [Problem(domain.LIST_CODE_USED, key, {"code": getattr(row, key)})]


def keep_category(desk: OfficeDesk, ask: CategoryAsk) -> Done[int]:
    """Make or change a category; its code has 2 to 8 capital letters or digits."""
    problems = domain.check_list_code(ask.code, "category")
    return _keep(desk, "archives.keep_category", Category, ask, "code", problems)


def keep_org(desk: OfficeDesk, ask: OrgAsk) -> Done[int]:
    """Make or change a code of an organisation or matter; at most 6 capital letters or digits."""
    return _keep(desk, "archives.keep_org", OrgCode, ask, "code", domain.check_list_code(ask.code, "org"))


def keep_fonds(desk: OfficeDesk, ask: FondsAsk) -> Done[int]:
    """Make or change a fonds; its number has 4 capital letters or digits."""
    return _keep(desk, "archives.keep_fonds", Fonds, ask, "fonds_no", domain.check_list_code(ask.fonds_no, "fonds_no"))


def keep_retention(desk: OfficeDesk, ask: RetentionAsk) -> Done[int]:
    """Make or change a retention period: Y, or D and the years."""
    problems = domain.check_list_code(ask.code, "retention")
    return _keep(desk, "archives.keep_retention", RetentionPeriod, ask, "code", problems)


def keep_security(desk: OfficeDesk, ask: SecurityAsk) -> Done[int]:
    """Say whether the files of a class may leave the room, and who approves."""
    return _keep(desk, "archives.keep_security", SecurityClass, ask, "", [])


def place_code(work: Work, row: Item, code: str, number: int | None) -> None:
    """Give a file its code and put it into storage, inside a running act."""
    work.change(row, archive_code=code, code_key=code_key(code), item_no=number, status=ItemState.IN_STORAGE)


def refuse_existing(code: str) -> None:
    """Raise Refused when a code is in use."""
    other = Item.get_or_none(Item.archive_code == code)
    if other is not None:
        raise Refused.because(domain.CODE_EXISTS, "archive_code", code=code, title=other.title)
