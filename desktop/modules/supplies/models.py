"""Tables of office supplies (supplies.md section 1).

A document of the store (`Slip`: 入库单, 领用单, 退库单, 退货单, 报废单) has lines; posting it makes a movement a line. Movements
are the ledger: quantity and amount with the balance behind each, in the order (day, rank) of their item. `Stock` holds the
last balance of an item, so that a posting need not look for it.
"""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Instant, Integer, Milli, Price4, Reference, Text, YesNo
from desktop.db.record import Record, table
from desktop.office.models import Department, Person


@table
class Supply(Record):
    """物品."""

    KIND = "supplies"
    SEARCH = ("name", "code", "spec", "keys")
    UNAUDITED = ("keys",)

    code = Text(unique=True)                       # WJ0001
    name = Text()
    keys = Text(default="")                        # pinyin, for finding; made from the name
    spec = Text(default="")
    unit = Text()
    pack_unit = Text(default="")
    pack_factor = Integer(null=True)               # units in a pack; stock is always in units
    category = Text(index=True)
    kind = Text(default="consumable")
    min_stock = Milli(default=0)
    max_stock = Milli(default=0)
    location = Text(default="")
    trade_in = YesNo(default=False)                # 以旧换新: the old one is handed in
    active = YesNo(default=True)
    remark = Text(default="")

    class Meta:
        table_name = "supplies_supply"
        constraints = (Check("min_stock >= 0"), Check("max_stock >= 0"), Check("pack_factor IS NULL OR pack_factor >= 2"))


Supply.add_index(Supply.name, Supply.spec, name="supplies_supply_name")


@table
class Stock(Record):
    """现存 of an item: the balance behind its last movement."""

    KIND = "supplies"
    PARENT = "supply"

    supply = Reference(Supply, unique=True)
    qty = Milli(default=0)
    amount = Fen(default=0)
    last_day = Day(null=True)                      # place of the last movement
    last_rank = Integer(default=0)                 # the highest rank given: a new movement comes behind it

    class Meta:
        table_name = "supplies_stock"
        constraints = (Check("qty >= 0"), Check("amount >= 0"), Check("qty > 0 OR amount = 0"))


@table
class Supplier(Record):
    """供应商 (A4-4: purchases from the list of approved suppliers)."""

    KIND = "suppliers"
    SEARCH = ("name", "code", "contact", "keys")
    UNAUDITED = ("keys",)

    code = Text(default="")
    name = Text(unique=True)
    keys = Text(default="")
    contact = Text(default="")
    phone = Text(default="", personal=True)
    tax_no = Text(default="")
    bank = Text(default="")
    approved = YesNo(default=False)
    valid_until = Day(null=True)

    class Meta:
        table_name = "supplies_supplier"


Supplier.add_index(Supplier.code, unique=True, where=Supplier.code != "", name="supplies_supplier_code")


@table
class Price(Record):
    """供应商报价: what a supplier asks for an item, from its price list."""

    KIND = "supplier-prices"
    PARENT = "supplier"

    supplier = Reference(Supplier)
    supply = Reference(Supply)
    price = Price4()
    since = Day()

    class Meta:
        table_name = "supplies_price"
        constraints = (Check("price >= 0"),)
        indexes = ((("supplier", "supply", "since"), True),)


@table
class Requisition(Record):
    """请购单. A purchase made of several department requests is one too; its parts point to it."""

    KIND = "requisition-slips"
    SEARCH = ("number", "reason")

    number = Text(default="")                      # QG202409-001, given on submit
    date = Day(index=True)
    department = Reference(Department, null=True)
    applicant = Reference(Person)
    reason = Text()
    needed_on = Day(null=True)
    total = Fen(default=0)
    status = Text(index=True)
    approved_on = Day(null=True)
    approver = Reference(Person, null=True)        # of the highest step
    merged_into = Reference("self", null=True)
    closed_for = Text(default="")
    note = Text(default="")

    class Meta:
        table_name = "supplies_requisition"


Requisition.add_index(Requisition.number, unique=True, where=Requisition.number != "", name="supplies_requisition_number")


@table
class RequisitionLine(Record):
    """One item of a requisition; an item that is not in the list yet is named in words."""

    KIND = "requisitions"
    PARENT = "requisition"

    requisition = Reference(Requisition)
    supply = Reference(Supply, null=True)
    name = Text(default="")
    spec = Text(default="")
    unit = Text(default="")
    qty = Milli()
    est_price = Fen(default=0)                     # 预计单价
    est_amount = Fen(default=0)
    stock_now = Milli(default=0)                   # 现存 when it was asked for
    received_qty = Milli(default=0)
    note = Text(default="")

    class Meta:
        table_name = "supplies_requisition_line"
        constraints = (Check("qty > 0"), Check("est_price >= 0"), Check("received_qty >= 0"))


@table
class Slip(Record):
    """A document of the store; `incoming` says whether it is a receipt or an issue."""

    KIND = "receipt-slips"
    SEARCH = ("number", "purpose", "invoice_no")

    number = Text(default="")                      # RK202409-012, LY…, TH…, BF…, PD…; given on posting
    date = Day()
    incoming = YesNo()
    type = Text()
    status = Text(index=True)
    supplier = Reference(Supplier, null=True)
    invoice_no = Text(default="")
    requisition = Reference(Requisition, null=True)
    buyer = Reference(Person, null=True)           # 采购人
    accepted_by = Reference(Person, null=True)     # 验收人
    keeper = Reference(Person, null=True)          # 保管员, 发放人
    department = Reference(Department, null=True)
    receiver = Reference(Person, null=True)        # 领用人, 退回人
    purpose = Text(default="")                     # 用途, 退回原因, 报废原因
    approver = Reference(Person, null=True)
    old_back = YesNo(default=False)                # 以旧换新: the old ones were handed in
    original = Reference("self", null=True)        # 原单号 of a return
    count = Integer(null=True)                     # the count whose gain or loss this posts
    residual = Fen(null=True)                      # 残值 of scrap
    voided_on = Day(null=True)
    void_reason = Text(default="")
    note = Text(default="")

    class Meta:
        table_name = "supplies_slip"


Slip.add_index(Slip.number, Slip.incoming, unique=True, where=Slip.number != "", name="supplies_slip_number")
Slip.add_index(Slip.date, Slip.incoming, name="supplies_slip_date")
Slip.add_index(Slip.supplier, Slip.invoice_no, where=Slip.invoice_no != "", name="supplies_slip_invoice")


@table
class SlipLine(Record):
    """One line of a document."""

    KIND = "receipts"
    PARENT = "slip"

    slip = Reference(Slip)
    supply = Reference(Supply)
    qty = Milli()                                  # accepted into the stock, or handed out
    requested_qty = Milli(null=True)               # 请领数量
    rejected_qty = Milli(default=0)                # 拒收数量
    unit_price = Price4(null=True)                 # of a receipt
    amount = Fen(null=True)                        # of a receipt; an issue's comes from the ledger
    returnable = YesNo(default=False)              # 应归还
    request_line = Reference(RequisitionLine, null=True)
    original = Reference("self", null=True)        # the line that goes back
    card = Integer(null=True)                      # the card that is scrapped
    taken_off = YesNo(default=False)               # added at the counter by mistake; its movement was reversed at once
    note = Text(default="")

    class Meta:
        table_name = "supplies_slip_line"
        constraints = (Check("qty >= 0"), Check("rejected_qty >= 0"), Check("unit_price IS NULL OR unit_price >= 0"))


@table
class Movement(Record):
    """出入库流水: one posted line, with the balance of its item behind it. The ledger; never entered by itself."""

    KIND = "stock-movements"
    PARENT = "supply"

    supply = Reference(Supply, index=False)
    date = Day()
    rank = Integer()                               # order within the item; a reversal stands right behind its original
    type = Text()
    rule = Text()                                  # costing.Rule
    qty = Milli()                                  # signed
    amount = Fen()                                 # signed
    given = Fen(default=0)
    price = Price4(default=0)
    variance = Fen(default=0)                      # 差异 of a supplier return
    balance_qty = Milli()
    balance_amount = Fen()
    origin = Reference("self", null=True, index=True)
    voided = YesNo(default=False)
    slip = Reference(Slip)
    line = Reference(SlipLine)
    department = Reference(Department, null=True, index=False)

    class Meta:
        table_name = "supplies_movement"
        constraints = (Check("balance_qty >= 0"), Check("balance_amount >= 0"), Check("qty <> 0"))
        indexes = ((("supply", "date", "rank"), True),)


Movement.add_index(Movement.date, Movement.supply, name="supplies_movement_date")
Movement.add_index(Movement.date, Movement.rank, name="supplies_movement_list")
Movement.add_index(
    Movement.department, Movement.date, where=Movement.department.is_null(False), name="supplies_movement_department"
)


@table
class Card(Record):
    """耐用品/设备卡: one durable thing, who has it, what was done to it."""

    KIND = "durables"
    SEARCH = ("asset_no", "note")

    asset_no = Text(unique=True)                   # ZC00001, never restarts
    supply = Reference(Supply)
    holder = Reference(Person, null=True)          # 保管人; none while idle
    department = Reference(Department, null=True)
    issued_on = Day(null=True)
    price = Fen(default=0)
    status = Text(index=True)
    next_service_on = Day(null=True)
    line = Reference(SlipLine, null=True)          # the issue it came with
    note = Text(default="")

    class Meta:
        table_name = "supplies_card"


@table
class Holding(Record):
    """领用保管: who had a durable thing from when to when (BG-10)."""

    KIND = "holdings"
    PARENT = "card"

    card = Reference(Card)
    holder = Reference(Person)
    department = Reference(Department, null=True)
    taken_on = Day()
    returned_on = Day(null=True)
    condition = Text(default="")

    class Meta:
        table_name = "supplies_holding"
        constraints = (Check("returned_on IS NULL OR returned_on >= taken_on"),)


@table
class Upkeep(Record):
    """保养记录 (A5-5)."""

    KIND = "upkeep"
    PARENT = "card"
    SEARCH = ("number", "content", "vendor")

    number = Text(unique=True)                     # BY202409-001
    card = Reference(Card)
    date = Day(index=True)
    kind = Text()                                  # service 保养, repair 维修, inspection 检查
    content = Text()
    vendor = Text(default="")
    cost = Fen(default=0)
    result = Text(default="normal")                # normal 正常, waits 待修, scrap 报废
    next_on = Day(null=True)
    handler = Reference(Person, null=True)

    class Meta:
        table_name = "supplies_upkeep"


@table
class Count(Record):
    """盘点. The book quantity of a line is that of the moment it was counted."""

    KIND = "counts"
    SEARCH = ("number", "scope")

    number = Text(unique=True)                     # PD202409-001
    date = Day()                                   # the day of its postings
    scope = Text()
    frozen_at = Instant()
    keeper = Reference(Person, null=True)
    counter = Reference(Person, null=True)         # 盘点人
    supervisor = Reference(Person, null=True)      # 监盘人
    approver = Reference(Person, null=True)
    approved_on = Day(null=True)
    status = Text(index=True)
    note = Text(default="")

    class Meta:
        table_name = "supplies_count"


@table
class CountLine(Record):
    """One item of a count; `actual_qty` is empty until it was counted."""

    KIND = "count-lines"
    PARENT = "count"

    count = Reference(Count)
    supply = Reference(Supply)
    frozen_qty = Milli()                           # the book when the count began
    book_qty = Milli()                             # the book when this line was counted
    actual_qty = Milli(null=True)
    unit_cost = Price4(default=0)
    diff_amount = Fen(default=0)
    counted_at = Instant(null=True)
    reason = Text(default="")
    opinion = Text(default="")                     # 处理意见

    class Meta:
        table_name = "supplies_count_line"
        constraints = (Check("actual_qty IS NULL OR actual_qty >= 0"),)
        indexes = ((("count", "supply"), True),)


@table
class Quota(Record):
    """定额: what a department may use of a category in a month."""

    KIND = "quotas"

    department = Reference(Department)
    category = Text()
    amount = Fen()

    class Meta:
        table_name = "supplies_quota"
        constraints = (Check("amount >= 0"),)
        indexes = ((("department", "category"), True),)
