"""A row of chips, each with a cross that takes it away, and a field behind them that adds another."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import language, theme
from ui.icons import draw_glyph
from ui.widgets.field_editor import FieldEditor
from ui.widgets.flow_layout import FlowLayout, expanding
from ui.widgets.plain_tip import plain_tip
from ui.widgets.value_completion import Suggest, ValueCompletion

_HEIGHT = 24
_BESIDE = 8
_GLYPH = 12
_WIDEST = 220
_TYPED_WIDTH = 14
"""Characters that the field behind the chips has room for, as soon as one is typed."""

_AROUND = 14
"""Pixels of frame and padding on both sides of a text that is edited."""

_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ChipTraits(NamedTuple):
    """What a chip is.

    Attributes:
        key: what it stands for, given back when it is used.
        text: what it says; ``detail`` more of it, in another colour.
        colours: the tokens of its text and of its ground.
        does: what a click on it does, said in its tool tip; "" where it does nothing.
        removes: what its cross does.
    """

    key: Any
    text: str
    colours: tuple[str, str]
    removes: str
    detail: str = ""
    does: str = ""


class Chip(QLabel):
    """One chip; a label for screen readers, with a button over its text where a click on it does something.

    Attributes:
        traits: what it is.
        cross: takes it away.
        button: what a click on its text does; None where it does nothing.
    """

    def __init__(self, traits: ChipTraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.traits = traits
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(f"{traits.text} {traits.detail}".rstrip())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(traits.text))
        self.button = _ChipButton(traits.does, self) if traits.does else None
        self.cross = _ChipButton(traits.removes, self, glyph="close", role=traits.colours[0])

    @property
    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.cross] if self.button is None else [self.button, self.cross]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        detail = metrics.horizontalAdvance(f" {self.traits.detail}") if self.traits.detail else 0
        text = min(metrics.horizontalAdvance(self.traits.text), theme.size(_WIDEST))
        return QSize(text + detail + 2 * theme.size(_BESIDE) + theme.size(_HEIGHT) - theme.size(4), theme.size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.size(60), theme.size(_HEIGHT))

    def resizeEvent(self, event: QEvent) -> None:
        side = theme.size(_HEIGHT)
        right_to_left = self.isRightToLeft()
        self.cross.setGeometry(0 if right_to_left else self.width() - side, 0, side, side)
        if self.button is not None:
            self.button.setGeometry(side if right_to_left else 0, 0, self.width() - side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(self.traits.colours[1]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), theme.size(5), theme.size(5))
        painter.setPen(tokens.colour(self.traits.colours[0]))
        painter.drawText(*self._fit_text())
        painter.end()

    def _fit_text(self) -> tuple[QRect, int, str]:
        side, beside = theme.size(_HEIGHT) - theme.size(4), theme.size(_BESIDE)
        room = QRect(beside, 0, self.width() - beside - side - theme.size(4), self.height())
        if self.isRightToLeft():
            room.moveLeft(side + theme.size(4))
        detail = f" {self.traits.detail}" if self.traits.detail else ""
        metrics = self.fontMetrics()
        left = room.width() - metrics.horizontalAdvance(detail)
        text = metrics.elidedText(self.traits.text, Qt.TextElideMode.ElideRight, left)
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return room, int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text + detail


class _ChipButton(QAbstractButton):
    """A part of a chip that can be pressed: seen as its glyph, and as a ring when it has the focus."""

    def __init__(self, does: str, chip: Chip, *, glyph: str = "", role: str = "") -> None:
        super().__init__(chip)
        self._glyph = glyph
        self._role = role
        self.setAccessibleName(does)
        self.setToolTip(plain_tip(does))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inset = (self.width() - theme.size(_GLYPH)) // 2
        if self._glyph:
            role = "text" if self.underMouse() or self.hasFocus() else self._role
            draw_glyph(painter, self.rect().adjusted(inset, inset, -inset, -inset), self._glyph, role)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().colour("accent"), theme.ring_width()))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.size(5), theme.size(5))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Del press a cross, as they take away what is selected elsewhere, and Enter presses too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or (self._glyph and event.key() in _REMOVING):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _REMOVING:
            event.accept()
            return True
        return super().event(event)


class ChipRow(QWidget):
    """Chips, and a field that adds one: Enter or leaving it adds, Backspace in it goes to the last chip.

    Args:
        label: what the row is called.
        add: given what was typed; adds it, or raises KnownError with the reason, which is shown below.
        remove: given the key of a chip; takes it away.
        suggest: proposes what may be meant.

    Attributes:
        editor: the field that adds.

    Signals:
        clicked: the key of a chip that was clicked.
    """

    clicked = Signal(object)

    def __init__(
        self,
        label: str,
        add: Callable[[str], None],
        remove: Callable[[Any], object],
        suggest: Suggest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._remove = remove
        self._shown: tuple[ChipTraits, ...] = ()
        self._chips: list[Chip] = []
        self._flow = FlowLayout(gap=4, indent=6)  # in line with the texts of other rows
        self.editor = FieldEditor(label, add, labelled=False)
        self.editor.text_edit.textChanged.connect(self._fit_editor)
        self._fit_editor()
        self.editor.text_edit.setAccessibleName(language.tr("{field}: add").format(field=label))
        self.editor.text_edit.installEventFilter(self)
        self.completion = ValueCompletion(self.editor.text_edit, suggest)
        self.completion.taken.connect(self._on_taken)
        self._flow.addWidget(expanding(self.editor))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)

    @property
    def chips(self) -> Sequence[Chip]:
        """The chips, in order."""
        return tuple(self._chips)

    def show_chips(self, shown: Sequence[ChipTraits]) -> None:
        """Show these chips; what is being typed stays."""
        if tuple(shown) == self._shown:
            return
        self._shown = tuple(shown)
        if any(stop.hasFocus() for chip in self._chips for stop in chip.tab_stops):
            self.editor.take_focus()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make_chip(at, traits) for at, traits in enumerate(self._shown)]
        self.updateGeometry()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [*(stop for chip in self._chips for stop in chip.tab_stops), self.editor.text_edit]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace, where nothing is left to delete, goes to the last chip; another one takes that away."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Backspace and self._chips and not self.editor.text_edit.text():
            self._chips[-1].cross.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False

    def _make_chip(self, at: int, traits: ChipTraits) -> Chip:
        chip = Chip(traits, self)
        chip.cross.clicked.connect(lambda: self._on_removed(traits.key))
        if chip.button is not None:
            chip.button.clicked.connect(lambda: self.clicked.emit(traits.key))
        self._flow.insert(at, chip)
        chip.show()
        return chip

    def _fit_editor(self) -> None:
        """While nothing is typed, the field stands behind the last chip where its invitation has room."""
        edit = self.editor.text_edit
        invitation = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + theme.size(_AROUND)
        inviting = math.ceil(invitation / edit.fontMetrics().averageCharWidth())
        edit.usual_width = _TYPED_WIDTH if edit.text() else inviting
        edit.updateGeometry()

    def _on_removed(self, key: Any) -> None:
        self._remove(key)

    def _on_taken(self) -> None:
        self.editor.commit()
