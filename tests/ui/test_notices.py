from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import BugError, Cancelled, Declined
from ui.notices import ERROR_SHOWN_FOR, SHOWN_FOR, NoticeBar, Notices


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def told(host: QWidget) -> Notices:
    return Notices(host)


def shown_bar(host: QWidget) -> NoticeBar:
    [bar] = [bar for bar in host.findChildren(NoticeBar) if bar.isVisible()]
    return bar


def texts(bar: NoticeBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()]


def test_known_error_is_a_sentence_and_a_remedy(host: QWidget, told: Notices) -> None:
    told.show_error(Declined("The library has moved on.", "Undo that instead."))
    assert texts(shown_bar(host)) == ["The library has moved on.", "Undo that instead."]


def test_data_in_an_error_is_not_rendered(host: QWidget, told: Notices) -> None:
    told.show_error(Declined("<b>bold</b> is not a count.", "<img src=x>"))
    formats = {label.textFormat() for label in shown_bar(host).findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_bar_takes_no_focus_and_can_be_closed(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    field = QLineEdit()
    QVBoxLayout(host).addWidget(field)
    field.show()
    field.setFocus()
    told.show_notice("Copied.")
    assert host.focusWidget() is field
    bar = shown_bar(host)
    qtbot.mouseClick(bar.findChild(QToolButton, "notice_close"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_bar_is_as_wide_as_what_it_says_now(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    told.show_undoable("Short")
    narrow = shown_bar(host).width()
    told.show_undoable("A sentence of some more words")
    bar = shown_bar(host)
    assert bar.width() == bar.sizeHint().width() > narrow
    told.show_undoable("Short")
    assert bar.width() == narrow


def test_news_of_a_step_go_when_it_is_the_newest_no_more(host: QWidget, told: Notices) -> None:
    told.show_undoable("Deleted collection Thesis")
    bar = shown_bar(host)
    told.withdraw_undo()
    assert not bar.isVisible()
    told.show_notice("Copied.")
    told.withdraw_undo()
    assert bar.isVisible()


def test_bar_goes_by_itself_unless_the_pointer_rests_on_it(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    told.show_notice("Copied.")
    bar = shown_bar(host)
    bar._timer.setInterval(1)
    bar._timer.start()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_second_notice_replaces_the_first(host: QWidget, told: Notices) -> None:
    told.show_notice("One.")
    told.show_error(Declined("Two."))
    assert texts(shown_bar(host)) == ["Two."]


def test_bar_stays_inside_a_window_that_shrinks(host: QWidget, told: Notices) -> None:
    told.show_error(Declined("A long sentence of many words that needs room. " * 4, "And what to do about it. " * 3))
    host.resize(360, 300)
    assert host.rect().contains(shown_bar(host).geometry())


def test_action_of_a_notice_can_be_done(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    done = []
    action = QAction("Undo", host)
    action.triggered.connect(lambda: done.append(True))
    told.show_notice("Imported 38 papers.", action)
    button = next(each for each in shown_bar(host).findChildren(QToolButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    told.show_notice("Something else.")
    assert not button.isVisible()


def test_error_of_a_dialog_is_shown_in_the_dialog(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    dialog = QDialog(host)
    qtbot.addWidget(dialog)
    inside = QWidget(dialog)
    dialog.open()
    told.show_error(Declined("No."), inside)
    assert shown_bar(dialog).parent() is dialog
    dialog.reject()


def test_cancelled_is_news_and_no_error(host: QWidget, told: Notices) -> None:
    told.show_error(Cancelled())
    assert texts(shown_bar(host)) == ["Cancelled. Nothing was changed."]


def test_bug_is_logged_and_shown_once(host: QWidget, told: Notices, caplog: pytest.LogCaptureFixture) -> None:
    told.set_log_place("/logs/refshelf.log")
    told.show_error(BugError("rows out of step"))
    told.show_error(ValueError("again"))
    [box] = host.findChildren(QMessageBox)
    assert "rows out of step" in box.detailedText()
    assert "/logs/refshelf.log" in box.informativeText().replace("\u200b", "")
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]
    caplog.clear()
    box.close()


def test_an_error_may_say_what_can_be_done_about_it(host: QWidget, told: Notices) -> None:
    again = QAction("Try again", host)
    told.show_error(Declined("The server did not answer."), action=again)
    assert shown_bar(host)._action.defaultAction() is again
    told.show_error(Declined("The library has moved on."))
    assert not shown_bar(host)._action.isVisible()


def test_news_waits_for_a_person_who_is_in_another_program(host: QWidget, told: Notices, qtbot: QtBot) -> None:
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not host.isActiveWindow())
    told.show_notice("Cloned.")
    bar = shown_bar(host)
    assert not bar._timer.isActive()
    host.activateWindow()
    qtbot.waitUntil(bar._timer.isActive)


def test_a_long_path_goes_on_in_another_line(host: QWidget, told: Notices) -> None:
    path = "/srv/ada/" + "projects/" * 12
    told.show_notice(f"Clones go into {path}.")
    [text] = texts(shown_bar(host))
    assert text.replace("\u200b", "") == f"Clones go into {path}."
    assert text.count("\u200b") == path.count("/")


def test_what_went_wrong_stays_longer_than_news(host: QWidget, told: Notices) -> None:
    told.show_error(Declined("The clone failed."))
    assert shown_bar(host)._timer.interval() == ERROR_SHOWN_FOR
    told.show_notice("Copied.")
    assert shown_bar(host)._timer.interval() == SHOWN_FOR
