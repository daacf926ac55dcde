"""The translations are whole: every text has its Chinese, nothing is left over, and Qt and our own catalogue agree."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop.core.i18n import Message, Translator, translator
from resources.i18n import build

SAMPLE = """
class Page:
    def paint(self):
        self.tr("Lend")
        QCoreApplication.translate("Page", "Take back")
        QT_TRANSLATE_NOOP("Archives", "two " "halves")
"""


def catalogue(language: str) -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads((build.HERE / f"{language}.json").read_text(encoding="utf-8"))
    return texts


def source_files() -> list[str]:
    return [str(path) for folder in build.SOURCES for path in sorted((build.ROOT / folder).rglob("*.py"))]


def texts_in_f_strings() -> set[str]:
    texts = set()
    for path in source_files():
        for node in ast.walk(ast.parse(Path(path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                texts |= {
                    part.value
                    for part in ast.walk(node)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                }
    return texts


def test_every_text_has_its_chinese_and_nothing_is_left_over() -> None:
    assert build.faults_of() == []


def test_the_scan_finds_the_three_ways_of_marking_with_their_contexts(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "page.py").write_text(SAMPLE, encoding="utf-8")
    assert set(build.scan(tmp_path).texts) == {("Page", "Lend"), ("Page", "Take back"), ("Archives", "two halves")}


@pytest.mark.parametrize(
    "call", ['QT_TRANSLATE_NOOP(CONTEXT, "text")', 'QT_TRANSLATE_NOOP("A", f"{x}")', 'self.tr("outside a class")']
)
def test_a_mark_without_two_literals_is_a_fault(call: str, tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "page.py").write_text(call, encoding="utf-8")
    found = build.scan(tmp_path)
    assert found.texts == {}
    assert len(found.faults) == 1


def test_missing_obsolete_and_differing_rows_are_named(tmp_path: Path) -> None:
    found = build.Found({("A", "Lend {item}"): ["a.py"], ("A", "Here"): ["a.py"]})
    faults = build.compare(found, {("A", "Lend {item}"): "借出 {thing}", ("A", "Gone"): "无"})
    assert [fault.split(":")[0] for fault in faults] == ["a.py", "parts", "parts"]
    (tmp_path / "one.tsv").write_text("A\tHere\t这里\nA\tHere\t此处\nA\tHere\n", encoding="utf-8")
    assert len(build.read_parts(tmp_path)[1]) == 2


def test_our_scan_and_lupdate_find_the_same_texts(tmp_path: Path) -> None:
    tool = build.qt_tool("lupdate")
    assert tool is not None, "lupdate ships beside PySide6"
    listing, target = tmp_path / "files.lst", tmp_path / "found.ts"
    listing.write_text("\n".join(source_files()), encoding="utf-8")
    subprocess.run(
        [str(tool), "-silent", "-locations", "none", f"@{listing}", "-ts", str(target)], check=True, capture_output=True
    )
    seen = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(target).getroot().iter("context")
        for message in context.iter("message")
    }
    ours = set(build.scan().texts)
    assert seen - ours == set()
    # lupdate does not look into f-strings; ours does, for the program translates those marks too.
    assert {source for _context, source in ours - seen} <= texts_in_f_strings()


def test_english_is_whole_and_says_the_source() -> None:
    for texts in catalogue("en").values():
        assert all(source == said for source, said in texts.items())
    messages = [*ET.parse(build.HERE / "en.ts").getroot().iter("message")]
    assert sum(map(len, catalogue("en").values())) == len(messages)


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_qt_and_our_own_catalogue_say_the_same(language: str, qapp: object) -> None:
    from PySide6.QtCore import QTranslator

    qt = QTranslator()
    assert qt.load(str(build.HERE / f"{language}.qm"))
    for context, texts in catalogue(language).items():
        for source, said in texts.items():
            assert qt.translate(context, source) == said


def test_a_missing_catalogue_falls_back_to_english() -> None:
    assert Translator("zh_CN")(Message("Yes", "Display")) == "Yes"
    assert translator("zh_CN")(Message("Yes", "Display")) == "是"


def test_compiled_files_are_made_when_missing_or_older_than_their_source(tmp_path: Path) -> None:
    for language in build.LANGUAGES:
        (tmp_path / f"{language}.ts").write_bytes((build.HERE / f"{language}.ts").read_bytes())
    assert list(build.stale(tmp_path)) == list(build.LANGUAGES)
    assert build.ensure(tmp_path)
    assert list(build.stale(tmp_path)) == []
    made = (tmp_path / "en.json").stat().st_mtime
    os.utime(tmp_path / "en.ts", (made + 10, made + 10))
    assert list(build.stale(tmp_path)) == ["en"]
    (tmp_path / "en.ts").write_text("<TS", encoding="utf-8")
    assert not build.ensure(tmp_path)


def test_making_sure_of_the_translations_loads_no_qt() -> None:
    code = "import sys; from resources.i18n.build import ensure; ensure(); print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", cwd=build.ROOT, check=True
    )
    assert done.stdout.strip() == "False"
