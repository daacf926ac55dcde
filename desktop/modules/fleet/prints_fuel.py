"""Gathers the plain data of CL-04, CL-05, CL-06 and CL-18 (forms.md section 4); every figure from the records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.display import NO, YES
from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import costs, fuel, months, settling
from desktop.modules.fleet import fields_fuel as f
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain import MODULE, FillStatus
from desktop.modules.fleet.domain_costs import KINDS, CostLine, month_number, month_text, per_km
from desktop.modules.fleet.domain_fuel import half_up, litres_of, rate_of
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office import periods
from desktop.office.asking import REQUIRED

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import fleet_fuel as paper

CLOSED = QT_TRANSLATE_NOOP("FuelPaper", "closed by {name} on {day}")
OPEN = QT_TRANSLATE_NOOP("FuelPaper", "not closed")
ABNORMAL = QT_TRANSLATE_NOOP("FuelPaper", "out of the way: more than a fifth from the three before")
JOINED = QT_TRANSLATE_NOOP("FuelPaper", "added to the next interval")
PART = QT_TRANSLATE_NOOP("FuelPaper", "{km} km × {limit} L/100 km")
BY_DAYS = QT_TRANSLATE_NOOP("FuelPaper", "(by days)")
CHARGED = QT_TRANSLATE_NOOP("FuelPaper", "charged {amount} yuan")
WAIVED = QT_TRANSLATE_NOOP("FuelPaper", "waived: {why}")
UNREAD = QT_TRANSLATE_NOOP("FuelPaper", "{count} fills without odometer")
SIGNED = QT_TRANSLATE_NOOP("FuelPaper", "Captain: {name}, {day}")
APPROVED = QT_TRANSLATE_NOOP("FuelPaper", "Management: {name}, {day}")


def _month(desk: OfficeDesk, params: Mapping[str, Any]) -> str:
    return str(params.get("month") or months.next_open(desk))


def _closed(desk: OfficeDesk, month: str) -> tuple[str, str]:
    """Return what the head says of the month, and the mark of the form."""
    found = periods.closed(MODULE, month)
    if found is not None:
        return desk.document_translate(CLOSED, name=found.closed_by, day=found.closed_on), ""
    return (desk.document_translate(OPEN), "draft") if not common.is_closed(month) else ("", "")


# -- CL-04 ---------------------------------------------------------------------------------------------------------


def fuel_log(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.FuelLogSheet:
    """CL-04: the fills of a vehicle in a month."""
    from reports.fleet_fuel import FillLine, FuelLogSheet

    if params.get("blank"):
        return FuelLogSheet(blank=True)
    vehicle: Vehicle = Vehicle.get_by_id(params["vehicle"])
    month, say = _month(desk, params), desk.document_translate
    rows = _fills(vehicle.id, month)
    lines = tuple(
        FillLine(
            _moment(desk, row), row.odometer, row.station, say(words.word(words.FUELS, row.fuel)), _two(row.litres), _two(row.price), row.amount,
            say(YES if row.full else NO), row.invoice_no, row.driver.person.name if row.driver_id else "",
            row.captain_signed_by.name if row.captain_signed_by_id else "",
        )
        for row in rows
    )  # fmt: skip
    return FuelLogSheet(
        vehicle.plate, fuel.month_days(month)[0], lines, _two(sum((row.litres for row in rows), Decimal(0))), sum((row.amount for row in rows), Decimal(0)),
        f"{vehicle.plate}-{month}", records=((Vehicle.table(), vehicle.id),),
    )  # fmt: skip


def _two(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _fills(vehicle: int, month: str) -> list[Refuelling]:
    first, last = fuel.month_days(month)
    query = Refuelling.select().where(Refuelling.vehicle == vehicle, Refuelling.day.between(first, last), Refuelling.status != FillStatus.VOID)
    return list(query.order_by(Refuelling.at, Refuelling.id))


def _moment(desk: OfficeDesk, row: Refuelling) -> str:
    local = desk.clock.local(row.at)
    return f"{local:%Y-%m-%d}" if (local.hour, local.minute) == (0, 0) else f"{local:%Y-%m-%d %H:%M}"


LOG_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("FuelPaper", "Date"), QT_TRANSLATE_NOOP("FuelPaper", "Odometer"), QT_TRANSLATE_NOOP("FuelPaper", "Filling station"), QT_TRANSLATE_NOOP("FuelPaper", "Fuel"),
    QT_TRANSLATE_NOOP("FuelPaper", "Quantity L"), QT_TRANSLATE_NOOP("FuelPaper", "Price"), QT_TRANSLATE_NOOP("FuelPaper", "Amount"), QT_TRANSLATE_NOOP("FuelPaper", "Tank full"),
    QT_TRANSLATE_NOOP("FuelPaper", "Invoice number"), QT_TRANSLATE_NOOP("FuelPaper", "Driver"), QT_TRANSLATE_NOOP("FuelPaper", "Captain's signature"),
)  # fmt: skip


def log_sheet(made: paper.FuelLogSheet) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-04 as rows of a sheet."""
    rows = [(one.at, one.odometer, one.station, one.fuel, one.litres, one.price, one.amount, one.full, one.invoice, one.driver, one.captain) for one in made.lines]
    return LOG_HEADER, rows


# -- CL-05 ---------------------------------------------------------------------------------------------------------


def fuel_month(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.FuelMonthSheet:
    """CL-05: the intervals of a month; of a closed month as they were settled."""
    from reports.fleet_fuel import FuelMonthSheet

    if params.get("blank"):
        return FuelMonthSheet(blank=True)
    month = _month(desk, params)
    vehicle = params.get("vehicle")
    facts = fuel.Book(desk).vehicles
    found = settling.lines_of(desk, month, vehicle)
    decided = _decided(desk, month)
    say = desk.document_translate  # once: it looks into the settings
    made = tuple(_vehicle(say, facts[key], line, decided.get(key, "")) for key, line in sorted(found.items(), key=lambda pair: facts[pair[0]].plate))
    closed, state = _closed(desk, month)
    document = month if vehicle is None else f"{facts[vehicle].plate}-{month}"
    said = tuple(map(say, ROWS))
    return FuelMonthSheet(fuel.month_days(month)[0], made, _all(made), closed, said, document, state)


def _decided(desk: OfficeDesk, month: str) -> dict[int, str]:
    say = desk.document_translate
    found = {}
    for row in settling.MonthFuel.select().where(settling.MonthFuel.month == month, settling.MonthFuel.decision != ""):
        found[row.vehicle_id] = say(CHARGED, amount=f"{row.charged:,.2f}") if row.decision == "charge" else say(WAIVED, why=row.opinion)
    return found


def _vehicle(say: Translate, facts: fuel.VehicleFacts, line: Mapping[str, Any], decided: str) -> paper.VehicleFuel:
    from reports.fleet_fuel import LooseRow, VehicleFuel

    counted = [one for one in line["intervals"] if one["verdict"] != "short"]
    intervals = tuple(_interval(say, one, line["proposal"] if len(counted) == 1 and one in counted else None) for one in line["intervals"])
    loose = tuple(LooseRow(_days(one["days"]), one["km"], litres_of(one["litres"]), say(words.LOOSE[one["why"]])) for one in line["loose"])
    unassigned = (litres_of(sum(one["litres"] for one in line["loose"])), sum(one["km"] for one in line["loose"]))
    (log, log_km), (earlier, earlier_km) = line["log"], line["earlier"]
    return VehicleFuel(
        facts.plate, facts.model_name, intervals, loose, _total(say, line, decided), (litres_of(log), log_km), (litres_of(earlier), earlier_km), unassigned
    )


def _interval(say: Translate, one: Mapping[str, Any], proposal: int | None) -> paper.IntervalRow:
    from reports.fleet_fuel import IntervalRow

    seasons = one["seasons"]
    norm = one["norm"]
    judged = one["limit"] is not None
    limits = [part[1] for part in seasons] if judged else []
    notes = []
    if len(seasons) > 1:
        parts = " + ".join(say(PART, km=_km(settling.fraction(km)), limit=_centi(limit)) for km, limit, _by_days in seasons)
        notes.append(parts + (say(BY_DAYS) if any(by_days for _km, _limit, by_days in seasons) else ""))
    notes += [say(ABNORMAL)] if one["abnormal"] else []
    notes += [say(JOINED)] if one["joined"] else []
    price = Fraction(one["amount"] * 10, one["litres"]) if one["litres"] else None
    return IntervalRow(
        _centi(norm[0]) if judged else "", "/".join(_centi(limit - norm[0]) for limit in limits), "/".join(map(_centi, limits)), _span(one), one["km"], litres_of(one["litres"]),
        half_up(rate_of(one["litres"], one["km"])), litres_of(settling.fraction(one["limit"]) or 0) if judged else None,
        litres_of(settling.fraction(one["excess"]) or 0) if judged else None, half_up(price), common.yuan(proposal) if proposal is not None and judged else None,
        say(words.word(words.VERDICTS, one["verdict"])), "；".join(notes),
    )  # fmt: skip


def _centi(value: int) -> str:
    """Return 0.01 L/100 km as norms are written: 14.0, 9.25."""
    text = f"{Decimal(value).scaleb(-2):.2f}"
    return text[:-1] if text.endswith("0") else text


def _km(value: Fraction | None) -> str:
    shown = half_up(value or Fraction(0), 1) or Decimal(0)
    return f"{shown.normalize():f}" if shown else "0"


def _span(one: Mapping[str, Any]) -> str:
    (start, first), (end, last) = one["from"], one["to"]
    return f"{start}/{first if first is not None else '—'} – {end}/{last if last is not None else '—'}"


def _days(days: Sequence[str]) -> str:
    return days[0] if days[0] == days[1] else f"{days[0]} – {days[1]}"


def _total(say: Translate, line: Mapping[str, Any], decided: str) -> paper.IntervalRow:
    from reports.fleet_fuel import NO_INTERVAL, IntervalRow

    limit, excess = settling.fraction(line["limit"]), settling.fraction(line["excess"])
    notes = [decided] if decided else []
    notes += [say(UNREAD, count=line["without"])] if line["without"] else []
    if line["verdict"] == settling.NONE:
        return IntervalRow(verdict="", note="；".join([say(NO_INTERVAL), *notes]))
    price = half_up(Fraction(line["spent"] * 10, line["litres"])) if line["litres"] else None
    return IntervalRow(
        km=line["km"], litres=litres_of(line["litres"]), rate=half_up(rate_of(line["litres"], line["km"])), allowed=None if limit is None else litres_of(limit),
        excess=None if limit is None else litres_of(excess or 0), price=price, amount=None if limit is None else common.yuan(line["proposal"]),
        verdict=say(words.word(words.VERDICTS, line["verdict"])), note="；".join(notes),
    )  # fmt: skip


def _all(made: Sequence[paper.VehicleFuel]) -> paper.IntervalRow:
    from reports.fleet_fuel import IntervalRow

    totals = [one.total for one in made]
    zero = Decimal(0)
    km, litres = sum(one.km for one in totals), sum((one.litres for one in totals), zero)
    allowed, excess, amount = (sum((getattr(one, key) or zero for one in totals), zero) for key in ("allowed", "excess", "amount"))
    return IntervalRow(km=km, litres=litres, rate=half_up(rate_of(int(litres * 1000), km)), allowed=allowed, excess=excess, amount=amount)


MONTH_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("FuelPaper", "Vehicle"), QT_TRANSLATE_NOOP("FuelPaper", "Model"), QT_TRANSLATE_NOOP("FuelPaper", "Norm"), QT_TRANSLATE_NOOP("FuelPaper", "Float"),
    QT_TRANSLATE_NOOP("FuelPaper", "Limit"), QT_TRANSLATE_NOOP("FuelPaper", "Interval (date / odometer)"), QT_TRANSLATE_NOOP("FuelPaper", "Distance"),
    QT_TRANSLATE_NOOP("FuelPaper", "Used L"), QT_TRANSLATE_NOOP("FuelPaper", "L/100 km"), QT_TRANSLATE_NOOP("FuelPaper", "Allowed"), QT_TRANSLATE_NOOP("FuelPaper", "Above L"),
    QT_TRANSLATE_NOOP("FuelPaper", "Average price"), QT_TRANSLATE_NOOP("FuelPaper", "Excess amount"), QT_TRANSLATE_NOOP("FuelPaper", "Verdict"),
    QT_TRANSLATE_NOOP("FuelPaper", "Note"), QT_TRANSLATE_NOOP("FuelPaper", "Row"),
)  # fmt: skip
ROWS: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("FuelPaper", "interval"), QT_TRANSLATE_NOOP("FuelPaper", "In no interval"), QT_TRANSLATE_NOOP("FuelPaper", "sum of the intervals"),
    QT_TRANSLATE_NOOP("FuelPaper", "from earlier months"), QT_TRANSLATE_NOOP("FuelPaper", "fuel log of the month"),
)  # fmt: skip


def month_sheet(made: paper.FuelMonthSheet) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-05 as rows of a sheet, figures as numbers; the last column says what a row is."""
    return MONTH_HEADER, [row for one in made.vehicles for row in _sheet_rows(one, made.words)]


def _number(text: str) -> Decimal | str:
    return Decimal(text) if text and "/" not in text else text


def _sheet_rows(one: paper.VehicleFuel, said: Sequence[str]) -> list[tuple[Any, ...]]:
    """The rows of a vehicle: intervals, what lies in none, and both sums."""
    head = (one.plate, one.model)
    interval, none, total, earlier, log = said
    rows: list[tuple[Any, ...]] = [
        (*head, _number(row.norm), _number(row.allowance), _number(row.limit), row.span, *_figures(row), row.verdict, row.note, interval) for row in one.intervals
    ]
    empty = ("", "", "")
    rows += [(*head, *empty, loose.days, loose.km, loose.litres, None, None, None, None, None, "", loose.why, none) for loose in one.loose]
    rows.append((*head, *empty, "", *_figures(one.total), one.total.verdict, one.total.note, total))
    for litres, km, what in ((*one.earlier, earlier), (*one.log, log)):
        rows.append((*head, *empty, "", km, litres, None, None, None, None, None, "", "", what))
    return rows


def _figures(row: paper.IntervalRow) -> tuple[Any, ...]:
    return row.km, row.litres, row.rate, row.allowed, row.excess, row.price, row.amount


# -- CL-06 ---------------------------------------------------------------------------------------------------------


def fuel_bill(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.FuelBill:
    """CL-06: chosen fills, or those of a vehicle and month, to be reimbursed."""
    from reports.fleet_fuel import BillLine, FuelBill

    if params.get("blank"):
        return FuelBill(blank=True)
    chosen, vehicle = params.get("fills"), params.get("vehicle")
    if not chosen and vehicle is None:
        raise Refused.because(REQUIRED, "vehicle", field=f.VEHICLE.label)
    if chosen:
        ids = list(chosen) if isinstance(chosen, tuple | list) else [chosen]
        rows = list(Refuelling.select().where(Refuelling.id.in_(ids)).order_by(Refuelling.at, Refuelling.id))
    else:
        rows = _fills(int(vehicle), _month(desk, params))  # type: ignore[arg-type]
    rows = [row for row in rows if row.status not in (FillStatus.VOID, FillStatus.RETURNED)]
    plates = list(dict.fromkeys(row.vehicle.plate for row in rows)) or [Vehicle.get_by_id(vehicle).plate]
    found = sorted({periods.month_of(row.day) for row in rows}) or [_month(desk, params)]
    said = "、".join(written.month(periods.first_day(month), desk.document_language) for month in found)
    lines = tuple(BillLine(row.day, row.invoice_no, _two(row.litres), row.amount, row.number) for row in rows)
    whole = sum((row.amount for row in rows), Decimal(0))
    return FuelBill(
        "、".join(plates), said, lines, sum((row.litres for row in rows), Decimal(0)), whole, _signed(desk, rows), f"{plates[0]}-{found[0]}" if not chosen else rows[0].number if rows else "",
        "" if rows and all(row.mgmt_approved_by_id for row in rows) else "draft", records=tuple((Refuelling.table(), row.id) for row in rows),
    )  # fmt: skip


def _signed(desk: OfficeDesk, rows: Sequence[Refuelling]) -> tuple[str, ...]:
    """Say who signed all of them, and who approved, when it was the same person on the same day."""
    found = []
    for text, who, on in ((SIGNED, "captain_signed_by", "captain_signed_on"), (APPROVED, "mgmt_approved_by", "mgmt_approved_on")):
        pairs = {(getattr(row, who).name if getattr(row, f"{who}_id") else "", getattr(row, on)) for row in rows}
        if len(pairs) == 1 and all(next(iter(pairs))):
            name, day = next(iter(pairs))
            found.append(desk.document_translate(text, name=name, day=day))
    return tuple(found)


# -- CL-18 ---------------------------------------------------------------------------------------------------------


def cost_month(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.CostSheet:
    """CL-18: what each vehicle cost in a month, and a km."""
    from reports.fleet_fuel import CostRow, CostSheet, sums
    from reports.say import TOTAL

    if params.get("blank"):
        return CostSheet(blank=True)
    month = _month(desk, params)
    earlier = month_text(month_number(fuel.month_days(month)[0]) - 1)
    now, then = costs.month_costs(desk, month), costs.month_costs(desk, earlier)
    facts = fuel.Book(desk).vehicles
    shown = sorted((key for key in facts if key in now), key=lambda key: facts[key].plate)
    rows = tuple(
        CostRow(facts[key].plate, facts[key].model_name, now[key].km, _amounts(now[key]), common.yuan(now[key].total), now[key].each_km, then.get(key, CostLine()).each_km)
        for key in shown
    )
    closed, state = _closed(desk, month)
    average = per_km(sum(now[key].total for key in shown), sum(now[key].km for key in shown))
    before = per_km(sum(line.total for line in then.values()), sum(line.km for line in then.values()))
    return CostSheet(fuel.month_days(month)[0], rows, sums(desk.document_translate(TOTAL), rows, average, before), closed, month, state)


def _amounts(line: CostLine) -> tuple[Decimal, ...]:
    return tuple(common.yuan(fen) for fen in (line.fuel, line.repair, *(line.kinds.get(kind, 0) for kind in KINDS)))


COST_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("FuelPaper", "Vehicle"), QT_TRANSLATE_NOOP("FuelPaper", "Model"), QT_TRANSLATE_NOOP("FuelPaper", "Distance"), QT_TRANSLATE_NOOP("FuelPaper", "Fuel cost"),
    QT_TRANSLATE_NOOP("FuelPaper", "Repair and service"), QT_TRANSLATE_NOOP("FuelPaper", "Tolls"), QT_TRANSLATE_NOOP("FuelPaper", "Parking"), QT_TRANSLATE_NOOP("FuelPaper", "Washing"),
    QT_TRANSLATE_NOOP("FuelPaper", "Insurance"), QT_TRANSLATE_NOOP("FuelPaper", "Inspection"), QT_TRANSLATE_NOOP("FuelPaper", "Other"), QT_TRANSLATE_NOOP("FuelPaper", "Sum"),
    QT_TRANSLATE_NOOP("FuelPaper", "Yuan a km"), QT_TRANSLATE_NOOP("FuelPaper", "Yuan a km, month before"), QT_TRANSLATE_NOOP("FuelPaper", "Note"),
)  # fmt: skip


def cost_sheet(made: paper.CostSheet) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-18 as rows of a sheet."""
    lines = [*made.lines, *([made.total] if made.total is not None else [])]
    return COST_HEADER, [(one.plate, one.model, one.km, *one.amounts, one.total, one.each, one.before, one.note) for one in lines]
