"""The commands without a window (contract.md section 2).

Exit status: 0 done; 1 refused by a rule (reasons on standard error, one a line); 2 wrong usage; 3 storage. Standard
output is UTF-8 everywhere. A command that fails writes nothing but `--rejects`.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import Any, NoReturn

from desktop.core.errors import AnswerError, StorageError, Trouble
from desktop.core.i18n import LANGUAGES, Translator, translator
from desktop.core.paths import config_home, data_home
from desktop.core.preferences import Preferences, system_language
from desktop.db import driver as _driver  # noqa: F401 - before anything else loads peewee: see there

DONE, REFUSED, USAGE, STORAGE = 0, 1, 2, 3


class Usage(Exception):
    """The command was written wrongly."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(USAGE)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(prog="zongwu", description="The general-affairs desk of an office.")
    place = "folder of the office, or a postgresql:// URL without a password"
    parser.add_argument("--data", metavar="PLACE", help=place)
    parser.add_argument("--demo", action="store_true", help="a window on a fresh demonstration office")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--user", default="", metavar="NAME")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    init = commands.add_parser("init", help="make an office")
    init.add_argument("--organization", required=True, metavar="NAME")
    init.add_argument("--short", default="", metavar="NAME")
    init.add_argument("--demo", action="store_true", dest="demo_office", help="a demonstration office, marked as such")

    bring = commands.add_parser("import", help="read a sheet into a list")
    bring.add_argument("kind", metavar="KIND")
    bring.add_argument("file", type=Path)
    bring.add_argument("--sheet")
    bring.add_argument("--map", action="append", default=[], metavar="COLUMN=KEY")
    bring.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    bring.add_argument("--value", action="append", default=[], metavar="KEY:FROM=TO")
    bring.add_argument("--update", action="store_true")
    bring.add_argument("--dry-run", action="store_true")
    bring.add_argument("--partial", action="store_true")
    bring.add_argument("--rejects", type=Path, metavar="OUT.xlsx")

    out = commands.add_parser("export", help="write a list as .xlsx or .csv")
    out.add_argument("kind", metavar="KIND")
    out.add_argument("file", type=Path)
    out.add_argument("--filter", action="append", default=[], metavar="KEY=VALUE")
    out.add_argument("--personal", action="store_true", help="personal data in full; noted in the history")

    kinds = commands.add_parser("kinds", help="lists with their columns, or the operations of a list")
    kinds.add_argument("kind", nargs="?", metavar="KIND")
    kinds.add_argument("--operations", action="store_true")

    act = commands.add_parser("do", help="run one operation as the window would")
    act.add_argument("operation", metavar="OPERATION")
    act.add_argument("values", nargs="*", metavar="KEY=VALUE")

    commands.add_parser("forms", help="the printed forms")
    paper = commands.add_parser("print", help="write one printed form")
    paper.add_argument("code", metavar="CODE")
    paper.add_argument("values", nargs="*", metavar="NAME=VALUE")
    paper.add_argument("--out", type=Path, required=True, metavar="FILE")

    sheets = commands.add_parser("scan", help="file scanned signed sheets by their codes")
    sheets.add_argument("files", nargs="+", type=Path, metavar="FILE-OR-FOLDER")

    keep = commands.add_parser("backup", help="make a verified backup")
    keep.add_argument("--to", type=Path, metavar="FOLDER")
    back = commands.add_parser("restore", help="fill an empty place from a backup")
    back.add_argument("file", type=Path)
    commands.add_parser("check", help="check integrity, audit chain, attachments and rollups")

    tour = commands.add_parser("tour", help="the main job without a window")
    tour.add_argument("--out", type=Path, default=Path("zongwu-tour"), metavar="DIR")
    due = commands.add_parser("due", help="what is due")
    due.add_argument("--on", metavar="DATE")
    test = commands.add_parser("selftest", help="fault and integrity tests of the installed program")
    test.add_argument("--quick", action="store_true")
    reset = commands.add_parser("reset-password", help="empty the password of an account")
    reset.add_argument("user_name", metavar="USER")
    return parser


class Context:
    """What the commands share: the arguments, the language, the office when it is needed."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.preferences = Preferences(config_home() / "preferences.json")
        self.language: str = arguments.language or self.preferences.get("language") or system_language()
        self.translate: Translator = translator(self.language)

    @property
    def place(self) -> str:
        return self.arguments.data or self.preferences.get("place") or str(data_home())

    def say(self, line: str) -> None:
        """Print a line of the answer."""
        print(line)

    def complain(self, line: str) -> None:
        """Print a line about what is wrong."""
        print(line, file=sys.stderr)

    def open(self) -> Any:
        """Open the office; asks for a password when one is needed and there is a terminal."""
        from desktop.opening import open_desk

        return open_desk(self.place, user=self.arguments.user, language=self.language, ask=ask_secret)


def ask_secret(prompt: str) -> str | None:
    """Return a password from ZONGWU_PASSWORD or the terminal; None when there is neither."""
    given = os.environ.get("ZONGWU_PASSWORD")
    if given is not None:
        return given
    return getpass(f"{prompt}: ") if sys.stdin is not None and sys.stdin.isatty() else None


def run(arguments: list[str]) -> int:
    """Run the program with its arguments; returns the exit status."""
    _speak_utf8()
    from resources.i18n.build import ensure

    ensure()
    parsed = build_parser().parse_args(arguments)
    if parsed.command is None:
        from desktop.app import open_window

        return open_window(parsed)
    return perform(Context(parsed))


def perform(context: Context) -> int:
    """Run one command and turn the classes of failure into exit statuses."""
    from desktop import commands

    command: Callable[[Context, argparse.Namespace], int] = getattr(
        commands, context.arguments.command.replace("-", "_").replace("import", "import_").replace("print", "print_")
    )
    try:
        return command(context, context.arguments)
    except AnswerError as error:
        for problem in getattr(error, "problems", []):
            context.complain(problem.say(context.translate))
        return REFUSED
    except StorageError as error:
        context.complain(error.say(context.translate))
        return STORAGE
    except Usage as error:
        context.complain(str(error))
        return USAGE
    except BrokenPipeError:
        return DONE
    except OSError as error:
        context.complain(_storage_error(error, context).say(context.translate))
        return STORAGE


def _storage_error(error: OSError, context: Context) -> StorageError:
    """Return what a failing file means: a full disk, a file that cannot be written, or the office's own folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError(Trouble.FULL)
    name = str(error.filename or "")
    own = Path(context.place).expanduser().absolute() if "://" not in context.place else None
    if name and own is not None and Path(name).absolute().is_relative_to(own):
        return StorageError(Trouble.READ_ONLY, f"{name} {error.strerror or ''}".strip())
    return StorageError(Trouble.UNWRITABLE, name or str(error))


def _speak_utf8() -> None:
    """Write UTF-8 on Windows too, whatever the console's code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
