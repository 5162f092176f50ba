"""Five stars that show and set a rating."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui import language, theme
from ui.icons import draw_glyph

_MOST = 5
_SIDE = 24
_GLYPH = 18


class RatingStars(QSlider):
    """Shows a rating from 0 (none) to 5 stars, and sets it: by click, Left, Right or a digit.

    A click on the star that is the rating takes it back.  It is a slider for screen readers, which know how to say and
    set one.

    Signals:
        rated(int): a person set so many stars; 0 takes the rating back.
    """

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pointed = 0
        self._different = 1
        self.setObjectName("rating")
        self.setRange(0, _MOST)
        self.setPageStep(1)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        self.show_rating(None)

    def show_rating(self, rating: int | None, different: int = 1) -> None:
        """Show a rating; where papers have different ones, none, and how many there are is said."""
        self._different = different
        with QSignalBlocker(self):
            self.setValue(rating if rating and different == 1 else 0)
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.size(_SIDE)
        return QSize(side * _MOST, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self._pointed or self.value()
        for star in range(1, _MOST + 1):
            filled = star <= shown
            draw_glyph(painter, self._find_place(star), *_look(filled=filled, pointed=bool(self._pointed)))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().colour("accent"), theme.ring_width()))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.size(5), theme.size(5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            star = self._find_star(event.position().toPoint())
            self._rate(0 if star == self.value() else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._find_star(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls the page rates nothing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.text() in tuple("012345"):
            self._rate(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _rate(self, stars: int) -> None:
        """Set so many stars; the same again is told too where papers differ, since it makes them alike."""
        if stars == self.value() and self._different > 1:
            self.rated.emit(stars)
        self._pointed = 0
        self.setValue(stars)

    def _on_value_changed(self, stars: int) -> None:
        self._different = 1
        self._name()
        self.rated.emit(stars)

    def _point(self, star: int) -> None:
        if star != self._pointed:
            self._pointed = star
            self.update()

    def _name(self) -> None:
        rating = self.value()
        if self._different > 1:
            said = language.tr("Rating: {count} different ones").format(count=self._different)
        else:
            told = language.tr("Rating: {stars} of 5 stars").format(stars=rating)
            said = told if rating else language.tr("Rating: none")
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _find_place(self, star: int) -> QRect:
        side = theme.size(_SIDE)
        at = _MOST - star if self.isRightToLeft() else star - 1
        inset = (side - theme.size(_GLYPH)) // 2
        return QRect(at * side, 0, side, side).adjusted(inset, inset, -inset, -inset)

    def _find_star(self, point: QPoint) -> int:
        at = min(max(point.x() // theme.size(_SIDE), 0), _MOST - 1)
        return _MOST - at if self.isRightToLeft() else at + 1


def _look(*, filled: bool, pointed: bool) -> tuple[str, str]:
    if filled:
        return "star", "accent"
    return "star-outline", "accent" if pointed else "faint"
