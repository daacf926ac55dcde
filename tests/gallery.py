"""`python -m tests.gallery --out DIR [--only PATTERN]`: a picture of every page, dialog and form.

`<language>/<theme>/<name>.png`, forms as `forms/<code>-<page>.png`. `--readme` renews the pictures of the README.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DIALOGS = (
    # operation, filter of the list that gives it a record
    ("archives.add_item", "archives", None), ("archives.lend", "archives", ("status", "in_storage")),
    ("archives.number", "archives", ("status", "unsorted")), ("archives.approve", "loan-slips", ("status", "submitted")),
    ("archives.return_loan", "loan-slips", ("status", "lent")), ("archives.remind", "loan-slips", ("status", "lent")),
    ("archives.extend", "loan-slips", ("status", "lent")), ("archives.add_volume", "volumes", None), ("archives.keep_paper", "household-files", None),
    ("archives.judge", "appraisal-lines", None), ("archives.destroy", "destructions", None), ("archives.add_print_job", "print-jobs", None), ("archives.add_mail", "mail-register", None),
    ("archives.close_report", "damage-reports", None),
    ("meetings.add_meeting", "meetings", None), ("meetings.add_resolution", "meetings", ("status", "held")),
    ("meetings.sign_minutes", "minutes", ("status", "submitted")), ("meetings.accept", "resolutions", ("status", "to_accept")),
    ("supplies.receive", "receipt-slips", None), ("supplies.issue", "supplies", None), ("supplies.void", "issue-slips", ("status", "posted")),
    ("safety.add_campaign", "campaigns", None), ("safety.edit_template", "letter-templates", None), ("safety.send_back", "letters", ("status", "both")),
    ("safety.add_hazard", "hazards", None), ("safety.review_danger", "hidden-dangers", ("status", "to_review")), ("safety.add_incident", "incidents", None),
    ("fleet.add_vehicle", "vehicles", None), ("fleet.dispatch", "dispatches", ("status", "requested")), ("fleet.go_out", "dispatches", ("status", "dispatched")),
    ("fleet.come_back", "dispatches", ("status", "out")), ("fleet.dispatch_new", "vehicles", ("status", "in_use")),
    ("fleet.phone_repair", "repair-orders", None), ("fleet.finish_repair", "repair-orders", ("status", "sent")), ("fleet.add_accident", "accidents", None),
    ("fleet.decide_violation", "violations", ("status", "proposed")), ("fleet.edit_assessment", "assessment-sheets", ("status", "scoring")),
    ("fleet.draft_bonus", "bonus-sheets", None), ("fleet.new_rubric", "rubric", None),
    ("office.add_person", "people", None), ("office.set_roles", "people", None), ("office.set_setting", "settings", None),
)  # fmt: skip


def main() -> int:
    """Make the pictures; returns 1 when a bug came up while they were taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="*")
    parser.add_argument("--readme", action="store_true")
    arguments = parser.parse_args()
    from resources.i18n.build import ensure

    ensure()
    from desktop.opening import demonstration

    with tempfile.TemporaryDirectory(prefix="zongwu-gallery-") as scratch:
        desk = demonstration(str(Path(scratch) / "office"))
        for path in take_all(desk, arguments.out, arguments.only):
            print(path)
        for path in forms(desk, arguments.out, arguments.only):
            print(path)
        desk.close()
    if arguments.readme:
        for path in for_the_readme(arguments.out):
            print(path)
    return 0


def for_the_readme(out: Path) -> Iterator[Path]:
    """Put the pictures of the README in their place, in few colours so that the repository stays small."""
    from PIL import Image

    from desktop.core.paths import resource

    resource("pictures").mkdir(exist_ok=True)
    for name, source in (
        ("archives", "zh_CN/light/archives.loan-slips.png"), ("home", "zh_CN/light/home.png"), ("reminder", "forms/DA-03-1.png"),
        ("month", "zh_CN/light/supplies.month.png"), ("signing", "zh_CN/light/safety.board.png"),
        ("garage", "zh_CN/light/fleet.monthEnd.png"), ("minutes", "forms/HY-04-1.png"),
    ):  # fmt: skip
        target = resource(f"pictures/{name}.png")
        with Image.open(out / source) as picture:
            picture.convert("RGB").quantize(128).save(target, optimize=True)
        yield target


def take_all(desk: Any, out: Path, only: str) -> Iterator[Path]:
    """Take the window in both languages and both themes, and the dialogs."""
    from desktop.gallery import Studio, sections

    for language in ("zh_CN", "en"):
        for scheme in ("light", "dark"):
            folder = out / language / scheme
            if only.startswith("forms") or ("/" in only and not fnmatch(f"{language}/{scheme}/", only[: len(f"{language}/{scheme}/")] + "*")):
                continue

            def wanted(name: str, folder: Path = folder) -> Path | None:
                path = folder / f"{name}.png"
                return path if fnmatch(str(path.relative_to(out)), f"*{only}*") else None

            studio = Studio(desk, language, scheme)
            if path := wanted("home"):
                yield studio.take(path, None)
            yield from sections(studio, wanted)
            yield from dialogs(studio, wanted)
            if path := wanted("archives-small"):
                studio.window.resize(1093, 570)
                studio.window.go("archives")
                yield studio.take(path)
            studio.close()


def dialogs(studio: Any, wanted: Callable[[str], Path | None]) -> Iterator[Path]:
    """Open the forms on a record they fit."""
    from PySide6.QtWidgets import QApplication

    from desktop.core.query import Condition, Op, Query

    for operation, kind, state in DIALOGS:
        path = wanted(f"dialog-{operation}")
        if path is None:
            continue
        where = (Condition(state[0], Op.IS, (state[1],)),) if state else ()
        rows = studio.desk.source(kind).first(Query(where=where), 3)
        ids = [row["id"] for row in rows][: 3 if operation in ("archives.lend", "archives.number") else 1]
        studio.context.run_operation(operation, ids, studio.window)
        studio.settle()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            raise RuntimeError(f"{operation} opened no dialog")
        yield studio.take(path, dialog)
        dialog._dirty = False
        dialog.reject()
        studio.settle()


def forms(desk: Any, out: Path, only: str) -> Iterator[Path]:
    """Render every page of every form from the demonstration office, in both document languages."""
    from PySide6.QtGui import QImage

    from desktop.modules.office.keeping import SettingAsk
    from reports import preview

    for language in ("zh_CN", "en"):
        folder = out / "forms" / ("" if language == "zh_CN" else language)
        desk.call("office.set_setting", SettingAsk("office.document_language", language))
        for code, params in samples(desk).items():
            if not fnmatch(f"forms/{code}", f"*{only}*"):
                continue
            made = desk.preview(code, params)
            for page in range(min(made.pages, 4)):
                data, width, height, stride = preview.render(made.pdf, page, 80)
                path = folder / f"{code}-{page + 1}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                QImage(data, width, height, stride, QImage.Format.Format_RGB32).save(str(path))
                yield path
    desk.call("office.set_setting", SettingAsk("office.document_language", "zh_CN"))


def samples(desk: Any) -> dict[str, dict[str, Any]]:
    """Return parameters that give every form something to show."""
    from desktop.modules.archives.models import Extension, LoanLine, Reminder

    lines = [line.loan_id for line in LoanLine.select().order_by(LoanLine.id.desc())]
    loan = max(set(lines[:200]), key=lines.count)
    own: dict[str, dict[str, Any]] = {
        "DA-01": {"loan": loan},
        "DA-02": {"year": desk.clock.today().year},
        "DA-03": {"reminder": tuple(row.id for row in Reminder.select().order_by(Reminder.id.desc()).limit(3))},
        "DA-04": {"loan": Extension.select().order_by(Extension.id.desc()).get().loan_id},
        "CL-03": {"month": f"{desk.clock.today():%Y%m}"},
        "CL-15": {"vehicles": ()},
        "DA-11": {"year": desk.clock.today().year - 1},
    }
    return {form.code: own.get(form.code) or sample(desk, form) for module in desk.modules for form in module.prints}


def sample(desk: Any, form: Any) -> dict[str, Any]:
    """Return parameters for a form by what its fields are: the first records that it fits, this month, this year."""
    from desktop.core.describe import Kind
    from desktop.core.query import Query

    params: dict[str, Any] = {}
    today = desk.clock.today()
    for field in form.fields:
        if field.kind is Kind.REFERENCE and (field.required or field.key == form.takes):
            source = desk.source(field.refers)
            rows = source.rows(list(source.ids(Query()))[:200])
            fitting = [record for record, row in rows.items() if field.key != form.takes or form.fits(row)]
            params[field.key] = tuple(fitting[:12]) if field.many else fitting[0]
        elif field.kind is Kind.MONTH:
            params[field.key] = f"{today:%Y%m}"
        elif field.key == "year":
            params[field.key] = today.year
        elif field.kind is Kind.CHOICE and field.required:
            params[field.key] = field.choices[0].value
    return params


if __name__ == "__main__":
    sys.exit(main())
