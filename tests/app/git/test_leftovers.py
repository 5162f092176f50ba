"""What stopped fetches leave is removed; what another git may still be at work on is not."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.git.failures import GitFailed
from app.git.leftovers import clearing_leftovers
from app.git.program import Git
from app.git.updating import fetch
from tests.app.git.cloned import BIG, CHAT_DEV, clone
from tests.git_servers import CodeHosts


def find_incoming(folder: Path) -> list[Path]:
    return list((folder / ".git" / "objects" / "pack").glob("tmp_*"))


@pytest.fixture
def folder(code_hosts: CodeHosts, tmp_path: Path) -> Path:
    """A clone whose host has a megabyte more, in more objects than git would take one by one."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    made = clone(CHAT_DEV, tmp_path / "code").path
    source.commit(BIG | {f"small/{number}.txt": str(number) for number in range(100)})
    return made


def test_what_a_cancelled_fetch_leaves(code_hosts: CodeHosts, folder: Path) -> None:
    code_hosts.pause = 0.05
    came: list[Path] = []

    def cancelled() -> bool:
        came.extend(find_incoming(folder))
        return bool(came)

    with pytest.raises(Cancelled):
        fetch(Git(), folder, lambda line: None, cancelled)
    assert (bool(came), find_incoming(folder)) == (True, [])


def test_what_a_fetch_leaves_that_broke_off(code_hosts: CodeHosts, folder: Path) -> None:
    code_hosts.drop_after = 600_000
    with pytest.raises(GitFailed):
        fetch(Git(), folder, lambda line: None, lambda: False)
    assert find_incoming(folder) == []


def test_what_was_there_before_goes_when_it_is_old(folder: Path) -> None:
    place = folder / ".git" / "objects" / "pack"
    for name, hours in (("tmp_pack_young", 1), ("tmp_pack_old", 25), ("tmp_idx_old", 25), ("pack-old.keep", 25)):
        (place / name).write_bytes(b"PACK")
        os.utime(place / name, (time.time() - hours * 3600,) * 2)

    def stop() -> None:
        (place / "tmp_pack_fresh").write_bytes(b"PACK")
        raise Cancelled

    with pytest.raises(Cancelled), clearing_leftovers(folder):
        stop()
    assert [path.name for path in find_incoming(folder)] == ["tmp_pack_young"]
    assert (place / "pack-old.keep").exists()


def test_where_there_is_no_clone_there_is_nothing_to_do(tmp_path: Path) -> None:
    with clearing_leftovers(tmp_path / "none"):
        pass
