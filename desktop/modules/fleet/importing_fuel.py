"""Import of fills and vehicle costs (kinds.md section 4): fleet sheets, card statements, exports of Fuelio and LubeLogger.

Rows are checked in the order of their time, each between its neighbours in the log and in the file; the rules of the entry
form hold for every row.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.cells import CellError, read_day, read_moment
from desktop.core.describe import Column, Kind, Listing
from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import RowProblem
from desktop.core.text import fold, fold_word
from desktop.db.work import Work
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import costs, fills, fuel, settling, statements
from desktop.modules.fleet import domain_fills as rules
from desktop.modules.fleet import fields_fuel as f
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain import CostStatus, FillStatus, Source
from desktop.modules.fleet.domain_fills import FillFacts, Near, Signer
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.modules.fleet.models_fuel import Refuelling, VehicleCost
from desktop.office import numbering
from desktop.office.asking import REQUIRED
from desktop.office.models import Person
from desktop.office.record_import import EXISTS, TWICE
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

AMBIGUOUS_DAY = Reason("fleet.ambiguous_day", QT_TRANSLATE_NOOP("FleetFuel", "“{text}” may be a day and a month or the other way round; say the order of dates for the whole file (dmy or mdy)."))
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+(.+))?")


def source_of(settings: Mapping[str, str]) -> str:
    """Return what the file is said to be: a source of words.SOURCES, empty when nothing was said."""
    said = fold_word(settings.get("source") or "")
    for choice in words.SOURCES:
        if said and said in {fold_word(word) for word in (choice.value, str(choice.label), *choice.words)}:
            return choice.value
    return ""


def optional(columns: Sequence[Column], needed: Sequence[str], texts: Sequence[str] = ()) -> list[Column]:
    """Return the columns of an import: only `needed` must be in the file; `texts` are read by the rules themselves."""
    found = []
    for column in columns:
        own = column.field
        kind = Kind.TEXT if own.key in texts else own.kind
        found.append(replace(column, field=replace(own, required=own.key in needed, kind=kind, length=0 if own.key in texts else own.length)))
    return found


class Moments:
    """Reads days and times as sheets have them; 5/6/2024 only where the file itself says which comes first."""

    def __init__(self, texts: Sequence[str], order: str = "") -> None:
        parts = [found for text in texts if (found := _SLASHED.fullmatch(text.strip()))]
        self.order = order if order in ("dmy", "mdy") else ""
        if not self.order and parts:
            days, months = any(int(one[1]) > 12 for one in parts), any(int(one[2]) > 12 for one in parts)
            self.order = "dmy" if days and not months else "mdy" if months and not days else ""

    def read(self, text: str, on: str) -> datetime | Problem:
        """Return the office's wall-clock time; midnight where only a day is given."""
        slashed = _SLASHED.fullmatch(text.strip())
        if slashed:
            if not self.order:
                return Problem(AMBIGUOUS_DAY, on, {"text": text})
            first, second, year, clock = slashed.groups()
            day, month = (first, second) if self.order == "dmy" else (second, first)
            text = f"{year}-{month}-{day}" + (f" {clock}" if clock else "")
        try:
            return datetime.combine(read_day(text) or date.min, time())
        except CellError as first_error:
            try:
                return read_moment(text) or datetime.min
            except CellError:
                return first_error.problem(on)


@dataclass
class Timeline:
    """The fills of a vehicle in the order of time, those of the file among them as they are accepted."""

    keys: list[tuple[datetime, int, int]] = field(default_factory=list)   # at, reading (-1: none), record (below 0: of the file)
    known: dict[int, tuple[Near | None, Decimal]] = field(default_factory=dict)

    def add(self, at: datetime, record: int, near: Near | None, litres: Decimal) -> None:
        insort(self.keys, (at, near.reading if near is not None else -1, record))
        self.known[record] = (near, litres)

    def around(self, at: datetime, reading: int | None, record: int = 0) -> tuple[Near | None, Near | None]:
        """Return the fills with a reading before and after; of the same minute the smaller reading is the earlier one."""
        place = bisect_left(self.keys, (at, reading if reading is not None else -1, -(10**12)))
        before = next((self.known[key[2]][0] for key in reversed(self.keys[:place]) if key[1] >= 0 and key[2] != record), None)
        after = next((self.known[key[2]][0] for key in self.keys[place:] if key[1] >= 0 and key[2] != record), None)
        if after is not None and reading is not None and after.reading == reading and self.keys[place][0] == at:
            before, after = after, next((self.known[key[2]][0] for key in self.keys[place + 1 :] if key[1] >= 0 and key[2] != record), None)
        return before, after

    def same(self, at: datetime, litres: Decimal) -> int:
        """Return the fill of that time with those litres; 0 for none."""
        place = bisect_left(self.keys, (at, -2, -(10**12)))
        while place < len(self.keys) and self.keys[place][0] == at:
            if self.known[self.keys[place][2]][1] == litres:
                return self.keys[place][2]
            place += 1
        return 0

    def minute(self, at: datetime, record: int = 0) -> int:
        """Return another fill in that minute."""
        start = at.replace(second=0, microsecond=0)
        return next((key[2] for key in self.keys if key[0].replace(second=0, microsecond=0) == start and key[2] != record), 0)


@dataclass(slots=True)
class Ready:
    """A row ready to be kept: its fill, or the record it is linked to or changes."""

    row: int
    ask: fills.FillAsk
    new: Any = None
    number: str = ""
    record: int = 0
    link: int = 0
    source: str = Source.MANUAL
    statement_row: str = ""
    captain: tuple[int | None, date | None] = (None, None)
    management: tuple[int | None, date | None] = (None, None)


class Fills:
    """加油登记: sheets, fuel-card statements, exports of other programs. Matched by vehicle, time and litres."""

    kind = "refuellings"
    keys = ("statement_row", "vehicle", "at", "entry", "litres", "price", "amount", "station", "fuel")

    def __init__(self) -> None:
        self.statement = False
        self._lines: dict[int, Timeline] = {}
        self._taken: set[int] = set()
        self._numbers: set[str] = set()
        self._rows: set[str] = set()
        self._invoices: dict[str, int] = {}
        self._counts = dict.fromkeys(("top_up", "known", "linked", "unread"), 0)

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return optional(listing.columns, ("at",), ("at",))  # a top-up of a statement has no litres

    def recall(self, header: Sequence[str]) -> Mapping[int, str] | None:
        """Return the columns of a file that is known: of another program, or of an issuer's earlier statement."""
        known = [key for key in (*self.keys, "odometer", "full", "missed_before", "invoice_no", "driver", "reason")]
        found = statements.foreign_program(header) or statements.recalled(header, known)
        if found is None and any(word in header for word in (*statements.CARDS["statement_row"], *statements.CARDS["entry"])):
            return statements.card_columns(header, self.keys)
        return found

    def refuse(self, header: Sequence[str]) -> Problem | None:
        """Refuse a file that counts in miles."""
        return Problem(why.MILES, "file") if statements.counts_in_miles(header) else None

    def remember(self, work: Work, header: Sequence[str], mapping: Mapping[int, str], name: str) -> None:
        """Remember the columns of a statement."""
        if self.statement:
            statements.remember(work, header, mapping, name)

    # -- checking --------------------------------------------------------------------------------------------------

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check the rows in the order of their time; see `rows.RowImport`."""
        self.__init__()  # type: ignore[misc]  # a second check of the same file begins anew
        checked = Checked(ready=[])
        self.desk, self.book, self.lookup, self.cards = desk, fuel.Book(desk), Lookup(desk), statements.Cards(desk)
        self.stations, self.settings, self.update = fills.stations(), settings, update
        self.source = source_of(settings)
        moments = Moments([str(values.get("at") or "") for _row, values in rows], settings.get("date_order", ""))
        timed: list[tuple[datetime, int, int, dict[str, Any]]] = []
        for row, values in rows:
            read = moments.read(str(values.get("at") or ""), "at")
            if isinstance(read, Problem):
                checked.problems.append(RowProblem(row, "at", read))
            else:
                timed.append((desk.clock.instant(read), values.get("odometer") or -1, row, dict(values)))  # type: ignore[arg-type]
        for at, _odometer, row, values in sorted(timed, key=lambda one: one[:3]):
            self._row(checked, row, at, values)
        checked.problems.sort(key=lambda problem: problem.row)
        self._say(checked)
        return checked

    def _row(self, checked: Checked, row: int, at: datetime, values: dict[str, Any]) -> None:
        if statements.is_top_up(str(values.get("entry") or "")):
            self._counts["top_up"] += 1
            checked.skipped += 1
            return
        ready, problems = self._read(row, at, values)
        key = ready.statement_row
        if key and self._known(key):
            self._counts["known"] += 1
            checked.skipped += 1
            return
        if not problems:
            problems = self._judge(checked, ready)
        if problems:
            checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
            return
        checked.ready.append(ready)
        if ready.record:
            checked.updated += 1
        elif not ready.link:
            checked.new += 1

    def _known(self, key: str) -> bool:
        if key in self._rows:
            return True
        self._rows.add(key)
        return Refuelling.select().where(Refuelling.statement_row == key, Refuelling.status != FillStatus.VOID).exists()

    def _read(self, row: int, at: datetime, values: dict[str, Any]) -> tuple[Ready, list[Problem]]:
        """Follow the references of a row and take its values; returns what cannot be read."""
        problems: list[Problem] = []
        key = str(values.get("statement_row") or "")
        card = self.source == Source.FUEL_CARD or bool(key and values.get("odometer") is None)
        self.statement = self.statement or card
        vehicle = self._vehicle(values, problems)
        people = {name: self._refer(name, "people", values, problems) for name in ("captain_signed_by", "mgmt_approved_by")}
        driver = self._refer("driver", "drivers", values, problems)
        full = values.get("full")
        ask = fills.FillAsk(
            vehicle or 0, at, values.get("odometer"), values.get("litres"), values.get("price"), values.get("amount"), bool(full) and full is not None,
            bool(values.get("missed_before")), str(values.get("station") or self.settings.get("station") or ""), str(values.get("invoice_no") or ""), driver,
            str(values.get("fuel") or ""), str(values.get("reason") or ""), False,
        )  # fmt: skip
        if not card:
            wanted = ((f.ODOMETER, ask.odometer), (f.FULL, full), (f.STATION, ask.station), (f.DRIVER, driver or values.get("driver")))
            problems += [Problem(REQUIRED, one.key, {"field": one.label}) for one, value in wanted if value in (None, "")]
        elif not key:
            key = _row_key(vehicle, at, ask)
        ready = Ready(row, ask, number=str(values.get("number") or "").strip(), source=Source.FUEL_CARD if card else Source.MANUAL, statement_row=key)
        ready.captain = (people["captain_signed_by"], values.get("captain_signed_on"))
        ready.management = (people["mgmt_approved_by"], values.get("mgmt_approved_on"))
        return ready, problems

    def _vehicle(self, values: Mapping[str, Any], problems: list[Problem]) -> int | None:
        text = str(values.get("vehicle") or self.settings.get("vehicle") or "")
        if not text:
            problems.append(Problem(why.NEEDS_VEHICLE, "vehicle"))
            return None
        found = self.cards.find(text)
        if found is None:
            problems.append(Problem(why.UNKNOWN_CARD, "vehicle", {"text": text}))
        return found

    def _refer(self, key: str, kind: str, values: Mapping[str, Any], problems: list[Problem]) -> int | None:
        text = str(values.get(key) or (self.settings.get(key) if key == "driver" else "") or "")
        if not text:
            return None
        found = self.lookup.find(kind, text)
        if len(found) == 1:
            return found[0]
        column = next(column for column in self.desk.listing(self.kind).columns if column.field.key == key)
        problem = self.lookup.problem(column, text)
        problems += [problem] if problem is not None else []
        return None

    # -- the rules -------------------------------------------------------------------------------------------------

    def _judge(self, checked: Checked, ready: Ready) -> list[Problem]:
        vehicle = self.book.vehicles[ready.ask.vehicle]
        new = fills.stored(ready.ask, vehicle, self.book, ready.source)
        if isinstance(new, Problem):
            return [new]
        ready.new = new
        line = self._line(vehicle.id)
        litres = Decimal(new.litres).scaleb(-3)
        if ready.source == Source.FUEL_CARD:
            twin = statements.same_fill(vehicle.id, new.day, litres, Decimal(new.amount).scaleb(-2), self._taken)
            if twin is not None:
                self._taken.add(twin.id)
                ready.link = twin.id
                self._counts["linked"] += 1
                return []
            self._counts["unread"] += new.odometer is None
        problems = self._existing(checked, ready, line, new.at, litres, vehicle.plate)
        if problems:
            return problems
        problems += common.closed_problems(self.desk, new.day, "at")
        facts = self._facts(vehicle, line, ready, new)
        problems += rules.check_fill(replace(new, sure=bool(new.reason)), facts)
        problems += self._signatures(ready, new.day)
        problems += self._number(ready)
        if not problems:
            near = None if new.odometer is None else Near(facts.said_at, new.day, new.odometer, new.total or 0, new.full)
            line.add(new.at, ready.record or -ready.row, near, litres)
            if ready.ask.invoice_no:
                self._invoices[ready.ask.invoice_no] = ready.row
        return problems

    def _line(self, vehicle: int) -> Timeline:
        """Return the log of a vehicle, read once."""
        if vehicle not in self._lines:
            line = self._lines[vehicle] = Timeline()
            for row in Refuelling.select().where(Refuelling.vehicle == vehicle, Refuelling.status != FillStatus.VOID):
                line.add(row.at, row.id, fills.near(self.book, row) if row.odometer is not None else None, row.litres)
        return self._lines[vehicle]

    def _existing(self, checked: Checked, ready: Ready, line: Timeline, at: datetime, litres: Decimal, plate: str) -> list[Problem]:
        """A fill of the same vehicle, time and litres is there already: refused, or changed when the file updates."""
        same = line.same(at, litres)
        if not same:
            return []
        name = f"{plate} {self.desk.clock.local(at):%Y-%m-%d %H:%M}"
        if same < 0:
            return [Problem(TWICE, "at", {"name": name, "row": -same})]
        if not self.update:
            return [Problem(EXISTS, "at", {"name": name})]
        row = Refuelling.get_by_id(same)
        if row.status not in (FillStatus.REGISTERED, FillStatus.RETURNED):
            return [Problem(why.LOCKED, "at", {"number": row.number, "state": words.word(words.FILL_STATES, row.status)})]
        ready.record = same
        for key, before, after in (("odometer", row.odometer, ready.ask.odometer), ("station", row.station, ready.ask.station), ("full", row.full, ready.ask.full), ("amount", row.amount, ready.ask.amount)):
            if after not in (None, "") and before != after:
                checked.changes.append((ready.row, key, str(before if before is not None else ""), str(after)))
        return []

    def _facts(self, vehicle: fuel.VehicleFacts, line: Timeline, ready: Ready, new: Any) -> FillFacts:
        clock = self.desk.clock
        local = clock.local(new.at)
        before, after = line.around(new.at, new.odometer, ready.record)
        minute = line.minute(new.at, ready.record) if (local.hour, local.minute) != (0, 0) else 0
        invoice = fills.same_invoice(ready.ask.invoice_no, ready.record)
        if invoice is None and ready.ask.invoice_no in self._invoices:
            invoice = (ready.ask.invoice_no, f"#{self._invoices[ready.ask.invoice_no]}", vehicle.plate, new.day)
        return FillFacts(
            vehicle.plate, vehicle.fuel, vehicle.tank, vehicle.start, vehicle.gone_on, clock.now(), f"{local:%Y-%m-%d %H:%M}",
            f"{clock.local(clock.now()):%Y-%m-%d %H:%M}", before, after, self.stations, fold(new.station), invoice,
            (Refuelling.get_by_id(minute).number if minute > 0 else f"#{-minute}") if minute else "",
        )  # fmt: skip

    def _signatures(self, ready: Ready, day: date) -> list[Problem]:
        """An approval in the row carries its day, and the rules of separation hold for it too (A3-24)."""
        problems: list[Problem] = []
        driver = Driver.get_by_id(ready.ask.driver).person_id if ready.ask.driver else None
        for (person, on), field_of, missing in ((ready.captain, f.CAPTAIN_ON, f.CAPTAIN), (ready.management, f.MANAGEMENT_ON, f.MANAGEMENT)):
            if (person is None) != (on is None):
                lacking = field_of if on is None else missing
                problems.append(Problem(REQUIRED, lacking.key, {"field": lacking.label}))
        if ready.management[0] is not None and ready.captain[0] is None:
            problems.append(Problem(why.APPROVED_ALONE, "mgmt_approved_by"))
        for (person, on), captain in ((ready.captain, None), (ready.management, ready.captain[0])):
            if person is not None and on is not None:
                signer = Signer(person, Person.get_by_id(person).name, on)
                problems += rules.check_signature(signer, ready.number or "—", day, driver, captain)
        return problems

    def _number(self, ready: Ready) -> list[Problem]:
        if not ready.number or ready.record:
            return []
        used = ready.number in self._numbers or Refuelling.select().where(Refuelling.number == ready.number).exists()
        self._numbers.add(ready.number)
        return [Problem(why.NUMBER_USED, "number", {"number": ready.number})] if used else []

    def _say(self, checked: Checked) -> None:
        for key, reason in (("top_up", why.TOPPED_UP), ("known", why.KNOWN_ROWS), ("linked", why.LINKED), ("unread", why.WITHOUT_ODOMETER)):
            if self._counts[key]:
                checked.notes.append(Problem(reason, "", {"count": self._counts[key]}))

    # -- writing ---------------------------------------------------------------------------------------------------

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Keep the rows in the order of their time; the months that were settled follow."""
        numbers = self._draw(work, checked.ready)
        since: dict[int, date] = {}
        for ready in checked.ready:
            if ready.link:
                work.change(work.lock(Refuelling, ready.link), statement_row=ready.statement_row, source=Source.FUEL_CARD)
                continue
            row = work.lock(Refuelling, ready.record) if ready.record else None
            captain, signed_on = ready.captain
            management, approved_on = ready.management
            more = {
                "captain_signed_by": captain, "captain_signed_on": signed_on, "mgmt_approved_by": management, "mgmt_approved_on": approved_on,
                "source": ready.source, "statement_row": ready.statement_row,
            }  # fmt: skip
            if row is None:
                more["status"] = rules.proven_state(captain, management)
                fills.kept(work, None, ready.ask, ready.new, ready.number or numbers[id(ready)], **more)
            else:
                fills.kept(work, row, ready.ask, ready.new)
            since[ready.ask.vehicle] = min(since.get(ready.ask.vehicle, date.max), ready.new.day)
        for vehicle, day in since.items():
            settling.refresh(desk, work, vehicle, day)
        fills.touch(work)

    def _draw(self, work: Work, rows: Sequence[Ready]) -> dict[int, str]:
        """Draw the numbers of all rows without one, month by month; series go on behind numbers that came along."""
        wanted: dict[str, list[Ready]] = {}
        for ready in rows:
            if not ready.number and not ready.record and not ready.link:
                wanted.setdefault(common.FILLS.period(ready.new.day), []).append(ready)
            elif (read := common.FILLS.read(ready.number)) is not None:
                numbering.seen(work, common.FILLS.name, *read)
        found: dict[int, str] = {}
        for period, own in sorted(wanted.items()):
            drawn = numbering.draw_numbers(work, common.FILLS.name, period, len(own))
            found |= {id(ready): common.FILLS.write(period, number) for ready, number in zip(own, drawn, strict=True)}
        return found


def _row_key(vehicle: int | None, at: datetime, ask: fills.FillAsk) -> str:
    """Return a key for a statement's row that has none, so that the same row is never read twice."""
    return f"{vehicle}-{at:%Y%m%d%H%M%S}-{ask.litres}-{ask.amount}"


# -- costs ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class ReadyCost:
    """A cost ready to be kept; `record` names the one it changes."""

    row: int
    values: dict[str, Any]
    record: int = 0


class Costs:
    """车辆费用 and statements of ETC. Matched by the statement's row, else by vehicle, date, kind and amount."""

    kind = "vehicle-costs"
    keys = ("statement_row", "vehicle", "date", "entry", "amount", "payee", "kind")

    def __init__(self) -> None:
        self.statement = False
        self._invoices: dict[tuple[str, str], int] = {}

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return optional(listing.columns, ("vehicle", "date", "amount"), ("date", "vehicle"))

    def recall(self, header: Sequence[str]) -> Mapping[int, str] | None:
        """Return the columns of an issuer's earlier statement, or what issuers usually write."""
        found = statements.recalled(header, (*self.keys, "remark", "invoice_no"))
        if found is None and any(word in header for word in (*statements.CARDS["statement_row"], *statements.CARDS["entry"])):
            return statements.card_columns(header, self.keys)
        return found

    def refuse(self, _header: Sequence[str]) -> Problem | None:
        """No file is refused by its header."""
        return None

    def remember(self, work: Work, header: Sequence[str], mapping: Mapping[int, str], name: str) -> None:
        """Remember the columns of a statement."""
        if self.statement:
            statements.remember(work, header, mapping, name)

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check the rows; see `rows.RowImport`."""
        checked, counts = Checked(ready=[]), {"top_up": 0, "known": 0}
        self._invoices = {}
        cards, source = statements.Cards(desk), source_of(settings)
        moments = Moments([str(values.get("date") or "") for _row, values in rows], settings.get("date_order", ""))
        seen: set[Any] = set()
        for row, values in rows:
            entry, key = str(values.get("entry") or ""), str(values.get("statement_row") or "")
            own = str(values.get("source") or source or (Source.ETC if entry else Source.MANUAL))
            self.statement = self.statement or own == Source.ETC
            if statements.is_top_up(entry):
                counts["top_up"] += 1
                checked.skipped += 1
                continue
            one = ReadyCost(row, {**values, "source": own})
            problems = self._read(one, cards, moments, entry)
            if not problems and own == Source.ETC and not key:
                key = one.values["statement_row"] = f"{one.values['vehicle']}-{values.get('date')}-{one.values['amount']}"
            if key and (key in seen or VehicleCost.select().where(VehicleCost.statement_row == key, VehicleCost.status != CostStatus.VOID).exists()):
                counts["known"] += 1
                checked.skipped += 1
                continue
            seen.add(key)
            problems = problems or self._judge(desk, checked, one, update)
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            checked.ready.append(one)
            checked.new, checked.updated = checked.new + (not one.record), checked.updated + bool(one.record)
        notes = ((counts["top_up"], why.TOPPED_UP), (counts["known"], why.KNOWN_ROWS))
        checked.notes += [Problem(reason, "", {"count": count}) for count, reason in notes if count]
        return checked

    def _read(self, one: ReadyCost, cards: statements.Cards, moments: Moments, entry: str) -> list[Problem]:
        values, problems = one.values, []
        text = str(values.get("vehicle") or "")
        vehicle = cards.find(text)
        if vehicle is None:
            problems.append(Problem(why.UNKNOWN_CARD, "vehicle", {"text": text}))
        read = moments.read(str(values.get("date") or ""), "date")
        if isinstance(read, Problem):
            problems.append(read)
        else:
            values["date"] = read.date()
        if not values.get("kind"):
            if values["source"] != Source.ETC:
                problems.append(Problem(REQUIRED, "kind", {"field": f.COST_KIND.label}))
            values["kind"] = statements.toll_kind(entry + str(values.get("payee") or ""))
        values["vehicle"] = vehicle
        return problems

    def _judge(self, desk: OfficeDesk, checked: Checked, one: ReadyCost, update: bool) -> list[Problem]:
        values = one.values
        names = costs.CostAsk.__dataclass_fields__
        known = {key: value for key, value in values.items() if key in names and value is not None}
        twin = VehicleCost.get_or_none(
            VehicleCost.vehicle == values["vehicle"], VehicleCost.date == values["date"], VehicleCost.kind == values["kind"],
            VehicleCost.amount == values["amount"], VehicleCost.status != CostStatus.VOID,
        )  # fmt: skip
        vehicle = Vehicle.get_by_id(values["vehicle"])
        if twin is not None and update and not values.get("statement_row"):
            one.record = twin.id
        elif twin is not None and not values.get("statement_row"):
            checked.notes.append(Problem(why.COST_TWICE, "", {"plate": vehicle.plate, "day": values["date"].isoformat()}))
        problems = costs.check(desk, costs.CostAsk(**known), vehicle, one.record)
        invoice = (str(values.get("payee") or ""), str(values.get("invoice_no") or ""))
        if invoice[1] and invoice in self._invoices:
            facts = {"invoice": invoice[1], "payee": invoice[0] or "—", "plate": vehicle.plate, "day": f"#{self._invoices[invoice]}", "amount": f"{values['amount']:,.2f}"}
            problems.append(Problem(why.COST_INVOICE, "invoice_no", facts))
        self._invoices.setdefault(invoice, one.row)
        return [*problems, *common.closed_problems(desk, values["date"], "date")]

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Keep the costs."""
        names = {column.column_name for column in VehicleCost._meta.sorted_fields} | {"vehicle"}
        for one in checked.ready:
            values = {key: value for key, value in one.values.items() if key in names and value is not None and key != "status"}
            if one.record:
                work.change(work.lock(VehicleCost, one.record), **values)
            else:
                work.create(VehicleCost, **values)
        costs.touch(work)

