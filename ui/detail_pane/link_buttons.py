"""The two buttons behind a link, which open and copy its address; seen where the pointer or the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QToolButton, QWidget

from app.values import Url
from ui import icons, language, theme
from ui.actions import make_choice
from ui.notices import announce
from ui.widgets.plain_tip import plain_tip

_SIDE = 26
_OPEN, _COPY = "open", "copy"
_NOTICED = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class LinkButtons(QWidget):
    """Opens and copies an address.

    Args:
        name: what the address is of, for screen readers: "DOI".

    Signals:
        opened(str): the address is to be opened.
    """

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._url: Url | None = None
        self._watched: list[QWidget] = []
        self._open = self._make_button("link-open")
        self._copy = self._make_button("link-copy")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.tab_stops(hidden_too=True):
            row.addWidget(button)
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(self._on_copy)
        self.show_address(None)

    def show_address(self, url: Url | None) -> None:
        """Hold this address; without one, nothing is shown."""
        self._url = url
        self.setVisible(url is not None)
        names = language.tr("Open {address}"), language.tr("Copy {address}")
        for button, name in zip((self._open, self._copy), names, strict=True):
            button.setToolTip(plain_tip(name.format(address=url or "")))

    def appear_with(self, *widgets: QWidget) -> None:
        """Be seen while the pointer or the keyboard is in one of these; a text among them offers both in its menu."""
        for widget in (*widgets, *self.tab_stops(hidden_too=True)):
            widget.installEventFilter(self)
            self._watched.append(widget)
        for text in widgets:
            if isinstance(text, QPlainTextEdit):
                text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                text.customContextMenuRequested.connect(lambda at, text=text: self._offer(text, at))
        self._appear()

    def tab_stops(self, *, hidden_too: bool = False) -> list[QToolButton]:
        """What can have the focus, in order."""
        return [self._open, self._copy] if hidden_too or self._url is not None else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _NOTICED:
            self._appear()
        return False

    def _appear(self) -> None:
        seen = any(widget.underMouse() or widget.hasFocus() for widget in self._watched)
        self._open.setIcon(icons.icon("open-in-new", role="muted") if seen else QIcon())
        self._copy.setIcon(icons.icon("content-copy", role="muted") if seen else QIcon())

    def _make_button(self, object_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        name = language.tr("Open {field}") if object_name == "link-open" else language.tr("Copy address of {field}")
        button.setAccessibleName(name.format(field=self._name))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFixedWidth(theme.size(_SIDE))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        button.setIconSize(QSize(theme.size(15), theme.size(15)))
        theme.set_kind(button, "glyph")
        return button

    def _offer(self, text: QPlainTextEdit, at: QPoint) -> None:
        menu = text.createStandardContextMenu(at)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._url is not None:
            menu.addSeparator()
            menu.addAction(make_choice(language.tr("Open Address"), _OPEN, menu))
            menu.addAction(make_choice(language.tr("Copy Address"), _COPY, menu))
            menu.triggered.connect(self._on_chosen)
        menu.popup(text.viewport().mapToGlobal(at))

    def _on_chosen(self, action: QAction) -> None:
        if action.data() in (_OPEN, _COPY):
            (self._on_open if action.data() == _OPEN else self._on_copy)()

    def _on_open(self) -> None:
        if self._url is not None:
            self.opened.emit(self._url)

    def _on_copy(self) -> None:
        if self._url is not None:
            copy_address(self._url, self)


def copy_address(url: Url, widget: QWidget) -> None:
    """Put an address on the clipboard, and tell screen readers."""
    QGuiApplication.clipboard().setText(url)
    announce(widget, language.tr("Copied {address}").format(address=url))
