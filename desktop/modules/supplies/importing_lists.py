"""Import of the two lists a store begins with: what lies there now, and what suppliers ask for it.

An opening list is one sheet: items that are not in the list yet are entered with it, and one receipt of the type 期初
a day posts what they hold (supplies.md section 6: only before the first movement). A supplier's price list names its
supplier in a column or once for the whole file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.cells import CellError, typed_day
from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem
from desktop.core.ports import RowProblem
from desktop.core.text import fold_word
from desktop.db.work import Work
from desktop.modules.supplies import common, ledger, lines, service, stock, words
from desktop.modules.supplies import fields as f
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import SlipState, Type
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.lines import Line
from desktop.modules.supplies.models import Movement, Price, Slip, Supply
from desktop.office import numbering
from desktop.office.asking import REQUIRED
from desktop.office.record_import import EXISTS, TWICE
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OF_ITEM = ("name", "unit", "category", "code", "spec", "kind", "pack_unit", "pack_factor", "min_stock", "max_stock", "location")


def _day(desk: OfficeDesk, text: str, key: str) -> tuple[date, list[Problem]]:
    """Return a day written once for the whole file; today when nothing is written."""
    if not text.strip():
        return desk.clock.today(), []
    try:
        return typed_day(text.strip(), desk.clock.today()) or desk.clock.today(), []
    except CellError as error:
        return desk.clock.today(), [error.problem(key)]


class OpeningStock:
    """期初库存: matched by code, else by name, specification and unit."""

    kind = "opening-stock"

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; an item that is known needs its code and quantity only."""
        return [replace(column, field=replace(column.field, required=column.field.key == "qty")) for column in listing.columns]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked = Checked(ready=[])
        day, bad = _day(desk, settings.get("date", ""), "date")
        bad += common.day_problems(desk, day)
        category = _category(settings.get("category", ""))
        moved = {supply for (supply,) in Movement.select(Movement.supply).distinct().tuples().iterator()}
        seen: dict[Any, int] = {}
        for row, given in rows:
            values: dict[str, Any] = dict(given)
            values["category"] = values.get("category") or category or _of_code(values.get("code"))
            problems = [*bad, *self._row(desk, values, row, seen, moved, day)]
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            checked.ready.append((row, values))
            checked.new += 1
        return checked

    def _row(self, desk: OfficeDesk, values: dict[str, Any], row: int, seen: dict[Any, int], moved: set[int], day: date) -> list[Problem]:
        """Read a row in place: the item it means or makes, and its line."""
        item = _known(values)
        identity = item.id if item is not None else (values.get("code") or (values.get("name"), values.get("spec"), values.get("unit")))
        called = item.name if item is not None else str(values.get("name") or values.get("code") or "")
        problems = [Problem(TWICE, "", {"name": called, "row": seen[identity]})] if identity in seen else []
        seen.setdefault(identity, row)
        if item is None:
            problems += [Problem(REQUIRED, one.key, {"field": one.label}) for one in (f.NAME, f.UNIT, f.CATEGORY) if not values.get(one.key)]
            if problems:
                return problems
            ask = service.ItemAsk(**{key: values[key] for key in OF_ITEM if values.get(key) is not None})
            problems += service.check_item(ask)
            item = Supply(**{key: values[key] for key in OF_ITEM if values.get(key) is not None})
        elif item.id in moved:
            problems += ledger.refuse_late_opening([item.id], day) or [Problem(why.OPENING_TWICE, "qty", {"item": item.name})]
        values["day"], values["item"] = day, item
        return problems + self._line(desk, values, item)

    def _line(self, desk: OfficeDesk, values: dict[str, Any], item: Supply) -> list[Problem]:
        if not values.get("qty"):
            values["line"] = None  # an item without stock is entered, nothing is posted for it
            return [] if values.get("qty") is not None else [Problem(why.BAD_QTY, "qty", {"item": item.name})]
        price, amount = values.get("unit_price"), values.get("amount")
        made = Line(
            item, lines.whole(values["qty"], 3), price=None if price is None else lines.whole(price, 4),
            amount=None if amount is None else lines.whole(amount, 2), note=str(values.get("note") or ""),
        )  # fmt: skip
        worth = made.amount is not None and made.price is not None and lines.domain.amount_of(made.qty, made.price) != made.amount
        values["line"] = replace(made, price=None) if worth else made  # rounded prices of old books: the amount is what counts
        return lines.check(desk, [made]) + lines.check_prices([values["line"]], made.note or "import")

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Enter the items and post one opening receipt, inside a running act."""
        taken: list[str] = []
        ready = []
        for _row, values in checked.ready:
            item = values["item"]
            if item.id is None:
                code = str(values.get("code") or "").upper() or service.next_code(values["category"], taken)
                taken.append(code)
                kept = {key: values[key] for key in OF_ITEM if values.get(key) is not None}
                item = service.new_item(work, **{**kept, "code": code})
            if values["line"] is not None:
                ready.append((values["day"], replace(values["line"], item=item)))
        if ready:
            _opened(desk, work, ready[0][0], [line for _day, line in ready])
        work.touch("opening-stock")
        work.touch("supplies")


def _opened(desk: OfficeDesk, work: Work, day: date, given: Sequence[Line]) -> None:
    """Post a receipt of the type 期初."""
    common.require_open(work, day)
    number = numbering.draw(work, common.RECEIPTS, day)
    row = work.create(
        Slip, number=number, date=day, incoming=True, type=Type.OPENING, status=SlipState.POSTED, keeper=desk.who.person,
    )  # fmt: skip
    postings = []
    for line in given:
        assert line.item is not None
        kept = stock.keep_line(work, row, line)
        postings.append(Posting(line.item.id, day, Type.OPENING, Rule.GIVEN, line.qty, row.id, kept.id, lines.worth(line)))
    ledger.post(work, postings, True, common.TICK)
    common.touch(work)


def _known(values: Mapping[str, Any]) -> Supply | None:
    """Return the item a row means: by its code, else by name, specification and unit as far as they are given."""
    code = str(values.get("code") or "").strip().upper()
    if code:
        found: Supply | None = Supply.get_or_none(Supply.code == code)
        return found
    where = Supply.name == str(values.get("name") or "")
    for key in ("spec", "unit"):
        if values.get(key):
            where &= getattr(Supply, key) == values[key]
    rows = list(Supply.select().where(where).limit(2))
    return rows[0] if len(rows) == 1 else None


def _category(text: str) -> str:
    """Return the category a word means; empty when it means none."""
    for choice in words.CATEGORIES:
        if fold_word(text) in {fold_word(choice.value), fold_word(str(choice.label)), *map(fold_word, choice.words)}:
            return choice.value
    return ""


def _of_code(code: Any) -> str:
    return _category(str(code or "")[:2])


class Prices:
    """供应商报价: matched by supplier, item and day; a new day is a new price."""

    kind = "supplier-prices"

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; supplier and day may be said once for the file, an item by its code or its name."""
        return [replace(column, field=replace(column.field, required=column.field.key == "price")) for column in listing.columns]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        columns = {column.field.key: column for column in desk.listing(self.kind).columns}
        day, bad = _day(desk, settings.get("since", ""), "since")
        seen: dict[Any, int] = {}
        for row, given in rows:
            values: dict[str, Any] = dict(given)
            problems = list(bad)
            supplier = str(values.get("supplier") or settings.get("supplier", "")).strip()
            words_of_item = str(values.get("code") or "").strip() or " ".join(str(values.get(key) or "") for key in ("supply", "spec")).strip()
            ids: dict[str, int] = {}
            for key, text in (("supplier", supplier), ("supply", words_of_item)):
                if not text:
                    problems.append(Problem(REQUIRED, key, {"field": columns[key].field.label}))
                elif (problem := lookup.problem(columns[key], text)) is not None:
                    problems.append(problem)
                else:
                    ids[key] = lookup.find(columns[key].field.refers, text)[0]
            price: Decimal | None = values.get("price")
            if price is not None and price < 0:
                problems.append(Problem(why.BAD_PRICE, "price", {"item": words_of_item}))
            since = values.get("since") or day
            if not problems:
                problems += self._again(checked, (ids["supplier"], ids["supply"], since), price, row, words_of_item, seen, update)
            checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
        return checked

    def _again(
        self, checked: Checked, key: tuple[int, int, date], price: Decimal | None, row: int, called: str, seen: dict[Any, int], update: bool,
    ) -> list[Problem]:  # fmt: skip
        """Take a row in, or say that its price stands in the file or in the list already."""
        if key in seen:
            return [Problem(TWICE, "", {"name": called, "row": seen[key]})]
        seen[key] = row
        before = Price.get_or_none(Price.supplier == key[0], Price.supply == key[1], Price.since == key[2])
        if before is not None and not update:
            return [Problem(EXISTS, "", {"name": called})]
        checked.ready.append((key, price, before.id if before is not None else None))
        checked.new += before is None
        checked.updated += before is not None
        return []

    def run(self, _desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Keep the prices, inside a running act."""
        for (supplier, supply, since), price, record in checked.ready:
            if record is None:
                work.create(Price, supplier=supplier, supply=supply, since=since, price=price)
            else:
                work.change(work.lock(Price, record), price=price)
        work.touch("supplier-prices")
