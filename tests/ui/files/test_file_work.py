"""Files given to papers in tasks, with what comes of it told and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.errors import KnownError
from app.values import PaperId
from tests.pdfs import write_pdf
from ui.files.file_work import FileWork, Outcome, say_made
from ui.tasks import TaskRunner

CHATDEV = PaperId(3)


@pytest.fixture
def work(window, library):
    work = FileWork(library, window.notices, window)
    work.tasks = TaskRunner(window)
    yield work
    work.tasks.close()


@pytest.fixture
def pdfs(tmp_path: Path) -> list[Path]:
    return [write_pdf(tmp_path / f"{name}.pdf", Title=f"On {name} trees") for name in ("old", "new", "tall")]


def told(window):
    return window.findChild(QLabel, "notice_text").text()


def wait(qtbot, work):
    qtbot.waitUntil(lambda: not work.tasks.tasks, timeout=10_000)


def test_papers_are_made_in_a_task_a_step_each_and_taken_back_together(window, library, work, pdfs, qtbot):
    library.files.add(CHATDEV, pdfs[0])
    papers: list[PaperId] = []
    work.make_papers(pdfs, papers.extend)
    wait(qtbot, work)
    assert papers == [39, 40]
    assert told(window) == "Added 2 papers from files; 1 was there already"
    assert [change.label for change in library.history(limit=2)] == [
        "Added On tall trees with tall.pdf",
        "Added On new trees with new.pdf",
    ]
    window.notices._on_undo()
    assert [change.undone for change in library.history(limit=3)] == [True, True, False]


def test_where_none_is_new_those_that_were_there_are_shown(window, library, work, pdfs, qtbot):
    library.files.add(CHATDEV, pdfs[0])
    papers: list[PaperId] = []
    work.make_papers([pdfs[0]], papers.extend)
    wait(qtbot, work)
    assert (papers, told(window)) == ([CHATDEV], "You have this paper already")


def test_what_is_done_in_between_stays(window, library, work, pdfs, qtbot):
    work.attach(CHATDEV, pdfs)
    wait(qtbot, work)
    assert told(window) == "Added 3 files"
    library.set_fields(PaperId(4), {"venue": "ACL"})
    work._take_back()
    assert library.files.of(CHATDEV) == ()
    assert library.get_paper(PaperId(4)).venue == "ACL"


def test_it_stops_when_a_person_says_so(window, library, work, pdfs, qtbot):
    work.tasks.started.connect(lambda task: task.cancel())
    work.attach(CHATDEV, pdfs)
    wait(qtbot, work)
    assert told(window) == "stopped"
    assert library.files.of(CHATDEV) == ()


def test_one_error_alone_is_shown_as_errors_are(window, library, work, tmp_path, qtbot):
    work.attach(CHATDEV, [tmp_path / "none.pdf"])
    wait(qtbot, work)
    assert "none.pdf cannot be read" in told(window)


def test_locating_a_file_where_it_is_undoes_nothing_later(window, library, work, pdfs, qtbot):
    file_id = library.files.add(CHATDEV, pdfs[0], link=True)
    work.relocate(file_id, pdfs[0])
    wait(qtbot, work)
    work._take_back()
    assert library.files.get(file_id).path == pdfs[0]


@pytest.mark.parametrize(
    ("made", "text"),
    [
        ([(True, 1)], "Added 1 paper from a file"),
        ([(True, 1), (True, 2), (True, 3), (False, 4)], "Added 3 papers from files; 1 file joined a paper you have"),
        ([(False, None), (False, None)], "You have these 2 papers already"),
        ([], ""),
    ],
)
def test_what_came_of_it_in_words(qapp, made, text):
    from app.library.papers import Made

    outcome = Outcome([Made(PaperId(1), new, file_id) for new, file_id in made], failed={Path("x"): KnownError("y")})
    assert say_made(outcome) == text
