"""Makes the third-party notices: `python -m resources.licences.build`.

Walks what an installed Zongwu needs at run time (not what only the tests need) and writes `NOTICES.md`, the list, and
`texts/<package>.txt`, the licence texts that the packages ship. Parts bundled inside a package (Qt's or PDFium's own
third parties) have their texts in that package's `.dist-info` folder, which is installed along with it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent / "pyproject.toml"
GPL = re.compile(r"\bA?GPL|GNU (AFFERO )?GENERAL PUBLIC|GNU (Affero )?General Public", re.ASCII)
LAST_WORDS = """Qt and PySide6 are used under the LGPL-3.0 and stay separate, replaceable libraries; the text of the
LGPL is in texts/psycopg.txt. Only on Windows: pywin32-ctypes (BSD-3-Clause). The fonts have their licences beside
them."""
KNOWN_TEXTS = (
    ("GNU AFFERO GENERAL PUBLIC LICENSE", "AGPL"),
    ("GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"),
    ("GNU GENERAL PUBLIC LICENSE", "GPL"),
    ("Apache License", "Apache-2.0"),
    ("Mozilla Public License", "MPL-2.0"),
    ("Permission is hereby granted, free of charge", "MIT"),
    ("Redistribution and use in source and binary forms", "BSD"),
)


def canonical(name: str) -> str:
    """Return the name of a package as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(project: Path = PROJECT) -> dict[str, Distribution]:
    """Return the installed packages that the program needs at run time on this system, by name."""
    wanted = [
        Requirement(line) for line in tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    ]
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    while wanted:
        need = wanted.pop()
        key = (canonical(need.name), frozenset(need.extras))
        if key in seen or (need.marker is not None and not need.marker.evaluate({"extra": ""})):
            continue
        seen.add(key)
        found[key[0]] = package = distribution(need.name)
        for line in package.requires or []:
            further = Requirement(line)
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in {"", *need.extras}):
                further.marker = None
                wanted.append(further)
    return dict(sorted(found.items()))


def texts_of(package: Distribution) -> list[str]:
    """Return the licence texts of a package itself, without those of what it bundles."""
    texts = []
    for file in package.files or []:
        path = PurePosixPath(file)
        if not path.parts[0].endswith(".dist-info"):
            continue
        named = len(path.parts) == 2 or (len(path.parts) == 3 and path.parts[1].lower() == "licenses")
        whole = path.parts[1:-1] == ("licenses", "LICENSES")  # the REUSE way: one file a licence, named after it
        if whole or (named and re.match(r"licen[cs]e|copying|notice", path.name, re.I)):
            texts.append(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip())
    return texts


def licence_of(package: Distribution) -> str:
    """Return the licence in a few words: what the package declares, else what its text is."""
    fields = [*(package.metadata.get_all("License-Expression") or []), *(package.metadata.get_all("License") or [])]
    declared = fields[0].split("\n")[0] if fields else ""
    classes = [
        line.split(" :: ")[-1] for line in package.metadata.get_all("Classifier") or [] if line.startswith("License")
    ]
    if declared not in ("", "Dual License") and len(declared) < 80:
        return declared
    if classes:
        return " OR ".join(classes)
    text = "\n".join(texts_of(package))
    return next((name for words, name in KNOWN_TEXTS if words in text), declared or "unknown")


def is_free_of_gpl(licence: str) -> bool:
    """Say whether a licence leaves a choice that is neither GPL nor AGPL; the LGPL is no obstacle."""
    choices = re.split(r"\s+OR\s+", licence)
    return licence != "unknown" and any(not GPL.search(choice) for choice in choices)


def main() -> int:
    """Write the notices of everything in the closure."""
    folder = HERE / "texts"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    lines = ["# Third-party notices", "", "What Zongwu uses at run time. Each is installed from its own package.", ""]
    lines += ["| package | version | licence | text |", "|---|---|---|---|"]
    for name, package in closure().items():
        texts = texts_of(package)
        if texts:
            clean = "\n".join(line.rstrip() for line in "\n\n----\n\n".join(texts).splitlines())
            (folder / f"{name}.txt").write_text(clean + "\n", encoding="utf-8", newline="\n")
        place = f"texts/{name}.txt" if texts else "with the package's sources"
        lines.append(f"| {name} | {package.version} | {licence_of(package)} | {place} |")
    lines += ["", LAST_WORDS, ""]
    (HERE / "NOTICES.md").write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
