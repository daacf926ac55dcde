"""The keys of the record view: speakers, topics, and a line that becomes a resolution (screens.md section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.modules.meetings import domain_record, writing
from desktop.modules.meetings.writing import RECORD

if TYPE_CHECKING:
    from desktop.modules.meetings.ui import MinutesPage


class Typing:
    """What keys and the side panel do to the text of the desk."""

    def __init__(self, page: MinutesPage) -> None:
        self.page = page

    @property
    def _speakers(self) -> tuple[str, ...]:
        return self.page.paper.speakers if self.page.paper is not None else ()

    @property
    def _topics(self) -> tuple[str, ...]:
        return self.page.paper.topics if self.page.paper is not None else ()

    def speak(self, number: int) -> None:
        """Begin a line with the words of a speaker."""
        if number < len(self._speakers):
            self.page.body.add_line(f"{self._speakers[number]}{domain_record.COLON}")

    def next_line(self) -> None:
        """Begin the next line with whoever is likeliest to speak."""
        name = domain_record.next_speaker(self.page.body.above(with_this=True), self._speakers)
        self.page.body.add_line(f"{name}{domain_record.COLON}" if name else "")

    def switch_speaker(self, step: int) -> None:
        """Give the line the next speaker of the list, or the one before."""
        body = self.page.body
        if self._speakers:
            body.replace_line(domain_record.switched(body.line(), body.above(), self._speakers, step))

    def topic(self, step: int) -> None:
        """Go on with the next topic, or back to the one before, as the text up to the cursor says."""
        if not self._topics:
            return
        now = domain_record.topic_at(self.page.body.above(with_this=True), self._topics)
        number = self._topics.index(now) + step if now else 0
        if 0 <= number < len(self._topics):
            self.go_on_with(number)

    def go_on_with(self, number: int) -> None:
        """Begin a topic on a line of its own."""
        if number < len(self._topics):
            self.page.body.add_line(f"【{self._topics[number]}】")

    def resolve_line(self) -> None:
        """Make a resolution of the cursor's line: its words, its topic and the person it names stand in the form already."""
        line = domain_record.command(self.page.body.line())
        if line is None or self.page.paper is None:
            return
        self.page.body.replace_line(line)
        if not line.strip():  # on a line of its own the command means the line above
            line = next((text for text in self.page.body.above() if text.strip()), "")
        self.resolution(0, line)

    def resolution(self, record: int, line: str = "") -> None:
        """Open the form of a resolution; a new one begins with what a line of the record says."""
        paper = self.page.paper
        if paper is None or not paper.may_resolve or not self.page.context.may("meetings.keep"):
            self.page.say_signed()
            return
        if record:
            self.page.context.run_operation("meetings.edit_resolution", [record], self.page)
            return
        desk: Any = self.page.context.desk
        topic = domain_record.topic_at(self.page.body.above(with_this=True), paper.topics) if paper.kind == RECORD else ""

        def gather() -> dict[str, Any]:
            agenda = writing.topic_of(paper.meeting, topic) if topic else None
            return {**desk.start("meetings.add_resolution", (paper.meeting,)), "agenda": agenda}

        def opened(values: dict[str, Any]) -> None:
            words = domain_record.decided(line, paper.speakers)
            given = {**values, "content": words, "owner": domain_record.named(words, paper.people)}
            known = {key: value for key, value in given.items() if value not in (None, "")}
            self.page.context.open_form("meetings.add_resolution", known, self.page)

        self.page.context.jobs.run(gather, opened, owner=self.page)

    def put_words(self, row: int) -> None:
        """Write a resolution into the minutes."""
        if self.page.paper is not None and row < len(self.page.paper.duties):
            self.page.body.add_line(self.page.paper.duties[row].words)
