"""Whatever two processes do to a library, taking turns: undo and redo walk through the very same databases."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.fields import FIELDS
from app.library import Library
from app.search_query import Everything, Order, Trashed
from app.store.schema import JOURNALED
from app.values import PaperId

SCRIPT = Path(__file__).with_name("other_process.py")
_SPEC = importlib.util.spec_from_file_location("other_process", SCRIPT)
assert _SPEC
assert _SPEC.loader
steps = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(steps)

Dump = dict[str, list[tuple[Any, ...]]]
NUMBERS = st.integers(0, 20)
PAIR = st.tuples(NUMBERS, NUMBERS)
TEXTS = st.sampled_from(
    ["", "74", "1,024", "abc", "-1", "2023-08-21", "30 February 2024", "Li, Anna; Øst, B", "cs.CL", "key2023"]
)


class OtherProcess:
    """Another process that has the same library open."""

    def __init__(self) -> None:
        command = [sys.executable, str(SCRIPT)]
        root = SCRIPT.parents[2]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root, env=_environment(root)
        )

    def ask(self, message: dict[str, Any]) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=30)


def _environment(root: Path) -> dict[str, str]:
    import os

    return os.environ | {"PYTHONPATH": str(root)}


def dump(path: Path) -> Dump:
    """Every row of every table that a change may alter, derived ones included."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
            for table in (*JOURNALED, "paper_order", "trash_order", "paper_search", "duplicate_keys", "duplicate_pairs")
        }


def read_clones(path: Path) -> list[tuple[Any, ...]]:
    """What is known of clones, but for the numbers of the rows."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT path, repository_key, made FROM clones ORDER BY path").fetchall()


class LibraryMachine(RuleBasedStateMachine):
    """The library beside a list of the databases that it went through; ``at`` is where it should be."""

    other: OtherProcess

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "library.db"
        self.library = Library.open(self.path)
        self.other.ask({"open": str(self.path)})
        self.states = [dump(self.path)]
        self.at = 0
        self.kept = self.states, self.at
        self.clones = read_clones(self.path)

    def teardown(self) -> None:
        assert [finding for finding in self.library.checks.run() if not finding.is_good] == []
        self.library.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @initialize(seed=NUMBERS)
    def begin_with_papers(self, seed: int) -> None:
        for number in range(3):
            self._note(
                self._perform({"kind": "add", "papers": 2, "seed": seed + number, "paper": 0, "other": 0}, here=True)
            )

    @rule(papers=st.integers(1, 3), seed=NUMBERS, here=st.booleans())
    def add(self, papers: int, seed: int, here: bool) -> None:
        outcome = self._perform({"kind": "add", "papers": papers, "seed": seed}, here)
        assert outcome == "changed"
        self._note(outcome)

    @rule(paper=NUMBERS, here=st.booleans())
    def take_away(self, paper: int, here: bool) -> None:
        self._note(self._perform({"kind": "delete", "paper": paper}, here))

    @rule(kind=st.sampled_from(steps.merging_steps.KINDS), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def merge(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(["replace", "swap keys"]), paper=NUMBERS, other=NUMBERS, here=st.booleans())
    def move_keys(self, kind: str, paper: int, other: int, here: bool) -> None:
        self._note(self._perform({"kind": kind, "paper": paper, "other": other}, here))

    @rule(kind=st.sampled_from(["fail", "back and forth"]), seed=NUMBERS, paper=NUMBERS, here=st.booleans())
    def come_to_nothing(self, kind: str, seed: int, paper: int, here: bool) -> None:
        outcome = self._perform({"kind": kind, "papers": 2, "seed": seed, "paper": paper}, here)
        assert outcome == ("refused" if kind == "fail" else "nothing")

    @rule(paper=NUMBERS, field=st.sampled_from(sorted(FIELDS)), text=TEXTS, here=st.booleans())
    def edit(self, paper: int, field: str, text: str, here: bool) -> None:
        self._note(self._perform({"kind": "edit", "paper": paper, "field": field, "text": text}, here))

    @rule(kind=st.sampled_from(steps.organising_steps.TAGGING), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def tag(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.organising_steps.NESTING), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def nest(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.organising_steps.COLLECTING), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def collect(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.keeping_steps.PAPERS), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def keep(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.keeping_steps.ATTACHED), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def attach(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.importing_steps.KINDS), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def bring(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.linking_steps.KINDS), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def link(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        self._organise(kind, name, numbers, here)

    @rule(kind=st.sampled_from(steps.linking_steps.RECORDS), name=NUMBERS, numbers=PAIR, here=st.booleans())
    def record(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        """No undo, redo or way back to a backup moves what is known of clones."""
        self._organise(kind, name, numbers, here)
        self.clones = read_clones(self.path)

    @rule(here=st.booleans())
    def back_up(self, here: bool) -> None:
        assert self._perform({"kind": "back up"}, here) == "nothing"
        self.kept = self.states, self.at

    @precondition(lambda self: self.kept[1] > 0)
    @rule(here=st.booleans())
    def go_back(self, here: bool) -> None:
        assert self._perform({"kind": "go back"}, here) == "restored"
        self.states, self.at = self.kept

    @rule(here=st.booleans())
    def undo(self, here: bool) -> None:
        outcome = self._perform({"kind": "undo"}, here)
        assert outcome == ("changed" if self.at else "refused")
        self.at = max(self.at - 1, 0)

    @rule(here=st.booleans())
    def redo(self, here: bool) -> None:
        outcome = self._perform({"kind": "redo"}, here)
        last = len(self.states) - 1
        assert outcome == ("changed" if self.at < last else "refused")
        self.at = min(self.at + 1, last)

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)

    @invariant()
    def every_paper_has_its_keys(self) -> None:
        with contextlib.closing(sqlite3.connect(self.path)) as connection:
            sql = (
                "SELECT papers.issued, papers.citations, paper_order.issued, paper_order.citations"
                " FROM papers LEFT JOIN"
                " (SELECT *, 0 AS trashed FROM paper_order UNION ALL SELECT *, 1 FROM trash_order)"
                " AS paper_order ON paper_id = papers.id AND trashed = (trashed_at IS NOT NULL)"
            )
            keys = connection.execute(sql).fetchall()
            assert all(row[:2] == row[2:] for row in keys)
            counted = "SELECT (SELECT count(*) FROM paper_order) + (SELECT count(*) FROM trash_order)"
            assert connection.execute(counted).fetchone()[0] == len(keys)

    @invariant()
    def every_file_is_there(self) -> None:
        listed = [*self.library.paper_ids(Everything(), Order()), *self.library.paper_ids(Trashed(), Order())]
        assert not any(file.missing for key in listed for file in self.library.files.of(PaperId(key)))

    @invariant()
    def the_database_is_what_it_should_be(self) -> None:
        assert dump(self.path) == self.states[self.at]
        assert read_clones(self.path) == self.clones
        assert (self.library.next_undo() is None) == (self.at == 0)
        assert (self.library.next_redo() is None) == (self.at == len(self.states) - 1)

    def _perform(self, step: dict[str, Any], here: bool) -> str:
        return str(steps.perform(self.library, step) if here else self.other.ask(step))

    def _organise(self, kind: str, name: int, numbers: tuple[int, int], here: bool) -> None:
        step = {"kind": kind, "name": name, "paper": numbers[0], "other": numbers[1]}
        self._note(self._perform(step, here))

    def _note(self, outcome: str) -> None:
        """A change drops what was undone before it; anything else leaves all as it was."""
        if outcome == "changed":
            self.states = [*self.states[: self.at + 1], dump(self.path)]
            self.at += 1


@pytest.fixture
def other_process() -> Iterator[OtherProcess]:
    process = OtherProcess()
    yield process
    process.close()


def test_undo_and_redo_walk_through_the_same_databases(other_process: OtherProcess) -> None:
    LibraryMachine.other = other_process
    profile = settings(
        max_examples=100,
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
    run_state_machine_as_test(LibraryMachine, settings=profile)
