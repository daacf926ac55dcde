"""Labels, fonts and the crash dialog under texts and moments nobody wishes for."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.core.paths import resource
from desktop.ui import crash
from desktop.ui.widgets import ElidedLabel, MenuButton, _fitting, escaped


def test_the_shipped_screen_face_is_where_the_theme_looks_for_it() -> None:
    assert resource("fonts/ZongwuHei-Regular.ttf").is_file()
    assert resource("fonts/ZongwuHei-Bold.ttf").is_file()


def test_a_title_of_twenty_thousand_characters_is_measured_a_few_times_only(qtbot, monkeypatch) -> None:
    measured = []
    whole = QFontMetrics.horizontalAdvance
    monkeypatch.setattr(QFontMetrics, "horizontalAdvance", lambda *given: measured.append(1) or whole(*given))
    label = ElidedLabel(2)
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.set_whole("关于" * 10_000)
    label.grab()
    assert len(measured) < 40


def test_a_line_is_broken_where_it_is_full(qtbot) -> None:
    label = ElidedLabel(2)
    qtbot.addWidget(label)
    metrics, text = label.fontMetrics(), "a<b>&案卷" * 50
    count = _fitting(metrics, text, 200)
    assert metrics.horizontalAdvance(text[:count]) <= 200 < metrics.horizontalAdvance(text[: count + 1])
    assert _fitting(metrics, "案", 0) == 1


def test_a_tooltip_holds_no_markup_of_a_user() -> None:
    assert escaped("<img src=x>&") == "<qt>&lt;img src=x&gt;&amp;</qt>"
    assert len(escaped("案" * 100_000)) < 2000


def test_a_second_crash_is_shown_after_the_first_one_went_with_its_window(qtbot) -> None:
    window = QWidget()
    window.show()
    crash.show_crash(ValueError("first"), window)
    shiboken6.delete(window)
    crash.show_crash(ValueError("second"))
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, crash.CrashDialog) and one.isVisible())
    assert "ValueError: second" in shown.report
    crash.show_crash(ValueError("third"))
    assert sum(isinstance(one, crash.CrashDialog) and one.isVisible() for one in QApplication.topLevelWidgets()) == 1
    shown.close()


def test_the_arrow_of_a_menu_stands_beside_its_word(qtbot) -> None:
    button = MenuButton(menu=QMenu())
    qtbot.addWidget(button)
    button.setText("应还日期")
    metrics = button.fontMetrics()
    assert button.sizeHint().width() >= metrics.horizontalAdvance("应还日期" + MenuButton.ARROW)
    assert button.text() == "应还日期"  # what a screen reader and the tests read
