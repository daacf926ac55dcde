"""Cells of a spreadsheet and words of people into typed values, by the kind of the field (kinds.md section 1).

Everything tolerated there is read; whatever would have to be guessed is refused with `CellError`,
whose reason is a sentence.
Numbers never pass through binary noise: a sheet's 12.6 is Decimal("12.6"). A blank cell is None for every kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

from desktop.core.describe import Field, Kind
from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.core.text import clean, fold, fold_word, half_width, in_one_line, without_marks
from desktop.core.text import is_blank as is_blank_text

Cell = str | float | int | bool | Decimal | date | datetime | time | timedelta | None

TOO_LONG = Reason(
    "cell.too_long", QT_TRANSLATE_NOOP("Cells", "“{text}” has {count} characters; at most {most} fit here.")
)
NOT_A_NUMBER = Reason(
    "cell.not_a_number", QT_TRANSLATE_NOOP("Cells", "“{text}” is not a number. Write digits, such as {example}.")
)
NOT_WHOLE = Reason("cell.not_whole", QT_TRANSLATE_NOOP("Cells", "“{text}” is not a whole number."))
TOO_FINE = Reason(
    "cell.too_fine", QT_TRANSLATE_NOOP("Cells", "“{text}” has more than {scale} digits behind the point.")
)
TOO_LARGE = Reason("cell.too_large", QT_TRANSLATE_NOOP("Cells", "“{text}” is larger than any figure an office keeps."))
NOT_A_DATE = Reason("cell.not_a_date", QT_TRANSLATE_NOOP("Cells", "“{text}” is not a date. Write it like {example}."))
NO_SUCH_DATE = Reason("cell.no_such_date", QT_TRANSLATE_NOOP("Cells", "There is no date “{text}” in the calendar."))
NOT_A_TIME = Reason(
    "cell.not_a_time", QT_TRANSLATE_NOOP("Cells", "“{text}” is not a date with a time of day. Write it like {example}.")
)
NOT_A_MONTH = Reason(
    "cell.not_a_month", QT_TRANSLATE_NOOP("Cells", "“{text}” is not a month. Write it like {example}.")
)
NOT_YES_NO = Reason("cell.not_yes_no", QT_TRANSLATE_NOOP("Cells", "“{text}” is neither yes nor no. Write 是 or 否."))
UNKNOWN_WORD = Reason(
    "cell.unknown_word", QT_TRANSLATE_NOOP("Cells", "“{text}” is none of the words allowed here: {allowed}.")
)
SHEET_ERROR = Reason(
    "cell.sheet_error",
    QT_TRANSLATE_NOOP("Cells", "The cell holds the error {text} of a formula. Mend the formula or write the value."),
)
AT = QT_TRANSLATE_NOOP("Cells", "Row {row}, column “{column}”: {why}")

YES: Final = frozenset(("是", "√", "✓", "✔", "☑", "1", "y", "yes", "true"))
NO: Final = frozenset(("否", "×", "✗", "✘", "0", "n", "no", "false"))
REMEMBERED: Final = 10_000  # different cells of a column
_LARGEST: Final = Decimal(10) ** 15  # beyond 15 digits a spreadsheet itself has rounded
_ERRORS: Final = frozenset(("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"))

# A number, perhaps with thousands commas in their places, with a unit of at most 8 signs behind
# that holds no further digit.
_NUMBER: Final = re.compile(
    r"([+-]?)(?:¥|rmb|cny|\$)?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+|\.)?([^\d.,+\-]{0,8})", re.I
)
_DAY: Final = re.compile(r"(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))")
_PARTIAL: Final = re.compile(r"(\d{4})(?:年|[-./年](\d{1,2})月?|(\d{2}))?")
_CLOCK: Final = re.compile(r"(\d{1,2})(?::|时|点)(\d{1,2})?(?::|分)?(?:(\d{1,2})(?:\.\d+)?秒?)?")
_SHORT_DAY: Final = re.compile(r"(?:(\d{1,2})[-./](\d{1,2})|(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))")
_SHIFT: Final = re.compile(r"([+-])(\d{1,4})")
_DAY_WORDS: Final = {
    "今天": 0,
    "今日": 0,
    "today": 0,
    "明天": 1,
    "tomorrow": 1,
    "后天": 2,
    "昨天": -1,
    "yesterday": -1,
    "前天": -2,
}


# Behind a number these change it or make it vague: 12万, 3成, 约 5 多. Such a figure is refused, not read without them.
_VAGUE: Final = re.compile("[十百千万亿成半多余几约%‰?~至到]|左右|以上|以下|以内")


class CellError(Exception):
    """A cell cannot be the value its column wants: `reason` is the sentence, `params` its facts."""

    def __init__(self, reason: Reason, params: Mapping[str, object] | None = None) -> None:
        self.reason, self.params = reason, dict(params or {})
        super().__init__(f"{reason.code} {self.params.get('text', '')}".strip())

    def problem(self, on: str = "") -> Problem:
        """Return this as a problem of the field `on`."""
        return Problem(self.reason, on, self.params)


def at(translate: Translate, row: int, column: str, problem: Problem) -> str:
    """Return the sentence of a problem with the row of the file and the heading of the column before it."""
    return translate(AT, row=row, column=in_one_line(column), why=problem.say(translate))


def show(cell: Cell) -> str:
    """Return a cell as a message quotes it and as a text field keeps it: 2024.0 is 2024, a day is 2024-05-12."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        return (
            str(int(cell)) if cell.is_integer() and abs(cell) < _LARGEST else format(Decimal(format(cell, ".15g")), "f")
        )
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S").removesuffix(":00")
    return str(cell)


def is_blank(cell: Cell) -> bool:
    """True for an empty cell and for a text of blanks and invisible marks only."""
    return cell is None or (isinstance(cell, str) and is_blank_text(cell))


def _refuse(reason: Reason, cell: Cell, **params: object) -> CellError:
    text = in_one_line(show(cell))
    if text in _ERRORS:
        return CellError(SHEET_ERROR, {"text": text})
    return CellError(reason, {"text": text, **params})


def read_text(cell: Cell, longest: int = 0) -> str | None:
    """Return a text, cleaned and without blanks around it.

    Raises CellError when it is longer than `longest` (0 = any).
    """
    text = clean(cell if isinstance(cell, str) else show(cell)).strip()
    if is_blank_text(text):
        return None
    if longest and len(text) > longest:
        raise _refuse(TOO_LONG, cell, count=len(text), most=longest)
    return text or None


def _number(cell: Cell, example: str, percent: bool = False) -> Decimal:
    """Return the exact number in a cell; a float counts with the 15 digits a spreadsheet keeps."""
    if isinstance(cell, (bool, date, time, timedelta)):
        raise _refuse(NOT_A_NUMBER, cell, example=example)
    if isinstance(cell, float):
        number = Decimal(format(cell, ".15g"))
    elif isinstance(cell, (int, Decimal)):
        number = Decimal(cell)
    else:
        text = fold(cell or "")
        found = _NUMBER.fullmatch(text.removesuffix("%") if percent else text)
        if found is not None and _VAGUE.search(found[5]):
            found = None
        if found is None or not (found[3] or (found[4] or "").strip(".")) or (found[1] and found[2]):
            raise _refuse(NOT_A_NUMBER, cell, example=example)
        try:
            number = Decimal((found[1] or found[2]) + (found[3] or "0").replace(",", "") + (found[4] or ""))
        except InvalidOperation as error:
            raise _refuse(NOT_A_NUMBER, cell, example=example) from error
    if not number.is_finite():
        raise _refuse(NOT_A_NUMBER, cell, example=example)
    if abs(number) >= _LARGEST:
        raise _refuse(TOO_LARGE, cell)
    return number


def read_decimal(cell: Cell, scale: int, example: str = "12.60", percent: bool = False) -> Decimal | None:
    """Return a number with exactly `scale` digits behind the point; raises CellError rather than round away a digit."""
    if is_blank(cell):
        return None
    number = _number(cell, example, percent)
    fitted = number.quantize(Decimal(1).scaleb(-scale))
    if fitted != number:
        raise _refuse(TOO_FINE, cell, scale=scale) if scale else _refuse(NOT_WHOLE, cell)
    return fitted


def read_int(cell: Cell) -> int | None:
    """Return a whole number; 13页 and 13.0 are 13, 12.5 and 十二 are refused."""
    number = read_decimal(cell, 0, example="12")
    return None if number is None else int(number)


def read_money(cell: Cell) -> Decimal | None:
    """Return yuan with two digits; ¥1,409.50 and 1409.5元 are read."""
    return read_decimal(cell, 2, example="1409.50")


def read_percent(cell: Cell) -> Decimal | None:
    """Return a percentage as the number before the sign, 0-100 with two digits.

    0.85 is 0.85 %, for that is what stands there.
    """
    return read_decimal(cell, 2, example="85", percent=True)


def _calendar(cell: Cell, year: str | int, month: str | int, day: str | int) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as error:
        raise _refuse(NO_SUCH_DATE, cell) from error


def _date_text(cell: Cell) -> str:
    """Return what a date is read from: digits of a number typed as 20240512, or the words without their blanks."""
    if isinstance(cell, (float, int)) and not isinstance(cell, bool):
        # 2024.5 in a number cell may have been 2024.50: only whole numbers are dates.
        return show(cell) if float(cell).is_integer() else ""
    return fold(cell) if isinstance(cell, str) else ""


def _day(cell: Cell, text: str) -> date | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    return _calendar(cell, found[1], found[3] or found[5] or found[7], found[4] or found[6] or found[8])


def _without_midnight(cell: Cell) -> Cell:
    """Return a text without the 00:00:00 that exports of other programs put behind every date."""
    return (
        re.sub(r"[ T]0?0:00(:00(\.0+)?)?$", "", half_width(without_marks(cell)).strip())
        if isinstance(cell, str)
        else cell
    )


def read_day(cell: Cell) -> date | None:
    """Return a date from any of the forms of kinds.md section 1.

    Raises CellError for others and for impossible dates.
    """
    if is_blank(cell):
        return None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    found = _day(cell, _date_text(_without_midnight(cell)))
    if found is None:
        raise _refuse(NOT_A_DATE, cell, example="2024-05-12")
    return found


def read_partial_day(cell: Cell) -> str | None:
    """Return a date as 8 digits, unknown parts 00 (archives.md section 1): 20240512, 20240500, 20240000."""
    if is_blank(cell):
        return None
    if isinstance(cell, date):
        return format(cell, "%Y%m%d").zfill(8)
    text = _date_text(_without_midnight(cell))
    if re.fullmatch(r"\d{6}00", text):
        text = text[:4] if text.endswith("0000") else text[:6]
    whole = _day(cell, text)
    if whole is not None:
        return f"{whole.year:04}{whole:%m%d}"
    found = _PARTIAL.fullmatch(text)
    if found is None:
        raise _refuse(NOT_A_DATE, cell, example="2024-05-12, 202405, 2024")
    month = int(found[2] or found[3] or 0)
    first = _calendar(cell, found[1], month if found[2] or found[3] else 1, 1)
    return f"{first.year:04}{month:02}00"


def read_month(cell: Cell) -> str | None:
    """Return a month as yyyymm."""
    if is_blank(cell):
        return None
    if isinstance(cell, date):
        return f"{cell.year:04}{cell.month:02}"
    found = _PARTIAL.fullmatch(_date_text(cell))
    if found is None or not (found[2] or found[3]):
        raise _refuse(NOT_A_MONTH, cell, example="202405")
    first = _calendar(cell, found[1], found[2] or found[3], 1)
    return f"{first.year:04}{first.month:02}"


def _clock(cell: Cell, text: str) -> time | None:
    found = _CLOCK.fullmatch(fold(text))
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0), int(found[3] or 0))
    except ValueError as error:
        raise _refuse(NOT_A_TIME, cell, example="2024-05-12 14:05") from error


def _split_moment(text: str) -> tuple[str, str] | None:
    """Part the day from the time of day: at the last blank before the clock, at T, or behind 日."""
    line = half_width(without_marks(text)).strip()
    found = re.fullmatch(r"(.+?)(?:\s+|(?<=\d)[Tt]|(?<=[日号])\s*)(\d{1,2}\s*[:时点].*)", line, re.S)
    return (found[1], found[2]) if found else None


def read_moment(cell: Cell) -> datetime | None:
    """Return date and time of day as the office's clock shows it (no zone: `Clock.instant` makes it UTC).

    A day without a time of day is refused: midnight would be a guess.
    """
    if is_blank(cell):
        return None
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    parts = _split_moment(cell) if isinstance(cell, str) else None
    clock = _clock(cell, parts[1]) if parts else None
    day = _day(cell, fold(parts[0])) if parts else None
    if clock is None or day is None:
        raise _refuse(NOT_A_TIME, cell, example="2024-05-12 14:05")
    return datetime.combine(day, clock)


def read_yes_no(cell: Cell) -> bool | None:
    """Return yes or no from 是/否, √, 1/0, Y/N and their kin."""
    if is_blank(cell):
        return None
    if isinstance(cell, bool):
        return cell
    word = fold_word(show(cell))
    if word not in YES and word not in NO:
        raise _refuse(NOT_YES_NO, cell)
    return word in YES


def read_choice(cell: Cell, words: Mapping[str, str], allowed: str = "") -> str | None:
    """Return the stored value of a word; `words` comes from `choice_words`, `allowed` is how the refusal lists them."""
    if is_blank(cell):
        return None
    value = words.get(fold_word(show(cell)))
    if value is None:
        raise _refuse(UNKNOWN_WORD, cell, allowed=allowed or "、".join(dict.fromkeys(words.values())))
    return value


def choice_words(field: Field, translates: Iterable[Translate] = ()) -> dict[str, str]:
    """Return every word that names a choice of `field`, folded, with the stored value: its value.

    Label and further words.
    """
    told = list(translates)
    words: dict[str, str] = {}
    for choice in field.choices:
        named = (choice.value, str(choice.label), *choice.words, *(translate(choice.label) for translate in told))
        for word in named:
            if word:
                words.setdefault(fold_word(word), choice.value)
    return words


def reader(field: Field, translates: Iterable[Translate] = ()) -> Callable[[Cell], object]:
    """Return the function that reads the cells of a column of `field`; made once a column, since sheets are long.

    A REFERENCE is read as text, for only the service can look it up; a MOMENT as the wall clock's datetime.
    """
    found = _reader(field, list(translates))
    return found if field.kind is Kind.NOTE else _remembering(found)


def _remembering(read: Callable[[Cell], object]) -> Callable[[Cell], object]:
    """Read each different cell of a column once: a ledger says 30年, 内部 and 2024 in every row. Refusals are not kept."""
    known: dict[tuple[type, Cell], object] = {}

    def read_once(cell: Cell) -> object:
        key = (type(cell), cell)  # True, 1 and 1.0 are one key, but not one value
        value = known.get(key, known)
        if value is known:
            value = read(cell)
            if len(known) < REMEMBERED:
                known[key] = value
        return value

    return read_once


def _reader(field: Field, told: Sequence[Translate]) -> Callable[[Cell], object]:
    if field.kind is Kind.CHOICE and field.choices:
        words = choice_words(field, told)
        labels = [(told[0](choice.label) if told else "") or choice.value for choice in field.choices]
        return lambda cell: read_choice(cell, words, "、".join(labels))
    if field.kind is Kind.DECIMAL:
        return lambda cell: read_decimal(cell, field.scale)
    plain: dict[Kind, Callable[[Cell], object]] = {
        Kind.INTEGER: read_int, Kind.MONEY: read_money, Kind.DAY: read_day, Kind.PARTIAL_DAY: read_partial_day,
        Kind.MOMENT: read_moment, Kind.MONTH: read_month, Kind.YES_NO: read_yes_no,
    }  # fmt: skip
    return plain.get(field.kind) or (lambda cell: read_text(cell, field.length))


def typed_day(text: str, today: date) -> date | None:
    """Return the date a person typed into a form: every form of `read_day`, and 0315, 3.15.

    3月15日 (of this year), 今天, +7.
    """
    word = fold(text)
    if word in _DAY_WORDS:
        return _shifted(text, today, _DAY_WORDS[word])
    shift = _SHIFT.fullmatch(word)
    if shift:
        return _shifted(text, today, int(shift[1] + shift[2]))
    short = _SHORT_DAY.fullmatch(word)
    if short:
        return _calendar(text, today.year, short[1] or short[3] or short[5], short[2] or short[4] or short[6])
    return read_day(text)


def _shifted(text: str, today: date, days: int) -> date:
    try:
        return today + timedelta(days)
    except OverflowError as error:
        raise _refuse(NO_SUCH_DATE, text) from error


def typed_partial_day(text: str, today: date) -> str | None:
    """Return the 8 digits of a date typed into a form that also takes a year or a month; four digits are a year."""
    word = fold(text)
    if word in _DAY_WORDS or _SHIFT.fullmatch(word) or (_SHORT_DAY.fullmatch(word) and not word.isdigit()):
        day = typed_day(text, today)
        return f"{day.year:04}{day:%m%d}" if day else None
    return read_partial_day(text)


def typed_moment(text: str, today: date) -> datetime | None:
    """Return the moment a person typed: as `read_moment`, 14:05 alone is today.

    And the day may be any of `typed_day`.
    """
    if is_blank(text):
        return None
    alone = _clock(text, text)
    if alone is not None:
        return datetime.combine(today, alone)
    parts = _split_moment(text)
    clock = _clock(text, parts[1]) if parts else None
    day = typed_day(parts[0], today) if parts else None
    if clock is None or day is None:
        raise _refuse(NOT_A_TIME, text, example="2024-05-12 14:05")
    return datetime.combine(day, clock)
