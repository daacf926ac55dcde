"""What is due in the store, each with its one next act; the figures of Home; the check of the ledger's balances."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.supplies import domain, lines, months, requests, stock, words
from desktop.modules.supplies.domain import OPEN_REQUESTS, CardState, CountState, RequestState
from desktop.modules.supplies.models import Card, Count, CountLine, Movement, Requisition, Stock, Supply
from desktop.office import periods
from desktop.office.figures import by_month, home_card
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LOW = QT_TRANSLATE_NOOP("SupplyDue", "{count} items are at or below their minimum ({names})")
TO_APPROVE = QT_TRANSLATE_NOOP("SupplyDue", "{name}: {reason}, {total} yuan, waits for approval")
NOT_DELIVERED = QT_TRANSLATE_NOOP("SupplyDue", "{number}: approved on {day}, nothing received yet")
UPKEEP_DUE = QT_TRANSLATE_NOOP("SupplyDue", "{asset} {item}: upkeep is due on {day}")
LEAVER = QT_TRANSLATE_NOOP("SupplyDue", "{name} left on {day} and still has {asset} {item}")
MONTH_OPEN = QT_TRANSLATE_NOOP("SupplyDue", "The store's {month} is not closed yet")
NOT_COUNTED = QT_TRANSLATE_NOOP("SupplyDue", "{count} items were not counted for twelve months")
COUNT_WAITS = QT_TRANSLATE_NOOP("SupplyDue", "{number}: the count waits for approval")
QUOTA_NEAR = QT_TRANSLATE_NOOP("SupplyDue", "{department}: {share} % of its quota for {category} is used")
ISSUED = QT_TRANSLATE_NOOP("SupplyDue", "Supplies used this month, yuan")
WAIT_DAYS = 7
CLOSE_BY = 5


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on in the store (supplies.md section 4)."""
    return [*_low(today), *_requests(today), *_cards(today), *_counts(today), *_month(desk, today), *_quotas(desk, today)]


def _low(today: date) -> list[Due]:
    found = requests.suggestions()
    if not found:
        return []
    names = "、".join(item.name for item, _stock, _coming, _qty in list(found.values())[:3]) + ("…" if len(found) > 3 else "")
    return [Due("supplies", "replenishment", 0, str(len(found)), today, Urgency.TODAY, LOW, {"count": len(found), "names": names}, "supplies.replenish")]


def _requests(today: date) -> list[Due]:
    items = []
    rows = Requisition.select(Requisition, Person).join(Person, on=Requisition.applicant == Person.id)
    for row in rows.where(Requisition.status == RequestState.SUBMITTED).order_by(Requisition.date, Requisition.id):
        params = {"name": row.applicant.name, "reason": row.reason, "total": f"{row.total:,.2f}"}
        items.append(Due("supplies", "requisition-slips", row.id, row.number, row.date, Urgency.TODAY, TO_APPROVE, params, "supplies.approve"))
    late = today - timedelta(days=WAIT_DAYS)
    waiting = rows.where(Requisition.status.in_(OPEN_REQUESTS), Requisition.merged_into.is_null(), Requisition.approved_on < late)
    for row in waiting.order_by(Requisition.approved_on):
        params = {"number": row.number, "day": row.approved_on.isoformat()}
        on = row.approved_on + timedelta(days=WAIT_DAYS)
        items.append(Due("supplies", "requisition-slips", row.id, row.number, on, Urgency.OVERDUE, NOT_DELIVERED, params, "supplies.receive_requested"))
    return items


def _cards(today: date) -> list[Due]:
    items = []
    rows = Card.select(Card, Supply).join(Supply).where(Card.status != CardState.SCRAPPED)
    for card in rows.where(Card.next_service_on <= today + timedelta(days=7)).order_by(Card.next_service_on):
        urgency = Urgency.OVERDUE if card.next_service_on < today else Urgency.TODAY if card.next_service_on == today else Urgency.SOON
        params = {"asset": card.asset_no, "item": card.supply.name, "day": card.next_service_on.isoformat()}
        items.append(Due("supplies", "durables", card.id, card.asset_no, card.next_service_on, urgency, UPKEEP_DUE, params, "supplies.upkeep"))
    for card in rows.switch(Card).join(Person, on=Card.holder == Person.id).where(Person.left_on <= today):
        holder = Person.get_by_id(card.holder_id)
        params = {"name": holder.name, "day": holder.left_on.isoformat(), "asset": card.asset_no, "item": card.supply.name}
        items.append(Due("supplies", "durables", card.id, card.asset_no, holder.left_on, Urgency.OVERDUE, LEAVER, params, "supplies.give_back"))
    return items


def _counts(today: date) -> list[Due]:
    items = [
        Due("supplies", "counts", row.id, row.number, row.date, Urgency.TODAY, COUNT_WAITS, {"number": row.number}, "supplies.count_approve")
        for row in Count.select().where(Count.status == CountState.SUBMITTED)
    ]
    since = today - timedelta(days=365)
    counted = CountLine.select(CountLine.supply).join(Count).where(Count.status == CountState.POSTED, Count.date >= since)
    older = Movement.select(Movement.id).where(Movement.supply == Stock.supply, Movement.date < since)
    stale = Stock.select().where(Stock.qty > 0, Stock.supply.not_in(counted), fn.EXISTS(older)).count()
    if stale:
        items.append(Due("supplies", "counts", 0, str(stale), today, Urgency.SOON, NOT_COUNTED, {"count": stale}, "supplies.count_start"))
    return items


def _month(desk: OfficeDesk, today: date) -> list[Due]:
    """The month before is to be closed by the 5th."""
    period = months.next_open(desk)
    if period >= periods.month_of(today) or not Movement.select().exists():
        return []
    following = periods.first_day(periods.following(period))
    on = following.replace(day=CLOSE_BY)
    urgency = Urgency.OVERDUE if today > on else Urgency.SOON
    return [Due("supplies", "stock-movements", 0, period, on, urgency, MONTH_OPEN, {"month": periods.spoken(period)}, "supplies.close_month")]


def _quotas(desk: OfficeDesk, today: date) -> list[Due]:
    items = []
    for quota, department, _used, share in stock.quota_near(desk, f"{today:%Y%m}"):
        params: dict[str, Any] = {"department": department.name, "category": words.label(words.CATEGORIES, quota.category), "share": share // 100}
        urgency = Urgency.TODAY if share >= 10_000 else Urgency.SOON
        items.append(Due("supplies", "quotas", quota.id, department.name, today, urgency, QUOTA_NEAR, params))
    return items


def figures(_desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the card of Home: what was used this month, the month before, and in the last twelve, in yuan."""
    used = Movement.type.in_((*domain.USES, "return"))
    trend = by_month(Movement, Movement.date, today, used, value=fn.SUM(Movement.amount), plain=lambda amount: -lines.total(amount) // 100)
    return [home_card(ISSUED, trend, "stock-movements", "date", today)]


def balances(desk: OfficeDesk) -> Sequence[str]:
    """Compare the stock of every item with the plain sum of its movements (`zongwu check`)."""
    rows = desk.engine.execute(
        "SELECT s.code, t.qty, t.amount, COALESCE(m.qty, 0), COALESCE(m.amount, 0) FROM supplies_stock t JOIN supplies_supply s ON s.id = t.supply_id"
        " LEFT JOIN (SELECT supply_id, SUM(qty) AS qty, SUM(amount) AS amount FROM supplies_movement GROUP BY supply_id) m ON m.supply_id = t.supply_id"
    ).fetchall()
    return [f"stock {code}: {qty}/{amount}, its movements say {moved}/{worth}" for code, qty, amount, moved, worth in rows if (qty, amount) != (int(moved), int(worth))]
