"""Folders that are not whole yet are removed, and what is around them stays as it is."""

from __future__ import annotations

from pathlib import Path

from app.git.parts import open_part, remove_tree


def test_the_folder_around_keeps_its_permissions_where_somebody_else_removed_one(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with open_part(tmp_path) as part:
        remove_tree(part.parent)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


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
