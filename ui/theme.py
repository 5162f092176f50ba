"""The look of the program: the tokens of its colours, light and dark, and the one place that applies them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from app.frozen import Frozen
from ui.style_sheet import Look, fill_in, read_style
from ui.text_scale import TextScale, read_desktop_scale

Scheme = Literal["light", "dark"]

TEXT_SIZE = 13
"""Pixels of ordinary text at the desktop's ordinary text size."""

_NAMELESS_FAMILIES = frozenset({"", "Sans", "Sans Serif", "sans-serif"})
_FAMILIES = ("Inter", "Noto Sans", "Liberation Sans", "Arimo", "Nimbus Sans", "DejaVu Sans")


class Tokens(Frozen):
    """The colours of one scheme, as ``#RRGGBB``; ``resources/style/tokens.json`` holds the values.

    Attributes:
        background, sidebar, card, hover: grounds; ``line`` parts them.
        edge: around what can be typed into or ticked, at 3:1 or better on each ground.
        text, muted, faint, accent, good, caution, bad: what is written, at 4.5:1 or better on each ground.
        filled, filled_hover, on_filled: the filled button and what stands on it.
        selection, selection_unfocused: the ground of what is selected.
        good_ground, caution_ground, bad_ground: behind a text of that meaning.
        scroll: the handle of a scroll bar.
        highlight: behind the words that a search found.
        tag_red, tag_red_ground, ...: the colours of tags (``ui.tag_colours``): of their text, and behind it.
    """

    background: str
    sidebar: str
    card: str
    line: str
    edge: str
    hover: str
    text: str
    muted: str
    faint: str
    accent: str
    filled: str
    filled_hover: str
    on_filled: str
    selection: str
    selection_unfocused: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    bad: str
    bad_ground: str
    scroll: str
    highlight: str
    tag_red: str
    tag_red_ground: str
    tag_orange: str
    tag_orange_ground: str
    tag_yellow: str
    tag_yellow_ground: str
    tag_green: str
    tag_green_ground: str
    tag_teal: str
    tag_teal_ground: str
    tag_blue: str
    tag_blue_ground: str
    tag_purple: str
    tag_purple_ground: str
    tag_pink: str
    tag_pink_ground: str
    tag_grey: str
    tag_grey_ground: str

    def colour(self, name: str) -> QColor:
        """The token of this name as Qt paints it."""
        return QColor(self.name_of(name))

    def name_of(self, name: str) -> str:
        """The token of this name, as ``#RRGGBB``."""
        return str(getattr(self, name))


class Theme(QObject):
    """Applies the tokens to the application, and again when the system or the person changes the scheme.

    Attributes:
        tokens: the colours in force.
        chosen: the scheme that the person chose; None follows the system.
        text_scale: how large texts are.

    Signals:
        changed: other colours or lengths are in force now, and the widgets have them.
    """

    changed = Signal()

    def __init__(self, app: QApplication, text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self.chosen: Scheme | None = None
        self.tokens = read_tokens("light")
        self._font = app.font()
        self.text_scale = TextScale(text_scale)
        app.primaryScreenChanged.connect(self._on_screen_changed)
        self._on_screen_changed(app.primaryScreen())
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        if self.chosen is not None:
            return self.chosen
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def choose(self, scheme: Scheme | None) -> None:
        """Use this scheme from now on; None follows the system."""
        self.prepare(scheme)
        self.put_in_force()

    def prepare(self, scheme: Scheme | None) -> None:
        """Have the tokens and the palette of this scheme, for widgets that are made before the style sheet is set."""
        self.chosen = scheme
        self._tell_system(scheme)
        self._app.setFont(_make_font(self._font))
        self.tokens = read_tokens(self.scheme)
        self._app.setPalette(_make_palette(self.tokens))

    def choose_text_scale(self, factor: float) -> None:
        """Have texts, and all lengths with them, so much larger than usual from now on; 0.8 to 2.0."""
        self.text_scale.choose(factor)
        self.put_in_force()

    def put_in_force(self) -> None:
        """Give the application the font, the palette and the style sheet, and the widgets their lengths."""
        if self.text_scale.put_in_force():
            self._app.setFont(_make_font(self._font))
        self.tokens = read_tokens(self.scheme)
        self._app.setPalette(_make_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(read_style("app.qss")))
        self.changed.emit()

    def _tell_system(self, scheme: Scheme | None) -> None:
        """Let what the system draws (title bars, file dialogs) follow; our own colours do not depend on it."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, None: Qt.ColorScheme.Unknown}
        hints = self._app.styleHints()
        hints.blockSignals(True)
        hints.setColorScheme(schemes[scheme])
        hints.blockSignals(False)

    def _on_screen_changed(self, screen: QScreen | None) -> None:
        if screen is not None:
            screen.logicalDotsPerInchChanged.connect(self._on_desktop_scale_changed, Qt.ConnectionType.UniqueConnection)

    def _on_desktop_scale_changed(self) -> None:
        if self.text_scale.in_force != self.text_scale.wanted:
            self.put_in_force()

    def _on_system_scheme_changed(self) -> None:
        if self.chosen is None:
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


def is_applied() -> bool:
    """Whether the application has its look."""
    return bool(_themes)


@cache
def read_tokens(scheme: Scheme) -> Tokens:
    """The tokens of a scheme as the file has them."""
    return Tokens(**json.loads(read_style("tokens.json"))[scheme])


def size(pixels: int) -> int:
    """A length drawn for ordinary text, for the text size of the desktop and of the person."""
    return round(pixels * text_scale())


def style_sheet(rules: str) -> str:
    """A style sheet, written as ``ui.style_sheet`` says, with the colours, lengths and pictures in force."""
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return fill_in(rules, Look(colour=current().name_of, size=size, strong=False, leftward=leftward))


def text_scale() -> float:
    """How much larger than usual texts are, by the desktop and by the person."""
    return _themes[0].text_scale.wanted if _themes else read_desktop_scale()


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


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a property that changed; a widget not shown yet is styled once, when it is."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _set_mark(widget: QWidget, mark: str, value: str) -> None:
    if widget.property(mark) == value:
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


def _make_palette(tokens: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "background",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "background",
        QPalette.ColorRole.AlternateBase: "card",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "background",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "bad",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "filled",
        QPalette.ColorRole.HighlightedText: "on_filled",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Light: "card",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "scroll",
        QPalette.ColorRole.Shadow: "line",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, tokens.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("faint"))
    return palette
