"""派车: from the request of a department to the dispatch that is filed (fleet.md section 2; A3-2, A3-3, A3-4, A3-9).

Vehicles and drivers are locked before their dispatches are looked at, so that two dispatchers in the same second never
send one vehicle twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.fleet import common_duty as common
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet.domain import DispatchStatus
from desktop.modules.fleet.models import Dispatch, Driver, Vehicle
from desktop.office import numbering
from desktop.office.models import Approval, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class RequestAsk:
    """A vehicle is asked for; moments are UTC."""

    applicant: int
    purpose: str
    route: str
    planned_out: datetime
    planned_back: datetime
    kind: str = "delivery"
    department: int | None = None
    passengers: int | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class DispatchAsk:
    """A request gets vehicle and driver from the director or deputy (A3-4)."""

    dispatch: int
    vehicle: int
    driver: int
    dispatched_by: int
    dispatched_on: Day | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class AtOnceAsk:
    """Request and dispatch in one act, as the board gives them."""

    vehicle: int
    driver: int
    planned_out: datetime
    planned_back: datetime
    applicant: int
    purpose: str
    route: str
    dispatched_by: int
    kind: str = "delivery"
    department: int | None = None
    passengers: int | None = None
    evidence: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MoveAsk:
    """A dispatch gets other times, another vehicle or another driver before it leaves."""

    dispatch: int
    planned_out: datetime
    planned_back: datetime
    vehicle: int | None = None
    driver: int | None = None


@dataclass(frozen=True, slots=True)
class RefuseAsk:
    """The director says no."""

    dispatch: int
    reason: str


@dataclass(frozen=True, slots=True)
class CancelAsk:
    """Requests or dispatches are not needed any more."""

    dispatches: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class FileAsk:
    """Finished dispatches are put away."""

    dispatches: tuple[int, ...]


def check_request(desk: OfficeDesk, ask: Any) -> list[Problem]:
    """Name every reason against asking: times, private use, an outside borrower (A3-3)."""
    person = Person.get_by_id(ask.applicant)
    private = rules.private_word(ask.purpose, ask.route, str(desk.policy["fleet.private_words"] or "").replace("、", " ").split())
    outside = person.name if person.external else ""
    return rules.check_request(
        ask.planned_out, ask.planned_back, private=private, outside=outside, organisation=person.organisation, passengers=ask.passengers
    )


def _head(desk: OfficeDesk, ask: Any) -> dict[str, Any]:
    department = ask.department or Person.get_by_id(ask.applicant).department_id
    return {
        "applicant": ask.applicant, "department": department, "purpose": ask.purpose, "kind": ask.kind, "route": ask.route, "passengers": ask.passengers,
        "planned_out": ask.planned_out, "planned_back": ask.planned_back, "note": ask.note,
    }  # fmt: skip


def request(desk: OfficeDesk, ask: RequestAsk) -> Done[int]:
    """Ask for a vehicle, or mend a request that is not dispatched yet; raises Refused."""
    with desk.work("fleet.edit_request" if ask.record else "fleet.request") as work:
        work.require(check_request(desk, ask))
        if ask.record:
            row = work.lock(Dispatch, ask.record)
            if row.status != DispatchStatus.REQUESTED:
                work.require([common.state_problem(row, "")])
            work.change(row, seen=ask.seen, **_head(desk, ask))
        else:
            number = numbering.draw(work, common.SERIES, desk.clock.today())
            row = work.create(Dispatch, number=number, status=DispatchStatus.REQUESTED, **_head(desk, ask))
        return work.done(row.id, row.number)


def check_means(desk: OfficeDesk, vehicle: Vehicle, driver: Driver, ask: Any, passengers: int | None, but: int = 0) -> list[Problem]:
    """Name every reason against vehicle, driver and time of a dispatch; both rows are locked."""
    out, back = ask.planned_out, ask.planned_back
    plan = rules.Plan(common.day_of(desk, out), common.day_of(desk, back), passengers)
    problems = [*rules.check_vehicle(common.vehicle_facts(desk, vehicle), plan), *rules.check_driver(common.driver_facts(driver), plan)]
    mine = [common.clash(desk, row) for row in common.held(Dispatch.vehicle, vehicle.id, out, back, but)]
    numbers = {one.number for one in mine}
    theirs = [common.clash(desk, row) for row in common.held(Dispatch.driver, driver.id, out, back, but)]
    return [*problems, *rules.check_clashes(mine, [one for one in theirs if one.number not in numbers])]


def check_dispatcher(desk: OfficeDesk, person: int, applicant: int | None, evidence: str) -> list[Problem]:
    """Name every reason against a dispatcher: no director (A3-4), his own request, no paper where somebody else writes it down."""
    row = Person.get_by_id(person)
    own = person == applicant and not desk.policy["fleet.own_dispatch"]
    problems = rules.check_dispatcher(row.name, desk.roles(person), asked_himself=own)
    if desk.who.person not in (None, person) and not evidence:
        problems.append(Problem(why.EVIDENCE, "evidence", {"name": row.name, "who": desk.who.name}))
    return problems


def _approve(desk: OfficeDesk, work: Work, row: Dispatch, ask: Any, day: Day) -> None:
    medium = "paper" if desk.who.person not in (None, ask.dispatched_by) else "screen"
    work.create(
        Approval, entity=Dispatch.table(), record=row.id, step="dispatch", approver=ask.dispatched_by, approved=True, decided_on=day, medium=medium,
        recorder=desk.who.name, evidence=ask.evidence,
    )  # fmt: skip


def dispatch(desk: OfficeDesk, ask: DispatchAsk) -> Done[int]:
    """Give a request its vehicle and driver; raises Refused with every reason (A3-2, A3-3, A3-4, A3-9)."""
    with desk.work("fleet.dispatch") as work:
        vehicle, driver = work.lock(Vehicle, ask.vehicle), work.lock(Driver, ask.driver)
        row = work.lock(Dispatch, ask.dispatch)
        if row.status != DispatchStatus.REQUESTED:
            work.require([common.state_problem(row)])
        found = check_means(desk, vehicle, driver, row, row.passengers, row.id)
        work.require([*found, *check_dispatcher(desk, ask.dispatched_by, row.applicant_id, ask.evidence)])
        day = ask.dispatched_on or desk.clock.today()
        work.change(row, vehicle=vehicle.id, driver=driver.id, dispatched_by=ask.dispatched_by, dispatched_on=day, status=DispatchStatus.DISPATCHED)
        _approve(desk, work, row, ask, day)
        work.touch("vehicles")
        return work.done(row.id, row.number)


def dispatch_at_once(desk: OfficeDesk, ask: AtOnceAsk) -> Done[int]:
    """Ask and dispatch in one act (availability board); raises Refused with every reason."""
    with desk.work("fleet.dispatch_new") as work:
        number = numbering.draw(work, common.SERIES, desk.clock.today())
        vehicle, driver = work.lock(Vehicle, ask.vehicle), work.lock(Driver, ask.driver)
        found = [*check_request(desk, ask), *check_means(desk, vehicle, driver, ask, ask.passengers)]
        work.require([*found, *check_dispatcher(desk, ask.dispatched_by, ask.applicant, ask.evidence)])
        day = desk.clock.today()
        row = work.create(
            Dispatch, number=number, status=DispatchStatus.DISPATCHED, vehicle=vehicle.id, driver=driver.id, dispatched_by=ask.dispatched_by,
            dispatched_on=day, **_head(desk, ask),
        )  # fmt: skip
        _approve(desk, work, row, ask, day)
        work.touch("vehicles")
        return work.done(row.id, row.number)


def move(desk: OfficeDesk, ask: MoveAsk) -> Done[int]:
    """Change times, vehicle or driver before the departure; raises Refused with every reason, naming what is in the way."""
    with desk.work("fleet.move_dispatch") as work:
        known = Dispatch.get_or_none(Dispatch.id == ask.dispatch)
        wanted = ask.vehicle or (known.vehicle_id if known else None)
        at_wheel = ask.driver or (known.driver_id if known else None)
        vehicle = work.lock(Vehicle, wanted) if wanted else None
        driver = work.lock(Driver, at_wheel) if at_wheel else None
        row = work.lock(Dispatch, ask.dispatch)
        if row.status not in (DispatchStatus.REQUESTED, DispatchStatus.DISPATCHED):
            work.require([common.state_problem(row, "")])
        work.require(rules.check_request(ask.planned_out, ask.planned_back))
        if ask.planned_out != row.planned_out and common.day_of(desk, ask.planned_out) < desk.clock.today():
            work.require([Problem(why.MOVED_PAST, "planned_out", {"number": row.number})])
        values: dict[str, Any] = {"planned_out": ask.planned_out, "planned_back": ask.planned_back}
        if row.status == DispatchStatus.DISPATCHED and vehicle is not None and driver is not None:
            work.require(check_means(desk, vehicle, driver, ask, row.passengers, row.id))
            values |= {"vehicle": vehicle.id, "driver": driver.id}
        work.change(row, **values)
        work.touch("vehicles")
        return work.done(row.id, row.number)


def refuse(desk: OfficeDesk, ask: RefuseAsk) -> Done[int]:
    """Refuse a request with its reason."""
    with desk.work("fleet.refuse") as work:
        row = work.lock(Dispatch, ask.dispatch)
        if row.status != DispatchStatus.REQUESTED:
            work.require([common.state_problem(row)])
        work.change(row, status=DispatchStatus.REFUSED, reason=ask.reason)
        return work.done(row.id, row.number)


def cancel(desk: OfficeDesk, ask: CancelAsk) -> Done[int]:
    """Cancel requests and dispatches that have not left yet; their numbers stay."""
    with desk.work("fleet.cancel") as work:
        rows = work.lock_all(Dispatch, ask.dispatches)
        work.require([common.state_problem(row, "dispatches") for row in rows if row.status not in (DispatchStatus.REQUESTED, DispatchStatus.DISPATCHED)])
        for row in rows:
            work.change(row, status=DispatchStatus.CANCELLED, reason=ask.reason)
        work.touch("vehicles")
        return work.done(len(rows), rows[0].number if len(rows) == 1 else "")


def put_away(desk: OfficeDesk, ask: FileAsk) -> Done[int]:
    """File dispatches that are back."""
    with desk.work("fleet.file") as work:
        rows = work.lock_all(Dispatch, ask.dispatches)
        work.require([common.state_problem(row, "dispatches") for row in rows if row.status != DispatchStatus.BACK])
        for row in rows:
            work.change(row, status=DispatchStatus.FILED)
        return work.done(len(rows), rows[0].number if len(rows) == 1 else "")
