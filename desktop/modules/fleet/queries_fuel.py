"""The lists of fuel and costs: fills with the interval they close, settlements, costs, statements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import fuel, settling
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain_fuel import FuelLog, Interval, half_up, litres_of, rate_of
from desktop.modules.fleet.models import Driver, Vehicle, VehicleModel
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling, StatementMap, VehicleCost
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
NEAR = timedelta(days=60)   # fills of a vehicle that lie nearer are read together
Captain = Person.alias("fuel_captain")
Management = Person.alias("fuel_management")
Decider = Person.alias("fuel_decider")
DRAWN: tuple[str, ...] = ("interval_km", "interval_litres", "rate", "limit_litres", "excess_litres", "verdict", "unassigned")


class FillSource(ListSource):
    """加油登记, with what each fill closes or why it lies in no interval."""

    desk: OfficeDesk
    model = Refuelling
    expressions = {
        "number": Refuelling.number, "vehicle": Vehicle.plate, "vehicle_id": Refuelling.vehicle, "at": Refuelling.at, "day": Refuelling.day,
        "odometer": Refuelling.odometer, "litres": Refuelling.litres, "price": Refuelling.price, "amount": Refuelling.amount, "full": Refuelling.full,
        "missed_before": Refuelling.missed_before, "fuel": Refuelling.fuel, "station": Refuelling.station, "invoice_no": Refuelling.invoice_no,
        "driver": Person.name, "driver_id": Refuelling.driver, "reason": Refuelling.reason, "captain_signed_by": Captain.name,
        "captain_signed_by_id": Refuelling.captain_signed_by, "captain_signed_on": Refuelling.captain_signed_on, "mgmt_approved_by": Management.name,
        "mgmt_approved_by_id": Refuelling.mgmt_approved_by, "mgmt_approved_on": Refuelling.mgmt_approved_on, "paid_on": Refuelling.paid_on,
        "status": Refuelling.status, "returned_for": Refuelling.returned_for, "source": Refuelling.source, "statement_row": Refuelling.statement_row,
    }  # fmt: skip
    order = (Order("at", True),)
    searched = ((Refuelling, Refuelling.id), (Vehicle, Refuelling.vehicle))
    label, hint, code = "number", ("vehicle", "day", "station"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=Refuelling.vehicle == Vehicle.id).switch(Refuelling)
        query = query.join(Driver, JOIN.LEFT_OUTER, on=Refuelling.driver == Driver.id).join(Person, JOIN.LEFT_OUTER, on=Driver.person == Person.id)
        query = query.switch(Refuelling).join(Captain, JOIN.LEFT_OUTER, on=Refuelling.captain_signed_by == Captain.id)
        return query.switch(Refuelling).join(Management, JOIN.LEFT_OUTER, on=Refuelling.mgmt_approved_by == Management.id)

    def complete(self, rows: list[Row]) -> None:
        """Reckon the intervals around the rows, vehicle by vehicle."""
        book = fuel.Book(self.desk)
        by_vehicle: dict[int, list[Row]] = {}
        for row in rows:
            row.update(dict.fromkeys(DRAWN), unassigned="", abnormal=False, entry="")
            if row["status"] != "void":
                by_vehicle.setdefault(row["vehicle_id"], []).append(row)
        for vehicle, own in by_vehicle.items():
            for first, last, part in _clusters(own):
                self._show(fuel.around(book, vehicle, first, last), {row["id"]: row for row in part})

    def _show(self, log: FuelLog, rows: Mapping[int, Row]) -> None:
        say = self.desk.translate
        for one in log.intervals:
            if one.end.record in rows:
                rows[one.end.record].update(_closing(one))
        for stretch in log.loose:
            for piece in stretch.pieces:
                if piece.fill.record in rows:
                    rows[piece.fill.record]["unassigned"] = say(words.LOOSE[stretch.why])
            last = stretch.pieces[-1].fill
            if stretch.why == "broken" and last.closes and last.record in rows:
                rows[last.record]["verdict"] = "broken"


def _clusters(rows: list[Row]) -> list[tuple[date, date, list[Row]]]:
    """Put rows whose days lie near together."""
    found: list[tuple[date, date, list[Row]]] = []
    for row in sorted(rows, key=lambda one: one["day"]):
        if found and row["day"] - found[-1][1] <= NEAR:
            first, _last, part = found[-1]
            found[-1] = (first, row["day"], [*part, row])
        else:
            found.append((row["day"], row["day"], [row]))
    return found


def _closing(one: Interval) -> Row:
    judged = one.limit is not None
    return {
        "interval_km": one.km, "interval_litres": litres_of(one.litres), "rate": half_up(one.rate), "verdict": str(one.verdict),
        "limit_litres": litres_of(one.limit or 0) if judged else None, "excess_litres": litres_of(one.excess) if judged else None, "abnormal": one.abnormal,
    }  # fmt: skip


class MonthFuelSource(ListSource):
    """月度油耗核算."""

    desk: OfficeDesk
    model = MonthFuel
    expressions = {
        "number": MonthFuel.number, "month": MonthFuel.month, "vehicle": Vehicle.plate, "vehicle_id": MonthFuel.vehicle, "model": VehicleModel.name,
        "km": MonthFuel.km, "litres": MonthFuel.litres, "limit_litres": MonthFuel.limit_litres, "excess_litres": MonthFuel.excess_litres,
        "amount": MonthFuel.amount, "verdict": MonthFuel.verdict, "captain": Captain.name, "captain_id": MonthFuel.captain, "settled_on": MonthFuel.settled_on,
        "reported_on": MonthFuel.reported_on, "decision": MonthFuel.decision, "charged": MonthFuel.charged, "serious": MonthFuel.serious,
        "decided_by": Decider.name, "decided_by_id": MonthFuel.decided_by, "decided_on": MonthFuel.decided_on, "opinion": MonthFuel.opinion,
        "status": Case(None, (
            (MonthFuel.decision != "", MonthFuel.decision), (MonthFuel.amount > 0, "open"), (MonthFuel.verdict == "over", "normal"),
        ), MonthFuel.verdict),
    }  # fmt: skip
    order = (Order("month", True), Order("vehicle"))
    searched = ((MonthFuel, MonthFuel.id), (Vehicle, MonthFuel.vehicle))
    label, hint, code = "number", ("vehicle", "month"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=MonthFuel.vehicle == Vehicle.id).join(VehicleModel, on=Vehicle.model == VehicleModel.id)
        query = query.switch(MonthFuel).join(Captain, JOIN.LEFT_OUTER, on=MonthFuel.captain == Captain.id)
        return query.switch(MonthFuel).join(Decider, JOIN.LEFT_OUTER, on=MonthFuel.decided_by == Decider.id)

    def complete(self, rows: list[Row]) -> None:
        closed = {month: common.is_closed(month) for month in {row["month"] for row in rows}}
        found = {row.id: row for row in MonthFuel.select().where(MonthFuel.id.in_([row["id"] for row in rows]))}
        for row in rows:
            row["rate"] = half_up(rate_of(int(row["litres"] * 1000), row["km"]))
            row["closed"], row["shares"] = closed[row["month"]], ""
            if row["amount"] > 0:
                parts = settling.driver_shares(self.desk, found[row["id"]])
                row["shares"] = "、".join(f"{driver.person.name} {common.yuan(part):.2f}" for driver, part in parts)


class CostSource(ListSource):
    """车辆费用."""

    model = VehicleCost
    expressions = {
        "vehicle": Vehicle.plate, "vehicle_id": VehicleCost.vehicle, "date": VehicleCost.date, "kind": VehicleCost.kind, "amount": VehicleCost.amount,
        "payee": VehicleCost.payee, "invoice_no": VehicleCost.invoice_no, "covers_from": VehicleCost.covers_from, "covers_to": VehicleCost.covers_to,
        "source": VehicleCost.source, "statement_row": VehicleCost.statement_row, "status": VehicleCost.status, "checked_by": Person.name,
        "checked_by_id": VehicleCost.checked_by, "paid_on": VehicleCost.paid_on, "remark": VehicleCost.remark, "void_reason": VehicleCost.void_reason,
    }  # fmt: skip
    order = (Order("date", True),)
    searched = ((VehicleCost, VehicleCost.id), (Vehicle, VehicleCost.vehicle))
    label, hint = "vehicle", ("date", "amount")

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=VehicleCost.vehicle == Vehicle.id).switch(VehicleCost)
        return query.join(Person, JOIN.LEFT_OUTER, on=VehicleCost.checked_by == Person.id)

    def to_row(self, values: Row) -> Row:
        values["entry"] = ""
        return values


class StatementSource(ListSource):
    """The statements whose columns are remembered."""

    model = StatementMap
    expressions = {"name": StatementMap.name, "columns": StatementMap.columns, "used_at": StatementMap.used_at}
    order = (Order("used_at", True),)

    def to_row(self, values: Row) -> Row:
        import json

        values["columns"] = "、".join(f"{heading} → {key}" for heading, key in json.loads(values["columns"]).items())
        return values


def find_fill(_desk: Any, text: str) -> list[int]:
    """Return the fills of a number."""
    return [row.id for row in Refuelling.select(Refuelling.id).where(Refuelling.number == text.strip().upper()).limit(2)]


def find_settlement(_desk: Any, text: str) -> list[int]:
    """Return the settlements of a number."""
    return [row.id for row in MonthFuel.select(MonthFuel.id).where(MonthFuel.number == text.strip().upper()).limit(2)]


def find_cost(_desk: Any, text: str) -> list[int]:
    """Return the costs of a statement's row; a cost has no number of its own."""
    return [row.id for row in VehicleCost.select(VehicleCost.id).where(VehicleCost.statement_row == text.strip(), VehicleCost.statement_row != "").limit(2)]
