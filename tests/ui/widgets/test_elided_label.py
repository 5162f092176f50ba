"""A label that says less where room is scarce."""

from __future__ import annotations

from ui.widgets.elided_label import ElidedLabel

WHOLE, SHORTER = "14 repositories · 1 badge, no link", "14 repositories · 1 badge"


def show(qtbot, width_of: str, spare: int) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text(WHOLE, SHORTER)
    label.resize(label.fontMetrics().horizontalAdvance(width_of) + spare, 20)
    label.show()
    return label


def test_all_of_it_where_it_fits(qtbot):
    label = show(qtbot, WHOLE, 2)
    assert (label.text(), label.toolTip()) == (WHOLE, "")


def test_the_shorter_text_before_anything_is_cut(qtbot):
    label = show(qtbot, SHORTER, 2)
    assert label.text() == SHORTER
    assert WHOLE in label.toolTip()
    assert label.accessibleName() == WHOLE


def test_the_shorter_text_is_cut_where_it_does_not_fit_either(qtbot):
    label = show(qtbot, SHORTER, -10)
    assert label.text().endswith("…")
    assert SHORTER.startswith(label.text()[:-1])
