"""The house rules that no linter knows."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from resources.licences import build as licences

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("desktop", "reports", "resources", "tests", ".ci")
TOP = {
    "pyproject.toml", "start.py", "desktop", "reports", "resources", "tests", "README.md", "README.zh-CN.md", "CHANGELOG.md",
}  # fmt: skip
CALLS = 200_000


def python_files(*folders: str) -> Iterator[Path]:
    for folder in folders or ("desktop", "reports", "resources", "tests"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def tracked() -> list[str]:
    """The files of the repository; in a copy without git, everything in the known folders."""
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z"], capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
        return [name_of(path) for path in found if "__pycache__" not in path.parts]
    return [name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_every_init_file_is_empty() -> None:
    assert [name_of(path) for path in python_files() if path.name == "__init__.py" and path.read_bytes().strip()] == []


def test_every_module_says_what_it_is_and_postpones_annotations() -> None:
    lacking = []
    for path in python_files():
        tree = tree_of(path)
        if not tree.body:
            continue
        imports = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
        if not ast.get_docstring(tree) or not imports:
            lacking.append(name_of(path))
    assert lacking == []


def test_no_file_is_so_long_that_nobody_reads_it() -> None:
    lengths = {name_of(path): path.read_bytes().count(b"\n") for path in [ROOT / "start.py", *python_files()]}
    assert {name: length for name, length in lengths.items() if length > 600} == {}


def test_fields_of_tables_come_from_our_own_module_only() -> None:
    wrong = []
    for path in python_files("desktop", "tests"):
        if name_of(path) == "desktop/db/fields.py":
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("peewee", "playhouse"):
                wrong += [f"{name_of(path)}:{node.lineno}" for alias in node.names if alias.name.endswith("Field")]
            # Asking whether a column is a `peewee.TextField` is fair; making one or a kind of one is not.
            made = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            wrong += [
                f"{name_of(path)}:{part.lineno}"
                for part in made
                if re.fullmatch(r"peewee\.\w*Field", ast.unparse(part))
            ]
    assert wrong == []


def test_nothing_names_this_or_another_machine_or_a_package_index() -> None:
    words = (
        "/work/" + "main",
        "/work/" + "shared",
        "/ro" + "ot/",
        "files.python" + "hosted",
        "py" + "pi.",
        "/opt/" + "wheels",
    )
    found = []
    for name in tracked():
        if name.startswith("resources/licences/texts/"):
            continue
        data = (ROOT / name).read_bytes()
        if b"\0" not in data[:4096]:
            found += [f"{name}: {word}" for word in words if word.encode() in data]
    assert found == []


def test_the_top_of_the_repository_holds_only_what_was_agreed() -> None:
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top - TOP if not name.startswith(".")} == set()
    made = (".qm", ".pdf", ".pyc")
    assert [name for name in tracked() if name.endswith(made) and not name.startswith("tests/data/")] == []


def test_nothing_we_bring_along_is_under_the_gpl_or_agpl() -> None:
    found = {name: licences.licence_of(package) for name, package in licences.closure().items()}
    assert {name: licence for name, licence in found.items() if not licences.is_free_of_gpl(licence)} == {}


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("LGPL-3.0-only", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("GNU Affero General Public License v3", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("unknown", False),
    ],
)
def test_the_licence_check_tells_gpl_from_lgpl(licence: str, free: bool) -> None:
    assert licences.is_free_of_gpl(licence) is free


def test_every_library_of_ours_is_pinned_and_stands_in_the_notices_with_that_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    notices = (licences.HERE / "NOTICES.md").read_text(encoding="utf-8")
    lines = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    assert [line for line in lines if "==" not in line] == []
    for need in map(Requirement, project["dependencies"]):
        version = str(need.specifier).removeprefix("==")
        assert f"| {licences.canonical(need.name)} | {version} |" in notices, "run python -m resources.licences.build"


@pytest.mark.parametrize("tool", [["ruff", "check", "."], ["mypy"]], ids=["ruff", "mypy"])
def test_the_linters_have_nothing_to_say(tool: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONWARNDEFAULTENCODING"}
    done = subprocess.run(
        [sys.executable, "-m", *tool],
        capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.window
def test_qt_calls_without_a_result_do_not_eat_references_to_none() -> None:
    """PySide6 6.12 on Python 3.11 loses one reference to None a call and aborts after some thousands of them."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _number in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS // 100
