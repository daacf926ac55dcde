"""A writer that is killed at a random moment; what it said to be saved must be there (run as a process of its own)."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]


def killed(place: str, seed: int, longest: float = 0.8) -> list[str]:
    """Let a process write acknowledged records into an office and kill it; returns the names it had acknowledged."""
    random = Random(seed)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop.selftest.kill", place], stdout=subprocess.PIPE, env=environment, text=True, encoding="utf-8"
    )
    assert child.stdout is not None
    names: list[str] = []
    started = threading.Event()

    def listen() -> None:
        assert child.stdout is not None
        for line in child.stdout:
            if line.endswith("\n"):
                names.append(line.strip())
                started.set()

    reader = threading.Thread(target=listen)
    reader.start()
    started.wait(20)
    time.sleep(random.uniform(0.02, longest))
    child.kill()
    child.wait()
    reader.join()
    child.stdout.close()
    return names


def write_for_ever(place: str) -> None:
    """Keep one record after another, saying each name once its act has returned."""
    from desktop.db.engine import open_engine
    from desktop.selftest.run import add

    engine = open_engine(place)
    engine.bind()
    number = 0
    while True:
        number += 1
        name = f"record-{number}"
        add(engine, name)
        print(name, flush=True)


if __name__ == "__main__":
    write_for_ever(sys.argv[1])
