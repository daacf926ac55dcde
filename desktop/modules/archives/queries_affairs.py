"""The lists of appraisal, destruction, hand-over, print jobs, mail and waiting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_affairs import (
    Appraisal,
    AppraisalLine,
    AppraisalMember,
    Destruction,
    DestructionLine,
    HandOver,
    HandOverLine,
    MailEntry,
    PrintJob,
    Wait,
)
from desktop.office.models import Department, Person

Row = dict[str, Any]
Second = Person.alias("second_person")
Third = Person.alias("third_person")


def _count(model: Any, parent: Any, ids: Sequence[int], *also: Any) -> dict[int, tuple[int, ...]]:
    """Return for each parent how many lines it has, and the sums of `also`."""
    query = model.select(parent, fn.COUNT(model.id), *(fn.SUM(one) for one in also)).where(parent.in_(list(ids))).group_by(parent)
    return {row[0]: tuple(int(value or 0) for value in row[1:]) for row in query.tuples().iterator()}


class AppraisalSource(ListSource):
    """鉴定."""

    model = Appraisal
    expressions = {
        "number": Appraisal.number, "year": Appraisal.year, "leader": Person.name, "leader_id": Appraisal.leader,
        "status": Appraisal.status, "report_on": Appraisal.report_on, "note": Appraisal.note,
    }  # fmt: skip
    order = (Order("number", True),)
    label, code = "number", "number"

    def joined(self, query: Any) -> Any:
        return query.join(Person, on=Appraisal.leader == Person.id)

    def complete(self, rows: list[Row]) -> None:
        ids = [row["id"] for row in rows]
        open_ = Case(None, ((AppraisalLine.opinion == "", 1),), 0)
        gone = Case(None, ((AppraisalLine.opinion == "destroy", 1),), 0)
        counts = _count(AppraisalLine, AppraisalLine.appraisal, ids, open_, gone)
        members: dict[int, list[str]] = {}
        query = AppraisalMember.select(AppraisalMember.appraisal, Person.name).join(Person)
        for appraisal, name in query.where(AppraisalMember.appraisal.in_(ids)).order_by(AppraisalMember.id).tuples().iterator():
            members.setdefault(appraisal, []).append(name)
        for row in rows:
            row["files"], row["open"], row["destroy"] = counts.get(row["id"], (0, 0, 0))
            row["members"] = "、".join(members.get(row["id"], []))


class AppraisalLineSource(ListSource):
    """The files of appraisals with their opinions."""

    model = AppraisalLine
    expressions = {
        "number": Appraisal.number, "appraisal_id": AppraisalLine.appraisal, "archive_code": Item.archive_code,
        "item_id": AppraisalLine.item, "title": Item.title, "year": Item.year, "pages": Item.pages, "retention": AppraisalLine.retention,
        "kept_years": AppraisalLine.kept_years, "opinion": AppraisalLine.opinion, "new_retention": AppraisalLine.new_retention,
        "reason": AppraisalLine.reason, "status": Appraisal.status,
    }  # fmt: skip
    order = (Order("number", True), Order("archive_code"))
    searched = ((Item, AppraisalLine.item),)
    label, hint = "title", ("archive_code", "number")

    def joined(self, query: Any) -> Any:
        return query.join(Appraisal, on=AppraisalLine.appraisal == Appraisal.id).switch(AppraisalLine).join(Item, on=AppraisalLine.item == Item.id)


class DestructionSource(ListSource):
    """销毁清册."""

    model = Destruction
    expressions = {
        "number": Destruction.number, "appraisal": Appraisal.number, "appraisal_id": Destruction.appraisal, "status": Destruction.status,
        "approver": Person.name, "approver_id": Destruction.approver, "approved_on": Destruction.approved_on, "supervisor1": Second.name,
        "supervisor1_id": Destruction.supervisor1, "supervisor2": Third.name, "supervisor2_id": Destruction.supervisor2,
        "executor": Destruction.executor, "place": Destruction.place, "method": Destruction.method, "destroyed_on": Destruction.destroyed_on,
        "note": Destruction.note,
    }  # fmt: skip
    order = (Order("number", True),)
    label, hint, code = "number", ("appraisal",), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Appraisal, on=Destruction.appraisal == Appraisal.id).switch(Destruction)
        query = query.join(Person, JOIN.LEFT_OUTER, on=Destruction.approver == Person.id).switch(Destruction)
        query = query.join(Second, JOIN.LEFT_OUTER, on=Destruction.supervisor1 == Second.id).switch(Destruction)
        return query.join(Third, JOIN.LEFT_OUTER, on=Destruction.supervisor2 == Third.id)

    def complete(self, rows: list[Row]) -> None:
        counts = _count(DestructionLine, DestructionLine.destruction, [row["id"] for row in rows])
        for row in rows:
            row["files"] = counts.get(row["id"], (0,))[0]


class DestructionLineSource(ListSource):
    """The files of destruction registers."""

    model = DestructionLine
    expressions = {
        "number": Destruction.number, "destruction_id": DestructionLine.destruction, "archive_code": Item.archive_code,
        "item_id": DestructionLine.item, "title": Item.title, "year": Item.year, "pages": Item.pages, "retention": Item.retention,
        "kept_years": DestructionLine.kept_years, "note": DestructionLine.note, "approved": DestructionLine.approved,
    }  # fmt: skip
    order = (Order("number", True), Order("archive_code"))
    searched = ((Item, DestructionLine.item),)
    label, hint = "title", ("archive_code", "number")

    def joined(self, query: Any) -> Any:
        query = query.join(Destruction, on=DestructionLine.destruction == Destruction.id).switch(DestructionLine)
        return query.join(Item, on=DestructionLine.item == Item.id)


class HandOverSource(ListSource):
    """移交."""

    model = HandOver
    expressions = {
        "number": HandOver.number, "direction": HandOver.direction, "giver": HandOver.giver, "taker": HandOver.taker, "on": HandOver.on,
        "witness": HandOver.witness, "note": HandOver.note,
    }  # fmt: skip
    order = (Order("on", True), Order("number", True))
    label, hint, code = "number", ("giver", "taker"), "number"

    def complete(self, rows: list[Row]) -> None:
        counts = _count(HandOverLine, HandOverLine.hand_over, [row["id"] for row in rows])
        for row in rows:
            row["files"] = counts.get(row["id"], (0,))[0]


class HandOverLineSource(ListSource):
    """The files of hand-overs."""

    model = HandOverLine
    expressions = {
        "number": HandOver.number, "hand_over_id": HandOverLine.hand_over, "archive_code": Item.archive_code, "item_id": HandOverLine.item,
        "title": Item.title, "year": Item.year, "retention": Item.retention, "pages": Item.pages,
    }  # fmt: skip
    order = (Order("number", True), Order("archive_code"))
    searched = ((Item, HandOverLine.item),)
    label = "title"

    def joined(self, query: Any) -> Any:
        return query.join(HandOver, on=HandOverLine.hand_over == HandOver.id).switch(HandOverLine).join(Item, on=HandOverLine.item == Item.id)


class PrintJobSource(ListSource):
    """打印/复印登记."""

    model = PrintJob
    expressions = {
        "number": PrintJob.number, "requester": Person.name, "requester_id": PrintJob.requester, "department": Department.name,
        "department_id": PrintJob.department, "title": PrintJob.title, "original_pages": PrintJob.original_pages, "copies": PrintJob.copies,
        "kind": PrintJob.kind, "sides": PrintJob.sides, "signed_off_by": Second.name, "signed_off_by_id": PrintJob.signed_off_by,
        "signed_on": PrintJob.signed_on, "fee": PrintJob.fee, "done_on": PrintJob.done_on,
    }  # fmt: skip
    order = (Order("done_on", True), Order("number", True))
    searched = ((PrintJob, PrintJob.id), (Person, PrintJob.requester))
    label, hint, code = "title", ("number",), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Person, on=PrintJob.requester == Person.id).switch(PrintJob)
        query = query.join(Department, JOIN.LEFT_OUTER, on=PrintJob.department == Department.id).switch(PrintJob)
        return query.join(Second, JOIN.LEFT_OUTER, on=PrintJob.signed_off_by == Second.id)

    def to_row(self, values: Row) -> Row:
        values["total_pages"] = values["original_pages"] * values["copies"]
        values["sides"] = str(values["sides"])
        return values


class MailSource(ListSource):
    """收发登记."""

    model = MailEntry
    expressions = {
        "number": MailEntry.number, "kind": MailEntry.kind, "on": MailEntry.on, "counterpart": MailEntry.counterpart,
        "doc_no": MailEntry.doc_no, "subject": MailEntry.subject, "quantity": MailEntry.quantity, "security": MailEntry.security,
        "handler": Person.name, "handler_id": MailEntry.handler, "passed_to": MailEntry.passed_to, "signed_by": MailEntry.signed_by,
        "received_on": MailEntry.received_on, "archive_code": MailEntry.archive_code,
    }  # fmt: skip
    order = (Order("on", True), Order("number", True))
    label, hint, code = "subject", ("number", "counterpart"), "number"

    def joined(self, query: Any) -> Any:
        return query.join(Person, JOIN.LEFT_OUTER, on=MailEntry.handler == Person.id)


class WaitSource(ListSource):
    """等候."""

    model = Wait
    expressions = {
        "archive_code": Item.archive_code, "item_id": Wait.item, "title": Item.title, "person": Person.name, "person_id": Wait.person,
        "asked_on": Wait.asked_on, "note": Wait.note, "status": Wait.status, "item_status": Item.status,
    }  # fmt: skip
    order = (Order("asked_on", True),)
    searched = ((Item, Wait.item), (Person, Wait.person))
    label, hint = "title", ("person",)

    def joined(self, query: Any) -> Any:
        return query.join(Item, on=Wait.item == Item.id).switch(Wait).join(Person, on=Wait.person == Person.id)


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def find_appraisal(_desk: Any, text: str) -> Sequence[int]:
    """Return the appraisal of a number."""
    return _ids(Appraisal, Appraisal.number == text)


def find_destruction(_desk: Any, text: str) -> Sequence[int]:
    """Return the destruction register of a number."""
    return _ids(Destruction, Destruction.number == text)


def find_appraisal_line(desk: Any, text: str) -> Sequence[int]:
    """Return the line of an open appraisal by archival code, or of "number/code"."""
    from desktop.modules.archives.queries import find_item

    number, slash, code = text.partition("/")
    where = AppraisalLine.item.in_(list(find_item(desk, code if slash else number)))
    if slash:
        where &= AppraisalLine.appraisal.in_(list(find_appraisal(desk, number)))
    else:
        where &= AppraisalLine.appraisal.in_(Appraisal.select(Appraisal.id).where(Appraisal.status == "open"))
    return _ids(AppraisalLine, where)


def find_hand_over(_desk: Any, text: str) -> Sequence[int]:
    """Return the hand-over of a number."""
    return _ids(HandOver, HandOver.number == text)


def find_mail(_desk: Any, text: str) -> Sequence[int]:
    """Return the line of the mail register of a number."""
    return _ids(MailEntry, MailEntry.number == text)


def find_print_job(_desk: Any, text: str) -> Sequence[int]:
    """Return the print job of a number."""
    return _ids(PrintJob, PrintJob.number == text)
