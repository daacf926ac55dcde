"""Import of files and of the lending register (kinds.md section 3).

Files come in by the tens of thousands: everything that a row is compared with is read before the first row, and all
new rows are written at once. A legacy code is kept as it is; where it fits the scheme its parts and number are filled
in and the series goes on behind it (archives.md section 3).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Choice, Column, Field, Kind, Listing
from desktop.core.display import show
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.ports import RowProblem
from desktop.core.text import fold_word
from desktop.db.work import Work
from desktop.modules.archives import domain, words
from desktop.modules.archives import fields as f
from desktop.modules.archives.domain import CodeParts, ItemState
from desktop.modules.archives.models import Item, code_key
from desktop.modules.archives.models_lists import Category, OrgCode, RetentionPeriod
from desktop.modules.archives.numbering import SERIES
from desktop.modules.archives.service import CODE_FIELDS, default_category, own_fonds
from desktop.office import numbering as series
from desktop.office.models import Department
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CHUNK = 500
SIMILAR = 20  # pairs of codes that are named; more would bury the other notes
STATES = (ItemState.UNSORTED, ItemState.IN_STORAGE)

EXISTS = Reason("archives.import_exists", QT_TRANSLATE_NOOP("Archives", "The code {code} is in the list already: “{title}”. To change that file, import with update."))
TWICE = Reason("archives.import_twice", QT_TRANSLATE_NOOP("Archives", "The code {code} stands in the file twice, first in row {row}."))
MAYBE_TWICE = Reason("archives.import_maybe", QT_TRANSLATE_NOOP("Archives", "{count} rows have the title and the date of a file that is there already (the first: row {row}); they were taken as new files."))
SEVERAL_MATCH = Reason("archives.import_several", QT_TRANSLATE_NOOP("Archives", "Several files have this title and date; give the archival code to say which one is meant."))
OTHER_CATEGORY = Reason("archives.other_category", QT_TRANSLATE_NOOP("Archives", "{count} rows name a category this office does not have ({words}); they go to {category}, the word stays in the remark."))
BAD_CATEGORY = Reason("archives.bad_category", QT_TRANSLATE_NOOP("Archives", "“{category}” is no category of this office; there are: {known}."))
STATE_NOT_IMPORTED = Reason("archives.state_not_imported", QT_TRANSLATE_NOOP("Archives", "On import a file is 待整理 or 在库; other states come about by work in the program."))
NO_CODE_IN_STORAGE = Reason("archives.no_code_in_storage", QT_TRANSLATE_NOOP("Archives", "A file in storage has an archival code; leave the state empty to number it later."))
OTHER_FONDS = Reason("archives.other_fonds", QT_TRANSLATE_NOOP("Archives", "The fonds {fonds} is not in the list of fonds."))
WITHOUT_BOX = Reason("archives.without_box", QT_TRANSLATE_NOOP("Archives", "{count} files in storage have no box; they are listed as not shelved."))

COLUMNS = (
    "fonds_id", "category_id", "year", "retention", "org", "item_no", "archive_code", "code_key", "title", "author", "doc_no",
    "doc_date", "security", "pages", "copies", "medium", "box", "location", "seq_in_volume", "page_from", "page_to", "status",
    "under_repair", "remark", "volume_id", "household_id",
)  # fmt: skip
PLAIN = ("author", "doc_no", "pages", "copies", "medium", "box", "location", "seq_in_volume", "page_from", "page_to", "security", "volume", "household")


REFERENCES = ("volume", "household")


@dataclass(slots=True)
class _Known:
    """What rows are compared with, read once."""

    today: date
    categories: dict[str, int]
    category_codes: dict[int, str]
    usual: dict[int, str]
    fonds: dict[str, int]
    own_fonds: int
    own_fonds_no: str
    orgs: dict[str, str]
    default_category: int
    codes: dict[str, tuple[int, str]] = field(default_factory=dict)
    alike: dict[tuple[str, str], list[int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Ready:
    """Rows to be written: new ones as stored values, changed ones as values by field."""

    new: list[tuple[Any, ...]] = field(default_factory=list)
    changed: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    highest: dict[str, int] = field(default_factory=dict)


class Items:
    """归档文件: matched by archival code, else by title and date."""

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; the category as its word, the retention period by the office's own list."""
        periods = RetentionPeriod.select().order_by(RetentionPeriod.id)
        choices = tuple(Choice(row.code, Message(row.name), _period_words(row.code, row.name)) for row in periods)
        own = {
            "category": replace(f.CATEGORY, kind=Kind.TEXT, refers="", length=60),
            "retention": replace(f.RETENTION_WORD, choices=choices),
        }
        return [replace(column, field=own.get(column.field.key, column.field)) for column in listing.columns]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        known = _known(desk, settings)
        known.codes = _codes({str(values["archive_code"]) for _row, values in rows if values.get("archive_code")})
        known.alike = _alike({str(values["doc_date"]) for _row, values in rows if values.get("doc_date")})
        checked, ready = Checked(ready=_Ready()), _Ready()
        seen: dict[str, int] = {}
        strange: Counter[str] = Counter()
        maybe: list[int] = []
        unshelved = 0
        lookup = Lookup(desk)
        columns = {column.field.key: column for column in desk.listing("archives").columns if column.field.key in REFERENCES}
        for row, given in rows:
            values, pointing = _followed(given, lookup, columns)
            problems, record = self._match(row, values, known, seen, update)
            problems += pointing
            item, more, word = _item(values, known)
            problems += more
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            if word:
                strange[word] += 1
            if record is not None:
                found = self._changed(desk, row, record, values, item, checked)
                if found is not None:
                    ready.changed.append((record, found))
                    _count(ready, found)
                continue
            if not values.get("archive_code") and (item["title"], item["doc_date"]) in known.alike:
                maybe.append(row)
            unshelved += item["status"] == ItemState.IN_STORAGE and not item["box"]
            ready.new.append(tuple(item[name] for name in COLUMNS))
            _count(ready, item)
        checked.ready, checked.new = ready, len(ready.new)
        checked.updated += len(ready.changed)
        checked.notes = [*_notes(known, strange, maybe, unshelved), *_alike_codes(list(seen))]
        return checked

    def _match(
        self, row: int, values: Mapping[str, Any], known: _Known, seen: dict[str, int], update: bool
    ) -> tuple[list[Problem], int | None]:
        code = str(values.get("archive_code") or "")
        if code:
            if code in seen:
                return [Problem(TWICE, "archive_code", {"code": code, "row": seen[code]})], None
            seen[code] = row
            if code in known.codes:
                record, title = known.codes[code]
                if update:
                    return [], record
                return [Problem(EXISTS, "archive_code", {"code": code, "title": title})], None
        if update:
            found = known.alike.get((str(values.get("title")), str(values.get("doc_date"))), [])
            if len(found) > 1:
                return [Problem(SEVERAL_MATCH, "title")], None
            return [], found[0] if found else None
        return [], None

    def _changed(
        self, desk: OfficeDesk, row: int, record: int, values: Mapping[str, Any], item: Mapping[str, Any], checked: Checked
    ) -> dict[str, Any] | None:
        """Return what differs between a file and its row; blank cells change nothing, locked fields refuse."""
        old = Item.get_by_id(record)
        labels = {column.field.key: column.field for column in desk.listing("archives").columns}
        wanted = {key: item.get(key, item.get(f"{key}_id")) for key in PLAIN if values.get(key) is not None} | {"title": item["title"], "doc_date": item["doc_date"]}
        if values.get("remark"):
            wanted["remark"] = item["remark"]
        for key, column in (("category", "category_id"), ("year", "year"), ("retention", "retention"), ("org", "org")):
            if values.get(key) is not None:
                wanted[key] = item[column]
        found: dict[str, Any] = {}
        problems = []
        for key, value in wanted.items():
            before = old.__data__.get(key)
            if before == value:
                continue
            if old.archive_code and key in CODE_FIELDS:
                problems.append(Problem(domain.CODE_LOCKED, key, {"code": old.archive_code, "field": CODE_FIELDS[key]}))
                continue
            found[key] = value
            said = [_said(desk, labels[key], side) for side in (before, value)]
            checked.changes.append((row, key, said[0], said[1]))
        if values.get("archive_code") and not old.archive_code:
            found |= {"archive_code": item["archive_code"], "code_key": item["code_key"], "item_no": item["item_no"], "status": ItemState.IN_STORAGE}
            checked.changes.append((row, "archive_code", "", str(item["archive_code"])))
        if problems:
            checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
            return None
        if not found:
            checked.skipped += 1
            return None
        return found

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows: series first, then the changed ones in the order of their ids, then all new ones at once."""
        ready: _Ready = checked.ready
        for name in sorted(ready.highest):
            series.seen(work, SERIES, name, ready.highest[name])
        for record, values in sorted(ready.changed, key=lambda pair: pair[0]):
            work.change(work.lock(Item, record), **values)
        place = COLUMNS.index("archive_code")
        taken = _codes({row[place] for row in ready.new if row[place]})
        if taken:
            code, (_record, title) = next(iter(taken.items()))
            raise Refused.because(EXISTS, "archive_code", code=code, title=title)
        work.create_many(Item, COLUMNS, ready.new)


def _count(ready: _Ready, item: Mapping[str, Any]) -> None:
    """Let the series of a file's code go on behind its number."""
    if item.get("item_no") is None:
        return
    parts = domain.read_code(item["archive_code"])
    assert parts is not None
    ready.highest[parts[0].series] = max(ready.highest.get(parts[0].series, 0), item["item_no"])


def _said(desk: OfficeDesk, field: Field, value: Any) -> str:
    """Return a value of a file as the preview of changes says it: categories and periods by their names."""
    if field.key == "category":
        return str(Category.get_by_id(value).name)
    if field.key == "retention":
        period = RetentionPeriod.get_or_none(RetentionPeriod.code == value)
        return str(period.name) if period is not None else str(value)
    return show(replace(field, refers="", kind=Kind.TEXT) if field.refers else field, value, desk.translate, desk.clock)


def _alike_codes(codes: Sequence[str]) -> list[Problem]:
    """Warn of codes that differ from another one, of the file or of the list, in punctuation, width or case only."""
    first: dict[str, str] = {}
    pairs = [(code, other) for code in codes if (other := first.setdefault(code_key(code), code)) != code]
    for part in _chunks(key for key in first if key):
        rows = Item.select(Item.code_key, Item.archive_code).where(Item.code_key.in_(part)).tuples()
        pairs += [(first[key], other) for key, other in rows.iterator() if other != first[key]]
    return [Problem(domain.CODE_SIMILAR, "archive_code", {"code": code, "other": other}) for code, other in sorted(pairs)[:SIMILAR]]


def _period_words(code: str, name: str) -> tuple[str, ...]:
    years = domain.retention_years(code)
    return (name, "永久") if years is None else (name, f"{years}年", f"定期{years}年", str(years))


def _known(desk: OfficeDesk, settings: Mapping[str, str]) -> _Known:
    from desktop.modules.archives.models_lists import Fonds

    rows = list(Category.select())
    categories = {fold_word(word): row.id for row in rows for word in (row.code, row.name, row.name.removesuffix("档案"))}
    chosen = settings.get("category", "")
    if chosen and fold_word(chosen) not in categories:
        raise Refused.because(BAD_CATEGORY, "category", category=chosen, known="、".join(f"{row.code} {row.name}" for row in rows))
    fonds = own_fonds(desk)
    orgs = {fold_word(word): row.code for row in OrgCode.select() for word in (row.code, row.name)}
    for row in Department.select().where(Department.org_code != ""):
        orgs.setdefault(fold_word(row.name), row.org_code)
        orgs.setdefault(fold_word(row.org_code), row.org_code)
    return _Known(
        today=desk.clock.today(),
        categories=categories,
        category_codes={row.id: row.code for row in rows},
        usual={row.id: row.default_retention for row in rows},
        fonds={row.fonds_no: row.id for row in Fonds.select()},
        own_fonds=fonds.id,
        own_fonds_no=fonds.fonds_no,
        orgs=orgs,
        default_category=categories[fold_word(chosen)] if chosen else default_category(desk).id,
    )


def _chunks(values: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(values)
    return (ordered[start : start + CHUNK] for start in range(0, len(ordered), CHUNK))


def _codes(wanted: set[str]) -> dict[str, tuple[int, str]]:
    """Return the files that have one of the codes."""
    found: dict[str, tuple[int, str]] = {}
    for part in _chunks(wanted):
        rows = Item.select(Item.archive_code, Item.id, Item.title).where(Item.archive_code.in_(part)).tuples()
        found.update({code: (record, title) for code, record, title in rows.iterator()})
    return found


def _alike(days: set[str]) -> dict[tuple[str, str], list[int]]:
    """Return the files by title and date, of the dates that stand in the file."""
    found: dict[tuple[str, str], list[int]] = {}
    for part in _chunks(days):
        rows = Item.select(Item.title, Item.doc_date, Item.id).where(Item.doc_date.in_(part), Item.status != ItemState.VOID).tuples()
        for title, day, record in rows.iterator():
            found.setdefault((title, day), []).append(record)
    return found


def _item(values: Mapping[str, Any], known: _Known) -> tuple[dict[str, Any], list[Problem], str]:
    """Return the stored values of a file, the problems of its row, and the word of an unknown category."""
    problems: list[Problem] = []
    get = values.get
    word, category = "", known.default_category
    named = str(get("category") or "")
    if named:
        found = known.categories.get(fold_word(named))
        category, word = (found, "") if found is not None else (known.default_category, named)
    day = str(get("doc_date") or "")
    code = str(get("archive_code") or "")
    parts = domain.read_code(code) if code else None
    year = get("year") or (parts[0].year if parts else int(day[:4]) if len(day) == 8 else 0)
    if not 1000 <= int(year) <= known.today.year:
        problems.append(Problem(domain.BAD_YEAR, "year", {"year": year, "this": known.today.year}))
    if get("pages") is not None and int(values["pages"]) < 1:
        problems.append(Problem(domain.BAD_PAGES, "pages"))
    if get("copies") is not None and int(values["copies"]) < 1:
        problems.append(Problem(domain.BAD_COPIES, "copies"))
    org = str(get("org") or "")
    if org:
        found_org = known.orgs.get(fold_word(org))
        if found_org is None:
            problems.append(Problem(domain.UNKNOWN_ORG, "org", {"org": org, "known": "、".join(sorted(set(known.orgs.values())))}))
        org = found_org or ""
    elif parts:
        org = parts[0].org
    fonds = known.fonds.get(str(get("fonds"))) if get("fonds") else known.own_fonds
    if fonds is None:
        problems.append(Problem(OTHER_FONDS, "fonds", {"fonds": get("fonds")}))
    status = get("status") or (ItemState.IN_STORAGE if code else ItemState.UNSORTED)
    if status not in STATES:
        problems.append(Problem(STATE_NOT_IMPORTED, "status"))
    elif status == ItemState.IN_STORAGE and not code:
        problems.append(Problem(NO_CODE_IN_STORAGE, "status"))
    retention = get("retention") or known.usual.get(category, "D30")
    remark = str(get("remark") or "")
    if word:
        remark = "；".join(part for part in (remark, f"原类别：{word}") if part)
    number = get("item_no") if code else None
    if parts is not None and _same(parts[0], known, category, int(year), str(retention), org):
        number = parts[1]
    elif code:
        number = None
    item = {
        "fonds_id": fonds, "category_id": category, "year": int(year), "retention": retention, "org": org, "item_no": number,
        "archive_code": code, "code_key": code_key(code) if code else "", "title": get("title") or "", "author": get("author") or "",
        "doc_no": get("doc_no") or "", "doc_date": day, "security": get("security") or "internal", "pages": get("pages"),
        "copies": get("copies") or 1, "medium": get("medium") or "paper", "box": get("box") or "", "location": get("location") or "",
        "seq_in_volume": get("seq_in_volume"), "page_from": get("page_from"), "page_to": get("page_to"), "status": str(status),
        "under_repair": 0, "remark": remark[:500], "volume_id": get("volume"), "household_id": get("household"),
    }  # fmt: skip
    return item, problems, word


def _followed(
    values: Mapping[str, Any], lookup: Lookup, columns: Mapping[str, Column]
) -> tuple[Mapping[str, Any], list[Problem]]:
    """Return a row with its volume and its household as records, and why they cannot be followed."""
    named = [key for key in REFERENCES if values.get(key)]
    if not named:
        return values, []
    problems = [problem for key in named if (problem := lookup.problem(columns[key], str(values[key])))]
    found = {key: lookup.find(columns[key].field.refers, str(values[key])) for key in named}
    return {**values, **{key: ids[0] if ids else None for key, ids in found.items()}}, problems


def _same(parts: CodeParts, known: _Known, category: int, year: int, retention: str, org: str) -> bool:
    """Say whether a code's parts are those of the row; a legacy code of another meaning keeps no number."""
    return (parts.category, parts.year, parts.retention, parts.org) == (known.category_codes[category], year, retention, org)


def _notes(known: _Known, strange: Counter[str], maybe: Sequence[int], unshelved: int) -> list[Problem]:
    notes = []
    if strange:
        said = "、".join(f"{word} {count}" for word, count in strange.most_common(8))
        facts = {"count": strange.total(), "words": said, "category": known.category_codes[known.default_category]}
        notes.append(Problem(OTHER_CATEGORY, "category", facts))
    if maybe:
        notes.append(Problem(MAYBE_TWICE, "title", {"count": len(maybe), "row": maybe[0]}))
    if unshelved:
        notes.append(Problem(WITHOUT_BOX, "box", {"count": unshelved}))
    return notes


from desktop.modules.archives.importing_loans import Loans  # noqa: E402 - one address for both kinds

__all__ = ["Items", "Loans", "words"]
