"""The dialog before a strange address is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.repositories.look_alikes import AddressWarning, Oddity
from app.values import Url
from ui import links
from ui.code.links.strange_address import StrangeAddress
from ui.code.links.warning_texts import say_warning

STRANGE = Url("https://github.com@evil.example/OpenBMB/ChatDev?a=1&b=<b>x</b>")


@pytest.fixture
def dialog(qtbot: QtBot, opened: list[str]) -> StrangeAddress:
    """What is asked before a strange address is opened."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    links.open_url(STRANGE, parent)
    dialog = parent.findChild(StrangeAddress)
    assert isinstance(dialog, StrangeAddress)
    dialog._parent_of_test = parent  # type: ignore[attr-defined]  # lives as long
    return dialog


def _press(dialog: StrangeAddress, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_the_address_is_shown_to_the_letter_before_it_is_opened(dialog: StrangeAddress, opened: list[str]) -> None:
    assert opened == []
    text = dialog.findChild(QLabel, "strange_text")
    assert isinstance(text, QLabel)
    assert text.text().replace("\u200b", "") == STRANGE
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.accessibleName() == STRANGE
    assert "It leads to evil.example" in dialog.accessibleDescription()


def test_it_is_opened_by_the_button_that_says_so(dialog: StrangeAddress, opened: list[str]) -> None:
    _press(dialog, "strange_open")
    assert opened == [STRANGE]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_no_key_that_is_pressed_at_once_opens_it(dialog: StrangeAddress, opened: list[str], key: Qt.Key) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert opened == []
    assert not dialog.isVisible()


def test_why_it_cannot_be_opened_is_said_where_it_was_asked(
    dialog: StrangeAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "hand_to_desktop", lambda address: False)
    _press(dialog, "strange_open")
    refused = dialog.findChild(QLabel, "strange_refused")
    assert isinstance(refused, QLabel)
    assert (dialog.isVisible(), refused.isVisible()) == (True, True)
    assert refused.text().startswith("No program on this computer opened")


def test_an_ordinary_address_is_opened_at_once(opened: list[str], qtbot: QtBot) -> None:
    links.open_url(Url("https://github.com/OpenBMB/ChatDev"))
    assert opened == ["https://github.com/OpenBMB/ChatDev"]


@pytest.mark.parametrize(
    ("warning", "said"),
    [
        (
            AddressWarning(Oddity.USER_INFO, ("github.com", "evil.example")),
            "It leads to evil.example. What stands before the @ is no host, only a name: github.com.",
        ),
        (
            AddressWarning(Oddity.STRANGE_SIGN, ("githu%62.com",)),
            "githu%62.com is no name that a host can have: programs read it in different ways.",
        ),
        (
            AddressWarning(Oddity.NOT_ASCII, ("münchen.example", "xn--mnchen-3ya.example")),
            "münchen.example has letters beyond a to z. The browser asks for xn--mnchen-3ya.example.",
        ),
        (
            AddressWarning(Oddity.PUNYCODE, ("münchen.example", "xn--mnchen-3ya.example")),
            "xn--mnchen-3ya.example stands for letters beyond a to z. It reads münchen.example.",
        ),
        (
            AddressWarning(Oddity.MIXED_SCRIPTS, ("githаb", "CYRILLIC", "LATIN")),
            "“githаb” mixes letters that are Cyrillic and Latin.",
        ),
        (
            AddressWarning(Oddity.MIXED_SCRIPTS, ("x", "CYRILLIC", "LATIN", "OGHAM")),
            "“x” mixes letters that are Cyrillic, Latin and Ogham.",
        ),
        (
            AddressWarning(Oddity.LOOK_ALIKE, ("githab.com", "github.com")),
            "githab.com looks like github.com, and is another host.",
        ),
        (
            AddressWarning(Oddity.EMBEDDED, ("github.com.evil.example", "github.com")),
            "github.com.evil.example is not github.com. Whose a host is stands at its end.",
        ),
        (AddressWarning(Oddity.IP_ADDRESS, ("127.0.0.1",)), "A number stands in the place of a name: 127.0.0.1."),
        (
            AddressWarning(Oddity.PORT, ("8080",)),
            "It asks for port 8080, which pages of the web seldom have.",
        ),
    ],
)
def test_what_is_strange_is_said_in_words(warning: AddressWarning, said: str) -> None:
    assert say_warning(warning) == said
