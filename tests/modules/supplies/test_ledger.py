"""The ledger against a slow, obvious model: thousands of random operations, equal at every step (issue 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from desktop.core.errors import Refused
from desktop.db.work import Work
from desktop.modules.supplies import ledger, months
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import Type, unit_cost
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.models import Movement, Slip, SlipLine, Stock, Supply
from desktop.office.desk import OfficeDesk
from tests.modules.supplies.reference import Act, Ledger, Short

FIRST = date(2024, 9, 1)
DAYS = st.integers(0, 20)
QUANTITIES = st.one_of(st.integers(1, 40), st.sampled_from([1, 3, 7])).map(lambda units: units * 1000)
OPERATIONS = 10_000
STEPS = 100
EXAMPLES = 200  # many end early; about sixty operations each

SCALE = {"receipt": (Rule.GIVEN, 1, Type.PURCHASE), "issue": (Rule.AVERAGE, -1, Type.DEPARTMENT), "gain": (Rule.GAIN, 1, Type.GAIN),
         "return": (Rule.RETURN, 1, Type.RETURN), "refund": (Rule.REFUND, -1, Type.TO_SUPPLIER)}


class Store(RuleBasedStateMachine):
    """One item in the program's ledger and in the model; every operation goes to both."""

    desk: OfficeDesk
    done = 0
    refused = 0

    @initialize()
    def open(self) -> None:
        self.scope = self.desk.work("test")
        self.work: Work = self.scope.__enter__()
        self.model = Ledger()
        self.records: dict[int, int] = {}
        self.number = 0
        supply = self.work.create(Supply, code=f"WJ{Store.done:06d}", name="中性笔", unit="支", category="WJ")
        self.stock = self.work.create(Stock, supply=supply)
        self.supply = supply.id
        self.slip = self.work.create(Slip, date=FIRST, incoming=True, type="purchase", status="posted", number="")
        self.line = self.work.create(SlipLine, slip=self.slip, supply=supply, qty=1)

    def teardown(self) -> None:
        if hasattr(self, "scope"):
            _roll_back(self.scope)

    def both(self, act: Act, posting: Posting) -> None:
        """Do it in the model and in the ledger: both take it, or both refuse it and stay as they were."""
        Store.done += 1
        self.model.acts.append(act)
        try:
            self.model.lines()
        except Short:
            self.model.acts.pop()
            with pytest.raises(Refused) as refused, self.desk.engine.database.atomic():
                ledger.post(self.work, [posting], recompute=True)
            assert refused.value.problems[0].code in ("supplies.short", "supplies.short_on", "supplies.short_later")
            Store.refused += 1
            return
        self.records[act.number] = ledger.post(self.work, [posting], recompute=True)[0]

    def made(self, kind: str, day: int, qty: int, **more: Any) -> None:
        self.number += 1
        act = Act(self.number, FIRST + timedelta(days=day), kind, qty, **more)
        how, sign, type_ = SCALE[kind]
        origin = self.records[act.of] if act.of else None
        self.both(act, Posting(self.supply, act.day, type_, how, sign * qty, self.slip.id, self.line.id, act.amount, act.price, origin))

    @rule(day=DAYS, qty=QUANTITIES, amount=st.integers(0, 99_999))
    def receive(self, day: int, qty: int, amount: int) -> None:
        self.made("receipt", day, qty, amount=amount)

    @rule(day=DAYS, qty=QUANTITIES)
    def issue(self, day: int, qty: int) -> None:
        self.made("issue", day, qty)

    @precondition(lambda self: self.model.acts)
    @rule()
    def issue_the_last_one(self) -> None:
        lines = self.model.lines()
        if lines and lines[-1][3]:
            self.made("issue", 20, lines[-1][3])

    @rule(day=DAYS, qty=QUANTITIES, price=st.integers(0, 500_000))
    def find_more(self, day: int, qty: int, price: int) -> None:
        self.made("gain", day, qty, price=price)

    @rule(data=st.data(), later=st.integers(0, 9), qty=QUANTITIES, whole=st.booleans())
    def give_back(self, data: st.DataObject, later: int, qty: int, whole: bool) -> None:
        kinds = {"receipt": "refund", "issue": "return"}
        voided = {act.of for act in self.model.acts if act.kind == "void"}
        open_ = [act for act in self.model.acts if act.kind in kinds and act.number not in voided and self.model.left(act.number) > 0]
        if not open_:
            return
        act = data.draw(st.sampled_from(open_))
        left = self.model.left(act.number)
        day = min(20, (act.day - FIRST).days + later)
        self.made(kinds[act.kind], day, left if whole else min(qty, left), of=act.number)

    @rule(data=st.data(), later=st.sampled_from([0, 0, 0, 3]))
    def void(self, data: st.DataObject, later: int) -> None:
        voided = {act.of for act in self.model.acts if act.kind == "void"}
        returned = {act.of for act in self.model.acts if act.kind in ("return", "refund") and act.number not in voided}
        free = [act for act in self.model.acts if act.kind != "void" and act.number not in voided | returned]
        if not free:
            return
        act = data.draw(st.sampled_from(free))
        self.number += 1
        day = act.day + timedelta(days=later)
        movement = Movement.get_by_id(self.records[act.number])
        self.both(Act(self.number, day, "void", of=act.number), ledger.reversal(movement, day))

    @invariant()
    def the_same_everywhere(self) -> None:
        if not hasattr(self, "work"):
            return
        rows = self.desk.engine.execute(
            "SELECT id, qty, amount, balance_qty, balance_amount FROM supplies_movement WHERE supply_id=? ORDER BY date, rank", (self.supply,)
        ).fetchall()
        lines = self.model.lines()
        assert [tuple(row) for row in rows] == [(self.records[line[0]], *line[1:]) for line in lines]
        qty, amount = (lines[-1][3], lines[-1][4]) if lines else (0, 0)
        stock = Stock.get_by_id(self.stock.id)
        assert (int(stock.qty * 1000), int(stock.amount * 100)) == (qty, amount)
        assert unit_cost(qty, amount) == (None if not qty else (amount * 200_000 + qty) // (2 * qty))
        assert ledger.check(self.desk.engine) == []
        if len(lines) % 3 == 0:  # the report takes longer than all the rest
            self._report(lines, qty, amount)

    def _report(self, lines: list[tuple[int, int, int, int, int]], qty: int, amount: int) -> None:
        """The month's report of the item adds the model's acts up, column by column, and agrees with the ledger."""
        made = months.report(self.desk, "202409")
        assert months.balanced(made) == []
        own = [item for item in made.items if item.supply == self.supply]
        if not lines:
            assert own == []
            return
        kinds = {act.number: act.kind for act in self.model.acts}
        kinds |= {act.number: kinds[act.of] for act in self.model.acts if act.kind == "void"}  # it stands in its document's column
        sums = {
            column: tuple(sum(line[place] for line in lines if kinds[line[0]] in of) for place in (1, 2))
            for column, of in (("in", ("receipt", "return")), ("out", ("issue", "refund")), ("counted", ("gain",)))
        }
        assert own[0].received == sums["in"]
        assert own[0].issued == (-sums["out"][0], -sums["out"][1])
        assert own[0].counted == sums["counted"]
        assert own[0].closing == (qty, amount)
        assert own[0].cost == unit_cost(qty, amount)


class _Undone(Exception):
    pass


def _roll_back(scope: Any) -> None:
    try:
        scope.__exit__(_Undone, _Undone(), None)
    except _Undone:
        return


@pytest.fixture
def sqlite_desk(tmp_path: Any, clock: Any) -> Iterator[OfficeDesk]:
    from desktop.office.founding import Founding
    from desktop.opening import found_office

    desk = found_office(str(tmp_path / "office"), Founding("测试物业服务有限公司", "测物", "李敏"), clock=clock)
    yield desk
    desk.close()


def played(desk: OfficeDesk, examples: int) -> None:
    """Run the machine that often; every step compares quantity, amount, unit cost, ledger and report."""
    Store.desk, Store.done, Store.refused = desk, 0, 0
    run_state_machine_as_test(
        Store,
        settings=settings(
            max_examples=examples, stateful_step_count=STEPS, derandomize=True, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert 0 < Store.refused < Store.done / 2


def test_ten_thousand_random_operations_agree_with_the_model(sqlite_desk: OfficeDesk) -> None:
    played(sqlite_desk, EXAMPLES)
    assert Store.done >= OPERATIONS


@pytest.mark.parametrize("engine_place", ["postgres"], indirect=True)
def test_some_hundred_random_operations_agree_with_the_model_on_postgresql(desk: OfficeDesk) -> None:
    played(desk, EXAMPLES // 40)
    assert Store.done >= OPERATIONS // 50
