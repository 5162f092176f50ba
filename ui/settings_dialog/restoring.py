"""Going back to a backup: what it would do is said first, and then it is done in a task."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from app.library.backups import Backup, RestorePreview, Watch
from ui import language
from ui.desk import Desk
from ui.tasks import Progress
from ui.widgets.message_box import make_message_box


class Restoring(QObject):
    """Asks, and restores.

    Args:
        widget: where errors and news are shown.

    Signals:
        done: the library is what the backup was.
    """

    done = Signal()

    def __init__(self, desk: Desk, widget: QWidget) -> None:
        super().__init__(desk.window)  # it outlives the dialog, so that what comes of it is told in any case
        self._desk = desk
        self._widget = widget
        self._backup: Backup | None = None

    def ask(self, backup: Backup) -> None:
        """Find out what going back would do, and ask whether it is to be done."""
        library = self._desk.library

        def work(progress: Progress) -> RestorePreview:
            with library.worker() as worker:
                return worker.backups.preview(backup.path, Watch(progress.report, progress.cancelled))

        label = language.tr("Comparing with the backup")
        self._desk.tasks.run(work, on_done=self._on_previewed, on_failed=self._on_failed, label=label)

    def _on_previewed(self, preview: RestorePreview) -> None:
        self._backup = preview.backup
        moment = language.format_moment(preview.backup.made_at)
        question = language.tr("Go back to the backup of {moment}?").format(moment=moment)
        more = "\n".join(_say_what_happens(preview))
        box = make_message_box(QMessageBox.Icon.Warning, question, more, self._find_widget() or self._desk.window)
        box.setObjectName("restore_question")
        restore = box.addButton(language.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        restore.setObjectName("restore_yes")
        restore.clicked.connect(self._on_wanted)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _on_wanted(self) -> None:
        library, backup = self._desk.library, self._backup
        if backup is None:
            return

        def work(progress: Progress) -> Backup:
            with library.worker() as worker:
                return worker.backups.restore(backup.path, Watch(progress.report, progress.cancelled))

        label = language.tr("Restoring a backup")
        self._desk.tasks.run(work, on_done=self._on_restored, on_failed=self._on_failed, label=label, writes=True)

    def _on_restored(self, _: Backup) -> None:
        self._desk.library.poll()
        told = language.tr("The backup is restored. What was there before is a backup now.")
        self._desk.notices.show_notice(told, parent=self._find_widget())
        self.done.emit()

    def _find_widget(self) -> QWidget | None:
        """Where to show something, unless it was closed."""
        return self._widget if isValid(self._widget) else None

    def _on_failed(self, error: Exception) -> None:
        self._desk.notices.show_error(error, self._find_widget())


def _say_what_happens(preview: RestorePreview) -> Iterator[str]:
    """What going back takes away, brings back and sets back, a line each."""
    lost, changes = preview.lost, preview.changes
    if lost:
        yield language.tr("%Ln papers that it lacks go.", "%Ln paper that it lacks goes.", lost)
    if preview.returning:
        yield language.tr("%Ln papers come back.", "%Ln paper comes back.", preview.returning)
    if preview.differing:
        yield language.tr(
            "%Ln papers become as they were then.", "%Ln paper becomes as it was then.", preview.differing
        )
    if changes:
        yield language.tr("%Ln changes made since are taken back.", "%Ln change made since is taken back.", changes)
    if not (lost or preview.returning or preview.differing or changes):
        yield language.tr("Nothing differs.")
    yield language.tr("A backup of what there is now is made first.")
