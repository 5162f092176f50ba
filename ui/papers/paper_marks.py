"""The reading status and the stars of the papers selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.papers import Status
from ui import language
from ui.action_list import RATINGS, STATUSES
from ui.bulk_edits import run_edit
from ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.changes import Touched
    from app.library import Library
    from app.values import PaperId

_STATUS_TEXTS = dict(zip(STATUSES, (*Status, ""), strict=True))
_RATING_TEXTS = {name: "" if name == "rating_none" else name.removeprefix("rating_") for name in RATINGS}


class PaperMarks(QObject):
    """Sets status and rating by menu; when a menu opens, what all papers selected have is checked in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        for field, texts in (("status", _STATUS_TEXTS), ("rating", _RATING_TEXTS)):
            for name in texts:
                desk.actions[name].triggered.connect(self._on_chosen)
            desk.actions.menu(field).aboutToShow.connect(self._on_about_to_show)

    def set_status(self, ids: Sequence[PaperId], status: Status | None) -> None:
        """Give papers a status, or none, as one step."""
        label = language.tr("Setting the status of %Ln papers", "Setting the status of %Ln paper", len(ids))
        self._set(ids, "status", status or "", label)

    def set_rating(self, ids: Sequence[PaperId], rating: int | None) -> None:
        """Give papers so many stars, or none, as one step."""
        label = language.tr("Rating %Ln papers", "Rating %Ln paper", len(ids))
        self._set(ids, "rating", str(rating or ""), label)

    def _set(self, ids: Sequence[PaperId], field: str, text: str, label: str) -> None:
        def edit(library: Library) -> Touched:
            return library.papers.set_fields_of(ids, {field: text})

        run_edit(self._desk, edit, label, len(ids))

    def _on_chosen(self) -> None:
        name, ids = self.sender().objectName(), self._desk.selection.ids
        if not ids:
            return
        if name in _STATUS_TEXTS:
            self.set_status(ids, Status(_STATUS_TEXTS[name]) if _STATUS_TEXTS[name] else None)
        else:
            self.set_rating(ids, int(_RATING_TEXTS[name] or 0))

    def _on_about_to_show(self) -> None:
        """Check what the papers have in common; nothing where they differ, or cannot be asked just now."""
        status, rating = self._find_common()
        for name, text in (_STATUS_TEXTS | _RATING_TEXTS).items():
            self._desk.actions[name].setChecked(text == (status if name in _STATUS_TEXTS else rating))

    def _find_common(self) -> tuple[str | None, str | None]:
        ids = self._desk.selection.ids
        if not ids:
            return None, None
        try:
            fields = self._desk.library.summary(ids).fields
        except KnownError as error:
            self._desk.notices.show_error(error)
            return None, None
        common = (fields[name].values[0][0] if fields[name].is_common else ... for name in ("status", "rating"))
        status, rating = (None if value is ... else str(value or "") for value in common)
        return status, rating
