"""Several sources at once, in the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

from app.search_query import Everything
from ui.import_dialog.pages import PageState, make_pages

PAPER = "CLJan 2, 2020\nPaper {name}\n\nAnn Author et al.\n\nIt says a thing or two.\n"
DOUBT = "CLApr 17, 2019\nTool Learning with Foundation Models\n\nAnna Smith, Bob Jones\n\nAnother thing entirely.\n"


@pytest.fixture
def paths(tmp_path):
    for name in ("one", "two", "three"):
        (tmp_path / name).write_text(PAPER.format(name=name))
    return [tmp_path / name for name in ("one", "two", "three")]


def strip(driver):
    widget = driver.find(QListWidget, "page-strip")
    return [widget.item(row).text().split("\n") for row in range(widget.count())]


def wait_for_all(driver):
    driver.qtbot.waitUntil(lambda: not driver.dialog._storing.running and not driver.dialog._planner.waiting)


def test_one_source_has_no_strip(driver, sample):
    driver.show(sample)
    assert not driver.find(QListWidget, "page-strip").isVisible()
    assert not driver.button("import-all").isVisible()


def test_several_are_listed_and_taken_one_after_the_other(driver, paths, empty_library):
    driver.dialog.add_paths(paths)
    driver.wait()
    assert strip(driver) == [["one", "1 paper · now"], ["two", "waiting"], ["three", "waiting"]]
    driver.store()
    driver.wait()
    assert strip(driver)[:2] == [["one", "1 paper · imported"], ["two", "1 paper · now"]]
    driver.store()
    driver.wait()
    driver.store()
    assert empty_library.count(Everything()) == 3
    assert not driver.dialog.isVisible()


def test_each_keeps_what_was_done_to_it(driver, paths):
    driver.dialog.add_paths(paths)
    driver.wait()
    driver.type("title", "Another title")
    driver.find(QListWidget, "page-strip").setCurrentRow(1)
    driver.wait()
    assert driver.plan.entries[0].paper.facts.title == "Paper two"
    driver.find(QListWidget, "page-strip").setCurrentRow(0)
    driver.wait()
    assert driver.plan.entries[0].paper.facts.title == "Another title"


def test_all_are_imported_at_once(driver, paths, empty_library):
    driver.dialog.add_paths(paths)
    driver.wait()
    assert driver.button("import-all").text() == "Import all 3"
    with driver.qtbot.waitSignal(driver.dialog.imported):
        driver.button("import-all").click()
    assert empty_library.count(Everything()) == 3
    assert not driver.dialog.isVisible()


def test_what_is_undecided_is_left_and_said_for_whom(drive, library, paths):
    paths[1].write_text(PAPER.format(name="two") + "\n" + DOUBT)
    paths[2].write_text("Dear diary")
    driver = drive(library)
    driver.dialog.add_paths(paths)
    driver.wait()
    with driver.qtbot.waitSignal(driver.dialog.imported):
        driver.button("import-all").click()
    wait_for_all(driver)
    assert driver.dialog.isVisible()
    assert library.count(Everything()) == 40
    assert strip(driver) == [["one", "1 paper · imported"], ["two", "2 papers · 1 left for you"], ["three", "failed"]]
    assert "2 sources imported: 2 added, 0 updated. Left for you: 1 of two. Not imported: three." in driver.said()
    assert driver.dialog._page.name == "two"
    assert driver.button("import-cancel").text() == "Close"


def test_cancel_keeps_what_was_imported(driver, paths, empty_library):
    driver.dialog.add_paths(paths)
    driver.wait()
    driver.dialog._storing.stored.connect(lambda _stored: driver.dialog._storing.stop())
    driver.button("import-all").click()
    driver.qtbot.waitUntil(lambda: not driver.dialog._storing.running)
    assert empty_library.count(Everything()) == 1
    assert driver.dialog.isVisible()
    assert [page.state for page in driver.dialog._pages].count(PageState.IMPORTED) == 1


def test_what_is_pasted_is_another_source(driver, sample):
    driver.show(sample)
    QGuiApplication.clipboard().setText(PAPER.format(name="pasted"))
    driver.button("source-paste").click()
    driver.wait()
    assert [name for name, _ in strip(driver)] == ["pasted text", "pasted text"]
    assert driver.plan.entries[0].paper.facts.title == "Paper pasted"
    driver.button("source-clear").click()
    driver.wait()
    assert len(driver.plan.entries) == 38


def test_an_empty_editor_takes_what_is_pasted_as_its_source(driver):
    mime = QMimeData()
    mime.setText(PAPER.format(name="pasted"))
    driver.edit.insertFromMimeData(mime)
    driver.wait()
    assert len(driver.dialog._pages) == 1
    driver.edit.insertFromMimeData(mime)  # into a text it is typed
    driver.wait()
    assert len(driver.dialog._pages) == 1


def test_links_of_copied_html_are_kept_and_nothing_of_it_is_shown(driver):
    mime = QMimeData()
    mime.setText(PAPER.format(name="with a link"))
    mime.setHtml('<p>CLJan 2, 2020</p><a href="https://example.org/p">Paper with a link</a><b>Never seen</b>')
    driver.dialog.add_pages(make_pages(mime))
    driver.wait()
    assert [link.url for link in driver.plan.text.links] == ["https://example.org/p"]
    assert "Never seen" not in driver.edit.toPlainText()


def test_nothing_comes_of_nothing(driver):
    empty, elsewhere = QMimeData(), QMimeData()
    elsewhere.setUrls([QUrl("https://example.org/")])
    empty.setText("  ")
    assert make_pages(empty) == []
    driver.dialog.add_pages([])
    assert len(driver.dialog._pages) == 1


def test_papers_are_filed(driver, sample, empty_library):
    thesis = empty_library.collections.create_path("Thesis / Related")
    empty_library.tags.create("to discuss")
    driver.dialog._footer.filing_bar.show_library(empty_library)
    collection, tags = driver.find(QComboBox, "import-collection"), driver.find(QLineEdit, "import-tags")
    assert [collection.itemText(row) for row in range(collection.count())] == ["None", "Thesis", thesis.path]
    collection.setCurrentText("Thesis / Related")
    tags.setText("new tag, to discuss, new  tag")
    filing = driver.dialog._footer.filing_bar.filing()
    assert (filing.collection, filing.tags) == ("Thesis / Related", ("new tag", "to discuss"))
    driver.show(sample)
    driver.store()
    paper = empty_library.get_paper(1)
    assert [each.path for each in paper.collections] == ["Thesis / Related"]
    assert {tag.name for tag in paper.tags} == {"new tag", "to discuss"}


def test_tags_are_completed(driver, empty_library):
    empty_library.tags.create("to discuss")
    bar = driver.dialog._footer.filing_bar
    bar.show_library(empty_library)
    tags = driver.find(QLineEdit, "import-tags")
    tags.setFocus()
    tags.setText("one, dis")
    tags._on_completed("to discuss")
    assert tags.text() == "one, to discuss, "


HEADER = "CL\nh-index41\n1papers\n7,106citations\nNovelty50%\n"
TWO = "".join(f"{name}\n\n{HEADER}\n{PAPER.format(name=name)}\n" for name in ("A Bo", "C Du"))


def test_pages_that_follow_each_other_in_a_text_are_sources_of_their_own(driver, empty_library):
    driver.show(TWO)
    assert [name for name, _ in strip(driver)] == ["pasted text, page 1 of 2", "pasted text, page 2 of 2"]
    driver.store()
    driver.wait()
    driver.store()
    assert [each.name for each in empty_library.researchers()] == ["A Bo", "C Du"]


def test_so_are_those_of_a_file(driver, tmp_path):
    (tmp_path / "dump.txt").write_text(TWO)
    driver.dialog.add_paths([tmp_path / "dump.txt"])
    driver.wait()
    assert [name for name, _ in strip(driver)] == ["dump.txt, page 1 of 2", "dump.txt, page 2 of 2"]
