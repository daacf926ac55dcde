"""Acts upon fills 加油登记: enter, complete, sign, approve, pay, send back, void (fleet.md section 2; A3-23, A3-24)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.text import fold
from desktop.db.work import Work
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import domain_fills as rules
from desktop.modules.fleet import fuel, settling
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain import FillStatus, Source, Verdict
from desktop.modules.fleet.domain_fills import FillFacts, Near, NewFill, Signer
from desktop.modules.fleet.domain_fuel import half_up, litres_of
from desktop.modules.fleet.models import Driver, Provider, Vehicle
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class FillAsk:
    """A fill; two of litres, price and amount give the third. `record` names the one that is changed."""

    vehicle: int
    at: datetime
    odometer: int | None = None
    litres: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    full: bool = True
    missed_before: bool = False
    station: str = ""
    invoice_no: str = ""
    driver: int | None = None
    fuel: str = ""
    reason: str = ""
    sure: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class DecideAsk:
    """Fills that are signed or approved: by whom, when, and where it is written."""

    fills: tuple[int, ...]
    by: int
    on: date | None = None
    medium: str = "screen"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class PayAsk:
    """Approved fills that finance reimburses."""

    fills: tuple[int, ...]
    on: date | None = None


@dataclass(frozen=True, slots=True)
class BackAsk:
    """Fills that are sent back or voided, and why."""

    fills: tuple[int, ...]
    why: str


# -- checking ------------------------------------------------------------------------------------------------------


def stored(ask: Any, vehicle: fuel.VehicleFacts, book: fuel.Book, source: str = Source.MANUAL) -> NewFill | Problem:
    """Return a fill in stored units; the problem when fewer than two of its three figures are there."""
    figures = rules.third(ask.litres, ask.price, ask.amount)
    if figures is None:
        return Problem(why.TWO_OF_THREE, "litres")
    clock = book.desk.clock
    day = clock.local(ask.at).date()
    total = None if ask.odometer is None else book.total(vehicle.id, ask.odometer, day)
    return NewFill(
        ask.at, day, ask.odometer, total, *figures, bool(ask.full), ask.fuel or vehicle.fuel, ask.station, ask.reason, ask.sure,
        source != Source.MANUAL,
    )  # fmt: skip


def facts_of(book: fuel.Book, vehicle: fuel.VehicleFacts, new: NewFill, record: int = 0, invoice: str = "") -> FillFacts:
    """Look up what the rules must know: the neighbours by time, the stations, the invoice."""
    clock = book.desk.clock
    local = clock.local(new.at)
    return FillFacts(
        vehicle.plate, vehicle.fuel, vehicle.tank, vehicle.start, vehicle.gone_on, clock.now(), f"{local:%Y-%m-%d %H:%M}",
        f"{clock.local(clock.now()):%Y-%m-%d %H:%M}", neighbour(book, vehicle.id, new.at, new.odometer, record, later=False),
        neighbour(book, vehicle.id, new.at, new.odometer, record, later=True), stations(), fold(new.station), same_invoice(invoice, record),
        _minute(vehicle.id, new.at, record) if (local.hour, local.minute) != (0, 0) else "",
    )  # fmt: skip


def neighbour(book: fuel.Book, vehicle: int, at: datetime, reading: int | None, record: int, *, later: bool) -> Near | None:
    """Return the nearest fill with a reading before (or after) a time."""
    query = Refuelling.select().where(
        Refuelling.vehicle == vehicle, Refuelling.status != FillStatus.VOID, Refuelling.odometer.is_null(False), Refuelling.id != record
    )
    same = (Refuelling.at == at) & (Refuelling.odometer > (reading or 0))  # of one minute, the smaller reading is the earlier one
    if later:
        query = query.where((Refuelling.at > at) | same).order_by(Refuelling.at, Refuelling.odometer)
    else:
        query = query.where(Refuelling.at <= at, ~same).order_by(Refuelling.at.desc(), Refuelling.odometer.desc())
    row = query.first()
    return None if row is None else near(book, row)


def near(book: fuel.Book, row: Refuelling) -> Near:
    """Return a fill as a neighbour."""
    return Near(f"{book.desk.clock.local(row.at):%Y-%m-%d %H:%M}", row.day, row.odometer, book.total(row.vehicle_id, row.odometer, row.day), row.full)


def stations() -> frozenset[str]:
    """Return the names of approved stations (A3-23); empty when the office keeps no list."""
    query = Provider.select(Provider.name).where(Provider.kind == "station", Provider.active == True)  # noqa: E712
    return frozenset(fold(row.name) for row in query)


def same_invoice(invoice: str, record: int) -> tuple[str, str, str, date] | None:
    if not invoice:
        return None
    row = Refuelling.get_or_none(Refuelling.invoice_no == invoice, Refuelling.status != FillStatus.VOID, Refuelling.id != record)
    return None if row is None else (invoice, row.number, row.vehicle.plate, row.day)


def _minute(vehicle: int, at: datetime, record: int) -> str:
    start = at.replace(second=0, microsecond=0)
    query = Refuelling.select(Refuelling.number).where(Refuelling.vehicle == vehicle, Refuelling.status != FillStatus.VOID, Refuelling.id != record)
    row = query.where(Refuelling.at >= start, Refuelling.at < start + timedelta(minutes=1)).first()
    return str(row.number) if row is not None else ""


# -- entering ------------------------------------------------------------------------------------------------------


def keep(desk: OfficeDesk, ask: FillAsk) -> Done[int]:
    """Enter a fill, or change one that is not signed yet. Raises Refused with every reason."""
    with desk.work("fleet.edit_fill" if ask.record else "fleet.add_fill") as work:
        book = fuel.Book(desk)
        day = desk.clock.local(ask.at).date()
        common.require_open(work, day, "at")
        number = "" if ask.record else numbering.draw(work, common.FILLS, day)
        row = None
        if ask.record:
            row = of_state(work, ask.record, FillStatus.REGISTERED, FillStatus.RETURNED)
            common.require_open(work, row.day, "at")
        work.lock(Vehicle, ask.vehicle)
        vehicle = book.vehicles[ask.vehicle]
        source = row.source if row is not None else Source.MANUAL
        new = stored(ask, vehicle, book, Source.MANUAL if ask.odometer is not None else source)
        if isinstance(new, Problem):
            raise Refused([new])
        problems = rules.check_fill(new, facts_of(book, vehicle, new, ask.record, ask.invoice_no))
        if source == Source.MANUAL:
            problems += missing(ask)
        work.require(problems)
        row = kept(work, row, ask, new, number)
        warnings = [*noted(book, vehicle, row), *settling.refresh(desk, work, vehicle.id, new.day, book)]
        touch(work)
        return work.done(row.id, row.number, warnings)


def missing(ask: Any) -> list[Problem]:
    """Name the fields only a statement's row may lack."""
    from desktop.modules.fleet import fields_fuel as f
    from desktop.office.asking import REQUIRED

    return [Problem(REQUIRED, field.key, {"field": field.label}) for field in (f.STATION, f.DRIVER) if not getattr(ask, field.key)]


def kept(work: Work, row: Refuelling | None, ask: Any, new: NewFill, number: str = "", **more: Any) -> Refuelling:
    """Keep a checked fill inside a running act."""
    values = {
        "vehicle": ask.vehicle, "at": new.at, "day": new.day, "odometer": new.odometer, "litres": Decimal(new.litres).scaleb(-3),
        "price": Decimal(new.price).scaleb(-4), "amount": Decimal(new.amount).scaleb(-2), "full": new.full, "missed_before": ask.missed_before,
        "fuel": new.fuel, "station": ask.station, "invoice_no": ask.invoice_no, "driver": ask.driver, "reason": ask.reason, **more,
    }  # fmt: skip
    if row is None:
        return work.create(Refuelling, number=number, **values)
    status = FillStatus.REGISTERED if row.status == FillStatus.RETURNED else row.status
    return work.change(row, seen=getattr(ask, "seen", None), **values, status=status)


def noted(book: fuel.Book, vehicle: fuel.VehicleFacts, row: Refuelling) -> list[Problem]:
    """Say at once what the interval that a fill closes is over, or out of the way (A3-23, A3-25)."""
    log = fuel.window(book.desk, vehicle.id, row.day, row.day, book)
    closed = next((one for one in log.intervals if one.end.record == row.id and one.counts), None)
    if closed is None:
        return []
    facts = {"plate": vehicle.plate, "rate": half_up(closed.rate), "km": closed.km}
    if closed.verdict is Verdict.OVER and closed.limit is not None:
        return [Problem(why.OVER_NOW, "", {**facts, "litres": litres_of(closed.limit), "excess": litres_of(closed.excess)})]
    return [Problem(why.ABNORMAL, "", facts)] if closed.abnormal else []


def of_state(work: Work, record: int, *states: FillStatus) -> Refuelling:
    """Lock a fill that is in one of the states; raises Refused otherwise."""
    row = work.lock(Refuelling, record)
    if row.status not in states:
        raise Refused.because(why.STATE, "fills", number=row.number, state=words.word(words.FILL_STATES, row.status))
    return row


def touch(work: Work) -> None:
    """Say that lists and boards show something else."""
    for kind in ("refuellings", "month-fuel", "fleet-month"):
        work.touch(kind)


# -- signing, approving, paying ------------------------------------------------------------------------------------


def _signer(desk: OfficeDesk, work: Work, ask: DecideAsk, role: str, refusal: Reason) -> tuple[Signer, list[Problem]]:
    person = work.lock(Person, ask.by)
    on = ask.on or desk.clock.today()
    problems = [*common.deciding(desk, person, ask.medium, ask.evidence), *common.role_missing(desk, person, role, refusal)]
    if on > desk.clock.today():
        problems.append(Problem(why.COST_FUTURE, "on", {"day": on.isoformat()}))
    return Signer(person.id, person.name, on), problems


def _driver(row: Refuelling) -> int | None:
    return row.driver.person_id if row.driver_id is not None else None


def sign(desk: OfficeDesk, ask: DecideAsk) -> Done[int]:
    """The fleet captain signs fills (A3-24). Raises Refused: incomplete, no captain, one's own fuel, before the fill."""
    with desk.work("fleet.sign_fill") as work:
        rows = work.lock_all(Refuelling, ask.fills)
        signer, problems = _signer(desk, work, ask, "captain", why.NOT_CAPTAIN)
        for row in rows:
            problems += _in_state(row, FillStatus.REGISTERED)
            if row.odometer is None or row.driver_id is None:
                problems.append(Problem(why.INCOMPLETE, "fills", {"number": row.number}))
            problems += rules.check_signature(signer, row.number, row.day, _driver(row))
        work.require(_once(problems))
        for row in rows:
            work.change(row, status=FillStatus.SIGNED, captain_signed_by=signer.person, captain_signed_on=signer.on)
            common.record_approval(desk, work, row, "captain", signer.person, signer.on, ask.medium, ask.evidence)
        return _finished(work, rows)


def approve(desk: OfficeDesk, ask: DecideAsk) -> Done[int]:
    """The management office approves signed fills (A3-24). Raises Refused: not signed, no such role, the same person."""
    with desk.work("fleet.approve_fill") as work:
        rows = work.lock_all(Refuelling, ask.fills)
        signer, problems = _signer(desk, work, ask, "management_office", why.NOT_MANAGEMENT)
        for row in rows:
            if row.captain_signed_by_id is None and row.status == FillStatus.REGISTERED:
                problems.append(Problem(why.NO_SIGNATURE, "fills", {"number": row.number, "step": words.STEPS["sign"]}))
                continue
            problems += _in_state(row, FillStatus.SIGNED)
            problems += rules.check_signature(signer, row.number, row.captain_signed_on or row.day, _driver(row), row.captain_signed_by_id)
        work.require(_once(problems))
        for row in rows:
            work.change(row, status=FillStatus.APPROVED, mgmt_approved_by=signer.person, mgmt_approved_on=signer.on)
            common.record_approval(desk, work, row, "management", signer.person, signer.on, ask.medium, ask.evidence)
        return _finished(work, rows)


def pay(desk: OfficeDesk, ask: PayAsk) -> Done[int]:
    """Finance reimburses fills that are signed and approved; otherwise it does not (A3-24)."""
    with desk.work("fleet.pay_fill") as work:
        rows = work.lock_all(Refuelling, ask.fills)
        on = ask.on or desk.clock.today()
        problems = [Problem(why.COST_FUTURE, "on", {"day": on.isoformat()})] if on > desk.clock.today() else []
        for row in rows:
            lacking = "sign" if row.captain_signed_by_id is None else "approve" if row.mgmt_approved_by_id is None else ""
            if lacking and row.status != FillStatus.VOID:
                problems.append(Problem(why.NO_SIGNATURE, "fills", {"number": row.number, "step": words.STEPS[lacking]}))
            else:
                problems += _in_state(row, FillStatus.APPROVED)
        work.require(problems)
        for row in rows:
            work.change(row, status=FillStatus.PAID, paid_on=on)
        return _finished(work, rows)


def send_back(desk: OfficeDesk, ask: BackAsk) -> Done[int]:
    """Send fills back with a reason; their signatures are taken off, the approvals given stay in the history."""
    with desk.work("fleet.return_fill") as work:
        rows = work.lock_all(Refuelling, ask.fills)
        states = (FillStatus.REGISTERED, FillStatus.SIGNED, FillStatus.APPROVED, FillStatus.PAID)
        work.require([problem for row in rows for problem in _in_state(row, *states)])
        for row in rows:
            work.change(
                row, status=FillStatus.RETURNED, returned_for=ask.why, captain_signed_by=None, captain_signed_on=None, mgmt_approved_by=None,
                mgmt_approved_on=None, paid_on=None,
            )  # fmt: skip
        return _finished(work, rows)


def void(desk: OfficeDesk, ask: BackAsk) -> Done[int]:
    """Void fills: the numbers stay, open months are reckoned again; a closed month keeps its figures, and that is said."""
    with desk.work("fleet.void_fill") as work:
        rows = work.lock_all(Refuelling, ask.fills)
        states = (FillStatus.REGISTERED, FillStatus.SIGNED, FillStatus.RETURNED)
        work.require([problem for row in rows for problem in _in_state(row, *states)])
        warnings: list[Problem] = []
        for row in rows:
            work.change(row, status=FillStatus.VOID, returned_for=ask.why)
        book = fuel.Book(desk)
        for row in rows:
            warnings += settling.refresh(desk, work, row.vehicle_id, row.day, book)
        return _finished(work, rows, _once(warnings))


def _in_state(row: Refuelling, *states: FillStatus) -> list[Problem]:
    if row.status in states:
        return []
    return [Problem(why.STATE, "fills", {"number": row.number, "state": words.word(words.FILL_STATES, row.status)})]


def _once(problems: Sequence[Problem]) -> list[Problem]:
    """Say the same sentence about the same person once, however many fills it concerns."""
    found: list[Problem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return found


def _finished(work: Work, rows: Sequence[Refuelling], warnings: Sequence[Problem] = ()) -> Done[int]:
    touch(work)
    return work.done(len(rows), rows[0].number if len(rows) == 1 else f"{rows[0].number} +{len(rows) - 1}", warnings)


def drivers_of(person: int) -> int | None:
    """Return the driver a person is; None when he is none."""
    row = Driver.get_or_none(Driver.person == person)
    return None if row is None else int(row.id)
