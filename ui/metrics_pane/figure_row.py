"""One figure as a row: what it is called, its value, of how many papers it is, and whether it stands on the cards."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.frozen import Frozen
from ui import language, theme
from ui.icons import icon
from ui.metrics_panel.card import SHOWN_AS_MOVED
from ui.metrics_panel.texts import say_move
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import make_text

_AROUND = 28
"""Pixels that stand around and between the parts of a row."""


class RowText(Frozen):
    """What a row says.

    Attributes:
        lead: what stands before the value, "at least"; ``sign`` says the same where there is little room.
        coverage: of how many papers the value is, in short; "" where it is of all.
        spoken: the same as a sentence.
        tip: what the figure is, and how it comes about.
    """

    label: str
    value: str
    lead: str = ""
    sign: str = ""
    coverage: str = ""
    spoken: str = ""
    tip: str = ""

    @property
    def whole(self) -> str:
        """The value with what stands before it."""
        return f"{self.lead} {self.value}" if self.lead else self.value


class FigureRow(QFrame):
    """A row that the keyboard can stand on; Space pins its figure to the cards, or takes it off.

    Args:
        pins: whether it can be pinned at all.

    Signals:
        pin_asked: the figure is to be pinned, or not any more.
        step_asked(int): the keyboard is to go so many rows on.
        entered: the keyboard came to it.
    """

    pin_asked = Signal()
    step_asked = Signal(int)
    entered = Signal()

    def __init__(self, name: str, *, pins: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.text = RowText("", "")
        self._before: str | None = None
        self.setObjectName(f"figure_{name}")
        theme.set_role(self, "figure_row")
        self._label = ElidedLabel()
        self._lead = make_text(role="small", wraps=False)
        self._value = make_text(role="figure_value", wraps=False, name="value")
        self.coverage = make_text(role="note", wraps=False, name="coverage")
        self.pin = _make_pin() if pins else None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AS_MOVED)
        self._timer.timeout.connect(self.rest)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if self.pin is not None:
            self.pin.clicked.connect(self.pin_asked)

    @property
    def shown(self) -> str:
        """The value as it is shown just now."""
        return f"{self._lead.text()} {self._value.text()}".strip()

    def show_text(self, text: RowText, before: str | None = None) -> None:
        """Show this; ``before``: it has moved from there. What is shown already is left alone.

        That it has moved is shown for its while, whatever moves beside it or is told of it meanwhile.
        """
        if before is not None:
            self._before = before
            self._timer.start()
        elif text.value != self.text.value:
            self._before = None
        if text != self.text:
            self.text = text
            self._label.show_text(text.label)
            self.coverage.setText(text.coverage)
            self.setToolTip(plain_tip(text.tip))
            self._say()
        self._show_value()

    def rest(self) -> None:
        """Show no more that the figure moved."""
        self._timer.stop()
        self._before = None
        self._show_value()

    def show_pinned(self, *, pinned: bool, fixed: bool) -> None:
        """Show whether the figure stands on the cards, and whether that can be changed."""
        if self.pin is None:
            return
        if fixed:
            tip = language.tr("Always on the cards")
        else:
            tip = language.tr("Take off the cards") if pinned else language.tr("Pin to the cards")
        self.pin.setIcon(icon("star" if pinned else "star-outline", role="accent" if pinned else "muted"))
        self.pin.setChecked(pinned)
        self.pin.setEnabled(not fixed)
        self.pin.setToolTip(tip)
        self._say()

    @property
    def is_pinned(self) -> bool:
        """Whether the figure stands on the cards."""
        return self.pin is not None and self.pin.isChecked()

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000}
        if event.key() in steps:
            self.step_asked.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and self.pin is not None and self.pin.isEnabled():
            self.pin_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard, and nothing else."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    # --- looks

    def _show_value(self) -> None:
        self._value.setText(say_move(self._before or "", self.text.value))
        usual = "figure_unknown" if self.text.value in (language.UNKNOWN, language.WAITING) else "figure_value"
        theme.set_role(self._value, usual if self._before is None else "figure_value_moved")
        self._fit()

    def _fit(self) -> None:
        """Say "at least" in words where the name of the figure still has room beside them, else by its sign."""
        text, around = self.text, theme.size(_AROUND)
        others = (self._value, self.coverage, *((self.pin,) if self.pin is not None else ()))
        needed = sum(max(part.sizeHint().width(), part.minimumWidth()) for part in others) + around
        needed += self._label.fontMetrics().horizontalAdvance(text.label)
        needed += self._lead.fontMetrics().horizontalAdvance(text.lead)
        lead = text.lead if needed <= self.width() else text.sign
        if self._lead.text() != lead:
            self._lead.setText(lead)
            self._lead.setVisible(bool(lead))

    def _say(self) -> None:
        pinned = language.tr("On the cards.")
        self.setAccessibleName(f"{self.text.spoken} {pinned}" if self.is_pinned else self.text.spoken)
        if self.pin is not None:
            self.pin.setAccessibleName(f"{self.pin.toolTip()}: {self.text.label}")

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.size(26))
        self.coverage.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.margins(6, 0, 2, 0))
        row.setSpacing(theme.size(2))
        row.addWidget(self._label, 1)
        for part in (self._lead, self._value):
            row.addWidget(part)
        row.addWidget(self.coverage)
        if self.pin is not None:
            row.addWidget(self.pin)


def _make_pin() -> QToolButton:
    """A star; the keyboard uses it by Space on its row."""
    pin = QToolButton()
    pin.setObjectName("pin")
    pin.setCheckable(True)
    pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    pin.setFixedSize(theme.size(24), theme.size(24))
    pin.setIconSize(QSize(theme.size(15), theme.size(15)))
    theme.set_kind(pin, "glyph")
    return pin
