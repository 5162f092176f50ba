"""What stands in the detail pane where no paper is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import language, theme
from ui.widgets.glyph_label import GlyphLabel


class NothingShown(QWidget):
    """Says that nothing is selected and what selecting would show, or why what was shown is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _make_text("muted")
        self._hint = _make_text("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(24), theme.size(12), theme.size(24), theme.size(12))
        column.setSpacing(theme.size(10))
        column.addStretch(2)
        column.addWidget(GlyphLabel("file-document-outline", "faint", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self._hint)
        column.addStretch(3)
        self.say("")

    def say(self, why: str) -> None:
        """Say why there is nothing; "" where nothing is selected."""
        self._text.setText(why or language.tr("Select a paper to see it here."))
        self._hint.setText(language.tr("Of several, you see and edit what they have in common."))
        self._hint.setVisible(not why)


def _make_text(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    theme.set_role(label, role)
    return label
