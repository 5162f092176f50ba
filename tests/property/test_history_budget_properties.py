"""However small the history may be: what is kept of it is undone and redone through the very same states."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.changes import Change
from app.library import Library
from app.settings import Settings
from app.values import PaperId

PAPER = PaperId(3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.sampled_from([1, 30, 300, 3000])),
        st.tuples(st.just("budget"), st.sampled_from([0, 100, 1000, 10_000])),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(0)),
    ),
    max_size=20,
)


def walk(library: Library, step: Callable[[], object], find: Callable[[], Change | None]) -> list[str]:
    """The titles that a paper goes through while there is a step to take."""
    titles = [library.get_paper(PAPER).title]
    while find() is not None:
        step()
        titles.append(library.get_paper(PAPER).title)
    return titles


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_undo_walks_back_to_the_oldest_state_that_is_kept(steps: list[tuple[str, int]], sample_file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(sample_file, Path(folder) / "library.db"))
        Settings().set("history_megabytes", 256)
        with Library.open(path) as library:
            titles, at = [library.get_paper(PAPER).title], 0
            for number, (kind, size) in enumerate(steps):
                if kind == "edit":
                    library.set_fields(PAPER, {"title": f"{number}{'x' * size}"})
                    titles, at = [*titles[: at + 1], library.get_paper(PAPER).title], at + 1
                elif kind == "budget":
                    Settings().set("history_megabytes", size / 1_000_000)
                elif kind == "undo" and at and library.next_undo():
                    library.undo()
                    at -= 1
                elif kind == "redo" and library.next_redo():
                    library.redo()
                    at += 1
            forward = walk(library, library.redo, library.next_redo)
            assert forward == titles[at : at + len(forward)]
            Settings().set("history_megabytes", 256)
            at += len(forward) - 1
            while (change := library.next_undo()) and not change.label.startswith("Imported"):
                library.undo()
                at -= 1
                assert library.get_paper(PAPER).title == titles[at]
