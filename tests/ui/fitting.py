"""Finds texts that have too little room where they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.widgets.elided_label import ElidedLabel
from ui.widgets.link_button import LinkButton

SLACK = 1
"""Pixels by which what is rounded may differ."""


def find_clipped(root: QWidget) -> list[str]:
    """What does not fit, each with its widget; what shortens its text itself, with the whole in its tip, fits."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not isinstance(widget, ElidedLabel | LinkButton):
            found += [f"{describe(widget)}: {text!r}" for text in find_clipped_in(widget)]
    return found


def find_clipped_in(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.RichText:
        yield from find_clipped_lines(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) and shows_text(widget):
        needed = widget.sizeHint()
        if needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK:
            yield widget.text()
        elif is_cut_off(widget):
            yield f"{widget.text()} (cut off)"
    elif isinstance(widget, QTabBar):
        for at in filter(widget.isTabVisible, range(widget.count())):
            if QFontMetrics(widget.font()).horizontalAdvance(widget.tabText(at)) > widget.tabRect(at).width() + SLACK:
                yield widget.tabText(at)
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from find_clipped_sections(widget)


def find_clipped_lines(label: QLabel) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    shown = label.text().replace("&", "") if label.buddy() is not None else label.text()
    if label.wordWrap():
        widest = max(metrics.horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", shown) or [""])
        flags = Qt.TextFlag.TextWordWrap | label.alignment()
        height = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), int(flags), shown).height()
    else:
        widest = max(map(metrics.horizontalAdvance, shown.split("\n")))
        height = metrics.height() * (label.text().count("\n") + 1)
    if widest > room.width() + SLACK or height > room.height() + max(metrics.leading(), 0) + SLACK:
        yield label.text()
    elif is_cut_off(label):
        yield f"{label.text()} (cut off)"


def find_clipped_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            if header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section):
                yield text


def is_cut_off(widget: QWidget) -> bool:
    """Whether something that a person cannot scroll hides a part of a widget: its left or right end."""
    parent, place = widget.parentWidget(), widget.geometry()
    return parent is not None and not widget.isWindow() and (place.left() < -SLACK or place.right() > parent.width())


def shows_text(button: QAbstractButton) -> bool:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and not (icon_only and not button.icon().isNull())


def describe(widget: QWidget) -> str:
    """A widget by its kind and the first name on the way to its window."""
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{type(widget).__name__} in {named.objectName() if named is not None else 'nothing'}"
