"""The pane over a real library."""

from __future__ import annotations

import sqlite3
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.code import Code
from app.search_query import Everything, HasCode, Order
from ui import links
from ui.code.link_texts import say_no_link
from ui.detail_pane.head_area import HeadArea
from ui.detail_pane.several_page import SeveralPage
from ui.widgets.field_editor import FieldEditor
from ui.widgets.growing_text import GrowingText
from ui.widgets.link_button import LinkButton

Key = Qt.Key


@pytest.fixture
def opened(monkeypatch):
    addresses: list[str] = []

    def hand_over(url):
        addresses.append(url)
        return True

    monkeypatch.setattr(links, "hand_to_desktop", hand_over)
    return addresses


@pytest.fixture
def at(library):
    """The paper at a place of the sample page."""
    ids = library.paper_ids(Everything(), Order("added"))
    return lambda position: ids[position - 1]


def field(pane, name):
    return pane.findChild(FieldEditor, f"field-{name}")


def text(pane, name):
    return field(pane, name).text_edit.toPlainText()


def edit(pane, name, typed, key=Key.Key_Return):
    editor = field(pane, name)
    editor.take_focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text_edit, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.text_edit, typed)
    if key is not None:
        QTest.keyClick(editor.text_edit, key)


def labels(pane):
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def shown_texts(pane):
    return [part.toPlainText() for part in pane.findChildren(GrowingText) if part.isVisible()]


def test_nothing_one_and_several(pane, at):
    pane.show_papers([])
    assert labels(pane)[0] == "Select a paper to see it here."
    pane.show_papers([at(1), at(2), at(3)])
    assert "3 papers selected" in labels(pane)
    pane.show_papers([at(3)])
    assert "ChatDev: Communicative Agents for Software Development" in shown_texts(pane)
    assert "Chen Qian, Wei Liu, Hongzhang Liu et al." in shown_texts(pane)


def test_the_details_of_a_paper(pane, at):
    pane.show_papers([at(3)])
    shown = {name: text(pane, name) for name in ("issued", "subject", "affiliations", "citations", "venue", "doi")}
    assert shown == {
        "issued": "16 July 2023",
        "subject": "Software Engineering (cs.SE)",
        "affiliations": "tsinghua",
        "citations": "",
        "venue": "",
        "doi": "",
    }
    buttons = [button.whole_text for button in pane.findChildren(LinkButton) if button.isVisible()]
    assert buttons == ["github.com/OpenBMB/ChatDev", "Weize Chen"]
    assert {"Code", "3rd of 38; author list cut short"} <= set(labels(pane))
    assert pane.findChild(QPushButton, "link-others").text() == "also of 4 other papers"


def test_an_edit_is_stored_and_what_is_shown_follows(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "citations", "1,234")
    assert library.get_paper(at(3)).citations == 1234
    field(pane, "venue").take_focus()
    assert text(pane, "citations") == "1,234"


def test_what_cannot_be_is_refused_beside_the_field_and_not_stored(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "citations", "abc", Key.Key_Tab)
    edit(pane, "issued", "30 February 2023")
    assert library.get_paper(at(3)).citations is None
    assert "“abc” is not a count" in field(pane, "citations").reason
    assert "has no day 30" in field(pane, "issued").reason
    assert text(pane, "citations") == "abc"


def test_a_refused_value_waits_with_its_paper(pane, at):
    pane.show_papers([at(3)])
    edit(pane, "citations", "abc")
    pane.show_papers([at(4)])
    assert (text(pane, "citations"), field(pane, "citations").reason) == ("", "")
    pane.show_papers([at(3)])
    assert text(pane, "citations") == "abc"
    assert "not a count" in field(pane, "citations").reason


def test_choosing_another_paper_stores_what_was_typed(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "venue", "ACL", key=None)
    pane.show_papers([at(4)])
    assert library.get_paper(at(3)).venue == "ACL"
    assert library.get_paper(at(4)).venue is None
    assert text(pane, "venue") == ""


def test_a_change_from_elsewhere_shows_but_takes_nothing_typed_away(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "venue", "AC", key=None)
    library.set_fields(at(3), {"citations": "74", "venue": "EMNLP"})
    assert text(pane, "citations") == "74"
    assert text(pane, "venue") == "AC"
    library.set_fields(at(4), {"citations": "5"})
    assert text(pane, "citations") == "74"


def test_undo_in_the_library_shows(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "citations", "74")
    library.undo()
    assert text(pane, "citations") == ""
    library.redo()
    assert text(pane, "citations") == "74"


def test_an_undone_import_leaves_no_ghost(pane, at, library):
    pane.show_papers([at(3)])
    library.undo()
    assert labels(pane) == ["This paper is no longer in the library."]


def test_a_busy_library_keeps_the_text_and_says_why(pane, at, library, monkeypatch):
    monkeypatch.setattr(library._access.writer, "_patience", 0.0, raising=False)
    pane.show_papers([at(3)])
    blocker = sqlite3.connect(library.path, timeout=0)
    blocker.execute("BEGIN IMMEDIATE")
    library._access.writer._connection.execute("PRAGMA busy_timeout = 0")
    edit(pane, "venue", "ACL")
    assert text(pane, "venue") == "ACL"
    assert field(pane, "venue").reason
    blocker.rollback()
    blocker.close()
    QTest.keyClick(field(pane, "venue").text_edit, Key.Key_Return)
    assert library.get_paper(at(3)).venue == "ACL"


def test_the_filled_button_opens_the_code_until_there_is_a_paper_to_open(pane, at, qtbot):
    pane.show_papers([at(3)])
    open_code, open_paper = pane.findChild(QPushButton, "open-code"), pane.findChild(QPushButton, "open-paper")
    assert (open_code.isVisible(), open_paper.isVisible()) == (True, False)
    assert open_code.property("kind") == "filled"
    with qtbot.waitSignal(pane.open_code_requested) as asked:
        open_code.click()
    assert asked.args == [at(3)]
    edit(pane, "url", "https://a.example/paper")
    assert open_paper.toolTip() == "https://a.example/paper"
    edit(pane, "arxiv_id", "2307.07924")
    assert open_paper.toolTip() == "https://arxiv.org/abs/2307.07924"
    assert open_code.property("kind") == "plain"
    with qtbot.waitSignal(pane.open_paper_requested) as asked:
        open_paper.click()
    assert asked.args == [at(3)]


def test_a_file_is_what_opens_first_while_it_is_there(pane, at, library, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.4 of a test")
    library.files.add(at(3), path, link=True)
    library.set_fields(at(3), {"arxiv_id": "2307.07924"})
    pane.show_papers([at(3)])
    open_paper = pane.findChild(QPushButton, "open-paper")
    assert open_paper.toolTip() == "paper.pdf"
    path.unlink()
    pane.show_papers([at(3)])
    assert open_paper.toolTip() == "https://arxiv.org/abs/2307.07924"


def test_a_badge_without_a_link_is_said(pane, library):
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    pane.show_papers([badge])
    assert labels(pane).count(say_no_link()) == 1
    assert field(pane, "code").text_edit.placeholderText() == "Add its link…"
    assert not pane.findChild(QPushButton, "open-code").isVisible()


def test_a_link_opens_the_very_address_it_names(pane, library, opened):
    branch = next(
        paper
        for paper in map(library.get_paper, library.paper_ids(HasCode(Code.LINK), Order()))
        if paper.repositories[0].ref
    )
    pane.show_papers([branch.id])
    link = next(button for button in pane.findChildren(LinkButton) if button.isVisible())
    assert any(label.startswith("Code, branch ") for label in labels(pane))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened == [branch.repositories[0].url]
    assert link.toolTip() == branch.repositories[0].url


def test_the_researcher_is_asked_for(pane, at, library, qtbot):
    pane.show_papers([at(3)])
    name = next(button for button in pane.findChildren(LinkButton) if button.whole_text == "Weize Chen")
    with qtbot.waitSignal(pane.researcher_requested) as asked:
        name.click()
    assert asked.args == [library.researchers()[0].id]


def test_readable_titles_keep_their_source_for_editing(pane, at, library):
    library.set_fields(at(3), {"title": r"A $\alpha$-model of Erd\H{o}s"})
    pane.show_papers([at(3)])
    assert shown_texts(pane)[0] == "A α-model of Erdős"
    field(pane, "title").take_focus()
    assert text(pane, "title") == r"A $\alpha$-model of Erd\H{o}s"


def test_source_text_is_never_html(pane, at, library):
    library.set_fields(at(3), {"title": "<b>bold</b> & <img src=x>", "venue": "<i>x</i>"})
    pane.show_papers([at(3)])
    assert "<b>bold</b> & <img src=x>" in shown_texts(pane)
    assert text(pane, "venue") == "<i>x</i>"
    for label in pane.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or label.text() in ("Abstract", "")


def test_the_abstract_reads_well_and_is_edited_as_source(pane, at, library):
    library.set_fields(at(3), {"abstract": r"It is 54.9\% better, see \url{https://a.example/b}."})
    pane.show_papers([at(3)])
    assert "It is 54.9% better, see https://a.example/b." in shown_texts(pane)
    switch = pane.findChild(QPushButton, "abstract-source")
    switch.click()
    editor = pane._page.details._abstract.editor
    assert editor.text_edit.toPlainText() == r"It is 54.9\% better, see \url{https://a.example/b}."
    editor.text_edit.setFocus()
    QTest.keyClicks(editor.text_edit, "New: ")
    switch.click()
    assert library.get_paper(at(3)).abstract.startswith("New: It is")
    assert any(shown.startswith("New: It is 54.9% better") for shown in shown_texts(pane))


def test_closing_the_window_stores_what_was_typed(pane, at, library):
    pane.show_papers([at(3)])
    edit(pane, "venue", "ACL", key=None)
    pane.window().close()
    assert library.get_paper(at(3)).venue == "ACL"


def test_space_scrolls_the_page_and_comes_round(pane, at, qtbot):
    pane.window().resize(400, 400)
    pane.resize(400, 400)
    pane.show_papers([at(3)])
    bar = pane._page.details.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    pane.scroll_page()
    assert bar.value() > 0
    while bar.value() < bar.maximum():
        pane.scroll_page()
    pane.scroll_page()
    assert bar.value() == 0


def test_tab_goes_from_top_to_bottom_and_visits_nothing_twice(pane, at, qapp):
    pane.show_papers([at(2)])
    pane.show_papers([at(3)])
    pane.findChild(QWidget, "status-chip").setFocus()
    visited: list[QWidget] = []
    while not visited or qapp.focusWidget() is not visited[0]:
        visited.append(qapp.focusWidget())
        QTest.keyClick(visited[-1], Key.Key_Tab)
        assert len(visited) < 30
    qapp.processEvents()  # what moves on focus is laid out as soon as the pane comes to it
    middles = [widget.mapTo(pane, widget.rect().center()).y() for widget in visited]
    assert all(above <= below + 4 for above, below in pairwise(middles))
    assert len(set(map(id, visited))) == len(visited) > 12


def test_a_title_without_end_leaves_room_for_the_rest(pane, at, library, qtbot):
    library.set_fields(at(3), {"title": "word " * 2000})
    pane.show_papers([at(3)])
    title = field(pane, "title").text_edit
    qtbot.waitUntil(lambda: title.verticalScrollBar().maximum() > 0)
    assert title.height() < 200
    assert field(pane, "issued").text_edit.visibleRegion().boundingRect().height() > 0


def test_a_head_that_is_too_high_scrolls_and_leaves_room_for_the_rest(pane, at, library, qtbot):
    library.set_fields(at(3), {"title": "word " * 2000})
    pane.window().resize(400, 300)
    pane.resize(400, 300)
    pane.show_papers([at(3)])
    head = pane.findChild(HeadArea)
    qtbot.waitUntil(lambda: head.verticalScrollBar().maximum() > 0)
    assert head.height() <= 0.6 * pane.height()
    pane.window().resize(400, 900)
    pane.resize(400, 900)
    qtbot.waitUntil(lambda: head.verticalScrollBar().maximum() == 0)


def test_a_narrow_pane_cuts_nothing_off(pane, at, library, qtbot):
    library.set_fields(at(3), {"doi": "10.1000/182", "url": "https://a.example/" + "x" * 200, "title": "W" * 300})
    library.tags.add_named(["a tag of many words and then some more of them, so that it is long"], [at(3)])
    library.collections.add_to_path([at(3)], "A collection of many words / And another one that is in it")
    pane.window().resize(300, 900)
    pane.resize(300, 900)
    pane.show_papers([at(3)])
    pane.show_empty_fields(shown=True)
    pane.grab()
    page = pane._page.details
    assert page.widget().width() <= page.viewport().width()
    pane.show_papers([at(3), at(4)])
    pane.grab()
    body = pane.findChild(SeveralPage)._body
    qtbot.waitUntil(lambda: body.widget().width() <= body.viewport().width())


def test_a_text_that_is_written_from_the_right_begins_there(pane, at, library):
    library.set_fields(at(3), {"title": "دراسة شاملة", "abstract": "هذا ملخص"})
    pane.show_papers([at(3)])
    for edit in (field(pane, "title").text_edit, pane._page.details._abstract._readable):
        assert edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    library.set_fields(at(3), {"title": "2023: A study"})
    assert field(pane, "title").text_edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_the_switch_of_the_abstract_says_what_it_does(pane, at, library):
    library.set_fields(at(3), {"abstract": ""})
    pane.show_papers([at(3)])
    switch = pane.findChild(QPushButton, "abstract-source")
    assert switch.text() == "Add…"
    switch.click()
    assert switch.text() == "Done"
    QTest.keyClicks(pane._page.details._abstract.editor.text_edit, "It is.")
    switch.click()
    assert library.get_paper(at(3)).abstract == "It is."
    assert switch.text() == "Source"
