"""What other tabs ask of archives: a document is filed in their own transaction, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.modules.archives.models import Item
from desktop.office import attachments
from desktop.office.desk import OfficeDesk


def test_a_document_is_filed_with_its_pages_and_waits_for_its_number(desk: OfficeDesk) -> None:
    file_document = desk.offer("archives.file_document")
    assert file_document is not None
    with desk.work("test.file") as work:
        made = file_document(
            desk, work, title="第 3 期会议纪要", author="综合办公室", day=date(2024, 9, 20), pages=3, doc_no="纪要〔2024〕3号", content=b"%PDF-1.7 x", name="纪要.pdf"
        )
        work.done(made)
    row = Item.get_by_id(made)
    assert (row.status, row.year, row.doc_date, row.pages, row.medium) == ("unsorted", 2024, "20240920", 3, "both")
    assert [line.name for line in attachments.of(Item.table(), made)] == ["纪要.pdf"]


def test_an_act_that_fails_files_nothing(desk: OfficeDesk) -> None:
    file_document = desk.offer("archives.file_document")
    assert file_document is not None

    def act() -> None:
        with desk.work("test.file") as work:
            file_document(desk, work, title="纪要", author="办公室", day=date(2024, 9, 20), pages=1)
            raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        act()
    assert Item.select().count() == 0
