"""The commands of contract.md section 2, run as a script would run them: in a process of their own, or in this one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main

Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep preferences and the default office of the tester out of the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("ZONGWU_PASSWORD", "")
    monkeypatch.delenv("ZONGWU_PASSWORD")


@pytest.fixture
def place(tmp_path: Path, capsys: Out) -> str:
    place = str(tmp_path / "office")
    assert main(["--data", place, "init", "--organization", "测试物业服务有限公司", "--short", "测物"]) == 0
    assert capsys.readouterr().out == "office: 测试物业服务有限公司\n"
    return place


def run(place: str, *arguments: str) -> int:
    return main(["--data", place, "--language", "zh_CN", *arguments])


def test_an_office_is_made_once(place: str, capsys: Out) -> None:
    assert run(place, "init", "--organization", "另一家") == 3
    assert "已有单位数据" in capsys.readouterr().err


def test_a_place_without_an_office_is_a_matter_of_storage(tmp_path: Path, capsys: Out) -> None:
    assert run(str(tmp_path / "nothing"), "check") == 3
    assert "没有单位数据" in capsys.readouterr().err
    assert not (tmp_path / "nothing").exists()


def test_wrong_usage_is_2(place: str) -> None:
    with pytest.raises(SystemExit) as stop:
        run(place, "dance")
    assert stop.value.code == 2
    assert run(place, "export", "dances", "x.xlsx") == 2
    assert run(place, "do", "office.dance") == 2


def test_people_are_imported_exported_and_read_back(place: str, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "people.csv").write_text("姓名,工号\n王芳,E1\n李四,E2\n", encoding="utf-8")
    assert run(place, "import", "people", str(tmp_path / "people.csv")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "imported 2, updated 0, skipped 0, rejected 0"
    assert run(place, "export", "people", str(tmp_path / "out.csv"), "--filter", "employee_no=E1") == 0
    assert capsys.readouterr().out == "exported 1\n"
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "王芳" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_a_refused_import_writes_nothing_but_the_rejects(place: str, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "people.csv").write_text("姓名,部门\n王芳,没有的部门\n李四,\n", encoding="utf-8")
    rejects = tmp_path / "rejects.xlsx"
    assert run(place, "import", "people", str(tmp_path / "people.csv"), "--rejects", str(rejects)) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "imported 0, updated 0, skipped 0, rejected 1"
    assert "没有的部门" in said.err
    assert rejects.exists()
    assert run(place, "import", "people", str(tmp_path / "people.csv"), "--partial") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "imported 1, updated 0, skipped 0, rejected 1"


def test_a_dry_run_says_what_would_be_and_keeps_nothing(place: str, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "people.csv").write_text("名字啊,工号\n王芳,E1\n", encoding="utf-8")
    arguments = ("import", "people", str(tmp_path / "people.csv"), "--map", "名字啊=name", "--dry-run")
    assert run(place, *arguments) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "imported 1, updated 0, skipped 0, rejected 0"
    run(place, "export", "people", str(tmp_path / "out.csv"))
    assert "王芳" not in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_an_operation_runs_as_in_the_window_and_a_rule_refuses_with_1(place: str, capsys: Out) -> None:
    assert run(place, "do", "office.add_person", "name=王芳", "employee_no=E1", "joined_on=2024.5.12") == 0
    assert capsys.readouterr().out == "done 王芳\n"
    assert run(place, "do", "office.add_person", "name=李四", "employee_no=E1") == 1
    assert "工号 E1 已属于 王芳" in capsys.readouterr().err
    assert run(place, "do", "office.add_person", "colour=red") == 1
    assert "colour" in capsys.readouterr().err


def test_kinds_and_their_operations_are_listed(place: str, capsys: Out) -> None:
    assert run(place, "kinds") == 0
    assert "people\t人员\timport, export" in capsys.readouterr().out
    assert run(place, "kinds", "people") == 0
    assert "name\t姓名\ttext\tR" in capsys.readouterr().out
    assert run(place, "kinds", "people", "--operations") == 0
    assert "office.add_person" in capsys.readouterr().out


def test_backup_restore_and_check(place: str, tmp_path: Path, capsys: Out) -> None:
    assert run(place, "do", "office.add_person", "name=王芳") == 0
    assert run(place, "backup", "--to", str(tmp_path / "copies")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "ok"
    copy = next((tmp_path / "copies").glob("*.db"))
    other = str(tmp_path / "other")
    assert run(other, "restore", str(copy)) == 0
    assert run(other, "check") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "ok"
    assert run(other, "restore", str(copy)) == 3
    run(other, "export", "people", str(tmp_path / "people.csv"))
    assert "王芳" in (tmp_path / "people.csv").read_text(encoding="utf-8-sig")


def alone(place: str, *arguments: str) -> str:
    """Run a command in a process of its own, where nothing has loaded the tabs before; returns what it prints."""
    command = [sys.executable, "-m", "desktop", "--data", place, "--language", "zh_CN", *arguments]
    return subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout


def test_a_restore_in_a_program_of_its_own_brings_the_records_of_every_tab(tmp_path: Path) -> None:
    place, other = str(tmp_path / "office"), str(tmp_path / "other")
    alone(place, "init", "--organization", "测试物业服务有限公司")
    alone(place, "do", "archives.add_item", "title=年度总结", "author=办公室", "doc_date=20240315", "retention=30年", "pages=3")
    alone(place, "backup", "--to", str(tmp_path / "copies"))
    assert alone(other, "restore", str(next((tmp_path / "copies").glob("*.db")))) == "ok\n"
    assert alone(other, "check") == "ok\n"
    alone(other, "export", "archives", str(tmp_path / "items.csv"))
    assert "年度总结" in (tmp_path / "items.csv").read_text(encoding="utf-8-sig")


def test_a_changed_history_is_found_by_check(place: str, capsys: Out) -> None:
    import apsw

    run(place, "do", "office.add_person", "name=王芳")
    connection = apsw.Connection(str(Path(place) / "office.db"))
    connection.execute("DROP TRIGGER IF EXISTS audit_entry_no_update")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE audit_entry SET who='别人' WHERE number=2")
    connection.close()
    assert run(place, "check") == 1
    assert capsys.readouterr().err.strip()


def test_an_account_with_a_password_is_entered_with_it_only(
    place: str, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(place, "do", "office.set_password", "account=测试物业服务有限公司", "password=很长的密码12345") == 0
    monkeypatch.setattr(sys, "stdin", None)
    assert run(place, "due") == 1
    assert "密码" in capsys.readouterr().err
    monkeypatch.setenv("ZONGWU_PASSWORD", "很长的密码12345")
    assert run(place, "due") == 0
    monkeypatch.delenv("ZONGWU_PASSWORD")
    assert run(place, "reset-password", "测试物业服务有限公司") == 0
    assert run(place, "due") == 0
    assert "reset-password" in capsys.readouterr().out


def test_the_program_speaks_utf8_from_a_process_of_its_own(place: str) -> None:
    command = [sys.executable, "-m", "desktop", "--data", place, "--language", "zh_CN", "kinds"]
    done = subprocess.run(command, capture_output=True, check=True, env={"PATH": "", "LANG": "C", "PYTHONPATH": "."})
    assert "人员" in done.stdout.decode("utf-8")


def test_a_paper_that_cannot_be_written_does_not_count_as_printed(place: str, tmp_path: Path, capsys: Out) -> None:
    run(place, "do", "archives.add_item", "title=年度总结", "author=办公室", "doc_date=20240315", "retention=30年", "pages=3")
    run(place, "do", "archives.number", "category=WS", "year=2024")
    assert run(place, "print", "DA-11", "year=2024", "--out", str(tmp_path / "nowhere" / "x.pdf")) == 3
    assert "无法写入" in capsys.readouterr().err
    run(place, "export", "prints", str(tmp_path / "prints.csv"))
    assert capsys.readouterr().out == "exported 0\n"
    assert run(place, "print", "DA-11", "year=2024", "--out", str(tmp_path / "x.pdf")) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("pages ")
    assert run(place, "print", "DA-11", "year=2024", "--out", str(tmp_path / "x.xlsx")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "pages 1"
    assert sorted(file.suffix for file in tmp_path.glob("x.*")) == [".pdf", ".xlsx"]


def test_what_an_import_passes_over_and_takes_out_is_said(place: str, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "people.csv").write_bytes("姓名,工号\n王\0芳,E1\n,\n李四,E 2\n".encode())
    assert run(place, "import", "people", str(tmp_path / "people.csv")) == 0
    said = capsys.readouterr().err
    assert "有 1 个单元格含有无法显示和保存的控制字符，已去除；首个在第 2 行" in said
    assert "已跳过空行 1 行" in said
    assert "合计" not in said
    (tmp_path / "none.csv").write_text("姓名,工号\n", encoding="utf-8")
    assert run(place, "import", "people", str(tmp_path / "none.csv")) == 0
    assert "没有可导入的行" in capsys.readouterr().err


def test_dates_and_unknown_words_of_commands_are_understood_or_said(place: str, capsys: Out) -> None:
    assert run(place, "due", "--on", "2024.5.12") == 0
    assert run(place, "due", "--on", "someday") == 2
    assert "不是日期" in capsys.readouterr().err
    assert run(place, "print", "DA-99", "--out", "x.pdf") == 2
    assert "这里没有“DA-99”" in capsys.readouterr().err


def test_rows_that_somebody_else_was_faster_with_are_refused_with_the_last_line(place: str, tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the check of a file and its writing another process may keep the same: a sentence and 1, no traceback."""
    import peewee

    from desktop.office.desk import OfficeDesk

    def collide(*_: object) -> None:
        raise peewee.IntegrityError("UNIQUE constraint failed: archives_loan_line.item_id")

    sheet = tmp_path / "people.csv"
    sheet.write_text("姓名\n张三\n李四\n", encoding="utf-8")
    monkeypatch.setattr(OfficeDesk, "run", collide)
    assert main(["--data", place, "--language", "en", "import", "people", str(sheet)]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == "imported 0, updated 0, skipped 0, rejected 2"
    assert "Somebody else kept records" in said.err
