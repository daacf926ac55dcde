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
from desktop.db.work import Work
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


def issue_each(
    desk: OfficeDesk, form: Print, params: Mapping[str, Any], folder: Path, progress: Progress
) -> list[Path]:
    """Write a file for each document of a form into a folder and count each as a print; returns the files.

    A form that holds one document gives one file. Files that are there already are replaced only whole.
    """
    if desk.read_only:
        raise StorageError(Trouble.READ_ONLY, desk.place)
    data = _gather(desk, form, params)
    folder.mkdir(parents=True, exist_ok=True)
    if not hasattr(data, "files"):
        made = issue(desk, form, params, progress)
        return [_put(folder, made.name, made.pdf)]
    written: list[Path] = []
    printed: list[tuple[Any, str, Printed]] = []
    total = len(data.parts())
    numbers: dict[str, int] = {}

    def stamp_of(document: str) -> Stamp:
        numbers[document] = _last_number(form.code, document) + 1
        part = next_of[document]
        return _stamp(desk, form, part, numbers[document], "pair")

    next_of = {str(part.document): part for part in data.parts()}
    for one, pdf, pages in data.files(stamp_of, desk.document_translate):
        document = str(one.document)
        name = _file_name("-".join((form.code, document, *_who(one))) + ".pdf")
        written.append(_put(folder, name, pdf))
        printed.append((one, document, Printed(b"", pages, name, numbers[document])))
        progress.at(len(written), total, name)
    desk.run(lambda: _count_each(desk, form, printed))
    return written


def _who(part: Any) -> tuple[str, ...]:
    """Return the name a file carries beside its number, where the document is one person's."""
    name = str(getattr(part, "name", "") or "")
    return (name,) if name else ()


def _put(folder: Path, name: str, content: bytes) -> Path:
    fresh = folder / f".{name}.new"
    fresh.write_bytes(content)
    fresh.replace(folder / name)
    return folder / name


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


def _count_each(desk: OfficeDesk, form: Print, printed: list[tuple[Any, str, Printed]]) -> Done[int]:
    """Keep the prints of a run of files as one act."""
    with desk.work("office.print") as work:
        for data, document, made in printed:
            _keep_prints(work, form, data, document, made)
        return work.done(len(printed), f"{printed[0][1]}…{printed[-1][1]}" if printed else form.code)


def _count(desk: OfficeDesk, form: Print, data: Any, document: str, printed: Printed) -> Done[int]:
    """Keep the print: who, when, which form and document, the n-th time."""
    with desk.work("office.print") as work:
        _keep_prints(work, form, data, document, printed)
        return work.done(printed.number, document or form.code)


def _keep_prints(work: Work, form: Print, data: Any, document: str, printed: Printed) -> None:
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
