"""The row of a paper's code: links as they are shown, edited, noted and removed."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from app.code import Code, LinkKind, RepositoryLink, WebLink
from app.search_query import HasCode, Order
from app.values import Url
from tests.ui.detail_pane.code_row_parts import (
    CHATDEV,
    COMMIT,
    OTHER,
    PAPER,
    Key,
    adder,
    blocks,
    links_of,
    menu_of,
    names,
    texts,
    type_into,
    write_clone,
)
from ui.code.link_texts import say_no_link
from ui.code.links.link_steps import LinkStep
from ui.detail_pane.code_row import CodeRow
from ui.widgets.field_editor import FieldEditor
from ui.widgets.link_button import LinkButton

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
    assert texts(pane, "code-state") == [say_no_link(beside=True)]
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


def test_what_a_person_called_a_homepage_stays_one_when_its_address_is_edited(pane, library):
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    library.repositories.add_link(badge, "https://github.com/OpenBMB/ChatDev", LinkKind.HOMEPAGE)
    pane.show_papers([badge])
    blocks(pane)[0].edit()
    type_into(blocks(pane)[0].findChild(FieldEditor, "link-address"), "https://github.com/OpenBMB/ChatDev#readme")
    paper = library.get_paper(badge)
    assert paper.repositories == ()
    assert paper.web_links == (WebLink(Url("https://github.com/OpenBMB/ChatDev#readme"), LinkKind.HOMEPAGE),)


def test_a_homepage_by_its_address_becomes_a_repository_with_another(pane, library):
    (badge,) = library.paper_ids(HasCode(Code.BADGE), Order())
    library.repositories.add_link(badge, "https://chatdev.ai")
    pane.show_papers([badge])
    blocks(pane)[0].edit()
    type_into(blocks(pane)[0].findChild(FieldEditor, "link-address"), "https://github.com/OpenBMB/ChatDev")
    paper = library.get_paper(badge)
    assert [str(link.repository) for link in paper.repositories] == ["github.com/OpenBMB/ChatDev"]
    assert paper.web_links == ()


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


def test_a_clone_is_told_as_soon_as_it_is_there_with_what_can_be_done(shown, library):
    for step in LinkStep:
        shown.link_steps.give(step, lambda link: None)
    write_clone(library, branch="main", commit=COMMIT, ahead=0, behind=2)
    folder = shown.findChild(LinkButton, "link-folder")
    assert folder.whole_text == "cloned in …/ChatDev"
    assert folder.accessibleName() == "Open folder: cloned in …/ChatDev, branch main, 2 behind"
    assert texts(shown, "link-clone") == ["branch main, 2 behind"]
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
