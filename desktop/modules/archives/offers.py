"""What archives do for other tabs, inside their transaction: file a document that was made elsewhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.db.work import Work
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.numbering import number_now
from desktop.modules.archives.service import default_category, own_fonds
from desktop.office import attachments

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


def file_document(
    desk: OfficeDesk, work: Work, *, title: str, author: str, day: date, pages: int, doc_no: str = "", category: str = "",
    retention: str = "", security: str = "internal", remark: str = "", name: str = "", content: bytes = b"", number: bool = False,
) -> int:  # fmt: skip
    """Describe a document as a file with its pages attached; returns the file's id.

    `category` is a code of the office (the default category otherwise), `content` the document itself, kept as `name`.
    With `number` it gets its code at once where nothing is missing for one; otherwise it waits for the next numbering.
    Call it before rows are locked: the series comes first.
    """
    kind = (Category.get_or_none(Category.code == category) if category else None) or default_category(desk)
    row = work.create(
        Item, fonds=own_fonds(desk), category=kind, year=day.year, retention=retention or kind.default_retention, title=title[:200],
        author=author[:100], doc_no=doc_no, doc_date=f"{day:%Y%m%d}", security=security, pages=max(1, pages),
        medium="both" if content else "paper", remark=remark[:500],
    )  # fmt: skip
    if content:
        attachments.keep(work, Item.table(), row.id, name or f"{title}.pdf", content)
    if number:
        number_now(work, row)
    return int(row.id)
