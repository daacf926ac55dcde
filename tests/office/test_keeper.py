"""Backups at their times, the drill, the check, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.core.clock import Clock
from desktop.core.describe import Urgency
from desktop.core.errors import Refused, StorageError, Trouble
from desktop.core.query import Query
from desktop.db import backup as copies
from desktop.modules.office import upkeep
from desktop.modules.office.service import PersonAsk
from desktop.office import keeper
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding, place_is_free
from desktop.opening import found_office, open_desk

TODAY = date(2024, 9, 25)


@pytest.fixture
def desk(engine_place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[OfficeDesk]:
    """A new office whose backups go into the test's own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    clock = Clock()
    with clock.at(TODAY):
        desk = found_office(engine_place, Founding("测试物业服务有限公司", "", "李敏"), clock=clock)
        yield desk
        desk.close()


def test_an_office_that_was_never_backed_up_stands_on_home_until_it_is(desk: OfficeDesk) -> None:
    assert [due.operation for due in desk.due() if due.kind == "backups"] == ["office.backup_now"]
    desk.call("office.backup_now", upkeep.BackupAsk())
    assert [due for due in desk.due() if due.kind == "backups"] == []
    with desk.clock.at(TODAY + timedelta(days=8)):
        assert [due.urgency for due in desk.due() if due.kind == "backups"] == [Urgency.OVERDUE]


def test_the_weekly_backup_is_made_when_it_is_due_and_not_before(desk: OfficeDesk) -> None:
    assert keeper.keep_weekly(desk) is not None
    assert keeper.keep_weekly(desk) is None
    with desk.clock.at(TODAY + timedelta(days=7, hours=1)):
        assert keeper.keep_weekly(desk) is not None


def test_a_backup_is_restored_into_a_drill_and_its_date_is_kept(desk: OfficeDesk) -> None:
    desk.call("office.add_person", PersonAsk("王芳"))
    desk.call("office.backup_now", upkeep.BackupAsk())
    row = desk.source("backups").first(Query())[0]
    desk.call("office.drill", upkeep.DrillAsk(row["id"]))
    assert keeper.safety(desk).last_drill is not None
    with pytest.raises(Refused):
        desk.call("office.drill", upkeep.DrillAsk(1))


def test_a_backup_comes_back_in_an_empty_place_of_the_embedded_engine(desk: OfficeDesk, tmp_path: Path) -> None:
    desk.call("office.add_person", PersonAsk("𬭚学文"))
    made = keeper.backup(desk.engine, folder=tmp_path / "copies", clock=desk.clock)
    keeper.restore(made, str(tmp_path / "other"))
    other = open_desk(str(tmp_path / "other"))
    assert [found.label for found in other.source("people").suggest("学文")] == ["𬭚学文"]
    assert keeper.check(other) == []
    with pytest.raises(StorageError):
        keeper.restore(made, str(tmp_path / "other"))
    other.close()
    desk.engine.bind()


def test_an_import_is_preceded_by_a_backup(desk: OfficeDesk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("姓名\n王芳\n", encoding="utf-8")
    importer = desk.importer("people", path)
    importer.run(importer.check(importer.mapping({})))
    assert [copy.event for copy in copies.kept(keeper.folder_of(desk.engine))] == ["import"]


def test_a_place_with_an_office_is_not_free(desk: OfficeDesk, tmp_path: Path) -> None:
    assert not place_is_free(desk.engine.place)
    assert place_is_free(str(tmp_path / "empty"))
    desk.engine.bind()


def test_an_attachment_is_kept_checked_and_found_when_altered(desk: OfficeDesk, tmp_path: Path) -> None:
    person = desk.call("office.add_person", PersonAsk("王芳")).value
    path = tmp_path / "身份证.txt"
    path.write_text("内容", encoding="utf-8")
    done = desk.attach("people", person, path)
    assert desk.attachment(done.value) == "内容".encode()
    assert [line.name for line in desk.attachments("people", person)] == ["身份证.txt"]
    assert keeper.check(desk) == []
    desk.engine.execute("UPDATE office_attachment_bytes SET content=?", ("别的".encode(),))
    assert len(keeper.check(desk)) == 1
    with pytest.raises(Refused):
        desk.attachment(done.value)
    (tmp_path / "empty.txt").touch()
    with pytest.raises(Refused):
        desk.attach("people", person, tmp_path / "empty.txt")


def test_a_backup_of_the_list_is_restored_into_an_empty_folder_and_never_over_an_office(desk: OfficeDesk, tmp_path: Path) -> None:
    desk.call("office.backup_now", upkeep.BackupAsk())
    row = desk.source("backups").first(Query())[0]
    desk.call("office.restore", upkeep.RestoreAsk(row["id"], str(tmp_path / "again")))
    assert (tmp_path / "again" / "office.db").exists()
    with pytest.raises(StorageError) as refused:
        desk.call("office.restore", upkeep.RestoreAsk(row["id"], str(tmp_path / "again")))
    assert refused.value.trouble is Trouble.OCCUPIED


def test_the_newest_backup_is_tried_by_itself_once_a_month(desk: OfficeDesk) -> None:
    assert keeper.drill_when_due(desk) is False  # there is nothing to try yet
    keeper.keep_weekly(desk)
    assert keeper.drill_when_due(desk) is True
    assert keeper.drill_when_due(desk) is False
    assert keeper.safety(desk).last_drill is not None
    with desk.clock.at(TODAY + timedelta(days=31)):
        assert keeper.drill_when_due(desk) is True


def test_a_drill_of_a_damaged_backup_fails_and_is_not_noted(desk: OfficeDesk) -> None:
    made = keeper.keep_weekly(desk)
    assert made is not None
    made.write_bytes(made.read_bytes()[:5000])
    with pytest.raises(StorageError):
        keeper.drill_when_due(desk)
    assert keeper.safety(desk).last_drill is None
