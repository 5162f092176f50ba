"""Several papers at once: what they have in common, edited for all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from app.code import Code
from app.papers import Status
from app.search_query import HasCode, Order
from app.values import PaperId
from ui import bulk_edits
from ui.detail_pane.chips import ChipRow
from ui.detail_pane.common_code import CommonCode
from ui.detail_pane.several_page import SeveralPage
from ui.detail_pane.stars import RatingStars
from ui.detail_pane.status_chip import StatusChip

Key = Qt.Key
THREE = (PaperId(3), PaperId(4), PaperId(5))


@pytest.fixture
def page(pane):
    pane.show_papers(THREE)
    return pane.findChild(SeveralPage)


def editor(page, name):
    return page._fields.editors[name]


def text(page, name):
    return editor(page, name).text_edit.text()


def type_into(page, name, typed, key=Key.Key_Return):
    edit = editor(page, name).text_edit
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(edit, typed)
    if key is not None:
        QTest.keyClick(edit, key)


def said(page, name):
    return page.findChild(QLabel, name).text()


def chip_texts(page, name):
    return [(chip.traits.text, chip.traits.detail) for chip in page.findChild(ChipRow, name).chips]


def test_it_says_how_many_they_are_and_what_they_add_up_to(page, library):
    assert said(page, "several-count") == "3 papers selected"
    library.set_fields(THREE[0], {"issued": "2019", "citations": "74"})
    library.set_fields(THREE[1], {"citations": "6"})
    assert said(page, "several-figures") == "2019–2023 · 80 citations in 2 of 3 papers"


def test_a_common_value_is_shown_and_different_ones_are_counted(page, library):
    library.papers.set_fields_of(THREE, {"venue": "ACL"})
    assert text(page, "venue") == "ACL"
    library.set_fields(THREE[0], {"venue": "EMNLP"})
    assert text(page, "venue") == ""
    assert editor(page, "venue").text_edit.placeholderText() == "Different values (2)"
    assert editor(page, "venue").text_edit.toolTip() == "ACL: 2 papers\nEMNLP: 1 paper"
    assert editor(page, "volume").text_edit.placeholderText() == "Add…"


def test_what_few_papers_have_is_shown_where_one_of_these_does(page, library):
    assert not editor(page, "novelty").isVisible()
    library.set_fields(THREE[0], {"novelty": "50"})
    assert editor(page, "novelty").isVisible()
    assert editor(page, "novelty").text_edit.toolTip() == "empty: 2 papers\n50 %: 1 paper"
    assert not editor(page, "ai_score").isVisible()
    type_into(page, "novelty", "62.5")
    assert {library.get_paper(paper_id).novelty for paper_id in THREE} == {62.5}
    assert text(page, "novelty") == "62.5"  # as it is edited, while the field has the focus
    library.undo()
    library.undo()
    assert not editor(page, "novelty").isVisible()


def test_an_edit_sets_the_field_of_all_as_one_step(page, library):
    type_into(page, "venue", "ACL")
    assert {library.get_paper(paper_id).venue for paper_id in THREE} == {"ACL"}
    library.undo()
    assert {library.get_paper(paper_id).venue for paper_id in THREE} == {None}
    assert text(page, "venue") == ""


def test_a_field_left_without_typing_changes_nothing(page, library):
    library.set_fields(THREE[0], {"venue": "EMNLP"})
    revision = library.revision
    type_into(page, "venue", "", Key.Key_Tab)
    assert library.revision == revision


def test_different_values_are_proposed_and_can_be_emptied(page, library):
    library.set_fields(THREE[0], {"venue": "EMNLP"})
    edit = editor(page, "venue").text_edit
    edit.setFocus()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Return):
        QTest.keyClick(edit, key)
    assert {library.get_paper(paper_id).venue for paper_id in THREE} == {"EMNLP"}
    assert not page.findChild(QToolButton, "empty-venue").isVisible()
    library.set_fields(THREE[0], {"venue": "ACL"})
    page.findChild(QToolButton, "empty-venue").click()
    assert {library.get_paper(paper_id).venue for paper_id in THREE} == {None}


def test_what_cannot_be_is_refused_beside_the_field(page, library):
    type_into(page, "citations", "abc")
    assert "not a count" in editor(page, "citations").reason
    assert {library.get_paper(paper_id).citations for paper_id in THREE} == {None}


def test_other_papers_are_shown_without_what_was_refused_for_these(page, pane, library):
    type_into(page, "citations", "abc")
    pane.show_papers([PaperId(6), PaperId(7)])
    assert text(page, "citations") == ""
    assert editor(page, "citations").reason == ""
    notice = pane.window().findChild(QLabel, "notice_text").text()
    assert notice.startswith("Citations was not stored: “abc” is not a count")


def test_what_was_typed_is_stored_when_others_are_shown(page, pane, library):
    type_into(page, "venue", "ACL", None)
    pane.show_papers([PaperId(6), PaperId(7)])
    assert {library.get_paper(paper_id).venue for paper_id in THREE} == {"ACL"}
    assert library.get_paper(PaperId(6)).venue is None


def test_tags_have_counts_and_a_click_gives_one_to_all(page, library):
    library.tags.add_named(["method"], THREE[:2])
    library.tags.add_named(["survey"], THREE)
    assert chip_texts(page, "tags") == [("method", "2 of 3"), ("survey", "")]
    row = page.findChild(ChipRow, "tags")
    assert row.chips[1].button is None
    row.chips[0].button.click()
    assert chip_texts(page, "tags") == [("method", ""), ("survey", "")]
    row.chips[1].cross.click()
    assert chip_texts(page, "tags") == [("method", "")]
    row.editor.take_focus()
    QTest.keyClicks(row.editor.text_edit, "new\r")
    assert all("new" in [tag.name for tag in library.get_paper(paper_id).tags] for paper_id in THREE)


def test_collections_have_counts_and_lead_there(page, pane, library, qtbot):
    thesis = library.collections.create("Thesis")
    library.collections.add(THREE[:1], thesis.id)
    assert chip_texts(page, "collections") == [("Thesis", "1 of 3")]
    with qtbot.waitSignal(pane.collection_requested) as asked:
        page.findChild(ChipRow, "collections").chips[0].button.click()
    assert asked.args == [thesis.id]
    page.findChild(ChipRow, "collections").chips[0].cross.click()
    assert chip_texts(page, "collections") == []


def test_status_and_rating_are_shown_and_set_for_all(page, library):
    chip, stars = page.findChild(StatusChip), page.findChild(RatingStars)
    library.set_fields(THREE[0], {"status": "read", "rating": "4"})
    assert (chip.text(), stars.value()) == ("Status (2)", 0)
    assert stars.accessibleName() == "Rating: 2 different ones"
    stars.setFocus()
    QTest.keyClick(stars, Key.Key_4)
    assert {library.get_paper(paper_id).rating for paper_id in THREE} == {4}
    chip.chosen.emit(Status.READ)
    assert chip.text() == "Read"
    assert {library.get_paper(paper_id).status for paper_id in THREE} == {Status.READ}


def test_the_lowest_rating_can_be_given_to_all_by_taking_it_back(page, library):
    library.set_fields(THREE[0], {"rating": "4"})
    stars = page.findChild(RatingStars)
    QTest.keyClick(stars, Key.Key_0)
    assert {library.get_paper(paper_id).rating for paper_id in THREE} == {None}


def test_the_same_selection_again_keeps_what_is_being_typed(page, pane, library):
    type_into(page, "venue", "AC", None)
    pane.show_papers(THREE)
    library.set_fields(THREE[0], {"volume": "3"})
    assert text(page, "venue") == "AC"


def test_papers_that_are_gone_do_not_count(page, library):
    made = library.papers.make({"title": "One"})
    page.show_papers([*THREE, made])
    assert said(page, "several-count") == "4 papers selected"
    library.undo()
    assert said(page, "several-count") == "3 papers selected"


def test_tab_goes_from_top_to_bottom(page, qapp):
    page.findChild(StatusChip).setFocus()
    tops = []
    for _ in range(12):
        widget = qapp.focusWidget()
        tops.append(widget.mapTo(page, widget.rect().center()).y())
        QTest.keyClick(widget, Key.Key_Tab)
    assert all(above <= below + 4 for above, below in pairwise(tops))


def test_many_papers_are_read_and_edited_in_tasks(window, library, monkeypatch, qtbot):
    monkeypatch.setattr(bulk_edits, "DIRECT", 2)
    monkeypatch.setattr("ui.detail_pane.reading.DIRECT", 2)
    labels: list[str] = []
    waiting: list[bool] = []

    def note(task):
        labels.append(task.label)
        page = window.detail.findChild(SeveralPage)
        waiting.append(page._body.isHidden() and not page.findChild(QLabel, "several-reading").isHidden())

    window.tasks.started.connect(note)
    window.table.select_papers(THREE)
    qtbot.waitUntil(lambda: window.detail.findChild(SeveralPage) is not None)
    page = window.detail.findChild(SeveralPage)
    qtbot.waitUntil(lambda: not page._body.isHidden())
    assert waiting == [True]
    assert page.findChild(QLabel, "several-reading").isHidden()
    type_into(page, "venue", "ACL")
    qtbot.waitUntil(lambda: library.get_paper(THREE[0]).venue == "ACL" and not window.tasks.tasks)
    qtbot.waitUntil(lambda: text(page, "venue") == "ACL")
    assert labels[:2] == ["Reading 3 papers", "Editing 3 papers"]
    type_into(page, "citations", "abc")
    assert "not a count" in editor(page, "citations").reason


def test_the_cite_button_asks_for_citations(page, pane, qtbot):
    with qtbot.waitSignal(pane.cite_requested):
        page.findChild(QPushButton, "cite-several").click()


def test_code_of_several_papers_is_said_by_its_states_and_leads_to_the_papers(pane, library, qtbot):
    chatdev = library.get_paper(PaperId(3)).repositories[0]
    library.repositories.add_link(PaperId(5), chatdev.url)
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    pane.show_papers([PaperId(3), PaperId(5), PaperId(6), badge])
    states = pane.findChild(QLabel, "code-states")
    assert states.text() == "2 of 4 link code, 1 badge without a link"
    row = pane.findChild(CommonCode)
    (link,) = row.tab_stops()
    assert (link.whole_text, link.accessibleDescription()) == ("github.com/OpenBMB/ChatDev", "2 of 4")
    with qtbot.waitSignal(pane.repository_requested) as asked:
        link.click()
    assert asked.args == [chatdev.repository]
    for paper_id in (PaperId(3), PaperId(5)):
        library.repositories.remove_link(paper_id, library.get_paper(paper_id).repositories[0])
    assert states.text() == "0 of 4 link code, 2 badges without a link"
    pane.show_papers([PaperId(6), PaperId(8)])
    assert states.text() == "None known."
