"""The one place that shows errors and passing news: a bar over the foot of the window that takes no focus."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.errors import Cancelled, KnownError
from ui import language, theme
from ui.icons import icon
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import let_break

log = logging.getLogger(__name__)

SHOWN_FOR = 10_000
"""Milliseconds that a notice stays, if nobody closes it or rests the pointer on it."""
ERROR_SHOWN_FOR = 30_000
"""The same for what went wrong, of which a person who looks elsewhere would hear nothing any more."""

_FROM_FOOT = 44
_WIDEST = 560
_GAP = 10
_AROUND = 26
"""Pixels between the bar's edges and what stands in it."""


class NoticeBar(QFrame):
    """The bar itself: a sentence, what to do about it, perhaps one action, and a way to close it.

    Attributes:
        told: the sentence.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.told = ""
        self._window = window
        self.setObjectName("notice")
        self._text = _make_label("notice_text")
        self._remedy = _make_label("notice_remedy")
        theme.set_role(self._remedy, "small")
        self._mark = GlyphLabel("information-outline", "accent", 18)
        self._action = QToolButton()
        theme.set_kind(self._action, "link")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, remedy: str, mark: str, role: str, action: QAction | None) -> None:
        """Show it for a while in place of what was shown before, and tell screen readers."""
        self.told = text
        self._text.setText(let_break(text))
        self._remedy.setText(let_break(remedy))
        self._remedy.setVisible(bool(remedy))
        self._mark.show_glyph(mark, role)
        self._show_action(action)
        self.setProperty("tone", role)
        theme.restyle(self)
        self._polish()
        self._widen()
        self.show()
        self.raise_()
        self._place()
        self._timer.setInterval(ERROR_SHOWN_FOR if role == "bad" else SHOWN_FOR)
        self._begin_to_go()
        announce(self, f"{text} {remedy}".rstrip())

    def withdraw(self, action: QAction) -> None:
        """Go, where this is the action that it offers."""
        if self._action.defaultAction() is action:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self._begin_to_go()
        return False

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._begin_to_go()

    def _begin_to_go(self) -> None:
        """Stay for a while from now; while the person is in another program, until they are back."""
        if self.isActiveWindow():  # the window itself may be on its way out when the pointer leaves
            self._timer.start()
        else:
            self._timer.stop()

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("notice_close")
        close.setIcon(icon("close", role="muted"))
        close.setAccessibleName(language.tr("Close this notice"))
        close.clicked.connect(self.hide)
        for button in (close, self._action):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        texts = QVBoxLayout()
        texts.setSpacing(theme.size(2))
        texts.addWidget(self._text)
        texts.addWidget(self._remedy)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.margins(14, 8, 8, 8))
        row.setSpacing(theme.size(_GAP))
        self._beside = (self._mark, self._action, close)
        row.addWidget(self._mark)
        row.addLayout(texts, 1)
        row.addWidget(self._action)
        row.addWidget(close)

    def _show_action(self, action: QAction | None) -> None:
        for old in self._action.actions():
            self._action.removeAction(old)
        if action is not None:
            self._action.setDefaultAction(action)
        self._action.setVisible(action is not None)

    def _polish(self) -> None:
        """Have the fonts and the padding by which it is measured before it is shown for the first time."""
        for part in (self, self._text, self._remedy, *self._beside):
            part.ensurePolished()

    def _widen(self) -> None:
        """Give a short text one line, and a long one the widest bar."""
        longest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in (self._text, self._remedy))
        shown = [max(part.sizeHint().width(), part.minimumWidth()) for part in self._beside if not part.isHidden()]
        beside = sum(shown) + theme.size(_GAP) * len(shown)
        widest = min(theme.size(_WIDEST), self._window.width() - 32) - beside - theme.size(_AROUND)
        self._text.setMinimumWidth(max(theme.size(120), min(longest + 4, widest)))

    def _place(self) -> None:
        """Over the foot of the window, in the middle, as wide as the text needs."""
        window = self._window
        self._row.activate()  # the layout within it remembers what it held before
        width = min(theme.size(_WIDEST), window.width() - 32)
        self.setMaximumWidth(width)
        if (layout := self.layout()) is not None:
            layout.activate()  # else a bar that is seen already would be measured as it was
        needed = min(width, self.sizeHint().width())
        height = self.heightForWidth(needed) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(
            (window.width() - needed) // 2, window.height() - height - theme.size(_FROM_FOOT), needed, height
        )


class Notices(QObject):
    """Shows errors and news in the window that they belong to.

    Args:
        window: where they are shown unless the widget that asks stands in another window (a dialog).

    Signals:
        undo_requested: the person wants the step taken back that a notice told of.
    """

    undo_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._log_place = ""
        self._undo: QAction | None = None
        self._take_back: Callable[[], object] = self.undo_requested.emit

    def set_log_place(self, place: str) -> None:
        """Where the log is, for the dialog that shows a bug."""
        self._log_place = place

    def show_error(self, error: BaseException, parent: QWidget | None = None, action: QAction | None = None) -> None:
        """A KnownError in a bar, as its sentence and remedy; anything else in a dialog with its details, and logged.

        Args:
            action: what can be done about it (Try again).
        """
        if isinstance(error, Cancelled):
            self.show_notice(str(error), parent=parent)
        elif isinstance(error, KnownError):
            self._find_bar(parent).show_text(error.what, error.remedy, "alert-circle-outline", "bad", action)
        else:
            log.error("Unexpected error", exc_info=error)
            self._show_bug(error, parent)

    def show_notice(self, text: str, action: QAction | None = None, parent: QWidget | None = None) -> None:
        """Passing news, perhaps with something to do about it (Undo)."""
        self._find_bar(parent).show_text(text, "", "information-outline", "accent", action)

    def show_undoable(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """News of the step just made, with a way to take it back until something else is changed.

        Args:
            undo: takes back what is told of, where that is more than one step.
        """
        from ui.actions import make_choice  # noqa: PLC0415 - the start makes nothing that is undone

        if self._undo is None:
            self._undo = make_choice(language.tr("Undo"), None, self)
            self._undo.triggered.connect(self._on_undo)
        self._take_back = undo or self.undo_requested.emit
        self.show_notice(text, self._undo)

    def withdraw(self, action: QAction) -> None:
        """Tell no more of what this action is offered for."""
        self._find_bar(None).withdraw(action)

    def withdraw_news(self, text: str) -> None:
        """Tell this no more, where it is what is told."""
        bar = self._find_bar(None)
        if bar.told == text:
            bar.hide()

    def withdraw_undo(self) -> None:
        """Tell no more of a step that can be undone: the newest one is another, or it was taken back."""
        if self._undo is not None:
            self.withdraw(self._undo)

    def _on_undo(self) -> None:
        self._find_bar(None).hide()
        self._take_back()

    def _find_bar(self, parent: QWidget | None) -> NoticeBar:
        window = parent.window() if parent is not None else self._window
        bar = window.findChild(NoticeBar, "notice", Qt.FindChildOption.FindDirectChildrenOnly)
        return bar or NoticeBar(window)

    def _show_bug(self, error: BaseException, parent: QWidget | None) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed, if all is well

        from ui.widgets.message_box import make_message_box  # noqa: PLC0415

        if self._window.findChild(QMessageBox, "bug_dialog") is not None:
            return  # one at a time: a fault while painting comes again with each paint
        text = language.tr("Something went wrong in Refshelf. This is a fault of the program, not yours.")
        more = language.tr("The details are kept in {path}").format(path=self._log_place) if self._log_place else ""
        details = "".join(traceback.format_exception(error))
        box = make_message_box(QMessageBox.Icon.Critical, text, more, parent or self._window, details=details)
        box.setObjectName("bug_dialog")
        box.open()


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say a text, where one is listening."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - the start says nothing

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _make_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
