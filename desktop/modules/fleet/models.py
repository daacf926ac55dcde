"""Tables of vehicles, drivers, dispatches and trips (fleet.md section 1).

Fuel and costs stand in `models_fuel`, repairs, violations and the month's sheets in `models_affairs`. Distances and odometers
are whole km; L/100 km are kept x100; instants are UTC, and beside an instant that counts in a month stands its business day.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.db.engine import Engine
from desktop.db.fields import Check, Day, Instant, Integer, Milli, Reference, Scaled, Text, YesNo
from desktop.db.record import Change, Record, table
from desktop.office.models import Department, Person


@table
class VehicleModel(Record):
    """车型耗油标准. A row is a version; later versions of a model name the first one, and vehicles refer to that (A3-21, A3-22).

    The norm of a day is the version with the latest `valid_from` that is not after it; empty means from the beginning.
    """

    KIND = "vehicle-models"
    SEARCH = ("name",)

    name = Text(index=True)
    first = Reference("self", null=True)           # the first version; empty on the first itself
    norm = Scaled(2)                               # 标准油耗, L/100 km
    allowance = Scaled(2)                          # 允许上浮, L/100 km
    summer_allowance = Scaled(2, null=True)        # 夏季上浮; replaces the allowance
    summer_from = Integer(default=7)               # months
    summer_to = Integer(default=9)
    valid_from = Day(null=True)

    class Meta:
        table_name = "fleet_vehicle_model"
        constraints = (
            Check("norm > 0"), Check("allowance >= 0"), Check("summer_allowance IS NULL OR summer_allowance >= 0"),
            Check("summer_from BETWEEN 1 AND 12"), Check("summer_to BETWEEN 1 AND 12"),
        )  # fmt: skip


VehicleModel.add_index(VehicleModel.name, VehicleModel.valid_from, unique=True, where=VehicleModel.valid_from.is_null(False), name="fleet_vehicle_model_version")
VehicleModel.add_index(VehicleModel.name, unique=True, where=VehicleModel.valid_from.is_null(), name="fleet_vehicle_model_first")


@table
class Provider(Record):
    """协作单位: a contracted garage 特约维修单位 (A3-12) or a station of good repute (A3-23)."""

    KIND = "providers"
    SEARCH = ("name", "keys")
    UNAUDITED = ("keys",)

    name = Text()
    keys = Text(default="")                        # pinyin, for finding
    kind = Text()                                  # garage, station
    contact = Text(default="")
    phone = Text(default="", personal=True)
    valid_to = Day(null=True)                      # end of the contract
    active = YesNo(default=True)

    class Meta:
        table_name = "fleet_provider"
        indexes = ((("kind", "name"), True),)


@table
class Vehicle(Record):
    """车辆. All vehicles stand in this one register (A4-8)."""

    KIND = "vehicles"
    SEARCH = ("plate", "vin", "engine_no", "park_place")

    plate = Text(unique=True)                      # 车牌号
    plate_key = Text(default="", index=True)       # for comparing: without blanks, dots, width and case
    model = Reference(VehicleModel)                # the first version of the model
    fuel = Text(default="92")
    tank = Milli()                                 # 油箱容积, litres
    start_odometer = Integer()
    park_place = Text()                            # 指定停放地点 (A3-6)
    vin = Text(default="")
    engine_no = Text(default="")
    seats = Integer(null=True)
    bought_on = Day(null=True)
    status = Text(default="in_use", index=True)
    gone_on = Day(null=True)                       # sold or scrapped on: the end of its log
    insurance_to = Day(null=True)
    inspection_to = Day(null=True)
    service_km = Integer(null=True)                # A3-11: no figure in the source; the office's own
    service_months = Integer(null=True)
    last_service_odo = Integer(null=True)
    last_service_on = Day(null=True)
    contracted_garage = Text(default="")
    etc_card = Text(default="")
    fuel_card = Text(default="")
    remark = Text(default="")

    class Meta:
        table_name = "fleet_vehicle"
        constraints = (Check("tank >= 0"), Check("start_odometer >= 0"))


Vehicle.add_index(Vehicle.etc_card, unique=True, where=Vehicle.etc_card != "", name="fleet_vehicle_etc_card")
Vehicle.add_index(Vehicle.fuel_card, unique=True, where=Vehicle.fuel_card != "", name="fleet_vehicle_fuel_card")


@table
class OdometerReset(Record):
    """换表: from this day readings count from `new_start`."""

    KIND = "odometer-resets"
    PARENT = "vehicle"

    vehicle = Reference(Vehicle)
    date = Day()
    old_final = Integer()
    new_start = Integer()
    proof = Text()
    approver = Reference(Person)

    class Meta:
        table_name = "fleet_odometer_reset"
        constraints = (Check("old_final >= 0"), Check("new_start >= 0"))
        indexes = ((("vehicle", "date"), True),)


@table
class Driver(Record):
    """驾驶员: a person with licence and duty permit 上岗证 (A3-2)."""

    KIND = "drivers"
    SEARCH = ("licence_no", "permit_no")

    person = Reference(Person, unique=True)
    licence_no = Text(default="", personal=True)
    licence_class = Text(default="")
    licence_to = Day()
    permit_no = Text()
    permit_from = Day(null=True)
    permit_to = Day(null=True)
    exam_score = Scaled(2, null=True)
    is_leader = YesNo(default=False)               # 车管组组长 (A3-41)
    status = Text(default="on_duty", index=True)
    remark = Text(default="")

    class Meta:
        table_name = "fleet_driver"


@table
class Dispatch(Record):
    """派车单 (A3-4). Vehicle and driver are there from 已派车 on; `backfilled` marks one made with an imported trip."""

    KIND = "dispatches"
    SEARCH = ("number", "purpose", "route")

    number = Text(unique=True)                     # PC202409-001
    applicant = Reference(Person, null=True)
    department = Reference(Department, null=True)
    purpose = Text()
    kind = Text(default="delivery")
    route = Text(default="")
    passengers = Integer(null=True)
    planned_out = Instant()
    planned_back = Instant()
    vehicle = Reference(Vehicle, null=True, index=False)
    driver = Reference(Driver, null=True, index=False)
    dispatched_by = Reference(Person, null=True)   # the director, or whom he lets (A3-4)
    dispatched_on = Day(null=True)
    status = Text(index=True)
    reason = Text(default="")                      # of a refusal or a cancellation
    backfilled = YesNo(default=False)              # 补录
    note = Text(default="")

    class Meta:
        table_name = "fleet_dispatch"
        constraints = (Check("planned_back >= planned_out"),)


Dispatch.add_index(Dispatch.vehicle, Dispatch.planned_out, name="fleet_dispatch_vehicle")
Dispatch.add_index(Dispatch.driver, Dispatch.planned_out, name="fleet_dispatch_driver")
Dispatch.add_index(Dispatch.planned_out, Dispatch.id, name="fleet_dispatch_day")


@table
class Trip(Record):
    """行车日志: one way out and back. Vehicle and driver are those of the dispatch; a trip counts on its day of return."""

    KIND = "trips"
    PARENT = "dispatch"
    SEARCH = ("stops", "remark")
    ROLLED = True

    dispatch = Reference(Dispatch, unique=True)
    vehicle = Reference(Vehicle, index=False)
    driver = Reference(Driver, index=False)
    out_at = Instant()
    out_odo = Integer()
    back_at = Instant(null=True)
    back_odo = Integer(null=True)
    back_on = Day(null=True)                       # business day of `back_at`
    km = Integer(null=True)                        # driven, a change of the odometer on the way counted in
    stops = Text(default="")
    precheck = Text(default="")                    # the faulty points of domain.Check parted by blanks; empty: all in order
    fault_closed_on = Day(null=True)               # A3-9: no further trip while a fault is open
    fault_note = Text(default="")
    parked_at = Text(default="")
    locked = YesNo(default=True)                   # 断电锁门 (A3-6)
    remark = Text(default="")

    class Meta:
        table_name = "fleet_trip"
        constraints = (
            Check("out_odo >= 0"), Check("back_odo IS NULL OR back_odo >= 0"), Check("km IS NULL OR km >= 0"),
            Check("back_at IS NULL OR back_at >= out_at"),
        )  # fmt: skip
        indexes = ((("vehicle", "out_at"), True),)

    @classmethod
    def roll_up(cls, engine: Engine, changes: Sequence[Change]) -> None:
        """Keep `TripMonth` up: a trip counts in the month of its return, for its vehicle and its driver."""
        moved: dict[tuple[str, int, int], list[int]] = {}
        for pair in changes:
            for row, sign in zip(pair, (-1, 1), strict=True):
                if row is None or not row.get("back_on"):
                    continue
                key = (f"{row['back_on'][:4]}{row['back_on'][5:7]}", int(row["vehicle_id"]), int(row["driver_id"]))
                sums = moved.setdefault(key, [0, 0])
                sums[0] += sign
                sums[1] += sign * int(row.get("km") or 0)
        for (month, vehicle, driver), (trips, km) in sorted(moved.items()):
            if trips or km:
                engine.execute(KEEP_MONTH, (month, vehicle, driver, trips, km))


KEEP_MONTH = (
    "INSERT INTO fleet_trip_month (version, month, vehicle_id, driver_id, trips, km) VALUES (1, ?, ?, ?, ?, ?)"
    " ON CONFLICT (month, vehicle_id, driver_id) DO UPDATE SET trips = fleet_trip_month.trips + excluded.trips,"
    " km = fleet_trip_month.km + excluded.km"
)

# One vehicle and one driver are on one road at a time; two clerks may press the key in the same second.
Trip.add_index(Trip.vehicle, unique=True, where=Trip.back_at.is_null(), name="fleet_trip_vehicle_out")
Trip.add_index(Trip.driver, unique=True, where=Trip.back_at.is_null(), name="fleet_trip_driver_out")
Trip.add_index(Trip.vehicle, Trip.back_on, Trip.km, name="fleet_trip_back")
Trip.add_index(Trip.back_on, Trip.id, name="fleet_trip_day")
Trip.add_index(Trip.vehicle, where=(Trip.precheck != "") & Trip.fault_closed_on.is_null(), name="fleet_trip_fault")


@table
class TripMonth(Record):
    """Trips and km of a vehicle and driver in a month of return, kept up with every trip: month reports read this."""

    month = Text()                                 # yyyymm
    vehicle = Reference(Vehicle, index=False)
    driver = Reference(Driver, index=False)
    trips = Integer(default=0)
    km = Integer(default=0)

    class Meta:
        table_name = "fleet_trip_month"
        indexes = ((("month", "vehicle", "driver"), True), (("driver", "month"), False))
