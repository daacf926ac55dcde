"""Tables of the safety letters: templates, targets, campaigns, letters, sheets that came back (safety.md section 1)."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Instant, Integer, Reference, Scaled, Text, YesNo
from desktop.db.record import Record, table
from desktop.office.models import Department, Person, Post


@table
class LetterTemplate(Record):
    """文书模板: the wording of a letter for a level of posts. In use it is frozen; a change is a new version."""

    KIND = "letter-templates"
    SEARCH = ("code", "title")

    code = Text()
    kind = Text()  # target 安全生产目标责任书, commitment 安全承诺书
    level = Text(default="")  # level of the post; empty: every level
    edition = Integer(default=1)
    language = Text(default="zh_CN")
    title = Text()
    opening = Text()
    duties_a = Text(default="")  # 甲方职责, one a line
    duties = Text()  # duties of party B, or promises; one a line
    assessment = Text(default="")
    term = Text()
    closing = Text(default="")
    copies = Integer(default=1)
    valid_from = Day()
    valid_to = Day(null=True)

    class Meta:
        table_name = "safety_template"
        indexes = ((("code", "edition", "language"), True),)
        constraints = (Check("copies BETWEEN 1 AND 4"),)


@table
class Target(Record):
    """安全目标 of a template, with its weight."""

    KIND = "safety-targets"
    PARENT = "template"

    template = Reference(LetterTemplate)
    seq = Integer()
    name = Text()
    operator = Text(default="<=")  # <=, >=, =
    value = Scaled(2)
    unit = Text(default="")
    weight = Integer()
    frequency = Text(default="")

    class Meta:
        table_name = "safety_target"
        constraints = (Check("weight BETWEEN 0 AND 100"),)


@table
class Campaign(Record):
    """签订批次."""

    KIND = "campaigns"
    SEARCH = ("title",)

    year = Integer()
    title = Text()
    scope = Text(default="all")  # all, listed (departments, posts), letters (only the letters it holds)
    start = Day()
    deadline = Day()
    organiser = Reference(Person, null=True)
    status = Text(default="preparing", index=True)
    ended_on = Day(null=True)
    end_reason = Text(default="")
    reminded_on = Day(null=True)

    class Meta:
        table_name = "safety_campaign"
        constraints = (Check("deadline >= start"),)
        indexes = ((("year", "title"), True),)


@table
class CampaignDepartment(Record):
    """A department in the scope of a campaign."""

    KIND = "campaigns"
    PARENT = "campaign"

    campaign = Reference(Campaign)
    department = Reference(Department)

    class Meta:
        table_name = "safety_campaign_department"
        indexes = ((("campaign", "department"), True),)


@table
class CampaignPost(Record):
    """A post in the scope of a campaign."""

    KIND = "campaigns"
    PARENT = "campaign"

    campaign = Reference(Campaign)
    post = Reference(Post)

    class Meta:
        table_name = "safety_campaign_post"
        indexes = ((("campaign", "post"), True),)


@table
class Letter(Record):
    """签署文书: one letter of one person; its text stays as it was signed."""

    KIND = "letters"
    SEARCH = ("number", "person_name", "post_name")
    UNAUDITED = ("wording",)

    number = Text(unique=True)  # AZ2025-0021, AC2025-0021
    year = Integer()
    kind = Text()  # target, commitment
    campaign = Reference(Campaign, null=True)
    template = Reference(LetterTemplate, null=True)
    person = Reference(Person)
    person_name = Text()  # as it stands on the letter
    post = Reference(Post, null=True)
    post_name = Text(default="")
    level = Text(default="")
    department = Reference(Department, null=True)
    superior = Reference(Person, null=True)
    acting = YesNo(default=False)  # 代签 for the superior
    authority = Text(default="")
    wording = Text(default="")  # JSON, exactly what the person signs
    wording_hash = Text(default="")  # its SHA-256, which the audit keeps
    pages = Integer(null=True)  # of the last print
    prints = Integer(default=0)  # how many times a sheet was made; reprints carry it in their code
    issued_on = Day(null=True)
    signed_on = Day(null=True)
    superior_signed_on = Day(null=True)
    valid_to = Day()
    returned_on = Day(null=True)
    returned_reason = Text(default="")
    refused = YesNo(default=False)  # 拒签
    refusal_reason = Text(default="")
    witness = Reference(Person, null=True, column_name="witness_id")
    drawn = YesNo(default=False)  # signed on the screen, not in ink
    status = Text(index=True)
    void_reason = Text(default="")
    replaces = Text(default="")  # number of the letter it stands for
    archive_code = Text(default="")
    note = Text(default="")

    class Meta:
        table_name = "safety_letter"
        constraints = (Check("signed_on IS NULL OR signed_on <= valid_to"), Check("prints >= 0"))


Letter.add_index(
    Letter.person, Letter.kind, Letter.year, Letter.post, unique=True,
    where=Letter.status.not_in(("void", "transferred")), name="safety_letter_one",
)  # fmt: skip
Letter.add_index(Letter.year, Letter.kind, Letter.status, name="safety_letter_year")


@table
class LetterReturn(Record):
    """A sheet sent back for re-signing; its picture is an attachment of this record."""

    KIND = "letter-returns"
    PARENT = "letter"

    letter = Reference(Letter)
    page = Integer(null=True)
    returned_on = Day()
    reason = Text()  # no_date, no_signature, wrong_person, page_missing, blurred, altered, other
    remark = Text(default="")
    settled_on = Day(null=True)

    class Meta:
        table_name = "safety_return"


@table
class LetterPage(Record):
    """One page of a letter that came back on paper; the picture is an attachment of the letter."""

    KIND = "letters"
    PARENT = "letter"

    letter = Reference(Letter)
    page = Integer()
    pages = Integer()
    printing = Integer(default=1)  # of the how many-eth print
    attachment = Integer()
    filed_at = Instant()
    valid = YesNo(default=True)  # no longer, once the sheet was sent back

    class Meta:
        table_name = "safety_letter_page"


LetterPage.add_index(LetterPage.letter, LetterPage.page, unique=True, where=LetterPage.valid == 1, name="safety_letter_page_one")


@table
class LetterSignature(Record):
    """A signature drawn on the screen: its strokes, whose it is, and at whose account it was drawn."""

    KIND = "letters"
    PARENT = "letter"

    letter = Reference(Letter)
    party = Text(default="b")  # b the one who promises, a the superior
    person = Reference(Person)
    person_name = Text()
    strokes = Text()  # "x,y x,y;…" on 1000 x 400
    signed_at = Instant()
    who = Text()
    valid = YesNo(default=True)  # no longer, once the letter was sent back or signed anew

    class Meta:
        table_name = "safety_signature"


LetterSignature.add_index(
    LetterSignature.letter, LetterSignature.party, unique=True, where=LetterSignature.valid == 1, name="safety_signature_one"
)


@table
class TargetReview(Record):
    """目标完成情况 of a letter in a period."""

    KIND = "target-reviews"
    PARENT = "letter"

    letter = Reference(Letter)
    period = Text()  # 2025, 2025H1, 2025Q3
    target = Text()  # its name, as on the letter
    operator = Text()
    goal = Scaled(2)
    unit = Text(default="")
    weight = Integer()
    actual = Scaled(2, null=True)
    score = Scaled(2, null=True)
    analysis = Text(default="")
    measures = Text(default="")

    class Meta:
        table_name = "safety_review"
        indexes = ((("letter", "period", "target"), True),)
