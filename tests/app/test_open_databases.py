"""Files of libraries that are in use, told by the log beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import KnownError
from app.library import Library
from app.open_databases import is_open_database, refuse_open_database


def test_a_library_is_one_as_long_as_it_is_open(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.tags.create("agents")
        assert is_open_database(path)
        with pytest.raises(KnownError, match="is a library that is open"):
            refuse_open_database(path)
    assert not is_open_database(path)


def test_a_link_to_one_is_one_too(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "library.db")
    with Library.open(tmp_path / "library.db") as library:
        library.tags.create("agents")
        assert is_open_database(link)


@pytest.mark.parametrize("path", [".", "/", "nothing"])
def test_folders_and_what_is_not_there_are_none(path: str) -> None:
    assert not is_open_database(Path(path))


def test_a_link_that_leads_to_itself_is_none(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(link)
    assert not is_open_database(link)
