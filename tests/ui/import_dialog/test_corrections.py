"""Papers corrected in the form, before they are imported."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QRadioButton

from app.search_query import Everything, Order
from ui.import_dialog.form_field import FormField


@pytest.fixture
def corrected(driver, sample):
    """The dialog on the sample, with the title of the first paper corrected."""
    driver.show(sample)
    driver.table.selectRow(0)
    driver.type("title", "AgentVerse")
    return driver


def notes(driver, name):
    return driver.find(FormField, f"form-{name}")._corrected


def test_the_form_shows_every_field(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    assert driver.field("issued").text_edit.text() == "21 August 2023"
    assert driver.field("affiliations").text_edit.text() == "tsinghua"
    assert driver.field("authors").text_edit.text() == "Weize Chen, Yusheng Su, Jingwei Zuo et al."
    assert driver.field("abstract").text_edit.text().startswith("Autonomous agents")
    shown = {"venue", "volume", "issue", "pages", "doi", "arxiv_id", "url", "citations", "subject"}
    assert all(driver.field(name).isVisible() for name in shown)
    assert driver.find(FormField, "form-repositories").isVisible()


def test_a_link_says_what_of_its_repository_it_names(driver, sample):
    driver.show(sample)
    entries = driver.plan.entries
    row = next(at for at, entry in enumerate(entries) if any(link.ref for link in entry.paper.facts.repositories))
    driver.table.selectRow(row)
    (link,) = entries[row].paper.facts.repositories
    shown = driver.find(FormField, "form-repositories")._value.text()
    assert shown == f"{link.repository} (branch {link.ref})"


def test_what_is_no_repository_is_shown_as_what_it_is(driver, sample):
    text = f"{sample}".replace(
        "Autonomous agents", "Autonomous agents (demo: oil.streamlit.app, https://gist.github.com/x/1)", 1
    )
    driver.show(text)
    driver.table.selectRow(0)
    shown = driver.find(FormField, "form-web_links")
    assert shown.isVisible()
    assert shown._value.text() == "gist.github.com/x/1 (Gist)"
    assert "Links" in driver.said()
    driver.table.selectRow(1)
    assert not shown.isVisible()


def test_the_person_whose_page_it_is_is_emphasised(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    [mark] = driver.field("authors").text_edit.extraSelections()
    assert mark.cursor.selectedText() == "Weize Chen"
    assert "Weize Chen, whose page this is, is author 1 of 3 or more." in driver.said()


def test_a_correction_is_marked_and_stored(corrected, empty_library):
    entry = corrected.plan.entries[0]
    assert (entry.paper.facts.title, entry.paper.corrected) == ("AgentVerse", {"title"})
    assert notes(corrected, "title").text().startswith("✎ corrected by you; read: AgentVerse: Facilitating")
    assert corrected.table.model().index(0, 1).data() == "✎ AgentVerse"
    corrected.store()
    first = empty_library.paper_ids(Everything(), Order("added"))[0]
    assert empty_library.get_paper(first).title == "AgentVerse"


def test_a_correction_can_be_taken_back(corrected):
    corrected.button("back-title").click()
    corrected.wait()
    assert corrected.plan.entries[0].paper.corrected == frozenset()
    assert not notes(corrected, "title").isVisible()
    assert corrected.field("title").text_edit.text().startswith("AgentVerse: Facilitating")


def test_corrections_and_decisions_outlive_another_reading(corrected):
    corrected.find(QRadioButton, "decide-leave_out").click()
    corrected.edit.moveCursor(corrected.edit.textCursor().MoveOperation.Start)
    corrected.edit.insertPlainText("CLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n\n")
    corrected.qtbot.waitUntil(lambda: len(corrected.plan.entries) == 39)
    assert corrected.plan.entries[1].paper.facts.title == "AgentVerse"
    assert corrected.plan.counts.skipped == 1


def test_a_refused_value_stays_with_its_paper_and_says_why(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    driver.type("issued", "30 February 2023")
    assert "has no day 30" in driver.field("issued").reason
    driver.table.selectRow(1)
    assert driver.field("issued").reason == ""
    driver.table.selectRow(0)
    assert driver.field("issued").text_edit.text() == "30 February 2023"
    assert driver.field("issued").reason
    driver.button("import-confirm").click()
    assert driver.dialog.isVisible()
    driver.type("issued", "2 Mar 2023")
    assert driver.field("issued").reason == ""
    assert str(driver.plan.entries[0].paper.facts.issued) == "2023-03-02"


def test_authors_keep_their_et_al(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    driver.field("authors").take_focus()
    assert driver.field("authors").text_edit.text().endswith("; et al.")
    driver.type("authors", "Chen, Weize; et al.")
    assert driver.plan.entries[0].paper.facts.authors_truncated
    driver.type("authors", "Chen, Weize")
    assert not driver.plan.entries[0].paper.facts.authors_truncated


def test_leaving_asks_where_corrections_would_be_lost(corrected):
    corrected.dialog.reject()
    assert corrected.find(QMessageBox, "leave-question").isVisible()
    assert corrected.dialog.isVisible()
