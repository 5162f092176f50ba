"""The foot of a dialog that does something: what is done stands at the end, as in the import dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from ui import language, theme


def make_foot(dialog: QDialog, do: QPushButton) -> QHBoxLayout:
    """Cancel, and the button that accepts the dialog, on Enter too.

    Qt's own box has another order on each desktop, and loses what Enter does when a style sheet gives it one.
    """
    cancel = QPushButton(language.tr("Cancel"))
    cancel.setObjectName("dialog_cancel")
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    do.clicked.connect(dialog.accept)
    do.setDefault(True)
    theme.set_kind(do, "filled")
    row = QHBoxLayout()
    row.setSpacing(theme.size(8))
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(do)
    return row
