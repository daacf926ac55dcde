"""F1: a page a topic, read from resources/help, chosen by the widget that has the focus.

The pages are Markdown of our own; nothing is fetched, no outside link is opened and no picture is read from outside
the help folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.core.i18n import DEFAULT_LANGUAGE, LANGUAGES
from desktop.core.paths import resource

TOPICS = (
    "home", "items", "numbering", "loans", "reminders", "store", "meetings", "minutes", "letters", "hazards", "dispatch",
    "vehicles", "fuel", "repairs", "import", "printing", "settings", "backups", "keys",
)  # fmt: skip

# The longest prefix of an object name (contract.md section 3) decides; the parents of a widget are asked after it.
PREFIXES = {
    "home": "home",
    "palette": "keys",
    "print": "printing",
    "import": "import",
    "archives": "items",
    "archives.number": "numbering",
    **dict.fromkeys(("archives.counter", "archives.loans", "archives.extensions", "archives.damage-reports"), "loans"),
    **dict.fromkeys(("archives.apply", "archives.submit", "archives.approve", "archives.reject"), "loans"),
    **dict.fromkeys(("archives.lend", "archives.hand_out", "archives.extend"), "loans"),
    **dict.fromkeys(("archives.return", "archives.return_item", "archives.return_loan"), "loans"),
    **dict.fromkeys(("archives.loan-slips", "archives.refusals"), "loans"),
    **dict.fromkeys(("archives.cancel", "archives.refuse", "archives.close_report"), "loans"),
    **dict.fromkeys(("archives.remind", "archives.reminders", "archives.reply"), "reminders"),
    "supplies": "store",
    "meetings": "meetings",
    **dict.fromkeys(("meetings.minutes", "meetings.board", "meetings.resolutions", "meetings.follow-up-slips"), "minutes"),
    **dict.fromkeys(("meetings.draft_minutes", "meetings.edit_minutes", "meetings.submit_minutes"), "minutes"),
    **dict.fromkeys(("meetings.sign_minutes", "meetings.return_minutes", "meetings.issue_minutes"), "minutes"),
    **dict.fromkeys(("meetings.correct_minutes", "meetings.file_minutes", "meetings.add_resolution"), "minutes"),
    **dict.fromkeys(("meetings.report_progress", "meetings.accept", "meetings.extend", "meetings.remind"), "minutes"),
    "fleet": "dispatch",
    **dict.fromkeys(("fleet.vehicles", "fleet.drivers", "fleet.vehicle-models", "fleet.odometer-resets"), "vehicles"),
    **dict.fromkeys(("fleet.providers", "fleet.card", "fleet.safety-sessions", "fleet.session-people"), "vehicles"),
    **dict.fromkeys(("fleet.add_vehicle", "fleet.edit_vehicle", "fleet.scrap_vehicle", "fleet.serviced"), "vehicles"),
    **dict.fromkeys(("fleet.add_driver", "fleet.edit_driver", "fleet.add_model", "fleet.edit_model"), "vehicles"),
    **dict.fromkeys(("fleet.add_reset", "fleet.edit_reset", "fleet.set_vehicle_status"), "vehicles"),
    **dict.fromkeys(("fleet.refuellings", "fleet.month-fuel", "fleet.vehicle-costs", "fleet.card-statements"), "fuel"),
    **dict.fromkeys(("fleet.monthEnd", "fleet.add_fill", "fleet.edit_fill", "fleet.sign_fill", "fleet.approve_fill"), "fuel"),
    **dict.fromkeys(("fleet.pay_fill", "fleet.return_fill", "fleet.void_fill", "fleet.settle", "fleet.report_month"), "fuel"),
    **dict.fromkeys(("fleet.decide_excess", "fleet.close_month", "fleet.reopen_month", "fleet.add_cost"), "fuel"),
    **dict.fromkeys(("fleet.edit_cost", "fleet.check_cost", "fleet.pay_cost", "fleet.void_cost"), "fuel"),
    **dict.fromkeys(("fleet.repair-orders", "fleet.repairs", "fleet.self-purchases", "fleet.violations"), "repairs"),
    **dict.fromkeys(("fleet.accidents", "fleet.proposals", "fleet.wage-deductions", "fleet.rubric"), "repairs"),
    **dict.fromkeys(("fleet.assessment-sheets", "fleet.assessments", "fleet.bonus-sheets", "fleet.bonus-lines"), "repairs"),
    **dict.fromkeys(("fleet.add_repair", "fleet.phone_repair", "fleet.order_repair", "fleet.settle_repair"), "repairs"),
    **dict.fromkeys(("fleet.add_violation", "fleet.add_accident", "fleet.decide_accident", "fleet.edit_assessment"), "repairs"),
    **dict.fromkeys(("fleet.draft_assessments", "fleet.draft_bonus", "fleet.sign_bonus"), "repairs"),
    "safety": "letters",
    **dict.fromkeys(
        ("safety.hazards", "safety.hidden-dangers", "safety.trainings", "safety.training-sessions", "safety.drills"), "hazards"
    ),
    **dict.fromkeys(
        ("safety.incidents", "safety.ehs-audits", "safety.add_hazard", "safety.edit_hazard", "safety.control", "safety.reassess"),
        "hazards",
    ),
    **dict.fromkeys(
        ("safety.add_danger", "safety.edit_danger", "safety.notify", "safety.rectify", "safety.review_danger"), "hazards"
    ),
    **dict.fromkeys(
        ("safety.add_training", "safety.edit_training", "safety.add_drill", "safety.edit_drill", "safety.add_incident"), "hazards"
    ),
    "office": "settings",
    **dict.fromkeys(("office.series", "office.set_next_number"), "numbering"),
    **dict.fromkeys(("office.backups", "office.backup_now", "office.drill", "office.check", "office.restore"), "backups"),
}


def topic_for(widget: QWidget | None) -> str:
    """Return the topic of the nearest widget whose object name has one; Home for none."""
    while widget is not None:
        topic = topic_of_name(widget.objectName())
        if topic:
            return topic
        widget = widget.parentWidget()
    return "home"


def topic_of_name(name: str) -> str:
    """Return the topic of an object name by its longest known prefix, empty for none."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        topic = PREFIXES.get(".".join(parts[:length]))
        if topic:
            return topic
    return ""


def page(topic: str, language: str) -> str:
    """Return the Markdown of a topic in a language; KeyError for a topic that does not exist."""
    if topic not in TOPICS:
        raise KeyError(topic)
    return (_folder(language) / f"{topic}.md").read_text(encoding="utf-8")


def title(topic: str, language: str) -> str:
    """Return the heading of a topic."""
    return page(topic, language).partition("\n")[0].lstrip("# ").strip()


def _folder(language: str) -> Path:
    return resource(f"help/{language if language in LANGUAGES else DEFAULT_LANGUAGE}")


class _Browser(QTextBrowser):
    """Shows our pages; reads pictures of the help folder and nothing else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.folder = _folder(DEFAULT_LANGUAGE)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        wanted = (self.folder / name.path()).resolve()
        local = not name.scheme() and wanted.is_relative_to(self.folder.resolve())
        if not local or kind != QTextDocument.ResourceType.ImageResource.value or not wanted.is_file():
            return None
        return wanted.read_bytes()


class HelpWindow(QDialog):
    """The help pages, with the topics on the left and a way back."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.language = language
        self.topic = ""
        self._past: list[str] = []
        self._search = QLineEdit(self)
        self._search.setObjectName("help.search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._topics = QListWidget(self)
        self._topics.setObjectName("help.topics")
        self._topics.currentItemChanged.connect(self._chosen)
        self._hint = QLabel(self)
        self._hint.setObjectName("help.hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._browser = _Browser(self)
        self._browser.setObjectName("help.page")
        self._browser.anchorClicked.connect(self._follow)
        self._lay_out()
        back = QShortcut(QKeySequence(QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left)), self)
        back.activated.connect(self.back)
        self._fill()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addWidget(self._topics)
        right = QWidget(self)
        pages = QVBoxLayout(right)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self._hint)
        pages.addWidget(self._browser)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        QHBoxLayout(self).addWidget(splitter)
        unit = self.fontMetrics().horizontalAdvance("0")
        splitter.setSizes([unit * 24, unit * 80])
        self.resize(unit * 110, self.fontMetrics().height() * 30)

    def _fill(self) -> None:
        """Write every text in the language in force."""
        self._browser.folder = _folder(self.language)
        self.setWindowTitle(self.tr("Help"))
        self._search.setPlaceholderText(self.tr("Search in help"))
        self._search.setAccessibleName(self.tr("Search in help"))
        self._topics.setAccessibleName(self.tr("Topics"))
        self._browser.setAccessibleName(self.tr("Help page"))
        self._topics.blockSignals(True)
        self._topics.clear()
        for topic in TOPICS:
            item = QListWidgetItem(title(topic, self.language), self._topics)
            item.setData(Qt.ItemDataRole.UserRole, topic)
        self._topics.blockSignals(False)
        if self.topic:
            self._show(self.topic)

    def set_language(self, language: str) -> None:
        """Show the same topic in another language."""
        self.language = language
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def show_topic(self, topic: str, hint: str = "") -> None:
        """Show a topic; `hint` is what is to be said of the one field that was asked about."""
        if self.topic and self.topic != topic:
            self._past.append(self.topic)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._show(topic)

    def show_for(self, widget: QWidget | None) -> None:
        """Show what belongs to a widget: its topic, and the hint of its field."""
        self.show_topic(topic_for(widget), widget.whatsThis() if widget is not None else "")

    def back(self) -> None:
        """Go to the topic shown before."""
        if self._past:
            self._show(self._past.pop())

    def _show(self, topic: str) -> None:
        self.topic = topic
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self._browser.document().setMarkdown(page(topic, self.language), features)
        self._browser.setTextCursor(QTextCursor(self._browser.document()))
        self._browser.verticalScrollBar().setValue(0)
        self._topics.blockSignals(True)
        self._topics.setCurrentRow(TOPICS.index(topic))
        self._topics.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        """Go where a link of ours leads; any other address is left alone."""
        topic = link.path().removesuffix(".md")
        if not link.scheme() and topic in TOPICS:
            self.show_topic(topic)

    def _filter(self, text: str) -> None:
        """Leave the topics whose page holds the text."""
        for row, topic in enumerate(TOPICS):
            found = text.casefold() in page(topic, self.language).casefold()
            self._topics.item(row).setHidden(not found)
