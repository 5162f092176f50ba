"""The editor of a note: its Markdown, with buttons and keys for bold, italic and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import icons, language, theme
from ui.detail_pane.markdown_keys import BOLD, ITALIC, toggle_list, toggle_mark
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.field_editor import FieldEditor

_SIDE = 26


class NoteEditor(QWidget):
    """A field for a note; leaving it or Ctrl+Enter commits, Esc takes back.

    Args:
        label: for screen readers.
        store: stores the text, or raises KnownError.
        invitation: what it says while it is empty.
        stays: it is there when nothing is edited too, so Esc is its own only while there is something to take back.

    Attributes:
        field: the field itself.

    Signals:
        done: a key that ends editing was pressed, and nothing is pending.
    """

    done = Signal()

    def __init__(self, label: str, store: Callable[[str], None], *, invitation: str = "", stays: bool = False) -> None:
        super().__init__()
        self._stays = stays
        hint = language.tr("Markdown: **bold**, *italic*, - list")
        self.field = FieldEditor(label, store, hint=hint, lines=True, labelled=False, invitation=invitation)
        self.field.setObjectName("note-source")
        self._bar = QWidget()
        self._lay_out()
        self._text = self.field.text_edit
        self._text.installEventFilter(self)
        self._bar.hide()

    def show_bar(self, *, shown: bool) -> None:
        """Show the buttons, while the text is edited."""
        self._bar.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.show_bar(shown=True)
        elif isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._filter_key(event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        do = self._find_use(event)
        if do is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            do()
        return True

    def _find_use(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Bold):
            return self._make_bold
        if event.matches(QKeySequence.StandardKey.Italic):
            return self._make_italic
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._commit
        takes_back = event.key() == Qt.Key.Key_Escape and (self.field.pending or not self._stays)
        return self._take_back if takes_back else None

    def _commit(self) -> None:
        if self.field.commit():
            self.done.emit()

    def _take_back(self) -> None:
        self.field.take_back()
        self.done.emit()

    def _make_bold(self) -> None:
        toggle_mark(self._text, BOLD)

    def _make_italic(self) -> None:
        toggle_mark(self._text, ITALIC)

    def _make_list(self) -> None:
        toggle_list(self._text)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(2))
        self._add_button(row, "format-bold", language.tr("Bold"), QKeySequence.StandardKey.Bold, self._make_bold)
        self._add_button(
            row, "format-italic", language.tr("Italic"), QKeySequence.StandardKey.Italic, self._make_italic
        )
        self._add_button(row, "format-list-bulleted", language.tr("List"), None, self._make_list)
        keys = ElidedLabel()
        keys.show_text(language.tr("Ctrl+Enter keeps it, Esc takes it back"), language.tr("Ctrl+Enter keeps it"))
        keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        theme.set_role(keys, "note")
        row.addWidget(keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addWidget(self.field)
        column.addWidget(self._bar)

    def _add_button(
        self,
        row: QHBoxLayout,
        glyph: str,
        name: str,
        key: QKeySequence.StandardKey | None,
        do: Callable[[], None],
    ) -> None:
        """A button that leaves the focus in the text; the keyboard has the key."""
        button = QToolButton()
        button.setIcon(icons.icon(glyph, role="muted"))
        keys = "" if key is None else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_kind(button, "glyph")
        theme.keep_fitted(button, lambda: _fit(button))
        button.clicked.connect(do)
        row.addWidget(button)


def _fit(button: QToolButton) -> None:
    button.setFixedSize(theme.size(_SIDE), theme.size(_SIDE))
    button.setIconSize(QSize(theme.size(17), theme.size(17)))
