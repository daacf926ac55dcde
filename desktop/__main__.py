"""`zongwu` and `python -m desktop`: the window without a command, else the command line."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit status of contract.md section 2."""
    from desktop.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
