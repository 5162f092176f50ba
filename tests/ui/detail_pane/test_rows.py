"""The rows of the tab Details: which are shown, and what the special ones do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton

from app.papers import Colour
from app.values import PaperId
from ui.detail_pane.chips import ChipRow
from ui.widgets.field_editor import FieldEditor

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
PAPER, OTHER = PaperId(3), PaperId(4)


@pytest.fixture
def shown(pane):
    pane.show_papers([PAPER])
    return pane


def field(pane, name):
    return pane.findChild(FieldEditor, f"field-{name}")


def type_into(editor, typed, key=Key.Key_Return):
    editor.take_focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text_edit, Key.Key_A, Control)
    if typed:
        QTest.keyClicks(editor.text_edit, typed)
    else:
        QTest.keyClick(editor.text_edit, Key.Key_Delete)
    if key is not None:
        QTest.keyClick(editor.text_edit, key)


def seen(pane):
    return {each.objectName().removeprefix("field-") for each in pane.findChildren(FieldEditor) if each.isVisible()}


def labels(pane):
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def chips(pane, name):
    return [chip.traits.text for chip in pane.findChild(ChipRow, name).chips]


# --- empty fields


def test_empty_fields_are_shown_when_they_are_asked_for(shown, qtbot):
    assert not seen(shown) & {"volume", "issue", "pages", "doi", "arxiv_id", "url"}
    assert {"issued", "venue", "citations", "citation_key", "identifier"} <= seen(shown)
    foot = shown.findChild(QPushButton, "empty-fields")
    assert foot.text() == "Show 8 empty fields"
    with qtbot.waitSignal(shown.empty_fields_asked) as asked:
        foot.click()
    assert asked.args == [True]
    shown.show_empty_fields(shown=True)
    assert {"volume", "issue", "pages", "doi", "arxiv_id", "url"} <= seen(shown)
    assert "identifier" not in seen(shown)
    assert foot.text() == "Hide empty fields"
    shown.show_empty_fields(shown=False)
    assert "volume" not in seen(shown)


def test_what_a_page_states_of_a_paper_is_shown_and_edited(shown, library):
    assert not seen(shown) & {"novelty", "ai_score"}
    library.set_fields(PAPER, {"novelty": "50", "ai_score": "62.5"})
    assert {"novelty", "ai_score"} <= seen(shown)
    assert [field(shown, name).text_edit.text() for name in ("novelty", "ai_score")] == ["50 %", "62.5"]
    type_into(field(shown, "ai_score"), "101")
    assert "0 to 100" in field(shown, "ai_score").reason
    type_into(field(shown, "ai_score"), "70 %")
    assert library.get_paper(PAPER).ai_score == 70
    assert labels(shown).count("AI score") == 1


def test_a_field_that_is_emptied_stays_until_another_paper_is_shown(shown, library):
    library.set_fields(PAPER, {"volume": "12"})
    assert "volume" in seen(shown)
    type_into(field(shown, "volume"), "")
    assert library.get_paper(PAPER).volume is None
    assert "volume" in seen(shown)
    shown.show_papers([OTHER])
    shown.show_papers([PAPER])
    assert "volume" not in seen(shown)


def test_empty_fields_stay_shown_for_the_papers_that_follow(shown):
    shown.show_empty_fields(shown=True)
    shown.show_papers([OTHER])
    assert "volume" in seen(shown)


# --- tags and collections


def test_tags_are_added_and_removed(shown, library):
    row = shown.findChild(ChipRow, "tags")
    type_into(row.editor, "method")
    type_into(row.editor, "survey", Key.Key_Tab)
    assert [tag.name for tag in library.get_paper(PAPER).tags] == ["method", "survey"]
    assert chips(shown, "tags") == ["method", "survey"]
    assert row.editor.text_edit.text() == ""
    row.chips[0].cross.click()
    assert chips(shown, "tags") == ["survey"]
    library.undo()
    assert chips(shown, "tags") == ["method", "survey"]


def test_backspace_goes_to_the_last_chip_and_then_takes_it_away(shown, library):
    library.tags.add_named(["one", "two"], [PAPER])
    row = shown.findChild(ChipRow, "tags")
    row.editor.take_focus()
    QTest.keyClicks(row.editor.text_edit, "x")
    QTest.keyClick(row.editor.text_edit, Key.Key_Backspace)
    assert chips(shown, "tags") == ["one", "two"]
    QTest.keyClick(row.editor.text_edit, Key.Key_Backspace)
    assert row.chips[1].cross.hasFocus()
    assert chips(shown, "tags") == ["one", "two"]
    QTest.keyClick(row.chips[1].cross, Key.Key_Backspace)
    assert chips(shown, "tags") == ["one"]
    assert row.editor.text_edit.hasFocus()


def test_a_tag_that_cannot_be_named_so_stays_with_its_reason(shown, library):
    row = shown.findChild(ChipRow, "tags")
    type_into(row.editor, "x" * 201)
    assert "too long" in row.editor.reason
    assert library.get_paper(PAPER).tags == ()
    shown.show_papers([OTHER])
    assert row.editor.text_edit.text() == ""
    shown.show_papers([PAPER])
    assert row.editor.text_edit.text() == "x" * 201


def test_tags_are_proposed_but_for_those_that_are_there(shown, library):
    library.tags.add_named(["method", "measure"], [OTHER])
    library.tags.add_named(["methodical"], [PAPER])
    row = shown.findChild(ChipRow, "tags")
    row.editor.take_focus()
    QTest.keyClicks(row.editor.text_edit, "me")
    assert set(row.completion.proposals) == {"method", "measure"}
    QTest.keyClick(row.editor.text_edit, Key.Key_Down)
    chosen = row.completion.proposals[0]
    QTest.keyClick(row.editor.text_edit, Key.Key_Return)
    assert chips(shown, "tags") == ["methodical", chosen] or chips(shown, "tags") == [chosen, "methodical"]
    assert not row.completion.is_open


def test_a_tag_that_is_renamed_or_coloured_elsewhere_shows(shown, library):
    library.tags.add_named(["method"], [PAPER])
    tag = library.tags.get("method")
    library.tags.rename(tag.id, "technique")
    assert chips(shown, "tags") == ["technique"]
    library.tags.recolour(tag.id, Colour.BLUE)
    assert shown.findChild(ChipRow, "tags").chips[0].traits.colours == ("tag_blue", "tag_blue_ground")


def test_collections_are_added_removed_and_lead_there(shown, library, qtbot):
    row = shown.findChild(ChipRow, "collections")
    type_into(row.editor, "Thesis / Agents")
    (collection,) = library.get_paper(PAPER).collections
    assert chips(shown, "collections") == ["Thesis / Agents"]
    with qtbot.waitSignal(shown.collection_requested) as asked:
        row.chips[0].button.click()
    assert asked.args == [collection.id]
    row.chips[0].cross.click()
    assert library.get_paper(PAPER).collections == ()
    assert library.collections.find("Thesis / Agents") is not None


# --- identifiers and links


@pytest.mark.parametrize(
    ("typed", "name", "stored"),
    [
        ("https://doi.org/10.1000/182", "doi", "10.1000/182"),
        ("arXiv:2307.07924", "arxiv_id", "2307.07924"),
        ("https://a.example/paper?x=1", "url", "https://a.example/paper?x=1"),
        ("github.com/OpenBMB/ChatDev", "url", "https://github.com/OpenBMB/ChatDev"),
    ],
)
def test_an_identifier_of_any_kind_finds_its_field(shown, library, typed, name, stored):
    type_into(field(shown, "identifier"), typed)
    assert getattr(library.get_paper(PAPER), name) == stored
    assert name in seen(shown)
    assert field(shown, name).text_edit.text() == stored
    assert field(shown, "identifier").text_edit.text() == ""


def test_what_is_no_identifier_is_refused(shown, library):
    type_into(field(shown, "identifier"), "some words")
    assert "is no DOI" in field(shown, "identifier").reason
    assert library.get_paper(PAPER).url is None


def test_a_link_opens_and_is_copied_as_it_is_shown(shown, library, opened):
    library.set_fields(PAPER, {"doi": "10.1000/182"})
    editor = field(shown, "doi")
    buttons = {each.objectName(): each for each in editor.findChildren(QToolButton) if each.isVisible()}
    assert buttons["link-open"].toolTip() == "Open https://doi.org/10.1000/182"
    buttons["link-open"].click()
    assert opened == ["https://doi.org/10.1000/182"]
    buttons["link-copy"].click()
    assert QGuiApplication.clipboard().text() == "https://doi.org/10.1000/182"
    library.set_fields(PAPER, {"doi": ""})
    assert not buttons["link-open"].isVisible()


def test_the_buttons_of_a_link_are_seen_where_the_keyboard_is(shown, library):
    library.set_fields(PAPER, {"doi": "10.1000/182"})
    editor = field(shown, "doi")
    button = next(each for each in editor.findChildren(QToolButton) if each.objectName() == "link-open")
    field(shown, "venue").take_focus()
    assert button.icon().isNull()
    editor.take_focus()
    assert not button.icon().isNull()
    button.setFocus()
    assert not button.icon().isNull()
    field(shown, "venue").take_focus()
    assert button.icon().isNull()


# --- what is said beside values


def test_a_count_says_where_it_comes_from(shown, library):
    type_into(field(shown, "citations"), "74", Key.Key_Tab)
    assert any(label.startswith("by hand, ") for label in labels(shown))
    assert field(shown, "citations").text_edit.text() == "74"
    type_into(field(shown, "citations"), "80", Key.Key_Tab)
    listed = shown.findChild(QLabel, "counts").text().splitlines()
    assert [line.rpartition(": ")[2] for line in listed] == ["80", "74"]


def test_a_date_says_what_it_means_while_it_is_typed(shown):
    type_into(field(shown, "issued"), "16/7", None)
    assert "Not a date yet" in labels(shown)
    type_into(field(shown, "issued"), "2023-07-16", None)
    assert "16 July 2023" in labels(shown)
    field(shown, "venue").take_focus()
    assert "16 July 2023" not in labels(shown)
    assert field(shown, "issued").text_edit.text() == "16 July 2023"


def test_a_subject_is_proposed_by_its_name_and_says_what_it_is(shown, library):
    editor = field(shown, "subject")
    type_into(editor, "robo", None)
    QTest.keyClick(editor.text_edit, Key.Key_Down)
    QTest.keyClick(editor.text_edit, Key.Key_Tab)
    assert editor.text_edit.text() == "cs.RO"
    assert "Robotics (cs.RO)" in labels(shown)
    QTest.keyClick(editor.text_edit, Key.Key_Return)
    assert library.get_paper(PAPER).subject == "cs.RO"


def test_venues_and_affiliations_of_the_library_are_proposed(shown, library):
    library.set_fields(OTHER, {"venue": "ACL", "affiliations": "Tsinghua; Bonn"})
    editor = field(shown, "venue")
    type_into(editor, "ac", None)
    QTest.keyClick(editor.text_edit, Key.Key_Down)
    QTest.keyClick(editor.text_edit, Key.Key_Return)
    assert editor.text_edit.text() == "ACL"
    affiliations = field(shown, "affiliations")
    affiliations.take_focus()
    QTest.keyClick(affiliations.text_edit, Key.Key_End, Control)
    QTest.keyClicks(affiliations.text_edit, ", bon")
    QTest.keyClick(affiliations.text_edit, Key.Key_Down)
    QTest.keyClick(affiliations.text_edit, Key.Key_Return)
    assert affiliations.text_edit.text() == "tsinghua, Bonn"


def test_a_list_of_authors_can_be_said_to_be_whole(shown, library):
    box = shown.findChild(QCheckBox, "cut-short")
    assert box.isChecked()
    box.click()
    assert not library.get_paper(PAPER).authors_truncated
    assert box.isVisible()
    shown.show_papers([OTHER])
    shown.show_papers([PAPER])
    assert not box.isVisible()


def test_former_citation_keys_are_shown(shown, library):
    old = library.get_paper(OTHER).citation_key
    plan = library.duplicates.plan_merge([PAPER, OTHER])
    library.duplicates.merge(plan)
    assert old in labels(shown)


# --- what a search found


def marked(edit):
    text = edit.text()
    return [text[each.cursor.selectionStart() : each.cursor.selectionEnd()] for each in edit.extraSelections()]


def test_what_a_search_found_is_marked_while_it_is_read(shown, library):
    from app.search_query.parse import parse_query

    library.set_fields(PAPER, {"title": "𝔘nicode 学 before agents", "abstract": "Agents talk."})
    shown.show_hits(parse_query("agents").query)
    title = field(shown, "title").text_edit
    assert marked(title) == ["agents"] or title.extraSelections()[0].cursor.selectedText() == "agents"
    abstract = shown._page.details._abstract._readable
    assert marked(abstract) == ["Agents"]
    title.setFocus()
    assert title.extraSelections() == []
    field(shown, "venue").take_focus()
    assert len(title.extraSelections()) == 1
    shown.show_hits(None)
    assert title.extraSelections() == []
