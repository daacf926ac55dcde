"""The words of volumes, households, appraisal, destruction and the registers."""

from __future__ import annotations

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP

VOLUME_STATES = (
    State("draft", QT_TRANSLATE_NOOP("ArchiveWords", "Not numbered"), Tone.QUIET),
    State("kept", QT_TRANSLATE_NOOP("ArchiveWords", "On the shelf"), Tone.GOOD),
    State("partly_lent", QT_TRANSLATE_NOOP("ArchiveWords", "Lent in part"), Tone.BUSY),
    State("lent", QT_TRANSLATE_NOOP("ArchiveWords", "Lent"), Tone.BUSY),
)
SPINES = (
    Choice("10", QT_TRANSLATE_NOOP("ArchiveWords", "10 mm"), ("10",)),
    Choice("15", QT_TRANSLATE_NOOP("ArchiveWords", "15 mm"), ("15",)),
    Choice("20", QT_TRANSLATE_NOOP("ArchiveWords", "20 mm"), ("20",)),
)
BOX_SIZES = (
    Choice("20", QT_TRANSLATE_NOOP("ArchiveWords", "20 mm"), ("20",)),
    Choice("30", QT_TRANSLATE_NOOP("ArchiveWords", "30 mm"), ("30",)),
    Choice("40", QT_TRANSLATE_NOOP("ArchiveWords", "40 mm"), ("40",)),
    Choice("50", QT_TRANSLATE_NOOP("ArchiveWords", "50 mm"), ("50",)),
)
HOUSEHOLD_STATES = (
    State("own", QT_TRANSLATE_NOOP("ArchiveWords", "Lived in by the owner"), Tone.GOOD),
    State("rented", QT_TRANSLATE_NOOP("ArchiveWords", "Rented out"), Tone.BUSY),
    State("vacant", QT_TRANSLATE_NOOP("ArchiveWords", "Vacant"), Tone.QUIET),
)
HOUSEHOLD_STATUS = (
    Choice("own", QT_TRANSLATE_NOOP("ArchiveWords", "Lived in by the owner"), ("自住",)),
    Choice("rented", QT_TRANSLATE_NOOP("ArchiveWords", "Rented out"), ("出租",)),
    Choice("vacant", QT_TRANSLATE_NOOP("ArchiveWords", "Vacant"), ("空置",)),
)
PAPER_STATES = (
    Choice("filed", QT_TRANSLATE_NOOP("ArchiveWords", "Filed"), ("已归",)),
    Choice("missing", QT_TRANSLATE_NOOP("ArchiveWords", "Missing"), ("缺",)),
    Choice("not_applicable", QT_TRANSLATE_NOOP("ArchiveWords", "Not applicable"), ("不适用",)),
)
WAIT_STATES = (
    State("waiting", QT_TRANSLATE_NOOP("ArchiveWords", "Waiting"), Tone.BUSY),
    State("served", QT_TRANSLATE_NOOP("ArchiveWords", "Served"), Tone.GOOD),
    State("withdrawn", QT_TRANSLATE_NOOP("ArchiveWords", "Withdrawn"), Tone.QUIET),
)
CHECK_RESULTS = (
    Choice("found", QT_TRANSLATE_NOOP("ArchiveWords", "In its place")),
    Choice("missing", QT_TRANSLATE_NOOP("ArchiveWords", "Not found")),
    Choice("misplaced", QT_TRANSLATE_NOOP("ArchiveWords", "Misplaced")),
    Choice("out", QT_TRANSLATE_NOOP("ArchiveWords", "Lent")),
)
APPRAISAL_STATES = (
    State("open", QT_TRANSLATE_NOOP("ArchiveWords", "In appraisal"), Tone.BUSY),
    State("concluded", QT_TRANSLATE_NOOP("ArchiveWords", "Concluded"), Tone.GOOD),
)
OPINIONS = (
    Choice("keep", QT_TRANSLATE_NOOP("ArchiveWords", "Keep longer"), ("续存",)),
    Choice("permanent", QT_TRANSLATE_NOOP("ArchiveWords", "Keep permanently"), ("转永久",)),
    Choice("destroy", QT_TRANSLATE_NOOP("ArchiveWords", "Destroy"), ("销毁",)),
)
DESTRUCTION_STATES = (
    State("draft", QT_TRANSLATE_NOOP("ArchiveWords", "Being drawn up"), Tone.QUIET),
    State("submitted", QT_TRANSLATE_NOOP("ArchiveWords", "Waiting for approval"), Tone.WARN),
    State("approved", QT_TRANSLATE_NOOP("ArchiveWords", "Approved"), Tone.BUSY),
    State("destroyed", QT_TRANSLATE_NOOP("ArchiveWords", "Destroyed"), Tone.QUIET),
)
METHODS = (
    Choice("shred", QT_TRANSLATE_NOOP("ArchiveWords", "Shredded"), ("碎纸",)),
    Choice("pulp", QT_TRANSLATE_NOOP("ArchiveWords", "Pulped"), ("送厂化浆",)),
    Choice("burn", QT_TRANSLATE_NOOP("ArchiveWords", "Burnt"), ("焚毁",)),
    Choice("degauss", QT_TRANSLATE_NOOP("ArchiveWords", "Degaussed"), ("消磁",)),
)
DIRECTIONS = (
    Choice("in", QT_TRANSLATE_NOOP("ArchiveWords", "Taken over"), ("接收",)),
    Choice("out", QT_TRANSLATE_NOOP("ArchiveWords", "Transferred"), ("移出",)),
)
PRINT_KINDS = (
    Choice("print", QT_TRANSLATE_NOOP("ArchiveWords", "Printing"), ("打印",)),
    Choice("copy", QT_TRANSLATE_NOOP("ArchiveWords", "Photocopying"), ("复印",)),
    Choice("scan", QT_TRANSLATE_NOOP("ArchiveWords", "Scanning"), ("扫描",)),
    Choice("bind", QT_TRANSLATE_NOOP("ArchiveWords", "Binding"), ("装订",)),
)
SIDES = (
    Choice("1", QT_TRANSLATE_NOOP("ArchiveWords", "One side"), ("单面",)),
    Choice("2", QT_TRANSLATE_NOOP("ArchiveWords", "Both sides"), ("双面",)),
)
MAIL_KINDS = (
    Choice("received", QT_TRANSLATE_NOOP("ArchiveWords", "Document received"), ("收文",)),
    Choice("sent", QT_TRANSLATE_NOOP("ArchiveWords", "Document sent"), ("发文",)),
    Choice("letter", QT_TRANSLATE_NOOP("ArchiveWords", "Letter"), ("信件",)),
    Choice("newspaper", QT_TRANSLATE_NOOP("ArchiveWords", "Newspaper"), ("报刊",)),
    Choice("fax", QT_TRANSLATE_NOOP("ArchiveWords", "Fax"), ("传真",)),
    Choice("telegram", QT_TRANSLATE_NOOP("ArchiveWords", "Telegram"), ("电报",)),
    Choice("telephone", QT_TRANSLATE_NOOP("ArchiveWords", "Telephone call"), ("电话",)),
)
