"""Rows into .xlsx and .csv: strings as strings, numbers as numbers, days as days; a whole file or none.

The .xlsx is written as text by ourselves: for a plain table that takes a fifth of the time of a general library
(performance.md section 4) and needs only the memory of the rows at hand. Strings stand in the cells themselves, so nothing in them can
be a formula, a link or a number.

In .csv every text stays exactly as it is, quoted by RFC 4180 where it must be. We add no apostrophe before = + - @: it would come back as
part of the text on the next import, and a phone number +86… would be spoilt. Who opens foreign text in a spreadsheet program
takes the .xlsx, where such text is inert.
"""

from __future__ import annotations

import csv
import errno
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO, Final

from desktop.core.cells import Cell, show
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import in_one_line

MOST_ROWS: Final = 1_048_576     # rows of a sheet, the header among them
LONGEST_CELL: Final = 32_767     # characters of a cell
_MEASURED: Final = 200           # rows looked at for the widths
_CHUNK: Final = 500              # rows put together before they are packed

UNKNOWN_FORMAT = Reason("sheet.unknown_format", QT_TRANSLATE_NOOP("Sheets", "“{name}” must end in .xlsx or .csv."))
TOO_MANY_ROWS = Reason("sheet.too_many_rows", QT_TRANSLATE_NOOP("Sheets", "A sheet holds {most} rows and this list has more. Export it as .csv, or narrow the filter. Nothing was written."))
CELL_TOO_LONG = Reason("sheet.cell_too_long", QT_TRANSLATE_NOOP("Sheets", "Row {row}, column {column}: the text has {count} characters, a sheet's cell holds {most}. Export it as .csv. Nothing was written."))
LOCKED = Reason("sheet.locked", QT_TRANSLATE_NOOP("Sheets", "“{name}” cannot be written: it is open in another program or this folder is protected. Close it or choose another place; what was there is unchanged."))
DISK_FULL = Reason("sheet.disk_full", QT_TRANSLATE_NOOP("Sheets", "The disk is full. “{name}” was not written; what was there is unchanged."))
CANNOT_WRITE = Reason("sheet.cannot_write", QT_TRANSLATE_NOOP("Sheets", "“{name}” cannot be written ({detail}). Choose another place; what was there is unchanged."))
REASON = QT_TRANSLATE_NOOP("Sheets", "Reason")

_EPOCH: Final = date(1899, 12, 30).toordinal()
_FIRST_DAY: Final = date(1900, 3, 1)  # before that, spreadsheets count a 29 February 1900 that never was
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL: Final = re.compile("[&<>\r_\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SAFE_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_HEAD, _DAY, _MOMENT, _DECIMALS = 1, 2, 3, 4  # styles; _DECIMALS + n has n digits behind the point


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], title: str = "") -> int:
    """Write a list as .xlsx or .csv (by the name's end) and return the number of rows under the header.

    Raises Refused: unknown ending, more rows than a sheet holds, a text longer than a cell holds, target locked, disk full. Then
    what was at `path` before is unchanged. What `rows` itself raises passes through, with nothing written.
    """
    return _write(Path(path), [list(header)], rows, title)


def write_rejects(
    path: Path, heading: Sequence[Sequence[Cell]], rows: Iterable[Sequence[Cell]], reasons: Iterable[str], label: str = "原因"
) -> int:
    """Write refused rows in the layout of their source, with the reasons in a last column; returns their number.

    `heading` are the rows above the records as they were, the last of them the header; the reasons stand in the first column that
    is empty in all rows, so that the mended file can be imported again as it is. Raises as `write_table`.
    """
    kept = [list(cells) for cells in rows]
    top = [list(cells) for cells in heading] or [[]]
    width = max((_filled(cells) for cells in chain(top, kept)), default=0)

    def with_last(cells: list[Cell], last: Cell) -> list[Cell]:
        return [*cells[:width], *[None] * (width - len(cells)), last]

    told = [with_last(cells, reason) for cells, reason in zip(kept, reasons, strict=True)]
    return _write(Path(path), [*top[:-1], with_last(top[-1], label)], told, "")


def _filled(cells: Sequence[Cell]) -> int:
    return max((place for place, cell in enumerate(cells, start=1) if cell not in (None, "")), default=0)


def _write(path: Path, heading: list[list[Cell]], rows: Iterable[Sequence[Cell]], title: str) -> int:
    writers: dict[str, Callable[[BinaryIO], int]] = {
        ".xlsx": lambda out: _write_xlsx(out, heading, rows, title),
        ".csv": lambda out: _write_csv(out, heading, rows),
    }
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise Refused.because(UNKNOWN_FORMAT, "file", name=in_one_line(path.name, 80))
    return whole_file(path, writer)


def whole_file(path: Path, write: Callable[[BinaryIO], int]) -> int:
    """Let `write` fill a file beside `path` and put it in its place only when it is complete and on the disk.

    Raises Refused when the place cannot be written; after any failure `path` is what it was before.
    """
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        try:
            with beside.open("wb") as out:
                result = write(out)
                out.flush()
                os.fsync(out.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        name = in_one_line(path.name, 80)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refused.because(DISK_FULL, "file", name=name) from error
        if isinstance(error, PermissionError):
            raise Refused.because(LOCKED, "file", name=name) from error
        raise Refused.because(CANNOT_WRITE, "file", name=name, detail=error.strerror or type(error).__name__) from error
    return result


def _write_csv(out: BinaryIO, heading: list[list[Cell]], rows: Iterable[Sequence[Cell]]) -> int:
    import io

    text = io.TextIOWrapper(out, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerows([show(cell) for cell in cells] for cells in heading)
    count = 0
    for cells in rows:
        writer.writerow([cell if cell.__class__ is str else show(cell) for cell in cells])
        count += 1
    text.flush()
    text.detach()
    return count


def _write_xlsx(out: BinaryIO, heading: list[list[Cell]], rows: Iterable[Sequence[Cell]], title: str) -> int:
    waiting = iter(rows)
    first = list(islice(waiting, _MEASURED))
    width = max(map(len, chain(heading, first)), default=1) or 1
    name = _SAFE_NAME.sub(" ", title).strip(" '")[:31] or "Sheet1"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parts:
        with parts.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(_sheet_head(heading, first, width))
            for number, cells in enumerate(heading, start=1):
                sheet.write(_row_xml(number, cells, _HEAD if number == len(heading) else 0).encode())
            last = _write_rows(sheet, chain(first, waiting), len(heading), width)
            area = f"A{len(heading)}:{_letters(width)}{last}"
            sheet.write(f'</sheetData><autoFilter ref="{area}"/></worksheet>'.encode())
        for part, content in _PARTS.items():
            parts.writestr(part, content.replace("{name}", _escape(name).replace('"', "&quot;")).replace("{area}", _fixed(area, name)))
    return last - len(heading)


def _write_rows(sheet: Any, rows: Iterator[Sequence[Cell]], above: int, width: int) -> int:
    """Write the rows under the heading and return the number of the last one."""
    starts = [f'<c r="{_letters(column)}' for column in range(1, width + 1)]
    number, lines = above, list[str]()
    for cells in rows:
        number += 1
        if number > MOST_ROWS:
            raise Refused.because(TOO_MANY_ROWS, "file", most=MOST_ROWS - above)
        if len(cells) > len(starts):
            starts += [f'<c r="{_letters(column)}' for column in range(len(starts) + 1, len(cells) + 1)]
        lines.append(_cells_xml(number, cells, starts))
        if len(lines) >= _CHUNK:
            sheet.write("".join(lines).encode())
            lines.clear()
    sheet.write("".join(lines).encode())
    return number


def _cells_xml(number: int, cells: Sequence[Cell], starts: Sequence[str]) -> str:
    parts = [f'<row r="{number}">']
    add = parts.append
    special = _SPECIAL.search
    for start, cell in zip(starts, cells, strict=False):
        kind = cell.__class__
        if kind is str:
            if not cell:
                continue
            if special(cell) or len(cell) > LONGEST_CELL:  # type: ignore[arg-type]
                cell = _text(cell, number, start)  # type: ignore[arg-type]
            add(f'{start}{number}" t="inlineStr"><is><t xml:space="preserve">{cell}</t></is></c>')
        elif kind is int and -_WIDEST < cell < _WIDEST:  # type: ignore[operator]
            add(f'{start}{number}"><v>{cell}</v></c>')
        elif kind is date and cell >= _FIRST_DAY:  # type: ignore[operator]
            add(f'{start}{number}" s="{_DAY}"><v>{cell.toordinal() - _EPOCH}</v></c>')  # type: ignore[union-attr]
        elif cell is not None:
            add(_rare(f"{start}{number}", cell, number))
    add("</row>")
    return "".join(parts)


_WIDEST: Final = 10**15  # a sheet keeps 15 digits of a number; longer ones are written as text


def _rare(start: str, cell: Cell, number: int) -> str:
    """Return a cell that is not a text, a whole number or a plain day."""
    if isinstance(cell, bool):
        return f'{start}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, Decimal) and cell.is_finite() and len(cell.as_tuple().digits) <= 15 and abs(cell) < _WIDEST:
        digits = -int(cell.as_tuple().exponent)
        style = f' s="{_DECIMALS + digits}"' if 1 <= digits <= 4 else ""
        return f'{start}"{style}><v>{cell:f}</v></c>'
    if isinstance(cell, float) and abs(cell) < _WIDEST:
        return f'{start}"><v>{int(cell) if cell.is_integer() else repr(cell)}</v></c>'
    if isinstance(cell, datetime) and cell.date() >= _FIRST_DAY:
        serial = cell.toordinal() - _EPOCH + (cell.hour * 3600 + cell.minute * 60 + cell.second) / 86400
        return f'{start}" s="{_MOMENT}"><v>{serial!r}</v></c>'
    text = _text(show(cell), number, start)
    return f'{start}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _text(text: str, row: int, start: str) -> str:
    """Return a text as XML; raises Refused when no cell can hold it. What XML cannot hold at all is left out."""
    if len(text) > LONGEST_CELL:
        column = re.sub(r"[^A-Z]", "", start.rpartition('"')[2])
        raise Refused.because(CELL_TOO_LONG, "file", row=row, column=column, count=len(text), most=LONGEST_CELL)
    return _escape(text)


def _escape(text: str) -> str:
    # A text that looks like the escape of a character (_x0041_) would be turned into that character by readers.
    plain = _LOOKS_ESCAPED.sub("_x005F_", _ILLEGAL.sub("", text))
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _row_xml(number: int, cells: Sequence[Cell], style: int) -> str:
    row = _cells_xml(number, cells, [f'<c r="{_letters(column)}' for column in range(1, len(cells) + 1)])
    return row.replace(' t="inlineStr"', f' s="{style}" t="inlineStr"') if style else row


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _fixed(area: str, name: str) -> str:
    """Return the area as a defined name wants it: 'Sheet'!$A$1:$L$50001."""
    quoted = _escape(name.replace("'", "''"))
    return f"'{quoted}'!" + re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", area)


def _sheet_head(heading: list[list[Cell]], rows: list[Sequence[Cell]], width: int) -> bytes:
    """Return the beginning of the sheet: frozen heading and the widths of what the first rows hold."""
    top = len(heading)
    widths = [8] * width
    for cells in chain(heading[-1:], rows):
        for column, cell in enumerate(cells):
            if cell is not None:
                text = show(cell)[:60]
                widths[column] = max(widths[column], min(50, len(text) + sum(sign > "\u2e7f" for sign in text) + 2))
    cols = "".join(f'<col min="{n}" max="{n}" width="{wide}" customWidth="1"/>' for n, wide in enumerate(widths, start=1))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">'
        f'<pane ySplit="{top}" topLeftCell="A{top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{cols}</cols><sheetData>'
    ).encode()


_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FORMATS: Final = "".join(f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for number in (164, 165, 0, 166, 2, 167, 168))  # fmt: skip
_PARTS: Final = {
    "[Content_Types].xml": f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
    "_rels/.rels": f'{_XML}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="{{name}}" sheetId="1" r:id="rId1"/>'
    '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">{area}</definedName></definedNames></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
    f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="5"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0"/>'
    '<numFmt numFmtId="167" formatCode="0.000"/><numFmt numFmtId="168" formatCode="0.0000"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>'
    '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
    f'<alignment vertical="center" wrapText="1"/></xf>{_FORMATS}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}  # fmt: skip
