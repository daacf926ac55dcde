"""How a row of the benchmark is measured: ours and the peers' rounds interleaved, medians, answers checked first."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


class Wrong(Exception):
    """An answer that is not the expected one; such a run has no time."""


@dataclass
class Outcome:
    """A row: what was measured, against whom, and the bars of performance.md section 6."""

    id: str
    ours: float
    peer: str
    theirs: float
    must: float
    goal: float
    unit: str = "s"
    note: str = ""
    wrong: str = ""
    extra: dict[str, object] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs if self.theirs else float("inf")

    def line(self) -> str:
        """The row as it is printed."""
        if self.wrong:
            return f"{self.id:<4} WRONG: {self.wrong}"
        reached = "goal" if self.ratio <= self.goal else "must" if self.ratio <= self.must else "MISSED"
        return (
            f"{self.id:<4} ours {self.ours:10.4f} {self.unit:<3} {self.peer:<34} {self.theirs:10.4f} {self.unit:<3}"
            f" ratio {self.ratio:7.4f}  must {self.must:<6} goal {self.goal:<6} {reached}  {self.note}"
        )


def timed(work: Callable[[], object]) -> float:
    """Return the seconds a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def interleaved(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Run every work once a round and return the median seconds of each."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            times[name].append(timed(work))
    return {name: statistics.median(found) for name, found in times.items()}
