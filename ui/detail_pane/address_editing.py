"""The field in which the address of a link is edited; it is there only as long as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import language
from ui.code.links.address_editor import make_address_editor
from ui.widgets.field_editor import Draft, FieldEditor

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AddressEditing(QObject):
    """Makes the field, and takes it away when it is left, or Enter or Esc is pressed.

    Args:
        store: given an address; stores it, or raises KnownError with the reason.
        put: gives the field a place.

    Attributes:
        is_storing: what was typed is being stored.

    Signals:
        ended: the field had the keyboard, and goes.
    """

    ended = Signal()

    def __init__(self, store: Callable[[str], None], put: Callable[[QWidget], object], parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._put = put
        self._editor: FieldEditor | None = None
        self.is_storing = False

    @property
    def draft(self) -> Draft | None:
        """What is typed and not stored."""
        return None if self._editor is None else self._editor.draft

    def begin(self, name: str, address: str) -> FieldEditor:
        """The field with an address in it; ``name`` is what it is the address of."""
        if self._editor is None:
            editor = make_address_editor(language.tr("Address of {name}").format(name=name), self._try_to_store)
            editor.left.connect(self.end)
            editor.text_edit.installEventFilter(self)
            editor.set_value(address)
            self._put(editor)
            self._editor = editor
            editor.show()
        return self._editor

    def show_address(self, address: str) -> None:
        """Hold what is stored by now; what is being typed stays."""
        if self._editor is not None:
            self._editor.set_value(address)

    def commit(self) -> bool:
        """Store what was typed; False if it could not be and is still here."""
        return self._editor is None or self._editor.commit()

    def take_back(self) -> None:
        """Forget what was typed."""
        if self._editor is not None:
            self._editor.take_back()
            self.end()

    def end(self) -> None:
        """Take the field away."""
        editor, self._editor = self._editor, None
        if editor is not None:
            if editor.text_edit.hasFocus():
                self.ended.emit()
            editor.hide()
            editor.deleteLater()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus."""
        return [] if self._editor is None else [self._editor.text_edit]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc end the editing."""
        editor = self._editor
        if editor is None or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            editor.take_back()
        elif event.key() not in _ENTERS or not editor.commit():
            return False
        self.end()
        return True

    def _try_to_store(self, text: str) -> None:
        self.is_storing = True
        try:
            self._store(text)
        finally:
            self.is_storing = False
