"""Folders that are not whole yet are removed, and what is around them stays as it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.git.parts import clear_leftovers, open_part, remove_tree


def test_the_folder_around_keeps_its_permissions_where_somebody_else_removed_one(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with open_part(tmp_path) as part:
        remove_tree(part.parent)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_what_an_interruption_leaves_is_known_as_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    removed: list[Path] = []

    def remove_and_stop(path: Path) -> None:
        if removed:
            raise KeyboardInterrupt
        removed.append(path)
        remove_tree(path)

    def make_and_stop() -> None:
        with monkeypatch.context() as patch, open_part(tmp_path) as part:
            part.mkdir()
            patch.setattr("app.git.parts.remove_tree", remove_and_stop)

    with pytest.raises(KeyboardInterrupt):
        make_and_stop()
    [left] = tmp_path.iterdir()
    assert [path.name for path in left.iterdir()] == ["lock"]
    os.utime(left, (0, 0))
    clear_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_may_not_be_read_or_written_is_removed_too(tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    closed = folder / "objects" / "ab"
    closed.mkdir(parents=True)
    (closed / "pack").write_text("1")
    (closed / "pack").chmod(0o400)
    closed.chmod(0)
    closed.parent.chmod(0o500)
    remove_tree(folder)
    assert not folder.exists()
