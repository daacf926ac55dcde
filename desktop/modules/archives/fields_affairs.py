"""The fields of appraisal, destruction, hand-over, print jobs, mail and waiting."""

from __future__ import annotations

from desktop.core.describe import Choice, Field, Kind, State
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import words_affairs as words
from desktop.modules.archives.fields import APPROVED, APPROVER, EVIDENCE, ITEMS, MEDIUM_OF, NOTE, RETENTION, SECURITY, YEAR


def states(key: str, known: tuple[State, ...]) -> Field:
    """Return the field of a state with its words to filter by."""
    return Field(key, QT_TRANSLATE_NOOP("ArchiveFields", "State"), Kind.CHOICE, choices=tuple(Choice(one.value, one.label) for one in known))


APPRAISAL_NO = Field("number", QT_TRANSLATE_NOOP("ArchiveFields", "Appraisal number"), length=20)
LEADER = Field("leader", QT_TRANSLATE_NOOP("ArchiveFields", "Group leader"), Kind.REFERENCE, True, refers="people", hint=QT_TRANSLATE_NOOP("ArchiveFields", "The leader in charge."))
MEMBERS = Field("members", QT_TRANSLATE_NOOP("ArchiveFields", "Members"), Kind.REFERENCE, True, refers="people", many=True, hint=QT_TRANSLATE_NOOP("ArchiveFields", "The archivist and somebody of the department concerned; at least three people with the leader."))
MEMBER_NAMES = Field("members", QT_TRANSLATE_NOOP("ArchiveFields", "Members"))
REPORT_ON = Field("report_on", QT_TRANSLATE_NOOP("ArchiveFields", "Reported on"), Kind.DAY)
FILE_COUNT = Field("files", QT_TRANSLATE_NOOP("ArchiveFields", "Files"), Kind.INTEGER)
OPEN_COUNT = Field("open", QT_TRANSLATE_NOOP("ArchiveFields", "Without opinion"), Kind.INTEGER)
DESTROY_COUNT = Field("destroy", QT_TRANSLATE_NOOP("ArchiveFields", "To destroy"), Kind.INTEGER)
APPRAISAL = Field("appraisal", QT_TRANSLATE_NOOP("ArchiveFields", "Appraisal"), Kind.REFERENCE, True, refers="appraisals")
KEPT_YEARS = Field("kept_years", QT_TRANSLATE_NOOP("ArchiveFields", "Years kept"), Kind.INTEGER)
OPINION = Field("opinion", QT_TRANSLATE_NOOP("ArchiveFields", "Opinion"), Kind.CHOICE, True, words.OPINIONS)
NEW_RETENTION = Field("new_retention", QT_TRANSLATE_NOOP("ArchiveFields", "New period"), length=8, hint=QT_TRANSLATE_NOOP("ArchiveFields", "When it is kept longer: 10年 or 30年, counted from the year of the first appraisal."))
WHY = Field("reason", QT_TRANSLATE_NOOP("ArchiveFields", "Reason"), length=200)
LINES = Field("lines", QT_TRANSLATE_NOOP("ArchiveFields", "Files judged"), Kind.REFERENCE, True, refers="appraisal-lines", many=True)
APPRAISE_FORM = (ITEMS, LEADER, MEMBERS, YEAR, NOTE)
OPINION_FORM = (LINES, OPINION, NEW_RETENTION, WHY)
CONCLUDE_FORM = (APPRAISAL, REPORT_ON)

DESTRUCTION_NO = Field("number", QT_TRANSLATE_NOOP("ArchiveFields", "Register number"), length=20)
DESTRUCTION = Field("destruction", QT_TRANSLATE_NOOP("ArchiveFields", "Destruction register"), Kind.REFERENCE, True, refers="destructions")
WITHOUT = Field("without", QT_TRANSLATE_NOOP("ArchiveFields", "Files taken out"), Kind.REFERENCE, refers="archives", many=True, hint=QT_TRANSLATE_NOOP("ArchiveFields", "Files the approver does not want destroyed; they go back into storage and stay noted in the register."))
SUPERVISOR1 = Field("supervisor1", QT_TRANSLATE_NOOP("ArchiveFields", "First supervisor"), Kind.REFERENCE, True, refers="people")
SUPERVISOR2 = Field("supervisor2", QT_TRANSLATE_NOOP("ArchiveFields", "Second supervisor"), Kind.REFERENCE, True, refers="people")
EXECUTOR = Field("executor", QT_TRANSLATE_NOOP("ArchiveFields", "Carried out by"), required=True, length=60, hint=QT_TRANSLATE_NOOP("ArchiveFields", "A person or a company; none of the supervisors."))
WHERE = Field("place", QT_TRANSLATE_NOOP("ArchiveFields", "Place"), required=True, length=100)
METHOD = Field("method", QT_TRANSLATE_NOOP("ArchiveFields", "Method"), Kind.CHOICE, True, words.METHODS)
DESTROYED_ON = Field("destroyed_on", QT_TRANSLATE_NOOP("ArchiveFields", "Destroyed on"), Kind.DAY)
APPROVE_DESTRUCTION_FORM = (DESTRUCTION, APPROVER, APPROVED, MEDIUM_OF, EVIDENCE, WITHOUT, NOTE)
DESTROY_FORM = (DESTRUCTION, SUPERVISOR1, SUPERVISOR2, EXECUTOR, WHERE, METHOD, DESTROYED_ON)

HAND_OVER_NO = Field("number", QT_TRANSLATE_NOOP("ArchiveFields", "Hand-over number"), length=20)
DIRECTION = Field("direction", QT_TRANSLATE_NOOP("ArchiveFields", "Direction"), Kind.CHOICE, True, words.DIRECTIONS)
GIVER = Field("giver", QT_TRANSLATE_NOOP("ArchiveFields", "Handed over by"), required=True, length=60)
TAKER = Field("taker", QT_TRANSLATE_NOOP("ArchiveFields", "Taken over by"), required=True, length=60)
HANDED_ON = Field("on", QT_TRANSLATE_NOOP("ArchiveFields", "Day"), Kind.DAY)
WITNESS = Field("witness", QT_TRANSLATE_NOOP("ArchiveFields", "Witness"), length=40)
HAND_OVER = Field("hand_over", QT_TRANSLATE_NOOP("ArchiveFields", "Hand-over"), Kind.REFERENCE, True, refers="hand-overs")
HAND_OVER_FORM = (ITEMS, DIRECTION, GIVER, TAKER, HANDED_ON, WITNESS, NOTE)

JOB_NO = Field("number", QT_TRANSLATE_NOOP("ArchiveFields", "Job number"), length=20)
REQUESTER = Field("requester", QT_TRANSLATE_NOOP("ArchiveFields", "Requested by"), Kind.REFERENCE, True, refers="people")
JOB_TITLE = Field("title", QT_TRANSLATE_NOOP("ArchiveFields", "Document"), required=True, length=200)
ORIGINALS = Field("original_pages", QT_TRANSLATE_NOOP("ArchiveFields", "Original pages"), Kind.INTEGER, True)
JOB_COPIES = Field("copies", QT_TRANSLATE_NOOP("ArchiveFields", "Copies"), Kind.INTEGER)
JOB_KIND = Field("kind", QT_TRANSLATE_NOOP("ArchiveFields", "Kind of job"), Kind.CHOICE, choices=words.PRINT_KINDS)
SIDES = Field("sides", QT_TRANSLATE_NOOP("ArchiveFields", "Sides"), Kind.CHOICE, choices=words.SIDES)
PAGES_IN_ALL = Field("total_pages", QT_TRANSLATE_NOOP("ArchiveFields", "Pages in all"), Kind.INTEGER)
SIGNED_BY = Field("signed_off_by", QT_TRANSLATE_NOOP("ArchiveFields", "Signed off by"), Kind.REFERENCE, refers="people", hint=QT_TRANSLATE_NOOP("ArchiveFields", "Without a signature the job may be refused (A5-14); binding needs none."))
SIGNED_ON = Field("signed_on", QT_TRANSLATE_NOOP("ArchiveFields", "Signed on"), Kind.DAY)
FEE = Field("fee", QT_TRANSLATE_NOOP("ArchiveFields", "Fee"), Kind.MONEY)
DONE_ON = Field("done_on", QT_TRANSLATE_NOOP("ArchiveFields", "Done on"), Kind.DAY)
DEPARTMENT_NAME = Field("department", QT_TRANSLATE_NOOP("ArchiveFields", "Department"))
JOB_FORM = (REQUESTER, JOB_TITLE, ORIGINALS, JOB_COPIES, JOB_KIND, SIDES, SIGNED_BY, SIGNED_ON, FEE, DONE_ON)

MAIL_NO = Field("number", QT_TRANSLATE_NOOP("ArchiveFields", "Register number"), length=20)
MAIL_KIND = Field("kind", QT_TRANSLATE_NOOP("ArchiveFields", "Kind of mail"), Kind.CHOICE, choices=words.MAIL_KINDS)
MAIL_DAY = Field("on", QT_TRANSLATE_NOOP("ArchiveFields", "Received or sent on"), Kind.DAY)
COUNTERPART = Field("counterpart", QT_TRANSLATE_NOOP("ArchiveFields", "From or to"), length=100)
MAIL_DOC_NO = Field("doc_no", QT_TRANSLATE_NOOP("ArchiveFields", "Document number"), length=60)
SUBJECT = Field("subject", QT_TRANSLATE_NOOP("ArchiveFields", "Subject"), required=True, length=200)
QUANTITY = Field("quantity", QT_TRANSLATE_NOOP("ArchiveFields", "Quantity"), Kind.INTEGER)
HANDLER = Field("handler", QT_TRANSLATE_NOOP("ArchiveFields", "Handled by"), Kind.REFERENCE, refers="people")
PASSED_TO = Field("passed_to", QT_TRANSLATE_NOOP("ArchiveFields", "Passed to"), length=100)
RECEIPT_BY = Field("signed_by", QT_TRANSLATE_NOOP("ArchiveFields", "Receipt signed by"), length=40)
RECEIPT_ON = Field("received_on", QT_TRANSLATE_NOOP("ArchiveFields", "Receipt signed on"), Kind.DAY)
FILED_AS = Field("archive_code", QT_TRANSLATE_NOOP("ArchiveFields", "Filed as"), length=60)
MAIL_FORM = (MAIL_KIND, MAIL_DAY, COUNTERPART, MAIL_DOC_NO, SUBJECT, QUANTITY, SECURITY, HANDLER, PASSED_TO, RECEIPT_BY, RECEIPT_ON, FILED_AS)

WAIT_ITEM = Field("item", QT_TRANSLATE_NOOP("ArchiveFields", "File"), Kind.REFERENCE, True, refers="archives")
WAITS = Field("person", QT_TRANSLATE_NOOP("ArchiveFields", "Who waits"), Kind.REFERENCE, True, refers="people")
ASKED_ON = Field("asked_on", QT_TRANSLATE_NOOP("ArchiveFields", "Asked on"), Kind.DAY)
WAIT = Field("wait", QT_TRANSLATE_NOOP("ArchiveFields", "Wait"), Kind.REFERENCE, True, refers="waiting")
WAIT_FORM = (WAIT_ITEM, WAITS, NOTE)
OLD_RETENTION = Field("retention", RETENTION.label, length=8)
MONTH = Field("month", QT_TRANSLATE_NOOP("ArchiveFields", "Month"), Kind.MONTH)
