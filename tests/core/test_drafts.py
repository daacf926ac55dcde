"""Drafts: a text that was typed is on disk even when the program is killed the next moment."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.drafts import Drafts

AT = datetime(2024, 5, 10, 6, 0, tzinfo=UTC)


def test_a_draft_is_found_again_with_its_version_and_time(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    assert drafts.keep("record-7", {"text": "张三：龘𬭚"}, 3, AT)
    found = drafts.find("record-7")
    assert found is not None
    assert (found.values, found.version, found.at) == ({"text": "张三：龘𬭚"}, 3, AT)
    drafts.drop("record-7")
    assert drafts.find("record-7") is None


def test_a_killed_program_leaves_the_last_whole_draft(tmp_path: Path) -> None:
    body = (
        "import os, sys\nfrom datetime import datetime, timezone\nfrom pathlib import Path\nfrom desktop.core.drafts import Drafts\n"
        "drafts = Drafts(Path(sys.argv[1]))\n"
        "for number in range(40):\n"
        "    drafts.keep('record-7', {'text': 'x' * 50_000 + str(number)}, number, datetime.now(timezone.utc))\n"
        "os.kill(os.getpid(), 9) if hasattr(os, 'kill') else os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", body, str(tmp_path)], check=False)
    found = Drafts(tmp_path).find("record-7")
    assert found is not None
    assert (found.version, found.values["text"][-2:]) == (39, "39")


def test_a_damaged_or_unwritable_draft_is_no_draft(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    (tmp_path / "record-7.json").write_text("{", encoding="utf-8")
    assert drafts.find("record-7") is None
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not Drafts(tmp_path / "file").keep("record-7", {"text": ""}, 1, AT)
