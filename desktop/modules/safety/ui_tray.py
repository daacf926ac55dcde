"""`safety.tray`: signed sheets are dropped here and find their letters; what does not fit is sorted beside its picture.

Arrow keys and Enter are enough for a whole stack: Enter does what is likeliest (file the page behind its sister page, put
a second copy aside), R sends a sheet back with a reason, and whatever is typed searches the letter a page belongs to.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.core.ports import Progress
from desktop.modules.safety import tray, words
from desktop.modules.safety.letters import SendBackAsk
from desktop.modules.safety.sheets import DropAsk, PlaceAsk
from desktop.modules.safety.tray import Edge, Guess, Item, TrayView
from desktop.modules.safety.ui_tray_list import ITEM, THUMB, PageDelegate
from desktop.office import scans
from desktop.office.scans import Report
from desktop.ui import dialogs
from desktop.ui.context import Context
from desktop.ui.widgets import escaped, label

WATCHED: Final = frozenset({"scan-pages", "letters", "letter-returns"})
KEPT: Final = 400  # small pictures in memory
WHILE_SCANNING: Final = 1500  # ms between looks at a tray that is being filled
PAUSE: Final = 150  # ms between typing and searching


class Tray(QWidget):
    """Pages as pictures on the left; the chosen one, and whose it may be, on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAcceptDrops(True)
        self.view: TrayView | None = None
        self.guesses: list[Guess] = []
        self._picture, self._shown = QPixmap(), 0
        self._thumbs: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: set[int] = set()
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        names = ("scan", "folder", "place", "drop", "back")
        self.scan, self.folder, self.place, self.drop, self.back = (QPushButton(self) for _name in names)
        for button, name in zip((self.scan, self.folder, self.place, self.drop, self.back), names, strict=True):
            button.setObjectName(f"safety.tray.{name}")
            button.setAutoDefault(False)
        self.scan.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.place.clicked.connect(lambda: self.file_to())
        self.drop.clicked.connect(lambda: self.put_aside())
        self.back.clicked.connect(self._reasons)
        self.told, self.sums, self.why = label("", self), label("", self), label("", self)
        for said, name in ((self.told, "told"), (self.sums, "sums"), (self.why, "why")):
            said.setWordWrap(True)
            said.setObjectName(f"safety.tray.{name}")
        self.pages = QListWidget(self)
        self.pages.setObjectName("safety.tray.pages")
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setUniformItemSizes(True)
        self.pages.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.pages.setItemDelegate(PageDelegate(self.context.theme, self._thumb, self.pages))
        self.pages.currentItemChanged.connect(lambda *_items: self._show())
        self.pages.itemDoubleClicked.connect(lambda _item: self.enter())
        self.pages.installEventFilter(self)
        self.picture = QLabel(self)
        self.picture.setObjectName("safety.tray.picture")
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setWordWrap(True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(200, 160)
        self.search = QLineEdit(self)
        self.search.setObjectName("safety.tray.search")
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _text: self._later.start())
        self.offers = QListWidget(self)
        self.offers.setObjectName("safety.tray.offers")
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers.setMaximumHeight(self.fontMetrics().lineSpacing() * 5)
        self.offers.itemDoubleClicked.connect(lambda _item: self.file_to())
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._ask_guesses)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.load)
        self._scanning = False
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.scan, self.folder):
            top.addWidget(widget)
        top.addWidget(self.told, 1)
        left, right = QWidget(self), QWidget(self)
        pages = QVBoxLayout(left)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.sums)
        pages.addWidget(self.pages, 1)
        acts = QHBoxLayout()
        for button in (self.place, self.drop, self.back):
            acts.addWidget(button)
        acts.addStretch(1)
        one = QVBoxLayout(right)
        one.setContentsMargins(0, 0, 0, 0)
        one.addWidget(self.picture, 1)
        one.addWidget(self.why)
        one.addWidget(self.search)
        one.addWidget(self.offers)
        one.addLayout(acts)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([640, 460])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        for keys, act in (("Ctrl+O", self._choose_files), ("Ctrl+F", self.search.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.scan.setText(self.tr("Scan in files…"))
        self.scan.setToolTip("Ctrl+O")
        self.folder.setText(self.tr("Scan in a folder…"))
        self.drop.setText(self.tr("Of no use (Del)"))
        self.back.setText(self.tr("Send back… (R)"))
        self.search.setPlaceholderText(self.tr("Whose page is it? Number, its last digits, name or pinyin"))
        self.search.setAccessibleName(self.tr("Search the letter of the page"))
        self.offers.setAccessibleName(self.tr("Letters the page may belong to"))
        self.pages.setAccessibleName(self.tr("Scanned pages"))
        self.picture.setAccessibleName(self.tr("Picture of the page"))
        self.told.setText(self.tr("Drop signed sheets here: PDF, pictures or a folder."))
        self._show_sums()
        self._show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def setFocus(self, *_reason: Any) -> None:
        """The pages are what the page's focus is for."""
        self.pages.setFocus()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible() and not self._soon.isActive():
            self._soon.start(WHILE_SCANNING if self._scanning else 0)

    # -- what lies on the tray -------------------------------------------------------------------------------------

    def load(self, first: bool = False) -> None:
        """Read the tray anew; the page that is looked at stays chosen, or the one that moves up into its place.

        `first`: whatever was looked at, the first question is chosen.
        """
        desk: Any = self.context.desk
        self.context.jobs.run(lambda: tray.view(desk), partial(self._loaded, first), owner=self)

    def _loaded(self, first: bool, found: TrayView) -> None:
        before, row = self.item(), max(0, self.pages.currentRow())
        if first:
            before, row = None, 0
        self.view = found
        self.pages.blockSignals(True)
        self.pages.clear()
        for number, one in enumerate(found.items):
            made = QListWidgetItem()
            made.setData(ITEM, one)
            made.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}: {one.detail}")
            made.setToolTip(escaped(f"{one.title}\n{one.detail}"))
            self.pages.addItem(made)
            if before is not None and one.key == before.key:
                row = number
        self.pages.setCurrentRow(min(row, self.pages.count() - 1))
        self.pages.blockSignals(False)
        self._show_sums()
        self._show()

    def _show_sums(self) -> None:
        if (found := self.view) is None:
            return
        self.sums.setText(
            self.tr(
                "◆ {questions} to be sorted · ◆ {missing} with pages missing · ■ {returned} sent back · ● {filed} filed"
            ).format(questions=found.questions, missing=found.missing, returned=found.returned, filed=found.filed)
        )

    def item(self) -> Item | None:
        """Return the chosen page."""
        made = self.pages.currentItem()
        return made.data(ITEM) if made is not None else None

    def _thumb(self, item: Item) -> QPixmap | None:
        """Return the small picture of a page; asks for it when it was never seen."""
        if not item.picture:
            return None
        if item.picture in self._thumbs:
            return self._thumbs[item.picture]
        if item.picture not in self._wanted:
            self._wanted.add(item.picture)
            desk, size = self.context.desk, THUMB - QSize(8, 8)

            def read() -> QImage:
                mode = Qt.TransformationMode.SmoothTransformation
                return QImage.fromData(desk.attachment(item.picture)).scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode)

            self.context.jobs.run(read, partial(self._thumb_came, item.picture), owner=self)
        return None

    def _thumb_came(self, picture: int, image: QImage) -> None:
        self._wanted.discard(picture)
        self._thumbs[picture] = QPixmap.fromImage(image)
        while len(self._thumbs) > KEPT:
            self._thumbs.popitem(last=False)
        self.pages.viewport().update()

    # -- the chosen page -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        one, may = self.item(), self.context.may("safety.letters")
        question = one is not None and one.edge is Edge.QUESTION
        for widget in (self.search, self.offers, self.place, self.drop):
            widget.setVisible(question)
            widget.setEnabled(may)
        self.back.setVisible(one is not None and one.edge is not Edge.RETURNED)
        self.back.setEnabled(may)
        self.search.clear()
        self.guesses = []
        self.offers.clear()
        if one is None:
            self._picture, self._shown = QPixmap(), 0
            self.why.setText("")
            self.picture.setText(
                self.tr("No pages lie here. Scan the signed sheets at 150 to 300 dpi, in any order, and drop the file.")
            )
            return
        self.why.setText(
            f"{one.title}\n{one.detail}" + (f"\n{one.name} · {one.place}" if one.name and one.name not in one.title else "")
        )
        if question:
            self._ask_guesses()
        if one.picture != self._shown:
            self._shown, self._picture = one.picture, QPixmap()
            self.picture.setText(self.tr("There is no picture of this page.") if not one.picture else "")
            if one.picture:
                desk = self.context.desk
                self.context.jobs.run(lambda: desk.attachment(one.picture), partial(self._painted, one.picture), owner=self)

    def _painted(self, picture: int, content: bytes) -> None:
        if picture == self._shown:
            self._picture = QPixmap.fromImage(QImage.fromData(content))
            self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(self._picture.scaled(self.picture.size(), Qt.AspectRatioMode.KeepAspectRatio, mode))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask_guesses(self) -> None:
        one, text = self.item(), self.search.text()
        if one is None or one.edge is not Edge.QUESTION:
            return
        desk: Any = self.context.desk
        self.context.jobs.run(lambda: tray.guesses(desk, one, text), partial(self._guessed, one, text), owner=self)

    def _guessed(self, one: Item, text: str, found: list[Guess]) -> None:
        if self.item() != one or text != self.search.text():
            return
        self.guesses = found
        self.offers.clear()
        for guess in found:
            self.offers.addItem(guess.words + (self.tr("  (filed already)") if guess.taken else ""))
        likeliest = "place" if text and found else tray.likeliest(one, found)
        self.offers.setCurrentRow(0 if found else -1)
        self.place.setEnabled(bool(found) and self.context.may("safety.letters"))
        self.place.setText(self.tr("File it (Enter)") if likeliest == "place" else self.tr("File it"))
        self.drop.setText(self.tr("Of no use (Enter)") if likeliest == "drop" else self.tr("Of no use (Del)"))

    # -- acts ------------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Do what is likeliest for the chosen page; what needs a look asks for it in the search box."""
        one = self.item()
        if one is None:
            return
        if one.edge is not Edge.QUESTION:
            self.pages.setCurrentRow(min(self.pages.currentRow() + 1, self.pages.count() - 1))
            return
        act = tray.likeliest(one, self.guesses)
        if act == "drop":
            self.put_aside()
        elif act == "place":
            self.file_to()
        else:
            self.search.setFocus()

    def _chosen_guess(self) -> Guess | None:
        row = self.offers.currentRow()
        return self.guesses[row] if 0 <= row < len(self.guesses) else None

    def file_to(self, then: Any = None) -> None:
        """File the chosen page to the chosen letter; a page that is there already is replaced only when one says so."""
        one, guess = self.item(), self._chosen_guess()
        if one is None or guess is None or not self.context.may("safety.letters"):
            return
        ask = PlaceAsk(one.scan, guess.letter, guess.page, guess.taken, guess.pages)

        def act() -> None:
            self.context.do("safety.place_sheet", ask, then)
            self.pages.setFocus()

        if guess.taken:
            text = self.tr(
                "This page of the letter is filed already. Put the new one in its place? The picture filed before stays kept."
            )
            dialogs.confirm(self, text, self.tr("Put it in its place"), act)
        else:
            act()

    def put_aside(self) -> None:
        """Put the chosen pages aside as of no use; their pictures stay kept."""
        one = self.item()
        chosen = [made.data(ITEM).scan for made in self.pages.selectedItems()]
        waiting = tuple(scan for scan in chosen if scan) or ((one.scan,) if one is not None and one.scan else ())
        if waiting and self.context.may("safety.letters"):
            self.context.do("safety.drop_sheet", DropAsk(waiting))
            self.pages.setFocus()

    def _reasons(self) -> None:
        """Offer the reasons to send a sheet back; digits choose."""
        one = self.item()
        if one is None or one.edge is Edge.RETURNED or not self.context.may("safety.letters"):
            return
        if one.edge is Edge.QUESTION and self._chosen_guess() is None:
            self.search.setFocus()
            return
        menu = QMenu(self)
        menu.setObjectName("safety.tray.reasons")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, choice in enumerate(words.RETURN_REASONS, 1):
            act = menu.addAction(f"&{number}  {self.context.translate(choice.label)}")
            act.triggered.connect(partial(self.send_back, choice.value))
        menu.popup(self.back.mapToGlobal(self.back.rect().topLeft()))

    def send_back(self, reason: str, *_checked: Any) -> None:
        """Send the sheet back to be signed again; a page not filed yet is filed first: its picture stays with the letter."""
        one = self.item()
        if one is None:
            return
        if one.edge is Edge.QUESTION:
            guess = self._chosen_guess()
            if guess is not None:
                back = SendBackAsk(guess.letter, reason, guess.page)
                self.file_to(lambda _done: self.context.do("safety.send_back", back))
            return
        page = None if one.edge is Edge.MISSING else one.page
        self.context.do("safety.send_back", SendBackAsk(one.letter, reason, page))
        self.pages.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.pages:
                return self._page_key(event)
            if watched is self.search:
                return self._search_key(event)
        return super().eventFilter(watched, event)

    def _page_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif key == Qt.Key.Key_Delete:
            self.put_aside()
        elif key == Qt.Key.Key_R and not event.modifiers():
            self._reasons()
        elif (
            text.isprintable()
            and text.strip()
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            and self.search.isVisible()
        ):
            self.search.setFocus()
            self.search.setText(text)
            self._later.start()
        else:
            return False
        return True

    def _search_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.offers.setCurrentRow(max(0, min(self.offers.count() - 1, self.offers.currentRow() + step)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.file_to()
        elif key == Qt.Key.Key_Escape:
            self.search.clear()
            self._ask_guesses()
            self.pages.setFocus()
        else:
            return False
        return True

    # -- scanning in -----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.context.may("safety.letters"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def choose(self) -> None:
        """Ask for the files of a stack."""
        self._choose_files()

    def _choose_files(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in sorted(scans.KINDS))
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Scan in"), "", f"{self.tr('Scans')} ({kinds})")
        self.take([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Scan in"))
        self.take([Path(name)] if name else [])

    def take(self, paths: list[Path]) -> None:
        """File the pages of some files; the window stays usable meanwhile."""
        if not paths:
            return
        desk: Any = self.context.desk
        desk.demand("safety.letters")
        self._scanning = True
        self.scan.setEnabled(False)
        self.folder.setEnabled(False)
        self.told.setText(self.tr("Reading {name} …").format(name=paths[0].name))

        def work(progress: Progress) -> Report:
            return scans.scan(desk, paths, progress)

        job = self.context.jobs.run_long(work, self._scanned, lane="write", title=self.tr("Scanning in"), owner=self)
        job.ended.connect(self._free)

    def _free(self) -> None:
        self._scanning = False
        self.scan.setEnabled(True)
        self.folder.setEnabled(True)

    def _scanned(self, report: Report) -> None:
        said = [
            self.tr("{pages} pages read: {filed} filed, {unmatched} to be sorted").format(
                pages=report.pages, filed=report.filed, unmatched=report.unmatched
            )
        ]
        if report.known:
            said.append(self.tr("{known} were scanned before and are not filed twice").format(known=report.known))
        said += [problem.say(self.context.translate) for problem in report.problems]
        self.told.setText(" · ".join(said))
        self._soon.stop()
        self.load(first=True)
        self.pages.setFocus()
