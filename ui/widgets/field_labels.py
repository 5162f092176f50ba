"""The labels at the left of values: all alike in width, so that values stand in line, and none is cut short."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui import language, theme
from ui.widgets.field_texts import list_labels

_LEAST, _WIDEST = 92, 150
"""Pixels at the usual text size; a label that is wider goes on in another line."""

_TEXT_SIZE = 12
"""Pixels of small text in the style sheet."""


def make_label(text: str, parent: QWidget) -> QLabel:
    """A label at the left of a row, in line with its value."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(label_width())
    label.setContentsMargins(0, theme.size(4), 0, 0)
    theme.set_role(label, "small")
    return label


def label_width() -> int:
    """How wide labels are: as the widest name of a field in the person's language needs, within bounds."""
    labels = (*list_labels(), language.tr("On the page of"))
    widest = _measure(labels, QApplication.font().family())
    return theme.size(max(_LEAST, min(widest, _WIDEST)))


@cache
def _measure(labels: tuple[str, ...], family: str) -> int:
    """Pixels that the widest label takes at the usual text size."""
    font = QFont(family)
    font.setPixelSize(_TEXT_SIZE)
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(f"{label}n") for label in labels)
