"""The desk for records and minutes: what is typed on the left, the page as it prints on the right."""

from __future__ import annotations

import hashlib
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.drafts import Draft, Drafts
from desktop.core.errors import Conflict
from desktop.modules.meetings import writing
from desktop.modules.meetings.domain_minutes import tidy
from desktop.modules.meetings.writing import MINUTES, RECORD, Paper
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.preview import PageView
from desktop.ui.widgets import label

DRAFT_AFTER = 2000    # ms between a key and the draft on disk
PREVIEW_AFTER = 400   # ms of rest before the page is laid out anew


class PasteTidy(QPlainTextEdit):
    """A text field that takes pasted text without tabs, full-width blanks and control characters."""

    def insertFromMimeData(self, source: Any) -> None:
        self.insertPlainText(tidy(source.text()))


class ConflictDialog(QDialog):
    """Two texts side by side: what a colleague kept, and one's own, which can be mended before it is kept."""

    def __init__(self, theirs: str, mine: str, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meetings.conflict")
        self.setWindowTitle(self.tr("Somebody else changed this text"))
        words = self.tr(
            "{who} kept the text on the left meanwhile. Take over from it what you need; nothing is lost until you choose."
        )
        said = label(words.format(who=who or "—"), self)
        said.setWordWrap(True)
        self.theirs, self.mine = QPlainTextEdit(self), PasteTidy(self)
        self.theirs.setReadOnly(True)
        splitter = QSplitter(self)
        for editor, text, name, title in (
            (self.theirs, theirs, "meetings.conflict.theirs", self.tr("Kept by the colleague")),
            (self.mine, mine, "meetings.conflict.mine", self.tr("Yours")),
        ):  # fmt: skip
            editor.setObjectName(name)
            editor.setAccessibleName(title)
            editor.setPlainText(text)
            holder = QWidget(splitter)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(label(title, holder))
            column.addWidget(editor)
            splitter.addWidget(holder)
        buttons = QDialogButtonBox(self)
        self.keep = buttons.addButton(self.tr("Keep the right one"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take = buttons.addButton(self.tr("Take the left one"), QDialogButtonBox.ButtonRole.DestructiveRole)
        cancel = buttons.addButton(self.tr("Go on typing"), QDialogButtonBox.ButtonRole.RejectRole)
        for button, name in ((self.keep, "keep"), (self.take, "take"), (cancel, "cancel")):
            button.setObjectName(f"meetings.conflict.{name}")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.take.clicked.connect(lambda: self.done(2))
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        self.resize(940, 560)


class MinutesPage(QWidget):
    """The desk: choose a meeting, type its record while it runs, or its minutes beside the page as it will print.

    Alt+1 to Alt+9 begin the words of a speaker, Alt+Down goes on with the next topic, Ctrl+S keeps the text. What is
    typed is on disk after two seconds; a draft that was not kept is offered again.
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
        self.title, self.opening, self.body = QLineEdit(self), PasteTidy(self), PasteTidy(self)
        self.opening.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        for widget, name in ((self.title, "title"), (self.opening, "opening"), (self.body, "text")):
            widget.setObjectName(f"meetings.minutes.{name}")
        self.side = QListWidget(self)
        self.side.setObjectName("meetings.minutes.side")
        self.side.setMaximumWidth(240)
        self.view = PageView(self.context.renderer, self.context.jobs, self)
        self.view.setObjectName("meetings.minutes.pages")
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.opening):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
        self.splitter = QSplitter(self)
        for widget in (left, self.side, self.view):
            self.splitter.addWidget(widget)
        self.splitter.setSizes([640, 200, 560])
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
        self.title.textChanged.connect(self._typed)
        self.opening.textChanged.connect(self._typed)
        self.body.textChanged.connect(self._typed)
        self.side.itemActivated.connect(self._chosen)
        shortcuts = [("Ctrl+S", self.save), ("Alt+Down", lambda: self._topic(1)), ("Alt+Up", lambda: self._topic(-1))]
        shortcuts += [(f"Alt+{number}", lambda number=number: self._speak(number - 1)) for number in range(1, 10)]
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
            (self.blocks, self.tr("Standard sentence")),
            (self.title, self.tr("Title")), (self.opening, self.tr("Lead paragraph")), (self.body, self.tr("Text")),
            (self.side, self.tr("Speakers and topics")), (self.view, self.tr("The page as it will print")),
        ):  # fmt: skip
            widget.setAccessibleName(text)
        self.title.setPlaceholderText(self.tr("Title"))
        self.opening.setPlaceholderText(self.tr("Lead paragraph"))

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
        if kinds & {"meetings", "minutes"}:
            self._list()
            self._look_again()

    def _look_again(self) -> None:
        """Take a colleague's newer text over, unless something was typed here meanwhile."""
        paper = self.paper
        if paper is None:
            self._open()
            return

        def came(found: Paper | None) -> None:
            if self.paper is not paper or found is None or self.changed():
                return
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
        for widget in (self.title, self.opening, self.view):
            widget.setVisible(minutes)
        self.side.setVisible(not minutes)
        editable = paper is not None and paper.editable
        for widget in (self.title, self.opening, self.body):
            widget.setReadOnly(not editable)
        self.save_button.setEnabled(editable)
        self.blocks.clear()
        for name, text in paper.blocks if paper is not None else ():
            self.blocks.addItem(name, text)
        self._fill_side()
        if paper is None:
            self.state.setText(self.tr("There are no minutes yet: select the meeting and press Draft the minutes."))
        else:
            self.state.setText("" if editable else self.tr("Signed or closed: read only."))
        self._offer_draft()
        self._show_pages()

    def _fill(self, values: dict[str, str]) -> None:
        self._filling = True
        self.title.setText(values.get("title", ""))
        self.opening.setPlainText(values.get("opening", ""))
        self.body.setPlainText(values.get("body", values.get("text", "")))
        self.body.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False

    def _fill_side(self) -> None:
        self.side.clear()
        if self.paper is None:
            return
        for number, name in enumerate(self.paper.speakers, 1):
            item = QListWidgetItem(f"Alt+{number}  {name}" if number < 10 else name)
            item.setData(Qt.ItemDataRole.UserRole, ("speaker", number - 1))
            self.side.addItem(item)
        for number, topic in enumerate(self.paper.topics):
            item = QListWidgetItem(f"【{topic}】")
            item.setData(Qt.ItemDataRole.UserRole, ("topic", number))
            self.side.addItem(item)

    # -- typing ------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, str]:
        """Return what stands on the desk."""
        if self.paper is not None and self.paper.kind == MINUTES:
            return {"title": self.title.text(), "opening": self.opening.toPlainText(), "body": self.body.toPlainText()}
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

    def _line(self, text: str) -> None:
        """Begin a new line with a text, behind the last one."""
        if self.body.isReadOnly():
            return
        cursor = self.body.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        empty = not cursor.block().text().strip()
        cursor.insertText(text if empty else "\n" + text)
        self.body.setTextCursor(cursor)
        self.body.setFocus()

    def _speak(self, number: int) -> None:
        if self.paper is not None and number < len(self.paper.speakers):
            self._line(f"{self.paper.speakers[number]}：")

    def _topic(self, step: int) -> None:
        """Go on with the next topic, or back to the one before, as the text up to the cursor says."""
        if self.paper is None or not self.paper.topics:
            return
        before = self.body.toPlainText()[: self.body.textCursor().position()]
        last = max(range(len(self.paper.topics)), key=lambda n: before.rfind(f"【{self.paper.topics[n]}】"))  # type: ignore[union-attr]
        seen = f"【{self.paper.topics[last]}】" in before
        number = last + step if seen else 0
        if 0 <= number < len(self.paper.topics):
            self._line(f"【{self.paper.topics[number]}】")

    def _chosen(self, item: QListWidgetItem) -> None:
        kind, number = item.data(Qt.ItemDataRole.UserRole)
        if kind == "speaker":
            self._speak(number)
        elif self.paper is not None:
            self._line(f"【{self.paper.topics[number]}】")

    def _insert_block(self) -> None:
        if self.blocks.currentData() and not self.body.isReadOnly():
            self._line(str(self.blocks.currentData()))

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
        paper.values.clear()
        paper.values.update(values)
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
        if theirs is None or self.paper is None:
            return
        text = "body" if theirs.kind == MINUTES else "text"
        dialog = ConflictDialog(theirs.values[text], self.body.toPlainText(), who, self)

        def decided(result: int) -> None:
            if result == 0:
                return
            self.version = theirs.version
            if result == 2:
                self.drafts.drop(theirs.key)
                self._opened(theirs)
                return
            mine = {**self.values(), text: dialog.mine.toPlainText()}
            self.paper = theirs
            self._fill(mine)
            self.save()

        dialog.finished.connect(decided)
        dialog.open()

    # -- the page ----------------------------------------------------------------------------------------------

    def _show_pages(self) -> None:
        paper = self.paper
        if paper is None or paper.kind != MINUTES or self.context.renderer is None:
            return
        desk: Any = self.context.desk
        values, renderer = self.values(), self.context.renderer

        def made() -> tuple[bytes, Any]:
            pdf = writing.pages(desk, paper, values)
            return pdf, renderer.pages(pdf)

        self.context.jobs.run(made, lambda found: self.view.set_document(*found), owner=self)
