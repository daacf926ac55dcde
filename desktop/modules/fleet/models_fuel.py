"""Tables of fuel and other costs (fleet.md sections 1, 5.1, 5.6). Litres in ml, prices in 0.0001 yuan, money in fen.

Intervals between full fills are never stored: they follow from the fills (`domain_fuel`). A settlement keeps what it was
made from, so that a closed month shows the same figures for ever.
"""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Instant, Integer, Milli, Price4, Reference, Scaled, Text, YesNo
from desktop.db.record import Record, table
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.office.models import Person


@table
class Refuelling(Record):
    """加油登记 (A3-23, A3-24). Odometer and driver may be empty only on a row of a card statement (缺里程)."""

    KIND = "refuellings"
    PARENT = "vehicle"
    SEARCH = ("number", "station", "invoice_no")

    number = Text(unique=True)                     # YL202409-001
    vehicle = Reference(Vehicle, index=False)
    at = Instant()
    day = Day()                                    # business day of `at`
    odometer = Integer(null=True)
    litres = Milli()                               # kWh of an electric vehicle
    price = Price4()
    amount = Fen()
    full = YesNo()
    missed_before = YesNo(default=False)
    fuel = Text(default="92")
    station = Text(default="")
    invoice_no = Text(default="")
    driver = Reference(Driver, null=True)
    reason = Text(default="")                      # why an odd reading, quantity or station is right
    captain_signed_by = Reference(Person, null=True)
    captain_signed_on = Day(null=True)
    mgmt_approved_by = Reference(Person, null=True)
    mgmt_approved_on = Day(null=True)
    paid_on = Day(null=True)
    status = Text(default="registered", index=True)
    returned_for = Text(default="")                # 退回 or 作废: why
    source = Text(default="manual")
    statement_row = Text(default="")               # 账单行号

    class Meta:
        table_name = "fleet_refuelling"
        constraints = (Check("litres > 0"), Check("price >= 0"), Check("amount >= 0"), Check("odometer IS NULL OR odometer >= 0"))


Refuelling.add_index(Refuelling.vehicle, Refuelling.at, name="fleet_refuelling_vehicle")
Refuelling.add_index(Refuelling.day, Refuelling.vehicle, name="fleet_refuelling_day")
Refuelling.add_index(Refuelling.invoice_no, unique=True, where=(Refuelling.invoice_no != "") & (Refuelling.status != "void"), name="fleet_refuelling_invoice")
Refuelling.add_index(Refuelling.statement_row, unique=True, where=(Refuelling.statement_row != "") & (Refuelling.status != "void"), name="fleet_refuelling_row")


@table
class MonthFuel(Record):
    """月度油耗核算 of a vehicle (A3-25): the figures as they were settled, and what the office decided of an excess (A3-39)."""

    KIND = "month-fuel"
    PARENT = "vehicle"
    SEARCH = ("number",)

    number = Text(unique=True)                     # YH202409-001
    vehicle = Reference(Vehicle, index=False)
    month = Text()
    km = Integer()
    litres = Milli()
    limit_litres = Scaled(6)                       # unrounded: compared before rounding
    excess_litres = Scaled(6)
    amount = Fen(default=0)                        # 超油金额, the proposal
    verdict = Text()
    lines = Text(default="[]")                     # JSON of whole numbers and texts: intervals and what lies in none
    captain = Reference(Person, null=True)
    settled_on = Day()
    reported_on = Day(null=True)                   # to the office
    decision = Text(default="")                    # "", charge, waive
    charged = Fen(null=True)
    serious = YesNo(default=False)                 # 情节严重, ticked by the office
    decided_by = Reference(Person, null=True)
    decided_on = Day(null=True)
    opinion = Text(default="")

    class Meta:
        table_name = "fleet_month_fuel"
        constraints = (Check("km >= 0"), Check("litres >= 0"), Check("excess_litres >= 0"))
        indexes = ((("month", "vehicle"), True), (("vehicle", "month"), False))


@table
class VehicleCost(Record):
    """车辆费用: all that is neither fuel nor repair. It has no number."""

    KIND = "vehicle-costs"
    PARENT = "vehicle"
    SEARCH = ("payee", "invoice_no", "remark")

    vehicle = Reference(Vehicle, index=False)
    date = Day()
    kind = Text()
    amount = Fen()
    payee = Text(default="")
    invoice_no = Text(default="")
    covers_from = Day(null=True)
    covers_to = Day(null=True)
    source = Text(default="manual")
    statement_row = Text(default="")
    status = Text(default="registered", index=True)
    checked_by = Reference(Person, null=True)
    checked_on = Day(null=True)
    paid_on = Day(null=True)
    void_reason = Text(default="")
    remark = Text(default="")

    class Meta:
        table_name = "fleet_vehicle_cost"
        constraints = (Check("amount >= 0"), Check("covers_to IS NULL OR covers_from IS NULL OR covers_to >= covers_from"))


VehicleCost.add_index(VehicleCost.vehicle, VehicleCost.date, name="fleet_vehicle_cost_vehicle")
VehicleCost.add_index(VehicleCost.date, VehicleCost.vehicle, name="fleet_vehicle_cost_day")
VehicleCost.add_index(VehicleCost.covers_to, VehicleCost.covers_from, where=VehicleCost.covers_from.is_null(False), name="fleet_vehicle_cost_period")
VehicleCost.add_index(VehicleCost.payee, VehicleCost.invoice_no, unique=True, where=(VehicleCost.invoice_no != "") & (VehicleCost.status != "void"), name="fleet_vehicle_cost_invoice")
VehicleCost.add_index(VehicleCost.statement_row, unique=True, where=(VehicleCost.statement_row != "") & (VehicleCost.status != "void"), name="fleet_vehicle_cost_row")


@table
class StatementMap(Record):
    """The columns of a card issuer's statement, mapped once and remembered."""

    issuer = Text(unique=True)                     # folded header row, so that the next statement is known by it
    name = Text(default="")
    columns = Text()                               # JSON: heading -> key
    used_at = Instant(null=True)

    class Meta:
        table_name = "fleet_statement_map"
