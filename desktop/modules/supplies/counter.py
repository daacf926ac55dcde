"""The store counter: a scan of an item hands it out to the person served, of a durable thing in use takes it back.

Each scan is posted, so the stock is right at once; what a person takes stands on one slip until it is printed, and every
line can be taken off it by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core import surrogates
from desktop.core.counter import Hit, Line, Person, Serving, Verdict
from desktop.core.describe import Field, Kind
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import fold
from desktop.modules.supplies import fields as f
from desktop.modules.supplies.additions import AddAsk, TakeOffAsk, may_grow
from desktop.modules.supplies.cards import GiveBackAsk
from desktop.modules.supplies.domain import CardState
from desktop.modules.supplies.models import Card, Slip, SlipLine, Supply
from desktop.modules.supplies.queries import find_card
from desktop.modules.supplies.stock import IssueAsk
from desktop.office.models import Department
from desktop.office.models import Person as Receiver

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MOST_HITS = 9  # digits choose
ISSUED_WORD = QT_TRANSLATE_NOOP("SupplyCounter", "Handed out")
BACK_WORD = QT_TRANSLATE_NOOP("SupplyCounter", "Taken back")
OUT = QT_TRANSLATE_NOOP("SupplyCounter", "{item}  {qty} {unit}, {left} left")
BACK = QT_TRANSLATE_NOOP("SupplyCounter", "{item}  from {name}")
HOLDS = QT_TRANSLATE_NOOP("SupplyCounter", "holds {count} durable things")
LEFT = QT_TRANSLATE_NOOP("SupplyCounter", "left on {day}")
MISTAKE = QT_TRANSLATE_NOOP("SupplyCounter", "taken back at the counter")
DAILY = QT_TRANSLATE_NOOP("SupplyCounter", "daily work")
QTY = Field("qty", f.QTY.label, Kind.DECIMAL, True, scale=3)


class StoreTeller:
    """Implements `core.counter.Teller`."""

    title = QT_TRANSLATE_NOOP("Supplies", "Store counter")
    fields = (QTY, f.PURPOSE, f.APPROVER, f.OLD_BACK)
    conditions = ()
    form, form_takes, people = "BG-03", "slip", "people"
    ready = QT_TRANSLATE_NOOP("SupplyCounter", "Ready. An item is handed out, a durable thing in use comes back.")

    def __init__(self, desk: OfficeDesk) -> None:
        self.desk = desk

    def look(self, text: str) -> Sequence[Hit]:
        """Return durable things, items and people a scan may mean: asset numbers, codes, names, initials, cards."""
        text = text.strip()
        short = surrogates.read(fold(text))
        if short is not None:
            return self._by_surrogate(*short)
        held = list(Card.select().where(Card.id.in_(list(find_card(self.desk, text))), Card.status == CardState.IN_USE))
        if held:
            return [self._card_hit(card) for card in held[:MOST_HITS]]
        found = [one.record for one in self.desk.source("supplies").suggest(text, MOST_HITS)]
        items = {row.id: row for row in Supply.select().where(Supply.id.in_(found))}
        exact = [row for row in items.values() if fold(row.code) == fold(text)]
        people = [] if exact else [one.record for one in self.desk.source("people").suggest(text, MOST_HITS)]
        rows = {row.id: row for row in Receiver.select().where(Receiver.id.in_(people))}
        things = exact or [items[record] for record in found if record in items]
        return [*map(self._item_hit, things), *(self._person_hit(rows[record]) for record in people if record in rows)][:MOST_HITS]

    def _by_surrogate(self, letter: str, record: int) -> list[Hit]:
        if letter == surrogates.SUPPLY:
            return [self._item_hit(row) for row in Supply.select().where(Supply.id == record)]
        if letter == surrogates.CARD:
            return [self._person_hit(row) for row in Receiver.select().where(Receiver.id == record)]
        return []

    def _item_hit(self, row: Supply) -> Hit:
        return Hit("supplies", row.id, row.code, f"{row.name} {row.spec}".strip())

    def _card_hit(self, card: Card) -> Hit:
        return Hit("durables", card.id, card.asset_no, card.supply.name, pending=False)

    def _person_hit(self, row: Receiver) -> Hit:
        return Hit("people", row.id, row.name, row.department.name if row.department_id else "", person=True)

    def person(self, record: int) -> Person:
        """Return who is served: what is held, and the head of the department as the approver."""
        row, say = Receiver.get_by_id(record), self.desk.translate
        held = Card.select().where(Card.holder == record, Card.status == CardState.IN_USE).count()
        told = [say(HOLDS, count=held)] if held else []
        if row.left_on:
            told.insert(0, say(LEFT, day=row.left_on))
        head = Department.get_by_id(row.department_id).head if row.department_id else None
        approver = head if head != row.id else None
        values: dict[str, Any] = {"qty": Decimal(1), "purpose": say(DAILY), "approver": approver, "old_back": False}
        return Person(row.id, row.name, self._person_hit(row).title, tuple(told), bool(row.left_on), values)

    def conditioned(self, _hit: Hit) -> bool:
        """The store asks for no condition; a broken thing is scrapped from the list."""
        return False

    def act(self, hit: Hit, serving: Serving) -> Line:
        """Hand an item out, take a durable thing back."""
        return self._give_back(hit) if hit.kind == "durables" else self._issue(hit, serving)

    def _issue(self, hit: Hit, serving: Serving) -> Line:
        values, say = serving.values, self.desk.translate
        qty = values.get("qty") or Decimal(1)
        receiver = Receiver.get_by_id(serving.person)
        item = Supply.get_by_id(hit.record)
        said = f"{qty.normalize():f}"
        given = ({"supply": item.id, "qty": said},)
        ask = IssueAsk(
            given, receiver.department_id, receiver.id, str(values.get("purpose") or ""),
            type="person" if item.kind != "consumable" else "department", approver=values.get("approver") or None,
            old_back=bool(values.get("old_back")),
        )  # fmt: skip
        if not ask.old_back and serving.document and may_grow(self.desk, serving.document, receiver.id):
            done = self.desk.call("supplies.issue_add", AddAsk(serving.document, given))
        else:
            done = self.desk.call("supplies.issue", ask)
        line = SlipLine.select(fn.MAX(SlipLine.id)).where(SlipLine.slip == done.value).scalar()
        left = self.desk.source("supplies").rows([item.id])[item.id]["stock"]
        text = say(OUT, item=hit.title, qty=said, unit=item.unit, left=f"{Decimal(left or 0).normalize():f}")
        warned = " ".join(problem.say(say) for problem in done.warnings)
        return Line(
            Verdict.LOOK if warned else Verdict.DONE, say(ISSUED_WORD), hit.code, f"{text}  {warned}".rstrip(), document=done.value,
            undo=("supplies.take_off", TakeOffAsk(int(line), say(MISTAKE))), slip=Slip.get_by_id(done.value).number,
        )  # fmt: skip

    def _give_back(self, hit: Hit) -> Line:
        say = self.desk.translate
        card = Card.get_by_id(hit.record)
        name = card.holder.name if card.holder_id else ""
        done = self.desk.call("supplies.give_back", GiveBackAsk((card.id,)))
        return Line(Verdict.DONE, say(BACK_WORD), hit.code, say(BACK, item=hit.title, name=name), entry=done.entry)
