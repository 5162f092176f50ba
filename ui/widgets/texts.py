"""Texts and links as every part of the window shows them: what they say is never taken for HTML."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ui import language, theme

_LONG = re.compile(r"\S{40,}")
_SEPARATOR = re.compile(r"[/\\]")
_MARK = re.compile(r"([/\\_.-])(?=\w)")
_TOO_LONG = re.compile(r"([^\s\u200b]{16})(?=[^\s\u200b])")


def make_text(text: str = "", *, role: str = "", name: str = "", wraps: bool = True) -> QLabel:
    """A text in the looks of a role; it takes as many lines as it needs unless it does not wrap."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        theme.set_role(label, role)
    return label


def keep_leading(label: QLabel) -> QLabel:
    """Have a text begin where the window's texts begin, though its letters may run in the other direction."""
    leading = Qt.AlignmentFlag.AlignRight if language.is_right_to_left() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def make_centred(text: str = "", *, role: str = "") -> QLabel:
    """A text in the middle of what it stands in."""
    label = make_text(text, role=role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def make_link(name: str) -> QPushButton:
    """A button that looks like a link; it has no text yet."""
    link = QPushButton()
    link.setObjectName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    theme.set_kind(link, "link")
    return link


def make_small_link(name: str, text: str) -> QPushButton:
    """A link among small texts."""
    link = make_link(name)
    link.setText(text)
    theme.set_kind(link, "small_link")
    return link


def let_break(text: str) -> str:
    """A text whose long paths and addresses may go on in another line, where no blank is to break it at."""
    return _LONG.sub(lambda word: _SEPARATOR.sub("\\g<0>\u200b", word[0]), text)


def let_names_break(text: str) -> str:
    """A text whose names may go on in another line behind their marks, long ones anywhere: for narrow places."""
    return _TOO_LONG.sub("\\1\u200b", _MARK.sub("\\1\u200b", text))
