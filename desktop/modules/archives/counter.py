"""The lending counter 借还台: a scan of a file on the shelf lends it, of one that is out takes it back (screens.md section 4).

Files lent to one person at one counter on one day stand on one slip; the approval is the one the slip names (A5-13).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import peewee

from desktop.core import surrogates
from desktop.core.changes import Done
from desktop.core.counter import Hit, Line, Person, Serving, Verdict
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.pinyin import matches
from desktop.core.text import fold, fold_code, half_width
from desktop.modules.archives import domain, facts, lending, queries, words
from desktop.modules.archives import fields as f
from desktop.modules.archives.domain import ItemState, LoanState
from desktop.modules.archives.lending import HandOutAsk, LendAsk, ReturnAsk
from desktop.modules.archives.models import TAKEN_OFF, Item, Loan, LoanLine
from desktop.modules.archives.models_holdings import Volume
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.volumes import lendable_contents
from desktop.office.models import Department
from desktop.office.models import Person as Borrower

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MOST_HITS = 9  # digits choose

LENT_WORD = QT_TRANSLATE_NOOP("ArchiveCounter", "Lent")
BACK_WORD = QT_TRANSLATE_NOOP("ArchiveCounter", "Returned")
DUE_ON = QT_TRANSLATE_NOOP("ArchiveCounter", "{title}  due {due}")
BACK_IN = QT_TRANSLATE_NOOP("ArchiveCounter", "{title}  {condition}")
WAITED = QT_TRANSLATE_NOOP("ArchiveCounter", "{title}  {condition} · {name} waits for it")
OUT_NOW = QT_TRANSLATE_NOOP("ArchiveCounter", "{count} out")
LATE_NOW = QT_TRANSLATE_NOOP("ArchiveCounter", "{count} overdue")
SLIP_SIGNED = QT_TRANSLATE_NOOP("ArchiveCounter", "signed on the loan slip")
PURPOSE = QT_TRANSLATE_NOOP("ArchiveCounter", "consultation")


@dataclass(frozen=True, slots=True)
class CounterLendAsk:
    """Files lent at the counter; `loan` is the slip they are added to, 0 begins a new one."""

    borrower: int
    items: tuple[int, ...]
    purpose: str
    approver: int | None = None
    evidence: str = ""
    mode: str = "lending"
    loan: int = 0


@dataclass(frozen=True, slots=True)
class LineAsk:
    """Files on loan taken off their slip on the day they were lent."""

    lines: tuple[int, ...]


def lend_at_counter(desk: OfficeDesk, ask: CounterLendAsk) -> Done[int]:
    """Lend files at the counter: on the slip begun today for this person, else on a new one. Raises Refused as `lend` does."""
    loan = Loan.get_or_none(Loan.id == ask.loan) if ask.loan else None
    today = desk.clock.today()
    fits = (
        loan is not None and loan.borrower_id == ask.borrower and loan.lent_on == today and loan.approver_id == ask.approver
        and loan.status in (LoanState.LENT, LoanState.PARTLY) and loan.mode == ask.mode
    )  # fmt: skip
    if not fits:
        return lending.lend(
            desk, LendAsk(ask.borrower, ask.items, ask.purpose, ask.approver, evidence=ask.evidence, mode=ask.mode)
        )
    try:
        with desk.work("archives.counter_lend") as work:
            row = work.lock(Loan, ask.loan)
            items = work.lock_all(Item, ask.items)
            borrower = work.lock(Borrower, row.borrower_id)
            known = facts.of_items(desk, items, apart_from=row.id)
            policy, person = facts.policy(desk), facts.of_borrower(borrower, today)
            mode = domain.Mode(row.mode)
            problems = domain.check_application(mode, row.days, known, person, row.introduction_letter, policy, today)
            approver = Borrower.get_by_id(row.approver_id)
            problems += domain.check_approval(
                row.borrower_id, approver.id, approver.name, desk.roles(approver.id), known, "paper", ask.evidence
            )
            problems += domain.check_hand_out(known, person, policy, today, row.approved_on, today)
            work.require(problems)
            for item in items:
                work.create(LoanLine, loan=row, item=item, pages_out=item.pages or 1, lent_on=today, due_on=row.due_on)
                work.change(item, status=ItemState.LENT)
            warnings = [Problem(domain.UNDER_REPAIR, "items", {"code": one.code}) for one in known if one.under_repair]
            return work.done(row.id, row.number, [*warnings, *lending.clock_behind(today)])
    except peewee.IntegrityError as error:
        raise facts.taken_meanwhile(desk, error, None, ask.items) from error


def take_off(desk: OfficeDesk, ask: LineAsk) -> Done[int]:
    """Take files off the slip of today as if they had not been lent; a slip without any is void and keeps its number."""
    today = desk.clock.today()
    with desk.work("archives.take_off") as work:
        lines = work.lock_all(LoanLine, ask.lines)
        problems = []
        for line in lines:
            if line.closed:
                problems.append(Problem(domain.NO_LINE, "lines", {"code": line.item.called}))
            elif line.lent_on != today:
                problems.append(Problem(domain.LINE_NOT_TODAY, "lines", {"code": line.item.called}))
        work.require(problems)
        for line in lines:
            work.change(line, closed=True, lent_on=None, due_on=None, note=TAKEN_OFF)
            work.change(work.lock(Item, line.item_id), status=ItemState.IN_STORAGE)
        for record in sorted({line.loan_id for line in lines}):
            loan = work.lock(Loan, record)
            rest = list(LoanLine.select().where(LoanLine.loan == loan, LoanLine.lent_on.is_null(False)))
            if rest:
                lending.settle(work, record)
            else:
                work.change(loan, status=LoanState.CANCELLED)
        return work.done(len(lines), lines[0].loan.number)


class LendingTeller:
    """Implements `core.counter.Teller`."""

    title = QT_TRANSLATE_NOOP("ArchiveCounter", "Lending counter")
    fields = (f.PURPOSE, f.APPROVER_FREE, f.MODE)
    conditions = words.CONDITIONS
    form, form_takes, people = "DA-01", "loan", "people"
    ready = QT_TRANSLATE_NOOP("ArchiveCounter", "Ready. A file on the shelf is lent, one that is out comes back.")

    def __init__(self, desk: OfficeDesk) -> None:
        self.desk = desk

    # -- looking -------------------------------------------------------------------------------------------------

    def look(self, text: str) -> Sequence[Hit]:
        """Return files, volumes and people a scan may mean: labels and cards, codes, tail numbers, names and initials."""
        text = text.strip()
        short = surrogates.read(fold(text))
        if short is not None:
            return self._by_surrogate(*short)
        # A reader set to another alphabet garbles the interpunct of a code; the rest of it is enough.
        code = fold_code(text) if text.isascii() else fold_code("".join(sign for sign in half_width(text) if sign.isascii()))
        kinds: tuple[tuple[Any, Any], ...] = ((Item, self._item_hit), (Volume, self._volume_hit))
        for model, hit in kinds if code else ():
            rows = list(model.select().where(model.code_key == code, model.code_key != "").limit(MOST_HITS))
            if rows:
                return [hit(row) for row in rows]
        found = list(self._by_tail(text))
        return [*map(self._item_hit, found), *self._people(text)][:MOST_HITS]

    def _by_surrogate(self, letter: str, record: int) -> list[Hit]:
        if letter == surrogates.FILE:
            return [self._item_hit(row) for row in Item.select().where(Item.id == record)]
        if letter == surrogates.VOLUME:
            return [self._volume_hit(row) for row in Volume.select().where(Volume.id == record)]
        if letter == surrogates.CARD:
            return [self._person_hit(row) for row in Borrower.select().where(Borrower.id == record)]
        return []

    def _by_tail(self, text: str) -> list[Item]:
        """Return files by a tail number: 0037 of this year, bgs37, 2023 37 (archives.md section 3)."""
        tail = queries.by_tail(text, self.desk.clock.today().year)
        if tail is None:
            return []
        query = Item.select().join(Category).where(tail, Item.status != ItemState.VOID)
        return list(query.order_by(Item.year.desc(), Item.archive_code).limit(MOST_HITS))

    def _people(self, text: str) -> list[Hit]:
        """Return people by name, number or initials; a department's initials give its people."""
        found = self.desk.source("people").suggest(text, MOST_HITS)
        rows = {row.id: row for row in Borrower.select().where(Borrower.id.in_([one.record for one in found]))}
        if not found:
            houses = [row.id for row in Department.select() if text in (row.name, row.code) or matches(row.name, text)]
            people = Borrower.select().where(Borrower.department.in_(houses), Borrower.left_on.is_null())
            rows = {row.id: row for row in people.order_by(Borrower.name).limit(MOST_HITS)}
        return [self._person_hit(row) for row in rows.values()]

    def _item_hit(self, item: Item) -> Hit:
        out = item.status == ItemState.LENT
        return Hit("archives", item.id, item.called, item.title, pending=not out, state=item.status)

    def _volume_hit(self, volume: Volume) -> Hit:
        items = [item.status for item in Item.select(Item.status).where(Item.volume == volume, Item.status != ItemState.VOID)]
        out = bool(items) and all(status == ItemState.LENT for status in items)
        return Hit("volumes", volume.id, volume.called, volume.title, pending=not out, state="lent" if out else "")

    def _person_hit(self, person: Borrower) -> Hit:
        unit = person.organisation if person.external else person.department.name if person.department_id else ""
        return Hit("people", person.id, person.name, unit, person=True)

    def person(self, record: int) -> Person:
        """Return who is served: files out and overdue, and the head of the department as the approver."""
        row = Borrower.get_by_id(record)
        today = self.desk.clock.today()
        known, say = facts.of_borrower(row, today), self.desk.translate
        lines = [say(OUT_NOW, count=known.items_out), say(LATE_NOW, count=known.overdue)]
        hit = self._person_hit(row)
        head = Department.get_by_id(row.department_id).head if row.department_id else None
        values = {"purpose": say(PURPOSE), "approver": head if head != row.id else None, "mode": "lending"}
        return Person(row.id, row.name, hit.title, tuple(lines), known.overdue > 0, values)

    # -- doing ---------------------------------------------------------------------------------------------------

    def conditioned(self, hit: Hit) -> bool:
        """A file with a remark is looked at when it comes back."""
        return hit.kind == "archives" and hit.state == ItemState.LENT and bool(Item.get_by_id(hit.record).remark)

    def act(self, hit: Hit, serving: Serving) -> Line:
        """Lend what is on the shelf, take back what is out."""
        if hit.kind == "volumes":
            items = self._volume_items(hit)
            out = hit.state == "lent"
        else:
            items, out = [hit.record], Item.get_by_id(hit.record).status == ItemState.LENT
        return self._take_back(hit, items, serving) if out else self._lend(hit, items, serving)

    def _volume_items(self, hit: Hit) -> list[int]:
        if hit.state == "lent":
            return [item.id for item in Item.select(Item.id).where(Item.volume == hit.record, Item.status == ItemState.LENT)]
        return lendable_contents(hit.record)

    def _lend(self, hit: Hit, items: list[int], serving: Serving) -> Line:
        values = serving.values
        reserved = self._approved_loan(serving.person, items)
        if reserved is not None:
            done: Done[Any] = self.desk.call("archives.hand_out", HandOutAsk(reserved))
        else:
            ask = CounterLendAsk(
                serving.person, tuple(items), str(values.get("purpose") or ""), values.get("approver") or None,
                self.desk.translate(SLIP_SIGNED), str(values.get("mode") or "lending"), serving.document,
            )  # fmt: skip
            done = self.desk.call("archives.counter_lend", ask)
        loan = Loan.get_by_id(done.value)
        where = (LoanLine.loan == loan) & LoanLine.item.in_(items) & (LoanLine.closed == False)  # noqa: E712
        lines = LoanLine.select(LoanLine.id).where(where)
        text = self.desk.translate(DUE_ON, title=hit.title, due=loan.due_on)
        warned = " ".join(problem.say(self.desk.translate) for problem in done.warnings)
        return Line(
            Verdict.LOOK if warned else Verdict.DONE, self.desk.translate(LENT_WORD), hit.code, f"{text}  {warned}".rstrip(),
            document=loan.id, undo=("archives.take_off", LineAsk(tuple(line.id for line in lines))), slip=loan.number,
        )  # fmt: skip

    def _approved_loan(self, person: int, items: list[int]) -> int | None:
        """Return the approved loan of a person that waits for exactly these files."""
        rows = (
            LoanLine.select(LoanLine.loan).join(Loan)
            .where(LoanLine.item == items[0], Loan.borrower == person, Loan.status == LoanState.APPROVED, LoanLine.closed == False)  # noqa: E712
        )  # fmt: skip
        row = rows.first()
        if row is None:
            return None
        asked = {line.item_id for line in LoanLine.select().where(LoanLine.loan == row.loan_id)}
        return int(row.loan_id) if asked == set(items) else None

    def _take_back(self, hit: Hit, items: list[int], serving: Serving) -> Line:
        where = LoanLine.item.in_(items) & LoanLine.lent_on.is_null(False) & (LoanLine.closed == False)  # noqa: E712
        found = list(LoanLine.select().where(where).order_by(LoanLine.id))
        if not found:
            raise Refused.because(domain.NO_LINE, "lines", code=hit.code)
        condition = serving.condition or "good"
        done = self.desk.call("archives.return", ReturnAsk(tuple(line.id for line in found), condition=condition))
        say = self.desk.translate
        text = say(BACK_IN, title=hit.title, condition=say(words.label(words.CONDITIONS, condition)))
        waits = facts.next_waiting(items[0])
        if waits:
            text = say(WAITED, title=hit.title, condition=say(words.label(words.CONDITIONS, condition)), name=waits)
        warned = " ".join(problem.say(say) for problem in done.warnings)
        text = f"{text}  {warned}".rstrip()
        bad = condition != "good" or bool(waits) or bool(warned)
        verdict = Verdict.LOOK if bad else Verdict.DONE
        return Line(verdict, say(BACK_WORD), hit.code, text, entry=done.entry, slip=str(done.reference))
