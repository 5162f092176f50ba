"""The dialog before a strange address is opened: what is strange, and the address to the letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import KnownError
from app.repositories.look_alikes import AddressWarning
from app.values import Url
from ui import language, theme
from ui.code.links.warning_texts import say_warning
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import keep_leading, make_text

_WIDTH = 520


class StrangeAddress(QDialog):
    """Points out what is strange in an address; it is opened only by a button that is not the default.

    Args:
        hand_over: opens the address, or raises KnownError, whose words are shown here.
    """

    def __init__(
        self, address: Url, warnings: Sequence[AddressWarning], hand_over: Callable[[], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._hand_over = hand_over
        self._stay = QPushButton(language.tr("Do not open"))
        self._open = QPushButton(language.tr("Open anyway"))
        self._refused = make_text(role="bad", name="strange_refused")
        self._column = QVBoxLayout(self)
        self._set_up()
        self._lay_out(address, [say_warning(warning) for warning in warnings])

    def accept(self) -> None:
        """Open it, or say why that cannot be."""
        try:
            self._hand_over()
        except KnownError as error:
            self._refused.setText(str(error))
            self._refused.show()
        else:
            super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the texts are at this width: what they ask for before it is known is more."""
        super().showEvent(event)
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _set_up(self) -> None:
        self.setObjectName("strange_address")
        self.setWindowTitle(language.tr("Strange Address"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(_WIDTH))
        self._refused.hide()
        self._open.setObjectName("strange_open")
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self.accept)
        self._stay.setObjectName("strange_stay")
        self._stay.setDefault(True)
        self._stay.setFocus()
        self._stay.clicked.connect(self.reject)
        theme.set_kind(self._stay, "filled")

    def _lay_out(self, address: Url, reasons: Sequence[str]) -> None:
        column = self._column
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(12))
        column.addWidget(make_text(language.tr("Look at this address before you open it"), role="title"))
        column.addWidget(_make_card(address))
        column.addLayout(_lay_out_reasons(reasons))
        column.addWidget(self._refused)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.size(8))
        foot.addStretch(1)
        foot.addWidget(self._open)
        foot.addWidget(self._stay)
        column.addLayout(foot)
        self.setAccessibleDescription(" ".join([address, *reasons]))


def _make_card(address: Url) -> QFrame:
    """The address to the letter, which can be copied; it may go on in another line anywhere."""
    text = make_text("\u200b".join(address), name="strange_text")
    text.setAccessibleName(address)
    return _put_in_card(text)


def _put_in_card(text: QLabel) -> QFrame:
    card = QFrame()
    theme.set_role(card, "card")
    within = QVBoxLayout(card)
    within.setContentsMargins(theme.margins(12, 10, 12, 10))
    within.addWidget(text)
    return card


def _lay_out_reasons(reasons: Sequence[str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.size(8))
    grid.setVerticalSpacing(theme.size(8))
    grid.setColumnStretch(1, 1)
    for row, reason in enumerate(reasons):
        grid.addWidget(GlyphLabel("alert-outline", "caution", 18), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(keep_leading(make_text(reason, name="strange_reason")), row, 1)
    return grid
