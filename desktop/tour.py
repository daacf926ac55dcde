"""`zongwu tour`: the main job without a window, on a fresh demonstration office (contract.md section 2).

A ledger is imported, files are numbered and lent, one is overdue and called in; the papers, a sheet and a picture of
every tab are left in a folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from desktop.core.clock import Clock
from desktop.core.paths import resource

Say = Callable[[str], None]


def run(out: Path, language: str, say: Say) -> int:
    """Do the tour and leave its papers in `out`, a line a file; returns the exit status."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="zongwu-tour-", ignore_cleanup_errors=True) as scratch:
        place = str(Path(scratch) / "office")
        for path in _papers(place, out, language):
            say(str(path))
        for path in _pictures(place, out, language):
            say(str(path))
    return 0


def _papers(place: str, out: Path, language: str) -> list[Path]:
    from desktop.opening import demonstration

    desk = demonstration(place, language=language)
    try:
        importer = desk.importer("archives", resource("demo/archive-ledger.xlsx"))
        importer.run(importer.check(importer.mapping({})))
        return [*_lend_and_remind(desk, out), *_catalogue(desk, out)]
    finally:
        desk.close()


def _lend_and_remind(desk: Any, out: Path) -> list[Path]:
    """Number what came, lend two files three weeks ago, and call in what is overdue now."""
    from desktop.modules.archives.lending import LendAsk
    from desktop.modules.archives.models import Item
    from desktop.modules.archives.numbering import NumberAsk
    from desktop.modules.archives.reminding import RemindAsk
    from desktop.office.models import Person

    clock: Clock = desk.clock
    year = clock.today().year - 3
    desk.call("archives.number", NumberAsk(year=year))
    free = Item.select().where(Item.year == year, Item.status == "in_storage", Item.security != "secret")
    files = [row.id for row in free.limit(2)]
    borrower = Person.get(Person.name == "𬭚学文")
    approver = Person.get(Person.name == "郑国栋")
    before = clock.today() - timedelta(days=21)
    with clock.at(before):
        ask = LendAsk(borrower.id, tuple(files), "工程结算核对", approver.id, evidence="审批单存综合办公室")
        loan = desk.call("archives.lend", ask).value
    reminder = desk.call("archives.remind", RemindAsk(loan)).value
    written = [_print(desk, "DA-01", {"loan": loan}, out / "DA-01-loan-slip.pdf")]
    written.append(_print(desk, "DA-03", {"reminder": (reminder,)}, out / "DA-03-reminder.pdf"))
    written.append(_print(desk, "DA-02", {"year": clock.today().year}, out / "DA-02-register.pdf"))
    sheet = out / "DA-02-register.xlsx"
    desk.print_sheet("DA-02", {"year": clock.today().year}, sheet)
    return [*written, sheet]


def _catalogue(desk: Any, out: Path) -> list[Path]:
    year = desk.clock.today().year - 3
    return [_print(desk, "DA-11", {"year": year, "retention": "10年"}, out / "DA-11-catalogue.pdf")]


def _print(desk: Any, code: str, params: dict[str, Any], path: Path) -> Path:
    path.write_bytes(desk.print(code, params).pdf)
    return path


def _pictures(place: str, out: Path, language: str) -> list[Path]:
    """Take a picture of every tab, in a process of its own that needs no screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "desktop.gallery", place, str(out), language]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300)
    if done.returncode:
        raise OSError(done.returncode, done.stderr.strip()[-500:] or "no pictures", "desktop.gallery")
    return [Path(line) for line in done.stdout.splitlines() if line]
