"""The sidebar's tree: headings that open and close, and entries that can be chosen, renamed, nested and moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ui import language, theme
from ui.sidebar.delegate import ROW_HEIGHT, SidebarDelegate
from ui.sidebar.dragging import Dragging
from ui.sidebar.entries import Entry, EntryKind, Section
from ui.sidebar.folding import Folding
from ui.sidebar.model import SidebarModel
from ui.sidebar.name_editor import NameEditor, Store
from ui.sidebar.tools import HeadingTool, make_tool
from ui.widgets.deleting_keys import is_remove

_Index = QModelIndex | QPersistentModelIndex
_MOVES = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "out", Qt.Key.Key_Right: "in"}
"""What the arrows do to an entry with Alt."""


class SidebarTree(QTreeView):
    """Headings, entries and what is inside them.

    Attributes:
        entries_model: what is listed.
        dragging: the drags over it.
        folding: what is closed.
        takes_key: a key is doing something just now.
        add_tool: makes a collection, at the end of their heading.

    Signals:
        entry_chosen(Entry): the person chose it.
        new_requested, list_wanted: a collection is to be made; the keyboard is to go to the papers.
        delete_requested(Entry), move_requested(Entry, str): Del, or Alt and an arrow, on an entry.
        menu_requested(object, QPoint): the menu of an entry, or of a section, is to be shown there.
        draft_left: the naming of a collection is over.
        height_changed: it needs another height now.
    """

    entry_chosen = Signal(object)
    new_requested = Signal()
    list_wanted = Signal()
    delete_requested = Signal(object)
    move_requested = Signal(object, str)
    menu_requested = Signal(object, QPoint)
    draft_left = Signal()
    height_changed = Signal()

    def __init__(self, model: SidebarModel, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar_list")
        self.setAccessibleName(language.tr("Library, researchers, collections and saved searches"))
        self.entries_model = model
        self.takes_key = False
        self._is_quiet = False
        self._has_told = False
        self._sections: Sequence[Section] = ()
        self.setModel(model)
        self._delegate = SidebarDelegate(self, model, store)
        self.setItemDelegate(self._delegate)
        self.dragging = Dragging(self, model)
        self.folding = Folding(self, model)
        self.add_tool = make_tool("plus", language.tr("New collection"))
        HeadingTool(self, model, "collections", self.add_tool)
        self._set_up()
        self._connect()

    # --- what is shown

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these and nothing else; what is chosen is the caller's to choose again."""
        if sections is not self._sections:
            self._sections = sections
            self._quietly(lambda: self.entries_model.show_sections(sections))
            self.folding.put_in_force()
            self.height_changed.emit()

    def entries(self) -> list[Entry]:
        """The entries that are listed, from the top, whether they can be seen or not."""
        return self.entries_model.entries()

    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        selected = self.selectionModel().selectedIndexes()
        return self.entries_model.entry(selected[0]) if selected else None

    def current_entry(self) -> Entry | None:
        """The entry that has the keyboard, chosen or not."""
        return self.entries_model.entry(self.currentIndex())

    def choose(self, key: str) -> None:
        """Make the entry of this key the chosen one, and tell nobody."""
        index = self.entries_model.find(key)
        if index.isValid() and not self.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            self._quietly(lambda: self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect))

    def rename(self, entry: Entry) -> None:
        """Open the editor of an entry's name."""
        index = self.entries_model.find(entry.key)
        if index.isValid():
            self.folding.reveal(index)
            self.scrollTo(index)
            self.edit(index)

    def commit_pending(self) -> None:
        """Store the name that is being typed, if it can be one."""
        for editor in self.findChildren(NameEditor):
            editor.commit()

    def content_height(self) -> int:
        """The pixels that all of it takes."""
        rows, index = 0, self.entries_model.index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        return rows * theme.size(ROW_HEIGHT)

    def mark(self, content: Entry | Section | None) -> None:
        """Put a ring around what the open menu is about."""
        index = QModelIndex() if content is None else self.entries_model.find(content.key)
        self._delegate.marked = QPersistentModelIndex(index)
        self.viewport().update()

    # --- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        self.viewport().update()
        self.takes_key = True
        self._take_key(event, self.current_entry())
        self.takes_key = False

    def _take_key(self, event: QKeyEvent, entry: Entry | None) -> None:
        if entry is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.move_requested.emit(entry, _MOVES[Qt.Key(event.key())])
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._take_plain_key(event, entry):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are the sidebar's before a shortcut of the window can."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_claimed(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        self._has_told = False
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            event.accept()  # a menu opens on what it is about, and chooses nothing
        elif not self._take_click(self.indexAt(at), at):
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        content = self.entries_model.content(index)
        at = self.visualRect(index).bottomLeft() + QPoint(theme.size(24), 0) if by_key else event.pos()
        if content is not None:
            self.menu_requested.emit(content, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._delegate.ring = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Skip the headings, except for those that are closed."""
        actions = QAbstractItemView.CursorAction
        upwards = action in (actions.MoveUp, actions.MovePageUp, actions.MoveEnd)
        target = super().moveCursor(action, modifiers)
        while target.isValid() and self.entries_model.section(target) is not None and self.isExpanded(target):
            target = self.indexAbove(target) if upwards else self.indexBelow(target)
        return target if target.isValid() else self.currentIndex()

    def selectionCommand(self, index: _Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Only what stands for papers can be chosen: the rest takes the keyboard, and leaves the choice as it is."""
        entry = self.entries_model.entry(index)
        flags = QItemSelectionModel.SelectionFlag
        return flags.NoUpdate if entry is None or not entry.is_choosable else flags.ClearAndSelect

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._tell_chosen(self.entries_model.entry(current))

    # --- painting and size

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.dragging.paint_line(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
            self.height_changed.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.size(120), theme.size(64))

    # --- inside

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.folding.changed.connect(self.height_changed)
        self.dragging.drop_changed.connect(self._on_drop_changed)
        self._delegate.left.connect(self.draft_left)
        self.add_tool.clicked.connect(self.new_requested)

    def _quietly(self, do: Callable[[], object]) -> None:
        """Do something to the rows that is no choice of the person."""
        was_quiet, self._is_quiet = self._is_quiet, True
        try:
            do()
        finally:
            self._is_quiet = was_quiet

    def _tell_chosen(self, entry: Entry | None) -> None:
        if not self._is_quiet and entry is not None and entry.is_choosable:
            self._has_told = True
            self.entry_chosen.emit(entry)

    def _take_plain_key(self, event: QKeyEvent, entry: Entry | None) -> bool:
        key, index = event.key(), self.currentIndex()
        outwards, inwards = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            outwards, inwards = inwards, outwards
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(index, entry)
        elif key == Qt.Key.Key_F2 and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif is_remove(event) and entry is not None:
            self.delete_requested.emit(entry)
        elif key in (outwards, inwards):
            (self.folding.go_out if key == outwards else self.folding.go_in)(index)
        else:
            return False
        return True

    def _enter(self, index: QModelIndex, entry: Entry | None) -> None:
        if entry is None:
            self.folding.toggle(index)
        elif entry.kind == EntryKind.OFFER:
            self.new_requested.emit()
        else:
            self._tell_chosen(entry)
            self.list_wanted.emit()

    def _take_click(self, index: QModelIndex, at: QPoint) -> bool:
        """A click on a heading, on the mark that opens an entry, or on the offer of a first collection."""
        section, entry = self.entries_model.section(index), self.entries_model.entry(index)
        row = self.visualRect(index)
        has_mark = entry is not None and self.entries_model.rowCount(index) > 0
        if section is not None or (has_mark and self._delegate.chevron_rect(row, index).contains(at)):
            self.folding.toggle(index)
        elif entry is not None and entry.kind == EntryKind.OFFER:
            self.new_requested.emit()
        else:
            return False
        return True

    def _on_clicked(self, index: QModelIndex) -> None:
        """Choose what was chosen already anew; what the press itself chose was told of."""
        if not self._has_told:
            self._tell_chosen(self.entries_model.entry(index))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _on_drop_changed(self) -> None:
        self._delegate.marked = self.dragging.marked
        self.viewport().update()


def _is_claimed(event: QKeyEvent) -> bool:
    with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES
    return with_alt or is_remove(event)
