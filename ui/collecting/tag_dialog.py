"""The dialog that makes a tag: its name and its colour."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import InvalidValue, KnownError
from app.library import Library
from app.papers import Colour
from ui import language, theme
from ui.looks.tag_colours import colour_name, tag_icon
from ui.notices import Notices
from ui.widgets.dialog_foot import make_foot
from ui.widgets.form_line import FormLine, make_grid

_WIDTH = 400
_ROWS = 5
CHOICES: tuple[Colour | None, ...] = (*Colour, None)
"""The colours that a tag can have, and none."""


class TagDialog(QDialog):
    """Asks for a tag, and makes it; a name that is refused stays, with its reason.

    Signals:
        made(Tag): it was made.
    """

    made = Signal(object)

    def __init__(self, library: Library, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._name = FormLine(language.tr("&Name"), "", "tag_name", self)
        self._colours = QButtonGroup(self)
        self._make = QPushButton(language.tr("&Create"))
        self._set_up()
        self._lay_out()

    def accept(self) -> None:
        """Make the tag, unless its name is refused."""
        colour = CHOICES[self._colours.checkedId()]
        try:
            tag = self._library.tags.create(self._name.text, colour)
        except InvalidValue as error:
            self._name.say(str(error))
            self._name.edit.setFocus()
            self._name.edit.selectAll()
        except KnownError as error:
            self._notices.show_error(error, self)
        else:
            super().accept()
            self.made.emit(tag)

    def _set_up(self) -> None:
        self.setObjectName("tag_dialog")
        self.setWindowTitle(language.tr("New Tag"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(_WIDTH))

    def _lay_out(self) -> None:
        title = QLabel(language.tr("New tag"))
        theme.set_role(title, "title")
        grid = make_grid()
        self._name.add_to(grid)
        label = QLabel(language.tr("Colour"))
        theme.set_role(label, "small")
        label.setContentsMargins(0, theme.size(4), 0, 0)  # level with the first colour
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._make_colours(), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(title)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(make_foot(self, self._make))

    def _make_colours(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.size(2))
        for number, colour in enumerate(CHOICES):
            choice = QRadioButton(colour_name(colour))
            choice.setIcon(tag_icon(colour))
            choice.setChecked(colour is None)
            self._colours.addButton(choice, number)
            grid.addWidget(choice, number % _ROWS, number // _ROWS)
        return grid
