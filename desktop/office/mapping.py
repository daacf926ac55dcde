"""Which column of a sheet is which key of a kind: keys, labels and synonyms first, likeness after that (kinds.md section 6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from desktop.core.cells import Cell, is_blank, show
from desktop.core.text import fold_label

LIKELY: Final = 80  # likeness from which a column is proposed at all
IGNORED: Final = frozenset(("序号", "序", "no", "no.", "#", "编序", "行号"))

# Synonyms of every kind that has the key; those of a single kind stand below and win.
_ANYWHERE: Final[dict[str, tuple[str, ...]]] = {
    "title": ("题名", "文件题名", "文件标题", "标题", "文件名称", "案卷题名"),
    "author": ("责任者", "发文单位", "发文机关", "单位"),
    "doc_date": ("日期", "文件日期", "成文日期", "发文日期", "形成日期"),
    "category": ("类别", "分类", "门类", "档案类别"),
    "doc_no": ("文号", "发文字号"),
    "pages": ("页数", "页"),
    "retention": ("保管期限", "期限"),
    "remark": ("备注", "说明"),
    "note": ("备注", "说明", "摘要"),
    "archive_code": ("档号", "档案号"),
    "name": ("姓名", "品名", "名称", "物品名称"),
    "department": ("部门", "单位/部门", "所属部门", "领用部门"),
    "phone": ("电话", "联系电话", "手机"),
    "plate": ("车牌号", "车牌", "车牌号码", "车号"),
    "vehicle": ("车号", "车牌", "车牌号码", "车牌号"),
    "litres": ("数量", "升数", "加油量", "加油升数"),
    "amount": ("金额", "总价", "交易金额"),
    "price": ("单价", "价格"),
    "unit_price": ("单价", "价格"),
    "date": ("日期", "时间", "交易时间", "交易日期"),
}
_BALANCES: Final = {"balance_qty": ("结存数量",), "balance_amount": ("结存金额",), "unit_cost": ("结存单价",)}
_OF_KIND: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "refuellings": {
        "at": ("日期", "加油日期", "加油时间", "时间", "交易时间", "data"), "odometer": ("表数", "里程表读数", "公里数", "里程", "odo"), "litres": ("数量", "升数", "加油量", "加油升数", "fuelconsumed"),
        "full": ("是否加满", "加满", "isfilltofull"), "missed_before": ("之前有漏记", "漏记", "missed", "missedfuelup"), "fuel": ("油品", "油品名称"), "station": ("加油站", "网点", "网点名称"),
        "invoice_no": ("发票号", "发票号码"), "driver": ("驾驶员", "司机"), "entry": ("交易类型", "业务类型"), "statement_row": ("账单行号", "流水号", "交易流水号"),
    },
    "vehicle-costs": {
        "kind": ("类别", "费用类别"), "payee": ("收款方", "收费站", "商户"), "invoice_no": ("发票号",), "covers_from": ("费用期起",), "covers_to": ("费用期止",),
        "source": ("来源",), "entry": ("交易类型", "业务类型"), "statement_row": ("账单行号", "流水号", "交易流水号"),
    },
    "repairs": {"odometer": ("表数", "里程表读数", "公里数", "里程")},
    "supplies": {
        "code": ("编码", "物品编码"), "name": ("品名", "名称", "物品名称"), "spec": ("规格型号", "规格", "型号"), "kind": ("性质",), "unit": ("单位",),
        "pack_unit": ("大包装单位",), "pack_factor": ("换算",), "min_stock": ("下限",), "max_stock": ("上限",),
        "location": ("存放位置", "库位"), "active": ("启用",), "stock": ("现存", "库存"), "unit_cost": ("单价",),
    },
    "opening-stock": {
        "code": ("编码", "物品编码"), "name": ("品名", "名称", "物品名称"), "spec": ("规格型号", "规格", "型号"), "kind": ("性质",), "unit": ("单位", "计量单位"),
        "pack_unit": ("大包装单位",), "pack_factor": ("换算",), "min_stock": ("下限",), "max_stock": ("上限",), "location": ("存放位置", "库位"),
        "qty": ("数量", "期初数量", "库存数量", "现存", "库存", "结存数量"), "unit_price": ("单价", "期初单价", "成本单价"),
        "amount": ("金额", "期初金额", "库存金额", "结存金额"),
    },
    "supplier-prices": {
        "supplier": ("供应商", "供货商"), "code": ("编码", "物品编码"), "supply": ("品名", "名称", "物品名称", "物品"), "spec": ("规格型号", "规格", "型号"),
        "price": ("单价", "报价", "价格", "含税单价"), "since": ("生效日期", "报价日期", "日期"), "unit": ("单位",), "last_price": ("最近单价",),
    },
    "suppliers": {
        "code": ("编码",), "name": ("名称", "供应商"), "contact": ("联系人",), "tax_no": ("税号",), "bank": ("开户行及账号",),
        "approved": ("合格",), "valid_until": ("有效期至",),
    },
    "stock-movements": {
        "number": ("单号",), "type": ("类型",), "supply": ("物品", "品名"), "qty": ("数量",), "person": ("领用人",),
        "supplier": ("供应商",), "invoice_no": ("发票号",), "purpose": ("用途",), **_BALANCES,
    },
    "requisitions": {
        "number": ("单号",), "supply": ("物品",), "name": ("品名", "名称"), "reason": ("用途",), "qty": ("请购数量", "数量"),
        "approver": ("批准人",), "received_qty": ("已到数量",),
    },
    "receipts": {
        "number": ("单号",), "type": ("类型",), "supply": ("物品", "品名"), "supplier": ("供应商",), "qty": ("数量",),
        "accepted_by": ("验收人",), "invoice_no": ("发票号",), "requisition": ("请购单号", "申购单号"),
        "keeper": ("保管员",), "rejected_qty": ("拒收数量",),
    },
    "issues": {
        "number": ("单号",), "type": ("类型",), "supply": ("物品", "品名"), "purpose": ("用途",), "receiver": ("领用人",), "approver": ("批准人",), "unit_cost": ("单价",),
        "requested_qty": ("请领数量",), "qty": ("实发数量", "数量"), "returnable": ("应归还",),
    },
    "trips": {
        "vehicle": ("车号", "车牌", "车牌号码", "车牌号"), "driver": ("驾驶员", "司机"), "out_at": ("出车时间", "出发时间"), "back_at": ("回车时间", "返回时间"),
        "out_odo": ("起表数", "出车里程", "起始里程", "出车表数"), "back_odo": ("止表数", "回车里程", "终止里程", "回车表数"), "km": ("里程", "行驶里程", "公里数"),
        "dispatch": ("派车单号", "单号"), "department": ("用车部门", "部门"), "purpose": ("事由", "用车事由"), "kind": ("类别",), "route": ("目的地", "路线", "地点"),
    },
    "vehicles": {"start_odometer": ("初始表数", "初始里程"), "insurance_to": ("保险到期",), "inspection_to": ("年检到期",), "fuel": ("燃油种类", "燃料")},
    "drivers": {"person": ("姓名", "驾驶员")},
    "archives": {"household": ("户号",)},
    "household-files": {"status": ("状态",)},
    "meetings": {"session": ("届次", "期")},
    "attendance": {"unit": ("单位",)},
    "hazards": {"area": ("活动", "区域")},
    "people": {"name": ("姓名", "名称")},
}


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """A key a sheet may bring: its labels in the languages of the program, and what else people call it."""

    key: str
    labels: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()


class Guess(NamedTuple):
    """What the column number `column` (from 0) seems to be; `key` None: ignored. Confidence 100 is exact, below that it wants a look."""

    column: int
    key: str | None
    confidence: int


def synonyms(kind: str, key: str) -> tuple[str, ...]:
    """Return the headings that mean `key` in lists of `kind`."""
    return _OF_KIND.get(kind, {}).get(key) or _ANYWHERE.get(key, ())


def labels_of(columns: Iterable[ColumnSpec]) -> set[str]:
    """Return every spelling known for the columns: what `find_header` looks for."""
    return {text for column in columns for text in (column.key, *column.labels, *column.synonyms) if text}


def guess_mapping(header: Sequence[Cell], columns: Sequence[ColumnSpec]) -> list[Guess]:
    """Propose a key for every cell of a header; each key is used once, the surest column first.

    The order of trust: key (100), label (100), synonym (95), likeness by rapidfuzz (80-90). 序号, blank headings and all others
    are ignored; the caller names them in the preview.
    """
    heads = ["" if is_blank(cell) else fold_label(show(cell)) for cell in header]
    found: dict[int, tuple[str, int]] = {}
    used: set[str] = set()
    ranks: tuple[tuple[int, list[tuple[str, str]]], ...] = (
        (100, [(fold_label(column.key), column.key) for column in columns]),
        (100, [(fold_label(label), column.key) for column in columns for label in column.labels]),
        (95, [(fold_label(word), column.key) for column in columns for word in column.synonyms]),
    )
    for confidence, pairs in ranks:
        for index, head in enumerate(heads):
            if not head or index in found or head in IGNORED:
                continue
            key = next((key for text, key in pairs if text == head and key not in used), None)
            if key is not None:
                found[index] = (key, confidence)
                used.add(key)
    for likeness, index, key in _alike(heads, columns, found):
        if index not in found and key not in used:
            found[index] = (key, likeness)
            used.add(key)
    return [Guess(index, *found.get(index, (None, 0))) for index in range(len(heads))]


def _alike(heads: Sequence[str], columns: Sequence[ColumnSpec], found: Collection[int]) -> list[tuple[int, int, str]]:
    """Return (likeness, index, key) of headings that resemble a spelling, the most alike first."""
    from rapidfuzz import fuzz

    pairs = []
    for index, head in enumerate(heads):
        if index in found or len(head) < 2 or head in IGNORED:
            continue
        for column in columns:
            spellings = {fold_label(text) for text in (column.key, *column.labels, *column.synonyms) if len(text) > 1}
            likeness = max((fuzz.ratio(head, text) for text in spellings), default=0.0)
            if likeness >= LIKELY:
                pairs.append((min(90, int(likeness)), index, column.key))
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1]))
