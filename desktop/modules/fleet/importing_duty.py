"""Import of norms, vehicles, replaced odometers, drivers and trips (kinds.md section 4).

Trips come in bulk: the whole file and the log are walked once for each vehicle in order of time, so that the order of
the rows changes nothing, and written with `create_many`. A trip without a dispatch brings one, marked 补录.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem, Refused
from desktop.core.ports import RowProblem
from desktop.core.text import fold_code
from desktop.db.fields import write_instant
from desktop.db.work import Work
from desktop.modules.fleet import common_duty as common
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import drivers, settling, trips, vehicles
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import MODULE, DispatchStatus, FillStatus
from desktop.modules.fleet.domain_odometer import Odometer
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office import numbering, periods
from desktop.office.models import Person
from desktop.office.record_import import EXISTS, TWICE, RecordImport
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows
from desktop.office.typed import SEVERAL_RECORDS, UNKNOWN_RECORD

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CHUNK = 400


def _ids(query: Any) -> list[int]:
    return [row[0] for row in query.limit(3).tuples()]


class Models(RecordImport):
    """车型耗油标准: matched by name and the day from which it is valid."""

    kind, model = "vehicle-models", VehicleModel

    def match(self, values: Mapping[str, Any]) -> list[int]:
        query = VehicleModel.select(VehicleModel.id).where(VehicleModel.name == values.get("name"))
        day = values.get("valid_from")
        return _ids(query.where(VehicleModel.valid_from == day) if day else query.where(VehicleModel.valid_from.is_null()))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("name"), values.get("valid_from")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        found = self.match(values)
        names = {key: values[key] for key in vehicles.ModelAsk.__dataclass_fields__ if values.get(key) is not None}
        return vehicles.check_model(vehicles.ModelAsk(**{**names, "record": found[0] if found else 0}))

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        return vehicles.new_model(work, values)


class Vehicles(RecordImport):
    """车辆: matched by plate."""

    kind, model, keys, needs = "vehicles", Vehicle, ("plate",), ("model",)

    def match(self, values: Mapping[str, Any]) -> list[int]:
        return _ids(Vehicle.select(Vehicle.id).where(Vehicle.plate_key == fold_code(str(values.get("plate") or ""))))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return fold_code(str(values.get("plate") or ""))

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values.get("plate") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        known = {key: value for key, value in values.items() if key in vehicles.VehicleAsk.__dataclass_fields__ and value is not None}
        found = self.match(values)
        ask = vehicles.VehicleAsk(**{"plate": "", "tank": 0, "start_odometer": 0, "park_place": "", **known, "model": 0, "record": found[0] if found else 0})
        problems = [*vehicles.check_vehicle(ask), *vehicles.check_start(ask.record, ask.plate, ask.start_odometer)]
        if values.get("status") == "out":
            problems.append(Problem(why.STATE_FOLLOWS, "status"))
        return problems

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        defaults = {"fuel": "92", "service_km": 5000, "service_months": 6}
        made = {**defaults, **values, "plate_key": vehicles.plate_key(str(values["plate"]))}
        return work.create(Vehicle, **made)

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        return work.change(record, plate_key=vehicles.plate_key(str(values.get("plate", record.plate))), **values)


class Drivers(RecordImport):
    """驾驶员: matched by person."""

    kind, model, needs = "drivers", Driver, ("person",)

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        self._lookup = Lookup(desk)
        return super().check(desk, rows, settings, update)

    def _person(self, values: Mapping[str, Any]) -> int | None:
        found = self._lookup.find("people", str(values.get("person") or ""))
        return found[0] if len(found) == 1 else None

    def match(self, values: Mapping[str, Any]) -> list[int]:
        person = self._person(values)
        return _ids(Driver.select(Driver.id).where(Driver.person == person)) if person else []

    def identity(self, values: Mapping[str, Any]) -> Any:
        return self._person(values) or values.get("person")

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values.get("person") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        person = self._person(values)
        if person is None:
            return []
        known = {key: value for key, value in values.items() if key in drivers.DriverAsk.__dataclass_fields__ and value is not None}
        found = self.match(values)
        return drivers.check_driver(drivers.DriverAsk(**{**known, "person": person, "record": found[0] if found else 0}))


class Resets:
    """换表: matched by vehicle and day; the readings around it must fit."""

    kind = "odometer-resets"

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the columns a file may have."""
        return listing.columns

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        columns = {column.field.key: column for column in desk.listing(self.kind).columns}
        seen: dict[Any, int] = {}
        for row, given in rows:
            values: dict[str, Any] = dict(given)
            problems = _refer(lookup, columns, values, ("vehicle", "approver"))
            record = 0
            if not problems:
                key = (values["vehicle"], values["date"])
                name = f"{given['vehicle']} {values['date']}"
                found = _ids(OdometerReset.select(OdometerReset.id).where(OdometerReset.vehicle == key[0], OdometerReset.date == key[1]))
                if key in seen:
                    problems.append(Problem(TWICE, "", {"name": name, "row": seen[key]}))
                seen.setdefault(key, row)
                if found and not update:
                    problems.append(Problem(EXISTS, "", {"name": name}))
                record = found[0] if found else 0
                problems += vehicles.check_reset(desk, vehicles.ResetAsk(**values, record=record)) if not problems else []
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            checked.ready.append((values, record))
            checked.updated, checked.new = checked.updated + bool(record), checked.new + (not record)
        return checked

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows of a check; trips around them get their km anew."""
        since: dict[int, date] = {}
        for values, record in checked.ready:
            if record:
                work.change(work.lock(OdometerReset, record), **values)
            else:
                work.create(OdometerReset, **values)
            since[values["vehicle"]] = min(since.get(values["vehicle"], date.max), values["date"])
        for vehicle in sorted(since):
            trips.count_again(desk, work, vehicle)
        settling.follow(desk, work, since)


def _refer(lookup: Lookup, columns: Mapping[str, Column], values: dict[str, Any], keys: Iterable[str]) -> list[Problem]:
    """Follow the references of a row in place; returns why some cannot be followed."""
    problems = []
    for key in keys:
        text = str(values.get(key) or "")
        if not text:
            values[key] = None
            continue
        found = lookup.find(columns[key].field.refers, text)
        if len(found) == 1:
            values[key] = found[0]
            continue
        facts = {"field": columns[key].field.label, "text": text, "list": lookup.desk.listing(columns[key].field.refers).label, "count": len(found)}
        problems.append(Problem(SEVERAL_RECORDS if found else UNKNOWN_RECORD, key, facts))
    return problems


@dataclass(slots=True)
class _Entry:
    """A trip of the log or of the file while a vehicle's log is walked."""

    vehicle: int
    driver: int
    out_at: datetime
    out_odo: int
    back_at: datetime | None
    back_odo: int | None
    row: int = 0                  # of the file; 0: in the log already
    values: dict[str, Any] = field(default_factory=dict)
    km: int = 0
    precheck: str = ""
    record: int = 0               # of the log, when the row changes it


class Trips:
    """行车日志: matched by vehicle and departure."""

    kind = "trips"

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the columns a file may have."""
        return listing.columns

    # -- checking

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values against the log and each other; see `rows.RowImport`."""
        self._desk, checked = desk, Checked(ready=[])
        self._local: dict[datetime, date] = {}
        lookup = Lookup(desk)
        columns = {column.field.key: column for column in desk.listing(self.kind).columns}
        entries: list[_Entry] = []
        problems: dict[int, list[Problem]] = {}
        for row, given in rows:
            values: dict[str, Any] = dict(given)
            found = _refer(lookup, columns, values, ("vehicle", "driver", "dispatch", "department", "dispatched_by"))
            points, strange = words.check_points(str(values.get("precheck") or ""))
            known = "、".join(desk.translate(choice.label) for choice in words.CHECKS) if strange else ""
            found += [Problem(why.UNKNOWN_POINT, "precheck", {"text": text, "known": known}) for text in strange]
            if found:
                problems[row] = found
                continue
            out, back = desk.clock.instant(values["out_at"]), desk.clock.instant(values["back_at"])
            precheck = " ".join(choice.value for choice in words.CHECKS if choice.value in points)
            entries.append(_Entry(values["vehicle"], values["driver"], out, values["out_odo"], back, values["back_odo"], row, values, precheck=precheck))
        self._look(entries)
        matched = self._matched(entries, update, problems)
        for one in entries:
            if not problems.get(one.row):
                found = self._alone(one)
                if found:
                    problems[one.row] = found
        self._walk([one for one in entries if not problems.get(one.row)], problems, checked)
        self._count_dispatchers(checked, entries, problems)
        for one in entries:
            if problems.get(one.row):
                continue
            checked.ready.append(one)
            checked.updated, checked.new = checked.updated + (one.row in matched), checked.new + (one.row not in matched)
        checked.problems = [RowProblem(row, problem.on, problem) for row, found in sorted(problems.items()) for problem in found]
        return checked

    def _look(self, entries: Sequence[_Entry]) -> None:
        """Fetch everything the rows are checked against, a few statements for all of them."""
        wanted = sorted({one.vehicle for one in entries})
        self._vehicles = {row.id: row for row in Vehicle.select().where(Vehicle.id.in_(wanted))} if wanted else {}
        self._meters: dict[int, Odometer] = vehicles.odometers(wanted)
        self._names = {row.id: row.person.name for row in Driver.select(Driver, Person).join(Person, on=Driver.person == Person.id)}
        self._log: dict[int, list[_Entry]] = defaultdict(list)
        self._fills: dict[int, list[tuple[datetime, int]]] = defaultdict(list)
        at_wheel = sorted({one.driver for one in entries})
        first = min((one.out_at for one in entries), default=None)
        last = max((one.back_at for one in entries if one.back_at), default=None)
        self._wheel: dict[int, list[_Entry]] = defaultdict(list)
        if first is None or last is None:
            return
        # The log of these vehicles around the file: what lies in its time, and one trip on either side for the readings.
        fields = (Trip.id, Trip.vehicle, Trip.driver, Trip.out_at, Trip.out_odo, Trip.back_at, Trip.back_odo)
        for query in (
            Trip.select(*fields).where(Trip.vehicle.in_(wanted), Trip.out_at >= first - timedelta(days=31), Trip.out_at <= last + timedelta(days=31)),
            *(Trip.select(*fields).where(Trip.vehicle == one, Trip.out_at < first - timedelta(days=31)).order_by(Trip.out_at.desc()).limit(1) for one in wanted),
            *(Trip.select(*fields).where(Trip.vehicle == one, Trip.out_at > last + timedelta(days=31)).order_by(Trip.out_at).limit(1) for one in wanted),
        ):
            for record, vehicle, driver, out, odo, back, back_odo in query.tuples().iterator():
                self._log[vehicle].append(_Entry(vehicle, driver, out, odo, back, back_odo, record=record))
        self._look_at_fills(wanted, first - timedelta(days=31), last)
        others = Trip.select(*fields).where(Trip.driver.in_(at_wheel), Trip.out_at >= first - timedelta(days=31), Trip.out_at <= last)
        for record, vehicle, driver, out, odo, back, back_odo in others.tuples().iterator():
            self._wheel[driver].append(_Entry(vehicle, driver, out, odo, back, back_odo, record=record))
        numbers = sorted({one.values["dispatch"] for one in entries if one.values.get("dispatch")})
        self._dispatches = {}
        self._used: dict[int, int] = {}
        for start in range(0, len(numbers), CHUNK):
            part = numbers[start : start + CHUNK]
            self._dispatches.update({row.id: row for row in Dispatch.select().where(Dispatch.id.in_(part))})
            self._used.update({dispatch: trip for dispatch, trip in Trip.select(Trip.dispatch, Trip.id).where(Trip.dispatch.in_(part)).tuples().iterator()})
        self._months: dict[str, list[Problem]] = {}

    def _look_at_fills(self, wanted: Sequence[int], first: datetime, last: datetime) -> None:
        """Fetch the readings of fills in the time of the file, and the last one before it: neighbours of the trips."""
        fields = (Refuelling.vehicle, Refuelling.at, Refuelling.odometer)
        kept = Refuelling.select(*fields).where(Refuelling.status != FillStatus.VOID, Refuelling.odometer.is_null(False))
        for query in (
            kept.where(Refuelling.vehicle.in_(wanted), Refuelling.at >= first, Refuelling.at <= last),
            *(kept.where(Refuelling.vehicle == one, Refuelling.at < first).order_by(Refuelling.at.desc()).limit(1) for one in wanted),
        ):
            for vehicle, at, reading in query.tuples().iterator():
                self._fills[vehicle].append((at, reading))
        for found in self._fills.values():
            found.sort()

    def _fill_before(self, vehicle: int, at: datetime) -> rules.Reading | None:
        found = self._fills[vehicle]
        place = bisect_right(found, (at, sys.maxsize))
        if not place:
            return None
        at, reading = found[place - 1]
        day = self._day(at)
        return rules.Reading(self._meters[vehicle].cumulative(reading, day), reading, day)

    def _matched(self, entries: Sequence[_Entry], update: bool, problems: dict[int, list[Problem]]) -> set[int]:
        """Find rows that stand in the log or the file already; returns the rows that change the log."""
        found: set[int] = set()
        seen: dict[tuple[int, datetime], int] = {}
        known = {(one.vehicle, one.out_at): one for log in self._log.values() for one in log}
        for one in entries:
            key = (one.vehicle, one.out_at)
            name = f"{self._vehicles[one.vehicle].plate} {common.said(self._desk, one.out_at)}"
            if key in seen:
                problems.setdefault(one.row, []).append(Problem(TWICE, "", {"name": name, "row": seen[key]}))
            seen.setdefault(key, one.row)
            if key in known and not update:
                facts = {"plate": self._vehicles[one.vehicle].plate, "moment": common.said(self._desk, one.out_at)}
                problems.setdefault(one.row, []).append(Problem(why.TRIP_EXISTS, "out_at", facts))
            elif key in known:
                one.record = known[key].record
                found.add(one.row)
        return found

    def _day(self, at: datetime) -> date:
        if at not in self._local:
            self._local[at] = common.day_of(self._desk, at)
        return self._local[at]

    def _alone(self, one: _Entry) -> list[Problem]:
        """Check a row by itself: times, closed months, the end of the vehicle's log, its dispatch."""
        assert one.back_at is not None
        vehicle, problems = self._vehicles[one.vehicle], []
        limit = self._desk.clock.now() + common.GRACE
        for key, at in (("out_at", one.out_at), ("back_at", one.back_at)):
            if at > limit:
                problems.append(Problem(why.FUTURE_TIME, key, {"moment": common.said(self._desk, at)}))
        if one.back_at < one.out_at:
            problems.append(Problem(why.BACK_BEFORE, "back_at"))
        for key in ("out_odo", "back_odo"):
            if one.values[key] < 0:
                problems.append(Problem(why.BELOW_ZERO, key, {"field": key}))
        day = self._day(one.back_at)
        month = periods.month_of(day)
        if month not in self._months:
            self._months[month] = periods.problems(MODULE, day, "back_at", self._desk.clock)
        problems += self._months[month]
        if vehicle.gone_on is not None and day > vehicle.gone_on:
            problems.append(Problem(why.AFTER_GONE, "back_at", {"plate": vehicle.plate, "day": vehicle.gone_on.isoformat()}))
        return [*problems, *self._of_dispatch(one)]

    def _of_dispatch(self, one: _Entry) -> list[Problem]:
        row = self._dispatches.get(one.values.get("dispatch") or 0)
        if row is None:
            return []
        if row.id in self._used and self._used[row.id] != one.record:
            return [Problem(why.DISPATCH_USED, "dispatch", {"number": row.number})]
        self._used.setdefault(row.id, one.record)
        if row.id not in self._used or one.record == 0:
            if row.status not in (DispatchStatus.DISPATCHED, DispatchStatus.BACK, DispatchStatus.FILED):
                return [common.state_problem(row)]
            if (row.vehicle_id, row.driver_id) != (one.vehicle, one.driver):
                facts = {"number": row.number, "plate": row.vehicle.plate if row.vehicle_id else "—", "name": self._names.get(row.driver_id or 0, "—")}
                return [Problem(why.DISPATCH_OTHER, "dispatch", facts)]
        return []

    def _walk(self, entries: Sequence[_Entry], problems: dict[int, list[Problem]], checked: Checked) -> None:
        """Walk the log of each vehicle and each driver in order of time, the file's rows among it."""
        replaced = {one.record for one in entries if one.record}
        by_vehicle: dict[int, list[_Entry]] = defaultdict(list)
        by_driver: dict[int, list[_Entry]] = defaultdict(list)
        for one in entries:
            by_vehicle[one.vehicle].append(one)
            by_driver[one.driver].append(one)
        for vehicle, mine in by_vehicle.items():
            known = [one for one in self._log[vehicle] if one.record not in replaced]
            self._walk_vehicle(self._vehicles[vehicle], sorted([*mine, *known], key=lambda one: one.out_at), problems)
        self._ask_about_jumps(checked, problems)  # before the drivers: a row that only jumps is checked there like the others
        for driver, mine in by_driver.items():
            known = [one for one in self._wheel[driver] if one.record not in replaced]
            before: _Entry | None = None
            for one in sorted([*mine, *known], key=lambda one: one.out_at):
                if before is not None and (before.row or one.row) and _overlap(before, one) and before.vehicle != one.vehicle:
                    blamed, other = (one, before) if one.row else (before, one)
                    if not problems.get(blamed.row):
                        problems.setdefault(blamed.row, []).append(self._roads(why.DRIVER_OVERLAP, "driver", other, driver))
                if before is None or (one.back_at or one.out_at) > (before.back_at or before.out_at):
                    before = one

    def _roads(self, reason: Any, on: str, other: _Entry, driver: int) -> Problem:
        last = common.said(self._desk, other.back_at) if other.back_at else "…"
        row = self._vehicles.get(other.vehicle) or Vehicle.get_by_id(other.vehicle)
        facts = {"plate": row.plate, "name": self._names[driver], "first": common.said(self._desk, other.out_at), "last": last}
        return Problem(reason, on, facts)

    def _walk_vehicle(self, vehicle: Vehicle, log: Sequence[_Entry], problems: dict[int, list[Problem]]) -> None:
        meter = self._meters[vehicle.id]
        last, before = common.first_reading(vehicle, meter, self._day(log[0].out_at)), None
        for one in log:
            day = self._day(one.out_at)
            out = rules.Reading(meter.cumulative(one.out_odo, day), one.out_odo, day)
            found: list[Problem] = []
            if before is not None and (before.row or one.row) and _overlap(before, one):
                blamed, other = (one, before) if one.row else (before, one)
                facts = {"plate": vehicle.plate, "first": common.said(self._desk, other.out_at), "last": common.said(self._desk, other.back_at) if other.back_at else "…"}
                problems.setdefault(blamed.row, []).append(Problem(why.TRIP_OVERLAP, "out_at", facts))
                if blamed is one:
                    continue
            back = out
            if one.back_at is not None and one.back_odo is not None:
                back_day = self._day(one.back_at)
                back = rules.Reading(meter.cumulative(one.back_odo, back_day), one.back_odo, back_day)
            if one.row:
                near = rules.nearer(last, self._fill_before(vehicle.id, one.out_at), out.cumulative)
                found += rules.check_reading(vehicle.plate, one.out_odo, out.cumulative, day, near, "out_odo")
                if back.cumulative < out.cumulative:
                    found.append(Problem(why.BACK_ODO, "back_odo", {"back": one.back_odo, "out": one.out_odo}))
                else:
                    found += rules.check_reading(vehicle.plate, one.back_odo or 0, back.cumulative, back.day, out, "back_odo")
                one.km = back.cumulative - out.cumulative
            elif before is not None and before.row and out.cumulative < last.cumulative:
                facts = {"plate": vehicle.plate, "day": day.isoformat(), "reading": one.out_odo}
                problems.setdefault(before.row, []).append(Problem(why.ODO_NEXT, "back_odo", facts))
            if found:
                problems.setdefault(one.row, []).extend(found)
            if any(problem.reason is not why.ODO_JUMP for problem in found):
                continue  # a wrong reading is named once, not again with every row behind it
            last, before = back, one

    @staticmethod
    def _ask_about_jumps(checked: Checked, problems: dict[int, list[Problem]]) -> None:
        """Turn odd jumps into notes: a file of the past has nobody to tick a box, and the paper log is what it is (fleet.md 5.1)."""
        for row, found in problems.items():
            jumps = [problem for problem in found if problem.reason is why.ODO_JUMP]
            if jumps and len(jumps) == len(found):
                problems[row] = []
                checked.notes += [Problem(why.ODO_JUMP_NOTED, one.on, {**one.params, "row": row}) for one in jumps]

    def _count_dispatchers(self, checked: Checked, entries: Sequence[_Entry], problems: Mapping[int, Any]) -> None:
        """Say how many rows name a dispatcher who is no director now (A3-4); the past is taken over as it was."""
        named = [one.values["dispatched_by"] for one in entries if one.values.get("dispatched_by") and not problems.get(one.row)]
        roles = {person: self._desk.roles(person) for person in set(named)}
        strange = sum(rules.DIRECTOR not in roles[person] for person in named)
        if strange:
            checked.notes.append(Problem(why.NOT_CONSIDERED, "", {"count": strange}))

    # -- writing

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows of a check in bulk; raises Refused when a month was closed meanwhile."""
        ready: list[_Entry] = sorted(checked.ready, key=lambda one: (one.out_at, one.vehicle))
        if not ready:
            return
        for month in sorted({periods.month_of(self._day(one.back_at or one.out_at)) for one in ready}):
            common.require_open(work, periods.first_day(month), "back_at")
        new = [one for one in ready if not one.record]
        self._number(desk, work, [one for one in new if not one.values.get("dispatch")])
        latest = self._latest(ready)
        for one in new:
            self._serve_dispatch(work, one)
        self._before = {one.record: self._day(one.back_at or one.out_at) for log in self._log.values() for one in log if one.record}
        columns = (
            "dispatch_id", "vehicle_id", "driver_id", "out_at", "out_odo", "back_at", "back_odo", "back_on", "km", "precheck", "fault_closed_on", "parked_at",
            "locked", "remark",
        )  # fmt: skip
        work.create_many(Trip, columns, [self._stored(one, latest) for one in new])
        for one in ready:
            if one.record:
                self._change(work, one)
        for kind in ("dispatches", "vehicles"):
            work.touch(kind)
        since: dict[int, date] = {}
        for one in ready:
            day = self._day(one.back_at or one.out_at)
            since[one.vehicle] = min(since.get(one.vehicle, date.max), day, self._before.get(one.record, date.max))
        settling.follow(desk, work, since)

    def _number(self, desk: OfficeDesk, work: Work, blank: Sequence[_Entry]) -> None:
        """Make the dispatches of rows without one, numbered by the month of departure."""
        by_month: dict[str, list[_Entry]] = defaultdict(list)
        for one in blank:
            by_month[common.SERIES.period(self._day(one.out_at))].append(one)
        delivery = desk.document_translate(trips.DELIVERY)
        columns = (
            "number", "department_id", "purpose", "kind", "route", "planned_out", "planned_back", "vehicle_id", "driver_id", "dispatched_by_id",
            "dispatched_on", "status", "backfilled",
        )  # fmt: skip
        for period, group in sorted(by_month.items()):
            numbers = numbering.draw_numbers(work, common.SERIES.name, period, len(group))
            rows = []
            for number, one in zip(numbers, group, strict=True):
                values = one.values
                planned = (write_instant(one.out_at), write_instant(one.back_at or one.out_at))
                rows.append((
                    common.SERIES.write(period, number), values.get("department"), values.get("purpose") or delivery, values.get("kind") or "delivery",
                    values.get("route") or "", *planned, one.vehicle, one.driver, values.get("dispatched_by"), self._day(one.out_at).isoformat(),
                    DispatchStatus.FILED.value, 1,
                ))  # fmt: skip
            for one, made in zip(group, work.create_many(Dispatch, columns, rows), strict=True):
                one.values["dispatch"] = made

    def _serve_dispatch(self, work: Work, one: _Entry) -> None:
        row = self._dispatches.get(one.values.get("dispatch") or 0)
        if row is not None and row.status == DispatchStatus.DISPATCHED:
            work.change(work.lock(Dispatch, row.id), status=DispatchStatus.BACK)

    def _latest(self, ready: Sequence[_Entry]) -> dict[int, datetime]:
        """Return the departure of each vehicle's last trip: a fault before it was mended, or the next trip had not been driven (A3-9)."""
        found: dict[int, datetime] = {}
        for one in (*ready, *(known for log in self._log.values() for known in log)):
            if one.vehicle not in found or one.out_at > found[one.vehicle]:
                found[one.vehicle] = one.out_at
        return found

    def _stored(self, one: _Entry, latest: Mapping[int, datetime]) -> tuple[Any, ...]:
        assert one.back_at is not None
        values, day = one.values, self._day(one.back_at)
        closed = day.isoformat() if one.precheck and one.out_at < latest[one.vehicle] else None
        locked = 1 if values.get("locked") is None else int(bool(values["locked"]))
        return (
            values["dispatch"], one.vehicle, one.driver, write_instant(one.out_at), one.out_odo, write_instant(one.back_at), one.back_odo, day.isoformat(),
            one.km, one.precheck, closed, values.get("parked_at") or self._vehicles[one.vehicle].park_place, locked, values.get("remark") or "",
        )  # fmt: skip

    def _change(self, work: Work, one: _Entry) -> None:
        row = work.lock(Trip, one.record)
        common.require_open(work, row.back_on, "back_at")
        if row.vehicle_id != one.vehicle or one.back_at is None:
            raise Refused([Problem(why.BACK_BEFORE, "back_at")])
        values: dict[str, Any] = {
            "driver": one.driver, "out_odo": one.out_odo, "back_at": one.back_at, "back_odo": one.back_odo, "back_on": self._day(one.back_at), "km": one.km,
        }  # fmt: skip
        values |= {key: one.values[key] for key in ("parked_at", "locked", "remark") if one.values.get(key) is not None}
        work.change(row, **values)


def _overlap(first: _Entry, second: _Entry) -> bool:
    """Say whether a trip begins before the one before it is back; one that did not leave overlaps with nothing."""
    if first.back_at is not None and first.back_at == first.out_at:
        return False
    return first.back_at is None or second.out_at < first.back_at
