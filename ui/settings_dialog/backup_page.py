"""The page of backups: those there are, one more now, and going back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.errors import KnownError
from app.library.backups import Backup, BackupKind, Watch
from ui import language
from ui.bulk_edits import find_busy
from ui.desk import Desk
from ui.settings_dialog.page import SettingsPage, make_button
from ui.settings_dialog.restoring import Restoring
from ui.tasks import Progress


class BackupPage(SettingsPage):
    """Lists the backups beside the library, newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(language.tr("Backups"), "backup-restore")
        self._desk = desk
        self._backups: tuple[Backup, ...] = ()
        self._list = QTreeWidget()
        self._make = make_button("settings_backup", language.tr("&Back Up Now"))
        self._restore = make_button("settings_restore", language.tr("&Restore…"))
        self._folder = make_button("settings_backup_folder", language.tr("Show the &Folder"))
        self._restoring = Restoring(desk, self)
        self._set_up()
        self._lay_out()

    def show_now(self) -> None:
        library = self._desk.library

        def work(_: Progress) -> tuple[Backup, ...]:
            with library.worker() as worker:
                return worker.backups.list()

        label = language.tr("Looking for backups")
        self._none.setText(label)
        self._none.setVisible(not self._backups)
        self._desk.tasks.run(work, on_done=self._on_listed, on_failed=self._on_failed, label=label)

    def _on_listed(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        self._list.clear()
        items = [_make_item(backup) for backup in backups]
        self._list.addTopLevelItems(items)
        if items:
            self._list.setCurrentItem(items[0])
        self._none.setText(language.tr("There is no backup yet."))
        self._none.setVisible(not backups)
        self._list.setVisible(bool(backups))
        self._show_buttons()

    def _on_make(self) -> None:
        library = self._desk.library

        def work(progress: Progress) -> Backup:
            with library.worker() as worker:
                return worker.backups.make(Watch(progress.report, progress.cancelled))

        label = language.tr("Backing up")
        self._make.setEnabled(False)
        self._desk.tasks.run(work, on_done=self._on_made, on_failed=self._on_failed, label=label)

    def _on_made(self, backup: Backup) -> None:
        told = language.tr("Backed up %Ln papers", "Backed up %Ln paper", backup.papers)
        self._desk.notices.show_notice(told, parent=self)
        self.show_now()

    def _on_restore(self) -> None:
        chosen = self._chosen()
        busy = find_busy(self._desk)
        if busy is not None:
            self._desk.notices.show_error(busy, self)
        elif chosen is not None:
            self._restoring.ask(chosen)

    def _on_failed(self, error: Exception) -> None:
        self._desk.notices.show_error(error, self)
        self._show_buttons()

    def _on_show_folder(self) -> None:
        from ui.links import open_folder  # noqa: PLC0415 - which brings what opens addresses

        try:
            open_folder(_folder_of(self._desk.library.path, self._backups))
        except KnownError as error:
            self._desk.notices.show_error(error, self)

    def _chosen(self) -> Backup | None:
        item = self._list.currentItem()
        return None if item is None else self._backups[self._list.indexOfTopLevelItem(item)]

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self._make.setEnabled(True)
        self._restore.setEnabled(chosen is not None and chosen.good)

    def _set_up(self) -> None:
        self._list.setObjectName("settings_backups")
        self._list.setAccessibleName(language.tr("Backups"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setHeaderLabels(
            [language.tr("Made"), language.tr("Why"), language.tr("Papers"), language.tr("Size")]
        )
        _align(self._list.headerItem())
        header = self._list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._list.currentItemChanged.connect(self._show_buttons)
        self._make.clicked.connect(self._on_make)
        self._restore.clicked.connect(self._on_restore)
        self._folder.clicked.connect(self._on_show_folder)
        self._restoring.done.connect(self.show_now)
        self._restore.setEnabled(False)

    def _lay_out(self) -> None:
        self.add_text(
            language.tr(
                "A backup is made on each day on which the library changed, and before anything that could harm it."
                " Of the daily ones the newest seven are kept; those that you make stay until you remove them."
            )
        )
        self.add_buttons([self._make, self._restore, self._folder])
        self._none = self.add_text("")
        self.add_widget(self._list, 1)
        self.end(stretch=0)  # which the list takes while it is there


def _make_item(backup: Backup) -> QTreeWidgetItem:
    papers = language.format_count(backup.papers) if backup.good else language.tr("damaged")
    size = language.format_size(backup.size)
    item = QTreeWidgetItem([language.format_moment(backup.made_at), _say_why(backup.kind), papers, size])
    _align(item)
    return item


def _align(item: QTreeWidgetItem) -> None:
    """Put numbers at the right."""
    for column in (2, 3):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _say_why(kind: BackupKind | None) -> str:
    texts = {
        BackupKind.DAILY: language.tr("daily"),
        BackupKind.BY_HAND: language.tr("by hand"),
        BackupKind.BEFORE_UPDATE: language.tr("before an update"),
        BackupKind.BEFORE_RESTORE: language.tr("before a backup was restored"),
        BackupKind.BEFORE_REPAIR: language.tr("before a repair"),
    }
    return texts[kind] if kind is not None else ""


def _folder_of(library: Path, backups: tuple[Backup, ...]) -> Path:
    return backups[0].path.parent if backups else library.parent
