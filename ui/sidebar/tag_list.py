"""The tags at the foot of the sidebar: chips in lines; those that are chosen narrow the view to their papers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from ui import language
from ui.sidebar.dragging import Dragging
from ui.sidebar.entries import Entry, Section
from ui.sidebar.model import SidebarModel
from ui.sidebar.name_editor import NameEditor, Store
from ui.sidebar.tag_delegate import TagDelegate
from ui.widgets.deleting_keys import is_remove

_Index = QModelIndex | QPersistentModelIndex
_MOVES = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "up", Qt.Key.Key_Right: "down"}
"""What the arrows do to a tag with Alt."""

_SPACING = 2


class TagList(QListView):
    """The chips of tags, of which any number can be chosen.

    Attributes:
        entries_model: what is listed.
        dragging: the drags over it.
        takes_key: a key is doing something just now.

    Signals:
        tags_chosen(list): other tags are chosen, or none; their ids.
        delete_requested(Entry), move_requested(Entry, str): Del, or Alt and an arrow, on a tag.
        menu_requested(Entry, QPoint): the menu of a tag is to be shown there.
        height_changed: it needs another height now.
    """

    tags_chosen = Signal(object)
    delete_requested = Signal(object)
    move_requested = Signal(object, str)
    menu_requested = Signal(object, QPoint)
    height_changed = Signal()

    def __init__(self, model: SidebarModel, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar_tags")
        self.setAccessibleName(language.tr("Tags"))
        self.entries_model = model
        self.takes_key = False
        self._known_height = 0
        self._section: Section | None = None
        self.setModel(model)
        self._delegate = TagDelegate(self, model, store)
        self.setItemDelegate(self._delegate)
        self.dragging = Dragging(self, model, across=True)
        self.dragging.drop_changed.connect(self._on_drop_changed)
        self._set_up()

    # --- what is shown

    def show_section(self, section: Section) -> None:
        """Show these tags and no others; those chosen that are still there stay so."""
        if section is not self._section:
            self._section = section
            self.entries_model.show_sections((section,))
            self.setRootIndex(self.entries_model.index(0, 0))
            self.scheduleDelayedItemsLayout()

    def chosen(self) -> list[int]:
        """The ids of the tags that are chosen, in their order."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [entry.id for entry in map(self.entries_model.entry, indexes) if entry is not None]

    def choose(self, ids: Iterable[int]) -> None:
        """Make these the tags that are chosen, and tell nobody."""
        wanted, flags = set(ids), QItemSelectionModel.SelectionFlag
        if wanted == set(self.chosen()):
            return
        selection = QItemSelection()
        for entry in self.entries_model.entries():
            if entry.id in wanted:
                index = self.entries_model.find(entry.key)
                selection.select(index, index)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def rename(self, entry: Entry) -> None:
        """Open the editor of a tag's name."""
        index = self.entries_model.find(entry.key)
        if index.isValid():
            self.scrollTo(index)
            self.edit(index)

    def commit_pending(self) -> None:
        """Store the name that is being typed, if it can be one."""
        for editor in self.findChildren(NameEditor):
            editor.commit()

    def content_height(self) -> int:
        """The pixels that all lines take at the width that it has."""
        return self.contentsSize().height() + 2 * _SPACING

    def mark(self, entry: Entry | None) -> None:
        """Put a ring around what the open menu is about."""
        self._delegate.marked = QPersistentModelIndex(self.entries_model.find("" if entry is None else entry.key))
        self.viewport().update()

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        self.viewport().update()
        index = self.currentIndex()
        entry = self.entries_model.entry(index)
        self.takes_key = True
        if entry is None or not self._take_key(event, index, entry):
            super().keyPressEvent(event)
        self.takes_key = False

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are the sidebar's before a shortcut of the window can."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES
            if with_alt or is_remove(event):
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self.entries_model.entry(index)
        at = self.visualRect(index).bottomLeft() if by_key else event.pos()
        if entry is not None:
            self.menu_requested.emit(entry, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._delegate.ring = True
            if not self.currentIndex().isValid():
                first = self.entries_model.index(0, 0, self.rootIndex())
                self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def selectionCommand(self, index: _Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Keys move, and choose nothing by themselves; what a click chooses is said below."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def updateGeometries(self) -> None:
        """The lines have been laid out anew."""
        super().updateGeometries()
        height = self.content_height()
        if height != self._known_height:
            self._known_height = height
            self.height_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.dragging.paint_line(painter)
        painter.end()

    # --- inside

    def _set_up(self) -> None:
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(_SPACING)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.MultiSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)

    def _take_key(self, event: QKeyEvent, index: QModelIndex, entry: Entry) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_requested.emit(entry, _MOVES[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            self._toggle(index)
        elif modifiers:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_alone(index)
        elif key == Qt.Key.Key_F2:
            self.edit(index)
        elif is_remove(event):
            self.delete_requested.emit(entry)
        else:
            return False
        return True

    def _on_clicked(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle(index)
        else:
            self._choose_alone(index)

    def _toggle(self, index: QModelIndex) -> None:
        """Choose a tag besides those that are chosen, or take it off."""
        self._select(index, chosen=not self.selectionModel().isSelected(index))
        self.tags_chosen.emit(self.chosen())

    def _choose_alone(self, index: QModelIndex) -> None:
        """Choose a tag and no other, or take it off where it is the only one."""
        entry = self.entries_model.entry(index)
        if entry is not None:
            self.choose([] if self.chosen() == [entry.id] else [entry.id])
            self.tags_chosen.emit(self.chosen())

    def _select(self, index: QModelIndex, *, chosen: bool) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(index, flags.Select if chosen else flags.Deselect)

    def _on_drop_changed(self) -> None:
        self._delegate.marked = self.dragging.marked
        self.viewport().update()
