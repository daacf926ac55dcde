"""The desk for records and minutes: what is typed on the left, the page as it prints on the right."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.core.drafts import Draft, Drafts
from desktop.core.errors import Conflict
from desktop.modules.meetings import fields, writing
from desktop.modules.meetings.ui_head import MinutesFields
from desktop.modules.meetings.ui_side import SidePanel
from desktop.modules.meetings.ui_texts import Both, ConflictDialog, RecordEditor
from desktop.modules.meetings.ui_typing import Typing
from desktop.modules.meetings.writing import MINUTES, RECORD, Paper
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.preview import PageView
from desktop.ui.widgets import label

DRAFT_AFTER = 2000    # ms between a key and the draft on disk
PREVIEW_AFTER = 400   # ms of rest before the page is laid out anew
FOLLOW_AFTER = 120    # ms before the page follows the cursor


class MinutesPage(QWidget):
    """The desk: choose a meeting, type its record while it runs, or its minutes beside the page as it will print.

    Ctrl+Enter begins the next line, Ctrl+Up and Ctrl+Down change its speaker, Alt+1 to Alt+9 name one at once, Alt+Down
    goes on with the next topic, `/决议` makes a resolution of a line, Ctrl+S keeps the text. What is typed is on disk
    after two seconds; a draft that was not kept is offered again.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.paper: Paper | None = None
        self.version = 0
        self._filling = False
        self._wanted: tuple[str, int] | None = None
        place = f"{context.desk.place}|{context.desk.account_name}".encode()
        self.drafts = Drafts(context.preferences.path.parent / "drafts" / hashlib.sha256(place).hexdigest()[:12])
        self._draft = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._draft.timeout.connect(self._keep_draft)
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_AFTER)
        self._preview.timeout.connect(self._show_pages)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._follow.timeout.connect(self._follow_cursor)
        self.places: list[tuple[int, float]] = []
        self._build()
        context.touched.connect(self._touched)
        context.languageChanged.connect(self.retranslate)
        self.retranslate()
        self._list()

    # -- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.meeting, self.kind, self.blocks = QComboBox(self), QComboBox(self), QComboBox(self)
        self.meeting.setMinimumContentsLength(34)
        self.blocks.setMinimumContentsLength(10)
        self.kind.addItem("", RECORD)
        self.kind.addItem("", MINUTES)
        self.insert, self.save_button = QPushButton(self), QPushButton(self)
        for widget, name in (
            (self.meeting, "meeting"), (self.kind, "kind"), (self.blocks, "block"), (self.insert, "insert"),
            (self.save_button, "save"),
        ):  # fmt: skip
            widget.setObjectName(f"meetings.minutes.{name}")
        self.state = label("", self)
        bar = QHBoxLayout()
        for widget in (self.meeting, self.kind, self.blocks, self.insert, self.save_button):
            bar.addWidget(widget)
        bar.addWidget(self.state, 1)
        self.found = label("", self)
        self.take, self.drop = QPushButton(self), QPushButton(self)
        self.take.setObjectName("meetings.minutes.takeDraft")
        self.drop.setObjectName("meetings.minutes.dropDraft")
        self.draft_bar = QWidget(self)
        row = QHBoxLayout(self.draft_bar)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.found, self.take, self.drop):
            row.addWidget(widget)
        row.addStretch(1)
        self.draft_bar.hide()
        self.fields, self.body = MinutesFields(self.context, self), RecordEditor(self)
        self.title, self.opening = self.fields.title, self.fields.opening
        self.body.setObjectName("meetings.minutes.text")
        self.side = SidePanel(self.context, self)
        self.hint = label("", self)
        self.hint.setEnabled(False)
        self.hint.setWordWrap(True)
        self.view = PageView(self.context.renderer, self.context.jobs, self)
        self.view.setObjectName("meetings.minutes.pages")
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fields)
        column.addWidget(self.body, 1)
        column.addWidget(self.hint)
        self.splitter = QSplitter(self)
        for widget in (left, self.side, self.view):
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(self.splitter.indexOf(widget), False)
        whole = QVBoxLayout(self)
        whole.addLayout(bar)
        whole.addWidget(self.draft_bar)
        whole.addWidget(self.splitter, 1)
        self.setFocusProxy(self.body)
        self._connect()

    def _connect(self) -> None:
        self.meeting.currentIndexChanged.connect(lambda _index: self._open())
        self.kind.currentIndexChanged.connect(lambda _index: self._open())
        self.insert.clicked.connect(self._insert_block)
        self.save_button.clicked.connect(self.save)
        self.take.clicked.connect(self._take_draft)
        self.drop.clicked.connect(self._drop_draft)
        self.typing = typing = Typing(self)
        self.fields.changed.connect(self._typed)
        self.body.textChanged.connect(self._typed)
        self.body.cursorPositionChanged.connect(self._follow.start)
        self.body.line_wanted.connect(typing.next_line)
        self.body.speaker_wanted.connect(typing.switch_speaker)
        self.body.resolution_wanted.connect(typing.resolve_line)
        self.side.speaker_chosen.connect(typing.speak)
        self.side.topic_chosen.connect(typing.go_on_with)
        self.side.duty_wanted.connect(typing.resolution)
        self.side.words_wanted.connect(typing.put_words)
        shortcuts = [("Ctrl+S", self.save), ("Alt+Down", lambda: typing.topic(1)), ("Alt+Up", lambda: typing.topic(-1))]
        shortcuts += [(f"Alt+{number}", lambda number=number: typing.speak(number - 1)) for number in range(1, 10)]
        for keys, act in shortcuts:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.kind.setItemText(0, self.tr("Record"))
        self.kind.setItemText(1, self.tr("Minutes"))
        self.insert.setText(self.tr("Insert sentence"))
        self.save_button.setText(self.tr("Keep (Ctrl+S)"))
        self.take.setText(self.tr("Go on with it"))
        self.drop.setText(self.tr("Throw it away"))
        for widget, text in (
            (self.meeting, self.tr("Meeting")), (self.kind, self.tr("Record or minutes")),
            (self.blocks, self.tr("Standard sentence")), (self.body, self.tr("Text")),
            (self.view, self.tr("The page as it will print")),
        ):  # fmt: skip
            widget.setAccessibleName(text)
        self.fields.retranslate()
        self.side.retranslate()
        self._say_keys()

    def _say_keys(self) -> None:
        """Say below the text which keys help here."""
        if self.kind.currentData() == RECORD:
            text = self.tr(
                "Ctrl+Enter next line · Ctrl+Up/Down change speaker · Alt+Down next topic · /决议 make a resolution of the line"
            )
        else:
            text = self.tr("A line a paragraph; 一、 （一） 1. （1） begin headings. The page follows the cursor.")
        self.hint.setText(text)

    # -- choosing ----------------------------------------------------------------------------------------------

    def _list(self) -> None:
        desk: Any = self.context.desk
        self.context.jobs.run(lambda: writing.choices(desk), self._listed, owner=self)

    def _listed(self, rows: list[tuple[int, str, bool]]) -> None:
        if [row[:2] for row in rows] == [(self.meeting.itemData(n), self.meeting.itemText(n)) for n in range(self.meeting.count())]:
            return
        chosen = self.meeting.currentData()
        self.meeting.blockSignals(True)
        self.meeting.clear()
        for record, text, _begun in rows:
            self.meeting.addItem(text, record)
        index = self.meeting.findData(chosen)
        # The meeting that runs now, or ran last, is the one to write about.
        self.meeting.setCurrentIndex(index if index >= 0 else next((n for n, row in enumerate(rows) if row[2]), 0))
        self.meeting.blockSignals(False)
        if index < 0:
            self._open()

    def show_paper(self, kind: str, meeting: int) -> None:
        """Open a text."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.meeting.setCurrentIndex(self.meeting.findData(meeting))

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & {"meetings", "minutes", "resolutions", "agenda", "attendance"}:
            self._list()
            self._look_again()

    def _look_again(self) -> None:
        """Take a colleague's newer text over, unless something was typed here meanwhile."""
        paper = self.paper
        if paper is None:
            self._open()
            return

        def came(found: Paper | None) -> None:
            if self.paper is not paper or found is None:
                return
            if self.changed():
                if found.record != paper.record:
                    return
                # What is being typed stays; what stands beside it is taken over.
                self.paper = replace(found, version=paper.version, values=paper.values)
                self._fill_side()
                return
            if found.beside != paper.beside:
                self.paper = replace(found, version=paper.version, values=paper.values)
                self._fill_side()
            if (found.record, found.version, found.editable) != (paper.record, self.version, paper.editable):
                self._opened(found)

        desk: Any = self.context.desk
        self.context.jobs.run(lambda: writing.read(desk, paper.kind, paper.meeting), came, owner=self)

    def _open(self) -> None:
        meeting, kind = self.meeting.currentData(), str(self.kind.currentData())
        if meeting is None:
            return
        if self._draft.isActive():
            self._draft.stop()
            self._keep_draft()
        desk: Any = self.context.desk
        self._wanted = (kind, int(meeting))
        self.context.jobs.run(lambda: writing.read(desk, kind, int(meeting)), self._opened, owner=self)

    def _opened(self, paper: Paper | None) -> None:
        if paper is not None and (paper.kind, paper.meeting) != self._wanted:
            return  # another one was chosen meanwhile
        self.paper = paper
        self.version = paper.version if paper is not None else 0
        self._fill(paper.values if paper is not None else {})
        minutes = self.kind.currentData() == MINUTES
        self.fields.setVisible(minutes)
        self.view.setVisible(minutes)
        self.side.voices.setVisible(not minutes)
        self.splitter.setSizes([560, 210, 560] if minutes else [900, 240, 0])
        editable = paper is not None and paper.editable
        self.fields.set_read_only(not editable)
        self.body.setReadOnly(not editable)
        self.body.commands = not minutes
        self.save_button.setEnabled(editable)
        self.blocks.clear()
        for name, text in paper.blocks if paper is not None else ():
            self.blocks.addItem(name, text)
        self._fill_side()
        self._say_keys()
        if paper is None:
            self.state.setText(self.tr("There are no minutes yet: select the meeting and press Draft the minutes."))
        else:
            self.state.setText("" if editable else self.tr("Signed or closed: read only."))
        self._offer_draft()
        self._show_pages()

    def _fill(self, values: dict[str, str]) -> None:
        self._filling = True
        self.fields.set_values(values)
        self.body.setPlainText(values.get("body", values.get("text", "")))
        self.body.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False

    def _fill_side(self) -> None:
        paper = self.paper
        self.side.show_voices(paper.speakers if paper is not None else (), paper.topics if paper is not None else ())
        may = paper is not None and paper.may_resolve and self.context.may("meetings.keep")
        put = paper is not None and paper.kind == MINUTES and paper.editable
        self.side.show_duties(paper.duties if paper is not None else (), may, put)

    # -- typing ------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, str]:
        """Return what stands on the desk."""
        if self.paper is not None and self.paper.kind == MINUTES:
            return {**self.fields.values(), "body": self.body.toPlainText()}
        return {"text": self.body.toPlainText()}

    def changed(self) -> bool:
        """Say whether something stands on the desk that was not kept."""
        return self.paper is not None and self.values() != self.paper.values

    def _typed(self) -> None:
        if self._filling or self.paper is None:
            return
        if not self._draft.isActive():
            self._draft.start()  # never put off by the next key
        if self.paper.kind == MINUTES:
            self._preview.start()
        self.state.setText(self.tr("Not kept yet"))

    def _insert_block(self) -> None:
        if self.blocks.currentData() and not self.body.isReadOnly():
            self.body.add_line(str(self.blocks.currentData()))

    # -- drafts ------------------------------------------------------------------------------------------------

    def _keep_draft(self) -> None:
        if self.paper is None or not self.changed():
            return
        key, values, version, at = self.paper.key, self.values(), self.version, self.context.desk.clock.now()
        self.context.jobs.run(lambda: self.drafts.keep(key, values, version, at), owner=self)

    def hideEvent(self, event: Any) -> None:
        """Going elsewhere or closing the window keeps the draft at once."""
        if self.paper is not None and self._draft.isActive() and self.changed():
            self._draft.stop()
            self.drafts.keep(self.paper.key, self.values(), self.version, self.context.desk.clock.now())
        super().hideEvent(event)

    def _offer_draft(self) -> None:
        draft = self.drafts.find(self.paper.key) if self.paper is not None and self.paper.editable else None
        if draft is not None and self.paper is not None and draft.values == self.paper.values:
            self.drafts.drop(self.paper.key)
            draft = None
        self._kept: Draft | None = draft
        self.draft_bar.setVisible(draft is not None)
        if draft is not None:
            at = self.context.desk.clock.local(draft.at).strftime("%Y-%m-%d %H:%M")
            self.found.setText(self.tr("There is a text of {at} that was not kept.").format(at=at))

    def _take_draft(self) -> None:
        if self._kept is not None:
            self.version = self._kept.version
            self._fill(self._kept.values)
            self.draft_bar.hide()
            self._typed()
            self._show_pages()

    def _drop_draft(self) -> None:
        if self.paper is not None:
            self.drafts.drop(self.paper.key)
        self.draft_bar.hide()

    # -- keeping -----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the text; a colleague's newer one is shown beside it first."""
        paper = self.paper
        if paper is None or not paper.editable:
            return
        desk: Any = self.context.desk
        values, version = self.values(), self.version
        self.save_button.setEnabled(False)
        self.context.jobs.run(
            lambda: writing.keep(desk, paper, values, version), lambda found: self._saved(paper, values, found),
            lambda error: self._not_saved(error), lane="write", owner=self,
        )  # fmt: skip

    def _saved(self, paper: Paper, values: dict[str, str], version: int) -> None:
        self._draft.stop()
        self.save_button.setEnabled(True)
        if self.paper is None or self.paper.key != paper.key:
            return
        self.version = version
        self.paper = replace(self.paper, version=version, values=dict(values))
        self.drafts.drop(paper.key)
        self.draft_bar.hide()
        self.state.setText(self.tr("Kept") if not self.changed() else self.tr("Not kept yet"))

    def _not_saved(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._keep_draft()
        if not isinstance(error, Conflict) or self.paper is None:
            self.state.setText(sentence(error, self.context.translate))
            return
        desk: Any = self.context.desk
        kind, meeting, who = self.paper.kind, self.paper.meeting, error.who
        self.context.jobs.run(lambda: writing.read(desk, kind, meeting), lambda theirs: self._compare(theirs, who), owner=self)

    def _compare(self, theirs: Paper | None, who: str) -> None:
        """Bring the two versions together; where both sides changed the same field, somebody chooses with both in sight."""
        paper = self.paper
        if theirs is None or paper is None or theirs.kind != paper.kind or theirs.meeting != paper.meeting:
            return
        base = paper.values if self.version == paper.version else {}
        mine, both = writing.merged(base, theirs.values, self.values())

        def keep(values: dict[str, str]) -> None:
            self.paper, self.version = theirs, theirs.version
            self._fill(values)
            self._fill_side()
            self.save()

        if not both:
            keep(mine)
            return
        names = self._names()
        dialog = ConflictDialog([Both(key, names.get(key, key), theirs.values[key], mine[key]) for key in both], who, self)

        def decided(result: int) -> None:
            if result == ConflictDialog.TAKEN:
                self.drafts.drop(theirs.key)
                self._wanted = (theirs.kind, theirs.meeting)
                self._opened(theirs)
            elif result:
                keep({**mine, **dialog.values()})

        dialog.finished.connect(decided)
        dialog.open()

    def say_signed(self) -> None:
        """Say why no resolution is added any more."""
        self.state.setText(self.tr("The minutes are signed: resolutions are no longer added."))

    def _names(self) -> dict[str, str]:
        """Return what the fields of a text are called."""
        say = self.context.translate
        shown = {field.key: say(field.label) for field in fields.MINUTES_FORM}
        return {**shown, "body": self.tr("Text"), "text": self.tr("Text")}

    # -- the page ----------------------------------------------------------------------------------------------

    def _show_pages(self) -> None:
        paper = self.paper
        if paper is None or paper.kind != MINUTES or self.context.renderer is None:
            return
        desk: Any = self.context.desk
        values, renderer = self.values(), self.context.renderer

        if not self.view.count:
            self.state.setText(self.tr("Laying out the page…"))

        def made() -> tuple[bytes, Any, list[tuple[int, float]]]:
            pdf, places = writing.pages(desk, paper, values)
            return pdf, renderer.pages(pdf), places

        def came(found: tuple[bytes, Any, list[tuple[int, float]]]) -> None:
            if self.paper is None or self.paper.key != paper.key:
                return
            pdf, sizes, self.places = found
            if not self.view.count:
                self.state.setText("" if paper.editable else self.tr("Signed or closed: read only."))
            self.view.set_document(pdf, sizes, still=True)
            self._follow.start()

        self.context.jobs.run(made, came, owner=self)

    def _follow_cursor(self) -> None:
        """Bring the paragraph in which the cursor stands into sight on the page."""
        if self.paper is None or self.paper.kind != MINUTES or not self.places:
            return
        lines = sum(1 for line in self.opening.toPlainText().split("\n") if line.strip())
        block: QTextBlock = self.body.textCursor().block()
        while block.isValid():
            lines += bool(block.text().strip())
            block = block.previous()
        if self.body.hasFocus() and 0 < lines <= len(self.places):
            self.view.show_place(*self.places[lines - 1])
