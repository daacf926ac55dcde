"""What a fill is checked for when it is entered (fleet.md sections 2 and 5.1; A3-23, A3-24). Pure: facts in, problems out.

Litres in ml, prices in 0.0001 yuan, money in fen, distances in km. `total` is the cumulative odometer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from desktop.core.errors import Problem
from desktop.modules.fleet import fields_fuel as f
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain_odometer import is_jump, typed_in_tens

MOST_DIFFERENCE = 5 * 10**5   # 0.05 yuan in ml × 0.0001 yuan
TANK_PART = (105, 100)        # litres may be 5 % above the tank


class Near(NamedTuple):
    """The fill before or after in time, with a reading."""

    at: str        # as the office's clock shows it
    day: date
    reading: int
    total: int
    full: bool


@dataclass(frozen=True, slots=True)
class NewFill:
    """A fill that is to be kept, in stored units."""

    at: datetime
    day: date
    odometer: int | None
    total: int | None
    litres: int
    price: int
    amount: int
    full: bool
    fuel: str
    station: str
    reason: str = ""
    sure: bool = False
    from_statement: bool = False


@dataclass(frozen=True, slots=True)
class FillFacts:
    """What the rules must know of the vehicle and its log."""

    plate: str
    fuel: str
    tank: int
    start: int
    gone_on: date | None
    now: datetime
    said_at: str
    said_now: str
    before: Near | None = None
    after: Near | None = None
    stations: frozenset[str] = frozenset()   # approved ones, folded; empty: no list is kept
    station_key: str = ""
    invoice: tuple[str, str, str, date] | None = None   # invoice; number, plate and day of the fill that has it
    minute: str = ""                                # number of another fill of the vehicle in that minute


def third(litres: Decimal | None, price: Decimal | None, amount: Decimal | None) -> tuple[int, int, int] | None:
    """Return litres, price and amount in stored units, the third made of two; None when fewer are given."""
    if sum(one is not None for one in (litres, price, amount)) < 2:
        return None
    if amount is None:
        amount = (litres or Decimal(0)) * (price or Decimal(0))
    if litres is None:
        litres = amount / price if price else Decimal(0)
    if price is None:
        price = amount / litres if litres else Decimal(0)
    return _stored(litres, 3), _stored(price, 4), _stored(amount, 2)


def _stored(value: Decimal, digits: int) -> int:
    return int(value.scaleb(digits).quantize(Decimal(1), ROUND_HALF_UP))


def spaced(number: int) -> str:
    """Return 98 700, as the log writes readings."""
    return f"{number:,}".replace(",", " ")


def check_fill(new: NewFill, facts: FillFacts) -> list[Problem]:
    """Name every reason against keeping a fill; an empty list allows it."""
    problems = [*_figures(new, facts), *_reading(new, facts)]
    if new.at > facts.now:
        problems.append(Problem(why.FUTURE, "at", {"at": facts.said_at, "now": facts.said_now}))
    if facts.gone_on is not None and new.day > facts.gone_on:
        problems.append(Problem(why.VEHICLE_GONE, "at", {"plate": facts.plate, "day": facts.gone_on.isoformat()}))
    if new.fuel != facts.fuel:
        own, other = words.word(words.FUELS, facts.fuel), words.word(words.FUELS, new.fuel)
        problems.append(Problem(why.FUEL_KIND, "fuel", {"plate": facts.plate, "own": own, "fuel": other}))
    if facts.stations and new.station and not new.from_statement and facts.station_key not in facts.stations and not new.reason:
        problems.append(Problem(why.STATION, "station", {"station": new.station, "field": f.REASON.label}))
    if facts.invoice is not None:
        invoice, number, plate, day = facts.invoice
        problems.append(Problem(why.INVOICE_TWICE, "invoice_no", {"invoice": invoice, "number": number, "plate": plate, "day": day.isoformat()}))
    if facts.minute:
        problems.append(Problem(why.MINUTE, "at", {"plate": facts.plate, "at": facts.said_at, "number": facts.minute}))
    return problems


def _figures(new: NewFill, facts: FillFacts) -> list[Problem]:
    problems = []
    for field, value in ((f.LITRES, new.litres), (f.PRICE, new.price), (f.AMOUNT, new.amount)):
        if value <= 0:
            problems.append(Problem(why.NOT_POSITIVE, field.key, {"field": field.label}))
    if abs(new.litres * new.price - new.amount * 10**5) > MOST_DIFFERENCE:
        computed = (Decimal(new.litres * new.price) / 10**7).quantize(Decimal("0.01"), ROUND_HALF_UP)
        params = {"litres": _plain(new.litres, 3), "price": _plain(new.price, 4), "computed": f"{computed:,.2f}", "amount": f"{Decimal(new.amount) / 100:,.2f}"}
        problems.append(Problem(why.AMOUNT, "amount", params))
    above = facts.tank and new.litres * TANK_PART[1] > facts.tank * TANK_PART[0]
    if above and not (new.reason and (new.sure or new.from_statement)):
        problems.append(Problem(why.OVER_TANK, "litres", {
            "litres": _plain(new.litres, 3), "plate": facts.plate, "tank": _plain(facts.tank, 3), "field": f.REASON.label, "tick": f.SURE.label,
        }))  # fmt: skip
    return problems


def _plain(value: int, digits: int) -> str:
    return f"{Decimal(value).scaleb(-digits).normalize():f}"


def _reading(new: NewFill, facts: FillFacts) -> list[Problem]:
    """Check the odometer between its neighbours by time: it never goes back, and a jump wants a second look."""
    if new.odometer is None or new.total is None:
        return [] if new.from_statement else [Problem(why.NO_ODOMETER, "odometer")]
    before, after = facts.before, facts.after
    problems: list[Problem] = []
    if before is None and new.total < facts.start:
        problems.append(Problem(why.START, "odometer", {"plate": facts.plate, "start": spaced(facts.start), "odometer": spaced(new.odometer)}))
    if before is not None and new.total < before.total:
        problems.append(Problem(why.BACKWARDS, "odometer", {"before": spaced(before.reading)}))
    elif before is not None and new.total == before.total and before.full:
        problems.append(Problem(why.SAME_READING, "odometer", {"at": before.at, "odometer": spaced(new.odometer)}))
    elif before is not None and not new.sure:
        problems += _jump(new, before)
    if after is not None and (new.total > after.total or (new.total == after.total and new.full)):
        params = {"at": after.at, "after": spaced(after.reading), "odometer": spaced(new.odometer)}
        problems.append(Problem(why.FORWARDS, "odometer", params))
    return problems


def _jump(new: NewFill, before: Near) -> list[Problem]:
    assert new.odometer is not None
    assert new.total is not None
    km, days = new.total - before.total, (new.day - before.day).days
    params: dict[str, object] = {"odometer": spaced(new.odometer), "km": spaced(km), "before": spaced(before.reading), "at": before.at, "tick": f.SURE.label}
    if typed_in_tens(new.odometer, before.reading, days):
        return [Problem(why.TENS, "odometer", {**params, "meant": spaced(new.odometer // 10)})]
    return [Problem(why.JUMP, "odometer", params)] if is_jump(km, days) else []


# -- signatures ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs or approves, and when."""

    person: int
    name: str
    on: date


def check_signature(signer: Signer, number: str, day: date, driver: int | None, captain: int | None = None) -> list[Problem]:
    """Compare persons, not accounts: not one's own fuel, not twice the same person, not in advance (A3-24)."""
    problems = []
    if signer.person == driver:
        problems.append(Problem(why.OWN_FILL, "by", {"name": signer.name}))
    if captain is not None and signer.person == captain:
        problems.append(Problem(why.SAME_PERSON, "by", {"name": signer.name}))
    if signer.on < day:
        problems.append(Problem(why.EARLY, "on", {"day": signer.on.isoformat(), "fill": f"{number} ({day.isoformat()})"}))
    return problems


def proven_state(captain: int | None, management: int | None, paid: date | None = None) -> str:
    """Return the state that the filled columns of an imported fill prove (kinds.md section 1)."""
    if captain is None:
        return "registered"
    if management is None:
        return "signed"
    return "paid" if paid is not None else "approved"

