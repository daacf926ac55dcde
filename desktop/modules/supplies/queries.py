"""The lists of the store: items, suppliers, requisitions, documents and their lines, movements, durables, counts, quotas."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.supplies import domain, lines, requests, stock, words
from desktop.modules.supplies.domain import RequestState
from desktop.modules.supplies.models import (
    Card,
    Count,
    CountLine,
    Holding,
    Movement,
    Price,
    Quota,
    Requisition,
    RequisitionLine,
    Slip,
    SlipLine,
    Stock,
    Supplier,
    Supply,
    Upkeep,
)
from desktop.office.models import Department, Person, PrintRecord

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
Keeper = Person.alias("keeper_person")
Accepter = Person.alias("accepter_person")
Approver = Person.alias("supply_approver_person")
Origin = Slip.alias("origin_slip")


def cost_of(qty: Any, amount: Any) -> Decimal | None:
    """Return the derived unit cost of a balance, 4 decimals; None where there is nothing."""
    found = domain.unit_cost(lines.whole(qty, 3), lines.whole(amount, 2)) if qty is not None else None
    return None if found is None else lines.price(found)


def price_of(rule: str, qty: Decimal, amount: Decimal, balance_qty: Decimal, balance_amount: Decimal) -> Decimal | None:
    """Return the unit price of a movement: an issue's is the average before it (supplies.md section 5), not its rounded amount's."""
    if rule == "average":
        return cost_of(balance_qty - qty, balance_amount - amount)
    return cost_of(abs(qty), abs(amount))


class SupplySource(ListSource):
    """物品 with what is in stock and what it is worth."""

    desk: OfficeDesk
    model = Supply
    expressions = {
        "code": Supply.code, "name": Supply.name, "spec": Supply.spec, "unit": Supply.unit, "category": Supply.category, "kind": Supply.kind,
        "pack_unit": Supply.pack_unit, "pack_factor": Supply.pack_factor, "min_stock": Supply.min_stock, "max_stock": Supply.max_stock,
        "location": Supply.location, "trade_in": Supply.trade_in, "active": Supply.active, "remark": Supply.remark, "stock": Stock.qty,
        "amount": Stock.amount,
        "status": Case(None, ((Supply.active == 0, "inactive"), (Stock.qty == 0, "empty"), ((Supply.min_stock > 0) & (Stock.qty <= Supply.min_stock), "low")), "enough"),
    }  # fmt: skip
    order = (Order("code"),)
    label, hint, code = "name", ("code", "spec"), "code"

    def joined(self, query: Any) -> Any:
        return query.join(Stock, JOIN.LEFT_OUTER, on=Stock.supply == Supply.id)

    def to_row(self, values: Row) -> Row:
        values["stock"] = values["stock"] if values["stock"] is not None else Decimal(0)
        values["amount"] = values["amount"] if values["amount"] is not None else Decimal(0)
        values["unit_cost"] = cost_of(values["stock"], values["amount"])
        return values


class SupplierSource(ListSource):
    """供应商."""

    model = Supplier
    expressions = {
        "code": Supplier.code, "name": Supplier.name, "contact": Supplier.contact, "phone": Supplier.phone, "tax_no": Supplier.tax_no,
        "bank": Supplier.bank, "approved": Supplier.approved, "valid_until": Supplier.valid_until,
    }  # fmt: skip
    order = (Order("name"),)
    label, hint, code = "name", ("code",), "code"


class RequisitionSource(ListSource):
    """请购单: one row a document."""

    desk: OfficeDesk
    model = Requisition
    expressions = {
        "number": Requisition.number, "date": Requisition.date, "department": Department.name, "department_id": Requisition.department,
        "applicant": Person.name, "applicant_id": Requisition.applicant, "reason": Requisition.reason, "needed_on": Requisition.needed_on,
        "total": Requisition.total, "approver": Approver.name, "approver_id": Requisition.approver, "approved_on": Requisition.approved_on,
        "status": Requisition.status, "note": Requisition.note, "merged_into_id": Requisition.merged_into,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    searched = ((Requisition, Requisition.id), (Person, Requisition.applicant))
    label, hint, code = "number", ("applicant", "reason"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Department, JOIN.LEFT_OUTER, on=Requisition.department == Department.id).switch(Requisition)
        query = query.join(Person, on=Requisition.applicant == Person.id).switch(Requisition)
        return query.join(Approver, JOIN.LEFT_OUTER, on=Requisition.approver == Approver.id)

    def complete(self, rows: list[Row]) -> None:
        waiting = [row["id"] for row in rows if row["status"] == RequestState.SUBMITTED]
        behind = Requisition.select(Requisition.merged_into).where(Requisition.merged_into.in_([row["id"] for row in rows]))
        parts = {one for (one,) in behind.tuples().iterator()}
        for row in rows:
            row["next_step"], row["merged"] = "", row["id"] in parts
        if not waiting:
            return
        found = {one.id: one for one in Requisition.select().where(Requisition.id.in_(waiting))}
        for row in rows:
            one = found.get(row["id"])
            if one is not None:
                rest = [step for step in requests.needed(self.desk, one) if step not in requests.taken(one)]
                row["next_step"] = self.desk.translate(words.STEPS[rest[0]]) if rest else ""


class RequisitionLineSource(ListSource):
    """请购单 by lines."""

    model = RequisitionLine
    expressions = {
        "number": Requisition.number, "requisition_id": RequisitionLine.requisition, "date": Requisition.date, "department": Department.name,
        "department_id": Requisition.department, "applicant": Person.name, "applicant_id": Requisition.applicant, "reason": Requisition.reason,
        "needed_on": Requisition.needed_on, "supply": Supply.name, "supply_id": RequisitionLine.supply, "name": RequisitionLine.name,
        "spec": RequisitionLine.spec, "unit": RequisitionLine.unit, "qty": RequisitionLine.qty, "est_price": RequisitionLine.est_price,
        "est_amount": RequisitionLine.est_amount, "approver": Approver.name, "approver_id": Requisition.approver,
        "approved_on": Requisition.approved_on, "received_qty": RequisitionLine.received_qty, "status": Requisition.status, "note": RequisitionLine.note,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    searched = ((Requisition, RequisitionLine.requisition), (Supply, RequisitionLine.supply))
    label, hint = "name", ("number",)

    def joined(self, query: Any) -> Any:
        query = query.join(Requisition, on=RequisitionLine.requisition == Requisition.id)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Requisition.department == Department.id).switch(Requisition)
        query = query.join(Person, on=Requisition.applicant == Person.id).switch(Requisition)
        query = query.join(Approver, JOIN.LEFT_OUTER, on=Requisition.approver == Approver.id).switch(RequisitionLine)
        return query.join(Supply, JOIN.LEFT_OUTER, on=RequisitionLine.supply == Supply.id)


class SlipSource(ListSource):
    """The documents of the store; `receipt-slips` and `issue-slips` show one direction each."""

    desk: OfficeDesk
    model = Slip
    incoming: bool | None = None
    expressions = {
        "number": Slip.number, "date": Slip.date, "type": Slip.type, "incoming": Slip.incoming, "supplier": Supplier.name,
        "supplier_id": Slip.supplier, "invoice_no": Slip.invoice_no, "requisition": Requisition.number, "requisition_id": Slip.requisition,
        "accepted_by": Accepter.name, "accepted_by_id": Slip.accepted_by, "keeper": Keeper.name, "keeper_id": Slip.keeper,
        "department": Department.name, "department_id": Slip.department, "receiver": Person.name, "receiver_id": Slip.receiver,
        "purpose": Slip.purpose, "approver": Approver.name, "approver_id": Slip.approver, "original": Origin.number, "original_id": Slip.original,
        "status": Slip.status, "void_reason": Slip.void_reason, "note": Slip.note, "count_id": Slip.count,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    searched = ((Slip, Slip.id), (Supplier, Slip.supplier), (Person, Slip.receiver))
    label, hint, code = "number", ("supplier", "receiver", "purpose"), "number"

    def joined(self, query: Any) -> Any:
        for model, column in ((Supplier, Slip.supplier), (Requisition, Slip.requisition), (Accepter, Slip.accepted_by), (Keeper, Slip.keeper),
                              (Department, Slip.department), (Person, Slip.receiver), (Approver, Slip.approver), (Origin, Slip.original)):  # fmt: skip
            query = query.join(model, JOIN.LEFT_OUTER, on=column == model.id).switch(Slip)
        return query

    def restricted(self, query: Any) -> Any:
        return query if self.incoming is None else query.where(Slip.incoming == self.incoming)

    def complete(self, rows: list[Row]) -> None:
        """Count the lines and add the amounts up: of the ledger where posted, else of the lines."""
        ids = [row["id"] for row in rows]
        query = SlipLine.select(SlipLine.slip, fn.COUNT(SlipLine.id), fn.SUM(SlipLine.amount)).where(SlipLine.slip.in_(ids), SlipLine.taken_off == False).group_by(SlipLine.slip)  # noqa: E712
        counts = {one[0]: one[1:] for one in query.tuples().iterator()}
        own = Movement.select(Movement.slip, fn.SUM(Movement.amount)).join(SlipLine, on=Movement.line == SlipLine.id)
        own = own.where(Movement.slip.in_(ids), Movement.rule != "reverse", SlipLine.taken_off == False).group_by(Movement.slip)  # noqa: E712
        moved = {one[0]: one[1] for one in own.tuples().iterator()}
        for row in rows:
            number, amount = counts.get(row["id"], (0, None))
            row["lines"] = int(number or 0)
            own_amount = moved.get(row["id"], amount)
            row["total"] = None if own_amount is None else lines.money(abs(lines.total(own_amount)))
        printed = PrintRecord.select(PrintRecord.record).where(PrintRecord.entity == Slip.table(), PrintRecord.record.in_(ids))
        done, today = {one for (one,) in printed.tuples().iterator()}, self.desk.clock.today()
        for row in rows:
            row["grows"] = row["date"] == today and row["id"] not in done


class ReceiptSource(SlipSource):
    """入库单."""

    incoming = True


class IssueSource(SlipSource):
    """领用单 and what else goes out."""

    incoming = False


class SlipLineSource(ListSource):
    """入库单, 领用单 by lines."""

    model = SlipLine
    incoming = True
    expressions = {
        "number": Slip.number, "slip_id": SlipLine.slip, "date": Slip.date, "type": Slip.type, "supplier": Supplier.name, "supplier_id": Slip.supplier,
        "invoice_no": Slip.invoice_no, "requisition": Requisition.number, "requisition_id": Slip.requisition, "accepted_by": Accepter.name,
        "accepted_by_id": Slip.accepted_by, "keeper": Keeper.name, "keeper_id": Slip.keeper, "department": Department.name,
        "department_id": Slip.department, "receiver": Person.name, "receiver_id": Slip.receiver, "purpose": Slip.purpose, "approver": Approver.name,
        "approver_id": Slip.approver, "supply": Supply.name, "supply_id": SlipLine.supply, "code": Supply.code, "spec": Supply.spec,
        "unit": Supply.unit, "requested_qty": SlipLine.requested_qty, "qty": SlipLine.qty, "rejected_qty": SlipLine.rejected_qty,
        "unit_price": SlipLine.unit_price, "line_amount": SlipLine.amount, "returnable": SlipLine.returnable, "note": SlipLine.note,
        "status": Slip.status,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    searched = ((Slip, SlipLine.slip), (Supply, SlipLine.supply))
    label, hint = "supply", ("number",)

    def joined(self, query: Any) -> Any:
        query = query.join(Supply, on=SlipLine.supply == Supply.id).switch(SlipLine).join(Slip, on=SlipLine.slip == Slip.id)
        for model, column in ((Supplier, Slip.supplier), (Requisition, Slip.requisition), (Accepter, Slip.accepted_by), (Keeper, Slip.keeper),
                              (Department, Slip.department), (Person, Slip.receiver), (Approver, Slip.approver)):  # fmt: skip
            query = query.switch(Slip).join(model, JOIN.LEFT_OUTER, on=column == model.id)
        return query

    def restricted(self, query: Any) -> Any:
        return query.where(Slip.incoming == self.incoming, SlipLine.taken_off == False)  # noqa: E712

    def complete(self, rows: list[Row]) -> None:
        ids = [row["id"] for row in rows]
        figures = (Movement.rule, Movement.qty, Movement.amount, Movement.balance_qty, Movement.balance_amount)
        query = Movement.select(Movement.line, *figures).where(Movement.line.in_(ids), Movement.rule != "reverse")
        moved = {line: found for line, *found in query.tuples().iterator()}
        for row in rows:
            posted = moved.get(row["id"])
            amount = row["amount"] = row["line_amount"] if posted is None else abs(posted[2])
            drafted = cost_of(row["qty"], amount) if amount is not None else None
            row["unit_cost"] = drafted if posted is None else price_of(*posted)


class ReceiptLineSource(SlipLineSource):
    """入库单 by lines."""


class IssueLineSource(SlipLineSource):
    """领用单 by lines."""

    incoming = False


class MovementSource(ListSource):
    """出入库流水: the ledger."""

    model = Movement
    expressions = {
        "number": Slip.number, "slip_id": Movement.slip, "date": Movement.date, "rank": Movement.rank, "type": Movement.type, "supply": Supply.name,
        "supply_id": Movement.supply, "code": Supply.code, "category": Supply.category, "signed_qty": Movement.qty, "signed_amount": Movement.amount, "department": Department.name,
        "department_id": Movement.department, "person": Person.name, "person_id": Slip.receiver, "supplier": Supplier.name,
        "supplier_id": Slip.supplier, "invoice_no": Slip.invoice_no, "purpose": Slip.purpose, "balance_qty": Movement.balance_qty,
        "balance_amount": Movement.balance_amount, "note": SlipLine.note, "rule": Movement.rule, "voided": Movement.voided, "variance": Movement.variance,
    }  # fmt: skip
    order = (Order("date", True), Order("rank", True))
    searched = ((Slip, Movement.slip), (Supply, Movement.supply))
    label, hint = "supply", ("number",)

    def joined(self, query: Any) -> Any:
        # Outer joins, though each row has all of these: so the ledger is read in its order and not sorted item by item.
        query = query.join(Supply, JOIN.LEFT_OUTER, on=Movement.supply == Supply.id).switch(Movement)
        query = query.join(Slip, JOIN.LEFT_OUTER, on=Movement.slip == Slip.id)
        query = query.join(Person, JOIN.LEFT_OUTER, on=Slip.receiver == Person.id).switch(Slip)
        query = query.join(Supplier, JOIN.LEFT_OUTER, on=Slip.supplier == Supplier.id).switch(Movement)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Movement.department == Department.id).switch(Movement)
        return query.join(SlipLine, JOIN.LEFT_OUTER, on=Movement.line == SlipLine.id)

    def to_row(self, values: Row) -> Row:
        reversal = values["rule"] == "reverse"
        sign = -1 if reversal else 1  # a reversal stands in its document's column with the opposite sign
        values["qty"], values["amount"] = sign * abs(values["signed_qty"]), sign * abs(values["signed_amount"])
        values["unit_price"] = price_of(
            values["rule"], values["signed_qty"], values["signed_amount"], values["balance_qty"], values["balance_amount"]
        )
        values["unit_cost"] = cost_of(values["balance_qty"], values["balance_amount"])
        return values


class CardSource(ListSource):
    """耐用品/设备卡."""

    model = Card
    expressions = {
        "asset_no": Card.asset_no, "supply": Supply.name, "supply_id": Card.supply, "spec": Supply.spec, "holder": Person.name, "holder_id": Card.holder,
        "department": Department.name, "department_id": Card.department, "issued_on": Card.issued_on, "price": Card.price, "status": Card.status,
        "next_service_on": Card.next_service_on, "note": Card.note,
    }  # fmt: skip
    order = (Order("asset_no"),)
    searched = ((Card, Card.id), (Supply, Card.supply), (Person, Card.holder))
    label, hint, code = "asset_no", ("supply", "holder"), "asset_no"

    def joined(self, query: Any) -> Any:
        query = query.join(Supply, on=Card.supply == Supply.id).switch(Card).join(Person, JOIN.LEFT_OUTER, on=Card.holder == Person.id)
        return query.switch(Card).join(Department, JOIN.LEFT_OUTER, on=Card.department == Department.id)


class HoldingSource(ListSource):
    """Who had a durable thing."""

    model = Holding
    expressions = {
        "asset_no": Card.asset_no, "card_id": Holding.card, "holder": Person.name, "holder_id": Holding.holder, "department": Department.name,
        "department_id": Holding.department, "taken_on": Holding.taken_on, "returned_on": Holding.returned_on, "condition": Holding.condition,
    }  # fmt: skip
    order = (Order("taken_on", True),)
    searched = ((Card, Holding.card), (Person, Holding.holder))
    label = "asset_no"

    def joined(self, query: Any) -> Any:
        query = query.join(Card, on=Holding.card == Card.id).switch(Holding).join(Person, on=Holding.holder == Person.id)
        return query.switch(Holding).join(Department, JOIN.LEFT_OUTER, on=Holding.department == Department.id)


class UpkeepSource(ListSource):
    """保养记录."""

    model = Upkeep
    expressions = {
        "number": Upkeep.number, "asset_no": Card.asset_no, "card_id": Upkeep.card, "supply": Supply.name, "supply_id": Card.supply,
        "date": Upkeep.date, "kind": Upkeep.kind, "content": Upkeep.content, "vendor": Upkeep.vendor, "cost": Upkeep.cost, "result": Upkeep.result,
        "next_on": Upkeep.next_on, "handler": Person.name, "handler_id": Upkeep.handler,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "number", ("asset_no",), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Card, on=Upkeep.card == Card.id).join(Supply, on=Card.supply == Supply.id).switch(Upkeep)
        return query.join(Person, JOIN.LEFT_OUTER, on=Upkeep.handler == Person.id)


class CountSource(ListSource):
    """盘点."""

    model = Count
    expressions = {
        "number": Count.number, "date": Count.date, "scope": Count.scope, "frozen_at": Count.frozen_at, "keeper": Keeper.name, "keeper_id": Count.keeper,
        "counter": Person.name, "counter_id": Count.counter, "supervisor": Accepter.name, "supervisor_id": Count.supervisor, "approver": Approver.name,
        "approver_id": Count.approver, "approved_on": Count.approved_on, "status": Count.status, "note": Count.note,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "number", ("scope",), "number"

    def joined(self, query: Any) -> Any:
        for model, column in ((Keeper, Count.keeper), (Person, Count.counter), (Accepter, Count.supervisor), (Approver, Count.approver)):
            query = query.join(model, JOIN.LEFT_OUTER, on=column == model.id).switch(Count)
        return query

    def complete(self, rows: list[Row]) -> None:
        counted = fn.COUNT(CountLine.actual_qty)
        differing = fn.SUM(Case(None, ((CountLine.actual_qty.is_null(False) & (CountLine.actual_qty != CountLine.book_qty), 1),), 0))
        query = CountLine.select(CountLine.count, fn.COUNT(CountLine.id), counted, differing, fn.SUM(CountLine.diff_amount))
        found = {one[0]: one[1:] for one in query.where(CountLine.count.in_([row["id"] for row in rows])).group_by(CountLine.count).tuples().iterator()}
        for row in rows:
            number, done, differs, amount = found.get(row["id"], (0, 0, 0, None))
            row["lines"], row["counted"] = int(number or 0), int(done or 0)
            share = domain.accuracy(int(done or 0), int(differs or 0))
            row["accuracy"] = None if share is None else Decimal(share).scaleb(-2)
            row["diff_amount"] = None if amount is None else lines.money(lines.total(amount))


class CountLineSource(ListSource):
    """The items of counts."""

    model = CountLine
    expressions = {
        "number": Count.number, "count_id": CountLine.count, "code": Supply.code, "supply": Supply.name, "supply_id": CountLine.supply,
        "unit": Supply.unit, "location": Supply.location, "book_qty": CountLine.book_qty, "actual_qty": CountLine.actual_qty,
        "unit_cost": CountLine.unit_cost, "diff_amount": CountLine.diff_amount, "reason": CountLine.reason, "status": Count.status,
    }  # fmt: skip
    order = (Order("number", True), Order("code"))
    searched = ((Supply, CountLine.supply), (Count, CountLine.count))
    label, hint = "supply", ("number",)

    def joined(self, query: Any) -> Any:
        return query.join(Count, on=CountLine.count == Count.id).switch(CountLine).join(Supply, on=CountLine.supply == Supply.id)

    def to_row(self, values: Row) -> Row:
        actual = values["actual_qty"]
        values["diff"] = None if actual is None else actual - values["book_qty"]
        if values["status"] == "counting" and actual is None:
            values["book_qty"] = None  # counted blind: the book is not shown before the quantity was entered
        return values


class QuotaSource(ListSource):
    """定额 with what was used this month."""

    desk: OfficeDesk
    model = Quota
    expressions = {"department": Department.name, "department_id": Quota.department, "category": Quota.category, "amount": Quota.amount}
    order = (Order("department"), Order("category"))
    label = "department"

    def joined(self, query: Any) -> Any:
        return query.join(Department, on=Quota.department == Department.id)

    def complete(self, rows: list[Row]) -> None:
        month = self.desk.clock.today().strftime("%Y%m")
        used = {department: stock.used_in_month(department, month) for department in {row["department_id"] for row in rows}}
        for row in rows:
            row["used"] = lines.money(used[row["department_id"]][row["category"]])


class OpeningSource(ListSource):
    """期初库存: the lines of opening receipts, as the list they came from."""

    model = SlipLine
    expressions = {
        "code": Supply.code, "name": Supply.name, "spec": Supply.spec, "unit": Supply.unit, "category": Supply.category, "kind": Supply.kind,
        "pack_unit": Supply.pack_unit, "pack_factor": Supply.pack_factor, "min_stock": Supply.min_stock, "max_stock": Supply.max_stock,
        "location": Supply.location, "qty": SlipLine.qty, "unit_price": SlipLine.unit_price, "amount": SlipLine.amount, "number": Slip.number,
        "date": Slip.date, "note": SlipLine.note, "status": Slip.status, "supply_id": SlipLine.supply,
    }  # fmt: skip
    order = (Order("code"),)
    searched = ((Supply, SlipLine.supply), (Slip, SlipLine.slip))
    label, hint, code = "name", ("code",), "code"

    def joined(self, query: Any) -> Any:
        return query.join(Supply, on=SlipLine.supply == Supply.id).switch(SlipLine).join(Slip, on=SlipLine.slip == Slip.id)

    def restricted(self, query: Any) -> Any:
        return query.where(Slip.type == domain.Type.OPENING)


class PriceSource(ListSource):
    """供应商报价: what suppliers ask, beside what was paid last."""

    model = Price
    expressions = {
        "supplier": Supplier.name, "supplier_id": Price.supplier, "code": Supply.code, "supply": Supply.name, "supply_id": Price.supply,
        "spec": Supply.spec, "unit": Supply.unit, "price": Price.price, "since": Price.since,
    }  # fmt: skip
    order = (Order("code"), Order("price"))
    searched = ((Supply, Price.supply), (Supplier, Price.supplier))
    label, hint = "supply", ("supplier",)

    def joined(self, query: Any) -> Any:
        return query.join(Supply, on=Price.supply == Supply.id).switch(Price).join(Supplier, on=Price.supplier == Supplier.id)

    def complete(self, rows: list[Row]) -> None:
        paid = requests.last_paid([row["supply_id"] for row in rows])
        for row in rows:
            last = paid.get(row["supply_id"])
            row["last_price"] = None if last is None else lines.price(last)


class ReplenishSource(SupplySource):
    """补货建议: items at or below their minimum, orders counted."""

    def restricted(self, query: Any) -> Any:
        return query.where(Supply.id.in_(list(requests.suggestions()) or [0]))

    def complete(self, rows: list[Row]) -> None:
        found = requests.suggestions([row["id"] for row in rows])
        prices = requests.last_prices([row["id"] for row in rows])
        for row in rows:
            _item, _stock, coming, wanted = found.get(row["id"], (None, 0, 0, 0))
            row["on_order"], row["suggested"] = lines.milli(coming), lines.milli(wanted)
            row["last_price"] = lines.price(prices.get(row["id"], 0))
            row["est_amount"] = lines.money(domain.amount_of(wanted, prices.get(row["id"], 0)))


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def find_supply(_desk: Any, text: str) -> Sequence[int]:
    """Return the items a text names: the code, the name, or name and specification."""
    text = text.strip()
    found = _ids(Supply, Supply.code == text.upper()) or _ids(Supply, Supply.name == text)
    if found or " " not in text:
        return found
    name, _space, spec = text.partition(" ")
    return _ids(Supply, (Supply.name == name) & (Supply.spec == spec.strip()))


def find_supplier(_desk: Any, text: str) -> Sequence[int]:
    """Return the supplier of a code or a name."""
    return _ids(Supplier, (Supplier.code == text) & (Supplier.code != "")) or _ids(Supplier, Supplier.name == text)


def find_requisition(_desk: Any, text: str) -> Sequence[int]:
    """Return the requisition of a number."""
    return _ids(Requisition, Requisition.number == text)


def find_slip(_desk: Any, text: str) -> Sequence[int]:
    """Return the document of a number; "#id" names a draft."""
    return _ids(Slip, (Slip.number == text) & (Slip.number != ""))


def find_card(_desk: Any, text: str) -> Sequence[int]:
    """Return the durable thing of an asset number."""
    return _ids(Card, Card.asset_no == text.upper())


def find_count(_desk: Any, text: str) -> Sequence[int]:
    """Return the count of a number."""
    return _ids(Count, Count.number == text)


def find_price(_desk: Any, text: str) -> Sequence[int]:
    """Return the prices of "supplier/item code"."""
    supplier, _slash, code = text.partition("/")
    query = Price.select(Price.id).join(Supplier).switch(Price).join(Supply)
    query = query.where((Supplier.name == supplier) | ((Supplier.code == supplier) & (Supplier.code != "")), Supply.code == code.upper())
    return [row[0] for row in query.limit(3).tuples().iterator()]


def find_quota(_desk: Any, text: str) -> Sequence[int]:
    """Return the quotas of a department by name, or of "department/category"."""
    name, slash, category = text.partition("/")
    where = Quota.department.in_(Department.select(Department.id).where(Department.name == name))
    if slash:
        codes = [choice.value for choice in words.CATEGORIES if category in (choice.value, *choice.words)]
        where &= Quota.category.in_(codes)
    return _ids(Quota, where)
