"""From a form's description to its pages: gather the plain data, write it, count it.

What counts as a print (forms.md, Common behaviour): printing, saving and `zongwu print` count and are audited; a
preview does not and carries 预览; a blank form never counts; a read-only database gives previews only. The same request
and the same stamp give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.describe import Print
from desktop.core.errors import Problem, Reason, Refused, StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import Printed, Progress
from desktop.office.asking import REQUIRED
from desktop.office.models import PrintRecord
from desktop.office.naming import resolve

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports.house import Stamp

NO_SHEET = Reason("office.no_sheet", QT_TRANSLATE_NOOP("Office", "{form} is no table; it can be saved as PDF only."))


def preview(desk: OfficeDesk, form: Print, params: Mapping[str, Any], progress: Progress) -> Printed:
    """Return the form with the mark 预览; nothing is counted."""
    data = _gather(desk, form, params)
    return _write(desk, form, data, 0, progress, params)


def issue(desk: OfficeDesk, form: Print, params: Mapping[str, Any], progress: Progress) -> Printed:
    """Return the form for paper or a file; counted and audited unless it is blank.

    The print is counted after the pages were made: a form that cannot be written leaves no print behind.
    """
    if desk.read_only:
        raise StorageError(Trouble.READ_ONLY, desk.place)
    data = _gather(desk, form, params)
    if getattr(data, "blank", False):
        return _write(desk, form, data, -1, progress, params)
    document = str(getattr(data, "document", "") or "")
    number = _last_number(form.code, document) + 1
    printed = _write(desk, form, data, number, progress, params)
    desk.run(lambda: _count(desk, form, data, document, printed))
    return printed


def sheet(desk: OfficeDesk, form: Print, params: Mapping[str, Any], path: Path) -> int:
    """Write the figures of a tabular form as a sheet; counted like a print. Returns the rows."""
    if form.sheet is None:
        raise Refused.because(NO_SHEET, "code", form=form.title)
    from desktop.office.sheet_out import write_table

    data = _gather(desk, form, params)
    header, rows = form.sheet(data)
    said = [desk.document_translate(label) for label in header]
    count = write_table(path, said, rows, title=desk.document_translate(form.title))
    if not desk.read_only and not getattr(data, "blank", False):
        document = str(getattr(data, "document", "") or "")
        number = _last_number(form.code, document) + 1
        desk.run(lambda: _count(desk, form, data, document, Printed(b"", 0, path.name, number)))
    return count


def _gather(desk: OfficeDesk, form: Print, params: Mapping[str, Any]) -> Any:
    desk.demand(form.right)
    missing = [
        Problem(REQUIRED, field.key, {"field": field.label})
        for field in form.fields
        if field.required and params.get(field.key) in (None, "", ()) and not params.get("blank")
    ]
    if missing:
        raise Refused(missing)
    return form.gather(desk, params)


def _last_number(code: str, document: str) -> int:
    from peewee import fn

    if not document:
        return 0
    last = (
        PrintRecord.select(fn.MAX(PrintRecord.number))
        .where(PrintRecord.form == code, PrintRecord.document == document)
        .scalar()
    )
    return int(last or 0)


def _write(desk: OfficeDesk, form: Print, data: Any, number: int, progress: Progress, params: Mapping[str, Any]) -> Printed:
    write = resolve(form.write)
    out = BytesIO()
    progress.at(0, 1, desk.translate(form.title))
    stamp = _stamp(desk, form, data, number, str(params.get("half_sheet") or "pair"))
    pages = write(data, out, stamp, desk.document_translate)
    progress.at(1, 1)
    from reports.fonts import missing_in

    document = str(getattr(data, "document", "") or "")
    name = "-".join(part for part in (form.code, desk.document_translate(form.title), document) if part) + ".pdf"
    return Printed(out.getvalue(), pages, _file_name(name), max(number, 0), tuple(missing_in(data)))


def _file_name(name: str) -> str:
    """Return a name every file system takes."""
    return "".join("_" if character in '<>:"/\\|?*' or ord(character) < 32 else character for character in name)


def _stamp(desk: OfficeDesk, form: Print, data: Any, number: int, half_sheet: str) -> Stamp:
    from reports.house import Stamp

    return Stamp(
        at=desk.clock.local(desk.clock.now()),
        printed_by=desk.who.name,
        number=max(number, 0),
        preview=number == 0,
        state=str(getattr(data, "state", "") or ""),
        demo=desk.demo,
        document=str(getattr(data, "document", "") or ""),
        form=form.code,
        organisation=desk.organization,
        half_sheet=half_sheet,
    )


def _count(desk: OfficeDesk, form: Print, data: Any, document: str, printed: Printed) -> Done[int]:
    """Keep the print: who, when, which form and document, the n-th time."""
    with desk.work("office.print") as work:
        records = tuple(getattr(data, "records", ()) or ()) or (("", None),)
        for entity, record in records:
            work.create(
                PrintRecord,
                form=form.code,
                entity=entity,
                record=record,
                document=document,
                number=printed.number,
                at=work.clock.now(),
                who=work.who.name,
                pages=printed.pages,
            )
        return work.done(printed.number, document or form.code)
