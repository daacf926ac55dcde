"""Attachments: kept in the database by their SHA-256, once for each content, checked whenever they are read."""

from __future__ import annotations

import hashlib
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.describe import Listing
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import AttachmentLine
from desktop.core.text import clean
from desktop.db.record import model_of
from desktop.db.work import Work
from desktop.office.models import Attachment, AttachmentBytes

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LARGEST = 50 * 1024 * 1024  # bytes

TOO_LARGE = Reason(
    "office.file_too_large",
    QT_TRANSLATE_NOOP("Office", "{name} has {size} MB; at most {most} MB are kept with a record. Save it smaller and add it again."),
)
UNREADABLE = Reason(
    "office.file_unreadable",
    QT_TRANSLATE_NOOP("Office", "{name} cannot be read ({detail}). Nothing was added; check that the file is there and not open elsewhere."),
)
EMPTY = Reason("office.file_empty", QT_TRANSLATE_NOOP("Office", "{name} is empty. Nothing was added."))
LOST = Reason(
    "office.attachment_lost",
    QT_TRANSLATE_NOOP("Office", "The content of {name} is not in this database. A full backup may hold it; the record itself is safe."),
)
ALTERED = Reason(
    "office.attachment_altered",
    QT_TRANSLATE_NOOP("Office", "The content of {name} is not what was added (its fingerprint differs). Restore it from a backup."),
)


def read(path: Path) -> tuple[str, bytes]:
    """Read a file to be kept; raises Refused when it is too large, empty or unreadable."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise Refused.because(TOO_LARGE, "path", name=path.name, size=size // 1024 // 1024, most=LARGEST // 1024 // 1024)
        content = path.read_bytes()
    except OSError as error:
        raise Refused.because(UNREADABLE, "path", name=path.name, detail=error.strerror or "") from error
    if not content:
        raise Refused.because(EMPTY, "path", name=path.name)
    return clean(path.name), content


def keep(work: Work, entity: str, record: int, name: str, content: bytes) -> Attachment:
    """Keep a file with a record, inside a running act."""
    digest = hashlib.sha256(content).hexdigest()
    if not AttachmentBytes.select().where(AttachmentBytes.sha256 == digest).exists():
        work.create(AttachmentBytes, sha256=digest, size=len(content), content=content)
    return work.create(
        Attachment,
        entity=entity,
        record=record,
        name=name,
        media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
        sha256=digest,
        size=len(content),
        added_at=work.clock.now(),
        added_by=work.who.name,
    )


def attach(desk: OfficeDesk, listing: Listing, record: int, name: str, content: bytes) -> Done[int]:
    """Keep a file with a record of a list, as an act of its own."""
    with desk.work("office.attach") as work:
        work.lock(model_of(listing.entity), record)
        row = keep(work, listing.entity, record, name, content)
        work.touch(listing.kind, record)
        return work.done(row.id, name)


def of(entity: str, record: int) -> list[AttachmentLine]:
    """Return the files kept with a record, in the order they came."""
    rows = Attachment.select().where(Attachment.entity == entity, Attachment.record == record).order_by(Attachment.id)
    return [
        AttachmentLine(row.id, row.name, row.size, row.media_type, row.added_at, row.added_by, row.sha256)
        for row in rows
    ]


def content(attachment: int) -> bytes:
    """Return the bytes of an attachment; raises Refused when they are missing or not what was added."""
    row = Attachment.get_by_id(attachment)
    found = AttachmentBytes.get_or_none(AttachmentBytes.sha256 == row.sha256)
    if found is None or found.content is None:
        raise Refused.because(LOST, "attachment", name=row.name)
    if hashlib.sha256(found.content).hexdigest() != row.sha256:
        raise Refused.because(ALTERED, "attachment", name=row.name)
    data: bytes = found.content
    return data


def faults() -> list[str]:
    """Return a line for each attachment whose content is missing or altered (`zongwu check`)."""
    lines = []
    for row in AttachmentBytes.select().iterator():
        if row.content is not None and hashlib.sha256(row.content).hexdigest() != row.sha256:
            lines.append(f"attachment {row.sha256[:12]}: the content differs from its fingerprint")
    known = AttachmentBytes.select(AttachmentBytes.sha256)
    for row in Attachment.select().where(Attachment.sha256.not_in(known)):
        lines.append(f"attachment {row.id} ({row.name}): the content is missing")
    return lines
