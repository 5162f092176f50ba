"""The tab Files: what belongs to a paper, copied into the library's folder or linked where it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.errors import KnownError
from app.papers import PaperFile
from app.values import PaperId
from ui import language, theme
from ui.detail_pane.edits import Edits
from ui.detail_pane.file_list import FileList
from ui.files.file_drops import find_dropped, wants_link
from ui.icons import put_icon
from ui.widgets import file_dialog


class FilesPage(QScrollArea):
    """The files of one paper.

    Signals:
        counted(int): so many files are shown.
    """

    counted = Signal(int)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._paper_id: PaperId | None = None
        self.list = FileList()
        self._nothing = QLabel(language.tr("No files yet."))
        self._add = QPushButton(language.tr("Add file…"))
        self._link = QPushButton(language.tr("Link file…"))
        self._hint = QLabel()
        self._set_up()
        self._lay_out()

    def show_paper(self, paper_id: PaperId, files: Sequence[PaperFile]) -> None:
        """Show the files of this paper."""
        if paper_id != self._paper_id:
            self._paper_id = paper_id
            self.list.setCurrentRow(-1)
            self.verticalScrollBar().setValue(0)
        self.list.show_files(files)
        self.list.setVisible(bool(files))
        self._nothing.setVisible(not files)
        self.counted.emit(len(files))

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.list, self._add, self._link]

    # --- events

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew which files are there: nobody says when one is moved."""
        super().showEvent(event)
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.list and find_dropped(event.mimeData()):
            event.acceptProposedAction()
            self._mark(drop=True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(drop=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(drop=False)
        paths = find_dropped(event.mimeData())
        if paths and self._paper_id is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._edits.files.attach(self._paper_id, paths, link=wants_link(event))

    # --- doing

    def _refresh(self) -> None:
        if self._paper_id is None:
            return
        try:
            files = self._edits.library.files.of(self._paper_id)
        except KnownError:
            files = ()  # the paper is gone, and what shows it hears of that
        self.show_paper(self._paper_id, files)

    def _on_add(self) -> None:
        self._choose(language.tr("Add files"), link=False)

    def _on_link(self) -> None:
        self._choose(language.tr("Link files"), link=True)

    def _choose(self, title: str, *, link: bool) -> None:
        paper_id, paths = self._paper_id, choose_files(self, title)
        if paths and paper_id is not None:
            self._edits.files.attach(paper_id, paths, link=link)

    def _on_opened(self, file: PaperFile) -> None:
        from ui.links import open_file  # noqa: PLC0415 - the start opens nothing

        self._edits.attempt(lambda: open_file(file.path, self), self)

    def _on_revealed(self, file: PaperFile) -> None:
        from ui.links import reveal_file  # noqa: PLC0415 - the start opens nothing

        self._edits.attempt(lambda: reveal_file(file.path), self)

    def _on_located(self, file: PaperFile) -> None:
        path = choose_file(self, language.tr("Where is {name}?").format(name=file.name), file.path)
        if path is not None:
            self._edits.files.relocate(file.id, path)

    def _on_removed(self, file: PaperFile) -> None:
        try:
            touched = self._edits.library.files.remove(file.id)
        except KnownError as error:
            self._edits.tell(error, self)
            return
        if touched.change is not None:
            self._edits.tell_undoable(touched.change.label)

    def _on_renamed(self, file: PaperFile, name: str) -> None:
        try:
            self._edits.library.files.rename(file.id, name)
        except KnownError as error:
            self._edits.tell(error, self)
            self.list.edit_again(file.id, name)

    # --- looks

    def _mark(self, *, drop: bool) -> None:
        self.setProperty("drop", drop)
        theme.restyle(self)

    def _set_up(self) -> None:
        self.setObjectName("files-page")
        self.setAcceptDrops(True)
        self.list.opened.connect(self._on_opened)
        self.list.revealed.connect(self._on_revealed)
        self.list.located.connect(self._on_located)
        self.list.removed.connect(self._on_removed)
        self.list.renamed.connect(self._on_renamed, Qt.ConnectionType.QueuedConnection)
        self._add.clicked.connect(self._on_add)
        self._link.clicked.connect(self._on_link)
        put_icon(self._add, "paperclip")
        put_icon(self._link, "link-variant")
        self._add.setToolTip(language.tr("Keep a copy of a file in the library's folder"))
        self._link.setToolTip(language.tr("Leave a file where it is, and remember the place"))
        self._hint.setText(language.tr("Or drop files here. With Ctrl or Alt held they are linked and not copied."))
        for label, role in ((self._nothing, "muted"), (self._hint, "note")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.set_role(label, role)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.size(8))
        buttons.addWidget(self._add)
        buttons.addWidget(self._link)
        buttons.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.margins(18, 8, 16, 0))
        foot.setSpacing(theme.size(10))
        foot.addWidget(self._nothing)
        foot.addLayout(buttons)
        foot.addWidget(self._hint)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.size(8), 0, theme.size(20))
        column.setSpacing(theme.size(4))
        column.addWidget(self.list)
        column.addLayout(foot)
        column.addStretch()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def choose_files(parent: QWidget, title: str) -> list[Path]:
    """Let a person choose files; none where they think better of it."""
    return [Path(name) for name in file_dialog.choose_files(parent, title)]


def choose_file(parent: QWidget, title: str, was: Path) -> Path | None:
    """Let a person choose one file, beginning where it was."""
    name = file_dialog.choose_file(parent, title, str(was.parent))
    return Path(name) if name else None
