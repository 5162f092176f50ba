"""How large texts are, and the lengths that widgets were given for it: all of them follow when it changes.

A widget sets its lengths once, through ``theme.size``.  When texts become larger or smaller, every length that is set
on a widget or a layout is multiplied, and what it was before it was rounded is remembered, so that going to and
fro loses nothing.  What a widget computed in some other way it computes again on ``Theme.changed``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMargins, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLayout,
    QSpacerItem,
    QSplitter,
    QTabBar,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

LEAST, MOST = 0.8, 2.0
"""The smallest and the largest texts that a person can choose, beside the usual ones."""

OWN_SECTIONS = "own_sections"
"""A property of a header whose owner resizes its sections when texts become larger."""

_UNBOUNDED = (1 << 24) - 1
_REMEMBERED = "_lengths"


class _Length(NamedTuple):
    """A length that can be read and set; ``name`` is its own among those of one object."""

    name: str
    value: int
    put: Callable[[int], object]


class TextScale:
    """How much larger than usual texts are: what the desktop asks for, times what the person chose.

    Attributes:
        chosen: what the person chose; 1 is usual.
        in_force: the factor that the lengths of the widgets were computed with.
    """

    def __init__(self, chosen: float = 1.0) -> None:
        self.choose(chosen)
        self.in_force = self.wanted

    @property
    def wanted(self) -> float:
        """The factor to compute with now."""
        return read_desktop_scale() * self.chosen

    def choose(self, factor: float) -> None:
        """Have texts so much larger than usual, within bounds; ``put_in_force`` carries it out."""
        self.chosen = min(max(factor, LEAST), MOST)

    def put_in_force(self) -> bool:
        """Give every widget the lengths of the factor that is wanted; whether it is another one than before."""
        before, self.in_force = self.in_force, self.wanted
        if before == self.in_force:
            return False
        owners = [owner for widget in QApplication.allWidgets() for owner in (widget, *_layouts_of(widget))]
        for owner, set_before in [(owner, _read(owner)) for owner in owners]:
            if isValid(owner):  # some go while others are made larger
                _stretch(owner, set_before, self.in_force / before)
        return True


def read_desktop_scale() -> float:
    """How much larger than usual the desktop asks text to be; the screen's own scaling is Qt's work."""
    screen = QGuiApplication.primaryScreen()
    usual = 72 if sys.platform == "darwin" else 96
    return max(screen.logicalDotsPerInch() / usual, 0.5) if screen else 1.0


def _layouts_of(widget: QWidget) -> Iterator[QLayout]:
    layout = widget.layout()
    if layout is not None:
        yield layout
        yield from layout.findChildren(QLayout)


def _read(owner: QObject) -> dict[str, int]:
    """The lengths that are set on an object, before any is changed: one that changes may bring others with it."""
    return {length.name: length.value for length in _lengths_of(owner)}


def _stretch(owner: QObject, set_before: dict[str, int], ratio: float) -> None:
    """Multiply the lengths that are set on an object, except for those that its owner has set anew meanwhile.

    Each is multiplied from what it was before it was rounded, so that nothing is lost on the way back.
    """
    exact: dict[str, tuple[int, float]] = owner.property(_REMEMBERED) or {}
    remembered = {}
    for name, value, put in _lengths_of(owner):
        if set_before.get(name) != value:
            continue
        known, unrounded = exact.get(name, (-1, 0.0))
        wanted = (unrounded if known == value else value) * ratio
        remembered[name] = (max(round(wanted), 1), wanted)
        if remembered[name][0] != value:
            put(remembered[name][0])
    if remembered:
        owner.setProperty(_REMEMBERED, remembered)


def _lengths_of(owner: QObject) -> list[_Length]:
    """The lengths that are set and not zero."""
    found: list[_Length] = []
    if isinstance(owner, QLayout):
        found += _margins(owner.contentsMargins(), QMargins(), owner.setContentsMargins)
        found += _gaps(owner)
    elif isinstance(owner, QWidget):
        found += [] if owner.isWindow() else _bounds(owner)
        found += _margins(owner.contentsMargins(), _frame_of(owner), owner.setContentsMargins)
        found += _own_lengths(owner)
    return [length for length in found if length.value > 0]


def _bounds(widget: QWidget) -> Iterator[_Length]:
    """The smallest and largest size, except for what a style sheet says, which follows by itself."""
    low, high = widget.minimumSize(), widget.maximumSize()
    if not widget.property("_q_stylesheet_minw"):
        yield _Length("low_width", low.width(), widget.setMinimumWidth)
    if not widget.property("_q_stylesheet_minh"):
        yield _Length("low_height", low.height(), widget.setMinimumHeight)
    if high.width() < _UNBOUNDED and not widget.property("_q_stylesheet_maxw"):
        yield _Length("high_width", high.width(), widget.setMaximumWidth)
    if high.height() < _UNBOUNDED and not widget.property("_q_stylesheet_maxh"):
        yield _Length("high_height", high.height(), widget.setMaximumHeight)


def _margins(margins: QMargins, frame: QMargins, put: Callable[[QMargins], object]) -> Iterator[_Length]:
    """Each side by itself; the frame that a style draws is no part of what was set."""
    whole = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    framed = [frame.left(), frame.top(), frame.right(), frame.bottom()]

    def put_side(side: int, length: int) -> None:
        whole[side] = length + framed[side]
        put(QMargins(*whole))

    for side in range(4):
        yield _Length(f"margin {side}", whole[side] - framed[side], partial(put_side, side))


def _frame_of(widget: QWidget) -> QMargins:
    """The width of a frame's lines and padding, which Qt counts among the margins."""
    if not isinstance(widget, QFrame):
        return QMargins()
    outer, inner = widget.frameRect(), widget.contentsRect()
    left, top = inner.left() - outer.left(), inner.top() - outer.top()
    return QMargins(left, top, outer.right() - inner.right(), outer.bottom() - inner.bottom())


def _gaps(layout: QLayout) -> Iterator[_Length]:
    if isinstance(layout, QGridLayout):
        for column in range(layout.columnCount()):
            put = partial(layout.setColumnMinimumWidth, column)
            yield _Length(f"column {column}", layout.columnMinimumWidth(column), put)
    if isinstance(layout, (QGridLayout, QFormLayout)):
        yield _Length("across", layout.horizontalSpacing(), layout.setHorizontalSpacing)
        yield _Length("down", layout.verticalSpacing(), layout.setVerticalSpacing)
    else:
        yield _Length("gap", layout.spacing(), layout.setSpacing)
    if isinstance(layout, QBoxLayout):
        yield from _blanks(layout)


def _blanks(layout: QBoxLayout) -> Iterator[_Length]:
    """What ``addSpacing`` put between two parts."""
    upright = layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
    for place in sorted(set(range(layout.count())) - _find_parts(layout)):
        item = layout.itemAt(place)
        blank = item.spacerItem() if item is not None else None
        if blank is not None:
            length = blank.sizeHint().height() if upright else blank.sizeHint().width()
            yield _Length(f"blank {place}", length, partial(_put_blank, blank, upright))


def _find_parts(layout: QBoxLayout) -> set[int]:
    """The places of widgets and layouts.

    The item of a widget is never asked for: PySide keeps what ``itemAt`` returns for as long as the layout lives, and
    takes whatever comes to lie at its address for it, once the item is gone with its widget.
    """
    owner = layout.parentWidget()
    widgets = [child for child in owner.children() if isinstance(child, QWidget)] if owner is not None else []
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    return {*map(layout.indexOf, widgets), *map(layout.indexOf, inner)}


def _put_blank(blank: QSpacerItem, upright: bool, length: int) -> None:
    policy = blank.sizePolicy()
    width, height = (0, length) if upright else (length, 0)
    blank.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())


def _own_lengths(widget: QWidget) -> Iterator[_Length]:
    """What only some widgets have: icons, sections, handles."""
    if isinstance(widget, (QAbstractButton, QTabBar, QAbstractItemView)):
        yield from _icon_sides(widget)
    if isinstance(widget, QHeaderView):
        yield from _sections(widget)
    elif isinstance(widget, QTreeView):
        yield _Length("indentation", widget.indentation(), widget.setIndentation)
    elif isinstance(widget, QSplitter) and widget.handleWidth() > 1:
        yield _Length("handle", widget.handleWidth(), widget.setHandleWidth)


def _icon_sides(widget: QAbstractButton | QTabBar | QAbstractItemView) -> Iterator[_Length]:
    width, height = widget.iconSize().width(), widget.iconSize().height()

    def put_width(wanted: int) -> None:
        widget.setIconSize(QSize(wanted, widget.iconSize().height()))

    def put_height(wanted: int) -> None:
        widget.setIconSize(QSize(widget.iconSize().width(), wanted))

    yield _Length("icon_width", width, put_width)
    yield _Length("icon_height", height, put_height)


def _sections(header: QHeaderView) -> Iterator[_Length]:
    """Rows are all as high as one; each column has its own width."""
    if header.property(OWN_SECTIONS):
        return
    least = _Length("least_section", header.minimumSectionSize(), header.setMinimumSectionSize)
    if header.orientation() == Qt.Orientation.Vertical:
        yield from (_Length("section", header.defaultSectionSize(), partial(_put_row_height, header)), least)
        return
    yield least
    for section in range(header.count()):
        if header.sectionResizeMode(section) != QHeaderView.ResizeMode.Stretch and not header.isSectionHidden(section):
            yield _Length(f"section {section}", header.sectionSize(section), partial(header.resizeSection, section))


def _put_row_height(header: QHeaderView, height: int) -> None:
    """Before the least height, which would set each row by itself; and never held up by the one of before."""
    header.setMinimumSectionSize(min(header.minimumSectionSize(), height))
    header.setDefaultSectionSize(height)
