"""Makes the translations: `python -m resources.i18n.build [--check]`.

Sources are read with `ast` (`QT_TRANSLATE_NOOP("Context", "text")`, `self.tr("text")` with the name of the class as
context, `QCoreApplication.translate("Context", "text")`), the Chinese comes from `parts/*.tsv` (context, source,
translation). Out of both come `zh_CN.ts` and `en.ts`, which are kept in the repository, and from those, on every
computer, `.qm` for Qt and `.json` for `desktop.core.i18n`. With `--check` nothing is written: exit status 1 and a line
for every fault, for the tests and for reviewers. `ensure()` is for the program's start: cheap, and without Qt.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("zh_CN", "en")
SOURCES = ("desktop", "reports")

Key = tuple[str, str]


@dataclass
class Found:
    """What the sources hold: every marked text with the places where it stands, and what is marked wrongly."""

    texts: dict[Key, list[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


class _Scan(ast.NodeVisitor):
    def __init__(self, name: str, found: Found) -> None:
        self.name, self.found = name, found
        self.classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        owner = called.value.id if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) else ""
        if name == "QT_TRANSLATE_NOOP" or (name == "translate" and owner == "QCoreApplication"):
            self._keep(node, node.args[:2])
        elif name == "tr" and owner == "self":
            context = ast.Constant(self.classes[-1]) if self.classes else None
            self._keep(node, [context, *node.args[:1]] if context else [])
        self.generic_visit(node)

    def _keep(self, node: ast.Call, arguments: list[ast.expr]) -> None:
        words = [word.value for word in arguments if isinstance(word, ast.Constant) and isinstance(word.value, str)]
        if len(words) != 2 or not all(words):
            self.found.faults.append(f"{self.name}:{node.lineno}: context and text must be two string literals")
            return
        self.found.texts.setdefault((words[0], words[1]), []).append(self.name)


def scan(root: Path = ROOT) -> Found:
    """Read every marked text of the program."""
    found = Found()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            _Scan(name, found).visit(ast.parse(path.read_text(encoding="utf-8"), name))
    return found


def read_parts(folder: Path = HERE / "parts") -> tuple[dict[Key, str], list[str]]:
    """Read the Chinese of all areas; returns the texts and the faults (bad rows, contradictions)."""
    texts: dict[Key, str] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.replace("\\n", "\n") for cell in line.rstrip("\r").split("\t")]
            if len(cells) != 3 or not all(cell.strip() for cell in cells):
                faults.append(f"{path.name}:{number}: a row is context, source and translation, none of them empty")
                continue
            key = (cells[0], cells[1])
            if texts.setdefault(key, cells[2]) != cells[2]:
                faults.append(f"{path.name}:{number}: {key[0]} / {key[1]!r} has another translation in another row")
    return texts, faults


def placeholders(text: str) -> set[str]:
    """Return the names in braces; raises ValueError for braces that do not pair."""
    return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def compare(found: Found, chinese: dict[Key, str]) -> list[str]:
    """Name every text without Chinese, every translation without its text, and placeholders that differ."""
    faults = []
    for key in sorted(found.texts.keys() - chinese.keys()):
        faults.append(f"{found.texts[key][0]}: no Chinese for {key[0]} / {key[1]!r}")
    for key in sorted(chinese.keys() - found.texts.keys()):
        faults.append(f"parts: no such text in the program: {key[0]} / {key[1]!r}")
    for key in sorted(found.texts.keys() & chinese.keys()):
        try:
            same = placeholders(key[1]) == placeholders(chinese[key])
        except ValueError:
            same = key[1].count("{") == chinese[key].count("{")  # a text that is never formatted may hold single braces
        if not same:
            faults.append(f"parts: the {{names}} differ: {key[0]} / {key[1]!r}")
    return faults


def ts_text(language: str, found: Found, chinese: dict[Key, str]) -> str:
    """Return the .ts file of a language: sorted, without line numbers, so that it changes only with the texts."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({context for context, _source in found.texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(text for name, text in found.texts if name == context):
            said = source if language == "en" else chinese.get((context, source), "")
            open_tag = "<translation>" if said else '<translation type="unfinished">'
            lines += ["    <message>", f"        <source>{escape(source)}</source>"]
            lines += [f"        {open_tag}{escape(said)}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def read_ts(path: Path) -> dict[str, dict[str, str]]:
    """Return the finished translations of a .ts file by context and source."""
    catalogue: dict[str, dict[str, str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        texts = catalogue.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.get("type") is None and said.text:
                texts[message.findtext("source") or ""] = said.text
    return catalogue


def qt_tool(name: str) -> Path | None:
    """Return a tool that ships beside the PySide6 package (it is not on PATH); does not import Qt."""
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return None
    for candidate in (name, f"{name}.exe", f"Qt/libexec/{name}"):
        path = Path(package.submodule_search_locations[0]) / candidate
        if path.is_file():
            return path
    return None


def compile_language(language: str, folder: Path = HERE) -> None:
    """Make the .json and, where lrelease is at hand, the .qm of one language from its .ts."""
    source = folder / f"{language}.ts"
    text = json.dumps(read_ts(source), ensure_ascii=False, indent=0, sort_keys=True)
    release = qt_tool("lrelease")
    if release is not None:
        with _Beside(folder / f"{language}.qm") as fresh:
            done = subprocess.run(
                [str(release), "-silent", str(source), "-qm", str(fresh)],
                capture_output=True, text=True, encoding="utf-8", errors="replace", check=False,
            )  # fmt: skip
            if done.returncode:
                raise RuntimeError(f"lrelease: {done.stdout}{done.stderr}")
    with _Beside(folder / f"{language}.json") as fresh:
        fresh.write_text(text, encoding="utf-8")


class _Beside:
    """A temporary file that takes the place of the target at the end, so that no reader sees half of it."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __enter__(self) -> Path:
        handle, name = tempfile.mkstemp(dir=self.target.parent, prefix=".", suffix=self.target.suffix)
        os.close(handle)
        self.fresh = Path(name)
        return self.fresh

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if error is None:
            self.fresh.chmod(0o644)
            os.replace(self.fresh, self.target)
        else:
            self.fresh.unlink(missing_ok=True)


def stale(folder: Path = HERE) -> Iterator[str]:
    """Yield the languages whose compiled files are missing or older than their .ts."""
    for language in LANGUAGES:
        source = folder / f"{language}.ts"
        made = [folder / f"{language}.json"]
        if qt_tool("lrelease") is not None:
            made.append(folder / f"{language}.qm")
        if source.exists() and not all(
            path.exists() and path.stat().st_mtime >= source.stat().st_mtime for path in made
        ):
            yield language


def ensure(folder: Path = HERE) -> bool:
    """Compile what is missing or stale; for the start of the program. Returns False when that was not possible.

    An installed program brings its compiled files along, perhaps in a folder nobody may write; then the texts it has
    are used as they are.
    """
    try:
        for language in stale(folder):
            compile_language(language, folder)
    except (OSError, RuntimeError, ET.ParseError):
        return False
    return True


def faults_of(root: Path = ROOT) -> list[str]:
    """Return everything that is wrong: marks, parts, missing and obsolete texts, .ts files that are not up to date."""
    found = scan(root)
    chinese, faults = read_parts()
    faults = found.faults + faults + compare(found, chinese)
    for language in LANGUAGES:
        path = HERE / f"{language}.ts"
        if not path.exists() or path.read_text(encoding="utf-8") != ts_text(language, found, chinese):
            faults.append(f"{path.name} is not up to date: run python -m resources.i18n.build")
    return faults


def main(arguments: list[str]) -> int:
    """Write .ts, .qm and .json, or with `--check` only say what is wrong; `--compile` leaves the .ts as it is."""
    if arguments == ["--compile"]:
        return 0 if ensure() else 1
    if arguments not in ([], ["--check"]):
        print("usage: python -m resources.i18n.build [--check | --compile]", file=sys.stderr)
        return 2
    if not arguments:
        found = scan()
        chinese, _faults = read_parts()
        for language in LANGUAGES:
            path, text = HERE / f"{language}.ts", ts_text(language, found, chinese)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8", newline="\n")
            compile_language(language)
    faults = faults_of()
    for fault in faults:
        print(re.sub(r"\s*\n\s*", " ", fault), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
