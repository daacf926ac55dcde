"""Tables of resolutions and minutes (minutes.md section 1)."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Integer, Reference, Text, YesNo
from desktop.db.record import Record, table
from desktop.modules.meetings.models import Meeting, Topic
from desktop.office.models import Department, Person


@table
class Resolution(Record):
    """决议事项. Owner, department and deadline may be missing until the minutes are signed."""

    KIND = "resolutions"
    SEARCH = ("number", "content", "assist")

    number = Text(default="")  # HJ2024005-03, given when the minutes are submitted
    meeting = Reference(Meeting)
    agenda = Reference(Topic, null=True)
    content = Text()
    lead_dept = Reference(Department, null=True)
    owner = Reference(Person, null=True)
    assist = Text(default="")
    due_on = Day(null=True, index=True)
    lasting = YesNo(default=False)  # 长期
    level = Text(default="normal")
    votes_for = Integer(null=True)
    votes_against = Integer(null=True)
    votes_abstain = Integer(null=True)
    vote_rule = Text(default="simple")
    status = Text(default="to_do", index=True)
    percent = Integer(default=0)
    progress = Text(default="")  # the last entry
    done_on = Day(null=True)
    accepted_by = Reference(Person, null=True)
    evidence = Text(default="")
    extended_from = Day(null=True)  # the first deadline
    extensions = Integer(default=0)
    cancelled_by = Reference("self", null=True)  # the resolution of a later meeting
    reason = Text(default="")

    class Meta:
        table_name = "meetings_resolution"
        constraints = (
            Check("percent BETWEEN 0 AND 100"),
            Check("status <> 'done' OR (done_on IS NOT NULL AND accepted_by_id IS NOT NULL)"),
            Check("accepted_by_id IS NULL OR owner_id IS NULL OR accepted_by_id <> owner_id"),
        )


Resolution.add_index(Resolution.number, unique=True, where=Resolution.number != "", name="meetings_resolution_number")


@table
class Progress(Record):
    """进展 of a resolution."""

    KIND = "resolution-progress"
    PARENT = "resolution"

    resolution = Reference(Resolution)
    on = Day()
    text = Text()
    percent = Integer()
    by = Text()

    class Meta:
        table_name = "meetings_progress"
        constraints = (Check("percent BETWEEN 0 AND 100"),)


@table
class DueExtension(Record):
    """延期: the new deadline, the old one kept."""

    KIND = "resolution-extensions"
    PARENT = "resolution"

    resolution = Reference(Resolution)
    old_due = Day()
    new_due = Day()
    reason = Text()
    approver = Reference(Person)
    extended_on = Day()

    class Meta:
        table_name = "meetings_extension"
        constraints = (Check("new_due > old_due"),)


@table
class Slip(Record):
    """督办通知单: one reminder of a resolution."""

    KIND = "follow-up-slips"
    PARENT = "resolution"

    resolution = Reference(Resolution)
    nth = Integer()
    sent_on = Day()
    sent_by = Text()
    overdue_days = Integer(default=0)
    requirement = Text(default="")
    copied_to = Reference(Person, null=True)  # the head of the department, once overdue
    reply = Text(default="")

    class Meta:
        table_name = "meetings_slip"
        indexes = ((("resolution", "nth"), True),)


@table
class Minutes(Record):
    """会议纪要; a corrected version is a further row, the older one stays."""

    KIND = "minutes"
    SEARCH = ("title", "doc_no", "opening", "body")

    meeting = Reference(Meeting)
    version_no = Integer(default=1)
    doc_no = Text(default="")
    issue = Text(default="")
    title = Text()
    head = Text(default="red")
    mark = Text(default="")  # the red name, "" = the office's own
    opening = Text(default="")
    body = Text(default="")
    addressee = Text(default="")
    copies_to = Text(default="")
    drafted_by = Reference(Person, null=True)
    drafter = Text(default="")  # the name, also of an account without a person
    reviewed_by = Reference(Person, null=True)
    signed_by = Reference(Person, null=True)
    signed_on = Day(null=True)
    submitted_on = Day(null=True)
    print_org = Text(default="")
    print_on = Day(null=True)
    copies = Integer(null=True)
    status = Text(default="draft", index=True)
    opinion = Text(default="")  # why it was returned, or what is corrected
    archive_item = Integer(null=True)              # its file in the archives; their list knows its code

    class Meta:
        table_name = "meetings_minutes"
        indexes = ((("meeting", "version_no"), True),)
        constraints = (
            Check("copies IS NULL OR copies >= 1"),
            Check("status NOT IN ('signed', 'issued', 'filed') OR signed_by_id IS NOT NULL"),
        )


# The document number stays with all versions of the same minutes; two meetings never share one.
Minutes.add_index(
    Minutes.doc_no, unique=True, where=(Minutes.doc_no != "") & (Minutes.version_no == 1), name="meetings_minutes_doc_no"
)
