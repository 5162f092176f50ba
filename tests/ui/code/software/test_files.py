"""A CITATION.cff or a README: dropped on a paper, chosen, or found in a clone, looked at, and taken as one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from app.code import Clone, Repository
from app.library import Library
from app.store.clones import write_clone
from app.values import PaperId
from tests.ui.code.conftest import Bar
from tests.ui.files.test_dropping import drag, drop, filled, mime_of, over_detail, over_sidebar, row_of
from ui.code.software.dialog import SoftwareDialog
from ui.import_dialog.dialog import ImportDialog
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.widgets import file_dialog

__all__ = ["filled"]

CHATDEV, WITHOUT = PaperId(3), PaperId(5)
CITATION = """\
cff-version: 1.2.0
title: ChatDev
version: 1.10
license: Apache-2.0
repository-code: https://github.com/OpenBMB/ChatDev
url: https://chatdev.example
authors: [{family-names: Qian, given-names: Chen}]
date-released: 2023-02-30
preferred-citation:
  title: "ChatDev & <b>Agents</b>"
  authors: [{family-names: Qian, given-names: Chen}]
  collection-title: Proceedings of ACL
  doi: 10.18653/v1/2024.acl-long.810
"""


@pytest.fixture
def citation(tmp_path: Path, library: Library) -> Path:
    """A file that says how to cite the paper, by the beginning of its title."""
    for paper_id in (CHATDEV, WITHOUT):
        library.set_fields(paper_id, {"title": "ChatDev & <b>Agents</b> for Software"})
    path = tmp_path / "CITATION.cff"
    path.write_text(CITATION)
    return path


def _find_dialog(window: MainWindow) -> SoftwareDialog:
    found = window.findChild(SoftwareDialog)
    assert isinstance(found, SoftwareDialog)
    return found


def _box(dialog: SoftwareDialog, name: str) -> QCheckBox:
    box = dialog.findChild(QCheckBox, f"software_{name}")
    assert isinstance(box, QCheckBox)
    return box


def _take(dialog: SoftwareDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "software_take")
    assert isinstance(button, QPushButton)
    return button


def _texts(dialog: SoftwareDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def _open(window: MainWindow, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftwareDialog:
    monkeypatch.setattr(file_dialog, "choose_file", lambda *_: str(path))
    window._actions["read_software_file"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    return _find_dialog(window)


def test_a_citation_file_dropped_on_a_paper_is_looked_at_and_taken(
    filled: MainWindow, library: Library, citation: Path, qtbot: QtBot
) -> None:
    before = library.get_paper(WITHOUT)
    row = filled.table.papers.places_of([WITHOUT])[0]
    said = drag(filled, mime_of(citation), row_of(filled, row))
    assert said is not None
    assert said.startswith("Read CITATION.cff for “")
    drop(filled, qtbot, mime_of(citation), row_of(filled, row))
    assert library.get_paper(WITHOUT) == before
    _take(_find_dialog(filled)).click()
    after = library.get_paper(WITHOUT)
    assert [link.url for link in after.repositories] == ["https://github.com/OpenBMB/ChatDev"]
    assert (after.doi, after.venue) == ("10.18653/v1/2024.acl-long.810", "Proceedings of ACL")
    assert (after.title, after.web_links) == (before.title, ())
    assert Bar(filled).text.startswith("Filled in venue, DOI and the link to OpenBMB/ChatDev from CITATION.cff for ")
    filled._actions["undo"].trigger()
    assert library.get_paper(WITHOUT) == before


def test_it_may_be_dropped_on_the_paper_that_is_shown(filled: MainWindow, citation: Path, qtbot: QtBot) -> None:
    drop(filled, qtbot, mime_of(citation), over_detail(filled))
    assert _find_dialog(filled)._plan.paper.id == CHATDEV


@pytest.mark.parametrize("part", [0.0, 0.1, 0.9])
def test_anywhere_in_a_row_it_is_for_that_paper(filled: MainWindow, citation: Path, part: float) -> None:
    """Between two rows it would be nothing, unlike a file that becomes a paper there."""
    said = drag(filled, mime_of(citation), row_of(filled, 4, part))
    assert said is not None
    assert said.startswith("Read CITATION.cff for “")


def test_elsewhere_it_says_where_it_belongs_and_opens_no_import(
    filled: MainWindow, citation: Path, qtbot: QtBot
) -> None:
    where = "Drop a CITATION.cff on the paper whose software it is about."
    assert drag(filled, mime_of(citation), over_sidebar(filled)) == where
    drop(filled, qtbot, mime_of(citation), over_sidebar(filled))
    assert Bar(filled).text == where
    assert filled.findChild(ImportDialog) is None


def test_a_readme_elsewhere_is_a_text_like_another(filled: MainWindow, tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("# My papers\n", "utf-8")
    assert drag(filled, mime_of(readme), over_sidebar(filled)) == "Import what is in it"


def test_what_is_there_and_what_would_be_is_shown_field_by_field(
    filled: MainWindow, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(filled, qtbot, citation, monkeypatch)
    texts = _texts(dialog)
    assert {"Proceedings of ACL", "10.18653/v1/2024.acl-long.810", "—"} <= set(texts)
    assert "ChatDev & <b>Agents</b>" in texts
    assert "Line 8, column 16: February 2023 has no day 30." in texts
    assert _box(dialog, "doi").accessibleName() == "DOI: 10.18653/v1/2024.acl-long.810 in place of —"
    assert (_box(dialog, "doi").isChecked(), _box(dialog, "title").isChecked()) == (True, False)
    linked, page = _box(dialog, "link_0"), _box(dialog, "link_1")
    assert (linked.isEnabled(), linked.isChecked()) == (False, False)
    assert linked.text() == "github.com/OpenBMB/ChatDev, linked already"
    assert page.text() == "chatdev.example (Homepage)"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_what_is_said_of_another_paper_is_left_to_the_person(
    filled: MainWindow, library: Library, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.set_fields(CHATDEV, {"title": "Experiential Co-Learning"})
    dialog = _open(filled, qtbot, citation, monkeypatch)
    assert not _box(dialog, "doi").isChecked()
    assert (_take(dialog).text(), _take(dialog).isEnabled()) == ("Take", False)


def test_the_button_says_how_much_is_taken(
    filled: MainWindow, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(filled, qtbot, citation, monkeypatch)
    assert _take(dialog).text() == "Take 2 values"
    _box(dialog, "link_1").click()
    assert _take(dialog).text() == "Take 3 values"
    for name in ("link_1", "doi", "venue"):
        _box(dialog, name).click()
    assert (_take(dialog).text(), _take(dialog).isEnabled()) == ("Take", False)


def test_the_software_itself_may_be_what_is_cited(
    filled: MainWindow, library: Library, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(filled, qtbot, citation, monkeypatch)
    works = dialog.findChildren(QRadioButton)
    assert [work.accessibleName() for work in works] == [
        "The paper: ChatDev & <b>Agents</b>",
        "The software itself: ChatDev 1.10, version 1.10, license Apache-2.0",
    ]
    _box(dialog, "link_1").click()
    works[1].click()
    qtbot.waitUntil(lambda: dialog.findChild(QCheckBox, "software_doi") is None)
    focused = dialog.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.isChecked()
    _box(dialog, "title").click()
    _take(dialog).click()
    paper = library.get_paper(CHATDEV)
    assert (paper.title, [link.url for link in paper.web_links]) == ("ChatDev", ["https://chatdev.example"])


def test_a_file_that_is_broken_says_where(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "CITATION.cff"
    path.write_text("title: a: b")
    dialog = _open(filled, qtbot, path, monkeypatch)
    problem = "Line 1, column 9: A colon stands where none can. Put the text around it in quotes."
    assert problem in _texts(dialog)
    assert not _take(dialog).isEnabled()


@pytest.mark.parametrize(
    "case",
    [
        (b"# ChatDev\nhttps://github.com/OpenBMB/ChatDev\n", "README.md says nothing that the paper lacks."),
        (
            b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
            "README.md is a PNG picture and not a text. A picture has no text to read: copy the page's text instead.",
        ),
    ],
)
def test_a_file_with_nothing_for_the_paper_says_so(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, case: tuple[bytes, str]
) -> None:
    path, (content, said) = tmp_path / "README.md", case
    path.write_bytes(content)
    monkeypatch.setattr(file_dialog, "choose_file", lambda *_: str(path))
    filled._actions["read_software_file"].trigger()
    qtbot.waitUntil(lambda: not filled.tasks.tasks)
    assert filled.findChild(SoftwareDialog) is None
    assert Bar(filled).text == said


def test_how_to_cite_is_read_from_a_clone(filled: MainWindow, library: Library, citation: Path, qtbot: QtBot) -> None:
    clone = Clone(repository=Repository("github.com", "OpenBMB", "ChatDev"), path=citation.parent, made=False)
    with library._access.recording() as connection:
        write_clone(connection, clone)
    filled._actions["cite_software"].trigger()
    qtbot.waitUntil(lambda: not filled.tasks.tasks)
    assert _find_dialog(filled)._plan.name == "CITATION.cff"


def test_without_a_clone_a_file_may_be_chosen(
    filled: MainWindow, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialog, "choose_file", lambda *_: str(citation))
    filled._actions["cite_software"].trigger()
    assert Bar(filled).text == "No clone of this paper's code has a CITATION.cff."
    bar = filled.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    [button] = [each for each in bar.findChildren(QToolButton) if each.defaultAction()]
    button.click()
    qtbot.waitUntil(lambda: not filled.tasks.tasks)
    assert _find_dialog(filled)


def test_who_chooses_no_file_is_asked_nothing(filled: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialog, "choose_file", lambda *_: "")
    filled._actions["read_software_file"].trigger()
    assert not filled.tasks.tasks


def test_the_actions_are_for_one_paper(filled: MainWindow, qtbot: QtBot) -> None:
    action = filled._actions["cite_software"]
    assert action.isEnabled()
    filled.table.select_papers([CHATDEV, WITHOUT])
    qtbot.waitUntil(lambda: not action.isEnabled())


def test_what_is_refused_stays_in_the_dialog(
    filled: MainWindow, library: Library, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(filled, qtbot, citation, monkeypatch)
    with Library.open(library.path) as other, other._access.change("Kept busy"):
        _take(dialog).click()
    assert dialog.isVisible()
    assert _box(dialog, "doi").isChecked()


def test_tab_goes_from_top_to_bottom(
    filled: MainWindow, citation: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(filled, qtbot, citation, monkeypatch)
    _box(dialog, "link_1").setFocus()
    names = []
    while (focused := dialog.focusWidget()) is not None and focused.objectName() not in names:
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "software_link_1", "software_work_0", "software_title", "software_authors", "software_venue", "software_doi",
        "dialog_cancel", "software_take",
    ]  # fmt: skip
