"""The look of the program: the tokens of its colours, light and dark, and the one place that applies them."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterator

from PySide6.QtCore import QMargins, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.looks.style_sheet import Look, fill_in, read_style
from ui.looks.system_looks import SystemLooks
from ui.looks.text_scale import TextScale, read_desktop_scale
from ui.looks.tokens import Scheme, Tokens, make_palette, read_tokens

TEXT_SIZE = 13
"""Pixels of ordinary text at the desktop's ordinary text size."""

_NAMELESS_FAMILIES = frozenset({"", "Sans", "Sans Serif", "sans-serif"})
_FAMILIES = ("Inter", "Noto Sans", "Liberation Sans", "Arimo", "Nimbus Sans", "DejaVu Sans")


class Theme(QObject):
    """Applies the tokens to the application, and again when the system or the person asks for other looks.

    Attributes:
        tokens: the colours in force.
        chosen: the scheme that the person chose; None follows the system.
        chosen_contrast: whether the person wants high contrast; None follows the system.
        chosen_motion: whether the person wants things to move; None follows the system.
        text_scale: how large texts are.

    Signals:
        changed: other colours or lengths are in force now, and the widgets have them.
    """

    changed = Signal()

    def __init__(self, app: QApplication, text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._font = app.font()
        self.system = SystemLooks(app)
        self._effects_off()
        self.chosen: Scheme | None = None
        self.chosen_contrast: bool | None = None
        self.chosen_motion: bool | None = None
        self.tokens = read_tokens("light")
        self.text_scale = TextScale(text_scale)
        app.primaryScreenChanged.connect(self._on_screen_changed)
        self._on_screen_changed(app.primaryScreen())
        self.system.changed.connect(self._on_system_changed)

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        return self.system.scheme if self.chosen is None else self.chosen

    @property
    def is_strong(self) -> bool:
        """Whether contrast is high: stronger colours, and wider lines around things."""
        return self.system.high_contrast if self.chosen_contrast is None else self.chosen_contrast

    def choose(self, scheme: Scheme | None) -> None:
        """Use this scheme from now on; None follows the system."""
        self.prepare(scheme)
        self.put_in_force()

    def choose_contrast(self, *, strong: bool | None) -> None:
        """Have high contrast from now on, or not; None follows the system."""
        self.chosen_contrast = strong
        self.put_in_force()

    def choose_motion(self, *, moves: bool | None) -> None:
        """Let things move from now on, or not; None follows the system."""
        self.chosen_motion = moves
        self.changed.emit()

    def choose_text_scale(self, factor: float) -> None:
        """Have texts, and all lengths with them, so much larger than usual from now on; 0.8 to 2.0."""
        self.text_scale.choose(factor)
        self.put_in_force()

    def prepare(self, scheme: Scheme | None) -> None:
        """Have the tokens and the palette of this scheme, for widgets that are made before the style sheet is set."""
        self.chosen = scheme
        self.system.tell_scheme(scheme)
        self._app.setFont(_make_font(self._font))
        self._take_tokens()

    def put_in_force(self) -> None:
        """Give the application the font, the palette and the style sheet, and the widgets their lengths."""
        with _nothing_collected():
            if self.text_scale.put_in_force():
                self._app.setFont(_make_font(self._font))
            self._take_tokens()
            self._app.setStyleSheet(style_sheet(read_style("app.qss")))
        self.changed.emit()

    def _take_tokens(self) -> None:
        self.tokens = read_tokens(self.scheme, strong=self.is_strong)
        self._app.setPalette(make_palette(self.tokens))

    def _effects_off(self) -> None:
        """Menus and tips appear at once, whatever the desktop would have them do: nothing moves for its own sake."""
        for effect in Qt.UIEffect:
            self._app.setEffectEnabled(effect, False)

    def _on_screen_changed(self, screen: QScreen | None) -> None:
        if screen is not None:
            screen.logicalDotsPerInchChanged.connect(self._on_desktop_scale_changed, Qt.ConnectionType.UniqueConnection)

    def _on_desktop_scale_changed(self) -> None:
        if self.text_scale.in_force != self.text_scale.wanted:
            self.put_in_force()

    def _on_system_changed(self) -> None:
        if self.tokens == read_tokens(self.scheme, strong=self.is_strong):
            self.changed.emit()  # motion, which the widgets see to themselves
        else:
            self.put_in_force()


class _Fitting(QObject):
    """Calls a function at each change of the theme, as long as its widget lives."""

    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._fit = fit
        instance().changed.connect(self._on_theme_changed)
        fit()

    def _on_theme_changed(self) -> None:
        self._fit()


_themes: list[Theme] = []


def apply(app: QApplication, scheme: Scheme | None = None, text_scale: float = 1.0) -> Theme:
    """Give the application its look, once; the scheme is the system's unless one is named."""
    theme = prepare(app, scheme, text_scale)
    theme.put_in_force()
    return theme


def prepare(app: QApplication, scheme: Scheme | None = None, text_scale: float = 1.0) -> Theme:
    """Give the application its look except for the style sheet, which ``put_in_force`` sets.

    Widgets made in between are styled once, when they are shown, and not at each step of putting them together.
    """
    app.setStyle("Fusion")
    theme = Theme(app, text_scale)
    _themes[:] = [theme]
    theme.prepare(scheme)
    return theme


def current() -> Tokens:
    """The colours in force; the light ones before a look was applied."""
    return _themes[0].tokens if _themes else read_tokens("light")


def instance() -> Theme:
    """The theme that was applied; for hearing ``changed``."""
    return _themes[0]


@contextlib.contextmanager
def on_paper() -> Iterator[None]:
    """Have the colours of the light look as long as this lasts, for what is painted to be shown elsewhere."""
    if not _themes:
        yield
        return
    before, _themes[0].tokens = _themes[0].tokens, read_tokens("light")
    try:
        yield
    finally:
        _themes[0].tokens = before


@contextlib.contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from deleting widgets that nobody holds while a list of all is gone through, where it would crash."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def is_applied() -> bool:
    """Whether the application has its look."""
    return bool(_themes)


def size(pixels: int) -> int:
    """A length drawn for ordinary text, for the text size of the desktop and of the person."""
    return round(pixels * text_scale())


def usual_size(pixels: int) -> int:
    """What a length would be with ordinary text; the other way round than ``size``."""
    return max(1, round(pixels / text_scale()))


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins drawn for ordinary text; ``start`` is the side from which the person's language is read."""
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if leftward else (start, end)
    return QMargins(size(left), size(top), size(right), size(bottom))


def style_sheet(rules: str) -> str:
    """A style sheet, written as ``ui.looks.style_sheet`` says, with the colours, lengths and pictures in force."""
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return fill_in(rules, Look(colour=current().name_of, scale=text_scale(), strong=is_strong(), leftward=leftward))


def text_scale() -> float:
    """How much larger than usual texts are, by the desktop and by the person."""
    return _themes[0].text_scale.wanted if _themes else read_desktop_scale()


def is_strong() -> bool:
    """Whether high contrast is in force."""
    return bool(_themes) and _themes[0].is_strong


def ring_width() -> int:
    """How wide the ring around what has the focus is, for those who paint it themselves."""
    return size(2) + is_strong()


def motion() -> bool:
    """Whether something may move to show that it is alive; where the person or the desktop wants less, it may not."""
    chosen = _themes[0].chosen_motion
    if chosen is not None:
        return chosen
    looks = _themes[0].system
    looks.ask_about_motion()
    return not looks.less_motion


def keep_fitted(widget: QWidget, fit: Callable[[], object]) -> None:
    """Call ``fit`` now and after each change of the theme: for what the widget computes of fonts, lengths or colours.

    Lengths that are set on widgets and layouts follow the text size without this.
    """
    _Fitting(widget, fit)


def set_role(widget: QWidget, role: str) -> None:
    """Mark a label or frame for the style sheet: title, heading, muted, faint, small, link, good, ..."""
    _set_mark(widget, "role", role)


def set_kind(widget: QWidget, kind: str) -> None:
    """Mark a button for the style sheet: filled, plain, quiet or link."""
    _set_mark(widget, "kind", kind)


def set_refused(widget: QWidget, *, refused: bool) -> None:
    """Mark a field for the style sheet: what was typed in it is refused, or is not any more."""
    _set_mark(widget, "state", "refused" if refused else "")


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that changed; a widget not shown yet is styled once, when it is."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _set_mark(widget: QWidget, mark: str, value: str) -> None:
    if (widget.property(mark) or "") == value:
        return
    widget.setProperty(mark, value)
    restyle(widget)


def _make_font(system: QFont) -> QFont:
    """The system's own font at our size; where the system names none, the best that there is."""
    font = QFont(system)
    if system.family() in _NAMELESS_FAMILIES:
        font.setFamilies([*filter(QFontDatabase.hasFamily, _FAMILIES), system.family()])
    font.setPixelSize(size(TEXT_SIZE))
    return font
