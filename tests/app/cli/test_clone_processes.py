"""A clone in a process of its own: what it says at a terminal, and what is left when it is stopped."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.library import Library
from tests.git_servers import CodeHosts

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "app.cli", "code"]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither these signals nor these terminals")


@pytest.fixture
def slow_hosts(code_hosts: CodeHosts, sample: Path, monkeypatch) -> CodeHosts:
    """A ChatDev that takes half a minute to come."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    code_hosts.make_repository("OpenBMB", "ChatDev", {"weights.bin": random.Random(7).randbytes(2_000_000)})
    code_hosts.pause, code_hosts.piece = 0.1, 8_000
    return code_hosts


def wait_for(folder: Path, what: str) -> None:
    """Wait until something of such a name is being received."""
    until = time.monotonic() + 30
    while not list(folder.rglob(what)):
        assert time.monotonic() < until, f"no {what} in {folder}"
        time.sleep(0.05)


def find_processes(folder: Path) -> list[str]:
    """The command lines that name a folder."""
    lines = subprocess.run(["ps", "-A", "-ww", "-o", "command="], capture_output=True, check=True).stdout.decode()
    return [line for line in lines.splitlines() if str(folder) in line]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped_amid_a_clone_it_leaves_nothing(slow_hosts, home, sample, number):
    with subprocess.Popen([*COMMAND, "clone", "3"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for(home / "code", "*_pack_*")
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"refshelf: Stopped.\n")
    assert list((home / "code").iterdir()) == []
    assert find_processes(home) == []
    with Library.open(sample) as library:
        assert library.clones.all() == ()


def test_killed_amid_a_clone_the_next_one_tidies_up(slow_hosts, home):
    with subprocess.Popen([*COMMAND, "clone", "3"], start_new_session=True, stderr=subprocess.DEVNULL) as process:
        wait_for(home / "code", "*_pack_*")
        process.kill()
    slow_hosts.pause = 0
    until = time.monotonic() + 20
    while find_processes(home) and time.monotonic() < until:  # git ends by itself when nobody listens
        time.sleep(0.1)
    (left,) = (home / "code").iterdir()
    os.utime(left, (1_000_000_000, 1_000_000_000))  # a young one may be somebody's who has yet to lock it
    done = subprocess.run([*COMMAND, "clone", "3"], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [path.name for path in (home / "code").iterdir()] == ["ChatDev"]


def test_at_a_terminal_it_says_how_far_it_is(slow_hosts, home):
    import pty

    slow_hosts.pause = 0.02
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, "clone", "3"], stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        said = b""
        while True:
            try:
                said += os.read(ours, 4096)
            except OSError:  # they closed it
                break
        assert process.stdout is not None
        assert process.stdout.read().startswith(b"Cloned github.com/OpenBMB/ChatDev (main) into ")
    os.close(ours)
    assert process.returncode == 0
    lines = said.decode().split("\r")
    numbers = [int(line.split(" ... ")[1].split(" %")[0]) for line in lines if " ... " in line]
    assert lines[1].startswith("Cloning github.com/OpenBMB/ChatDev ... ")
    assert (len(numbers) > 2, numbers == sorted(numbers), lines[-1]) == (True, True, "")


def test_where_stderr_is_no_terminal_it_says_nothing(slow_hosts):
    slow_hosts.pause = 0.01
    done = subprocess.run([*COMMAND, "clone", "3"], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_killed_before_the_library_knew_of_it_the_next_one_takes_it_over(slow_hosts, home, sample):
    slow_hosts.pause = 0
    die = "app.library.clones.Clones._record_fresh = lambda *_: os.kill(os.getpid(), signal.SIGKILL)"
    program = f"import os, signal, sys, app.library.clones, app.cli\n{die}\nsys.exit(app.cli.main(sys.argv[1:]))"
    killed = subprocess.run([sys.executable, "-c", program, "code", "clone", "3"], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert [path.name for path in (home / "code").iterdir()] == ["ChatDev"]
    with Library.open(sample) as library:
        assert library.clones.all() == ()
    done = subprocess.run([*COMMAND, "clone", "3"], capture_output=True, check=False, timeout=60)
    folder = home / "code" / "ChatDev"
    said = f"Took over the clone of github.com/OpenBMB/ChatDev (main) that is in {folder} already.\n"
    assert (done.stdout.decode().splitlines(keepends=True)[0], done.stderr) == (said, b"")
    assert [path.name for path in (home / "code").iterdir()] == ["ChatDev"]
    with Library.open(sample) as library:
        assert [(clone.path, clone.made) for clone in library.clones.all()] == [(folder, True)]
