"""The row of a paper's code: links as they are shown, edited, noted and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from app.code import Clone, CloneState, Code, LinkKind, Repository, RepositoryLink
from app.search_query import HasCode, Order
from app.store import clones
from app.values import PaperId
from ui.code.link_steps import LinkStep
from ui.code.link_texts import say_no_link
from ui.detail_pane.code_row import CodeRow
from ui.detail_pane.link_block import LinkBlock
from ui.detail_pane.note_view import NoteView
from ui.widgets.field_editor import FieldEditor
from ui.widgets.link_button import LinkButton

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
PAPER, OTHER = PaperId(3), PaperId(4)
CHATDEV = Repository("github.com", "OpenBMB", "ChatDev")
COMMIT = "3f2a91c" + "0" * 33


@pytest.fixture
def shown(pane):
    pane.show_papers([PAPER])
    return pane


def adder(pane):
    return pane.findChild(FieldEditor, "field-code")


def blocks(pane):
    return [block for block in pane.findChildren(LinkBlock) if block.isVisible()]


def names(pane):
    return [block.findChild(LinkButton, "link-name").whole_text for block in blocks(pane)]


def texts(widget, name):
    return [label.text().replace("\u200b", "") for label in widget.findChildren(QLabel, name) if label.isVisible()]


def type_into(editor, typed, key=Key.Key_Return):
    editor.take_focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text_edit, Key.Key_A, Control)
    QTest.keyClick(editor.text_edit, Key.Key_Delete)
    QTest.keyClicks(editor.text_edit, typed)
    if key is not None:
        QTest.keyClick(editor.text_edit, key)


def menu_of(block):
    """The entries of its menu by their texts, those of the menu within it too."""
    menu = block.make_menu()
    inner = [action for action in menu.actions() if action.menu()]
    entries = [*menu.actions(), *(each for action in inner for each in action.menu().actions())]
    return {action.text(): action for action in entries if action.text()}


def links_of(library, paper_id=PAPER):
    paper = library.get_paper(paper_id)
    return [str(link.url) for link in (*paper.repositories, *paper.web_links)]


# --- adding


def test_what_is_typed_is_said_in_words_before_it_is_added(shown, library):
    type_into(adder(shown), "github.com/OpenBMB/MacNet/tree/macnet", None)
    assert "Repository OpenBMB/MacNet on GitHub, branch macnet" in texts(shown, "")
    QTest.keyClick(adder(shown).text_edit, Key.Key_Return)
    assert links_of(library)[-1] == "https://github.com/OpenBMB/MacNet/tree/macnet"
    assert names(shown) == ["github.com/OpenBMB/ChatDev", "github.com/OpenBMB/MacNet"]
    assert texts(shown, "link-traits") == ["Code", "Code, branch macnet"]
    assert adder(shown).text_edit.text() == ""


def test_what_is_no_address_stays_with_its_reason_and_esc_takes_it_back(shown, library):
    before = links_of(library)
    type_into(adder(shown), "some words")
    assert adder(shown).reason
    assert adder(shown).text_edit.text() == "some words"
    QTest.keyClick(adder(shown).text_edit, Key.Key_Escape)
    assert adder(shown).text_edit.text() == ""
    assert links_of(library) == before


def test_a_link_that_is_there_is_refused_in_words(shown, library):
    type_into(adder(shown), "https://www.github.com/openbmb/chatdev.git")
    assert "already" in adder(shown).reason
    assert len(links_of(library)) == 1


def test_what_was_refused_is_there_again_when_its_paper_is(shown):
    type_into(adder(shown), "some words")
    shown.show_papers([OTHER])
    assert adder(shown).text_edit.text() == ""
    shown.show_papers([PAPER])
    assert adder(shown).text_edit.text() == "some words"
    assert adder(shown).reason


def test_what_is_no_repository_is_kept_as_what_it_is_and_is_no_code(pane, library):
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    pane.show_papers([badge])
    for address in ("https://chatdev.ai", "https://gist.github.com/a/0123456789abcdef0123", "github.com/OpenBMB"):
        type_into(adder(pane), address)
    assert texts(pane, "link-traits") == ["Homepage", "Gist", "Organisation"]
    assert library.get_paper(badge).code == Code.BADGE
    assert texts(pane, "code-state") == [say_no_link()]
    assert "Copy Clone Command" not in menu_of(blocks(pane)[0])
    assert "Note How I Ran It…" not in menu_of(blocks(pane)[0])


def test_where_an_address_leads_is_said_beside_it_if_it_looks_like_another(shown, library):
    assert texts(shown, "link-strange") == []
    library.repositories.add_link(PAPER, "https://github.com@evil.example/OpenBMB/ChatDev")
    [said] = texts(shown, "link-strange")
    assert said.startswith("It leads to evil.example.")


def test_the_three_states_invite_differently(pane, library):
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    none_id = library.papers.make({"title": "Without code"})
    for paper_id, invitation, says in (
        (PAPER, "Add a link…", []),
        (badge, "Add its link…", [say_no_link()]),
        (none_id, "Add…", []),
    ):
        pane.show_papers([paper_id])
        assert adder(pane).text_edit.placeholderText() == invitation
        assert texts(pane, "code-state") == says


# --- editing


def test_an_address_is_edited_in_its_place(shown, library):
    block = blocks(shown)[0]
    menu_of(block)["Edit Link…"].trigger()
    editor = block.findChild(FieldEditor, "link-address")
    assert editor.text_edit.text() == "https://github.com/OpenBMB/ChatDev"
    type_into(editor, "github.com/OpenBMB/ChatDev/tree/puppeteer")
    assert links_of(library) == ["https://github.com/OpenBMB/ChatDev/tree/puppeteer"]
    assert texts(shown, "link-traits") == ["Code, branch puppeteer"]
    assert block.findChild(LinkButton, "link-name").hasFocus()
    library.undo()
    assert texts(shown, "link-traits") == ["Code"]


def test_esc_takes_an_edited_address_back(shown, library):
    block = blocks(shown)[0]
    block.edit()
    editor = block.findChild(FieldEditor, "link-address")
    type_into(editor, "nonsense", Key.Key_Escape)
    assert not editor.isVisible()
    assert links_of(library) == ["https://github.com/OpenBMB/ChatDev"]


def test_a_refused_address_stays_with_its_reason_and_comes_back_with_its_paper(shown):
    blocks(shown)[0].edit()
    type_into(blocks(shown)[0].findChild(FieldEditor, "link-address"), "nonsense")
    assert blocks(shown)[0].findChild(FieldEditor, "link-address").reason
    shown.show_papers([OTHER])
    assert not [block for block in blocks(shown) if block.draft]
    shown.show_papers([PAPER])
    editor = next(each for each in blocks(shown)[0].findChildren(FieldEditor, "link-address") if each.isVisible())
    assert (editor.text_edit.text(), bool(editor.reason)) == ("nonsense", True)


def test_a_kind_is_chosen_in_the_menu(shown, library):
    entries = menu_of(blocks(shown)[0])
    assert [name for name in ("Code", "Model", "Data", "Demo", "Homepage") if entries[name].isChecked()] == ["Code"]
    entries["Demo"].trigger()
    assert library.get_paper(PAPER).repositories[0].kind == LinkKind.DEMO
    assert texts(shown, "link-traits") == ["Demo"]


def test_a_link_is_removed_and_comes_back_by_undo(shown, library):
    menu_of(blocks(shown)[0])["Remove Link"].trigger()
    assert links_of(library) == []
    assert names(shown) == []
    assert adder(shown).text_edit.placeholderText() in ("Add its link…", "Add…")
    library.undo()
    assert names(shown) == ["github.com/OpenBMB/ChatDev"]


def test_what_another_process_does_leaves_what_is_typed(shown, library):
    block = blocks(shown)[0]
    block.edit()
    editor = block.findChild(FieldEditor, "link-address")
    type_into(editor, "https://github.com/a", None)
    library.repositories.add_link(PAPER, "github.com/c/d")
    assert editor.text_edit.text() == "https://github.com/a"
    assert names(shown) == ["github.com/OpenBMB/ChatDev", "github.com/c/d"]


def test_what_was_typed_for_a_link_that_another_process_took_away_is_kept(shown, library):
    blocks(shown)[0].edit()
    type_into(blocks(shown)[0].findChild(FieldEditor, "link-address"), "https://github.com/a", None)
    library.repositories.remove_link(PAPER, library.get_paper(PAPER).repositories[0])
    assert names(shown) == []
    assert adder(shown).text_edit.text() == "https://github.com/a"


# --- what can be done with a link


def test_a_link_is_opened_and_copied_as_it_is(shown, library, opened):
    entries = menu_of(blocks(shown)[0])
    entries["Open in Browser"].trigger()
    entries["Copy Address"].trigger()
    url = library.get_paper(PAPER).repositories[0].url
    assert opened == [url]
    assert QGuiApplication.clipboard().text() == url


def test_only_steps_that_somebody_takes_are_offered(shown):
    assert not {"Clone", "Copy Clone Command", "Update Clone", "Open Folder"} & menu_of(blocks(shown)[0]).keys()
    taken: list[RepositoryLink] = []
    for step in LinkStep:
        shown.link_steps.give(step, taken.append)
    entries = menu_of(blocks(shown)[0])
    assert {"Clone", "Copy Clone Command"} <= entries.keys()
    assert not {"Update Clone", "Open Folder", "Open in Editor", "Remove Clone…"} & entries.keys()
    entries["Clone"].trigger()
    assert [str(link.repository) for link in taken] == ["github.com/OpenBMB/ChatDev"]


def write_clone(library, made=True, missing=False, **state):
    clone = Clone(
        repository=CHATDEV, path=Path("/srv/me/code/ChatDev"), made=made, missing=missing, state=CloneState(**state)
    )
    with library._access.recording() as connection:
        clones.write_clone(connection, clone)


def test_a_clone_is_told_as_soon_as_it_is_there_with_what_can_be_done(shown, library):
    for step in LinkStep:
        shown.link_steps.give(step, lambda link: None)
    write_clone(library, branch="main", commit=COMMIT, ahead=0, behind=2)
    folder = shown.findChild(LinkButton, "link-folder")
    assert folder.whole_text == "cloned in …/ChatDev, branch main, 2 behind"
    assert "/srv/me/code/ChatDev" in folder.toolTip()
    steps = {"Update Clone", "Open Folder", "Open in Editor", "Open in Terminal", "Remove Clone…"}
    assert steps <= menu_of(blocks(shown)[0]).keys()
    assert "Clone" not in menu_of(blocks(shown)[0])
    write_clone(library, made=False, branch="main")
    assert not {"Update Clone", "Remove Clone…"} & menu_of(blocks(shown)[0]).keys()
    assert "Forget Clone…" in menu_of(blocks(shown)[0])


def test_a_clone_that_is_gone_leads_nowhere_and_may_be_made_anew(shown, library):
    for step in LinkStep:
        shown.link_steps.give(step, lambda link: None)
    write_clone(library, missing=True)
    assert texts(shown, "link-clone") == ["cloned in …/ChatDev, which is not there any more"]
    assert not shown.findChild(QPushButton, "link-folder").isVisible()
    assert not {"Open Folder", "Update Clone"} & menu_of(blocks(shown)[0]).keys()
    assert {"Clone", "Remove Clone…"} <= menu_of(blocks(shown)[0]).keys()


def test_the_papers_that_share_a_repository_are_asked_for(shown, qtbot):
    with qtbot.waitSignal(shown.repository_requested) as asked:
        shown.findChild(QPushButton, "link-others").click()
    assert asked.args == [CHATDEV]


def test_the_menu_opens_by_key_and_by_its_button(shown, qtbot):
    button = next(each for each in shown.findChildren(QToolButton, "link-menu") if each.isVisible())
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.objectName() == "link_menu"
    menu.close()


# --- how it was run


def note(pane):
    return next(block for block in blocks(pane))


def test_how_it_was_run_is_noted_with_its_commit(shown, library):
    block = note(shown)
    menu_of(block)["Note How I Ran It…"].trigger()
    commit = block.findChild(FieldEditor, "run-commit-field")
    assert commit.text_edit.hasFocus()
    type_into(commit, "3f2a91c")
    how = block.findChild(FieldEditor, "run-note-field")
    type_into(how, "**pip** install", None)
    QTest.keyClick(how.text_edit, Key.Key_Return, Control)
    link = library.get_paper(PAPER).repositories[0]
    assert (link.read_at, link.how_run) == ("3f2a91c", "**pip** install")
    assert texts(shown, "run-commit") == ["read at 3f2a91c"]
    view = block.findChild(NoteView)
    assert view.isVisible()
    assert view.toPlainText() == "pip install"
    library.undo()
    library.undo()
    assert not view.isVisible()
    assert texts(shown, "run-commit") == []


def test_the_key_that_the_form_names_keeps_it_from_the_commit_too(shown, library):
    block = note(shown)
    block.note_run()
    how = block.findChild(FieldEditor, "run-note-field")
    type_into(how, "as it says", None)
    commit = block.findChild(FieldEditor, "run-commit-field")
    type_into(commit, "soon", None)
    QTest.keyClick(commit.text_edit, Key.Key_Return, Control)
    assert "not a commit" in commit.reason
    assert commit.isVisible()
    commit.take_back()
    type_into(commit, "3f2a91c", None)
    QTest.keyClick(commit.text_edit, Key.Key_Return, Control)
    link = library.get_paper(PAPER).repositories[0]
    assert (link.read_at, link.how_run) == ("3f2a91c", "as it says")
    assert not commit.isVisible()


@pytest.mark.parametrize("typed", ["3f2a91", "3f2a91cz", "g" * 40, "0" * 41])
def test_what_is_no_commit_is_refused_and_stays(shown, library, typed):
    note(shown).note_run()
    field = note(shown).findChild(FieldEditor, "run-commit-field")
    type_into(field, typed)
    assert "not a commit" in field.reason
    assert field.text_edit.text() == typed
    assert library.get_paper(PAPER).repositories[0].read_at == ""


def test_what_was_refused_of_a_run_is_there_again_when_its_paper_is(shown):
    note(shown).note_run()
    type_into(note(shown).findChild(FieldEditor, "run-commit-field"), "soon")
    shown.show_papers([OTHER])
    assert not [block for block in blocks(shown) if block.draft]
    shown.show_papers([PAPER])
    fields = note(shown).findChildren(FieldEditor, "run-commit-field")
    (field,) = [each for each in fields if each.isVisible()]
    assert (field.text_edit.text(), "not a commit" in field.reason) == ("soon", True)


def test_a_note_is_never_shown_with_the_link_of_another_paper(shown, library):
    library.repositories.note_run(PAPER, library.get_paper(PAPER).repositories[0], COMMIT, "as it says")
    assert texts(shown, "run-commit") == ["read at 3f2a91c"]
    for link in library.get_paper(OTHER).repositories:
        library.repositories.remove_link(OTHER, link)
    library.repositories.add_link(OTHER, "https://chatdev.ai")
    shown.show_papers([OTHER])
    assert names(shown) == ["chatdev.ai"]
    assert texts(shown, "run-commit") == []
    assert not [view for view in shown.findChildren(NoteView, "run-note-view") if view.isVisible()]
    library.repositories.add_link(OTHER, "github.com/a/b")
    assert texts(shown, "run-commit") == []


def test_the_keyboard_stays_in_the_row_where_its_link_is_removed(shown):
    shown.findChild(QToolButton, "link-menu").setFocus()
    menu_of(blocks(shown)[0])["Remove Link"].trigger()
    assert adder(shown).text_edit.hasFocus()


def test_the_commit_is_taken_from_the_clone(shown, library):
    write_clone(library, branch="main", commit=COMMIT)
    note(shown).note_run()
    take = note(shown).findChild(QPushButton, "run-take-commit")
    assert take.text() == "Use the clone’s commit, 3f2a91c"
    take.click()
    assert library.get_paper(PAPER).repositories[0].read_at == COMMIT
    assert not take.isVisible()
    assert note(shown).findChild(FieldEditor, "run-note-field").text_edit.hasFocus()


def test_the_beginning_of_the_clone_s_commit_stands_for_the_whole(shown, library):
    write_clone(library, branch="main", commit=COMMIT)
    note(shown).note_run()
    type_into(note(shown).findChild(FieldEditor, "run-commit-field"), COMMIT[:9].upper())
    assert library.get_paper(PAPER).repositories[0].read_at == COMMIT


def test_leaving_the_note_with_nothing_typed_closes_it(shown, qtbot):
    note(shown).note_run()
    field = note(shown).findChild(FieldEditor, "run-commit-field")
    assert field.isVisible()
    note(shown).findChild(FieldEditor, "run-note-field").take_focus()
    assert field.isVisible()
    adder(shown).take_focus()
    qtbot.waitUntil(lambda: not field.isVisible())


# --- many


def test_of_many_links_some_are_shown_and_all_on_demand(shown, library):
    for number in range(39):
        library.repositories.add_link(PAPER, f"https://github.com/someone/{'long-' * 20}{number}")
    assert len(blocks(shown)) == 5
    more = shown.findChild(QPushButton, "more-links")
    assert more.text() == "Show 35 more links"
    more.click()
    assert len(blocks(shown)) == 40
    assert not more.isVisible()
    assert blocks(shown)[5].findChild(LinkButton, "link-name").hasFocus()
    row = shown.findChild(CodeRow)
    assert all(block.width() <= row.width() for block in blocks(shown))
    long = blocks(shown)[-1].findChild(LinkButton, "link-name")
    assert "…" in long.text()
    assert long.toolTip().endswith("-38")
    shown.show_papers([OTHER])
    shown.show_papers([PAPER])
    assert len(blocks(shown)) == 5
