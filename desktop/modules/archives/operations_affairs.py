"""The operations of appraisal, destruction, hand-over, print jobs, mail and waiting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import appraisal, registers
from desktop.modules.archives import fields_affairs as f
from desktop.modules.archives.models_affairs import AppraisalLine, MailEntry, PrintJob
from desktop.modules.archives.operations import items_start
from desktop.office import starts
from desktop.office.models import Department, Person


def _appraise(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {**items_start(desk, ids), "year": desk.clock.today().year}


def _judge(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"lines": tuple(ids)}


def _judge_all(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """The files of an appraisal that have no opinion yet."""
    lines = AppraisalLine.select(AppraisalLine.id).where(AppraisalLine.appraisal.in_(list(ids)), AppraisalLine.opinion == "")
    return {"lines": tuple(line.id for line in lines.order_by(AppraisalLine.id))}


def _conclude(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"appraisal": ids[0], "report_on": desk.clock.today()} if ids else {}


def _register(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"appraisal": ids[0]} if ids else {}


def _destruction(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"destruction": ids[0], "approved_on": desk.clock.today(), "medium": "paper"} if ids else {}


def _destroy(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"destruction": ids[0], "method": "shred", "destroyed_on": desk.clock.today()} if ids else {}


def _submit(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"destruction": ids[0]} if ids else {}


def _hand_over(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    own = _department(desk)
    return {"items": tuple(ids), "direction": "in", "on": desk.clock.today(), "taker": own}


def _transfer(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids), "direction": "out", "on": desk.clock.today(), "giver": _department(desk)}


def _department(desk: Any) -> str:
    person = Person.get_or_none(Person.id == desk.who.person)
    found = Department.get_or_none(Department.id == person.department_id) if person is not None and person.department_id else None
    return str(found.name) if found is not None else ""


def _new_job(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    today = desk.clock.today()
    return {"copies": 1, "kind": "print", "sides": "1", "signed_on": today, "done_on": today}


def _edit_job(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(starts.edit(PrintJob, f.JOB_FORM)(desk, ids))
    return values | {"sides": str(values["sides"])} if values else values


def _new_mail(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"kind": "received", "on": desk.clock.today(), "quantity": 1, "security": "internal", "handler": desk.who.person}


def _wait(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"item": ids[0]} if ids else {}


def _end_wait(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"wait": ids[0]} if ids else {}


OPERATIONS = (
    Operation("archives.appraise", QT_TRANSLATE_NOOP("ArchiveActs", "Appraise"), appraisal.AppraiseAsk, appraisal.begin, f.APPRAISE_FORM, "archives.appraise", _appraise),
    Operation("archives.judge", QT_TRANSLATE_NOOP("ArchiveActs", "Write the opinion"), appraisal.OpinionAsk, appraisal.judge, f.OPINION_FORM, "archives.appraise", _judge),
    Operation("archives.judge_rest", QT_TRANSLATE_NOOP("ArchiveActs", "Write the opinion on the rest"), appraisal.OpinionAsk, appraisal.judge, f.OPINION_FORM, "archives.appraise", _judge_all),
    Operation("archives.conclude_appraisal", QT_TRANSLATE_NOOP("ArchiveActs", "Conclude"), appraisal.ConcludeAsk, appraisal.conclude, f.CONCLUDE_FORM, "archives.appraise", _conclude),
    Operation("archives.register_destruction", QT_TRANSLATE_NOOP("ArchiveActs", "Draw the destruction register up"), appraisal.DestructionAsk, appraisal.register, (f.APPRAISAL,), "archives.appraise", _register),
    Operation("archives.submit_destruction", QT_TRANSLATE_NOOP("ArchiveActs", "Send the register for approval"), appraisal.RegisterAsk, appraisal.submit, (f.DESTRUCTION,), "archives.appraise", _submit),
    Operation("archives.approve_destruction", QT_TRANSLATE_NOOP("ArchiveActs", "Approve the destruction"), appraisal.ApproveDestructionAsk, appraisal.approve, f.APPROVE_DESTRUCTION_FORM, "archives.approve_destruction", _destruction, undoable=False, backup_after=True),
    Operation("archives.destroy", QT_TRANSLATE_NOOP("ArchiveActs", "Write the destruction down"), appraisal.DestroyAsk, appraisal.destroy, f.DESTROY_FORM, "archives.appraise", _destroy, undoable=False, backup_after=True),
    Operation("archives.hand_over", QT_TRANSLATE_NOOP("ArchiveActs", "Write a hand-over down"), registers.HandOverAsk, registers.hand_over, f.HAND_OVER_FORM, "archives.keep", _hand_over),
    Operation("archives.transfer", QT_TRANSLATE_NOOP("ArchiveActs", "Transfer out"), registers.HandOverAsk, registers.hand_over, f.HAND_OVER_FORM, "archives.keep", _transfer),
    Operation("archives.add_print_job", QT_TRANSLATE_NOOP("ArchiveActs", "New print job"), registers.PrintJobAsk, registers.keep_print_job, f.JOB_FORM, "archives.registers", _new_job),
    Operation("archives.edit_print_job", QT_TRANSLATE_NOOP("ArchiveActs", "Edit print job"), registers.PrintJobAsk, registers.keep_print_job, f.JOB_FORM, "archives.registers", _edit_job),
    Operation("archives.add_mail", QT_TRANSLATE_NOOP("ArchiveActs", "New entry"), registers.MailAsk, registers.keep_mail, f.MAIL_FORM, "archives.registers", _new_mail),
    Operation("archives.edit_mail", QT_TRANSLATE_NOOP("ArchiveActs", "Edit entry"), registers.MailAsk, registers.keep_mail, f.MAIL_FORM, "archives.registers", starts.edit(MailEntry, f.MAIL_FORM)),
    Operation("archives.wait", QT_TRANSLATE_NOOP("ArchiveActs", "Put on the waiting list"), registers.WaitAsk, registers.wait, f.WAIT_FORM, "archives.lend", _wait),
    Operation("archives.end_wait", QT_TRANSLATE_NOOP("ArchiveActs", "Take off the waiting list"), registers.EndWaitAsk, registers.end_wait, (f.WAIT,), "archives.lend", _end_wait),
)  # fmt: skip

