"""What a person did with the links of papers before a picture was taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.code import Clone, CloneState, Code, Repository
from app.library import Library
from app.search_query import HasCode
from app.store import clones
from app.values import PaperId
from tests.pictures.gestures import CHATDEV
from tests.pictures.libraries import make_lived_in
from tests.pictures.stage import Stage
from ui.code.links.complete_strip import CompleteStrip
from ui.code.links.link_steps import LinkStep
from ui.detail_pane.link_block import LinkBlock

_COMMIT = "3f2a91c" + "5" * 33
_HOW = """Python 3.11, **one** GPU:

- `pip install -r requirements.txt`
- `python run.py --task "a to-do list"`
"""
_ADDRESSES = (
    "https://github.com/OpenBMB/ChatDev/tree/macnet",
    "https://github.com/OpenBMB/ChatDev/tree/puppeteer/examples/with/a/very/long/path/into/the/repository",
    "https://huggingface.co/datasets/openbmb/chatdev-logs",
    "https://huggingface.co/spaces/openbmb/ChatDev",
    "https://chatdev.modelbest.cn/introduce",
    "https://gist.github.com/someone/0123456789abcdef0123456789abcdef",
    "https://github.com/OpenBMB",
)


def make_linked(path: Path) -> Library:
    """A library that somebody lives in, with links of every kind on one paper, a clone, and papers to complete."""
    library = make_lived_in(path)
    for address in _ADDRESSES[2:]:
        library.repositories.add_link(CHATDEV, address)
    first = library.get_paper(CHATDEV).repositories[0]
    library.repositories.note_run(CHATDEV, first, _COMMIT, _HOW)
    _clone(library, first.repository, CloneState(branch="main", commit=_COMMIT, ahead=0, behind=2))
    for paper_id in (PaperId(1), PaperId(4), PaperId(7)):
        for link in library.get_paper(paper_id).repositories:
            library.repositories.remove_link(paper_id, link)
    return library


def make_much_linked(path: Path) -> Library:
    """Forty links on one paper, some of them very long."""
    library = make_lived_in(path)
    for address in _ADDRESSES[:2]:
        library.repositories.add_link(CHATDEV, address)
    for number in range(37):
        name = "-".join(["a-repository-with-a-very-long-name"] * (1 + number % 3))
        library.repositories.add_link(CHATDEV, f"https://github.com/an-organisation/{name}-{number}")
    return library


def show_links(stage: Stage) -> None:
    """All that a paper links; what features do with links is offered."""
    for step in LinkStep:
        stage.window.detail.link_steps.give(step, lambda link: link)
    stage.select(PaperId(5))
    stage.select(CHATDEV)


def show_links_over(stage: Stage) -> None:
    """The same in a narrow window."""
    show_links(stage)
    stage.trigger("show_detail")


def offer_link_menu(stage: Stage) -> None:
    """The menu of a link with a clone."""
    show_links(stage)
    button = _find_block(stage).findChild(QAbstractButton, "link-menu")
    assert button is not None
    button.click()
    stage.settle()


def type_link(stage: Stage) -> None:
    """An address that is being typed, with what it is understood as."""
    show_links(stage)
    _find_block(stage)
    stage.type_into("field-code", "github.com/OpenBMB/ChatDev/tree/macnet")


def type_strange_link(stage: Stage) -> None:
    """An address in which something is strange."""
    show_links(stage)
    _find_block(stage)
    stage.type_into("field-code", "https://github.com@evil.example/OpenBMB/ChatDev")


def refuse_link(stage: Stage) -> None:
    """An address that the paper has already, with the reason."""
    show_links(stage)
    _find_block(stage)
    stage.type_into("field-code", "https://www.github.com/openbmb/chatdev.git")
    stage.press(Qt.Key.Key_Return)


def edit_link(stage: Stage) -> None:
    """The address of a link as it is edited."""
    show_links(stage)
    _find_block(stage).edit()
    stage.settle()


def note_run(stage: Stage) -> None:
    """How code was run, as it is edited."""
    show_links(stage)
    _find_block(stage).note_run()
    stage.settle()


def note_run_first(stage: Stage) -> None:
    """The same where nothing is noted yet, beside a clone."""
    repository = Repository("github.com", "OpenBMB", "ChatDev")
    _clone(stage.library, repository, CloneState(branch="main", commit=_COMMIT))
    note_run(stage)


def show_all_links(stage: Stage) -> None:
    """Forty links, with the last in view."""
    show_links(stage)
    _find_block(stage)
    stage.find(QPushButton, "more-links").click()
    stage.settle()


def show_badge(stage: Stage) -> None:
    """A paper whose page says that there is code."""
    stage.select(PaperId(7))


def complete(stage: Stage) -> None:
    """Papers to complete, and an address that was pasted for the first of them."""
    stage.window.sidebar.choose(HasCode(Code.BADGE))
    stage.window.table.select_first()
    strip = _await_strip(stage)
    strip.box.setFocus()
    stage.type_on("https://github.com/OpenBMB/AgentVerse/tree/main")


def refuse_completion(stage: Stage) -> None:
    """What is no address."""
    complete(stage)
    stage.find(CompleteStrip, "complete_strip").box.selectAll()
    stage.type_on("see the appendix")
    stage.press(Qt.Key.Key_Return)


def go_on(stage: Stage) -> None:
    """One paper completed, and the next one meant."""
    complete(stage)
    stage.press(Qt.Key.Key_Return)


def complete_all(stage: Stage) -> None:
    """Nothing left to complete."""
    complete(stage)
    for number in range(4):
        stage.press(Qt.Key.Key_Return)
        stage.type_on(f"github.com/someone/code{number}")
    stage.settle()


def offer_places(stage: Stage) -> None:
    """Where code may be looked for."""
    complete(stage)
    stage.find(QPushButton, "complete_search").click()
    stage.settle()


def _await_strip(stage: Stage) -> CompleteStrip:
    """The strip, as soon as a paper is meant."""
    for _ in range(20):
        strip = stage.window.findChild(CompleteStrip)
        if strip is not None and strip.isVisible():
            return strip
        stage.settle()
    raise LookupError


def _find_block(stage: Stage) -> LinkBlock:
    """The first link of the paper, as soon as that is shown."""
    for _ in range(20):
        shown = [block for block in stage.window.detail.findChildren(LinkBlock) if block.isVisible()]
        if shown and stage.window.detail.shown_id == CHATDEV:
            return shown[0]
        stage.settle()
    raise LookupError


def _clone(library: Library, repository: Repository, state: CloneState) -> None:
    clone = Clone(repository=repository, path=Path("/srv/anna/code/ChatDev"), made=True, state=state)
    with library._access.recording() as connection:
        clones.write_clone(connection, clone)
