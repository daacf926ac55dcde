"""Scanned sheets find their documents by the codes on them (contract.md section 5).

Pages are read by `scan_reader` in child processes, filed one act a page, and remembered by their file and place: a kill
in mid-stack loses nothing and the same stack files nothing twice. What does not fit waits in a tray with its picture.
Whose paper a number is, the modules say (`Module.sheets`).
"""

from __future__ import annotations

import hashlib
import multiprocessing
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import Progress, Silent
from desktop.core.text import clean
from desktop.core.z1 import Z1, parse_z1
from desktop.db.work import Work
from desktop.office import attachments
from desktop.office.models import Attachment, ScanPage
from desktop.office.naming import resolve
from desktop.office.scan_reader import PICTURES, PageRead, count_pages, read_page

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

WORKERS = 2
AHEAD = 6  # pages read before the first of them is filed: bounds the memory
KINDS = PICTURES | {".pdf"}

BLANK = Reason("scan.blank", QT_TRANSLATE_NOOP("Scan", "This page is blank, most likely the back of a sheet."))
NO_CODE = Reason("scan.no_code", QT_TRANSLATE_NOOP("Scan", "No code can be read on this page."))
FOREIGN = Reason("scan.foreign", QT_TRANSLATE_NOOP("Scan", "The code on this page is none of this program: {text}"))
OTHER_OFFICE = Reason("scan.other_office", QT_TRANSLATE_NOOP("Scan", "This page is of another office ({office})."))
SEVERAL = Reason("scan.several", QT_TRANSLATE_NOOP("Scan", "Several sheets lie on this page: {numbers}. Scan them one by one."))
UNKNOWN = Reason("scan.unknown", QT_TRANSLATE_NOOP("Scan", "No tab keeps paper with the number {number}."))
DAMAGED = Reason("scan.damaged", QT_TRANSLATE_NOOP("Scan", "This page cannot be read; the file is damaged."))
NO_FILES = Reason("scan.no_files", QT_TRANSLATE_NOOP("Scan", "{path} holds no PDF and no pictures."))
BAD_FILE = Reason(
    "scan.bad_file", QT_TRANSLATE_NOOP("Scan", "{name} cannot be opened; it is damaged or no PDF. Its pages were not read.")
)
NOT_WAITING = Reason("scan.not_waiting", QT_TRANSLATE_NOOP("Scan", "This page does not wait in the tray any more."))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that came back: what its code says, and its picture. `sorted_by_hand`: somebody looked and decided."""

    number: str
    page: int
    pages: int
    picture: bytes
    name: str
    sorted_by_hand: bool = False


@dataclass(slots=True)
class Report:
    """What a scan came to."""

    pages: int = 0
    filed: int = 0
    unmatched: int = 0
    known: int = 0  # pages of a file that was scanned before
    problems: list[Problem] = field(default_factory=list)  # files that cannot be opened


def files_of(paths: Sequence[Path]) -> list[Path]:
    """Return the files to read, folders opened; raises Refused for a place that holds none."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path] if path.exists() else []
        inside = [one for one in inside if one.suffix.lower() in KINDS]
        if not inside:
            raise Refused.because(NO_FILES, "path", path=path.name)
        found += inside
    return found


def scan(desk: OfficeDesk, paths: Sequence[Path], progress: Progress | None = None) -> Report:
    """File every page of some files or folders; what does not fit goes to the tray. Raises Refused for an empty place."""
    report, watch = Report(), progress or Silent()
    files = files_of(paths)
    with _Readers() as readers:
        for path in files:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            try:
                count = readers.count(path)
            except Exception:  # noqa: BLE001 - whatever a broken file makes the libraries raise, it is one thing to the person
                report.problems.append(Problem(BAD_FILE, "path", {"name": clean(path.name)}))
                continue
            done = {row.place for row in ScanPage.select(ScanPage.place).where(ScanPage.source == digest)}
            report.known += len(done)
            wanted = [index for index in range(count) if index + 1 not in done]
            for index, read in readers.pages(path, wanted):
                report.pages += 1
                if _keep(desk, digest, clean(path.name), index + 1, read):
                    report.filed += 1
                else:
                    report.unmatched += 1
                watch.at(report.pages, count, path.name)
    return report


class _Readers:
    """Child processes that read pages; a new set when one of them died of a page."""

    def __enter__(self) -> _Readers:
        self._pool = self._fresh()
        return self

    def __exit__(self, *_error: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _fresh(workers: int = WORKERS) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))

    def count(self, path: Path) -> int:
        """Return the pages of a file; raises for a damaged one."""
        try:
            return self._pool.submit(count_pages, str(path)).result()
        except BrokenProcessPool:
            self._pool = self._fresh()
            raise

    def pages(self, path: Path, wanted: Sequence[int]) -> Iterator[tuple[int, PageRead | None]]:
        """Yield each page as it was read, in order; None for one that cannot be."""
        waiting: deque[tuple[int, Future[PageRead]]] = deque()
        rest = iter(wanted)
        while True:
            while len(waiting) < AHEAD and (index := next(rest, None)) is not None:
                waiting.append((index, self._submit(path, index)))
            if not waiting:
                return
            index, future = waiting.popleft()
            try:
                yield index, future.result()
            except BrokenProcessPool:  # some page in flight killed its reader: read each again, alone
                self._pool.shutdown(wait=False, cancel_futures=True)
                self._pool = self._fresh()
                yield index, self._alone(path, index)
                waiting = deque((other, self._submit(path, other)) for other, _dead in waiting)
            except Exception:  # noqa: BLE001 - a damaged page, a bomb, a picture without pixels
                yield index, None

    def _submit(self, path: Path, index: int) -> Future[PageRead]:
        return self._pool.submit(read_page, str(path), index)

    def _alone(self, path: Path, index: int) -> PageRead | None:
        with self._fresh(1) as pool:
            try:
                return pool.submit(read_page, str(path), index).result()
            except Exception:  # noqa: BLE001 - this page it was
                return None


# -- filing --------------------------------------------------------------------------------------------------------


def _keep(desk: OfficeDesk, source: str, name: str, place: int, read: PageRead | None) -> bool:
    """File one page or lay it into the tray, in an act of its own; says whether it was filed."""
    code, problem = _meaning(desk, read)
    if code is not None and problem is None and read is not None:
        sheet = Sheet(code.number, code.page, code.pages, read.picture, f"{code.number.partition('~')[0]}-{code.page}.jpg")
        try:
            desk.run(lambda: _filed(desk, source, name, place, sheet))
            return True
        except Refused as refused:
            problem = refused.problems[0]
    assert problem is not None
    desk.run(lambda: _laid(desk, source, name, place, read, code, problem))
    return False


def _meaning(desk: OfficeDesk, read: PageRead | None) -> tuple[Z1 | None, Problem | None]:
    """Return what the codes of a page mean, and why it cannot be filed."""
    if read is None:
        return None, Problem(DAMAGED)
    codes = [found for text in read.codes if (found := parse_z1(text)) is not None]
    if not read.codes and read.blank:
        return None, Problem(BLANK)
    if not codes:
        return None, Problem(FOREIGN, "", {"text": clean(read.codes[0])[:60]}) if read.codes else Problem(NO_CODE)
    if len(codes) > 1:
        return None, Problem(SEVERAL, "", {"numbers": "、".join(code.number for code in codes)})
    if codes[0].office != str(desk.policy["office.id"]):
        return codes[0], Problem(OTHER_OFFICE, "", {"office": codes[0].office})
    return codes[0], None


def _taker(desk: OfficeDesk, number: str) -> Any:
    for module in desk.modules:
        for prefix, name in module.sheets.items():
            if number.startswith(prefix):
                return resolve(name)
    raise Refused.because(UNKNOWN, "number", number=number)


def _filed(desk: OfficeDesk, source: str, name: str, place: int, sheet: Sheet) -> Done[int]:
    with desk.work("office.scan") as work:
        _taker(desk, sheet.number)(desk, work, sheet)
        row = work.create(
            ScanPage, source=source, name=name, place=place, at=work.clock.now(), who=work.who.name, status="filed", number=sheet.number,
            page=sheet.page, pages=sheet.pages,
        )  # fmt: skip
        return work.done(row.id, sheet.number)


def _laid(
    desk: OfficeDesk, source: str, name: str, place: int, read: PageRead | None, code: Z1 | None, problem: Problem
) -> Done[int]:
    with desk.work("office.scan") as work:
        row = work.create(
            ScanPage, source=source, name=name, place=place, at=work.clock.now(), who=work.who.name, status="tray", reason=problem.code,
            number=code.number if code else "", page=code.page if code else None, pages=code.pages if code else None,
            detail=problem.say(desk.translate),
        )  # fmt: skip
        if read is not None:
            attachments.keep(work, ScanPage.table(), row.id, f"{Path(name).stem}-{place}.jpg", read.picture)
        return work.done(row.id, f"{name} {place}")


# -- the tray ------------------------------------------------------------------------------------------------------


def waiting(work: Work, record: int) -> tuple[ScanPage, Attachment | None]:
    """Lock a page that waits in the tray; raises Refused when somebody sorted it meanwhile."""
    row = work.lock(ScanPage, record)
    if row.status != "tray":
        raise Refused.because(NOT_WAITING, "scan")
    return row, Attachment.get_or_none(Attachment.entity == ScanPage.table(), Attachment.record == row.id)


def place_by_hand(desk: OfficeDesk, work: Work, record: int, number: str, page: int, pages: int) -> None:
    """File a page of the tray to a document, as somebody decided who looked at it."""
    row, picture = waiting(work, record)
    content = attachments.content(picture.id) if picture is not None else b""
    _taker(desk, number)(desk, work, Sheet(number, page, pages, content, f"{number.partition('~')[0]}-{page}.jpg", True))
    work.change(row, status="filed", number=number, page=page, pages=pages)


def drop(work: Work, record: int) -> None:
    """Put a page of the tray aside for good; its picture stays kept with it."""
    row, _picture = waiting(work, record)
    work.change(row, status="dropped")
