"""What every form says alike: its words in the document language, dates, amounts, signature lines, columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports.blocks import Column, Facts, InlineFacts, Signatures
from reports.blocks import Fact as _Fact
from reports.house import Form, Paper, Stamp

Records = tuple[tuple[str, int | None], ...]  # the records a print is counted for: table and id

SEQUENCE = QT_TRANSLATE_NOOP("House", "No.")
TOTAL = QT_TRANSLATE_NOOP("House", "Total")
REMARK = QT_TRANSLATE_NOOP("House", "Remark")
DATE_LINE = QT_TRANSLATE_NOOP("House", "Date: ____________")
COLON = QT_TRANSLATE_NOOP("House", ": ")


class Say:
    """The words of one document: ``say(MESSAGE)`` translates; the methods make what forms are put together from."""

    def __init__(self, translate: Translate, title: Message, stamp: Stamp, *, blank: bool = False, note: str = "") -> None:
        self.translate = translate
        self.form = Form(translate(title), stamp, translate, blank, note)

    def __call__(self, message: Message, **values: object) -> str:
        return self.translate(message, **values)

    def day(self, day: date | None) -> str:
        """A date in a cell: ISO, which fits everywhere."""
        return day.isoformat() if day else ""

    def long(self, day: date | None) -> str:
        """A date in a sentence."""
        return written.long_date(day, self.form.language)

    def sign(self, paper: Paper, *labels: Message, gap: float = 0.0) -> Signatures:
        """Blocks to sign, from left to right, each with a line for the date."""
        return Signatures([self(label) for label in labels], self(DATE_LINE), paper, gap)

    def columns(self, *columns: tuple[Message, float] | tuple[Message, float, str]) -> list[Column]:
        """The columns of a table: head, share of the width, alignment."""
        return [Column(self(column[0]), *column[1:]) for column in columns]

    def facts(self, *rows: Sequence[tuple[Message, str] | tuple[Message, str, float]], row: float = 7.0) -> Facts:
        """Labelled fields in a grid: lines of (label, value[, share])."""
        return Facts(tuple(tuple(_Fact(self(label), value, *share) for label, value, *share in line) for line in rows), row)

    def inline(self, *facts: tuple[Message, str]) -> InlineFacts:
        """Labelled fields above a table, without a grid."""
        return InlineFacts(tuple((self(label), value) for label, value in facts), colon=self(COLON))


def integer(value: int | None) -> str:
    """A whole number in a cell; nothing for none."""
    return "" if value is None else str(value)


def decimal(value: Decimal | None, digits: int = 2) -> str:
    """A decimal in a cell, with its digits and without separators; nothing for none."""
    return "" if value is None else f"{value:.{digits}f}"


def money(fen: int | None) -> str:
    """Yuan with two digits and thousands commas, of an amount in fen; nothing for none."""
    if fen is None:
        return ""
    sign, whole = "-" if fen < 0 else "", abs(fen)
    return f"{sign}{whole // 100:,}.{whole % 100:02d}"
