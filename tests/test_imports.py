"""Who may import whom: the contracts of pyproject.toml, run by import-linter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_every_layer_imports_only_what_it_may() -> None:
    command = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_importing_the_registry_loads_neither_qt_nor_reports_nor_sheets() -> None:
    heavy = ("PySide6", "reportlab", "pypdfium2", "uharfbuzz", "python_calamine", "xlsxwriter", "pikepdf", "pypinyin")
    code = f"import sys, desktop.registry; list(desktop.registry.MODULES); print(*(name for name in {heavy!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
