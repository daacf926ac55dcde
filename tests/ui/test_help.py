"""F1 shows the right page, in both languages, and fetches nothing."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.i18n import LANGUAGES
from desktop.core.paths import resource
from desktop.ui import help as helping
from desktop.ui.help import PREFIXES, TOPICS, HelpWindow, page, title, topic_for

BOTH = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def window(qtbot):
    widget = HelpWindow("zh_CN")
    qtbot.addWidget(widget)
    widget.show()
    return widget


@BOTH
def test_every_topic_has_a_page_with_a_heading_and_no_page_is_left_over(language):
    assert all(page(topic, language).startswith("# ") for topic in TOPICS)
    assert {file.stem for file in resource(f"help/{language}").glob("*.md")} == set(TOPICS)


@BOTH
@pytest.mark.parametrize("topic", TOPICS)
def test_every_link_leads_to_a_page_of_ours(topic, language):
    links = re.findall(r"\]\(([^)]*)\)", page(topic, language))
    assert {link.removesuffix(".md") for link in links} <= set(TOPICS)
    assert "http" not in page(topic, language)


@BOTH
@pytest.mark.parametrize("topic", TOPICS)
def test_pages_are_plain_and_without_exclamation_marks(topic, language):
    assert not re.search(r"[!！<]", page(topic, language))


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_have_the_same_sections(topic):
    assert len({len(re.findall(r"^#+ ", page(topic, language), re.MULTILINE)) for language in LANGUAGES}) == 1


def test_every_prefix_leads_to_a_topic():
    assert set(PREFIXES.values()) <= set(TOPICS)


def test_the_longest_known_name_decides_and_parents_are_asked(qtbot):
    dialog = QWidget(objectName="archives.lend")
    qtbot.addWidget(dialog)
    field = QLineEdit(dialog, objectName="archives.lend.due_on")
    nameless = QLineEdit(dialog)
    stranger = QWidget(objectName="qt_spinbox")
    qtbot.addWidget(stranger)
    assert topic_for(field) == "loans"
    assert topic_for(nameless) == "loans"
    assert topic_for(stranger) == "home"
    assert topic_for(None) == "home"


def test_the_hint_of_the_field_stands_above_the_page(window, qtbot):
    field = QLineEdit(objectName="archives.number.first")
    field.setWhatsThis("第一件的件号")
    qtbot.addWidget(field)
    window.show_for(field)
    assert window.topic == "numbering"
    assert window._hint.isVisible()
    assert window._hint.text() == "第一件的件号"
    assert "编档号" in window._browser.toPlainText()


def test_choosing_a_topic_shows_it_and_alt_left_goes_back(window, qtbot):
    window.show_topic("home")
    window._topics.setCurrentRow(TOPICS.index("keys"))
    assert window.topic == "keys"
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.topic == "home"


def test_links_between_pages_work_and_outside_addresses_do_nothing(window):
    window.show_topic("home")
    window._browser.anchorClicked.emit(QUrl("loans.md"))
    assert window.topic == "loans"
    window._browser.anchorClicked.emit(QUrl("https://example.com/loans.md"))
    window._browser.anchorClicked.emit(QUrl("../../secret.md"))
    assert window.topic == "loans"


def test_no_resource_is_read_from_outside_the_help_folder(window, tmp_path):
    picture = tmp_path / "x.png"
    picture.write_bytes(b"x")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert window._browser.loadResource(kind, QUrl.fromLocalFile(str(picture))) is None
    assert window._browser.loadResource(kind, QUrl("https://example.com/x.png")) is None
    assert window._browser.loadResource(kind, QUrl("../../i18n/parts/ui-b.tsv")) is None


def test_searching_leaves_the_topics_that_speak_of_it(window, qtbot):
    window._search.setText("标尺")
    visible = [topic for row, topic in enumerate(TOPICS) if not window._topics.item(row).isHidden()]
    assert visible == ["printing"]


def test_the_page_changes_its_language_and_stays_where_it_is(window):
    window.show_topic("backups")
    window.set_language("en")
    assert window.topic == "backups"
    assert window._browser.toPlainText().startswith("Backups")


def test_an_unknown_topic_is_an_error():
    with pytest.raises(KeyError):
        page("nonsense", "en")
    assert title("loans", "en") == "Lending and returning"
    assert helping.topic_of_name("") == ""
