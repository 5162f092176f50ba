"""What a change touched, as the views ask for it."""

import datetime

from app.changes import Change, Touched
from app.values import ChangeId, PaperId

EDIT = Change(ChangeId(1), "Edit citations of ChatDev", datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC))
EDITED = Touched(frozenset({PaperId(3)}), {"papers": frozenset({"citations"}), "notes": frozenset({"*"})}, EDIT, 7)


def test_nothing_touched_is_false():
    assert not Touched()
    assert EDITED


def test_the_tables_are_those_with_a_column_that_moved():
    assert EDITED.tables == {"papers", "notes"}


def test_a_column_moved_if_it_is_named_or_its_row_came_or_went():
    assert EDITED.moved("papers", "citations", "title")
    assert not EDITED.moved("papers", "title")
    assert EDITED.moved("notes", "text")


def test_a_table_moved_if_anything_in_it_did():
    assert EDITED.moved("papers")
    assert not EDITED.moved("authors")
    assert not EDITED.moved("authors", "family")
