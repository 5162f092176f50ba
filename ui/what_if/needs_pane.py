"""What an h-index needs: the papers nearest to raising it, and a way to give them those citations."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from app.library import Library
from app.metrics.what_if import HNeed
from app.values import PaperId
from ui import language, theme
from ui.what_if.needs_model import NeedsDelegate, NeedsModel
from ui.what_if.needs_texts import list_known, say_need, say_unknown
from ui.what_if.sandbox import Sandbox
from ui.widgets.spin_box import SpinBox
from ui.widgets.texts import make_text

_MARGIN = 14
_SOON = 120
"""Milliseconds after what is supposed moved until the answer follows."""
_MOST = 1_000_000


class NeedsPane(QFrame):
    """Asks for an h-index, and says what it needs beyond what is supposed.

    Signals:
        paper_requested(PaperId): a paper is to be shown in the list.
    """

    paper_requested = Signal(object)

    def __init__(self, library: Library, sandbox: Sandbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if_needs")
        theme.set_role(self, "card")
        self._sandbox = sandbox
        self._need: HNeed | None = None
        self._is_chosen = False
        self._wanted = SpinBox()
        self._answer = make_text(name="needs_answer")
        self._unknown = make_text(role="small", name="needs_unknown")
        self._model = NeedsModel(library, self)
        self._list = QListView()
        self._give = QPushButton(language.tr("Give them that"))
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._set_up()
        self._lay_out()
        sandbox.moved.connect(self._on_moved)
        self._ask()

    @property
    def need(self) -> HNeed | None:
        """What was found last."""
        return self._need

    @property
    def wanted(self) -> SpinBox:
        """Where the h-index is typed."""
        return self._wanted

    # --- asking

    def _on_moved(self, _: object) -> None:
        """Once the papers are known, ask for the h-index that is next; from then on for the one that stands there."""
        if not self._is_chosen and self._sandbox.is_ready:
            self._is_chosen = True
            self._wanted.setValue(self._find_next())
        self._timer.start()

    def _find_next(self) -> int:
        reached = self._sandbox.before()["h_index"].value
        return min(int(reached or 0) + 1, _MOST)

    def _on_wanted(self, _: int) -> None:
        self._is_chosen = True
        self._timer.start()

    def _ask(self) -> None:
        self._need = self._sandbox.needs(self._wanted.value())
        need = self._need
        self._model.show_papers([] if need is None else list_known(need))
        self._answer.setText("" if need is None else say_need(need))
        unknown = "" if need is None else say_unknown(need)
        self._unknown.setText(unknown)
        self._unknown.setVisible(bool(unknown))
        self._list.setVisible(self._model.rowCount() > 0)
        self._give.setVisible(self._model.rowCount() > 0)
        self._fit()

    def _on_give(self) -> None:
        need = self._need
        self._wanted.setFocus()  # with nobody left to give to the button goes, and the next in line takes all back
        if need is not None:
            self._sandbox.give([paper.paper_id for paper in list_known(need)], need.h)

    def _on_chosen(self, index: QModelIndex) -> None:
        paper_id = self._model.id_at(index.row())
        if paper_id is not None:
            self.paper_requested.emit(PaperId(paper_id))

    # --- looks

    def _set_up(self) -> None:
        self._timer.timeout.connect(self._ask)
        self._wanted.setObjectName("needs_h")
        self._wanted.setRange(1, _MOST)
        self._wanted.setAccessibleName(language.tr("The h-index that is wanted"))
        self._wanted.valueChanged.connect(self._on_wanted)
        self._list.setObjectName("needs_papers")
        self._list.setAccessibleName(language.tr("The papers nearest to it"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(NeedsDelegate(self._list))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)
        self._give.setObjectName("needs_give")
        self._give.setAutoDefault(False)
        self._give.clicked.connect(self._on_give)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(_MARGIN)] * 4)
        column.setSpacing(theme.size(8))
        column.addLayout(self._make_question())
        for part in (self._answer, self._list, self._unknown):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self._give)
        foot.addStretch(1)
        column.addLayout(foot)

    def _make_question(self) -> QHBoxLayout:
        """The question as the person's language orders it, with the number in its place."""
        before, _, after = language.tr("What does h = {h} need?").partition("{h}")
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        for text in (before.strip(), after.strip()):
            label = make_text(text, wraps=False)
            label.setVisible(bool(text))
            row.addWidget(label)
        row.insertWidget(1, self._wanted)
        row.addStretch(1)
        return row

    def _fit(self) -> None:
        """As high as its lines, up to some of them."""
        rows = min(max(self._model.rowCount(), 1), 4)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 if self._model.rowCount() else 0)
