"""The body of each command of `zongwu`; each returns the exit status."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.cli import DONE, REFUSED, Context, Usage
from desktop.core.cells import CellError, typed_day
from desktop.core.changes import Done
from desktop.core.describe import Listing, Operation
from desktop.core.errors import AnswerError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import ImportPlan

ROW = QT_TRANSLATE_NOOP("CommandLine", "Row {row}:")
UNKNOWN = QT_TRANSLATE_NOOP("CommandLine", "“{key}” is not known here; there are: {known}.")
NO_DATE = QT_TRANSLATE_NOOP("CommandLine", "“{text}” is no date; write it as 2024-05-12.")


def _pairs(texts: Sequence[str]) -> dict[str, str]:
    """Return KEY=VALUE arguments as a dictionary."""
    pairs = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise Usage(f"{text!r}: KEY=VALUE is expected")
        pairs[key.strip()] = value
    return pairs


def init(context: Context, arguments: argparse.Namespace) -> int:
    """Make an office; `--demo` fills it with invented people and records and marks it for ever."""
    from desktop.office.founding import Founding
    from desktop.opening import demonstration, found_office

    if arguments.demo_office:
        desk = demonstration(context.place, name=arguments.organization, short_name=arguments.short, language=context.language)
    else:
        desk = found_office(context.place, Founding(arguments.organization, arguments.short), language=context.language)
    context.say(f"office: {desk.organization}")
    desk.close()
    return DONE


def import_(context: Context, arguments: argparse.Namespace) -> int:
    """Read a sheet into a list: all rows or none, or with --partial the good ones."""
    desk = context.open()
    _known(context, desk.listings, arguments.kind)
    importer = desk.importer(arguments.kind, arguments.file)
    if arguments.sheet:
        importer.choose(arguments.sheet)
    mapping = importer.mapping(_pairs(arguments.map))
    values = {}
    for text, to in _pairs(arguments.value).items():
        key, colon, word = text.partition(":")
        if not colon:
            raise Usage(f"{text!r}: KEY:FROM=TO is expected")
        values[key, word] = to
    plan = importer.check(mapping, _pairs(arguments.set), values, arguments.update)
    _explain(context, desk, plan)
    if plan.rejected_rows and arguments.rejects:
        importer.write_rejects(plan, arguments.rejects)
    refused = plan.rejected_rows > 0 and not arguments.partial
    added, updated = plan.new, plan.updated
    if refused:
        added = updated = 0
    elif not arguments.dry_run:
        try:
            importer.run(plan, partial=arguments.partial)
        except AnswerError:  # the last line stands also when it refuses: what the rows collided with came after the check
            context.say(f"imported 0, updated 0, skipped {plan.skipped}, rejected {plan.rejected_rows + plan.new + plan.updated}")
            raise
    context.say(f"imported {added}, updated {updated}, skipped {plan.skipped}, rejected {plan.rejected_rows}")
    desk.close()
    return REFUSED if refused else DONE


def _explain(context: Context, desk: Any, plan: ImportPlan) -> None:
    """Say on standard error what was noticed, and each refused row with its place and reason."""
    for note in plan.notes:
        context.complain(note.say(context.translate))
    listing = desk.listing(plan.kind)
    columns = [*listing.columns, *(listing.extra(desk) if listing.extra else ())]
    labels = {column.field.key: column.field.label for column in columns}
    for problem in plan.rejected:
        column = context.translate(labels[problem.column]) if problem.column in labels else problem.column
        said = problem.problem.say(context.translate)
        row = context.translate(ROW, row=problem.row)
        context.complain(f"{row} {said}" if column in said else f"{row} {column}: {said}")


def export(context: Context, arguments: argparse.Namespace) -> int:
    """Write a list as a sheet."""
    from desktop.core.query import Query
    from desktop.office.typed import conditions

    desk = context.open()
    listing: Listing = _known(context, desk.listings, arguments.kind)
    pairs = _pairs(arguments.filter).items()
    where = tuple(one for key, text in pairs for one in conditions(desk, listing, key, text))
    count = desk.export(arguments.kind, Query(where=where), arguments.file, personal=arguments.personal)
    context.say(f"exported {count}")
    desk.close()
    return DONE


def _known(context: Context, table: Any, key: str) -> Any:
    if key not in table:
        raise Usage(context.translate(UNKNOWN, key=key, known=", ".join(sorted(table))))
    return table[key]


def kinds(context: Context, arguments: argparse.Namespace) -> int:
    """List the kinds, the columns of a kind, or its operations with their fields."""
    from desktop.registry import MODULES

    listings = {listing.kind: listing for module in MODULES for listing in module.listings}
    operations = {operation.name: operation for module in MODULES for operation in module.operations}
    if arguments.kind is None:
        for listing in listings.values():
            way = "import, export" if listing.importing else "export"
            context.say(f"{listing.kind}\t{context.translate(listing.label)}\t{way}")
        return DONE
    listing = _known(context, listings, arguments.kind)
    if arguments.operations:
        for name in dict.fromkeys(action.operation for action in listing.actions):
            _say_operation(context, operations[name])
        return DONE
    for column in listing.columns:
        field = column.field
        words = "/".join(context.translate(choice.label) for choice in field.choices)
        kind = f"→{field.refers}" if field.refers else words or field.kind.value
        need = "D" if column.derived else "R" if field.required else ""
        context.say(f"{field.key}\t{context.translate(field.label)}\t{kind}\t{need}".rstrip())
    return DONE


def _say_operation(context: Context, operation: Operation) -> None:
    context.say(f"{operation.name}\t{context.translate(operation.label)}")
    for field in operation.fields:
        kind = f"→{field.refers}" if field.refers else "/".join(c.value for c in field.choices) or field.kind.value
        many = "+" if field.many else ""
        need = "R" if field.required else ""
        context.say(f"\t{field.key}\t{context.translate(field.label)}\t{kind}{many}\t{need}".rstrip())


def do(context: Context, arguments: argparse.Namespace) -> int:
    """Run one operation as the window would."""
    from desktop.office.typed import request

    desk = context.open()
    operation: Operation = _known(context, desk.operations, arguments.operation)
    done: Done[Any] = desk.call(operation.name, request(desk, operation, _pairs(arguments.values)))
    for warning in done.warnings:
        context.complain(warning.say(context.translate))
    context.say(f"done {done.reference or done.value}")
    desk.close()
    return DONE


def forms(context: Context, _arguments: argparse.Namespace) -> int:
    """List the printed forms with their parameters."""
    from desktop.registry import MODULES

    for module in MODULES:
        for form in module.prints:
            params = " ".join(f"{field.key}{'*' if field.required else ''}" for field in form.fields)
            context.say(f"{form.code}\t{context.translate(form.title)}\t{params}".rstrip())
    return DONE


def print_(context: Context, arguments: argparse.Namespace) -> int:
    """Write one form as PDF, or the same figures as a sheet; it counts as a print."""
    from desktop.office.typed import parameters
    from reports.preview import page_count

    desk = context.open()
    code = arguments.code.upper()
    form = _known(context, {form.code: form for form in desk.forms}, code)
    params = parameters(desk, form, _pairs(arguments.values))
    out: Path = arguments.out
    if out.suffix.casefold() in (".xlsx", ".csv"):
        context.say(f"rows {desk.print_sheet(code, params, out)}")
        context.say("pages 1")  # one sheet: the last line of this command is always of pages
    elif out.is_dir() or not out.suffix:  # a folder: a file for each document
        files = desk.print_each(code, params, out)
        context.say(f"files {len(files)}")
        context.say(f"pages {sum(page_count(path.read_bytes()) for path in files)}")
    else:
        printed = _print_into(out, lambda: desk.print(code, params))
        for character in printed.missing:
            context.complain(f"{character} U+{ord(character):04X}")
        context.say(f"pages {printed.pages}")
    desk.close()
    return DONE


def _print_into(out: Path, issue: Callable[[], Any]) -> Any:
    """Issue a form and write it; a place that cannot be written is found before the print counts."""
    part = out.with_name(out.name + ".part")
    with part.open("wb") as file:
        try:
            printed = issue()
            file.write(printed.pdf)
        except BaseException:
            file.close()
            part.unlink()
            raise
    part.replace(out)
    return printed


def scan(context: Context, arguments: argparse.Namespace) -> int:
    """File scanned sheets by their codes; what does not fit waits in the tray."""
    from desktop.office import scans

    desk = context.open()
    desk.demand("safety.letters")
    report = scans.scan(desk, arguments.files)
    for problem in report.problems:
        context.complain(problem.say(context.translate))
    context.say(f"filed {report.filed}, unmatched {report.unmatched}")
    desk.close()
    return REFUSED if report.problems and not report.pages and not report.known else DONE


def backup(context: Context, arguments: argparse.Namespace) -> int:
    """Make a full backup and verify it by opening the copy."""
    from desktop.office import keeper

    desk = context.open()
    desk.demand("office.backup")
    made = keeper.backup(desk.engine, folder=arguments.to)
    context.complain(str(made))
    context.say("ok")
    desk.close()
    return DONE


def restore(context: Context, arguments: argparse.Namespace) -> int:
    """Fill an empty place of either engine from a backup."""
    from desktop.opening import restore_office

    restore_office(arguments.file, context.place)
    context.say("ok")
    return DONE


def check(context: Context, _arguments: argparse.Namespace) -> int:
    """Check the whole office; every fault is a line on standard error."""
    from desktop.office import keeper

    desk = context.open()
    faults = keeper.check(desk)
    for fault in faults:
        context.complain(fault)
    if not faults:
        context.say("ok")
    desk.close()
    return REFUSED if faults else DONE


def tour(context: Context, arguments: argparse.Namespace) -> int:
    """Run the main job without a window and leave its papers in a folder."""
    from desktop.tour import run

    return run(arguments.out, context.language, context.say)


def due(context: Context, arguments: argparse.Namespace) -> int:
    """Print what is due, a line each."""
    desk = context.open()
    try:
        on = typed_day(arguments.on, desk.clock.today()) if arguments.on else None
    except CellError as error:
        raise Usage(context.translate(NO_DATE, text=arguments.on)) from error
    for item in desk.due(on):
        text = context.translate(item.text, **item.params)
        context.say("\t".join((item.module, item.kind, item.reference, item.on.isoformat(), text)))
    desk.close()
    return DONE


def selftest(context: Context, arguments: argparse.Namespace) -> int:
    """Run the fault and integrity tests of the installed program on this computer."""
    from desktop.selftest.run import run

    good = run(arguments.quick, context.complain, context.translate)
    if good:
        context.say("ok")
    return DONE if good else REFUSED


def reset_password(context: Context, arguments: argparse.Namespace) -> int:
    """Empty the password of an account; whoever may write the file may do so, and everybody sees it on Home."""
    from desktop.office import keeper

    keeper.reset_password(context.place, arguments.user_name)
    context.say("ok")
    return DONE
