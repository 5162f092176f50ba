"""The foot of the sidebar: a heading that opens and closes, and the tags under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui import language, theme
from ui.sidebar.delegate import EDGE, ROW_HEIGHT, paint_heading, paint_ring
from ui.sidebar.entries import Section
from ui.sidebar.tag_list import TagList
from ui.sidebar.tools import make_tool


class SectionHeading(QAbstractButton):
    """A heading like those of the tree, which is checked while what stands under it is shown."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(theme.size(80), theme.size(ROW_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that open and close a heading of the tree, besides those of a button."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_heading(painter, self.rect(), self.text(), is_open=self.isChecked(), hovered=self.underMouse())
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(EDGE, theme.size(6), -EDGE, -1))
        painter.end()


class TagPane(QWidget):
    """The tags, with a way to add one and a way to take all off that are chosen.

    Attributes:
        tags: the chips.
        heading: opens and closes them.

    Signals:
        new_requested: a tag is to be made.
        folded: the person opened or closed it.
    """

    new_requested = Signal()
    folded = Signal()

    def __init__(self, tags: TagList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = tags
        self._is_parted = False
        self.heading = SectionHeading(language.tr("Tags"))
        self._clear = make_tool("close", language.tr("Take off the tags that are chosen"))
        self._add = make_tool("plus", language.tr("New tag"))
        self._lay_out()
        self.heading.toggled.connect(self._on_toggled)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._add.clicked.connect(self.new_requested)
        tags.tags_chosen.connect(self.show_chosen)
        self.show_chosen()

    @property
    def is_open(self) -> bool:
        """Whether the tags are shown."""
        return self.heading.isChecked()

    def show_section(self, section: Section) -> None:
        """Show these tags; the pane is there where there are any."""
        self.tags.show_section(section)
        self.show_chosen()

    def show_chosen(self, *_: object) -> None:
        """Offer to take off what is chosen."""
        self._clear.setVisible(bool(self.tags.chosen()))

    def show_open(self, is_open: bool) -> None:
        """Open it or close it, as it was remembered."""
        self.heading.blockSignals(True)
        self.heading.setChecked(is_open)
        self.heading.blockSignals(False)
        self.tags.setVisible(is_open)

    def set_parted(self, parted: bool) -> None:
        """Whether a line parts it from a tree that goes on behind it."""
        if parted != self._is_parted:
            self._is_parted = parted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_parted:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, theme.current().colour("line"))
            painter.end()

    def content_height(self) -> int:
        """The pixels that all of it takes."""
        return theme.size(ROW_HEIGHT) + (self.tags.content_height() if self.is_open else 0)

    def least_height(self) -> int:
        """The pixels that it needs to be of use."""
        return theme.size(ROW_HEIGHT + 64) if self.is_open else theme.size(ROW_HEIGHT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.heading, 1)
        head.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        head.addSpacing(EDGE)  # a margin would not change sides where texts run from right to left
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        chips = QHBoxLayout()
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(0)
        chips.addSpacing(theme.size(EDGE + 8))
        chips.addWidget(self.tags)
        chips.addSpacing(EDGE)
        column.addLayout(chips, 1)

    def _on_toggled(self, is_open: bool) -> None:
        self.tags.setVisible(is_open)
        self.folded.emit()

    def _on_clear_clicked(self) -> None:
        self.tags.choose(())
        self.tags.tags_chosen.emit([])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.heading.updateGeometry()
