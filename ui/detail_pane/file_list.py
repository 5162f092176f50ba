"""The list of a paper's files: opened, renamed, located and removed by mouse, key and menu, and dragged out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QMenu, QWidget

from app.papers import PaperFile
from app.values import FileId
from ui import language, theme
from ui.actions import make_choice
from ui.detail_pane.file_delegate import FILE, FileDelegate, format_facts
from ui.widgets.plain_tip import plain_tip

_OPEN, _REVEAL, _RENAME, _LOCATE, _REMOVE = "open", "reveal", "rename", "locate", "remove"


class FileList(QListWidget):
    """Shows files, and says what is to be done with one.

    Signals:
        opened, revealed, located, removed: the PaperFile with which that is to be done.
        renamed(PaperFile, str): what it is to be called.
    """

    opened = Signal(object)
    revealed = Signal(object)
    located = Signal(object)
    removed = Signal(object)
    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = FileDelegate(self, self._on_renamed)
        self.setItemDelegate(self._delegate)
        self._set_up()

    def show_files(self, files: Sequence[PaperFile]) -> None:
        """Show these; the one that is current stays so, and a name that is being typed stays too."""
        if [file.id for file in files] == [self._file(row).id for row in range(self.count())]:
            for row, file in enumerate(files):
                _fill(self.item(row), file)
        else:
            self._show_anew(files)
        self._fit()

    def edit_again(self, file_id: FileId, typed: str) -> None:
        """Go on with a name that was refused."""
        self._delegate.typed[file_id] = typed
        for row in range(self.count()):
            if self._file(row).id == file_id:
                self.setCurrentRow(row)
                self.editItem(self.item(row))

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        file, plain = self._current(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if file is None or not plain or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(file)
        elif event.key() == Qt.Key.Key_F2:
            self.editItem(self.currentItem())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(file)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        item = self.itemAt(at)
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._delegate.button_rect(self.visualItemRect(item)).contains(at):
            self._offer(item.data(FILE), event.globalPosition().toPoint())
        elif self._is_link(item, at):
            self.located.emit(item.data(FILE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        item = self.itemAt(at)
        self._hover(-1 if item is None else self.row(item))
        over_link = item is not None and self._is_link(item, at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over_link else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            event.ignore()
            return
        corner = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft() + QPoint(theme.size(48), 0))
        self._offer(item.data(FILE), corner if by_key else event.globalPos())

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag a file to another program, which can copy it and never take it away."""
        file = self._current()
        if file is None or file.missing:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file.path))])
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

    # --- doing

    def _open(self, file: PaperFile) -> None:
        (self.located if file.missing else self.opened).emit(file)

    def _offer(self, file: PaperFile, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("file_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._on_chosen)
        entries = [
            (language.tr("Open"), _OPEN, not file.missing),
            (language.tr("Show in Folder"), _REVEAL, True),
            (language.tr("Rename"), _RENAME, True),
            (language.tr("Locate…"), _LOCATE, file.missing),
            (language.tr("Remove"), _REMOVE, True),
        ]
        for text, what, shown in entries:
            if shown:
                menu.addAction(make_choice(text, (what, file.id), menu))
        menu.popup(at)

    def _on_chosen(self, action: QAction) -> None:
        what, file_id = action.data()
        row = next((row for row in range(self.count()) if self._file(row).id == file_id), None)
        if row is None:
            return
        if what == _RENAME:
            self.setCurrentRow(row)
            self.editItem(self.item(row))
            return
        signals = {_OPEN: self.opened, _REVEAL: self.revealed, _LOCATE: self.located, _REMOVE: self.removed}
        signals[what].emit(self._file(row))

    def _on_renamed(self, file: PaperFile, name: str) -> None:
        if name != file.name:
            self.renamed.emit(file, name)

    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        self._open(item.data(FILE))

    # --- showing

    def _file(self, row: int) -> PaperFile:
        file: PaperFile = self.item(row).data(FILE)
        return file

    def _current(self) -> PaperFile | None:
        return None if self.currentItem() is None else self._file(self.currentRow())

    def _show_anew(self, files: Sequence[PaperFile]) -> None:
        current, row = self._current(), self.currentRow()
        editor = self.viewport().findChild(QLineEdit)
        typed = editor.text() if editor is not None and editor.isModified() else None
        self.clear()
        for file in files:
            item = QListWidgetItem()
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
            _fill(item, file)
            self.addItem(item)
        ids = [file.id for file in files]
        if current is not None and files:
            self.setCurrentRow(ids.index(current.id) if current.id in ids else min(row, len(files) - 1))
        if current is not None and current.id in ids and typed is not None:
            self.edit_again(current.id, typed)

    def _is_link(self, item: QListWidgetItem, at: QPoint) -> bool:
        """Whether the words “Locate…” of a missing file are at a point."""
        row = self.visualItemRect(item)
        return item.data(FILE).missing and self._delegate.locate_rect(row).contains(at)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _fit(self) -> None:
        """Be as high as the files, so that the page scrolls."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(max(rows, 1))

    def _set_up(self) -> None:
        self.setAccessibleName(language.tr("Files"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.itemDoubleClicked.connect(self._on_double_clicked)
        theme.keep_fitted(self, self._fit)


def _fill(item: QListWidgetItem, file: PaperFile) -> None:
    item.setData(FILE, file)
    item.setText(file.name)
    item.setToolTip(plain_tip(f"{file.name}\n{format_facts(file)}\n{file.path}"))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{file.name}, {format_facts(file)}")
